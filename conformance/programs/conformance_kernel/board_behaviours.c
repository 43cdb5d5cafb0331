// SPDX-License-Identifier: MIT
//
// What the kernel says of the machine, memory, pages, time; and what of it the kernel keeps.
#include "alarm.h"
#include "behaviour.h"
#include "case_context.h"
#include "message.h"
#include "report.h"

#include <kernel/machine.h>
#include <kernel/memory.h>
#include <process_table/process_table.h>
#include <tessera/arguments.h>
#include <tessera/boot_bundle.h>
#include <tessera/boot_start.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static const uint64_t millisecond_ns = 1000000;

static void check_region(const struct boot_region *region) {
    uint64_t size = 0;
    uint64_t used = 0;
    uint64_t is_device = 0;
    expect_equal(region->base % page_bytes(), 0, "base within a page");
    expect_equal(region->size_bytes % page_bytes(), 0, "size within a page");
    expect_true(region->size_bytes > 0 && region->base + region->size_bytes > region->base,
                "it has bytes and does not wrap");
    expect_status(memory_info((cap_t)region->slot, &size, &used, &is_device), STATUS_OK,
                  "memory_info");
    expect_equal(size, region->size_bytes, "bytes of the capability");
    expect_equal(is_device, region->kind == BOOT_REGION_DEVICE, "is_device");
}

static bool overlap(const struct boot_region *a, const struct boot_region *b) {
    return a->base < b->base + b->size_bytes && b->base < a->base + a->size_bytes;
}

static void boot_regions_are_right(void) {
    const struct boot_info *info = boot_info();
    expect_true(info->region_count > 0 && info->region_count <= REGIONS_MAX, "there are regions");
    for (uint64_t i = 0; i < info->region_count; i++) {
        check_region(&info->regions[i]);
        for (uint64_t j = 0; j < i; j++) {
            expect_true(!overlap(&info->regions[i], &info->regions[j]), "two regions lie apart");
        }
    }
    expect_equal(info->first_free_slot, BOOT_SLOT_FIRST_REGION + info->region_count,
                 "the first free slot");
}

static void facts_agree(void) {
    uint64_t cores = 0;
    uint64_t page = 0;
    uint64_t kernel = 0;
    uint64_t uptime_ns = 0;
    uint64_t idle_ns = 0;
    expect_status(machine_info(BOOT_SLOT_MACHINE, &cores, &page, &kernel, &uptime_ns, &idle_ns),
                  STATUS_OK, "machine_info");
    expect_equal(cores, boot_info()->core_count, "cores");
    expect_equal(page, boot_info()->page_bytes, "bytes of a page");
    expect_true((page & (page - 1)) == 0 && boot_info()->large_page_bytes % page == 0,
                "pages are a power of two");
    expect_true(idle_ns < uptime_ns * cores && uptime_ns <= clock_now_ns(),
                "its cores were idle for a part of their time");
    expect_true(boot_info()->user_end % page == 0, "user space ends with a page");
}

// Two seconds of another clock. A busy host may be late in looking at it, so this tells a wrong
// rate from a right one, not a good clock from a bad one.
static void clock_has_the_right_rate(void) {
    struct alarm clock;
    alarm_open_clock(&clock);
    uint64_t limit_ns = clock_now_ns() + 20000 * millisecond_ns;
    uint64_t start_ns = 0;
    uint32_t first = alarm_seconds(&clock);
    while (clock_now_ns() < limit_ns && alarm_seconds(&clock) - first < 3) {
        if (start_ns == 0 && alarm_seconds(&clock) != first) {
            start_ns = clock_now_ns();
        }
        (void)sleep_until_ns(clock_now_ns() + millisecond_ns);
    }
    uint64_t passed_ns = clock_now_ns() - start_ns;
    expect_equal(alarm_seconds(&clock) - first, 3, "seconds of the other clock");
    expect_true(passed_ns > 1500 * millisecond_ns && passed_ns < 2500 * millisecond_ns,
                "two seconds take two seconds");
    alarm_close_clock(&clock);
}

// No port of a range of the kernel's can be had.
static void check_kernel_ports(uint64_t first, uint64_t count) {
    cap_t slot = slot_allocate();
    for (uint64_t port = first; port < first + count; port++) {
        expect_status(machine_ioport(BOOT_SLOT_MACHINE, port, 1, SLOT_CSPACE, slot),
                      STATUS_BAD_RANGE, "a port of the kernel");
    }
    slot_release(slot);
}

// The record of the suite has an argument kernel_ports=FIRST:COUNT for each range of the board's.
static void kernel_keeps_its_ports(void) {
    static const char name[] = "kernel_ports=";
    struct process_table table;
    struct service_record suite;
    expect_status(boot_process_table(&table), STATUS_OK, "process table");
    service_record_at(&table.services, 0, &suite);
    for (uint32_t i = 0; i < suite.arguments.count; i++) {
        const char *text = text_list_at(&suite.arguments, i).bytes;
        uint64_t first = 0;
        uint64_t count = 0;
        if (strncmp(text, name, sizeof(name) - 1) != 0) {
            continue;
        }
        text += sizeof(name) - 1;
        expect_true(number_parse(&text, &first) && *text++ == ':' && number_parse(&text, &count),
                    "the argument can be read");
        check_kernel_ports(first, count);
    }
}

static const struct behaviour behaviours[] = {
    {"boot_info__regions__apart_and_as_their_capabilities_say", boot_regions_are_right},
    {"machine_info__and_boot_info__say_the_same", facts_agree},
    {"machine_ioport__ports_that_the_board_keeps__bad_range", kernel_keeps_its_ports},
    {"clock__two_seconds_of_another_clock__take_two_seconds", clock_has_the_right_rate},
};

const struct behaviour_group board_behaviours = {behaviours,
                                                 sizeof(behaviours) / sizeof(behaviours[0])};
