// SPDX-License-Identifier: MIT
//
// Interrupt lines as objects. A line is masked by the trap code when it fires, and unmasked by
// acknowledge.
#include <kernel/interrupt.h>

#include <kernel/arch.h>
#include <kernel/capability.h>
#include <kernel/entry.h>
#include <kernel/invocation.h>
#include <kernel/notification.h>
#include <invocations.h>
#include <tessera/objects.h>

constexpr unsigned LINES_MAX = 1024;

static struct interrupt *lines;
static unsigned line_count;

static void unbind(struct interrupt *interrupt);

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
        lines[line].line = line;
    }
}

struct interrupt *interrupt_find(uint64_t line) {
    return line < line_count && arch_interrupt_exists((unsigned)line) ? &lines[line] : nullptr;
}

void interrupt_deliver(unsigned line) {
    struct interrupt *interrupt = interrupt_find(line);
    if (interrupt != nullptr && !slot_is_empty(&interrupt->notification)) {
        notification_signal(slot_object(&interrupt->notification), interrupt->bits);
    }
}

void interrupt_slot_removed(struct slot *slot) {
    char *address = (char *)slot - offsetof(struct interrupt, notification);
    arch_interrupt_disable(((struct interrupt *)(void *)address)->line);
}

// The record stays: the line may get another capability.
bool interrupt_destroy_step(struct interrupt *interrupt) {
    if (!slot_is_empty(&interrupt->notification)) {
        unbind(interrupt);
        return true;
    }
    interrupt->object.is_dying = false;
    return false;
}

status_t sys_interrupt_bind(struct invocation *call,
                            const struct interrupt_bind_arguments *arguments) {
    struct interrupt *interrupt = slot_object(call->target);
    struct slot *notification = arguments->notification;
    bool is_bound = !slot_is_empty(&interrupt->notification);
    if (notification == nullptr) {
        if (is_bound) {
            unbind(interrupt);
        }
        return object_drain() ? STATUS_OK : INVOCATION_RESTART;
    }
    status_t status = notification_check_bits(notification, arguments->bits);
    if (status != STATUS_OK) {
        return status;
    }
    if (is_bound) {
        return STATUS_BUSY;
    }
    capability_hold(&interrupt->notification, notification, HOLDER_INTERRUPT);
    interrupt->bits = (uint32_t)arguments->bits;
    arch_interrupt_enable(interrupt->line);
    return STATUS_OK;
}

status_t sys_interrupt_acknowledge(struct invocation *call) {
    const struct interrupt *interrupt = slot_object(call->target);
    if (slot_is_empty(&interrupt->notification)) {
        return STATUS_EMPTY;
    }
    arch_interrupt_enable(interrupt->line);
    return STATUS_OK;
}

status_t sys_interrupt_mask(struct invocation *call) {
    const struct interrupt *interrupt = slot_object(call->target);
    if (slot_is_empty(&interrupt->notification)) {
        return STATUS_EMPTY;
    }
    arch_interrupt_disable(interrupt->line);
    return STATUS_OK;
}

static void unbind(struct interrupt *interrupt) {
    capability_remove(&interrupt->notification);
}
