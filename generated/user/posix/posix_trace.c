// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/posix.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of posix as text.

#include <posix/posix_trace.h>

void posix_usage_trace(struct trace_text *trace, const struct posix_usage *value) {
    trace_open(trace, '(');
    trace_name(trace, "timeNs");
    trace_unsigned(trace, value->time_ns);
    trace_name(trace, "peakBytes");
    trace_unsigned(trace, value->peak_bytes);
    trace_close(trace, ')');
}

void posix_end_trace(struct trace_text *trace, const struct posix_end *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "change");
    trace_symbol(trace, posix_change_name(value->change));
    trace_name(trace, "value");
    trace_signed(trace, value->value);
    trace_name(trace, "timeNs");
    trace_unsigned(trace, value->time_ns);
    trace_name(trace, "peakBytes");
    trace_unsigned(trace, value->peak_bytes);
    trace_close(trace, ')');
}

void posix_signal_sent_trace(struct trace_text *trace, const struct posix_signal_sent *value) {
    trace_open(trace, '(');
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_name(trace, "code");
    trace_signed(trace, value->code);
    trace_name(trace, "sender");
    trace_unsigned(trace, value->sender);
    trace_name(trace, "value");
    trace_unsigned(trace, value->value);
    trace_name(trace, "continues");
    trace_unsigned(trace, value->continues);
    trace_name(trace, "rest");
    trace_unsigned(trace, value->rest);
    trace_close(trace, ')');
}

void posix_terminal_state_trace(struct trace_text *trace, const struct posix_terminal_state *value) {
    trace_open(trace, '(');
    trace_name(trace, "filled");
    trace_unsigned(trace, value->filled);
    trace_name(trace, "isReady");
    trace_bool(trace, value->is_ready);
    trace_name(trace, "room");
    trace_unsigned(trace, value->room);
    trace_name(trace, "arrivals");
    trace_unsigned(trace, value->arrivals);
    trace_name(trace, "departures");
    trace_unsigned(trace, value->departures);
    trace_name(trace, "isHungUp");
    trace_bool(trace, value->is_hung_up);
    trace_name(trace, "hasStatus");
    trace_bool(trace, value->has_status);
    trace_close(trace, ')');
}

void posix_terminal_size_trace(struct trace_text *trace, const struct posix_terminal_size *value) {
    trace_open(trace, '(');
    trace_name(trace, "rows");
    trace_unsigned(trace, value->rows);
    trace_name(trace, "columns");
    trace_unsigned(trace, value->columns);
    trace_name(trace, "width");
    trace_unsigned(trace, value->width);
    trace_name(trace, "height");
    trace_unsigned(trace, value->height);
    trace_close(trace, ')');
}

void posix_numbers_trace(struct trace_text *trace, const struct posix_numbers *value) {
    trace_open(trace, '(');
    trace_name(trace, "parent");
    trace_unsigned(trace, value->parent);
    trace_name(trace, "group");
    trace_unsigned(trace, value->group);
    trace_name(trace, "session");
    trace_unsigned(trace, value->session);
    trace_close(trace, ')');
}

void posix_pipe_state_trace(struct trace_text *trace, const struct posix_pipe_state *value) {
    trace_open(trace, '(');
    trace_name(trace, "filled");
    trace_unsigned(trace, value->filled);
    trace_name(trace, "room");
    trace_unsigned(trace, value->room);
    trace_name(trace, "hasReader");
    trace_bool(trace, value->has_reader);
    trace_name(trace, "hasWriter");
    trace_bool(trace, value->has_writer);
    trace_name(trace, "arrivals");
    trace_unsigned(trace, value->arrivals);
    trace_name(trace, "departures");
    trace_unsigned(trace, value->departures);
    trace_name(trace, "openings");
    trace_unsigned(trace, value->openings);
    trace_name(trace, "capacity");
    trace_unsigned(trace, value->capacity);
    trace_name(trace, "pipe");
    trace_unsigned(trace, value->pipe);
    trace_close(trace, ')');
}

void posix_state_trace(struct trace_text *trace, const struct posix_state *value) {
    trace_open(trace, '(');
    trace_name(trace, "version");
    trace_unsigned(trace, value->version);
    trace_name(trace, "flags");
    trace_unsigned(trace, value->flags);
    trace_name(trace, "first");
    trace_unsigned(trace, value->first);
    trace_name(trace, "second");
    trace_unsigned(trace, value->second);
    trace_name(trace, "third");
    trace_unsigned(trace, value->third);
    trace_close(trace, ')');
}

void posix_address_trace(struct trace_text *trace, const struct posix_address *value) {
    trace_open(trace, '(');
    trace_name(trace, "name");
    trace_bytes(trace, value->name);
    trace_name(trace, "fileSystem");
    trace_unsigned(trace, value->file_system);
    trace_name(trace, "node");
    trace_unsigned(trace, value->node);
    trace_close(trace, ')');
}

void posix_socket_state_trace(struct trace_text *trace, const struct posix_socket_state *value) {
    trace_open(trace, '(');
    trace_name(trace, "queued");
    trace_unsigned(trace, value->queued);
    trace_name(trace, "arrivals");
    trace_unsigned(trace, value->arrivals);
    trace_name(trace, "departures");
    trace_unsigned(trace, value->departures);
    trace_name(trace, "peerProcess");
    trace_unsigned(trace, value->peer_process);
    trace_name(trace, "kind");
    trace_symbol(trace, posix_socket_kind_name(value->kind));
    trace_name(trace, "hasMessage");
    trace_bool(trace, value->has_message);
    trace_name(trace, "hasRoom");
    trace_bool(trace, value->has_room);
    trace_name(trace, "isListening");
    trace_bool(trace, value->is_listening);
    trace_name(trace, "isConnected");
    trace_bool(trace, value->is_connected);
    trace_name(trace, "isShutIn");
    trace_bool(trace, value->is_shut_in);
    trace_name(trace, "isShutOut");
    trace_bool(trace, value->is_shut_out);
    trace_name(trace, "isReset");
    trace_bool(trace, value->is_reset);
    trace_close(trace, ')');
}

void posix_lock_trace(struct trace_text *trace, const struct posix_lock *value) {
    trace_open(trace, '(');
    trace_name(trace, "first");
    trace_unsigned(trace, value->first);
    trace_name(trace, "last");
    trace_unsigned(trace, value->last);
    trace_name(trace, "node");
    trace_unsigned(trace, value->node);
    trace_name(trace, "fileSystem");
    trace_unsigned(trace, value->file_system);
    trace_name(trace, "process");
    trace_unsigned(trace, value->process);
    trace_name(trace, "kind");
    trace_symbol(trace, posix_lock_kind_name(value->kind));
    trace_name(trace, "isApart");
    trace_bool(trace, value->is_apart);
    trace_close(trace, ')');
}

void posix_futex_wait_trace(struct trace_text *trace, const struct posix_futex_wait *value) {
    trace_open(trace, '(');
    trace_name(trace, "object");
    trace_unsigned(trace, value->object);
    trace_name(trace, "offset");
    trace_unsigned(trace, value->offset);
    trace_name(trace, "fileSystem");
    trace_unsigned(trace, value->file_system);
    trace_name(trace, "bits");
    trace_unsigned(trace, value->bits);
    trace_name(trace, "thread");
    trace_unsigned(trace, value->thread);
    trace_name(trace, "isMemory");
    trace_bool(trace, value->is_memory);
    trace_close(trace, ')');
}

