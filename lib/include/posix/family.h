// SPDX-License-Identifier: MIT
//
// The process among others of its kind: its connection to the server of what they share. The server
// signals the helper (posix/helper.h) when something that a thread waits for may have happened. A
// child needs none for that as long as it has one thread: the server signals what that waits by,
// and interrupts it if there is more to be told.
//
// A program that nobody has forked is unknown to the server until it first has something to share.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// Number of this process.
uint32_t family_own(void);

// From now on what is asked of the server is asked by this process, which has that number; 0: by
// itself again.
void family_act_as(cap_t process, uint32_t number);

// Was it forked, or does it act in the place of a child?
bool family_is_child(void);

// The process at the server, which it now is known to; 0: there is no server, or no room there.
cap_t family_process(void);

// Makes it known there with the console as its terminal, whose capability this is; 0: the process
// was not started for that, and is unknown.
cap_t family_attach(void);

extern cap_t family_port; // what makes it known at the server; 0: it is not

// Is it known there? Else it is alone.
static inline bool family_is_known(void) {
    return family_port != 0;
}

// A child, which has its port already: tells that it is whole.
[[nodiscard]] status_t family_tell_ready(void);

// Waits until something that was asked for may have happened, to be asked again: of a server that
// has died the answer is an error. 0, or POSIX_INTERRUPTED.
int64_t family_wait(void);

// The thread that is being served is about to wait for the server, or for something else besides:
// if it is the only one, the server tells it; of several the helper tells all.
void family_watch(void);

// There is going to be another thread.
void family_watch_by_helper(void);

// The event of the thread that is being served had these bits: in a child whose only thread it is,
// they may be the server's. And looks for such bits, without a wait.
void family_heard(uint64_t bits);
void family_hear(void);

// From now on the helper hears what the server has to tell.
void family_hear_by_helper(void);

// The server may keep the thread that is being served waiting: the lock is given up until
// family_unpark(). False: it may not, for the thread is not the only one, or there is something
// that it is to look at first.
[[nodiscard]] bool family_park(void);
void family_unpark(void);

// There is something that a parked thread is to look at: the server answers it at once.
void family_cancel(void);

// Takes the signals that wait at the server.
void family_take_signals(void);

// Tells the server what the program wants of SIGCHLD, if it is known there.
void family_tell_children(void);

// The process stops by this signal. False: it does not, nobody could have it go on or somebody did.
bool family_stop(int32_t signal);

// Is it to stay stopped?
bool family_is_stopped(void);

// Sends a signal as kill() selects. 0 or a negative errno.
int64_t family_send(int32_t process, int32_t signal, int32_t code, uint64_t value);

// Before the process ends: by itself (0), or as if by a signal. The server gets to know what only
// the process does of what it used.
void family_leave(int32_t signal);

// What a failure of the server is to a program.
int64_t family_errno(status_t status);
