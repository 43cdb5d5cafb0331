// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.h.j2
// Command: ./tessera gen
//
// Messages of process as text, for traces and tests.
#pragma once

#include <tessera/trace_text.h>
#include <process/process.h>

void process_end_trace(struct trace_text *trace, const struct process_end *value);
void process_entry_trace(struct trace_text *trace, const struct process_entry *value);
void capability_entry_trace(struct trace_text *trace, const struct capability_entry *value);
void process_manager_spawn_params_trace(struct trace_text *trace, const struct process_manager_spawn_params *value);
void process_manager_spawn_results_trace(struct trace_text *trace, const struct process_manager_spawn_results *value);
void process_manager_list_params_trace(struct trace_text *trace, const struct process_manager_list_params *value);
void process_manager_list_results_trace(struct trace_text *trace, const struct process_manager_list_results *value);
void process_manager_wait_params_trace(struct trace_text *trace, const struct process_manager_wait_params *value);
void process_manager_kill_params_trace(struct trace_text *trace, const struct process_manager_kill_params *value);
void process_manager_capabilities_params_trace(struct trace_text *trace, const struct process_manager_capabilities_params *value);
void process_manager_capabilities_results_trace(struct trace_text *trace, const struct process_manager_capabilities_results *value);
void process_manager_set_core_params_trace(struct trace_text *trace, const struct process_manager_set_core_params *value);
void process_manager_set_traced_params_trace(struct trace_text *trace, const struct process_manager_set_traced_params *value);
void process_grant_params_trace(struct trace_text *trace, const struct process_grant_params *value);
void process_set_name_params_trace(struct trace_text *trace, const struct process_set_name_params *value);
void process_pages_most_results_trace(struct trace_text *trace, const struct process_pages_most_results *value);
void process_pages_take_params_trace(struct trace_text *trace, const struct process_pages_take_params *value);
void process_pages_take_results_trace(struct trace_text *trace, const struct process_pages_take_results *value);
void process_pages_hold_params_trace(struct trace_text *trace, const struct process_pages_hold_params *value);
void process_pages_drop_params_trace(struct trace_text *trace, const struct process_pages_drop_params *value);

// Interface.method(parameters), or Interface.method -> (results); "malformed" in place of what cannot be decoded. Returns its length.
// A method of another library is nothing.
size_t process_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message);
