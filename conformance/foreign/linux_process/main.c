// SPDX-License-Identifier: MIT
//
// A Linux program of ours: what a process may say about itself, its user, its priority, its
// processor and its memory, and what it may not. It ends with the number of things that went wrong.
#include <arch/foreign_start.h>

#include "../trial.h"

enum { PAGE_MAX = 65536, PAGES = 3 };

constexpr uint64_t NOWHERE = 0x3000; // below every program
constexpr uint64_t UNCHANGED = UINT32_MAX;

static const struct linux_iovec too_many[1025];

static uint64_t one(uint64_t number, uint64_t a) {
    return (uint64_t)call(number, a, 0, 0, 0);
}

static void try_identity(void) {
    struct linux_identity ids[3] = {{1}, {2}, {3}};
    uint64_t id = (uint64_t)&ids[0];
    uint64_t bytes = sizeof(ids[0]);
    expect(call(LINUX_CALL_GETRESUID, id, id + bytes, id + 2 * bytes, 0) == 0, "getresuid");
    expect((ids[0].value | ids[1].value | ids[2].value) == 0, "user 0");
    expect(call(LINUX_CALL_GETRESGID, id, NOWHERE, id, 0) == -LINUX_EFAULT, "getresgid nowhere");
    expect(call(LINUX_CALL_SETRESUID, 0, UNCHANGED, 0, 0) == 0, "stay user 0");
    expect(call(LINUX_CALL_SETRESUID, 0, 0, 5, 0) == -LINUX_EPERM, "become user 5");
    expect(call(LINUX_CALL_SETUID, UNCHANGED, 0, 0, 0) == -LINUX_EPERM, "become nobody");
    expect(call(LINUX_CALL_SETREGID, UNCHANGED, UNCHANGED, 0, 0) == 0, "stay group 0");
    expect(call(LINUX_CALL_SETFSUID, 7, 0, 0, 0) == 0 && call(LINUX_CALL_SETFSUID, 0, 0, 0, 0) == 0,
           "setfsuid says who was");
    expect(call(LINUX_CALL_PERSONALITY, UINT32_MAX, 0, 0, 0) == 0, "persona");
    expect(call(LINUX_CALL_PERSONALITY, 1, 0, 0, 0) == -LINUX_EINVAL, "other persona");
}

static void try_policies(void) {
    struct linux_schedule_parameters parameters = {0};
    uint64_t address = (uint64_t)&parameters;
    expect(one(LINUX_CALL_SCHED_GET_PRIORITY_MAX, LINUX_SCHED_RR) == 99 &&
               one(LINUX_CALL_SCHED_GET_PRIORITY_MIN, LINUX_SCHED_FIFO) == 1 &&
               one(LINUX_CALL_SCHED_GET_PRIORITY_MAX, LINUX_SCHED_OTHER) == 0,
           "ranges of priorities");
    expect(call(LINUX_CALL_SCHED_GET_PRIORITY_MAX, 4, 0, 0, 0) == -LINUX_EINVAL, "policy 4");
    expect(call(LINUX_CALL_SCHED_SETSCHEDULER, 0, LINUX_SCHED_OTHER, address, 0) == 0, "to other");
    parameters.priority = 1;
    expect(call(LINUX_CALL_SCHED_SETSCHEDULER, 0, LINUX_SCHED_OTHER, address, 0) == -LINUX_EINVAL,
           "a priority where there is none");
    expect(call(LINUX_CALL_SCHED_SETSCHEDULER, 0, LINUX_SCHED_FIFO, address, 0) == -LINUX_EPERM,
           "no real time");
    parameters.priority = 100;
    expect(call(LINUX_CALL_SCHED_SETSCHEDULER, 0, LINUX_SCHED_FIFO, address, 0) == -LINUX_EINVAL,
           "priority 100");
    expect(call(LINUX_CALL_SCHED_GETPARAM, 0, address, 0, 0) == 0 && parameters.priority == 0,
           "sched_getparam");
    expect(call(LINUX_CALL_SCHED_GETSCHEDULER, 99999, 0, 0, 0) == -LINUX_ESRCH, "nobody's policy");
    expect(call(LINUX_CALL_SCHED_GETSCHEDULER, UNCHANGED, 0, 0, 0) == -LINUX_EINVAL, "process -1");
    struct linux_timespec interval = {0};
    expect(call(LINUX_CALL_SCHED_RR_GET_INTERVAL, 0, (uint64_t)&interval, 0, 0) == 0 &&
               interval.nanoseconds > 0,
           "time slice");
}

