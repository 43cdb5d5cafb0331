// SPDX-License-Identifier: MIT
//
// What whoever has the master asks of a pseudo-terminal.
#include "handlers.h"
#include "ptys.h"
#include "waiters.h"

static bool has_status(const struct pty *pty) {
    return pty->is_in_packets && pty->status != 0;
}

static status_t serve_read(struct request *request, uint32_t count, uint32_t caller, bool,
                           struct data *out_data, uint8_t *out_wait) {
    static uint8_t bytes[POSIX_DATA_MAX];
    struct terminal *terminal = terminal_of(request);
    struct pipe *output = &terminal->pty->output;
    *out_wait = 0;
    if (has_status(terminal->pty)) {
        bytes[0] = terminal->pty->status;
        terminal->pty->status = 0;
        *out_data = (struct data){bytes, 1};
        return STATUS_OK;
    }
    if (output->count == 0 && terminal->pty->is_left) {
        return STATUS_IO_ERROR;
    }
    if (output->count == 0) {
        waiters_note(&terminal->waiters, caller);
        return STATUS_WOULD_BLOCK;
    }
    uint32_t head = terminal->pty->is_in_packets ? 1 : 0;
    bytes[0] = 0;
    *out_data = (struct data){bytes, head + pipe_take(output, bytes + head, count - head)};
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
        // That it is left is no input.
        .is_ready = pty->output.count > 0 || has_status(pty),
        .has_status = has_status(pty),
        // A line that is too long is taken, and cut.
        .room = line_is_full(&terminal->line) ? 0
                : room > 0                    ? room
                                              : 1,
        .arrivals = pty->output.arrivals + pty->statuses,
        .departures = terminal->line.departures,
        .is_hung_up = pty->is_left,
    };
    waiters_note(&terminal->waiters, caller);
    return STATUS_OK;
}

// What is written to it is typed at once.
static status_t serve_drop(struct request *request, bool is_input, bool, uint32_t, bool) {
    struct terminal *terminal = terminal_of(request);
    if (is_input) {
        pipe_drop(&terminal->pty->output);
        terminal->pty->output.departures++;
        waiters_tell(&terminal->waiters);
    }
    return STATUS_OK;
}

static status_t serve_master(struct request *request, uint32_t *out_number, bool *out_is_locked,
                             bool *out_is_in_packets) {
    const struct terminal *terminal = terminal_of(request);
    *out_number = terminal_number(terminal);
    *out_is_locked = terminal->pty->is_locked;
    *out_is_in_packets = terminal->pty->is_in_packets;
    return STATUS_OK;
}

static status_t serve_set_lock(struct request *request, bool is_locked) {
    terminal_of(request)->pty->is_locked = is_locked;
    return STATUS_OK;
}

static status_t serve_set_packets(struct request *request, bool is_on) {
    struct pty *pty = terminal_of(request)->pty;
    pty->status = pty->is_in_packets ? pty->status : 0;
    pty->is_in_packets = is_on;
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
    .drop = serve_drop,
    .master = serve_master,
    .set_lock = serve_set_lock,
    .set_packets = serve_set_packets,
};