void posix_futex_wake_trace(struct trace_text *trace, const struct posix_futex_wake *value) {
    trace_open(trace, '(');
    trace_name(trace, "object");
    trace_unsigned(trace, value->object);
    trace_name(trace, "offset");
    trace_unsigned(trace, value->offset);
    trace_name(trace, "fileSystem");
    trace_unsigned(trace, value->file_system);
    trace_name(trace, "bits");
    trace_unsigned(trace, value->bits);
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_name(trace, "isMemory");
    trace_bool(trace, value->is_memory);
    trace_close(trace, ')');
}

void posix_futex_requeue_trace(struct trace_text *trace, const struct posix_futex_requeue *value) {
    trace_open(trace, '(');
    trace_name(trace, "object");
    trace_unsigned(trace, value->object);
    trace_name(trace, "offset");
    trace_unsigned(trace, value->offset);
    trace_name(trace, "toObject");
    trace_unsigned(trace, value->to_object);
    trace_name(trace, "toOffset");
    trace_unsigned(trace, value->to_offset);
    trace_name(trace, "fileSystem");
    trace_unsigned(trace, value->file_system);
    trace_name(trace, "toFileSystem");
    trace_unsigned(trace, value->to_file_system);
    trace_name(trace, "wakes");
    trace_unsigned(trace, value->wakes);
    trace_name(trace, "moves");
    trace_unsigned(trace, value->moves);
    trace_name(trace, "isMemory");
    trace_bool(trace, value->is_memory);
    trace_name(trace, "toIsMemory");
    trace_bool(trace, value->to_is_memory);
    trace_close(trace, ')');
}

void posix_description_trace(struct trace_text *trace, const struct posix_description *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "parent");
    trace_unsigned(trace, value->parent);
    trace_name(trace, "group");
    trace_unsigned(trace, value->group);
    trace_name(trace, "session");
    trace_unsigned(trace, value->session);
    trace_name(trace, "core");
    trace_unsigned(trace, value->core);
    trace_name(trace, "hasEnded");
    trace_bool(trace, value->has_ended);
    trace_name(trace, "memoryBytes");
    trace_unsigned(trace, value->memory_bytes);
    trace_name(trace, "runTimeNs");
    trace_unsigned(trace, value->run_time_ns);
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_name(trace, "program");
    trace_string(trace, value->program);
    trace_name(trace, "arguments");
    trace_bytes(trace, value->arguments);
    trace_close(trace, ')');
}

void posix_join_params_trace(struct trace_text *trace, const struct posix_join_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "event");
    trace_capability(trace, value->event);
    trace_close(trace, ')');
}

void posix_join_results_trace(struct trace_text *trace, const struct posix_join_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "process");
    trace_capability(trace, value->process);
    trace_close(trace, ')');
}

void posix_attach_params_trace(struct trace_text *trace, const struct posix_attach_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "event");
    trace_capability(trace, value->event);
    trace_close(trace, ')');
}

void posix_attach_results_trace(struct trace_text *trace, const struct posix_attach_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "process");
    trace_capability(trace, value->process);
    trace_name(trace, "terminal");
    trace_capability(trace, value->terminal);
    trace_close(trace, ')');
}

void posix_process_fork_params_trace(struct trace_text *trace, const struct posix_process_fork_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "cspace");
    trace_capability(trace, value->cspace);
    trace_name(trace, "token");
    trace_unsigned(trace, value->token);
    trace_name(trace, "signal");
    trace_unsigned(trace, value->signal);
    trace_close(trace, ')');
}

void posix_process_fork_results_trace(struct trace_text *trace, const struct posix_process_fork_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_close(trace, ')');
}

void posix_process_parent_results_trace(struct trace_text *trace, const struct posix_process_parent_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "cspace");
    trace_capability(trace, value->cspace);
    trace_name(trace, "token");
    trace_unsigned(trace, value->token);
    trace_close(trace, ')');
}

void posix_process_ready_params_trace(struct trace_text *trace, const struct posix_process_ready_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "event");
    trace_capability(trace, value->event);
    trace_name(trace, "thread");
    trace_capability(trace, value->thread);
    trace_close(trace, ')');
}

void posix_process_take_change_params_trace(struct trace_text *trace, const struct posix_process_take_change_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "selection");
    trace_symbol(trace, posix_selection_name(value->selection));
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_name(trace, "isKept");
    trace_bool(trace, value->is_kept);
    trace_name(trace, "changes");
    trace_unsigned(trace, value->changes);
    trace_close(trace, ')');
}

void posix_process_send_params_trace(struct trace_text *trace, const struct posix_process_send_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "selection");
    trace_symbol(trace, posix_selection_name(value->selection));
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_name(trace, "signal");
    trace_unsigned(trace, value->signal);
    trace_name(trace, "code");
    trace_signed(trace, value->code);
    trace_name(trace, "value");
    trace_unsigned(trace, value->value);
    trace_close(trace, ')');
}

void posix_process_set_children_params_trace(struct trace_text *trace, const struct posix_process_set_children_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "isForgetting");
    trace_bool(trace, value->is_forgetting);
    trace_name(trace, "isSilent");
    trace_bool(trace, value->is_silent);
    trace_close(trace, ')');
}

void posix_process_numbers_params_trace(struct trace_text *trace, const struct posix_process_numbers_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_close(trace, ')');
}

void posix_process_set_group_params_trace(struct trace_text *trace, const struct posix_process_set_group_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "group");
    trace_unsigned(trace, value->group);
    trace_close(trace, ')');
}

void posix_process_terminal_results_trace(struct trace_text *trace, const struct posix_process_terminal_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "terminal");
    trace_capability(trace, value->terminal);
    trace_name(trace, "isPty");
    trace_bool(trace, value->is_pty);
    trace_close(trace, ')');
}

void posix_process_stop_params_trace(struct trace_text *trace, const struct posix_process_stop_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "signal");
    trace_unsigned(trace, value->signal);
    trace_name(trace, "continues");
    trace_unsigned(trace, value->continues);
    trace_close(trace, ')');
}

void posix_process_state_results_trace(struct trace_text *trace, const struct posix_process_state_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "isStopped");
    trace_bool(trace, value->is_stopped);
    trace_close(trace, ')');
}

void posix_process_leave_params_trace(struct trace_text *trace, const struct posix_process_leave_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "signal");
    trace_unsigned(trace, value->signal);
    trace_name(trace, "othersNs");
    trace_unsigned(trace, value->others_ns);
    trace_name(trace, "peakBytes");
    trace_unsigned(trace, value->peak_bytes);
    trace_close(trace, ')');
}

void posix_process_make_pipe_results_trace(struct trace_text *trace, const struct posix_process_make_pipe_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "reader");
    trace_capability(trace, value->reader);
    trace_name(trace, "writer");
    trace_capability(trace, value->writer);
    trace_close(trace, ')');
}

void posix_process_make_cell_params_trace(struct trace_text *trace, const struct posix_process_make_cell_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "state");
    posix_state_trace(trace, &value->state);
    trace_close(trace, ')');
}

