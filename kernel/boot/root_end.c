// SPDX-License-Identifier: MIT
//
// The end of root. A fault of root's first thread has nobody to go to, and a system without root
// cannot be stopped by anybody else: the machine is switched off, with root's own exit status if it
// ended itself.
#include <kernel/boot.h>

#include <kernel/arch.h>
#include <kernel/print.h>
#include <kernel/thread.h>

constexpr unsigned ROOT_FAULT_STATUS = 102;
constexpr uint64_t STATUS_MASK = 0xff;

static const struct thread *root_thread;

void boot_watch_root(const struct thread *thread) {
    root_thread = thread;
}

void boot_fault_unheard(const struct thread *thread, unsigned kind, uint64_t detail,
                        uint64_t address) {
    if (thread != root_thread) {
        return;
    }
    if (kind == FAULT_EXIT) {
        arch_power_off((unsigned)(detail & STATUS_MASK));
    }
    print("tessera: root stopped: fault %u, detail %lu, address 0x%lx, pc 0x%lx, sp 0x%lx\n", kind,
          (unsigned long)detail, (unsigned long)address,
          (unsigned long)arch_context_pc(&thread->context),
          (unsigned long)arch_context_sp(&thread->context));
    arch_power_off(ROOT_FAULT_STATUS);
}
