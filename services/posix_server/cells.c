// SPDX-License-Identifier: MIT
//
// States of what is open in several processes: words that change only from what their changer
// thought that they were.
#include "badges.h"
#include "handlers.h"
#include "locks.h"
#include "waiters.h"

#include <tessera/limits/posix_server.h>

static struct {
    bool is_open;
    uint32_t family; // that it counts for
    uint64_t waiters;
    struct posix_state state;
} cells[CELLS_MAX];

status_t serve_make_cell(struct request *request, struct posix_state state, cap_t *out_cell) {
    uint32_t family = member_of(request)->family;
    uint32_t index = CELLS_MAX;
    uint32_t count = 0;
    for (uint32_t i = 0; i < CELLS_MAX; i++) {
        index = index == CELLS_MAX && !cells[i].is_open ? i : index;
        count += cells[i].is_open && cells[i].family == family;
    }
    if (index == CELLS_MAX || count >= CELLS_OF_FAMILY) {
        return STATUS_NO_SPACE;
    }
    status_t status = port_pool_open(&ports, BADGE_CELL + index, 0, out_cell);
    if (status == STATUS_OK) {
        cells[index].is_open = true;
        cells[index].family = family;
        cells[index].waiters = 0;
        cells[index].state = state;
    }
    return status;
}

static status_t serve_load(struct request *request, uint32_t waiter, struct posix_state *out) {
    uint32_t index = request->badge - BADGE_CELL;
    *out = cells[index].state;
    waiters_note(&cells[index].waiters, waiter);
    return STATUS_OK;
}

static status_t serve_store(struct request *request, const struct posix_state *new,
                            struct posix_state *out) {
    uint32_t index = request->badge - BADGE_CELL;
    struct posix_state *state = &cells[index].state;
    if (state->version != new->version) {
        return STATUS_BUSY;
    }
    *state = *new;
    state->version++;
    *out = *state;
    waiters_tell_by(&cells[index].waiters, POSIX_EVENT_CHANGE | POSIX_EVENT_STATE);
    return STATUS_OK;
}

static struct lock_owner owner_of(const struct request *request) {
    uint32_t index = request->badge - BADGE_CELL;
    return (struct lock_owner){LOCK_OWNER_CELL | index, cells[index].family};
}

static status_t serve_lock(struct request *request, const struct posix_lock *lock) {
    const struct lock_owner owner = owner_of(request);
    return lock_set(&owner, lock);
}

static status_t serve_find_lock(struct request *request, const struct posix_lock *lock,
                                struct posix_lock *out) {
    const struct lock_owner owner = owner_of(request);
    return lock_find(&owner, lock, out);
}

void cell_port_closed(uint32_t index) {
    locks_forget(LOCK_OWNER_CELL | index);
    cells[index].is_open = false;
}

const struct posix_cell_server cell_handlers = {
    .load = serve_load, .store = serve_store, .lock = serve_lock, .find_lock = serve_find_lock};
