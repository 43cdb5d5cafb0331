// SPDX-License-Identifier: MIT
//
// The loader's words, on the firmware's console. Only while boot services run.
#pragma once

#include <stdint.h>
#include "uefi.h"

void console_init(struct uefi_text_output *output);

// Text in ASCII; a newline becomes a carriage return and a line feed.
void console_write(const char *text);

// As 0x and hexadecimal digits, without zeros in front.
void console_write_hex(uint64_t value);
