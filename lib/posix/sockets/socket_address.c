// SPDX-License-Identifier: MIT
//
// Addresses of sockets: two bytes of family, then a path, which ends with a NUL or where the
// address does, or a name that begins with a NUL and is in no file system.
#include <posix/socket.h>

#include <filesystem/filesystem_client.h>
#include <personality/linux_calls.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <tessera/string.h>

constexpr uint64_t FAMILY_BYTES = sizeof(uint16_t);
constexpr uint64_t ADDRESS_BYTES_MAX = FAMILY_BYTES + SOCKET_PATH_BYTES;

int64_t socket_address_read(uint64_t address, uint64_t length, struct socket_address *out) {
    uint16_t family;
    if (length < FAMILY_BYTES || length > ADDRESS_BYTES_MAX) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = linux_check_memory(address, 1, length, LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    memcpy(&family, (const void *)address, FAMILY_BYTES);
    if (family != LINUX_AF_UNIX) {
        return -LINUX_EINVAL;
    }
    uint64_t bytes = length - FAMILY_BYTES;
    memset(out, 0, sizeof(*out));
    memcpy(out->bytes, (const void *)(address + FAMILY_BYTES), bytes);
    if (out->bytes[0] != '\0') {
        bytes = strnlen((const char *)out->bytes, bytes) + 1;
        bytes = bytes < SOCKET_PATH_BYTES ? bytes : SOCKET_PATH_BYTES;
    }
    out->found_by.name = (struct data){.bytes = out->bytes, .length = (uint32_t)bytes};
    return 0;
}

static bool is_path(const struct socket_address *address) {
    return address->found_by.name.length > 0 && address->bytes[0] != '\0';
}

static void copy_path(const struct socket_address *address, char out[SOCKET_PATH_BYTES + 1]) {
    memcpy(out, address->bytes, SOCKET_PATH_BYTES);
    out[SOCKET_PATH_BYTES] = '\0';
}

int64_t socket_address_find(struct socket_address *address) {
    char path[SOCKET_PATH_BYTES + 1];
    char absolute[POSIX_PATH_BYTES];
    struct posix_node node;
    if (!is_path(address)) {
        return 0;
    }
    copy_path(address, path);
    int64_t wrong = node_find_from(LINUX_AT_FDCWD, path, 0, absolute, &node);
    if (wrong != 0) {
        return wrong;
    }
    address->found_by.file_system = node.description.file_system;
    address->found_by.node = node.description.node;
    return node.description.type == NODE_TYPE_SOCKET ? 0 : -LINUX_ECONNREFUSED;
}

static int64_t make_node(const char *absolute) {
    uint16_t permissions = (uint16_t)(0777 & ~posix_process.umask);
    status_t status = file_system_make_special(posix_process.filesystem, text_from(absolute),
                                               NODE_TYPE_SOCKET, permissions);
    if (status == STATUS_EXISTS) {
        return -LINUX_EADDRINUSE;
    }
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

static int64_t bind_by(const struct description *socket, const struct posix_address *address) {
    status_t status = posix_socket_bind(socket->file, *address);
    if (status == STATUS_OK) {
        return 0;
    }
    return status == STATUS_EXISTS ? -LINUX_EADDRINUSE : -LINUX_EINVAL;
}

int64_t socket_address_bind(struct description *socket, struct socket_address *address) {
    char path[SOCKET_PATH_BYTES + 1];
    char absolute[POSIX_PATH_BYTES];
    bool is_directory;
    if (!is_path(address)) {
        return bind_by(socket, &address->found_by);
    }
    copy_path(address, path);
    int64_t wrong = node_path(LINUX_AT_FDCWD, path, absolute, &is_directory);
    if (wrong == 0) {
        wrong = make_node(absolute);
    }
    if (wrong != 0) {
        return wrong;
    }
    wrong = socket_address_find(address);
    if (wrong == 0) {
        wrong = bind_by(socket, &address->found_by);
    }
    if (wrong != 0) {
        (void)file_system_remove(posix_process.filesystem, text_from(absolute));
    }
    return wrong;
}

int64_t socket_copy_out(const void *value, uint32_t bytes, uint64_t address,
                        uint64_t length_address) {
    int32_t room;
    int64_t wrong = linux_check_memory(length_address, 1, sizeof(room), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    memcpy(&room, (const void *)length_address, sizeof(room));
    if (room < 0) {
        return -LINUX_EINVAL;
    }
    uint32_t copied = (uint32_t)room < bytes ? (uint32_t)room : bytes;
    wrong = linux_check_memory(address, 1, copied, LINUX_ACCESS_WRITE);
    if (wrong == 0) {
        memcpy((void *)address, value, copied);
    }
    return wrong != 0 ? wrong : copied;
}

int64_t socket_address_write(struct data name, uint64_t address, uint64_t length_address) {
    const uint16_t family = LINUX_AF_UNIX;
    const uint32_t length = (uint32_t)FAMILY_BYTES + name.length;
    uint8_t bytes[ADDRESS_BYTES_MAX];
    if (address == 0) {
        return 0;
    }
    memcpy(bytes, &family, FAMILY_BYTES);
    memcpy(bytes + FAMILY_BYTES, name.bytes, name.length);
    int64_t copied = socket_copy_out(bytes, length, address, length_address);
    if (copied < 0) {
        return copied;
    }
    memcpy((void *)length_address, &length, sizeof(length));
    return 0;
}
