// SPDX-License-Identifier: MIT
//
// A service as root knows it: its record of the process table, what root made for it once, and its
// process of the moment.
#pragma once

#include <process_table/process_table.h>
#include <stdint.h>
#include <supervisor/supervisor.h>
#include <tessera/process_builder.h>
#include <tessera/syscalls.h>

enum {
    SERVICES_MAX = 64, // bounds of the process table
    GRANTS_MAX = 64,
    SERVICE_NAME_BYTES = 32,
};

struct service {
    // Made once.
    struct service_record record;
    uint32_t index;
    char name[SERVICE_NAME_BYTES];
    cap_t endpoint;            // root's own capability to it; 0: the service provides nothing
    cap_t fault_port;          // badged: see supervise.h
    cap_t memory;              // all that the process is made of
    cap_t sources[GRANTS_MAX]; // by grant: the port, or the memory, that each start hands out anew

    // Of the moment.
    enum service_state state;
    struct process_parts process; // while running
    uint64_t started_ns;
    uint64_t run_time_ns;   // of processes that ended
    uint64_t next_start_ns; // while waiting
    uint32_t restarts;
    uint32_t failures; // in a row
    uint16_t last_fault;
};

// Every service, in the order of the table; [0] is root itself.
extern struct service services[SERVICES_MAX];
extern uint32_t service_count;

// Reads the process table and makes what lasts: endpoints, ports, memory. BAD_IMAGE, NOT_FOUND (no
// table), NO_MEMORY, BAD_MESSAGE.
[[nodiscard]] status_t services_prepare(void);

// Builds the process of a service, hands it its capabilities and starts it. On failure nothing of
// it is left, and *out_reason says why.
[[nodiscard]] status_t service_start(struct service *service, const char **out_reason);

// Takes the process away: calls in flight are answered PEER_GONE, its ports and memory are gone.
// Nothing happens if there is none.
void service_stop(struct service *service);

// Null: no service of that name, or index.
struct service *service_find(struct text name);
struct service *service_at(uint32_t index);
