// SPDX-License-Identifier: MIT
//
// Files and directories.
#include <posix/kinds.h>

#include <filesystem/filesystem_client.h>
#include <personality/linux_calls.h>
#include <posix/file_data.h>
#include <posix/windows.h>

static uint64_t portion(uint64_t count) {
    return count < FILESYSTEM_DATA_MAX ? count : FILESYSTEM_DATA_MAX;
}

// Through a window where there is one, else a message.
static status_t read_part(struct description *from, uint64_t offset, void *out, uint64_t count,
                          struct window_read *read) {
    *read = windows_read(from, offset, out, count);
    if (read->bytes > 0) {
        return STATUS_OK;
    }
    uint64_t wanted = portion(count);
    status_t status = file_data_read(from->file, offset, out, wanted, &read->bytes);
    read->is_end = read->bytes < wanted;
    windows_note(from, offset, read->bytes);
    return status;
}

static int64_t read_file(struct description *from, void *out, uint64_t count, uint64_t offset) {
    struct window_read part = {};
    uint64_t done = 0;
    while (done < count && !part.is_end) {
        status_t status =
            read_part(from, offset + done, (uint8_t *)out + done, count - done, &part);
        if (status != STATUS_OK) {
            return done > 0 ? (int64_t)done : -linux_errno_of_status(status);
        }
        done += part.bytes;
    }
    return (int64_t)done;
}

static status_t write_part(struct description *to, uint64_t offset, const void *from,
                           uint64_t count, uint64_t *out_bytes) {
    *out_bytes = windows_write(to, offset, from, count);
    if (*out_bytes > 0) {
        return STATUS_OK;
    }
    status_t status = file_data_write(to->file, offset, from, portion(count), out_bytes);
    windows_note(to, offset, *out_bytes);
    return status;
}

static int64_t write_file(struct description *to, const void *from, uint64_t count,
                          uint64_t offset) {
    uint64_t part = 0;
    for (uint64_t done = 0; done < count; done += part) {
        status_t status =
            write_part(to, offset + done, (const uint8_t *)from + done, count - done, &part);
        if (status != STATUS_OK || part == 0) {
            bool is_some = done > 0 || status == STATUS_OK;
            return is_some ? (int64_t)done : -linux_errno_of_status(status);
        }
    }
    return (int64_t)count;
}

static int64_t read_directory(struct description *, void *, uint64_t, uint64_t) {
    return -LINUX_EISDIR;
}

const struct posix_kind kind_file = {.name = "file",
                                     .read = read_file,
                                     .write = write_file,
                                     .has_place = true,
                                     .moves_place = true,
                                     .is_not_polled = true,
                                     .is_spliced = true};

const struct posix_kind kind_directory = {
    .read = read_directory, .has_place = true, .is_not_polled = true};