void posix_process_make_cell_results_trace(struct trace_text *trace, const struct posix_process_make_cell_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "cell");
    trace_capability(trace, value->cell);
    trace_close(trace, ')');
}

void posix_process_make_socket_params_trace(struct trace_text *trace, const struct posix_process_make_socket_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "kind");
    trace_symbol(trace, posix_socket_kind_name(value->kind));
    trace_close(trace, ')');
}

void posix_process_make_socket_results_trace(struct trace_text *trace, const struct posix_process_make_socket_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "socket");
    trace_capability(trace, value->socket);
    trace_close(trace, ')');
}

void posix_process_make_socket_pair_params_trace(struct trace_text *trace, const struct posix_process_make_socket_pair_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "kind");
    trace_symbol(trace, posix_socket_kind_name(value->kind));
    trace_close(trace, ')');
}

void posix_process_make_socket_pair_results_trace(struct trace_text *trace, const struct posix_process_make_socket_pair_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "first");
    trace_capability(trace, value->first);
    trace_name(trace, "second");
    trace_capability(trace, value->second);
    trace_close(trace, ')');
}

void posix_process_open_fifo_params_trace(struct trace_text *trace, const struct posix_process_open_fifo_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "fileSystem");
    trace_unsigned(trace, value->file_system);
    trace_name(trace, "node");
    trace_unsigned(trace, value->node);
    trace_name(trace, "isReader");
    trace_bool(trace, value->is_reader);
    trace_name(trace, "isWriter");
    trace_bool(trace, value->is_writer);
    trace_close(trace, ')');
}

void posix_process_open_fifo_results_trace(struct trace_text *trace, const struct posix_process_open_fifo_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "end");
    trace_capability(trace, value->end);
    trace_close(trace, ')');
}

void posix_process_make_memory_params_trace(struct trace_text *trace, const struct posix_process_make_memory_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "pages");
    trace_unsigned(trace, value->pages);
    trace_close(trace, ')');
}

void posix_process_make_memory_results_trace(struct trace_text *trace, const struct posix_process_make_memory_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "memory");
    trace_capability(trace, value->memory);
    trace_close(trace, ')');
}

void posix_process_begin_params_trace(struct trace_text *trace, const struct posix_process_begin_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "signal");
    trace_unsigned(trace, value->signal);
    trace_close(trace, ')');
}

void posix_process_begin_results_trace(struct trace_text *trace, const struct posix_process_begin_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "child");
    trace_capability(trace, value->child);
    trace_close(trace, ')');
}

void posix_process_hand_over_params_trace(struct trace_text *trace, const struct posix_process_hand_over_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "cspace");
    trace_capability(trace, value->cspace);
    trace_name(trace, "token");
    trace_unsigned(trace, value->token);
    trace_name(trace, "port");
    trace_capability(trace, value->port);
    trace_name(trace, "usedNs");
    trace_unsigned(trace, value->used_ns);
    trace_close(trace, ')');
}

void posix_process_start_params_trace(struct trace_text *trace, const struct posix_process_start_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_close(trace, ')');
}

void posix_process_finish_params_trace(struct trace_text *trace, const struct posix_process_finish_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "status");
    trace_signed(trace, value->status);
    trace_name(trace, "signal");
    trace_unsigned(trace, value->signal);
    trace_name(trace, "usedNs");
    trace_unsigned(trace, value->used_ns);
    trace_close(trace, ')');
}

void posix_process_make_terminal_results_trace(struct trace_text *trace, const struct posix_process_make_terminal_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "master");
    trace_capability(trace, value->master);
    trace_close(trace, ')');
}

void posix_process_find_terminal_params_trace(struct trace_text *trace, const struct posix_process_find_terminal_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_name(trace, "isTaking");
    trace_bool(trace, value->is_taking);
    trace_close(trace, ')');
}

void posix_process_find_terminal_results_trace(struct trace_text *trace, const struct posix_process_find_terminal_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "terminal");
    trace_capability(trace, value->terminal);
    trace_close(trace, ')');
}

void posix_process_list_terminals_results_trace(struct trace_text *trace, const struct posix_process_list_terminals_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "numbers");
    trace_unsigned(trace, value->numbers);
    trace_close(trace, ')');
}

void posix_process_describe_params_trace(struct trace_text *trace, const struct posix_process_describe_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_close(trace, ')');
}

void posix_process_set_program_params_trace(struct trace_text *trace, const struct posix_process_set_program_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_name(trace, "program");
    trace_string(trace, value->program);
    trace_name(trace, "arguments");
    trace_bytes(trace, value->arguments);
    trace_close(trace, ')');
}

void posix_process_futex_leave_params_trace(struct trace_text *trace, const struct posix_process_futex_leave_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "thread");
    trace_unsigned(trace, value->thread);
    trace_close(trace, ')');
}

void posix_process_futex_leave_results_trace(struct trace_text *trace, const struct posix_process_futex_leave_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "isWoken");
    trace_bool(trace, value->is_woken);
    trace_close(trace, ')');
}

void posix_process_futex_take_results_trace(struct trace_text *trace, const struct posix_process_futex_take_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "threads");
    trace_unsigned(trace, value->threads);
    trace_close(trace, ')');
}

void posix_process_futex_wake_results_trace(struct trace_text *trace, const struct posix_process_futex_wake_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "woken");
    trace_unsigned(trace, value->woken);
    trace_close(trace, ')');
}

void posix_process_futex_requeue_results_trace(struct trace_text *trace, const struct posix_process_futex_requeue_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_close(trace, ')');
}

void posix_process_watch_by_params_trace(struct trace_text *trace, const struct posix_process_watch_by_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "event");
    trace_capability(trace, value->event);
    trace_close(trace, ')');
}

void posix_process_hear_by_params_trace(struct trace_text *trace, const struct posix_process_hear_by_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "event");
    trace_capability(trace, value->event);
    trace_close(trace, ')');
}

void posix_pipe_read_params_trace(struct trace_text *trace, const struct posix_pipe_read_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_name(trace, "waiter");
    trace_unsigned(trace, value->waiter);
    trace_close(trace, ')');
}

void posix_pipe_read_results_trace(struct trace_text *trace, const struct posix_pipe_read_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void posix_pipe_write_params_trace(struct trace_text *trace, const struct posix_pipe_write_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_name(trace, "rest");
    trace_unsigned(trace, value->rest);
    trace_name(trace, "writer");
    trace_unsigned(trace, value->writer);
    trace_name(trace, "isWaiting");
    trace_bool(trace, value->is_waiting);
    trace_close(trace, ')');
}

void posix_pipe_state_params_trace(struct trace_text *trace, const struct posix_pipe_state_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "waiter");
    trace_unsigned(trace, value->waiter);
    trace_close(trace, ')');
}

void posix_pipe_resize_params_trace(struct trace_text *trace, const struct posix_pipe_resize_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "capacity");
    trace_unsigned(trace, value->capacity);
    trace_close(trace, ')');
}

void posix_pipe_resize_results_trace(struct trace_text *trace, const struct posix_pipe_resize_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "capacity");
    trace_unsigned(trace, value->capacity);
    trace_close(trace, ')');
}

