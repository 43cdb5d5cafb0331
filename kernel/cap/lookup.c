// SPDX-License-Identifier: MIT
//
// From slot numbers to slots, and the one place where type and rights of a capability are judged.
#include <kernel/cspace.h>

#include <tessera/objects.h>

bool cspace_contains(const struct cspace *cspace, const struct slot *slot) {
    return cspace != nullptr && slot >= cspace->slots &&
           slot < cspace->slots + cspace->slot_count - 1;
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
    if (first == 0 || first >= cspace->slot_count || count > cspace->slot_count - first) {
        return STATUS_BAD_SLOT;
    }
    struct slot *slots = &cspace->slots[first - 1];
    for (uint64_t i = 0; i < count; i++) {
        if (!slot_is_empty(&slots[i])) {
            return STATUS_SLOT_OCCUPIED;
        }
    }
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
