// SPDX-License-Identifier: MIT
//
// What came with a message and is open: it gets a description here, whose state is the sender's.
#include <posix/socket.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/state.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static struct description *describe(uint32_t kind, uint32_t flags, struct text path) {
    bool is_known = kind > DESCRIPTION_FREE && kind < DESCRIPTION_KINDS;
    struct description *description =
        is_known ? description_new((enum description_kind)kind, flags) : nullptr;
    if (description != nullptr) {
        memcpy(description->path, path.bytes, path.length);
        description->path[path.length] = '\0';
    }
    return description;
}

static_assert(POSIX_PATH_BYTES > 255, "a parcel's path");

int64_t socket_take(struct description *socket, bool closes_on_exec) {
    uint32_t kind;
    uint32_t flags;
    bool has_file;
    struct text path;
    cap_t file;
    cap_t cell;
    status_t status = posix_socket_take_parcel(socket->file, family_own(), &kind, &flags, &has_file,
                                               &path, &file, &cell);
    if (status != STATUS_OK) {
        return -LINUX_EMFILE;
    }
    struct description *description = describe(kind, flags, path);
    if (description == nullptr) {
        slot_release(file);
        slot_release(cell);
        return -LINUX_EMFILE;
    }
    description->cell = cell;
    if (has_file) {
        description->file = file;
    } else {
        slot_release(file);
    }
    state_load(description);
    return descriptor_give(description, closes_on_exec);
}

void socket_drop(struct description *socket, uint32_t parcels) {
    for (uint32_t i = 0; i < parcels; i++) {
        int64_t fd = socket_take(socket, false);
        if (fd >= 0) {
            descriptor_close((int32_t)fd);
        }
    }
}
