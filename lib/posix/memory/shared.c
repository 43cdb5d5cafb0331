// SPDX-License-Identifier: MIT
//
// A mapping stays in the table as long as the program has any page in its range. Where a newer one
// has taken over a part of it, the newer one stands behind it in the table and is found first.
#include <posix/shared.h>

#include <filesystem/filesystem_client.h>
#include <kernel/cspace.h>
#include <posix/family.h>
#include <posix/page_table.h>
#include <posix/posix_client.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { SHARED_MAX = 64 };

static struct {
    uint32_t count;
    struct shared {
        uint64_t first;
        uint64_t end;
        uint64_t page; // of the memory or the file, at the first address
        cap_t memory;
        bool is_file;
        bool is_read_only;
    } all[SHARED_MAX];
} mappings;

// Which memory or file each is, if that was asked already. A child asks again.
static struct name {
    bool is_known;
    uint32_t file_system;
    uint64_t object;
} names[SHARED_MAX];

// The newest of an address; null: there is none.
static const struct shared *mapping_at(uint64_t address) {
    for (uint32_t i = mappings.count; i-- > 0;) {
        const struct shared *shared = &mappings.all[i];
        if (address >= shared->first && address < shared->end) {
            return shared;
        }
    }
    return nullptr;
}

static status_t copy(cap_t cspace, cap_t slot, cap_t *out) {
    cap_t own = slot_allocate();
    status_t status = own == 0 ? STATUS_NO_SPACE : cspace_copy(SLOT_CSPACE, own, cspace, slot);
    if (status != STATUS_OK) {
        slot_free(own);
        return status;
    }
    *out = own;
    return STATUS_OK;
}

// As `form` says, with a hold of its own on what that has.
static status_t add(const struct shared *form) {
    cap_t memory;
    status_t status =
        mappings.count == SHARED_MAX ? STATUS_NO_SPACE : copy(SLOT_CSPACE, form->memory, &memory);
    if (status == STATUS_OK) {
        mappings.all[mappings.count] = *form;
        mappings.all[mappings.count].memory = memory;
        mappings.count++;
    }
    return status;
}

bool shared_are_there(void) {
    return mappings.count > 0;
}

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
        mappings.all[mappings.count] =
            (struct shared){.first = address, .end = address + bytes, .memory = memory};
        mappings.count++;
    }
    return status;
}

status_t shared_open(uint64_t address, uint64_t bytes, const struct shared_file *file) {
    return add(&(struct shared){.first = address,
                                .end = address + bytes,
                                .page = file->first,
                                .memory = file->file,
                                .is_file = true,
                                .is_read_only = file->is_read_only});
}

status_t shared_page(uint64_t page, cap_t *out_frame) {
    const struct shared *shared = mapping_at(page);
    if (shared == nullptr) {
        return STATUS_NOT_FOUND;
    }
    uint64_t index = shared->page + (page - shared->first) / page_table_page_bytes();
    if (shared->is_file) {
        return file_page(shared->memory, index, out_frame);
    }
    return index <= UINT32_MAX ? posix_memory_page(shared->memory, (uint32_t)index, out_frame)
                               : STATUS_BAD_RANGE;
}

static status_t find_name(const struct shared *shared, const struct name **out) {
    struct name *name = &names[shared - mappings.all];
    struct node_description node = {};
    *out = name;
    if (name->is_known) {
        return STATUS_OK;
    }
    status_t status = shared->is_file ? file_describe(shared->memory, &node)
                                      : posix_memory_number(shared->memory, &node.node);
    if (status == STATUS_OK) {
        *name = (struct name){true, node.file_system, node.node};
    }
    return status;
}

status_t shared_find_word(uint64_t address, struct shared_word *out) {
    const struct shared *shared = mapping_at(address);
    const struct name *name;
    if (shared == nullptr) {
        return STATUS_NOT_FOUND;
    }
    status_t status = find_name(shared, &name);
    if (status == STATUS_OK) {
        *out = (struct shared_word){
            .object = name->object,
            .offset = shared->page * page_table_page_bytes() + (address - shared->first),
            .file_system = name->file_system,
            .is_memory = !shared->is_file,
        };
    }
    return status;
}

bool shared_is_writable(uint64_t page) {
    const struct shared *shared = mapping_at(page);
    return shared != nullptr && !shared->is_read_only;
}

status_t shared_move(uint64_t from, uint64_t to, uint64_t bytes) {
    const struct shared *shared = mapping_at(from);
    if (shared == nullptr) {
        return STATUS_NOT_FOUND;
    }
    struct shared moved = *shared;
    moved.page += (from - shared->first) / page_table_page_bytes();
    moved.first = to;
    moved.end = to + bytes;
    return add(&moved);
}

status_t shared_grow(uint64_t address, uint64_t end, uint64_t bytes) {
    const struct shared *shared = mapping_at(address);
    if (shared == nullptr) {
        return STATUS_NOT_FOUND;
    }
    struct shared grown = *shared;
    grown.page += (end - shared->first) / page_table_page_bytes();
    grown.first = end;
    grown.end = end + bytes;
    return add(&grown);
}

void shared_tell_change(uint64_t first, uint64_t end) {
    for (uint32_t i = 0; i < mappings.count; i++) {
        const struct shared *shared = &mappings.all[i];
        if (shared->is_file && !shared->is_read_only && shared->first < end &&
            first < shared->end) {
            // A file system that keeps no times has none to be told.
            (void)file_change(shared->memory, ATTRIBUTE_CHANGE_MODIFIED, 0, clock_now_ns(), 0);
        }
    }
}

void shared_forget(void) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < mappings.count; i++) {
        struct shared *shared = &mappings.all[i];
        if (page_table_next(shared->first, shared->end) == shared->end) {
            slot_release(shared->memory);
        } else {
            mappings.all[kept] = *shared;
            names[kept] = names[i];
            kept++;
        }
    }
    memset(&names[kept], 0, (mappings.count - kept) * sizeof(names[0]));
    mappings.count = kept;
}

struct fork_part shared_state(uint32_t index) {
    const struct fork_part parts[SHARED_STATES] = {
        {.bytes = &mappings.count, .size = sizeof(mappings.count), .says_sizes = true},
        fork_part(mappings.all, mappings.count * sizeof(mappings.all[0])),
    };
    return parts[index];
}

status_t shared_take(cap_t parent_cspace) {
    for (uint32_t i = 0; i < mappings.count; i++) {
        status_t status = copy(parent_cspace, mappings.all[i].memory, &mappings.all[i].memory);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}
