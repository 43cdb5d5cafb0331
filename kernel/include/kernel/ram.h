// SPDX-License-Identifier: MIT
//
// The RAM that this machine has: what whoever loaded the kernel tells, cut to the bounds of the
// board's specification; without a word from it, what the specification says. The architecture
// fills it once, at boot, before anything is taken from it. Whole pages, sorted, apart.
#pragma once

#include <kernel/types.h>
#include <tessera/layouts.h>

struct ram_range {
    paddr_t base;
    uint64_t size_bytes;
};

// What is told, in any order, but everything that is added before what is removed. Nothing of it is
// trusted: ends may wrap, ranges may overlap. Of more than RAM_RANGES_MAX pieces the smallest are
// left unused.
void ram_add(uint64_t base, uint64_t size_bytes);
void ram_remove(uint64_t base, uint64_t size_bytes);

// The end of it. With a fault (null: none), or without RAM under the kernel's image, what was told
// is forgotten with a message on the console.
void ram_settle(const char *fault);

// Nobody tells: the specification's.
void ram_settle_untold(void);

unsigned ram_count(void);
struct ram_range ram_range(unsigned index);
