// SPDX-License-Identifier: MIT
// The cookie: the file system's own in the low 48 bits, then how many entries of that portion were
// passed on already (8 bits), then how many mount points were (8 bits). A portion of the file
// system may be asked for twice, when mount points took its room.
#include "listing.h"

#include "view.h"

#include <tessera/path.h>
#include <tessera/string.h>

constexpr uint32_t PASSED_SHIFT = 48;
constexpr uint32_t MOUNTS_SHIFT = 56;
constexpr uint64_t INNER_MASK = (1ull << PASSED_SHIFT) - 1;

struct listing {
    const struct mount_table *table;
    uint32_t view;
    struct text path;
    struct directory_entry_list_writer *out;
    uint64_t inner;  // cookie of the portion
    uint32_t passed; // entries of it that were passed on
    uint32_t mounts; // mount points that were passed on
};

static uint64_t cookie_of(const struct listing *listing);
static status_t read_portion(struct listing *listing, uint64_t *out_inner_next,
                             struct directory_entry_list *out_entries);
static bool pass_entries(struct listing *listing, const struct directory_entry_list *entries);
static bool pass_mounts_before(struct listing *listing, const struct text *limit);

status_t listing_read(const struct mount_table *table, uint32_t view, struct text path,
                      uint64_t cookie, uint64_t *out_next,
                      struct directory_entry_list_writer *out_entries) {
    if (!view_allows(view, path, false) && !view_leads(view, path)) {
        return STATUS_NOT_FOUND;
    }
    struct listing listing = {.table = table,
                              .view = view,
                              .path = path,
                              .out = out_entries,
                              .inner = cookie & INNER_MASK,
                              .passed = (uint32_t)(cookie >> PASSED_SHIFT & 0xff),
                              .mounts = (uint32_t)(cookie >> MOUNTS_SHIFT)};
    struct directory_entry_list entries;
    uint64_t inner_next;
    status_t status = read_portion(&listing, &inner_next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    if (inner_next > INNER_MASK) {
        return STATUS_IO_ERROR;
    }
    if (!pass_entries(&listing, &entries)) {
        *out_next = cookie_of(&listing);
        return STATUS_OK;
    }
    if (inner_next != 0) {
        listing.inner = inner_next;
        listing.passed = 0;
        *out_next = cookie_of(&listing);
        return STATUS_OK;
    }
    *out_next = pass_mounts_before(&listing, nullptr) ? 0 : cookie_of(&listing);
    return STATUS_OK;
}

static uint64_t cookie_of(const struct listing *listing) {
    return (uint64_t)listing->mounts << MOUNTS_SHIFT | (uint64_t)listing->passed << PASSED_SHIFT |
           listing->inner;
}

// The directory's own path is seen, or leads to what is.
static bool is_seen(const struct listing *listing, struct text name) {
    char bytes[FILESYSTEM_PATH_MAX + 1];
    struct text path = listing->path;
    uint32_t separator = path.length > 1 ? 1 : 0;
    if (listing->view == 0) {
        return true;
    }
    if (name.length > FILESYSTEM_PATH_MAX - path.length - separator) {
        return false;
    }
    memcpy(bytes, path.bytes, path.length);
    bytes[path.length] = '/';
    memcpy(bytes + path.length + separator, name.bytes, name.length);
    struct text entry = {.bytes = bytes, .length = path.length + separator + name.length};
    return view_allows(listing->view, entry, false) || view_leads(listing->view, entry);
}

// A directory that is there only because something is mounted below it has no entries of its own.
static status_t read_portion(struct listing *listing, uint64_t *out_inner_next,
                             struct directory_entry_list *out_entries) {
    struct mount_place place;
    status_t status = mount_table_find(listing->table, listing->path, &place);
    if (status == STATUS_OK) {
        status = file_system_list(place.mount->file_system, place.inner, listing->inner,
                                  out_inner_next, out_entries);
    }
    bool is_above = mount_table_needs(listing->table, listing->path) ||
                    view_leads(listing->view, listing->path);
    if (status == STATUS_NOT_FOUND && is_above) {
        *out_entries = (struct directory_entry_list){.count = 0};
        *out_inner_next = 0;
        return STATUS_OK;
    }
    return status;
}

// False: there is no more room.
static bool pass_entries(struct listing *listing, const struct directory_entry_list *entries) {
    while (listing->passed < entries->count) {
        struct directory_entry entry;
        directory_entry_at(entries, listing->passed, &entry);
        if (!pass_mounts_before(listing, &entry.name)) {
            return false;
        }
        struct text mount;
        // What is mounted hides what has the same name; it comes as a mount point, next.
        bool is_hidden = mount_table_name(listing->table, listing->path, listing->mounts, &mount) &&
                         text_equal(mount, entry.name);
        if (!is_hidden && is_seen(listing, entry.name) &&
            directory_entry_append(listing->out, &entry) != STATUS_OK) {
            return false;
        }
        listing->passed++;
    }
    return true;
}

// Passes on the mount points whose names come before `limit`, or all that are left. False: there is
// no more room.
static bool pass_mounts_before(struct listing *listing, const struct text *limit) {
    struct text name;
    while (mount_table_name(listing->table, listing->path, listing->mounts, &name)) {
        if (limit != nullptr && text_compare(name, *limit) >= 0) {
            return true;
        }
        struct directory_entry entry = {.name = name,
                                        .kind = NODE_KIND_DIRECTORY,
                                        .node = text_hash(name),
                                        .type = NODE_TYPE_DIRECTORY};
        if (is_seen(listing, name) && directory_entry_append(listing->out, &entry) != STATUS_OK) {
            return false;
        }
        listing->mounts++;
    }
    return true;
}
