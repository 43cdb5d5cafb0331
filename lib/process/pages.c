// SPDX-License-Identifier: MIT
//
// Pages of a process that is being built: each is made in a scratch slot, filled through a window
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

// A page of a segment in the scratch slot. One of the image's is made a capability of no more
// rights than the segment has.
static status_t make_page(struct build *build, const struct executable_segment *segment,
                          uint64_t offset) {
    cap_t scratch = pages_scratch_slot();
    const struct process_image *image = build->plan->image;
    cap_t frame = image != nullptr ? process_image_frame(image, segment, offset) : 0;
    if (frame != 0 && (segment->rights & RIGHT_WRITE) == 0) {
        return cspace_mint(SLOT_CSPACE, scratch, SLOT_CSPACE, frame, segment->rights, 0);
    }
    status_t status = pages_make(build, scratch);
    if (status != STATUS_OK || offset >= segment->file_bytes) {
        return status; // frames are made of zeros
    }
    if (frame != 0) {
        return copy(frame, scratch);
    }
    status = pages_fill(build->plan->source, segment, offset, scratch);
    if (status != STATUS_OK) {
        build->reason = "a segment cannot be read";
    }
    return status;
}

static status_t load_segment(struct build *build, const struct executable_segment *segment) {
    for (uint64_t offset = 0; offset < segment->memory_bytes; offset += build->page_bytes) {
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
    cap_t scratch = pages_scratch_slot();
    uint64_t bytes = build->plan->stack_bytes;
    for (uint64_t done = 0; done < bytes; done += build->page_bytes) {
        status_t status = pages_make(build, scratch);
        if (status == STATUS_OK) {
            status = pages_give(build, scratch, PROCESS_STACK_TOP - done - build->page_bytes,
                                RIGHT_READ | RIGHT_WRITE);
        }
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}
