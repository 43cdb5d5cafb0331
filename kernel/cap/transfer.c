// SPDX-License-Identifier: MIT
//
// Capabilities in messages.
#include <kernel/transfer.h>

#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/thread.h>
#include <object_table.h>
#include <tessera/rights.h>

static status_t prepare_item(const struct thread *sender, uint64_t word,
                             struct transfer_item *out_item) {
    struct slot *source;
    status_t status = cspace_lookup(sender->cspace, transfer_slot(word), &source);
    if (status != STATUS_OK) {
        return status;
    }
    // No object has every right, so all of them can mean: those of the source.
    bool is_whole = transfer_rights(word) == RIGHTS_ALL;
    unsigned rights = is_whole ? slot_rights(source) : transfer_rights(word);
    bool is_move = (word & TRANSFER_MOVE) != 0;
    if (slot_type(source) == OBJECT_GONE) {
        return STATUS_PEER_GONE;
    }
    if (!is_move && (rights & ~slot_rights(source)) != 0) {
        return STATUS_ACCESS_DENIED;
    }
    if (!is_move && !object_find(slot_type(source))->can_copy) {
        return STATUS_BAD_ARGUMENT;
    }
    bool is_child = (word & TRANSFER_MINT) != 0 || rights != slot_rights(source);
    if (!is_move && is_child && !derivation_can_have_child(source)) {
        return STATUS_NO_SPACE;
    }
    *out_item = (struct transfer_item){
        .source = source, .rights = rights, .is_move = is_move, .is_child = is_child};
    return STATUS_OK;
}

// What is moved away cannot be sent a second time.
static status_t check_twice(const struct transfer *transfer) {
    for (unsigned i = 0; i < transfer->count; i++) {
        for (unsigned j = 0; j < transfer->count; j++) {
            bool is_same = i != j && transfer->items[i].source == transfer->items[j].source;
            if (is_same && transfer->items[i].is_move) {
                return STATUS_BAD_ARGUMENT;
            }
        }
    }
    return STATUS_OK;
}

static status_t prepare_items(const struct thread *sender, unsigned count,
                              struct transfer *out_transfer) {
    out_transfer->count = count;
    for (unsigned i = 0; i < count; i++) {
        uint64_t word = i == 0 ? thread_frame(sender, FRAME_CAPABILITY) : sender->buffer->caps[i];
        status_t status = prepare_item(sender, word, &out_transfer->items[i]);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return check_twice(out_transfer);
}

status_t transfer_check(const struct thread *sender, unsigned count) {
    struct transfer transfer;
    return prepare_items(sender, count, &transfer);
}

status_t transfer_prepare(const struct thread *sender, const struct thread *receiver,
                          unsigned count, struct transfer *out_transfer) {
    status_t status = prepare_items(sender, count, out_transfer);
    if (status != STATUS_OK) {
        return status;
    }
    bool has_room = cspace_find_empty(receiver->cspace, thread_frame(receiver, FRAME_RECEIVE_SLOT),
                                      count, &out_transfer->destinations) == STATUS_OK;
    return has_room && (count == 1 || receiver->buffer != nullptr) ? STATUS_OK : STATUS_NO_SPACE;
}

void transfer_commit(const struct transfer *transfer, struct thread *receiver) {
    uint64_t first_slot = thread_frame(receiver, FRAME_RECEIVE_SLOT);
    for (unsigned i = 0; i < transfer->count; i++) {
        const struct transfer_item *item = &transfer->items[i];
        struct slot *to = &transfer->destinations[i];
        if (item->is_move) {
            capability_move(to, item->source);
        } else if (item->is_child) {
            capability_mint(to, item->source, item->rights, 0);
        } else {
            capability_copy(to, item->source);
        }
        if (receiver->buffer != nullptr) {
            receiver->buffer->caps[i] = first_slot + i;
            receiver->buffer->cap_info[i] = slot_type(to) | (uint64_t)slot_rights(to) << 8;
        }
    }
    thread_set_frame(receiver, FRAME_CAPABILITY, first_slot);
}
