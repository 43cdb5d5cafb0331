// SPDX-License-Identifier: MIT
//
// A Linux program of ours: pseudo-terminals, both ends of them. It says what went wrong on standard
// output, and ends with the number of things. Given a command, it runs that inside one.
#include <arch/foreign_signal.h>
#include <arch/foreign_start.h>

#include "../trial.h"
#include "relay.h"

constexpr uint64_t MASK_BYTES = sizeof(struct linux_signal_set);
constexpr int64_t SECOND_NS = 1'000'000'000 - 1; // the most that a timeout's nanoseconds are
constexpr uint64_t FIRST_DEVICE = 136 << 8;
constexpr int16_t EVENTS = LINUX_POLLIN | LINUX_POLLOUT;
constexpr uint32_t PATH_BYTES = 24;
constexpr uint32_t PTYS_OF_FAMILY = 8;

static volatile uint64_t seen; // bits of signals

static uint64_t bit(int32_t signal) {
    return UINT64_C(1) << (signal - 1);
}

static void note(int32_t signal, struct linux_signal_information *, uint64_t *) {
    seen |= bit(signal);
}

static void set_handler(int32_t signal, uint64_t flags) {
    const struct linux_signal_action action = {
        .handler = (uint64_t)note,
        .flags = flags | LINUX_SA_SIGINFO | LINUX_SA_RESTORER,
        .restorer = (uint64_t)arch_signal_trampoline,
    };
    (void)call(LINUX_CALL_RT_SIGACTION, (uint64_t)signal, (uint64_t)&action, 0, MASK_BYTES);
}

static void block(uint64_t bits) {
    const struct linux_signal_set set = {bits};
    (void)call(LINUX_CALL_RT_SIGPROCMASK, LINUX_SIG_SETMASK, (uint64_t)&set, 0, MASK_BYTES);
}

// Until these were seen, which are blocked.
static void await_signals(uint64_t bits) {
    const struct linux_signal_set none = {0};
    while ((seen & bits) != bits) {
        (void)call(LINUX_CALL_RT_SIGSUSPEND, (uint64_t)&none, MASK_BYTES, 0, 0);
    }
}

static int64_t open_path(const char *path, uint64_t flags) {
    return call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, flags, 0);
}

static int64_t control(int64_t fd, uint32_t request, const void *argument) {
    return call(LINUX_CALL_IOCTL, (uint64_t)fd, request, (uint64_t)argument, 0);
}

static bool is_text(const uint8_t *bytes, int64_t count, const char *text) {
    int64_t i = 0;
    while (i < count && text[i] != '\0' && bytes[i] == (uint8_t)text[i]) {
        i++;
    }
    return i == count && text[i] == '\0';
}

