// SPDX-License-Identifier: MIT
#include <posix/descriptors.h>

#include <kernel/cspace.h>
#include <personality/linux_calls.h>
#include <posix/epoll.h>
#include <posix/kinds.h>
#include <posix/late_table.h>
#include <posix/locks.h>
#include <posix/pipe_page.h>
#include <posix/state.h>
#include <posix/windows.h>
#include <tessera/layouts.h>
#include <tessera/slots.h>

enum { FIRST_DESCRIPTIONS = 8 }; // that most programs need no more than
static struct description first_ones[FIRST_DESCRIPTIONS];
static struct late_table others = {
    .address = LATE_TABLE_DESCRIPTIONS,
    .bytes = (DESCRIPTORS_MAX - FIRST_DESCRIPTIONS) * sizeof(struct description),
};
static_assert(DESCRIPTORS_MAX * sizeof(struct description) <= LATE_TABLE_BYTES_MAX);
static struct {
    uint32_t descriptions; // those from there on were never used, and may not be there
    int32_t descriptors;   // nor were these
} ends;
static struct {
    struct description *description;
    bool closes_on_exec;
} descriptors[DESCRIPTORS_MAX];

static int32_t limit = DESCRIPTORS_MAX;

static void release(struct description *description);
static void give_back(struct description *description);

struct description *description_of(int32_t fd) {
    return fd >= 0 && fd < DESCRIPTORS_MAX ? descriptors[fd].description : nullptr;
}

static struct description *description_at(uint64_t place) {
    return place < FIRST_DESCRIPTIONS
               ? &first_ones[place]
               : (struct description *)others.address + (place - FIRST_DESCRIPTIONS);
}

static struct description *find_room(void) {
    for (uint64_t i = 0; i < ends.descriptions; i++) {
        if (description_at(i)->kind == DESCRIPTION_FREE) {
            return description_at(i);
        }
    }
    bool has_room = ends.descriptions < FIRST_DESCRIPTIONS ||
                    (ends.descriptions < DESCRIPTORS_MAX && late_table_prepare(&others));
    return has_room ? description_at(ends.descriptions++) : nullptr;
}

struct description *description_new(enum description_kind kind, uint32_t flags) {
    struct description *room = find_room();
    if (room != nullptr) {
        *room = (struct description){
            .kind = kind, .flags = flags, .state.flags = flags & DESCRIPTION_STATUS_FLAGS};
    }
    return room;
}

struct description *description_without_file(enum description_kind kind) {
    for (uint64_t i = 0; i < ends.descriptions; i++) {
        struct description *description = description_at(i);
        if (description->kind == kind && description->file == 0) {
            return description;
        }
    }
    return nullptr;
}

void descriptors_limit(int32_t end) {
    limit = end;
}

int32_t descriptor_open(struct description *description, int32_t first, bool closes_on_exec) {
    for (int32_t fd = first; fd < limit; fd++) {
        if (descriptors[fd].description == nullptr) {
            descriptor_set(fd, description, closes_on_exec);
            return fd;
        }
    }
    if (description->users == 0) {
        release(description);
    }
    return -1;
}

int64_t descriptor_give(struct description *description, bool closes_on_exec) {
    int32_t fd = descriptor_open(description, 0, closes_on_exec);
    return fd < 0 ? -LINUX_EMFILE : fd;
}

void descriptor_set(int32_t fd, struct description *description, bool closes_on_exec) {
    description->users++;
    if (descriptors[fd].description != nullptr) {
        descriptor_close(fd);
    }
    descriptors[fd].description = description;
    descriptors[fd].closes_on_exec = closes_on_exec;
    ends.descriptors = fd < ends.descriptors ? ends.descriptors : fd + 1;
}

void descriptor_close(int32_t fd) {
    struct description *description = descriptors[fd].description;
    record_locks_drop(description);
    descriptors[fd].description = nullptr;
    description->users--;
    if (description->users == 0) {
        release(description);
    }
}

bool descriptor_closes_on_exec(int32_t fd) {
    return descriptors[fd].closes_on_exec;
}

void descriptor_set_closes_on_exec(int32_t fd, bool closes_on_exec) {
    descriptors[fd].closes_on_exec = closes_on_exec;
}

void descriptors_close_for_exec(void) {
    for (int32_t fd = 0; fd < ends.descriptors; fd++) {
        if (descriptors[fd].description != nullptr && descriptors[fd].closes_on_exec) {
            descriptor_close(fd);
        }
    }
}

struct fork_part descriptors_state(uint32_t index) {
    uint64_t end = ends.descriptions;
    uint64_t first_end = end < FIRST_DESCRIPTIONS ? end : FIRST_DESCRIPTIONS;
    bool is_there = end == first_end || late_table_prepare(&others);
    const struct fork_part parts[DESCRIPTORS_STATES] = {
        {.bytes = &ends, .size = sizeof(ends), .says_sizes = true},
        fork_part(descriptors, (uint64_t)ends.descriptors * sizeof(descriptors[0])),
        fork_part(first_ones, first_end * sizeof(first_ones[0])),
        fork_part(is_there ? (void *)others.address : nullptr,
                  (end - first_end) * sizeof(first_ones[0])),
    };
    return parts[index];
}

int64_t descriptors_share(void) {
    for (uint64_t i = 0; i < ends.descriptions; i++) {
        if (description_at(i)->kind != DESCRIPTION_FREE) {
            int64_t wrong = state_share(description_at(i));
            if (wrong != 0) {
                return wrong;
            }
        }
    }
    return 0;
}

static status_t take(cap_t parent_cspace, cap_t *slot) {
    cap_t theirs = *slot;
    *slot = 0;
    if (theirs == 0) {
        return STATUS_OK;
    }
    cap_t own = slot_allocate();
    status_t status =
        own == 0 ? STATUS_NO_SPACE : cspace_copy(SLOT_CSPACE, own, parent_cspace, theirs);
    if (status == STATUS_OK) {
        *slot = own;
    }
    return status;
}

status_t descriptors_take(cap_t parent_cspace) {
    status_t status = STATUS_OK;
    for (uint64_t i = 0; i < ends.descriptions; i++) {
        struct description *description = description_at(i);
        if (description->kind != DESCRIPTION_FREE) {
            // Ends with a page of the parent's are the parent's.
            description->page_end = 0;
            description->page_use = PAGE_UNUSED;
            status_t file = take(parent_cspace, &description->file);
            status_t cell = take(parent_cspace, &description->cell);
            status = file != STATUS_OK ? file : cell != STATUS_OK ? cell : status;
        }
    }
    return status;
}

void descriptors_drop(void) {
    for (uint64_t i = 0; i < ends.descriptions; i++) {
        if (description_at(i)->kind != DESCRIPTION_FREE) {
            give_back(description_at(i));
        }
    }
}

static void release(struct description *description) {
    const struct posix_kind *kind = kind_of(description);
    if (kind->close != nullptr) {
        kind->close(description);
    }
    epoll_forget(description);
    give_back(description);
}

static void give_back(struct description *description) {
    windows_forget(description->file);
    pipe_page_forget(description);
    slot_release(description->file);
    slot_release(description->cell);
    description->kind = DESCRIPTION_FREE;
}
