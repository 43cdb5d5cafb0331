// SPDX-License-Identifier: MIT
//
// A Linux program of ours: children that share its memory until they become another program or end.
// With arguments it is such a program: it ends with the number that the first one says, and says
// the second one; by the argument p it has children. It ends with the number of things that went
// wrong.
#include <arch/foreign_signal.h>
#include <arch/foreign_start.h>

#include "../trial.h"

enum { ROUNDS = 30, NONE = 99 };

static const char self[] = "/bin/linux_vfork";

// What parent and child both see; locals of the parent's may be the child's by then.
static struct {
    volatile int64_t first;
    volatile int64_t second;
    volatile uint32_t handled;
    int32_t fd;
} seen;

static const uint64_t *no_list;
static const char *arguments[4];

// What a child does must not return: its frames are the parent's.
typedef void deed(void);

static int64_t run(deed *child) {
    int64_t id =
        call(LINUX_CALL_CLONE, LINUX_CLONE_VM | LINUX_CLONE_VFORK | LINUX_SIGCHLD, 0, 0, 0);
    if (id == 0) {
        child();
        end_with(NONE);
    }
    return id;
}

static int64_t own(uint64_t number) {
    return call(number, 0, 0, 0, 0);
}

static int64_t become(const char *file, const char *first, const char *second) {
    arguments[0] = "linux_vfork";
    arguments[1] = first;
    arguments[2] = second;
    arguments[3] = nullptr;
    return call(LINUX_CALL_EXECVE, (uint64_t)file, (uint64_t)arguments, (uint64_t)no_list, 0);
}

// ---- Memory

static void write_and_end(void) {
    seen.first = own(LINUX_CALL_GETPID);
    seen.second = own(LINUX_CALL_GETPPID);
    end_with(7);
}

static void map_memory(void) {
    seen.first = call6(LINUX_CALL_MMAP, 0, 65536, LINUX_PROT_READ | LINUX_PROT_WRITE,
                       LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS, UINT64_MAX, 0);
    *(volatile int64_t *)seen.first = 5;
    end_with(0);
}

static void fault(void) {
    *(volatile int64_t *)8 = 0;
}

static void try_memory(void) {
    int64_t id = run(write_and_end);
    expect(seen.first == id, "its own number, which the parent is told");
    expect(seen.second == own(LINUX_CALL_GETPID) && id != seen.second, "the parent's");
    expect(await_child(id) == 7, "how it ends");
    expect(await_child(run(map_memory)) == 0, "maps memory");
    expect(*(volatile int64_t *)seen.first == 5, "which is its parent's");
    expect(call(LINUX_CALL_MUNMAP, (uint64_t)seen.first, 65536, 0, 0) == 0, "munmap");
    expect(await_child(run(fault)) == 256 + LINUX_SIGSEGV, "a fault ends the child alone");
}

// ---- Programs

static void become_three(void) {
    seen.first = become(self, "3", nullptr);
}

static void become_parent(void) {
    seen.first = become(self, "p", nullptr);
}

static void become_nothing(void) {
    seen.first = become("/bin/nothing", "3", nullptr);
    seen.second = become("/etc/words", "3", nullptr);
    end_with(127);
}

static void say_into_pipe(void) {
    (void)call(LINUX_CALL_DUP3, (uint64_t)seen.fd, 1, 0, 0);
    (void)close_fd(seen.fd);
    (void)close_fd(0);
    (void)become(self, "0", "said");
}

static void try_programs(void) {
    seen.first = 0;
    expect(await_child(run(become_three)) == 3 && seen.first == 0, "becomes a program");
    expect(await_child(run(become_parent)) == 9, "which has children");
    expect(await_child(run(become_nothing)) == 127, "or none");
    expect(seen.first == -LINUX_ENOENT && seen.second == -LINUX_EACCES, "and knows why");
    struct linux_pipe_ends ends = {-1, -1};
    char text[8] = {};
    expect(call(LINUX_CALL_PIPE2, (uint64_t)&ends, LINUX_O_CLOEXEC, 0, 0) == 0, "pipe2");
    seen.fd = ends.writer;
    int64_t id = run(say_into_pipe);
    expect(write_fd(ends.writer, "x", 1) == 1, "what a child closes is open in its parent");
    expect(close_fd(ends.writer) == 0, "close");
    int64_t count = 0;
    for (int64_t more = 1; more > 0; count += more) {
        more = read_fd(ends.reader, text + count, sizeof(text) - (uint64_t)count);
    }
    bool is_whole = count == 5 && text[4] != 0; // in whatever order
    expect(is_whole && await_child(id) == 0, "what it was given it has");
    expect(close_fd(ends.reader) == 0, "close");
    for (uint32_t i = 0; i < ROUNDS; i++) {
        expect(await_child(run(become_three)) == 3, "again and again");
    }
}

