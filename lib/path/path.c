// SPDX-License-Identifier: MIT
// Checks and takes apart the paths of the FileSystem protocol. Nothing is copied: parts are views
// of the path.
#include <tessera/path.h>

#include <filesystem/filesystem.h>
#include <tessera/string.h>

static bool is_dots(struct text name);

status_t path_check(struct text path) {
    if (path.length == 0 || path.length > FILESYSTEM_PATH_MAX || path.bytes[0] != '/') {
        return STATUS_BAD_NAME;
    }
    if (path.length == 1) {
        return STATUS_OK;
    }
    uint32_t start = 1;
    for (uint32_t i = 1; i <= path.length; i++) {
        if (i < path.length && path.bytes[i] != '/') {
            continue;
        }
        struct text part = {.bytes = path.bytes + start, .length = i - start};
        status_t status = path_name_check(part);
        if (status != STATUS_OK) {
            return status;
        }
        start = i + 1;
    }
    return STATUS_OK;
}

status_t path_name_check(struct text name) {
    if (name.length == 0 || name.length > FILESYSTEM_NAME_MAX || is_dots(name)) {
        return STATUS_BAD_NAME;
    }
    for (uint32_t i = 0; i < name.length; i++) {
        unsigned char byte = (unsigned char)name.bytes[i];
        if (byte < ' ' || byte == 0x7f || byte == '/') {
            return STATUS_BAD_NAME;
        }
    }
    return STATUS_OK;
}

bool path_next(struct text *path, struct text *out_part) {
    if (path->length <= 1) {
        return false;
    }
    uint32_t end = 1;
    while (end < path->length && path->bytes[end] != '/') {
        end++;
    }
    *out_part = (struct text){.bytes = path->bytes + 1, .length = end - 1};
    *path = (struct text){.bytes = path->bytes + end, .length = path->length - end};
    return true;
}

bool path_split(struct text path, struct text *out_parent, struct text *out_name) {
    if (path.length <= 1) {
        return false;
    }
    uint32_t cut = path.length - 1;
    while (path.bytes[cut] != '/') {
        cut--;
    }
    *out_name = (struct text){.bytes = path.bytes + cut + 1, .length = path.length - cut - 1};
    *out_parent = (struct text){.bytes = path.bytes, .length = cut > 0 ? cut : 1};
    return true;
}

int text_compare(struct text a, struct text b) {
    uint32_t common = a.length < b.length ? a.length : b.length;
    int order = common > 0 ? memcmp(a.bytes, b.bytes, common) : 0;
    if (order != 0) {
        return order;
    }
    return a.length < b.length ? -1 : a.length > b.length;
}

// FNV-1a.
uint64_t text_hash(struct text text) {
    uint64_t hash = 0xcbf29ce484222325;
    for (uint32_t i = 0; i < text.length; i++) {
        hash = (hash ^ (uint8_t)text.bytes[i]) * 0x100000001b3;
    }
    return hash;
}

bool path_is_within(struct text path, struct text prefix) {
    if (prefix.length == 1) {
        return true;
    }
    if (path.length < prefix.length || memcmp(path.bytes, prefix.bytes, prefix.length) != 0) {
        return false;
    }
    return path.length == prefix.length || path.bytes[prefix.length] == '/';
}

static bool is_dots(struct text name) {
    return name.bytes[0] == '.' && (name.length == 1 || (name.length == 2 && name.bytes[1] == '.'));
}
