// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/trace.h.j2
// Command: ./tessera gen
//
// Invocations as text, for bug checks, traces and tests.
#pragma once

#include <stddef.h>
#include <stdint.h>

// Writes "frame_map(address=0x10000, rights=read|write, cache=normal)": the word arguments of a method, by name.
// `words` are the 8 payload words of the call. At most capacity - 1 characters and a NUL; returns how many characters
// were written.
size_t trace_format_invocation(char *out_text, size_t capacity, uint16_t method, const uint64_t *words);
