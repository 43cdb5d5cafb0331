// SPDX-License-Identifier: MIT
// Each call is passed on to the file system that its path belongs to. A file system that is being
// restarted answers PEER_GONE for a moment; the stubs try again where the protocol allows it. One
// that meets a symbolic link says so, and is asked again where the link leads (path_walk.h).
#include "serve_file_system.h"

#include "listing.h"
#include "path_walk.h"

#include <filesystem/filesystem_client.h>
#include <tessera/path.h>
#include <tessera/rights.h>
#include <tessera/string.h>

constexpr uint16_t DIRECTORY_PERMISSIONS = 0555; // of those that are only there for a mount

static struct path_walk resolved; // a result has to outlast its handler

static status_t begin(struct path_walk *walk, struct text path, enum walk_end end) {
    return path_walk_begin(walk, &vfs_mounts, path, end);
}

static enum walk_end end_of(uint32_t flags) {
    return (flags & PATH_FLAG_NO_FOLLOW) != 0 ? WALK_STAYS : WALK_FOLLOWS;
}

static status_t find_place(const struct path_walk *walk, struct mount_place *out) {
    return mount_table_find(&vfs_mounts, walk->path, out);
}

static status_t find_changeable(const struct path_walk *walk, struct mount_place *out) {
    status_t status = find_place(walk, out);
    return status == STATUS_OK && out->mount->is_read_only ? STATUS_READ_ONLY : status;
}

static bool is_only_for_mounts(const struct path_walk *walk, status_t status) {
    return status == STATUS_NOT_FOUND && mount_table_needs(&vfs_mounts, walk->path);
}

static status_t serve_open(struct request *request, struct text path, uint32_t flags,
                           cap_t *out_file) {
    constexpr uint32_t reading = OPEN_FLAG_READ | OPEN_FLAG_NO_FOLLOW;
    uint32_t needed = (flags & ~reading) != 0 ? RIGHT_WRITE : 0;
    if ((request->rights & needed) != needed) {
        return STATUS_ACCESS_DENIED;
    }
    struct path_walk walk;
    struct mount_place place;
    bool stays = (flags & OPEN_FLAG_NO_FOLLOW) != 0;
    status_t status = begin(&walk, path, stays ? WALK_STAYS : WALK_FOLLOWS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_place(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_open(place.mount->file_system, place.inner, flags, out_file);
        }
    } while (path_walk_goes_on(&walk, &status));
    return is_only_for_mounts(&walk, status) ? STATUS_IS_DIRECTORY : status;
}

// A file system that is read-only tells what it thinks of making a file when it is opened.
static status_t create_at(const struct mount_place *place, uint32_t flags, uint16_t permissions,
                          cap_t *out_file) {
    cap_t file_system = place->mount->file_system;
    return place->mount->is_read_only
               ? file_system_open(file_system, place->inner, flags | OPEN_FLAG_CREATE, out_file)
               : file_system_create(file_system, place->inner, flags, permissions, out_file);
}

static status_t serve_create(struct request *request, struct text path, uint32_t flags,
                             uint16_t permissions, cap_t *out_file) {
    (void)request;
    struct path_walk walk;
    struct mount_place place;
    bool stays = (flags & OPEN_FLAG_NO_FOLLOW) != 0;
    status_t status = begin(&walk, path, stays ? WALK_STAYS : WALK_FOLLOWS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_place(&walk, &place);
        if (status == STATUS_OK) {
            status = create_at(&place, flags, permissions, out_file);
        }
    } while (path_walk_goes_on(&walk, &status));
    return is_only_for_mounts(&walk, status) ? STATUS_IS_DIRECTORY : status;
}

static status_t serve_stat(struct request *request, struct text path, struct node_attributes *out) {
    (void)request;
    struct path_walk walk;
    struct mount_place place;
    status_t status = begin(&walk, path, WALK_FOLLOWS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_place(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_stat(place.mount->file_system, place.inner, out);
        }
    } while (path_walk_goes_on(&walk, &status));
    if (is_only_for_mounts(&walk, status)) {
        *out = (struct node_attributes){.kind = NODE_KIND_DIRECTORY, .is_read_only = true};
        status = STATUS_OK;
    }
    return status;
}

static status_t serve_describe(struct request *request, struct text path, uint32_t flags,
                               struct node_description *out) {
    (void)request;
    struct path_walk walk;
    struct mount_place place;
    status_t status = begin(&walk, path, end_of(flags));
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_place(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_describe(place.mount->file_system, place.inner, flags, out);
        }
    } while (path_walk_goes_on(&walk, &status));
    if (status == STATUS_OK) {
        out->is_read_only = out->is_read_only || place.mount->is_read_only;
    }
    if (is_only_for_mounts(&walk, status)) {
        *out = (struct node_description){.node = text_hash(walk.path),
                                         .links = 1,
                                         .permissions = DIRECTORY_PERMISSIONS,
                                         .type = NODE_TYPE_DIRECTORY,
                                         .is_read_only = true};
        status = STATUS_OK;
    }
    return status;
}

