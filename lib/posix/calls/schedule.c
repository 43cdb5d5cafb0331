// SPDX-License-Identifier: MIT
//
// Calls about processors and priorities. A program sees one processor, shares it by turns, and has
// no authority over more than its own niceness.
#include <personality/linux_calls.h>

#include <posix/family.h>
#include <posix/niceness.h>
#include <posix/process.h>
#include <posix/thread.h>
#include <posix/time.h>
#include <tessera/runtime.h>
#include <tessera/string.h>
#include <tessera/syscalls.h>

constexpr int64_t REAL_TIME_MIN = 1;
constexpr int64_t REAL_TIME_MAX = 99;

static bool is_own(int32_t process) {
    return process == 0 || process == (int32_t)family_own() || posix_thread_of(process) != nullptr;
}

// All of a family are scheduled alike.
static bool is_of_family(int32_t process) {
    return is_own(process) || linux_getpgid(process) > 0;
}

static int64_t check_process(int32_t process) {
    if (process < 0) {
        return -LINUX_EINVAL;
    }
    return is_of_family(process) ? 0 : -LINUX_ESRCH;
}

int64_t linux_sched_yield(void) {
    posix_yield();
    return 0;
}

// Threads of a program run on one processor, and each sees what the one before it has done; so
// nothing has to be registered either.
int64_t linux_membarrier(int32_t command, uint32_t flags, int32_t) {
    constexpr int32_t known =
        LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED | LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED;
    if (flags != 0) {
        return -LINUX_EINVAL;
    }
    switch (command) {
    case LINUX_MEMBARRIER_CMD_QUERY:
        return known;
    case LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED:
    case LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED:
        return 0;
    default:
        return -LINUX_EINVAL;
    }
}

int64_t linux_sched_getaffinity(int32_t process, uint64_t count, void *mask) {
    int64_t wrong = check_process(process);
    if (wrong != 0) {
        return wrong;
    }
    if (count < sizeof(uint64_t) || count % sizeof(uint64_t) != 0) {
        return -LINUX_EINVAL;
    }
    memset(mask, 0, sizeof(uint64_t));
    *(uint8_t *)mask = 1;
    return sizeof(uint64_t);
}

int64_t linux_sched_setaffinity(int32_t process, uint64_t count, const void *mask) {
    int64_t wrong = check_process(process);
    if (wrong != 0) {
        return wrong;
    }
    return count > 0 && (*(const uint8_t *)mask & 1) != 0 ? 0 : -LINUX_EINVAL;
}

int64_t linux_getcpu(struct linux_identity *processor, struct linux_identity *node, uint64_t) {
    if (processor != nullptr) {
        *processor = (struct linux_identity){};
    }
    if (node != nullptr) {
        *node = (struct linux_identity){};
    }
    return 0;
}

static bool is_real_time(int32_t policy) {
    return policy == LINUX_SCHED_FIFO || policy == LINUX_SCHED_RR;
}

static bool is_policy(int32_t policy) {
    return is_real_time(policy) || policy == LINUX_SCHED_OTHER || policy == LINUX_SCHED_BATCH ||
           policy == LINUX_SCHED_IDLE;
}

int64_t linux_sched_setscheduler(int32_t process, int32_t policy,
                                 const struct linux_schedule_parameters *parameters) {
    if (process < 0 || !is_policy(policy)) {
        return -LINUX_EINVAL;
    }
    if (!is_of_family(process)) {
        return -LINUX_ESRCH;
    }
    int32_t priority = parameters->priority;
    bool is_valid = is_real_time(policy) ? priority >= REAL_TIME_MIN && priority <= REAL_TIME_MAX
                                         : priority == 0;
    if (!is_valid) {
        return -LINUX_EINVAL;
    }
    return policy == LINUX_SCHED_OTHER ? LINUX_SCHED_OTHER : -LINUX_EPERM;
}

int64_t linux_sched_setparam(int32_t process, const struct linux_schedule_parameters *parameters) {
    return linux_sched_setscheduler(process, LINUX_SCHED_OTHER, parameters);
}

int64_t linux_sched_getparam(int32_t process, struct linux_schedule_parameters *parameters) {
    int64_t wrong = check_process(process);
    if (wrong == 0) {
        *parameters = (struct linux_schedule_parameters){};
    }
    return wrong;
}

int64_t linux_sched_getscheduler(int32_t process) {
    int64_t wrong = check_process(process);
    return wrong != 0 ? wrong : LINUX_SCHED_OTHER;
}

int64_t linux_sched_get_priority_max(int32_t policy) {
    if (!is_policy(policy)) {
        return -LINUX_EINVAL;
    }
    return is_real_time(policy) ? REAL_TIME_MAX : 0;
}

int64_t linux_sched_get_priority_min(int32_t policy) {
    if (!is_policy(policy)) {
        return -LINUX_EINVAL;
    }
    return is_real_time(policy) ? REAL_TIME_MIN : 0;
}

int64_t linux_sched_rr_get_interval(int32_t process, struct linux_timespec *interval) {
    int64_t wrong = check_process(process);
    if (wrong == 0) {
        *interval = posix_timespec_of(TIME_SLICE_NS);
    }
    return wrong;
}

// User 0 and the process's own group are nobody else's either, as far as a program can tell.
static int64_t check_which(int32_t which, int32_t who) {
    switch (which) {
    case LINUX_PRIO_PROCESS:
        return is_own(who) ? 0 : -LINUX_ESRCH;
    case LINUX_PRIO_PGRP:
        return who == 0 || who == (int32_t)linux_getpgid(0) ? 0 : -LINUX_ESRCH;
    case LINUX_PRIO_USER:
        return who == 0 ? 0 : -LINUX_ESRCH;
    default:
        return -LINUX_EINVAL;
    }
}

int64_t linux_getpriority(int32_t which, int32_t who) {
    int64_t wrong = check_which(which, who);
    return wrong != 0 ? wrong : LINUX_NICE_BASE - posix_process.niceness;
}

int64_t linux_setpriority(int32_t which, int32_t who, int32_t niceness) {
    int64_t wrong = check_which(which, who);
    if (wrong != 0) {
        return wrong;
    }
    niceness = niceness > LINUX_NICE_MAX ? LINUX_NICE_MAX : niceness;
    niceness = niceness < LINUX_NICE_MIN ? LINUX_NICE_MIN : niceness;
    if (niceness < posix_process.niceness) {
        return -LINUX_EACCES;
    }
    posix_process.niceness = niceness;
    niceness_apply();
    return 0;
}
