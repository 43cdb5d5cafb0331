// SPDX-License-Identifier: MIT
#include <posix/paths.h>

#include <posix/pseudo.h>
#include <tessera/string.h>

// Takes off the last part; the root stays.
static uint32_t without_last(const char *path, uint32_t length) {
    while (length > 0 && path[length - 1] != '/') {
        length--;
    }
    return length > 0 ? length - 1 : 0;
}

static bool is_part(const char *part, uint32_t length, const char *name) {
    return length == strlen(name) && memcmp(part, name, length) == 0;
}

// Takes off the last part of what is behind the first `known` bytes, which lead through no link.
static status_t leave(char *path, uint32_t known, uint32_t *length) {
    if (*length > known) {
        path[*length] = '\0';
        status_t status = posix_path_resolve(path);
        if (status != STATUS_OK) {
            return status;
        }
        *length = (uint32_t)strlen(path);
    }
    *length = without_last(path, *length);
    return STATUS_OK;
}

// The first link of the library's that leads on to somewhere absolute takes its place in the path.
static status_t follow_own(char path[POSIX_PATH_BYTES]) {
    char target[POSIX_PATH_BYTES];
    if (!pseudo_covers(path)) {
        return STATUS_OK;
    }
    for (uint32_t i = 1; path[i] != '\0'; i++) {
        if (path[i] != '/') {
            continue;
        }
        path[i] = '\0';
        bool is_link = pseudo_link(path, target) && target[0] == '/';
        path[i] = '/';
        if (is_link) {
            uint32_t kept = (uint32_t)strlen(path + i);
            uint32_t length = target[1] == '\0' ? 0 : (uint32_t)strlen(target);
            if (length + kept >= POSIX_PATH_BYTES) {
                return STATUS_BAD_NAME;
            }
            memcpy(target + length, path + i, kept + 1);
            memcpy(path, target, length + kept + 1);
            return STATUS_OK;
        }
    }
    return STATUS_OK;
}

status_t posix_path_join(const char *directory, const char *path, char out[POSIX_PATH_BYTES],
                         bool *out_is_directory) {
    if (path[0] == '\0') {
        return STATUS_NOT_FOUND;
    }
    uint32_t length = 0; // of what is there, the root being empty
    if (path[0] != '/' && directory[1] != '\0') {
        length = (uint32_t)strlen(directory);
        memcpy(out, directory, length);
    }
    uint32_t known = length;
    bool is_directory = false;
    for (const char *next = path; *next != '\0';) {
        uint32_t count = 0;
        while (next[count] != '\0' && next[count] != '/') {
            count++;
        }
        is_directory =
            next[count] == '/' || is_part(next, count, ".") || is_part(next, count, "..");
        if (is_part(next, count, "..")) {
            status_t status = leave(out, known, &length);
            if (status != STATUS_OK) {
                return status;
            }
            known = length;
        } else if (count > 0 && !is_part(next, count, ".")) {
            if (count + 2 > POSIX_PATH_BYTES - length) {
                return STATUS_BAD_NAME;
            }
            out[length++] = '/';
            memcpy(out + length, next, count);
            length += count;
        }
        next += count + (next[count] == '/');
    }
    if (length == 0) {
        out[length++] = '/';
    }
    out[length] = '\0';
    *out_is_directory = is_directory;
    return follow_own(out);
}
