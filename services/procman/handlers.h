// SPDX-License-Identifier: MIT
//
// The methods of ProcessManager and Process (idl/proto/process.capnp).
#pragma once

#include <process/process_server.h>
#include <tessera/port_pool.h>

extern const struct process_manager_server manager_handlers;
extern const struct process_server process_handlers;

// Ports of the processes' handles and pages.
extern struct port_pool handle_ports;
