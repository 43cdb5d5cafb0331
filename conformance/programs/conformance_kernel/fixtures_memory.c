// SPDX-License-Identifier: MIT
//
// Good calls, success and declared errors of memory, frame and aspace.
#include "case_context.h"
#include "message.h"
#include "report.h"

#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <tessera/boot_start.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>

static const uint64_t map_address = 0x10000000;

// Word positions of memory_retype and of aspace_map.
enum { RETYPE_TYPE, RETYPE_SIZE, RETYPE_COUNT, RETYPE_RIGHTS, RETYPE_FIRST_SLOT };
enum { MAP_FIRST_SLOT, MAP_COUNT, MAP_ADDRESS, MAP_RIGHTS };

// ---- memory
// -----------------------------------------------------------------------------------------------------

bool good_memory_retype(struct case_context *context, struct kernel_call *call) {
    call_begin(call, case_capability(context, OBJECT_MEMORY, RIGHTS_ALL), METHOD_MEMORY_RETYPE, 5,
               1);
    call->words[RETYPE_TYPE] = OBJECT_NOTIFICATION;
    call->words[RETYPE_COUNT] = 1;
    call->words[RETYPE_FIRST_SLOT] = scratch_slot(context);
    call->caps[0] = SLOT_CSPACE;
    return true;
}

bool success_memory_retype(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)scratch_slot(context);
    call->words[RETYPE_COUNT] = 2;
    cap_t first = (cap_t)call->words[RETYPE_FIRST_SLOT];
    return kernel_call_succeeds(call, &registers) && slot_type(first) == OBJECT_NOTIFICATION &&
           slot_type(first + 1) == OBJECT_NOTIFICATION && slot_type(first + 2) == OBJECT_NONE;
}

bool fixture_memory_retype__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[RETYPE_TYPE] = OBJECT_INTERRUPT;
    return true;
}

bool fixture_memory_retype__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call) {
    call->words[RETYPE_FIRST_SLOT] = scratch_object(context, OBJECT_NOTIFICATION, 0);
    return true;
}

bool fixture_memory_retype__NO_MEMORY(struct case_context *context, struct kernel_call *call) {
    call->words[RETYPE_TYPE] = OBJECT_FRAME;
    call->words[RETYPE_SIZE] = page_bytes();
    call->words[RETYPE_COUNT] = 64;
    for (unsigned i = 1; i < 64; i++) {
        (void)scratch_slot(context);
    }
    return true;
}

// Address spaces until there is no identifier left: more memory than a case has, so in the large
// one.
bool fixture_memory_retype__NO_SPACE(struct case_context *context, struct kernel_call *call) {
    cap_t cspace = scratch_object(context, OBJECT_CSPACE, 512);
    status_t status = STATUS_OK;
    for (uint64_t slot = 1; slot <= ASPACES_MAX && status == STATUS_OK; slot++) {
        status = memory_retype(context->large_memory, OBJECT_ASPACE, 0, 1, 0, cspace, slot);
    }
    call->target = context->large_memory;
    call->words[RETYPE_TYPE] = OBJECT_ASPACE;
    return status == STATUS_NO_SPACE;
}

bool good_memory_info(struct case_context *context, struct kernel_call *call) {
    call_begin(call, case_capability(context, OBJECT_MEMORY, RIGHTS_ALL), METHOD_MEMORY_INFO, 0, 0);
    return true;
}

bool success_memory_info(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    cap_t memory = (cap_t)call->target;
    context_check(context, memory_retype(memory, OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE,
                                         scratch_slot(context)));
    if (!kernel_call_succeeds(call, &registers)) {
        return false;
    }
    expect_equal(registers.words[0], 4 * page_bytes(), "size");
    expect_equal(registers.words[1], page_bytes(), "used");
    expect_equal(registers.words[2], 0, "is_device");
    return true;
}

bool good_memory_reset(struct case_context *context, struct kernel_call *call) {
    call_begin(call, case_capability(context, OBJECT_MEMORY, RIGHTS_ALL), METHOD_MEMORY_RESET, 0,
               0);
    return true;
}

bool success_memory_reset(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}

