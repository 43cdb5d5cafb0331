// SPDX-License-Identifier: MIT
// Decodes one tar header. Field offsets and widths: IEEE Std 1003.1-2017, pax, "ustar Interchange
// Format", table "ustar Header Block". GNU tar writes "ustar  \0" over magic and version and uses
// no prefix; both magics are taken.
#include <tessera/tar.h>

#include <stdbool.h>
#include <tessera/string.h>

struct field {
    uint32_t offset;
    uint32_t length;
};

static const struct field NAME = {0, 100};
static const struct field MODE = {100, 8};
static const struct field SIZE = {124, 12};
static const struct field MODIFIED = {136, 12};
static const struct field CHECKSUM = {148, 8};
static const struct field TYPE = {156, 1};
static const struct field LINK = {157, 100};
static const struct field MAGIC = {257, 5};
static const struct field VERSION = {263, 2};
static const struct field PREFIX = {345, 155};

constexpr uint64_t PERMISSIONS_MASK = 07777;

static bool is_zero(const uint8_t *header);
static bool number_read(const uint8_t *header, struct field field, uint64_t *out);
static bool is_checksum_right(const uint8_t *header);
static uint32_t field_length(const uint8_t *header, struct field field);
static status_t path_read(const uint8_t *header, struct tar_entry *out);
static void target_read(const uint8_t *header, struct tar_entry *out);
static enum tar_kind kind_read(uint8_t type, bool has_slash);

status_t tar_entry_read(const uint8_t header[TAR_BLOCK_BYTES], struct tar_entry *out) {
    if (is_zero(header)) {
        *out = (struct tar_entry){.kind = TAR_KIND_END};
        return STATUS_OK;
    }
    uint64_t mode;
    if (memcmp(header + MAGIC.offset, "ustar", MAGIC.length) != 0 || !is_checksum_right(header) ||
        !number_read(header, MODE, &mode) || !number_read(header, SIZE, &out->size_bytes) ||
        !number_read(header, MODIFIED, &out->modified_s)) {
        return STATUS_BAD_IMAGE;
    }
    status_t status = path_read(header, out);
    if (status != STATUS_OK) {
        return status;
    }
    bool has_slash = out->path_length > 0 && out->path[out->path_length - 1] == '/';
    out->kind = kind_read(header[TYPE.offset], has_slash);
    out->path_length = tar_path_strip(out->path, out->path_length);
    out->permissions = (uint16_t)(mode & PERMISSIONS_MASK);
    target_read(header, out);
    return STATUS_OK;
}

uint32_t tar_path_strip(char *path, uint32_t length) {
    uint32_t start = 0;
    while (start < length) {
        if (path[start] == '/') {
            start++;
        } else if (path[start] == '.' && (start + 1 == length || path[start + 1] == '/')) {
            start++;
        } else {
            break;
        }
    }
    while (length > start && path[length - 1] == '/') {
        length--;
    }
    memmove(path, path + start, length - start);
    path[length - start] = '\0';
    return length - start;
}

uint64_t tar_data_blocks(uint64_t size_bytes) {
    return size_bytes / TAR_BLOCK_BYTES + (size_bytes % TAR_BLOCK_BYTES != 0);
}

static bool is_zero(const uint8_t *header) {
    for (uint32_t i = 0; i < TAR_BLOCK_BYTES; i++) {
        if (header[i] != 0) {
            return false;
        }
    }
    return true;
}

// Octal digits, ended by a blank, a NUL or the field. GNU's base-256 numbers, for sizes beyond 8
// GiB, are refused with the rest.
static bool number_read(const uint8_t *header, struct field field, uint64_t *out) {
    const uint8_t *digits = header + field.offset;
    uint32_t at = 0;
    while (at < field.length && digits[at] == ' ') {
        at++;
    }
    uint32_t first = at;
    uint64_t value = 0;
    while (at < field.length && digits[at] >= '0' && digits[at] <= '7') {
        value = value * 8 + (digits[at] - (uint64_t)'0');
        at++;
    }
    bool is_ended = at == field.length || digits[at] == ' ' || digits[at] == '\0';
    if (at == first || !is_ended) {
        return false;
    }
    *out = value;
    return true;
}

// The sum of all bytes, with the checksum's own taken for blanks.
static bool is_checksum_right(const uint8_t *header) {
    uint64_t expected;
    if (!number_read(header, CHECKSUM, &expected)) {
        return false;
    }
    uint64_t sum = 0;
    for (uint32_t i = 0; i < TAR_BLOCK_BYTES; i++) {
        bool is_own = i >= CHECKSUM.offset && i < CHECKSUM.offset + CHECKSUM.length;
        sum += is_own ? (uint64_t)' ' : header[i];
    }
    return sum == expected;
}

static uint32_t field_length(const uint8_t *header, struct field field) {
    uint32_t length = 0;
    while (length < field.length && header[field.offset + length] != 0) {
        length++;
    }
    return length;
}

static status_t path_read(const uint8_t *header, struct tar_entry *out) {
    bool is_posix = memcmp(header + VERSION.offset, "00", VERSION.length) == 0;
    uint32_t prefix = is_posix ? field_length(header, PREFIX) : 0;
    uint32_t name = field_length(header, NAME);
    uint32_t length = prefix > 0 ? prefix + 1 + name : name;
    if (length > TAR_PATH_MAX) {
        return STATUS_BAD_IMAGE;
    }
    memcpy(out->path, header + PREFIX.offset, prefix);
    if (prefix > 0) {
        out->path[prefix] = '/';
    }
    memcpy(out->path + length - name, header + NAME.offset, name);
    out->path[length] = '\0';
    out->path_length = length;
    return STATUS_OK;
}

static void target_read(const uint8_t *header, struct tar_entry *out) {
    uint32_t length = field_length(header, LINK);
    memcpy(out->target, header + LINK.offset, length);
    out->target[length] = '\0';
    out->target_length =
        out->kind == TAR_KIND_HARD_LINK ? tar_path_strip(out->target, length) : length;
}

// A name that ends with '/' is a directory's in the oldest archives, whatever the type says.
static enum tar_kind kind_read(uint8_t type, bool has_slash) {
    switch (type) {
    case '0':
    case '7':
    case '\0':
        return has_slash ? TAR_KIND_DIRECTORY : TAR_KIND_FILE;
    case '1':
        return TAR_KIND_HARD_LINK;
    case '2':
        return TAR_KIND_SYMBOLIC_LINK;
    case '5':
        return TAR_KIND_DIRECTORY;
    case 'K':
        return TAR_KIND_LONG_LINK;
    case 'L':
        return TAR_KIND_LONG_NAME;
    default:
        return TAR_KIND_OTHER;
    }
}
