// SPDX-License-Identifier: MIT
//
// Calls about other processes: children and waiting for them, and the numbers of groups and
// sessions. Whoever the server does not know is alone, and its numbers are all its own.
#include <personality/linux_calls.h>

#include <posix/family.h>
#include <posix/fork.h>
#include <posix/posix_client.h>
#include <posix/signals.h>
#include <posix/thread.h>
#include <posix/usage.h>
#include <posix/vfork.h>
#include <tessera/string.h>

constexpr uint64_t CLONE_KNOWN =
    LINUX_CSIGNAL | LINUX_CLONE_VM | LINUX_CLONE_VFORK | LINUX_CLONE_SYSVSEM | LINUX_CLONE_SETTLS |
    LINUX_CLONE_PARENT_SETTID | LINUX_CLONE_CHILD_CLEARTID | LINUX_CLONE_DETACHED |
    LINUX_CLONE_UNTRACED | LINUX_CLONE_CHILD_SETTID;
constexpr uint32_t WAIT4_OPTIONS = LINUX_WNOHANG | LINUX_WUNTRACED | LINUX_WCONTINUED |
                                   LINUX___WNOTHREAD | LINUX___WALL | LINUX___WCLONE;
constexpr uint32_t WAITID_OPTIONS = LINUX_WNOHANG | LINUX_WUNTRACED | LINUX_WEXITED |
                                    LINUX_WCONTINUED | LINUX_WNOWAIT | LINUX___WNOTHREAD |
                                    LINUX___WALL | LINUX___WCLONE;

int64_t linux_fork(void) {
    return posix_fork(&(struct fork_start){.signal = LINUX_SIGCHLD});
}

int64_t linux_vfork(void) {
    return posix_vfork(&(struct fork_start){.signal = LINUX_SIGCHLD});
}

static int64_t check_clone(uint64_t flags) {
    bool is_shared = (flags & LINUX_CLONE_VM) != 0 && (flags & LINUX_CLONE_VFORK) == 0;
    if (is_shared) {
        return -LINUX_ENOSYS;
    }
    return (flags & ~CLONE_KNOWN) != 0 || (flags & LINUX_CSIGNAL) >= POSIX_SIGNALS_END
               ? -LINUX_EINVAL
               : 0;
}

int64_t posix_clone_process(const struct posix_clone *clone) {
    uint64_t flags = clone->flags;
    bool tells_parent = (flags & LINUX_CLONE_PARENT_SETTID) != 0;
    int64_t wrong = check_clone(flags);
    if (wrong == 0 && tells_parent) {
        wrong = linux_check_memory(clone->parent_number, 1, sizeof(uint32_t), LINUX_ACCESS_WRITE);
    }
    if (wrong != 0) {
        return wrong;
    }
    struct fork_start start = {.stack = clone->stack, .signal = (uint8_t)(flags & LINUX_CSIGNAL)};
    if ((flags & LINUX_CLONE_SETTLS) != 0) {
        start.thread_pointer = clone->thread_pointer;
    }
    if ((flags & LINUX_CLONE_CHILD_SETTID) != 0) {
        start.child_number = clone->child_number;
    }
    start.parent_number = tells_parent ? clone->parent_number : 0;
    int64_t child = (flags & LINUX_CLONE_VM) != 0 ? posix_vfork(&start) : posix_fork(&start);
    if (child > 0 && tells_parent) {
        uint32_t number = (uint32_t)child;
        memcpy((void *)clone->parent_number, &number, sizeof(number));
    }
    return child;
}

static uint32_t bit_of(enum posix_change change) {
    return 1u << change;
}

// Number of a child that something became of, 0 if nothing has and the caller does not wait, or a
// negative errno.
static int64_t await_change(enum posix_selection selection, uint32_t number, uint32_t options,
                            struct posix_end *out) {
    uint32_t changes =
        ((options & LINUX_WEXITED) != 0 ? bit_of(POSIX_CHANGE_EXITED) | bit_of(POSIX_CHANGE_KILLED)
                                        : 0) |
        ((options & LINUX_WUNTRACED) != 0 ? bit_of(POSIX_CHANGE_STOPPED) : 0) |
        ((options & LINUX_WCONTINUED) != 0 ? bit_of(POSIX_CHANGE_CONTINUED) : 0);
    if (!family_is_known()) {
        return -LINUX_ECHILD;
    }
    for (;;) {
        status_t status = posix_process_take_change(family_process(), selection, number,
                                                    (options & LINUX_WNOWAIT) != 0, changes, out);
        if (status == STATUS_OK) {
            family_take_signals(); // its SIGCHLD is there before the call has ended
            return out->id;
        }
        if (status != STATUS_STILL_RUNNING) {
            return -LINUX_ECHILD;
        }
        int64_t wrong = (options & LINUX_WNOHANG) != 0 ? 0 : family_wait();
        if (wrong != 0 || (options & LINUX_WNOHANG) != 0) {
            return wrong;
        }
    }
}

static uint32_t wait_status_of(const struct posix_end *end) {
    uint32_t value = (uint32_t)end->value;
    switch (end->change) {
    case POSIX_CHANGE_EXITED:
        return value << LINUX_WAIT_STATUS_SHIFT;
    case POSIX_CHANGE_STOPPED:
        return value << LINUX_WAIT_STATUS_SHIFT | LINUX_WAIT_STOPPED;
    case POSIX_CHANGE_CONTINUED:
        return LINUX_WAIT_CONTINUED;
    default:
        return value;
    }
}

