// SPDX-License-Identifier: MIT
#include <posix/helper.h>

#include <arch/syscall.h>
#include <kernel/thread.h>
#include <personality/linux_abi.h>
#include <posix/direct.h>
#include <posix/family.h>
#include <posix/futex_shared.h>
#include <posix/lock.h>
#include <posix/patience.h>
#include <posix/posix.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <posix/state.h>
#include <posix/terminal.h>
#include <posix/timers.h>
#include <tessera/clock.h>
#include <tessera/faults.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/notification.h>
#include <tessera/slots.h>
#include <tessera/thread.h>

enum { HELPER_STACK_BYTES = 16 * 1024 };

static cap_t event;
static cap_t faults; // endpoint
static cap_t reply;  // to a fault: never used

void posix_events_look(uint64_t bits) {
    if ((bits & POSIX_EVENT_TERMINAL) != 0) {
        terminal_settings_changed();
    }
    if ((bits & POSIX_EVENT_SIGNAL) != 0) {
        family_take_signals();
    }
    if ((bits & POSIX_EVENT_FUTEX) != 0) {
        futex_shared_take();
    }
    if ((bits & POSIX_EVENT_STATE) != 0) {
        state_changed();
    }
    if ((bits & POSIX_EVENT_CHANGE) != 0 && event != 0) { // else who looks was woken by it
        posix_threads_wake();
    }
    if ((bits & POSIX_HELPER_PATIENCE) != 0) {
        patience_is_over();
    }
}

// A fault of the library itself: the thread may hold its lock, so nothing can go on.
[[noreturn]] static void end_by_fault(const struct ipc_registers *fault) {
    log_error("%s: fault %u of the library at pc 0x%llx, address 0x%llx", posix_process.program,
              info_method(fault->info), (unsigned long long)fault->words[FAULT_WORD_PC],
              (unsigned long long)fault->words[FAULT_WORD_ADDRESS]);
    posix_end_by_signal(LINUX_SIGSEGV);
}

// A deadline that has passed is a wait that ends at once; then as for any other.
[[noreturn]] static void help(uint64_t) {
    uint64_t next_ns = UINT64_MAX;
    for (;;) {
        struct ipc_registers registers = {
            .target = faults, .info = INFO_DEADLINE, .deadline_ns = next_ns, .reply_slot = reply};
        syscall_receive(&registers);
        bool has_come = info_status(registers.info) == STATUS_OK;
        if (has_come && info_method(registers.info) != EVENT_SIGNAL) {
            end_by_fault(&registers);
        }
        posix_lock();
        posix_events_look(has_come ? registers.words[0] : 0);
        next_ns = posix_timers_run(clock_now_ns());
        posix_unlock();
    }
}

static status_t start(cap_t made) {
    struct program_thread thread;
    status_t status = posix_lock_prepare();
    if (status == STATUS_OK && faults == 0) {
        status = object_create(OBJECT_ENDPOINT, 0, &faults);
    }
    if (status == STATUS_OK && reply == 0) {
        status = object_create(OBJECT_REPLY, 0, &reply);
    }
    if (status == STATUS_OK) {
        status = program_thread_make(HELPER_STACK_BYTES, 0, &thread);
    }
    if (status == STATUS_OK) {
        status = thread_bind_notification(thread.slot, made);
    }
    return status == STATUS_OK
               ? thread_start(thread.slot, (uint64_t)help, thread.stack_top, 0, thread.buffer)
               : status;
}

// It takes no lock before it waits. Until it does, it is ready beside this thread, and calls of
// servers would take the long way.
static void let_it_wait(void) {
    struct ipc_registers registers = {};
    syscall_yield(&registers);
}

int64_t posix_helper_start(void) {
    cap_t made;
    if (event != 0) {
        return 0;
    }
    if (posix_direct_stop()) {
        return -LINUX_EAGAIN;
    }
    if (object_create(OBJECT_NOTIFICATION, 0, &made) != STATUS_OK) {
        return -LINUX_EAGAIN;
    }
    if (start(made) != STATUS_OK) {
        slot_release(made);
        return -LINUX_EAGAIN;
    }
    event = made;
    let_it_wait();
    patience_forget();
    family_hear_by_helper();
    return 0;
}

cap_t posix_helper_faults(void) {
    return faults;
}

void posix_helper_wake(void) {
    if (event != 0) {
        // It is there, and the bit is one.
        (void)notification_signal(event, POSIX_HELPER_LOOK);
    }
}

cap_t posix_helper_event(void) {
    return event;
}
