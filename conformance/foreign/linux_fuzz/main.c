// SPDX-License-Identifier: MIT
//
// A Linux program of ours: makes system calls of random numbers with random arguments and ends with
// 0. Its library must answer each; which errno is no matter.
//
//     linux_fuzz SEED CALLS                     one process, which is to survive
//     linux_fuzz SEED CALLS THREADS CHILDREN    children of several threads each, which may die,
//                                               until they have made so many calls together
//     linux_fuzz room                           how much there is of what processes share (room.c)
//
// Arguments come from a pool of what is likely to hurt: nothing, wild addresses, the kernel's, the
// library's own, ends of the program's memory, and good ones. Its own code and stack are not among
// them. What ends the caller or waits is not called by the one process, and seldom by the many: who
// of them still waits when the others have ended is killed.
#include "room.h"

#include <arch/foreign_start.h>
#include <arch/foreign_thread.h>
#include <personality/linux_cases.h>
#include <tessera/layouts.h>

enum {
    SCRATCH_BYTES = 65536,
    NUMBERS_BEYOND = 40,
    CALLS_DEFAULT = 2000,
    STACK_BYTES = 16384,
    THREADS_MAX = 8,
    CHILDREN_MAX = 12,
    SELDOM = 16,
    FEW = 4,
    PATIENCE_ROUNDS = 100, // of 10 ms
};

constexpr uint64_t THREAD_FLAGS = LINUX_CLONE_VM | LINUX_CLONE_FS | LINUX_CLONE_FILES |
                                  LINUX_CLONE_SIGHAND | LINUX_CLONE_THREAD | LINUX_CLONE_SYSVSEM;

struct random {
    uint64_t state;
    uint64_t scratch; // memory that is good
    int64_t own;      // number of the process
    bool is_one_of_many;
};

struct plan {
    uint64_t seed;
    uint64_t calls;
    uint64_t threads;
    uint64_t children;
};

static struct plan plan = {.calls = CALLS_DEFAULT};
static struct random randoms[THREADS_MAX];
static _Atomic uint64_t threads_done;
static _Atomic uint64_t *calls_made; // by all processes
static uint8_t stacks[THREADS_MAX][STACK_BYTES] __attribute__((aligned(16)));

static uint64_t next(struct random *random) {
    random->state ^= random->state << 13;
    random->state ^= random->state >> 7;
    random->state ^= random->state << 17;
    return random->state;
}

static void seed(struct random *random, uint64_t number) {
    random->state = UINT64_C(0x9e3779b97f4a7c15) ^ number;
    for (int i = 0; i < SELDOM; i++) {
        (void)next(random); // numbers that are alike are to become others
    }
}

static bool is_left_out(uint64_t number) {
    for (unsigned i = 0; i < sizeof(linux_cases_left_out) / sizeof(linux_cases_left_out[0]); i++) {
        if (linux_cases_left_out[i] == number) {
            return true;
        }
    }
    return false;
}

static uint64_t argument(struct random *random) {
    uint64_t scratch = random->scratch;
    const uint64_t pool[] = {
        0,
        1,
        2,
        3,
        5,
        7,
        8,
        24,
        64,
        4096,
        SCRATCH_BYTES,
        SCRATCH_BYTES + 1,
        UINT64_C(1) << 31,
        UINT64_C(1) << 40,
        UINT64_C(1) << 63,
        UINT64_MAX,
        (uint64_t)-100,
        0x1000,
        0xc000000,
        PROCESS_BUFFER,
        0xffffff8000000000,
        scratch,
        scratch,
        scratch,
        scratch + 1,
        scratch + 4096,
        scratch + SCRATCH_BYTES - 1,
        scratch + SCRATCH_BYTES,
    };
    uint64_t choice = next(random) % (sizeof(pool) / sizeof(pool[0]) + 2);
    if (choice < sizeof(pool) / sizeof(pool[0])) {
        return pool[choice];
    }
    return choice % 2 == 0 ? next(random) : next(random) % 512;
}

