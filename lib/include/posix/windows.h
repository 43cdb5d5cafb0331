// SPDX-License-Identifier: MIT
//
// Windows on pages of files (File.window): what was read or written by messages before is copied
// from or to the page that the file system keeps, by the kernel and without asking anybody. A
// window that the server has taken back is noticed by the copy, which fails; it is done by message
// then.
//
// One thread.
#pragma once

#include <posix/descriptors.h>
#include <stdint.h>

struct window_read {
    uint64_t bytes; // that were read; 0: ask for them by message
    bool is_end;    // the file ended behind them
};

// Reads what of these bytes of an open file lies in one page into the memory of the program, which
// was checked.
struct window_read windows_read(struct description *file, uint64_t offset, void *out,
                                uint64_t bytes);

// Writes what of these bytes lies in one page and in the file, from the memory of the program,
// which was checked. Returns how many; 0: send them by message.
uint64_t windows_write(struct description *file, uint64_t offset, const void *from, uint64_t bytes);

// These bytes of the file, if any, are there: they were read or written by message.
void windows_note(struct description *file, uint64_t offset, uint64_t bytes);

// The file is closed.
void windows_forget(cap_t file);
