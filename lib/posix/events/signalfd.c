// SPDX-License-Identifier: MIT
//
// signalfd: signals that wait for whoever reads are read instead of delivered. The first word of
// the state is which.
#include <personality/linux_calls.h>

#include <posix/kinds.h>
#include <posix/signals.h>
#include <posix/state.h>
#include <posix/watch.h>
#include <tessera/string.h>

constexpr uint32_t WORD_BITS = 32;

static struct linux_read_signal describe(const struct posix_signal *signal) {
    struct linux_read_signal out = {.signal = (uint32_t)signal->number, .code = signal->code};
    uint32_t low = (uint32_t)signal->first;
    uint32_t high = (uint32_t)(signal->first >> WORD_BITS);
    if (signal->code == LINUX_SI_TIMER) {
        out.timer = low;
        out.overrun = high;
    } else {
        out.process = low;
        out.user = high;
    }
    if (signal->number == LINUX_SIGCHLD) {
        out.status = (int32_t)signal->second;
    } else {
        out.integer = (int32_t)signal->second;
        out.pointer = signal->second;
    }
    return out;
}

static int64_t read_signals(struct description *signals, void *out, uint64_t bytes, uint64_t) {
    uint64_t room = bytes / sizeof(struct linux_read_signal);
    uint64_t done = 0;
    struct posix_signal signal;
    if (room == 0) {
        return -LINUX_EINVAL;
    }
    for (;;) {
        state_load_and_watch(signals);
        while (done < room &&
               posix_signal_take(posix_thread_now(), signals->state.first, &signal)) {
            struct linux_read_signal read = describe(&signal);
            memcpy((uint8_t *)out + done * sizeof(read), &read, sizeof(read));
            done++;
        }
        if (done > 0) {
            return (int64_t)(done * sizeof(struct linux_read_signal));
        }
        bool may_wait = (signals->flags & LINUX_O_NONBLOCK) == 0;
        int64_t wrong = may_wait ? posix_watch(UINT64_MAX) : -LINUX_EAGAIN;
        if (wrong != 0) {
            return wrong;
        }
    }
}

static void look(struct description *signals, struct posix_readiness *out) {
    state_load_and_watch(signals);
    out->events = posix_signal_waits(posix_thread_now(), signals->state.first) ? LINUX_POLLIN : 0;
}

const struct posix_kind kind_signals = {
    .read = read_signals, .look = look, .name = "signalfd", .mode = KIND_MODE_NAMELESS};

int64_t linux_signalfd4(int32_t fd, const struct linux_signal_set *mask, uint64_t mask_bytes,
                        uint32_t flags) {
    constexpr uint32_t known = LINUX_SFD_CLOEXEC | LINUX_SFD_NONBLOCK;
    if ((flags & ~known) != 0 || mask_bytes != sizeof(*mask)) {
        return -LINUX_EINVAL;
    }
    struct description *signals = description_of(fd);
    if (fd != -1 && (signals == nullptr || signals->kind != DESCRIPTION_SIGNALS)) {
        return signals == nullptr ? -LINUX_EBADF : -LINUX_EINVAL;
    }
    if (fd == -1) {
        signals = description_new(DESCRIPTION_SIGNALS, LINUX_O_RDWR | (flags & LINUX_O_NONBLOCK));
    }
    if (signals == nullptr) {
        return -LINUX_EMFILE;
    }
    struct posix_state state;
    do {
        state_load(signals);
        state = signals->state;
        state.first = posix_signals_blockable(mask->bits);
    } while (!state_store(signals, &state));
    posix_changed();
    return fd == -1 ? descriptor_give(signals, (flags & LINUX_SFD_CLOEXEC) != 0) : fd;
}

int64_t linux_signalfd(int32_t fd, const struct linux_signal_set *mask, uint64_t mask_bytes) {
    return linux_signalfd4(fd, mask, mask_bytes, 0);
}
