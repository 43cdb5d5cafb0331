// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/posix.capnp
// Template: codegen/tessera_gen/templates/protocols/client.h.j2
// Command: ./tessera gen
//
// Client stubs of posix: each makes one call and returns its status. Results are set only on STATUS_OK. Text, data and
// lists among them are views into the thread's message buffer: valid until its next call. A capability among them is the caller's.
#pragma once

#include <posix/posix.h>

// Become the first of a family, by the number that the process manager gave. `event` is signalled with bit 8 when
// a pipe that was waited for has changed or a child has ended, and with bit 9 when there are signals to be taken.
// Needs write. Errors: EXISTS, NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t posix_join(cap_t posix, uint32_t id, cap_t event, cap_t *out_process);

// Start a child with as much memory as the caller has, which is handed the cspace to copy itself from, and the
// token; answered when the child has said that it is ready. `signal`: what the caller gets when the child ends; 0:
// nothing. NO_SPACE: the family is too large.
// Needs no right. Errors: NO_SPACE, NO_MEMORY, NOT_FOUND, IO_ERROR.
[[nodiscard]] status_t posix_process_fork(cap_t posix_process, cap_t cspace, uint64_t token, uint8_t signal, uint32_t *out_id);

// For a child that is not ready: its parent's cspace, once.
// Needs no right. Errors: NOT_FOUND.
[[nodiscard]] status_t posix_process_parent(cap_t posix_process, cap_t *out_cspace, uint64_t *out_token);

// The child has all that it needs of its parent, which now goes on. `event` as for join().
// Needs no right. Errors: BUSY.
[[nodiscard]] status_t posix_process_ready(cap_t posix_process, cap_t event);

// A child that has ended, which is then forgotten unless `isKept`. STILL_RUNNING: there are such children, and
// none has ended.
// Needs no right. Errors: NOT_FOUND, STILL_RUNNING.
[[nodiscard]] status_t posix_process_take_ended(cap_t posix_process, enum posix_selection selection, uint32_t number, bool is_kept, struct posix_end *out);

// Send a signal to processes of the family. `any` is all but the caller. 0: only look for them.
// Needs no right. Errors: NOT_FOUND.
[[nodiscard]] status_t posix_process_send(cap_t posix_process, enum posix_selection selection, uint32_t number, uint8_t signal);

// Which signals end the process without its help: bit n for signal n + 1. Others wait until they are taken.
// Needs no right.
[[nodiscard]] status_t posix_process_set_fatal(cap_t posix_process, uint64_t signals);

// The signals that wait.
// Needs no right.
[[nodiscard]] status_t posix_process_take_signals(cap_t posix_process, uint64_t *out_signals);

// Of a process of the family; 0: of the caller.
// Needs no right. Errors: NOT_FOUND.
[[nodiscard]] status_t posix_process_numbers(cap_t posix_process, uint32_t id, struct posix_numbers *out);

// Of the caller (0) or a child of it: into a group of its session, or one of its own (0).
// Needs no right. Errors: NOT_FOUND, ACCESS_DENIED.
[[nodiscard]] status_t posix_process_set_group(cap_t posix_process, uint32_t id, uint32_t group);

// A session and a group of its own. ACCESS_DENIED: the caller leads a group.
// Needs no right. Errors: ACCESS_DENIED.
[[nodiscard]] status_t posix_process_make_session(cap_t posix_process);

// The group that the family's terminal is for; 0: nobody's, the first of the family has ended.
// Needs no right.
[[nodiscard]] status_t posix_process_terminal_group(cap_t posix_process, uint32_t *out_group);

// Needs no right. Errors: NOT_FOUND.
[[nodiscard]] status_t posix_process_set_terminal_group(cap_t posix_process, uint32_t group);

// About to read the terminal, or done. ACCESS_DENIED: the terminal is for another group. Who still reads when the
// first of the family ends is ended.
// Needs no right. Errors: ACCESS_DENIED.
[[nodiscard]] status_t posix_process_set_reading(cap_t posix_process, bool is_reading);

