// SPDX-License-Identifier: MIT
//
// A Linux program of ours: what it, its threads and its children used of the processor and of
// memory, however they were made and ended. With an argument it is such a child that has become a
// program: it has used so much before, uses as much again, and ends with the number of things that
// were wrong.
#include <arch/foreign_start.h>
#include <arch/foreign_thread.h>

#include "../trial.h"

enum { STACK_BYTES = 16384, TRIES = 8 };

constexpr int64_t WORK_NS = 30 * MS_NS;
constexpr int64_t TICK_NS = 10 * MS_NS;
constexpr int64_t S_NS = 1000 * MS_NS;
constexpr int64_t ROUNDING_NS = 10'000; // each figure is cut to microseconds
constexpr uint64_t MIB = 1 << 20;
constexpr uint64_t VFORK = LINUX_CLONE_VM | LINUX_CLONE_VFORK;
constexpr uint64_t THREAD = LINUX_CLONE_VM | LINUX_CLONE_FS | LINUX_CLONE_FILES |
                            LINUX_CLONE_SIGHAND | LINUX_CLONE_THREAD | LINUX_CLONE_SYSVSEM |
                            LINUX_CLONE_SETTLS | LINUX_CLONE_PARENT_SETTID |
                            LINUX_CLONE_CHILD_CLEARTID;

static const uint64_t *no_list;
static uint8_t thread_stack[STACK_BYTES] __attribute__((aligned(16)));
static _Atomic uint32_t thread_number;

static int64_t time_of(const struct linux_resource_usage *usage) {
    return (usage->user_seconds + usage->system_seconds) * S_NS +
           (usage->user_microseconds + usage->system_microseconds) * 1000;
}

static struct linux_resource_usage usage_of(int32_t whose) {
    struct linux_resource_usage usage = {.user_seconds = -1};
    expect(call(LINUX_CALL_GETRUSAGE, (uint64_t)whose, (uint64_t)&usage, 0, 0) == 0, "getrusage");
    expect(usage.user_seconds >= 0 && usage.system_seconds >= 0 &&
               (uint64_t)usage.user_microseconds < 1'000'000 &&
               (uint64_t)usage.system_microseconds < 1'000'000,
           "a time");
    return usage;
}

static int64_t used_by(int32_t whose) {
    const struct linux_resource_usage usage = usage_of(whose);
    return time_of(&usage);
}

static int64_t clock_of(int32_t clock) {
    struct linux_timespec time = {0};
    (void)call(LINUX_CALL_CLOCK_GETTIME, (uint64_t)clock, (uint64_t)&time, 0, 0);
    return time.seconds * S_NS + time.nanoseconds;
}

static int64_t own_clock(void) {
    return clock_of(LINUX_CLOCK_PROCESS_CPUTIME_ID);
}

// The thread itself: where the host takes a processor away, time goes to whichever had it.
static void work(void) {
    int64_t start_ns = clock_of(LINUX_CLOCK_THREAD_CPUTIME_ID);
    while (clock_of(LINUX_CLOCK_THREAD_CPUTIME_ID) - start_ns < WORK_NS) {
    }
}

static bool is_work(int64_t used_ns, int64_t times) {
    return used_ns >= times * WORK_NS - ROUNDING_NS;
}

// What a child used that is waited for.
static int64_t await_usage(int64_t child, uint32_t options) {
    struct linux_resource_usage usage = {0};
    struct linux_wait_status status = {0};
    expect(call(LINUX_CALL_WAIT4, (uint64_t)child, (uint64_t)&status, options, (uint64_t)&usage) ==
               child,
           "wait4");
    expect((status.value & 0xff00) == 0 || (status.value & 0xff) == 0x7f, "the child's number");
    return time_of(&usage);
}

// ---- Its own

static void try_own(void) {
    int64_t before_ns = used_by(LINUX_RUSAGE_SELF);
    int64_t last_ns = before_ns;
    bool is_forward = true;
    work();
    for (uint32_t i = 0; i < 200; i++) {
        int64_t now_ns = used_by(LINUX_RUSAGE_SELF);
        is_forward = is_forward && now_ns >= last_ns;
        last_ns = now_ns;
    }
    expect(is_forward, "own time runs forward");
    expect(is_work(last_ns - before_ns, 1), "own work");
    int64_t least_ns = own_clock();
    last_ns = used_by(LINUX_RUSAGE_SELF);
    expect(last_ns >= least_ns - ROUNDING_NS && last_ns <= own_clock(), "own time is the clock's");
    expect(used_by(LINUX_RUSAGE_CHILDREN) == 0, "no children, no time");
}

static void try_arguments(void) {
    struct linux_resource_usage usage;
    expect(call(LINUX_CALL_GETRUSAGE, 2, (uint64_t)&usage, 0, 0) == -LINUX_EINVAL, "of whom?");
    expect(call(LINUX_CALL_GETRUSAGE, LINUX_RUSAGE_SELF, 8, 0, 0) == -LINUX_EFAULT, "to nowhere");
}

