// SPDX-License-Identifier: MIT
//
// Frames that came back are a stack of slots. They are zeroed when they are used again.
#include <posix/pages.h>

#include <kernel/frame.h>
#include <posix/space.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static uint16_t spare[CSPACE_SLOTS_MAX];
static uint32_t spare_count;

static uint64_t kernel_rights(uint32_t rights);

status_t pages_take(uint64_t address, cap_t *out_frame) {
    uint64_t page_bytes = startup_info()->page_bytes;
    bool is_used = spare_count > 0;
    cap_t frame = 0;
    if (is_used) {
        frame = spare[--spare_count];
    } else {
        status_t status = object_create(OBJECT_FRAME, page_bytes, &frame);
        if (status != STATUS_OK) {
            return status;
        }
    }
    status_t status = frame_map_at(frame, address, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL);
    if (status != STATUS_OK) {
        spare[spare_count++] = (uint16_t)frame;
        return status;
    }
    if (is_used) {
        memset((void *)address, 0, page_bytes);
    }
    *out_frame = frame;
    return STATUS_OK;
}

// The capability has all rights, and the page is mapped: this cannot fail.
void pages_protect(cap_t frame, uint32_t rights) {
    if ((rights & SPACE_EXECUTE) != 0) {
        (void)frame_sync(frame, CACHE_OPERATION_INSTRUCTION, 0, startup_info()->page_bytes);
    }
    (void)frame_protect(frame, kernel_rights(rights));
}

void pages_hide(cap_t frame) {
    (void)frame_unmap(frame);
}

status_t pages_show(cap_t frame, uint64_t address, uint32_t rights) {
    if ((rights & SPACE_EXECUTE) != 0) {
        (void)frame_sync(frame, CACHE_OPERATION_INSTRUCTION, 0, startup_info()->page_bytes);
    }
    return frame_map_at(frame, address, kernel_rights(rights), CACHE_MODE_NORMAL);
}

void pages_give(cap_t frame) {
    (void)frame_unmap(frame); // or it was hidden
    spare[spare_count++] = (uint16_t)frame;
}

static uint64_t kernel_rights(uint32_t rights) {
    return ((rights & SPACE_READ) != 0 ? RIGHT_READ : 0) |
           ((rights & SPACE_WRITE) != 0 ? RIGHT_READ | RIGHT_WRITE : 0) |
           ((rights & SPACE_EXECUTE) != 0 ? RIGHT_READ | RIGHT_EXECUTE : 0);
}
