// SPDX-License-Identifier: MIT
//
// A Linux program of ours that types at a pseudo-terminal of its own: how what is typed is shown
// and erased, how output is stopped and goes on, what is dropped, packets, and whose terminal it
// is. What it expects, Linux does.
#include <arch/foreign_start.h>

#include "../trial.h"

enum { TEXT_BYTES = 256, PIECE_BYTES = 256, PIECES_MAX = 1024 };

constexpr int64_t SHOWN_NS = 900 * MS_NS; // of what is to come
constexpr int64_t QUIET_NS = 40 * MS_NS;  // of what is not to

static struct {
    int64_t master;
    int64_t slave;
} pair;

static int64_t control(int64_t fd, uint32_t request, const void *argument) {
    return call(LINUX_CALL_IOCTL, (uint64_t)fd, request, (uint64_t)argument, 0);
}

static int64_t control_by(int64_t fd, uint32_t request, uint64_t argument) {
    return call(LINUX_CALL_IOCTL, (uint64_t)fd, request, argument, 0);
}

static uint64_t length_of(const char *text) {
    uint64_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

static void open_pair(void) {
    const int32_t unlocked = 0;
    pair.master = call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)"/dev/ptmx",
                       LINUX_O_RDWR | LINUX_O_NOCTTY, 0);
    expect(control(pair.master, LINUX_TIOCSPTLCK, &unlocked) == 0, "unlock");
    pair.slave = control_by(pair.master, LINUX_TIOCGPTPEER,
                            LINUX_O_RDWR | LINUX_O_NOCTTY | LINUX_O_NONBLOCK);
    expect(pair.slave >= 0, "the terminal");
}

static void close_pair(void) {
    (void)close_fd(pair.slave);
    (void)close_fd(pair.master);
}

static struct linux_terminal settings_now(void) {
    struct linux_terminal settings = {0};
    expect(control(pair.slave, LINUX_TCGETS, &settings) == 0, "TCGETS");
    return settings;
}

static void change_settings(const struct linux_terminal *settings) {
    expect(control(pair.slave, LINUX_TCSETS, settings) == 0, "TCSETS");
}

static void change_local(uint32_t removed, uint32_t added) {
    struct linux_terminal settings = settings_now();
    settings.local = (settings.local & ~removed) | added;
    change_settings(&settings);
}

static void change_input(uint32_t removed, uint32_t added) {
    struct linux_terminal settings = settings_now();
    settings.input = (settings.input & ~removed) | added;
    change_settings(&settings);
}

static void change_output(uint32_t output) {
    struct linux_terminal settings = settings_now();
    settings.output = output;
    change_settings(&settings);
}

static void type(const char *text) {
    expect(write_fd(pair.master, text, length_of(text)) == (int64_t)length_of(text), "typing");
}

static void print(const char *text) {
    expect(write_fd(pair.slave, text, length_of(text)) == (int64_t)length_of(text), "printing");
}

static bool is_quiet(void) {
    return poll_one(pair.master, LINUX_POLLIN, QUIET_NS) == 0;
}

// Nothing else comes at the master.
static void expect_bytes(const char *text, uint64_t length, const char *what) {
    char got[TEXT_BYTES];
    uint64_t count = 0;
    bool is_same = true;
    while (count < length && poll_one(pair.master, LINUX_POLLIN, SHOWN_NS) != 0) {
        int64_t more = read_fd(pair.master, got + count, sizeof(got) - count);
        if (more <= 0) {
            break;
        }
        count += (uint64_t)more;
    }
    for (uint64_t i = 0; i < length; i++) {
        is_same = is_same && i < count && got[i] == text[i];
    }
    expect(is_same && count == length && is_quiet(), what);
}

static void expect_shown(const char *text, const char *what) {
    expect_bytes(text, length_of(text), what);
}

static void expect_line(const char *text, const char *what) {
    char got[TEXT_BYTES];
    bool is_same = poll_one(pair.slave, LINUX_POLLIN, SHOWN_NS) != 0;
    int64_t count = read_fd(pair.slave, got, sizeof(got));
    for (uint64_t i = 0; text[i] != '\0'; i++) {
        is_same = is_same && (int64_t)i < count && got[i] == text[i];
    }
    expect(is_same && count == (int64_t)length_of(text), what);
}

// ---- What is shown

