// SPDX-License-Identifier: MIT
#include <tessera/process_image.h>

#include "pages.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static uint32_t file_frames(const struct executable_segment *segment) {
    uint64_t frame_bytes = pages_frame_bytes_max();
    return (uint32_t)((segment->file_bytes + frame_bytes - 1) / frame_bytes);
}

static uint32_t count_frames(const struct executable *executable) {
    uint32_t frames = 0;
    for (uint32_t i = 0; i < executable->segment_count; i++) {
        frames += file_frames(&executable->segments[i]);
    }
    return frames;
}

uint64_t process_image_bytes(const struct executable *executable) {
    uint64_t bytes = 0;
    for (uint32_t i = 0; i < executable->segment_count; i++) {
        bytes += pages_round_up(executable->segments[i].file_bytes);
    }
    return bytes;
}

// The frame as it was made, with all rights.
static cap_t frame_of(const struct process_image *image, const struct executable_segment *segment,
                      uint64_t offset) {
    cap_t frame = image->frames;
    for (const struct executable_segment *at = image->executable.segments;
         at->address < segment->address; at++) {
        frame += file_frames(at);
    }
    return frame + (cap_t)(offset / pages_frame_bytes_max());
}

static bool is_shared(const struct executable_segment *segment) {
    return (segment->rights & RIGHT_WRITE) == 0;
}

// Those to share lie behind all others.
cap_t process_image_frame(const struct process_image *image,
                          const struct executable_segment *segment, uint64_t offset) {
    return frame_of(image, segment, offset) + (is_shared(segment) ? image->frame_count : 0);
}

static status_t add_frame(const struct process_image *image, const struct executable_source *source,
                          cap_t memory, const struct executable_segment *segment, uint64_t offset) {
    cap_t frame = frame_of(image, segment, offset);
    uint64_t rest = pages_round_up(segment->file_bytes) - offset;
    uint64_t bytes = rest < pages_frame_bytes_max() ? rest : pages_frame_bytes_max();
    status_t status = memory_retype(memory, OBJECT_FRAME, bytes, 1, 0, SLOT_CSPACE, frame);
    if (status == STATUS_OK) {
        status = pages_fill(source, segment, offset, frame);
    }
    if (status == STATUS_OK && is_shared(segment)) {
        status = cspace_mint(SLOT_CSPACE, process_image_frame(image, segment, offset), SLOT_CSPACE,
                             frame, segment->rights, 0);
    }
    return status;
}

static status_t add_frames(const struct process_image *image,
                           const struct executable_source *source, cap_t memory) {
    status_t status = STATUS_OK;
    for (uint32_t i = 0; i < image->executable.segment_count && status == STATUS_OK; i++) {
        const struct executable_segment *segment = &image->executable.segments[i];
        for (uint64_t offset = 0; offset < segment->file_bytes && status == STATUS_OK;
             offset += pages_frame_bytes_max()) {
            status = add_frame(image, source, memory, segment, offset);
        }
    }
    return status;
}

status_t process_image_load(const struct executable *executable,
                            const struct executable_source *source, cap_t memory,
                            struct process_image *out) {
    struct process_image image = {.executable = *executable,
                                  .frame_count = count_frames(executable)};
    if (image.frame_count > 0) {
        image.frames = slot_allocate_row(2 * image.frame_count);
        if (image.frames == 0) {
            return STATUS_NO_SPACE;
        }
        status_t status = add_frames(&image, source, memory);
        if (status != STATUS_OK) {
            process_image_drop(&image, memory);
            return status;
        }
    }
    *out = image;
    return STATUS_OK;
}

void process_image_drop(struct process_image *image, cap_t memory) {
    // Neither can fail on a memory capability that is ours.
    (void)cspace_revoke(SLOT_CSPACE, memory);
    (void)memory_reset(memory);
    if (image->frame_count > 0) {
        slot_free_row(image->frames, 2 * image->frame_count);
    }
    *image = (struct process_image){};
}
