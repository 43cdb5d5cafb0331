// SPDX-License-Identifier: MIT
//
// What processes have used, as programs are told of it.
#pragma once

#include <personality/linux_abi.h>
#include <stdint.h>

// The most memory of its own that the process has had, in bytes: what it was given once, it keeps.
uint64_t posix_memory_peak_bytes(void);

// All of the time is the program's: what the library had of it in serving calls is not known apart.
struct linux_resource_usage posix_resource_usage(uint64_t time_ns, uint64_t peak_bytes);
