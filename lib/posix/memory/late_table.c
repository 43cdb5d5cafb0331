// SPDX-License-Identifier: MIT
#include <posix/late_table.h>

#include <tessera/memory.h>
#include <tessera/rights.h>
#include <tessera/slots.h>

bool late_table_prepare(struct late_table *table) {
    while (table->present < table->bytes) {
        cap_t frame;
        if (object_create(OBJECT_FRAME, space_page_bytes(), &frame) != STATUS_OK) {
            return false;
        }
        if (frame_map_at(frame, table->address + table->present, RIGHT_READ | RIGHT_WRITE,
                         CACHE_MODE_NORMAL) != STATUS_OK) {
            slot_release(frame);
            return false;
        }
        table->present += space_page_bytes();
    }
    return true;
}
