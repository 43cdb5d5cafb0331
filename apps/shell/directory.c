// SPDX-License-Identifier: MIT
// Copies a portion of a directory.
#include "directory.h"

#include <filesystem/filesystem_client.h>
#include <tessera/authority/shell.h>
#include <tessera/string.h>

status_t directory_read(const struct shell_path *path, uint64_t cookie,
                        struct directory_portion *out) {
    struct directory_entry_list entries;
    status_t status = file_system_list(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(path), cookie,
                                       &out->next, &entries);
    if (status != STATUS_OK) {
        return status;
    }
    out->count = entries.count < DIRECTORY_PORTION_MAX ? entries.count : DIRECTORY_PORTION_MAX;
    for (uint32_t i = 0; i < out->count; i++) {
        struct directory_entry entry;
        directory_entry_at(&entries, i, &entry);
        struct listed_node *node = &out->nodes[i];
        *node = (struct listed_node){
            .size = entry.size, .modified_ns = entry.modified_ns, .kind = entry.kind};
        memcpy(node->name, entry.name.bytes, entry.name.length);
    }
    return STATUS_OK;
}
