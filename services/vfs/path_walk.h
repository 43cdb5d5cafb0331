// SPDX-License-Identifier: MIT
// Following symbolic links. A call is made with the path as it is; only where a file system answers
// that a link is on the way is it asked for the link's target, and the call is made again with the
// path that comes out. So a path without links costs nothing.
#pragma once

#include "mount_table.h"

constexpr uint32_t LINKS_FOLLOWED_MAX = 40; // as on Linux

// A symbolic link at the end of the path is what the call is about, or leads to it.
enum walk_end { WALK_STAYS, WALK_FOLLOWS };

struct path_walk {
    char bytes[FILESYSTEM_PATH_MAX + 1];
    struct text path; // what to call with; its bytes are above
    uint32_t links;
    enum walk_end end;
    const struct mount_table *table;
    uint32_t view; // what may be met on the way (view.h)
};

// BAD_NAME.
[[nodiscard]] status_t path_walk_begin(struct path_walk *walk, const struct mount_table *table,
                                       uint32_t view, struct text path, enum walk_end end);

// To be told how the call ended. True: the walk has come further, call again. False: that is how it
// ended, or LINK_LOOP or another failure on the way is. READ_ONLY and CROSS_MOUNT may be due to a
// link as well.
bool path_walk_goes_on(struct path_walk *walk, status_t *status);

// The same for a call with two paths.
bool path_walks_go_on(struct path_walk *first, struct path_walk *second, status_t *status);
