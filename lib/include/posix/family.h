// SPDX-License-Identifier: MIT
//
// The process among others of its kind: its connection to the server of what they share. The server
// signals the helper (posix/helper.h) when something that a thread waits for may have happened.
//
// A program that nobody has forked is unknown to the server until it first has something to share.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// Number of this process.
uint32_t family_own(void);

// The process at the server, which it now is known to; 0: there is no server, or no room there.
cap_t family_process(void);

// Is it known there? Else it is alone.
bool family_is_known(void);

// A child, which has its port already: tells that it is whole.
[[nodiscard]] status_t family_tell_ready(void);

// Waits until something that was asked for may have happened. 0, or POSIX_INTERRUPTED.
int64_t family_wait(void);

// Takes the signals that wait at the server.
void family_take_signals(void);

// Tells the server which signals end the process without its help, if it is known there.
void family_set_fatal(uint64_t signals);

// Sends a signal as kill() selects. 0 or a negative errno.
int64_t family_send(int32_t process, int32_t signal);

// The group that the terminal is for; and sets it: 0 or a negative errno.
int32_t family_terminal_group(void);
int64_t family_set_terminal_group(int32_t group);

// About to read the terminal, or done. False: it is for another group.
bool family_set_reading(bool is_reading);

// Before the process ends: by itself (0), or as if by a signal.
void family_leave(int32_t signal);

// What a failure of the server is to a program.
int64_t family_errno(status_t status);
