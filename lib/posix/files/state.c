// SPDX-License-Identifier: MIT
#include <posix/state.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/posix_client.h>

static uint32_t changes; // of cells, that the process was told of

static void take(struct description *description, const struct posix_state *state) {
    description->state = *state;
    description->flags = (description->flags & ~DESCRIPTION_STATUS_FLAGS) |
                         (state->flags & DESCRIPTION_STATUS_FLAGS);
}

static void load(struct description *description, uint32_t waiter) {
    struct posix_state state;
    if (description->cell != 0 && posix_cell_load(description->cell, waiter, &state) == STATUS_OK) {
        take(description, &state);
    }
}

void state_load(struct description *description) {
    load(description, 0);
}

void state_load_and_watch(struct description *description) {
    load(description, family_own());
}

bool state_store(struct description *description, const struct posix_state *new) {
    struct posix_state stored = *new;
    if (description->cell != 0 &&
        posix_cell_store(description->cell, new, &stored) == STATUS_BUSY) {
        return false;
    }
    take(description, &stored);
    return true;
}

int64_t state_share(struct description *description) {
    if (description->cell != 0) {
        return 0;
    }
    description->state.flags = description->flags & DESCRIPTION_STATUS_FLAGS;
    status_t status =
        posix_process_make_cell(family_process(), description->state, &description->cell);
    return status == STATUS_OK ? 0 : family_errno(status);
}

uint64_t place_get(struct description *description) {
    state_load(description);
    return description->state.first;
}

bool place_move(struct description *description, uint64_t to) {
    struct posix_state state = description->state;
    state.first = to;
    return state_store(description, &state);
}

void state_changed(void) {
    changes++;
}

// A child has its parent's descriptions and is told of changes apart from it: so by whose number,
// too.
static uint64_t now(void) {
    return (uint64_t)family_own() << 32 | changes;
}

// That it was not set counts until the server says that something has changed: who waits is woken
// by that, and looks again.
bool state_is_nonblocking(struct description *description) {
    bool is_set = (description->flags & LINUX_O_NONBLOCK) != 0;
    if (description->cell != 0 && (is_set || description->seen != now())) {
        state_load_and_watch(description);
        description->seen = now();
        is_set = (description->flags & LINUX_O_NONBLOCK) != 0;
    }
    return is_set;
}

void state_set_flags(struct description *description, uint32_t flags) {
    struct posix_state state;
    do {
        state_load(description);
        state = description->state;
        state.flags = flags & DESCRIPTION_STATUS_FLAGS;
    } while (!state_store(description, &state));
}
