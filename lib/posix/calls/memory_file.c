// SPDX-License-Identifier: MIT
//
// memfd_create() and O_TMPFILE: a file whose only name is gone before the program has it.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <tessera/format.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr uint64_t NAME_MAX = 249;
constexpr uint32_t TRIES_MAX = 64; // names that others have
enum { OWN_NAME_BYTES = 48 };      // of such a name

status_t node_make_nameless(const char *directory, uint32_t access, uint16_t permissions,
                            cap_t *out_file) {
    static uint32_t count;
    const uint32_t flags = access | OPEN_FLAG_CREATE | OPEN_FLAG_EXCLUSIVE;
    char path[POSIX_PATH_BYTES + OWN_NAME_BYTES];
    status_t status = STATUS_EXISTS;
    for (uint32_t i = 0; status == STATUS_EXISTS && i < TRIES_MAX; i++) {
        format_text(path, sizeof(path), "%s/.memory-%llu-%u", directory[1] == '\0' ? "" : directory,
                    (unsigned long long)startup_info()->process_id, count++);
        if (strlen(path) >= POSIX_PATH_BYTES) {
            return STATUS_BAD_NAME;
        }
        status = file_system_create(posix_process.filesystem, text_from(path), flags, permissions,
                                    out_file);
    }
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_remove(posix_process.filesystem, text_from(path));
    if (status != STATUS_OK) {
        slot_release(*out_file);
    }
    return status;
}

int64_t linux_memfd_create(const char *name, uint32_t flags) {
    cap_t file;
    if ((flags & ~(uint32_t)LINUX_MFD_CLOEXEC) != 0 || strlen(name) > NAME_MAX) {
        return -LINUX_EINVAL;
    }
    constexpr uint16_t permissions = 0777;
    status_t status =
        node_make_nameless("/tmp", OPEN_FLAG_READ | OPEN_FLAG_WRITE, permissions, &file);
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    struct description *description = description_new(DESCRIPTION_FILE, LINUX_O_RDWR);
    if (description == nullptr) {
        slot_release(file);
        return -LINUX_ENFILE;
    }
    description->file = file;
    format_text(description->path, sizeof(description->path), "/memfd:%s", name);
    return descriptor_give(description, (flags & LINUX_MFD_CLOEXEC) != 0);
}
