// SPDX-License-Identifier: MIT
//
// What processes ask of a terminal that they have open.
#include "handlers.h"
#include "ptys.h"
#include "signals.h"
#include "terminals.h"
#include "waiters.h"

#include <posix/terminal_start.h>
#include <tessera/string.h>

// A process of another session has the terminal as if it were a device of no session's.
static bool is_in_background(const struct terminal *terminal, const struct member *member) {
    return terminal_is_of(terminal, member) && member->group != terminal->group;
}

static status_t check_foreground(const struct terminal *terminal, uint32_t caller) {
    const struct member *member = member_find(caller);
    if (!is_in_background(terminal, member)) {
        return STATUS_OK;
    }
    return group_is_orphaned(member->group) ? STATUS_IO_ERROR : STATUS_ACCESS_DENIED;
}

// VMIN 0: whatever there is, after VTIME at the latest. Else VMIN bytes; VTIME then counts from
// each byte to the next. 0: the caller has what there is.
static status_t look_at_raw(const struct line *line, uint32_t count, bool is_late,
                            uint8_t *out_wait) {
    uint32_t least = line->settings.characters[LINUX_VMIN];
    uint8_t time = line->settings.characters[LINUX_VTIME];
    uint32_t wanted = least == 0 ? 1 : least < count ? least : count;
    *out_wait = 0;
    if (line->length >= wanted || is_late || (least == 0 && time == 0)) {
        return STATUS_OK;
    }
    if (time == 0 || (least > 0 && line->length == 0)) {
        return STATUS_WOULD_BLOCK;
    }
    *out_wait = time;
    return STATUS_OK;
}

static bool is_canonical(const struct terminal *terminal) {
    return (terminal->line.settings.local & LINUX_ICANON) != 0;
}

static status_t serve_read(struct request *request, uint32_t count, uint32_t caller, bool is_late,
                           struct data *out_data, uint8_t *out_wait) {
    static uint8_t bytes[POSIX_DATA_MAX];
    struct terminal *terminal = terminal_of(request);
    *out_wait = 0;
    *out_data = (struct data){};
    if (terminal_is_hung_up(request)) {
        return terminal->pty != nullptr ? STATUS_EMPTY : STATUS_OK; // the end
    }
    status_t status = check_foreground(terminal, caller);
    if (status != STATUS_OK) {
        return status;
    }
    terminal_pump(terminal);
    if (is_canonical(terminal)) {
        status = line_is_ready(&terminal->line) ? STATUS_OK : STATUS_WOULD_BLOCK;
    } else {
        status = look_at_raw(&terminal->line, count, is_late, out_wait);
    }
    if (status != STATUS_OK || *out_wait != 0) {
        waiters_note(&terminal->waiters, caller);
        return status;
    }
    *out_data = (struct data){bytes, line_take(&terminal->line, bytes, count)};
    waiters_tell(&terminal->waiters); // there may be room for a master
    return STATUS_OK;
}

static status_t check_end(const struct request *request) {
    return terminal_is_hung_up(request) ? STATUS_IO_ERROR : STATUS_OK;
}

status_t serve_terminal_settings(struct request *request, struct data *out_settings,
                                 bool *out_is_stopped) {
    const struct terminal *terminal = terminal_of(request);
    *out_is_stopped = terminal->line.is_stopped;
    *out_settings =
        (struct data){(const uint8_t *)&terminal->line.settings, sizeof(terminal->line.settings)};
    return check_end(request);
}

// Is output stopped and let go on by the usual keys?
static bool has_usual_keys(const struct linux_terminal *settings) {
    const struct linux_terminal usual = TERMINAL_START_SETTINGS;
    return (settings->input & LINUX_IXON) != 0 &&
           settings->characters[LINUX_VSTART] == usual.characters[LINUX_VSTART] &&
           settings->characters[LINUX_VSTOP] == usual.characters[LINUX_VSTOP];
}

static void change_settings(struct terminal *terminal, const struct linux_terminal *wanted) {
    struct line *line = &terminal->line;
    bool had_keys = has_usual_keys(&line->settings);
    bool was_stopped = line->is_stopped;
    line_set(line, wanted);
    bool has_keys = has_usual_keys(&line->settings);
    if (terminal->pty != nullptr && has_keys != had_keys) {
        pty_note(terminal, has_keys ? LINUX_TIOCPKT_DOSTOP : LINUX_TIOCPKT_NOSTOP);
    }
    if (line->is_stopped != was_stopped) {
        terminal_flow_changed(terminal);
    }
}

