// SPDX-License-Identifier: MIT
// Arguments of the form NAME=VALUE, as the generator writes them for services: a device's place in
// its page, a clock, a mount.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// The value of the first argument called `name`; null: there is none.
const char *argument_find(int argc, char **argv, const char *name);

// A number, decimal or 0x; false: no such argument, or no number.
bool argument_number(int argc, char **argv, const char *name, uint64_t *out);

// Reads a number at the start of a text and leaves `*text` behind it. False: no digit, or more than
// 64 bits.
bool number_parse(const char **text, uint64_t *out);