// About to end: by itself (0), or as if by a signal. Whoever is the first of a family and ends without having said
// so takes the family along.
// Needs no right.
[[nodiscard]] status_t posix_process_leave(cap_t posix_process, uint8_t signal);

// A pipe's two ends. An end is closed when the last capability to it is gone.
// Needs no right. Errors: NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t posix_process_make_pipe(cap_t posix_process, cap_t *out_reader, cap_t *out_writer);

// State of something that is about to be open in several processes. It is gone when the last capability to it is.
// Needs no right. Errors: NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t posix_process_make_cell(cap_t posix_process, struct posix_state state, cap_t *out_cell);

// A socket without a name or a peer. It is closed when the last capability to it is gone.
// Needs no right. Errors: NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t posix_process_make_socket(cap_t posix_process, enum posix_socket_kind kind, cap_t *out_socket);

// Two that are each other's peers.
// Needs no right. Errors: NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t posix_process_make_socket_pair(cap_t posix_process, enum posix_socket_kind kind, cap_t *out_first, cap_t *out_second);

// Another end of the pipe that the node of a file system stands for, which is there while it has ends.
// Needs no right. Errors: NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t posix_process_open_fifo(cap_t posix_process, uint32_t file_system, uint64_t node, bool is_reader, bool is_writer, cap_t *out_end);

// Of the process, until it ends: all of its locks in this range become that. WOULD_BLOCK: another has one that
// excludes it; `process` is told when one is given back. BUSY: that one waits for the caller, or for who does.
// NO_SPACE: there are too many.
// Needs no right. Errors: WOULD_BLOCK, NO_SPACE, BUSY.
[[nodiscard]] status_t posix_process_lock(cap_t posix_process, const struct posix_lock *params);

// One of another that excludes this one of the process.
// Needs no right. Errors: NOT_FOUND.
[[nodiscard]] status_t posix_process_find_lock(cap_t posix_process, const struct posix_lock *params, struct posix_lock *out);

// Zeroed memory that several processes may map. It counts for the family, which may have so much and no more
// (NO_MEMORY), and is gone when the last capability to it is.
// Needs no right. Errors: NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t posix_process_make_memory(cap_t posix_process, uint32_t pages, cap_t *out_memory);

// Up to `count` bytes; none: nobody can write any more. WOULD_BLOCK: there are none now; the process of number
// `waiter` is told when there are.
// Needs read. Errors: WOULD_BLOCK.
[[nodiscard]] status_t posix_pipe_read(cap_t posix_pipe, uint32_t count, uint32_t waiter, struct data *out_data);

// All of it or nothing. EMPTY: nobody can read it. WOULD_BLOCK: there is no room now; the process of number
// `waiter` is told when there is.
// Needs write. Errors: WOULD_BLOCK, EMPTY.
[[nodiscard]] status_t posix_pipe_write(cap_t posix_pipe, struct data data, uint32_t waiter, uint32_t *out_written);

// What there is; the process of number `waiter` is told of the next change.
// Needs no right.
[[nodiscard]] status_t posix_pipe_state(cap_t posix_pipe, uint32_t waiter, struct posix_pipe_state *out);

// The state; the process of number `waiter` is told of the next change.
// Needs no right.
[[nodiscard]] status_t posix_cell_load(cap_t posix_cell, uint32_t waiter, struct posix_state *out);

// Change the state, if its version is still this one; returns it with its new version. BUSY: somebody else has
// changed it.
// Needs no right. Errors: BUSY.
[[nodiscard]] status_t posix_cell_store(cap_t posix_cell, const struct posix_state *params, struct posix_state *out);

// Of the cell, until it is gone. As that of a process.
// Needs no right. Errors: WOULD_BLOCK, NO_SPACE.
[[nodiscard]] status_t posix_cell_lock(cap_t posix_cell, const struct posix_lock *params);

// Needs no right. Errors: NOT_FOUND.
[[nodiscard]] status_t posix_cell_find_lock(cap_t posix_cell, const struct posix_lock *params, struct posix_lock *out);

