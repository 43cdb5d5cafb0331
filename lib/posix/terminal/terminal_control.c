// SPDX-License-Identifier: MIT
//
// The requests of ioctl() to a terminal.
#include <posix/terminal.h>

#include <personality/linux_calls.h>
#include <posix/background.h>
#include <posix/family.h>
#include <posix/posix_client.h>
#include <posix/pty.h>
#include <posix/signals.h>
#include <posix/terminal_start.h>
#include <tessera/string.h>

static int64_t copy_out(uint64_t address, const void *from, uint64_t bytes) {
    int64_t wrong = linux_check_memory(address, 1, bytes, LINUX_ACCESS_WRITE);
    if (wrong == 0) {
        memcpy((void *)address, from, bytes);
    }
    return wrong;
}

static int64_t copy_in(uint64_t address, void *to, uint64_t bytes) {
    int64_t wrong = linux_check_memory(address, 1, bytes, LINUX_ACCESS_READ);
    if (wrong == 0) {
        memcpy(to, (const void *)address, bytes);
    }
    return wrong;
}

static int64_t errno_of(status_t status) {
    switch (status) {
    case STATUS_OK:
        return 0;
    case STATUS_NOT_FOUND:
        return -LINUX_ENOTTY; // not the terminal of the session
    case STATUS_BAD_ARGUMENT:
        return -LINUX_EPERM; // no such group in it
    default:
        return background_answer(status, LINUX_SIGTTOU);
    }
}

static int64_t get_settings(cap_t terminal, uint64_t argument) {
    struct data data;
    bool is_stopped;
    status_t status = posix_terminal_settings(terminal, &data, &is_stopped);
    if (status != STATUS_OK || data.length != sizeof(struct linux_terminal)) {
        return -LINUX_EIO;
    }
    return copy_out(argument, data.bytes, data.length);
}

static int64_t set_settings(cap_t terminal, uint64_t argument, bool is_dropping) {
    struct linux_terminal settings;
    int64_t wrong = copy_in(argument, &settings, sizeof(settings));
    if (wrong != 0) {
        return wrong;
    }
    struct data data = {(const uint8_t *)&settings, sizeof(settings)};
    terminal_settings_changed();
    return errno_of(posix_terminal_set_settings(terminal, data, is_dropping, family_own(),
                                                background_is_free(LINUX_SIGTTOU)));
}

static int64_t get_group(cap_t terminal, uint64_t argument, bool is_session) {
    uint32_t group;
    uint32_t session;
    int64_t wrong = errno_of(posix_terminal_group(terminal, family_own(), &group, &session));
    if (wrong == 0 && is_session && session == 0) {
        wrong = -LINUX_ENOTTY;
    }
    return wrong != 0 ? wrong : copy_out(argument, is_session ? &session : &group, sizeof(group));
}

static int64_t set_group(cap_t terminal, uint64_t argument) {
    int32_t group = 0;
    int64_t wrong = copy_in(argument, &group, sizeof(group));
    if (wrong != 0 || group < 0) {
        return wrong != 0 ? wrong : -LINUX_EINVAL;
    }
    return errno_of(posix_terminal_set_group(terminal, family_own(),
                                             background_is_free(LINUX_SIGTTOU), (uint32_t)group));
}

static int64_t get_size(cap_t terminal, uint64_t argument) {
    struct posix_terminal_size size;
    if (posix_terminal_size(terminal, &size) != STATUS_OK) {
        return -LINUX_EIO;
    }
    const struct linux_window_size out = {size.rows, size.columns, size.width, size.height};
    return copy_out(argument, &out, sizeof(out));
}

static int64_t set_size(cap_t terminal, uint64_t argument) {
    struct linux_window_size size;
    int64_t wrong = copy_in(argument, &size, sizeof(size));
    if (wrong != 0) {
        return wrong;
    }
    status_t status =
        posix_terminal_set_size(terminal, size.rows, size.columns, size.width, size.height);
    return status == STATUS_OK ? 0 : -LINUX_EIO;
}

static int64_t drop(cap_t terminal, bool is_input, bool is_output) {
    return errno_of(posix_terminal_drop(terminal, is_input, is_output, family_own(),
                                        background_is_free(LINUX_SIGTTOU)));
}

