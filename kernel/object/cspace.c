// SPDX-License-Identifier: MIT
//
// Cspaces: from slot numbers to slots, the one place where type and rights of a capability are
// judged, the invocations, and how a cspace is taken apart.
#include <kernel/cspace.h>

#include <kernel/capability.h>
#include <kernel/invocation.h>
#include <object_table.h>

// Empty slots that one step of destruction passes over.
constexpr uint32_t SLOTS_PER_STEP = 64;

bool cspace_contains(const struct cspace *cspace, const struct slot *slot) {
    return cspace != nullptr && slot >= cspace->slots &&
           slot < cspace->slots + cspace->usable_count;
}

status_t cspace_lookup(struct cspace *cspace, uint64_t number, struct slot **out_slot) {
    struct slot *slot = cspace == nullptr ? nullptr : cspace_slot(cspace, number);
    if (slot == nullptr || slot_is_empty(slot)) {
        return STATUS_BAD_SLOT;
    }
    *out_slot = slot;
    return STATUS_OK;
}

status_t cspace_find_empty(struct cspace *cspace, uint64_t first, uint64_t count,
                           struct slot **out_first) {
    if (!cspace_has_slot(cspace, first) || count > cspace->usable_count - (first - 1)) {
        return STATUS_BAD_SLOT;
    }
    struct slot *slots = &cspace->slots[first - 1];
    for (uint64_t i = 0; i < count; i++) {
        if (!slot_is_empty(&slots[i])) {
            return STATUS_SLOT_OCCUPIED;
        }
    }
    cspace_fill_to(cspace, first + count - 1);
    *out_first = slots;
    return STATUS_OK;
}

status_t slot_check(const struct slot *slot, uint32_t types_mask, unsigned rights) {
    unsigned type = slot_type(slot);
    if (type == OBJECT_GONE) {
        return STATUS_PEER_GONE;
    }
    if ((object_mask(type) & types_mask) == 0) {
        return STATUS_WRONG_OBJECT;
    }
    return (slot_rights(slot) & rights) == rights ? STATUS_OK : STATUS_ACCESS_DENIED;
}

// The destination exists, the source holds something that is not gone.
static status_t find_both(struct invocation *call, uint64_t number, struct slot *source_cspace,
                          uint64_t source_number, struct slot **out_to, struct slot **out_from) {
    struct slot *to = cspace_slot_to_fill(slot_object(call->target), number);
    if (to == nullptr) {
        return STATUS_BAD_SLOT;
    }
    struct slot *from;
    status_t status = cspace_lookup(slot_object(source_cspace), source_number, &from);
    if (status != STATUS_OK) {
        return status;
    }
    if (slot_type(from) == OBJECT_GONE) {
        return STATUS_PEER_GONE;
    }
    *out_to = to;
    *out_from = from;
    return STATUS_OK;
}

// Copy or move.
static status_t place(struct invocation *call, uint64_t number, struct slot *source_cspace,
                      uint64_t source_number, void (*operation)(struct slot *, struct slot *)) {
    struct slot *to;
    struct slot *from;
    status_t status = find_both(call, number, source_cspace, source_number, &to, &from);
    if (status != STATUS_OK) {
        return status;
    }
    if (operation == capability_copy && !object_find(slot_type(from))->can_copy) {
        return STATUS_BAD_ARGUMENT;
    }
    if (!slot_is_empty(to)) {
        return STATUS_SLOT_OCCUPIED;
    }
    operation(to, from);
    return STATUS_OK;
}

status_t sys_cspace_copy(struct invocation *call, const struct cspace_copy_arguments *arguments) {
    return place(call, arguments->slot, arguments->source, arguments->source_slot, capability_copy);
}

status_t sys_cspace_move(struct invocation *call, const struct cspace_move_arguments *arguments) {
    return place(call, arguments->slot, arguments->source, arguments->source_slot, capability_move);
}

status_t sys_cspace_copy_row(struct invocation *call,
                             const struct cspace_copy_row_arguments *arguments) {
    struct cspace_copy_arguments next = {arguments->slot, arguments->source,
                                         arguments->source_slot};
    for (uint64_t i = 0; i < arguments->count; i++, next.slot++, next.source_slot++) {
        status_t status = sys_cspace_copy(call, &next);
        if (status != STATUS_OK) {
            while (i-- > 0) {
                capability_remove(cspace_slot(slot_object(call->target), arguments->slot + i));
            }
            return status;
        }
    }
    return STATUS_OK;
}

