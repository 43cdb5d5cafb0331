// SPDX-License-Identifier: MIT
//
// Interrupts: the vectors of the timer and of other cores are the kernel's own, every line belongs
// to a driver and is held back from its delivery until the driver acknowledges it.
//
// A level is masked meanwhile and comes again by itself. An edge would be lost while masked, so the
// line stays open: the next edge is remembered, masks the line, and is raised again when the driver
// is ready. Lines above those of the I/O APIC are raised by messages, which nothing here can hold
// back: they are delivered while somebody is bound, with nothing to acknowledge.

#include "interrupt.h"
#include <board.h>
#include <kernel/entry.h>
#include <kernel/lock.h>
#include "apic.h"
#include "io_apic.h"
#include "offsets.h"
#include "timer.h"
#include "trap.h"

static bool is_edge[BOARD_INTERRUPT_LINES];
static bool is_open[BOARD_INTERRUPT_LINES];
static bool has_missed[BOARD_INTERRUPT_LINES];

// Messages go to the core that the I/O APIC's lines go to.
static uint32_t message_core;

static bool is_message(unsigned line);
static void line_handle(unsigned line);
static void message_handle(unsigned line);

void interrupt_init(void) {
    for (unsigned i = 0; i < BOARD_INTERRUPT_COUNT; i++) {
        is_edge[board_interrupts[i].line] = board_interrupts[i].trigger == BOARD_TRIGGER_EDGE;
    }
    apic_init();
    message_core = apic_id();
    io_apic_init(message_core);
}

void trap_interrupt(unsigned vector) {
    (void)kernel_enter(TRAP_INTERRUPT);
    unsigned line = vector - FIRST_INTERRUPT_VECTOR;
    if (vector == APIC_TIMER_VECTOR) {
        apic_end();
        deadline_expired();
    } else if (vector == APIC_CORE_VECTOR) {
        apic_end(); // to come here was all that was wanted
    } else if (line < BOARD_WIRED_LINES) {
        line_handle(line);
    } else if (line < BOARD_INTERRUPT_LINES) {
        message_handle(line);
    } // else spurious: nothing was begun that could be ended
    trap_leave();
}

void arch_core_interrupt(const struct core *core) {
    apic_send(core->arch.apic_id, APIC_CORE_VECTOR);
}

bool arch_interrupt_pending(void) {
    return apic_is_pending();
}

bool arch_interrupt_exists(unsigned line) {
    for (unsigned i = 0; i < BOARD_INTERRUPT_COUNT; i++) {
        if (board_interrupts[i].line == line) {
            return true;
        }
    }
    return false;
}

// Intel SDM 3, 11.11: fixed delivery to one core, by the edge.
struct arch_message arch_interrupt_message(unsigned line) {
    constexpr paddr_t message_base = 0xfeeul << 20; // whatever the APIC itself is at
    constexpr unsigned destination_shift = 12;
    return is_message(line)
               ? (struct arch_message){.address = message_base | message_core << destination_shift,
                                       .data = FIRST_INTERRUPT_VECTOR + line}
               : (struct arch_message){};
}

void arch_interrupt_enable(unsigned line) {
    is_open[line] = true;
    if (is_message(line)) {
        return;
    }
    io_apic_unmask(line);
    if (has_missed[line]) {
        has_missed[line] = false;
        apic_raise(FIRST_INTERRUPT_VECTOR + line);
    }
}

// What came before belongs to nobody any more.
void arch_interrupt_disable(unsigned line) {
    is_open[line] = false;
    has_missed[line] = false;
    if (!is_message(line)) {
        io_apic_mask(line);
    }
}

static bool is_message(unsigned line) {
    return line >= BOARD_WIRED_LINES;
}

static void line_handle(unsigned line) {
    bool was_open = is_open[line];
    is_open[line] = false;
    if (!is_edge[line] || !was_open) {
        io_apic_mask(line);
    }
    apic_end();
    if (was_open) {
        interrupt_deliver(line);
    } else {
        has_missed[line] = is_edge[line];
    }
}

static void message_handle(unsigned line) {
    apic_end();
    if (is_open[line]) {
        interrupt_deliver(line);
    }
}
