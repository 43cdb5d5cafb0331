// SPDX-License-Identifier: MIT
//
// Exceptions of the kernel itself: always a bug. Runs on the emergency stack, because the kernel
// stack may be what is wrong.

#include "trap.h"
#include <kernel/entry.h>
#include "core.h"
#include "syndrome.h"

static const char *cause(uint64_t syndrome, uint64_t address);

void trap_kernel(unsigned vector, const struct arch_context *frame) {
    static bool is_repeated;
    if (is_repeated) {
        static const char text[] = "\nexception while reporting an exception\n";
        arch_console_write(text, sizeof text - 1);
        arch_power_off(1);
    }
    is_repeated = true;

    const uint64_t *x = frame->x;
    uint64_t syndrome = sysreg_read(esr_el1);
    uint64_t address = sysreg_read(far_el1);
    panic("exception in the kernel: %s, vector %u\n"
          "  esr %016lx  far %016lx  spsr %016lx\n"
          "  pc  %016lx  sp  %016lx  x30  %016lx\n"
          "  x0  %016lx  x1  %016lx  x2   %016lx  x3  %016lx\n"
          "  x4  %016lx  x5  %016lx  x6   %016lx  x7  %016lx\n"
          "  x8  %016lx  x9  %016lx  x10  %016lx  x11 %016lx\n"
          "  x12 %016lx  x13 %016lx  x14  %016lx  x15 %016lx\n"
          "  x16 %016lx  x17 %016lx  x18  %016lx  x19 %016lx\n"
          "  x20 %016lx  x21 %016lx  x22  %016lx  x23 %016lx\n"
          "  x24 %016lx  x25 %016lx  x26  %016lx  x27 %016lx\n"
          "  x28 %016lx  x29 %016lx",
          cause(syndrome, address), vector, syndrome, address, frame->pstate, frame->pc, frame->sp,
          x[30], x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12],
          x[13], x[14], x[15], x[16], x[17], x[18], x[19], x[20], x[21], x[22], x[23], x[24], x[25],
          x[26], x[27], x[28], x[29]);
}

static const char *cause(uint64_t syndrome, uint64_t address) {
    vaddr_t stack_bottom = core_here()->stack_bottom;
    switch (syndrome >> SYNDROME_CLASS_SHIFT & 0x3f) {
    case CLASS_DATA_ABORT + 1: // taken without a change of level
        return address < stack_bottom && address >= stack_bottom - arch_page_bytes()
                   ? "kernel stack overflow"
                   : "data abort";
    case CLASS_INSTRUCTION_ABORT + 1:
        return "instruction abort";
    case CLASS_PC_ALIGNMENT:
        return "pc alignment";
    case CLASS_SP_ALIGNMENT:
        return "stack alignment";
    case CLASS_BRK:
        return "breakpoint";
    default:
        return "unexpected exception";
    }
}
