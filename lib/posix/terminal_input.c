// SPDX-License-Identifier: MIT
//
// Bytes stay with the console's driver until a read wants them: whoever reads next, here or after
// this program, finds what was typed ahead.
#include <posix/terminal.h>

#include <console/console_client.h>
#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/helper.h>
#include <posix/line.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <tessera/clock.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr uint64_t STEP_NS = 10000000;
constexpr uint64_t NS_PER_TENTH = 100000000; // unit of VTIME

static void echo(const char *bytes, uint32_t count);

static struct posix_line line = {.settings = &terminal_settings, .echo = echo};
static cap_t input; // 0: none
static bool is_shared;
static uint8_t interrupt;

// Output that fails is not the reader's matter.
static void echo(const char *bytes, uint32_t count) {
    (void)terminal_write_bytes(bytes, count);
}

static uint8_t wanted_interrupt(void) {
    bool is_signal = (terminal_settings.local & LINUX_ISIG) != 0 && !posix_is_ignored(LINUX_SIGINT);
    return is_signal ? terminal_settings.characters[LINUX_VINTR] : 0;
}

void terminal_open(void) {
    interrupt = wanted_interrupt();
    if (console_open_input(posix_process.console, interrupt, &input) != STATUS_OK) {
        input = 0;
    }
}

void terminal_share(void) {
    is_shared = true;
}

// A child takes the input over for as long as a call of its own is about it.
static void begin(void) {
    if (is_shared && family_set_reading(true)) {
        terminal_open();
    }
}

static void end(void) {
    if (is_shared && input != 0) {
        slot_release(input);
        input = 0;
        (void)family_set_reading(false);
    }
}

void terminal_update_interrupt(void) {
    uint8_t wanted = wanted_interrupt();
    if (input != 0 && wanted != interrupt &&
        console_input_set_interrupt(input, wanted) == STATUS_OK) {
        interrupt = wanted;
    }
}

static uint32_t available(void) {
    uint32_t count = 0;
    return input != 0 && console_input_poll(input, &count) == STATUS_OK ? count : 0;
}

// A console that was restarted has forgotten who had its input.
static status_t read_console(uint32_t count, struct data *out_data) {
    status_t status = console_input_read(input, count, out_data);
    if (status == STATUS_PEER_GONE) {
        slot_release(input);
        terminal_open();
        status = input != 0 ? console_input_read(input, count, out_data) : STATUS_IO_ERROR;
    }
    return status;
}

// While the program has signals coming from elsewhere, a wait for input looks for them as well.
static int64_t wait_for_input(void) {
    if (posix_signal_is_due()) {
        return POSIX_INTERRUPTED;
    }
    while (posix_helper_event() != 0 && input != 0 && available() == 0) {
        posix_thread_wait_until(clock_now_ns() + STEP_NS);
        if (posix_signal_is_due()) {
            return POSIX_INTERRUPTED;
        }
    }
    return 0;
}

// Waits for up to `count` bytes and types them. 0 or a negative errno.
static int64_t type_bytes(uint64_t count) {
    uint8_t bytes[CONSOLE_READ_MAX];
    uint32_t wanted = count < sizeof(bytes) ? (uint32_t)count : (uint32_t)sizeof(bytes);
    struct data data;
    int64_t interrupted = wait_for_input();
    if (interrupted != 0) {
        return interrupted;
    }
    if (input == 0 || read_console(wanted, &data) != STATUS_OK || data.length > wanted) {
        return -LINUX_EIO;
    }
    // The data lies in the message buffer, which an echo uses.
    memcpy(bytes, data.bytes, data.length);
    for (uint32_t i = 0; i < data.length; i++) {
        int32_t signal = posix_line_type(&line, bytes[i]);
        if (signal != 0) {
            posix_raise(signal);
        }
    }
    return 0;
}

static int64_t read_line(uint32_t flags) {
    while (!posix_line_is_ready(&line)) {
        if ((flags & LINUX_O_NONBLOCK) != 0 && available() == 0) {
            return -LINUX_EAGAIN;
        }
        int64_t wrong = type_bytes(1);
        if (wrong != 0) {
            return wrong;
        }
    }
    return 0;
}

static bool wait_until(uint64_t deadline_ns) {
    while (available() == 0 && clock_now_ns() < deadline_ns && !posix_signal_is_due()) {
        posix_thread_wait_until(clock_now_ns() + STEP_NS);
    }
    return available() > 0;
}

// VMIN 0: whatever there is, after VTIME at the latest. Else VMIN bytes; VTIME then counts from
// each byte to the next.
static int64_t read_raw(uint64_t count, uint32_t flags) {
    uint64_t least = terminal_settings.characters[LINUX_VMIN];
    uint64_t time_ns = terminal_settings.characters[LINUX_VTIME] * NS_PER_TENTH;
    uint64_t wanted = least == 0 ? 1 : least < count ? least : count;
    while (line.length < wanted) {
        bool is_timed = least == 0 || (time_ns > 0 && line.length > 0);
        if ((flags & LINUX_O_NONBLOCK) != 0 && available() == 0) {
            return line.length > 0 ? 0 : -LINUX_EAGAIN;
        }
        if (is_timed && !wait_until(clock_now_ns() + time_ns)) {
            return posix_signal_is_due() ? POSIX_INTERRUPTED : 0;
        }
        int64_t wrong = type_bytes(count - line.length);
        if (wrong != 0) {
            return wrong;
        }
    }
    return 0;
}

static bool is_canonical(void) {
    return (terminal_settings.local & LINUX_ICANON) != 0;
}

int64_t terminal_read_bytes(void *out, uint64_t count, uint32_t flags) {
    if (count == 0) {
        return 0;
    }
    begin();
    int64_t wrong = is_canonical() ? read_line(flags) : read_raw(count, flags);
    end();
    return wrong != 0 ? wrong : posix_line_take(&line, out, count);
}

static bool has_input(void) {
    if (input == 0) {
        return true; // that it cannot be read
    }
    while (is_canonical() && !posix_line_is_ready(&line) && available() > 0) {
        if (type_bytes(1) != 0) {
            break;
        }
    }
    return posix_line_is_ready(&line) || (!is_canonical() && available() > 0);
}

bool terminal_has_input(void) {
    begin();
    bool has = has_input();
    end();
    return has;
}

uint32_t terminal_input_count(void) {
    begin();
    uint32_t count = has_input() ? line.length : 0;
    count += is_canonical() ? 0 : available();
    end();
    return count;
}

static void drop_available(void) {
    for (uint32_t rest = available(); rest > 0;) {
        struct data data;
        uint32_t part = rest < CONSOLE_READ_MAX ? rest : CONSOLE_READ_MAX;
        if (read_console(part, &data) != STATUS_OK || data.length == 0 || data.length > rest) {
            return;
        }
        rest -= data.length;
    }
}

void terminal_drop_input(void) {
    posix_line_drop(&line);
    begin();
    drop_available();
    end();
}
