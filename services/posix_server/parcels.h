// SPDX-License-Identifier: MIT
//
// What is open and on its way from one process to another.
#pragma once

#include <posix/posix_server.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/limits/posix_server.h>

enum { PARCEL_PATH_BYTES = 256 };

struct parcel {
    bool is_used;
    bool has_file;
    uint32_t family;    // that it counts for
    uint32_t to_family; // where it is going
    uint32_t receiver;  // who is about to take it
    uint32_t kind;
    uint32_t flags;
    uint32_t path_length;
    char path[PARCEL_PATH_BYTES];
    cap_t file;
    cap_t cell;
    struct parcel *next;
};

// A new one; null: there are too many.
struct parcel *parcel_new(uint32_t family);

// Puts them behind those that are there.
void parcels_append(struct parcel **list, struct parcel *parcels);

uint32_t parcels_count(const struct parcel *list);

// The entry is free again; its capabilities are another's now, or given back.
void parcel_free(struct parcel *parcel);
void parcels_drop(struct parcel **list);

// Gives back the capabilities of families that are no more: a socket may be on its way through
// itself, where nobody can receive it.
void parcels_sweep(void);
