// SPDX-License-Identifier: MIT
// A table whose index is the badge.
#include <tessera/open_files.h>

#include <filesystem/filesystem.h>
#include <tessera/path.h>
#include <tessera/rights.h>

void open_files_init(struct open_files *files, cap_t endpoint, const char *name) {
    *files = (struct open_files){
        .file_system = (uint32_t)text_hash(text_from(name)),
        .ports = {.endpoint = endpoint, .entries = files->entries, .capacity = OPEN_FILES_MAX}};
}

bool open_files_is_badge(uint32_t badge) {
    return badge >= OPEN_FILE_BADGE_FIRST;
}

status_t open_files_add(struct open_files *files, uint32_t node, uint32_t flags, cap_t *out_file) {
    uint32_t index = 0;
    while (index < OPEN_FILES_MAX && files->files[index].is_open) {
        index++;
    }
    if (index == OPEN_FILES_MAX) {
        return STATUS_NO_SPACE;
    }
    uint32_t rights = 0;
    rights |= (flags & OPEN_FLAG_READ) != 0 ? RIGHT_READ : 0;
    rights |= (flags & OPEN_FLAG_WRITE) != 0 ? RIGHT_WRITE : 0;
    status_t status =
        port_pool_open(&files->ports, OPEN_FILE_BADGE_FIRST + index, rights, out_file);
    if (status == STATUS_OK) {
        files->files[index] = (struct open_file){.is_open = true, .node = node, .flags = flags};
    }
    return status;
}

struct open_file *open_files_find(struct open_files *files, uint32_t badge) {
    if (!open_files_is_badge(badge) || badge - OPEN_FILE_BADGE_FIRST >= OPEN_FILES_MAX) {
        return nullptr;
    }
    struct open_file *file = &files->files[badge - OPEN_FILE_BADGE_FIRST];
    return file->is_open ? file : nullptr;
}
