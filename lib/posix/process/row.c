// SPDX-License-Identifier: MIT
#include <posix/row.h>

#include <posix/pages.h>
#include <posix/space.h>
#include <tessera/string.h>

void row_give(struct row *row) {
    for (uint32_t i = 0; i < row->count; i++) {
        pages_put_back(row->slots[i]);
    }
    row->count = 0;
}

status_t row_take(struct row *row, uint64_t address, uint64_t bytes) {
    uint64_t count = (bytes + space_page_bytes() - 1) / space_page_bytes();
    row->count = 0;
    if (count > ROW_PAGES_MAX) {
        return STATUS_NO_MEMORY;
    }
    pages_expect(count);
    for (; row->count < count; row->count++) {
        cap_t frame;
        status_t status = pages_take_to_fill(address + row->count * space_page_bytes(), &frame);
        if (status != STATUS_OK) {
            row_give(row);
            return status;
        }
        row->slots[row->count] = (uint16_t)frame;
    }
    return STATUS_OK;
}

uint64_t row_bytes(const struct fork_part *parts, uint32_t count) {
    uint64_t bytes = 0;
    for (uint32_t i = 0; i < count; i++) {
        bytes += parts[i].size;
    }
    return bytes;
}

uint8_t *row_move_out(const struct fork_part *parts, uint32_t count, uint8_t *at) {
    for (uint32_t i = 0; i < count; i++) {
        memcpy(at, parts[i].bytes, parts[i].size);
        at += parts[i].size;
    }
    return at;
}

const uint8_t *row_move_in(fork_parts_list *list, const uint8_t *at) {
    struct fork_part parts[FORK_PARTS_MAX];
    uint32_t count = list(parts);
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i].bytes == nullptr) {
            return nullptr;
        }
        memcpy(parts[i].bytes, at, parts[i].size);
        at += parts[i].size;
        if (parts[i].says_sizes) {
            count = list(parts);
        }
    }
    return at;
}
