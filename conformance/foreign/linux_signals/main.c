// SPDX-License-Identifier: MIT
//
// A Linux program of ours: shows what signals do to a program that has no C library. It says what
// went wrong on standard output, and ends with the number of things. linux_signals [WAY TO END]
#include "../trial.h"

#include <arch/foreign_signal.h>
#include <arch/foreign_start.h>
#include <arch/provoke.h>

enum { STACK_BYTES = 16384, PAGE_MAX = 65536, WAYS_END_STATUS = 99 };

constexpr uint64_t MASK_BYTES = sizeof(struct linux_signal_set);
constexpr uint64_t NOWHERE = 0x3000; // below every program
constexpr uint64_t FLOAT = 0x3ff123456789abcd;

typedef void handler_t(int32_t signal, struct linux_signal_information *information,
                       uint64_t *context);

static struct {
    volatile uint32_t count;
    int32_t signal;
    struct linux_signal_information information;
    uint64_t stack;
    uint64_t blocked;
    struct linux_signal_stack told;
} seen;

static uint8_t other_stack[STACK_BYTES] __attribute__((aligned(16)));

static uint64_t blocked_now(void) {
    struct linux_signal_set set = {0};
    (void)call(LINUX_CALL_RT_SIGPROCMASK, LINUX_SIG_BLOCK, 0, (uint64_t)&set, MASK_BYTES);
    return set.bits;
}

static void set_blocked(uint64_t bits) {
    const struct linux_signal_set set = {bits};
    (void)call(LINUX_CALL_RT_SIGPROCMASK, LINUX_SIG_SETMASK, (uint64_t)&set, 0, MASK_BYTES);
}

static uint64_t pending_now(void) {
    struct linux_signal_set set = {0};
    (void)call(LINUX_CALL_RT_SIGPENDING, (uint64_t)&set, MASK_BYTES, 0, 0);
    return set.bits;
}

static uint64_t bit(int32_t signal) {
    return UINT64_C(1) << (signal - 1);
}

static struct linux_signal_action action_now(int32_t signal) {
    struct linux_signal_action action = {0};
    (void)call(LINUX_CALL_RT_SIGACTION, (uint64_t)signal, 0, (uint64_t)&action, MASK_BYTES);
    return action;
}

static void set_action(int32_t signal, uint64_t handler, uint64_t flags, uint64_t mask) {
    const struct linux_signal_action action = {
        .handler = handler,
        .flags = flags | LINUX_SA_SIGINFO | LINUX_SA_RESTORER,
        .restorer = (uint64_t)arch_signal_trampoline,
        .mask = mask,
    };
    expect(call(LINUX_CALL_RT_SIGACTION, (uint64_t)signal, (uint64_t)&action, 0, MASK_BYTES) == 0,
           "rt_sigaction");
}

static void set_handler(int32_t signal, handler_t *handler, uint64_t flags) {
    set_action(signal, (uint64_t)handler, flags, 0);
}

static uint64_t own_id(void) {
    return (uint64_t)call(LINUX_CALL_GETPID, 0, 0, 0, 0);
}

static void raise(int32_t signal) {
    expect(call(LINUX_CALL_TGKILL, own_id(), (uint64_t)call(LINUX_CALL_GETTID, 0, 0, 0, 0),
                (uint64_t)signal, 0) == 0,
           "tgkill");
}

static void look(int32_t signal, struct linux_signal_information *information, uint64_t *) {
    uint8_t here;
    seen.count++;
    seen.signal = signal;
    seen.information = *information;
    seen.stack = (uint64_t)&here;
    seen.blocked = blocked_now();
    (void)call(LINUX_CALL_SIGALTSTACK, 0, (uint64_t)&seen.told, 0, 0);
    arch_float_fill(~FLOAT);
}

