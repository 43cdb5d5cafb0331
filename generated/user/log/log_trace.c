// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/log.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of log as text.

#include <log/log_trace.h>

void log_entry_trace(struct trace_text *trace, const struct log_entry *value) {
    trace_open(trace, '(');
    trace_name(trace, "sequence");
    trace_unsigned(trace, value->sequence);
    trace_name(trace, "timeNs");
    trace_unsigned(trace, value->time_ns);
    trace_name(trace, "source");
    trace_string(trace, value->source);
    trace_name(trace, "level");
    trace_symbol(trace, log_level_name(value->level));
    trace_name(trace, "text");
    trace_string(trace, value->text);
    trace_close(trace, ')');
}

void log_write_params_trace(struct trace_text *trace, const struct log_write_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "level");
    trace_symbol(trace, log_level_name(value->level));
    trace_name(trace, "text");
    trace_string(trace, value->text);
    trace_close(trace, ')');
}

void log_read_params_trace(struct trace_text *trace, const struct log_read_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "sequence");
    trace_unsigned(trace, value->sequence);
    trace_close(trace, ')');
}

void log_read_results_trace(struct trace_text *trace, const struct log_read_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "next");
    trace_unsigned(trace, value->next);
    trace_name(trace, "entries");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct log_entry element;
        log_entry_at(&value->entries, i, &element);
        trace_item(trace);
        log_entry_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_close(trace, ')');
}

size_t log_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message) {
    struct trace_text trace;
    trace_begin(&trace, out, capacity);
    switch ((uint32_t)method << 1 | role) {
    case METHOD_LOG_WRITE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Log.write");
        struct log_write_params value;
        if (log_write_params_decode(message, &value) == STATUS_OK) {
            log_write_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_LOG_WRITE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Log.write -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_LOG_READ << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Log.read");
        struct log_read_params value;
        if (log_read_params_decode(message, &value) == STATUS_OK) {
            log_read_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_LOG_READ << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Log.read -> ");
        struct log_read_results value;
        if (log_read_results_decode(message, &value) == STATUS_OK) {
            log_read_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    default:
        break;
    }
    return trace.length;
}