// Give it a name, by which it is found. EXISTS: another one has it. BUSY: it has a name.
// Needs no right. Errors: EXISTS, BUSY.
[[nodiscard]] status_t posix_socket_bind(cap_t posix_socket, struct posix_address address);

// Let others connect: as many as may wait to be accepted. BAD_ARGUMENT: it has no name, or a peer.
// Needs no right. Errors: BAD_ARGUMENT, UNSUPPORTED.
[[nodiscard]] status_t posix_socket_listen(cap_t posix_socket, uint32_t backlog);

// NOT_FOUND: nobody listens there. BUSY: it has a peer, which only datagrams change. WOULD_BLOCK: too many wait to
// be accepted.
// Needs no right. Errors: NOT_FOUND, WRONG_OBJECT, BUSY, BAD_ARGUMENT, WOULD_BLOCK, NO_SPACE.
[[nodiscard]] status_t posix_socket_connect(cap_t posix_socket, struct posix_address address, uint32_t waiter);

// The first that waits. BAD_ARGUMENT: it does not listen.
// Needs no right. Errors: BAD_ARGUMENT, UNSUPPORTED, WOULD_BLOCK, NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t posix_socket_accept(cap_t posix_socket, uint32_t waiter, cap_t *out_socket);

// A part of a message of the process of number `sender`, to the peer or to who has that address. The message is
// there with its last part, the parcels with it; if that is refused, all parts and parcels are dropped.
// WOULD_BLOCK: there is no room now; the sender is told when there is. EMPTY: nothing can be sent any more.
// BAD_ARGUMENT: no peer.
// Needs no right. Errors: WOULD_BLOCK, EMPTY, NOT_FOUND, WRONG_OBJECT, BAD_ARGUMENT, BAD_RANGE, NO_SPACE,
// ACCESS_DENIED.
[[nodiscard]] status_t posix_socket_send(cap_t posix_socket, struct data data, bool is_more, uint32_t sender, struct posix_address address);

// A parcel for the message that is sent next: something open, with the capability to its state.
// Needs no right. Errors: NO_SPACE.
[[nodiscard]] status_t posix_socket_attach(cap_t posix_socket, uint32_t owner, uint32_t kind, uint32_t flags, bool has_file, struct text path, cap_t file, cap_t cell);

// Of a stream up to `count` bytes; else a part of a message, whole. None: nothing will come any more.
// `isContinued`: more for the same call, which takes no parcels. Who gets parcels takes them next. WOULD_BLOCK:
// nothing is there; the receiver is told when there is. BAD_ARGUMENT: it has no peer. BUSY: it was reset.
// Needs no right. Errors: WOULD_BLOCK, BAD_ARGUMENT, BUSY.
[[nodiscard]] status_t posix_socket_receive(cap_t posix_socket, uint32_t count, bool is_kept, bool is_continued, uint32_t receiver, struct data *out_data, struct data *out_name, bool *out_is_more, uint32_t *out_parcels, uint32_t *out_sender);

// Needs no right. Errors: NOT_FOUND, NO_SPACE.
[[nodiscard]] status_t posix_socket_take_parcel(cap_t posix_socket, uint32_t receiver, uint32_t *out_kind, uint32_t *out_flags, bool *out_has_file, struct text *out_path, cap_t *out_file, cap_t *out_cell);

// Nothing comes, or nothing can be sent, any more; for the peer the other way round.
// Needs no right.
[[nodiscard]] status_t posix_socket_shutdown(cap_t posix_socket, bool is_in, bool is_out);

// Of itself, or of its peer. NOT_FOUND: it has none. None: no name.
// Needs no right. Errors: NOT_FOUND.
[[nodiscard]] status_t posix_socket_name(cap_t posix_socket, bool is_peers, struct data *out_name);

// What can be done; the process of number `waiter` is told of the next change.
// Needs no right.
[[nodiscard]] status_t posix_socket_state(cap_t posix_socket, uint32_t waiter, struct posix_socket_state *out);

// A page to be read and written, the same for everybody. BAD_RANGE: there is none of that number.
// Needs no right. Errors: BAD_RANGE, NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t posix_memory_page(cap_t posix_memory, uint32_t index, cap_t *out_page);
