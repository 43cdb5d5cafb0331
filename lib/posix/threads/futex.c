// SPDX-License-Identifier: MIT
//
// futex(): the library's lock is held from the look at a word until the thread counts as waiting,
// so no wake falls between. Who waits on a word in memory that processes share is in a list of the
// server (posix/futex_shared.h); only those that it has no room for are in the library's.
#include <posix/futex.h>

#include <personality/linux_calls.h>
#include <posix/futex_shared.h>
#include <posix/process.h>
#include <posix/shared.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <posix/time.h>
#include <tessera/clock.h>
#include <tessera/notification.h>
#include <tessera/string.h>

enum : uint32_t { ROBUST_MAX = 2048 };

constexpr uint32_t ANY = UINT32_MAX;
constexpr uint64_t SHARED_LOOK_NS = 1000000;
constexpr uint32_t FLAGS = LINUX_FUTEX_PRIVATE_FLAG | LINUX_FUTEX_CLOCK_REALTIME;

// Where a word is, and whether other processes may have it, too.
struct place {
    uint64_t address;
    bool is_shared;
};

static uint64_t turns;

static struct posix_thread *first_of(uint64_t address, uint32_t bits) {
    struct posix_thread *found = nullptr;
    for (uint32_t i = 0; i < posix_threads_end; i++) {
        struct posix_thread *thread = &posix_threads[i];
        if (thread->id != 0 && thread->futex_address == address &&
            (thread->futex_bits & bits) != 0 &&
            (found == nullptr || thread->futex_turn < found->futex_turn)) {
            found = thread;
        }
    }
    return found;
}

static uint32_t wake_own(uint64_t address, uint32_t count, uint32_t bits) {
    uint32_t woken = 0;
    struct posix_thread *thread;
    while (woken < count && (thread = first_of(address, bits)) != nullptr) {
        thread->futex_address = 0;
        // It waits, so it has a notification.
        (void)notification_signal(thread->event, 1);
        woken++;
    }
    return woken;
}

static uint32_t wake(const struct place *place, uint32_t count, uint32_t bits) {
    uint32_t woken = place->is_shared ? futex_shared_wake(place->address, count, bits) : 0;
    return woken + wake_own(place->address, count - woken, bits);
}

static struct place place_of(uint64_t address) {
    return (struct place){address, shared_are_there() && space_is_shared(address)};
}

uint32_t posix_futex_wake(uint64_t address, uint32_t count, uint32_t bits) {
    const struct place place = place_of(address);
    return wake(&place, count, bits);
}

static uint32_t requeue_own(uint64_t from, uint64_t to, uint32_t count) {
    uint32_t moved = 0;
    uint64_t end = turns; // who was moved is behind it
    struct posix_thread *thread;
    while (moved < count && (thread = first_of(from, ANY)) != nullptr && thread->futex_turn < end) {
        thread->futex_address = to;
        thread->futex_turn = turns++;
        moved++;
    }
    return moved;
}

static uint32_t requeue(const struct place *from, const struct place *to, uint32_t wakes,
                        uint32_t moves) {
    if (from->is_shared != to->is_shared) { // there is no list that both are in
        return wake(from, wakes > UINT32_MAX - moves ? UINT32_MAX : wakes + moves, ANY);
    }
    uint32_t count =
        from->is_shared ? futex_shared_requeue(from->address, to->address, wakes, moves) : 0;
    uint32_t woken = wake_own(from->address, count < wakes ? wakes - count : 0, ANY);
    uint32_t moved = count < wakes ? 0 : count - wakes;
    return count + woken + requeue_own(from->address, to->address, moves - moved);
}

static int64_t wait_own(const struct linux_futex_word *word, uint32_t value, uint32_t bits,
                        uint64_t deadline_ns) {
    struct posix_thread *thread = posix_thread_now();
    if (*(const volatile uint32_t *)&word->value != value) {
        return -LINUX_EAGAIN;
    }
    thread->futex_address = (uint64_t)word;
    thread->futex_bits = bits;
    thread->futex_turn = turns++;
    int64_t result = 0;
    while (thread->futex_address != 0 && result == 0) {
        if (posix_signal_is_due()) {
            result = deadline_ns == UINT64_MAX ? POSIX_INTERRUPTED : POSIX_INTERRUPTED_BY_HANDLER;
        } else if (clock_now_ns() >= deadline_ns) {
            result = -LINUX_ETIMEDOUT;
        } else {
            posix_thread_wait_until(deadline_ns);
        }
    }
    bool was_woken = thread->futex_address == 0;
    thread->futex_address = 0;
    return was_woken ? 0 : result;
}