void posix_pipe_peek_params_trace(struct trace_text *trace, const struct posix_pipe_peek_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "offset");
    trace_unsigned(trace, value->offset);
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_close(trace, ')');
}

void posix_pipe_peek_results_trace(struct trace_text *trace, const struct posix_pipe_peek_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "departures");
    trace_unsigned(trace, value->departures);
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void posix_pipe_read_blocking_params_trace(struct trace_text *trace, const struct posix_pipe_read_blocking_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_name(trace, "reader");
    trace_unsigned(trace, value->reader);
    trace_close(trace, ')');
}

void posix_pipe_read_blocking_results_trace(struct trace_text *trace, const struct posix_pipe_read_blocking_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void posix_pipe_lend_page_params_trace(struct trace_text *trace, const struct posix_pipe_lend_page_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "page");
    trace_capability(trace, value->page);
    trace_close(trace, ')');
}

void posix_pipe_lend_page_results_trace(struct trace_text *trace, const struct posix_pipe_lend_page_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "end");
    trace_capability(trace, value->end);
    trace_close(trace, ')');
}

void posix_pipe_read_page_params_trace(struct trace_text *trace, const struct posix_pipe_read_page_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_close(trace, ')');
}

void posix_pipe_read_page_results_trace(struct trace_text *trace, const struct posix_pipe_read_page_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_close(trace, ')');
}

void posix_pipe_write_page_params_trace(struct trace_text *trace, const struct posix_pipe_write_page_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_name(trace, "writer");
    trace_unsigned(trace, value->writer);
    trace_name(trace, "isWaiting");
    trace_bool(trace, value->is_waiting);
    trace_close(trace, ')');
}

void posix_pipe_number_results_trace(struct trace_text *trace, const struct posix_pipe_number_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_close(trace, ')');
}

void posix_cell_load_params_trace(struct trace_text *trace, const struct posix_cell_load_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "waiter");
    trace_unsigned(trace, value->waiter);
    trace_close(trace, ')');
}

void posix_socket_bind_params_trace(struct trace_text *trace, const struct posix_socket_bind_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "address");
    posix_address_trace(trace, &value->address);
    trace_close(trace, ')');
}

void posix_socket_listen_params_trace(struct trace_text *trace, const struct posix_socket_listen_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "backlog");
    trace_unsigned(trace, value->backlog);
    trace_close(trace, ')');
}

void posix_socket_connect_params_trace(struct trace_text *trace, const struct posix_socket_connect_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "address");
    posix_address_trace(trace, &value->address);
    trace_name(trace, "waiter");
    trace_unsigned(trace, value->waiter);
    trace_close(trace, ')');
}

void posix_socket_accept_params_trace(struct trace_text *trace, const struct posix_socket_accept_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "waiter");
    trace_unsigned(trace, value->waiter);
    trace_close(trace, ')');
}

void posix_socket_accept_results_trace(struct trace_text *trace, const struct posix_socket_accept_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "socket");
    trace_capability(trace, value->socket);
    trace_close(trace, ')');
}

void posix_socket_send_params_trace(struct trace_text *trace, const struct posix_socket_send_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_name(trace, "isMore");
    trace_bool(trace, value->is_more);
    trace_name(trace, "sender");
    trace_unsigned(trace, value->sender);
    trace_name(trace, "address");
    posix_address_trace(trace, &value->address);
    trace_close(trace, ')');
}

void posix_socket_attach_params_trace(struct trace_text *trace, const struct posix_socket_attach_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "owner");
    trace_unsigned(trace, value->owner);
    trace_name(trace, "kind");
    trace_unsigned(trace, value->kind);
    trace_name(trace, "flags");
    trace_unsigned(trace, value->flags);
    trace_name(trace, "hasFile");
    trace_bool(trace, value->has_file);
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "file");
    trace_capability(trace, value->file);
    trace_name(trace, "cell");
    trace_capability(trace, value->cell);
    trace_close(trace, ')');
}

void posix_socket_receive_params_trace(struct trace_text *trace, const struct posix_socket_receive_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_name(trace, "isKept");
    trace_bool(trace, value->is_kept);
    trace_name(trace, "isContinued");
    trace_bool(trace, value->is_continued);
    trace_name(trace, "receiver");
    trace_unsigned(trace, value->receiver);
    trace_close(trace, ')');
}

void posix_socket_receive_results_trace(struct trace_text *trace, const struct posix_socket_receive_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_name(trace, "name");
    trace_bytes(trace, value->name);
    trace_name(trace, "isMore");
    trace_bool(trace, value->is_more);
    trace_name(trace, "parcels");
    trace_unsigned(trace, value->parcels);
    trace_name(trace, "sender");
    trace_unsigned(trace, value->sender);
    trace_close(trace, ')');
}

void posix_socket_take_parcel_params_trace(struct trace_text *trace, const struct posix_socket_take_parcel_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "receiver");
    trace_unsigned(trace, value->receiver);
    trace_close(trace, ')');
}

void posix_socket_take_parcel_results_trace(struct trace_text *trace, const struct posix_socket_take_parcel_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "kind");
    trace_unsigned(trace, value->kind);
    trace_name(trace, "flags");
    trace_unsigned(trace, value->flags);
    trace_name(trace, "hasFile");
    trace_bool(trace, value->has_file);
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "file");
    trace_capability(trace, value->file);
    trace_name(trace, "cell");
    trace_capability(trace, value->cell);
    trace_close(trace, ')');
}

void posix_socket_shutdown_params_trace(struct trace_text *trace, const struct posix_socket_shutdown_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "isIn");
    trace_bool(trace, value->is_in);
    trace_name(trace, "isOut");
    trace_bool(trace, value->is_out);
    trace_close(trace, ')');
}

void posix_socket_name_params_trace(struct trace_text *trace, const struct posix_socket_name_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "isPeers");
    trace_bool(trace, value->is_peers);
    trace_close(trace, ')');
}

void posix_socket_name_results_trace(struct trace_text *trace, const struct posix_socket_name_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "name");
    trace_bytes(trace, value->name);
    trace_close(trace, ')');
}

void posix_socket_state_params_trace(struct trace_text *trace, const struct posix_socket_state_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "waiter");
    trace_unsigned(trace, value->waiter);
    trace_close(trace, ')');
}

void posix_socket_number_results_trace(struct trace_text *trace, const struct posix_socket_number_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_close(trace, ')');
}

void posix_memory_page_params_trace(struct trace_text *trace, const struct posix_memory_page_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "index");
    trace_unsigned(trace, value->index);
    trace_close(trace, ')');
}

void posix_memory_page_results_trace(struct trace_text *trace, const struct posix_memory_page_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "page");
    trace_capability(trace, value->page);
    trace_close(trace, ')');
}

void posix_memory_number_results_trace(struct trace_text *trace, const struct posix_memory_number_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_close(trace, ')');
}

void posix_terminal_read_params_trace(struct trace_text *trace, const struct posix_terminal_read_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_name(trace, "isLate");
    trace_bool(trace, value->is_late);
    trace_close(trace, ')');
}

void posix_terminal_read_results_trace(struct trace_text *trace, const struct posix_terminal_read_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_name(trace, "wait");
    trace_unsigned(trace, value->wait);
    trace_close(trace, ')');
}

