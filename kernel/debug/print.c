// SPDX-License-Identifier: MIT
//
// A formatter of a few conversions, straight to the kernel's console.
#include <kernel/print.h>

#include <kernel/arch.h>

static void print_text(const char *text);
static void print_number(uint64_t value, unsigned base);
static const char *print_conversion(const char *conversion, va_list *arguments);

void print(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    print_arguments(format, arguments);
    va_end(arguments);
}

void print_arguments(const char *format, va_list arguments) {
    va_list copy;
    va_copy(copy, arguments);
    while (*format != '\0') {
        if (*format == '%') {
            format = print_conversion(format + 1, &copy);
        } else {
            arch_console_write(format, 1);
            format++;
        }
    }
    va_end(copy);
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
    case 'c': {
        char character = (char)va_arg(*arguments, int);
        arch_console_write(&character, 1);
        break;
    }
    case 'd': {
        int value = va_arg(*arguments, int);
        print_text(value < 0 ? "-" : "");
        print_number(value < 0 ? 0 - (uint64_t)(int64_t)value : (uint64_t)value, 10);
        break;
    }
    case 'p':
        print_text("0x");
        print_number((uint64_t)(uintptr_t)va_arg(*arguments, void *), 16);
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
