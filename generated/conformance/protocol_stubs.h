// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp, idl/proto/console.capnp, idl/proto/filesystem.capnp, idl/proto/log.capnp, idl/proto/pci.capnp, idl/proto/posix.capnp, idl/proto/process.capnp, idl/proto/process_table.capnp, idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/protocol_stubs.h.j2
// Command: ./tessera gen
//
// Every client stub, called with the values of a test message: for the same servers as protocol_cases.h. With protocol_script set to
// answer with `results`, call() must return STATUS_OK and leave the words of `seen` in protocol_script.words and those of `results`
// in `words`.
#pragma once

#include <tessera/request.h>
#include "protocol_script.h"

struct protocol_stub {
    const char *name;
    uint32_t interface;
    bool is_one_way;
    const struct wire_case *seen;    // nullptr: no parameters
    const struct wire_case *results; // nullptr: no results
    // Calls the stub on `callee` and encodes what it gave. Capabilities come from protocol_script_capability(); those that came are deleted.
    status_t (*call)(cap_t callee, uint64_t words[MESSAGE_WORDS_MAX], uint32_t *out_count);
};

extern const struct protocol_stub protocol_stubs[];
extern const uint32_t protocol_stub_count;
