// SPDX-License-Identifier: MIT
//
// A terminal on the console as an open description.
#include <posix/kinds.h>

#include <posix/state.h>
#include <posix/terminal.h>

constexpr uint32_t MODE_CONSOLE = LINUX_S_IFCHR | 0666;

static int64_t read_console(struct description *from, void *out, uint64_t count, uint64_t) {
    state_load(from);
    return terminal_read(from, out, count);
}

static int64_t write_console(struct description *to, const void *from, uint64_t count, uint64_t) {
    return terminal_write(to, from, count);
}

static void look(struct description *description, struct posix_readiness *out) {
    out->events = terminal_events(description);
}

const struct posix_kind kind_console = {.read = read_console,
                                        .write = write_console,
                                        .look = look,
                                        .mode = MODE_CONSOLE,
                                        .is_spliced = true};
