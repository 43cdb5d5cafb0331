// SPDX-License-Identifier: MIT
//
// Output, and the requests of ioctl().
#include <posix/terminal.h>

#include <console/console_client.h>
#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/process.h>
#include <tessera/string.h>

enum { ROWS = 24, COLUMNS = 80 };

struct linux_terminal terminal_settings = {
    .input = LINUX_ICRNL,
    .output = LINUX_OPOST | LINUX_ONLCR,
    .control = LINUX_B38400 | LINUX_CS8 | LINUX_CREAD,
    .local = LINUX_ISIG | LINUX_ICANON | LINUX_ECHO | LINUX_ECHOE | LINUX_ECHOK | LINUX_ECHOCTL |
             LINUX_ECHOKE | LINUX_IEXTEN,
    .characters =
        {
            [LINUX_VINTR] = 0x03,  // Ctrl-C
            [LINUX_VQUIT] = 0x1c,  // Ctrl-backslash
            [LINUX_VERASE] = 0x7f, // backspace
            [LINUX_VKILL] = 0x15,  // Ctrl-U
            [LINUX_VEOF] = 0x04,   // Ctrl-D
            [LINUX_VMIN] = 1,
            [LINUX_VSUSP] = 0x1a,   // Ctrl-Z
            [LINUX_VWERASE] = 0x17, // Ctrl-W
        },
};

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

int64_t terminal_write_bytes(const void *from, uint64_t count) {
    uint32_t newlines = LINUX_OPOST | LINUX_ONLCR;
    bool has_newlines = (terminal_settings.output & newlines) == newlines;
    uint8_t buffer[CONSOLE_WRITE_MAX];
    uint32_t used = 0;
    for (uint64_t i = 0; i < count; i++) {
        uint8_t byte = ((const uint8_t *)from)[i];
        if (used + 2 > sizeof(buffer)) {
            int64_t wrong = send(buffer, used);
            if (wrong != 0) {
                return wrong;
            }
            used = 0;
        }
        if (byte == '\n' && has_newlines) {
            buffer[used++] = '\r';
        }
        buffer[used++] = byte;
    }
    int64_t wrong = send(buffer, used);
    return wrong != 0 ? wrong : (int64_t)count;
}

static int64_t copy_out(uint64_t address, const void *from, uint64_t bytes) {
    int64_t wrong = linux_check_memory(address, 1, bytes, LINUX_ACCESS_WRITE);
    if (wrong == 0) {
        memcpy((void *)address, from, bytes);
    }
    return wrong;
}

static int64_t change_settings(uint64_t argument) {
    int64_t wrong = linux_check_memory(argument, 1, sizeof(terminal_settings), LINUX_ACCESS_READ);
    if (wrong == 0) {
        memcpy(&terminal_settings, (const void *)argument, sizeof(terminal_settings));
        terminal_update_interrupt();
    }
    return wrong;
}

static int64_t set_group(uint64_t argument) {
    int32_t group;
    int64_t wrong = linux_check_memory(argument, 1, sizeof(group), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    memcpy(&group, (const void *)argument, sizeof(group));
    return family_set_terminal_group(group);
}

static int64_t flush(uint64_t queue) {
    if (queue > LINUX_TCIOFLUSH) {
        return -LINUX_EINVAL;
    }
    if (queue != LINUX_TCOFLUSH) {
        terminal_drop_input();
    }
    return 0;
}

int64_t terminal_control(uint32_t request, uint64_t argument) {
    static const struct linux_window_size size = {.rows = ROWS, .columns = COLUMNS};
    int32_t group = family_terminal_group();
    int32_t count;
    switch (request) {
    case LINUX_TCGETS:
        return copy_out(argument, &terminal_settings, sizeof(terminal_settings));
    case LINUX_TCSETSF:
        terminal_drop_input();
        return change_settings(argument);
    case LINUX_TCSETS:
    case LINUX_TCSETSW:
        return change_settings(argument);
    case LINUX_TCFLSH:
        return flush(argument);
    case LINUX_TIOCGPGRP:
        return copy_out(argument, &group, sizeof(group));
    case LINUX_TIOCSPGRP:
        return set_group(argument);
    case LINUX_TIOCGWINSZ:
        return copy_out(argument, &size, sizeof(size));
    case LINUX_FIONREAD:
        count = (int32_t)terminal_input_count();
        return copy_out(argument, &count, sizeof(count));
    default:
        return -LINUX_ENOTTY;
    }
}
