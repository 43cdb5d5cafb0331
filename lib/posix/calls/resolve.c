// SPDX-License-Identifier: MIT
//
// openat2(): a path is followed part by part, as far as the caller allows; what it leads to is
// opened by the path that leads through no link.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <tessera/path.h>
#include <tessera/string.h>

enum {
    LINKS_MAX = 40,
    REST_BYTES = 2 * POSIX_PATH_BYTES, // what is to be followed: a link's target and what was left
    HOW_BYTES_MAX = 4096,
};

constexpr uint32_t RESOLVE_KNOWN = LINUX_RESOLVE_NO_XDEV | LINUX_RESOLVE_NO_MAGICLINKS |
                                   LINUX_RESOLVE_NO_SYMLINKS | LINUX_RESOLVE_BENEATH |
                                   LINUX_RESOLVE_IN_ROOT | LINUX_RESOLVE_CACHED;
constexpr uint32_t FLAGS_KNOWN = DESCRIPTION_ACCESS_MODE | LINUX_O_CREAT | LINUX_O_EXCL |
                                 LINUX_O_NOCTTY | LINUX_O_TRUNC | LINUX_O_APPEND |
                                 LINUX_O_NONBLOCK | LINUX_O_SYNC | LINUX_O_ASYNC | LINUX_O_DIRECT |
                                 LINUX_O_LARGEFILE | LINUX_O_TMPFILE | LINUX_O_NOFOLLOW |
                                 LINUX_O_NOATIME | LINUX_O_CLOEXEC | LINUX_O_PATH;

struct walk {
    uint64_t allowed;            // LINUX_RESOLVE_*
    char root[POSIX_PATH_BYTES]; // what ".." does not leave; "/" unless the caller says other
    char at[POSIX_PATH_BYTES];   // absolute, through no link
    char rest[REST_BYTES];
    uint32_t file_system; // that it began in
    uint32_t links;
    bool is_last_followed;
    bool is_directory; // the path ends in a way that only a directory's can
};

// Goes on with what a link leads to.
static int64_t follow(struct walk *walk, const char *target, uint32_t target_length,
                      const char *left) {
    uint64_t left_length = strlen(left);
    if (++walk->links > LINKS_MAX) {
        return -LINUX_ELOOP;
    }
    if (target_length + 1 + left_length >= REST_BYTES) {
        return -LINUX_ENAMETOOLONG;
    }
    if (target_length > 0 && target[0] == '/') {
        if ((walk->allowed & LINUX_RESOLVE_BENEATH) != 0) {
            return -LINUX_EXDEV;
        }
        memcpy(walk->at, walk->root, sizeof(walk->at));
    }
    memmove(walk->rest + target_length + 1, left, left_length + 1);
    memcpy(walk->rest, target, target_length);
    walk->rest[target_length] = '/';
    if (left_length == 0 && !walk->is_directory) { // it adds nothing
        walk->rest[target_length] = '\0';
    }
    return 0;
}

// Links of the library's that lead to what is open, or to a program, and not by a text.
static bool is_magic(const char *path) {
    struct text parent;
    struct text name;
    return path_is_within(text_from(path), text_from("/proc")) &&
           path_split(text_from(path), &parent, &name) && !text_equal(parent, text_from("/proc"));
}

static int64_t follow_link(struct walk *walk, char path[POSIX_PATH_BYTES], const char *left) {
    char own[POSIX_PATH_BYTES];
    if ((walk->allowed & LINUX_RESOLVE_NO_SYMLINKS) != 0) {
        return -LINUX_ELOOP;
    }
    if (pseudo_link(path, own)) {
        constexpr uint32_t within = LINUX_RESOLVE_BENEATH | LINUX_RESOLVE_IN_ROOT;
        if (is_magic(path) && (walk->allowed & LINUX_RESOLVE_NO_MAGICLINKS) != 0) {
            return -LINUX_ELOOP;
        }
        if (is_magic(path) && ((walk->allowed & within) != 0 || own[0] != '/')) {
            return -LINUX_EXDEV; // also what has no path, and so is on no file system
        }
        return follow(walk, own, (uint32_t)strlen(own), left);
    }
    struct text target;
    uint32_t length;
    status_t status =
        file_system_read_link(posix_process.filesystem, text_from(path), &length, &target);
    return status == STATUS_OK ? follow(walk, target.bytes, target.length, left)
                               : -linux_errno_of_status(status);
}

