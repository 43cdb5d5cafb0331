// SPDX-License-Identifier: MIT
//
// Settings are kept and told; of them only "a newline is a carriage return and a newline" has an
// effect. There is no line discipline: whoever reads the console gets bytes as they are typed.
#include <posix/terminal.h>

#include <console/console_client.h>
#include <personality/linux_calls.h>
#include <posix/process.h>
#include <tessera/string.h>

enum { ROWS = 24, COLUMNS = 80 };

constexpr uint32_t OUTPUT_PROCESSED = 1; // OPOST
constexpr uint32_t OUTPUT_NEWLINES = 4;  // ONLCR

static struct linux_terminal settings = {
    .input = 0x500, // ICRNL, IXON
    .output = OUTPUT_PROCESSED | OUTPUT_NEWLINES,
    .control = 0xbf, // 38400, 8 bits, reads
    .local = 0x8a3b, // signals, canonical, echo
    .characters = {3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26},
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
    bool has_newlines =
        (settings.output & OUTPUT_PROCESSED) != 0 && (settings.output & OUTPUT_NEWLINES) != 0;
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

int64_t terminal_read_bytes(void *out, uint64_t count) {
    if (count == 0) {
        return 0;
    }
    struct data data;
    uint32_t wanted = count < CONSOLE_READ_MAX ? (uint32_t)count : CONSOLE_READ_MAX;
    status_t status = console_read(posix_process.console, wanted, &data);
    if (status != STATUS_OK || data.length > wanted) {
        return -LINUX_EIO;
    }
    memcpy(out, data.bytes, data.length);
    return data.length;
}

bool terminal_has_input(void) {
    uint32_t available = 0;
    return console_poll(posix_process.console, &available) == STATUS_OK && available > 0;
}

static int64_t copy_out(uint64_t address, const void *from, uint64_t bytes) {
    int64_t wrong = linux_check_memory(address, 1, bytes, LINUX_ACCESS_WRITE);
    if (wrong == 0) {
        memcpy((void *)address, from, bytes);
    }
    return wrong;
}

int64_t terminal_control(uint32_t request, uint64_t argument) {
    static const struct linux_window_size size = {.rows = ROWS, .columns = COLUMNS};
    switch (request) {
    case LINUX_TCGETS:
        return copy_out(argument, &settings, sizeof(settings));
    case LINUX_TCSETS:
    case LINUX_TCSETSW:
    case LINUX_TCSETSF: {
        int64_t wrong = linux_check_memory(argument, 1, sizeof(settings), LINUX_ACCESS_READ);
        if (wrong == 0) {
            memcpy(&settings, (const void *)argument, sizeof(settings));
        }
        return wrong;
    }
    case LINUX_TIOCGWINSZ:
        return copy_out(argument, &size, sizeof(size));
    default:
        return -LINUX_ENOTTY;
    }
}