status_t serve_terminal_set_settings(struct request *request, struct data settings,
                                     bool is_dropping, uint32_t caller, bool is_forcing) {
    struct terminal *terminal = terminal_of(request);
    struct linux_terminal wanted;
    if (settings.length != sizeof(wanted)) {
        return STATUS_BAD_ARGUMENT;
    }
    status_t status = check_end(request);
    if (status == STATUS_OK && !is_forcing) {
        status = check_foreground(terminal, caller);
    }
    if (status != STATUS_OK) {
        return status;
    }
    memcpy(&wanted, settings.bytes, sizeof(wanted));
    if (is_dropping) {
        terminal_drop_input(terminal);
    }
    change_settings(terminal, &wanted);
    waiters_tell(&terminal->waiters);
    terminal_tell_session(terminal);
    return STATUS_OK;
}

status_t serve_terminal_size(struct request *request, struct posix_terminal_size *out) {
    const struct linux_window_size *size = &terminal_of(request)->size;
    *out = (struct posix_terminal_size){size->rows, size->columns, size->width, size->height};
    return check_end(request);
}

status_t serve_terminal_set_size(struct request *request, uint16_t rows, uint16_t columns,
                                 uint16_t width, uint16_t height) {
    struct terminal *terminal = terminal_of(request);
    const struct linux_window_size size = {rows, columns, width, height};
    status_t status = check_end(request);
    if (status == STATUS_OK && memcmp(&size, &terminal->size, sizeof(size)) != 0) {
        terminal->size = size;
        signal_group(terminal->group, LINUX_SIGWINCH);
    }
    return status;
}

static bool is_of_session(const struct terminal *terminal, uint32_t caller) {
    return terminal_is_of(terminal, member_find(caller));
}

static status_t serve_foreground(struct request *request, uint32_t caller, uint32_t *out_group,
                                 uint32_t *out_session) {
    const struct terminal *terminal = terminal_of(request);
    *out_group = terminal->group;
    *out_session = terminal->session;
    if (terminal_is_hung_up(request)) {
        return STATUS_IO_ERROR;
    }
    return is_of_session(terminal, caller) ? STATUS_OK : STATUS_NOT_FOUND;
}

status_t serve_terminal_set_group(struct request *request, uint32_t caller, bool is_forcing,
                                  uint32_t group) {
    struct terminal *terminal = terminal_of(request);
    if (terminal_is_hung_up(request) || !is_of_session(terminal, caller)) {
        return STATUS_NOT_FOUND;
    }
    status_t status = is_forcing ? STATUS_OK : check_foreground(terminal, caller);
    if (status != STATUS_OK) {
        return status;
    }
    if (!group_is_in(group, terminal->session)) {
        return STATUS_BAD_ARGUMENT;
    }
    terminal->group = group;
    return STATUS_OK;
}

status_t serve_terminal_take(struct request *request, uint32_t caller, bool is_stealing) {
    status_t status = check_end(request);
    if (status != STATUS_OK) {
        return status;
    }
    bool is_taken = terminal_take(terminal_of(request), member_find(caller), is_stealing);
    return is_taken ? STATUS_OK : STATUS_ACCESS_DENIED;
}

static status_t serve_leave_terminal(struct request *request, uint32_t caller) {
    bool is_left =
        !terminal_is_hung_up(request) && terminal_leave(terminal_of(request), member_find(caller));
    return is_left ? STATUS_OK : STATUS_NOT_FOUND;
}

static status_t serve_terminal_state(struct request *request, uint32_t caller,
                                     struct posix_terminal_state *out) {
    struct terminal *terminal = terminal_of(request);
    bool is_hung_up = terminal_is_hung_up(request);
    terminal_pump(terminal);
    *out = (struct posix_terminal_state){
        .filled = line_count(&terminal->line),
        .is_ready = line_is_ready(&terminal->line) || is_hung_up,
        .arrivals = terminal->arrivals,
        .room = !terminal->line.is_stopped,
        .is_hung_up = is_hung_up,
    };
    if (terminal->pty != nullptr) {
        out->room = pty_room(terminal);
        out->departures = terminal->pty->output.departures;
    }
    waiters_note(&terminal->waiters, caller);
    return STATUS_OK;
}

