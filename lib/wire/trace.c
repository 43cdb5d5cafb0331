// SPDX-License-Identifier: MIT
//
// Messages as text.

#include <tessera/trace_text.h>

enum { DECIMAL_DIGITS_MAX = 20 };

static const char digits[] = "0123456789abcdef";

static void put(struct trace_text *trace, char character);
static void put_hex(struct trace_text *trace, uint8_t byte);
static void separate(struct trace_text *trace);

void trace_begin(struct trace_text *trace, char *out, size_t capacity) {
    *trace = (struct trace_text){.out = out, .capacity = capacity, .is_first = true};
    out[0] = 0;
}

void trace_symbol(struct trace_text *trace, const char *symbol) {
    for (const char *at = symbol; *at != 0; at++) {
        put(trace, *at);
    }
}

void trace_open(struct trace_text *trace, char bracket) {
    put(trace, bracket);
    trace->is_first = true;
}

void trace_close(struct trace_text *trace, char bracket) {
    put(trace, bracket);
    trace->is_first = false;
}

void trace_name(struct trace_text *trace, const char *name) {
    separate(trace);
    trace_symbol(trace, name);
    trace_symbol(trace, " = ");
}

void trace_item(struct trace_text *trace) {
    separate(trace);
}

void trace_unsigned(struct trace_text *trace, uint64_t value) {
    char reversed[DECIMAL_DIGITS_MAX];
    uint32_t count = 0;
    uint64_t rest = value;
    do {
        reversed[count++] = digits[rest % 10];
        rest /= 10;
    } while (rest != 0);
    while (count > 0) {
        put(trace, reversed[--count]);
    }
}

void trace_signed(struct trace_text *trace, int64_t value) {
    if (value < 0) {
        put(trace, '-');
    }
    trace_unsigned(trace, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

void trace_bool(struct trace_text *trace, bool value) {
    trace_symbol(trace, value ? "true" : "false");
}

void trace_bits(struct trace_text *trace, uint64_t value, const char *const *names,
                uint32_t count) {
    bool is_first = true;
    for (uint32_t bit = 0; bit < count; bit++) {
        if ((value >> bit & 1) == 0) {
            continue;
        }
        if (!is_first) {
            put(trace, '|');
        }
        trace_symbol(trace, names[bit]);
        is_first = false;
    }
    if (is_first) {
        put(trace, '0');
    }
}

void trace_string(struct trace_text *trace, struct text value) {
    put(trace, '"');
    for (uint32_t i = 0; i < value.length; i++) {
        const uint8_t byte = (uint8_t)value.bytes[i];
        if (byte == '"' || byte == '\\') {
            put(trace, '\\');
            put(trace, (char)byte);
        } else if (byte < ' ' || byte > '~') {
            trace_symbol(trace, "\\x");
            put_hex(trace, byte);
        } else {
            put(trace, (char)byte);
        }
    }
    put(trace, '"');
}

void trace_bytes(struct trace_text *trace, struct data value) {
    trace_symbol(trace, "0x\"");
    for (uint32_t i = 0; i < value.length; i++) {
        put_hex(trace, value.bytes[i]);
    }
    put(trace, '"');
}

void trace_strings(struct trace_text *trace, const struct text_list *value) {
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->count; i++) {
        trace_item(trace);
        trace_string(trace, text_list_at(value, i));
    }
    trace_close(trace, ']');
}

void trace_capability(struct trace_text *trace, cap_t value) {
    put(trace, '#');
    trace_unsigned(trace, value);
}

static void put(struct trace_text *trace, char character) {
    if (trace->length + 1 < trace->capacity) {
        trace->out[trace->length++] = character;
        trace->out[trace->length] = 0;
    }
}

static void put_hex(struct trace_text *trace, uint8_t byte) {
    put(trace, digits[byte >> 4]);
    put(trace, digits[byte & 15]);
}

static void separate(struct trace_text *trace) {
    if (!trace->is_first) {
        trace_symbol(trace, ", ");
    }
    trace->is_first = false;
}
