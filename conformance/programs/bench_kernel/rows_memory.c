// SPDX-License-Identifier: MIT
//
// Pages: map and unmap one whose tables exist, and make a zeroed one.
#include "rows.h"

#include "measure.h"

#include <arch/cycles.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <tessera/address.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static cap_t frame;
static cap_t fresh;
static uint64_t address;

static status_t map(void) {
    return frame_map(frame, SLOT_ASPACE, address, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL);
}

static uint64_t sample_map(void) {
    uint64_t before = arch_cycles();
    status_t status = map();
    uint64_t after = arch_cycles();
    must(status, "map");
    must(frame_unmap(frame), "unmap");
    return after - before;
}

static uint64_t sample_unmap(void) {
    must(map(), "map");
    uint64_t before = arch_cycles();
    status_t status = frame_unmap(frame);
    uint64_t after = arch_cycles();
    must(status, "unmap");
    return after - before;
}

static uint64_t sample_zeroed(void) {
    uint64_t bytes = startup_info()->page_bytes;
    uint64_t before = arch_cycles();
    status_t status = memory_retype(SLOT_MEMORY, OBJECT_FRAME, bytes, 1, 0, SLOT_CSPACE, fresh);
    uint64_t after = arch_cycles();
    must(status, "frame");
    must(cspace_delete(SLOT_CSPACE, fresh), "delete of a frame");
    return after - before;
}

void measure_memory(void) {
    uint64_t bytes = startup_info()->page_bytes;
    must(object_create(OBJECT_FRAME, bytes, &frame), "frame");
    fresh = slot_allocate();
    address = address_reserve(bytes, bytes);
    must(frame_map_at(frame, address, RIGHT_READ, CACHE_MODE_NORMAL), "tables");
    must(frame_unmap(frame), "unmap");
    measure("page_map", sample_map);
    measure("page_unmap", sample_unmap);
    measure("page_alloc_zeroed", sample_zeroed);
}
