// SPDX-License-Identifier: MIT
#include "places.h"

#include "serve_file_system.h"
#include "view.h"

#include <filesystem/filesystem.h>

status_t place_begin(const struct request *request, struct path_walk *walk, struct text path,
                     enum walk_end end) {
    return path_walk_begin(walk, &vfs_mounts, view_of_badge(request->badge), path, end);
}

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

bool place_is_only_on_the_way(const struct path_walk *walk, status_t status) {
    bool is_needed = view_allows(walk->view, walk->path, false)
                         ? mount_table_needs(&vfs_mounts, walk->path)
                         : view_leads(walk->view, walk->path);
    return status == STATUS_NOT_FOUND && is_needed;
}
