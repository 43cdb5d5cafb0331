// SPDX-License-Identifier: MIT
// Each call is passed on to the file system that its path belongs to. A file system that is being
// restarted answers PEER_GONE for a moment; the stubs try again where the protocol allows it. One
// that meets a symbolic link says so, and is asked again where the link leads (path_walk.h). Here
// are the calls that open, tell and change what there is.
#include "serve_file_system.h"

#include "listing.h"
#include "places.h"
#include "serve_names.h"
#include "view.h"

#include <filesystem/filesystem_client.h>
#include <tessera/path.h>
#include <tessera/rights.h>
#include <tessera/string.h>

constexpr uint16_t DIRECTORY_PERMISSIONS = 0555; // of those that are only there for a mount

static struct place_walk resolved; // a result has to outlast its handler

static enum walk_end opening_end(uint32_t flags) {
    return (flags & OPEN_FLAG_NO_FOLLOW) != 0 ? WALK_STAYS : WALK_FOLLOWS;
}

static status_t serve_open(struct request *request, struct text path, uint32_t flags,
                           cap_t *out_file) {
    constexpr uint32_t reading = OPEN_FLAG_READ | OPEN_FLAG_NO_FOLLOW;
    uint32_t needed = (flags & ~reading) != 0 ? RIGHT_WRITE : 0;
    if ((request->rights & needed) != needed) {
        return STATUS_ACCESS_DENIED;
    }
    struct place_walk at;
    place_walk_begin(&at, request, path, opening_end(flags),
                     needed != 0 ? place_find_seen_as_changeable : place_find);
    while (place_walk_goes_on(&at)) {
        at.status = file_system_open(at.place.mount->file_system, at.place.inner, flags, out_file);
    }
    return place_walk_was_on_the_way(&at) ? STATUS_IS_DIRECTORY : at.status;
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
    struct place_walk at;
    place_walk_begin(&at, request, path, opening_end(flags), place_find_seen_as_changeable);
    while (place_walk_goes_on(&at)) {
        at.status = create_at(&at.place, flags, permissions, out_file);
    }
    return place_walk_was_on_the_way(&at) ? STATUS_IS_DIRECTORY : at.status;
}

static status_t serve_stat(struct request *request, struct text path, struct node_attributes *out) {
    struct place_walk at;
    place_walk_begin(&at, request, path, WALK_FOLLOWS, place_find);
    while (place_walk_goes_on(&at)) {
        at.status = file_system_stat(at.place.mount->file_system, at.place.inner, out);
    }
    if (place_walk_was_on_the_way(&at)) {
        *out = (struct node_attributes){.kind = NODE_KIND_DIRECTORY, .is_read_only = true};
        return STATUS_OK;
    }
    return at.status;
}

static status_t serve_describe(struct request *request, struct text path, uint32_t flags,
                               struct node_description *out) {
    struct place_walk at;
    place_walk_begin(&at, request, path, place_end(flags), place_find);
    while (place_walk_goes_on(&at)) {
        at.status = file_system_describe(at.place.mount->file_system, at.place.inner, flags, out);
    }
    if (place_walk_was_on_the_way(&at)) {
        *out = (struct node_description){.node = text_hash(at.walk.path),
                                         .links = 1,
                                         .permissions = DIRECTORY_PERMISSIONS,
                                         .type = NODE_TYPE_DIRECTORY,
                                         .is_read_only = true};
        return STATUS_OK;
    }
    if (at.status == STATUS_OK) {
        out->is_read_only = out->is_read_only || at.place.mount->is_read_only ||
                            !view_allows(at.walk.view, at.walk.path, true);
    }
    return at.status;
}

static status_t serve_change(struct request *request, struct text path, uint32_t flags,
                             uint32_t changes, uint16_t permissions, uint64_t modified_ns,
                             uint64_t accessed_ns) {
    struct place_walk at;
    place_walk_begin(&at, request, path, place_end(flags), place_find_changeable);
    while (place_walk_goes_on(&at)) {
        at.status = file_system_change(at.place.mount->file_system, at.place.inner, flags, changes,
                                       permissions, modified_ns, accessed_ns);
    }
    return at.status;
}

// Here a path need not lead into a file system: what is mounted below it is listed, too.
static status_t find_anywhere(const struct path_walk *, struct mount_place *) {
    return STATUS_OK;
}

static status_t serve_list(struct request *request, struct text path, uint64_t cookie,
                           uint64_t *out_next, struct directory_entry_list_writer *out_entries) {
    struct place_walk at;
    place_walk_begin(&at, request, path, WALK_FOLLOWS, find_anywhere);
    while (place_walk_goes_on(&at)) {
        at.status =
            listing_read(&vfs_mounts, at.walk.view, at.walk.path, cookie, out_next, out_entries);
    }
    return at.status;
}

static status_t serve_read_link(struct request *request, struct text path, uint32_t *out_length,
                                struct text *out_target) {
    struct place_walk at;
    place_walk_begin(&at, request, path, WALK_STAYS, place_find);
    while (place_walk_goes_on(&at)) {
        at.status = file_system_read_link(at.place.mount->file_system, at.place.inner, out_length,
                                          out_target);
        if (at.status == STATUS_OK && *out_length < at.place.inner.length) {
            at.status = STATUS_IS_LINK;
        }
    }
    *out_length = path.length;
    return place_walk_was_on_the_way(&at) ? STATUS_BAD_ARGUMENT : at.status;
}

static status_t serve_resolve(struct request *request, struct text path, struct text *out_path) {
    place_walk_begin(&resolved, request, path, WALK_FOLLOWS, place_find);
    while (place_walk_goes_on(&resolved)) {
        resolved.status =
            file_system_resolve(resolved.place.mount->file_system, resolved.place.inner, out_path);
    }
    *out_path = resolved.walk.path;
    return place_walk_was_on_the_way(&resolved) ? STATUS_OK : resolved.status;
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

// What the view does not show is not mounted.
static status_t serve_mounted(struct request *request, uint32_t number,
                              struct mounted_file_system *out) {
    uint32_t view = view_of_badge(request->badge);
    for (uint32_t i = 0; i < vfs_mounts.count; i++) {
        const struct mount_point *mount = &vfs_mounts.mounts[i];
        struct text path = {.bytes = mount->path, .length = mount->path_length};
        bool is_seen = view_allows(view, path, false) || view_leads(view, path);
        if (is_seen && number-- == 0) {
            out->path = path;
            status_t status = file_system_usage(mount->file_system, &out->usage);
            out->usage.is_read_only = out->usage.is_read_only || mount->is_read_only;
            return status;
        }
    }
    return STATUS_NOT_FOUND;
}

static status_t serve_narrow(struct request *request, struct text program, cap_t *out_view) {
    uint32_t view = view_of_badge(request->badge) | view_of_program(program);
    return view_open(view, request->rights, out_view);
}

const struct file_system_server VFS_FILE_SYSTEM = {
    .open = serve_open,
    .stat = serve_stat,
    .list = serve_list,
    .make_directory = serve_make_directory,
    .remove = serve_remove,
    .rename = serve_rename,
    .move = serve_move,
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
    .narrow = serve_narrow,
};
