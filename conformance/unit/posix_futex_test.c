// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/threads/futex.c
// Sources: lib/posix/threads/futex_shared.c
//
// Words that threads of Linux programs wait on: who is woken, moved and told to give up.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/futex.h>
#include <posix/futex_shared.h>
#include <posix/posix_client.h>
#include <posix/process.h>
#include <posix/shared.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <posix/time.h>
#include <tessera/clock.h>
#include <tessera/notification.h>

enum { THREADS = 4, VALUE = 7 };

constexpr uint32_t ANY = UINT32_MAX;

struct posix_thread posix_threads[POSIX_THREADS_MAX];
uint32_t posix_threads_end = POSIX_THREADS_MAX;
static uint64_t now_ns;
static bool is_signal_due;
static struct linux_futex_word first;
static struct linux_futex_word second;
static uint32_t woken;          // bit for each thread
static void (*meanwhile)(void); // while a thread waits
static bool is_shared;
static struct posix_call served;

// Of the server.
static struct {
    status_t waits;
    uint32_t waiting; // bit for each thread
    uint32_t is_woken;
    uint64_t taken;
    uint32_t can_wake;
    struct posix_futex_wait asked;
    struct posix_futex_wake wake;
    struct posix_futex_requeue requeue;
    void (*then)(void); // when a thread has come to wait
} server;

cap_t family_port;

cap_t family_process(void) {
    return family_port;
}

status_t shared_find_word(uint64_t address, struct shared_word *out) {
    *out =
        (struct shared_word){.object = 5, .offset = address - (uint64_t)&first, .is_memory = true};
    return STATUS_OK;
}

status_t posix_process_futex_wait(cap_t, const struct posix_futex_wait *params) {
    server.asked = *params;
    server.waiting |= server.waits == STATUS_OK ? 1u << params->thread : 0;
    if (server.then != nullptr) {
        server.then();
    }
    return server.waits;
}

status_t posix_process_futex_leave(cap_t, uint8_t thread, bool *out_is_woken) {
    server.waiting &= ~(1u << thread);
    *out_is_woken = (server.is_woken >> thread & 1) != 0;
    return STATUS_OK;
}

status_t posix_process_futex_take(cap_t, uint64_t *out_threads) {
    *out_threads = server.taken;
    server.waiting &= ~(uint32_t)server.taken;
    return STATUS_OK;
}

status_t posix_process_futex_wake(cap_t, const struct posix_futex_wake *params,
                                  uint32_t *out_woken) {
    server.wake = *params;
    *out_woken = server.can_wake < params->count ? server.can_wake : params->count;
    return STATUS_OK;
}

status_t posix_process_futex_requeue(cap_t, const struct posix_futex_requeue *params,
                                     uint32_t *out_count) {
    server.requeue = *params;
    *out_count = server.can_wake;
    return STATUS_OK;
}

uint64_t clock_now_ns(void) {
    return now_ns;
}

bool shared_are_there(void) {
    return is_shared;
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
    memset(&server, 0, sizeof(server));
    family_port = 0;
    served = (struct posix_call){};
    posix_threads[0].call = &served;
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

// Without a server, or room there.
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

static void wake_here(void) {
    server.taken = 1;
    futex_shared_take();
}

static void wait__shared__in_the_list_until_woken(void **state) {
    (void)state;
    is_shared = true;
    family_port = 1;
    meanwhile = wake_here;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT_BITSET, VALUE, 0, 0, 6), 0);
    assert_int_equal(server.asked.object, 5);
    assert_int_equal(server.asked.offset, 0);
    assert_int_equal(server.asked.bits, 6);
    assert_int_equal(server.asked.thread, 0);
    assert_true(server.asked.is_memory);
    assert_int_equal(server.waiting, 0);
    assert_int_equal(woken, 1);
}

static void change_first(void) {
    first.value++;
}