static void try_processors(void) {
    uint64_t mask = 2;
    uint64_t bytes = sizeof(mask);
    expect(call(LINUX_CALL_SCHED_SETAFFINITY, 0, bytes, (uint64_t)&mask, 0) == -LINUX_EINVAL,
           "a processor that is not there");
    mask = 3;
    expect(call(LINUX_CALL_SCHED_SETAFFINITY, 0, bytes, (uint64_t)&mask, 0) == 0, "the one");
    struct linux_identity processor = {9};
    expect(call(LINUX_CALL_GETCPU, (uint64_t)&processor, 0, 0, 0) == 0 && processor.value == 0,
           "getcpu");
}

// What is told of oneself is told of the others of the family.
static void try_another(void) {
    uint64_t mask = 0;
    int64_t child = make_child();
    if (child == 0) {
        for (;;) {
            sleep_ns(100 * MS_NS);
        }
    }
    expect(call(LINUX_CALL_SCHED_GETAFFINITY, (uint64_t)child, sizeof(mask), (uint64_t)&mask, 0) ==
                   sizeof(mask) &&
               mask == 1,
           "a child's processors");
    expect(call(LINUX_CALL_SCHED_GETSCHEDULER, (uint64_t)child, 0, 0, 0) == LINUX_SCHED_OTHER,
           "a child's policy");
    expect(call(LINUX_CALL_KILL, (uint64_t)child, LINUX_SIGKILL, 0, 0) == 0, "kill");
    expect(await_child(child) == 256 + LINUX_SIGKILL, "killed");
}

// The quota holds whatever is set, so there may be set more.
static void try_limits(void) {
    struct linux_limit limit = {0};
    uint64_t address = (uint64_t)&limit;
    expect(call(LINUX_CALL_PRLIMIT64, 0, LINUX_RLIMIT_AS, 0, address) == 0 &&
               limit.current < limit.maximum && limit.maximum == UINT64_MAX,
           "the quota");
    limit = (struct linux_limit){limit.current * 4, limit.maximum};
    expect(call(LINUX_CALL_PRLIMIT64, 0, LINUX_RLIMIT_AS, address, 0) == 0, "more than the quota");
    expect(call(LINUX_CALL_PRLIMIT64, 0, LINUX_RLIMIT_STACK, 0, address) == 0, "of the stack");
    limit.maximum++;
    expect(call(LINUX_CALL_PRLIMIT64, 0, LINUX_RLIMIT_STACK, address, 0) == -LINUX_EPERM,
           "no more than that");
}

// A child is as nice as its parent, and no one becomes less nice.
static void try_niceness(void) {
    constexpr int64_t base = 20;
    expect(call(LINUX_CALL_GETPRIORITY, LINUX_PRIO_PROCESS, 0, 0, 0) == base, "niceness at first");
    expect(call(LINUX_CALL_SETPRIORITY, LINUX_PRIO_PROCESS, 0, 5, 0) == 0, "be nicer");
    expect(call(LINUX_CALL_SETPRIORITY, LINUX_PRIO_PROCESS, 0, 4, 0) == -LINUX_EACCES, "less nice");
    expect(call(LINUX_CALL_GETPRIORITY, LINUX_PRIO_USER, 0, 0, 0) == base - 5, "niceness 5");
    expect(call(LINUX_CALL_GETPRIORITY, 3, 0, 0, 0) == -LINUX_EINVAL, "whose priority");
    expect(call(LINUX_CALL_GETPRIORITY, LINUX_PRIO_PROCESS, 99999, 0, 0) == -LINUX_ESRCH, "nobody");
    int64_t child = call6(LINUX_CALL_CLONE, LINUX_SIGCHLD, 0, 0, 0, 0, 0);
    if (child == 0) {
        bool is_kept = call(LINUX_CALL_GETPRIORITY, LINUX_PRIO_PROCESS, 0, 0, 0) == base - 5 &&
                       call(LINUX_CALL_SETPRIORITY, LINUX_PRIO_PROCESS, 0, 100, 0) == 0 &&
                       call(LINUX_CALL_GETPRIORITY, LINUX_PRIO_PROCESS, 0, 0, 0) == 1;
        end_with(is_kept ? 0 : 1);
    }
    struct linux_wait_status status = {1};
    expect(call(LINUX_CALL_WAIT4, (uint64_t)child, (uint64_t)&status, 0, 0) == child &&
               status.value == 0,
           "a child's niceness");
}

static uint64_t map(uint64_t bytes, uint64_t protection) {
    int64_t address = call6(LINUX_CALL_MMAP, 0, bytes, protection,
                            LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS, UINT64_MAX, 0);
    expect(address > 0, "mmap");
    return (uint64_t)address;
}