static status_t check_change(const struct request *request, uint32_t caller, bool is_forcing) {
    status_t status = check_end(request);
    return status != STATUS_OK || is_forcing ? status
                                             : check_foreground(terminal_of(request), caller);
}

static status_t serve_drop(struct request *request, bool is_input, bool is_output, uint32_t caller,
                           bool is_forcing) {
    struct terminal *terminal = terminal_of(request);
    status_t status = check_change(request, caller, is_forcing);
    if (status == STATUS_OK && is_input) {
        terminal_pump(terminal);
        terminal_drop_input(terminal);
    }
    // What is written to the console is there at once.
    if (status == STATUS_OK && is_output && terminal->pty != nullptr) {
        pty_drop_output(terminal);
    }
    return status;
}

static void send_character(struct terminal *terminal, uint32_t which) {
    uint8_t character = terminal->line.settings.characters[which];
    if (character != 0 && terminal->pty != nullptr) {
        pty_send(terminal, character);
        waiters_tell(&terminal->waiters);
    } else if (character != 0) {
        terminal_send_to_console(terminal, character);
    }
}

static status_t serve_flow(struct request *request, enum posix_flow action, uint32_t caller,
                           bool is_forcing) {
    struct terminal *terminal = terminal_of(request);
    bool was_stopped = terminal->line.is_stopped;
    status_t status = check_change(request, caller, is_forcing);
    if (status != STATUS_OK) {
        return status;
    }
    switch (action) {
    case POSIX_FLOW_STOP:
        line_hold(&terminal->line);
        break;
    case POSIX_FLOW_START:
        line_release(&terminal->line);
        break;
    case POSIX_FLOW_SEND_STOP:
        send_character(terminal, LINUX_VSTOP);
        break;
    case POSIX_FLOW_SEND_START:
        send_character(terminal, LINUX_VSTART);
        break;
    }
    if (terminal->line.is_stopped != was_stopped) {
        terminal_flow_changed(terminal);
    }
    return STATUS_OK;
}

static status_t check_write(struct request *request, uint32_t caller, bool is_forcing) {
    const struct terminal *terminal = terminal_of(request);
    bool is_checked = (terminal->line.settings.local & LINUX_TOSTOP) != 0 && !is_forcing;
    return is_checked ? check_foreground(terminal, caller) : STATUS_OK;
}

static status_t serve_check_write(struct request *request, uint32_t caller, bool is_forcing) {
    struct terminal *terminal = terminal_of(request);
    status_t status = check_write(request, caller, is_forcing);
    if (status == STATUS_OK && terminal->line.is_stopped && !terminal_is_hung_up(request)) {
        waiters_note(&terminal->waiters, caller);
        status = STATUS_WOULD_BLOCK;
    }
    return status;
}

static status_t serve_write(struct request *request, struct data data, uint32_t caller,
                            bool is_forcing, uint32_t *out_written) {
    struct terminal *terminal = terminal_of(request);
    if (terminal->pty == nullptr || terminal_is_hung_up(request)) {
        return STATUS_IO_ERROR;
    }
    status_t status = check_write(request, caller, is_forcing);
    if (status != STATUS_OK) {
        return status;
    }
    bool is_stopped = terminal->line.is_stopped;
    *out_written = is_stopped ? 0 : pty_write(terminal, data.bytes, data.length);
    if (*out_written == 0 && data.length > 0) {
        waiters_note(&terminal->waiters, caller);
        return STATUS_WOULD_BLOCK;
    }
    waiters_tell(&terminal->waiters);
    return STATUS_OK;
}

const struct posix_terminal_server terminal_handlers = {
    .read = serve_read,
    .write = serve_write,
    .settings = serve_terminal_settings,
    .set_settings = serve_terminal_set_settings,
    .size = serve_terminal_size,
    .set_size = serve_terminal_set_size,
    .group = serve_foreground,
    .set_group = serve_terminal_set_group,
    .take = serve_terminal_take,
    .state = serve_terminal_state,
    .drop = serve_drop,
    .check_write = serve_check_write,
    .flow = serve_flow,
    .leave = serve_leave_terminal,
};
