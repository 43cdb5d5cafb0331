// SPDX-License-Identifier: MIT
//
// Exceptions of user level as faults of idl/kernel/faults.yaml. What has no row of its own -
// undefined, privileged and disabled instructions, system registers, WFI, an illegal execution
// state - is an illegal instruction.

#include "trap.h"
#include <kernel/lock.h>
#include <kernel/thread.h>
#include <tessera/faults.h>
#include "fpu.h"
#include "syndrome.h"
#include "sysreg.h"

constexpr uint64_t syndrome_write = 1u << 6;
constexpr uint64_t syndrome_cache_operation = 1u << 8;
constexpr uint64_t brk_number_mask = 0xffff;

// Status code of an abort, ISS bits 0-5; the low two bits of the first four are a table level.
enum abort_status : uint64_t {
    ABORT_ADDRESS_SIZE = 0x00,
    ABORT_TRANSLATION = 0x04,
    ABORT_ACCESS_FLAG = 0x08,
    ABORT_PERMISSION = 0x0c,
    ABORT_ALIGNMENT = 0x21,
};

static void decode(uint64_t syndrome);
static void abort_enter(uint64_t syndrome, uint64_t access);

void trap_fault(uint64_t syndrome) {
    if (kernel_enter(TRAP_FAULT)) {
        decode(syndrome);
    }
    trap_leave();
}

void trap_system_error(uint64_t syndrome) {
    if (kernel_enter(TRAP_FAULT)) {
        fault_enter(FAULT_MACHINE_ERROR, 0, 0, syndrome);
    }
    trap_leave();
}

static void decode(uint64_t syndrome) {
    struct thread *thread = thread_current();
    switch (syndrome >> SYNDROME_CLASS_SHIFT & 0x3f) {
    case CLASS_FPU:
        fpu_claim(thread);
        break;
    case CLASS_INSTRUCTION_ABORT:
        abort_enter(syndrome, FAULT_PAGE_EXECUTE);
        break;
    case CLASS_DATA_ABORT: {
        bool is_write = (syndrome & syndrome_write) && !(syndrome & syndrome_cache_operation);
        abort_enter(syndrome, is_write ? FAULT_PAGE_WRITE : FAULT_PAGE_READ);
        break;
    }
    case CLASS_PC_ALIGNMENT:
        fault_enter(FAULT_ALIGNMENT, FAULT_ALIGNMENT_PC, thread->context.pc, syndrome);
        break;
    case CLASS_SP_ALIGNMENT:
        fault_enter(FAULT_ALIGNMENT, FAULT_ALIGNMENT_STACK, thread->context.sp, syndrome);
        break;
    case CLASS_FPU_EXCEPTION:
        fault_enter(FAULT_ARITHMETIC, 0, 0, syndrome);
        break;
    case CLASS_BRK:
        fault_enter(FAULT_BREAKPOINT, syndrome & brk_number_mask, 0, syndrome);
        break;
    default:
        fault_enter(FAULT_ILLEGAL_INSTRUCTION, 0, 0, syndrome);
        break;
    }
}

// The address register is still this exception's: interrupts are off since.
static void abort_enter(uint64_t syndrome, uint64_t access) {
    uint64_t address = sysreg_read(far_el1);
    uint64_t status = register_field(syndrome, 0, 6);
    if (status == ABORT_ALIGNMENT) {
        fault_enter(FAULT_ALIGNMENT, FAULT_ALIGNMENT_DATA, address, syndrome);
        return;
    }
    switch (status & ~3ull) {
    case ABORT_ADDRESS_SIZE:
    case ABORT_TRANSLATION:
    case ABORT_ACCESS_FLAG:
    case ABORT_PERMISSION:
        fault_enter(FAULT_PAGE, access, address, syndrome);
        break;
    default: // the memory system refused it
        fault_enter(FAULT_MACHINE_ERROR, 0, address, syndrome);
        break;
    }
}
