// SPDX-License-Identifier: MIT
// Where a command's output goes.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

// To a file from now on, made if need be. The path is as it was typed.
[[nodiscard]] int32_t output_open_file(const char *path, bool is_append);

// Back to the terminal. The first thing that went wrong with the file since.
[[nodiscard]] status_t output_close_file(void);

bool output_is_file(void);
