// SPDX-License-Identifier: MIT
#include "parcels.h"

#include "members.h"

#include <tessera/slots.h>

static struct parcel parcels[PARCELS_MAX];
static uint32_t parcels_end; // those from there on were never used

struct parcel *parcel_new(uint32_t family) {
    struct parcel *room = nullptr;
    uint32_t count = 0;
    for (uint32_t i = 0; i < PARCELS_MAX; i++) {
        count += parcels[i].is_used && parcels[i].family == family;
        room = room == nullptr && !parcels[i].is_used ? &parcels[i] : room;
    }
    if (room == nullptr || count >= PARCELS_OF_FAMILY) {
        return nullptr;
    }
    uint32_t end = (uint32_t)(room - parcels) + 1;
    parcels_end = end > parcels_end ? end : parcels_end;
    *room = (struct parcel){.is_used = true, .family = family};
    return room;
}

void parcels_append(struct parcel **list, struct parcel *added) {
    while (*list != nullptr) {
        list = &(*list)->next;
    }
    *list = added;
}

uint32_t parcels_count(const struct parcel *list) {
    uint32_t count = 0;
    for (; list != nullptr; list = list->next) {
        count++;
    }
    return count;
}

void parcel_free(struct parcel *parcel) {
    parcel->is_used = false;
}

static void let_go(struct parcel *parcel) {
    slot_release(parcel->file);
    slot_release(parcel->cell);
    parcel->file = 0;
    parcel->cell = 0;
}

void parcels_drop(struct parcel **list) {
    for (struct parcel *parcel = *list; parcel != nullptr; parcel = parcel->next) {
        let_go(parcel);
        parcel_free(parcel);
    }
    *list = nullptr;
}

static bool is_there(uint32_t family) {
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        const struct member *member = member_at(i);
        if (member != nullptr && member->family == family) {
            return true;
        }
    }
    return false;
}

void parcels_sweep(void) {
    for (uint32_t i = 0; i < parcels_end; i++) {
        if (parcels[i].is_used && !is_there(parcels[i].family) && !is_there(parcels[i].to_family)) {
            let_go(&parcels[i]);
        }
    }
}
