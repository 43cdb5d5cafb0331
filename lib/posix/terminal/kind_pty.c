// SPDX-License-Identifier: MIT
//
// An end of a pseudo-terminal, or its master, as an open description: both are read, written and
// looked at alike, and the server knows which it is.
#include <posix/kinds.h>

#include <posix/background.h>
#include <posix/family.h>
#include <posix/posix_client.h>
#include <posix/signals.h>
#include <posix/state.h>
#include <posix/terminal.h>

constexpr uint32_t MODE_PTY = LINUX_S_IFCHR | 0620;

static int64_t read_pty(struct description *from, void *out, uint64_t count, uint64_t) {
    state_load(from);
    return terminal_read(from, out, count);
}

// Bytes of this part that were written, or a negative errno.
static int64_t write_part(struct description *to, struct data part) {
    for (;;) {
        uint32_t written = 0;
        status_t status = posix_terminal_write(to->file, part, family_own(),
                                               background_is_free(LINUX_SIGTTOU), &written);
        if (status == STATUS_OK) {
            return written;
        }
        if (status != STATUS_WOULD_BLOCK) {
            return background_answer(status, LINUX_SIGTTOU);
        }
        int64_t wrong = state_is_nonblocking(to) ? -LINUX_EAGAIN : family_wait();
        if (wrong != 0) {
            return wrong;
        }
    }
}

static int64_t write_pty(struct description *to, const void *from, uint64_t count, uint64_t) {
    uint64_t done = 0;
    while (done < count) {
        uint64_t rest = count - done;
        const struct data part = {(const uint8_t *)from + done,
                                  rest < POSIX_DATA_MAX ? (uint32_t)rest : POSIX_DATA_MAX};
        int64_t written = write_part(to, part);
        if (written < 0) {
            return done > 0 ? (int64_t)done : written;
        }
        done += (uint64_t)written;
    }
    return (int64_t)done;
}

static void look(struct description *description, struct posix_readiness *out) {
    struct posix_terminal_state state = {.is_ready = true, .is_hung_up = true};
    // Without a server nobody is at the other end.
    (void)posix_terminal_state(description->file, family_own(), &state);
    bool is_ended = state.is_hung_up && state.is_ready && state.filled == 0; // which a read tells
    out->events =
        (int16_t)((state.is_ready ? EVENTS_IN : 0) | (state.has_status ? LINUX_POLLPRI : 0) |
                  (state.room > 0 || is_ended ? EVENTS_OUT : 0) | (is_ended ? LINUX_POLLERR : 0) |
                  (state.is_hung_up ? LINUX_POLLHUP : 0));
    out->arrivals = state.arrivals;
    out->departures = state.departures;
}

const struct posix_kind kind_pty = {
    .read = read_pty, .write = write_pty, .look = look, .mode = MODE_PTY, .is_spliced = true};
