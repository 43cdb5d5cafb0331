// SPDX-License-Identifier: MIT
//
// Exceptions of the kernel itself, and those that nobody can be blamed for: always the end.

#include "trap.h"
#include <kernel/entry.h>
#include "core.h"
#include "cpu.h"

static const char *cause(uint64_t vector, uint64_t address);

void trap_kernel(const struct arch_context *frame) {
    struct arch_core *core = core_here();
    if (frame->entry == VECTOR_NMI && core_must_halt()) {
        arch_core_halt();
    }
    if (core->is_reporting) {
        static const char text[] = "\nexception while reporting an exception\n";
        arch_console_write(text, sizeof text - 1);
        arch_power_off(1);
    }
    core->is_reporting = true;

    const uint64_t *r = frame->registers;
    uint64_t address = control_read(cr2);
    panic("exception in the kernel: %s, vector %lu\n"
          "  error %lx  cr2 %lx  flags %lx\n"
          "  pc %lx  sp %lx  cs %lx\n"
          "  rax %lx  rbx %lx  rcx %lx  rdx %lx\n"
          "  rsi %lx  rdi %lx  rbp %lx  r8 %lx\n"
          "  r9 %lx  r10 %lx  r11 %lx  r12 %lx\n"
          "  r13 %lx  r14 %lx  r15 %lx",
          cause(frame->entry, address), frame->entry, frame->error, address, frame->flags,
          frame->pc, frame->sp, frame->cs, r[CONTEXT_RAX], r[CONTEXT_RBX], r[CONTEXT_RCX],
          r[CONTEXT_RDX], r[CONTEXT_RSI], r[CONTEXT_RDI], r[CONTEXT_RBP], r[CONTEXT_R8],
          r[CONTEXT_R9], r[CONTEXT_R10], r[CONTEXT_R11], r[CONTEXT_R12], r[CONTEXT_R13],
          r[CONTEXT_R14], r[CONTEXT_R15]);
}

static const char *cause(uint64_t vector, uint64_t address) {
    vaddr_t stack_bottom = core_here()->stack_bottom;
    switch (vector) {
    case VECTOR_NMI:
        return "non-maskable interrupt";
    case VECTOR_MACHINE_CHECK:
        return "machine check";
    case VECTOR_DOUBLE_FAULT: // pushing to the stack faulted too
        return address < stack_bottom && address >= stack_bottom - arch_page_bytes()
                   ? "kernel stack overflow"
                   : "double fault";
    case VECTOR_PAGE_FAULT:
        return "page fault";
    default:
        return "unexpected exception";
    }
}
