// SPDX-License-Identifier: MIT
//
// What a fault of the program is as a signal.
#include <posix/signals.h>

#include <arch/foreign.h>
#include <arch/foreign_fault.h>
#include <kernel/names.h>
#include <posix/process.h>
#include <posix/space.h>
#include <tessera/faults.h>
#include <tessera/log.h>
#include <tessera/runtime.h>

static uint32_t rights_for(uint64_t access) {
    return access == FAULT_PAGE_WRITE     ? SPACE_READ | SPACE_WRITE
           : access == FAULT_PAGE_EXECUTE ? SPACE_EXECUTE
                                          : SPACE_READ;
}

// A page of shared memory that may be used and is not there lies behind the end of its file.
static struct posix_signal page_signal(uint64_t access, uint64_t address) {
    uint32_t wanted = rights_for(access);
    if (space_is_shared(address) && !space_is_present(address) &&
        (space_rights(address) & wanted) == wanted) {
        return (struct posix_signal){LINUX_SIGBUS, LINUX_BUS_ADRERR, address, 0};
    }
    bool is_there = space_contains(address, 1) && !space_is_free(address, 1);
    return (struct posix_signal){
        .number = LINUX_SIGSEGV,
        .code = is_there ? LINUX_SEGV_ACCERR : LINUX_SEGV_MAPERR,
        .first = address,
    };
}

static struct posix_signal signal_of(const uint64_t *cause, uint64_t pc) {
    switch (cause[0]) {
    case FAULT_PAGE:
        return page_signal(cause[1], cause[2]);
    case FAULT_ALIGNMENT:
        return (struct posix_signal){LINUX_SIGBUS, LINUX_BUS_ADRALN, cause[2], 0};
    case FAULT_ARITHMETIC:
        return (struct posix_signal){
            LINUX_SIGFPE, arch_fault_is_division(cause[3]) ? LINUX_FPE_INTDIV : LINUX_FPE_FLTINV,
            pc, 0};
    case FAULT_BREAKPOINT:
        return (struct posix_signal){LINUX_SIGTRAP, LINUX_TRAP_BRKPT, pc, 0};
    case FAULT_ILLEGAL_INSTRUCTION:
        if (arch_fault_is_protection(cause[3])) {
            return (struct posix_signal){LINUX_SIGSEGV, LINUX_SI_KERNEL, 0, 0};
        }
        return (struct posix_signal){LINUX_SIGILL, LINUX_ILL_ILLOPN, pc, 0};
    default:
        return (struct posix_signal){LINUX_SIGBUS, LINUX_BUS_OBJERR, cause[2], 0};
    }
}

void posix_fault(struct posix_call *call, const uint64_t *cause) {
    if (cause[0] == FAULT_PAGE && space_touch(cause[2], rights_for(cause[1]))) {
        return; // the program goes on where it was
    }
    uint64_t pc = call->registers[REGISTER_PC];
    struct posix_signal signal = signal_of(cause, pc);
    if (!posix_has_handler(signal.number)) {
        log_error("%s (%llu): %s fault (%llu) at pc 0x%llx, address 0x%llx", posix_process.program,
                  (unsigned long long)startup_info()->process_id, fault_name((uint32_t)cause[0]),
                  (unsigned long long)cause[1], (unsigned long long)pc,
                  (unsigned long long)cause[2]);
    }
    call->registers[REGISTER_PC] = pc + arch_fault_skip_bytes(cause[3]);
    posix_signal_force(call, &signal, cause);
}
