// SPDX-License-Identifier: MIT
//
// Pseudo-terminals, which are the server's: a description's file is the capability of an end of
// one, or of its master. What is there on the console also is that of posix/terminal.h.
#pragma once

#include <posix/descriptors.h>

// A new one: the capability of its master. 0 or a negative errno.
int64_t pty_make(cap_t *out_master);

// The one of this number: what its device's lies above LINUX_DEVICE_PTS. It becomes the terminal of
// the process's session as on Linux, unless `flags` has O_NOCTTY. 0 or a negative errno.
int64_t pty_open(uint32_t number, uint32_t flags, cap_t *out_terminal);

// Its name.
void pty_path(uint32_t number, char out[POSIX_PATH_BYTES]);

// The family's, that are there: bit n for number n.
uint64_t pty_list(void);

// The requests of ioctl() to a master alone. -ENOTTY: it is none of these, or it is no master.
int64_t pty_control(const struct description *master, uint32_t request, uint64_t argument);
