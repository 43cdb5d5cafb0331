// SPDX-License-Identifier: MIT
//
// Standard output is all of a machine that it asks for: there are no pins.
#pragma once

#include <stddef.h>

#define mp_hal_pin_obj_t void *

void mp_hal_stdout_tx_strn_cooked(const char *text, size_t length);
