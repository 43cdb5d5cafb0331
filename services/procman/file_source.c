// SPDX-License-Identifier: MIT
//
// A program file of the file system, read in pieces that fit a message.
#include "file_source.h"

#include <filesystem/filesystem_client.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static status_t read_file(void *context, uint64_t offset, void *out, uint64_t length) {
    const struct file_source *source = context;
    for (uint64_t done = 0; done < length;) {
        uint64_t rest = length - done;
        uint32_t count = rest < FILESYSTEM_DATA_MAX ? (uint32_t)rest : FILESYSTEM_DATA_MAX;
        struct data data;
        status_t status = file_read(source->file, offset + done, count, &data);
        if (status != STATUS_OK) {
            return status;
        }
        if (data.length == 0 || data.length > count) {
            return STATUS_IO_ERROR; // shorter than it said it was
        }
        memcpy((uint8_t *)out + done, data.bytes, data.length);
        done += data.length;
    }
    return STATUS_OK;
}

status_t file_source_open(cap_t filesystem, struct text path, struct file_source *out) {
    cap_t file;
    status_t status = file_system_open(filesystem, path, OPEN_FLAG_READ, &file);
    if (status != STATUS_OK) {
        return status;
    }
    struct node_attributes attributes;
    status = file_stat(file, &attributes);
    if (status == STATUS_OK && attributes.kind != NODE_KIND_FILE) {
        status = STATUS_IS_DIRECTORY;
    }
    if (status != STATUS_OK) {
        slot_release(file);
        return status;
    }
    *out = (struct file_source){
        .source = {.read = read_file, .context = out, .size_bytes = attributes.size},
        .file = file,
    };
    return STATUS_OK;
}

void file_source_close(struct file_source *source) {
    slot_release(source->file);
}
