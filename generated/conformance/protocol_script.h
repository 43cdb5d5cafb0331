// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp, idl/proto/console.capnp, idl/proto/filesystem.capnp, idl/proto/log.capnp, idl/proto/pci.capnp, idl/proto/posix.capnp, idl/proto/process.capnp, idl/proto/process_table.capnp, idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/protocol_script.h.j2
// Command: ./tessera gen
//
// Servers that do as they are told, one per interface, for conformance tests: they remember what their handler got and answer with the
// results of a test message. conformance/ has the program that runs them in a server loop and sends the cases of protocol_cases.h.
#pragma once

#include <tessera/request.h>
#include "wire_golden.h"

// The test writes the first part before it sends a case, and reads the second after the reply.
struct protocol_script {
    uint32_t interface;              // whose server answers: INTERFACE_
    status_t answer;                 // what the handler returns; results count only with STATUS_OK
    bool is_parked;                  // the handler parks its caller and answers as if later
    const struct wire_case *results; // nullptr: the method has none

    uint32_t calls;                  // of handlers
    uint16_t method;                 // of the last
    uint32_t capability_count;       // that came with it
    uint32_t word_count;             // its parameters, encoded again
    uint64_t words[MESSAGE_WORDS_MAX];
};

extern struct protocol_script protocol_script;

// Hook of the test: a capability of its own, in a slot, to give away: to an object of one of these types, with all rights; 0 if there
// is none.
cap_t protocol_script_capability(uint32_t object_types);

// For the server loop.
void protocol_script_dispatch(struct request *request);
