// SPDX-License-Identifier: MIT
#include <posix/kinds.h>

static const struct posix_kind *const kinds[DESCRIPTION_KINDS] = {
    [DESCRIPTION_CONSOLE] = &kind_console,
    [DESCRIPTION_FILE] = &kind_file,
    [DESCRIPTION_DIRECTORY] = &kind_directory,
    [DESCRIPTION_NULL] = &kind_null,
    [DESCRIPTION_ZERO] = &kind_zero,
    [DESCRIPTION_FULL] = &kind_full,
    [DESCRIPTION_RANDOM] = &kind_random,
    [DESCRIPTION_PIPE] = &kind_pipe,
    [DESCRIPTION_TEXT] = &kind_text,
    [DESCRIPTION_EVENT] = &kind_event,
    [DESCRIPTION_TIMER] = &kind_timer,
    [DESCRIPTION_SIGNALS] = &kind_signals,
    [DESCRIPTION_EPOLL] = &kind_epoll,
    [DESCRIPTION_SOCKET] = &kind_socket,
    [DESCRIPTION_PTY] = &kind_pty,
};

const struct posix_kind *kind_by_name(enum description_kind name) {
    return kinds[name];
}

const struct posix_kind *kind_of(const struct description *description) {
    return kinds[description->kind];
}

struct posix_readiness kind_look(struct description *description) {
    struct posix_readiness readiness = {.events = EVENTS_IN | EVENTS_OUT, .next_ns = UINT64_MAX};
    const struct posix_kind *kind = kind_of(description);
    if (kind->look != nullptr) {
        kind->look(description, &readiness);
    }
    return readiness;
}
