// SPDX-License-Identifier: MIT
//
// What whoever has the master asks of a pseudo-terminal.
#include "handlers.h"
#include "ptys.h"
#include "waiters.h"

static status_t serve_read(struct request *request, uint32_t count, uint32_t caller, bool,
                           struct data *out_data, uint8_t *out_wait) {
    static uint8_t bytes[POSIX_DATA_MAX];
    struct terminal *terminal = terminal_of(request);
    struct pipe *output = &terminal->pty->output;
    *out_wait = 0;
    if (output->count == 0 && terminal->pty->is_left) {
        return STATUS_IO_ERROR;
    }
    if (output->count == 0) {
        waiters_note(&terminal->waiters, caller);
        return STATUS_WOULD_BLOCK;
    }
    *out_data = (struct data){bytes, pipe_take(output, bytes, count)};
    waiters_tell(&terminal->waiters);
    return STATUS_OK;
}

static status_t serve_write(struct request *request, struct data data, uint32_t caller, bool,
                            uint32_t *out_written) {
    struct terminal *terminal = terminal_of(request);
    uint32_t done = 0;
    while (done < data.length && !line_is_full(&terminal->line)) {
        terminal_type(terminal, data.bytes + done, 1);
        done++;
    }
    if (done == 0 && data.length > 0) {
        waiters_note(&terminal->waiters, caller);
        return STATUS_WOULD_BLOCK;
    }
    waiters_tell(&terminal->waiters);
    *out_written = done;
    return STATUS_OK;
}

// It is never in the background.
static status_t serve_set_settings(struct request *request, struct data settings, bool is_dropping,
                                   uint32_t caller, bool) {
    return serve_terminal_set_settings(request, settings, is_dropping, caller, true);
}

static status_t serve_group(struct request *request, uint32_t, uint32_t *out_group,
                            uint32_t *out_session) {
    const struct terminal *terminal = terminal_of(request);
    *out_group = terminal->group;
    *out_session = terminal->session;
    return STATUS_OK;
}

static status_t serve_state(struct request *request, uint32_t caller,
                            struct posix_terminal_state *out) {
    struct terminal *terminal = terminal_of(request);
    const struct pty *pty = terminal->pty;
    uint32_t room = LINE_BYTES - terminal->line.length;
    *out = (struct posix_terminal_state){
        .filled = pty->output.count,
        .is_ready = pty->output.count > 0, // that it is left is no input
        // A line that is too long is taken, and cut.
        .room = line_is_full(&terminal->line) ? 0
                : room > 0                    ? room
                                              : 1,
        .arrivals = pty->output.arrivals,
        .departures = terminal->line.departures,
        .is_hung_up = pty->is_left,
    };
    waiters_note(&terminal->waiters, caller);
    return STATUS_OK;
}

static status_t serve_drop_input(struct request *request) {
    struct terminal *terminal = terminal_of(request);
    pipe_drop(&terminal->pty->output);
    terminal->pty->output.departures++;
    waiters_tell(&terminal->waiters);
    return STATUS_OK;
}

static status_t serve_master(struct request *request, uint32_t *out_number, bool *out_is_locked) {
    const struct terminal *terminal = terminal_of(request);
    *out_number = terminal_number(terminal);
    *out_is_locked = terminal->pty->is_locked;
    return STATUS_OK;
}

static status_t serve_set_lock(struct request *request, bool is_locked) {
    terminal_of(request)->pty->is_locked = is_locked;
    return STATUS_OK;
}

const struct posix_terminal_server master_handlers = {
    .read = serve_read,
    .write = serve_write,
    .settings = serve_terminal_settings,
    .set_settings = serve_set_settings,
    .size = serve_terminal_size,
    .set_size = serve_terminal_set_size,
    .group = serve_group,
    .set_group = serve_terminal_set_group,
    .take = serve_terminal_take,
    .state = serve_state,
    .drop_input = serve_drop_input,
    .master = serve_master,
    .set_lock = serve_set_lock,
};
