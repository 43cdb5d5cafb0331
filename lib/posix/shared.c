// SPDX-License-Identifier: MIT
//
// A mapping stays in the table as long as the program has any page in its range. Where a newer one
// has taken over a part of it, the newer one stands behind it in the table and is found first.
#include <posix/shared.h>

#include <kernel/cspace.h>
#include <posix/family.h>
#include <posix/page_table.h>
#include <posix/posix_client.h>
#include <tessera/layouts.h>
#include <tessera/slots.h>

enum { SHARED_MAX = 64 };

static struct {
    uint32_t count;
    struct shared {
        uint64_t first;
        uint64_t end;
        cap_t memory;
    } all[SHARED_MAX];
} mappings;

status_t shared_make(uint64_t address, uint64_t bytes) {
    cap_t process = family_process();
    cap_t memory;
    if (process == 0) {
        return STATUS_PEER_GONE;
    }
    if (mappings.count == SHARED_MAX) {
        return STATUS_NO_SPACE;
    }
    uint64_t pages = bytes / page_table_page_bytes();
    status_t status = posix_process_make_memory(process, (uint32_t)pages, &memory);
    if (status == STATUS_OK) {
        mappings.all[mappings.count] = (struct shared){address, address + bytes, memory};
        mappings.count++;
    }
    return status;
}

status_t shared_page(uint64_t page, cap_t *out_frame) {
    for (uint32_t i = mappings.count; i-- > 0;) {
        const struct shared *shared = &mappings.all[i];
        if (page >= shared->first && page < shared->end) {
            uint64_t index = (page - shared->first) / page_table_page_bytes();
            return posix_memory_page(shared->memory, (uint32_t)index, out_frame);
        }
    }
    return STATUS_NOT_FOUND;
}

void shared_forget(void) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < mappings.count; i++) {
        struct shared *shared = &mappings.all[i];
        if (page_table_next(shared->first, shared->end) == shared->end) {
            slot_release(shared->memory);
        } else {
            mappings.all[kept] = *shared;
            kept++;
        }
    }
    mappings.count = kept;
}

struct fork_part shared_state(void) {
    return (struct fork_part){&mappings, sizeof(mappings)};
}

status_t shared_take(cap_t parent_cspace) {
    for (uint32_t i = 0; i < mappings.count; i++) {
        cap_t theirs = mappings.all[i].memory;
        mappings.all[i].memory = slot_allocate();
        status_t status =
            mappings.all[i].memory == 0
                ? STATUS_NO_SPACE
                : cspace_copy(SLOT_CSPACE, mappings.all[i].memory, parent_cspace, theirs);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}