static int64_t flush(cap_t terminal, uint64_t queue) {
    return queue > LINUX_TCIOFLUSH
               ? -LINUX_EINVAL
               : drop(terminal, queue != LINUX_TCOFLUSH, queue != LINUX_TCIFLUSH);
}

// What was written is on its way, and there is no line on which a break could be sent.
static int64_t drain(cap_t terminal) {
    return drop(terminal, false, false);
}

static int64_t control_flow(cap_t terminal, uint64_t action) {
    static const enum posix_flow actions[] = {
        [LINUX_TCOOFF] = POSIX_FLOW_STOP,
        [LINUX_TCOON] = POSIX_FLOW_START,
        [LINUX_TCIOFF] = POSIX_FLOW_SEND_STOP,
        [LINUX_TCION] = POSIX_FLOW_SEND_START,
    };
    if (action >= sizeof(actions) / sizeof(actions[0])) {
        return -LINUX_EINVAL;
    }
    status_t status = posix_terminal_flow(terminal, actions[action], family_own(),
                                          background_is_free(LINUX_SIGTTOU));
    return status == STATUS_UNSUPPORTED ? -LINUX_ENOTTY : errno_of(status); // a master
}

static int64_t leave(cap_t terminal) {
    int64_t wrong = posix_terminal_leave(terminal, family_own()) == STATUS_OK ? 0 : -LINUX_ENOTTY;
    family_take_signals(); // it is told of that itself
    return wrong;
}

static int64_t count_output(uint64_t argument) {
    const int32_t none = 0; // what was written is on its way
    return copy_out(argument, &none, sizeof(none));
}

static int64_t take(cap_t terminal, uint64_t argument) {
    status_t status = posix_terminal_take(terminal, family_own(), argument == 1);
    return status == STATUS_OK ? 0 : status == STATUS_ACCESS_DENIED ? -LINUX_EPERM : -LINUX_EIO;
}

static int64_t count_input(cap_t terminal, uint64_t argument) {
    struct posix_terminal_state state;
    if (posix_terminal_state(terminal, family_own(), &state) != STATUS_OK) {
        return -LINUX_EIO;
    }
    return copy_out(argument, &state.filled, sizeof(state.filled));
}

int64_t terminal_control(const struct description *terminal, uint32_t request, uint64_t argument) {
    // What everybody asks who only wants to know what it writes to is no reason to attach.
    if (terminal->file == 0 && request == LINUX_TCGETS) {
        return copy_out(argument, &TERMINAL_START_SETTINGS, sizeof(TERMINAL_START_SETTINGS));
    }
    if (terminal->file == 0 && request == LINUX_TIOCGWINSZ) {
        return copy_out(argument, &TERMINAL_START_SIZE, sizeof(TERMINAL_START_SIZE));
    }
    if (!terminal_attach() || terminal->file == 0) {
        return -LINUX_ENOTTY;
    }
    switch (request) {
    case LINUX_TCGETS:
        return get_settings(terminal->file, argument);
    case LINUX_TCSETSF:
        return set_settings(terminal->file, argument, true);
    case LINUX_TCSETS:
    case LINUX_TCSETSW:
        return set_settings(terminal->file, argument, false);
    case LINUX_TCFLSH:
        return flush(terminal->file, argument);
    case LINUX_TIOCSCTTY:
        return take(terminal->file, argument);
    case LINUX_TIOCNOTTY:
        return leave(terminal->file);
    case LINUX_TCXONC:
        return control_flow(terminal->file, argument);
    case LINUX_TCSBRK:
    case LINUX_TCSBRKP:
        return drain(terminal->file);
    case LINUX_TIOCOUTQ:
        return count_output(argument);
    case LINUX_TIOCGSID:
    case LINUX_TIOCGPGRP:
        return get_group(terminal->file, argument, request == LINUX_TIOCGSID);
    case LINUX_TIOCSPGRP:
        return set_group(terminal->file, argument);
    case LINUX_TIOCGWINSZ:
        return get_size(terminal->file, argument);
    case LINUX_TIOCSWINSZ:
        return set_size(terminal->file, argument);
    case LINUX_FIONREAD:
        return count_input(terminal->file, argument);
    default:
        return terminal->kind == DESCRIPTION_PTY ? pty_control(terminal, request, argument)
                                                 : -LINUX_ENOTTY;
    }
}
