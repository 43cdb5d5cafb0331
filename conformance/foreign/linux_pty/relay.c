// SPDX-License-Identifier: MIT
#include "relay.h"

#include "../trial.h"

enum { RELAY_BYTES = 512, PATH_BYTES = 24, STATUS_NO_TERMINAL = 125, STATUS_NO_PROGRAM = 127 };

static int64_t control(int64_t fd, uint32_t request, void *argument) {
    return call(LINUX_CALL_IOCTL, (uint64_t)fd, request, (uint64_t)argument, 0);
}

void terminal_path(uint32_t number, char *out) {
    static const char folder[] = "/dev/pts/";
    uint32_t at = 0;
    for (; folder[at] != '\0'; at++) {
        out[at] = folder[at];
    }
    if (number >= 10) {
        out[at++] = (char)('0' + number / 10);
    }
    out[at++] = (char)('0' + number % 10);
    out[at] = '\0';
}

[[noreturn]] static void become(const char *path, const char *const *arguments,
                                const char *const *variables) {
    (void)call(LINUX_CALL_SETSID, 0, 0, 0, 0);
    int64_t terminal =
        call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, LINUX_O_RDWR, 0);
    for (uint64_t fd = 0; fd < 3; fd++) {
        (void)call(LINUX_CALL_DUP3, (uint64_t)terminal, fd, 0, 0);
    }
    (void)close_fd(terminal);
    (void)call(LINUX_CALL_EXECVE, (uint64_t)arguments[0], (uint64_t)arguments, (uint64_t)variables,
               0);
    end_with(STATUS_NO_PROGRAM);
}

// False: there is no more.
static bool carry(int64_t from, int64_t to) {
    uint8_t bytes[RELAY_BYTES];
    int64_t count = read_fd(from, bytes, sizeof(bytes));
    return count > 0 && write_fd(to, bytes, (uint64_t)count) == count;
}

static void carry_all(int64_t master) {
    struct linux_poll_descriptor both[] = {{.fd = 0, .events = LINUX_POLLIN},
                                           {.fd = (int32_t)master, .events = LINUX_POLLIN}};
    for (;;) {
        if (call(LINUX_CALL_PPOLL, (uint64_t)both, 2, 0, 0) <= 0) {
            continue;
        }
        if (both[0].happened != 0 && !carry(0, master)) {
            both[0].fd = -1;
        }
        if (both[1].happened != 0 && !carry(master, 1)) {
            return;
        }
    }
}

[[noreturn]] void relay(const char *const *arguments, const char *const *variables) {
    char path[PATH_BYTES];
    uint32_t number;
    uint32_t is_locked = 0;
    struct linux_terminal settings;
    struct linux_window_size size;
    int64_t master = call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)"/dev/ptmx",
                          LINUX_O_RDWR | LINUX_O_NOCTTY | LINUX_O_CLOEXEC, 0);
    if (master < 0 || control(master, LINUX_TIOCGPTN, &number) != 0 ||
        control(master, LINUX_TIOCSPTLCK, &is_locked) != 0 ||
        control(0, LINUX_TCGETS, &settings) != 0 || control(0, LINUX_TIOCGWINSZ, &size) != 0) {
        end_with(STATUS_NO_TERMINAL);
    }
    terminal_path(number, path);
    (void)control(master, LINUX_TIOCSWINSZ, &size);
    int64_t child = make_child();
    if (child == 0) {
        become(path, arguments, variables);
    }
    struct linux_terminal raw = settings;
    raw.input = 0;
    raw.output = 0;
    raw.local = 0;
    raw.characters[LINUX_VMIN] = 1;
    (void)control(0, LINUX_TCSETS, &raw);
    carry_all(master);
    (void)control(0, LINUX_TCSETSF, &settings);
    end_with(await_child(child));
}
