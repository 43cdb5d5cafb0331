// SPDX-License-Identifier: MIT
// From a line to its status.
#include "shell.h"

#include "commands.h"
#include "output.h"
#include "parser.h"
#include "processes.h"
#include "terminal.h"

struct shell shell = {.directory = {.bytes = "/", .length = 1}};

static int32_t run_command(struct command_line *line);
static int32_t run_redirected(struct command_line *line, const struct command *command);
static bool runs_program(const struct command *command);

bool shell_resolve(const char *typed, struct shell_path *out) {
    // Without this check no name at all would be the directory one is in.
    status_t status =
        typed[0] == '\0' ? STATUS_BAD_NAME : shell_path_resolve(&shell.directory, typed, out);
    if (status != STATUS_OK) {
        shell_complain("%.64s: %s", typed, status_text(status));
    }
    return status == STATUS_OK;
}

void shell_run_line(const char *text) {
    static struct command_line line;
    enum parse_error error = parse_line(text, shell.last_status, &line);
    if (error != PARSE_OK) {
        shell_complain("%s", parse_error_text(error));
        shell.last_status = COMMAND_USAGE;
        return;
    }
    if (line.count == 0) {
        return;
    }
    terminal_begin_command();
    shell.last_status = run_command(&line);
    terminal_end_command();
}

static int32_t run_command(struct command_line *line) {
    const struct command *command = command_find(line->words[0]);
    if (line->is_background && command != nullptr && !runs_program(command)) {
        shell_complain("%s: only programs run in the background", line->words[0]);
        return COMMAND_USAGE;
    }
    processes_set_place(line->is_background ? PROGRAM_IN_BACKGROUND : PROGRAM_IN_FOREGROUND);
    if (line->output_path != nullptr) {
        return run_redirected(line, command);
    }
    if (command != nullptr) {
        return command->run((int)line->count, line->words);
    }
    return processes_run_words((int)line->count, line->words, 0);
}

// A program writes to the console by itself, so its output cannot be led to a file.
static int32_t run_redirected(struct command_line *line, const struct command *command) {
    if (command == nullptr || runs_program(command)) {
        shell_complain("%s: the output of a program cannot go to a file", line->words[0]);
        return COMMAND_USAGE;
    }
    int32_t status = output_open_file(line->output_path, line->is_append);
    if (status != COMMAND_OK) {
        return status;
    }
    status = command->run((int)line->count, line->words);
    status_t written = output_close_file();
    return written == STATUS_OK ? status : shell_fail(line->output_path, written);
}

static bool runs_program(const struct command *command) {
    return command->run == command_run || command->run == command_crash;
}