// 0, or a negative errno. For one kind of wait the time is absolute.
static int64_t read_deadline(uint32_t operation, uint64_t timeout, uint64_t *out_ns) {
    struct linux_timespec time;
    uint64_t time_ns;
    *out_ns = UINT64_MAX;
    if (timeout == 0) {
        return 0;
    }
    int64_t wrong = linux_check_memory(timeout, 1, sizeof(time), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    memcpy(&time, (const void *)timeout, sizeof(time));
    wrong = posix_nanoseconds_of(&time, &time_ns);
    *out_ns = operation == LINUX_FUTEX_WAIT_BITSET ? time_ns : clock_now_ns() + time_ns;
    return wrong;
}

// Who is in no list looks from time to time whether the word is another one.
static int64_t wait_and_look(const struct linux_futex_word *word, uint32_t value, uint32_t bits,
                             uint64_t deadline_ns) {
    int64_t result = -LINUX_ETIMEDOUT;
    for (uint32_t looks = 0; result == -LINUX_ETIMEDOUT; looks++) {
        uint64_t next_ns = clock_now_ns() + SHARED_LOOK_NS;
        bool is_last = next_ns >= deadline_ns;
        result = wait_own(word, value, bits, is_last ? deadline_ns : next_ns);
        if (is_last) {
            return result;
        }
        if (result == -LINUX_EAGAIN && looks > 0) {
            return 0;
        }
    }
    bool has_no_end = result == POSIX_INTERRUPTED_BY_HANDLER && deadline_ns == UINT64_MAX;
    return has_no_end ? POSIX_INTERRUPTED : result;
}

static int64_t wait(const struct place *place, uint32_t value, uint32_t bits,
                    uint64_t deadline_ns) {
    const struct linux_futex_word *word = (const struct linux_futex_word *)place->address;
    int64_t result;
    if (bits == 0) {
        return -LINUX_EINVAL;
    }
    if (!place->is_shared) {
        return wait_own(word, value, bits, deadline_ns);
    }
    return futex_shared_wait(word, value, bits, deadline_ns, &result)
               ? result
               : wait_and_look(word, value, bits, deadline_ns);
}

// Changes a word, and wakes who waits on it if its old value compares as asked.
static int64_t wake_and_change(const struct place *first, uint32_t count,
                               const struct place *second, uint32_t count2, uint32_t how) {
    uint32_t *word = (uint32_t *)second->address;
    uint32_t argument = how >> 12 & 0xfff;
    uint32_t compared = how & 0xfff;
    if ((how >> 28 & LINUX_FUTEX_OP_OPARG_SHIFT) != 0) {
        argument = 1u << (argument & 31);
    }
    uint32_t old;
    switch (how >> 28 & 7) {
    case LINUX_FUTEX_OP_SET:
        old = __atomic_exchange_n(word, argument, __ATOMIC_SEQ_CST);
        break;
    case LINUX_FUTEX_OP_ADD:
        old = __atomic_fetch_add(word, argument, __ATOMIC_SEQ_CST);
        break;
    case LINUX_FUTEX_OP_OR:
        old = __atomic_fetch_or(word, argument, __ATOMIC_SEQ_CST);
        break;
    case LINUX_FUTEX_OP_ANDN:
        old = __atomic_fetch_and(word, ~argument, __ATOMIC_SEQ_CST);
        break;
    case LINUX_FUTEX_OP_XOR:
        old = __atomic_fetch_xor(word, argument, __ATOMIC_SEQ_CST);
        break;
    default:
        return -LINUX_ENOSYS;
    }
    int32_t a = (int32_t)old;
    int32_t b = (int32_t)compared;
    const bool answers[] = {a == b, a != b, a<b, a <= b, a> b, a >= b};
    uint32_t comparison = how >> 24 & 15;
    if (comparison >= sizeof(answers)) {
        return -LINUX_ENOSYS;
    }
    uint32_t woken = wake(first, count, ANY);
    return (int64_t)woken + (answers[comparison] ? wake(second, count2, ANY) : 0);
}

int64_t linux_futex(const struct linux_futex_word *word, uint32_t operation, uint32_t value,
                    uint64_t timeout, uint64_t second, uint32_t value3) {
    bool is_private = (operation & LINUX_FUTEX_PRIVATE_FLAG) != 0;
    const struct place place =
        is_private ? (struct place){.address = (uint64_t)word} : place_of((uint64_t)word);
    uint32_t count2 = (uint32_t)timeout;
    uint32_t command = operation & ~FLAGS;
    bool has_second = command == LINUX_FUTEX_REQUEUE || command == LINUX_FUTEX_CMP_REQUEUE ||
                      command == LINUX_FUTEX_WAKE_OP;
    if (place.address % sizeof(uint32_t) != 0) {
        return -LINUX_EINVAL;
    }
    if (has_second) {
        int64_t wrong = second % sizeof(uint32_t) != 0
                            ? -LINUX_EINVAL
                            : linux_check_memory(second, 1, sizeof(*word), LINUX_ACCESS_WRITE);
        if (wrong != 0) {
            return wrong;
        }
    }
    const struct place other =
        is_private || !has_second ? (struct place){.address = second} : place_of(second);
    if ((place.is_shared || other.is_shared) && !futex_shared_begin()) {
        return 0;
    }
    uint64_t deadline_ns;
    int64_t wrong;
    switch (command) {
    case LINUX_FUTEX_WAIT:
    case LINUX_FUTEX_WAIT_BITSET:
        wrong = read_deadline(command, timeout, &deadline_ns);
        if (wrong != 0) {
            return wrong;
        }
        return wait(&place, value, command == LINUX_FUTEX_WAIT ? ANY : value3, deadline_ns);
    case LINUX_FUTEX_WAKE:
        return wake(&place, value, ANY);
    case LINUX_FUTEX_WAKE_BITSET:
        return value3 == 0 ? -LINUX_EINVAL : (int64_t)wake(&place, value, value3);
    case LINUX_FUTEX_CMP_REQUEUE:
        if (*(const volatile uint32_t *)&word->value != value3) {
            return -LINUX_EAGAIN;
        }
        [[fallthrough]];
    case LINUX_FUTEX_REQUEUE:
        return requeue(&place, &other, value, count2);
    case LINUX_FUTEX_WAKE_OP:
        return wake_and_change(&place, value, &other, count2, value3);
    default:
        return -LINUX_ENOSYS;
    }
}

// ---- Locks whose holder ends

static bool read_word(uint64_t address, void *out, uint64_t bytes) {
    if (linux_check_memory(address, 1, bytes, LINUX_ACCESS_READ) != 0) {
        return false;
    }
    memcpy(out, (const void *)address, bytes);
    return true;
}

static void release(const struct posix_thread *thread, uint64_t address) {
    if (address % sizeof(uint32_t) != 0 ||
        linux_check_memory(address, 1, sizeof(uint32_t), LINUX_ACCESS_WRITE) != 0) {
        return;
    }
    uint32_t *word = (uint32_t *)address;
    uint32_t value = __atomic_load_n(word, __ATOMIC_SEQ_CST);
    while ((value & LINUX_FUTEX_TID_MASK) == (uint32_t)thread->id) {
        uint32_t left = (value & LINUX_FUTEX_WAITERS) | LINUX_FUTEX_OWNER_DIED;
        if (__atomic_compare_exchange_n(word, &value, left, false, __ATOMIC_SEQ_CST,
                                        __ATOMIC_SEQ_CST)) {
            (void)posix_futex_wake(address, 1, ANY);
            return;
        }
    }
}

// What is pending is being taken or given back.
void posix_futex_release_robust(const struct posix_thread *thread) {
    struct linux_robust_list head;
    uint64_t entry;
    if (thread->robust_list == 0 || !read_word(thread->robust_list, &head, sizeof(head))) {
        return;
    }
    entry = head.first;
    for (uint32_t i = 0; i < ROBUST_MAX && entry != thread->robust_list; i++) {
        uint64_t next;
        if (!read_word(entry & ~UINT64_C(1), &next, sizeof(next))) {
            return;
        }
        if (entry != head.pending) {
            release(thread, (entry & ~UINT64_C(1)) + head.offset);
        }
        entry = next;
    }
    if (head.pending != 0) {
        release(thread, (head.pending & ~UINT64_C(1)) + head.offset);
    }
}
