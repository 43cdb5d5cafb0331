// SPDX-License-Identifier: MIT
//
// What a Linux program's signal handler finds on its stack, as far as the architecture decides it:
// places, registers and floating-point state. For the one file that makes and reads frames.
//
// The floating-point area lies above the frame, aligned to 64 bytes, in the format of XSAVE where
// the processor and the kernel have it and of FXSAVE where not (Intel SDM 1, 10.5.1 and 13.4).
#pragma once

#include <stdint.h>
#include <personality/linux_abi.h>
#include <personality/linux_calls.h>
#include <tessera/registers_x86_64.h>

constexpr uint64_t ARCH_SIGNAL_RED_ZONE = 128; // below the stack pointer the program may have data

// Order of the registers in a frame.
static const uint8_t arch_signal_registers[] = {
    REGISTER_R8,  REGISTER_R9,  REGISTER_R10, REGISTER_R11, REGISTER_R12, REGISTER_R13,
    REGISTER_R14, REGISTER_R15, REGISTER_RDI, REGISTER_RSI, REGISTER_RBP, REGISTER_RBX,
    REGISTER_RDX, REGISTER_RAX, REGISTER_RCX, REGISTER_SP,  REGISTER_PC,  REGISTER_FLAGS};

enum : uint64_t {
    ARCH_FLOATS_LEGACY_BYTES = 512,
    ARCH_FLOATS_BYTES_MAX = 832,       // x87, SSE and AVX
    ARCH_FLOATS_COMPONENTS = 7,        // these three
    ARCH_FLOATS_MARK_WORD = 58,        // of the area: what the frame says of it
    ARCH_FLOATS_HEADER_WORD = 64,      // which components the area holds
    ARCH_FLOATS_MARK = 0x46505853,     // FP_XSTATE_MAGIC1
    ARCH_FLOATS_END_MARK = 0x46505845, // FP_XSTATE_MAGIC2
    ARCH_FLOATS_END_BYTES = 4,
    ARCH_FLOATS_CONTROL_WORD = 6,      // of 4 bytes: MXCSR
    ARCH_FLOATS_CONTROL_BITS = 0xffbf, // that every processor has
};

// Direction, single step and resume: a handler starts without.
constexpr uint64_t ARCH_SIGNAL_FLAGS_CLEARED = 1u << 10 | 1u << 8 | 1u << 16;

struct arch_cpuid {
    uint32_t eax, ebx, ecx, edx;
};

static inline struct arch_cpuid arch_cpuid(uint32_t leaf) {
    struct arch_cpuid id;
    __asm__("cpuid" : "=a"(id.eax), "=b"(id.ebx), "=c"(id.ecx), "=d"(id.edx) : "a"(leaf), "c"(0));
    return id;
}

// Bytes of the area; ARCH_FLOATS_LEGACY_BYTES: FXSAVE.
static inline uint64_t arch_floats_bytes(void) {
    constexpr uint32_t has_xsave = 1u << 27; // and the kernel has switched it on
    if ((arch_cpuid(1).ecx & has_xsave) == 0) {
        return ARCH_FLOATS_LEGACY_BYTES;
    }
    uint32_t bytes = arch_cpuid(13).ebx;
    return bytes <= ARCH_FLOATS_BYTES_MAX ? bytes : ARCH_FLOATS_LEGACY_BYTES;
}

static inline uint64_t arch_floats_of(const struct linux_signal_frame *frame) {
    return ((uint64_t)(frame + 1) + 63) & ~UINT64_C(63);
}

// Where a frame begins that ends below `stack`.
static inline uint64_t arch_signal_place(uint64_t stack) {
    uint64_t floats = (stack - arch_floats_bytes() - ARCH_FLOATS_END_BYTES) & ~UINT64_C(63);
    return ((floats - sizeof(struct linux_signal_frame)) & ~UINT64_C(15)) - 8;
}

// Where the frame is when a handler has returned: the return took its first word.
static inline uint64_t arch_signal_find(const uint64_t *registers) {
    return registers[REGISTER_SP] - 8;
}

