// SPDX-License-Identifier: MIT
// The shell's end of the console. A thread of its own reads all the time, so that Ctrl-C is seen
// while a program runs; what it reads is kept for the line editor. Output is collected and sent in
// pieces. A console that is being restarted is waited for.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>
#include <tessera/wire.h>

// Starts the reader.
[[nodiscard]] status_t terminal_start(void);

// The next byte that was typed; waits for it. Sends what was written first.
uint8_t terminal_read(void);

// Bytes as they are.
void terminal_write_raw(const char *bytes, size_t count);

// Text: an LF becomes CR and LF.
void terminal_write(struct text text);

// Sends what was collected.
void terminal_flush(void);

// Between these, Ctrl-C is not input but an interruption.
void terminal_begin_command(void);
void terminal_end_command(void);

// Ctrl-C was typed since the command began.
bool terminal_is_interrupted(void);

// While a program runs, Ctrl-C ends it: `process` is a Process capability, 0 for none any more.
void terminal_set_foreground(cap_t process);

// CANCELLED: interrupted.
[[nodiscard]] status_t terminal_sleep_until(uint64_t deadline_ns);
