// SPDX-License-Identifier: MIT
//
// Mappings that grow, shrink and move, and what of them is to reach a file, where it is as soon as
// it is stored.
#include <personality/linux_calls.h>

#include <posix/locked.h>
#include <posix/mapping.h>
#include <posix/shared.h>
#include <posix/space.h>

constexpr uint32_t REMAP_KNOWN = LINUX_MREMAP_MAYMOVE | LINUX_MREMAP_FIXED;
constexpr uint32_t SYNC_KNOWN = LINUX_MS_ASYNC | LINUX_MS_INVALIDATE | LINUX_MS_SYNC;

struct remap {
    uint64_t from;
    uint64_t old_bytes;
    uint64_t new_bytes;
    uint64_t to; // if it is fixed
    uint32_t flags;
};

static status_t grow_at(uint64_t address, const struct remap *remap) {
    if (space_is_shared(address)) {
        return space_grow_shared(address, remap->old_bytes, remap->new_bytes);
    }
    return mapping_zeros(address + remap->old_bytes, remap->new_bytes - remap->old_bytes,
                         space_rights(address));
}

// What has moved and finds no memory to grow with moves back.
static int64_t move_to(uint64_t to, const struct remap *remap) {
    uint64_t moved = remap->old_bytes < remap->new_bytes ? remap->old_bytes : remap->new_bytes;
    if (space_move(remap->from, to, moved) != STATUS_OK) {
        return -LINUX_ENOMEM;
    }
    if (remap->new_bytes > remap->old_bytes && grow_at(to, remap) != STATUS_OK) {
        return space_move(to, remap->from, moved) == STATUS_OK ? -LINUX_ENOMEM : -LINUX_EFAULT;
    }
    if (moved < remap->old_bytes) {
        space_unmap(remap->from + moved, remap->old_bytes - moved);
    }
    return (int64_t)to;
}

static int64_t resize(const struct remap *remap) {
    uint64_t end = remap->from + remap->old_bytes;
    if (remap->new_bytes <= remap->old_bytes) {
        if (remap->new_bytes < remap->old_bytes) {
            space_unmap(remap->from + remap->new_bytes, remap->old_bytes - remap->new_bytes);
        }
        return (int64_t)remap->from;
    }
    bool has_room = space_is_free(end, remap->new_bytes - remap->old_bytes);
    if (has_room) {
        return grow_at(remap->from, remap) == STATUS_OK ? (int64_t)remap->from : -LINUX_ENOMEM;
    }
    uint64_t found = (remap->flags & LINUX_MREMAP_MAYMOVE) != 0 ? space_find(remap->new_bytes) : 0;
    return found != 0 ? move_to(found, remap) : -LINUX_ENOMEM;
}

static bool overlaps(const struct remap *remap) {
    return remap->to < remap->from + remap->old_bytes && remap->from < remap->to + remap->new_bytes;
}

int64_t linux_mremap(uint64_t address, uint64_t old_length, uint64_t new_length, uint32_t flags,
                     uint64_t target) {
    bool is_fixed = (flags & LINUX_MREMAP_FIXED) != 0;
    if ((flags & ~REMAP_KNOWN) != 0 || (is_fixed && (flags & LINUX_MREMAP_MAYMOVE) == 0) ||
        !mapping_is_on_page(address) || old_length == 0 || new_length == 0) {
        return -LINUX_EINVAL;
    }
    if (old_length > SPACE_MAPPINGS_BYTES || new_length > SPACE_MAPPINGS_BYTES) {
        return old_length > SPACE_MAPPINGS_BYTES ? -LINUX_EFAULT : -LINUX_ENOMEM;
    }
    const struct remap remap = {.from = address,
                                .old_bytes = mapping_whole_pages(old_length),
                                .new_bytes = mapping_whole_pages(new_length),
                                .to = target,
                                .flags = flags};
    if (is_fixed && (!mapping_is_on_page(target) || !space_contains(target, remap.new_bytes) ||
                     overlaps(&remap))) {
        return -LINUX_EINVAL;
    }
    if (!space_is_uniform(address, remap.old_bytes)) {
        return -LINUX_EFAULT;
    }
    bool is_locked = locked_bytes(address, remap.old_bytes) > 0;
    if (is_locked && remap.new_bytes > remap.old_bytes &&
        locked_is_beyond(remap.new_bytes - remap.old_bytes)) {
        return -LINUX_EAGAIN;
    }
    if (is_fixed) {
        space_unmap(target, remap.new_bytes);
        locked_remove(target, remap.new_bytes);
    }
    int64_t result = is_fixed ? move_to(target, &remap) : resize(&remap);
    if (is_locked && result >= 0) {
        locked_remove(address, remap.old_bytes);
        locked_add((uint64_t)result, remap.new_bytes);
        locked_fill((uint64_t)result, remap.new_bytes);
    }
    return result;
}

int64_t linux_msync(uint64_t address, uint64_t length, uint32_t flags) {
    constexpr uint32_t both = LINUX_MS_ASYNC | LINUX_MS_SYNC;
    if (!mapping_is_on_page(address) || (flags & ~SYNC_KNOWN) != 0 || (flags & both) == both) {
        return -LINUX_EINVAL;
    }
    if (length == 0) {
        return 0;
    }
    if (length > SPACE_MAPPINGS_BYTES || !space_contains(address, mapping_whole_pages(length))) {
        return -LINUX_ENOMEM;
    }
    if ((flags & LINUX_MS_INVALIDATE) != 0 &&
        locked_bytes(address, mapping_whole_pages(length)) > 0) {
        return -LINUX_EBUSY;
    }
    if (!space_is_mapped(address, length)) {
        return -LINUX_ENOMEM;
    }
    shared_tell_change(address, address + length);
    return 0;
}
