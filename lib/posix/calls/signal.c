// SPDX-License-Identifier: MIT
//
// Calls about signals: masks, waiting, sending. Actions and what waits are in signal.c.
#include <personality/linux_calls.h>

#include <posix/family.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <posix/time.h>
#include <tessera/clock.h>
#include <tessera/runtime.h>

int64_t linux_rt_sigprocmask(int32_t how, const struct linux_signal_set *new,
                             struct linux_signal_set *out_old, uint64_t mask_bytes) {
    if (mask_bytes != sizeof(uint64_t) ||
        (new != nullptr && (how < LINUX_SIG_BLOCK || how > LINUX_SIG_SETMASK))) {
        return -LINUX_EINVAL;
    }
    struct posix_thread *thread = posix_thread_now();
    uint64_t old = thread->blocked;
    if (new != nullptr) {
        uint64_t bits = new->bits;
        thread->blocked = posix_signals_blockable(how == LINUX_SIG_BLOCK     ? old | bits
                                                  : how == LINUX_SIG_UNBLOCK ? old & ~bits
                                                                             : bits);
    }
    if (out_old != nullptr) {
        out_old->bits = old;
    }
    return 0;
}

static void wait_for_signal(void) {
    while (!posix_signal_is_due()) {
        posix_thread_wait_until(UINT64_MAX);
    }
}

int64_t linux_rt_sigsuspend(const struct linux_signal_set *mask, uint64_t mask_bytes) {
    if (mask_bytes != sizeof(uint64_t)) {
        return -LINUX_EINVAL;
    }
    posix_signals_lend_mask(mask->bits);
    wait_for_signal();
    return POSIX_INTERRUPTED_BY_HANDLER;
}

int64_t linux_pause(void) {
    wait_for_signal();
    return POSIX_INTERRUPTED_BY_HANDLER;
}

int64_t linux_rt_sigtimedwait(const struct linux_signal_set *wanted,
                              struct linux_signal_information *out,
                              const struct linux_timespec *timeout, uint64_t mask_bytes) {
    uint64_t time_ns = 0;
    if (mask_bytes != sizeof(uint64_t) ||
        (timeout != nullptr && posix_nanoseconds_of(timeout, &time_ns) != 0)) {
        return -LINUX_EINVAL;
    }
    uint64_t set = posix_signals_blockable(wanted->bits);
    uint64_t deadline_ns = timeout == nullptr ? UINT64_MAX : clock_now_ns() + time_ns;
    struct posix_signal signal;
    while (!posix_signal_take(posix_thread_now(), set, &signal)) {
        if (posix_signal_is_due()) {
            return -LINUX_EINTR;
        }
        if (clock_now_ns() >= deadline_ns) {
            return -LINUX_EAGAIN;
        }
        posix_thread_wait_until(deadline_ns);
    }
    if (out != nullptr) {
        *out = (struct linux_signal_information){.signal = signal.number,
                                                 .code = signal.code,
                                                 .first = signal.first,
                                                 .second = signal.second};
    }
    return signal.number;
}

int64_t linux_rt_sigreturn(void) {
    static const uint64_t no_cause[4];
    struct posix_call *call = posix_thread_now()->call;
    call->is_call = false;
    if (!posix_frame_leave(call->registers)) {
        const struct posix_signal signal = {LINUX_SIGSEGV, LINUX_SI_KERNEL, 0, 0};
        posix_signal_force(call, &signal, no_cause);
    }
    return 0;
}

static int64_t send(const struct posix_thread *thread, int32_t signal, int32_t code) {
    if (signal < 0 || signal >= POSIX_SIGNALS_END) {
        return -LINUX_EINVAL;
    }
    const struct posix_signal sent = {.number = signal, .code = code, .first = family_own()};
    return signal == 0 ? 0 : posix_signal_send(thread, &sent);
}

static bool is_own(int64_t process) {
    return process == (int64_t)family_own();
}

int64_t linux_kill(int32_t process, int32_t signal) {
    if (signal < 0 || signal >= POSIX_SIGNALS_END) {
        return -LINUX_EINVAL;
    }
    if (!is_own(process) && family_is_known()) {
        return family_send(process, signal, LINUX_SI_USER, 0);
    }
    if (process != 0 && !is_own(process) && !is_own(-(int64_t)process)) {
        return -LINUX_ESRCH;
    }
    return send(nullptr, signal, LINUX_SI_USER);
}

int64_t linux_tkill(int32_t number, int32_t signal) {
    const struct posix_thread *thread = posix_thread_of(number);
    return thread != nullptr ? send(thread, signal, LINUX_SI_TKILL) : -LINUX_ESRCH;
}

int64_t linux_tgkill(int32_t process, int32_t thread, int32_t signal) {
    return is_own(process) ? linux_tkill(thread, signal) : -LINUX_ESRCH;
}

int64_t linux_rt_tgsigqueueinfo(int32_t process, int32_t thread, int32_t signal,
                                const struct linux_signal_information *information) {
    if (process <= 0 || thread <= 0) {
        return -LINUX_EINVAL;
    }
    bool is_queued = information->code < 0 && information->code != LINUX_SI_TKILL;
    if (!is_queued && thread != posix_thread_now()->id) {
        return -LINUX_EPERM;
    }
    const struct posix_thread *to = is_own(process) ? posix_thread_of(thread) : nullptr;
    if (to == nullptr || signal < 0 || signal >= POSIX_SIGNALS_END) {
        return to == nullptr ? -LINUX_ESRCH : -LINUX_EINVAL;
    }
    const struct posix_signal sent = {.number = signal,
                                      .code = information->code,
                                      .first = information->first,
                                      .second = information->second};
    return signal == 0 ? 0 : posix_signal_send(to, &sent);
}

// Who sent it is for the caller to say.
int64_t linux_rt_sigqueueinfo(int32_t process, int32_t signal,
                              const struct linux_signal_information *information) {
    if (signal < 0 || signal >= POSIX_SIGNALS_END) {
        return -LINUX_EINVAL;
    }
    if (!is_own(process)) {
        // Only of the process itself is it believed that the kernel or kill() sent it.
        bool is_queued = information->code < 0 && information->code != LINUX_SI_TKILL;
        return !is_queued ? -LINUX_EPERM
               : process <= 0 || !family_is_known()
                   ? -LINUX_ESRCH
                   : family_send(process, signal, information->code, information->second);
    }
    const struct posix_signal sent = {.number = signal,
                                      .code = information->code,
                                      .first = information->first,
                                      .second = information->second};
    return signal == 0 ? 0 : posix_signal_send(nullptr, &sent);
}
