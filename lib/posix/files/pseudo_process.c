// SPDX-License-Identifier: MIT
//
// Texts of /proc about a process. What is not known reads as zero.
#include <posix/pseudo_text.h>

#include <personality/linux_calls.h>
#include <posix/facts.h>
#include <posix/page_table.h>
#include <posix/process.h>
#include <posix/space.h>
#include <posix/time.h>
#include <tessera/string.h>

constexpr uint64_t BYTES_PER_KB = 1024;
constexpr uint64_t NO_LIMIT = UINT64_MAX;

typedef unsigned long long number_t;

void pseudo_text_arguments(struct pseudo_text *text) {
    struct posix_facts facts;
    if (facts_of(text->process, &facts)) {
        pseudo_text_put(text, (const char *)facts.arguments, facts.argument_bytes);
    }
}

void pseudo_text_memory(struct pseudo_text *text) {
    struct posix_facts facts;
    if (facts_of(text->process, &facts)) {
        number_t pages = facts.memory_bytes / space_page_bytes();
        pseudo_text_format(text, "%llu %llu 0 0 0 %llu 0\n", pages, pages, pages);
    }
}

void pseudo_text_name(struct pseudo_text *text) {
    struct posix_facts facts;
    if (facts_of(text->process, &facts)) {
        pseudo_text_format(text, "%s\n", facts.name);
    }
}

// Number, name, state, parent, group, session, terminal, its group, flags, 4 counts of faults; own
// and children's times, priority, niceness, threads, a timer, start; memory in bytes and in pages,
// its limit; 25 fields of places and masks, of which the 15th is the processor.
void pseudo_text_process_stat(struct pseudo_text *text) {
    struct posix_facts facts;
    if (!facts_of(text->process, &facts)) {
        return;
    }
    pseudo_text_format(text, "%u (%s) %c %u %u %u 0 -1 0 0 0 0 0 ", facts.number, facts.name,
                       facts.state, facts.parent, facts.group, facts.session);
    pseudo_text_format(text, "%llu 0 0 0 20 0 %u 0 0 %llu %llu 18446744073709551615 ",
                       (number_t)(facts.run_ns / NS_PER_TICK), facts.threads,
                       (number_t)facts.memory_bytes,
                       (number_t)(facts.memory_bytes / space_page_bytes()));
    pseudo_text_format(text, "0 0 0 0 0 0 0 0 0 0 0 0 17 %u 0 0 0 0 0 0 0 0 0 0 0 0 0\n",
                       facts.core);
}

static const char *state_name(char state) {
    return state == 'R' ? "running" : state == 'Z' ? "zombie" : "sleeping";
}

void pseudo_text_status(struct pseudo_text *text) {
    struct posix_facts facts;
    if (!facts_of(text->process, &facts)) {
        return;
    }
    number_t used = facts.memory_bytes / BYTES_PER_KB;
    pseudo_text_format(text, "Name:\t%s\nState:\t%c (%s)\n", facts.name, facts.state,
                       state_name(facts.state));
    pseudo_text_format(text, "Tgid:\t%u\nPid:\t%u\nPPid:\t%u\nTracerPid:\t0\n", facts.number,
                       facts.number, facts.parent);
    pseudo_text_format(text, "Uid:\t0\t0\t0\t0\nGid:\t0\t0\t0\t0\n");
    pseudo_text_format(text, "VmSize:\t%8llu kB\nVmRSS:\t%8llu kB\nThreads:\t%u\n", used, used,
                       facts.threads);
}

static void print_limit(struct pseudo_text *text, uint64_t value) {
    if (value == NO_LIMIT) {
        pseudo_text_format(text, "%-21s", "unlimited");
    } else {
        pseudo_text_format(text, "%-21llu", (number_t)value);
    }
}

void pseudo_text_limits(struct pseudo_text *text) {
    static const struct {
        int32_t resource;
        const char *name;
        const char *unit;
    } rows[] = {
        {LINUX_RLIMIT_CPU, "Max cpu time", "seconds"},
        {LINUX_RLIMIT_FSIZE, "Max file size", "bytes"},
        {LINUX_RLIMIT_DATA, "Max data size", "bytes"},
        {LINUX_RLIMIT_STACK, "Max stack size", "bytes"},
        {LINUX_RLIMIT_CORE, "Max core file size", "bytes"},
        {LINUX_RLIMIT_NPROC, "Max processes", "processes"},
        {LINUX_RLIMIT_NOFILE, "Max open files", "files"},
        {LINUX_RLIMIT_AS, "Max address space", "bytes"},
    };
    pseudo_text_format(text, "%-26s%-21s%-21s%-10s\n", "Limit", "Soft Limit", "Hard Limit",
                       "Units");
    for (uint32_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct linux_limit limit;
        if (linux_getrlimit(rows[i].resource, &limit) == 0) {
            pseudo_text_format(text, "%-26s", rows[i].name);
            print_limit(text, limit.current);
            print_limit(text, limit.maximum);
            pseudo_text_format(text, "%-10s\n", rows[i].unit);
        }
    }
}

// Neighbours of the same rights are one.
struct range {
    struct pseudo_text *text;
    uint64_t first;
    uint64_t end;
    uint32_t rights;
    bool is_shared;
};

static const char *use_of(const struct range *range) {
    uint64_t stack = posix_process.start_stack;
    uint64_t heap = posix_process.break_first;
    if (stack >= range->first && stack < range->end) {
        return "[stack]";
    }
    if (range->end <= SPACE_IMAGE_END) {
        return range->first >= heap ? "[heap]" : posix_process.program;
    }
    return "";
}

static void print_range(const struct range *range) {
    if (range->first < range->end) {
        pseudo_text_format(range->text, "%08llx-%08llx %c%c%c%c 00000000 00:00 0 %18s%s\n",
                           (number_t)range->first, (number_t)range->end,
                           (range->rights & SPACE_READ) != 0 ? 'r' : '-',
                           (range->rights & SPACE_WRITE) != 0 ? 'w' : '-',
                           (range->rights & SPACE_EXECUTE) != 0 ? 'x' : '-',
                           range->is_shared ? 's' : 'p', "", use_of(range));
    }
}

static bool add_page(void *context, uint64_t page) {
    struct range *range = context;
    uint32_t rights = space_rights(page);
    bool is_shared = space_is_shared(page);
    if (page != range->end || rights != range->rights || is_shared != range->is_shared) {
        print_range(range);
        range->first = page;
        range->rights = rights;
        range->is_shared = is_shared;
    }
    range->end = page + space_page_bytes();
    return true;
}

void pseudo_text_maps(struct pseudo_text *text) {
    struct range range = {.text = text};
    (void)page_table_visit(add_page, &range); // which never fails
    print_range(&range);
}
