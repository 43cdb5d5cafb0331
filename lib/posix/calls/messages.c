// SPDX-License-Identifier: MIT
//
// Calls that send and receive several messages: each as sendmsg() and recvmsg() do. An error behind
// the first message is not told: the next call finds it.
#include <personality/linux_calls.h>

#include <posix/time.h>
#include <tessera/clock.h>

constexpr uint32_t MESSAGES_MAX = 1024; // of one call, as on Linux

static_assert(sizeof(((struct linux_message_entry *)nullptr)->message) ==
              sizeof(struct linux_message));

static struct linux_message *message_of(struct linux_message_entry *entry) {
    return (struct linux_message *)entry->message;
}

static uint32_t at_most(uint32_t count) {
    return count < MESSAGES_MAX ? count : MESSAGES_MAX;
}

// Before and after a message, which may have been waited for.
static int64_t check(const struct linux_message_entry *entry) {
    return linux_check_memory((uint64_t)entry, 1, sizeof(*entry), LINUX_ACCESS_WRITE);
}

int64_t linux_sendmmsg(int32_t fd, uint64_t messages, uint32_t count, uint32_t flags) {
    int64_t wrong = 0;
    uint32_t done = 0;
    while (wrong == 0 && done < at_most(count)) {
        struct linux_message_entry *entry = &((struct linux_message_entry *)messages)[done];
        wrong = check(entry);
        int64_t sent = wrong == 0 ? linux_sendmsg(fd, message_of(entry), flags) : wrong;
        wrong = sent < 0 ? sent : check(entry);
        if (wrong == 0) {
            entry->length = (uint32_t)sent;
            done++;
        }
    }
    return done > 0 ? done : wrong;
}

// The time is looked at when a message has come: it ends no wait.
int64_t linux_recvmmsg(int32_t fd, uint64_t messages, uint32_t count, uint32_t flags,
                       struct linux_timespec *timeout) {
    uint64_t left_ns = UINT64_MAX;
    int64_t wrong = timeout != nullptr ? posix_nanoseconds_of(timeout, &left_ns) : 0;
    uint64_t start_ns = clock_now_ns();
    uint32_t done = 0;
    while (wrong == 0 && done < at_most(count)) {
        struct linux_message_entry *entry = &((struct linux_message_entry *)messages)[done];
        bool is_patient = done == 0 || (flags & LINUX_MSG_WAITFORONE) == 0;
        uint32_t own = (flags & ~(uint32_t)LINUX_MSG_WAITFORONE) |
                       (is_patient ? 0 : (uint32_t)LINUX_MSG_DONTWAIT);
        wrong = check(entry);
        int64_t got = wrong == 0 ? linux_recvmsg(fd, message_of(entry), own) : wrong;
        wrong = got < 0 ? got : check(entry);
        if (wrong == 0) {
            entry->length = (uint32_t)got;
            done++;
        }
        if (clock_now_ns() - start_ns >= left_ns) {
            break;
        }
    }
    bool is_told =
        timeout != nullptr && done > 0 &&
        linux_check_memory((uint64_t)timeout, 1, sizeof(*timeout), LINUX_ACCESS_WRITE) == 0;
    if (is_told) {
        uint64_t passed_ns = clock_now_ns() - start_ns;
        *timeout = posix_timespec_of(passed_ns < left_ns ? left_ns - passed_ns : 0);
    }
    return done > 0 ? done : wrong;
}
