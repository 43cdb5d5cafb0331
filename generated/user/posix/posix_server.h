// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/posix.capnp
// Template: codegen/tessera_gen/templates/protocols/server.h.j2
// Command: ./tessera gen
//
// Server side of posix: a table of handlers per interface, in ordinal order, and its dispatcher.
//
// A handler gets checked parameters: rights, bounds, kinds of capabilities. Text and data among them are valid until it returns.
// Capabilities among them are the handler's, whatever it returns. It sets results and returns STATUS_OK, or returns another status
// and its results are dropped. Text, data and lists among results must stay where they are until the handler has returned; they may
// lie in the message buffer. A handler that is nullptr is answered STATUS_UNSUPPORTED.
#pragma once

#include <tessera/request.h>
#include <posix/posix.h>

struct posix_server {
    // Become the first of a family, by the number that the process manager gave. `event` is signalled with the bits
    // above.
    // Needs write. Errors: EXISTS, NO_SPACE, NO_MEMORY.
    status_t (*join)(struct request *request, uint32_t id, cap_t event, cap_t *out_process);
    // join() with a session whose terminal is the console, until the process ends. IO_ERROR: there is no console.
    // Needs read, write. Errors: EXISTS, NO_SPACE, NO_MEMORY, IO_ERROR.
    status_t (*attach)(struct request *request, uint32_t id, cap_t event, cap_t *out_process, cap_t *out_terminal);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void posix_dispatch(const struct posix_server *server, struct request *request);

struct posix_process_server {
    // Start a child with as much memory as the caller has, which is handed the cspace to copy itself from, and the
    // token; answered when the child has said that it is ready. `signal`: what the caller gets when the child ends; 0:
    // nothing. NO_SPACE: the family is too large. WOULD_BLOCK: there are signals to be taken first, and not only of
    // children, so that whoever is to end makes no more of them.
    // Needs no right. Errors: NO_SPACE, NO_MEMORY, NOT_FOUND, IO_ERROR, WOULD_BLOCK.
    status_t (*fork)(struct request *request, cap_t cspace, uint64_t token, uint8_t signal, uint32_t *out_id);
    // For a child that is not ready: its parent's cspace, once.
    // Needs no right. Errors: NOT_FOUND.
    status_t (*parent)(struct request *request, cap_t *out_cspace, uint64_t *out_token);
    // The child has all that it needs of its parent, which now goes on. `event` as for join(), but heard by `thread`,
    // which makes the program's system calls as well: it is interrupted when there is more than a change to be told,
    // and no read of it waits then.
    // Needs no right. Errors: BUSY.
    status_t (*ready)(struct request *request, cap_t event, cap_t thread);
    // A child that something became of (`changes`: bit n for PosixChange n), which is then forgotten unless `isKept`.
    // STILL_RUNNING: there are such children, and nothing became of them.
    // Needs no right. Errors: NOT_FOUND, STILL_RUNNING.
    status_t (*take_change)(struct request *request, enum posix_selection selection, uint32_t number, bool is_kept, uint32_t changes, struct posix_end *out);
    // Send a signal to processes of the family. `any` is all but the caller. 0: only look for them. NO_SPACE: too many
    // wait.
    // Needs no right. Errors: NOT_FOUND, NO_SPACE.
    status_t (*send)(struct request *request, enum posix_selection selection, uint32_t number, uint8_t signal, int32_t code, uint64_t value);
    // The oldest signal that waits.
    // Needs no right.
    status_t (*take_signal)(struct request *request, struct posix_signal_sent *out);
    // Children that have ended are forgotten at once; nothing is signalled when one stops or goes on.
    // Needs no right.
    status_t (*set_children)(struct request *request, bool is_forgetting, bool is_silent);
    // Of a process of the family; 0: of the caller.
    // Needs no right. Errors: NOT_FOUND.
    status_t (*numbers)(struct request *request, uint32_t id, struct posix_numbers *out);
    // Of the caller (0) or a child of it: into a group of its session, or one of its own (0).
    // Needs no right. Errors: NOT_FOUND, ACCESS_DENIED.
    status_t (*set_group)(struct request *request, uint32_t id, uint32_t group);
    // A session and a group of its own. ACCESS_DENIED: the caller leads a group.
    // Needs no right. Errors: ACCESS_DENIED.
    status_t (*make_session)(struct request *request);
    // The terminal of its session. NOT_FOUND: it has none.
    // Needs no right. Errors: NOT_FOUND, NO_SPACE, NO_MEMORY.
    status_t (*terminal)(struct request *request, cap_t *out_terminal, bool *out_is_pty);
    // The caller stops by this signal. ACCESS_DENIED: nobody is there to have it go on. BUSY: it was told to go on
    // meanwhile.
    // Needs no right. Errors: ACCESS_DENIED, BUSY.
    status_t (*stop)(struct request *request, uint8_t signal, uint32_t continues);
    // Is the caller to stay stopped?
    // Needs no right.
    status_t (*state)(struct request *request, bool *out_is_stopped);
    // About to end: by itself (0), or as if by a signal. Whoever is the first of a family and ends without having said
    // so takes the family along. `othersNs`: what its threads but the first had of the processor, which only it knows.
    // `peakBytes`: what it had of memory.
    // Needs no right.
    status_t (*leave)(struct request *request, uint8_t signal, uint64_t others_ns, uint64_t peak_bytes);
    // A pipe's two ends. An end is closed when the last capability to it is gone.
    // Needs no right. Errors: NO_SPACE, NO_MEMORY.
    status_t (*make_pipe)(struct request *request, cap_t *out_reader, cap_t *out_writer);
    // State of something that is about to be open in several processes. It is gone when the last capability to it is.
    // Needs no right. Errors: NO_SPACE, NO_MEMORY.
    status_t (*make_cell)(struct request *request, struct posix_state state, cap_t *out_cell);
    // A socket without a name or a peer. It is closed when the last capability to it is gone.
    // Needs no right. Errors: NO_SPACE, NO_MEMORY.
    status_t (*make_socket)(struct request *request, enum posix_socket_kind kind, cap_t *out_socket);
    // Two that are each other's peers.
    // Needs no right. Errors: NO_SPACE, NO_MEMORY.
    status_t (*make_socket_pair)(struct request *request, enum posix_socket_kind kind, cap_t *out_first, cap_t *out_second);
    // Another end of the pipe that the node of a file system stands for, which is there while it has ends.
    // Needs no right. Errors: NO_SPACE, NO_MEMORY.
    status_t (*open_fifo)(struct request *request, uint32_t file_system, uint64_t node, bool is_reader, bool is_writer, cap_t *out_end);
    // Of the process, until it ends: all of its locks in this range become that. WOULD_BLOCK: another has one that
    // excludes it; `process` is told when one is given back. BUSY: that one waits for the caller, or for who does.
    // NO_SPACE: there are too many.
    // Needs no right. Errors: WOULD_BLOCK, NO_SPACE, BUSY.
    status_t (*lock)(struct request *request, const struct posix_lock *params);
    // One of another that excludes this one of the process.
    // Needs no right. Errors: NOT_FOUND.
    status_t (*find_lock)(struct request *request, const struct posix_lock *params, struct posix_lock *out);
    // Zeroed memory that several processes may map. It counts for the family, which may have so much and no more
    // (NO_MEMORY), and is gone when the last capability to it is.
    // Needs no right. Errors: NO_SPACE, NO_MEMORY.
    status_t (*make_memory)(struct request *request, uint32_t pages, cap_t *out_memory);
    // Make a child as fork() does that does not run yet. Until it does, the caller acts in its place by its port,
    // which it then hands over. WOULD_BLOCK: as for fork().
    // Needs no right. Errors: NO_SPACE, NO_MEMORY, NOT_FOUND, IO_ERROR, WOULD_BLOCK.
    status_t (*begin)(struct request *request, uint8_t signal, uint32_t *out_id, cap_t *out_child);
    // For such a child: what it is to copy itself from, and its port, which the caller deletes then. `usedNs`: of the
    // processor, by the caller in its place.
    // Needs no right. Errors: BUSY, NO_MEMORY.
    status_t (*hand_over)(struct request *request, cap_t cspace, uint64_t token, cap_t port, uint64_t used_ns);
    // Let a child that was handed over run; answered when it has said that it is ready.
    // Needs no right. Errors: NOT_FOUND, BUSY, NO_SPACE, NO_MEMORY.
    status_t (*start)(struct request *request, uint32_t id);
    // How a child ends that never ran: by itself (0), or as if by a signal. It has ended when its port is deleted.
    // `usedNs`: as for handOver().
    // Needs no right. Errors: BUSY.
    status_t (*finish)(struct request *request, int32_t status, uint8_t signal, uint64_t used_ns);
    // A pseudo-terminal, which is there until its master is closed: what is written to that is typed, and what is
    // written to the terminal is read from it. It is locked. NO_SPACE: the family, or all of them, have as many as
    // they may have.
    // Needs no right. Errors: NO_SPACE, NO_MEMORY.
    status_t (*make_terminal)(struct request *request, cap_t *out_master);
    // A pseudo-terminal of the family by its number. BUSY: it is locked. `isTaking`: it becomes the terminal of the
    // caller's session, if the caller leads one that has none and it is no other's.
    // Needs no right. Errors: NOT_FOUND, BUSY, NO_SPACE, NO_MEMORY.
    status_t (*find_terminal)(struct request *request, uint32_t number, bool is_taking, cap_t *out_terminal);
    // Those of the family: bit n for number n.
    // Needs no right.
    status_t (*list_terminals)(struct request *request, uint64_t *out_numbers);
    // The process of the family with the lowest number that is not below `id`.
    // Needs no right. Errors: NOT_FOUND.
    status_t (*describe)(struct request *request, uint32_t id, struct posix_description *out);
    // What others are told of the caller. Children begin with what their parents said.
    // Needs no right.
    status_t (*set_program)(struct request *request, struct text name, struct text program, struct data arguments);
    // Of the caller's children that it has waited for, and of theirs.
    // Needs no right.
    status_t (*usage)(struct request *request, struct posix_usage *out);
    // A thread of the caller is about to wait on that word, behind all who do: it looks at it after this. It is told
    // by the event, until it leaves. NOT_FOUND: the family has no such memory.
    // Needs no right. Errors: NOT_FOUND, NO_SPACE.
    status_t (*futex_wait)(struct request *request, const struct posix_futex_wait *params);
    // It does not wait any more; `isWoken`: and had been woken, which the caller was not told yet.
    // Needs no right.
    status_t (*futex_leave)(struct request *request, uint8_t thread, bool *out_is_woken);
    // Threads of the caller that were woken, a bit for each; none of them waits any more.
    // Needs no right.
    status_t (*futex_take)(struct request *request, uint64_t *out_threads);
    // Who came first is woken first.
    // Needs no right. Errors: NOT_FOUND.
    status_t (*futex_wake)(struct request *request, const struct posix_futex_wake *params, uint32_t *out_woken);
    // How many were woken or moved, each once.
    // Needs no right. Errors: NOT_FOUND.
    status_t (*futex_requeue)(struct request *request, const struct posix_futex_requeue *params, uint32_t *out_count);
    // From now on the caller is told by this that something which was waited for has changed; of all else by the event
    // that it joined with.
    // Needs no right.
    status_t (*watch_by)(struct request *request, cap_t event);
    // The read of the caller that waits here (PosixPipe.readBlocking) is answered with WOULD_BLOCK; if none does, the
    // next one is.
    // Needs no right.
    status_t (*cancel)(struct request *request);
    // From now on the caller is told of everything by this, which somebody hears at any time: no thread is interrupted
    // any more.
    // Needs no right.
    status_t (*hear_by)(struct request *request, cap_t event);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void posix_process_dispatch(const struct posix_process_server *server, struct request *request);

// Answers a caller that fork parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t posix_process_fork_reply(const struct parked_request *parked, status_t status, uint32_t id);

// Answers a caller that start parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t posix_process_start_reply(const struct parked_request *parked, status_t status);

struct posix_pipe_server {
    // Up to `count` bytes; none: nobody can write any more. WOULD_BLOCK: there are none now; the process of number
    // `waiter` is told when there are.
    // Needs read. Errors: WOULD_BLOCK.
    status_t (*read)(struct request *request, uint32_t count, uint32_t waiter, struct data *out_data);
    // A part of a piece of the process of number `writer`, all of it or nothing; `rest` bytes of the piece follow, for
    // which there is room then. The piece is there with its last part. EMPTY: nobody can read it. WOULD_BLOCK: there
    // is no room now, or another's piece is not whole; the writer is told, if it waits, when that has changed.
    // Needs write. Errors: WOULD_BLOCK, EMPTY.
    status_t (*write)(struct request *request, struct data data, uint32_t rest, uint32_t writer, bool is_waiting);
    // What there is; the process of number `waiter` is told of the next change.
    // Needs no right.
    status_t (*state)(struct request *request, uint32_t waiter, struct posix_pipe_state *out);
    // Let it hold so much, or a little more. BUSY: it holds more now.
    // Needs no right. Errors: BUSY.
    status_t (*resize)(struct request *request, uint32_t capacity, uint32_t *out_capacity);
    // Up to `count` bytes that can be read, behind the first `offset`; they stay. `departures`: as in the state.
    // Needs read.
    status_t (*peek)(struct request *request, uint32_t offset, uint32_t count, uint32_t *out_departures, struct data *out_data);
    // As read(), but while there are no bytes, and somebody could write some, the caller waits. WOULD_BLOCK: the
    // process of number `reader` has cancelled that, or waits for another read here already; it is told when there are
    // some.
    // Needs read. Errors: WOULD_BLOCK.
    status_t (*read_blocking)(struct request *request, uint32_t count, uint32_t reader, struct data *out_data);
    // An end of the same pipe, with the same rights, for the caller alone: readPage() and writePage() of it move bytes
    // to and from the start of that page, which is copied from and to as long as the end is held. The pipe is open as
    // long as it was without it. NO_SPACE: enough have been made.
    // Needs no right. Errors: NO_SPACE, NO_MEMORY.
    status_t (*lend_page)(struct request *request, cap_t page, cap_t *out_end);
    // As read(), of which nobody is told. BAD_ARGUMENT: no page was lent, or nothing can be copied to it; the bytes
    // stay.
    // Needs read. Errors: WOULD_BLOCK, BAD_ARGUMENT.
    status_t (*read_page)(struct request *request, uint32_t count, uint32_t *out_count);
    // As write() of a piece that is whole. BAD_ARGUMENT: as for readPage().
    // Needs write. Errors: WOULD_BLOCK, EMPTY, BAD_ARGUMENT.
    status_t (*write_page)(struct request *request, uint32_t count, uint32_t writer, bool is_waiting);
    // The same for all ends of a pipe, and for those of no other pipe.
    // Needs no right.
    status_t (*number)(struct request *request, uint64_t *out_number);