static int32_t code_of(const struct posix_end *end) {
    switch (end->change) {
    case POSIX_CHANGE_EXITED:
        return LINUX_CLD_EXITED;
    case POSIX_CHANGE_STOPPED:
        return LINUX_CLD_STOPPED;
    case POSIX_CHANGE_CONTINUED:
        return LINUX_CLD_CONTINUED;
    default:
        return LINUX_CLD_KILLED;
    }
}

static struct linux_resource_usage usage_of(const struct posix_end *end) {
    return posix_resource_usage(end->time_ns, end->peak_bytes);
}

static uint32_t own_group(void) {
    return (uint32_t)linux_getpgid(0);
}

int64_t linux_wait4(int32_t process, struct linux_wait_status *status, uint32_t options,
                    struct linux_resource_usage *usage) {
    if ((options & ~WAIT4_OPTIONS) != 0) {
        return -LINUX_EINVAL;
    }
    if (process == INT32_MIN) {
        return -LINUX_ESRCH;
    }
    enum posix_selection selection = process > 0     ? POSIX_SELECTION_PROCESS
                                     : process == -1 ? POSIX_SELECTION_ANY
                                                     : POSIX_SELECTION_GROUP;
    uint32_t number = process == 0  ? own_group()
                      : process < 0 ? (uint32_t)-process
                                    : (uint32_t)process;
    struct posix_end end;
    int64_t child = await_change(selection, number, options | LINUX_WEXITED, &end);
    if (child <= 0) {
        return child;
    }
    if (status != nullptr) {
        status->value = wait_status_of(&end);
    }
    if (usage != nullptr) {
        *usage = usage_of(&end);
    }
    return child;
}

int64_t linux_waitid(int32_t selection, int32_t process, struct linux_signal_information *out,
                     uint32_t options, struct linux_resource_usage *usage) {
    static const enum posix_selection selections[] = {POSIX_SELECTION_ANY, POSIX_SELECTION_PROCESS,
                                                      POSIX_SELECTION_GROUP};
    bool is_known = selection >= LINUX_P_ALL && selection <= LINUX_P_PGID;
    constexpr uint32_t events = LINUX_WEXITED | LINUX_WUNTRACED | LINUX_WCONTINUED;
    if (!is_known || (options & ~WAITID_OPTIONS) != 0 || (options & events) == 0 ||
        (selection != LINUX_P_ALL && process < 0) || (selection == LINUX_P_PID && process == 0)) {
        return -LINUX_EINVAL;
    }
    uint32_t number = selection == LINUX_P_PGID && process == 0 ? own_group() : (uint32_t)process;
    struct posix_end end;
    int64_t child = await_change(selections[selection], number, options, &end);
    if (child < 0) {
        return child;
    }
    if (out != nullptr) {
        *out = (struct linux_signal_information){};
    }
    if (out != nullptr && child > 0) {
        out->signal = LINUX_SIGCHLD;
        out->code = code_of(&end);
        out->first = (uint64_t)child; // and user 0
        out->second = (uint32_t)end.value;
    }
    if (usage != nullptr && child > 0) {
        *usage = usage_of(&end);
    }
    return 0;
}

// 0 or a negative errno.
static int64_t numbers_of(int32_t process, struct posix_numbers *out) {
    if (process < 0) {
        return -LINUX_ESRCH;
    }
    bool is_own = process == 0 || process == (int64_t)family_own();
    if (!family_is_known() || (is_own && !family_is_child())) {
        // The first of a family leads a session, and stays what it is.
        *out = (struct posix_numbers){.group = family_own(), .session = family_own()};
        return is_own ? 0 : -LINUX_ESRCH;
    }
    status_t status = posix_process_numbers(family_process(), (uint32_t)process, out);
    return status == STATUS_OK ? 0 : family_errno(status);
}

static int64_t ask_parent(void) {
    struct posix_numbers own;
    return numbers_of(0, &own) == 0 ? own.parent : 0;
}

int64_t linux_getppid(void) {
    return family_is_known() ? ask_parent() : 0; // 0: started by a native program
}

int64_t linux_getpgid(int32_t process) {
    struct posix_numbers numbers;
    int64_t wrong = numbers_of(process, &numbers);
    return wrong != 0 ? wrong : numbers.group;
}

int64_t linux_getpgrp(void) {
    return linux_getpgid(0);
}

int64_t linux_getsid(int32_t process) {
    struct posix_numbers numbers;
    int64_t wrong = numbers_of(process, &numbers);
    return wrong != 0 ? wrong : numbers.session;
}

int64_t linux_setpgid(int32_t process, int32_t group) {
    if (group < 0) {
        return -LINUX_EINVAL;
    }
    struct posix_numbers numbers;
    int64_t wrong = numbers_of(process, &numbers);
    if (wrong != 0) {
        return wrong;
    }
    if (!family_is_known()) {
        return group == 0 || group == (int64_t)family_own() ? 0 : -LINUX_EPERM;
    }
    status_t status = posix_process_set_group(family_process(), (uint32_t)process, (uint32_t)group);
    return status == STATUS_OK ? 0 : family_errno(status);
}

int64_t linux_setsid(void) {
    if (!family_is_known()) {
        return -LINUX_EPERM; // it leads a group
    }
    status_t status = posix_process_make_session(family_process());
    return status == STATUS_OK ? (int64_t)family_own() : family_errno(status);
}
