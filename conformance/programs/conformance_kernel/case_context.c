// SPDX-License-Identifier: MIT
#include "case_context.h"

#include "message.h"
#include "report.h"

#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <kernel/port.h>
#include <kernel/thread.h>
#include <tessera/boot_start.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { CASE_PAGES = 256, MEMORY_OBJECT_PAGES = 4, CSPACE_OBJECT_SLOTS = 16 };

uint64_t page_bytes(void) {
    return startup_info()->page_bytes;
}

cap_t device_memory(void) {
    for (uint64_t i = 0; i < boot_info()->region_count; i++) {
        if (boot_info()->regions[i].kind == BOOT_REGION_DEVICE) {
            return (cap_t)boot_info()->regions[i].slot;
        }
    }
    suite_abort("device memory", STATUS_NOT_FOUND);
}

static void find_free_lines(struct case_context *context) {
    cap_t slot = slot_allocate();
    uint32_t found = 0;
    for (uint64_t line = 0; line < 1024 && found < FREE_LINES; line++) {
        if (machine_interrupt(BOOT_SLOT_MACHINE, line, SLOT_CSPACE, slot) == STATUS_OK) {
            slot_release(slot);
            context->free_lines[found++] = line;
            slot = slot_allocate();
        }
    }
    slot_release(slot);
    if (found < FREE_LINES) {
        suite_abort("interrupt lines", STATUS_NOT_FOUND);
    }
}

void context_init(struct case_context *context) {
    *context = (struct case_context){
        .memory = make_object(OBJECT_MEMORY, CASE_PAGES * page_bytes()),
        .large_memory = make_object(OBJECT_MEMORY, 2 * startup_info()->large_page_bytes),
        .first_slot = slot_allocate_row(SCRATCH_SLOTS),
        .device_memory = device_memory(),
    };
    find_free_lines(context);
    if (context->first_slot == 0) {
        suite_abort("scratch slots", STATUS_NO_SPACE);
    }
}

static void must(status_t status, const char *what) {
    if (status != STATUS_OK) {
        suite_abort(what, status);
    }
}

void context_reset(struct case_context *context) {
    for (uint32_t i = 0; i < context->used_slots; i++) {
        must(cspace_delete(SLOT_CSPACE, context->first_slot + i), "delete of a scratch slot");
    }
    must(cspace_revoke(SLOT_CSPACE, context->memory), "revoke of the case's memory");
    must(memory_reset(context->memory), "reset of the case's memory");
    must(cspace_revoke(SLOT_CSPACE, context->large_memory), "revoke of the large memory");
    must(cspace_revoke(SLOT_CSPACE, context->device_memory), "revoke of the device memory");
    context->used_slots = 0;
    context->used_lines = 0;
    context->is_broken = false;
}

cap_t scratch_slot(struct case_context *context) {
    if (context->used_slots == SCRATCH_SLOTS) {
        suite_abort("a case needs more scratch slots", STATUS_NO_SPACE);
    }
    return context->first_slot + context->used_slots++;
}

bool context_check(struct case_context *context, status_t status) {
    expect_status(status, STATUS_OK, "a step that makes the world of the case");
    context->is_broken = context->is_broken || status != STATUS_OK;
    return status == STATUS_OK;
}

cap_t scratch_object(struct case_context *context, uint32_t object_type, uint64_t size) {
    cap_t slot = scratch_slot(context);
    bool is_large = object_type == OBJECT_FRAME && size > page_bytes();
    cap_t memory = is_large ? context->large_memory : context->memory;
    status_t status = memory_retype(memory, object_type, size, 1, 0, SLOT_CSPACE, slot);
    return context_check(context, status) ? slot : 0;
}

cap_t scratch_mint(struct case_context *context, cap_t source, uint32_t rights, uint32_t badge) {
    cap_t slot = scratch_slot(context);
    context_check(context, cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, source, rights, badge));
    return slot;
}

cap_t device_frame(struct case_context *context) {
    cap_t frame = scratch_slot(context);
    context_check(context, memory_retype(context->device_memory, OBJECT_FRAME, page_bytes(), 1, 0,
                                         SLOT_CSPACE, frame));
    return frame;
}

// ---- Hooks of the generated cases
// -------------------------------------------------------------------------------

cap_t case_empty_slot(struct case_context *context) {
    return scratch_slot(context);
}

// A port whose memory was revoked through another cspace.
cap_t case_gone(struct case_context *context) {
    cap_t memory = scratch_object(context, OBJECT_MEMORY, page_bytes());
    cap_t elsewhere = scratch_object(context, OBJECT_CSPACE, CSPACE_OBJECT_SLOTS);
    cap_t port = scratch_slot(context);
    context_check(context, memory_retype(memory, OBJECT_PORT, 0, 1, 0, SLOT_CSPACE, port));
    context_check(context, cspace_move(elsewhere, 1, SLOT_CSPACE, memory));
    context_check(context, cspace_revoke(elsewhere, 1));
    if (slot_type(port) != OBJECT_GONE) {
        context_check(context, STATUS_WRONG_OBJECT);
    }
    return port;
}

static cap_t scratch_interrupt(struct case_context *context) {
    cap_t slot = scratch_slot(context);
    context_check(context,
                  machine_interrupt(BOOT_SLOT_MACHINE, context->free_lines[context->used_lines++],
                                    SLOT_CSPACE, slot));
    return slot;
}

cap_t scratch_ioport(struct case_context *context) {
    cap_t slot = scratch_slot(context);
    context_check(context,
                  machine_ioport(BOOT_SLOT_MACHINE, SPARE_PORT, SPARE_PORTS, SLOT_CSPACE, slot));
    return slot;
}

