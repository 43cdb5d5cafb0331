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
    struct arch_core *here = core_here();
    if (here->is_reporting) {
        static const char text[] = "\nexception while reporting an exception\n";
        arch_console_write(text, sizeof text - 1);
        arch_power_off(1);
    }
    here->is_reporting = true;

    const uint64_t *x = frame->x;
    uint64_t syndrome = sysreg_read(esr_el1);
    uint64_t address = sysreg_read(far_el1);
    panic("exception in the kernel: %s, vector %u\n"
          "  esr %lx  far %lx  spsr %lx\n"
          "  pc %lx  sp %lx  x30 %lx\n"
          "  x0 %lx  x1 %lx  x2 %lx  x3 %lx\n"
          "  x4 %lx  x5 %lx  x6 %lx  x7 %lx\n"
          "  x8 %lx  x9 %lx  x10 %lx  x11 %lx\n"
          "  x12 %lx  x13 %lx  x14 %lx  x15 %lx\n"
          "  x16 %lx  x17 %lx  x18 %lx  x19 %lx\n"
          "  x20 %lx  x21 %lx  x22 %lx  x23 %lx\n"
          "  x24 %lx  x25 %lx  x26 %lx  x27 %lx\n"
          "  x28 %lx  x29 %lx",
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
