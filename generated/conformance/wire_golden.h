// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp, idl/proto/console.capnp, idl/proto/filesystem.capnp, idl/proto/log.capnp, idl/proto/pci.capnp, idl/proto/posix.capnp, idl/proto/process.capnp, idl/proto/process_table.capnp, idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/wire_golden.h.j2
// Command: ./tessera gen
//
// Test messages of every struct of every protocol: bytes that the official tool writes too, layouts of older and newer peers, and
// mutations. conformance/unit/wire_golden_test.c runs them against the generated codecs.
#pragma once

#include <stddef.h>
#include <tessera/wire.h>

// Slot of the first capability of a test message; the others follow.
enum : uint32_t { WIRE_GOLDEN_FIRST_SLOT = 101 };

// What a test does with one struct.
struct wire_codec {
    const char *name;
    const char *mirror_name; // in generated/conformance/mirror.capnp; nullptr: not there, it has capabilities
    uint32_t message_words;  // of the largest message
    uint32_t capability_count;
    // Decodes and writes the value as text.
    status_t (*read)(const struct wire_message *message, char *text, size_t capacity);
    // Decodes and encodes again.
    status_t (*copy)(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count);
    // The same with every list built anew, element by element.
    status_t (*rebuild)(const struct wire_message *message, uint64_t *words, uint32_t capacity, uint32_t *out_count);
    // Decodes and packs for registers; nullptr: the struct does not fit.
    status_t (*pack)(const struct wire_message *message, uint64_t *words, uint32_t *out_count);
};

// A message. is_canonical: encoding its value gives the same words. text: the value, if it is accepted.
struct wire_case {
    const char *name;
    const struct wire_codec *codec;
    const uint64_t *words;
    uint32_t word_count;
    bool is_encoded;
    bool is_canonical;
    status_t expected;
    const char *text;
};

// One word of a case with another value.
struct wire_mutation {
    const char *name;
    const struct wire_case *base;
    uint32_t word;
    uint64_t value;
    status_t expected;
};

extern const struct wire_codec *const wire_codecs[];
extern const uint32_t wire_codec_count;
extern const struct wire_case wire_cases[];
extern const uint32_t wire_case_count;
extern const struct wire_mutation wire_mutations[];
extern const uint32_t wire_mutation_count;
