// SPDX-License-Identifier: MIT
// The system calls of a program of another system. Its library writes them to the console itself
// while the process manager says so; the shell has that said, which takes the right to look inside
// programs, and taken back.
#include "commands.h"
#include "jobs.h"
#include "processes.h"
#include "programs.h"
#include "shell.h"
#include "terminal.h"

#include <process/process_client.h>
#include <tessera/authority/shell.h>
#include <tessera/clock.h>

constexpr uint64_t LOOK_NS = 50'000'000;

// One that has ended meanwhile needs nothing.
static void stop(uint32_t id) {
    (void)process_manager_set_traced(AUTHORITY_SHELL_PROCESS, id, false);
}

static int32_t trace_running(const char *typed, uint32_t id) {
    status_t status = process_manager_set_traced(AUTHORITY_SHELL_PROCESS, id, true);
    if (status != STATUS_OK) {
        return shell_fail(typed, status);
    }
    while (jobs_is_running(id) && terminal_sleep_until(clock_now_ns() + LOOK_NS) == STATUS_OK) {
    }
    stop(id);
    return COMMAND_OK;
}

static int32_t trace_program(int argc, char **argv) {
    struct program program;
    terminal_flush();
    status_t status = program_make(argv, (uint32_t)argc, PROGRAM_IN_FOREGROUND, 0, &program);
    if (status != STATUS_OK) {
        return processes_fail(argv[0], status);
    }
    status = process_manager_set_traced(AUTHORITY_SHELL_PROCESS, program.id, true);
    if (status != STATUS_OK) {
        program_drop(&program);
        return shell_fail(argv[0], status);
    }
    status = program_run(&program);
    return status == STATUS_OK ? program_wait_for(&program) : shell_fail(argv[0], status);
}

int32_t command_trace(int argc, char **argv) {
    uint32_t id;
    if (argc < 2) {
        return command_usage(argv[0]);
    }
    if (argc == 2 && jobs_parse_id(argv[1], &id)) {
        return trace_running(argv[1], id);
    }
    return trace_program(argc - 1, argv + 1);
}
