// SPDX-License-Identifier: MIT
//
// A Linux program of ours: makes system calls of random numbers with random arguments and ends with
// 0. Its library must answer each; which errno is no matter. linux_fuzz SEED CALLS
//
// Arguments come from a pool of what is likely to hurt: nothing, wild addresses, the kernel's, the
// library's own, ends of the program's memory, and good ones. Its own code and stack are not among
// them, so the program itself is to survive. What ends it or waits is not called. Children end at
// once, by themselves or by a stack that is none; the parent is told by a signal that it ignores.
#include <arch/foreign.h>
#include <arch/foreign_start.h>
#include <personality/linux_abi.h>
#include <personality/linux_calls.h>
#include <personality/linux_cases.h>
#include <stdbool.h>
#include <stdint.h>

enum { SCRATCH_BYTES = 65536, NUMBERS_BEYOND = 40, CALLS_DEFAULT = 2000 };

constexpr uint64_t HANDLER_IGNORE = 1; // SIG_IGN

static uint64_t state;

static uint64_t next(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static bool is_left_out(uint64_t number) {
    for (unsigned i = 0; i < sizeof(linux_cases_left_out) / sizeof(linux_cases_left_out[0]); i++) {
        if (linux_cases_left_out[i] == number) {
            return true;
        }
    }
    return false;
}

static uint64_t argument(uint64_t scratch) {
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
        0x1ffd0000,
        0xffffff8000000000,
        scratch,
        scratch,
        scratch,
        scratch + 1,
        scratch + 4096,
        scratch + SCRATCH_BYTES - 1,
        scratch + SCRATCH_BYTES,
    };
    uint64_t choice = next() % (sizeof(pool) / sizeof(pool[0]) + 2);
    if (choice < sizeof(pool) / sizeof(pool[0])) {
        return pool[choice];
    }
    return choice % 2 == 0 ? next() : next() % 512;
}

[[noreturn]] static void leave(void) {
    for (;;) {
        (void)arch_foreign_call6(LINUX_CALL_EXIT_GROUP, (const uint64_t[6]){});
    }
}

static int64_t own_number(void) {
    return arch_foreign_call(LINUX_CALL_GETPID, 0, 0, 0);
}

// A child with a stack that it can use would go on with whatever it finds there; a pipe would keep
// the one who has both of its ends, a count that is 0 who reads it, a
// lock of one file who opened it twice.
static void tame(uint64_t number, uint64_t arguments[6]) {
    if (number == LINUX_CALL_CLONE) {
        arguments[0] = (arguments[0] & ~UINT64_C(0xff)) | LINUX_SIGCHLD;
        arguments[1] = arguments[1] < 4096 || arguments[1] >= UINT64_C(1) << 40 ? arguments[1] : 0;
    } else if (number == LINUX_CALL_PIPE2 || number == LINUX_CALL_EVENTFD2 ||
               number == LINUX_CALL_TIMERFD_CREATE) {
        arguments[1] |= LINUX_O_NONBLOCK;
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

static uint64_t parse(const char *text) {
    uint64_t value = 0;
    for (; *text >= '0' && *text <= '9'; text++) {
        value = value * 10 + (uint64_t)(*text - '0');
    }
    return value;
}

// The stack pointer at the start leads to the number of arguments, then to the arguments.
[[noreturn]] void foreign_main(const uint64_t *stack) {
    uint64_t calls = stack[0] > 2 ? parse((const char *)stack[3]) : CALLS_DEFAULT;
    state = 0x9e3779b97f4a7c15 ^ (stack[0] > 1 ? parse((const char *)stack[2]) : 0);
    uint64_t scratch = (uint64_t)arch_foreign_call6(
        LINUX_CALL_MMAP,
        (const uint64_t[6]){0, SCRATCH_BYTES, LINUX_PROT_READ | LINUX_PROT_WRITE,
                            LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS, UINT64_MAX, 0});
    int64_t own = own_number();
    // What it writes shall not be taken for the shell's words.
    for (uint64_t fd = 0; fd < 3; fd++) {
        (void)arch_foreign_call6(LINUX_CALL_CLOSE, (const uint64_t[6]){fd});
    }
    // A pipe that nobody reads is to be an errno.
    const struct linux_signal_action ignored = {.handler = HANDLER_IGNORE};
    (void)arch_foreign_call6(
        LINUX_CALL_RT_SIGACTION,
        (const uint64_t[6]){LINUX_SIGPIPE, (uint64_t)&ignored, 0, sizeof(struct linux_signal_set)});
    for (uint64_t i = 0; i < calls; i++) {
        uint64_t number = next() % (LINUX_CASES_END + NUMBERS_BEYOND);
        uint64_t arguments[6];
        for (unsigned at = 0; at < 6; at++) {
            arguments[at] = argument(scratch);
        }
        tame(number, arguments);
        if (!is_left_out(number) && arch_foreign_call6(number, arguments) == 0 &&
            own_number() != own) {
            leave();
        }
    }
    leave();
}
