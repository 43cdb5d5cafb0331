// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/console.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of console as text.

#include <console/console_trace.h>

void console_read_params_trace(struct trace_text *trace, const struct console_read_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_close(trace, ')');
}

void console_read_results_trace(struct trace_text *trace, const struct console_read_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void console_write_params_trace(struct trace_text *trace, const struct console_write_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void console_write_results_trace(struct trace_text *trace, const struct console_write_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "written");
    trace_unsigned(trace, value->written);
    trace_close(trace, ')');
}

void console_poll_results_trace(struct trace_text *trace, const struct console_poll_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "available");
    trace_unsigned(trace, value->available);
    trace_close(trace, ')');
}

void console_open_input_params_trace(struct trace_text *trace, const struct console_open_input_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "event");
    trace_capability(trace, value->event);
    trace_close(trace, ')');
}

void console_open_input_results_trace(struct trace_text *trace, const struct console_open_input_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "input");
    trace_capability(trace, value->input);
    trace_close(trace, ')');
}

void console_offer_params_trace(struct trace_text *trace, const struct console_offer_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void console_input_read_params_trace(struct trace_text *trace, const struct console_input_read_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_close(trace, ')');
}

void console_input_read_results_trace(struct trace_text *trace, const struct console_input_read_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void console_input_put_back_params_trace(struct trace_text *trace, const struct console_input_put_back_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

size_t console_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message) {
    struct trace_text trace;
    trace_begin(&trace, out, capacity);
    switch ((uint32_t)method << 1 | role) {
    case METHOD_CONSOLE_READ << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Console.read");
        struct console_read_params value;
        if (console_read_params_decode(message, &value) == STATUS_OK) {
            console_read_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_READ << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Console.read -> ");
        struct console_read_results value;
        if (console_read_results_decode(message, &value) == STATUS_OK) {
            console_read_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_WRITE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Console.write");
        struct console_write_params value;
        if (console_write_params_decode(message, &value) == STATUS_OK) {
            console_write_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_WRITE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Console.write -> ");
        struct console_write_results value;
        if (console_write_results_decode(message, &value) == STATUS_OK) {
            console_write_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_POLL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Console.poll");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_CONSOLE_POLL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Console.poll -> ");
        struct console_poll_results value;
        if (console_poll_results_decode(message, &value) == STATUS_OK) {
            console_poll_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_OPEN_INPUT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Console.openInput");
        struct console_open_input_params value;
        if (console_open_input_params_decode(message, &value) == STATUS_OK) {
            console_open_input_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_OPEN_INPUT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Console.openInput -> ");
        struct console_open_input_results value;
        if (console_open_input_results_decode(message, &value) == STATUS_OK) {
            console_open_input_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_OFFER << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Console.offer");
        struct console_offer_params value;
        if (console_offer_params_decode(message, &value) == STATUS_OK) {
            console_offer_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_OFFER << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Console.offer -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_CONSOLE_INPUT_READ << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ConsoleInput.read");
        struct console_input_read_params value;
        if (console_input_read_params_decode(message, &value) == STATUS_OK) {
            console_input_read_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_INPUT_READ << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ConsoleInput.read -> ");
        struct console_input_read_results value;
        if (console_input_read_results_decode(message, &value) == STATUS_OK) {
            console_input_read_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_INPUT_PUT_BACK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ConsoleInput.putBack");
        struct console_input_put_back_params value;
        if (console_input_put_back_params_decode(message, &value) == STATUS_OK) {
            console_input_put_back_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_CONSOLE_INPUT_PUT_BACK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ConsoleInput.putBack -> ");
        trace_symbol(&trace, "()");
        break;
    }
    default:
        break;
    }
    return trace.length;
}
