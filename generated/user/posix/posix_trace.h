// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/posix.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.h.j2
// Command: ./tessera gen
//
// Messages of posix as text, for traces and tests.
#pragma once

#include <tessera/trace_text.h>
#include <posix/posix.h>

void posix_usage_trace(struct trace_text *trace, const struct posix_usage *value);
void posix_end_trace(struct trace_text *trace, const struct posix_end *value);
void posix_signal_sent_trace(struct trace_text *trace, const struct posix_signal_sent *value);
void posix_terminal_state_trace(struct trace_text *trace, const struct posix_terminal_state *value);
void posix_terminal_size_trace(struct trace_text *trace, const struct posix_terminal_size *value);
void posix_numbers_trace(struct trace_text *trace, const struct posix_numbers *value);
void posix_pipe_state_trace(struct trace_text *trace, const struct posix_pipe_state *value);
void posix_state_trace(struct trace_text *trace, const struct posix_state *value);
void posix_address_trace(struct trace_text *trace, const struct posix_address *value);
void posix_socket_state_trace(struct trace_text *trace, const struct posix_socket_state *value);
void posix_lock_trace(struct trace_text *trace, const struct posix_lock *value);
void posix_futex_wait_trace(struct trace_text *trace, const struct posix_futex_wait *value);
void posix_futex_wake_trace(struct trace_text *trace, const struct posix_futex_wake *value);
void posix_futex_requeue_trace(struct trace_text *trace, const struct posix_futex_requeue *value);
void posix_description_trace(struct trace_text *trace, const struct posix_description *value);
void posix_join_params_trace(struct trace_text *trace, const struct posix_join_params *value);
void posix_join_results_trace(struct trace_text *trace, const struct posix_join_results *value);
void posix_attach_params_trace(struct trace_text *trace, const struct posix_attach_params *value);
void posix_attach_results_trace(struct trace_text *trace, const struct posix_attach_results *value);
void posix_process_fork_params_trace(struct trace_text *trace, const struct posix_process_fork_params *value);
void posix_process_fork_results_trace(struct trace_text *trace, const struct posix_process_fork_results *value);
void posix_process_parent_results_trace(struct trace_text *trace, const struct posix_process_parent_results *value);
void posix_process_ready_params_trace(struct trace_text *trace, const struct posix_process_ready_params *value);
void posix_process_take_change_params_trace(struct trace_text *trace, const struct posix_process_take_change_params *value);
void posix_process_send_params_trace(struct trace_text *trace, const struct posix_process_send_params *value);
void posix_process_set_children_params_trace(struct trace_text *trace, const struct posix_process_set_children_params *value);
void posix_process_numbers_params_trace(struct trace_text *trace, const struct posix_process_numbers_params *value);
void posix_process_set_group_params_trace(struct trace_text *trace, const struct posix_process_set_group_params *value);
void posix_process_terminal_results_trace(struct trace_text *trace, const struct posix_process_terminal_results *value);
void posix_process_stop_params_trace(struct trace_text *trace, const struct posix_process_stop_params *value);
void posix_process_state_results_trace(struct trace_text *trace, const struct posix_process_state_results *value);
void posix_process_leave_params_trace(struct trace_text *trace, const struct posix_process_leave_params *value);
void posix_process_make_pipe_results_trace(struct trace_text *trace, const struct posix_process_make_pipe_results *value);
void posix_process_make_cell_params_trace(struct trace_text *trace, const struct posix_process_make_cell_params *value);
void posix_process_make_cell_results_trace(struct trace_text *trace, const struct posix_process_make_cell_results *value);
void posix_process_make_socket_params_trace(struct trace_text *trace, const struct posix_process_make_socket_params *value);
void posix_process_make_socket_results_trace(struct trace_text *trace, const struct posix_process_make_socket_results *value);
void posix_process_make_socket_pair_params_trace(struct trace_text *trace, const struct posix_process_make_socket_pair_params *value);
void posix_process_make_socket_pair_results_trace(struct trace_text *trace, const struct posix_process_make_socket_pair_results *value);
void posix_process_open_fifo_params_trace(struct trace_text *trace, const struct posix_process_open_fifo_params *value);
void posix_process_open_fifo_results_trace(struct trace_text *trace, const struct posix_process_open_fifo_results *value);
void posix_process_make_memory_params_trace(struct trace_text *trace, const struct posix_process_make_memory_params *value);
void posix_process_make_memory_results_trace(struct trace_text *trace, const struct posix_process_make_memory_results *value);
void posix_process_begin_params_trace(struct trace_text *trace, const struct posix_process_begin_params *value);
void posix_process_begin_results_trace(struct trace_text *trace, const struct posix_process_begin_results *value);
void posix_process_hand_over_params_trace(struct trace_text *trace, const struct posix_process_hand_over_params *value);
void posix_process_start_params_trace(struct trace_text *trace, const struct posix_process_start_params *value);
void posix_process_finish_params_trace(struct trace_text *trace, const struct posix_process_finish_params *value);
void posix_process_make_terminal_results_trace(struct trace_text *trace, const struct posix_process_make_terminal_results *value);
void posix_process_find_terminal_params_trace(struct trace_text *trace, const struct posix_process_find_terminal_params *value);
void posix_process_find_terminal_results_trace(struct trace_text *trace, const struct posix_process_find_terminal_results *value);
void posix_process_list_terminals_results_trace(struct trace_text *trace, const struct posix_process_list_terminals_results *value);
void posix_process_describe_params_trace(struct trace_text *trace, const struct posix_process_describe_params *value);
void posix_process_set_program_params_trace(struct trace_text *trace, const struct posix_process_set_program_params *value);
void posix_process_futex_leave_params_trace(struct trace_text *trace, const struct posix_process_futex_leave_params *value);
void posix_process_futex_leave_results_trace(struct trace_text *trace, const struct posix_process_futex_leave_results *value);
void posix_process_futex_take_results_trace(struct trace_text *trace, const struct posix_process_futex_take_results *value);
void posix_process_futex_wake_results_trace(struct trace_text *trace, const struct posix_process_futex_wake_results *value);
void posix_process_futex_requeue_results_trace(struct trace_text *trace, const struct posix_process_futex_requeue_results *value);
void posix_process_watch_by_params_trace(struct trace_text *trace, const struct posix_process_watch_by_params *value);
void posix_process_hear_by_params_trace(struct trace_text *trace, const struct posix_process_hear_by_params *value);
void posix_pipe_read_params_trace(struct trace_text *trace, const struct posix_pipe_read_params *value);
void posix_pipe_read_results_trace(struct trace_text *trace, const struct posix_pipe_read_results *value);
void posix_pipe_write_params_trace(struct trace_text *trace, const struct posix_pipe_write_params *value);
void posix_pipe_state_params_trace(struct trace_text *trace, const struct posix_pipe_state_params *value);
void posix_pipe_resize_params_trace(struct trace_text *trace, const struct posix_pipe_resize_params *value);
void posix_pipe_resize_results_trace(struct trace_text *trace, const struct posix_pipe_resize_results *value);
void posix_pipe_peek_params_trace(struct trace_text *trace, const struct posix_pipe_peek_params *value);
void posix_pipe_peek_results_trace(struct trace_text *trace, const struct posix_pipe_peek_results *value);
void posix_pipe_read_blocking_params_trace(struct trace_text *trace, const struct posix_pipe_read_blocking_params *value);
void posix_pipe_read_blocking_results_trace(struct trace_text *trace, const struct posix_pipe_read_blocking_results *value);
void posix_pipe_lend_page_params_trace(struct trace_text *trace, const struct posix_pipe_lend_page_params *value);
void posix_pipe_lend_page_results_trace(struct trace_text *trace, const struct posix_pipe_lend_page_results *value);
void posix_pipe_read_page_params_trace(struct trace_text *trace, const struct posix_pipe_read_page_params *value);
void posix_pipe_read_page_results_trace(struct trace_text *trace, const struct posix_pipe_read_page_results *value);
void posix_pipe_write_page_params_trace(struct trace_text *trace, const struct posix_pipe_write_page_params *value);
void posix_pipe_number_results_trace(struct trace_text *trace, const struct posix_pipe_number_results *value);
void posix_cell_load_params_trace(struct trace_text *trace, const struct posix_cell_load_params *value);
void posix_socket_bind_params_trace(struct trace_text *trace, const struct posix_socket_bind_params *value);
void posix_socket_listen_params_trace(struct trace_text *trace, const struct posix_socket_listen_params *value);
void posix_socket_connect_params_trace(struct trace_text *trace, const struct posix_socket_connect_params *value);
void posix_socket_accept_params_trace(struct trace_text *trace, const struct posix_socket_accept_params *value);
void posix_socket_accept_results_trace(struct trace_text *trace, const struct posix_socket_accept_results *value);
void posix_socket_send_params_trace(struct trace_text *trace, const struct posix_socket_send_params *value);
void posix_socket_attach_params_trace(struct trace_text *trace, const struct posix_socket_attach_params *value);
void posix_socket_receive_params_trace(struct trace_text *trace, const struct posix_socket_receive_params *value);
void posix_socket_receive_results_trace(struct trace_text *trace, const struct posix_socket_receive_results *value);
void posix_socket_take_parcel_params_trace(struct trace_text *trace, const struct posix_socket_take_parcel_params *value);
void posix_socket_take_parcel_results_trace(struct trace_text *trace, const struct posix_socket_take_parcel_results *value);
void posix_socket_shutdown_params_trace(struct trace_text *trace, const struct posix_socket_shutdown_params *value);
void posix_socket_name_params_trace(struct trace_text *trace, const struct posix_socket_name_params *value);
void posix_socket_name_results_trace(struct trace_text *trace, const struct posix_socket_name_results *value);
void posix_socket_state_params_trace(struct trace_text *trace, const struct posix_socket_state_params *value);
void posix_socket_number_results_trace(struct trace_text *trace, const struct posix_socket_number_results *value);
void posix_memory_page_params_trace(struct trace_text *trace, const struct posix_memory_page_params *value);
void posix_memory_page_results_trace(struct trace_text *trace, const struct posix_memory_page_results *value);
void posix_memory_number_results_trace(struct trace_text *trace, const struct posix_memory_number_results *value);
void posix_terminal_read_params_trace(struct trace_text *trace, const struct posix_terminal_read_params *value);
void posix_terminal_read_results_trace(struct trace_text *trace, const struct posix_terminal_read_results *value);
void posix_terminal_settings_results_trace(struct trace_text *trace, const struct posix_terminal_settings_results *value);
void posix_terminal_set_settings_params_trace(struct trace_text *trace, const struct posix_terminal_set_settings_params *value);
void posix_terminal_set_size_params_trace(struct trace_text *trace, const struct posix_terminal_set_size_params *value);
void posix_terminal_group_params_trace(struct trace_text *trace, const struct posix_terminal_group_params *value);
void posix_terminal_group_results_trace(struct trace_text *trace, const struct posix_terminal_group_results *value);
void posix_terminal_set_group_params_trace(struct trace_text *trace, const struct posix_terminal_set_group_params *value);
void posix_terminal_state_params_trace(struct trace_text *trace, const struct posix_terminal_state_params *value);
void posix_terminal_drop_params_trace(struct trace_text *trace, const struct posix_terminal_drop_params *value);
void posix_terminal_check_write_params_trace(struct trace_text *trace, const struct posix_terminal_check_write_params *value);
void posix_terminal_write_params_trace(struct trace_text *trace, const struct posix_terminal_write_params *value);
void posix_terminal_write_results_trace(struct trace_text *trace, const struct posix_terminal_write_results *value);
void posix_terminal_take_params_trace(struct trace_text *trace, const struct posix_terminal_take_params *value);
void posix_terminal_master_results_trace(struct trace_text *trace, const struct posix_terminal_master_results *value);
void posix_terminal_set_lock_params_trace(struct trace_text *trace, const struct posix_terminal_set_lock_params *value);
void posix_terminal_flow_params_trace(struct trace_text *trace, const struct posix_terminal_flow_params *value);
void posix_terminal_leave_params_trace(struct trace_text *trace, const struct posix_terminal_leave_params *value);
void posix_terminal_set_packets_params_trace(struct trace_text *trace, const struct posix_terminal_set_packets_params *value);

// Interface.method(parameters), or Interface.method -> (results); "malformed" in place of what cannot be decoded. Returns its length.
// A method of another library is nothing.
size_t posix_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message);