static void try_editing(void) {
    type("ab\x12");
    expect_shown("ab^R\r\nab", "Ctrl-R");
    type("\x01\x7f\n");
    expect_shown("^A\b \b\b \b\r\n", "a control character");
    expect_line("ab\n", "a line");
    type("\x16\x03\x16\n\n");
    expect_shown("^\b^C^\b^J\r\n", "Ctrl-V");
    expect_line("\x03\n\n", "what is literal");
    type("one two_2/x.\x17\n");
    expect_shown("one two_2/x.\b \b\b \b\r\n", "Ctrl-W");
    expect_line("one two_2/\n", "words");
}

static void try_tabs(void) {
    print("$ ");
    expect_shown("$ ", "a prompt");
    type("a\t\x7f");
    expect_shown("a\t\b\b\b\b\b", "a tab");
    type("\x01z\t\t\x7f\x7f\n");
    expect_shown("^Az\t\t\b\b\b\b\b\b\b\b\b\b\r\n", "tabs behind other characters");
    expect_line("a\x01z\n", "what is left");
}

static void try_ways_to_erase(void) {
    change_local(LINUX_ECHOKE, 0);
    type("ab\x15");
    expect_shown("ab^U\r\n", "Ctrl-U, with a newline");
    change_local(LINUX_ECHOK, 0);
    type("ab\x15");
    expect_shown("ab^U", "Ctrl-U, without");
    change_local(LINUX_ECHOE, 0);
    type("ab\x7f\n");
    expect_shown("ab^?\r\n", "a key that erases is shown");
    expect_line("a\n", "what is left of two");
    change_local(0, LINUX_ECHOPRT | LINUX_ECHOE);
    type("abc\x7f\x7fx\n");
    expect_shown("abc\\cb/x\r\n", "erased between strokes");
    expect_line("ax\n", "what is left of three");
    change_local(LINUX_ECHOPRT, LINUX_ECHOK | LINUX_ECHOKE);
    change_input(0, LINUX_IUTF8);
    type("\xc3\xa4\x7f\n");
    expect_shown("\xc3\xa4\b \b\r\n", "a character of two bytes");
    expect_line("\n", "nothing is left of it");
    change_input(LINUX_IUTF8, 0);
}

static void try_output(void) {
    change_output(LINUX_OPOST | LINUX_ONLCR | LINUX_TABDLY);
    print("a\tbc\t\n");
    expect_shown("a       bc      \r\n", "tabs become blanks");
    change_output(LINUX_OPOST | LINUX_OCRNL);
    print("x\ry\n");
    expect_shown("x\ny\n", "returns become newlines");
    change_output(LINUX_OPOST | LINUX_ONLCR | LINUX_ONOCR | LINUX_OLCUC);
    print("\nab1\r\r\n");
    expect_shown("\r\nAB1\r\r\n", "returns that go nowhere, and capitals");
    change_output(LINUX_OPOST | LINUX_ONLCR);
}

// ---- Flow

// What is typed is looked at soon.
static bool await_writable(bool is_awaited) {
    bool is_writable = !is_awaited;
    for (int64_t waited_ns = 0; waited_ns < SHOWN_NS && is_writable != is_awaited;
         waited_ns += MS_NS) {
        is_writable = (poll_one(pair.slave, LINUX_POLLOUT, 0) & LINUX_POLLOUT) != 0;
        if (is_writable != is_awaited) {
            sleep_ns(MS_NS);
        }
    }
    return is_writable;
}

static void expect_stopped(bool is_stopped, const char *what) {
    bool is_writable = await_writable(!is_stopped);
    int64_t written = write_fd(pair.slave, "w", 1);
    expect(is_writable != is_stopped && written == (is_stopped ? -LINUX_EAGAIN : 1), what);
    if (!is_stopped) {
        expect_shown("w", what);
    }
}