// Registers and floating-point registers are those of the program again behind the handler.
static void a_handler_runs_and_returns(void) {
    set_handler(LINUX_SIGUSR1, look, 0);
    arch_float_fill(FLOAT);
    uint64_t floats = arch_float_sum();
    expect(call(LINUX_CALL_KILL, own_id(), LINUX_SIGUSR1, 0, 0) == 0, "result of kill");
    expect(arch_float_sum() == floats, "floating-point registers");
    expect(seen.count == 1 && seen.signal == LINUX_SIGUSR1, "the handler of SIGUSR1 runs");
    expect(seen.information.signal == LINUX_SIGUSR1 && seen.information.code == LINUX_SI_USER &&
               seen.information.first == own_id(),
           "who sent it");
    expect(seen.blocked == bit(LINUX_SIGUSR1), "blocked in its own handler");
    expect(blocked_now() == 0, "mask behind the handler");
    expect(seen.told.flags == LINUX_SS_DISABLE, "no other stack");
    raise(LINUX_SIGUSR1);
    expect(seen.count == 2 && seen.information.code == LINUX_SI_TKILL, "tgkill");
    set_handler(LINUX_SIGUSR1, look, 0);
    expect(arch_foreign_keeps_registers(LINUX_CALL_SCHED_YIELD) == 0, "registers of a call");
}

static void without_a_restorer(void) {
    const struct linux_signal_action action = {.handler = (uint64_t)look,
                                               .flags = LINUX_SA_SIGINFO};
    (void)call(LINUX_CALL_RT_SIGACTION, LINUX_SIGUSR2, (uint64_t)&action, 0, MASK_BYTES);
    uint32_t count = seen.count;
    raise(LINUX_SIGUSR2);
    expect(seen.count == count + 1, "a handler without SA_RESTORER");
}

static void what_is_blocked_waits(void) {
    set_blocked(bit(LINUX_SIGUSR1));
    uint32_t count = seen.count;
    raise(LINUX_SIGUSR1);
    raise(LINUX_SIGUSR1);
    expect(seen.count == count, "blocked");
    expect(pending_now() == bit(LINUX_SIGUSR1), "pending");
    set_blocked(0);
    expect(seen.count == count + 1 && pending_now() == 0, "once, when it is unblocked");
    set_blocked(bit(LINUX_SIGUSR1));
    raise(LINUX_SIGUSR1);
    set_action(LINUX_SIGUSR1, LINUX_SIG_IGN, 0, 0);
    set_handler(LINUX_SIGUSR1, look, 0);
    set_blocked(0);
    expect(seen.count == count + 1, "dropped when it is ignored");
    set_blocked(UINT64_MAX);
    expect(blocked_now() == ~(bit(LINUX_SIGKILL) | bit(LINUX_SIGSTOP)), "what cannot be blocked");
    set_blocked(0);
}

static void flags_and_masks(void) {
    set_action(LINUX_SIGUSR1, (uint64_t)look, LINUX_SA_NODEFER, bit(LINUX_SIGUSR2));
    raise(LINUX_SIGUSR1);
    expect(seen.blocked == bit(LINUX_SIGUSR2), "SA_NODEFER and the mask of the action");
    set_handler(LINUX_SIGUSR1, look, LINUX_SA_RESETHAND);
    raise(LINUX_SIGUSR1);
    expect(action_now(LINUX_SIGUSR1).handler == 0, "SA_RESETHAND");
    set_action(LINUX_SIGWINCH, 0, 0, 0);
    raise(LINUX_SIGWINCH);
    set_handler(LINUX_SIGUSR1, look, 0);
}

static void another_stack(void) {
    struct linux_signal_stack stack = {.address = (uint64_t)other_stack, .size = STACK_BYTES};
    expect(call(LINUX_CALL_SIGALTSTACK, (uint64_t)&stack, 0, 0, 0) == 0, "sigaltstack");
    raise(LINUX_SIGUSR1);
    expect(seen.stack - (uint64_t)other_stack >= STACK_BYTES, "not without SA_ONSTACK");
    set_handler(LINUX_SIGUSR1, look, LINUX_SA_ONSTACK);
    raise(LINUX_SIGUSR1);
    expect(seen.stack - (uint64_t)other_stack < STACK_BYTES, "with SA_ONSTACK");
    expect(seen.told.flags == LINUX_SS_ONSTACK && seen.told.size == STACK_BYTES, "it says so");
    stack.size = 100;
    expect(call(LINUX_CALL_SIGALTSTACK, (uint64_t)&stack, 0, 0, 0) == -LINUX_ENOMEM, "too small");
    stack.flags = LINUX_SS_DISABLE;
    expect(call(LINUX_CALL_SIGALTSTACK, (uint64_t)&stack, 0, 0, 0) == 0, "no other stack again");
    expect(call(LINUX_CALL_SIGALTSTACK, 0, (uint64_t)&stack, 0, 0) == 0, "sigaltstack");
    expect(stack.flags == LINUX_SS_DISABLE && stack.address == 0 && stack.size == 0, "nowhere");
    set_handler(LINUX_SIGUSR1, look, 0);
}