static uint64_t default_size(uint32_t object_type) {
    switch (object_type) {
    case OBJECT_MEMORY:
        return MEMORY_OBJECT_PAGES * page_bytes();
    case OBJECT_FRAME:
        return page_bytes();
    case OBJECT_CSPACE:
        return CSPACE_OBJECT_SLOTS;
    default:
        return 0;
    }
}

// Memory cannot be minted; its rights are cut when it is made.
static cap_t scratch_memory(struct case_context *context, uint32_t rights) {
    cap_t slot = scratch_slot(context);
    context_check(context,
                  memory_retype(context->memory, OBJECT_MEMORY, default_size(OBJECT_MEMORY), 1,
                                rights, SLOT_CSPACE, slot));
    return slot;
}

cap_t case_capability(struct case_context *context, uint32_t object_type, uint32_t rights) {
    cap_t object = 0;
    switch (object_type) {
    case OBJECT_MEMORY:
        return scratch_memory(context, rights);
    case OBJECT_INTERRUPT:
        return scratch_interrupt(context);
    case OBJECT_IOPORT:
        object = scratch_ioport(context);
        break;
    case OBJECT_MACHINE:
        object = BOOT_SLOT_MACHINE;
        break;
    default:
        object = scratch_object(context, object_type, default_size(object_type));
        break;
    }
    return case_with_rights(context, object, rights);
}

cap_t case_with_rights(struct case_context *context, uint64_t slot, uint32_t rights) {
    uint32_t all = (uint32_t)slot_rights((cap_t)slot);
    if ((all & ~rights) == 0 && slot != BOOT_SLOT_MACHINE) {
        return (cap_t)slot;
    }
    if (slot_type((cap_t)slot) == OBJECT_MEMORY) {
        return scratch_memory(context, rights & all);
    }
    return scratch_mint(context, (cap_t)slot, rights & all, 0);
}

// ---- Snapshot
// ---------------------------------------------------------------------------------------------------

// Mixes a word into a sum that depends on the order (FNV-1a over words).
static uint64_t mix(uint64_t sum, uint64_t word) {
    return (sum ^ word) * UINT64_C(0x100000001b3);
}

static uint64_t mix_cspace(uint64_t sum, cap_t cspace) {
    for (cap_t slot = 1; slot < CSPACE_OBJECT_SLOTS; slot++) {
        uint64_t type = 0;
        uint64_t rights = 0;
        uint64_t badge = 0;
        sum = mix(sum, (uint64_t)cspace_inspect(cspace, slot, &type, &rights, &badge));
        sum = mix(mix(mix(sum, type), rights), badge);
    }
    return sum;
}

// What can be learnt about an object through its own invocations. A capability without the right
// tells that.
static uint64_t mix_object(uint64_t sum, cap_t object, uint64_t type) {
    uint64_t a = 0;
    uint64_t b = 0;
    uint64_t c = 0;
    uint64_t d = 0;
    uint64_t run_time_ns = 0;
    switch (type) {
    case OBJECT_MEMORY:
        sum = mix(sum, (uint64_t)memory_info(object, &a, &b, &c));
        break;
    case OBJECT_FRAME:
        sum = mix(sum, (uint64_t)frame_info(object, &a, &b, &c, &d));
        break;
    case OBJECT_ASPACE:
        sum = mix(sum, (uint64_t)aspace_info(object, &a, &b));
        break;
    case OBJECT_CSPACE:
        return mix_cspace(sum, object);
    case OBJECT_THREAD:
        sum = mix(sum, (uint64_t)thread_info(object, &a, &b, &c, &run_time_ns));
        break;
    default:
        break;
    }
    return mix(mix(mix(mix(sum, a), b), c), d);
}

static uint64_t take_snapshot(const struct case_context *context) {
    uint64_t sum = mix_object(0, context->memory, OBJECT_MEMORY);
    for (uint32_t i = 0; i < context->used_slots; i++) {
        cap_t slot = context->first_slot + i;
        uint64_t type = slot_type(slot);
        sum = mix(mix(sum, type), type == OBJECT_NONE ? 0 : slot_rights(slot));
        sum = mix_object(sum, slot, type);
    }
    return sum;
}

void context_remember(struct case_context *context) {
    context->snapshot = take_snapshot(context);
}

bool case_unchanged(struct case_context *context) {
    return context->snapshot == take_snapshot(context);
}

// ---- Calls
// ------------------------------------------------------------------------------------------------------

void call_begin(struct kernel_call *call, cap_t target, uint16_t method, uint8_t words,
                uint8_t caps) {
    *call = (struct kernel_call){
        .target = target, .method = method, .word_count = words, .cap_count = caps};
}

status_t kernel_call_make(const struct kernel_call *call, uint64_t flags,
                          struct ipc_registers *registers) {
    *registers = (struct ipc_registers){
        .target = call->target,
        .info = info_make(call->method, call->word_count, call->cap_count) | flags,
        .capability = call->caps[0],
    };
    for (unsigned i = 0; i < REGISTER_WORDS; i++) {
        registers->words[i] = call->words[i];
    }
    for (unsigned i = 0; i < MESSAGE_CAPS_MAX; i++) {
        message_buffer_of_thread()->caps[i] = call->caps[i];
    }
    syscall_call(registers);
    return info_status(registers->info);
}

bool kernel_call_succeeds(const struct kernel_call *call, struct ipc_registers *registers) {
    status_t status = kernel_call_make(call, 0, registers);
    expect_status(status, STATUS_OK, "the good call");
    return status == STATUS_OK;
}
