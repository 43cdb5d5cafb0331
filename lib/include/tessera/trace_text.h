// SPDX-License-Identifier: MIT
//
// Messages as text, in the notation of the capnp tool: (path = "/etc", flags = read|write). For
// generated trace formatters. Text that does not fit is cut off; there is always a NUL at its end.
#pragma once

#include <stddef.h>
#include <tessera/wire.h>

enum message_role : uint32_t {
    MESSAGE_REQUEST,
    MESSAGE_REPLY,
};

struct trace_text {
    char *out;
    size_t capacity; // at least 1
    size_t length;
    bool is_first; // of what stands in the innermost brackets
};

void trace_begin(struct trace_text *trace, char *out, size_t capacity);
void trace_symbol(struct trace_text *trace, const char *symbol); // as it is
void trace_open(struct trace_text *trace, char bracket);
void trace_close(struct trace_text *trace, char bracket);
void trace_name(struct trace_text *trace, const char *name); // of the field whose value comes next
void trace_item(struct trace_text *trace); // the next element of a list comes next

void trace_unsigned(struct trace_text *trace, uint64_t value);
void trace_signed(struct trace_text *trace, int64_t value);
void trace_bool(struct trace_text *trace, bool value);
void trace_bits(struct trace_text *trace, uint64_t value, const char *const *names, uint32_t count);
void trace_string(struct trace_text *trace, struct text value);
void trace_bytes(struct trace_text *trace, struct data value);
void trace_strings(struct trace_text *trace, const struct text_list *value);
void trace_capability(struct trace_text *trace, cap_t value);
