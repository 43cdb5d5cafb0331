// SPDX-License-Identifier: MIT
//
// The delivery of an interrupt. The entry has saved all registers of the thread that runs, and the
// architecture has masked the line and told its controller (arch/<arch>/interrupt.c): a driver
// opens it again when it has seen to its device.
//
// The fast path is the ordinary one. A driver waits for its notification, is more urgent than what
// it interrupts, and belongs to the core that the interrupt came to: it gets the bits and the core,
// with no word stored in the notification, and no visit to the scheduler (fast_wake). Who was
// interrupted goes to the front of its queue with the rest of its slice, and goes on when the
// driver waits again (fast_wait.h). A core that sleeps has nobody to compare with: the driver runs
// if nobody else became ready meanwhile.
//
// All else goes the general way, and where fast paths are switched off everything does: the bits
// are set, whoever waits or receives is made ready, and the scheduler chooses. Neither way fails.
#include <kernel/interrupt.h>

#include <kernel/arch.h>
#include <kernel/entry.h>
#include <kernel/fast_signal.h>
#include <kernel/print.h>

// A line that nobody claims is masked, and is told of once until somebody binds it. Apart, so that
// the way past it saves no registers.
[[clang::noinline]] static void tell_unclaimed(struct interrupt *interrupt) {
    arch_interrupt_disable(interrupt->line);
    if (!interrupt->is_told) {
        interrupt->is_told = true;
        print("tessera: interrupt %u came and nobody claims it: masked\n", interrupt->line);
    }
}

void interrupt_deliver(unsigned line) {
    struct interrupt *interrupt = interrupt_fired(line);
    if (interrupt == nullptr) {
        return;
    }
    const struct signal_source *source = &interrupt->source;
    if (!signal_source_is_bound(source)) {
        tell_unclaimed(interrupt);
        return;
    }
    struct notification *notification = slot_object(&source->notification);
    struct thread *waiter = fast_waiter(notification);
    if (waiter != nullptr && !arch_core_here()->is_general) {
        fast_wake(waiter, source->bits);
    } else {
        notification_signal(notification, source->bits);
    }
}
