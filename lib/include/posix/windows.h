// SPDX-License-Identifier: MIT
//
// Windows on pages of files (File.window): what was read by messages before is copied from the page
// that the file system keeps, by the kernel and without asking anybody. A window that the server
// has taken back is noticed by the copy, which fails; what is to be read is asked for then.
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

// The file is closed.
void windows_forget(cap_t file);
