// SPDX-License-Identifier: MIT
//
// Pages of a process that is being built. Those that are shared or of zeros are put into the vault
// and mapped many at a time. Of the others each is made in a scratch slot, filled through a window
// of one page in the builder's own address space, mapped in the process, and its capability put
// into the vault.
#include "pages.h"

#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <tessera/address.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

// With the table in the address space object itself, enough for a small program and its first two
// megabytes of heap.
enum { DONATION_PAGES = 5 };

enum { ROW_PAGES_MAX = 64 }; // that the kernel makes, copies and maps at a time

cap_t pages_scratch_slot(void) {
    static cap_t scratch;
    if (scratch == 0) {
        scratch = slot_allocate();
    }
    return scratch;
}

// Two pages of addresses: for the page that is filled, and for the one that it is copied from.
static uint64_t window(void) {
    static uint64_t address;
    if (address == 0) {
        uint64_t page_bytes = startup_info()->page_bytes;
        address = address_reserve(2 * page_bytes, page_bytes);
    }
    return address;
}

status_t pages_donate(struct build *build) {
    // Not the scratch slot: it may hold a frame that waits to be mapped.
    cap_t tables = slot_allocate();
    if (tables == 0) {
        return STATUS_NO_SPACE;
    }
    status_t status = memory_retype(build->plan->memory, OBJECT_MEMORY,
                                    DONATION_PAGES * build->page_bytes, 1, 0, SLOT_CSPACE, tables);
    if (status == STATUS_OK) {
        status = aspace_donate(build->process->aspace, tables);
    }
    if (status == STATUS_OK) {
        status = pages_store(build, tables);
    }
    slot_release(tables);
    return status;
}

status_t pages_make(struct build *build, cap_t slot) {
    return memory_retype(build->plan->memory, OBJECT_FRAME, build->page_bytes, 1, 0, SLOT_CSPACE,
                         slot);
}

status_t pages_open(cap_t frame, void **out_bytes) {
    if (window() == 0) {
        return STATUS_NO_MEMORY;
    }
    status_t status = frame_map_at(frame, window(), RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL);
    if (status == STATUS_OK) {
        *out_bytes = (void *)window();
    }
    return status;
}

status_t pages_close(cap_t frame) {
    return frame_unmap(frame);
}

status_t pages_map(struct build *build, cap_t slot, uint64_t address, uint64_t rights) {
    status_t status = frame_map(slot, build->process->aspace, address, rights, CACHE_MODE_NORMAL);
    if (status != STATUS_NO_MEMORY) {
        return status;
    }
    status = pages_donate(build);
    return status == STATUS_OK
               ? frame_map(slot, build->process->aspace, address, rights, CACHE_MODE_NORMAL)
               : status;
}

status_t pages_store(struct build *build, cap_t slot) {
    if (build->vault_next == build->vault_slots) {
        return STATUS_NO_SPACE;
    }
    status_t status = cspace_move(build->process->vault, build->vault_next, SLOT_CSPACE, slot);
    if (status == STATUS_OK) {
        build->vault_next++;
    }
    return status;
}

status_t pages_give(struct build *build, cap_t slot, uint64_t address, uint64_t rights) {
    status_t status = pages_map(build, slot, address, rights);
    return status == STATUS_OK ? pages_store(build, slot) : status;
}

status_t pages_fill(const struct executable_source *source,
                    const struct executable_segment *segment, uint64_t offset, cap_t frame) {
    uint64_t page_bytes = startup_info()->page_bytes;
    uint64_t length = segment->file_bytes - offset;
    length = length < page_bytes ? length : page_bytes;

    void *bytes;
    status_t status = pages_open(frame, &bytes);
    if (status != STATUS_OK) {
        return status;
    }
    status = source->read(source->context, segment->file_offset + offset, bytes, length);
    if (status == STATUS_OK && (segment->rights & RIGHT_EXECUTE) != 0) {
        status = frame_sync(frame, CACHE_OPERATION_INSTRUCTION, 0, page_bytes);
    }
    return status == STATUS_OK ? pages_close(frame) : status;
}

static status_t copy(cap_t from, cap_t frame) {
    uint64_t page_bytes = startup_info()->page_bytes;
    uint64_t source = window() + page_bytes;
    void *bytes;
    status_t status = pages_open(frame, &bytes);
    if (status == STATUS_OK) {
        status = frame_map_at(from, source, RIGHT_READ, CACHE_MODE_NORMAL);
    }
    if (status != STATUS_OK) {
        return status;
    }
    memcpy(bytes, (const void *)source, page_bytes);
    status = frame_unmap(from);
    return status == STATUS_OK ? pages_close(frame) : status;
}

