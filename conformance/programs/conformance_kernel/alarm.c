// SPDX-License-Identifier: MIT
#include "alarm.h"

#include "case_context.h"
#include "report.h"

#include <kernel/memory.h>
#include <process_table/process_table.h>
#include <tessera/boot_bundle.h>
#include <tessera/boot_start.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static const struct alarm_kind *const kinds[] = {&alarm_pl031, &alarm_hpet, &alarm_bcm2835};

static void must(status_t status, const char *what) {
    if (status != STATUS_OK) {
        suite_abort(what, status);
    }
}

// The clock that an argument `alarm.compatible=WORD` of the suite names.
static const struct alarm_kind *find_kind(const struct service_record *suite) {
    static const char name[] = "alarm.compatible=";
    for (uint32_t i = 0; i < suite->arguments.count; i++) {
        struct text argument = text_list_at(&suite->arguments, i);
        for (unsigned j = 0; j < sizeof(kinds) / sizeof(kinds[0]); j++) {
            size_t length = strlen(kinds[j]->compatible);
            if (argument.length == sizeof(name) - 1 + length &&
                memcmp(argument.bytes, name, sizeof(name) - 1) == 0 &&
                memcmp(argument.bytes + sizeof(name) - 1, kinds[j]->compatible, length) == 0) {
                return kinds[j];
            }
        }
    }
    suite_abort("kind of the alarm", STATUS_NOT_FOUND);
}

// What the suite's record says: which clock it is, where its registers are, and the line.
static void look_up(struct alarm *alarm, uint64_t *out_base) {
    struct process_table table;
    struct service_record suite;
    must(boot_process_table(&table), "process table");
    service_record_at(&table.services, 0, &suite);
    alarm->kind = find_kind(&suite);
    uint32_t found = 0;
    for (uint32_t i = 0; i < suite.grants.count; i++) {
        struct grant_record grant;
        grant_record_at(&suite.grants, i, &grant);
        if (text_equal(grant.name, text_from("alarm"))) {
            *out_base = grant.base;
            found++;
        } else if (text_equal(grant.name, text_from("alarm_interrupt"))) {
            alarm->line = grant.line;
            found++;
        }
    }
    must(found == 2 ? STATUS_OK : STATUS_NOT_FOUND, "alarm in the process table");
}

static cap_t region_of(uint64_t base) {
    for (uint64_t i = 0; i < boot_info()->region_count; i++) {
        const struct boot_region *region = &boot_info()->regions[i];
        if (region->kind == BOOT_REGION_DEVICE && region->base == base) {
            return (cap_t)region->slot;
        }
    }
    suite_abort("boot region of the alarm", STATUS_NOT_FOUND);
}

void alarm_open(struct alarm *alarm) {
    uint64_t base = 0;
    void *address = nullptr;
    size_t bytes = 0;
    look_up(alarm, &base);
    alarm->frame = slot_allocate();
    must(
        memory_retype(region_of(base), OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, alarm->frame),
        "frame of the alarm");
    must(frame_map_anywhere(alarm->frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_DEVICE, &address,
                            &bytes),
         "map of the alarm");
    alarm->registers = address;
    alarm_lower(alarm);
}

void alarm_raise(const struct alarm *alarm) {
    alarm->kind->raise(alarm);
}

void alarm_lower(const struct alarm *alarm) {
    alarm->kind->lower(alarm);
}

uint32_t alarm_seconds(const struct alarm *alarm) {
    return alarm->kind->seconds(alarm);
}

void alarm_close(struct alarm *alarm) {
    alarm_lower(alarm);
    frame_unmap_release(alarm->frame);
}