static int64_t leave(struct walk *walk) {
    if (strcmp(walk->at, walk->root) == 0) {
        return (walk->allowed & LINUX_RESOLVE_BENEATH) != 0 ? -LINUX_EXDEV : 0;
    }
    struct text parent;
    struct text name;
    (void)path_split(text_from(walk->at), &parent, &name);
    walk->at[parent.length] = '\0';
    return 0;
}

static int64_t check_file_system(const struct walk *walk, const struct posix_node *node) {
    bool is_other = node->description.file_system != walk->file_system;
    return is_other && (walk->allowed & LINUX_RESOLVE_NO_XDEV) != 0 ? -LINUX_EXDEV : 0;
}

// One name below `at`; `left` comes behind it.
static int64_t enter(struct walk *walk, struct text name, const char *left) {
    char path[POSIX_PATH_BYTES];
    struct posix_node node;
    uint32_t length = walk->at[1] == '\0' ? 0 : (uint32_t)strlen(walk->at);
    bool is_last = left[0] == '\0';
    if (length + 1 + name.length >= POSIX_PATH_BYTES) {
        return -LINUX_ENAMETOOLONG;
    }
    memcpy(path, walk->at, length);
    path[length] = '/';
    memcpy(path + length + 1, name.bytes, name.length);
    path[length + 1 + name.length] = '\0';
    int64_t wrong = node_find(path, PATH_FLAG_NO_FOLLOW, &node);
    bool is_made = wrong == -LINUX_ENOENT && is_last; // or not there: openat() knows
    if (wrong != 0 && !is_made) {
        return wrong;
    }
    bool is_link = wrong == 0 && node.description.type == NODE_TYPE_SYMBOLIC_LINK;
    if (is_link && (!is_last || walk->is_last_followed || walk->is_directory)) {
        return follow_link(walk, path, left);
    }
    if (!is_last && node.kind != DESCRIPTION_DIRECTORY) {
        return -LINUX_ENOTDIR;
    }
    memcpy(walk->at, path, sizeof(path));
    memmove(walk->rest, left, strlen(left) + 1);
    return wrong == 0 ? check_file_system(walk, &node) : 0;
}

static int64_t follow_path(struct walk *walk) {
    int64_t wrong = 0;
    while (wrong == 0 && walk->rest[0] != '\0') {
        uint32_t length = 0;
        while (walk->rest[length] != '\0' && walk->rest[length] != '/') {
            length++;
        }
        const char *left = walk->rest + length;
        while (*left == '/') {
            left++;
        }
        walk->is_directory = walk->is_directory || (*left == '\0' && walk->rest[length] == '/');
        bool is_up = length == 2 && walk->rest[0] == '.' && walk->rest[1] == '.';
        if (length == 0 || (length == 1 && walk->rest[0] == '.') || is_up) {
            walk->is_directory = walk->is_directory || (*left == '\0' && length > 0);
            wrong = is_up ? leave(walk) : 0;
            memmove(walk->rest, left, strlen(left) + 1);
        } else {
            char name[POSIX_PATH_BYTES];
            if (length >= sizeof(name)) {
                return -LINUX_ENAMETOOLONG;
            }
            memcpy(name, walk->rest, length);
            wrong = enter(walk, (struct text){name, length}, left);
        }
    }
    return wrong;
}