bool fixture_memory_reset__BUSY(struct case_context *context, struct kernel_call *call) {
    status_t status = memory_retype((cap_t)call->target, OBJECT_NOTIFICATION, 0, 1, 0, SLOT_CSPACE,
                                    scratch_slot(context));
    return context_check(context, status);
}

// ---- frame
// ------------------------------------------------------------------------------------------------------

static cap_t aspace_with_tables(struct case_context *context) {
    cap_t aspace = scratch_object(context, OBJECT_ASPACE, 0);
    cap_t tables = scratch_object(context, OBJECT_MEMORY, 8 * page_bytes());
    context_check(context, aspace_donate(aspace, tables));
    return aspace;
}

static cap_t mapped_frame(struct case_context *context) {
    cap_t frame = scratch_object(context, OBJECT_FRAME, page_bytes());
    context_check(context, frame_map(frame, aspace_with_tables(context), map_address,
                                     RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL));
    return frame;
}

bool good_frame_map(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_object(context, OBJECT_FRAME, page_bytes()), METHOD_FRAME_MAP, 3, 1);
    call->words[0] = map_address;
    call->words[1] = RIGHT_READ | RIGHT_WRITE;
    call->words[2] = CACHE_MODE_NORMAL;
    call->caps[0] = aspace_with_tables(context);
    return true;
}

bool success_frame_map(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t size = 0;
    uint64_t address = 0;
    uint64_t is_mapped = 0;
    uint64_t is_shared = 0;
    if (!kernel_call_succeeds(call, &registers)) {
        return false;
    }
    context_check(context,
                  frame_info((cap_t)call->target, &size, &address, &is_mapped, &is_shared));
    return size == page_bytes() && address == map_address && is_mapped == 1;
}

bool fixture_frame_map__ACCESS_DENIED(struct case_context *context, struct kernel_call *call) {
    call->target = scratch_mint(context, (cap_t)call->target, RIGHT_READ, 0);
    return true;
}

bool fixture_frame_map__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[1] = RIGHT_WRITE | RIGHT_EXECUTE;
    return true;
}

bool fixture_frame_map__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    call->target = scratch_object(context, OBJECT_FRAME, startup_info()->large_page_bytes);
    call->words[0] = boot_info()->user_end - page_bytes();
    return true;
}

bool fixture_frame_map__BAD_ALIGNMENT(struct case_context *context, struct kernel_call *call) {
    call->target = scratch_object(context, OBJECT_FRAME, startup_info()->large_page_bytes);
    call->words[0] = startup_info()->large_page_bytes + page_bytes();
    return true;
}

bool fixture_frame_map__BUSY(struct case_context *context, struct kernel_call *call) {
    status_t status = frame_map((cap_t)call->target, (cap_t)call->caps[0], 2 * map_address,
                                RIGHT_READ, CACHE_MODE_NORMAL);
    return context_check(context, status);
}

bool fixture_frame_map__NO_MEMORY(struct case_context *context, struct kernel_call *call) {
    call->caps[0] = scratch_object(context, OBJECT_ASPACE, 0);
    return true;
}

bool good_frame_unmap(struct case_context *context, struct kernel_call *call) {
    call_begin(call, mapped_frame(context), METHOD_FRAME_UNMAP, 0, 0);
    return true;
}

bool success_frame_unmap(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t size = 0;
    uint64_t address = 0;
    uint64_t is_mapped = 1;
    uint64_t is_shared = 0;
    bool is_good = kernel_call_succeeds(call, &registers);
    context_check(context,
                  frame_info((cap_t)call->target, &size, &address, &is_mapped, &is_shared));
    return is_good && is_mapped == 0;
}

bool fixture_frame_unmap__EMPTY(struct case_context *context, struct kernel_call *call) {
    call->target = scratch_object(context, OBJECT_FRAME, page_bytes());
    return true;
}

bool good_frame_protect(struct case_context *context, struct kernel_call *call) {
    call_begin(call, mapped_frame(context), METHOD_FRAME_PROTECT, 1, 0);
    call->words[0] = RIGHT_READ;
    return true;
}

bool success_frame_protect(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}