void posix_terminal_settings_results_trace(struct trace_text *trace, const struct posix_terminal_settings_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "settings");
    trace_bytes(trace, value->settings);
    trace_name(trace, "isStopped");
    trace_bool(trace, value->is_stopped);
    trace_close(trace, ')');
}

void posix_terminal_set_settings_params_trace(struct trace_text *trace, const struct posix_terminal_set_settings_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "settings");
    trace_bytes(trace, value->settings);
    trace_name(trace, "isDropping");
    trace_bool(trace, value->is_dropping);
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_name(trace, "isForcing");
    trace_bool(trace, value->is_forcing);
    trace_close(trace, ')');
}

void posix_terminal_set_size_params_trace(struct trace_text *trace, const struct posix_terminal_set_size_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "rows");
    trace_unsigned(trace, value->rows);
    trace_name(trace, "columns");
    trace_unsigned(trace, value->columns);
    trace_name(trace, "width");
    trace_unsigned(trace, value->width);
    trace_name(trace, "height");
    trace_unsigned(trace, value->height);
    trace_close(trace, ')');
}

void posix_terminal_group_params_trace(struct trace_text *trace, const struct posix_terminal_group_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_close(trace, ')');
}

void posix_terminal_group_results_trace(struct trace_text *trace, const struct posix_terminal_group_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "group");
    trace_unsigned(trace, value->group);
    trace_name(trace, "session");
    trace_unsigned(trace, value->session);
    trace_close(trace, ')');
}

void posix_terminal_set_group_params_trace(struct trace_text *trace, const struct posix_terminal_set_group_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_name(trace, "isForcing");
    trace_bool(trace, value->is_forcing);
    trace_name(trace, "group");
    trace_unsigned(trace, value->group);
    trace_close(trace, ')');
}

void posix_terminal_state_params_trace(struct trace_text *trace, const struct posix_terminal_state_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_close(trace, ')');
}

void posix_terminal_drop_params_trace(struct trace_text *trace, const struct posix_terminal_drop_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "isInput");
    trace_bool(trace, value->is_input);
    trace_name(trace, "isOutput");
    trace_bool(trace, value->is_output);
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_name(trace, "isForcing");
    trace_bool(trace, value->is_forcing);
    trace_close(trace, ')');
}

void posix_terminal_check_write_params_trace(struct trace_text *trace, const struct posix_terminal_check_write_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_name(trace, "isForcing");
    trace_bool(trace, value->is_forcing);
    trace_close(trace, ')');
}

void posix_terminal_write_params_trace(struct trace_text *trace, const struct posix_terminal_write_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_name(trace, "isForcing");
    trace_bool(trace, value->is_forcing);
    trace_close(trace, ')');
}

void posix_terminal_write_results_trace(struct trace_text *trace, const struct posix_terminal_write_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "written");
    trace_unsigned(trace, value->written);
    trace_close(trace, ')');
}

void posix_terminal_take_params_trace(struct trace_text *trace, const struct posix_terminal_take_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_name(trace, "isStealing");
    trace_bool(trace, value->is_stealing);
    trace_close(trace, ')');
}

void posix_terminal_master_results_trace(struct trace_text *trace, const struct posix_terminal_master_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_name(trace, "isLocked");
    trace_bool(trace, value->is_locked);
    trace_name(trace, "isInPackets");
    trace_bool(trace, value->is_in_packets);
    trace_close(trace, ')');
}

void posix_terminal_set_lock_params_trace(struct trace_text *trace, const struct posix_terminal_set_lock_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "isLocked");
    trace_bool(trace, value->is_locked);
    trace_close(trace, ')');
}

void posix_terminal_flow_params_trace(struct trace_text *trace, const struct posix_terminal_flow_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "action");
    trace_symbol(trace, posix_flow_name(value->action));
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_name(trace, "isForcing");
    trace_bool(trace, value->is_forcing);
    trace_close(trace, ')');
}

void posix_terminal_leave_params_trace(struct trace_text *trace, const struct posix_terminal_leave_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "caller");
    trace_unsigned(trace, value->caller);
    trace_close(trace, ')');
}

void posix_terminal_set_packets_params_trace(struct trace_text *trace, const struct posix_terminal_set_packets_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "isOn");
    trace_bool(trace, value->is_on);
    trace_close(trace, ')');
}

