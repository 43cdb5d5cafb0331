// SPDX-License-Identifier: MIT
#include <posix/mapping.h>

#include <personality/linux_calls.h>
#include <posix/space.h>

constexpr uint64_t PAGES_AT_ONCE = 8; // of a mapping: more would mostly be too many

int64_t mapping_place(uint64_t address, uint64_t bytes, uint32_t flags) {
    bool is_fixed = (flags & (LINUX_MAP_FIXED | LINUX_MAP_FIXED_NOREPLACE)) != 0;
    if (!is_fixed) {
        uint64_t found = space_find(bytes);
        return found != 0 ? (int64_t)found : -LINUX_ENOMEM;
    }
    if (!mapping_is_on_page(address) || !space_contains(address, bytes)) {
        return mapping_is_on_page(address) ? -LINUX_ENOMEM : -LINUX_EINVAL;
    }
    if ((flags & LINUX_MAP_FIXED_NOREPLACE) != 0 && !space_is_free(address, bytes)) {
        return -LINUX_EEXIST;
    }
    space_unmap(address, bytes);
    return (int64_t)address;
}

status_t mapping_zeros(uint64_t address, uint64_t bytes, uint32_t rights) {
    bool is_promised = rights != 0 && bytes > PAGES_AT_ONCE * space_page_bytes();
    return is_promised ? space_promise(address, bytes, rights) : space_map(address, bytes, rights);
}