// `area`: zeroed, aligned to 64 bytes.
static inline void arch_floats_save(uint64_t *area) {
    uint64_t bytes = arch_floats_bytes();
    if (bytes == ARCH_FLOATS_LEGACY_BYTES) {
        __asm__ volatile("fxsave64 (%0)" ::"r"(area) : "memory");
        return;
    }
    __asm__ volatile("xsave64 (%0)" ::"r"(area), "a"(ARCH_FLOATS_COMPONENTS), "d"(0) : "memory");
    area[ARCH_FLOATS_MARK_WORD] = (bytes + ARCH_FLOATS_END_BYTES) << 32 | ARCH_FLOATS_MARK;
    area[ARCH_FLOATS_MARK_WORD + 1] = ARCH_FLOATS_COMPONENTS;
    area[ARCH_FLOATS_MARK_WORD + 2] = bytes;
    *(uint32_t *)((uint64_t)area + bytes) = ARCH_FLOATS_END_MARK;
}

// `area`: a copy, aligned to 64 bytes, of ARCH_FLOATS_BYTES_MAX. What would fault is taken out.
static inline void arch_floats_load(uint64_t *area, bool is_extended) {
    ((uint32_t *)area)[ARCH_FLOATS_CONTROL_WORD] &= ARCH_FLOATS_CONTROL_BITS;
    if (!is_extended) {
        __asm__ volatile("fxrstor64 (%0)" ::"r"(area) : "memory");
        return;
    }
    area[ARCH_FLOATS_HEADER_WORD] &= ARCH_FLOATS_COMPONENTS;
    for (unsigned i = 1; i < 8; i++) {
        area[ARCH_FLOATS_HEADER_WORD + i] = 0;
    }
    __asm__ volatile("xrstor64 (%0)" ::"r"(area), "a"(ARCH_FLOATS_COMPONENTS), "d"(0) : "memory");
}

// Bytes of the floating-point state that a frame names.
static inline uint64_t arch_signal_floats_bytes(const struct linux_signal_frame *) {
    return arch_floats_bytes();
}

// Where they are; 0: there are none, and the registers stay.
static inline uint64_t arch_signal_floats(const struct linux_signal_frame *frame) {
    return frame->floats;
}

// They were found to be in memory.
static inline void arch_signal_load_floats(const struct linux_signal_frame *frame) {
    alignas(64) uint64_t area[ARCH_FLOATS_BYTES_MAX / sizeof(uint64_t)];
    uint64_t bytes = arch_floats_bytes();
    __builtin_memcpy(area, (const void *)frame->floats, bytes);
    bool is_extended = bytes > ARCH_FLOATS_LEGACY_BYTES &&
                       (uint32_t)area[ARCH_FLOATS_MARK_WORD] == ARCH_FLOATS_MARK;
    arch_floats_load(area, is_extended);
}

// What a frame has beside registers, mask and information. `cause`: of a fault, or 0. The memory is
// zeroed.
static inline void arch_signal_fill(struct linux_signal_frame *frame, const uint64_t *,
                                    const uint64_t *cause, uint64_t restorer) {
    constexpr uint64_t has_extended_floats = 1;
    constexpr uint64_t has_stack_segment = 2 | 4;
    constexpr uint16_t code = 0x33; // what Linux has there
    constexpr uint16_t data = 0x2b;
    uint64_t *floats = (uint64_t *)arch_floats_of(frame);
    arch_floats_save(floats);
    frame->restorer = restorer;
    frame->flags = has_stack_segment;
    if (arch_floats_bytes() > ARCH_FLOATS_LEGACY_BYTES) {
        frame->flags |= has_extended_floats;
    }
    frame->code_segment = code;
    frame->stack_segment = data;
    frame->fault_error = (uint32_t)cause[3];
    frame->fault_vector = cause[3] >> 32;
    frame->fault_address = cause[2];
    frame->old_mask = frame->mask;
    frame->floats = (uint64_t)floats;
}

// Registers of a handler's first instruction.
static inline void arch_signal_enter(uint64_t *registers, struct linux_signal_frame *frame,
                                     int32_t signal, uint64_t) {
    registers[REGISTER_RDI] = (uint64_t)(int64_t)signal;
    registers[REGISTER_RSI] = (uint64_t)&frame->information;
    registers[REGISTER_RDX] = (uint64_t)&frame->flags;
    registers[REGISTER_RAX] = 0;
    registers[REGISTER_SP] = (uint64_t)frame;
    registers[REGISTER_FLAGS] &= ~ARCH_SIGNAL_FLAGS_CLEARED;
}

// The restorer of programs that name none.
[[gnu::naked]] static void arch_signal_trampoline(void) {
    __asm__ volatile("mov %0, %%eax\n\tsyscall" ::"i"(LINUX_CALL_RT_SIGRETURN));
}
