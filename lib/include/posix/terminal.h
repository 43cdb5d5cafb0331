// SPDX-License-Identifier: MIT
//
// The console as a terminal of Linux: its settings, what becomes of output, and input by way of the
// line discipline. The settings are the process's own.
#pragma once

#include <personality/linux_abi.h>
#include <stdbool.h>
#include <stdint.h>

extern struct linux_terminal terminal_settings;

// Takes the console's input over, if the program may read it: to be called once, at the start.
void terminal_open(void);

// In a child, instead of that: it takes the input over whenever it reads, and gives it back.
void terminal_share(void);

// Bytes written, or a negative errno.
int64_t terminal_write_bytes(const void *from, uint64_t count);

// Waits as the settings say, unless `flags` (of the description) has O_NONBLOCK. 0: the input has
// ended. -EIO: the program may not read the console.
int64_t terminal_read_bytes(void *out, uint64_t count, uint32_t flags);

// Would a read answer without waiting, if only with an error?
bool terminal_has_input(void);

// Bytes that can be read without waiting.
uint32_t terminal_input_count(void);

// Drops what was typed and not read.
void terminal_drop_input(void);

// The settings, or what becomes of SIGINT, may have changed.
void terminal_update_interrupt(void);

// The requests of ioctl(), or -ENOTTY.
int64_t terminal_control(uint32_t request, uint64_t argument);
