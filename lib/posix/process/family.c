// SPDX-License-Identifier: MIT
#include <posix/family.h>

#include <personality/linux_calls.h>
#include <posix/direct.h>
#include <posix/facts.h>
#include <posix/helper.h>
#include <posix/lock.h>
#include <posix/patience.h>
#include <posix/posix_client.h>
#include <posix/process.h>
#include <posix/processor_time.h>
#include <posix/signals.h>
#include <posix/terminal.h>
#include <posix/usage.h>
#include <posix/thread.h>
#include <tessera/authority/posix.h>
#include <tessera/notification.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

cap_t family_port;
static bool is_child;
static bool is_hearing;    // the only thread, whose event is the process's
static bool is_watching;   // the only thread, without the helper
static bool is_parked;     // the only thread, and nobody has cancelled it
static uint32_t continues; // as the server last said
static struct told {
    bool is_forgetting;
    bool is_silent;
} told; // of children

static struct {
    uint32_t number; // 0: the process acts for itself
    cap_t process;   // its own, while it acts in the place of another
    uint32_t continues;
    struct told told;
} acting;

uint32_t family_own(void) {
    return acting.number != 0 ? acting.number : (uint32_t)startup_info()->process_id;
}

void family_act_as(cap_t other, uint32_t number) {
    if (number != 0) {
        acting.process = family_port;
        acting.continues = continues;
        acting.told = told;
        family_port = other;
        continues = 0;
    } else if (acting.number != 0) {
        family_port = acting.process;
        continues = acting.continues;
        told = acting.told;
    }
    acting.number = number;
}

bool family_is_child(void) {
    return is_child || acting.number != 0;
}

// The server signals the helper, which does what posix/helper.h says.
static bool prepare_event(cap_t *out_event) {
    *out_event = posix_helper_start() == 0 ? posix_helper_event() : 0;
    return *out_event != 0;
}

cap_t family_process(void) {
    cap_t event;
    if (family_port == 0) {
        (void)terminal_attach(); // who has joined already cannot attach any more
    }
    if (family_port != 0) {
        return family_port;
    }
    if (!prepare_event(&event) ||
        posix_join(AUTHORITY_POSIX_POSIX, family_own(), event, &family_port) != STATUS_OK) {
        family_port = 0;
        return 0;
    }
    family_tell_children();
    facts_tell();
    return family_port;
}

cap_t family_attach(void) {
    cap_t event;
    cap_t terminal;
    if (!prepare_event(&event) || posix_attach(AUTHORITY_POSIX_POSIX, family_own(), event,
                                               &family_port, &terminal) != STATUS_OK) {
        family_port = 0;
        return 0;
    }
    facts_tell();
    return terminal;
}

// Whom the server may interrupt makes no calls that it does not know of.
status_t family_tell_ready(void) {
    cap_t event = posix_thread_event();
    (void)posix_direct_stop();
    is_child = true;
    is_hearing = true;
    is_watching = true;
    family_port = AUTHORITY_POSIX_POSIX;
    told.is_forgetting = posix_forgets_children(); // as the server has it of the parent
    told.is_silent = posix_ignores_stops();
    return event != 0 ? posix_process_ready(family_port, event, SLOT_THREAD) : STATUS_NO_MEMORY;
}

void family_heard(uint64_t bits) {
    if (is_hearing) {
        posix_events_look(bits);
    }
}

void family_hear(void) {
    uint64_t bits;
    if (is_hearing && notification_wait_until(posix_thread_event(), 0, &bits) == STATUS_OK) {
        posix_events_look(bits);
    }
}

void family_hear_by_helper(void) {
    if (!is_hearing) {
        return;
    }
    cap_t own = acting.number != 0 ? acting.process : family_port;
    (void)posix_process_hear_by(own, posix_helper_event());
    family_hear(); // what came before that
    is_hearing = false;
    is_watching = false;
}

void family_take_signals(void) {
    struct posix_signal_sent taken = {.rest = 1};
    while (family_port != 0 && taken.rest > 0 &&
           posix_process_take_signal(family_port, &taken) == STATUS_OK && taken.number != 0) {
        continues = taken.continues;
        const struct posix_signal sent = {.number = taken.number,
                                          .code = taken.code,
                                          .first = taken.sender, // and user 0
                                          .second = taken.value};
        // What there is no room for is lost.
        (void)posix_signal_send(nullptr, &sent);
    }
}

// Where it acts in the place of a child, what its own process is told by counts.
void family_watch(void) {
    if (is_watching || family_port == 0 || acting.number != 0 || !posix_thread_is_alone()) {
        return;
    }
    cap_t event = posix_thread_event();
    is_watching = event != 0 && posix_process_watch_by(family_port, event) == STATUS_OK;
}

void family_watch_by_helper(void) {
    if (is_watching) {
        (void)posix_process_watch_by(family_port, posix_helper_event());
        is_watching = false;
    }
}

bool family_park(void) {
    family_watch();
    is_parked =
        is_watching && acting.number == 0 && posix_signals_queued == 0 && !posix_process.is_stopped;
    if (is_parked) {
        posix_unlock();
    }
    return is_parked;
}

void family_unpark(void) {
    posix_lock();
    is_parked = false;
}

void family_cancel(void) {
    if (is_parked) {
        is_parked = false;
        // Of a server that has died the thread knows by then.
        (void)posix_process_cancel(family_port);
    }
}

int64_t family_wait(void) {
    family_watch();
    if (!posix_signal_is_due()) {
        patience_begin();
        posix_thread_wait_until(UINT64_MAX);
        patience_end();
    }
    return posix_signal_is_due() ? POSIX_INTERRUPTED : 0;
}

void family_tell_children(void) {
    bool is_forgetting = posix_forgets_children();
    bool is_silent = posix_ignores_stops();
    if (family_port == 0 || (told.is_forgetting == is_forgetting && told.is_silent == is_silent)) {
        return;
    }
    told.is_forgetting = is_forgetting;
    told.is_silent = is_silent;
    // Without a server there are no children.
    (void)posix_process_set_children(family_port, is_forgetting, is_silent);
}

bool family_stop(int32_t signal) {
    return family_process() != 0 &&
           posix_process_stop(family_port, (uint8_t)signal, continues) == STATUS_OK;
}

bool family_is_stopped(void) {
    bool is_stopped;
    return posix_process_state(family_port, &is_stopped) == STATUS_OK && is_stopped;
}

static int64_t own_group(uint32_t *out_group) {
    struct posix_numbers own;
    status_t status = posix_process_numbers(family_port, 0, &own);
    *out_group = status == STATUS_OK ? own.group : 0;
    return status == STATUS_OK ? 0 : family_errno(status);
}

int64_t family_send(int32_t target, int32_t signal, int32_t code, uint64_t value) {
    enum posix_selection selection = target > 0     ? POSIX_SELECTION_PROCESS
                                     : target == -1 ? POSIX_SELECTION_ANY
                                                    : POSIX_SELECTION_GROUP;
    uint32_t number = target > 0 ? (uint32_t)target : 0 - (uint32_t)target;
    int64_t wrong = target == 0 ? own_group(&number) : 0;
    if (wrong != 0) {
        return wrong;
    }
    status_t status =
        posix_process_send(family_port, selection, number, (uint8_t)signal, code, value);
    if (status != STATUS_OK) {
        return family_errno(status);
    }
    family_take_signals(); // it may have been meant as well
    return 0;
}

void family_leave(int32_t signal) {
    if (family_port != 0) {
        (void)posix_process_leave(family_port, (uint8_t)signal, posix_processor_of_others_ns(),
                                  posix_memory_peak_bytes());
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
