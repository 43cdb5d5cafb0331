// SPDX-License-Identifier: MIT
//
// What is written to a pseudo-terminal waits in a ring until its master is read.
#include "ptys.h"

#include "badges.h"
#include "handlers.h"
#include "waiters.h"

#include <tessera/string.h>

static struct pty ptys[POSIX_PTYS_MAX];

constexpr uint32_t OUTPUT_BYTES = 8192; // that wait
constexpr uint32_t MASTER_BYTES = 4095; // of which have reached the master's side, as on Linux

static_assert(POSIX_PTYS_MAX <= 64, "a bit for each in a list");

struct pty *pty_new(uint32_t number) {
    struct pty *pty = &ptys[number];
    pty->has_master = true;
    pty->is_locked = true;
    pty->is_left = false;
    pty->is_in_packets = false;
    pty->status = 0;
    pipe_drop(&pty->output);
    pipe_clear(&pty->output, 0);
    pty->output.capacity = OUTPUT_BYTES;
    return pty;
}

uint32_t pty_write(struct terminal *terminal, const uint8_t *bytes, uint32_t count) {
    struct line *line = &terminal->line;
    struct pipe *output = &terminal->pty->output;
    uint32_t done = 0;
    for (; done < count; done++) {
        uint8_t put[TERMINAL_OUTPUT_MAX];
        struct terminal_output after = line->output;
        uint32_t length = terminal_output_put(&after, &line->settings, bytes[done], put);
        if (length > pipe_room(output)) {
            break;
        }
        line->output = after;
        pipe_put(output, put, length, 0);
        pipe_end_piece(output);
    }
    return done;
}

void pty_flush(struct terminal *terminal) {
    if (!terminal->line.is_stopped) {
        (void)pty_write(terminal, terminal->echo, terminal->echo_count);
        terminal->echo_count = 0;
    }
}

void pty_show(struct terminal *terminal, const uint8_t *bytes, uint32_t count) {
    pty_flush(terminal);
    if (!terminal->line.is_stopped) {
        (void)pty_write(terminal, bytes, count);
        return;
    }
    uint32_t room = ECHO_BYTES - terminal->echo_count;
    uint32_t kept = count < room ? count : room;
    memcpy(terminal->echo + terminal->echo_count, bytes, kept);
    terminal->echo_count += kept;
}

void pty_send(struct terminal *terminal, uint8_t byte) {
    if (pipe_room(&terminal->pty->output) > 0) {
        pipe_put(&terminal->pty->output, &byte, 1, 0);
        pipe_end_piece(&terminal->pty->output);
    }
}

void pty_drop_output(struct terminal *terminal) {
    struct pipe *output = &terminal->pty->output;
    terminal->echo_count = 0;
    if (output->count > MASTER_BYTES) {
        output->count = MASTER_BYTES;
        pipe_drop_piece(output); // gives the room back
        output->departures++;
    }
    pty_note(terminal, LINUX_TIOCPKT_FLUSHWRITE);
    waiters_tell(&terminal->waiters);
}

void pty_note(struct terminal *terminal, uint8_t status) {
    constexpr uint8_t flow = LINUX_TIOCPKT_STOP | LINUX_TIOCPKT_START;
    constexpr uint8_t keys = LINUX_TIOCPKT_DOSTOP | LINUX_TIOCPKT_NOSTOP;
    struct pty *pty = terminal->pty;
    if (pty->is_in_packets) {
        uint8_t replaced = (status & flow) != 0 ? flow : (status & keys) != 0 ? keys : 0;
        pty->status = (uint8_t)((pty->status & ~replaced) | status);
        pty->statuses++;
        waiters_tell(&terminal->waiters);
    }
}

uint32_t pty_room(const struct terminal *terminal) {
    return terminal->line.is_stopped ? 0 : pipe_room(&terminal->pty->output) / TERMINAL_OUTPUT_MAX;
}

void pty_opened(struct terminal *terminal) {
    terminal->pty->is_left = false;
    waiters_tell(&terminal->waiters);
}

void pty_left(struct terminal *terminal) {
    terminal->pty->is_left = true;
    terminal->session = 0;
    terminal->group = 0;
    waiters_tell(&terminal->waiters);
}

// That can be found by its number.
static struct terminal *find(uint32_t number, uint32_t family) {
    struct terminal *terminal = terminal_pty(number);
    bool is_there = terminal != nullptr && terminal->family == family && terminal->pty->has_master;
    return is_there ? terminal : nullptr;
}

static struct terminal *find_unused(uint32_t family) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < POSIX_PTYS_MAX; i++) {
        const struct terminal *terminal = terminal_pty(i);
        count += terminal != nullptr && terminal->family == family;
    }
    struct terminal *unused = nullptr;
    for (uint32_t i = 0; i < POSIX_PTYS_MAX && count < POSIX_PTYS_OF_FAMILY && unused == nullptr;
         i++) {
        unused = terminal_new_pty(i, family);
    }
    return unused;
}

status_t serve_make_terminal(struct request *request, cap_t *out_master) {
    struct terminal *terminal = find_unused(member_of(request)->family);
    if (terminal == nullptr) {
        return STATUS_NO_SPACE;
    }
    status_t status =
        port_pool_open(&ports, BADGE_MASTER + terminal_number(terminal), 0, out_master);
    if (status != STATUS_OK) {
        terminal->pty->has_master = false;
        terminal_settle(terminal);
    }
    return status;
}

status_t serve_find_terminal(struct request *request, uint32_t number, bool is_taking,
                             cap_t *out_terminal) {
    struct member *caller = member_of(request);
    struct terminal *terminal = find(number, caller->family);
    if (terminal == nullptr) {
        return STATUS_NOT_FOUND;
    }
    if (terminal->pty->is_locked) {
        return STATUS_BUSY;
    }
    status_t status = terminal_open_end(terminal, caller->family, out_terminal);
    if (status == STATUS_OK && is_taking) {
        (void)terminal_take(terminal, caller, false); // who may not have it has it open
    }
    return status;
}

status_t serve_list_terminals(struct request *request, uint64_t *out_numbers) {
    uint32_t family = member_of(request)->family;
    *out_numbers = 0;
    for (uint32_t i = 0; i < POSIX_PTYS_MAX; i++) {
        *out_numbers |= (uint64_t)(find(i, family) != nullptr) << i;
    }
    return STATUS_OK;
}

void master_port_closed(uint32_t number) {
    struct terminal *terminal = terminal_pty(number);
    terminal->pty->has_master = false;
    terminal_hang_up(terminal);
    terminal_settle(terminal);
}