bool fixture_frame_protect__ACCESS_DENIED(struct case_context *context, struct kernel_call *call) {
    cap_t readable = scratch_mint(context, (cap_t)call->target, RIGHT_READ, 0);
    status_t status = frame_map(readable, aspace_with_tables(context), map_address, RIGHT_READ,
                                CACHE_MODE_NORMAL);
    call->target = readable;
    call->words[0] = RIGHT_READ | RIGHT_WRITE;
    return context_check(context, status);
}

bool fixture_frame_protect__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[0] = RIGHT_WRITE | RIGHT_EXECUTE;
    return true;
}

bool fixture_frame_protect__EMPTY(struct case_context *context, struct kernel_call *call) {
    call->target = scratch_object(context, OBJECT_FRAME, page_bytes());
    return true;
}

bool good_frame_sync(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_object(context, OBJECT_FRAME, page_bytes()), METHOD_FRAME_SYNC, 3, 0);
    call->words[0] = CACHE_OPERATION_CLEAN;
    call->words[2] = 64;
    return true;
}

bool success_frame_sync(struct case_context *context, struct kernel_call *call) {
    (void)context;
    for (uint64_t operation = CACHE_OPERATION_CLEAN; operation <= CACHE_OPERATION_INSTRUCTION;
         operation++) {
        struct ipc_registers registers;
        call->words[0] = operation;
        call->words[2] = page_bytes();
        if (!kernel_call_succeeds(call, &registers)) {
            return false;
        }
    }
    return true;
}

bool fixture_frame_sync__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[1] = page_bytes();
    return true;
}

bool fixture_frame_sync__UNSUPPORTED(struct case_context *context, struct kernel_call *call) {
    call->target = device_frame(context);
    return true;
}

bool good_frame_copy(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_object(context, OBJECT_FRAME, page_bytes()), METHOD_FRAME_COPY, 3, 1);
    call->caps[0] = scratch_object(context, OBJECT_FRAME, page_bytes());
    call->words[0] = 8;
    call->words[2] = 64;
    return true;
}

bool success_frame_copy(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}

bool fixture_frame_copy__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[1] = page_bytes() - 63;
    return true;
}

bool fixture_frame_copy__UNSUPPORTED(struct case_context *context, struct kernel_call *call) {
    call->caps[0] = device_frame(context);
    return true;
}

bool fixture_frame_copy__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    call->caps[0] = scratch_mint(context, (cap_t)call->target, RIGHT_READ, 0);
    call->words[1] = 71;
    return true;
}

bool good_frame_info(struct case_context *context, struct kernel_call *call) {
    call_begin(call, mapped_frame(context), METHOD_FRAME_INFO, 0, 0);
    return true;
}

bool success_frame_info(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) && registers.words[0] == page_bytes() &&
           registers.words[1] == map_address && registers.words[2] == 1 && registers.words[3] == 0;
}

bool good_frame_physical(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_object(context, OBJECT_FRAME, page_bytes()), METHOD_FRAME_PHYSICAL, 0,
               0);
    return true;
}

// The frame lies in the region of RAM that the suite's memory is from.
bool success_frame_physical(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    const struct boot_region *ram = boot_largest_ram();
    (void)context;
    return kernel_call_succeeds(call, &registers) && registers.words[0] >= ram->base &&
           registers.words[0] < ram->base + ram->size_bytes &&
           registers.words[0] % page_bytes() == 0;
}

// ---- aspace
// -----------------------------------------------------------------------------------------------------

bool good_aspace_donate(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_object(context, OBJECT_ASPACE, 0), METHOD_ASPACE_DONATE, 0, 1);
    call->caps[0] = case_capability(context, OBJECT_MEMORY, RIGHTS_ALL);
    return true;
}

bool success_aspace_donate(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t donated = 0;
    uint64_t free_pages = 0;
    bool is_good = kernel_call_succeeds(call, &registers);
    context_check(context, aspace_info((cap_t)call->target, &donated, &free_pages));
    return is_good && donated == 4 && free_pages == 4;
}

bool fixture_aspace_donate__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    cap_t memory = scratch_slot(context);
    status_t status = memory_retype(context->device_memory, OBJECT_MEMORY, page_bytes(), 1, 0,
                                    SLOT_CSPACE, memory);
    call->caps[0] = memory;
    return context_check(context, status);
}

