// SPDX-License-Identifier: MIT
//
// The stack of a new program: only its end is in memory at first.
#include <posix/load.h>

#include <posix/process.h>
#include <posix/space.h>

status_t posix_stack_make(const struct posix_start *start, uint64_t *out_address,
                          uint64_t *out_stack) {
    uint64_t address = space_find(PROGRAM_STACK_BYTES);
    uint64_t room = posix_stack_room(start) + space_page_bytes() - 1;
    room -= room % space_page_bytes();
    if (room > PROGRAM_STACK_BYTES) {
        return STATUS_LINE_TOO_LONG;
    }
    status_t status = address == 0
                          ? STATUS_NO_MEMORY
                          : space_promise(address, PROGRAM_STACK_BYTES, SPACE_READ | SPACE_WRITE);
    if (status != STATUS_OK) {
        return status;
    }
    uint64_t first = address + PROGRAM_STACK_BYTES - room;
    if (!space_allows(first, room, SPACE_READ | SPACE_WRITE)) {
        space_unmap(address, PROGRAM_STACK_BYTES);
        return STATUS_NO_MEMORY;
    }
    *out_address = address;
    *out_stack = posix_stack_fill(start, (uint8_t *)first, first, room);
    return STATUS_OK;
}
