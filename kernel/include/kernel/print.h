// SPDX-License-Identifier: MIT
//
// The kernel's few words: the boot line and bug reports. Formats: %s %u %x %lu %lx.
#pragma once

#include <stdarg.h>

void print(const char *format, ...) __attribute__((format(printf, 1, 2)));
void print_arguments(const char *format, va_list *arguments);
