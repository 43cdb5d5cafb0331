// SPDX-License-Identifier: MIT
//
// Places in files that are open in several processes: a number that moves only from where its mover
// thought that it was.
#include "badges.h"
#include "handlers.h"

enum { PLACES_MAX = 96, PLACES_OF_FAMILY = 64 };

static struct {
    bool is_open;
    uint32_t family; // that it counts for
    uint64_t offset;
} places[PLACES_MAX];

status_t serve_make_place(struct request *request, uint64_t offset, cap_t *out_place) {
    uint32_t family = member_of(request)->family;
    uint32_t index = PLACES_MAX;
    uint32_t count = 0;
    for (uint32_t i = 0; i < PLACES_MAX; i++) {
        index = index == PLACES_MAX && !places[i].is_open ? i : index;
        count += places[i].is_open && places[i].family == family;
    }
    if (index == PLACES_MAX || count >= PLACES_OF_FAMILY) {
        return STATUS_NO_SPACE;
    }
    status_t status = port_pool_open(&ports, BADGE_PLACE + index, 0, out_place);
    if (status == STATUS_OK) {
        places[index].is_open = true;
        places[index].family = family;
        places[index].offset = offset;
    }
    return status;
}

static status_t serve_move(struct request *request, uint64_t from, uint64_t to,
                           uint64_t *out_place) {
    uint64_t *offset = &places[request->badge - BADGE_PLACE].offset;
    *out_place = *offset;
    if (*offset == from) {
        *offset = to;
    }
    return STATUS_OK;
}

void place_port_closed(uint32_t index) {
    places[index].is_open = false;
}

const struct posix_place_server place_handlers = {.move = serve_move};
