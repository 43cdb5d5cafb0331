// SPDX-License-Identifier: MIT
//
// A page is one entry of 16 bits: the slot of its frame (a cspace has at most 4096), its rights,
// and whether the program has it. A page that is reserved without rights has no frame yet.
#include <posix/space.h>

#include <posix/pages.h>

constexpr uint64_t SMALLEST_PAGE_BYTES = 4096;
constexpr uint32_t IMAGE_PAGES = (SPACE_IMAGE_END - SPACE_IMAGE_FIRST) / SMALLEST_PAGE_BYTES;
constexpr uint32_t MAPPING_PAGES = SPACE_MAPPINGS_BYTES / SMALLEST_PAGE_BYTES;
constexpr uint32_t SLOT_MASK = CSPACE_SLOTS_MAX - 1;
constexpr uint32_t RIGHTS_SHIFT = 12;
constexpr uint32_t RIGHTS_MASK = 7;
constexpr uint16_t IS_MAPPED = 0x8000;

static uint16_t image[IMAGE_PAGES];
static uint16_t mappings[MAPPING_PAGES];

static struct {
    uint64_t mappings;
    uint64_t page_bytes;
} space;

static uint16_t *entry_of(uint64_t address);

void space_init(uint64_t first_mapping, uint64_t page_bytes) {
    space.mappings = first_mapping;
    space.page_bytes = page_bytes;
    for (uint32_t i = 0; i < IMAGE_PAGES; i++) {
        image[i] = 0;
    }
    for (uint32_t i = 0; i < MAPPING_PAGES; i++) {
        mappings[i] = 0;
    }
}

uint64_t space_page_bytes(void) {
    return space.page_bytes;
}

static uint64_t page_of(uint64_t address) {
    return address & ~(space.page_bytes - 1);
}

static uint32_t rights_of(uint16_t entry) {
    return entry >> RIGHTS_SHIFT & RIGHTS_MASK;
}

static uint16_t make_entry(cap_t frame, uint32_t rights) {
    return (uint16_t)(frame | rights << RIGHTS_SHIFT | IS_MAPPED);
}

static bool is_inside(uint64_t address, uint64_t bytes, uint64_t first, uint64_t size) {
    return address >= first && bytes <= size && address - first <= size - bytes;
}

bool space_contains(uint64_t address, uint64_t bytes) {
    return is_inside(address, bytes, SPACE_IMAGE_FIRST, SPACE_IMAGE_END - SPACE_IMAGE_FIRST) ||
           is_inside(address, bytes, space.mappings, SPACE_MAPPINGS_BYTES);
}

bool space_allows(uint64_t address, uint64_t bytes, uint32_t rights) {
    if (bytes == 0) {
        return true;
    }
    if (!space_contains(address, bytes)) {
        return false;
    }
    for (uint64_t page = page_of(address); page < address + bytes; page += space.page_bytes) {
        if ((rights_of(*entry_of(page)) & rights) != rights) {
            return false;
        }
    }
    return true;
}

bool space_is_mapped(uint64_t address, uint64_t bytes) {
    if (!space_contains(address, bytes)) {
        return false;
    }
    for (uint64_t page = page_of(address); page < address + bytes; page += space.page_bytes) {
        if ((*entry_of(page) & IS_MAPPED) == 0) {
            return false;
        }
    }
    return true;
}

bool space_is_free(uint64_t address, uint64_t bytes) {
    if (!space_contains(address, bytes)) {
        return false;
    }
    for (uint64_t page = address; page < address + bytes; page += space.page_bytes) {
        if (*entry_of(page) != 0) {
            return false;
        }
    }
    return true;
}

uint64_t space_find(uint64_t bytes) {
    if (bytes == 0 || bytes > SPACE_MAPPINGS_BYTES) {
        return 0;
    }
    uint64_t found = 0;
    uint64_t page = space.mappings + SPACE_MAPPINGS_BYTES;
    while (page > space.mappings && found < bytes) {
        page -= space.page_bytes;
        found = *entry_of(page) == 0 ? found + space.page_bytes : 0;
    }
    return found >= bytes ? page : 0;
}

// Gives a page its frame, with these rights.
static status_t fill(uint64_t page, uint32_t rights) {
    cap_t frame;
    status_t status = pages_take(page, &frame);
    if (status != STATUS_OK) {
        return status;
    }
    if (rights != (SPACE_READ | SPACE_WRITE)) {
        pages_protect(frame, rights);
    }
    *entry_of(page) = make_entry(frame, rights);
    return STATUS_OK;
}

