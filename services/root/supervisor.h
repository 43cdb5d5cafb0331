// SPDX-License-Identifier: MIT
//
// Root's own protocol: listing, restarting and ending services, and switching the machine off
// (idl/proto/supervisor.capnp).
#pragma once

#include <supervisor/supervisor_server.h>

extern const struct supervisor_server supervisor_handlers;
