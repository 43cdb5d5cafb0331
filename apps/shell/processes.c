// SPDX-License-Identifier: MIT
// Commands about programs.
#include "processes.h"

#include "commands.h"
#include "jobs.h"
#include "kept_list.h"
#include "programs.h"
#include "shell.h"
#include "terminal.h"

#include <process/process_client.h>
#include <supervisor/supervisor_client.h>
#include <tessera/arguments.h>
#include <tessera/authority/shell.h>
#include <tessera/string.h>

static const char *const CRASH_KINDS =
    "  null           read address 0\n"
    "  wild           write to an address where nothing is\n"
    "  exec           jump to data\n"
    "  write-to-text  write to the program's own code\n"
    "  stack          run over the end of the stack\n"
    "  privileged     use a register that only the kernel may\n"
    "  divide         divide by 0: where the CPU gives 0 and does not trap, the\n"
    "                 trap that compilers put in front of a checked division\n"
    "  unaligned      an access that must be aligned and is not\n";

static enum program_place place;

static bool parse_size(const char *text, uint64_t *out);
static int32_t kill_one(const char *typed);
static int32_t wait_for_all(void);
static status_t print_services(void);
static status_t print_processes(void);
static void print_rest(const char *state, uint64_t memory_bytes, uint64_t run_time_ns,
                       struct text name);

void processes_set_place(enum program_place wanted) {
    place = wanted;
}

int32_t processes_run_words(int argc, char **argv, uint64_t memory_bytes) {
    if (place == PROGRAM_IN_BACKGROUND && !jobs_have_room()) {
        return shell_fail("programs in the background", STATUS_NO_SPACE);
    }
    // What was written stays before what the program writes.
    terminal_flush();
    struct program program;
    status_t status = program_make(argv, (uint32_t)argc, place, memory_bytes, &program);
    if (status == STATUS_OK) {
        status = program_run(&program);
    }
    if (status != STATUS_OK) {
        return processes_fail(argv[0], status);
    }
    if (place == PROGRAM_IN_FOREGROUND) {
        return program_wait_for(&program);
    }
    jobs_add(&program);
    shell_print("[%u] %s\n", program.id, program.name);
    return COMMAND_OK;
}

int32_t processes_fail(const char *name, status_t status) {
    int32_t failed = shell_fail(name, status);
    return status == STATUS_NOT_FOUND ? COMMAND_NOT_FOUND : failed;
}

int32_t command_crash(int argc, char **argv) {
    if (argc != 2) {
        shell_print("%s", CRASH_KINDS);
        return command_usage(argv[0]);
    }
    return processes_run_words(argc, argv, 0);
}

int32_t command_kill(int argc, char **argv) {
    if (argc < 2) {
        return command_usage(argv[0]);
    }
    int32_t result = COMMAND_OK;
    for (int i = 1; i < argc; i++) {
        int32_t status = kill_one(argv[i]);
        result = status != COMMAND_OK ? status : result;
    }
    return result;
}

// Services first: they started first.
int32_t command_ps(int argc, char **argv) {
    (void)argc;
    shell_print("%5s %6s %4s %-9s %9s %9s  %s\n", "ID", "PARENT", "CORE", "STATE", "MEMORY", "CPU",
                "NAME");
    status_t status = print_services();
    if (status == STATUS_OK) {
        status = print_processes();
    }
    return status == STATUS_OK ? COMMAND_OK : shell_fail(argv[0], status);
}

int32_t command_run(int argc, char **argv) {
    int first = 1;
    uint64_t memory_bytes = 0;
    if (argc > 2 && strcmp(argv[1], "-m") == 0) {
        if (!parse_size(argv[2], &memory_bytes)) {
            return command_usage(argv[0]);
        }
        first = 3;
    }
    if (first >= argc) {
        return command_usage(argv[0]);
    }
    return processes_run_words(argc - first, argv + first, memory_bytes);
}

int32_t command_wait(int argc, char **argv) {
    uint32_t id;
    if (argc == 1) {
        return wait_for_all();
    }
    if (argc != 2 || !jobs_parse_id(argv[1], &id)) {
        return command_usage(argv[0]);
    }
    struct program program;
    if (jobs_take(id, &program)) {
        return program_wait_for(&program);
    }
    int32_t ended_status;
    if (jobs_find_ended(id, &ended_status)) {
        return ended_status;
    }
    struct process_end end;
    status_t status = process_manager_wait(AUTHORITY_SHELL_PROCESS, id, &end);
    return status == STATUS_OK ? program_report_end(argv[1], id, &end)
                               : shell_fail(argv[1], status);
}

static int32_t wait_for_all(void) {
    struct program program;
    int32_t result = COMMAND_OK;
    while (jobs_take(0, &program)) {
        result = program_wait_for(&program);
    }
    return result;
}

// A number is a program, a name a service.
static int32_t kill_one(const char *typed) {
    uint32_t id;
    bool is_program = jobs_parse_id(typed, &id);
    status_t status = is_program ? process_manager_kill(AUTHORITY_SHELL_PROCESS, id)
                                 : supervisor_kill(AUTHORITY_SHELL_SUPERVISOR, text_from(typed));
    return status == STATUS_OK ? COMMAND_OK : shell_fail(typed, status);
}

static status_t print_services(void) {
    uint32_t cookie = 0;
    do {
        struct service_entry_list entries;
        status_t status = supervisor_list(AUTHORITY_SHELL_SUPERVISOR, cookie, &cookie, &entries);
        if (status != STATUS_OK) {
            return status;
        }
        uint64_t words[MESSAGE_WORDS_MAX];
        kept_list_keep(&entries.list, words);
        for (uint32_t i = 0; i < entries.count; i++) {
            struct service_entry entry;
            service_entry_at(&entries, i, &entry);
            shell_print("%5s %6s %4s ", "-", "-", "-");
            print_rest(service_state_name(entry.state), entry.memory_bytes, entry.run_time_ns,
                       entry.name);
        }
    } while (cookie != 0);
    return STATUS_OK;
}

static status_t print_processes(void) {
    uint32_t cookie = 0;
    do {
        struct process_entry_list entries;
        status_t status = process_manager_list(AUTHORITY_SHELL_PROCESS, cookie, &cookie, &entries);
        if (status != STATUS_OK) {
            return status;
        }
        uint64_t words[MESSAGE_WORDS_MAX];
        kept_list_keep(&entries.list, words);
        for (uint32_t i = 0; i < entries.count; i++) {
            struct process_entry entry;
            process_entry_at(&entries, i, &entry);
            shell_print("%5u %6u %4u ", entry.id, entry.parent, entry.core);
            print_rest(process_state_name(entry.state), entry.memory_bytes, entry.run_time_ns,
                       entry.name);
        }
    } while (cookie != 0);
    return STATUS_OK;
}

static void print_rest(const char *state, uint64_t memory_bytes, uint64_t run_time_ns,
                       struct text name) {
    shell_print("%-9s %7luKi %7lums  %.*s\n", state, (unsigned long)(memory_bytes / 1024),
                (unsigned long)(run_time_ns / 1'000'000), (int)name.length, name.bytes);
}

// Bytes, or with K or M behind.
static bool parse_size(const char *text, uint64_t *out) {
    uint64_t value;
    if (!number_parse(&text, &value) || value > UINT32_MAX) {
        return false;
    }
    uint64_t unit = *text == 'K' ? 1024 : *text == 'M' ? 1024 * 1024 : 1;
    text += unit > 1;
    *out = value * unit;
    return *text == '\0';
}
