// SPDX-License-Identifier: MIT
//
// A set is a description; what it has in it are rows of one table. A row is for a description and
// the number that it was added by, and goes when the description does. A set may be in another one
// that is in none, which is as deep as it goes.
#include <posix/epoll.h>

#include <personality/linux_calls.h>
#include <posix/kinds.h>
#include <posix/late_table.h>
#include <posix/signals.h>
#include <posix/time.h>
#include <posix/watch.h>
#include <tessera/clock.h>

enum { ROWS_MAX = 256 };

constexpr uint32_t EVENTS_ALWAYS = LINUX_POLLERR | LINUX_POLLHUP;
constexpr uint32_t EVENTS_ALL_IN = EVENTS_IN | LINUX_POLLRDBAND | LINUX_POLLRDHUP | EVENTS_ALWAYS;
constexpr uint32_t EVENTS_ALL_OUT = EVENTS_OUT | LINUX_POLLWRBAND | EVENTS_ALWAYS;
constexpr uint32_t OPTIONS =
    LINUX_EPOLLET | LINUX_EPOLLONESHOT | LINUX_EPOLLWAKEUP | LINUX_EPOLLEXCLUSIVE;
constexpr int32_t EVENTS_MAX = INT32_MAX / (int32_t)sizeof(struct linux_epoll_event);

struct row {
    struct description *set; // null: the row is free
    struct description *target;
    int32_t fd;
    bool is_spent; // it was told of once, and was to be only once
    struct linux_epoll_event event;
    // Of an edge: what was there when it was told of last.
    uint32_t told;
    uint64_t arrivals;
    uint64_t departures;
};

static struct row *const rows = (struct row *)LATE_TABLE_EPOLL;
static struct late_table table = {LATE_TABLE_EPOLL, ROWS_MAX * sizeof(struct row), 0};
static_assert(ROWS_MAX * sizeof(struct row) <= LATE_TABLE_BYTES_MAX);
static uint32_t rows_end;  // those from there on were never used, and may not be there
static uint32_t first_row; // that is looked at first: each gets its turn

static struct row *find(const struct description *set, const struct description *target,
                        int32_t fd) {
    for (uint32_t i = 0; i < rows_end; i++) {
        if (rows[i].set == set && rows[i].target == target && rows[i].fd == fd) {
            return &rows[i];
        }
    }
    return nullptr;
}

// What is to be told of it now; of an edge only what is news. `is_taken`: it is told of.
static uint32_t look_at(struct row *row, uint64_t *next_ns, bool is_taken) {
    if (row->is_spent) {
        return 0;
    }
    struct posix_readiness now = kind_look(row->target);
    uint32_t wanted = (row->event.events & ~OPTIONS) | EVENTS_ALWAYS;
    uint32_t events = (uint16_t)now.events & wanted;
    bool is_edge = (row->event.events & LINUX_EPOLLET) != 0;
    bool is_news = (events & ~row->told) != 0 ||
                   ((events & EVENTS_ALL_IN) != 0 && now.arrivals != row->arrivals) ||
                   ((events & EVENTS_ALL_OUT) != 0 && now.departures != row->departures);
    *next_ns = now.next_ns < *next_ns ? now.next_ns : *next_ns;
    if (!is_taken) {
        return !is_edge || is_news ? events : 0;
    }
    row->told = events;
    row->arrivals = now.arrivals;
    row->departures = now.departures;
    if (events != 0 && (!is_edge || is_news)) {
        row->is_spent = (row->event.events & LINUX_EPOLLONESHOT) != 0;
        return events;
    }
    return 0;
}

// How many events were written.
static int64_t collect(const struct description *set, struct linux_epoll_event *out, int64_t room,
                       uint64_t *next_ns) {
    int64_t count = 0;
    uint32_t begin = first_row;
    for (uint32_t i = 0; i < rows_end && count < room; i++) {
        struct row *row = &rows[(begin + i) % rows_end];
        uint32_t events = row->set == set ? look_at(row, next_ns, true) : 0;
        if (events != 0) {
            out[count] = row->event;
            out[count].events = events;
            count++;
            first_row = (begin + i + 1) % rows_end;
        }
    }
    return count;
}

