// SPDX-License-Identifier: MIT
//
// Entries of a directory. The server gives them in portions, each with the place of the next; the
// description keeps which portion it is in, and how many of it were read.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <posix/state.h>
#include <tessera/string.h>

enum { ENTRY_ALIGNMENT = 8, DOTS = 2 };
constexpr uint64_t COOKIE_END = UINT64_MAX;
constexpr uint64_t NAME_OFFSET = offsetof(struct linux_directory_entry, text);
constexpr uint64_t OLD_NAME_OFFSET = offsetof(struct linux_old_directory_entry, text);
static_assert(offsetof(struct linux_directory_entry, type) == OLD_NAME_OFFSET); // else alike
// An entry takes less room here than in the message that it came in.
constexpr uint64_t PORTION_BYTES_MAX = FILE_SYSTEM_LIST_RESULTS_MAX_WORDS * sizeof(uint64_t);

struct reader {
    const char *path; // of the directory
    uint64_t offset;  // entries that were read
    uint64_t cookie;  // portion that is read
    uint64_t skip;    // entries of that portion that were read
};

struct output {
    uint8_t *next;
    uint64_t room;
    uint64_t used;
    bool is_old; // entries as getdents() had them first
};

// False: there is no room.
static bool put(struct output *output, uint64_t inode, uint64_t place, uint8_t type,
                struct text name) {
    uint64_t name_offset = output->is_old ? OLD_NAME_OFFSET : NAME_OFFSET;
    uint64_t length = name_offset + name.length + 1 + (output->is_old ? 1 : 0);
    uint64_t bytes = (length + ENTRY_ALIGNMENT - 1) & ~(uint64_t)(ENTRY_ALIGNMENT - 1);
    if (bytes > output->room - output->used) {
        return false;
    }
    struct linux_directory_entry entry = {
        .inode = inode, .next = (int64_t)place, .length = (uint16_t)bytes, .type = type};
    uint8_t *to = output->next + output->used;
    memset(to, 0, bytes);
    memcpy(to, &entry, name_offset);
    memcpy(to + name_offset, name.bytes, name.length);
    if (output->is_old) {
        to[bytes - 1] = type;
    }
    output->used += bytes;
    return true;
}

// The number of the directory that `name` means from `directory`, or 1 if nobody can tell.
static uint64_t number_of(const char *directory, const char *name) {
    char path[POSIX_PATH_BYTES];
    bool is_directory;
    struct posix_node node;
    bool is_found = posix_path_join(directory, name, path, &is_directory) == STATUS_OK &&
                    node_find(path, 0, &node) == 0;
    return is_found ? node.description.node : 1;
}

static bool put_dots(struct reader *directory, struct output *output) {
    static const char *const names[DOTS] = {".", ".."};
    while (directory->offset < DOTS) {
        const char *name = names[directory->offset];
        if (!put(output, number_of(directory->path, name), directory->offset + 1, LINUX_DT_DIR,
                 text_from(name))) {
            return false;
        }
        directory->offset++;
    }
    return true;
}

static uint8_t type_of(uint64_t type) {
    switch (type) {
    case NODE_TYPE_FILE:
        return LINUX_DT_REG;
    case NODE_TYPE_DIRECTORY:
        return LINUX_DT_DIR;
    case NODE_TYPE_SYMBOLIC_LINK:
        return LINUX_DT_LNK;
    case NODE_TYPE_FIFO:
        return LINUX_DT_FIFO;
    case NODE_TYPE_SOCKET:
        return LINUX_DT_SOCK;
    default:
        return LINUX_DT_UNKNOWN;
    }
}

// A portion that is cut is asked for again, and names of it may be gone by then: so none is, unless
// the buffer is too small for any.
static bool has_room_for_portion(const struct output *output) {
    return output->used == 0 || output->room - output->used >= PORTION_BYTES_MAX;
}

// One portion. False: no room.
static bool put_portion(struct reader *directory, struct output *output,
                        const struct directory_entry_list *entries, uint64_t next) {
    for (uint32_t i = (uint32_t)directory->skip; i < entries->count; i++) {
        struct directory_entry entry;
        directory_entry_at(entries, i, &entry);
        if (!put(output, entry.node, directory->offset + 1, type_of(entry.type), entry.name)) {
            return false;
        }
        directory->offset++;
        directory->skip++;
    }
    directory->skip = 0;
    directory->cookie = next == 0 ? COOKIE_END : next;
    return true;
}

static uint8_t own_type_of(const struct posix_node *node) {
    return node_is_device(node) ? LINUX_DT_CHR : type_of(node->description.type);
}

// What the library adds when all of the server's portions were read. False: no room.
static bool put_own(struct reader *directory, struct output *output) {
    struct pseudo_entry entry;
    uint64_t position = directory->skip;
    while (pseudo_list(directory->path, &position, &entry)) {
        if (!put(output, entry.node.description.node, directory->offset + 1,
                 own_type_of(&entry.node), text_from(entry.name))) {
            return false;
        }
        directory->offset++;
        directory->skip = position;
    }
    return true;
}

// Bytes of entries, or a negative errno.
static int64_t read_entries(struct reader *directory, struct output *output) {
    bool has_room = put_dots(directory, output);
    struct posix_node own;
    if (directory->cookie == 0 && pseudo_find(directory->path, &own)) {
        directory->cookie = COOKIE_END; // all of it is the library's
    }
    while (has_room && directory->cookie != COOKIE_END && has_room_for_portion(output)) {
        struct directory_entry_list entries;
        uint64_t next;
        status_t status = file_system_list(posix_process.filesystem, text_from(directory->path),
                                           directory->cookie, &next, &entries);
        if (status != STATUS_OK) {
            return output->used > 0 ? (int64_t)output->used : -linux_errno_of_status(status);
        }
        has_room = put_portion(directory, output, &entries, next);
    }
    has_room = has_room && directory->cookie == COOKIE_END && put_own(directory, output);
    return has_room || output->used > 0 ? (int64_t)output->used : -LINUX_EINVAL;
}

// Again, if another process has read from it meanwhile.
static int64_t get_entries(int32_t fd, void *buffer, uint64_t count, bool is_old) {
    struct description *directory = description_of(fd);
    if (directory->kind != DESCRIPTION_DIRECTORY) {
        return -LINUX_ENOTDIR;
    }
    struct posix_state state;
    int64_t done;
    do {
        state_load(directory);
        state = directory->state;
        struct reader reader = {directory->path, state.first, state.second, state.third};
        struct output output = {.next = buffer, .room = count, .is_old = is_old};
        done = read_entries(&reader, &output);
        state.first = reader.offset;
        state.second = reader.cookie;
        state.third = reader.skip;
    } while (!state_store(directory, &state));
    return done;
}

int64_t linux_getdents64(int32_t fd, void *buffer, uint64_t count) {
    return get_entries(fd, buffer, count, false);
}

int64_t linux_getdents(int32_t fd, void *buffer, uint64_t count) {
    return get_entries(fd, buffer, count, true);
}
