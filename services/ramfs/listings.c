// SPDX-License-Identifier: MIT
// A cookie: the position of what comes next (24 bits), the place in the table (8), and how often
// that place was used (16), which is never 0.
#include "listings.h"

#include <tessera/string.h>

constexpr uint32_t PLACE_SHIFT = 24;
constexpr uint32_t GENERATION_SHIFT = 32;
constexpr uint64_t POSITION_MASK = (1ull << PLACE_SHIFT) - 1;
constexpr uint64_t PLACE_MASK = 0xff;

static_assert(LISTINGS_MAX <= PLACE_MASK + 1);

uint64_t listings_remember(struct listings *listings, const struct node_store *store,
                           uint32_t directory, uint32_t entry, uint64_t position) {
    uint32_t place = listings->next++ % LISTINGS_MAX;
    struct listing *listing = &listings->listings[place];
    struct text name = entry_name(&store->entries, entry);
    listing->directory = directory;
    listing->generation =
        (uint16_t)(listing->generation == UINT16_MAX ? 1 : listing->generation + 1);
    listing->name_length = (uint8_t)name.length;
    memcpy(listing->name, name.bytes, name.length);
    return (uint64_t)listing->generation << GENERATION_SHIFT | (uint64_t)place << PLACE_SHIFT |
           (position & POSITION_MASK);
}

uint32_t listings_go_on(const struct listings *listings, const struct node_store *store,
                        uint32_t directory, uint64_t cookie, uint64_t *out_position) {
    uint32_t root = node_of(store, directory)->entries;
    const struct listing *listing =
        &listings->listings[(cookie >> PLACE_SHIFT & PLACE_MASK) % LISTINGS_MAX];
    *out_position = cookie & POSITION_MASK;
    bool is_known = listing->generation != 0 && listing->generation == cookie >> GENERATION_SHIFT &&
                    listing->directory == directory;
    if (!is_known) {
        return entry_tree_at(&store->entries, root, *out_position);
    }
    struct text told = {.bytes = listing->name, .length = listing->name_length};
    return entry_tree_after(&store->entries, root, told);
}
