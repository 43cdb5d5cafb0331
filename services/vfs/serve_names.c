// SPDX-License-Identifier: MIT
//
// The calls that make, remove, rename and link names.
#include "serve_names.h"

#include "places.h"
#include "serve_file_system.h"
#include "view.h"

#include <filesystem/filesystem_client.h>

status_t serve_make_directory(struct request *request, struct text path) {
    struct path_walk walk;
    struct mount_place place;
    status_t status = place_begin(request, &walk, path, WALK_STAYS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = place_find_changeable(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_make_directory(place.mount->file_system, place.inner);
        }
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

status_t serve_make_symbolic_link(struct request *request, struct text path, struct text target) {
    struct path_walk walk;
    struct mount_place place;
    status_t status = place_begin(request, &walk, path, WALK_STAYS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = place_find_changeable(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_make_symbolic_link(place.mount->file_system, place.inner, target);
        }
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

status_t serve_make_special(struct request *request, struct text path, enum node_type type,
                            uint16_t permissions) {
    struct path_walk walk;
    struct mount_place place;
    status_t status = place_begin(request, &walk, path, WALK_STAYS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = place_find_changeable(&walk, &place);
        if (status == STATUS_OK) {
            status =
                file_system_make_special(place.mount->file_system, place.inner, type, permissions);
        }
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

status_t serve_remove(struct request *request, struct text path) {
    struct path_walk walk;
    struct mount_place place;
    status_t status = place_begin(request, &walk, path, WALK_STAYS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = mount_table_needs(&vfs_mounts, walk.path) ? STATUS_BUSY
                                                           : place_find_changeable(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_remove(place.mount->file_system, place.inner);
        }
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

// Where two names lead that have to be in one file system which can be changed.
struct place_pair {
    struct mount_place from;
    struct mount_place to;
};

static status_t find_pair(const struct path_walk *from, const struct path_walk *to,
                          struct place_pair *out) {
    status_t status = place_find(from, &out->from);
    if (status == STATUS_OK) {
        status = place_find(to, &out->to);
    }
    if (status != STATUS_OK) {
        return status;
    }
    if (mount_table_needs(&vfs_mounts, from->path) || mount_table_needs(&vfs_mounts, to->path)) {
        return STATUS_BUSY;
    }
    if (out->from.mount != out->to.mount) {
        return STATUS_CROSS_MOUNT;
    }
    bool can_change =
        view_allows(from->view, from->path, true) && view_allows(to->view, to->path, true);
    return out->from.mount->is_read_only || !can_change ? STATUS_READ_ONLY : STATUS_OK;
}

status_t serve_rename(struct request *request, struct text from, struct text to) {
    return serve_move(request, from, to, 0);
}

status_t serve_move(struct request *request, struct text from, struct text to, uint32_t flags) {
    struct path_walk source;
    struct path_walk target;
    struct place_pair pair;
    status_t status = place_begin(request, &source, from, WALK_STAYS);
    if (status == STATUS_OK) {
        status = place_begin(request, &target, to, WALK_STAYS);
    }
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_pair(&source, &target, &pair);
        if (status == STATUS_OK) {
            status = file_system_move(pair.from.mount->file_system, pair.from.inner, pair.to.inner,
                                      flags);
        }
    } while (path_walks_go_on(&source, &target, &status));
    return status;
}

status_t serve_make_link(struct request *request, struct text from, struct text to) {
    struct path_walk source;
    struct path_walk target;
    struct place_pair pair;
    status_t status = place_begin(request, &source, from, WALK_STAYS);
    if (status == STATUS_OK) {
        status = place_begin(request, &target, to, WALK_STAYS);
    }
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_pair(&source, &target, &pair);
        if (status == STATUS_OK) {
            status =
                file_system_make_link(pair.from.mount->file_system, pair.from.inner, pair.to.inner);
        }
    } while (path_walks_go_on(&source, &target, &status));
    return status == STATUS_BUSY ? STATUS_IS_DIRECTORY : status;
}