// Of the late signals each waits for itself.
static void several_at_once(void) {
    int32_t real_time = LINUX_SIGRTMIN + 3;
    set_handler(real_time, look, 0);
    set_blocked(bit(LINUX_SIGUSR1) | bit(real_time));
    for (uint64_t i = 1; i <= 3; i++) {
        struct linux_signal_information sent = {.code = LINUX_SI_QUEUE, .second = i};
        expect(call(LINUX_CALL_RT_SIGQUEUEINFO, own_id(), (uint64_t)real_time, (uint64_t)&sent,
                    0) == 0,
               "rt_sigqueueinfo");
    }
    const struct linux_signal_set wanted = {bit(real_time)};
    struct linux_signal_information got;
    const struct linux_timespec soon = {0};
    int64_t taken = call(LINUX_CALL_RT_SIGTIMEDWAIT, (uint64_t)&wanted, (uint64_t)&got,
                         (uint64_t)&soon, MASK_BYTES);
    expect(taken == real_time && got.second == 1 && got.code == LINUX_SI_QUEUE, "the oldest");
    uint32_t count = seen.count;
    set_blocked(0);
    expect(seen.count == count + 2, "each of the others");
    expect(seen.information.second == 3, "in their order");
    expect(call(LINUX_CALL_RT_SIGTIMEDWAIT, (uint64_t)&wanted, 0, (uint64_t)&soon, MASK_BYTES) ==
               -LINUX_EAGAIN,
           "none is left");
}

// What is queued for a thread says what it was sent with.
static void queued_for_a_thread(void) {
    int32_t real_time = LINUX_SIGRTMIN + 3;
    uint64_t number = (uint64_t)real_time;
    uint64_t thread = (uint64_t)call(LINUX_CALL_GETTID, 0, 0, 0, 0);
    const struct linux_signal_information sent = {.code = LINUX_SI_QUEUE, .second = 4};
    const struct linux_signal_set wanted = {bit(real_time)};
    const struct linux_timespec soon = {0};
    struct linux_signal_information got;
    uint64_t address = (uint64_t)&sent;
    set_blocked(bit(real_time));
    expect(call(LINUX_CALL_RT_TGSIGQUEUEINFO, own_id(), thread, number, address) == 0 &&
               call(LINUX_CALL_RT_SIGTIMEDWAIT, (uint64_t)&wanted, (uint64_t)&got, (uint64_t)&soon,
                    MASK_BYTES) == real_time &&
               got.second == 4 && got.code == LINUX_SI_QUEUE,
           "rt_tgsigqueueinfo");
    expect(call(LINUX_CALL_RT_TGSIGQUEUEINFO, own_id(), 0, number, address) == -LINUX_EINVAL &&
               call(LINUX_CALL_RT_TGSIGQUEUEINFO, own_id(), 1 << 22, number, address) ==
                   -LINUX_ESRCH &&
               call(LINUX_CALL_RT_TGSIGQUEUEINFO, own_id(), thread, 99, address) == -LINUX_EINVAL,
           "errors of rt_tgsigqueueinfo");
    set_blocked(0);
}

static void suspended(void) {
    set_blocked(bit(LINUX_SIGUSR1));
    raise(LINUX_SIGUSR1);
    const struct linux_signal_set none = {0};
    uint32_t count = seen.count;
    expect(call(LINUX_CALL_RT_SIGSUSPEND, (uint64_t)&none, MASK_BYTES, 0, 0) == -LINUX_EINTR,
           "rt_sigsuspend");
    expect(seen.count == count + 1, "its signal");
    expect(blocked_now() == bit(LINUX_SIGUSR1), "the mask is back");
    set_blocked(0);
}

