// SPDX-License-Identifier: MIT
// The command line: reads lines from the console and runs them, for ever.
#include "commands.h"
#include "jobs.h"
#include "shell.h"
#include "shell_input.h"
#include "terminal.h"

#include <tessera/authority/shell.h>
#include <tessera/format.h>
#include <tessera/log.h>
#include <tessera/runtime.h>

static void greet(void);
static void read_and_run(void);

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    log_connect(AUTHORITY_SHELL_LOG);
    status_t status = terminal_start();
    if (status != STATUS_OK) {
        log_error("no terminal: %s", status_text(status));
        return 1;
    }
    greet();
    while (true) {
        read_and_run();
    }
}

static void greet(void) {
    char *words[] = {"cat", "/etc/motd", nullptr};
    terminal_write(text_from("\n"));
    if (startup_info()->restarts > 0) {
        shell_complain("The shell was restarted.");
    }
    // A system without the file has nothing to say.
    (void)command_cat(2, words);
}

// In a session of a script every prompt follows a line with the status, and every line is
// acknowledged before its output: see tools/script.py.
static void read_and_run(void) {
    char prompt[FILESYSTEM_PATH_MAX + 16];
    const char *line;
    jobs_report();
    if (shell.is_script_session) {
        shell_print("\x1e%d\x1e\n", shell.last_status);
    }
    format_text(prompt, sizeof(prompt), "tessera:%s$ ", shell.directory.bytes);
    status_t status = shell_input_read(prompt, &line);
    if (shell.is_script_session) {
        shell_print("\x1e>\x1e\n");
    }
    switch (status) {
    case STATUS_OK:
        shell_run_line(line);
        return;
    case STATUS_LINE_TOO_LONG:
        shell_complain("%s: more than %u bytes; nothing was run", status_text(status), LINE_MAX);
        shell.last_status = -STATUS_LINE_TOO_LONG;
        return;
    case STATUS_CANCELLED:
        shell.last_status = COMMAND_INTERRUPTED;
        return;
    default:
        shell_complain("The shell does not end; `shutdown` switches the machine off.");
        return;
    }
}
