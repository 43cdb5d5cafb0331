// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/systems/isolation.yaml, idl/systems/default.yaml, idl/services/root.yaml, idl/services/log.yaml, idl/services/console.yaml, idl/services/disk.yaml, idl/services/ramfs.yaml, idl/services/tarfs.yaml, idl/services/vfs.yaml, idl/services/process_manager.yaml, idl/services/shell.yaml, idl/services/pci.yaml, idl/profiles/grants.yaml
// Template: codegen/tessera_gen/templates/conformance/isolation_cases.h.j2
// Command: ./tessera gen
//
// The isolation matrix of system default, tried in system isolation: every service runs the probe with exactly the
// authority of its manifest. conformance/programs/isolation_probe walks the cases of the service whose name it was started with.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/request.h>

enum isolation_kind {
    ISOLATION_SLOT,             // `slot` holds an `object` with `rights`, no more and no less
    ISOLATION_SLOT_OR_NOTHING,  // it holds that, or is empty
    ISOLATION_COUNT,            // `count` slots of the whole cspace but `except_slots` hold an `object`
    ISOLATION_REACHED,          // a malformed call of `method` on `slot` comes to the server, which says BAD_MESSAGE
    ISOLATION_DENIED,           // the same is answered ACCESS_DENIED before it is decoded
    ISOLATION_UNREACHABLE,      // the same on every slot but `except_slots` is never accepted
    ISOLATION_WIDEN,            // no capability with more than `rights` can be made of `slot`
    ISOLATION_RECEIVE,          // receiving on `slot` is answered WRONG_OBJECT
    ISOLATION_DEVICE_WORKS,     // `slot` is device memory, and can be mapped
    ISOLATION_DEVICE_DENIED,    // the address in `argument` faults, as it is and in the kernel's half
    ISOLATION_PORTS_WORK,       // `slot` is a range of `count` ports: the first can be read, and none behind the last
    ISOLATION_PORTS_DENIED,     // on no slot can the port in `argument` be had
    ISOLATION_INTERRUPT_WORKS,  // the interrupt in `slot` can be bound and let go
    ISOLATION_INTERRUPT_DENIED, // on no slot can the line in `argument` be had
    ISOLATION_PHYSICAL_WORKS,   // a frame of the memory in `slot` tells its physical address
    ISOLATION_PHYSICAL_DENIED,  // the same is answered ACCESS_DENIED
    ISOLATION_PRIORITY,         // the own thread cannot be set to priority `count`
};

struct isolation_case {
    const char *name;
    enum isolation_kind kind;
    cap_t slot;
    uint32_t object;
    uint32_t rights;
    uint16_t method;
    uint32_t count;
    uint64_t except_slots; // slots that hold the same for another reason: see SLOT_BIT
    const char *argument;  // name of the argument that tells where it is
};

#define SLOT_BIT(slot) ((uint64_t)1 << (slot))

// A client that a service may hear from, and the case that hearing from it passes (null: it need not say anything). A message with
// any other badge, or with other rights, is a failure.
struct isolation_client {
    uint32_t badge;
    uint32_t rights;
    const char *case_name;
};

struct isolation_service {
    const char *name;
    cap_t report; // slot of the log; 0: it is the log
    uint32_t case_count;
    const struct isolation_case *cases;
    uint32_t client_count;
    const struct isolation_client *clients;
    void (*dispatch)(struct request *request); // the generated dispatcher of its protocol; null: it provides nothing
};

// What is tried on a board; `case_count`: all that its services will report.
struct isolation_matrix {
    uint32_t service_count;
    uint32_t case_count;
    const struct isolation_service *services;
};

// A board, as the argument `board` names it.
struct isolation_board {
    const char *name;
    const struct isolation_matrix *matrix;
};

enum {
    ISOLATION_BOARDS = 12,
};

extern const struct isolation_board isolation_boards[ISOLATION_BOARDS];

// The service that reads the reports, prints them and switches off, and its slots for that.
#define ISOLATION_TELLER "shell"

enum {
    ISOLATION_TELLER_LOG = 10,
    ISOLATION_TELLER_CONSOLE = 6,
    ISOLATION_TELLER_SUPERVISOR = 9,
};

// What the probe serves itself, for the reports. The other protocols are served by dispatchers without behaviour, which
// check everything and then answer UNSUPPORTED.
extern const struct log_server probe_log_server;
extern const struct console_server probe_console_server;
