// SPDX-License-Identifier: MIT
// One header after the other. A GNU long name ('L') and a long target of a link ('K') are kept
// until the entry that they belong to; entries of devices and extensions are skipped with their
// data. A disk of zeros is an empty archive to tar, and no archive to us.
#include "tar_scan.h"

#include <tessera/string.h>

struct long_text {
    char bytes[TAR_PATH_MAX + 1];
    uint32_t length;
    bool is_there;
};

struct scan {
    struct block_cache *cache;
    struct tar_index *index;
    uint64_t block; // where the next header stands
    uint64_t block_count;
    struct long_text name;
    struct long_text target;
};

static status_t scan_entry(struct scan *scan, struct tar_entry *out_entry);
static status_t read_long_text(struct scan *scan, const struct tar_entry *entry,
                               struct long_text *out);
static void use_long_texts(struct scan *scan, struct tar_entry *entry);

status_t tar_scan(struct block_cache *cache, struct tar_index *index) {
    struct scan scan = {.cache = cache, .index = index, .block_count = cache->sector_count};
    struct tar_entry entry;
    while (scan.block < scan.block_count) {
        status_t status = scan_entry(&scan, &entry);
        if (status != STATUS_OK) {
            return status;
        }
        if (entry.kind == TAR_KIND_END) {
            break;
        }
    }
    bool is_cut = scan.name.is_there || scan.target.is_there;
    return scan.block == 0 || is_cut ? STATUS_BAD_IMAGE : STATUS_OK;
}

static status_t scan_entry(struct scan *scan, struct tar_entry *out_entry) {
    uint8_t header[TAR_BLOCK_BYTES];
    status_t status =
        block_cache_read(scan->cache, scan->block * TAR_BLOCK_BYTES, header, sizeof(header));
    if (status == STATUS_OK) {
        status = tar_entry_read(header, out_entry);
    }
    if (status != STATUS_OK || out_entry->kind == TAR_KIND_END) {
        return status;
    }
    uint64_t data_block = scan->block + 1;
    bool has_data = out_entry->kind != TAR_KIND_DIRECTORY &&
                    out_entry->kind != TAR_KIND_SYMBOLIC_LINK &&
                    out_entry->kind != TAR_KIND_HARD_LINK;
    uint64_t blocks = has_data ? tar_data_blocks(out_entry->size_bytes) : 0;
    if (blocks > scan->block_count - data_block) {
        return STATUS_BAD_IMAGE;
    }
    if (out_entry->kind == TAR_KIND_LONG_NAME) {
        status = read_long_text(scan, out_entry, &scan->name);
    } else if (out_entry->kind == TAR_KIND_LONG_LINK) {
        status = read_long_text(scan, out_entry, &scan->target);
    } else {
        use_long_texts(scan, out_entry);
        if (out_entry->kind != TAR_KIND_OTHER) {
            status = tar_index_add(scan->index, out_entry, data_block);
        }
    }
    scan->block = data_block + blocks;
    return status;
}

// The data ends with a NUL that counts.
static status_t read_long_text(struct scan *scan, const struct tar_entry *entry,
                               struct long_text *out) {
    if (out->is_there || entry->size_bytes < 2 || entry->size_bytes > TAR_PATH_MAX + 1) {
        return STATUS_BAD_IMAGE;
    }
    uint32_t length = (uint32_t)entry->size_bytes - 1;
    status_t status =
        block_cache_read(scan->cache, (scan->block + 1) * TAR_BLOCK_BYTES, out->bytes, length + 1);
    if (status != STATUS_OK) {
        return status;
    }
    if (strnlen(out->bytes, length + 1) != length) {
        return STATUS_BAD_IMAGE;
    }
    out->length = length;
    out->is_there = true;
    return STATUS_OK;
}

static void use_long_texts(struct scan *scan, struct tar_entry *entry) {
    if (scan->name.is_there) {
        memcpy(entry->path, scan->name.bytes, scan->name.length + 1);
        entry->path_length = tar_path_strip(entry->path, scan->name.length);
    }
    if (scan->target.is_there) {
        memcpy(entry->target, scan->target.bytes, scan->target.length + 1);
        entry->target_length = entry->kind == TAR_KIND_HARD_LINK
                                   ? tar_path_strip(entry->target, scan->target.length)
                                   : scan->target.length;
    }
    scan->name.is_there = false;
    scan->target.is_there = false;
}