static void try_memory(void) {
    uint64_t before_kib = (uint64_t)usage_of(LINUX_RUSAGE_SELF).peak_kib;
    volatile uint8_t *memory =
        (volatile uint8_t *)call6(LINUX_CALL_MMAP, 0, MIB, LINUX_PROT_READ | LINUX_PROT_WRITE,
                                  LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS, UINT64_MAX, 0);
    for (uint64_t i = 0; i < MIB; i += 4096) {
        memory[i] = 1;
    }
    uint64_t full_kib = (uint64_t)usage_of(LINUX_RUSAGE_SELF).peak_kib;
    expect(full_kib >= MIB / 1024 && full_kib >= before_kib, "the most memory");
    (void)call(LINUX_CALL_MUNMAP, (uint64_t)memory, MIB, 0, 0);
    expect((uint64_t)usage_of(LINUX_RUSAGE_SELF).peak_kib >= full_kib, "the most stays");
}

// ---- Threads

static void work_in_thread(uint64_t) {
    int64_t before_ns = used_by(LINUX_RUSAGE_THREAD);
    work();
    expect(is_work(used_by(LINUX_RUSAGE_THREAD) - before_ns, 1), "a thread's work");
    for (;;) {
        (void)call(LINUX_CALL_EXIT, 0, 0, 0, 0);
    }
}

static void run_thread(void) {
    static uint32_t told;
    static uint64_t pointer;
    thread_number = 1;
    int64_t number =
        arch_foreign_clone(THREAD, (uint64_t)(thread_stack + STACK_BYTES), (uint64_t)&told,
                           (uint64_t)&thread_number, (uint64_t)&pointer, work_in_thread, 0);
    expect(number > 0, "clone");
    for (uint32_t value; number > 0 && (value = thread_number) != 0;) {
        (void)call(LINUX_CALL_FUTEX, (uint64_t)&thread_number, LINUX_FUTEX_WAIT, value, 0);
    }
}

static void try_threads(void) {
    int64_t all_ns = used_by(LINUX_RUSAGE_SELF);
    run_thread();
    expect(is_work(used_by(LINUX_RUSAGE_SELF) - all_ns, 1), "the work of a thread that has ended");
    expect(used_by(LINUX_RUSAGE_THREAD) <= used_by(LINUX_RUSAGE_SELF), "a thread of several");
}

// ---- Children

static void end_by(uint64_t signal) {
    (void)call(LINUX_CALL_KILL, (uint64_t)call(LINUX_CALL_GETPID, 0, 0, 0, 0), signal, 0, 0);
}

static void work_of_grandchild(void) {
    int64_t child = make_child();
    if (child == 0) {
        work();
        end_with(0);
    }
    int64_t used_ns = await_usage(child, 0);
    expect(is_work(used_ns, 1) && used_by(LINUX_RUSAGE_CHILDREN) >= used_ns, "a grandchild");
}

static void work_of_orphan(void) {
    if (make_child() == 0) {
        work();
        end_with(0);
    }
}

static void work_and_be_killed(void) {
    work();
    end_by(LINUX_SIGKILL);
}

static void work_and_be_ended(void) {
    work();
    end_by(LINUX_SIGTERM);
}

static void become(void) {
    const char *const arguments[] = {"linux_usage", "1", nullptr};
    work();
    (void)call(LINUX_CALL_EXECVE, (uint64_t)"/proc/self/exe", (uint64_t)arguments,
               (uint64_t)no_list, 0);
    end_with(1);
}

// What a child used that did this.
static int64_t used_in(void (*deed)(void), uint64_t flags) {
    int64_t child = call(LINUX_CALL_CLONE, flags | LINUX_SIGCHLD, 0, 0, 0);
    if (child == 0) {
        expect(used_by(LINUX_RUSAGE_CHILDREN) == 0, "a child begins without children");
        deed();
        end_with(failures);
    }
    expect(child > 0, "a child");
    return await_usage(child, 0);
}

static void expect_child(void (*deed)(void), uint64_t flags, int64_t times, const char *what) {
    int64_t before_ns = used_by(LINUX_RUSAGE_CHILDREN);
    int64_t used_ns = used_in(deed, flags);
    int64_t counted_ns = used_by(LINUX_RUSAGE_CHILDREN) - before_ns;
    expect(is_work(used_ns, times), what);
    expect(counted_ns >= used_ns - ROUNDING_NS && counted_ns <= used_ns + ROUNDING_NS,
           "what a child used counts once");
}

static void try_ways(void) {
    expect_child(work, 0, 1, "a child's work");
    expect_child(run_thread, 0, 1, "work of a child's thread");
    expect_child(work_of_grandchild, 0, 1, "a grandchild's work");
    expect_child(work_and_be_killed, 0, 1, "work of one that is killed");
    expect_child(work_and_be_ended, 0, 1, "work of one that a signal ends");
    expect_child(become, 0, 2, "work before and after exec");
    expect_child(work, VFORK, 1, "work in the place of a child");
    expect_child(become, VFORK, 2, "work in the place of a child, and its own");
    expect(usage_of(LINUX_RUSAGE_CHILDREN).peak_kib > 0, "memory of children");
}

