// SPDX-License-Identifier: MIT
//
// Terminals on the console: its input, and what is shown there of what was typed.
#include "terminals.h"
#include "waiters.h"

#include <console/console_client.h>
#include <tessera/authority/posix_server.h>
#include <tessera/slots.h>
#include <tessera/string.h>

cap_t terminals_event;

// As long as output is stopped, it waits.
static void send_echo(struct terminal *terminal) {
    if (terminal->echo_count > 0 && !terminal->line.is_stopped) {
        struct data data = {terminal->echo, terminal->echo_count};
        // What finds no room is not shown.
        (void)console_offer(AUTHORITY_POSIX_SERVER_CONSOLE, data);
        terminal->echo_count = 0;
    }
}

void terminal_flush_console(struct terminal *terminal) {
    send_echo(terminal);
}

void terminal_show_on_console(struct terminal *terminal, const char *bytes, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        if (terminal->echo_count + TERMINAL_OUTPUT_MAX > ECHO_BYTES) {
            send_echo(terminal);
        }
        if (terminal->echo_count + TERMINAL_OUTPUT_MAX <= ECHO_BYTES) {
            terminal->echo_count +=
                terminal_output_put(&terminal->line.output, &terminal->line.settings,
                                    (uint8_t)bytes[i], &terminal->echo[terminal->echo_count]);
        }
    }
}

static void take_console(struct terminal *terminal) {
    if (console_open_input(AUTHORITY_POSIX_SERVER_CONSOLE, terminals_event, &terminal->input) !=
        STATUS_OK) {
        terminal->input = 0;
    }
}

// What nobody has read is for whoever has the console next.
static void give_back(struct terminal *terminal) {
    static uint8_t rest[LINE_BYTES];
    uint32_t count = line_take_rest(&terminal->line, rest, sizeof(rest));
    while (count > 0) {
        uint32_t part = count < CONSOLE_READ_MAX ? count : CONSOLE_READ_MAX;
        count -= part;
        if (console_input_put_back(terminal->input, (struct data){rest + count, part}) !=
            STATUS_OK) {
            return;
        }
    }
}

void terminal_leave_console(struct terminal *terminal) {
    if (terminal->input != 0) {
        give_back(terminal);
    }
    slot_release(terminal->input);
    terminal->input = 0;
}

void terminal_send_to_console(struct terminal *terminal, uint8_t byte) {
    send_echo(terminal);
    // What finds no room is not sent.
    (void)console_offer(AUTHORITY_POSIX_SERVER_CONSOLE, (struct data){&byte, 1});
}

status_t terminals_open_console(const struct member *leader, cap_t *out_terminal) {
    struct terminal *terminal = terminal_new_console(leader->family);
    if (terminal == nullptr) {
        return STATUS_NO_SPACE;
    }
    take_console(terminal);
    status_t status = terminal->input == 0
                          ? STATUS_IO_ERROR
                          : terminal_open_end(terminal, leader->family, out_terminal);
    if (status == STATUS_OK) {
        terminal->session = leader->session;
        terminal->group = leader->group;
    } else {
        terminal_leave_console(terminal);
        terminal_settle(terminal);
    }
    return status;
}

// A console that was restarted has forgotten who had its input.
static uint32_t read_console(struct terminal *terminal, uint8_t out[CONSOLE_READ_MAX]) {
    struct data data;
    if (terminal->input == 0) {
        return 0;
    }
    status_t status = console_input_read(terminal->input, CONSOLE_READ_MAX, &data);
    if (status == STATUS_PEER_GONE) {
        slot_release(terminal->input);
        take_console(terminal);
        return 0; // the event says if there is anything
    }
    if (status != STATUS_OK) {
        return 0;
    }
    memcpy(out, data.bytes, data.length);
    return data.length;
}

void terminal_pump(struct terminal *terminal) {
    uint8_t bytes[CONSOLE_READ_MAX];
    while (!line_is_full(&terminal->line)) {
        uint32_t count = read_console(terminal, bytes);
        if (count == 0) {
            break;
        }
        terminal_type(terminal, bytes, count);
        send_echo(terminal);
    }
    if (line_is_ready(&terminal->line)) {
        waiters_tell(&terminal->waiters);
    }
}

void terminals_look_at_console(void) {
    for (uint32_t i = 0; i < CONSOLES_MAX; i++) {
        struct terminal *terminal = terminal_console_at(i);
        if (terminal != nullptr && terminal->input != 0) {
            terminal_pump(terminal);
        }
    }
}
