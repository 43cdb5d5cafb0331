// SPDX-License-Identifier: MIT
//
// The tables of terminals and of their ends, and whose they are.
#include "terminals.h"

#include "badges.h"
#include "handlers.h"
#include "ptys.h"
#include "signals.h"
#include "waiters.h"

#include <posix/terminal_start.h>
#include <tessera/string.h>

struct terminal_end {
    struct terminal *terminal; // null: nobody holds it
    uint32_t family;           // that it counts for
    bool is_hung_up;
};

static struct terminal terminals[TERMINALS_MAX];
static struct terminal_end ends[TERMINAL_ENDS_MAX];

static void show(struct line *line, const char *bytes, uint32_t count) {
    struct terminal *terminal =
        (struct terminal *)((uint8_t *)line - offsetof(struct terminal, line));
    if (terminal->pty == nullptr) {
        terminal_show_on_console(terminal, bytes, count);
    } else {
        pty_show(terminal, (const uint8_t *)bytes, count);
    }
}

static struct terminal *make(struct terminal *terminal, uint32_t family) {
    memset(terminal, 0, sizeof(*terminal));
    terminal->is_used = true;
    terminal->family = family;
    terminal->line.settings = TERMINAL_START_SETTINGS;
    terminal->line.echo = show;
    return terminal;
}

struct terminal *terminal_new_console(uint32_t family) {
    for (uint32_t i = 0; i < CONSOLES_MAX; i++) {
        if (!terminals[i].is_used) {
            struct terminal *terminal = make(&terminals[i], family);
            terminal->size = TERMINAL_START_SIZE;
            return terminal;
        }
    }
    return nullptr;
}

struct terminal *terminal_new_pty(uint32_t number, uint32_t family) {
    struct terminal *terminal = &terminals[CONSOLES_MAX + number];
    if (terminal->is_used) {
        return nullptr;
    }
    (void)make(terminal, family);
    terminal->pty = pty_new(number);
    return terminal;
}

struct terminal *terminal_pty(uint32_t number) {
    struct terminal *terminal =
        number < POSIX_PTYS_MAX ? &terminals[CONSOLES_MAX + number] : nullptr;
    return terminal != nullptr && terminal->is_used ? terminal : nullptr;
}

struct terminal *terminal_console_at(uint32_t index) {
    return terminals[index].is_used ? &terminals[index] : nullptr;
}

uint32_t terminal_number(const struct terminal *terminal) {
    return (uint32_t)(terminal - terminals) - CONSOLES_MAX;
}

status_t terminal_open_end(struct terminal *terminal, uint32_t family, cap_t *out) {
    uint32_t index = TERMINAL_ENDS_MAX;
    uint32_t count = 0;
    for (uint32_t i = 0; i < TERMINAL_ENDS_MAX; i++) {
        bool is_free = ends[i].terminal == nullptr;
        index = index == TERMINAL_ENDS_MAX && is_free ? i : index;
        count += !is_free && ends[i].family == family;
    }
    if (index == TERMINAL_ENDS_MAX || count >= TERMINAL_ENDS_OF_FAMILY) {
        return STATUS_NO_SPACE;
    }
    status_t status = port_pool_open(&ports, BADGE_TERMINAL + index, 0, out);
    if (status == STATUS_OK) {
        ends[index] = (struct terminal_end){.terminal = terminal, .family = family};
        terminal->ends++;
        if (terminal->pty != nullptr) {
            pty_opened(terminal);
        }
    }
    return status;
}

void terminal_settle(struct terminal *terminal) {
    bool has_master = terminal->pty != nullptr && terminal->pty->has_master;
    if (terminal->ends == 0 && terminal->session == 0 && !has_master) {
        terminal_leave_console(terminal);
        terminal->is_used = false;
    }
}

void terminal_port_closed(uint32_t index) {
    struct terminal *terminal = ends[index].terminal;
    ends[index].terminal = nullptr;
    terminal->ends--;
    if (terminal->ends == 0 && terminal->pty != nullptr) {
        pty_left(terminal);
    }
    terminal_settle(terminal);
}

struct terminal *terminal_of(const struct request *request) {
    uint32_t index = request->badge & ~BADGE_KIND_MASK;
    return (request->badge & BADGE_KIND_MASK) == BADGE_MASTER ? terminal_pty(index)
                                                              : ends[index].terminal;
}

bool terminal_is_hung_up(const struct request *request) {
    return (request->badge & BADGE_KIND_MASK) == BADGE_TERMINAL &&
           ends[request->badge - BADGE_TERMINAL].is_hung_up;
}

