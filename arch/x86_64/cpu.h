// SPDX-License-Identifier: MIT
//
// Control registers, model-specific registers, CPUID and the time-stamp counter as C expressions.
// (Intel SDM 3, 2.5 for the control registers; 4, 2 for the MSRs)
#pragma once

#include <stdint.h>

enum control : uint64_t {
    CR0_MONITOR_FPU = 1u << 1,
    CR0_TASK_SWITCHED = 1u << 3, // the next use of the floating-point unit traps
    CR0_FPU_ERRORS = 1u << 5,
    CR0_WRITE_PROTECT = 1u << 16,
    CR0_ALIGNMENT_MASK = 1u << 18,

    CR3_KEEP = 1ull << 63, // with PCIDs: loading does not flush

    CR4_MACHINE_CHECK = 1u << 6, // of itself the processor shuts down
    CR4_GLOBAL_PAGES = 1u << 7,
    CR4_FXSAVE = 1u << 9,
    CR4_SIMD_EXCEPTIONS = 1u << 10,
    CR4_UMIP = 1u << 11,
    CR4_FSGSBASE = 1u << 16,
    CR4_PCID = 1u << 17,
    CR4_XSAVE = 1u << 18,
    CR4_SMEP = 1u << 20,
    CR4_SMAP = 1u << 21,
};

enum msr : uint32_t {
    MSR_APIC_BASE = 0x1b,
    MSR_TSC_DEADLINE = 0x6e0,
    MSR_X2APIC = 0x800,
    MSR_EFER = 0xc0000080,
    MSR_STAR = 0xc0000081,
    MSR_LSTAR = 0xc0000082,
    MSR_CSTAR = 0xc0000083,
    MSR_FLAG_MASK = 0xc0000084,
    MSR_FS_BASE = 0xc0000100,
    MSR_GS_BASE_OF_USER = 0xc0000102, // exchanged by swapgs
};

struct cpuid {
    uint32_t eax, ebx, ecx, edx;
};

static inline struct cpuid cpuid_read(uint32_t leaf, uint32_t subleaf) {
    struct cpuid result;
    __asm__ volatile("cpuid"
                     : "=a"(result.eax), "=b"(result.ebx), "=c"(result.ecx), "=d"(result.edx)
                     : "a"(leaf), "c"(subleaf));
    return result;
}

static inline uint64_t msr_read(uint32_t number) {
    uint32_t low, high;
    __asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(number) : "memory");
    return (uint64_t)high << 32 | low;
}

static inline void msr_write(uint32_t number, uint64_t value) {
    __asm__ volatile("wrmsr" ::"c"(number), "a"((uint32_t)value), "d"((uint32_t)(value >> 32))
                     : "memory");
}

// Only where the CPU has the instructions: cpu_features.has_fsgsbase.
static inline uint64_t fs_base_read(void) {
    uint64_t value;
    __asm__ volatile("rdfsbase %0" : "=r"(value));
    return value;
}

static inline void fs_base_write(uint64_t base) {
    __asm__ volatile("wrfsbase %0" ::"r"(base) : "memory");
}

#define control_read(name)                                                                         \
    ({                                                                                             \
        uint64_t read_value_;                                                                      \
        __asm__ volatile("mov %%" #name ", %0" : "=r"(read_value_)::"memory");                     \
        read_value_;                                                                               \
    })

#define control_write(name, value)                                                                 \
    do {                                                                                           \
        uint64_t write_value_ = (value);                                                           \
        __asm__ volatile("mov %0, %%" #name ::"r"(write_value_) : "memory");                       \
    } while (false)

// The counter, not before what came earlier.
static inline uint64_t tsc_read(void) {
    uint32_t low, high;
    __asm__ volatile("lfence\n\trdtsc" : "=a"(low), "=d"(high)::"memory");
    return (uint64_t)high << 32 | low;
}

// The `bits` bits of `value` from bit `shift` on.
static inline uint64_t register_field(uint64_t value, unsigned shift, unsigned bits) {
    return (value >> shift) & ((1ull << bits) - 1);
}
