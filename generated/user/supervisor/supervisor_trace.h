// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.h.j2
// Command: ./tessera gen
//
// Messages of supervisor as text, for traces and tests.
#pragma once

#include <tessera/trace_text.h>
#include <supervisor/supervisor.h>

void service_entry_trace(struct trace_text *trace, const struct service_entry *value);
void memory_usage_trace(struct trace_text *trace, const struct memory_usage *value);
void core_entry_trace(struct trace_text *trace, const struct core_entry *value);
void supervisor_list_params_trace(struct trace_text *trace, const struct supervisor_list_params *value);
void supervisor_list_results_trace(struct trace_text *trace, const struct supervisor_list_results *value);
void supervisor_restart_params_trace(struct trace_text *trace, const struct supervisor_restart_params *value);
void supervisor_kill_params_trace(struct trace_text *trace, const struct supervisor_kill_params *value);
void supervisor_capabilities_params_trace(struct trace_text *trace, const struct supervisor_capabilities_params *value);
void supervisor_capabilities_results_trace(struct trace_text *trace, const struct supervisor_capabilities_results *value);
void supervisor_shutdown_params_trace(struct trace_text *trace, const struct supervisor_shutdown_params *value);
void supervisor_cores_params_trace(struct trace_text *trace, const struct supervisor_cores_params *value);
void supervisor_cores_results_trace(struct trace_text *trace, const struct supervisor_cores_results *value);

// Interface.method(parameters), or Interface.method -> (results); "malformed" in place of what cannot be decoded. Returns its length.
// A method of another library is nothing.
size_t supervisor_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message);
