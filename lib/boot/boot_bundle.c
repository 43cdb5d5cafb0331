// SPDX-License-Identifier: MIT
//
// Files of the boot bundle, found by walking the archive.
#include <tessera/boot_bundle.h>

#include <process_table/process_table.h>
#include <tessera/boot_start.h>
#include <tessera/tar.h>

status_t boot_bundle_find(struct text name, struct data *out_file) {
    const uint8_t *bundle = (const uint8_t *)boot_info()->bundle_address;
    uint64_t blocks = boot_info()->bundle_bytes / TAR_BLOCK_BYTES;
    for (uint64_t at = 0; at < blocks;) {
        const uint8_t *header = bundle + at * TAR_BLOCK_BYTES;
        struct tar_entry entry;
        status_t status = tar_entry_read(header, &entry);
        if (status != STATUS_OK || entry.kind == TAR_KIND_END) {
            return status == STATUS_OK ? STATUS_NOT_FOUND : status;
        }
        uint64_t data_blocks = tar_data_blocks(entry.size_bytes);
        if (data_blocks > blocks - at - 1 || entry.size_bytes > UINT32_MAX) {
            return STATUS_BAD_IMAGE;
        }
        if (entry.kind == TAR_KIND_FILE &&
            text_equal((struct text){entry.path, entry.path_length}, name)) {
            *out_file = (struct data){header + TAR_BLOCK_BYTES, (uint32_t)entry.size_bytes};
            return STATUS_OK;
        }
        at += 1 + data_blocks;
    }
    return STATUS_NOT_FOUND;
}

status_t boot_process_table(struct process_table *out_table) {
    struct data file;
    status_t status = boot_bundle_find(text_from("process_table"), &file);
    if (status != STATUS_OK) {
        return status;
    }
    const struct wire_message document = {
        .words = (const uint64_t *)(const void *)file.bytes,
        .word_count = file.length / sizeof(uint64_t),
        .is_encoded = true,
    };
    return process_table_decode(&document, out_table);
}
