// SPDX-License-Identifier: MIT
//
// Where a path of a request leads, as far as its client may know of it and change it.
#pragma once

#include "mount_table.h"
#include "path_walk.h"

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/request.h>
#include <tessera/wire.h>

[[nodiscard]] status_t place_begin(const struct request *request, struct path_walk *walk,
                                   struct text path, enum walk_end end);

// By the flags of a path.
enum walk_end place_end(uint32_t flags);

// Where the walk is now. NOT_FOUND: its client does not see that.
[[nodiscard]] status_t place_find(const struct path_walk *walk, struct mount_place *out);

// READ_ONLY: the client may not change it. A file system that cannot be changed says itself what it
// thinks of opening a file to write.
[[nodiscard]] status_t place_find_seen_as_changeable(const struct path_walk *walk,
                                                     struct mount_place *out);

// READ_ONLY: nobody may, or the client may not.
[[nodiscard]] status_t place_find_changeable(const struct path_walk *walk, struct mount_place *out);

// Nothing was found, and that is a directory which leads to what is mounted or to what the view
// shows.
bool place_is_only_on_the_way(const struct path_walk *walk, status_t status);
