// SPDX-License-Identifier: MIT
//
// The calls that make, remove, rename and link names.
#include "serve_names.h"

#include "places.h"
#include "serve_file_system.h"

#include <filesystem/filesystem_client.h>

status_t serve_make_directory(struct request *request, struct text path) {
    struct place_walk at;
    place_walk_begin(&at, request, path, WALK_STAYS, place_find_changeable);
    while (place_walk_goes_on(&at)) {
        at.status = file_system_make_directory(at.place.mount->file_system, at.place.inner);
    }
    return at.status;
}

status_t serve_make_symbolic_link(struct request *request, struct text path, struct text target) {
    struct place_walk at;
    place_walk_begin(&at, request, path, WALK_STAYS, place_find_changeable);
    while (place_walk_goes_on(&at)) {
        at.status =
            file_system_make_symbolic_link(at.place.mount->file_system, at.place.inner, target);
    }
    return at.status;
}

status_t serve_make_special(struct request *request, struct text path, enum node_type type,
                            uint16_t permissions) {
    struct place_walk at;
    place_walk_begin(&at, request, path, WALK_STAYS, place_find_changeable);
    while (place_walk_goes_on(&at)) {
        at.status = file_system_make_special(at.place.mount->file_system, at.place.inner, type,
                                             permissions);
    }
    return at.status;
}

status_t serve_remove(struct request *request, struct text path) {
    struct place_walk at;
    place_walk_begin(&at, request, path, WALK_STAYS, place_find_removable);
    while (place_walk_goes_on(&at)) {
        at.status = file_system_remove(at.place.mount->file_system, at.place.inner);
    }
    return at.status;
}

status_t serve_rename(struct request *request, struct text from, struct text to) {
    return serve_move(request, from, to, 0);
}

status_t serve_move(struct request *request, struct text from, struct text to, uint32_t flags) {
    struct place_pair_walk at;
    place_pair_walk_begin(&at, request, from, to);
    while (place_pair_walk_goes_on(&at)) {
        at.status = file_system_move(at.from.mount->file_system, at.from.inner, at.to.inner, flags);
    }
    return at.status;
}

status_t serve_make_link(struct request *request, struct text from, struct text to) {
    struct place_pair_walk at;
    place_pair_walk_begin(&at, request, from, to);
    while (place_pair_walk_goes_on(&at)) {
        at.status = file_system_make_link(at.from.mount->file_system, at.from.inner, at.to.inner);
    }
    return at.status == STATUS_BUSY ? STATUS_IS_DIRECTORY : at.status;
}