static status_t serve_change(struct request *request, struct text path, uint32_t flags,
                             uint32_t changes, uint16_t permissions, uint64_t modified_ns,
                             uint64_t accessed_ns) {
    (void)request;
    struct path_walk walk;
    struct mount_place place;
    status_t status = begin(&walk, path, end_of(flags));
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_changeable(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_change(place.mount->file_system, place.inner, flags, changes,
                                        permissions, modified_ns, accessed_ns);
        }
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

static status_t serve_list(struct request *request, struct text path, uint64_t cookie,
                           uint64_t *out_next, struct directory_entry_list_writer *out_entries) {
    (void)request;
    struct path_walk walk;
    status_t status = begin(&walk, path, WALK_FOLLOWS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = listing_read(&vfs_mounts, walk.path, cookie, out_next, out_entries);
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

static status_t serve_read_link(struct request *request, struct text path, uint32_t *out_length,
                                struct text *out_target) {
    (void)request;
    struct path_walk walk;
    struct mount_place place;
    status_t status = begin(&walk, path, WALK_STAYS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_place(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_read_link(place.mount->file_system, place.inner, out_length,
                                           out_target);
        }
        if (status == STATUS_OK && *out_length < place.inner.length) {
            status = STATUS_IS_LINK;
        }
    } while (path_walk_goes_on(&walk, &status));
    *out_length = path.length;
    return is_only_for_mounts(&walk, status) ? STATUS_BAD_ARGUMENT : status;
}

static status_t serve_resolve(struct request *request, struct text path, struct text *out_path) {
    (void)request;
    struct mount_place place;
    status_t status = begin(&resolved, path, WALK_FOLLOWS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_place(&resolved, &place);
        if (status == STATUS_OK) {
            status = file_system_resolve(place.mount->file_system, place.inner, out_path);
        }
    } while (path_walk_goes_on(&resolved, &status));
    *out_path = resolved.path;
    return is_only_for_mounts(&resolved, status) ? STATUS_OK : status;
}

static status_t serve_make_directory(struct request *request, struct text path) {
    (void)request;
    struct path_walk walk;
    struct mount_place place;
    status_t status = begin(&walk, path, WALK_STAYS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_changeable(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_make_directory(place.mount->file_system, place.inner);
        }
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

static status_t serve_make_symbolic_link(struct request *request, struct text path,
                                         struct text target) {
    (void)request;
    struct path_walk walk;
    struct mount_place place;
    status_t status = begin(&walk, path, WALK_STAYS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_changeable(&walk, &place);
        if (status == STATUS_OK) {
            status = file_system_make_symbolic_link(place.mount->file_system, place.inner, target);
        }
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

static status_t serve_make_special(struct request *request, struct text path, enum node_type type,
                                   uint16_t permissions) {
    (void)request;
    struct path_walk walk;
    struct mount_place place;
    status_t status = begin(&walk, path, WALK_STAYS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_changeable(&walk, &place);
        if (status == STATUS_OK) {
            status =
                file_system_make_special(place.mount->file_system, place.inner, type, permissions);
        }
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

static status_t serve_remove(struct request *request, struct text path) {
    (void)request;
    struct path_walk walk;
    struct mount_place place;
    status_t status = begin(&walk, path, WALK_STAYS);
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = mount_table_needs(&vfs_mounts, walk.path) ? STATUS_BUSY
                                                           : find_changeable(&walk, &place);
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
    status_t status = find_place(from, &out->from);
    if (status == STATUS_OK) {
        status = find_place(to, &out->to);
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
    return out->from.mount->is_read_only ? STATUS_READ_ONLY : STATUS_OK;
}

static status_t serve_rename(struct request *request, struct text from, struct text to) {
    (void)request;
    struct path_walk source;
    struct path_walk target;
    struct place_pair pair;
    status_t status = begin(&source, from, WALK_STAYS);
    if (status == STATUS_OK) {
        status = begin(&target, to, WALK_STAYS);
    }
    if (status != STATUS_OK) {
        return status;
    }
    do {
        status = find_pair(&source, &target, &pair);
        if (status == STATUS_OK) {
            status =
                file_system_rename(pair.from.mount->file_system, pair.from.inner, pair.to.inner);
        }
    } while (path_walks_go_on(&source, &target, &status));
    return status;
}

static status_t serve_make_link(struct request *request, struct text from, struct text to) {
    (void)request;
    struct path_walk source;
    struct path_walk target;
    struct place_pair pair;
    status_t status = begin(&source, from, WALK_STAYS);
    if (status == STATUS_OK) {
        status = begin(&target, to, WALK_STAYS);
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

// The sum of what is mounted.
static status_t serve_usage(struct request *request, struct file_system_usage *out) {
    (void)request;
    struct file_system_usage sum = {.is_read_only = true};
    for (uint32_t i = 0; i < vfs_mounts.count; i++) {
        struct file_system_usage usage;
        status_t status = file_system_usage(vfs_mounts.mounts[i].file_system, &usage);
        if (status != STATUS_OK) {
            return status;
        }
        sum.total_bytes += usage.total_bytes;
        sum.free_bytes += usage.free_bytes;
        sum.nodes += usage.nodes;
        sum.is_read_only = sum.is_read_only && usage.is_read_only;
    }
    *out = sum;
    return STATUS_OK;
}

static status_t serve_mounted(struct request *request, uint32_t number,
                              struct mounted_file_system *out) {
    (void)request;
    if (number >= vfs_mounts.count) {
        return STATUS_NOT_FOUND;
    }
    const struct mount_point *mount = &vfs_mounts.mounts[number];
    out->path = (struct text){.bytes = mount->path, .length = mount->path_length};
    status_t status = file_system_usage(mount->file_system, &out->usage);
    out->usage.is_read_only = out->usage.is_read_only || mount->is_read_only;
    return status;
}

const struct file_system_server VFS_FILE_SYSTEM = {
    .open = serve_open,
    .stat = serve_stat,
    .list = serve_list,
    .make_directory = serve_make_directory,
    .remove = serve_remove,
    .rename = serve_rename,
    .usage = serve_usage,
    .create = serve_create,
    .describe = serve_describe,
    .change = serve_change,
    .read_link = serve_read_link,
    .make_symbolic_link = serve_make_symbolic_link,
    .resolve = serve_resolve,
    .make_link = serve_make_link,
    .mounted = serve_mounted,
    .make_special = serve_make_special,
};
