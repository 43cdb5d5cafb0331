// SPDX-License-Identifier: MIT
//
// Calls about the process itself, whose first thread has its number.
#include <personality/linux_calls.h>

#include <arch/foreign.h>
#include <posix/descriptors.h>
#include <posix/facts.h>
#include <posix/family.h>
#include <posix/pages.h>
#include <posix/process.h>
#include <posix/random.h>
#include <posix/space.h>
#include <posix/thread.h>
#include <tessera/clock.h>
#include <tessera/limits/posix_server.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

constexpr uint64_t NO_LIMIT = UINT64_MAX;
constexpr int32_t LIMITS_END = LINUX_RLIMIT_RTTIME + 1;
static_assert(LIMITS_END == POSIX_LIMITS);

static int64_t own_id(void) {
    return family_own();
}

static bool is_self(int32_t process) {
    return process == 0 || process == own_id();
}

int64_t linux_getpid(void) {
    return own_id();
}

int64_t linux_gettid(void) {
    return posix_thread_now()->id;
}

int64_t linux_set_tid_address(uint64_t address) {
    posix_thread_now()->cleared = address;
    return posix_thread_now()->id;
}

int64_t linux_set_robust_list(uint64_t list, uint64_t length) {
    if (length != sizeof(struct linux_robust_list)) {
        return -LINUX_EINVAL;
    }
    posix_thread_now()->robust_list = list;
    return 0;
}

int64_t linux_arch_prctl(int32_t code, uint64_t argument) {
    uint64_t *pointer = &posix_registers()[REGISTER_THREAD_POINTER];
    switch (code) {
    case LINUX_ARCH_SET_FS:
        if (argument >= startup_info()->user_end) {
            return -LINUX_EPERM;
        }
        *pointer = argument;
        return 0;
    case LINUX_ARCH_GET_FS: {
        int64_t wrong = linux_check_memory(argument, 1, sizeof(uint64_t), LINUX_ACCESS_WRITE);
        if (wrong == 0) {
            memcpy((void *)argument, pointer, sizeof(*pointer));
        }
        return wrong;
    }
    default:
        return -LINUX_EINVAL;
    }
}

// What follows the name need not be there.
static int64_t set_name(uint64_t address) {
    constexpr uint64_t length_max = sizeof(posix_process.name) - 1;
    int64_t wrong = posix_check_text(address, length_max);
    if (wrong == -LINUX_EFAULT) {
        return wrong;
    }
    uint64_t length = strnlen((const char *)address, length_max);
    memset(posix_process.name, 0, sizeof(posix_process.name));
    memcpy(posix_process.name, (const char *)address, length);
    facts_tell();
    return 0;
}

int64_t linux_prctl(int32_t option, uint64_t argument) {
    if (option == LINUX_PR_SET_NAME) {
        return set_name(argument);
    }
    if (option != LINUX_PR_GET_NAME) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = linux_check_memory(argument, 1, sizeof(posix_process.name), LINUX_ACCESS_WRITE);
    if (wrong == 0) {
        memcpy((void *)argument, posix_process.name, sizeof(posix_process.name));
    }
    return wrong;
}

static struct linux_limit first_limit_of(int32_t resource) {
    switch (resource) {
    case LINUX_RLIMIT_AS:
    case LINUX_RLIMIT_DATA:
        return (struct linux_limit){startup_info()->memory_bytes + pages_usage().most_bytes,
                                    NO_LIMIT};
    case LINUX_RLIMIT_NOFILE:
        return (struct linux_limit){DESCRIPTORS_MAX, DESCRIPTORS_MAX};
    case LINUX_RLIMIT_NPROC:
        return (struct linux_limit){FAMILY_LIVE_MAX, FAMILY_LIVE_MAX};
    case LINUX_RLIMIT_STACK:
        return (struct linux_limit){PROGRAM_STACK_BYTES, PROGRAM_STACK_BYTES};
    case LINUX_RLIMIT_CORE:
        return (struct linux_limit){0, 0};
    default:
        return (struct linux_limit){NO_LIMIT, NO_LIMIT};
    }
}

// What the program may use is what its quota says; of what it sets, the number of descriptors and
// the memory that it locks are kept to.
static struct linux_limit limit_of(int32_t resource) {
    struct linux_limit limit = first_limit_of(resource);
    const struct posix_limit *set = &posix_process.limits[resource];
    return set->is_set ? (struct linux_limit){set->current, set->maximum} : limit;
}

static int64_t set_limit(int32_t resource, const struct linux_limit *new) {
    if (new->current > new->maximum) {
        return -LINUX_EINVAL;
    }
    if (new->maximum > first_limit_of(resource).maximum) {
        return -LINUX_EPERM;
    }
    posix_process.limits[resource] =
        (struct posix_limit){.is_set = true, .current = new->current, .maximum = new->maximum};
    if (resource == LINUX_RLIMIT_NOFILE) {
        descriptors_limit((int32_t)new->current);
    }
    return 0;
}

int64_t linux_getrlimit(int32_t resource, struct linux_limit *out) {
    if (resource < 0 || resource >= LIMITS_END) {
        return -LINUX_EINVAL;
    }
    *out = limit_of(resource);
    return 0;
}

int64_t linux_prlimit64(int32_t process, int32_t resource, const struct linux_limit *new,
                        struct linux_limit *out_old) {
    if (resource < 0 || resource >= LIMITS_END) {
        return -LINUX_EINVAL;
    }
    if (!is_self(process)) {
        return -LINUX_ESRCH;
    }
    struct linux_limit old = limit_of(resource);
    int64_t wrong = new != nullptr ? set_limit(resource, new) : 0;
    if (wrong == 0 && out_old != nullptr) {
        *out_old = old;
    }
    return wrong;
}

int64_t linux_setrlimit(int32_t resource, const struct linux_limit *new) {
    return linux_prlimit64(0, resource, new, nullptr);
}

int64_t linux_getrandom(void *buffer, uint64_t count, uint32_t flags) {
    if ((flags & ~(uint32_t)(LINUX_GRND_NONBLOCK | LINUX_GRND_RANDOM | LINUX_GRND_INSECURE)) != 0) {
        return -LINUX_EINVAL;
    }
    random_fill(buffer, count);
    return (int64_t)count;
}

static void put(uint8_t out[65], const char *value) {
    memcpy(out, value, strlen(value));
}

// The release is what programs ask for the oldest Linux that they run on.
int64_t linux_uname(struct linux_system_name *out) {
    memset(out, 0, sizeof(*out));
    put(out->system, "Linux");
    put(out->node, "tessera");
    put(out->release, "5.10.0-tessera");
    put(out->version, "library OS");
    put(out->machine, ARCH_FOREIGN_MACHINE);
    return 0;
}

int64_t linux_sysinfo(struct linux_system_information *out) {
    struct pages_usage usage = pages_usage();
    *out = (struct linux_system_information){
        .uptime = (int64_t)(clock_now_ns() / NS_PER_S),
        .ram_total = startup_info()->memory_bytes + usage.most_bytes,
        .ram_free = memory_available() + usage.free_bytes,
        .processes = 1,
        .unit = 1,
    };
    return 0;
}

int64_t linux_exit_group(int32_t status) {
    posix_end(status & 0xff);
}

int64_t linux_exit(int32_t status) {
    posix_thread_end(status & 0xff);
}
