// SPDX-License-Identifier: MIT
//
// What is not known here, or is not so here, reads as zero: a program sees one processor and itself
// alone. Layouts are those of Linux's proc(5).
#include <posix/pseudo_text.h>

#include <filesystem/filesystem_client.h>
#include <kernel/thread.h>
#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/pages.h>
#include <posix/process.h>
#include <posix/space.h>
#include <posix/time.h>
#include <tessera/clock.h>
#include <tessera/format.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

enum { LINE_BYTES = 512 };

constexpr uint64_t TICKS_PER_S = NS_PER_S / NS_PER_TICK;
constexpr uint64_t BYTES_PER_KB = 1024;

typedef unsigned long long number_t;

void pseudo_text_put(struct pseudo_text *text, const char *bytes, uint64_t count) {
    uint64_t left_out = count < text->skip ? count : text->skip;
    text->skip -= left_out;
    count -= left_out;
    uint64_t room = text->room - text->done;
    count = count < room ? count : room;
    memcpy(text->out + text->done, bytes + left_out, count);
    text->done += count;
}

void pseudo_text_format(struct pseudo_text *text, const char *format, ...) {
    char line[LINE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    size_t count = format_text_list(line, sizeof(line), format, arguments);
    va_end(arguments);
    pseudo_text_put(text, line, count);
}

static number_t own_number(void) {
    return family_own();
}

static number_t up_ticks(void) {
    return clock_now_ns() / NS_PER_TICK;
}

static number_t run_ticks(void) {
    uint64_t state, priority, core, time_ns;
    status_t status = thread_info(SLOT_THREAD, &state, &priority, &core, &time_ns);
    return status == STATUS_OK ? time_ns / NS_PER_TICK : 0;
}

static number_t idle_ticks(void) {
    number_t up = up_ticks();
    number_t run = run_ticks();
    return up > run ? up - run : 0;
}

void pseudo_text_cpuinfo(struct pseudo_text *text) {
    pseudo_text_format(text, "processor\t: 0\n\n");
}

void pseudo_text_loadavg(struct pseudo_text *text) {
    pseudo_text_format(text, "0.00 0.00 0.00 1/1 %llu\n", own_number());
}

void pseudo_text_meminfo(struct pseudo_text *text) {
    struct pages_usage usage = pages_usage();
    number_t total = (startup_info()->memory_bytes + usage.most_bytes) / BYTES_PER_KB;
    number_t free = (memory_available() + usage.free_bytes) / BYTES_PER_KB;
    pseudo_text_format(
        text, "MemTotal:       %8llu kB\nMemFree:        %8llu kB\nMemAvailable:   %8llu kB\n",
        total, free, free);
    static const char *const nothing[] = {
        "Buffers:  ", "Cached:   ", "Shmem:    ", "SwapCached:", "SwapTotal:", "SwapFree: "};
    for (uint32_t i = 0; i < sizeof(nothing) / sizeof(nothing[0]); i++) {
        pseudo_text_format(text, "%s      %8u kB\n", nothing[i], 0u);
    }
}

void pseudo_text_mounts(struct pseudo_text *text) {
    struct mounted_file_system mounted;
    for (uint32_t number = 0;
         file_system_mounted(posix_process.filesystem, number, &mounted) == STATUS_OK; number++) {
        pseudo_text_format(text, "tessera %.*s tessera %s 0 0\n", (int)mounted.path.length,
                           mounted.path.bytes, mounted.usage.is_read_only ? "ro" : "rw");
    }
}

void pseudo_text_stat(struct pseudo_text *text) {
    number_t run = run_ticks();
    number_t idle = idle_ticks();
    pseudo_text_format(text, "cpu  %llu 0 0 %llu 0 0 0 0 0 0\ncpu0 %llu 0 0 %llu 0 0 0 0 0 0\n",
                       run, idle, run, idle);
    pseudo_text_format(text,
                       "intr 0\nctxt 0\nbtime 0\nprocesses 1\nprocs_running 1\nprocs_blocked 0\n");
}

void pseudo_text_uptime(struct pseudo_text *text) {
    number_t up = up_ticks();
    number_t idle = idle_ticks();
    pseudo_text_format(text, "%llu.%02llu %llu.%02llu\n", up / TICKS_PER_S, up % TICKS_PER_S,
                       idle / TICKS_PER_S, idle % TICKS_PER_S);
}

void pseudo_text_version(struct pseudo_text *text) {
    struct linux_system_name name;
    (void)linux_uname(&name);
    pseudo_text_format(text, "%s version %s (%s) %s\n", (const char *)name.system,
                       (const char *)name.release, (const char *)name.node,
                       (const char *)name.version);
}
