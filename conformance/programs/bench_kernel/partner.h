// SPDX-License-Identifier: MIT
//
// Processes of the program bench_server, each in an address space of its own.
#pragma once

#include <stdint.h>
#include <tessera/process_builder.h>

struct partner {
    cap_t memory;
    cap_t endpoint; // it receives here
    struct process_parts parts;
};

// Memory for one process after the other, and an endpoint.
void partner_prepare(struct partner *partner);

// Makes and starts a process. `argument`: `serve`, which answers every message with as many words,
// `give`, which answers with a capability, `bulk`, which answers with the word at an address, or
// `exit`, which ends at once. Its faults go to `fault_port`, if that is not 0.
void partner_start(struct partner *partner, const char *argument, cap_t fault_port);

// A process that answers only after a server behind `next` has.
void partner_start_relay(struct partner *partner, cap_t next);

// Bytes of its memory that it was made of, and how many pages that it may touch are among
// them.
uint64_t partner_bytes(const struct partner *partner);
uint64_t partner_pages(const struct partner *partner);

// Takes it away.
void partner_stop(struct partner *partner);
