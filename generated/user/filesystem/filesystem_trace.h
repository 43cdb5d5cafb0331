// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/filesystem.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.h.j2
// Command: ./tessera gen
//
// Messages of filesystem as text, for traces and tests.
#pragma once

#include <tessera/trace_text.h>
#include <filesystem/filesystem.h>

void node_attributes_trace(struct trace_text *trace, const struct node_attributes *value);
void node_description_trace(struct trace_text *trace, const struct node_description *value);
void directory_entry_trace(struct trace_text *trace, const struct directory_entry *value);
void file_system_usage_trace(struct trace_text *trace, const struct file_system_usage *value);
void mounted_file_system_trace(struct trace_text *trace, const struct mounted_file_system *value);
void file_system_open_params_trace(struct trace_text *trace, const struct file_system_open_params *value);
void file_system_open_results_trace(struct trace_text *trace, const struct file_system_open_results *value);
void file_system_stat_params_trace(struct trace_text *trace, const struct file_system_stat_params *value);
void file_system_list_params_trace(struct trace_text *trace, const struct file_system_list_params *value);
void file_system_list_results_trace(struct trace_text *trace, const struct file_system_list_results *value);
void file_system_make_directory_params_trace(struct trace_text *trace, const struct file_system_make_directory_params *value);
void file_system_remove_params_trace(struct trace_text *trace, const struct file_system_remove_params *value);
void file_system_rename_params_trace(struct trace_text *trace, const struct file_system_rename_params *value);
void file_system_create_params_trace(struct trace_text *trace, const struct file_system_create_params *value);
void file_system_create_results_trace(struct trace_text *trace, const struct file_system_create_results *value);
void file_system_describe_params_trace(struct trace_text *trace, const struct file_system_describe_params *value);
void file_system_change_params_trace(struct trace_text *trace, const struct file_system_change_params *value);
void file_system_read_link_params_trace(struct trace_text *trace, const struct file_system_read_link_params *value);
void file_system_read_link_results_trace(struct trace_text *trace, const struct file_system_read_link_results *value);
void file_system_make_symbolic_link_params_trace(struct trace_text *trace, const struct file_system_make_symbolic_link_params *value);
void file_system_resolve_params_trace(struct trace_text *trace, const struct file_system_resolve_params *value);
void file_system_resolve_results_trace(struct trace_text *trace, const struct file_system_resolve_results *value);
void file_system_make_link_params_trace(struct trace_text *trace, const struct file_system_make_link_params *value);
void file_system_mounted_params_trace(struct trace_text *trace, const struct file_system_mounted_params *value);
void file_system_make_special_params_trace(struct trace_text *trace, const struct file_system_make_special_params *value);
void file_system_narrow_params_trace(struct trace_text *trace, const struct file_system_narrow_params *value);
void file_system_narrow_results_trace(struct trace_text *trace, const struct file_system_narrow_results *value);
void file_system_move_params_trace(struct trace_text *trace, const struct file_system_move_params *value);
void file_read_params_trace(struct trace_text *trace, const struct file_read_params *value);
void file_read_results_trace(struct trace_text *trace, const struct file_read_results *value);
void file_write_params_trace(struct trace_text *trace, const struct file_write_params *value);
void file_write_results_trace(struct trace_text *trace, const struct file_write_results *value);
void file_truncate_params_trace(struct trace_text *trace, const struct file_truncate_params *value);
void file_change_params_trace(struct trace_text *trace, const struct file_change_params *value);
void file_page_params_trace(struct trace_text *trace, const struct file_page_params *value);
void file_page_results_trace(struct trace_text *trace, const struct file_page_results *value);
void file_reserve_params_trace(struct trace_text *trace, const struct file_reserve_params *value);
void file_window_params_trace(struct trace_text *trace, const struct file_window_params *value);
void file_window_results_trace(struct trace_text *trace, const struct file_window_results *value);

// Interface.method(parameters), or Interface.method -> (results); "malformed" in place of what cannot be decoded. Returns its length.
// A method of another library is nothing.
size_t filesystem_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message);
