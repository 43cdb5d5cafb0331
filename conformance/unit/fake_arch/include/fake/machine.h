// SPDX-License-Identifier: MIT
//
// Steering the fake architecture, and looking at what the kernel did to it.
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct aspace;

constexpr unsigned FAKE_LINES = 64;
constexpr unsigned FAKE_MAPPINGS_MAX = 4096;

struct fake_mapping {
    struct aspace *aspace; // null: unused
    uint64_t address;
    uint64_t frame;
    uint64_t size_bytes;
    unsigned rights;
};

struct fake_machine {
    uint64_t now_ns;
    uint64_t timer_ns;
    // An interrupt is pending once this many looks at it have been taken; negative: never.
    int polls_to_interrupt;
    bool line_enabled[FAKE_LINES];
    unsigned switches;
    uint64_t thread_pointer; // the last that was loaded for a foreign thread
    unsigned zeroed_bytes;
    unsigned console_lines;
    struct fake_mapping mappings[FAKE_MAPPINGS_MAX];
};

extern struct fake_machine fake_machine;

void fake_machine_reset(void);

// What is mapped at an address; null: nothing.
const struct fake_mapping *fake_mapping_at(const struct aspace *aspace, uint64_t address);
unsigned fake_mapping_count(void);
