// SPDX-License-Identifier: MIT
//
// A number of such a clock is, but for two, the inverse of whose it is, and three bits that say of
// what kind: as clock_getcpuclockid() and pthread_getcpuclockid() make them. A place of a thread is
// used again by the next one, so the kernel's count goes on when a thread has ended.
#include <posix/processor_time.h>

#include <kernel/thread.h>
#include <personality/linux_abi.h>
#include <posix/thread.h>
#include <tessera/layouts.h>

enum : int32_t {
    KIND_BITS = 3,
    KIND_RUNNING = 2, // all time; there are kinds for that in the kernel and in the program apart
    KIND_THREAD = 4,
};

static struct {
    struct posix_thread *thread; // null: nobody acts in the place of a child
    uint64_t before_ns;          // that the thread's place had before the thread
    uint64_t away_ns; // that children had of the process's threads, less what it had elsewhere
} acting;

uint64_t posix_processor_of_others_ns(void) {
    uint64_t sum_ns = 0;
    for (uint32_t i = 1; i < posix_threads_end; i++) {
        sum_ns += posix_threads[i].is_made ? posix_thread_time_ns(&posix_threads[i]) : 0;
    }
    return sum_ns;
}

static uint64_t process_time_ns(void) {
    return acting.thread != nullptr ? posix_processor_acted_ns()
                                    : posix_thread_time_ns(&posix_threads[0]) +
                                          posix_processor_of_others_ns() - acting.away_ns;
}

void posix_processor_begin(uint64_t used_ns) {
    acting.away_ns -= used_ns;
}

void posix_processor_act(void) {
    acting.thread = posix_thread_now();
    acting.before_ns = acting.thread->time_before_ns;
    acting.thread->time_before_ns = posix_thread_time_ns(acting.thread);
}

uint64_t posix_processor_acted_ns(void) {
    return posix_thread_time_ns(acting.thread) - acting.thread->time_before_ns;
}

void posix_processor_act_end(uint64_t used_ns) {
    acting.thread->time_before_ns = acting.before_ns + used_ns;
    acting.thread = nullptr;
    acting.away_ns += used_ns;
}

uint64_t posix_thread_time_ns(const struct posix_thread *thread) {
    uint64_t state, priority, core, time_ns;
    status_t status = thread_info(thread->slot, &state, &priority, &core, &time_ns);
    return status == STATUS_OK ? time_ns : 0;
}

static int32_t number_of(int32_t owner, int32_t kind) {
    return (int32_t)((uint32_t)~owner << KIND_BITS | (uint32_t)kind);
}

int32_t posix_clock_for_all(int32_t clock) {
    bool is_own =
        clock == LINUX_CLOCK_THREAD_CPUTIME_ID || clock == number_of(0, KIND_THREAD | KIND_RUNNING);
    return is_own ? number_of(posix_thread_now()->id, KIND_THREAD | KIND_RUNNING) : clock;
}

bool posix_processor_time(int32_t clock, uint64_t *out_ns) {
    clock = posix_clock_for_all(clock);
    int32_t owner = ~(clock >> KIND_BITS);
    int32_t kind = clock & ((1 << KIND_BITS) - 1);
    if (clock == LINUX_CLOCK_PROCESS_CPUTIME_ID ||
        (clock < 0 && kind == KIND_RUNNING &&
         (owner == 0 || owner == (int32_t)startup_info()->process_id))) {
        *out_ns = process_time_ns();
        return true;
    }
    const struct posix_thread *thread = clock < 0 ? posix_thread_of(owner) : nullptr;
    if (thread == nullptr || kind != (KIND_THREAD | KIND_RUNNING)) {
        return false;
    }
    *out_ns = posix_thread_time_ns(thread) - thread->time_before_ns;
    return true;
}
