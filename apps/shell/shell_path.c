// SPDX-License-Identifier: MIT
// Paths are resolved part by part onto a copy of the directory.
#include "shell_path.h"

#include <tessera/path.h>
#include <tessera/string.h>

static void remove_last(struct shell_path *path);

status_t shell_path_resolve(const struct shell_path *directory, const char *typed,
                            struct shell_path *out) {
    struct shell_path path = *directory;
    if (typed[0] == '/') {
        path = (struct shell_path){.bytes = "/", .length = 1};
    }
    while (*typed != '\0') {
        const char *end = strchr(typed, '/');
        size_t length = end != nullptr ? (size_t)(end - typed) : strlen(typed);
        struct text part = {.bytes = typed,
                            .length = length < UINT32_MAX ? (uint32_t)length : UINT32_MAX};
        typed += length + (end != nullptr);
        if (length == 2 && memcmp(part.bytes, "..", 2) == 0) {
            remove_last(&path);
        } else if (length > 0 && !(length == 1 && part.bytes[0] == '.')) {
            status_t status = shell_path_append(&path, part);
            if (status != STATUS_OK) {
                return status;
            }
        }
    }
    *out = path;
    return STATUS_OK;
}

status_t shell_path_append(struct shell_path *path, struct text name) {
    status_t status = path_name_check(name);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t slash = path->length > 1;
    if (name.length + slash > FILESYSTEM_PATH_MAX - path->length) {
        return STATUS_BAD_NAME;
    }
    if (slash != 0) {
        path->bytes[path->length] = '/';
    }
    memcpy(path->bytes + path->length + slash, name.bytes, name.length);
    path->length += slash + name.length;
    path->bytes[path->length] = '\0';
    return STATUS_OK;
}

struct text shell_path_text(const struct shell_path *path) {
    return (struct text){.bytes = path->bytes, .length = path->length};
}

struct text shell_path_name(const struct shell_path *path) {
    struct text parent;
    struct text name;
    return path_split(shell_path_text(path), &parent, &name) ? name : shell_path_text(path);
}

static void remove_last(struct shell_path *path) {
    struct text parent;
    struct text name;
    if (path_split(shell_path_text(path), &parent, &name)) {
        path->length = parent.length;
        path->bytes[path->length] = '\0';
    }
}
