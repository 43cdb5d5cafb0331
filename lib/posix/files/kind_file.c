// SPDX-License-Identifier: MIT
//
// Files and directories.
#include <posix/kinds.h>

#include <personality/linux_calls.h>
#include <posix/file_data.h>

static int64_t read_file(struct description *from, void *out, uint64_t count, uint64_t offset) {
    uint64_t done = 0;
    status_t status = file_data_read(from->file, offset, out, count, &done);
    return status == STATUS_OK ? (int64_t)done : -linux_errno_of_status(status);
}

static int64_t write_file(struct description *to, const void *from, uint64_t count,
                          uint64_t offset) {
    uint64_t done = 0;
    status_t status = file_data_write(to->file, offset, from, count, &done);
    return status == STATUS_OK ? (int64_t)done : -linux_errno_of_status(status);
}

static int64_t read_directory(struct description *, void *, uint64_t, uint64_t) {
    return -LINUX_EISDIR;
}

const struct posix_kind kind_file = {.read = read_file,
                                     .write = write_file,
                                     .has_place = true,
                                     .moves_place = true,
                                     .is_not_polled = true,
                                     .is_spliced = true};

const struct posix_kind kind_directory = {
    .read = read_directory, .has_place = true, .is_not_polled = true};
