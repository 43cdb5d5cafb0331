// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/log.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.h.j2
// Command: ./tessera gen
//
// Messages of log as text, for traces and tests.
#pragma once

#include <tessera/trace_text.h>
#include <log/log.h>

void log_entry_trace(struct trace_text *trace, const struct log_entry *value);
void log_write_params_trace(struct trace_text *trace, const struct log_write_params *value);
void log_read_params_trace(struct trace_text *trace, const struct log_read_params *value);
void log_read_results_trace(struct trace_text *trace, const struct log_read_results *value);

// Interface.method(parameters), or Interface.method -> (results); "malformed" in place of what cannot be decoded. Returns its length.
// A method of another library is nothing.
size_t log_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message);
