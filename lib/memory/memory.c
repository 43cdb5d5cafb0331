// SPDX-License-Identifier: MIT
//
// Objects and pages from the program's memory quota.
#include <tessera/memory.h>

#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <tessera/address.h>
#include <tessera/lock.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum {
    DONATION_PAGES = 8, // page tables for at least 14 MiB of mappings in a row
    VAULT_SLOTS = 64,
};

static struct {
    struct lock lock; // guards all of this
    cap_t cspace;     // 0: none yet
    uint32_t next;    // its next empty slot
} vault;

static frame_source *take_frame; // null: they are made of the quota

void memory_take_frames_from(frame_source *take) {
    take_frame = take;
}

static status_t donate_page_tables(void) {
    cap_t tables;
    status_t status =
        object_create(OBJECT_MEMORY, DONATION_PAGES * startup_info()->page_bytes, &tables);
    if (status != STATUS_OK) {
        return status;
    }
    status = aspace_donate(SLOT_ASPACE, tables);
    if (status != STATUS_OK) {
        slot_release(tables);
    }
    return status; // the slot is kept: the address space lives from it
}

status_t object_create(uint32_t type, uint64_t size, cap_t *out_object) {
    if (type == OBJECT_FRAME && take_frame != nullptr && size == startup_info()->page_bytes) {
        return take_frame(out_object);
    }
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    status_t status = memory_retype(SLOT_MEMORY, type, size, 1, 0, SLOT_CSPACE, slot);
    if (status != STATUS_OK) {
        slot_free(slot);
        return status;
    }
    *out_object = slot;
    return STATUS_OK;
}
uint64_t memory_available(void) {
    uint64_t size_bytes, used_bytes, is_device;
    if (memory_info(SLOT_MEMORY, &size_bytes, &used_bytes, &is_device) != STATUS_OK) {
        return 0;
    }
    return size_bytes - used_bytes;
}

status_t frame_map_at(cap_t frame, uint64_t address, uint64_t rights, uint32_t cache) {
    // One donation is enough for the tables of one mapping, so the second try answers.
    status_t status = frame_map(frame, SLOT_ASPACE, address, rights, cache);
    if (status != STATUS_NO_MEMORY) {
        return status;
    }
    status = donate_page_tables();
    return status == STATUS_OK ? frame_map(frame, SLOT_ASPACE, address, rights, cache) : status;
}

// A slot for a frame that is mapped for ever, in a cspace beside the program's own: a program of
// many pages needs no slots for them.
static status_t vault_take(cap_t *out_vault, uint32_t *out_slot) {
    if (vault.next == VAULT_SLOTS || vault.cspace == 0) {
        status_t status = object_create(OBJECT_CSPACE, VAULT_SLOTS, &vault.cspace);
        if (status != STATUS_OK) {
            return status;
        }
        vault.next = 1;
    }
    *out_vault = vault.cspace;
    *out_slot = vault.next;
    vault.next++;
    return STATUS_OK;
}

static status_t map_frame(uint64_t address, uint64_t bytes) {
    cap_t frame;
    status_t status = object_create(OBJECT_FRAME, bytes, &frame);
    if (status != STATUS_OK) {
        return status;
    }
    status = frame_map_at(frame, address, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL);
    if (status != STATUS_OK) {
        slot_release(frame);
        return status;
    }
    cap_t cspace;
    uint32_t slot;
    lock_take(&vault.lock);
    status = vault_take(&cspace, &slot);
    lock_release(&vault.lock);
    if (status == STATUS_OK) {
        status = cspace_move(cspace, slot, SLOT_CSPACE, frame);
    }
    if (status == STATUS_OK) {
        slot_free(frame);
    }
    return STATUS_OK; // without a place in the vault the frame keeps its own slot
}

status_t memory_map_pages_at(uint64_t address, uint64_t bytes) {
    uint64_t page_bytes = startup_info()->page_bytes;
    uint64_t frame_bytes = take_frame == nullptr ? FRAME_PAGES_MAX * page_bytes : page_bytes;
    status_t status = STATUS_OK;
    for (uint64_t done = 0; done < bytes && status == STATUS_OK; done += frame_bytes) {
        uint64_t rest = bytes - done;
        status = map_frame(address + done, rest < frame_bytes ? rest : frame_bytes);
    }
    return status;
}

status_t memory_map_pages(size_t bytes, void **out_address) {
    uint64_t page_bytes = startup_info()->page_bytes;
    uint64_t whole_bytes = (bytes + page_bytes - 1) & ~(page_bytes - 1);
    if (whole_bytes == 0) {
        return bytes == 0 ? STATUS_BAD_ARGUMENT : STATUS_NO_MEMORY;
    }
    if (take_frame == nullptr && whole_bytes > memory_available()) {
        return STATUS_NO_MEMORY;
    }
    uint64_t address = address_reserve(whole_bytes, page_bytes);
    if (address == 0) {
        return STATUS_NO_MEMORY;
    }
    status_t status = memory_map_pages_at(address, whole_bytes);
    if (status == STATUS_OK) {
        *out_address = (void *)address;
    }
    return status;
}

status_t frame_map_anywhere(cap_t frame, uint64_t rights, uint32_t cache, void **out_address,
                            size_t *out_bytes) {
    uint64_t size_bytes, mapped_at, is_mapped, is_shared;
    status_t status = frame_info(frame, &size_bytes, &mapped_at, &is_mapped, &is_shared);
    if (status != STATUS_OK) {
        return status;
    }
    bool is_large = size_bytes == startup_info()->large_page_bytes;
    uint64_t address =
        address_reserve(size_bytes, is_large ? size_bytes : startup_info()->page_bytes);
    if (address == 0) {
        return STATUS_NO_MEMORY;
    }
    status = frame_map_at(frame, address, rights, cache);
    if (status != STATUS_OK) {
        address_release(address, size_bytes);
        return status;
    }
    *out_address = (void *)address;
    *out_bytes = size_bytes;
    return STATUS_OK;
}

void frame_unmap_release(cap_t frame) {
    uint64_t size_bytes, address, is_mapped, is_shared;
    if (frame_info(frame, &size_bytes, &address, &is_mapped, &is_shared) == STATUS_OK &&
        is_mapped != 0) { // Deleting the capability below unmaps it.
        slot_release(frame);
        address_release(address, size_bytes);
        return;
    }
    slot_release(frame);
}
