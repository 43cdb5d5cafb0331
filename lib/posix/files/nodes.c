// SPDX-License-Identifier: MIT
//
// All nodes belong to user 0, who is the only one.
#include <posix/nodes.h>

#include <filesystem/filesystem_client.h>
#include <personality/linux_calls.h>
#include <posix/kinds.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <tessera/clock.h>
#include <tessera/path.h>
#include <tessera/string.h>

constexpr uint32_t TRANSFER_BYTES = 4096;
constexpr uint32_t LINKS_MAX = 8;

int64_t node_follow(char path[POSIX_PATH_BYTES]) {
    char target[POSIX_PATH_BYTES];
    uint32_t links = 0;
    while (pseudo_description(path) == nullptr && pseudo_link(path, target)) {
        bool is_directory;
        struct text parent;
        struct text name;
        char from[POSIX_PATH_BYTES];
        (void)path_split(text_from(path), &parent, &name);
        memcpy(from, parent.bytes, parent.length);
        from[parent.length] = '\0';
        if (++links > LINKS_MAX ||
            posix_path_join(from, target, path, &is_directory) != STATUS_OK) {
            return -LINUX_ELOOP;
        }
    }
    return 0;
}

status_t posix_path_resolve(char path[POSIX_PATH_BYTES]) {
    struct posix_node node;
    int64_t wrong = node_follow(path);
    if (wrong != 0 || pseudo_find(path, &node)) {
        return wrong != 0 ? STATUS_LINK_LOOP : STATUS_OK;
    }
    struct text resolved;
    status_t status = file_system_resolve(posix_process.filesystem, text_from(path), &resolved);
    if (status == STATUS_OK) {
        memcpy(path, resolved.bytes, resolved.length);
        path[resolved.length] = '\0';
    }
    return status;
}

enum description_kind node_device(const char *path) {
    struct posix_node node;
    bool is_device = pseudo_find(path, &node) && node.kind != DESCRIPTION_DIRECTORY &&
                     node.description.type != NODE_TYPE_SYMBOLIC_LINK;
    return is_device ? node.kind : DESCRIPTION_FREE;
}

int64_t node_start(int32_t directory, const char *path, const char **out) {
    *out = posix_process.directory;
    if (path[0] == '\0') {
        return -LINUX_ENOENT;
    }
    if (path[0] != '/' && directory != LINUX_AT_FDCWD) {
        const struct description *description = description_of(directory);
        if (description == nullptr) {
            return -LINUX_EBADF;
        }
        if (description->kind != DESCRIPTION_DIRECTORY) {
            return -LINUX_ENOTDIR;
        }
        *out = description->path;
    }
    return 0;
}

