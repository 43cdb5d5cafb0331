// SPDX-License-Identifier: MIT
//
// What a Linux program's signal handler finds on its stack, as far as the architecture decides it:
// places, registers and floating-point state. For the one file that makes and reads frames.
//
// Floating-point registers are the first of the records behind the registers; each record begins
// with a word of 4 bytes that says what it is, and another with its size; a record of zeros ends
// them.
#pragma once

#include <stdint.h>
#include <personality/linux_abi.h>
#include <personality/linux_calls.h>
#include <tessera/registers_aarch64.h>

constexpr uint64_t ARCH_SIGNAL_RED_ZONE = 0;

// Order of the registers in a frame.
static const uint8_t arch_signal_registers[] = {
    REGISTER_X0,  REGISTER_X1,  REGISTER_X2,  REGISTER_X3,    REGISTER_X4,  REGISTER_X5,
    REGISTER_X6,  REGISTER_X7,  REGISTER_X8,  REGISTER_X9,    REGISTER_X10, REGISTER_X11,
    REGISTER_X12, REGISTER_X13, REGISTER_X14, REGISTER_X15,   REGISTER_X16, REGISTER_X17,
    REGISTER_X18, REGISTER_X19, REGISTER_X20, REGISTER_X21,   REGISTER_X22, REGISTER_X23,
    REGISTER_X24, REGISTER_X25, REGISTER_X26, REGISTER_X27,   REGISTER_X28, REGISTER_X29,
    REGISTER_X30, REGISTER_SP,  REGISTER_PC,  REGISTER_PSTATE};

enum : uint32_t {
    ARCH_FLOATS_MARK = 0x46508001, // FPSIMD_MAGIC
    ARCH_FLOATS_BYTES = 528,
    ARCH_SYNDROME_MARK = 0x45535201, // ESR_MAGIC
    ARCH_SYNDROME_BYTES = 16,
};

struct arch_signal_record {
    uint32_t mark;
    uint32_t bytes;
};

struct arch_signal_floats {
    struct arch_signal_record record;
    uint32_t status;
    uint32_t control;
    alignas(16) uint64_t vectors[64];
};
static_assert(sizeof(struct arch_signal_floats) == ARCH_FLOATS_BYTES);

struct arch_signal_syndrome {
    struct arch_signal_record record;
    uint64_t syndrome;
};

#define ARCH_FLOATS_PAIRS(operation)                                                               \
    ".arch_extension fp\n\t.arch_extension simd\n\t" operation " q0, q1, [%0]\n\t" operation       \
    " q2, q3, [%0, #32]\n\t" operation " q4, q5, [%0, #64]\n\t" operation                          \
    " q6, q7, [%0, #96]\n\t" operation " q8, q9, [%0, #128]\n\t" operation                         \
    " q10, q11, [%0, #160]\n\t" operation " q12, q13, [%0, #192]\n\t" operation                    \
    " q14, q15, [%0, #224]\n\t" operation " q16, q17, [%0, #256]\n\t" operation                    \
    " q18, q19, [%0, #288]\n\t" operation " q20, q21, [%0, #320]\n\t" operation                    \
    " q22, q23, [%0, #352]\n\t" operation " q24, q25, [%0, #384]\n\t" operation                    \
    " q26, q27, [%0, #416]\n\t" operation " q28, q29, [%0, #448]\n\t" operation                    \
    " q30, q31, [%0, #480]\n\t"

// Where a frame begins that ends below `stack`.
static inline uint64_t arch_signal_place(uint64_t stack) {
    return (stack - sizeof(struct linux_signal_frame)) & ~UINT64_C(15);
}

// Where the frame is when a handler has returned.
static inline uint64_t arch_signal_find(const uint64_t *registers) {
    return registers[REGISTER_SP];
}

static inline void arch_floats_save(struct arch_signal_floats *floats) {
    uint64_t status;
    uint64_t control;
    floats->record = (struct arch_signal_record){ARCH_FLOATS_MARK, ARCH_FLOATS_BYTES};
    __asm__ volatile(ARCH_FLOATS_PAIRS("stp")::"r"(floats->vectors) : "memory");
    __asm__ volatile(".arch_extension fp\n\tmrs %0, fpsr\n\tmrs %1, fpcr"
                     : "=r"(status), "=r"(control));
    floats->status = (uint32_t)status;
    floats->control = (uint32_t)control;
}

// Bytes of the floating-point state that a frame names: all of it is in the frame.
static inline uint64_t arch_signal_floats_bytes(const struct linux_signal_frame *) {
    return 0;
}

// Where it is; 0: there is none, and the registers stay.
static inline uint64_t arch_signal_floats(const struct linux_signal_frame *frame) {
    const struct arch_signal_floats *floats = (const struct arch_signal_floats *)frame->records;
    return floats->record.mark == ARCH_FLOATS_MARK ? (uint64_t)floats : 0;
}

static inline void arch_signal_load_floats(const struct linux_signal_frame *frame) {
    const struct arch_signal_floats *floats = (const struct arch_signal_floats *)frame->records;
    uint64_t status = floats->status;
    uint64_t control = floats->control;
    __asm__ volatile(ARCH_FLOATS_PAIRS("ldp")::"r"(floats->vectors) : "memory");
    __asm__ volatile(".arch_extension fp\n\tmsr fpsr, %0\n\tmsr fpcr, %1" ::"r"(status),
                     "r"(control));
}

// What a frame has beside registers, mask and information. `cause`: of a fault, or 0. The memory is
// zeroed.
static inline void arch_signal_fill(struct linux_signal_frame *frame, const uint64_t *registers,
                                    const uint64_t *cause, uint64_t) {
    arch_floats_save((struct arch_signal_floats *)frame->records);
    if (cause[3] != 0) {
        struct arch_signal_syndrome *syndrome =
            (struct arch_signal_syndrome *)((uint64_t)frame->records + ARCH_FLOATS_BYTES);
        syndrome->record = (struct arch_signal_record){ARCH_SYNDROME_MARK, ARCH_SYNDROME_BYTES};
        syndrome->syndrome = cause[3];
    }
    frame->fault_address = cause[2];
    frame->caller_frame = registers[REGISTER_X29];
    frame->caller_return = registers[REGISTER_X30];
}

// Registers of a handler's first instruction.
static inline void arch_signal_enter(uint64_t *registers, struct linux_signal_frame *frame,
                                     int32_t signal, uint64_t restorer) {
    registers[REGISTER_X0] = (uint64_t)(int64_t)signal;
    registers[REGISTER_X1] = (uint64_t)&frame->information;
    registers[REGISTER_X2] = (uint64_t)&frame->flags;
    registers[REGISTER_X29] = (uint64_t)&frame->caller_frame;
    registers[REGISTER_X30] = restorer;
    registers[REGISTER_SP] = (uint64_t)frame;
}

// The restorer of programs that name none.
[[gnu::naked]] static void arch_signal_trampoline(void) {
    __asm__ volatile("mov x8, %0\n\tsvc #0" ::"i"(LINUX_CALL_RT_SIGRETURN));
}