static int64_t begin(struct walk *walk, int32_t directory, const char *path) {
    const char *from;
    struct posix_node node;
    uint64_t length = strlen(path);
    bool is_absolute = path[0] == '/';
    if (is_absolute && (walk->allowed & LINUX_RESOLVE_BENEATH) != 0) {
        return -LINUX_EXDEV;
    }
    if (length == 0 || length >= REST_BYTES) {
        return length == 0 ? -LINUX_ENOENT : -LINUX_ENAMETOOLONG;
    }
    bool is_rooted = (walk->allowed & (LINUX_RESOLVE_BENEATH | LINUX_RESOLVE_IN_ROOT)) != 0;
    // A root is a directory that is open even if the path is absolute.
    int64_t wrong = node_start(directory, is_rooted ? "." : path, &from);
    if (wrong != 0) {
        return wrong;
    }
    from = is_absolute && !is_rooted ? "/" : from;
    memcpy(walk->root, is_rooted ? from : "/", strlen(is_rooted ? from : "/") + 1);
    memcpy(walk->at, from, strlen(from) + 1);
    memcpy(walk->rest, path, length + 1);
    wrong = node_find(walk->at, 0, &node);
    walk->file_system = node.description.file_system;
    return wrong;
}

static int64_t open_by_parts(int32_t directory, const char *path,
                             const struct linux_open_how *how) {
    struct walk walk = {.allowed = how->resolve};
    bool is_made_new = (how->flags & LINUX_O_CREAT) != 0 && (how->flags & LINUX_O_EXCL) != 0;
    walk.is_last_followed = (how->flags & LINUX_O_NOFOLLOW) == 0 && !is_made_new;
    int64_t wrong = begin(&walk, directory, path);
    if (wrong == 0) {
        wrong = follow_path(&walk);
    }
    if (wrong != 0) {
        return wrong;
    }
    uint64_t length = strlen(walk.at);
    if (walk.is_directory && length > 1) {
        if (length + 1 >= POSIX_PATH_BYTES) {
            return -LINUX_ENAMETOOLONG;
        }
        memcpy(walk.at + length, "/", 2);
    }
    // What became a link meanwhile is not followed.
    return linux_openat(LINUX_AT_FDCWD, walk.at, (uint32_t)how->flags | LINUX_O_NOFOLLOW,
                        (uint32_t)how->mode);
}

static int64_t read_how(const uint8_t *from, uint64_t bytes, struct linux_open_how *out) {
    if (bytes < sizeof(*out) || bytes > HOW_BYTES_MAX) {
        return bytes < sizeof(*out) ? -LINUX_EINVAL : -LINUX_E2BIG;
    }
    for (uint64_t i = sizeof(*out); i < bytes; i++) {
        if (from[i] != 0) {
            return -LINUX_E2BIG;
        }
    }
    memcpy(out, from, sizeof(*out));
    return 0;
}

static bool is_valid(const struct linux_open_how *how) {
    constexpr uint64_t modes = FILESYSTEM_PERMISSIONS_ALL;
    constexpr uint64_t roots = LINUX_RESOLVE_BENEATH | LINUX_RESOLVE_IN_ROOT;
    constexpr uint64_t with_path =
        LINUX_O_PATH | LINUX_O_DIRECTORY | LINUX_O_NOFOLLOW | LINUX_O_CLOEXEC;
    bool is_path = (how->flags & LINUX_O_PATH) != 0;
    bool has_mode =
        (how->flags & LINUX_O_CREAT) != 0 || (how->flags & LINUX_O_TMPFILE) == LINUX_O_TMPFILE;
    return (how->flags & ~(uint64_t)FLAGS_KNOWN) == 0 &&
           (how->resolve & ~(uint64_t)RESOLVE_KNOWN) == 0 && (how->resolve & roots) != roots &&
           (how->mode & ~(has_mode ? modes : 0)) == 0 &&
           (!is_path || (how->flags & ~with_path) == 0);
}

int64_t linux_openat2(int32_t directory, const char *path, const void *how, uint64_t bytes) {
    struct linux_open_how read;
    int64_t wrong = read_how(how, bytes, &read);
    if (wrong != 0 || !is_valid(&read)) {
        return wrong != 0 ? wrong : -LINUX_EINVAL;
    }
    if ((read.resolve & LINUX_RESOLVE_CACHED) != 0) {
        return -LINUX_EAGAIN;
    }
    return read.resolve == 0
               ? linux_openat(directory, path, (uint32_t)read.flags, (uint32_t)read.mode)
               : open_by_parts(directory, path, &read);
}
