// SPDX-License-Identifier: MIT
// The table of commands, in order of name.
#include "commands.h"

#include "shell.h"

#include <tessera/string.h>

static const struct command COMMANDS[] = {
    {"affinity", "PID|%N CORE", "let a program run on that core", command_affinity},
    {"caps", "PID|%N|SERVICE", "what its slots hold: object, rights, from where", command_caps},
    {"cat", "FILE...", "write files out", command_cat},
    {"cd", "[DIRECTORY]", "go to a directory, or to /", command_cd},
    {"clear", "", "clear the screen", command_clear},
    {"cp", "FROM TO", "copy a file", command_cp},
    {"cpus", "", "cores, and what they did since power-on", command_cpus},
    {"crash", "KIND", "run a program that breaks a rule; without KIND: which", command_crash},
    {"df", "", "room in the file systems", command_df},
    {"echo", "[WORD...]", "write words", command_echo},
    {"false", "", "fail", command_false},
    {"head", "-c BYTES FILE", "write the beginning of a file out", command_head},
    {"help", "[COMMAND]", "this list, or one command", command_help},
    {"history", "", "the last lines", command_history},
    {"kill", "PID|%N|SERVICE...", "end programs or services", command_kill},
    {"load", "[SECONDS]", "who uses the cores, over that time", command_load},
    {"log", "[NAME]", "the system log, or what one wrote", command_log},
    {"ls", "[-l] [PATH...]", "list directories", command_ls},
    {"mem", "", "where the memory is", command_mem},
    {"mkdir", "DIRECTORY...", "make directories", command_mkdir},
    {"mv", "FROM TO", "rename or move", command_mv},
    {"pci", "", "what is on the PCI bus, and who drives it", command_pci},
    {"ps", "", "programs and services", command_ps},
    {"pwd", "", "where we are", command_pwd},
    {"reboot", "", "restart the machine", command_reboot},
    {"restart", "SERVICE", "kill a service and start it anew", command_restart},
    {"rm", "[-r] PATH...", "remove files, with -r directories too", command_rm},
    {"run", "[-m SIZE] PROGRAM [WORD...]", "run a program; its name alone does too", command_run},
    {"services", "", "services, their states and restarts", command_services},
    {"session", "script|person", "say how each command ended, for scripts", command_session},
    {"shutdown", "[STATUS]", "switch the machine off", command_shutdown},
    {"sleep", "SECONDS", "wait", command_sleep},
    {"spawn", "[-m SIZE] PROGRAM [WORD...]", "the same as run", command_run},
    {"touch", "FILE...", "make empty files", command_touch},
    {"trace", "PID|%N|PROGRAM [WORD...]", "a Linux program's system calls, until Ctrl-C",
     command_trace},
    {"true", "", "succeed", command_true},
    {"uptime", "", "time since power-on", command_uptime},
    {"wait", "[PID|%N]", "wait for a program, or for all in the background", command_wait},
};

constexpr uint32_t COMMAND_COUNT = sizeof(COMMANDS) / sizeof(COMMANDS[0]);

const struct command *command_find(const char *name) {
    for (uint32_t i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(COMMANDS[i].name, name) == 0) {
            return &COMMANDS[i];
        }
    }
    return nullptr;
}

const struct command *command_at(uint32_t position) {
    return position < COMMAND_COUNT ? &COMMANDS[position] : nullptr;
}

int32_t command_usage(const char *name) {
    const struct command *command = command_find(name);
    shell_complain("usage: %s %s", command->name, command->usage);
    return COMMAND_USAGE;
}