    // Does each handler that gets bytes keep them before it makes a call? Then they stay in the message buffer, where a call overwrites them.
    bool keeps_bytes;
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void posix_pipe_dispatch(const struct posix_pipe_server *server, struct request *request);

// Room in the reply of read for `data`, 896 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *posix_pipe_read_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[POSIX_PIPE_READ_RESULTS_BYTES_AT];
}

// Room in the reply of peek for `data`, 896 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *posix_pipe_peek_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[POSIX_PIPE_PEEK_RESULTS_BYTES_AT];
}

// Room in the reply of read_blocking for `data`, 896 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *posix_pipe_read_blocking_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[POSIX_PIPE_READ_BLOCKING_RESULTS_BYTES_AT];
}

// Answers a caller that read_blocking parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t posix_pipe_read_blocking_reply(const struct parked_request *parked, status_t status, struct data data);

struct posix_cell_server {
    // The state; the process of number `waiter` is told of the next change.
    // Needs no right.
    status_t (*load)(struct request *request, uint32_t waiter, struct posix_state *out);
    // Change the state, if its version is still this one; returns it with its new version. BUSY: somebody else has
    // changed it.
    // Needs no right. Errors: BUSY.
    status_t (*store)(struct request *request, const struct posix_state *params, struct posix_state *out);
    // Of the cell, until it is gone. As that of a process.
    // Needs no right. Errors: WOULD_BLOCK, NO_SPACE.
    status_t (*lock)(struct request *request, const struct posix_lock *params);
    // Needs no right. Errors: NOT_FOUND.
    status_t (*find_lock)(struct request *request, const struct posix_lock *params, struct posix_lock *out);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void posix_cell_dispatch(const struct posix_cell_server *server, struct request *request);

struct posix_socket_server {
    // Give it a name, by which it is found. EXISTS: another one has it. BUSY: it has a name.
    // Needs no right. Errors: EXISTS, BUSY.
    status_t (*bind)(struct request *request, struct posix_address address);
    // Let others connect: as many as may wait to be accepted. BAD_ARGUMENT: it has no name, or a peer.
    // Needs no right. Errors: BAD_ARGUMENT, UNSUPPORTED.
    status_t (*listen)(struct request *request, uint32_t backlog);
    // NOT_FOUND: nobody listens there. BUSY: it has a peer, which only datagrams change. WOULD_BLOCK: too many wait to
    // be accepted.
    // Needs no right. Errors: NOT_FOUND, WRONG_OBJECT, BUSY, BAD_ARGUMENT, WOULD_BLOCK, NO_SPACE.
    status_t (*connect)(struct request *request, struct posix_address address, uint32_t waiter);
    // The first that waits. BAD_ARGUMENT: it does not listen.
    // Needs no right. Errors: BAD_ARGUMENT, UNSUPPORTED, WOULD_BLOCK, NO_SPACE, NO_MEMORY.
    status_t (*accept)(struct request *request, uint32_t waiter, cap_t *out_socket);
    // A part of a message of the process of number `sender`, to the peer or to who has that address. The message is
    // there with its last part, the parcels with it; if that is refused, all parts and parcels are dropped.
    // WOULD_BLOCK: there is no room now; the sender is told when there is. EMPTY: nothing can be sent any more.
    // BAD_ARGUMENT: no peer.
    // Needs no right. Errors: WOULD_BLOCK, EMPTY, NOT_FOUND, WRONG_OBJECT, BAD_ARGUMENT, BAD_RANGE, NO_SPACE,
    // ACCESS_DENIED.
    status_t (*send)(struct request *request, struct data data, bool is_more, uint32_t sender, struct posix_address address);
    // A parcel for the message that is sent next: something open, with the capability to its state.
    // Needs no right. Errors: NO_SPACE.
    status_t (*attach)(struct request *request, uint32_t owner, uint32_t kind, uint32_t flags, bool has_file, struct text path, cap_t file, cap_t cell);
    // Of a stream up to `count` bytes; else a part of a message, whole. None: nothing will come any more.
    // `isContinued`: more for the same call, which takes no parcels. Who gets parcels takes them next. WOULD_BLOCK:
    // nothing is there; the receiver is told when there is. BAD_ARGUMENT: it has no peer. BUSY: it was reset.
    // Needs no right. Errors: WOULD_BLOCK, BAD_ARGUMENT, BUSY.
    status_t (*receive)(struct request *request, uint32_t count, bool is_kept, bool is_continued, uint32_t receiver, struct data *out_data, struct data *out_name, bool *out_is_more, uint32_t *out_parcels, uint32_t *out_sender);
    // Needs no right. Errors: NOT_FOUND, NO_SPACE.
    status_t (*take_parcel)(struct request *request, uint32_t receiver, uint32_t *out_kind, uint32_t *out_flags, bool *out_has_file, struct text *out_path, cap_t *out_file, cap_t *out_cell);
    // Nothing comes, or nothing can be sent, any more; for the peer the other way round.
    // Needs no right.
    status_t (*shutdown)(struct request *request, bool is_in, bool is_out);
    // Of itself, or of its peer. NOT_FOUND: it has none. None: no name.
    // Needs no right. Errors: NOT_FOUND.
    status_t (*name)(struct request *request, bool is_peers, struct data *out_name);
    // What can be done; the process of number `waiter` is told of the next change.
    // Needs no right.
    status_t (*state)(struct request *request, uint32_t waiter, struct posix_socket_state *out);
    // For no other socket the same.
    // Needs no right.
    status_t (*number)(struct request *request, uint64_t *out_number);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void posix_socket_dispatch(const struct posix_socket_server *server, struct request *request);

// Room in the reply of name for `name`, 108 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *posix_socket_name_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[POSIX_SOCKET_NAME_RESULTS_BYTES_AT];
}

struct posix_memory_server {
    // A page to be read and written, the same for everybody. BAD_RANGE: there is none of that number.
    // Needs no right. Errors: BAD_RANGE, NO_SPACE, NO_MEMORY.
    status_t (*page)(struct request *request, uint32_t index, cap_t *out_page);
    // By which words in it are named; no other memory has had it, or will.
    // Needs no right.
    status_t (*number)(struct request *request, uint64_t *out_number);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void posix_memory_dispatch(const struct posix_memory_server *server, struct request *request);

// An end of a terminal: what is typed, by way of the line discipline; or the master of a pseudo-terminal. It is
// closed when the last capability to it is. One that was hung up stays so: it has nothing to be read and says
// IO_ERROR. Who calls says its number (`caller`): a process in the background of the terminal's session is told
// ACCESS_DENIED, and is to send its group the signal that stops it, or IO_ERROR if nobody could have it go on;
// unless it `isForcing`, because it ignores that signal.
struct posix_terminal_server {
    // Up to `count` bytes, as the settings say. WOULD_BLOCK: there are none now; the caller is told when there are.
    // None, and `wait`: there may be more in so many tenths of a second; who has waited so long says `isLate`. None:
    // the input has ended. EMPTY: because the master was closed. IO_ERROR of a master: nobody has the terminal open
    // any more.
    // Needs no right. Errors: WOULD_BLOCK, ACCESS_DENIED, IO_ERROR, EMPTY.
    status_t (*read)(struct request *request, uint32_t count, uint32_t caller, bool is_late, struct data *out_data, uint8_t *out_wait);
    // `isStopped`: nothing is to be written now.
    // Needs no right. Errors: IO_ERROR.
    status_t (*settings)(struct request *request, struct data *out_settings, bool *out_is_stopped);
    // `isDropping`: with all that was typed and not read.
    // Needs no right. Errors: BAD_ARGUMENT, ACCESS_DENIED, IO_ERROR.
    status_t (*set_settings)(struct request *request, struct data settings, bool is_dropping, uint32_t caller, bool is_forcing);
    // Needs no right. Errors: IO_ERROR.
    status_t (*size)(struct request *request, struct posix_terminal_size *out);
    // The foreground is told if it is another.
    // Needs no right. Errors: IO_ERROR.
    status_t (*set_size)(struct request *request, uint16_t rows, uint16_t columns, uint16_t width, uint16_t height);
    // Its foreground. NOT_FOUND: it is not the terminal of the caller's session, which a master tells everybody.
    // Needs no right. Errors: NOT_FOUND, IO_ERROR.
    status_t (*group)(struct request *request, uint32_t caller, uint32_t *out_group, uint32_t *out_session);
    // BAD_ARGUMENT: there is no such group in the session.
    // Needs no right. Errors: NOT_FOUND, BAD_ARGUMENT, ACCESS_DENIED, IO_ERROR.
    status_t (*set_group)(struct request *request, uint32_t caller, bool is_forcing, uint32_t group);
    // The caller is told of the next change.
    // Needs no right.
    status_t (*state)(struct request *request, uint32_t caller, struct posix_terminal_state *out);
    // What was typed and not read; what was written and has not reached the other side. Neither: may the caller?
    // Needs no right. Errors: ACCESS_DENIED, IO_ERROR.
    status_t (*drop)(struct request *request, bool is_input, bool is_output, uint32_t caller, bool is_forcing);
    // May the caller write, where the settings ask for that to be looked at? WOULD_BLOCK: output is stopped; the
    // caller is told when it goes on.
    // Needs no right. Errors: ACCESS_DENIED, IO_ERROR, WOULD_BLOCK.
    status_t (*check_write)(struct request *request, uint32_t caller, bool is_forcing);
    // Of a pseudo-terminal: as many bytes as there is room for, as the settings say. WOULD_BLOCK: for none; the caller
    // is told when there is.
    // Needs no right. Errors: WOULD_BLOCK, ACCESS_DENIED, IO_ERROR.
    status_t (*write)(struct request *request, struct data data, uint32_t caller, bool is_forcing, uint32_t *out_written);
    // It becomes the terminal of the caller's session. ACCESS_DENIED: the caller leads none, or it has one, or the
    // terminal is another's and it is not `isStealing`.
    // Needs no right. Errors: ACCESS_DENIED, IO_ERROR.
    status_t (*take)(struct request *request, uint32_t caller, bool is_stealing);
    // Of a master (else UNSUPPORTED): by which number its terminal is found.
    // Needs no right.
    status_t (*master)(struct request *request, uint32_t *out_number, bool *out_is_locked, bool *out_is_in_packets);
    // Of a master: nobody can open the terminal meanwhile.
    // Needs no right.
    status_t (*set_lock)(struct request *request, bool is_locked);
    // Stops output, or lets it go on that was stopped so; or sends the character that asks the other side for it.
    // Needs no right. Errors: ACCESS_DENIED, IO_ERROR.
    status_t (*flow)(struct request *request, enum posix_flow action, uint32_t caller, bool is_forcing);
    // It is not the caller's any more; if that leads the session, it is nobody's, which the foreground is told.
    // NOT_FOUND: it was not.
    // Needs no right. Errors: NOT_FOUND.
    status_t (*leave)(struct request *request, uint32_t caller);
    // Of a master: what is read begins with a byte, 0 in front of what was written, or what else has happened, alone.
    // Needs no right.
    status_t (*set_packets)(struct request *request, bool is_on);

    // Does each handler that gets bytes keep them before it makes a call? Then they stay in the message buffer, where a call overwrites them.
    bool keeps_bytes;
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void posix_terminal_dispatch(const struct posix_terminal_server *server, struct request *request);

// Room in the reply of read for `data`, 896 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *posix_terminal_read_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[POSIX_TERMINAL_READ_RESULTS_BYTES_AT];
}

// Room in the reply of settings for `settings`, 64 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *posix_terminal_settings_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[POSIX_TERMINAL_SETTINGS_RESULTS_BYTES_AT];
}
