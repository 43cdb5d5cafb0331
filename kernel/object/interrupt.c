// SPDX-License-Identifier: MIT
//
// Interrupt lines as objects. A line is masked by the trap code when it fires, and unmasked by
// acknowledge; one that a message raises stays open. Lines that nobody ever took are open, too, so
// that what comes on them is told of.
#include <kernel/interrupt.h>

#include <kernel/arch.h>
#include <kernel/invocation.h>

constexpr unsigned LINES_MAX = 1024;

static struct interrupt *lines;
static unsigned line_count;

unsigned interrupt_line_count(void) {
    unsigned count = 0;
    for (unsigned line = 0; line < LINES_MAX; line++) {
        if (arch_interrupt_exists(line)) {
            count = line + 1;
        }
    }
    return count;
}

void interrupt_lines_init(struct interrupt *table) {
    lines = table;
    line_count = interrupt_line_count();
    for (unsigned line = 0; line < line_count; line++) {
        object_init(&lines[line].object, OBJECT_INTERRUPT);
        lines[line].line = (uint16_t)line;
        if (arch_interrupt_exists(line)) {
            arch_interrupt_enable(line);
        }
    }
}

struct interrupt *interrupt_find(uint64_t line) {
    return line < line_count && arch_interrupt_exists((unsigned)line) ? &lines[line] : nullptr;
}

struct interrupt *interrupt_fired(unsigned line) {
    return line < line_count ? &lines[line] : nullptr;
}

void interrupt_take(const struct interrupt *interrupt) {
    arch_interrupt_disable(interrupt->line);
}

void interrupt_slot_removed(struct slot *slot) {
    const struct interrupt *interrupt = object_around(slot, sizeof(struct interrupt));
    arch_interrupt_disable(interrupt->line);
}

// The record stays: the line may get another capability.
bool interrupt_destroy_step(struct interrupt *interrupt) {
    if (signal_source_destroy_step(&interrupt->source)) {
        return true;
    }
    interrupt->object.is_dying = false;
    return false;
}

status_t sys_interrupt_bind(struct invocation *call,
                            const struct interrupt_bind_arguments *arguments) {
    struct interrupt *interrupt = slot_object(call->target);
    status_t status = signal_source_bind(&interrupt->source, HOLDER_INTERRUPT,
                                         arguments->notification, arguments->bits);
    if (status == STATUS_OK && signal_source_is_bound(&interrupt->source)) {
        interrupt->is_told = false;
        arch_interrupt_enable(interrupt->line);
    }
    return status;
}

status_t sys_interrupt_acknowledge(struct invocation *call) {
    const struct interrupt *interrupt = slot_object(call->target);
    if (!signal_source_is_bound(&interrupt->source)) {
        return STATUS_EMPTY;
    }
    arch_interrupt_enable(interrupt->line);
    return STATUS_OK;
}

status_t sys_interrupt_mask(struct invocation *call) {
    const struct interrupt *interrupt = slot_object(call->target);
    if (!signal_source_is_bound(&interrupt->source)) {
        return STATUS_EMPTY;
    }
    arch_interrupt_disable(interrupt->line);
    return STATUS_OK;
}

status_t sys_interrupt_info(struct invocation *call, struct interrupt_info_results *results) {
    const struct interrupt *interrupt = slot_object(call->target);
    struct arch_message message = arch_interrupt_message(interrupt->line);
    *results = (struct interrupt_info_results){
        .line = interrupt->line, .message_address = message.address, .message_data = message.data};
    return STATUS_OK;
}
