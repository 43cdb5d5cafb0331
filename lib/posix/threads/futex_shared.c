// SPDX-License-Identifier: MIT
//
// A thread is in the server's list before it looks at the word, so whoever changes the word after
// that, and then wakes, finds it there. The helper asks who was woken. A thread that is there for a
// while looks at the word again, for the case that the server is not any more, or that who changed
// the word could not tell it.
#include <posix/futex_shared.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/posix_client.h>
#include <posix/shared.h>
#include <posix/signals.h>
#include <posix/thread.h>
#include <tessera/clock.h>
#include <tessera/notification.h>

constexpr uint64_t LOOK_NS = NS_PER_S;

static_assert(POSIX_THREADS_MAX <= 64, "a bit for each thread");

bool futex_shared_begin(void) {
    return family_process() != 0 || !posix_thread_now()->call->is_to_trap;
}

static bool is_changed(const struct linux_futex_word *word, uint32_t value) {
    return *(const volatile uint32_t *)&word->value != value;
}

static bool enter(cap_t process, const struct posix_thread *thread, uint64_t address,
                  uint32_t bits) {
    struct shared_word word;
    if (process == 0 || shared_find_word(address, &word) != STATUS_OK) {
        return false;
    }
    const struct posix_futex_wait asked = {
        .object = word.object,
        .offset = word.offset,
        .file_system = word.file_system,
        .is_memory = word.is_memory,
        .bits = bits,
        .thread = (uint8_t)(thread - posix_threads),
    };
    return posix_process_futex_wait(process, &asked) == STATUS_OK;
}

// Of a server that has gone nobody was woken.
static bool leave(cap_t process, const struct posix_thread *thread) {
    bool is_woken = false;
    return thread->futex_is_woken ||
           (posix_process_futex_leave(process, (uint8_t)(thread - posix_threads), &is_woken) ==
                STATUS_OK &&
            is_woken);
}

// Why the wait ends, if not by a wake.
static int64_t sleep(const struct posix_thread *thread, const struct linux_futex_word *word,
                     uint32_t value, uint64_t deadline_ns) {
    uint64_t look_ns = clock_now_ns() + LOOK_NS;
    while (!thread->futex_is_woken) {
        uint64_t now_ns = clock_now_ns();
        if (posix_signal_is_due()) {
            return deadline_ns == UINT64_MAX ? POSIX_INTERRUPTED : POSIX_INTERRUPTED_BY_HANDLER;
        }
        if (now_ns >= deadline_ns) {
            return -LINUX_ETIMEDOUT;
        }
        if (now_ns >= look_ns) {
            if (is_changed(word, value)) {
                return 0;
            }
            look_ns = now_ns + LOOK_NS;
        }
        posix_thread_wait_until(deadline_ns < look_ns ? deadline_ns : look_ns);
    }
    return 0;
}

// The fences: the look at the word is behind the server's list, as a waker's message is behind the
// change of the word.
bool futex_shared_wait(const struct linux_futex_word *word, uint32_t value, uint32_t bits,
                       uint64_t deadline_ns, int64_t *out_result) {
    struct posix_thread *thread = posix_thread_now();
    if (is_changed(word, value)) {
        *out_result = -LINUX_EAGAIN;
        return true;
    }
    cap_t process = family_process();
    if (!enter(process, thread, (uint64_t)word, bits)) {
        return false;
    }
    thread->futex_is_woken = false;
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    int64_t result =
        is_changed(word, value) ? -LINUX_EAGAIN : sleep(thread, word, value, deadline_ns);
    *out_result = leave(process, thread) ? 0 : result;
    return true;
}

uint32_t futex_shared_wake(uint64_t address, uint32_t count, uint32_t bits) {
    struct shared_word word;
    uint32_t woken = 0;
    cap_t process = family_process();
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    if (process == 0 || shared_find_word(address, &word) != STATUS_OK) {
        return 0;
    }
    const struct posix_futex_wake asked = {
        .object = word.object,
        .offset = word.offset,
        .file_system = word.file_system,
        .is_memory = word.is_memory,
        .bits = bits,
        .count = count,
    };
    return posix_process_futex_wake(process, &asked, &woken) == STATUS_OK ? woken : 0;
}

uint32_t futex_shared_requeue(uint64_t from, uint64_t to, uint32_t wakes, uint32_t moves) {
    struct shared_word first;
    struct shared_word second;
    uint32_t count = 0;
    cap_t process = family_process();
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
    if (process == 0 || shared_find_word(from, &first) != STATUS_OK ||
        shared_find_word(to, &second) != STATUS_OK) {
        return 0;
    }
    const struct posix_futex_requeue asked = {
        .object = first.object,
        .offset = first.offset,
        .file_system = first.file_system,
        .is_memory = first.is_memory,
        .to_object = second.object,
        .to_offset = second.offset,
        .to_file_system = second.file_system,
        .to_is_memory = second.is_memory,
        .wakes = wakes,
        .moves = moves,
    };
    return posix_process_futex_requeue(process, &asked, &count) == STATUS_OK ? count : 0;
}

void futex_shared_take(void) {
    uint64_t woken;
    if (!family_is_known() || posix_process_futex_take(family_process(), &woken) != STATUS_OK) {
        return;
    }
    for (uint32_t i = 0; i < POSIX_THREADS_MAX; i++) {
        if ((woken >> i & 1) != 0) {
            posix_threads[i].futex_is_woken = true;
            // It waits, so it has a notification.
            (void)notification_signal(posix_threads[i].event, 1);
        }
    }
}
