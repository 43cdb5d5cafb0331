// SPDX-License-Identifier: MIT
//
// Input and output of terminals.
#include <posix/terminal.h>

#include <console/console_client.h>
#include <personality/linux_calls.h>
#include <posix/background.h>
#include <posix/direct.h>
#include <posix/family.h>
#include <posix/posix_client.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <posix/terminal_output.h>
#include <posix/terminal_start.h>
#include <tessera/clock.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr uint64_t NS_PER_TENTH = NS_PER_S / 10; // unit of VTIME

// Of the settings, what output has to know.
static struct {
    bool is_stale;
    bool is_checked; // who writes asks whether it may
    struct linux_terminal settings;
    struct terminal_output output;
} known = {.settings = TERMINAL_START_SETTINGS};

// Whatever description of the console there is has it from now on.
static void hand_out(cap_t terminal) {
    struct description *console;
    bool is_pty; // as long as nobody has made a session, it is not
    while (terminal != 0 && (console = description_without_file(DESCRIPTION_CONSOLE)) != nullptr) {
        console->file = terminal;
        if (terminal_open_own(&terminal, &is_pty) != 0) {
            terminal = 0;
        }
    }
    slot_release(terminal);
}

bool terminal_attach(void) {
    if (posix_process.is_attached) {
        return true;
    }
    if (posix_direct_stop()) {
        return false;
    }
    posix_process.is_attached = true;
    hand_out(family_attach());
    return true;
}

void terminal_settings_changed(void) {
    known.is_stale = true;
}

struct fork_part terminal_state(void) {
    return fork_part(&known, sizeof(known));
}

static void look_at_settings(const struct description *terminal) {
    struct data data;
    bool is_stopped;
    if (!known.is_stale || terminal->file == 0) {
        return;
    }
    known.is_stale = false;
    if (posix_terminal_settings(terminal->file, &data, &is_stopped) == STATUS_OK &&
        data.length == sizeof(known.settings)) {
        memcpy(&known.settings, data.bytes, sizeof(known.settings));
        known.is_checked = is_stopped || (known.settings.local & LINUX_TOSTOP) != 0;
    }
}

// Waits as long as output is stopped.
static int64_t check_write(const struct description *to) {
    look_at_settings(to);
    while (known.is_checked && to->file != 0) {
        status_t status =
            posix_terminal_check_write(to->file, family_own(), background_is_free(LINUX_SIGTTOU));
        if (status != STATUS_WOULD_BLOCK) {
            return status == STATUS_OK ? 0 : background_answer(status, LINUX_SIGTTOU);
        }
        int64_t wrong = (to->flags & LINUX_O_NONBLOCK) != 0 ? -LINUX_EAGAIN : family_wait();
        if (wrong != 0) {
            return wrong;
        }
        look_at_settings(to);
    }
    return 0;
}

static int64_t send(const uint8_t *bytes, uint32_t count) {
    for (uint32_t done = 0; done < count;) {
        uint32_t written = 0;
        struct data data = {bytes + done, count - done};
        status_t status = console_write(posix_process.console, data, &written);
        if (status != STATUS_OK || written == 0 || written > count - done) {
            return -LINUX_EIO;
        }
        done += written;
    }
    return 0;
}

// Bytes of the program's that were written in one piece, or a negative errno.
static int64_t write_piece(const struct description *to, const uint8_t *from, uint64_t count) {
    uint8_t buffer[CONSOLE_WRITE_MAX];
    uint32_t used = 0;
    uint64_t done = 0;
    int64_t wrong = check_write(to);
    for (; wrong == 0 && done < count && used + TERMINAL_OUTPUT_MAX <= sizeof(buffer); done++) {
        used += terminal_output_put(&known.output, &known.settings, from[done], &buffer[used]);
    }
    if (wrong == 0) {
        wrong = send(buffer, used);
    }
    return wrong != 0 ? wrong : (int64_t)done;
}

int64_t terminal_write(const struct description *to, const void *from, uint64_t count) {
    uint64_t done = 0;
    do {
        int64_t written = write_piece(to, (const uint8_t *)from + done, count - done);
        if (written < 0) {
            return done > 0 ? (int64_t)done : written;
        }
        done += (uint64_t)written;
    } while (done < count);
    return (int64_t)done;
}

// Of the answer to a read that gave nothing. 0: ask again.
static int64_t wait_for_more(const struct description *from, uint8_t tenths, bool *out_is_late) {
    if ((from->flags & LINUX_O_NONBLOCK) != 0) {
        return -LINUX_EAGAIN;
    }
    *out_is_late = false;
    if (tenths == 0) {
        return family_wait();
    }
    uint64_t deadline_ns = clock_now_ns() + tenths * NS_PER_TENTH;
    if (!posix_signal_is_due()) {
        posix_thread_wait_until(deadline_ns);
    }
    *out_is_late = clock_now_ns() >= deadline_ns;
    return posix_signal_is_due() ? POSIX_INTERRUPTED : 0;
}

int64_t terminal_read(const struct description *from, void *out, uint64_t count) {
    if (!terminal_attach()) {
        return -LINUX_EAGAIN;
    }
    uint32_t wanted = count < POSIX_DATA_MAX ? (uint32_t)count : POSIX_DATA_MAX;
    bool is_late = false;
    bool has_waited = false;
    int64_t wrong = count == 0 ? 0 : from->file == 0 ? -LINUX_EIO : 0;
    while (wrong == 0 && count > 0) {
        struct data data = {};
        uint8_t tenths = 0;
        status_t status =
            posix_terminal_read(from->file, wanted, family_own(), is_late, &data, &tenths);
        if (status == STATUS_OK && tenths == 0) {
            uint32_t length = data.length < wanted ? data.length : wanted;
            memcpy(out, data.bytes, length);
            return length;
        }
        if (status == STATUS_EMPTY) {
            return has_waited ? -LINUX_EIO : 0; // as Linux tells of a master that was closed
        }
        has_waited = true;
        wrong = status == STATUS_OK || status == STATUS_WOULD_BLOCK
                    ? wait_for_more(from, tenths, &is_late)
                    : background_answer(status, LINUX_SIGTTIN);
    }
    return wrong;
}

int16_t terminal_events(const struct description *terminal) {
    // That it cannot be read is told by reading it.
    struct posix_terminal_state state = {.is_ready = true, .room = 1};
    if (terminal_attach() && terminal->file != 0) {
        (void)posix_terminal_state(terminal->file, family_own(), &state);
    }
    return (int16_t)((state.room > 0 ? LINUX_POLLOUT | LINUX_POLLWRNORM : 0) |
                     (state.is_ready ? LINUX_POLLIN | LINUX_POLLRDNORM : 0));
}
