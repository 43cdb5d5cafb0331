// SPDX-License-Identifier: MIT
//
// What root does when a service ends, however it ends: the restart policy of its record, with a
// delay that doubles while the service keeps dying. While the delay is short, callers queue on the
// service's endpoint and never notice; while it is long, and when the service will not come back,
// the endpoint is closed and they are answered PEER_GONE.
#pragma once

#include "service.h"

#include <tessera/server.h>

// Badge of a fault port: this bit, and the index of the service. Clients' badges are small numbers.
constexpr uint32_t FAULT_BADGE = 0x80000000;

// A service's thread faulted or ended.
void supervise_fault(const struct fault_event *fault);

// Ends a service as a fault would.
void supervise_kill(struct service *service);

// Ends a service and starts it anew at once.
void supervise_restart(struct service *service);

// Starts every service, in the order of the table.
void supervise_start_all(void);

// Starts those whose delay is over.
void supervise_due(uint64_t now_ns);

// When the next one's delay is over; UINT64_MAX: none waits.
uint64_t supervise_next_ns(void);
