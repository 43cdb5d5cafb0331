// SPDX-License-Identifier: MIT
#include <posix/trace.h>

#include <personality/linux_calls.h>
#include <posix/process.h>
#include <posix/space.h>
#include <stdarg.h>
#include <tessera/format.h>
#include <tessera/print.h>
#include <tessera/string.h>

enum { LINE_BYTES = 400, TEXT_MAX = 48 };

struct line {
    char *out;
    size_t capacity;
    size_t length;
};

[[gnu::format(printf, 2, 3)]] static void add(struct line *line, const char *format, ...) {
    if (line->length + 1 >= line->capacity) {
        return;
    }
    va_list arguments;
    va_start(arguments, format);
    line->length += format_text_list(line->out + line->length, line->capacity - line->length,
                                     format, arguments);
    va_end(arguments);
    if (line->length >= line->capacity) {
        line->length = line->capacity - 1;
    }
}

static void add_byte(struct line *line, char byte) {
    if (byte == '\n') {
        add(line, "\\n");
    } else if (byte == '"' || byte == '\\') {
        add(line, "\\%c", byte);
    } else if (byte < ' ' || byte > '~') {
        add(line, "\\x%02x", (unsigned char)byte);
    } else {
        add(line, "%c", byte);
    }
}

static void add_text(struct line *line, uint64_t address, uint64_t length) {
    uint64_t shown = length < TEXT_MAX ? length : TEXT_MAX;
    if (!space_allows(address, shown, SPACE_READ)) {
        add(line, "0x%llx", (unsigned long long)address);
        return;
    }
    add(line, "\"");
    for (uint64_t i = 0; i < shown; i++) {
        add_byte(line, ((const char *)address)[i]);
    }
    add(line, shown < length ? "\"..." : "\"");
}

static void add_path(struct line *line, uint64_t address) {
    uint64_t length = 0;
    while (space_allows(address + length, 1, SPACE_READ) && ((const char *)address)[length] != 0) {
        length++;
    }
    add_text(line, address, length);
}

static void add_set(struct line *line, const struct linux_set *set, int64_t value) {
    int64_t rest = value;
    bool has_any = false;
    for (uint32_t i = 0; i < set->count; i++) {
        const struct linux_value *known = &set->values[i];
        bool is_it = set->is_bits ? known->number != 0 && (rest & known->number) == known->number
                                  : value == known->number;
        is_it = is_it || (value == 0 && known->number == 0);
        if (is_it) {
            add(line, "%s%s", has_any ? "|" : "", known->name);
            rest &= ~known->number;
            has_any = true;
            if (!set->is_bits) {
                return;
            }
        }
    }
    if (rest != 0 || !has_any) {
        add(line, "%s0x%llx", has_any ? "|" : "", (unsigned long long)rest);
    }
}

static void add_octal(struct line *line, uint64_t value) {
    enum { DIGIT_BITS = 3, DIGITS_MAX = 22 };
    char digits[DIGITS_MAX];
    uint32_t count = 0;
    for (; value != 0; value >>= DIGIT_BITS) {
        digits[count++] = (char)('0' + (value & ((1 << DIGIT_BITS) - 1)));
    }
    add(line, "0");
    while (count > 0) {
        add(line, "%c", digits[--count]);
    }
}

static void add_argument(struct line *line, const struct linux_argument *row, uint64_t value,
                         const uint64_t arguments[6], int64_t result) {
    int64_t number = row->bits == 32 ? (int64_t)(int32_t)value : (int64_t)value;
    uint64_t positive = row->bits == 32 ? (uint32_t)value : value;
    switch (row->kind) {
    case LINUX_KIND_NUMBER:
        add(line, "%lld", (long long)number);
        break;
    case LINUX_KIND_UNSIGNED:
        add(line, "%llu", (unsigned long long)positive);
        break;
    case LINUX_KIND_OCTAL:
        add_octal(line, positive);
        break;
    case LINUX_KIND_SET:
        add_set(line, row->set, row->set->is_bits ? (int64_t)positive : number);
        break;
    case LINUX_KIND_PATH:
        add_path(line, value);
        break;
    case LINUX_KIND_TEXT_IN:
        add_text(line, value, arguments[row->length]);
        break;
    case LINUX_KIND_TEXT_OUT:
        add_text(line, value, result > 0 ? (uint64_t)result : 0);
        break;
    case LINUX_KIND_ADDRESS:
        add(line, "0x%llx", (unsigned long long)value);
        break;
    }
}

static void add_result(struct line *line, int64_t result) {
    bool is_error = result < 0 && result >= -4095;
    const char *name = is_error ? linux_errno_name((int32_t)-result) : nullptr;
    if (name != nullptr) {
        add(line, ") = -1 %s (%s)", name, linux_errno_text((int32_t)-result));
    } else if (result > 0xffffff || result < 0) {
        add(line, ") = 0x%llx", (unsigned long long)result);
    } else {
        add(line, ") = %lld", (long long)result);
    }
}

void posix_trace_format(uint64_t number, const uint64_t arguments[6], int64_t result, char *out,
                        size_t capacity) {
    struct line line = {.out = out, .capacity = capacity};
    const struct linux_call *call = number < LINUX_NUMBERS_END ? &linux_calls[number] : nullptr;
    if (call == nullptr || call->name == nullptr) {
        add(&line, "system_call_%llu(", (unsigned long long)number);
    } else {
        add(&line, "%s(", call->name);
        for (unsigned i = 0; i < call->argument_count; i++) {
            add(&line, "%s", i == 0 ? "" : ", ");
            add_argument(&line, &call->arguments[i], arguments[i], arguments, result);
        }
    }
    add_result(&line, result);
}

void posix_trace(uint64_t number, const uint64_t arguments[6], int64_t result) {
    char text[LINE_BYTES];
    posix_trace_format(number, arguments, result, text, sizeof(text) - 2);
    size_t length = strnlen(text, sizeof(text) - 2);
    memcpy(text + length, "\r\n", 2);
    // A trace that nobody can read is no reason to stop the program.
    (void)print_text(posix_process.console,
                     (struct text){.bytes = text, .length = (uint32_t)length + 2});
}
