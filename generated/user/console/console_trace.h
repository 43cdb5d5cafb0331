// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/console.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.h.j2
// Command: ./tessera gen
//
// Messages of console as text, for traces and tests.
#pragma once

#include <tessera/trace_text.h>
#include <console/console.h>

void console_read_params_trace(struct trace_text *trace, const struct console_read_params *value);
void console_read_results_trace(struct trace_text *trace, const struct console_read_results *value);
void console_write_params_trace(struct trace_text *trace, const struct console_write_params *value);
void console_write_results_trace(struct trace_text *trace, const struct console_write_results *value);
void console_poll_results_trace(struct trace_text *trace, const struct console_poll_results *value);
void console_open_input_params_trace(struct trace_text *trace, const struct console_open_input_params *value);
void console_open_input_results_trace(struct trace_text *trace, const struct console_open_input_results *value);
void console_offer_params_trace(struct trace_text *trace, const struct console_offer_params *value);
void console_input_read_params_trace(struct trace_text *trace, const struct console_input_read_params *value);
void console_input_read_results_trace(struct trace_text *trace, const struct console_input_read_results *value);
void console_input_put_back_params_trace(struct trace_text *trace, const struct console_input_put_back_params *value);

// Interface.method(parameters), or Interface.method -> (results); "malformed" in place of what cannot be decoded. Returns its length.
// A method of another library is nothing.
size_t console_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message);
