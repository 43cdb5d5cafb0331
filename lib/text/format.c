// SPDX-License-Identifier: MIT
//
// Formatted text in a bounded buffer: one pass, no allocation.
#include <tessera/format.h>

#include <stdbool.h>
#include <stdint.h>
#include <tessera/string.h>

enum { NUMBER_DIGITS_MAX = 20 }; // of 2^64 - 1 in decimal

struct output {
    char *buffer;
    size_t room; // without the NUL
    size_t length;
};

struct conversion {
    bool is_left;
    bool is_zero_padded;
    size_t width;
    size_t precision; // SIZE_MAX: none was given
    unsigned length;  // how many times 'l', or 'z'
    char kind;
};

// A va_list that can be handed on by address on every architecture.
struct arguments {
    va_list list;
};

static void put(struct output *out, char character) {
    if (out->length < out->room) {
        out->buffer[out->length] = character;
        out->length++;
    }
}

static void put_repeated(struct output *out, char character, size_t count) {
    for (size_t i = 0; i < count && out->length < out->room; i++) {
        put(out, character);
    }
}

static void put_padded(struct output *out, const struct conversion *c, const char *bytes,
                       size_t length) {
    size_t padding = c->width > length ? c->width - length : 0;
    if (!c->is_left) {
        put_repeated(out, ' ', padding);
    }
    for (size_t i = 0; i < length; i++) {
        put(out, bytes[i]);
    }
    if (c->is_left) {
        put_repeated(out, ' ', padding);
    }
}

static void put_number(struct output *out, const struct conversion *c, uint64_t value,
                       unsigned base, bool is_negative) {
    const char *digits = c->kind == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    char text[NUMBER_DIGITS_MAX + 1];
    size_t at = sizeof(text);
    do {
        at--;
        text[at] = digits[value % base];
        value /= base;
    } while (value != 0);

    size_t length = sizeof(text) - at;
    if (c->is_zero_padded && !c->is_left) {
        if (is_negative) {
            put(out, '-');
            length++;
        }
        put_repeated(out, '0', c->width > length ? c->width - length : 0);
        struct conversion bare = {.width = 0};
        put_padded(out, &bare, text + at, sizeof(text) - at);
        return;
    }
    if (is_negative) {
        at--;
        text[at] = '-';
        length++;
    }
    put_padded(out, c, text + at, length);
}

static uint64_t take_unsigned(const struct conversion *c, struct arguments *arguments) {
    return c->length == 0 ? va_arg(arguments->list, unsigned)
                          : va_arg(arguments->list, unsigned long long);
}

static void put_signed(struct output *out, const struct conversion *c,
                       struct arguments *arguments) {
    int64_t value =
        c->length == 0 ? va_arg(arguments->list, int) : va_arg(arguments->list, long long);
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    put_number(out, c, magnitude, 10, value < 0);
}

static void put_string(struct output *out, const struct conversion *c,
                       struct arguments *arguments) {
    const char *string = va_arg(arguments->list, const char *);
    if (string == nullptr) {
        string = "(null)";
    }
    put_padded(out, c, string, strnlen(string, c->precision));
}

static size_t take_count(const char **at, struct arguments *arguments) {
    if (**at == '*') {
        (*at)++;
        int count = va_arg(arguments->list, int);
        return count < 0 ? 0 : (size_t)count;
    }
    size_t count = 0;
    for (; **at >= '0' && **at <= '9'; (*at)++) {
        count = count > 100000 ? count : count * 10 + (size_t)(**at - '0');
    }
    return count;
}

// Reads what follows a '%'. The conversion's letter is left for the caller to judge.
static struct conversion take_conversion(const char **at, struct arguments *arguments) {
    struct conversion c = {.precision = SIZE_MAX};
    for (; **at == '-' || **at == '0'; (*at)++) {
        if (**at == '-') {
            c.is_left = true;
        } else {
            c.is_zero_padded = true;
        }
    }
    c.width = take_count(at, arguments);
    if (**at == '.') {
        (*at)++;
        c.precision = take_count(at, arguments);
    }
    for (; **at == 'l' || **at == 'z'; (*at)++) {
        c.length++;
    }
    c.kind = **at;
    return c;
}

static void put_conversion(struct output *out, const struct conversion *c,
                           struct arguments *arguments) {
    switch (c->kind) {
    case 'd':
    case 'i':
        put_signed(out, c, arguments);
        break;
    case 'u':
        put_number(out, c, take_unsigned(c, arguments), 10, false);
        break;
    case 'x':
    case 'X':
        put_number(out, c, take_unsigned(c, arguments), 16, false);
        break;
    case 'p':
        put(out, '0');
        put(out, 'x');
        put_number(out, c, (uintptr_t)va_arg(arguments->list, void *), 16, false);
        break;
    case 'c':
        put_padded(out, c, (const char[]){(char)va_arg(arguments->list, int)}, 1);
        break;
    case 's':
        put_string(out, c, arguments);
        break;
    default:
        put(out, '%');
        if (c->kind != '%') {
            put(out, c->kind);
        }
        break;
    }
}

size_t format_text_list(char *buffer, size_t size, const char *format, va_list list) {
    if (size == 0) {
        return 0;
    }
    struct output out = {.buffer = buffer, .room = size - 1};
    struct arguments arguments;
    va_copy(arguments.list, list);
    for (const char *at = format; *at != '\0'; at++) {
        if (*at != '%') {
            put(&out, *at);
            continue;
        }
        at++;
        struct conversion c = take_conversion(&at, &arguments);
        if (c.kind == '\0') {
            break;
        }
        put_conversion(&out, &c, &arguments);
    }
    va_end(arguments.list);
    buffer[out.length] = '\0';
    return out.length;
}

size_t format_text(char *buffer, size_t size, const char *format, ...) {
    va_list list;
    va_start(list, format);
    size_t length = format_text_list(buffer, size, format, list);
    va_end(list);
    return length;
}