static void try_memory(void) {
    uint8_t resident[PAGES] = {0};
    uint64_t address = map(PAGES * PAGE_MAX, LINUX_PROT_READ | LINUX_PROT_WRITE);
    expect(call(LINUX_CALL_MINCORE, address, 1, (uint64_t)resident, 0) == 0 && resident[0] == 0,
           "mincore before use");
    expect(call(LINUX_CALL_MLOCK, address, PAGES * PAGE_MAX, 0, 0) == 0, "mlock");
    expect(call(LINUX_CALL_MLOCK2, address, 1, 2, 0) == -LINUX_EINVAL, "flags of mlock2");
    expect(call(LINUX_CALL_MUNLOCK, NOWHERE, 1, 0, 0) == -LINUX_ENOMEM, "munlock nowhere");
    expect(call(LINUX_CALL_MLOCK, address, UINT64_MAX, 0, 0) == -LINUX_EINVAL, "mlock around");
    expect(call(LINUX_CALL_MLOCKALL, 0, 0, 0, 0) == -LINUX_EINVAL &&
               call(LINUX_CALL_MLOCKALL, LINUX_MCL_CURRENT, 0, 0, 0) == 0 &&
               call(LINUX_CALL_MUNLOCKALL, 0, 0, 0, 0) == 0,
           "mlockall");
    expect(call(LINUX_CALL_MINCORE, address, 1, (uint64_t)resident, 0) == 0 && resident[0] == 1,
           "mincore");
    expect(call(LINUX_CALL_MINCORE, address + 1, 1, (uint64_t)resident, 0) == -LINUX_EINVAL,
           "mincore within a page");
    expect(call(LINUX_CALL_MINCORE, address, 1, NOWHERE, 0) == -LINUX_EFAULT, "mincore to nowhere");
    expect(call(LINUX_CALL_MUNMAP, address + PAGE_MAX, PAGE_MAX, 0, 0) == 0, "munmap");
    expect(call(LINUX_CALL_MLOCK, address, PAGES * PAGE_MAX, 0, 0) == -LINUX_ENOMEM,
           "mlock over a hole");
    expect(call(LINUX_CALL_MINCORE, address, PAGES * PAGE_MAX, (uint64_t)resident, 0) ==
               -LINUX_ENOMEM,
           "mincore over a hole");
}

static void try_vectors(void) {
    char first[3];
    char second[2];
    const struct linux_iovec parts[] = {{(uint64_t)first, sizeof(first)},
                                        {(uint64_t)second, sizeof(second)}};
    uint64_t vector = (uint64_t)&parts[0];
    int64_t opened =
        call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)"/etc/motd", LINUX_O_RDONLY, 0);
    uint64_t file = (uint64_t)opened;
    expect(opened >= 0, "open");
    expect(call6(LINUX_CALL_PREADV2, file, vector, 2, 1, 0, 0) == 5, "preadv2 at 1");
    char last = second[1];
    expect(call(LINUX_CALL_LSEEK, file, 0, LINUX_SEEK_CUR, 0) == 0, "the place stays");
    expect(call6(LINUX_CALL_PREADV2, file, vector, 2, UINT64_MAX, 0, 0) == 5, "preadv2 here");
    expect(call(LINUX_CALL_LSEEK, file, 0, LINUX_SEEK_CUR, 0) == 5, "the place moves");
    expect(call6(LINUX_CALL_PREADV2, file, vector, 1, UINT64_MAX, 0, 0) == 3 && first[0] == last,
           "the byte behind");
    expect(call6(LINUX_CALL_PREADV2, file, vector, 1, 0, 0, 1) == -LINUX_EOPNOTSUPP, "flags");
    expect(call6(LINUX_CALL_PREADV2, file, (uint64_t)too_many, 1025, 0, 0, 0) == -LINUX_EINVAL,
           "too many");
    expect(call(LINUX_CALL_READAHEAD, file, 0, 100, 0) == 0, "readahead");
    expect(call(LINUX_CALL_SYNC_FILE_RANGE, file, 0, 0, 8) == -LINUX_EINVAL, "flags of a range");
    expect(call(LINUX_CALL_FGETXATTR, file, 0, 0, 0) == -LINUX_EOPNOTSUPP, "attributes");
    expect(call(LINUX_CALL_CLOSE, file, 0, 0, 0) == 0, "close");
}

[[noreturn]] void foreign_main(const uint64_t *) {
    try_identity();
    try_policies();
    try_processors();
    try_another();
    try_limits();
    try_memory();
    try_vectors();
    try_niceness();
    end_trial("linux_process");
}
