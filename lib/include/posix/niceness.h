// SPDX-License-Identifier: MIT
//
// How a program's niceness, 0 to 19, becomes a priority of the kernel: that of its profile, or the
// one below it. Forks and new programs keep it.
#pragma once

// Gives all threads of the process the priority of posix_process.niceness. For a child to call,
// which begins with its profile's.
void niceness_apply(void);
