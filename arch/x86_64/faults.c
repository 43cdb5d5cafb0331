// SPDX-License-Identifier: MIT
//
// Exceptions of user level as faults of idl/kernel/faults.yaml. What has no row of its own -
// undefined and privileged instructions, ports, selectors, addresses that are not canonical - is an
// illegal instruction. The syndrome is the vector and, below it, the error code.

#include "trap.h"
#include <kernel/entry.h>
#include <kernel/lock.h>
#include <kernel/thread.h>
#include <tessera/faults.h>
#include "cpu.h"
#include "fpu.h"
#include "offsets.h"

constexpr uint64_t page_error_write = 1u << 1; // Intel SDM 3, 4.7
constexpr uint64_t page_error_fetch = 1u << 4;
constexpr unsigned breakpoint_bytes = 1;

static void decode(struct arch_context *context);
static void page_fault(uint64_t error, uint64_t syndrome);

void trap_exception(struct arch_context *context) {
    if (context->entry >= FIRST_INTERRUPT_VECTOR) {
        trap_interrupt((unsigned)context->entry);
        return;
    }
    if (kernel_enter(TRAP_FAULT)) {
        decode(context);
    }
    trap_leave();
}

static void decode(struct arch_context *context) {
    uint64_t vector = context->entry;
    uint64_t syndrome = vector << 32 | context->error;
    switch (vector) {
    case VECTOR_FPU_OFF:
        fpu_claim(thread_current());
        break;
    case VECTOR_PAGE_FAULT:
        page_fault(context->error, syndrome);
        break;
    case VECTOR_BREAKPOINT:
        context->pc -= breakpoint_bytes; // of the instruction, as for every fault
        fault_enter(FAULT_BREAKPOINT, vector, 0, syndrome);
        break;
    case VECTOR_DEBUG:
        fault_enter(FAULT_BREAKPOINT, vector, 0, syndrome);
        break;
    case VECTOR_DIVIDE:
    case VECTOR_FPU_ERROR:
    case VECTOR_SIMD_ERROR:
        fault_enter(FAULT_ARITHMETIC, 0, 0, syndrome);
        break;
    case VECTOR_ALIGNMENT:
        fault_enter(FAULT_ALIGNMENT, FAULT_ALIGNMENT_DATA, 0, syndrome);
        break;
    case VECTOR_STACK: // an address by way of the stack that is not canonical
        fault_enter(FAULT_PAGE, FAULT_PAGE_READ, context->sp, syndrome);
        break;
    default:
        fault_enter(FAULT_ILLEGAL_INSTRUCTION, 0, 0, syndrome);
        break;
    }
}

// CR2 is still this exception's: interrupts are off since, and no other core writes it.
static void page_fault(uint64_t error, uint64_t syndrome) {
    uint64_t access = FAULT_PAGE_READ;
    if (error & page_error_fetch) {
        access = FAULT_PAGE_EXECUTE;
    } else if (error & page_error_write) {
        access = FAULT_PAGE_WRITE;
    }
    fault_enter(FAULT_PAGE, access, control_read(cr2), syndrome);
}