int64_t node_path(int32_t directory, const char *path, char out[POSIX_PATH_BYTES],
                  bool *out_is_directory) {
    const char *from;
    int64_t wrong = node_start(directory, path, &from);
    if (wrong != 0) {
        return wrong;
    }
    status_t status = posix_path_join(from, path, out, out_is_directory);
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

int64_t node_find(const char *path, uint32_t flags, struct posix_node *out) {
    char followed[POSIX_PATH_BYTES];
    memcpy(followed, path, strlen(path) + 1);
    int64_t wrong = (flags & PATH_FLAG_NO_FOLLOW) != 0 ? 0 : node_follow(followed);
    const struct description *open =
        (flags & PATH_FLAG_NO_FOLLOW) != 0 ? nullptr : pseudo_description(followed);
    if (open != nullptr) {
        return node_of(open, out);
    }
    if (wrong != 0 || pseudo_find(followed, out)) {
        return wrong;
    }
    status_t status = file_system_describe(posix_process.filesystem, text_from(followed), flags,
                                           &out->description);
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    bool is_directory = out->description.type == NODE_TYPE_DIRECTORY;
    out->kind = is_directory ? DESCRIPTION_DIRECTORY : DESCRIPTION_FILE;
    return 0;
}

int64_t node_find_from(int32_t directory, const char *path, uint32_t flags,
                       char absolute[POSIX_PATH_BYTES], struct posix_node *out) {
    bool must_be_directory;
    int64_t wrong = node_path(directory, path, absolute, &must_be_directory);
    if (wrong == 0) {
        wrong = node_find(absolute, must_be_directory ? 0 : flags, out);
    }
    if (wrong == 0 && must_be_directory && out->kind != DESCRIPTION_DIRECTORY) {
        return -LINUX_ENOTDIR;
    }
    return wrong;
}

uint32_t node_path_flags(uint32_t flags) {
    return (flags & LINUX_AT_SYMLINK_NOFOLLOW) != 0 ? PATH_FLAG_NO_FOLLOW : 0;
}

int64_t node_find_at(int32_t directory, const char *path, uint32_t flags, struct posix_node *out) {
    bool is_open = path[0] == '\0' && (flags & LINUX_AT_EMPTY_PATH) != 0;
    if (is_open && directory != LINUX_AT_FDCWD) {
        int64_t wrong = linux_check_descriptor(directory);
        return wrong != 0 ? wrong : node_of(description_of(directory), out);
    }
    char absolute[POSIX_PATH_BYTES];
    return node_find_from(directory, is_open ? "." : path, node_path_flags(flags), absolute, out);
}

// What is in no file system is told apart by its number among those of its kind.
static status_t describe_nameless(const struct description *description,
                                  struct node_description *out) {
    const struct posix_kind *kind = kind_of(description);
    out->file_system = description->path[0] == '/' ? 0 : description->kind;
    out->node = text_hash(text_from(description->path));
    return kind->number == nullptr ? STATUS_OK : kind->number(description->file, &out->node);
}

int64_t node_of(const struct description *description, struct posix_node *out) {
    if (description->kind == DESCRIPTION_DIRECTORY) {
        return node_find(description->path, 0, out);
    }
    if (description->kind == DESCRIPTION_PIPE && description->path[0] != '\0' &&
        node_find(description->path, 0, out) == 0) {
        return 0;
    }
    if (pseudo_find(description->path, out) && out->kind == description->kind) {
        return 0;
    }
    *out = (struct posix_node){.kind = description->kind};
    status_t status = description->kind == DESCRIPTION_FILE
                          ? file_describe(description->file, &out->description)
                          : describe_nameless(description, &out->description);
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

bool node_is_device(const struct posix_node *node) {
    return node->kind != DESCRIPTION_FILE && node->kind != DESCRIPTION_DIRECTORY &&
           node->kind != DESCRIPTION_TEXT;
}

static uint32_t mode_of(const struct posix_node *node) {
    static const uint32_t types[] = {
        [NODE_TYPE_FILE] = LINUX_S_IFREG,          [NODE_TYPE_DIRECTORY] = LINUX_S_IFDIR,
        [NODE_TYPE_SYMBOLIC_LINK] = LINUX_S_IFLNK, [NODE_TYPE_FIFO] = LINUX_S_IFIFO,
        [NODE_TYPE_SOCKET] = LINUX_S_IFSOCK,
    };
    switch (node->kind) {
    case DESCRIPTION_FILE:
    case DESCRIPTION_TEXT:
    case DESCRIPTION_DIRECTORY:
        return types[node->description.type] | node->description.permissions;
    default:
        return kind_by_name(node->kind)->mode;
    }
}

void node_describe(const struct posix_node *node, struct linux_stat *out) {
    const struct node_description *from = &node->description;
    bool is_device = node_is_device(node);
    *out = (struct linux_stat){
        .device = from->file_system,
        .inode = from->node,
        .links = is_device ? 1 : from->links,
        .mode = mode_of(node),
        .special_device = node->device,
        .size = (int64_t)from->size,
        .block_size = TRANSFER_BYTES,
        .blocks = (int64_t)((from->size + NODE_BLOCK_BYTES - 1) / NODE_BLOCK_BYTES),
        .accessed = (int64_t)(from->accessed_ns / NS_PER_S),
        .accessed_ns = from->accessed_ns % NS_PER_S,
        .modified = (int64_t)(from->modified_ns / NS_PER_S),
        .modified_ns = from->modified_ns % NS_PER_S,
        .changed = (int64_t)(from->changed_ns / NS_PER_S),
        .changed_ns = from->changed_ns % NS_PER_S,
    };
}