// A machine that is busy adds to every figure, but not each time.
static void expect_less(int64_t (*measure)(void), const char *what) {
    bool is_less = false;
    for (uint32_t i = 0; i < TRIES && !is_less; i++) {
        is_less = !is_work(measure(), 1);
    }
    expect(is_less, what);
}

static int64_t own_beside_child(void) {
    int64_t before_ns = used_by(LINUX_RUSAGE_SELF);
    (void)used_in(work, 0);
    return used_by(LINUX_RUSAGE_SELF) - before_ns;
}

static int64_t own_beside_vfork(void) {
    int64_t before_ns = used_by(LINUX_RUSAGE_SELF);
    (void)used_in(work, VFORK);
    int64_t used_ns = used_by(LINUX_RUSAGE_SELF) - before_ns;
    expect(used_ns >= 0, "own time runs forward beside a child in its place");
    return used_ns;
}

static int64_t thread_beside_vfork(void) {
    int64_t before_ns = used_by(LINUX_RUSAGE_THREAD);
    (void)used_in(work, VFORK);
    return used_by(LINUX_RUSAGE_THREAD) - before_ns;
}

static int64_t child_beside_orphan(void) {
    return used_in(work_of_orphan, 0);
}

static void try_others(void) {
    expect_less(own_beside_child, "a child's work is not its parent's");
    expect_less(own_beside_vfork, "work in the place of a child is not its parent's");
    expect_less(thread_beside_vfork, "nor its parent's thread's");
    expect_less(child_beside_orphan, "work of children that were not waited for");
}

// ---- Waiting

static void try_waiting(void) {
    struct linux_signal_information information = {0};
    struct linux_resource_usage usage = {0};
    int64_t before_ns = used_by(LINUX_RUSAGE_CHILDREN);
    int64_t child = make_child();
    if (child == 0) {
        work();
        end_with(0);
    }
    expect(call6(LINUX_CALL_WAITID, LINUX_P_PID, (uint64_t)child, (uint64_t)&information,
                 LINUX_WEXITED | LINUX_WNOWAIT, (uint64_t)&usage, 0) == 0,
           "waitid");
    expect(is_work(time_of(&usage), 1), "what waitid tells");
    expect(used_by(LINUX_RUSAGE_CHILDREN) == before_ns, "who is kept does not count");
    expect(await_usage(child, 0) == time_of(&usage), "and tells the same again");
}

static void try_stopped(void) {
    int64_t child = make_child();
    if (child == 0) {
        work();
        end_by(LINUX_SIGSTOP);
        work();
        end_with(0);
    }
    int64_t before_ns = used_by(LINUX_RUSAGE_CHILDREN);
    expect(is_work(await_usage(child, LINUX_WUNTRACED), 1), "one that is stopped");
    expect(used_by(LINUX_RUSAGE_CHILDREN) == before_ns, "who is stopped does not count");
    (void)call(LINUX_CALL_KILL, (uint64_t)child, LINUX_SIGCONT, 0, 0);
    expect(is_work(await_usage(child, 0), 2), "one that was stopped");
}

static void try_times(void) {
    struct linux_process_times before = {.user = -1};
    struct linux_process_times after = {.user = -1};
    expect(call(LINUX_CALL_TIMES, (uint64_t)&before, 0, 0, 0) > 0, "times");
    work();
    (void)used_in(work, 0);
    (void)call(LINUX_CALL_TIMES, (uint64_t)&after, 0, 0, 0);
    int64_t least = WORK_NS / TICK_NS - 1;
    expect(after.user + after.system >= before.user + before.system + least, "own ticks");
    expect(after.children_user + after.children_system >=
               before.children_user + before.children_system + least,
           "ticks of children");
}

static void try_ignored(void) {
    const struct linux_signal_action ignored = {.handler = LINUX_SIG_IGN};
    int64_t before_ns = used_by(LINUX_RUSAGE_CHILDREN);
    (void)call(LINUX_CALL_RT_SIGACTION, LINUX_SIGCHLD, (uint64_t)&ignored, 0,
               sizeof(struct linux_signal_set));
    int64_t child = make_child();
    if (child == 0) {
        work();
        end_with(0);
    }
    expect(call(LINUX_CALL_WAIT4, (uint64_t)child, 0, 0, 0) == -LINUX_ECHILD, "nobody is left");
    expect(used_by(LINUX_RUSAGE_CHILDREN) == before_ns, "who is not waited for does not count");
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    if (stack[0] > 1) {
        expect(is_work(used_by(LINUX_RUSAGE_SELF), 1), "what it used before exec");
        work();
        end_with(failures);
    }
    try_own();
    try_arguments();
    try_memory();
    try_threads();
    try_ways();
    try_others();
    try_waiting();
    try_stopped();
    try_times();
    try_ignored();
    end_trial("linux_usage");
}
