// SPDX-License-Identifier: MIT
//
// Programs of another system: a program of ours, their personality, is started in their place and
// loads them.
#pragma once

#include <stdbool.h>
#include <tessera/errors.h>
#include <tessera/executable.h>
#include <tessera/layouts.h>
#include <tessera/wire.h>

// Was the file linked for Linux, or is it a script, which only Linux has? What cannot be read is
// neither.
bool foreign_is_program(const struct executable_source *source);

// The arguments of the program that runs them (tessera/personality.h). BAD_ARGUMENT: too long, or
// without a name.
[[nodiscard]] status_t foreign_arguments(struct text path, struct data arguments,
                                         uint8_t out[ARGUMENTS_BYTES], struct data *out_arguments);
