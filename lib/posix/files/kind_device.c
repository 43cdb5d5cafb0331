// SPDX-License-Identifier: MIT
//
// Devices that hold nothing, and texts of the library's own.
#include <posix/kinds.h>

#include <personality/linux_calls.h>
#include <posix/pseudo.h>
#include <posix/random.h>
#include <tessera/string.h>

constexpr uint32_t MODE_DEVICE = LINUX_S_IFCHR | 0666;

static int64_t read_nothing(struct description *, void *, uint64_t, uint64_t) {
    return 0;
}

static int64_t read_zeros(struct description *, void *out, uint64_t count, uint64_t) {
    memset(out, 0, count);
    return (int64_t)count;
}

static int64_t read_random(struct description *, void *out, uint64_t count, uint64_t) {
    random_fill(out, count);
    return (int64_t)count;
}

static int64_t read_text(struct description *from, void *out, uint64_t count, uint64_t offset) {
    return (int64_t)pseudo_read(from->path, offset, out, count);
}

static int64_t write_anything(struct description *, const void *, uint64_t count, uint64_t) {
    return (int64_t)count;
}

static int64_t write_to_full(struct description *, const void *, uint64_t, uint64_t) {
    return -LINUX_ENOSPC;
}

const struct posix_kind kind_null = {.read = read_nothing,
                                     .write = write_anything,
                                     .mode = MODE_DEVICE,
                                     .has_place = true,
                                     .is_not_polled = true,
                                     .is_spliced = true};

const struct posix_kind kind_zero = {.read = read_zeros,
                                     .write = write_anything,
                                     .mode = MODE_DEVICE,
                                     .has_place = true,
                                     .is_not_polled = true,
                                     .is_spliced = true};

const struct posix_kind kind_full = {.read = read_zeros,
                                     .write = write_to_full,
                                     .mode = MODE_DEVICE,
                                     .has_place = true,
                                     .is_not_polled = true,
                                     .is_spliced = true};

const struct posix_kind kind_random = {.read = read_random,
                                       .write = write_anything,
                                       .mode = MODE_DEVICE,
                                       .has_place = true,
                                       .is_spliced = true};

const struct posix_kind kind_text = {.read = read_text,
                                     .has_place = true,
                                     .moves_place = true,
                                     .is_not_polled = true,
                                     .is_spliced = true};
