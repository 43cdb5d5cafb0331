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

static const struct alarm_kind *const kinds[] = {&alarm_pl031, &alarm_hpet,       &alarm_bcm2835,
                                                 &alarm_sdhci, &alarm_zynqmp_rtc, &alarm_pl011};

static void must(status_t status, const char *what) {
    if (status != STATUS_OK) {
        suite_abort(what, status);
    }
}

// Whether `text` is `device` with `rest` behind it.
static bool is_joined(struct text text, const char *device, const char *rest) {
    size_t length = strlen(device);
    return text.length == length + strlen(rest) && memcmp(text.bytes, device, length) == 0 &&
           memcmp(text.bytes + length, rest, strlen(rest)) == 0;
}

// The kind that an argument `DEVICE.compatible=WORD` of the suite names.
static const struct alarm_kind *find_kind(const struct service_record *suite, const char *device) {
    static const char key[] = ".compatible=";
    for (uint32_t i = 0; i < suite->arguments.count; i++) {
        struct text argument = text_list_at(&suite->arguments, i);
        uint32_t name_length = (uint32_t)(strlen(device) + sizeof(key) - 1);
        if (argument.length < name_length ||
            !is_joined((struct text){argument.bytes, name_length}, device, key)) {
            continue;
        }
        struct text word = {argument.bytes + name_length, argument.length - name_length};
        for (unsigned j = 0; j < sizeof(kinds) / sizeof(kinds[0]); j++) {
            if (text_equal(word, text_from(kinds[j]->compatible))) {
                return kinds[j];
            }
        }
    }
    suite_abort("kind of a device of the suite", STATUS_NOT_FOUND);
}

// What the suite's record says: which kind it is, where its registers are, and the line if it has
// one.
static void look_up(struct alarm *alarm, const char *device, uint64_t *out_base) {
    struct process_table table;
    struct service_record suite;
    must(boot_process_table(&table), "process table");
    service_record_at(&table.services, 0, &suite);
    alarm->kind = find_kind(&suite, device);
    bool is_found = false;
    for (uint32_t i = 0; i < suite.grants.count; i++) {
        struct grant_record grant;
        grant_record_at(&suite.grants, i, &grant);
        if (text_equal(grant.name, text_from(device))) {
            *out_base = grant.base;
            is_found = true;
        } else if (is_joined(grant.name, device, "_interrupt")) {
            alarm->line = grant.line;
        }
    }
    must(is_found ? STATUS_OK : STATUS_NOT_FOUND, "device in the process table");
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

static void open_device(struct alarm *alarm, const char *device) {
    uint64_t base = 0;
    void *address = nullptr;
    size_t bytes = 0;
    look_up(alarm, device, &base);
    alarm->frame = slot_allocate();
    must(
        memory_retype(region_of(base), OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, alarm->frame),
        "frame of the alarm");
    must(frame_map_anywhere(alarm->frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_DEVICE, &address,
                            &bytes),
         "map of the alarm");
    alarm->registers = address;
}

void alarm_open(struct alarm *alarm) {
    open_device(alarm, "alarm");
    alarm_lower(alarm);
}

void alarm_open_clock(struct alarm *clock) {
    open_device(clock, "clock");
}

void alarm_raise(const struct alarm *alarm) {
    alarm->kind->raise(alarm);
}

void alarm_lower(const struct alarm *alarm) {
    alarm->kind->lower(alarm);
}

uint32_t alarm_seconds(const struct alarm *clock) {
    return clock->kind->seconds(clock);
}

void alarm_close(struct alarm *alarm) {
    alarm_lower(alarm);
    frame_unmap_release(alarm->frame);
}

void alarm_close_clock(struct alarm *clock) {
    frame_unmap_release(clock->frame);
}
