// SPDX-License-Identifier: MIT
// Each call is passed on to the file system that its path belongs to. A file system that is being
// restarted answers PEER_GONE for a moment; the stubs try again where the protocol allows it.
#include "serve_file_system.h"

#include "listing.h"

#include <filesystem/filesystem_client.h>
#include <tessera/path.h>
#include <tessera/rights.h>

static status_t find_place(struct text path, struct mount_place *out) {
    status_t status = path_check(path);
    return status == STATUS_OK ? mount_table_find(&vfs_mounts, path, out) : status;
}

static status_t find_changeable(struct text path, struct mount_place *out) {
    status_t status = find_place(path, out);
    return status == STATUS_OK && out->mount->is_read_only ? STATUS_READ_ONLY : status;
}

static status_t serve_open(struct request *request, struct text path, uint32_t flags,
                           cap_t *out_file) {
    uint32_t needed = (flags & ~(uint32_t)OPEN_FLAG_READ) != 0 ? RIGHT_WRITE : 0;
    if ((request->rights & needed) != needed) {
        return STATUS_ACCESS_DENIED;
    }
    struct mount_place place;
    status_t status = find_place(path, &place);
    if (status == STATUS_OK) {
        status = file_system_open(place.mount->file_system, place.inner, flags, out_file);
    }
    bool is_directory = status == STATUS_NOT_FOUND && mount_table_needs(&vfs_mounts, path);
    return is_directory ? STATUS_IS_DIRECTORY : status;
}

static status_t serve_stat(struct request *request, struct text path, struct node_attributes *out) {
    (void)request;
    struct mount_place place;
    status_t status = find_place(path, &place);
    if (status == STATUS_OK) {
        status = file_system_stat(place.mount->file_system, place.inner, out);
    }
    if (status == STATUS_NOT_FOUND && mount_table_needs(&vfs_mounts, path)) {
        *out = (struct node_attributes){.kind = NODE_KIND_DIRECTORY, .is_read_only = true};
        status = STATUS_OK;
    }
    return status;
}

static status_t serve_list(struct request *request, struct text path, uint64_t cookie,
                           uint64_t *out_next, struct directory_entry_list_writer *out_entries) {
    (void)request;
    status_t status = path_check(path);
    return status == STATUS_OK ? listing_read(&vfs_mounts, path, cookie, out_next, out_entries)
                               : status;
}

static status_t serve_make_directory(struct request *request, struct text path) {
    (void)request;
    struct mount_place place;
    status_t status = find_changeable(path, &place);
    return status == STATUS_OK ? file_system_make_directory(place.mount->file_system, place.inner)
                               : status;
}

static status_t serve_remove(struct request *request, struct text path) {
    (void)request;
    struct mount_place place;
    status_t status = path_check(path);
    if (status == STATUS_OK && mount_table_needs(&vfs_mounts, path)) {
        status = STATUS_BUSY;
    }
    if (status == STATUS_OK) {
        status = find_changeable(path, &place);
    }
    return status == STATUS_OK ? file_system_remove(place.mount->file_system, place.inner) : status;
}

static status_t serve_rename(struct request *request, struct text from, struct text to) {
    (void)request;
    struct mount_place source;
    struct mount_place target;
    status_t status = find_place(from, &source);
    if (status == STATUS_OK) {
        status = find_place(to, &target);
    }
    if (status != STATUS_OK) {
        return status;
    }
    if (mount_table_needs(&vfs_mounts, from) || mount_table_needs(&vfs_mounts, to)) {
        return STATUS_BUSY;
    }
    if (source.mount != target.mount) {
        return STATUS_CROSS_MOUNT;
    }
    if (source.mount->is_read_only) {
        return STATUS_READ_ONLY;
    }
    return file_system_rename(source.mount->file_system, source.inner, target.inner);
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

const struct file_system_server VFS_FILE_SYSTEM = {
    .open = serve_open,
    .stat = serve_stat,
    .list = serve_list,
    .make_directory = serve_make_directory,
    .remove = serve_remove,
    .rename = serve_rename,
    .usage = serve_usage,
};
