// SPDX-License-Identifier: MIT
//
// Formatted text in a bounded buffer: a subset of printf. Conversions: %d %i %u %x %X %c %s %p %%,
// with the lengths l, ll and z, the flags '-' (left) and '0' (zeros), a width and, for %s, a
// precision; width and precision may be '*'. An unknown conversion is written as it stands.
#pragma once

#include <stdarg.h>
#include <stddef.h>

// Writes at most size - 1 bytes and a NUL (nothing if size is 0). Returns the number of bytes in
// the buffer without the NUL; text that does not fit is cut off.
[[gnu::format(printf, 3, 4)]] size_t format_text(char *buffer, size_t size, const char *format,
                                                 ...);
[[gnu::format(printf, 3, 0)]] size_t format_text_list(char *buffer, size_t size, const char *format,
                                                      va_list arguments);
