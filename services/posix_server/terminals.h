// SPDX-License-Identifier: MIT
//
// Terminals. Each belongs to a session as long as that has one, and is for one of its groups. That
// of a process which somebody at the console started has what is typed there, as soon as it is
// typed; its output goes from processes to the console at once, and what is typed is shown by the
// server. Of a pseudo-terminal all that is its master's (ptys.h).
//
// Whoever opened a terminal has an end of it, with a port of its own. An end that was hung up stays
// so, whoever opens the terminal then.
#pragma once

#include "line.h"
#include "members.h"

enum {
    TERMINALS_MAX = CONSOLES_MAX + POSIX_PTYS_MAX,
    ECHO_BYTES = 512,
};

struct pty;

struct terminal {
    bool is_used;
    uint32_t family;  // that it counts for
    uint32_t session; // 0: nobody's
    uint32_t group;   // the foreground
    uint32_t ends;    // that are open
    struct pty *pty;  // null: it is on the console
    cap_t input;      // of the console; 0: it has not got it
    struct line line;
    struct linux_window_size size;
    uint32_t arrivals; // times that something was typed
    uint64_t waiters;  // places in the table of processes
    uint32_t echo_count;
    uint8_t echo[ECHO_BYTES]; // that was not shown yet, as long as output is stopped
};

// The server's notification, which the console signals.
extern cap_t terminals_event;

// terminals.c

// An unused terminal for the console, or a pseudo-terminal of that number, made ready; null: there
// is none, or that one is used. It is to be settled if nobody gets it.
struct terminal *terminal_new_console(uint32_t family);
struct terminal *terminal_new_pty(uint32_t number, uint32_t family);

// By its number; null: there is none.
struct terminal *terminal_pty(uint32_t number);

// By its place among those on the console; null: that one is not used.
struct terminal *terminal_console_at(uint32_t index);

uint32_t terminal_number(const struct terminal *terminal);

// An end, and a capability to it. NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t terminal_open_end(struct terminal *terminal, uint32_t family, cap_t *out);

// Forgets a terminal that nobody has and no session is at.
void terminal_settle(struct terminal *terminal);

// Which the request's port is of: an end, or a master.
struct terminal *terminal_of(const struct request *request);

// Is it an end that was hung up?
bool terminal_is_hung_up(const struct request *request);

// Hangs up all ends that there are: the foreground and who leads the session are told, and it is
// nobody's then.
void terminal_hang_up(struct terminal *terminal);

// It becomes that of the session that this process leads. False: it leads none, or one that has a
// terminal, or this one is another's and not to be stolen.
bool terminal_take(struct terminal *terminal, struct member *leader, bool is_stealing);

// Is it the terminal that the process has? Null: nobody.
bool terminal_is_of(const struct terminal *terminal, const struct member *member);

// The process has it no more; with who leads the session nobody has. False: it had not.
bool terminal_leave(struct terminal *terminal, struct member *member);

// Output was stopped, or goes on: what waited to be shown is, and who writes or reads is told.
void terminal_flow_changed(struct terminal *terminal);

// What was typed and not read is forgotten.
void terminal_drop_input(struct terminal *terminal);

// The leader of this session has ended: its terminal is nobody's, and one on the console is hung
// up.
void terminals_hang_up(uint32_t session);

// The settings have changed: whoever writes asks for them.
void terminal_tell_session(const struct terminal *terminal);

// Bytes that are typed: what they mean is done. What there is no room for is lost.
void terminal_type(struct terminal *terminal, const uint8_t *bytes, uint32_t count);

// terminal_console.c

// A terminal on the console for the session of this process, and a capability to it. IO_ERROR:
// there is no console; NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t terminals_open_console(const struct member *leader, cap_t *out_terminal);

// The console has something to be read.
void terminals_look_at_console(void);

// Takes what has come from the console, and does what it means.
void terminal_pump(struct terminal *terminal);

// Gives the console to whoever has it next, with what nobody has read.
void terminal_leave_console(struct terminal *terminal);

// Shows what was typed, with the bytes of a call; what waited because output was stopped.
void terminal_show_on_console(struct terminal *terminal, const char *bytes, uint32_t count);
void terminal_flush_console(struct terminal *terminal);

// A byte for the other side, also while output is stopped.
void terminal_send_to_console(struct terminal *terminal, uint8_t byte);

// terminal_calls.c: what is asked of an end and of a master alike.
status_t serve_terminal_settings(struct request *request, struct data *out_settings,
                                 bool *out_is_stopped);
status_t serve_terminal_set_settings(struct request *request, struct data settings,
                                     bool is_dropping, uint32_t caller, bool is_forcing);
status_t serve_terminal_size(struct request *request, struct posix_terminal_size *out);
status_t serve_terminal_set_size(struct request *request, uint16_t rows, uint16_t columns,
                                 uint16_t width, uint16_t height);
status_t serve_terminal_take(struct request *request, uint32_t caller, bool is_stealing);
status_t serve_terminal_set_group(struct request *request, uint32_t caller, bool is_forcing,
                                  uint32_t group);
