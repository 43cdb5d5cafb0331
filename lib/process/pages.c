// SPDX-License-Identifier: MIT
//
// Frames of a process that is being built. Each is made or copied where it stays, in the vault, and
// mapped in the process from there; one that is filled first is made in a scratch slot. A frame
// has as many pages as it can have: what a process costs to build and to take apart is counted in
// frames.
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

uint64_t pages_frame_bytes_max(void) {
    return FRAME_PAGES_MAX * startup_info()->page_bytes;
}

uint64_t pages_round_up(uint64_t bytes) {
    uint64_t page_mask = startup_info()->page_bytes - 1;
    return (bytes + page_mask) & ~page_mask;
}

// Addresses for the frame that is filled.
static uint64_t window(void) {
    static uint64_t address;
    if (address == 0) {
        address = address_reserve(pages_frame_bytes_max(), startup_info()->page_bytes);
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
    if (status == STATUS_OK) {
        slot_free(tables);
    } else {
        slot_release(tables);
    }
    return status;
}

status_t pages_make(struct build *build, cap_t slot, uint64_t bytes) {
    return memory_retype(build->plan->memory, OBJECT_FRAME, bytes, 1, 0, SLOT_CSPACE, slot);
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

static status_t take_vault_slot(struct build *build, uint32_t *out_slot) {
    if (build->vault_next == build->vault_slots) {
        return STATUS_NO_SPACE;
    }
    *out_slot = build->vault_next++;
    return STATUS_OK;
}

status_t pages_store(struct build *build, cap_t slot) {
    uint32_t to;
    status_t status = take_vault_slot(build, &to);
    return status == STATUS_OK ? cspace_move(build->process->vault, to, SLOT_CSPACE, slot) : status;
}

static status_t map_from_vault(struct build *build, uint32_t slot, uint64_t address,
                               uint64_t rights) {
    const struct process_parts *process = build->process;
    status_t status = aspace_map(process->aspace, process->vault, slot, 1, address, rights);
    if (status != STATUS_NO_MEMORY) {
        return status;
    }
    status = pages_donate(build);
    return status == STATUS_OK
               ? aspace_map(process->aspace, process->vault, slot, 1, address, rights)
               : status;
}

status_t pages_give(struct build *build, cap_t slot, uint64_t address, uint64_t rights) {
    status_t status = pages_map(build, slot, address, rights);
    return status == STATUS_OK ? pages_store(build, slot) : status;
}

static uint64_t smaller(uint64_t a, uint64_t b) {
    return a < b ? a : b;
}

// What the file has for a frame.
static uint64_t file_bytes_at(const struct executable_segment *segment, uint64_t offset) {
    return offset < segment->file_bytes
               ? smaller(segment->file_bytes - offset, pages_frame_bytes_max())
               : 0;
}

status_t pages_fill(const struct executable_source *source,
                    const struct executable_segment *segment, uint64_t offset, cap_t frame) {
    uint64_t length = file_bytes_at(segment, offset);
    void *bytes;
    status_t status = pages_open(frame, &bytes);
    if (status != STATUS_OK) {
        return status;
    }
    status = source->read(source->context, segment->file_offset + offset, bytes, length);
    if (status == STATUS_OK && (segment->rights & RIGHT_EXECUTE) != 0) {
        status = frame_sync(frame, CACHE_OPERATION_INSTRUCTION, 0, length);
    }
    return status == STATUS_OK ? pages_close(frame) : status;
}

static status_t copy(cap_t frame, cap_t from, uint64_t length) {
    status_t status = STATUS_OK;
    for (uint64_t done = 0; done < length && status == STATUS_OK; done += FRAME_COPY_BYTES_MAX) {
        status = frame_copy(frame, done, from, done, smaller(length - done, FRAME_COPY_BYTES_MAX));
    }
    return status;
}

static status_t fill(struct build *build, const struct executable_segment *segment, uint64_t offset,
                     cap_t frame) {
    const struct process_image *image = build->plan->image;
    uint64_t length = file_bytes_at(segment, offset);
    if (length == 0) {
        return STATUS_OK;
    }
    if (image != nullptr) {
        return copy(frame, process_image_frame(image, segment, offset), length);
    }
    status_t status = pages_fill(build->plan->source, segment, offset, frame);
    if (status != STATUS_OK) {
        build->reason = "a segment cannot be read";
    }
    return status;
}

static status_t add_filled_frame(struct build *build, const struct executable_segment *segment,
                                 uint64_t offset, uint64_t bytes) {
    cap_t frame = pages_scratch_slot();
    status_t status = pages_make(build, frame, bytes);
    if (status == STATUS_OK) {
        status = fill(build, segment, offset, frame);
    }
    return status == STATUS_OK
               ? pages_give(build, frame, segment->address + offset, segment->rights)
               : status;
}

static status_t add_empty_frame(struct build *build, const struct executable_segment *segment,
                                uint64_t offset, uint64_t bytes) {
    uint32_t frame;
    status_t status = take_vault_slot(build, &frame);
    if (status == STATUS_OK) {
        status = memory_retype(build->plan->memory, OBJECT_FRAME, bytes, 1, 0,
                               build->process->vault, frame);
    }
    return status == STATUS_OK
               ? map_from_vault(build, frame, segment->address + offset, segment->rights)
               : status;
}

// Those of a segment that are the process's own, from `offset` on: behind what the file has are
// zeros.
static status_t add_own_frames(struct build *build, const struct executable_segment *segment,
                               uint64_t offset) {
    uint64_t end = pages_round_up(segment->memory_bytes);
    status_t status = STATUS_OK;
    while (offset < end && status == STATUS_OK) {
        uint64_t bytes = smaller(end - offset, pages_frame_bytes_max());
        status = offset < segment->file_bytes ? add_filled_frame(build, segment, offset, bytes)
                                              : add_empty_frame(build, segment, offset, bytes);
        offset += bytes;
    }
    return status;
}

static status_t add_shared_frames(struct build *build, const struct executable_segment *segment,
                                  uint64_t bytes) {
    status_t status = STATUS_OK;
    for (uint64_t offset = 0; offset < bytes && status == STATUS_OK;
         offset += pages_frame_bytes_max()) {
        uint32_t frame;
        status = take_vault_slot(build, &frame);
        if (status == STATUS_OK) {
            status = cspace_copy(build->process->vault, frame, SLOT_CSPACE,
                                 process_image_frame(build->plan->image, segment, offset));
        }
        if (status == STATUS_OK) {
            status = map_from_vault(build, frame, segment->address + offset, segment->rights);
        }
    }
    return status;
}

// What nobody may write to is shared with the image.
static uint64_t shared_bytes(const struct build *build, const struct executable_segment *segment) {
    bool is_shared = build->plan->image != nullptr && (segment->rights & RIGHT_WRITE) == 0;
    return is_shared ? pages_round_up(segment->file_bytes) : 0;
}

static status_t load_segment(struct build *build, const struct executable_segment *segment) {
    uint64_t shared = shared_bytes(build, segment);
    status_t status = add_shared_frames(build, segment, shared);
    return status == STATUS_OK ? add_own_frames(build, segment, shared) : status;
}

static uint32_t frames_of(uint64_t bytes) {
    return (uint32_t)((bytes + pages_frame_bytes_max() - 1) / pages_frame_bytes_max());
}

uint32_t pages_count_frames(const struct build *build) {
    uint32_t frames = frames_of(build->plan->stack_bytes);
    for (uint32_t i = 0; i < build->executable.segment_count; i++) {
        const struct executable_segment *segment = &build->executable.segments[i];
        uint64_t shared = shared_bytes(build, segment);
        frames += frames_of(shared) + frames_of(pages_round_up(segment->memory_bytes) - shared);
    }
    return frames;
}

status_t pages_load_segments(struct build *build) {
    for (uint32_t i = 0; i < build->executable.segment_count; i++) {
        status_t status = load_segment(build, &build->executable.segments[i]);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

status_t pages_add_stack(struct build *build) {
    struct executable_segment stack = {
        .address = PROCESS_STACK_TOP - build->plan->stack_bytes,
        .memory_bytes = build->plan->stack_bytes,
        .rights = RIGHT_READ | RIGHT_WRITE,
    };
    return add_own_frames(build, &stack, 0);
}
