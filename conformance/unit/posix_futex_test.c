// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/threads/futex.c
//
// Words that threads of Linux programs wait on: who is woken, moved and told to give up.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <personality/linux_calls.h>
#include <posix/futex.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <posix/time.h>
#include <tessera/clock.h>
#include <tessera/notification.h>

enum { THREADS = 4, VALUE = 7 };

constexpr uint32_t ANY = UINT32_MAX;

struct posix_thread posix_threads[POSIX_THREADS_MAX];
static uint64_t now_ns;
static bool is_signal_due;
static struct linux_futex_word first;
static struct linux_futex_word second;
static uint32_t woken;          // bit for each thread
static void (*meanwhile)(void); // while a thread waits
static bool is_shared;

uint64_t clock_now_ns(void) {
    return now_ns;
}

bool space_is_shared(uint64_t) {
    return is_shared;
}

bool posix_signal_is_due(void) {
    return is_signal_due;
}

status_t notification_signal(cap_t notification, uint32_t) {
    woken |= 1u << notification;
    return STATUS_OK;
}

void posix_thread_wait_until(uint64_t deadline_ns) {
    now_ns = deadline_ns == UINT64_MAX ? now_ns + 1 : deadline_ns;
    if (meanwhile != nullptr) {
        meanwhile();
    }
}

int64_t linux_check_memory(uint64_t address, uint64_t, uint64_t, enum linux_access) {
    return address < 4096 ? -LINUX_EFAULT : 0;
}

int64_t posix_nanoseconds_of(const struct linux_timespec *time, uint64_t *out_ns) {
    *out_ns = (uint64_t)time->nanoseconds;
    return time->nanoseconds < 0 ? -LINUX_EINVAL : 0;
}

static int setup(void **state) {
    (void)state;
    for (uint32_t i = 0; i < POSIX_THREADS_MAX; i++) {
        posix_threads[i] = (struct posix_thread){};
    }
    for (uint32_t i = 0; i < THREADS; i++) {
        posix_threads[i].id = (int32_t)i + 10;
        posix_threads[i].event = i;
    }
    thread_block()->personality = &posix_threads[0];
    first.value = VALUE;
    second.value = VALUE;
    woken = 0;
    now_ns = 1000;
    is_signal_due = false;
    is_shared = false;
    meanwhile = nullptr;
    return 0;
}

// Threads 1 to 3 wait, the last of them first. Each had its turn.
static void let_others_wait(uint32_t bits) {
    const struct linux_timespec no_time = {};
    for (uint32_t i = 0; i < THREADS; i++) {
        (void)linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, (uint64_t)&no_time, 0, 0);
    }
    for (uint32_t i = 1; i < THREADS; i++) {
        posix_threads[i].futex_address = (uint64_t)&first;
        posix_threads[i].futex_bits = bits;
        posix_threads[i].futex_turn = THREADS - i;
    }
}

static int64_t futex(uint32_t operation, uint32_t value, uint64_t timeout, uint32_t value3) {
    return linux_futex(&first, operation, value, timeout, (uint64_t)&second, value3);
}

static void wake__some__who_came_first(void **state) {
    (void)state;
    let_others_wait(ANY);
    assert_int_equal(futex(LINUX_FUTEX_WAKE | LINUX_FUTEX_PRIVATE_FLAG, 1, 0, 0), 1);
    assert_int_equal(woken, 1 << 3);
    assert_int_equal(futex(LINUX_FUTEX_WAKE, 10, 0, 0), 2);
    assert_int_equal(futex(LINUX_FUTEX_WAKE, 10, 0, 0), 0);
}

static void wake__other_bits__nobody(void **state) {
    (void)state;
    let_others_wait(2);
    assert_int_equal(futex(LINUX_FUTEX_WAKE_BITSET, 10, 0, 5), 0);
    assert_int_equal(futex(LINUX_FUTEX_WAKE_BITSET, 10, 0, 6), 3);
    assert_int_equal(futex(LINUX_FUTEX_WAKE_BITSET, 10, 0, 0), -LINUX_EINVAL);
}

static void requeue__some_woken_others_moved(void **state) {
    (void)state;
    let_others_wait(ANY);
    assert_int_equal(futex(LINUX_FUTEX_CMP_REQUEUE, 1, 1, VALUE + 1), -LINUX_EAGAIN);
    assert_int_equal(futex(LINUX_FUTEX_CMP_REQUEUE, 1, 1, VALUE), 2);
    assert_int_equal(posix_futex_wake((uint64_t)&second, 10, ANY), 1);
    assert_int_equal(posix_futex_wake((uint64_t)&first, 10, ANY), 1);
}

// Each is moved once, however many are asked for.
static void requeue__onto_itself__ends(void **state) {
    (void)state;
    let_others_wait(ANY);
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_REQUEUE, 0, UINT32_MAX, (uint64_t)&first, 0),
                     3);
    assert_int_equal(futex(LINUX_FUTEX_WAKE, 10, 0, 0), 3);
}