// ---- What is the child's own

static void count(int32_t) {
    seen.handled++;
}

static int64_t set_action(int32_t signal, uint64_t handler) {
    const struct linux_signal_action action = {.handler = handler,
                                               .flags = LINUX_SA_RESTORER,
                                               .restorer = (uint64_t)arch_signal_trampoline};
    return call(LINUX_CALL_RT_SIGACTION, (uint64_t)signal, (uint64_t)&action, 0, 8);
}

static int64_t send_own(int32_t signal) {
    return call(LINUX_CALL_KILL, (uint64_t)own(LINUX_CALL_GETPID), (uint64_t)signal, 0, 0);
}

static void change_all(void) {
    const uint64_t all = UINT64_MAX;
    (void)call(LINUX_CALL_CHDIR, (uint64_t)"/etc", 0, 0, 0);
    seen.first = set_action(LINUX_SIGUSR1, 1);
    seen.second = send_own(LINUX_SIGUSR1);
    (void)call(LINUX_CALL_RT_SIGPROCMASK, 0, (uint64_t)&all, 0, 8);
    (void)call(LINUX_CALL_SETPGID, 0, 0, 0, 0);
    (void)become(self, "4", nullptr);
}

static void end_by_signal(void) {
    (void)send_own(LINUX_SIGTERM);
}

static void have_child(void) {
    int64_t id = make_child();
    if (id == 0) {
        end_with(5);
    }
    seen.first = await_child(id);
    int64_t other = make_child();
    if (other == 0) {
        (void)become(self, "6", nullptr);
    }
    seen.second = await_child(other);
    end_with(8);
}

static void try_own(void) {
    char path[32] = {};
    uint64_t mask = 0;
    expect(set_action(LINUX_SIGUSR1, (uint64_t)count) == 0, "a handler");
    int64_t id = run(change_all);
    expect(seen.first == 0 && seen.second == 0 && seen.handled == 0, "ignored by the child");
    expect(send_own(LINUX_SIGUSR1) == 0 && seen.handled == 1, "handled by its parent");
    expect(call(LINUX_CALL_GETCWD, (uint64_t)path, sizeof(path), 0, 0) == 2, "its directory");
    expect(call(LINUX_CALL_RT_SIGPROCMASK, 0, 0, (uint64_t)&mask, 8) == 0 && mask == 0, "its mask");
    struct linux_wait_status status = {0};
    expect(call(LINUX_CALL_WAIT4, (uint64_t)-id, (uint64_t)&status, 0, 0) == id, "its own group");
    expect(status.value == 4 << 8, "how it ended");
    expect(await_child(run(end_by_signal)) == 256 + LINUX_SIGTERM, "by a signal");
    expect(await_child(run(have_child)) == 8, "has children");
    expect(seen.first == 5 && seen.second == 6, "that end");
    expect(call(LINUX_CALL_WAIT4, UINT64_MAX, 0, 0, 0) == -LINUX_ECHILD, "no more");
}

// A program that was started so is a parent like any other.
[[noreturn]] static void be_parent(void) {
    int64_t id = make_child();
    if (id == 0) {
        end_with(5);
    }
    bool is_forked = await_child(id) == 5;
    end_with(is_forked && await_child(run(become_three)) == 3 ? 9 : 1);
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    const char *const *given = (const char *const *)(stack + 1);
    if (stack[0] > 1 && given[1][0] == 'p') {
        be_parent();
    }
    if (stack[0] > 1) {
        if (stack[0] > 2) {
            say(given[2]);
        }
        end_with((uint64_t)(given[1][0] - '0'));
    }
    try_memory();
    try_programs();
    try_own();
    end_trial("linux_vfork");
}
