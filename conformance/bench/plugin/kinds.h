// SPDX-License-Identifier: MIT
//
// Kinds of instructions that are dearer on hardware than their count of one says.
#pragma once

#include <stddef.h>
#include <stdint.h>

enum kind {
    KIND_OTHER,
    KIND_REGISTER, // reads or writes a system register
    KIND_BARRIER,
    KIND_TLB,     // TLB maintenance
    KIND_CACHE,   // cache maintenance
    KIND_TRAP,    // into the kernel or out of it
    KIND_COUNTER, // reads the counter that the benchmark reads, at user level
    KIND_MARKER,  // the benchmark says: a sample comes, or was
    KIND_COUNT,
};

enum { KIND_BYTES_MAX = 16 };

// The kind of the instruction at an address. Unused bytes are 0.
typedef enum kind kind_function(const uint8_t bytes[KIND_BYTES_MAX], uint64_t address);

kind_function kind_aarch64;
kind_function kind_x86_64;
