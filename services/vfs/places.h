// SPDX-License-Identifier: MIT
//
// Where a path of a request leads, as far as its client may know of it and change it. Symbolic
// links send a call on to another place:
//
//     struct place_walk at;
//     place_walk_begin(&at, request, path, WALK_FOLLOWS, place_find);
//     while (place_walk_goes_on(&at)) {
//         at.status = /* the call, at at.place */;
//     }
//     return at.status;
#pragma once

#include "mount_table.h"
#include "path_walk.h"

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/request.h>
#include <tessera/wire.h>

// The place at which a walk is now, if its client may do there what it wants to do.
typedef status_t place_finder(const struct path_walk *walk, struct mount_place *out);

// NOT_FOUND: the client does not see it.
place_finder place_find;

// READ_ONLY: the client may not change it. A file system that cannot be changed says itself what it
// thinks of opening a file to write.
place_finder place_find_seen_as_changeable;

// READ_ONLY: nobody may, or the client may not.
place_finder place_find_changeable;

// BUSY as well: it is needed by what is mounted there or below.
place_finder place_find_removable;

struct place_walk {
    struct path_walk walk;
    struct mount_place place;
    place_finder *find;
    status_t status; // of the last call, or why there is none
    enum { PLACE_WALK_NEW, PLACE_WALK_ON, PLACE_WALK_FAILED } state;
};

void place_walk_begin(struct place_walk *at, const struct request *request, struct text path,
                      enum walk_end end, place_finder *find);

// True: there is a place to call. False: `status` is what the client is told.
bool place_walk_goes_on(struct place_walk *at);

// Nothing was found, and that is a directory which leads to what is mounted or to what the view
// shows.
bool place_walk_was_on_the_way(const struct place_walk *at);

// Of two paths in one file system that can be changed: BUSY, CROSS_MOUNT, READ_ONLY.
struct place_pair_walk {
    struct path_walk from_walk;
    struct path_walk to_walk;
    struct mount_place from;
    struct mount_place to;
    status_t status;
    bool is_on;
};

void place_pair_walk_begin(struct place_pair_walk *at, const struct request *request,
                           struct text from, struct text to);
bool place_pair_walk_goes_on(struct place_pair_walk *at);

// By the flags of a path.
enum walk_end place_end(uint32_t flags);
