// SPDX-License-Identifier: MIT
//
// Nodes have no owner, permissions or numbers here. All belongs to user 0; permissions say what may
// be done at all; the number is a hash of the path.
#include <posix/nodes.h>

#include <filesystem/filesystem_client.h>
#include <personality/linux_calls.h>
#include <posix/process.h>
#include <tessera/string.h>

constexpr uint64_t NS_PER_S = 1000000000;
constexpr uint32_t BLOCK_BYTES = 512;
constexpr uint32_t DEVICE_NUMBER = 1;
constexpr uint32_t MODE_READ = 0555;
constexpr uint32_t MODE_WRITE = 0222;
constexpr uint32_t MODE_DEVICE = 0666;
constexpr uint32_t MODE_PIPE = 0600;

static const struct {
    const char *path;
    enum description_kind kind;
} devices[] = {
    {"/dev/null", DESCRIPTION_NULL},       {"/dev/zero", DESCRIPTION_ZERO},
    {"/dev/full", DESCRIPTION_FULL},       {"/dev/random", DESCRIPTION_RANDOM},
    {"/dev/urandom", DESCRIPTION_RANDOM},  {"/dev/tty", DESCRIPTION_CONSOLE},
    {"/dev/console", DESCRIPTION_CONSOLE},
};

enum description_kind node_device(const char *path) {
    for (unsigned i = 0; i < sizeof(devices) / sizeof(devices[0]); i++) {
        if (strcmp(path, devices[i].path) == 0) {
            bool is_there = devices[i].kind != DESCRIPTION_CONSOLE || posix_process.console != 0;
            return is_there ? devices[i].kind : DESCRIPTION_FREE;
        }
    }
    return DESCRIPTION_FREE;
}

int64_t node_path(int32_t directory, const char *path, char out[POSIX_PATH_BYTES],
                  bool *out_is_directory) {
    const char *from = posix_process.directory;
    if (path[0] != '/' && directory != LINUX_AT_FDCWD) {
        const struct description *description = description_of(directory);
        if (description == nullptr) {
            return -LINUX_EBADF;
        }
        if (description->kind != DESCRIPTION_DIRECTORY) {
            return -LINUX_ENOTDIR;
        }
        from = description->path;
    }
    status_t status = posix_path_join(from, path, out, out_is_directory);
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

int64_t node_find(const char *path, struct posix_node *out) {
    enum description_kind device = node_device(path);
    if (device != DESCRIPTION_FREE) {
        *out = (struct posix_node){.kind = device};
        return 0;
    }
    status_t status = file_system_stat(posix_process.filesystem, text_from(path), &out->attributes);
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    out->kind =
        out->attributes.kind == NODE_KIND_DIRECTORY ? DESCRIPTION_DIRECTORY : DESCRIPTION_FILE;
    return 0;
}

// FNV-1a.
uint64_t node_inode(const char *path) {
    uint64_t hash = 0xcbf29ce484222325;
    for (; *path != '\0'; path++) {
        hash = (hash ^ (uint8_t)*path) * 0x100000001b3;
    }
    return hash;
}

static uint32_t mode_of(const struct posix_node *node) {
    switch (node->kind) {
    case DESCRIPTION_FILE:
    case DESCRIPTION_DIRECTORY: {
        uint32_t type = node->kind == DESCRIPTION_FILE ? LINUX_S_IFREG : LINUX_S_IFDIR;
        return type | MODE_READ | (node->attributes.is_read_only ? 0 : MODE_WRITE);
    }
    case DESCRIPTION_PIPE:
        return LINUX_S_IFIFO | MODE_PIPE;
    default:
        return LINUX_S_IFCHR | MODE_DEVICE;
    }
}

void node_describe(const char *path, const struct posix_node *node, struct linux_stat *out) {
    uint64_t modified_ns = node->attributes.modified_ns;
    bool is_device = node->kind != DESCRIPTION_FILE && node->kind != DESCRIPTION_DIRECTORY;
    *out = (struct linux_stat){
        .device = DEVICE_NUMBER,
        .inode = node_inode(path),
        .links = 1,
        .mode = mode_of(node),
        .special_device = is_device ? node->kind : 0,
        .size = (int64_t)node->attributes.size,
        .block_size = FILESYSTEM_DATA_MAX,
        .blocks = (int64_t)((node->attributes.size + BLOCK_BYTES - 1) / BLOCK_BYTES),
        .accessed = (int64_t)(modified_ns / NS_PER_S),
        .accessed_ns = modified_ns % NS_PER_S,
        .modified = (int64_t)(modified_ns / NS_PER_S),
        .modified_ns = modified_ns % NS_PER_S,
        .changed = (int64_t)(modified_ns / NS_PER_S),
        .changed_ns = modified_ns % NS_PER_S,
    };
}
