// SPDX-License-Identifier: MIT
#include "places.h"

#include "serve_file_system.h"
#include "view.h"

#include <filesystem/filesystem.h>

enum walk_end place_end(uint32_t flags) {
    return (flags & PATH_FLAG_NO_FOLLOW) != 0 ? WALK_STAYS : WALK_FOLLOWS;
}

status_t place_find(const struct path_walk *walk, struct mount_place *out) {
    return view_allows(walk->view, walk->path, false)
               ? mount_table_find(&vfs_mounts, walk->path, out)
               : STATUS_NOT_FOUND;
}

status_t place_find_seen_as_changeable(const struct path_walk *walk, struct mount_place *out) {
    status_t status = place_find(walk, out);
    return status == STATUS_OK && !view_allows(walk->view, walk->path, true) ? STATUS_READ_ONLY
                                                                             : status;
}

status_t place_find_changeable(const struct path_walk *walk, struct mount_place *out) {
    status_t status = place_find_seen_as_changeable(walk, out);
    return status == STATUS_OK && out->mount->is_read_only ? STATUS_READ_ONLY : status;
}

status_t place_find_removable(const struct path_walk *walk, struct mount_place *out) {
    return mount_table_needs(&vfs_mounts, walk->path) ? STATUS_BUSY
                                                      : place_find_changeable(walk, out);
}

static status_t begin(struct path_walk *walk, const struct request *request, struct text path,
                      enum walk_end end) {
    return path_walk_begin(walk, &vfs_mounts, view_of_badge(request->badge), path, end);
}

void place_walk_begin(struct place_walk *at, const struct request *request, struct text path,
                      enum walk_end end, place_finder *find) {
    at->find = find;
    at->status = begin(&at->walk, request, path, end);
    at->state = at->status == STATUS_OK ? PLACE_WALK_NEW : PLACE_WALK_FAILED;
}

bool place_walk_goes_on(struct place_walk *at) {
    if (at->state == PLACE_WALK_FAILED) {
        return false;
    }
    if (at->state == PLACE_WALK_ON && !path_walk_goes_on(&at->walk, &at->status)) {
        return false;
    }
    at->state = PLACE_WALK_ON;
    while ((at->status = at->find(&at->walk, &at->place)) != STATUS_OK) {
        if (!path_walk_goes_on(&at->walk, &at->status)) {
            return false;
        }
    }
    return true;
}

bool place_walk_was_on_the_way(const struct place_walk *at) {
    const struct path_walk *walk = &at->walk;
    if (at->state == PLACE_WALK_FAILED || at->status != STATUS_NOT_FOUND) {
        return false;
    }
    return view_allows(walk->view, walk->path, false) ? mount_table_needs(&vfs_mounts, walk->path)
                                                      : view_leads(walk->view, walk->path);
}

void place_pair_walk_begin(struct place_pair_walk *at, const struct request *request,
                           struct text from, struct text to) {
    at->is_on = false;
    at->status = begin(&at->from_walk, request, from, WALK_STAYS);
    if (at->status == STATUS_OK) {
        at->status = begin(&at->to_walk, request, to, WALK_STAYS);
    }
}

static status_t find_pair(struct place_pair_walk *at) {
    const struct path_walk *from = &at->from_walk;
    const struct path_walk *to = &at->to_walk;
    status_t status = place_find(from, &at->from);
    if (status == STATUS_OK) {
        status = place_find(to, &at->to);
    }
    if (status != STATUS_OK) {
        return status;
    }
    if (mount_table_needs(&vfs_mounts, from->path) || mount_table_needs(&vfs_mounts, to->path)) {
        return STATUS_BUSY;
    }
    if (at->from.mount != at->to.mount) {
        return STATUS_CROSS_MOUNT;
    }
    bool can_change =
        view_allows(from->view, from->path, true) && view_allows(to->view, to->path, true);
    return at->from.mount->is_read_only || !can_change ? STATUS_READ_ONLY : STATUS_OK;
}

bool place_pair_walk_goes_on(struct place_pair_walk *at) {
    if (at->is_on ? !path_walks_go_on(&at->from_walk, &at->to_walk, &at->status)
                  : at->status != STATUS_OK) {
        return false;
    }
    at->is_on = true;
    while ((at->status = find_pair(at)) != STATUS_OK) {
        if (!path_walks_go_on(&at->from_walk, &at->to_walk, &at->status)) {
            return false;
        }
    }
    return true;
}
