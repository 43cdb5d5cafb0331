// SPDX-License-Identifier: MIT
//
// The console as a terminal of Linux: what it writes for a line's end, and its settings.
#pragma once

#include <stdint.h>

// Bytes written, or a negative errno.
int64_t terminal_write_bytes(const void *from, uint64_t count);

// Waits for input. -EIO: somebody else reads the console.
int64_t terminal_read_bytes(void *out, uint64_t count);

// Is there input that can be read without waiting?
bool terminal_has_input(void);

// The requests of ioctl(), or -ENOTTY.
int64_t terminal_control(uint32_t request, uint64_t argument);
