// SPDX-License-Identifier: MIT
//
// The console as an open description. Of its input nobody tells while nobody reads: it is looked at
// again and again.
#include <posix/kinds.h>

#include <posix/state.h>
#include <posix/terminal.h>
#include <tessera/clock.h>

constexpr uint32_t MODE_CONSOLE = LINUX_S_IFCHR | 0666;
constexpr uint64_t STEP_NS = 10'000'000;

static int64_t read_console(struct description *from, void *out, uint64_t count, uint64_t) {
    state_load(from);
    return terminal_read_bytes(out, count, from->flags);
}

static int64_t write_console(struct description *, const void *from, uint64_t count, uint64_t) {
    return terminal_write_bytes(from, count);
}

static void look(struct description *, struct posix_readiness *out) {
    if (!terminal_has_input()) {
        out->events = EVENTS_OUT;
        out->next_ns = clock_now_ns() + STEP_NS;
    }
}

const struct posix_kind kind_console = {
    .read = read_console, .write = write_console, .look = look, .mode = MODE_CONSOLE};