static void wait__shared_word_changes_before_the_sleep__again(void **state) {
    (void)state;
    is_shared = true;
    family_port = 1;
    server.then = change_first;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, 0, 0, 0), -LINUX_EAGAIN);
    assert_int_equal(server.waiting, 0);
    server.is_woken = 1; // by whoever changed it
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE + 1, 0, 0, 0), 0);
    server.then = nullptr;
    memset(&server.asked, 0, sizeof(server.asked));
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, 0, 0, 0), -LINUX_EAGAIN);
    assert_int_equal(server.asked.object, 0);
}

static void wait__shared_and_interrupted__not_if_woken(void **state) {
    (void)state;
    const struct linux_timespec time = {.nanoseconds = 50};
    is_shared = true;
    family_port = 1;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, (uint64_t)&time, 0, 0),
                     -LINUX_ETIMEDOUT);
    assert_int_equal(now_ns, 1050);
    assert_int_equal(server.waiting, 0);
    server.is_woken = 1;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, (uint64_t)&time, 0, 0), 0);
    is_signal_due = true;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, 0, 0, 0), 0);
    server.is_woken = 0;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, 0, 0, 0), POSIX_INTERRUPTED);
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, (uint64_t)&time, 0, 0),
                     POSIX_INTERRUPTED_BY_HANDLER);
    assert_int_equal(server.waiting, 0);
}

static void change_for_long(void) {
    first.value = VALUE + 1;
}

static void wait__shared_and_nobody_tells__looks_after_a_second(void **state) {
    (void)state;
    is_shared = true;
    family_port = 1;
    meanwhile = change_for_long;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAIT, VALUE, 0, 0, 0), 0);
    assert_int_equal(now_ns, 1000 + NS_PER_S);
    assert_int_equal(server.waiting, 0);
}

static void wake__shared__of_the_list_and_then_of_who_is_in_none(void **state) {
    (void)state;
    let_others_wait(ANY);
    is_shared = true;
    family_port = 1;
    server.can_wake = 2;
    assert_int_equal(linux_futex(&first, LINUX_FUTEX_WAKE_BITSET, 3, 0, 0, 6), 3);
    assert_int_equal(server.wake.count, 3);
    assert_int_equal(server.wake.bits, 6);
    assert_int_equal(woken, 1 << 3);
    memset(&server.wake, 0, sizeof(server.wake));
    assert_int_equal(futex(LINUX_FUTEX_WAKE | LINUX_FUTEX_PRIVATE_FLAG, 1, 0, 0), 1);
    assert_int_equal(server.wake.object, 0);
}

static void requeue__shared__by_the_server(void **state) {
    (void)state;
    is_shared = true;
    family_port = 1;
    server.can_wake = 4;
    assert_int_equal(futex(LINUX_FUTEX_CMP_REQUEUE, 1, 9, VALUE), 4);
    assert_int_equal(server.requeue.wakes, 1);
    assert_int_equal(server.requeue.moves, 9);
    assert_int_equal(server.requeue.offset, 0);
    assert_int_equal(server.requeue.to_offset, (uint64_t)&second - (uint64_t)&first);
}

// Nothing may be done twice.
static void shared__call_comes_again__nothing_is_done(void **state) {
    (void)state;
    uint32_t add = (uint32_t)LINUX_FUTEX_OP_ADD << 28 | 3u << 12;
    is_shared = true;
    served.is_to_trap = true;
    (void)linux_futex(&second, LINUX_FUTEX_WAKE_OP, 1, 2, (uint64_t)&first, add);
    assert_int_equal(first.value, VALUE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(wait__shared__in_the_list_until_woken, setup),
        cmocka_unit_test_setup(wait__shared_word_changes_before_the_sleep__again, setup),
        cmocka_unit_test_setup(wait__shared_and_interrupted__not_if_woken, setup),
        cmocka_unit_test_setup(wait__shared_and_nobody_tells__looks_after_a_second, setup),
        cmocka_unit_test_setup(wake__shared__of_the_list_and_then_of_who_is_in_none, setup),
        cmocka_unit_test_setup(requeue__shared__by_the_server, setup),
        cmocka_unit_test_setup(shared__call_comes_again__nothing_is_done, setup),
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
