// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/posix.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of posix as text.

#include <posix/posix_trace.h>

void posix_end_trace(struct trace_text *trace, const struct posix_end *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "status");
    trace_signed(trace, value->status);
    trace_name(trace, "signal");
    trace_unsigned(trace, value->signal);
    trace_name(trace, "isKilled");
    trace_bool(trace, value->is_killed);
    trace_name(trace, "fault");
    trace_unsigned(trace, value->fault);
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
    trace_close(trace, ')');
}

void posix_process_take_ended_params_trace(struct trace_text *trace, const struct posix_process_take_ended_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "selection");
    trace_symbol(trace, posix_selection_name(value->selection));
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_name(trace, "isKept");
    trace_bool(trace, value->is_kept);
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
    trace_close(trace, ')');
}

void posix_process_set_fatal_params_trace(struct trace_text *trace, const struct posix_process_set_fatal_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "signals");
    trace_unsigned(trace, value->signals);
    trace_close(trace, ')');
}

void posix_process_take_signals_results_trace(struct trace_text *trace, const struct posix_process_take_signals_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "signals");
    trace_unsigned(trace, value->signals);
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

void posix_process_terminal_group_results_trace(struct trace_text *trace, const struct posix_process_terminal_group_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "group");
    trace_unsigned(trace, value->group);
    trace_close(trace, ')');
}

void posix_process_set_terminal_group_params_trace(struct trace_text *trace, const struct posix_process_set_terminal_group_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "group");
    trace_unsigned(trace, value->group);
    trace_close(trace, ')');
}

void posix_process_set_reading_params_trace(struct trace_text *trace, const struct posix_process_set_reading_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "isReading");
    trace_bool(trace, value->is_reading);
    trace_close(trace, ')');
}

void posix_process_leave_params_trace(struct trace_text *trace, const struct posix_process_leave_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "signal");
    trace_unsigned(trace, value->signal);
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
    trace_name(trace, "waiter");
    trace_unsigned(trace, value->waiter);
    trace_close(trace, ')');
}

void posix_pipe_write_results_trace(struct trace_text *trace, const struct posix_pipe_write_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "written");
    trace_unsigned(trace, value->written);
    trace_close(trace, ')');
}

void posix_pipe_state_params_trace(struct trace_text *trace, const struct posix_pipe_state_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "waiter");
    trace_unsigned(trace, value->waiter);
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
    case METHOD_POSIX_PROCESS_TAKE_ENDED << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.takeEnded");
        struct posix_process_take_ended_params value;
        if (posix_process_take_ended_params_decode(message, &value) == STATUS_OK) {
            posix_process_take_ended_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_TAKE_ENDED << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.takeEnded -> ");
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
    case METHOD_POSIX_PROCESS_SET_FATAL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.setFatal");
        struct posix_process_set_fatal_params value;
        if (posix_process_set_fatal_params_decode(message, &value) == STATUS_OK) {
            posix_process_set_fatal_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_FATAL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.setFatal -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_TAKE_SIGNALS << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.takeSignals");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_TAKE_SIGNALS << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.takeSignals -> ");
        struct posix_process_take_signals_results value;
        if (posix_process_take_signals_results_decode(message, &value) == STATUS_OK) {
            posix_process_take_signals_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
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
    case METHOD_POSIX_PROCESS_TERMINAL_GROUP << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.terminalGroup");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_TERMINAL_GROUP << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.terminalGroup -> ");
        struct posix_process_terminal_group_results value;
        if (posix_process_terminal_group_results_decode(message, &value) == STATUS_OK) {
            posix_process_terminal_group_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_TERMINAL_GROUP << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.setTerminalGroup");
        struct posix_process_set_terminal_group_params value;
        if (posix_process_set_terminal_group_params_decode(message, &value) == STATUS_OK) {
            posix_process_set_terminal_group_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_TERMINAL_GROUP << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.setTerminalGroup -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_POSIX_PROCESS_SET_READING << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PosixProcess.setReading");
        struct posix_process_set_reading_params value;
        if (posix_process_set_reading_params_decode(message, &value) == STATUS_OK) {
            posix_process_set_reading_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_POSIX_PROCESS_SET_READING << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PosixProcess.setReading -> ");
        trace_symbol(&trace, "()");
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
        struct posix_pipe_write_results value;
        if (posix_pipe_write_results_decode(message, &value) == STATUS_OK) {
            posix_pipe_write_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
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
    default:
        break;
    }
    return trace.length;
}