// Endpoints and notifications take one badge in their lives.
static status_t check_badge(const struct slot *from, uint64_t badge) {
    unsigned type = slot_type(from);
    bool has_badge = type == OBJECT_ENDPOINT || type == OBJECT_NOTIFICATION;
    if (!object_find(type)->can_copy) {
        return STATUS_BAD_ARGUMENT;
    }
    if (badge != 0 && (!has_badge || slot_badge(from) != 0)) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

status_t sys_cspace_mint(struct invocation *call, const struct cspace_mint_arguments *arguments) {
    struct slot *to;
    struct slot *from;
    status_t status =
        find_both(call, arguments->slot, arguments->source, arguments->source_slot, &to, &from);
    if (status != STATUS_OK) {
        return status;
    }
    if ((arguments->rights & ~(uint64_t)slot_rights(from)) != 0) {
        return STATUS_ACCESS_DENIED;
    }
    status = check_badge(from, arguments->badge);
    if (status != STATUS_OK) {
        return status;
    }
    if (!slot_is_empty(to)) {
        return STATUS_SLOT_OCCUPIED;
    }
    if (!derivation_can_have_child(from)) {
        return STATUS_NO_SPACE;
    }
    capability_mint(to, from, (unsigned)arguments->rights, (uint32_t)arguments->badge);
    return STATUS_OK;
}

status_t sys_cspace_delete(struct invocation *call,
                           const struct cspace_delete_arguments *arguments) {
    struct cspace *cspace = slot_object(call->target);
    struct slot *slot = cspace_slot(cspace, arguments->slot);
    if (slot == nullptr) {
        return STATUS_BAD_SLOT;
    }
    if (slot_type(slot) == OBJECT_GONE) {
        *slot = (struct slot){};
    } else if (!slot_is_empty(slot)) {
        if (!capability_revoke(slot, cspace)) {
            return INVOCATION_RESTART;
        }
        capability_remove(slot);
    }
    return object_drain() ? STATUS_OK : INVOCATION_RESTART;
}

status_t sys_cspace_revoke(struct invocation *call,
                           const struct cspace_revoke_arguments *arguments) {
    struct slot *slot;
    status_t status = cspace_lookup(slot_object(call->target), arguments->slot, &slot);
    if (status != STATUS_OK) {
        return status;
    }
    if (slot_type(slot) == OBJECT_GONE) {
        return STATUS_PEER_GONE;
    }
    bool is_done = capability_revoke(slot, slot_object(call->target)) && object_drain();
    return is_done ? STATUS_OK : INVOCATION_RESTART;
}

status_t sys_cspace_inspect(struct invocation *call,
                            const struct cspace_inspect_arguments *arguments,
                            struct cspace_inspect_results *out_results) {
    const struct slot *slot = cspace_slot(slot_object(call->target), arguments->slot);
    if (slot == nullptr) {
        return STATUS_BAD_SLOT;
    }
    unsigned type = slot_type(slot);
    bool has_badge = type == OBJECT_ENDPOINT || type == OBJECT_NOTIFICATION;
    out_results->object_type = type;
    out_results->rights = slot_rights(slot);
    out_results->badge = has_badge ? slot_badge(slot) : 0;
    return STATUS_OK;
}

status_t sys_cspace_info(struct invocation *call, struct cspace_info_results *out_results) {
    const struct cspace *cspace = slot_object(call->target);
    out_results->slot_count = cspace->usable_count + 1;
    return STATUS_OK;
}

bool cspace_destroy_step(struct cspace *cspace) {
    uint32_t slots_end = cspace->filled_end;
    uint32_t cursor = cspace->destroy_cursor;
    if (cursor == slots_end) {
        return false;
    }
    uint32_t end = slots_end - cursor < SLOTS_PER_STEP ? slots_end : cursor + SLOTS_PER_STEP;
    while (cursor < end && slot_is_empty(&cspace->slots[cursor])) {
        cursor++;
    }
    cspace->destroy_cursor = cursor;
    struct slot *slot = &cspace->slots[cursor];
    if (cursor < end && slot_type(slot) == OBJECT_GONE) {
        *slot = (struct slot){};
    } else if (cursor < end) {
        capability_delete_step(slot, cspace);
    }
    return true;
}
