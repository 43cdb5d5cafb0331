// SPDX-License-Identifier: MIT
//
// What is not known here, or is not so here, reads as zero: a program sees one processor and itself
// alone. Layouts are those of Linux's proc(5).
#include <posix/pseudo_text.h>

#include <filesystem/filesystem_client.h>
#include <kernel/thread.h>
#include <personality/linux_calls.h>
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
constexpr uint64_t ARGUMENTS_SHOWN_MAX = 4096;

typedef unsigned long long number_t;

static void put(struct pseudo_text *text, const char *bytes, uint64_t count) {
    uint64_t left_out = count < text->skip ? count : text->skip;
    text->skip -= left_out;
    count -= left_out;
    uint64_t room = text->room - text->done;
    count = count < room ? count : room;
    memcpy(text->out + text->done, bytes + left_out, count);
    text->done += count;
}

[[gnu::format(printf, 2, 3)]] static void print(struct pseudo_text *text, const char *format, ...) {
    char line[LINE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    size_t count = format_text_list(line, sizeof(line), format, arguments);
    va_end(arguments);
    put(text, line, count);
}

static number_t own_number(void) {
    return startup_info()->process_id;
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

static number_t used_bytes(void) {
    return startup_info()->memory_bytes - memory_available();
}

void pseudo_text_cpuinfo(struct pseudo_text *text) {
    print(text, "processor\t: 0\n\n");
}

void pseudo_text_loadavg(struct pseudo_text *text) {
    print(text, "0.00 0.00 0.00 1/1 %llu\n", own_number());
}

void pseudo_text_meminfo(struct pseudo_text *text) {
    number_t total = startup_info()->memory_bytes / BYTES_PER_KB;
    number_t free = memory_available() / BYTES_PER_KB;
    print(text, "MemTotal:       %8llu kB\nMemFree:        %8llu kB\nMemAvailable:   %8llu kB\n",
          total, free, free);
    static const char *const nothing[] = {
        "Buffers:  ", "Cached:   ", "Shmem:    ", "SwapCached:", "SwapTotal:", "SwapFree: "};
    for (uint32_t i = 0; i < sizeof(nothing) / sizeof(nothing[0]); i++) {
        print(text, "%s      %8u kB\n", nothing[i], 0u);
    }
}

void pseudo_text_mounts(struct pseudo_text *text) {
    struct mounted_file_system mounted;
    for (uint32_t number = 0;
         file_system_mounted(posix_process.filesystem, number, &mounted) == STATUS_OK; number++) {
        print(text, "tessera %.*s tessera %s 0 0\n", (int)mounted.path.length, mounted.path.bytes,
              mounted.usage.is_read_only ? "ro" : "rw");
    }
}

void pseudo_text_stat(struct pseudo_text *text) {
    number_t run = run_ticks();
    number_t idle = idle_ticks();
    print(text, "cpu  %llu 0 0 %llu 0 0 0 0 0 0\ncpu0 %llu 0 0 %llu 0 0 0 0 0 0\n", run, idle, run,
          idle);
    print(text, "intr 0\nctxt 0\nbtime 0\nprocesses 1\nprocs_running 1\nprocs_blocked 0\n");
}

void pseudo_text_uptime(struct pseudo_text *text) {
    number_t up = up_ticks();
    number_t idle = idle_ticks();
    print(text, "%llu.%02llu %llu.%02llu\n", up / TICKS_PER_S, up % TICKS_PER_S, idle / TICKS_PER_S,
          idle % TICKS_PER_S);
}

void pseudo_text_version(struct pseudo_text *text) {
    struct linux_system_name name;
    (void)linux_uname(&name);
    print(text, "%s version %s (%s) %s\n", (const char *)name.system, (const char *)name.release,
          (const char *)name.node, (const char *)name.version);
}

// As the program's stack has them now, the program being who owns it.
void pseudo_text_own_arguments(struct pseudo_text *text) {
    uint64_t at = posix_process.start_stack;
    uint64_t count;
    if (linux_check_memory(at, 1, sizeof(count), LINUX_ACCESS_READ) != 0) {
        return;
    }
    memcpy(&count, (const void *)at, sizeof(count));
    for (uint64_t i = 0; i < count && i < ARGUMENTS_SHOWN_MAX; i++) {
        uint64_t argument;
        at += sizeof(argument);
        if (linux_check_memory(at, 1, sizeof(argument), LINUX_ACCESS_READ) != 0) {
            return;
        }
        memcpy(&argument, (const void *)at, sizeof(argument));
        if (argument == 0 || posix_check_text(argument, PROGRAM_STACK_BYTES) != 0) {
            return;
        }
        put(text, (const char *)argument, strlen((const char *)argument) + 1);
    }
}

void pseudo_text_own_memory(struct pseudo_text *text) {
    number_t pages = used_bytes() / space_page_bytes();
    print(text, "%llu %llu 0 0 0 %llu 0\n", pages, pages, pages);
}

void pseudo_text_own_name(struct pseudo_text *text) {
    print(text, "%s\n", posix_process.name);
}

// Number, name, state, parent, group, session, terminal, its group, flags, 4 counts of faults; own
// and children's times, priority, niceness, threads, a timer, start; memory in bytes and in pages,
// its limit; 25 fields of places and masks, of which the last but some is the processor.
void pseudo_text_own_stat(struct pseudo_text *text) {
    number_t number = own_number();
    print(text, "%llu (%s) R 0 %llu %llu 0 -1 0 0 0 0 0 ", number, posix_process.name, number,
          number);
    print(text, "%llu 0 0 0 20 0 1 0 0 %llu %llu 18446744073709551615 ", run_ticks(), used_bytes(),
          used_bytes() / space_page_bytes());
    print(text, "0 0 0 0 0 0 0 0 0 0 0 0 17 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n");
}

void pseudo_text_own_status(struct pseudo_text *text) {
    number_t number = own_number();
    number_t used = used_bytes() / BYTES_PER_KB;
    print(text, "Name:\t%s\nState:\tR (running)\n", posix_process.name);
    print(text, "Tgid:\t%llu\nPid:\t%llu\nPPid:\t0\nTracerPid:\t0\n", number, number);
    print(text, "Uid:\t0\t0\t0\t0\nGid:\t0\t0\t0\t0\n");
    print(text, "VmSize:\t%8llu kB\nVmRSS:\t%8llu kB\nThreads:\t1\n", used, used);
}