static uint64_t length_of(const char *text) {
    uint64_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

static void expect_read(int64_t fd, const char *text, const char *what) {
    uint8_t bytes[64];
    int64_t count = poll_one(fd, LINUX_POLLIN, SECOND_NS) > 0 ? read_fd(fd, bytes, 64) : 0;
    expect(count >= 0 && is_text(bytes, count, text), what);
}

static void put(int64_t fd, const char *text, const char *what) {
    expect(write_fd(fd, text, length_of(text)) == (int64_t)length_of(text), what);
}

static struct {
    int64_t master;
    int64_t slave;
    uint32_t number;
    char path[PATH_BYTES];
} pair;

static void open_master(void) {
    static const uint32_t unlocked = 0;
    pair.master = open_path("/dev/ptmx", LINUX_O_RDWR | LINUX_O_NOCTTY);
    expect(pair.master >= 0 && control(pair.master, LINUX_TIOCGPTN, &pair.number) == 0, "ptmx");
    expect(control(pair.master, LINUX_TIOCSPTLCK, &unlocked) == 0, "TIOCSPTLCK");
    terminal_path(pair.number, pair.path);
}

static void open_pair(void) {
    open_master();
    pair.slave = open_path(pair.path, LINUX_O_RDWR | LINUX_O_NOCTTY);
    expect(pair.slave >= 0, "the other end");
}

static void close_pair(void) {
    expect(close_fd(pair.slave) == 0 && close_fd(pair.master) == 0, "close");
}

static void set_modes(uint32_t local, uint32_t output) {
    struct linux_terminal settings;
    expect(control(pair.slave, LINUX_TCGETS, &settings) == 0, "TCGETS");
    settings.input = 0;
    settings.local = local;
    settings.output = output;
    settings.characters[LINUX_VMIN] = 1;
    expect(control(pair.slave, LINUX_TCSETS, &settings) == 0, "TCSETS");
}

static bool is_listed(uint32_t number) {
    static uint8_t bytes[512];
    char path[PATH_BYTES];
    bool is_found = false;
    int64_t directory = open_path("/dev/pts", LINUX_O_RDONLY | LINUX_O_DIRECTORY);
    int64_t count = call(LINUX_CALL_GETDENTS64, (uint64_t)directory, (uint64_t)bytes, 512, 0);
    terminal_path(number, path);
    for (int64_t at = 0; at < count;) {
        const struct linux_directory_entry *entry =
            (const struct linux_directory_entry *)(bytes + at);
        const char *name = (const char *)entry + offsetof(struct linux_directory_entry, text);
        is_found = is_found || is_text((const uint8_t *)name, (int64_t)length_of(name),
                                       path + sizeof("/dev/pts/") - 1);
        at += entry->length;
    }
    (void)close_fd(directory);
    return is_found;
}

static void names_and_numbers(void) {
    uint32_t word = 1;
    struct linux_stat stat;
    open_master();
    expect(control(pair.master, LINUX_TIOCSPTLCK, &word) == 0, "lock");
    expect(open_path(pair.path, LINUX_O_RDWR) == -LINUX_EIO, "one that is locked");
    expect(control(pair.master, LINUX_TIOCGPTLCK, &word) == 0 && word == 1, "TIOCGPTLCK");
    word = 0;
    expect(control(pair.master, LINUX_TIOCSPTLCK, &word) == 0, "unlock");
    expect(poll_one(pair.master, EVENTS, 0) == LINUX_POLLOUT, "a master that is new");
    pair.slave = control(pair.master, LINUX_TIOCGPTPEER, (void *)(LINUX_O_RDWR | LINUX_O_NOCTTY));
    expect(pair.slave >= 0, "TIOCGPTPEER");
    expect(call(LINUX_CALL_FSTAT, (uint64_t)pair.slave, (uint64_t)&stat, 0, 0) == 0 &&
               stat.special_device == FIRST_DEVICE + pair.number &&
               (stat.mode & 0xf000) == LINUX_S_IFCHR,
           "fstat");
    expect(is_listed(pair.number), "it is in /dev/pts");
    expect(control(pair.slave, LINUX_TIOCGPTN, &word) == -LINUX_ENOTTY, "TIOCGPTN of no master");
    expect(control(pair.slave, LINUX_TIOCPKT, &word) == -LINUX_ENOTTY, "packets of no master");
    expect(control(pair.slave, LINUX_TIOCGSID, &word) == -LINUX_ENOTTY &&
               control(pair.master, LINUX_TIOCGSID, &word) == -LINUX_ENOTTY,
           "it is nobody's");
    expect(open_path("/dev/pts/99", LINUX_O_RDWR) == -LINUX_ENOENT, "one that is none");
    close_pair();
    expect(open_path(pair.path, LINUX_O_RDWR) == -LINUX_ENOENT && !is_listed(pair.number),
           "it goes with its master");
}

static void lines_and_bytes(void) {
    uint8_t byte;
    uint32_t count = 0;
    open_pair();
    put(pair.master, "ab\x7f", "typed");
    expect_read(pair.master, "ab\b \b", "shown");
    expect(poll_one(pair.slave, EVENTS, 0) == LINUX_POLLOUT, "no line yet");
    put(pair.master, "c\rd\n", "two lines");
    expect(poll_one(pair.slave, EVENTS, 0) == EVENTS, "a line");
    expect(control(pair.slave, LINUX_FIONREAD, &count) == 0 && count == 5, "FIONREAD");
    expect_read(pair.slave, "ac\n", "the first");
    expect_read(pair.slave, "d\n", "the second");
    expect_read(pair.master, "c\r\nd\r\n", "both shown");
    put(pair.slave, "x\ny", "written");
    expect(poll_one(pair.master, LINUX_POLLIN, SECOND_NS) == LINUX_POLLIN, "of the master");
    expect(control(pair.master, LINUX_FIONREAD, &count) == 0 && count == 4, "of the master");
    expect_read(pair.master, "x\r\ny", "by the settings");
    put(pair.master, "\x04", "Ctrl-D");
    expect(read_fd(pair.slave, &byte, 1) == 0, "the end of input");
    set_modes(0, 0);
    put(pair.master, "\x03\r\x7f", "typed as it is");
    expect_read(pair.slave, "\x03\r\x7f", "read as it is");
    put(pair.slave, "x\n", "written as it is");
    expect_read(pair.master, "x\n", "read as it is");
    close_pair();
}

// A child that leads a session, which the terminal is not yet that of.
static int64_t make_leader(void) {
    int64_t child = make_child();
    if (child == 0) {
        (void)call(LINUX_CALL_SETSID, 0, 0, 0, 0);
        (void)close_fd(pair.master);
    }
    return child;
}

static void whose_it_is(void) {
    open_pair();
    expect(control(pair.slave, LINUX_TIOCSCTTY, nullptr) == -LINUX_EPERM, "who has a terminal");
    int64_t child = make_leader();
    if (child == 0) {
        uint32_t failed = 0;
        uint32_t word = 0;
        int64_t own = call(LINUX_CALL_GETPID, 0, 0, 0, 0);
        failed |= open_path("/dev/tty", LINUX_O_RDWR) == -LINUX_ENXIO ? 0 : 1;
        failed |= open_path(pair.path, LINUX_O_RDWR | LINUX_O_NOCTTY) >= 0 ? 0 : 2;
        failed |= open_path("/dev/tty", LINUX_O_RDWR) == -LINUX_ENXIO ? 0 : 4;
        failed |= control(pair.slave, LINUX_TIOCSCTTY, nullptr) == 0 ? 0 : 8;
        failed |= control(pair.slave, LINUX_TIOCSCTTY, nullptr) == 0 ? 0 : 8;
        failed |= control(pair.slave, LINUX_TIOCGSID, &word) == 0 && word == own ? 0 : 16;
        failed |= control(pair.slave, LINUX_TIOCGPGRP, &word) == 0 && word == own ? 0 : 16;
        int64_t terminal = open_path("/dev/tty", LINUX_O_RDWR);
        failed |= terminal >= 0 && write_fd(terminal, "own", 3) == 3 ? 0 : 32;
        int64_t other = make_child();
        if (other == 0) {
            (void)call(LINUX_CALL_SETSID, 0, 0, 0, 0);
            end_with(control(pair.slave, LINUX_TIOCSCTTY, nullptr) == -LINUX_EPERM ? 0 : 1);
        }
        failed |= await_child(other) == 0 ? 0 : 64;
        end_with(failed);
    }
    expect_read(pair.master, "own", "what is written to /dev/tty");
    expect(await_child(child) == 0, "a session takes it");
    uint32_t word = 1;
    expect(write_fd(pair.slave, "x", 1) == 1, "the session has gone, and its end is open");
    expect(control(pair.master, LINUX_TIOCGPGRP, &word) == 0 && word == 0, "which is nobody's");
    close_pair();
}

static void signals_from_the_master(void) {
    const struct linux_window_size size = {.rows = 30, .columns = 90};
    struct linux_window_size got = {0};
    open_pair();
    set_handler(LINUX_SIGWINCH, 0);
    block(bit(LINUX_SIGWINCH));
    int64_t child = make_leader();
    if (child == 0) {
        (void)control(pair.slave, LINUX_TIOCSCTTY, nullptr);
        put(pair.slave, "ready", "written");
        await_signals(bit(LINUX_SIGWINCH));
        put(pair.slave, "sized", "written");
        for (;;) {
            sleep_ns(SECOND_NS);
        }
    }
    expect_read(pair.master, "ready", "the child");
    expect(control(pair.master, LINUX_TIOCSWINSZ, &size) == 0, "TIOCSWINSZ");
    expect_read(pair.master, "sized", "SIGWINCH");
    expect(control(pair.slave, LINUX_TIOCGWINSZ, &got) == 0 && got.rows == 30 && got.columns == 90,
           "TIOCGWINSZ");
    put(pair.master, "\x03", "Ctrl-C");
    expect(await_child(child) == 256 + LINUX_SIGINT, "SIGINT");
    expect_read(pair.master, "^C", "shown");
    block(0);
    close_pair();
}

static void the_master_goes(void) {
    uint32_t word;
    open_pair();
    constexpr uint64_t both = UINT64_C(1) << (LINUX_SIGHUP - 1) | UINT64_C(1)
                                                                      << (LINUX_SIGCONT - 1);
    set_handler(LINUX_SIGHUP, 0);
    set_handler(LINUX_SIGCONT, 0);
    block(both);
    int64_t child = make_leader();
    if (child == 0) {
        uint32_t failed = 0;
        uint8_t byte;
        (void)control(pair.slave, LINUX_TIOCSCTTY, nullptr);
        put(pair.slave, "ready", "written");
        failed |= read_fd(pair.slave, &byte, 1) == -LINUX_EIO ? 0 : 1; // it waited
        await_signals(both);
        failed |= read_fd(pair.slave, &byte, 1) == 0 ? 0 : 2;
        failed |= write_fd(pair.slave, "x", 1) == -LINUX_EIO ? 0 : 4;
        failed |= control(pair.slave, LINUX_TIOCGPGRP, &word) == -LINUX_EIO ? 0 : 8;
        failed |=
            poll_one(pair.slave, EVENTS, 0) == (EVENTS | LINUX_POLLERR | LINUX_POLLHUP) ? 0 : 16;
        failed |= open_path("/dev/tty", LINUX_O_RDWR) == -LINUX_ENXIO ? 0 : 32;
        end_with(failed);
    }
    expect_read(pair.master, "ready", "the child");
    sleep_ns(100 * MS_NS); // it reads by then, or the read is refused at once
    expect(close_fd(pair.master) == 0, "close of the master");
    uint32_t status = await_child(child);
    expect(status == 0 || status == 1, "hang-up");
    block(0);
    (void)close_fd(pair.slave);
}

static void the_other_end_goes(void) {
    uint8_t byte;
    open_pair();
    put(pair.slave, "last", "written");
    expect(close_fd(pair.slave) == 0, "close of the terminal");
    expect(poll_one(pair.master, EVENTS, 0) == (EVENTS | LINUX_POLLHUP), "poll before the rest");
    expect_read(pair.master, "last", "the rest");
    expect(read_fd(pair.master, &byte, 1) == -LINUX_EIO, "and no more");
    expect(poll_one(pair.master, EVENTS, 0) == (LINUX_POLLOUT | LINUX_POLLHUP), "poll after it");
    expect(write_fd(pair.master, "x", 1) == 1, "it can be written");
    pair.slave = open_path(pair.path, LINUX_O_RDWR | LINUX_O_NOCTTY);
    expect(poll_one(pair.master, LINUX_POLLIN, 0) == 0 || read_fd(pair.master, &byte, 1) == 1,
           "opened again");
    close_pair();
}

// What a writer has to wait for, with and without O_NONBLOCK.
static void more_than_there_is_room_for(void) {
    static uint8_t bytes[20000];
    open_pair();
    set_modes(0, 0);
    (void)call(LINUX_CALL_FCNTL, (uint64_t)pair.slave, LINUX_F_SETFL, LINUX_O_NONBLOCK, 0);
    int64_t first = write_fd(pair.slave, bytes, sizeof(bytes));
    expect(first > 0 && first < (int64_t)sizeof(bytes) &&
               write_fd(pair.slave, bytes, 1) == -LINUX_EAGAIN,
           "EAGAIN when it is full");
    expect(poll_one(pair.slave, EVENTS, 0) == 0, "poll when it is full");
    for (int64_t rest = first; rest > 0;) {
        int64_t count = read_fd(pair.master, bytes, sizeof(bytes));
        rest = count > 0 ? rest - count : -1;
        expect(rest >= 0, "read of the master");
    }
    expect(poll_one(pair.slave, EVENTS, 0) == LINUX_POLLOUT, "poll when it is empty");
    expect(read_fd(pair.slave, bytes, 1) == -LINUX_EAGAIN, "EAGAIN when nothing was typed");
    (void)call(LINUX_CALL_FCNTL, (uint64_t)pair.slave, LINUX_F_SETFL, 0, 0);
    int64_t child = make_child();
    if (child == 0) {
        end_with(write_fd(pair.slave, bytes, sizeof(bytes)) == sizeof(bytes) ? 0 : 1);
    }
    int64_t total = 0;
    while (total < (int64_t)sizeof(bytes)) {
        int64_t count = read_fd(pair.master, bytes, 1000);
        if (count <= 0) {
            break;
        }
        total += count;
    }
    expect(total == sizeof(bytes) && await_child(child) == 0, "a writer that waits");
    close_pair();
}

static void watched_by_epoll(void) {
    struct linux_epoll_event event = {.events = LINUX_POLLIN | LINUX_EPOLLET};
    open_pair();
    int64_t set = call(LINUX_CALL_EPOLL_CREATE1, 0, 0, 0, 0);
    expect(call(LINUX_CALL_EPOLL_CTL, (uint64_t)set, LINUX_EPOLL_CTL_ADD, (uint64_t)pair.master,
                (uint64_t)&event) == 0,
           "epoll_ctl");
    for (uint32_t i = 0; i < 2; i++) {
        put(pair.slave, "x", "written");
        expect(call6(LINUX_CALL_EPOLL_PWAIT, (uint64_t)set, (uint64_t)&event, 1, 1000, 0, 0) == 1,
               "an edge");
        expect(call6(LINUX_CALL_EPOLL_PWAIT, (uint64_t)set, (uint64_t)&event, 1, 0, 0, 0) == 0,
               "told once");
    }
    (void)close_fd(set);
    close_pair();
}

static void as_many_as_there_may_be(void) {
    int64_t masters[PTYS_OF_FAMILY];
    for (uint32_t turn = 0; turn < 2; turn++) {
        for (uint32_t i = 0; i < PTYS_OF_FAMILY; i++) {
            masters[i] = open_path("/dev/ptmx", LINUX_O_RDWR);
            expect(masters[i] >= 0, "one of many");
        }
        expect(open_path("/dev/ptmx", LINUX_O_RDWR) == -LINUX_ENOSPC, "one too many");
        for (uint32_t i = 0; i < PTYS_OF_FAMILY; i++) {
            (void)close_fd(masters[i]);
        }
    }
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    uint64_t count = stack[0];
    if (count > 1) {
        relay((const char *const *)(stack + 2), (const char *const *)(stack + count + 2));
    }
    names_and_numbers();
    lines_and_bytes();
    whose_it_is();
    signals_from_the_master();
    the_master_goes();
    the_other_end_goes();
    more_than_there_is_room_for();
    watched_by_epoll();
    as_many_as_there_may_be();
    end_trial("pseudo-terminals");
}
