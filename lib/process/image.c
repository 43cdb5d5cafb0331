// SPDX-License-Identifier: MIT
#include <tessera/process_image.h>

#include "pages.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { PORTION_FRAMES = 32 };

static uint32_t file_pages(const struct executable_segment *segment) {
    uint64_t page_bytes = startup_info()->page_bytes;
    return (uint32_t)((segment->file_bytes + page_bytes - 1) / page_bytes);
}

uint32_t process_image_pages(const struct executable *executable) {
    uint32_t pages = 0;
    for (uint32_t i = 0; i < executable->segment_count; i++) {
        pages += file_pages(&executable->segments[i]);
    }
    return pages;
}

// The frame as it was made, with all rights.
static cap_t frame_of(const struct process_image *image, const struct executable_segment *segment,
                      uint64_t offset) {
    cap_t frame = image->frames;
    for (const struct executable_segment *at = image->executable.segments; at < segment; at++) {
        frame += file_pages(at);
    }
    return frame + (cap_t)(offset / startup_info()->page_bytes);
}

static bool is_shared(const struct executable_segment *segment) {
    return (segment->rights & RIGHT_WRITE) == 0;
}

// Those to share lie behind all others.
cap_t process_image_frame(const struct process_image *image,
                          const struct executable_segment *segment, uint64_t offset) {
    return frame_of(image, segment, offset) + (is_shared(segment) ? image->frame_count : 0);
}

// In portions: the kernel makes only so many at a time.
static status_t make_frames(const struct process_image *image, cap_t memory) {
    status_t status = STATUS_OK;
    for (uint32_t made = 0; made < image->frame_count && status == STATUS_OK;) {
        uint32_t rest = image->frame_count - made;
        uint32_t portion = rest < PORTION_FRAMES ? rest : PORTION_FRAMES;
        status = memory_retype(memory, OBJECT_FRAME, startup_info()->page_bytes, portion, 0,
                               SLOT_CSPACE, image->frames + made);
        made += portion;
    }
    return status;
}

static status_t fill(const struct process_image *image, const struct executable_source *source) {
    for (uint32_t i = 0; i < image->executable.segment_count; i++) {
        const struct executable_segment *segment = &image->executable.segments[i];
        for (uint64_t offset = 0; offset < segment->file_bytes;
             offset += startup_info()->page_bytes) {
            cap_t frame = frame_of(image, segment, offset);
            status_t status = pages_fill(source, segment, offset, frame);
            if (status == STATUS_OK && is_shared(segment)) {
                status = cspace_mint(SLOT_CSPACE, process_image_frame(image, segment, offset),
                                     SLOT_CSPACE, frame, segment->rights, 0);
            }
            if (status != STATUS_OK) {
                return status;
            }
        }
    }
    return STATUS_OK;
}

status_t process_image_load(const struct executable *executable,
                            const struct executable_source *source, cap_t memory,
                            struct process_image *out) {
    struct process_image image = {.executable = *executable,
                                  .frame_count = process_image_pages(executable)};
    if (image.frame_count > 0) {
        image.frames = slot_allocate_row(2 * image.frame_count);
        if (image.frames == 0) {
            return STATUS_NO_SPACE;
        }
        status_t status = make_frames(&image, memory);
        if (status == STATUS_OK) {
            status = fill(&image, source);
        }
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