static void try_keys(void) {
    type("\x13");
    expect_stopped(true, "Ctrl-S");
    type("q");
    expect(is_quiet(), "nothing is shown meanwhile");
    type("\x11");
    expect_shown("q", "then it is");
    expect_stopped(false, "Ctrl-Q");
    type("\n");
    expect_shown("\r\n", "a newline");
    expect_line("q\n", "the keys are no input");
    change_input(0, LINUX_IXANY);
    type("\x13x\n");
    expect_shown("x\r\n", "any key");
    expect_line("x\n", "which is input");
    change_input(LINUX_IXANY, 0);
    type("\x13\x03");
    expect_shown("^C", "a key of a signal");
    type("\x13");
    expect_stopped(true, "Ctrl-S again");
    change_input(LINUX_IXON, 0);
    expect_stopped(false, "without keys for it");
    type("\x13\n");
    expect_shown("^S\r\n", "such a key is none then");
    expect_line("\x13\n", "but input");
    change_input(0, LINUX_IXON);
}

static void try_waiting_writer(void) {
    type("\x13");
    expect_stopped(true, "before somebody writes");
    int64_t child = make_child();
    if (child == 0) {
        failures = 0;
        (void)call(LINUX_CALL_FCNTL, (uint64_t)pair.slave, LINUX_F_SETFL, LINUX_O_RDWR, 0);
        print("later");
        end_with(failures);
    }
    expect(is_quiet(), "who writes waits");
    type("\x11");
    expect_shown("later", "until output goes on");
    expect(await_child(child) == 0, "the writer");
    (void)call(LINUX_CALL_FCNTL, (uint64_t)pair.slave, LINUX_F_SETFL,
               LINUX_O_RDWR | LINUX_O_NONBLOCK, 0);
}

static void try_flow_of_programs(void) {
    expect(control_by(pair.slave, LINUX_TCXONC, LINUX_TCOOFF) == 0, "TCOOFF");
    type("\x11");
    expect_stopped(true, "which no key undoes");
    expect(control_by(pair.slave, LINUX_TCXONC, LINUX_TCOON) == 0, "TCOON");
    expect_stopped(false, "goes on");
    type("\x13");
    expect_stopped(true, "stopped by a key");
    expect(control_by(pair.slave, LINUX_TCXONC, LINUX_TCOON) == 0, "TCOON again");
    expect_stopped(true, "what a key has stopped");
    type("\x11");
    expect_stopped(false, "a key lets go on");
    expect(control_by(pair.slave, LINUX_TCXONC, LINUX_TCIOFF) == 0 &&
               control_by(pair.slave, LINUX_TCXONC, LINUX_TCION) == 0,
           "TCIOFF, TCION");
    expect_shown("\x13\x11", "the other side is told");
    expect(control_by(pair.slave, LINUX_TCXONC, 4) == -LINUX_EINVAL, "no such flow");
}

// ---- What waits

static void try_draining(void) {
    int32_t count = -1;
    print("abc");
    expect(control_by(pair.slave, LINUX_TCSBRK, 1) == 0 &&
               control_by(pair.slave, LINUX_TCSBRK, 0) == 0 &&
               control_by(pair.slave, LINUX_TCSBRKP, 1) == 0,
           "drains and breaks");
    expect(control(pair.slave, LINUX_TIOCOUTQ, &count) == 0 && count == 0, "TIOCOUTQ");
    expect_shown("abc", "what was drained");
}

static void try_dropping(void) {
    static char piece[PIECE_BYTES];
    int64_t total = 0;
    int64_t got = 0;
    type("zzz");
    expect_shown("zzz", "what is dropped was shown");
    expect(control_by(pair.slave, LINUX_TCFLSH, LINUX_TCIFLUSH) == 0, "TCIFLUSH");
    type("\n");
    expect_shown("\r\n", "and a newline");
    expect_line("\n", "what was typed is dropped");
    for (int64_t written = 1, i = 0; written > 0 && i < PIECES_MAX; i++) {
        written = write_fd(pair.slave, piece, sizeof(piece));
        total += written > 0 ? written : 0;
    }
    sleep_ns(QUIET_NS);
    expect(total > 4096 && control_by(pair.slave, LINUX_TCFLSH, LINUX_TCOFLUSH) == 0, "TCOFLUSH");
    while (!is_quiet()) {
        got += read_fd(pair.master, piece, sizeof(piece));
    }
    expect(got > 0 && got < total, "what was written is dropped, as far as it was not there");
    expect(control_by(pair.slave, LINUX_TCFLSH, 3) == -LINUX_EINVAL, "no such queue");
}