// ---- While the program computes or waits

static struct linux_timespec now(void) {
    struct linux_timespec time = {0};
    (void)call(LINUX_CALL_CLOCK_GETTIME, LINUX_CLOCK_MONOTONIC, (uint64_t)&time, 0, 0);
    return time;
}

static void arm(int64_t microseconds, int64_t interval) {
    const struct linux_interval_time time = {.interval_microseconds = interval,
                                             .microseconds = microseconds};
    expect(call(LINUX_CALL_SETITIMER, LINUX_ITIMER_REAL, (uint64_t)&time, 0, 0) == 0, "setitimer");
}

// No call is made meanwhile: only an interrupt lets the handler run. Each number is used up.
static void a_program_that_computes(void) {
    set_handler(LINUX_SIGALRM, look, 0);
    uint32_t count = seen.count;
    arch_float_fill(FLOAT);
    arm(2000, 1000);
    uint64_t value = 1;
    uint64_t rounds = 0;
    while (seen.count < count + 3) {
        value = value * 3 + 1;
        rounds++;
    }
    arm(0, 0);
    for (; rounds > 0; rounds--) {
        value = (value - 1) * UINT64_C(0xaaaaaaaaaaaaaaab);
    }
    expect(value == 1, "what it computed");
    expect(seen.signal == LINUX_SIGALRM && seen.information.code == LINUX_SI_KERNEL, "SIGALRM");
}

static int64_t clock_ns(int32_t clock) {
    struct linux_timespec time = {.seconds = -1};
    (void)call(LINUX_CALL_CLOCK_GETTIME, (uint64_t)clock, (uint64_t)&time, 0, 0);
    return time.seconds * 1000 * MS_NS + time.nanoseconds;
}

// A timer of processor time stands still in a sleep, and fires in a program that computes.
static void a_timer_of_processor_time(void) {
    const struct linux_interval_time time = {.microseconds = 20000};
    struct linux_interval_time left = {0};
    set_handler(LINUX_SIGPROF, look, 0);
    uint32_t count = seen.count;
    int64_t start_ns = clock_ns(LINUX_CLOCK_PROCESS_CPUTIME_ID);
    expect(call(LINUX_CALL_SETITIMER, LINUX_ITIMER_PROF, (uint64_t)&time, 0, 0) == 0, "setitimer");
    sleep_ns(60 * MS_NS);
    expect(call(LINUX_CALL_GETITIMER, LINUX_ITIMER_PROF, (uint64_t)&left, 0, 0) == 0, "getitimer");
    expect(seen.count == count && left.microseconds > 0, "it stands still");
    while (seen.count == count) {
    }
    expect(seen.signal == LINUX_SIGPROF, "SIGPROF");
    expect(clock_ns(LINUX_CLOCK_PROCESS_CPUTIME_ID) - start_ns >= 20 * MS_NS, "not too early");
    // As pthread_getcpuclockid() makes it: the thread's number inverted, and 6.
    int32_t own = ~(int32_t)call(LINUX_CALL_GETTID, 0, 0, 0, 0);
    int64_t thread_ns = clock_ns((int32_t)((uint32_t)own << 3 | 6));
    expect(thread_ns > 0 && thread_ns <= clock_ns(LINUX_CLOCK_PROCESS_CPUTIME_ID), "its thread's");
    expect(clock_ns(-100) < 0, "nobody's");
}

