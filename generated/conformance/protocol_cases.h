// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp, idl/proto/console.capnp, idl/proto/filesystem.capnp, idl/proto/log.capnp, idl/proto/pci.capnp, idl/proto/posix.capnp, idl/proto/process.capnp, idl/proto/process_table.capnp, idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/protocol_cases.h.j2
// Command: ./tessera gen
//
// Conformance cases of servers: what is sent to every method of every protocol, with one thing wrong at a time.
//
// conformance/ has the program that walks the table. One case runs so:
//
//   1. protocol_script (protocol_script.h) gets `interface`, `answer`, `is_parked` and `results`.
//   2. A client capability to the server's endpoint with exactly `rights` calls method number `method` with the words of `request`:
//      `word_count` of them, with zeros after their end, and `changed_word`, if not PROTOCOL_NO_CHANGE, replaced by `changed_value`. With it go
//      `capability_count` capabilities to new objects of the types and with the rights in `capabilities`.
//   3. The status must be `expected`, and the handler must have been called `calls` times.
//   4. Where `seen` is given the handler's parameters, encoded again, must be its words. With STATUS_OK the reply must be the words
//      of `results`, or nothing if that is nullptr, and bring as many capabilities.
//
// Every case must run: compare the number that ran with protocol_case_count.
#pragma once

#include <tessera/request.h>
#include "wire_golden.h"

enum : uint32_t { PROTOCOL_NO_CHANGE = 0xffffffff };

struct protocol_capability {
    uint8_t object_type;
    uint8_t rights;
};

struct protocol_case {
    const char *name;
    uint32_t interface;
    uint16_t method;
    const struct wire_case *request;
    uint32_t word_count;
    uint32_t changed_word;
    uint64_t changed_value;
    uint8_t rights;
    uint8_t capability_count;
    struct protocol_capability capabilities[MESSAGE_CAPS_MAX];
    bool is_parked;
    status_t answer;
    status_t expected;
    uint32_t calls;
    const struct wire_case *seen;
    const struct wire_case *results;
};

extern const struct protocol_case protocol_cases[];
extern const uint32_t protocol_case_count;