// A page of a segment that is the process's own, in the scratch slot.
static status_t make_page(struct build *build, const struct executable_segment *segment,
                          uint64_t offset) {
    cap_t scratch = pages_scratch_slot();
    const struct process_image *image = build->plan->image;
    status_t status = pages_make(build, scratch);
    if (status != STATUS_OK) {
        return status;
    }
    if (image != nullptr) {
        return copy(process_image_frame(image, segment, offset), scratch);
    }
    status = pages_fill(build->plan->source, segment, offset, scratch);
    if (status != STATUS_OK) {
        build->reason = "a segment cannot be read";
    }
    return status;
}

static status_t add_own_pages(struct build *build, const struct executable_segment *segment,
                              uint64_t bytes) {
    for (uint64_t offset = 0; offset < bytes; offset += build->page_bytes) {
        status_t status = make_page(build, segment, offset);
        if (status == STATUS_OK) {
            status =
                pages_give(build, pages_scratch_slot(), segment->address + offset, segment->rights);
        }
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

// Pages in the next slots of the vault: copies of frames of the builder, or new ones if `frames` is
// 0, which are of zeros.
static status_t fill_vault(struct build *build, cap_t frames, uint32_t count) {
    cap_t vault = build->process->vault;
    cap_t slot = build->vault_next;
    if (count > build->vault_slots - slot) {
        return STATUS_NO_SPACE;
    }
    build->vault_next += count;
    return frames != 0 ? cspace_copy_row(vault, slot, SLOT_CSPACE, frames, count)
                       : memory_retype(build->plan->memory, OBJECT_FRAME, build->page_bytes, count,
                                       0, vault, slot);
}

static status_t map_vault(struct build *build, cap_t slot, uint32_t count, uint64_t address,
                          uint64_t rights) {
    const struct process_parts *process = build->process;
    status_t status = aspace_map(process->aspace, process->vault, slot, count, address, rights);
    if (status != STATUS_NO_MEMORY) {
        return status;
    }
    status = pages_donate(build);
    return status == STATUS_OK
               ? aspace_map(process->aspace, process->vault, slot, count, address, rights)
               : status;
}

// `bytes` at `address`, of such frames.
static status_t add_row(struct build *build, cap_t frames, uint64_t address, uint64_t bytes,
                        uint64_t rights) {
    status_t status = STATUS_OK;
    for (uint64_t left = bytes / build->page_bytes; left > 0 && status == STATUS_OK;) {
        uint32_t count = left < ROW_PAGES_MAX ? (uint32_t)left : ROW_PAGES_MAX;
        cap_t slot = build->vault_next;
        status = fill_vault(build, frames, count);
        if (status == STATUS_OK) {
            status = map_vault(build, slot, count, address, rights);
        }
        frames += frames != 0 ? count : 0;
        address += count * build->page_bytes;
        left -= count;
    }
    return status;
}

// What nobody may write to is shared with the image, and behind what the file has are zeros.
static status_t load_segment(struct build *build, const struct executable_segment *segment) {
    uint64_t page_mask = build->page_bytes - 1;
    uint64_t file_bytes = (segment->file_bytes + page_mask) & ~page_mask;
    uint64_t all_bytes = (segment->memory_bytes + page_mask) & ~page_mask;
    const struct process_image *image = build->plan->image;
    bool is_shared = image != nullptr && (segment->rights & RIGHT_WRITE) == 0 && file_bytes > 0;
    status_t status = is_shared ? add_row(build, process_image_frame(image, segment, 0),
                                          segment->address, file_bytes, segment->rights)
                                : add_own_pages(build, segment, file_bytes);
    return status == STATUS_OK ? add_row(build, 0, segment->address + file_bytes,
                                         all_bytes - file_bytes, segment->rights)
                               : status;
}

status_t pages_load_segments(struct build *build) {
    const struct executable *executable =
        build->plan->image != nullptr ? &build->plan->image->executable : &build->executable;
    for (uint32_t i = 0; i < executable->segment_count; i++) {
        status_t status = load_segment(build, &executable->segments[i]);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

status_t pages_add_stack(struct build *build) {
    uint64_t bytes = build->plan->stack_bytes;
    return add_row(build, 0, PROCESS_STACK_TOP - bytes, bytes, RIGHT_READ | RIGHT_WRITE);
}