// A child with a stack that it can use would go on with whatever it finds there; a pipe would keep
// the one who has both of its ends, a count that is 0 who reads it, a lock of one file who opened
// it twice. Signals go to the process itself: its neighbours are to live.
static void tame(const struct random *random, uint64_t number, uint64_t arguments[6]) {
    if (number == LINUX_CALL_CLONE) {
        arguments[0] = (arguments[0] & ~UINT64_C(0xff)) | LINUX_SIGCHLD;
        arguments[1] = arguments[1] < 4096 || arguments[1] >= UINT64_C(1) << 40 ? arguments[1] : 0;
    } else if (number == LINUX_CALL_PIPE2 || number == LINUX_CALL_EVENTFD2 ||
               number == LINUX_CALL_TIMERFD_CREATE) {
        arguments[1] |= LINUX_O_NONBLOCK;
    } else if (number == LINUX_CALL_KILL || number == LINUX_CALL_TKILL ||
               number == LINUX_CALL_TGKILL || number == LINUX_CALL_RT_SIGQUEUEINFO) {
        arguments[0] = (uint64_t)random->own;
    } else if (number == LINUX_CALL_SIGNALFD4) {
        arguments[3] |= LINUX_O_NONBLOCK;
    } else if (number == LINUX_CALL_FLOCK) {
        arguments[1] |= LINUX_LOCK_NB;
    } else if (number == LINUX_CALL_FCNTL && arguments[1] == LINUX_F_OFD_SETLKW) {
        arguments[1] = LINUX_F_OFD_SETLK;
    } else if (number == LINUX_CALL_FCNTL) {
        arguments[2] |= LINUX_O_NONBLOCK;
    }
}

static void call_at_random(struct random *random) {
    uint64_t number = next(random) % (LINUX_CASES_END + NUMBERS_BEYOND);
    uint64_t arguments[6];
    for (unsigned at = 0; at < 6; at++) {
        arguments[at] = argument(random);
    }
    tame(random, number, arguments);
    bool is_allowed = random->is_one_of_many && next(random) % SELDOM == 0;
    if ((is_allowed || !is_left_out(number)) && arch_foreign_call6(number, arguments) == 0 &&
        call(LINUX_CALL_GETPID, 0, 0, 0, 0) != random->own) {
        end_with(0); // a child that it made
    }
}

// ---- One

// What it writes shall not be taken for the shell's words; a pipe that nobody reads is an errno.
static void close_doors(void) {
    const struct linux_signal_action ignored = {.handler = LINUX_SIG_IGN};
    for (int64_t fd = 0; fd < 3; fd++) {
        (void)close_fd(fd);
    }
    (void)call(LINUX_CALL_RT_SIGACTION, LINUX_SIGPIPE, (uint64_t)&ignored, 0,
               sizeof(struct linux_signal_set));
}

static uint64_t make_memory(uint64_t kind) {
    return (uint64_t)call6(LINUX_CALL_MMAP, 0, SCRATCH_BYTES, LINUX_PROT_READ | LINUX_PROT_WRITE,
                           kind | LINUX_MAP_ANONYMOUS, UINT64_MAX, 0);
}

[[noreturn]] static void be_one(void) {
    struct random random = {.scratch = make_memory(LINUX_MAP_PRIVATE),
                            .own = call(LINUX_CALL_GETPID, 0, 0, 0, 0)};
    seed(&random, plan.seed);
    close_doors();
    for (uint64_t i = 0; i < plan.calls; i++) {
        call_at_random(&random);
    }
    end_with(0);
}

// ---- Many

static void do_calls(uint64_t index) {
    while (atomic_load(calls_made) < plan.calls) {
        call_at_random(&randoms[index]);
        atomic_fetch_add(calls_made, 1);
    }
    atomic_fetch_add(&threads_done, 1);
}

[[noreturn]] static void be_thread(uint64_t index) {
    do_calls(index);
    for (;;) {
        (void)call(LINUX_CALL_EXIT, 0, 0, 0, 0);
    }
}