// The timer goes on: a signal that comes before the wait has begun is not the last one.
static void a_sleep_is_interrupted(void) {
    const struct linux_timespec long_time = {.seconds = 1000};
    struct linux_timespec rest = {.seconds = -1};
    uint32_t count = seen.count;
    arm(2000, 2000);
    expect(call(LINUX_CALL_NANOSLEEP, (uint64_t)&long_time, (uint64_t)&rest, 0, 0) == -LINUX_EINTR,
           "nanosleep");
    expect(seen.count > count, "its signal");
    expect(rest.seconds >= 0 && rest.seconds < 1000, "what is left");
    count = seen.count;
    expect(arch_foreign_call6(LINUX_CALL_PPOLL, (const uint64_t[6]){0}) == -LINUX_EINTR, "ppoll");
    expect(seen.count > count, "its signal");
    count = seen.count;
    const struct linux_signal_set none = {0};
    expect(call(LINUX_CALL_RT_SIGSUSPEND, (uint64_t)&none, MASK_BYTES, 0, 0) == -LINUX_EINTR,
           "rt_sigsuspend");
    expect(seen.count > count, "its signal");
    arm(0, 0);
    const struct linux_timespec short_time = {.nanoseconds = 3000000};
    struct linux_timespec before = now();
    expect(call(LINUX_CALL_NANOSLEEP, (uint64_t)&short_time, 0, 0, 0) == 0, "a whole sleep");
    struct linux_timespec after = now();
    expect((after.seconds - before.seconds) * 1000000000 + after.nanoseconds - before.nanoseconds >=
               short_time.nanoseconds,
           "its length");
}

static void timers(void) {
    int32_t signal = LINUX_SIGRTMIN + 5;
    const struct linux_signal_event event = {
        .value = 77, .signal = signal, .notify = LINUX_SIGEV_SIGNAL};
    struct linux_timer_id timer = {-1};
    struct linux_timer_time time = {.nanoseconds = 2000000, .interval_nanoseconds = 1000000};
    set_blocked(bit(signal));
    set_handler(signal, look, 0);
    expect(call(LINUX_CALL_TIMER_CREATE, LINUX_CLOCK_MONOTONIC, (uint64_t)&event, (uint64_t)&timer,
                0) == 0,
           "timer_create");
    expect(call(LINUX_CALL_TIMER_SETTIME, (uint64_t)timer.id, 0, (uint64_t)&time, 0) == 0,
           "timer_settime");
    const struct linux_signal_set wanted = {bit(signal)};
    struct linux_signal_information got;
    expect(call(LINUX_CALL_RT_SIGTIMEDWAIT, (uint64_t)&wanted, (uint64_t)&got, 0, MASK_BYTES) ==
               signal,
           "rt_sigtimedwait");
    expect(got.code == LINUX_SI_TIMER && got.second == 77 && (int32_t)got.first == timer.id,
           "which timer");
    const struct linux_timespec while_ns = {.nanoseconds = 20000000};
    (void)call(LINUX_CALL_NANOSLEEP, (uint64_t)&while_ns, 0, 0, 0);
    expect(call(LINUX_CALL_RT_SIGTIMEDWAIT, (uint64_t)&wanted, (uint64_t)&got, 0, MASK_BYTES) ==
               signal,
           "the next one");
    int64_t overrun = call(LINUX_CALL_TIMER_GETOVERRUN, (uint64_t)timer.id, 0, 0, 0);
    expect(overrun >= 18 && overrun == (int64_t)(got.first >> 32), "all until it was taken");
    (void)call(LINUX_CALL_NANOSLEEP, (uint64_t)&while_ns, 0, 0, 0);
    expect(call(LINUX_CALL_TIMER_GETOVERRUN, (uint64_t)timer.id, 0, 0, 0) == overrun,
           "of the one that was taken");
    expect(call(LINUX_CALL_TIMER_GETTIME, (uint64_t)timer.id, (uint64_t)&time, 0, 0) == 0 &&
               time.interval_nanoseconds == 1000000,
           "timer_gettime");
    expect(call(LINUX_CALL_TIMER_DELETE, (uint64_t)timer.id, 0, 0, 0) == 0, "timer_delete");
    expect(call(LINUX_CALL_TIMER_DELETE, (uint64_t)timer.id, 0, 0, 0) == -LINUX_EINVAL, "twice");
    uint32_t count = seen.count;
    set_blocked(0);
    expect(seen.count == count + 1, "one signal for all that was missed");
}

// ---- Faults

static uint64_t page;
static uint64_t page_protection;

// Makes the page what the program wants, so that it goes on where it was.
static void mend(int32_t signal, struct linux_signal_information *information, uint64_t *) {
    seen.count++;
    seen.signal = signal;
    seen.information = *information;
    (void)call(LINUX_CALL_MPROTECT, page, PAGE_MAX, page_protection, 0);
}