size_t posix_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message) {
    struct trace_text trace;
    trace_begin(&trace, out, capacity);
    switch ((uint32_t)method << 1 | role) {
    case METHOD_POSIX_JOIN << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Posix.join");
        struct posix_join_params value;
        if (posix_join_params_decode(message, &value) == STATUS_OK) {
            posix_join_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_JOIN << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Posix.join -> ");
        struct posix_join_results value;
        if (posix_join_results_decode(message, &value) == STATUS_OK) {
            posix_join_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_ATTACH << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Posix.attach");
        struct posix_attach_params value;
        if (posix_attach_params_decode(message, &value) == STATUS_OK) {
            posix_attach_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_ATTACH << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Posix.attach -> ");
        struct posix_attach_results value;
        if (posix_attach_results_decode(message, &value) == STATUS_OK) {
            posix_attach_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FORK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.fork");
        struct posix_process_fork_params value;
        if (posix_process_fork_params_decode(message, &value) == STATUS_OK) {
            posix_process_fork_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FORK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.fork -> ");
        struct posix_process_fork_results value;
        if (posix_process_fork_results_decode(message, &value) == STATUS_OK) {
            posix_process_fork_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_PARENT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.parent");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_PARENT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.parent -> ");
        struct posix_process_parent_results value;
        if (posix_process_parent_results_decode(message, &value) == STATUS_OK) {
            posix_process_parent_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_READY << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.ready");
        struct posix_process_ready_params value;
        if (posix_process_ready_params_decode(message, &value) == STATUS_OK) {
            posix_process_ready_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_READY << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.ready -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_TAKE_CHANGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.takeChange");
        struct posix_process_take_change_params value;
        if (posix_process_take_change_params_decode(message, &value) == STATUS_OK) {
            posix_process_take_change_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_TAKE_CHANGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.takeChange -> ");
        struct posix_end value;
        if (posix_end_decode(message, &value) == STATUS_OK) {
            posix_end_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SEND << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.send");
        struct posix_process_send_params value;
        if (posix_process_send_params_decode(message, &value) == STATUS_OK) {
            posix_process_send_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SEND << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.send -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_TAKE_SIGNAL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.takeSignal");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_TAKE_SIGNAL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.takeSignal -> ");
        struct posix_signal_sent value;
        if (posix_signal_sent_decode(message, &value) == STATUS_OK) {
            posix_signal_sent_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_CHILDREN << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.setChildren");
        struct posix_process_set_children_params value;
        if (posix_process_set_children_params_decode(message, &value) == STATUS_OK) {
            posix_process_set_children_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_CHILDREN << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.setChildren -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_NUMBERS << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.numbers");
        struct posix_process_numbers_params value;
        if (posix_process_numbers_params_decode(message, &value) == STATUS_OK) {
            posix_process_numbers_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_NUMBERS << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.numbers -> ");
        struct posix_numbers value;
        if (posix_numbers_decode(message, &value) == STATUS_OK) {
            posix_numbers_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_GROUP << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.setGroup");
        struct posix_process_set_group_params value;
        if (posix_process_set_group_params_decode(message, &value) == STATUS_OK) {
            posix_process_set_group_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_GROUP << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.setGroup -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_SESSION << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.makeSession");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_SESSION << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.makeSession -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_TERMINAL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.terminal");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_TERMINAL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.terminal -> ");
        struct posix_process_terminal_results value;
        if (posix_process_terminal_results_decode(message, &value) == STATUS_OK) {
            posix_process_terminal_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_STOP << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.stop");
        struct posix_process_stop_params value;
        if (posix_process_stop_params_decode(message, &value) == STATUS_OK) {
            posix_process_stop_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_STOP << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.stop -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_STATE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.state");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_STATE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.state -> ");
        struct posix_process_state_results value;
        if (posix_process_state_results_decode(message, &value) == STATUS_OK) {
            posix_process_state_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_LEAVE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.leave");
        struct posix_process_leave_params value;
        if (posix_process_leave_params_decode(message, &value) == STATUS_OK) {
            posix_process_leave_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_LEAVE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.leave -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_PIPE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.makePipe");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_PIPE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.makePipe -> ");
        struct posix_process_make_pipe_results value;
        if (posix_process_make_pipe_results_decode(message, &value) == STATUS_OK) {
            posix_process_make_pipe_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_CELL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.makeCell");
        struct posix_process_make_cell_params value;
        if (posix_process_make_cell_params_decode(message, &value) == STATUS_OK) {
            posix_process_make_cell_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_CELL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.makeCell -> ");
        struct posix_process_make_cell_results value;
        if (posix_process_make_cell_results_decode(message, &value) == STATUS_OK) {
            posix_process_make_cell_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_SOCKET << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.makeSocket");
        struct posix_process_make_socket_params value;
        if (posix_process_make_socket_params_decode(message, &value) == STATUS_OK) {
            posix_process_make_socket_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_SOCKET << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.makeSocket -> ");
        struct posix_process_make_socket_results value;
        if (posix_process_make_socket_results_decode(message, &value) == STATUS_OK) {
            posix_process_make_socket_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_SOCKET_PAIR << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.makeSocketPair");
        struct posix_process_make_socket_pair_params value;
        if (posix_process_make_socket_pair_params_decode(message, &value) == STATUS_OK) {
            posix_process_make_socket_pair_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_SOCKET_PAIR << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.makeSocketPair -> ");
        struct posix_process_make_socket_pair_results value;
        if (posix_process_make_socket_pair_results_decode(message, &value) == STATUS_OK) {
            posix_process_make_socket_pair_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_OPEN_FIFO << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.openFifo");
        struct posix_process_open_fifo_params value;
        if (posix_process_open_fifo_params_decode(message, &value) == STATUS_OK) {
            posix_process_open_fifo_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_OPEN_FIFO << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.openFifo -> ");
        struct posix_process_open_fifo_results value;
        if (posix_process_open_fifo_results_decode(message, &value) == STATUS_OK) {
            posix_process_open_fifo_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_LOCK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.lock");
        struct posix_lock value;
        if (posix_lock_decode(message, &value) == STATUS_OK) {
            posix_lock_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_LOCK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.lock -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_FIND_LOCK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.findLock");
        struct posix_lock value;
        if (posix_lock_decode(message, &value) == STATUS_OK) {
            posix_lock_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FIND_LOCK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.findLock -> ");
        struct posix_lock value;
        if (posix_lock_decode(message, &value) == STATUS_OK) {
            posix_lock_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_MEMORY << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.makeMemory");
        struct posix_process_make_memory_params value;
        if (posix_process_make_memory_params_decode(message, &value) == STATUS_OK) {
            posix_process_make_memory_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_MEMORY << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.makeMemory -> ");
        struct posix_process_make_memory_results value;
        if (posix_process_make_memory_results_decode(message, &value) == STATUS_OK) {
            posix_process_make_memory_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_BEGIN << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.begin");
        struct posix_process_begin_params value;
        if (posix_process_begin_params_decode(message, &value) == STATUS_OK) {
            posix_process_begin_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_BEGIN << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.begin -> ");
        struct posix_process_begin_results value;
        if (posix_process_begin_results_decode(message, &value) == STATUS_OK) {
            posix_process_begin_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_HAND_OVER << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.handOver");
        struct posix_process_hand_over_params value;
        if (posix_process_hand_over_params_decode(message, &value) == STATUS_OK) {
            posix_process_hand_over_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_HAND_OVER << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.handOver -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_START << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.start");
        struct posix_process_start_params value;
        if (posix_process_start_params_decode(message, &value) == STATUS_OK) {
            posix_process_start_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_START << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.start -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_FINISH << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.finish");
        struct posix_process_finish_params value;
        if (posix_process_finish_params_decode(message, &value) == STATUS_OK) {
            posix_process_finish_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FINISH << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.finish -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_TERMINAL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.makeTerminal");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_MAKE_TERMINAL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.makeTerminal -> ");
        struct posix_process_make_terminal_results value;
        if (posix_process_make_terminal_results_decode(message, &value) == STATUS_OK) {
            posix_process_make_terminal_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FIND_TERMINAL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.findTerminal");
        struct posix_process_find_terminal_params value;
        if (posix_process_find_terminal_params_decode(message, &value) == STATUS_OK) {
            posix_process_find_terminal_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FIND_TERMINAL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.findTerminal -> ");
        struct posix_process_find_terminal_results value;
        if (posix_process_find_terminal_results_decode(message, &value) == STATUS_OK) {
            posix_process_find_terminal_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_LIST_TERMINALS << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.listTerminals");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_LIST_TERMINALS << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.listTerminals -> ");
        struct posix_process_list_terminals_results value;
        if (posix_process_list_terminals_results_decode(message, &value) == STATUS_OK) {
            posix_process_list_terminals_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_DESCRIBE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.describe");
        struct posix_process_describe_params value;
        if (posix_process_describe_params_decode(message, &value) == STATUS_OK) {
            posix_process_describe_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_DESCRIBE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.describe -> ");
        struct posix_description value;
        if (posix_description_decode(message, &value) == STATUS_OK) {
            posix_description_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_PROGRAM << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.setProgram");
        struct posix_process_set_program_params value;
        if (posix_process_set_program_params_decode(message, &value) == STATUS_OK) {
            posix_process_set_program_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_PROGRAM << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.setProgram -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_USAGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.usage");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_USAGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.usage -> ");
        struct posix_usage value;
        if (posix_usage_decode(message, &value) == STATUS_OK) {
            posix_usage_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_WAIT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.futexWait");
        struct posix_futex_wait value;
        if (posix_futex_wait_decode(message, &value) == STATUS_OK) {
            posix_futex_wait_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_WAIT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.futexWait -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_LEAVE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.futexLeave");
        struct posix_process_futex_leave_params value;
        if (posix_process_futex_leave_params_decode(message, &value) == STATUS_OK) {
            posix_process_futex_leave_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_LEAVE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.futexLeave -> ");
        struct posix_process_futex_leave_results value;
        if (posix_process_futex_leave_results_decode(message, &value) == STATUS_OK) {
            posix_process_futex_leave_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_TAKE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.futexTake");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_TAKE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.futexTake -> ");
        struct posix_process_futex_take_results value;
        if (posix_process_futex_take_results_decode(message, &value) == STATUS_OK) {
            posix_process_futex_take_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_WAKE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.futexWake");
        struct posix_futex_wake value;
        if (posix_futex_wake_decode(message, &value) == STATUS_OK) {
            posix_futex_wake_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_WAKE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.futexWake -> ");
        struct posix_process_futex_wake_results value;
        if (posix_process_futex_wake_results_decode(message, &value) == STATUS_OK) {
            posix_process_futex_wake_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_REQUEUE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.futexRequeue");
        struct posix_futex_requeue value;
        if (posix_futex_requeue_decode(message, &value) == STATUS_OK) {
            posix_futex_requeue_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_FUTEX_REQUEUE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.futexRequeue -> ");
        struct posix_process_futex_requeue_results value;
        if (posix_process_futex_requeue_results_decode(message, &value) == STATUS_OK) {
            posix_process_futex_requeue_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_WATCH_BY << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.watchBy");
        struct posix_process_watch_by_params value;
        if (posix_process_watch_by_params_decode(message, &value) == STATUS_OK) {
            posix_process_watch_by_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_WATCH_BY << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.watchBy -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_CANCEL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.cancel");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_CANCEL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.cancel -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_HEAR_BY << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.hearBy");
        struct posix_process_hear_by_params value;
        if (posix_process_hear_by_params_decode(message, &value) == STATUS_OK) {
            posix_process_hear_by_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_HEAR_BY << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.hearBy -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PIPE_READ << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.read");
        struct posix_pipe_read_params value;
        if (posix_pipe_read_params_decode(message, &value) == STATUS_OK) {
            posix_pipe_read_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_READ << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.read -> ");
        struct posix_pipe_read_results value;
        if (posix_pipe_read_results_decode(message, &value) == STATUS_OK) {
            posix_pipe_read_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_WRITE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.write");
        struct posix_pipe_write_params value;
        if (posix_pipe_write_params_decode(message, &value) == STATUS_OK) {
            posix_pipe_write_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_WRITE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.write -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PIPE_STATE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.state");
        struct posix_pipe_state_params value;
        if (posix_pipe_state_params_decode(message, &value) == STATUS_OK) {
            posix_pipe_state_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_STATE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.state -> ");
        struct posix_pipe_state value;
        if (posix_pipe_state_decode(message, &value) == STATUS_OK) {
            posix_pipe_state_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_RESIZE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.resize");
        struct posix_pipe_resize_params value;
        if (posix_pipe_resize_params_decode(message, &value) == STATUS_OK) {
            posix_pipe_resize_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_RESIZE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.resize -> ");
        struct posix_pipe_resize_results value;
        if (posix_pipe_resize_results_decode(message, &value) == STATUS_OK) {
            posix_pipe_resize_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_PEEK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.peek");
        struct posix_pipe_peek_params value;
        if (posix_pipe_peek_params_decode(message, &value) == STATUS_OK) {
            posix_pipe_peek_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_PEEK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.peek -> ");
        struct posix_pipe_peek_results value;
        if (posix_pipe_peek_results_decode(message, &value) == STATUS_OK) {
            posix_pipe_peek_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_READ_BLOCKING << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.readBlocking");
        struct posix_pipe_read_blocking_params value;
        if (posix_pipe_read_blocking_params_decode(message, &value) == STATUS_OK) {
            posix_pipe_read_blocking_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_READ_BLOCKING << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.readBlocking -> ");
        struct posix_pipe_read_blocking_results value;
        if (posix_pipe_read_blocking_results_decode(message, &value) == STATUS_OK) {
            posix_pipe_read_blocking_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_LEND_PAGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.lendPage");
        struct posix_pipe_lend_page_params value;
        if (posix_pipe_lend_page_params_decode(message, &value) == STATUS_OK) {
            posix_pipe_lend_page_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_LEND_PAGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.lendPage -> ");
        struct posix_pipe_lend_page_results value;
        if (posix_pipe_lend_page_results_decode(message, &value) == STATUS_OK) {
            posix_pipe_lend_page_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_READ_PAGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.readPage");
        struct posix_pipe_read_page_params value;
        if (posix_pipe_read_page_params_decode(message, &value) == STATUS_OK) {
            posix_pipe_read_page_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_READ_PAGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.readPage -> ");
        struct posix_pipe_read_page_results value;
        if (posix_pipe_read_page_results_decode(message, &value) == STATUS_OK) {
            posix_pipe_read_page_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_WRITE_PAGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.writePage");
        struct posix_pipe_write_page_params value;
        if (posix_pipe_write_page_params_decode(message, &value) == STATUS_OK) {
            posix_pipe_write_page_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PIPE_WRITE_PAGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.writePage -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PIPE_NUMBER << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixPipe.number");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PIPE_NUMBER << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixPipe.number -> ");
        struct posix_pipe_number_results value;
        if (posix_pipe_number_results_decode(message, &value) == STATUS_OK) {
            posix_pipe_number_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_CELL_LOAD << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixCell.load");
        struct posix_cell_load_params value;
        if (posix_cell_load_params_decode(message, &value) == STATUS_OK) {
            posix_cell_load_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_CELL_LOAD << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixCell.load -> ");
        struct posix_state value;
        if (posix_state_decode(message, &value) == STATUS_OK) {
            posix_state_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_CELL_STORE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixCell.store");
        struct posix_state value;
        if (posix_state_decode(message, &value) == STATUS_OK) {
            posix_state_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_CELL_STORE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixCell.store -> ");
        struct posix_state value;
        if (posix_state_decode(message, &value) == STATUS_OK) {
            posix_state_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_CELL_LOCK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixCell.lock");
        struct posix_lock value;
        if (posix_lock_decode(message, &value) == STATUS_OK) {
            posix_lock_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_CELL_LOCK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixCell.lock -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_CELL_FIND_LOCK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixCell.findLock");
        struct posix_lock value;
        if (posix_lock_decode(message, &value) == STATUS_OK) {
            posix_lock_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_CELL_FIND_LOCK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixCell.findLock -> ");
        struct posix_lock value;
        if (posix_lock_decode(message, &value) == STATUS_OK) {
            posix_lock_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_BIND << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.bind");
        struct posix_socket_bind_params value;
        if (posix_socket_bind_params_decode(message, &value) == STATUS_OK) {
            posix_socket_bind_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_BIND << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.bind -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_SOCKET_LISTEN << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.listen");
        struct posix_socket_listen_params value;
        if (posix_socket_listen_params_decode(message, &value) == STATUS_OK) {
            posix_socket_listen_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_LISTEN << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.listen -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_SOCKET_CONNECT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.connect");
        struct posix_socket_connect_params value;
        if (posix_socket_connect_params_decode(message, &value) == STATUS_OK) {
            posix_socket_connect_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_CONNECT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.connect -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_SOCKET_ACCEPT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.accept");
        struct posix_socket_accept_params value;
        if (posix_socket_accept_params_decode(message, &value) == STATUS_OK) {
            posix_socket_accept_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_ACCEPT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.accept -> ");
        struct posix_socket_accept_results value;
        if (posix_socket_accept_results_decode(message, &value) == STATUS_OK) {
            posix_socket_accept_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_SEND << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.send");
        struct posix_socket_send_params value;
        if (posix_socket_send_params_decode(message, &value) == STATUS_OK) {
            posix_socket_send_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_SEND << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.send -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_SOCKET_ATTACH << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.attach");
        struct posix_socket_attach_params value;
        if (posix_socket_attach_params_decode(message, &value) == STATUS_OK) {
            posix_socket_attach_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_ATTACH << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.attach -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_SOCKET_RECEIVE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.receive");
        struct posix_socket_receive_params value;
        if (posix_socket_receive_params_decode(message, &value) == STATUS_OK) {
            posix_socket_receive_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_RECEIVE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.receive -> ");
        struct posix_socket_receive_results value;
        if (posix_socket_receive_results_decode(message, &value) == STATUS_OK) {
            posix_socket_receive_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_TAKE_PARCEL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.takeParcel");
        struct posix_socket_take_parcel_params value;
        if (posix_socket_take_parcel_params_decode(message, &value) == STATUS_OK) {
            posix_socket_take_parcel_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_TAKE_PARCEL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.takeParcel -> ");
        struct posix_socket_take_parcel_results value;
        if (posix_socket_take_parcel_results_decode(message, &value) == STATUS_OK) {
            posix_socket_take_parcel_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_SHUTDOWN << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.shutdown");
        struct posix_socket_shutdown_params value;
        if (posix_socket_shutdown_params_decode(message, &value) == STATUS_OK) {
            posix_socket_shutdown_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_SHUTDOWN << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.shutdown -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_SOCKET_NAME << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.name");
        struct posix_socket_name_params value;
        if (posix_socket_name_params_decode(message, &value) == STATUS_OK) {
            posix_socket_name_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_NAME << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.name -> ");
        struct posix_socket_name_results value;
        if (posix_socket_name_results_decode(message, &value) == STATUS_OK) {
            posix_socket_name_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_STATE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.state");
        struct posix_socket_state_params value;
        if (posix_socket_state_params_decode(message, &value) == STATUS_OK) {
            posix_socket_state_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_STATE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.state -> ");
        struct posix_socket_state value;
        if (posix_socket_state_decode(message, &value) == STATUS_OK) {
            posix_socket_state_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_SOCKET_NUMBER << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixSocket.number");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_SOCKET_NUMBER << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixSocket.number -> ");
        struct posix_socket_number_results value;
        if (posix_socket_number_results_decode(message, &value) == STATUS_OK) {
            posix_socket_number_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_MEMORY_PAGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixMemory.page");
        struct posix_memory_page_params value;
        if (posix_memory_page_params_decode(message, &value) == STATUS_OK) {
            posix_memory_page_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_MEMORY_PAGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixMemory.page -> ");
        struct posix_memory_page_results value;
        if (posix_memory_page_results_decode(message, &value) == STATUS_OK) {
            posix_memory_page_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_MEMORY_NUMBER << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixMemory.number");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_MEMORY_NUMBER << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixMemory.number -> ");
        struct posix_memory_number_results value;
        if (posix_memory_number_results_decode(message, &value) == STATUS_OK) {
            posix_memory_number_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_READ << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.read");
        struct posix_terminal_read_params value;
        if (posix_terminal_read_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_read_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_READ << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.read -> ");
        struct posix_terminal_read_results value;
        if (posix_terminal_read_results_decode(message, &value) == STATUS_OK) {
            posix_terminal_read_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SETTINGS << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.settings");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_SETTINGS << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.settings -> ");
        struct posix_terminal_settings_results value;
        if (posix_terminal_settings_results_decode(message, &value) == STATUS_OK) {
            posix_terminal_settings_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_SETTINGS << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.setSettings");
        struct posix_terminal_set_settings_params value;
        if (posix_terminal_set_settings_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_set_settings_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_SETTINGS << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.setSettings -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_SIZE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.size");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_SIZE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.size -> ");
        struct posix_terminal_size value;
        if (posix_terminal_size_decode(message, &value) == STATUS_OK) {
            posix_terminal_size_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_SIZE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.setSize");
        struct posix_terminal_set_size_params value;
        if (posix_terminal_set_size_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_set_size_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_SIZE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.setSize -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_GROUP << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.group");
        struct posix_terminal_group_params value;
        if (posix_terminal_group_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_group_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_GROUP << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.group -> ");
        struct posix_terminal_group_results value;
        if (posix_terminal_group_results_decode(message, &value) == STATUS_OK) {
            posix_terminal_group_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_GROUP << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.setGroup");
        struct posix_terminal_set_group_params value;
        if (posix_terminal_set_group_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_set_group_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_GROUP << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.setGroup -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_STATE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.state");
        struct posix_terminal_state_params value;
        if (posix_terminal_state_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_state_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_STATE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.state -> ");
        struct posix_terminal_state value;
        if (posix_terminal_state_decode(message, &value) == STATUS_OK) {
            posix_terminal_state_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_DROP << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.drop");
        struct posix_terminal_drop_params value;
        if (posix_terminal_drop_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_drop_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_DROP << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.drop -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_CHECK_WRITE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.checkWrite");
        struct posix_terminal_check_write_params value;
        if (posix_terminal_check_write_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_check_write_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_CHECK_WRITE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.checkWrite -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_WRITE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.write");
        struct posix_terminal_write_params value;
        if (posix_terminal_write_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_write_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_WRITE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.write -> ");
        struct posix_terminal_write_results value;
        if (posix_terminal_write_results_decode(message, &value) == STATUS_OK) {
            posix_terminal_write_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_TAKE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.take");
        struct posix_terminal_take_params value;
        if (posix_terminal_take_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_take_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_TAKE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.take -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_MASTER << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.master");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_MASTER << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.master -> ");
        struct posix_terminal_master_results value;
        if (posix_terminal_master_results_decode(message, &value) == STATUS_OK) {
            posix_terminal_master_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_LOCK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.setLock");
        struct posix_terminal_set_lock_params value;
        if (posix_terminal_set_lock_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_set_lock_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_LOCK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.setLock -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_FLOW << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.flow");
        struct posix_terminal_flow_params value;
        if (posix_terminal_flow_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_flow_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_FLOW << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.flow -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_LEAVE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.leave");
        struct posix_terminal_leave_params value;
        if (posix_terminal_leave_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_leave_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_LEAVE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.leave -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_PACKETS << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixTerminal.setPackets");
        struct posix_terminal_set_packets_params value;
        if (posix_terminal_set_packets_params_decode(message, &value) == STATUS_OK) {
            posix_terminal_set_packets_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_TERMINAL_SET_PACKETS << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixTerminal.setPackets -> ");
        trace_symbol(&trace, "()");
        break;
    }
    default:
        break;
    }
    return trace.length;
}
