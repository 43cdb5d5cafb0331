// SPDX-License-Identifier: MIT
//
// The machine object: interrupt lines, power, facts.
#include <kernel/arch.h>
#include <kernel/boot.h>
#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/interrupt.h>
#include <kernel/invocation.h>
#include <kernel/scheduler.h>
#include <tessera/rights.h>

constexpr unsigned WRITE_BYTES_MAX = 56;

status_t sys_machine_interrupt(struct invocation *call,
                               const struct machine_interrupt_arguments *arguments) {
    struct interrupt *interrupt = interrupt_find(arguments->line);
    if (interrupt == nullptr) {
        return STATUS_BAD_RANGE;
    }
    struct slot *slot = cspace_slot_to_fill(slot_object(arguments->cspace), arguments->slot);
    if (slot == nullptr) {
        return STATUS_BAD_SLOT;
    }
    if (interrupt->object.count > 0 || interrupt->object.is_dying) {
        return STATUS_BUSY;
    }
    if (!slot_is_empty(slot)) {
        return STATUS_SLOT_OCCUPIED;
    }
    if (!derivation_can_have_child(call->target)) {
        return STATUS_NO_SPACE;
    }
    interrupt_take(interrupt);
    capability_create(slot, call->target, (uint64_t)(uintptr_t)interrupt,
                      slot_word1(OBJECT_INTERRUPT, RIGHT_MANAGE, false));
    return STATUS_OK;
}

status_t sys_machine_power_off(struct invocation *call,
                               const struct machine_power_off_arguments *arguments) {
    (void)call;
    arch_power_off((unsigned)arguments->status);
}

status_t sys_machine_reset(struct invocation *call) {
    (void)call;
    arch_reset();
}

status_t sys_machine_info(struct invocation *call, struct machine_info_results *out_results) {
    (void)call;
    out_results->core_count = core_count();
    out_results->page_bytes = arch_page_bytes();
    out_results->kernel_bytes = boot_kernel_bytes();
    out_results->uptime_ns = arch_time_now_ns();
    out_results->idle_ns = 0;
    for (unsigned i = 0; i < core_count(); i++) {
        out_results->idle_ns += scheduler_idle_time_ns(core_find(i));
    }
    return STATUS_OK;
}

status_t sys_machine_core_info(struct invocation *call,
                               const struct machine_core_info_arguments *arguments,
                               struct machine_core_info_results *out_results) {
    (void)call;
    const struct core *core = core_find(arguments->core);
    if (core == nullptr) {
        return STATUS_BAD_RANGE;
    }
    out_results->idle_ns = scheduler_idle_time_ns(core);
    out_results->lock_waits = core->lock_waits;
    out_results->lock_wait_ns = core->lock_wait_ns;
    return STATUS_OK;
}

static void set_fast_paths(void *is_on) {
    arch_core_here()->is_general = !*(const bool *)is_on;
    arch_fast_paths_set(*(const bool *)is_on);
}

status_t sys_machine_set_fast_paths(struct invocation *call,
                                    const struct machine_set_fast_paths_arguments *arguments) {
    (void)call;
    bool is_on = arguments->is_on != 0;
    for (unsigned i = 0; i < core_count(); i++) {
        core_call(core_find(i), set_fast_paths, &is_on);
    }
    return STATUS_OK;
}

status_t sys_machine_write(struct invocation *call,
                           const struct machine_write_arguments *arguments) {
    (void)call;
    const uint64_t words[] = {arguments->text0, arguments->text1, arguments->text2,
                              arguments->text3, arguments->text4, arguments->text5,
                              arguments->text6};
    char text[WRITE_BYTES_MAX];
    for (unsigned i = 0; i < WRITE_BYTES_MAX; i++) {
        text[i] = (char)(words[i / 8] >> (i % 8 * 8));
    }
    arch_console_write(text, arguments->length_bytes);
    return STATUS_OK;
}
