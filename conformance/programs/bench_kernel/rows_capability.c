// SPDX-License-Identifier: MIT
//
// Capabilities: copy, mint, delete, and revoke of many.
#include "rows.h"

#include "measure.h"

#include <arch/cycles.h>
#include <kernel/cspace.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/slots.h>

enum { DERIVED_MAX = 100 };

static cap_t source;
static cap_t copies; // the first of DERIVED_MAX slots

static uint64_t sample_copy(void) {
    uint64_t before = arch_cycles();
    status_t status = cspace_copy(SLOT_CSPACE, copies, SLOT_CSPACE, source);
    uint64_t after = arch_cycles();
    must(status, "copy");
    must(cspace_delete(SLOT_CSPACE, copies), "delete");
    return after - before;
}

static status_t derive(cap_t slot) {
    return cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, source, RIGHT_SEND, 1);
}

static uint64_t sample_mint(void) {
    uint64_t before = arch_cycles();
    status_t status = derive(copies);
    uint64_t after = arch_cycles();
    must(status, "mint");
    must(cspace_delete(SLOT_CSPACE, copies), "delete");
    return after - before;
}

static uint64_t sample_delete(void) {
    must(cspace_copy(SLOT_CSPACE, copies, SLOT_CSPACE, source), "copy");
    uint64_t before = arch_cycles();
    status_t status = cspace_delete(SLOT_CSPACE, copies);
    uint64_t after = arch_cycles();
    must(status, "delete");
    return after - before;
}

static uint64_t revoke(uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        must(derive(copies + i), "mint");
    }
    uint64_t before = arch_cycles();
    status_t status = cspace_revoke(SLOT_CSPACE, source);
    uint64_t after = arch_cycles();
    must(status, "revoke");
    return after - before;
}

static uint64_t sample_revoke_1(void) {
    return revoke(1);
}

static uint64_t sample_revoke_100(void) {
    return revoke(100);
}

// More than one cspace holds: in three others. Once, because making them takes long.
static uint64_t revoke_many(void) {
    enum { OTHERS = 3, SLOTS = 4096, FIRST = 16, EACH = SLOTS - FIRST, MANY = 10000 };
    cap_t others[OTHERS];
    for (uint32_t i = 0; i < OTHERS; i++) {
        must(object_create(OBJECT_CSPACE, SLOTS, &others[i]), "cspace");
    }
    for (uint32_t i = 0; i < MANY; i++) {
        must(cspace_mint(others[i / EACH], FIRST + i % EACH, SLOT_CSPACE, source, RIGHT_SEND, 1),
             "mint");
    }
    uint64_t before = arch_cycles();
    status_t status = cspace_revoke(SLOT_CSPACE, source);
    uint64_t after = arch_cycles();
    must(status, "revoke");
    return after - before;
}

void measure_capabilities(void) {
    must(object_create(OBJECT_ENDPOINT, 0, &source), "endpoint");
    copies = slot_allocate_row(DERIVED_MAX);
    measure("cap_copy", sample_copy);
    measure("cap_mint", sample_mint);
    measure("cap_delete", sample_delete);
    measure("revoke_1", sample_revoke_1);
    measure("revoke_100", sample_revoke_100);
    report_figure("revoke_10000", revoke_many());
}
