// SPDX-License-Identifier: MIT
//
// Where the next byte of an open file is read or written. That of a file that several processes
// have by fork is the server's.
#pragma once

#include <posix/descriptors.h>

// Makes the place one that several can move. 0 or a negative errno.
int64_t place_share(struct description *file);

// Where it is.
uint64_t place_get(struct description *file);

// Moves it, unless it is no longer where place_get() said last. Returns whether it was moved; else
// place_get() tells where it is.
bool place_move(struct description *file, uint64_t to);