static struct terminal *find_of_session(uint32_t session) {
    for (uint32_t i = 0; session != 0 && i < TERMINALS_MAX; i++) {
        if (terminals[i].is_used && terminals[i].session == session) {
            return &terminals[i];
        }
    }
    return nullptr;
}

// Who leads the session hears of it also if it is not in the foreground.
static void tell_of_end(const struct terminal *terminal) {
    struct member *leader = member_find(terminal->session);
    const struct posix_signal_sent signals[] = {
        {.number = LINUX_SIGHUP, .code = LINUX_SI_KERNEL},
        {.number = LINUX_SIGCONT, .code = LINUX_SI_KERNEL},
    };
    for (uint32_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++) {
        if (leader != nullptr && leader->group != terminal->group) {
            (void)signal_deliver(leader, &signals[i]); // of these one waits at most
        }
        signal_group(terminal->group, signals[i].number);
    }
}

static void let_go(struct terminal *terminal) {
    terminal->session = 0;
    terminal->group = 0;
}

void terminal_hang_up(struct terminal *terminal) {
    tell_of_end(terminal);
    for (uint32_t i = 0; i < TERMINAL_ENDS_MAX; i++) {
        ends[i].is_hung_up = ends[i].is_hung_up || ends[i].terminal == terminal;
    }
    let_go(terminal);
    terminal_leave_console(terminal);
    line_drop(&terminal->line);
    waiters_tell(&terminal->waiters);
}

void terminals_hang_up(uint32_t session) {
    struct terminal *terminal = find_of_session(session);
    if (terminal == nullptr) {
        return;
    }
    if (terminal->pty == nullptr) {
        terminal_hang_up(terminal); // whoever comes next has the console
    } else {
        signal_group(terminal->group, LINUX_SIGHUP);
        let_go(terminal);
    }
    terminal_settle(terminal);
}

bool terminal_take(struct terminal *terminal, struct member *leader, bool is_stealing) {
    if (leader == nullptr || leader->session != leader->id) {
        return false;
    }
    if (terminal->session == leader->session) {
        return true;
    }
    if ((terminal->session != 0 && !is_stealing) || find_of_session(leader->session) != nullptr) {
        return false;
    }
    terminal->session = leader->session;
    terminal->group = leader->group;
    return true;
}

bool terminal_is_of(const struct terminal *terminal, const struct member *member) {
    return member != nullptr && terminal->session != 0 && member->session == terminal->session &&
           !member->has_no_terminal;
}

bool terminal_leave(struct terminal *terminal, struct member *member) {
    if (!terminal_is_of(terminal, member)) {
        return false;
    }
    if (member->id == terminal->session) {
        signal_group(terminal->group, LINUX_SIGHUP);
        signal_group(terminal->group, LINUX_SIGCONT);
        let_go(terminal);
        terminal_settle(terminal);
    } else {
        member->has_no_terminal = true;
    }
    return true;
}

void terminal_flow_changed(struct terminal *terminal) {
    bool is_stopped = terminal->line.is_stopped;
    if (terminal->pty == nullptr) {
        terminal_flush_console(terminal);
        terminal_tell_session(terminal);
    } else {
        pty_flush(terminal);
        pty_note(terminal, is_stopped ? LINUX_TIOCPKT_STOP : LINUX_TIOCPKT_START);
    }
    waiters_tell(&terminal->waiters);
}

void terminal_drop_input(struct terminal *terminal) {
    line_drop(&terminal->line);
    if (terminal->pty != nullptr) {
        pty_note(terminal, LINUX_TIOCPKT_FLUSHREAD);
    }
    waiters_tell(&terminal->waiters);
}

void terminal_type(struct terminal *terminal, const uint8_t *bytes, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        bool was_stopped = terminal->line.is_stopped;
        int32_t signal = line_type(&terminal->line, bytes[i]);
        if (terminal->line.is_stopped != was_stopped) {
            terminal_flow_changed(terminal);
        }
        if (signal != 0) {
            signal_group(terminal->group, signal);
        }
    }
    terminal->arrivals++;
}

void terminal_tell_session(const struct terminal *terminal) {
    for (uint32_t i = 0; i < members_end; i++) {
        struct member *member = member_at(i);
        if (member != nullptr && member->session == terminal->session) {
            member_tell(member, POSIX_EVENT_TERMINAL);
        }
    }
}

status_t serve_terminal(struct request *request, cap_t *out_terminal, bool *out_is_pty) {
    const struct member *caller = member_of(request);
    struct terminal *terminal = find_of_session(caller->session);
    if (terminal == nullptr || caller->has_no_terminal) {
        return STATUS_NOT_FOUND;
    }
    *out_is_pty = terminal->pty != nullptr;
    return terminal_open_end(terminal, caller->family, out_terminal);
}