bool fixture_aspace_donate__BUSY(struct case_context *context, struct kernel_call *call) {
    status_t status = memory_retype((cap_t)call->caps[0], OBJECT_NOTIFICATION, 0, 1, 0, SLOT_CSPACE,
                                    scratch_slot(context));
    return context_check(context, status);
}

bool fixture_aspace_donate__NO_SPACE(struct case_context *context, struct kernel_call *call) {
    for (unsigned i = 0; i < DONATIONS_MAX; i++) {
        cap_t memory = scratch_object(context, OBJECT_MEMORY, page_bytes());
        context_check(context, aspace_donate((cap_t)call->target, memory));
    }
    return true;
}

bool good_aspace_info(struct case_context *context, struct kernel_call *call) {
    call_begin(call, aspace_with_tables(context), METHOD_ASPACE_INFO, 0, 0);
    return true;
}

bool success_aspace_info(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) && registers.words[0] == 8 &&
           registers.words[1] == 8;
}

// Two frames in the first slots of a fresh cspace; the third slot is empty.
bool good_aspace_map(struct case_context *context, struct kernel_call *call) {
    cap_t cspace = scratch_object(context, OBJECT_CSPACE, 16);
    status_t status = memory_retype(context->memory, OBJECT_FRAME, page_bytes(), 2, 0, cspace, 1);
    call_begin(call, aspace_with_tables(context), METHOD_ASPACE_MAP, 4, 1);
    call->words[MAP_FIRST_SLOT] = 1;
    call->words[MAP_COUNT] = 2;
    call->words[MAP_ADDRESS] = map_address;
    call->words[MAP_RIGHTS] = RIGHT_READ | RIGHT_WRITE;
    call->caps[0] = cspace;
    return context_check(context, status);
}

bool success_aspace_map(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    bool is_good = kernel_call_succeeds(call, &registers);
    for (uint64_t i = 0; i < 2; i++) {
        uint64_t size = 0;
        uint64_t address = 0;
        uint64_t is_mapped = 0;
        uint64_t is_shared = 0;
        cap_t frame = scratch_slot(context);
        context_check(context, cspace_move(SLOT_CSPACE, frame, (cap_t)call->caps[0], 1 + i));
        context_check(context, frame_info(frame, &size, &address, &is_mapped, &is_shared));
        is_good = is_good && is_mapped == 1 && address == map_address + i * page_bytes();
    }
    return is_good;
}

bool fixture_aspace_map__BAD_SLOT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[MAP_COUNT] = 3;
    return true;
}

bool fixture_aspace_map__WRONG_OBJECT(struct case_context *context, struct kernel_call *call) {
    call->words[MAP_COUNT] = 3;
    cap_t other = scratch_object(context, OBJECT_NOTIFICATION, 0);
    return context_check(context, cspace_move((cap_t)call->caps[0], 3, SLOT_CSPACE, other));
}

bool fixture_aspace_map__ACCESS_DENIED(struct case_context *context, struct kernel_call *call) {
    call->words[MAP_COUNT] = 3;
    cap_t cspace = (cap_t)call->caps[0];
    return context_check(context, cspace_mint(cspace, 3, cspace, 1, RIGHT_READ, 0));
}

bool fixture_aspace_map__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[MAP_RIGHTS] = RIGHT_WRITE | RIGHT_EXECUTE;
    return true;
}

bool fixture_aspace_map__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[MAP_ADDRESS] = boot_info()->user_end - page_bytes();
    return true;
}

bool fixture_aspace_map__BUSY(struct case_context *context, struct kernel_call *call) {
    cap_t other = scratch_object(context, OBJECT_FRAME, page_bytes());
    return context_check(context, frame_map(other, (cap_t)call->target, map_address + page_bytes(),
                                            RIGHT_READ, CACHE_MODE_NORMAL));
}

bool fixture_aspace_map__NO_MEMORY(struct case_context *context, struct kernel_call *call) {
    call->target = scratch_object(context, OBJECT_ASPACE, 0);
    return true;
}