// A set in a set. It has no sets in it itself, so this ends.
static void look(struct description *set, struct posix_readiness *out) {
    out->events = 0;
    for (uint32_t i = 0; i < rows_end; i++) {
        if (rows[i].set == set && look_at(&rows[i], &out->next_ns, false) != 0) {
            out->events = EVENTS_IN;
        }
    }
}

static void close(struct description *set) {
    for (uint32_t i = 0; i < rows_end; i++) {
        if (rows[i].set == set) {
            rows[i].set = nullptr;
        }
    }
}

const struct posix_kind kind_epoll = {
    .look = look, .close = close, .name = "eventpoll", .mode = KIND_MODE_NAMELESS};

void epoll_forget(const struct description *description) {
    for (uint32_t i = 0; i < rows_end; i++) {
        if (rows[i].set != nullptr && rows[i].target == description) {
            rows[i].set = nullptr;
        }
    }
}

struct fork_part epoll_state(uint32_t index) {
    bool is_there = rows_end == 0 || late_table_prepare(&table);
    const struct fork_part parts[EPOLL_STATES] = {
        {.bytes = &rows_end, .size = sizeof(rows_end), .says_sizes = true},
        fork_part(is_there ? rows : nullptr, rows_end * sizeof(rows[0])),
    };
    return parts[index];
}

int64_t linux_epoll_create1(uint32_t flags) {
    if ((flags & ~(uint32_t)LINUX_EPOLL_CLOEXEC) != 0) {
        return -LINUX_EINVAL;
    }
    struct description *set = description_new(DESCRIPTION_EPOLL, LINUX_O_RDWR);
    return set == nullptr ? -LINUX_EMFILE : descriptor_give(set, flags != 0);
}

int64_t linux_epoll_create(int32_t size) {
    return size <= 0 ? -LINUX_EINVAL : linux_epoll_create1(0);
}

// Is this set in another one, or has it one in it?
static bool is_nested(const struct description *set, bool is_inside) {
    for (uint32_t i = 0; i < rows_end; i++) {
        if (rows[i].set != nullptr &&
            (is_inside ? rows[i].target == set
                       : rows[i].set == set && rows[i].target->kind == DESCRIPTION_EPOLL)) {
            return true;
        }
    }
    return false;
}

static int64_t check_target(const struct description *set, const struct description *target) {
    if (kind_of(target)->is_not_polled) {
        return -LINUX_EPERM;
    }
    if (set == target || set->kind != DESCRIPTION_EPOLL) {
        return -LINUX_EINVAL;
    }
    return 0;
}

// Null: there is none left.
static struct row *find_room(void) {
    for (uint32_t i = 0; i < rows_end; i++) {
        if (rows[i].set == nullptr) {
            return &rows[i];
        }
    }
    return rows_end < ROWS_MAX && late_table_prepare(&table) ? &rows[rows_end++] : nullptr;
}

static int64_t add(struct description *set, struct description *target, int32_t fd,
                   const struct linux_epoll_event *event) {
    if (target->kind == DESCRIPTION_EPOLL && (is_nested(set, true) || is_nested(target, false))) {
        return -LINUX_ELOOP;
    }
    struct row *row = find_room();
    if (row == nullptr) {
        return -LINUX_ENOSPC;
    }
    *row = (struct row){.set = set, .target = target, .fd = fd, .event = *event};
    return 0;
}

static int64_t change(struct row *row, const struct linux_epoll_event *event) {
    if (((event->events | row->event.events) & LINUX_EPOLLEXCLUSIVE) != 0) {
        return -LINUX_EINVAL;
    }
    row->event = *event;
    row->is_spent = false;
    row->told = 0;
    return 0;
}

