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

// Registers, as word positions.
enum { ALARM_DATA = 0, ALARM_MATCH = 1, ALARM_MASK = 4, ALARM_STATUS = 5, ALARM_CLEAR = 7 };

static void must(status_t status, const char *what) {
    if (status != STATUS_OK) {
        suite_abort(what, status);
    }
}

// What the suite's record says: where the registers are, and the line.
static void look_up(uint64_t *out_base, uint64_t *out_line) {
    struct process_table table;
    struct service_record suite;
    must(boot_process_table(&table), "process table");
    service_record_at(&table.services, 0, &suite);
    uint32_t found = 0;
    for (uint32_t i = 0; i < suite.grants.count; i++) {
        struct grant_record grant;
        grant_record_at(&suite.grants, i, &grant);
        if (text_equal(grant.name, text_from("alarm"))) {
            *out_base = grant.base;
            found++;
        } else if (text_equal(grant.name, text_from("alarm_interrupt"))) {
            *out_line = grant.line;
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
    look_up(&base, &alarm->line);
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

// The alarm goes off when the clock, which counts seconds, equals the match register.
void alarm_raise(const struct alarm *alarm) {
    alarm->registers[ALARM_MASK] = 1;
    do {
        alarm->registers[ALARM_MATCH] = alarm->registers[ALARM_DATA];
    } while ((alarm->registers[ALARM_STATUS] & 1) == 0);
}

void alarm_lower(const struct alarm *alarm) {
    alarm->registers[ALARM_MASK] = 0;
    alarm->registers[ALARM_CLEAR] = 1;
}

uint32_t alarm_seconds(const struct alarm *alarm) {
    return alarm->registers[ALARM_DATA];
}

void alarm_close(struct alarm *alarm) {
    alarm_lower(alarm);
    frame_unmap_release(alarm->frame);
}
