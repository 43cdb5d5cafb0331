// SPDX-License-Identifier: MIT
// A target may have dots; ".." leaves the directory that a link led to, so what stands before it is
// freed from links first.
#include "path_walk.h"

#include <filesystem/filesystem_client.h>
#include <tessera/path.h>
#include <tessera/string.h>

static bool is_due_to_link(status_t status);
static status_t follow(struct path_walk *walk);
static status_t follow_first(struct path_walk *walk, uint32_t length, uint32_t *out_length);
static status_t splice(struct path_walk *walk, uint32_t length, struct text target);
static status_t remove_dots(struct path_walk *walk);
static status_t remove_part(struct path_walk *walk, uint32_t at, uint32_t length);
static void cut(struct path_walk *walk, uint32_t first, uint32_t end);

status_t path_walk_begin(struct path_walk *walk, const struct mount_table *table, uint32_t view,
                         struct text path, enum walk_end end) {
    status_t status = path_check(path);
    if (status != STATUS_OK) {
        return status;
    }
    walk->links = 0;
    walk->end = end;
    walk->table = table;
    walk->view = view;
    memcpy(walk->bytes, path.bytes, path.length);
    walk->path = (struct text){.bytes = walk->bytes, .length = path.length};
    return STATUS_OK;
}

bool path_walk_goes_on(struct path_walk *walk, status_t *status) {
    if (!is_due_to_link(*status)) {
        return false;
    }
    status_t followed = follow(walk);
    if (followed != STATUS_OK && followed != STATUS_IS_LINK) {
        *status = followed;
    }
    return followed == STATUS_OK;
}

bool path_walks_go_on(struct path_walk *first, struct path_walk *second, status_t *status) {
    status_t before = *status;
    if (path_walk_goes_on(first, status)) {
        return true;
    }
    return *status == before && path_walk_goes_on(second, status);
}

static bool is_due_to_link(status_t status) {
    return status == STATUS_IS_LINK || status == STATUS_READ_ONLY || status == STATUS_CROSS_MOUNT;
}

// IS_LINK: there is no link that is to be followed.
static status_t follow(struct path_walk *walk) {
    struct path_walk before = *walk;
    uint32_t length;
    status_t status = follow_first(walk, walk->path.length, &length);
    if (status == STATUS_OK && walk->end == WALK_STAYS && length == before.path.length) {
        *walk = before;
        return STATUS_IS_LINK;
    }
    switch (status) {
    case STATUS_OK:
        status = remove_dots(walk);
        return status == STATUS_OK ? path_check(walk->path) : status;
    case STATUS_BAD_ARGUMENT:
    case STATUS_NOT_FOUND:
    case STATUS_NOT_DIRECTORY:
        return STATUS_IS_LINK;
    default:
        return status;
    }
}

// Puts its target in the place of the first link within the first `length` bytes of the path, of
// which it took `out_length`.
static status_t follow_first(struct path_walk *walk, uint32_t length, uint32_t *out_length) {
    struct mount_place place;
    struct text path = {.bytes = walk->bytes, .length = length};
    struct text target;
    uint32_t taken;
    status_t status = mount_table_find(walk->table, path, &place);
    if (status == STATUS_OK) {
        status = file_system_read_link(place.mount->file_system, place.inner, &taken, &target);
    }
    if (status != STATUS_OK) {
        return status;
    }
    if (taken == 0 || taken > place.inner.length || target.length == 0) {
        return STATUS_IO_ERROR;
    }
    if (++walk->links > LINKS_FOLLOWED_MAX) {
        return STATUS_LINK_LOOP;
    }
    *out_length = length - place.inner.length + taken;
    return splice(walk, *out_length, target);
}

static status_t splice(struct path_walk *walk, uint32_t length, struct text target) {
    uint32_t parent = 0;
    if (target.bytes[0] != '/') {
        parent = length;
        while (walk->bytes[parent - 1] != '/') {
            parent--;
        }
    }
    uint32_t rest = walk->path.length - length;
    if (target.length > FILESYSTEM_PATH_MAX - parent ||
        rest > FILESYSTEM_PATH_MAX - parent - target.length) {
        return STATUS_BAD_NAME;
    }
    memmove(walk->bytes + parent + target.length, walk->bytes + length, rest);
    memcpy(walk->bytes + parent, target.bytes, target.length);
    walk->path.length = parent + target.length + rest;
    return STATUS_OK;
}

// Parts are looked at from the left; each step makes the path shorter or follows a link.
static status_t remove_dots(struct path_walk *walk) {
    uint32_t at = 0; // of the '/' before a part
    while (at < walk->path.length) {
        uint32_t length = 1;
        while (at + length < walk->path.length && walk->bytes[at + length] != '/') {
            length++;
        }
        const char *part = walk->bytes + at;
        bool is_dots = length == 1 || (length <= 3 && memcmp(part, "/..", length) == 0);
        if (!is_dots) {
            at += length;
            continue;
        }
        status_t status = remove_part(walk, at, length);
        if (status != STATUS_OK) {
            return status;
        }
        at = 0;
    }
    if (walk->path.length == 0) {
        walk->bytes[walk->path.length++] = '/';
    }
    return STATUS_OK;
}

static status_t remove_part(struct path_walk *walk, uint32_t at, uint32_t length) {
    if (length < 3 || at == 0) {
        cut(walk, at, at + length);
        return STATUS_OK;
    }
    struct text directory = {.bytes = walk->bytes, .length = at};
    uint32_t taken;
    status_t status = follow_first(walk, at, &taken);
    if (status == STATUS_NOT_FOUND && mount_table_needs(walk->table, directory)) {
        status = STATUS_BAD_ARGUMENT;
    }
    if (status != STATUS_BAD_ARGUMENT) {
        return status;
    }
    uint32_t first = at - 1;
    while (walk->bytes[first] != '/') {
        first--;
    }
    cut(walk, first, at + length);
    return STATUS_OK;
}

static void cut(struct path_walk *walk, uint32_t first, uint32_t end) {
    memmove(walk->bytes + first, walk->bytes + end, walk->path.length - end);
    walk->path.length -= end - first;
}
