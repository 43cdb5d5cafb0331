// SPDX-License-Identifier: MIT
//
// timerfd: a time, and perhaps an interval, from which it follows how often it has expired: nobody
// has to run for that. The first word of the state is when it expires next or did first, since it
// was read; 0: it is not armed. The second is the interval, the third how often it was set.
#include <personality/linux_calls.h>

#include <posix/kinds.h>
#include <posix/state.h>
#include <posix/time.h>
#include <posix/watch.h>
#include <tessera/clock.h>
#include <tessera/string.h>

// How often it has expired and nobody has read it.
static uint64_t expirations(const struct posix_state *state, uint64_t now_ns) {
    if (state->first == 0 || now_ns < state->first) {
        return 0;
    }
    return state->second == 0 ? 1 : 1 + (now_ns - state->first) / state->second;
}

// It was read when it had expired that often.
static void advance(struct posix_state *state, uint64_t count) {
    state->first = state->second == 0 ? 0 : state->first + count * state->second;
}

static int64_t read_timer(struct description *timer, void *out, uint64_t bytes, uint64_t) {
    if (bytes < sizeof(uint64_t)) {
        return -LINUX_EINVAL;
    }
    for (;;) {
        state_load_and_watch(timer);
        struct posix_state state = timer->state;
        uint64_t count = expirations(&state, clock_now_ns());
        if (count == 0) {
            bool may_wait = (timer->flags & LINUX_O_NONBLOCK) == 0;
            int64_t wrong =
                may_wait ? posix_watch(state.first == 0 ? UINT64_MAX : state.first) : -LINUX_EAGAIN;
            if (wrong != 0) {
                return wrong;
            }
            continue;
        }
        advance(&state, count);
        if (state_store(timer, &state)) {
            memcpy(out, &count, sizeof(count));
            return sizeof(count);
        }
    }
}

static void look(struct description *timer, struct posix_readiness *out) {
    state_load_and_watch(timer);
    const struct posix_state *state = &timer->state;
    uint64_t count = expirations(state, clock_now_ns());
    out->events = count > 0 ? LINUX_POLLIN : 0;
    out->arrivals = state->first + count * state->second + state->third;
    if (state->first != 0 && count == 0) {
        out->next_ns = state->first;
    }
}

const struct posix_kind kind_timer = {
    .read = read_timer, .look = look, .name = "timerfd", .mode = KIND_MODE_NAMELESS};

int64_t linux_timerfd_create(int32_t clock, uint32_t flags) {
    constexpr uint32_t known = LINUX_TFD_CLOEXEC | LINUX_TFD_NONBLOCK;
    if (!posix_clock_can_wake(clock) || (flags & ~known) != 0) {
        return -LINUX_EINVAL;
    }
    struct description *timer =
        description_new(DESCRIPTION_TIMER, LINUX_O_RDWR | (flags & LINUX_O_NONBLOCK));
    return timer == nullptr ? -LINUX_EMFILE
                            : descriptor_give(timer, (flags & LINUX_TFD_CLOEXEC) != 0);
}

// What is left until it expires the next time; 0: it does not any more.
static struct linux_timer_time time_of(const struct posix_state *state) {
    uint64_t now_ns = clock_now_ns();
    struct posix_state next = *state;
    advance(&next, expirations(state, now_ns));
    bool has_expired = expirations(state, now_ns) > 0;
    uint64_t expiry_ns = has_expired ? next.first : state->first;
    return posix_timer_time_of(state->second, expiry_ns > now_ns ? expiry_ns - now_ns : 0);
}

int64_t linux_timerfd_settime(int32_t fd, int32_t flags, const struct linux_timer_time *new,
                              struct linux_timer_time *out_old) {
    struct description *timer = description_of(fd);
    constexpr int32_t known = LINUX_TFD_TIMER_ABSTIME | LINUX_TFD_TIMER_CANCEL_ON_SET;
    uint64_t interval_ns;
    uint64_t value_ns;
    if ((flags & ~known) != 0 || timer->kind != DESCRIPTION_TIMER ||
        posix_read_timer_time(new, &interval_ns, &value_ns) != 0) {
        return -LINUX_EINVAL;
    }
    bool is_absolute = (flags & LINUX_TFD_TIMER_ABSTIME) != 0;
    uint64_t first_ns = is_absolute || value_ns == 0 ? value_ns : clock_now_ns() + value_ns;
    struct linux_timer_time old;
    struct posix_state state;
    do {
        state_load(timer);
        state = timer->state;
        old = time_of(&state);
        state.first = first_ns;
        state.second = first_ns == 0 ? 0 : interval_ns;
        state.third++;
    } while (!state_store(timer, &state));
    posix_changed();
    if (out_old != nullptr) {
        *out_old = old;
    }
    return 0;
}

int64_t linux_timerfd_gettime(int32_t fd, struct linux_timer_time *out) {
    struct description *timer = description_of(fd);
    if (timer->kind != DESCRIPTION_TIMER) {
        return -LINUX_EINVAL;
    }
    state_load(timer);
    *out = time_of(&timer->state);
    return 0;
}
