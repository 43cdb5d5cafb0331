// SPDX-License-Identifier: MIT
//
// Good calls, success and declared errors of cspace.
#include "case_context.h"
#include "message.h"
#include "report.h"

#include <kernel/cspace.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

enum { SLOTS = 16 };

// What a slot of another cspace holds.
static uint64_t type_in(cap_t cspace, uint64_t slot, uint64_t *out_rights) {
    uint64_t type = OBJECT_NONE;
    uint64_t badge = 0;
    *out_rights = 0;
    expect_status(cspace_inspect(cspace, slot, &type, out_rights, &badge), STATUS_OK,
                  "cspace_inspect");
    return type;
}

// Copy and move: destination slot 1 of a fresh cspace, source a fresh notification.
static void begin_transfer(struct case_context *context, struct kernel_call *call, uint16_t method,
                           uint8_t words) {
    call_begin(call, scratch_object(context, OBJECT_CSPACE, SLOTS), method, words, 1);
    call->words[0] = 1;
    call->words[1] = scratch_object(context, OBJECT_NOTIFICATION, 0);
    call->caps[0] = SLOT_CSPACE;
}

static void use_empty_source(struct case_context *context, struct kernel_call *call) {
    call->words[1] = scratch_slot(context);
}

static bool occupy_destination(struct case_context *context, struct kernel_call *call) {
    cap_t other = scratch_object(context, OBJECT_TIMER, 0);
    return context_check(context,
                         cspace_move((cap_t)call->target, call->words[0], SLOT_CSPACE, other));
}

bool good_cspace_copy(struct case_context *context, struct kernel_call *call) {
    begin_transfer(context, call, METHOD_CSPACE_COPY, 2);
    return true;
}

bool success_cspace_copy(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t rights = 0;
    (void)context;
    return kernel_call_succeeds(call, &registers) &&
           type_in((cap_t)call->target, 1, &rights) == OBJECT_NOTIFICATION &&
           rights == slot_rights((cap_t)call->words[1]);
}

bool fixture_cspace_copy__BAD_SLOT(struct case_context *context, struct kernel_call *call) {
    use_empty_source(context, call);
    return true;
}

bool fixture_cspace_copy__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    call->words[1] = case_capability(context, OBJECT_MEMORY, RIGHTS_ALL);
    return true;
}

bool fixture_cspace_copy__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call) {
    return occupy_destination(context, call);
}

bool good_cspace_mint(struct case_context *context, struct kernel_call *call) {
    begin_transfer(context, call, METHOD_CSPACE_MINT, 4);
    call->words[2] = RIGHT_SEND;
    call->words[3] = 6;
    return true;
}

bool success_cspace_mint(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t type = 0;
    uint64_t rights = 0;
    uint64_t badge = 0;
    bool is_good = kernel_call_succeeds(call, &registers);
    context_check(context, cspace_inspect((cap_t)call->target, 1, &type, &rights, &badge));
    return is_good && type == OBJECT_NOTIFICATION && rights == RIGHT_SEND && badge == 6;
}

bool fixture_cspace_mint__BAD_SLOT(struct case_context *context, struct kernel_call *call) {
    use_empty_source(context, call);
    return true;
}

bool fixture_cspace_mint__ACCESS_DENIED(struct case_context *context, struct kernel_call *call) {
    call->words[1] = scratch_mint(context, (cap_t)call->words[1], RIGHT_RECEIVE, 0);
    return true;
}

bool fixture_cspace_mint__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    call->words[1] = scratch_mint(context, (cap_t)call->words[1], RIGHT_SEND, 3);
    return true;
}

bool fixture_cspace_mint__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call) {
    return occupy_destination(context, call);
}

// Each minted from the one before, until the tree is as deep as it may be.
bool fixture_cspace_mint__NO_SPACE(struct case_context *context, struct kernel_call *call) {
    cap_t cspace = scratch_object(context, OBJECT_CSPACE, 2048);
    context_check(context, cspace_move(cspace, 1, SLOT_CSPACE, (cap_t)call->words[1]));
    uint64_t slot = 1;
    status_t status = STATUS_OK;
    while (status == STATUS_OK && slot <= DERIVATION_DEPTH_MAX) {
        status = cspace_mint(cspace, slot + 1, cspace, slot, RIGHT_SEND, 0);
        slot++;
    }
    call->target = cspace;
    call->caps[0] = cspace;
    call->words[0] = slot;
    call->words[1] = slot - 1;
    call->words[3] = 0;
    return status == STATUS_NO_SPACE;
}

bool good_cspace_move(struct case_context *context, struct kernel_call *call) {
    begin_transfer(context, call, METHOD_CSPACE_MOVE, 2);
    return true;
}

