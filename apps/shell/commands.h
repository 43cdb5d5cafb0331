// SPDX-License-Identifier: MIT
// The commands that the shell knows itself. Each gets its words, its own name first, and returns
// its status.
#pragma once

#include <stdint.h>

struct command {
    const char *name;
    const char *usage; // its arguments
    const char *help;
    int32_t (*run)(int argc, char **argv);
};

// Null: no such command.
const struct command *command_find(const char *name);

// The command at a position in the order of names; null beyond the last.
const struct command *command_at(uint32_t position);

// What a command answers to arguments that it cannot use.
int32_t command_usage(const char *name);

// files.c: looking
int32_t command_cat(int argc, char **argv);
int32_t command_cd(int argc, char **argv);
int32_t command_df(int argc, char **argv);
int32_t command_head(int argc, char **argv);
int32_t command_ls(int argc, char **argv);
int32_t command_pwd(int argc, char **argv);
// change.c: changing
int32_t command_cp(int argc, char **argv);
int32_t command_mkdir(int argc, char **argv);
int32_t command_mv(int argc, char **argv);
int32_t command_rm(int argc, char **argv);
int32_t command_touch(int argc, char **argv);
// basics.c
int32_t command_clear(int argc, char **argv);
int32_t command_echo(int argc, char **argv);
int32_t command_false(int argc, char **argv);
int32_t command_help(int argc, char **argv);
int32_t command_history(int argc, char **argv);
int32_t command_session(int argc, char **argv);
int32_t command_sleep(int argc, char **argv);
int32_t command_true(int argc, char **argv);
int32_t command_uptime(int argc, char **argv);
// processes.c
int32_t command_crash(int argc, char **argv);
int32_t command_kill(int argc, char **argv);
int32_t command_ps(int argc, char **argv);
int32_t command_run(int argc, char **argv);
int32_t command_wait(int argc, char **argv);
// trace.c
int32_t command_trace(int argc, char **argv);
// caps.c
int32_t command_affinity(int argc, char **argv);
int32_t command_cpus(int argc, char **argv);
int32_t command_load(int argc, char **argv);
int32_t command_caps(int argc, char **argv);
// system.c
int32_t command_log(int argc, char **argv);
int32_t command_mem(int argc, char **argv);
int32_t command_reboot(int argc, char **argv);
int32_t command_restart(int argc, char **argv);
int32_t command_pci(int argc, char **argv);
int32_t command_services(int argc, char **argv);
int32_t command_shutdown(int argc, char **argv);
