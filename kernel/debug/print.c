// SPDX-License-Identifier: MIT
//
// A formatter of a few conversions, straight to the kernel's console.
#include <kernel/print.h>

#include <kernel/arch.h>

static void print_text(const char *text) {
    uint64_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    arch_console_write(text, length);
}

static void print_number(uint64_t value, unsigned base) {
    char digits[20];
    unsigned first = sizeof(digits);
    do {
        first--;
        digits[first] = "0123456789abcdef"[value % base];
        value /= base;
    } while (value != 0);
    arch_console_write(&digits[first], sizeof(digits) - first);
}

// Returns what follows the conversion.
static const char *print_conversion(const char *conversion, va_list *arguments) {
    bool is_long = *conversion == 'l';
    if (is_long) {
        conversion++;
    }
    switch (*conversion) {
    case 's':
        print_text(va_arg(*arguments, const char *));
        break;
    case 'u':
    case 'x': {
        uint64_t value = is_long ? va_arg(*arguments, unsigned long) : va_arg(*arguments, unsigned);
        print_number(value, *conversion == 'x' ? 16 : 10);
        break;
    }
    default:
        arch_console_write(conversion, 1);
        break;
    }
    return *conversion == '\0' ? conversion : conversion + 1;
}

void print_arguments(const char *format, va_list *arguments) {
    while (*format != '\0') {
        if (*format == '%') {
            format = print_conversion(format + 1, arguments);
        } else {
            arch_console_write(format, 1);
            format++;
        }
    }
}

void print(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    print_arguments(format, &arguments);
    va_end(arguments);
}
