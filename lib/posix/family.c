// SPDX-License-Identifier: MIT
#include <posix/family.h>

#include <personality/linux_calls.h>
#include <posix/helper.h>
#include <posix/posix_client.h>
#include <posix/signals.h>
#include <tessera/authority/posix.h>
#include <tessera/runtime.h>

static cap_t process; // 0: not known there
static bool is_child;

uint32_t family_own(void) {
    return (uint32_t)startup_info()->process_id;
}

// The server signals the helper, which does what posix/helper.h says.
static bool prepare_event(cap_t *out_event) {
    *out_event = posix_helper_start() == 0 ? posix_helper_event() : 0;
    return *out_event != 0;
}

cap_t family_process(void) {
    cap_t event;
    if (process != 0) {
        return process;
    }
    if (!prepare_event(&event) ||
        posix_join(AUTHORITY_POSIX_POSIX, family_own(), event, &process) != STATUS_OK) {
        process = 0;
        return 0;
    }
    family_set_fatal(posix_fatal_signals());
    return process;
}

bool family_is_known(void) {
    return process != 0;
}

status_t family_tell_ready(void) {
    cap_t event;
    is_child = true;
    process = AUTHORITY_POSIX_POSIX;
    return prepare_event(&event) ? posix_process_ready(process, event) : STATUS_NO_MEMORY;
}

void family_take_signals(void) {
    uint64_t signals = 0;
    if (posix_process_take_signals(process, &signals) != STATUS_OK) {
        return;
    }
    for (int32_t signal = 1; signals != 0; signal++, signals >>= 1) {
        if ((signals & 1) != 0) {
            posix_raise(signal);
        }
    }
}

int64_t family_wait(void) {
    if (!posix_signal_is_due()) {
        posix_thread_wait_until(UINT64_MAX);
    }
    return posix_signal_is_due() ? POSIX_INTERRUPTED : 0;
}

void family_set_fatal(uint64_t signals) {
    if (process != 0) {
        // Without a server there is nobody who could send one.
        (void)posix_process_set_fatal(process, signals);
    }
}

int64_t family_send(int32_t target, int32_t signal) {
    enum posix_selection selection = target > 0     ? POSIX_SELECTION_PROCESS
                                     : target == -1 ? POSIX_SELECTION_ANY
                                                    : POSIX_SELECTION_GROUP;
    uint32_t number = target > 0 ? (uint32_t)target : 0 - (uint32_t)target;
    if (target == 0) {
        struct posix_numbers own;
        status_t status = posix_process_numbers(process, 0, &own);
        if (status != STATUS_OK) {
            return family_errno(status);
        }
        number = own.group;
    }
    status_t status = posix_process_send(process, selection, number, (uint8_t)signal);
    if (status != STATUS_OK) {
        return family_errno(status);
    }
    family_take_signals(); // it may have been meant as well
    return 0;
}

int32_t family_terminal_group(void) {
    uint32_t group = family_own();
    if (process != 0 && posix_process_terminal_group(process, &group) != STATUS_OK) {
        return 0;
    }
    return (int32_t)group;
}

int64_t family_set_terminal_group(int32_t group) {
    if (process == 0) {
        return group == (int64_t)family_own() ? 0 : -LINUX_EPERM;
    }
    status_t status = posix_process_set_terminal_group(process, (uint32_t)group);
    return status == STATUS_OK ? 0 : -LINUX_EPERM;
}

bool family_set_reading(bool is_reading) {
    return process == 0 || posix_process_set_reading(process, is_reading) == STATUS_OK;
}

void family_leave(int32_t signal) {
    if (process != 0 && (signal != 0 || !is_child)) {
        // How a child ended by itself is told by the process manager.
        (void)posix_process_leave(process, (uint8_t)signal);
    }
}

int64_t family_errno(status_t status) {
    switch (status) {
    case STATUS_NOT_FOUND:
        return -LINUX_ESRCH;
    case STATUS_ACCESS_DENIED:
        return -LINUX_EPERM;
    case STATUS_NO_MEMORY:
        return -LINUX_ENOMEM;
    case STATUS_NO_SPACE:
        return -LINUX_EAGAIN;
    case STATUS_BAD_SLOT:
        return -LINUX_ENOSYS;
    default:
        return -LINUX_EIO;
    }
}
