// SPDX-License-Identifier: MIT
#include <posix/trace.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <stdarg.h>
#include <tessera/format.h>
#include <tessera/print.h>
#include <tessera/string.h>

enum { LINE_BYTES = 400, TEXT_MAX = 48, STRUCTS_MAX = 4, DECIMAL_END = 1024, SMALL_MAX = 0xffffff };

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

static void add_address(struct line *line, uint64_t address) {
    if (address == 0) {
        add(line, "NULL");
    } else {
        add(line, "0x%llx", (unsigned long long)address);
    }
}

static void add_text(struct line *line, uint64_t address, uint64_t length) {
    uint64_t shown = length < TEXT_MAX ? length : TEXT_MAX;
    if (!space_allows(address, shown, SPACE_READ)) {
        add_address(line, address);
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
    if (value == 0 && !has_any) {
        add(line, "0");
    } else if (!set->is_bits && value > 0 && value < DECIMAL_END) {
        add(line, "%lld", (long long)value); // a descriptor, say
    } else if (rest != 0 || !has_any) {
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

// A large one that has no sign is an address, or bits.
static void add_number(struct line *line, int64_t number, bool is_unsigned) {
    if (is_unsigned && (uint64_t)number > SMALL_MAX) {
        add(line, "0x%llx", (unsigned long long)number);
    } else {
        add(line, "%lld", (long long)number);
    }
}

// Fields that are 0 say nothing.
static void add_field(struct line *line, const struct linux_field *field, const uint8_t *bytes,
                      bool *has_any) {
    int64_t number = 0;
    memcpy(&number, bytes, field->size);
    if (number == 0) {
        return;
    }
    add(line, "%s%s=", *has_any ? ", " : "", field->name);
    *has_any = true;
    uint32_t rest = 64 - 8 * field->size;
    number = field->is_signed ? (int64_t)((uint64_t)number << rest) >> rest : number;
    if (field->count > 1 && field->size == 1) {
        add_text(line, (uint64_t)bytes, strnlen((const char *)bytes, field->count));
    } else {
        add_number(line, number, !field->is_signed);
    }
}

static void add_struct(struct line *line, const struct linux_struct *structure, uint64_t address) {
    bool has_any = false;
    add(line, "{");
    for (uint32_t i = 0; i < structure->count; i++) {
        const struct linux_field *field = &structure->fields[i];
        add_field(line, field, (const uint8_t *)address + field->offset, &has_any);
    }
    add(line, "}");
}

static void add_structs(struct line *line, const struct linux_argument *row, uint64_t address,
                        uint64_t count) {
    uint64_t shown = count < STRUCTS_MAX ? count : STRUCTS_MAX;
    if (!space_allows(address, shown * row->structure->size, SPACE_READ)) {
        add_address(line, address);
        return;
    }
    for (uint64_t i = 0; i < shown; i++) {
        add(line, "%s", i == 0 ? "" : ", ");
        add_struct(line, row->structure, address + i * row->structure->size);
    }
    add(line, shown < count ? ", ..." : "");
}

static void add_argument(struct line *line, const struct linux_call *call, uint32_t place,
                         const uint64_t arguments[6], int64_t result) {
    const struct linux_argument *row = &call->arguments[place];
    uint64_t value = arguments[place];
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
    case LINUX_KIND_STRUCT_OUT:
        if (result < 0) {
            add_address(line, value);
            break;
        }
        [[fallthrough]];
    case LINUX_KIND_STRUCT_IN:
        add_structs(line, row, value, row->length == place ? 1 : arguments[row->length]);
        break;
    case LINUX_KIND_ADDRESS:
        add_address(line, value);
        break;
    }
}

static void add_result(struct line *line, int64_t result) {
    bool is_error = result < 0 && result >= -4095;
    const char *name = is_error ? linux_errno_name((int32_t)-result) : nullptr;
    if (name != nullptr) {
        add(line, ") = -1 %s (%s)", name, linux_errno_text((int32_t)-result));
    } else if (result > SMALL_MAX || result < 0) {
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
            add_argument(&line, call, i, arguments, result);
        }
    }
    add_result(&line, result);
}

// A trace that nobody can read is no reason to stop the program.
static void write_line(const char *text) {
    if (posix_process.traced == POSIX_TRACE_FROM_OUTSIDE) {
        (void)print_format(posix_process.console, "[%u] %s\r\n", family_own(), text);
    } else {
        (void)print_format(posix_process.console, "%s\r\n", text);
    }
}

void posix_trace(const struct posix_call *call) {
    char text[LINE_BYTES];
    if (!call->is_to_trap) {
        int64_t result = posix_call_is_interrupted(call) ? -LINUX_EINTR : call->result;
        posix_trace_format(call->number, call->arguments, result, text, sizeof(text));
        write_line(text);
    }
}

void posix_trace_end(int32_t status) {
    char text[LINE_BYTES];
    struct line line = {.out = text, .capacity = sizeof(text)};
    add(&line, "+++ exited with %d, %u calls without a trap +++", status,
        posix_process.direct_calls);
    write_line(text);
}

void posix_trace_always(void) {
    static const volatile uint64_t always = 1;
    posix_process.traced = &always;
}
