// SPDX-License-Identifier: MIT
//
// Bulk data: frames that client and server have both mapped, once. The client copies into them what
// it has, and a call hands it over; the server reads it where it lies.
#include "rows.h"

#include "measure.h"
#include "partner.h"

#include <arch/cycles.h>
#include <arch/syscall.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <tessera/address.h>
#include <tessera/memory.h>
#include <tessera/message.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { BULK_BYTES = 64 * 1024 };

// Where no part of the server lies, and its page tables reach.
constexpr uint64_t SERVER_ADDRESS = 0x500000;

static struct partner partner;
static uint64_t own_address;
static uint64_t content[BULK_BYTES / sizeof(uint64_t)];
static uint64_t turn;

static void share_page(uint64_t offset, uint64_t bytes) {
    cap_t frame;
    must(object_create(OBJECT_FRAME, bytes, &frame), "frame");
    cap_t shared = slot_allocate();
    must(cspace_copy(SLOT_CSPACE, shared, SLOT_CSPACE, frame), "frame");
    must(frame_map_at(frame, own_address + offset, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL),
         "own mapping");
    must(frame_map(shared, partner.parts.aspace, SERVER_ADDRESS + offset, RIGHT_READ,
                   CACHE_MODE_NORMAL),
         "mapping of the server");
}

// The last word differs each time, and comes back.
static uint64_t sample_bulk(void) {
    content[BULK_BYTES / sizeof(uint64_t) - 1] = ++turn;
    struct ipc_registers registers = {
        .target = partner.endpoint,
        .info = info_make(0, 1, 0),
        .words = {SERVER_ADDRESS + BULK_BYTES - sizeof(uint64_t)},
    };
    uint64_t before = arch_cycles();
    memcpy((void *)own_address, content, BULK_BYTES);
    syscall_call(&registers);
    uint64_t after = arch_cycles();
    must(info_status(registers.info), "call");
    must(registers.words[0] == turn ? STATUS_OK : STATUS_BAD_MESSAGE, "bulk data");
    return after - before;
}

void measure_bulk(void) {
    uint64_t page = startup_info()->page_bytes;
    partner_prepare(&partner);
    partner_start(&partner, "bulk", 0);
    own_address = address_reserve(BULK_BYTES, page);
    for (uint64_t offset = 0; offset < BULK_BYTES; offset += page) {
        share_page(offset, page);
    }
    measure("bulk_per_byte", sample_bulk);
}