bool success_cspace_move(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t rights = 0;
    (void)context;
    return kernel_call_succeeds(call, &registers) &&
           type_in((cap_t)call->target, 1, &rights) == OBJECT_NOTIFICATION &&
           slot_type((cap_t)call->words[1]) == OBJECT_NONE;
}

bool fixture_cspace_move__BAD_SLOT(struct case_context *context, struct kernel_call *call) {
    use_empty_source(context, call);
    return true;
}

bool fixture_cspace_move__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call) {
    return occupy_destination(context, call);
}

// Delete, revoke and inspect: slot 1 of a fresh cspace holds a notification, slot 2 one minted from
// it.
static void begin_with_family(struct case_context *context, struct kernel_call *call,
                              uint16_t method) {
    cap_t cspace = scratch_object(context, OBJECT_CSPACE, SLOTS);
    cap_t notification = scratch_object(context, OBJECT_NOTIFICATION, 0);
    context_check(context, cspace_move(cspace, 1, SLOT_CSPACE, notification));
    context_check(context, cspace_mint(cspace, 2, cspace, 1, RIGHT_SEND, 0));
    call_begin(call, cspace, method, 1, 0);
    call->words[0] = 1;
}

bool good_cspace_delete(struct case_context *context, struct kernel_call *call) {
    begin_with_family(context, call, METHOD_CSPACE_DELETE);
    return true;
}

bool success_cspace_delete(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t rights = 0;
    (void)context;
    return kernel_call_succeeds(call, &registers) &&
           type_in((cap_t)call->target, 1, &rights) == OBJECT_NONE &&
           type_in((cap_t)call->target, 2, &rights) == OBJECT_NONE;
}

bool fixture_cspace_delete__BAD_SLOT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[0] = SLOTS;
    return true;
}

bool good_cspace_revoke(struct case_context *context, struct kernel_call *call) {
    begin_with_family(context, call, METHOD_CSPACE_REVOKE);
    return true;
}

bool success_cspace_revoke(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t rights = 0;
    (void)context;
    return kernel_call_succeeds(call, &registers) &&
           type_in((cap_t)call->target, 1, &rights) == OBJECT_NOTIFICATION &&
           type_in((cap_t)call->target, 2, &rights) == OBJECT_NONE;
}

bool fixture_cspace_revoke__BAD_SLOT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[0] = 3;
    return true;
}

bool good_cspace_inspect(struct case_context *context, struct kernel_call *call) {
    begin_with_family(context, call, METHOD_CSPACE_INSPECT);
    return true;
}

bool success_cspace_inspect(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    call->words[0] = 2;
    return kernel_call_succeeds(call, &registers) && registers.words[0] == OBJECT_NOTIFICATION &&
           registers.words[1] == RIGHT_SEND && registers.words[2] == 0;
}

bool fixture_cspace_inspect__BAD_SLOT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[0] = SLOTS;
    return true;
}

bool good_cspace_info(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_object(context, OBJECT_CSPACE, SLOTS), METHOD_CSPACE_INFO, 0, 0);
    return true;
}

bool success_cspace_info(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) && registers.words[0] == SLOTS;
}

// Two notifications in a row, to the first slots of a fresh cspace.
bool good_cspace_copy_row(struct case_context *context, struct kernel_call *call) {
    begin_transfer(context, call, METHOD_CSPACE_COPY_ROW, 3);
    (void)scratch_object(context, OBJECT_NOTIFICATION, 0);
    call->words[2] = 2;
    return true;
}

bool success_cspace_copy_row(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t rights = 0;
    (void)context;
    return kernel_call_succeeds(call, &registers) &&
           type_in((cap_t)call->target, 1, &rights) == OBJECT_NOTIFICATION &&
           type_in((cap_t)call->target, 2, &rights) == OBJECT_NOTIFICATION &&
           rights == slot_rights((cap_t)call->words[1] + 1) &&
           type_in((cap_t)call->target, 3, &rights) == OBJECT_NONE;
}

bool fixture_cspace_copy_row__BAD_SLOT(struct case_context *context, struct kernel_call *call) {
    (void)scratch_slot(context); // which stays empty
    call->words[2] = 3;
    return true;
}

bool fixture_cspace_copy_row__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    (void)scratch_object(context, OBJECT_MEMORY, page_bytes());
    call->words[2] = 3;
    return true;
}

bool fixture_cspace_copy_row__SLOT_OCCUPIED(struct case_context *context,
                                            struct kernel_call *call) {
    cap_t other = scratch_object(context, OBJECT_TIMER, 0);
    return context_check(context, cspace_move((cap_t)call->target, 2, SLOT_CSPACE, other));
}
