// SPDX-License-Identifier: MIT
// Commands that need nobody but the shell.
#include "commands.h"
#include "shell.h"
#include "shell_input.h"
#include "terminal.h"

#include <tessera/arguments.h>
#include <tessera/clock.h>
#include <tessera/string.h>

constexpr uint64_t SLEEP_MAX_S = 1'000'000;

static bool parse_seconds(const char *text, uint64_t *out_ns);

int32_t command_clear(int argc, char **argv) {
    (void)argc;
    (void)argv;
    terminal_write_raw("\x1b[H\x1b[2J", 7);
    return COMMAND_OK;
}

int32_t command_echo(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        shell_write(text_from(argv[i]));
        shell_write(text_from(i + 1 < argc ? " " : ""));
    }
    shell_write(text_from("\n"));
    return COMMAND_OK;
}

int32_t command_false(int argc, char **argv) {
    (void)argc;
    (void)argv;
    return COMMAND_FAILED;
}

int32_t command_true(int argc, char **argv) {
    (void)argc;
    (void)argv;
    return COMMAND_OK;
}

int32_t command_help(int argc, char **argv) {
    if (argc > 1) {
        const struct command *command = command_find(argv[1]);
        if (command == nullptr) {
            shell_complain("%s: no such command", argv[1]);
            return -STATUS_NOT_FOUND;
        }
        shell_print("%s %s\n    %s\n", command->name, command->usage, command->help);
        return COMMAND_OK;
    }
    const struct command *command;
    for (uint32_t i = 0; (command = command_at(i)) != nullptr; i++) {
        shell_print("  %-9s %-28s %s\n", command->name, command->usage, command->help);
    }
    shell_print("A program's name in /bin runs it. FILE: > FILE, >> FILE. In the background: &.\n"
                "Keys: arrows, Home, End, Delete, Tab, Ctrl-A E U K L; Ctrl-C ends what runs.\n"
                "$? is the status of the last command: 0, an error's number, 127 unknown command,\n"
                "128 + fault, 130 interrupted, 137 killed.\n");
    return COMMAND_OK;
}

int32_t command_history(int argc, char **argv) {
    (void)argc;
    (void)argv;
    const struct history *history = shell_input_history();
    for (uint32_t back = history->count; back > 0; back--) {
        shell_print("%s\n", history_line(history, back));
    }
    return COMMAND_OK;
}

int32_t command_session(int argc, char **argv) {
    bool is_script = argc == 2 && strcmp(argv[1], "script") == 0;
    bool is_person = argc == 2 && strcmp(argv[1], "person") == 0;
    if (!is_script && !is_person) {
        return command_usage(argv[0]);
    }
    shell.is_script_session = is_script;
    return COMMAND_OK;
}

int32_t command_sleep(int argc, char **argv) {
    uint64_t duration_ns;
    if (argc != 2 || !parse_seconds(argv[1], &duration_ns)) {
        return command_usage(argv[0]);
    }
    status_t status = terminal_sleep_until(clock_now_ns() + duration_ns);
    return status == STATUS_OK ? COMMAND_OK : COMMAND_INTERRUPTED;
}

int32_t command_uptime(int argc, char **argv) {
    (void)argc;
    (void)argv;
    uint64_t now_ms = clock_now_ns() / NS_PER_MS;
    uint64_t seconds = now_ms / 1000;
    shell_print("up %lu:%02lu:%02lu.%03lu\n", (unsigned long)(seconds / 3600),
                (unsigned long)(seconds / 60 % 60), (unsigned long)(seconds % 60),
                (unsigned long)(now_ms % 1000));
    return COMMAND_OK;
}

// Whole seconds and up to three digits behind a point.
static bool parse_seconds(const char *text, uint64_t *out_ns) {
    uint64_t seconds;
    if (!number_parse(&text, &seconds) || seconds > SLEEP_MAX_S) {
        return false;
    }
    uint64_t duration_ns = seconds * NS_PER_S;
    if (*text == '.') {
        text++;
        for (uint64_t unit = NS_PER_S / 10; *text >= '0' && *text <= '9' && unit >= NS_PER_MS;
             unit /= 10) {
            duration_ns += (uint64_t)(*text - '0') * unit;
            text++;
        }
    }
    *out_ns = duration_ns;
    return *text == '\0';
}
