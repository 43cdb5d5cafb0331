// SPDX-License-Identifier: MIT
//
// The methods of PosixProcess (idl/proto/posix.capnp), by the file that serves them, and the tables
// of the other interfaces.
#pragma once

#include "members.h"

// forking.c
status_t serve_fork(struct request *request, cap_t cspace, uint64_t token, uint8_t signal,
                    uint32_t *out_id);
status_t serve_parent(struct request *request, cap_t *out_cspace, uint64_t *out_token);
status_t serve_begin(struct request *request, uint8_t signal, uint32_t *out_id, cap_t *out_child);
status_t serve_hand_over(struct request *request, cap_t cspace, uint64_t token, cap_t port,
                         uint64_t used_ns);
status_t serve_start(struct request *request, uint32_t id);
status_t serve_finish(struct request *request, int32_t status, uint8_t signal, uint64_t used_ns);
status_t serve_ready(struct request *request, cap_t event, cap_t thread);

// Answers the parent of this child, if it waits for it.
void forking_answer(const struct member *child, status_t status);

// ending.c
status_t serve_take_change(struct request *request, enum posix_selection selection, uint32_t number,
                           bool is_kept, uint32_t changes, struct posix_end *out);
status_t serve_set_children(struct request *request, bool is_forgetting, bool is_silent);
status_t serve_leave(struct request *request, uint8_t signal, uint64_t others_ns,
                     uint64_t peak_bytes);

// usage.c
status_t serve_usage(struct request *request, struct posix_usage *out);

// signals.c
status_t serve_send(struct request *request, enum posix_selection selection, uint32_t number,
                    uint8_t signal, int32_t code, uint64_t value);
status_t serve_take_signal(struct request *request, struct posix_signal_sent *out);

// stopping.c
status_t serve_stop(struct request *request, uint8_t signal, uint32_t continues);
status_t serve_stop_state(struct request *request, bool *out_is_stopped);

// families.c
status_t serve_numbers(struct request *request, uint32_t id, struct posix_numbers *out);
status_t serve_set_group(struct request *request, uint32_t id, uint32_t group);
status_t serve_make_session(struct request *request);

// terminals.c
status_t serve_terminal(struct request *request, cap_t *out_terminal, bool *out_is_pty);
void terminal_port_closed(uint32_t index);

// terminal_calls.c
extern const struct posix_terminal_server terminal_handlers;

// ptys.c
status_t serve_make_terminal(struct request *request, cap_t *out_master);
status_t serve_find_terminal(struct request *request, uint32_t number, bool is_taking,
                             cap_t *out_terminal);
status_t serve_list_terminals(struct request *request, uint64_t *out_numbers);
void master_port_closed(uint32_t number);

// master_calls.c
extern const struct posix_terminal_server master_handlers;

// programs.c
status_t serve_describe(struct request *request, uint32_t id, struct posix_description *out);
status_t serve_watch_by(struct request *request, cap_t event);
status_t serve_hear_by(struct request *request, cap_t event);
status_t serve_set_program(struct request *request, struct text name, struct text path,
                           struct data arguments);

// The process manager's entry of a process, zero if it has none.
struct process_entry programs_entry(uint32_t id);

// pipes.c
status_t serve_open_fifo(struct request *request, uint32_t file_system, uint64_t node,
                         bool is_reader, bool is_writer, cap_t *out_end);
status_t serve_make_pipe(struct request *request, cap_t *out_reader, cap_t *out_writer);
extern const struct posix_pipe_server pipe_handlers;
void pipe_port_closed(uint32_t index);

// A process has ended: what it began to write will not be whole.
void pipes_forget(uint32_t writer);

// reads.c
status_t serve_cancel(struct request *request);

// cells.c
status_t serve_make_cell(struct request *request, struct posix_state state, cap_t *out_cell);
extern const struct posix_cell_server cell_handlers;
void cell_port_closed(uint32_t index);

// sockets.c
status_t serve_make_socket(struct request *request, enum posix_socket_kind kind, cap_t *out_socket);
status_t serve_make_socket_pair(struct request *request, enum posix_socket_kind kind,
                                cap_t *out_first, cap_t *out_second);
extern const struct posix_socket_server socket_handlers;
void socket_port_closed(uint32_t index);

// memories.c
status_t serve_make_memory(struct request *request, uint32_t count, cap_t *out_memory);
extern const struct posix_memory_server memory_handlers;
void memory_port_closed(uint32_t index);

// Is there a memory of that number, and does it count for the family?
bool memory_is_of(uint64_t number, uint32_t family);

// futexes.c
status_t serve_futex_wait(struct request *request, const struct posix_futex_wait *asked);
status_t serve_futex_leave(struct request *request, uint8_t thread, bool *out_is_woken);
status_t serve_futex_take(struct request *request, uint64_t *out_threads);
status_t serve_futex_wake(struct request *request, const struct posix_futex_wake *asked,
                          uint32_t *out_woken);
status_t serve_futex_requeue(struct request *request, const struct posix_futex_requeue *asked,
                             uint32_t *out_count);
