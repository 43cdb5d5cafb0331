// SPDX-License-Identifier: MIT
//
// The parts of the tree that are the library's own: devices in /dev, and in /proc what a program
// wants to know of itself and of the machine. Paths are absolute and without dots.
#pragma once

#include <posix/nodes.h>

// Is the path one of those parts, or inside one?
bool pseudo_covers(const char *path);

// False: nothing of the library's is there. A link at the end is what is found.
bool pseudo_find(const char *path, struct posix_node *out);

// The target of a link of the library's; false: there is none.
bool pseudo_link(const char *path, char out_target[POSIX_PATH_BYTES]);

// What is open and has no name, if the path is that of its descriptor; null: it is no such path.
struct description *pseudo_description(const char *path);

// Bytes of a text of the library's (DESCRIPTION_TEXT) as it is now; fewer only at its end.
uint64_t pseudo_read(const char *path, uint64_t offset, void *out, uint64_t count);

struct pseudo_entry {
    const char *name; // valid until the next call
    struct posix_node node;
};

// What the library adds to a directory, from a position on, which begins with 0 and then is that of
// the next; false: no more.
bool pseudo_list(const char *directory, uint64_t *position, struct pseudo_entry *out);