static void expect_status(uint8_t status, const char *what) {
    const char text[] = {(char)status};
    expect((poll_one(pair.master, LINUX_POLLPRI | LINUX_POLLIN, SHOWN_NS) & LINUX_POLLPRI) != 0,
           "news is urgent");
    expect_bytes(text, sizeof(text), what);
}

static void try_packets(void) {
    int32_t word = 1;
    expect(control(pair.master, LINUX_TIOCPKT, &word) == 0, "TIOCPKT");
    word = 0;
    expect(control(pair.master, LINUX_TIOCGPKT, &word) == 0 && word == 1, "TIOCGPKT");
    print("a");
    expect_bytes("\0a", 2, "a packet");
    type("\x13");
    expect_status(LINUX_TIOCPKT_STOP, "output is stopped");
    type("\x11");
    expect_status(LINUX_TIOCPKT_START, "output goes on");
    (void)control_by(pair.slave, LINUX_TCFLSH, LINUX_TCIOFLUSH);
    expect_status(LINUX_TIOCPKT_FLUSHREAD | LINUX_TIOCPKT_FLUSHWRITE, "both were dropped");
    change_input(LINUX_IXON, 0);
    expect_status(LINUX_TIOCPKT_NOSTOP, "no keys for it");
    change_input(0, LINUX_IXON);
    expect_status(LINUX_TIOCPKT_DOSTOP, "keys for it");
    word = 0;
    expect(control(pair.master, LINUX_TIOCPKT, &word) == 0, "no packets");
    print("b");
    expect_shown("b", "no packet");
}

// ---- Whose it is

static int64_t open_own(void) {
    return call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)"/dev/tty", LINUX_O_RDWR, 0);
}

static void run(void (*deed)(void)) {
    int64_t child = make_child();
    if (child == 0) {
        failures = 0;
        deed();
        end_with(failures);
    }
    expect(await_child(child) == 0, "a child");
}

static void leave_alone(void) {
    expect(control_by(pair.slave, LINUX_TIOCNOTTY, 0) == 0, "a process leaves its terminal");
    expect(open_own() == -LINUX_ENXIO, "and has none");
    expect(control_by(pair.slave, LINUX_TIOCNOTTY, 0) == -LINUX_ENOTTY, "to be left");
}

static void steal(void) {
    uint32_t session = 0;
    (void)call(LINUX_CALL_SETSID, 0, 0, 0, 0);
    expect(control_by(pair.slave, LINUX_TIOCSCTTY, 0) == -LINUX_EPERM, "another session's");
    expect(control_by(pair.slave, LINUX_TIOCSCTTY, 1) == 0, "which is stolen");
    expect(control(pair.slave, LINUX_TIOCGSID, &session) == 0 &&
               session == (uint32_t)call(LINUX_CALL_GETPID, 0, 0, 0, 0),
           "is the thief's");
}

static void lead(void) {
    uint32_t session;
    const struct linux_signal_action ignored = {.handler = LINUX_SIG_IGN};
    (void)call(LINUX_CALL_RT_SIGACTION, LINUX_SIGHUP, (uint64_t)&ignored, 0,
               sizeof(struct linux_signal_set));
    (void)call(LINUX_CALL_SETSID, 0, 0, 0, 0);
    expect(control_by(pair.slave, LINUX_TIOCNOTTY, 0) == -LINUX_ENOTTY, "nothing to be left");
    expect(control_by(pair.slave, LINUX_TIOCSCTTY, 0) == 0, "TIOCSCTTY");
    run(leave_alone);
    expect(close_fd(open_own()) == 0, "the others keep it");
    expect(control_by(pair.slave, LINUX_TIOCNOTTY, 0) == 0, "the leader leaves it");
    expect(control(pair.slave, LINUX_TIOCGSID, &session) == -LINUX_ENOTTY, "it is nobody's");
    expect(control_by(pair.slave, LINUX_TIOCSCTTY, 0) == 0, "it can be taken again");
    run(steal);
    expect(control(pair.slave, LINUX_TIOCGSID, &session) == -LINUX_ENOTTY, "it was stolen");
}

[[noreturn]] void foreign_main(const uint64_t *) {
    open_pair();
    try_editing();
    try_tabs();
    try_ways_to_erase();
    try_output();
    try_keys();
    try_waiting_writer();
    try_flow_of_programs();
    try_draining();
    try_dropping();
    try_packets();
    run(lead);
    close_pair();
    end_trial("linux_lines");
}
