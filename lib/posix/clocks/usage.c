// SPDX-License-Identifier: MIT
#include <posix/usage.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/pages.h>
#include <posix/posix_client.h>
#include <posix/processor_time.h>
#include <posix/time.h>
#include <tessera/clock.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>

constexpr uint64_t KIB = 1024;

uint64_t posix_memory_peak_bytes(void) {
    return startup_info()->memory_bytes - memory_available() + pages_usage().peak_bytes;
}

struct linux_resource_usage posix_resource_usage(uint64_t time_ns, uint64_t peak_bytes) {
    return (struct linux_resource_usage){
        .user_seconds = (int64_t)(time_ns / NS_PER_S),
        .user_microseconds = (int64_t)(time_ns % NS_PER_S / NS_PER_US),
        .peak_kib = (int64_t)(peak_bytes / KIB),
    };
}

static uint64_t own_ns(int32_t clock) {
    uint64_t used_ns = 0;
    (void)posix_processor_time(clock, &used_ns); // there is one
    return used_ns;
}

// Nothing of children that nobody knows of.
static struct posix_usage usage_of_children(void) {
    struct posix_usage usage;
    bool is_told = family_is_known() && posix_process_usage(family_process(), &usage) == STATUS_OK;
    return is_told ? usage : (struct posix_usage){};
}

int64_t linux_getrusage(int32_t whose, struct linux_resource_usage *out) {
    struct posix_usage usage;
    switch (whose) {
    case LINUX_RUSAGE_SELF:
    case LINUX_RUSAGE_THREAD:
        usage.peak_bytes = posix_memory_peak_bytes();
        usage.time_ns = own_ns(whose == LINUX_RUSAGE_SELF ? LINUX_CLOCK_PROCESS_CPUTIME_ID
                                                          : LINUX_CLOCK_THREAD_CPUTIME_ID);
        break;
    case LINUX_RUSAGE_CHILDREN:
        usage = usage_of_children();
        break;
    default:
        return -LINUX_EINVAL;
    }
    *out = posix_resource_usage(usage.time_ns, usage.peak_bytes);
    return 0;
}

int64_t linux_times(struct linux_process_times *out) {
    if (out != nullptr) {
        *out = (struct linux_process_times){
            .user = (int64_t)(own_ns(LINUX_CLOCK_PROCESS_CPUTIME_ID) / NS_PER_TICK),
            .children_user = (int64_t)(usage_of_children().time_ns / NS_PER_TICK),
        };
    }
    return (int64_t)(clock_now_ns() / NS_PER_TICK);
}