// All threads call with the same memory and the same descriptors.
[[noreturn]] static void be_child(uint64_t child) {
    uint64_t scratch = make_memory(LINUX_MAP_PRIVATE);
    close_doors();
    for (uint64_t i = 0; i < plan.threads; i++) {
        randoms[i] = (struct random){
            .scratch = scratch, .own = call(LINUX_CALL_GETPID, 0, 0, 0, 0), .is_one_of_many = true};
        seed(&randoms[i], plan.seed + (child + 1) * 1000 + i);
        if (i > 0) {
            (void)arch_foreign_clone(THREAD_FLAGS, (uint64_t)(stacks[i] + STACK_BYTES), 0, 0, 0,
                                     be_thread, i);
        }
    }
    do_calls(0);
    for (uint32_t i = 0; i < PATIENCE_ROUNDS && atomic_load(&threads_done) < plan.threads; i++) {
        sleep_ns(10 * MS_NS);
    }
    end_with(0);
}

static bool has_ended(int64_t child) {
    struct linux_wait_status status = {0};
    return call(LINUX_CALL_WAIT4, (uint64_t)child, (uint64_t)&status, LINUX_WNOHANG, 0) == child;
}

// Whoever does not come to an end by itself is killed, and that ends it.
static void await_all(int64_t *children, uint64_t count) {
    uint64_t left = count;
    for (uint32_t round = 0; left > 0 && round < 2 * PATIENCE_ROUNDS; round++) {
        for (uint64_t i = 0; i < count; i++) {
            if (children[i] > 0 && has_ended(children[i])) {
                children[i] = 0;
                left--;
            } else if (children[i] > 0 && round >= PATIENCE_ROUNDS) {
                (void)call(LINUX_CALL_KILL, (uint64_t)children[i], LINUX_SIGKILL, 0, 0);
            }
        }
        sleep_ns(left > 0 ? 10 * MS_NS : 0);
    }
    expect(left == 0, "a child cannot be ended");
}

[[noreturn]] static void be_many(void) {
    int64_t children[CHILDREN_MAX] = {0};
    calls_made = (_Atomic uint64_t *)make_memory(LINUX_MAP_SHARED);
    // Below it, where a child's memory comes: what is too long for that shall not reach the count.
    uint64_t guard = make_memory(LINUX_MAP_PRIVATE);
    (void)call(LINUX_CALL_MPROTECT, guard, SCRATCH_BYTES, 0, 0);
    uint64_t made = 0;
    while (atomic_load(calls_made) < plan.calls && failures == 0) {
        uint64_t count = 0;
        // Children of children may have taken the room.
        while (count < plan.children && (children[count] = make_child()) >= 0) {
            if (children[count] == 0) {
                be_child(made);
            }
            count++;
            made++;
        }
        expect(count > 0, "no child can be made");
        await_all(children, count);
    }
    say_number("children", made);
    say_number("calls", atomic_load(calls_made));
    end_trial("linux_fuzz");
}

static uint64_t parse(const char *text) {
    uint64_t value = 0;
    for (; *text >= '0' && *text <= '9'; text++) {
        value = value * 10 + (uint64_t)(*text - '0');
    }
    return value;
}

static uint64_t at_most(uint64_t value, uint64_t most) {
    return value < most ? value : most;
}

// The stack pointer at the start leads to the number of arguments, then to the arguments.
[[noreturn]] void foreign_main(const uint64_t *stack) {
    uint64_t count = stack[0];
    if (count == 2 && *(const char *)stack[2] == 'r') {
        count_room();
        end_with(failures);
    }
    plan.seed = count > 1 ? parse((const char *)stack[2]) : 0;
    plan.calls = count > 2 ? parse((const char *)stack[3]) : CALLS_DEFAULT;
    plan.threads = count > 3 ? at_most(parse((const char *)stack[4]), THREADS_MAX) : 1;
    plan.children = count > FEW ? at_most(parse((const char *)stack[5]), CHILDREN_MAX) : 0;
    if (plan.children > 0) {
        be_many();
    }
    be_one();
}
