// SPDX-License-Identifier: MIT
//
// Signals: what the program wants of each, those that wait, and how they reach it. A signal is
// delivered when its thread leaves the library: by its default action, or by a frame on the
// program's stack from which a handler runs.
#pragma once

#include <posix/fork.h>
#include <posix/thread.h>

enum { POSIX_SIGNALS_END = 65 };

// A call that was ended by a signal answers one of these in the place of an errno, and what becomes
// of it is decided when the signal is delivered.
enum : int64_t {
    // Made again if no handler runs or the handler was set with SA_RESTART, else EINTR.
    POSIX_INTERRUPTED = -512,
    // Made again, whatever runs before.
    POSIX_REPEATED = -513,
    // Made again if no handler runs, else EINTR.
    POSIX_INTERRUPTED_BY_HANDLER = -514,
};

static inline bool posix_is_interrupted(int64_t result) {
    return result == POSIX_INTERRUPTED || result == POSIX_REPEATED ||
           result == POSIX_INTERRUPTED_BY_HANDLER;
}

struct posix_signal {
    int32_t number;
    int32_t code;    // LINUX_SI_*, or why a fault
    uint64_t first;  // of struct linux_signal_information
    uint64_t second; // the same
};

// What the library was started for: a call, or something else without a number.
struct posix_call {
    uint64_t *registers; // of the program
    bool is_call;
    bool is_direct;  // without a trap
    bool is_to_trap; // it comes again
    uint64_t number;
    uint64_t arguments[6];
    int64_t result;
};

// What the thread that is being served asks for, by a trap until something else is said.
void posix_call_begin(struct posix_call *call, uint64_t *registers);

// The call came to wait for something, and a signal ended that.
static inline bool posix_call_is_interrupted(const struct posix_call *call) {
    return call->is_call && posix_is_interrupted(call->result);
}

// Sends a signal to a thread, or to whichever takes it. -EAGAIN: too many wait.
int64_t posix_signal_send(const struct posix_thread *thread, const struct posix_signal *signal);

// Sends a signal of the library itself to the process.
void posix_raise(int32_t signal);

bool posix_is_ignored(int32_t signal);
bool posix_has_handler(int32_t signal);

// Would a signal be delivered to the thread that is being served if it left now, or is it to end?
bool posix_signal_is_due(void);

// Takes a signal of this set that waits for this thread or the process. False: there is none.
bool posix_signal_take(const struct posix_thread *thread, uint64_t set, struct posix_signal *out);

// Is there one?
bool posix_signal_waits(const struct posix_thread *thread, uint64_t set);

// The signal of this timer that waits; null: there is none.
struct posix_signal *posix_signal_of_timer(int32_t timer);

// The thread ends: drops what waits for it alone.
void posix_signals_forget(const struct posix_thread *thread);

// Drops all of a number, whomever they are for.
void posix_signals_drop(int32_t signal);

// Blocks these until the call ends; a handler that runs then still sees them blocked.
void posix_signals_lend_mask(uint64_t blocked);

// Delivers what is due, and settles what becomes of the call.
void posix_signals_deliver(struct posix_call *call);

extern uint32_t posix_signals_queued; // of all threads and the process

// Must it look for signals before it goes on? Mostly not.
static inline bool posix_signals_concern(const struct posix_thread *thread,
                                         const struct posix_call *call) {
    return posix_signals_queued != 0 || thread->is_mask_lent || posix_call_is_interrupted(call);
}

// Delivers a signal that the program cannot go on without: it ends, if it ignores or blocks it or
// has no handler.
void posix_signal_force(struct posix_call *call, const struct posix_signal *signal,
                        const uint64_t *cause);

// The program faulted: `cause` as in the message buffer.
void posix_fault(struct posix_call *call, const uint64_t *cause);

// What exec() does to signals: handlers are gone, what is ignored or blocked stays so.
void posix_forget_handlers(void);

// Builds the frame of a handler and enters it. False: the stack has no room.
bool posix_frame_enter(uint64_t *registers, const struct linux_signal_action *action,
                       const struct posix_signal *signal, uint64_t blocked, const uint64_t *cause);

// Undoes it at the end of the handler. False: there is no frame.
bool posix_frame_leave(uint64_t *registers);

// All signals but those that nobody can block.
static inline uint64_t posix_signals_blockable(uint64_t bits) {
    constexpr uint64_t fixed = UINT64_C(1) << (LINUX_SIGKILL - 1) | UINT64_C(1)
                                                                        << (LINUX_SIGSTOP - 1);
    return bits & ~fixed;
}

static inline uint64_t posix_signal_bit(int32_t signal) {
    return UINT64_C(1) << (signal - 1);
}

// Does it stop the process, unless that is prevented?
static inline bool posix_signal_stops(int32_t signal) {
    return signal >= LINUX_SIGSTOP && signal <= LINUX_SIGTTOU;
}

// Is there a key of the terminal for it?
static inline bool posix_signal_is_typed(int32_t signal) {
    return signal == LINUX_SIGINT || signal == LINUX_SIGQUIT || signal == LINUX_SIGTSTP;
}

// Takes one that is due in the thread that is being served and does nothing but stop the process.
bool posix_signal_take_stop(int32_t *out_signal);

// By what the program wants of SIGCHLD: nobody will ask how its children ended; nothing is
// signalled when one stops.
bool posix_forgets_children(void);
bool posix_ignores_stops(void);

// What a child has from its parent.
enum { SIGNALS_STATES = 2 };
struct fork_part signals_state(uint32_t index);
