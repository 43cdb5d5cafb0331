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
    if (count > ROW_PAGES_MAX) {
        row_give(row);
        return STATUS_NO_MEMORY;
    }
    pages_expect(count > row->count ? count - row->count : 0);
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

// First those that say how large others are.
static uint8_t *move_out(const struct fork_part *parts, uint32_t count, bool says_sizes,
                         uint8_t *at) {
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i].says_sizes == says_sizes) {
            memcpy(at, parts[i].bytes, parts[i].size);
            at += parts[i].size;
        }
    }
    return at;
}

uint8_t *row_move_out(const struct fork_part *parts, uint32_t count, uint8_t *at) {
    return move_out(parts, count, false, move_out(parts, count, true, at));
}

static const uint8_t *move_sizes_in(const struct fork_part *parts, uint32_t count,
                                    const uint8_t *at) {
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i].says_sizes) {
            memcpy(parts[i].bytes, at, parts[i].size);
            at += parts[i].size;
        }
    }
    return at;
}

// What a part had more of here is not there any more.
static void move_part_in(const struct fork_part *part, uint64_t size_before, const uint8_t *at) {
    memcpy(part->bytes, at, part->size);
    if (size_before > part->size) {
        memset((uint8_t *)part->bytes + part->size, 0, size_before - part->size);
    }
}

const uint8_t *row_move_in(fork_parts_list *list, const uint8_t *at) {
    struct fork_part before[FORK_PARTS_MAX];
    struct fork_part parts[FORK_PARTS_MAX];
    at = move_sizes_in(before, list(before), at);
    uint32_t count = list(parts);
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i].bytes == nullptr) {
            return nullptr;
        }
        if (!parts[i].says_sizes) {
            move_part_in(&parts[i], before[i].size, at);
            at += parts[i].size;
        }
    }
    return at;
}
