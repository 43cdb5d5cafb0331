// SPDX-License-Identifier: MIT
//
// The architecture of the unit tests: registers are an array, RAM is an array, translation is a
// list. What a test wants to see or steer is in fake/machine.h.
#pragma once

#include <stdint.h>
#include <board.h>

constexpr uint64_t FAKE_RAM_BASE = 0x40000000;
constexpr uint64_t FAKE_RAM_BYTES = 16 * 1024 * 1024;
constexpr uint64_t FAKE_FAR_RAM_BASE = 0x100000000;
constexpr uint64_t FAKE_FAR_RAM_BYTES = 0x40000000;
constexpr uint64_t FAKE_PAGE_BYTES = 4096;
constexpr uint64_t FAKE_LARGE_PAGE_BYTES = 65536;

extern uint8_t fake_ram[];

struct arch_context {
    uint64_t frame[14];
    uint64_t pc;
    uint64_t sp;
    uint64_t argument;
    uint64_t thread_pointer;
    unsigned restarts; // system calls that were set back to their start
};

struct arch_fpu_state {
    uint64_t words[4];
};

struct arch_aspace {
    uint64_t root_table;
    unsigned asid;
};

constexpr unsigned ARCH_CORES = BOARD_CORE_COUNT;

struct arch_core {
    unsigned interrupts; // from other cores
};

// The core that the test plays.
extern struct core *fake_here;

static inline struct core *arch_core_here(void) {
    return fake_here;
}

static inline void arch_spin_wait(void) {
}

static inline uint64_t arch_frame_get(const struct arch_context *context, unsigned index) {
    return context->frame[index];
}

static inline void arch_frame_set(struct arch_context *context, unsigned index, uint64_t value) {
    context->frame[index] = value;
}

static inline void *arch_physical_to_kernel(uint64_t physical) {
    return fake_ram + (physical - FAKE_RAM_BASE);
}

static inline uint64_t arch_kernel_to_physical(const void *address) {
    return (uint64_t)((const uint8_t *)address - fake_ram) + FAKE_RAM_BASE;
}