static void wake_op__word_changed_and_compared(void **state) {
    (void)state;
    let_others_wait(ANY);
    uint32_t add_and_greater = (uint32_t)LINUX_FUTEX_OP_ADD << 28 | 4u << 24 | 3u << 12 | 6;
    assert_int_equal(
        linux_futex(&second, LINUX_FUTEX_WAKE_OP, 1, 2, (uint64_t)&first, add_and_greater), 2);
    assert_int_equal(first.value, VALUE + 3);
    uint32_t unknown = 7u << 28;
    assert_int_equal(futex(LINUX_FUTEX_WAKE_OP, 1, 2, unknown), -LINUX_ENOSYS);
}

static void wake_own(void) {
    (void)posix_futex_wake((uint64_t)&first, 1, ANY);
}

static void wait__woken__0(void **state) {
    (void)state;
    meanwhile = wake_own;
    assert_int_equal(futex(LINUX_FUTEX_WAIT, VALUE, 0, 0), 0);
    assert_int_equal(posix_threads[0].futex_address, 0);
}

static void raise_signal(void) {
    is_signal_due = true;
}

static void wait__signal__interrupted(void **state) {
    (void)state;
    const struct linux_timespec time = {.nanoseconds = 50};
    meanwhile = raise_signal;
    assert_int_equal(futex(LINUX_FUTEX_WAIT, VALUE, 0, 0), POSIX_INTERRUPTED);
    assert_int_equal(posix_threads[0].futex_address, 0);
    is_signal_due = false;
    assert_int_equal(futex(LINUX_FUTEX_WAIT_BITSET, VALUE, 0, 0), -LINUX_EINVAL);
    is_signal_due = true;
    assert_int_equal(futex(LINUX_FUTEX_WAIT, VALUE, (uint64_t)&time, 0),
                     POSIX_INTERRUPTED_BY_HANDLER);
}

static void wait__time__relative_and_absolute(void **state) {
    (void)state;
    const struct linux_timespec time = {.nanoseconds = 50};
    const struct linux_timespec wrong = {.nanoseconds = -1};
    assert_int_equal(futex(LINUX_FUTEX_WAIT, VALUE, (uint64_t)&time, 0), -LINUX_ETIMEDOUT);
    assert_int_equal(now_ns, 1050);
    assert_int_equal(futex(LINUX_FUTEX_WAIT_BITSET, VALUE, (uint64_t)&time, ANY), -LINUX_ETIMEDOUT);
    assert_int_equal(now_ns, 1050);
    assert_int_equal(futex(LINUX_FUTEX_WAIT, VALUE, (uint64_t)&wrong, 0), -LINUX_EINVAL);
    assert_int_equal(futex(LINUX_FUTEX_WAIT, VALUE, 16, 0), -LINUX_EFAULT);
    assert_int_equal(futex(LINUX_FUTEX_WAIT, VALUE + 1, 0, 0), -LINUX_EAGAIN);
    assert_int_equal(futex(50, VALUE, 0, 0), -LINUX_ENOSYS);
}

// A list of two locks, of which the thread holds one.
static void robust__held_and_waited_for__next_is_told(void **state) {
    (void)state;
    struct lock {
        uint64_t next;
        uint32_t word;
    } locks[2] = {};
    uint64_t head[3] = {(uint64_t)&locks[0], offsetof(struct lock, word), 0};
    locks[0] = (struct lock){(uint64_t)&locks[1], 10 | LINUX_FUTEX_WAITERS};
    locks[1] = (struct lock){(uint64_t)head, 11};
    posix_threads[0].robust_list = (uint64_t)head;
    posix_threads[2].futex_address = (uint64_t)&locks[0].word;
    posix_threads[2].futex_bits = ANY;
    posix_futex_release_robust(&posix_threads[0]);
    assert_int_equal(locks[0].word, (uint32_t)LINUX_FUTEX_OWNER_DIED | LINUX_FUTEX_WAITERS);
    assert_int_equal(locks[1].word, 11);
    assert_int_equal(woken, 1 << 2);
    locks[0].next = (uint64_t)&locks[0]; // without an end
    posix_futex_release_robust(&posix_threads[0]);
}

static void change_later(void) {
    first.value += now_ns > 2500000;
}

static void wait__shared_word_changes__told_without_a_wake(void **state) {
    (void)state;
    const struct linux_timespec time = {.nanoseconds = 2000000};
    is_shared = true;
    meanwhile = change_later;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, (uint64_t)&time, 0, 0),
                     -LINUX_ETIMEDOUT);
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, 0, 0, 0), 0);
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, 0, 0, 0), -LINUX_EAGAIN);
    is_signal_due = true;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, first.value, 0, 0, 0),
                     POSIX_INTERRUPTED);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(wait__shared_word_changes__told_without_a_wake, setup),
        cmocka_unit_test_setup(wake__some__who_came_first, setup),
        cmocka_unit_test_setup(wake__other_bits__nobody, setup),
        cmocka_unit_test_setup(requeue__some_woken_others_moved, setup),
        cmocka_unit_test_setup(requeue__onto_itself__ends, setup),
        cmocka_unit_test_setup(wake_op__word_changed_and_compared, setup),
        cmocka_unit_test_setup(wait__woken__0, setup),
        cmocka_unit_test_setup(wait__signal__interrupted, setup),
        cmocka_unit_test_setup(wait__time__relative_and_absolute, setup),
        cmocka_unit_test_setup(robust__held_and_waited_for__next_is_told, setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
