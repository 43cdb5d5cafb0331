// SPDX-License-Identifier: MIT
//
// What the program wants of each signal, for those who queue and deliver them.
#pragma once

#include <personality/linux_abi.h>
#include <stdbool.h>
#include <stdint.h>

const struct linux_signal_action *posix_action_of(int32_t signal);

// What SA_RESETHAND asks for: from now on there is no handler.
void posix_action_forget(int32_t signal);

// It is not ignored, and has no handler.
bool posix_signal_is_default(int32_t signal);

// It is ignored, or does nothing by default.
bool posix_signal_is_nothing(int32_t signal);

// It does nothing but stop the process, which calls that wait do not notice.
bool posix_signal_is_only_stop(int32_t signal);