int64_t linux_epoll_ctl(int32_t set_fd, int32_t operation, int32_t fd, uint64_t address) {
    struct description *set = description_of(set_fd);
    struct description *target = description_of(fd);
    struct linux_epoll_event event = {};
    if (operation != LINUX_EPOLL_CTL_DEL) {
        int64_t wrong = linux_check_memory(address, 1, sizeof(event), LINUX_ACCESS_READ);
        if (wrong != 0) {
            return wrong;
        }
        event = *(const struct linux_epoll_event *)address;
    }
    int64_t wrong = check_target(set, target);
    if (wrong != 0) {
        return wrong;
    }
    struct row *row = find(set, target, fd);
    switch (operation) {
    case LINUX_EPOLL_CTL_ADD:
        wrong = row != nullptr ? -LINUX_EEXIST : add(set, target, fd, &event);
        break;
    case LINUX_EPOLL_CTL_MOD:
        wrong = row != nullptr ? change(row, &event) : -LINUX_ENOENT;
        break;
    case LINUX_EPOLL_CTL_DEL:
        wrong = row != nullptr ? 0 : -LINUX_ENOENT;
        if (row != nullptr) {
            row->set = nullptr;
        }
        break;
    default:
        wrong = -LINUX_EINVAL;
        break;
    }
    posix_changed();
    return wrong;
}

static int64_t wait_until(struct description *set, struct linux_epoll_event *out, int32_t room,
                          uint64_t deadline_ns) {
    int64_t wrong =
        room <= 0 || room > EVENTS_MAX || set->kind != DESCRIPTION_EPOLL
            ? -LINUX_EINVAL
            : linux_check_memory((uint64_t)out, (uint64_t)room, sizeof(*out), LINUX_ACCESS_WRITE);
    while (wrong == 0) {
        uint64_t next_ns = deadline_ns;
        int64_t count = collect(set, out, room, &next_ns);
        if (count > 0 || clock_now_ns() >= deadline_ns) {
            return count;
        }
        if (posix_watch(next_ns) != 0) {
            wrong = POSIX_INTERRUPTED_BY_HANDLER;
        }
    }
    return wrong;
}

static void lend(const struct linux_signal_set *mask) {
    if (mask != nullptr) {
        posix_signals_lend_mask(mask->bits);
    }
}

static uint64_t deadline_of(int32_t timeout_ms) {
    return timeout_ms < 0 ? UINT64_MAX : clock_now_ns() + (uint64_t)timeout_ms * NS_PER_MS;
}

int64_t linux_epoll_wait(int32_t fd, uint64_t events, int32_t room, int32_t timeout_ms) {
    return wait_until(description_of(fd), (struct linux_epoll_event *)events, room,
                      deadline_of(timeout_ms));
}

int64_t linux_epoll_pwait(int32_t fd, uint64_t events, int32_t room, int32_t timeout_ms,
                          const struct linux_signal_set *mask, uint64_t mask_bytes) {
    if (mask != nullptr && mask_bytes != sizeof(*mask)) {
        return -LINUX_EINVAL;
    }
    lend(mask);
    return linux_epoll_wait(fd, events, room, timeout_ms);
}

int64_t linux_epoll_pwait2(int32_t fd, uint64_t events, int32_t room,
                           const struct linux_timespec *timeout,
                           const struct linux_signal_set *mask, uint64_t mask_bytes) {
    uint64_t time_ns = 0;
    if ((mask != nullptr && mask_bytes != sizeof(*mask)) ||
        (timeout != nullptr && posix_nanoseconds_of(timeout, &time_ns) != 0)) {
        return -LINUX_EINVAL;
    }
    lend(mask);
    return wait_until(description_of(fd), (struct linux_epoll_event *)events, room,
                      timeout == nullptr ? UINT64_MAX : clock_now_ns() + time_ns);
}