static void memory_faults(void) {
    page = (uint64_t)arch_foreign_call6(
        LINUX_CALL_MMAP, (const uint64_t[6]){0, PAGE_MAX, LINUX_PROT_NONE,
                                             LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS, UINT64_MAX});
    set_handler(LINUX_SIGSEGV, mend, 0);
    page_protection = LINUX_PROT_READ;
    uint32_t count = seen.count;
    expect(*(volatile uint32_t *)(page + 8) == 0, "read");
    expect(seen.count == count + 1 && seen.signal == LINUX_SIGSEGV, "SIGSEGV of a read");
    expect(seen.information.code == LINUX_SEGV_ACCERR && seen.information.first == page + 8,
           "where");
    page_protection = LINUX_PROT_READ | LINUX_PROT_WRITE;
    *(volatile uint32_t *)(page + 64) = 5;
    expect(seen.count == count + 2 && seen.information.first == page + 64, "SIGSEGV of a write");
    expect(*(volatile uint32_t *)(page + 64) == 5, "written");
    set_action(LINUX_SIGSEGV, 0, 0, 0);
}

static uint64_t skipped_bytes;

static uint64_t *program_counter(uint64_t *context) {
    struct linux_signal_frame *frame =
        (struct linux_signal_frame *)((uint64_t)context -
                                      offsetof(struct linux_signal_frame, flags));
    unsigned i = 0;
    while (arch_signal_registers[i] != REGISTER_PC) {
        i++;
    }
    return &frame->registers[i];
}

// Where Linux tells of an instruction before it was left, goes on behind it.
static void skip(int32_t signal, struct linux_signal_information *information, uint64_t *context) {
    seen.count++;
    seen.signal = signal;
    seen.information = *information;
    if (*program_counter(context) == information->first) {
        *program_counter(context) += skipped_bytes;
    }
}

static void instruction_faults(void) {
    uint32_t count = seen.count;
    set_handler(LINUX_SIGILL, skip, 0);
    set_handler(LINUX_SIGTRAP, skip, 0);
    skipped_bytes = ARCH_ILLEGAL_INSTRUCTION_BYTES;
    arch_provoke_illegal_instruction();
    expect(seen.count == count + 1 && seen.signal == LINUX_SIGILL, "SIGILL");
    skipped_bytes = ARCH_BREAKPOINT_BYTES;
    arch_provoke_breakpoint();
    expect(seen.count == count + 2 && seen.signal == LINUX_SIGTRAP, "SIGTRAP");
}

// ---- Ways to end

static void sink(int32_t, struct linux_signal_information *, uint64_t *) {
    raise(LINUX_SIGUSR1);
}

[[noreturn]] static void end(const char *way) {
    switch (way[0]) {
    case 'f': // a fault without a handler
        *(volatile uint32_t *)NOWHERE = 1;
        break;
    case 'b': // with a handler that is blocked
        set_handler(LINUX_SIGSEGV, mend, 0);
        set_blocked(UINT64_MAX);
        *(volatile uint32_t *)NOWHERE = 1;
        break;
    case 'r': // no frame to return to
        (void)call(LINUX_CALL_RT_SIGRETURN, 0, 0, 0, 0);
        break;
    case 's': // handlers without end
        set_handler(LINUX_SIGUSR1, sink, LINUX_SA_NODEFER);
        raise(LINUX_SIGUSR1);
        break;
    case 'i':
        arch_provoke_illegal_instruction();
        break;
    case 't':
        raise(LINUX_SIGTERM);
        break;
    default:
        break;
    }
    end_with(WAYS_END_STATUS);
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    if (stack[0] > 1) {
        end((const char *)stack[2]);
    }
    a_handler_runs_and_returns();
    without_a_restorer();
    what_is_blocked_waits();
    flags_and_masks();
    another_stack();
    several_at_once();
    queued_for_a_thread();
    suspended();
    a_program_that_computes();
    a_timer_of_processor_time();
    a_sleep_is_interrupted();
    timers();
    memory_faults();
    instruction_faults();
    end_trial("signals");
}