status_t space_map(uint64_t address, uint64_t bytes, uint32_t rights) {
    for (uint64_t page = address; page < address + bytes; page += space.page_bytes) {
        *entry_of(page) = IS_MAPPED;
        status_t status = rights == 0 ? STATUS_OK : fill(page, rights);
        if (status != STATUS_OK) {
            space_unmap(address, bytes);
            return status;
        }
    }
    return STATUS_OK;
}

void space_unmap(uint64_t address, uint64_t bytes) {
    for (uint64_t page = address; page < address + bytes; page += space.page_bytes) {
        uint16_t *entry = entry_of(page);
        cap_t frame = *entry & SLOT_MASK;
        if (frame != 0) {
            pages_put_back(frame);
        }
        *entry = 0;
    }
}

static void unmap_window(uint64_t first, uint64_t end, uint64_t kept, uint64_t kept_end) {
    for (uint64_t page = first; page < end; page += space.page_bytes) {
        if (page < kept || page >= kept_end) {
            space_unmap(page, space.page_bytes);
        }
    }
}

void space_keep_only(uint64_t address, uint64_t bytes) {
    unmap_window(SPACE_IMAGE_FIRST, SPACE_IMAGE_END, address, address + bytes);
    unmap_window(space.mappings, space.mappings + SPACE_MAPPINGS_BYTES, address, address + bytes);
}

static status_t protect_page(uint64_t page, uint32_t rights) {
    uint16_t *entry = entry_of(page);
    cap_t frame = *entry & SLOT_MASK;
    uint32_t old = rights_of(*entry);
    if (old == rights) {
        return STATUS_OK;
    }
    if (frame == 0) {
        return fill(page, rights);
    }
    if (rights == 0) {
        pages_hide(frame);
    } else if (old == 0) {
        status_t status = pages_show(frame, page, rights);
        if (status != STATUS_OK) {
            return status;
        }
    } else {
        pages_protect(frame, rights);
    }
    *entry = make_entry(frame, rights);
    return STATUS_OK;
}

status_t space_protect(uint64_t address, uint64_t bytes, uint32_t rights) {
    if (!space_contains(address, bytes)) {
        return STATUS_NOT_FOUND;
    }
    for (uint64_t page = address; page < address + bytes; page += space.page_bytes) {
        if (*entry_of(page) == 0) {
            return STATUS_NOT_FOUND;
        }
    }
    for (uint64_t page = address; page < address + bytes; page += space.page_bytes) {
        status_t status = protect_page(page, rights);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

struct fork_part space_state(uint32_t index) {
    return index == 0 ? (struct fork_part){image, sizeof(image)}
                      : (struct fork_part){mappings, sizeof(mappings)};
}

static status_t copy_page(cap_t parent_cspace, uint64_t page) {
    uint16_t *entry = entry_of(page);
    cap_t frame = *entry & SLOT_MASK;
    uint32_t rights = rights_of(*entry);
    if (frame == 0) {
        return STATUS_OK;
    }
    *entry = IS_MAPPED;
    status_t status = pages_copy(parent_cspace, frame, page, &frame);
    if (status != STATUS_OK) {
        return status;
    }
    if (rights == 0) {
        pages_hide(frame);
    } else if (rights != (SPACE_READ | SPACE_WRITE)) {
        pages_protect(frame, rights);
    }
    *entry = make_entry(frame, rights);
    return STATUS_OK;
}

static status_t copy_window(cap_t parent_cspace, uint64_t first, uint64_t end) {
    for (uint64_t page = first; page < end; page += space.page_bytes) {
        status_t status = copy_page(parent_cspace, page);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

status_t space_copy(cap_t parent_cspace) {
    status_t status = copy_window(parent_cspace, SPACE_IMAGE_FIRST, SPACE_IMAGE_END);
    return status == STATUS_OK
               ? copy_window(parent_cspace, space.mappings, space.mappings + SPACE_MAPPINGS_BYTES)
               : status;
}

// The address lies in a window.
static uint16_t *entry_of(uint64_t address) {
    if (address >= SPACE_IMAGE_FIRST && address < SPACE_IMAGE_END) {
        return &image[(address - SPACE_IMAGE_FIRST) / space.page_bytes];
    }
    return &mappings[(address - space.mappings) / space.page_bytes];
}
