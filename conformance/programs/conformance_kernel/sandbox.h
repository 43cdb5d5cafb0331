// SPDX-License-Identifier: MIT
//
// Two threads with a cspace and an address space of their own, which make whatever system calls the
// suite writes into their mailboxes (arch/call_player.h). All of it is made from one memory, whose
// revocation must give everything back.
//
// Mailboxes and message buffers are shared with the suite, which writes the calls and reads the
// results. The threads' faults go to an endpoint of the suite; a thread that has made its calls
// tells that by the exit fault of its last one.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>
#include <tessera/ipc_registers.h>

enum {
    SANDBOX_PLAYERS = 2,
    SANDBOX_SLOTS = 64,
    SANDBOX_PAGES = 160, // of memory that a sandbox needs
    MAILBOX_CALLS = 31,
};

struct played_call {
    uint64_t trap; // index into the player's trap table; the system calls are at their own numbers
    struct ipc_registers registers;
    uint64_t reserved;
};
static_assert(sizeof(struct played_call) == 128);

struct mailbox {
    uint64_t next; // the call that is made, or will be made next
    uint64_t count;
    uint64_t reserved[14];
    struct played_call calls[MAILBOX_CALLS];
};
static_assert(sizeof(struct mailbox) <= 4096);

struct player {
    cap_t thread;
    struct mailbox *mailbox;
    struct message_buffer *buffer;
    bool is_started;
};

struct sandbox {
    cap_t memory; // everything below is made from it
    cap_t own;    // the part of it from which the threads, their cspace and address space are made
    cap_t endpoint; // of the suite: the players' faults; badge 1 is the first player
    cap_t reply;
    cap_t first_slot; // of the suite's slots for capabilities of the sandbox
    uint32_t used_slots;
    cap_t cspace;
    cap_t aspace;
    cap_t tables; // page-table memory of the address space
    struct player players[SANDBOX_PLAYERS];
};

// Where the sandbox's pages are in its own address space.
enum : uint64_t { SANDBOX_WINDOW = 0x10000000, SANDBOX_PAGE_STEP = 0x10000 };
enum sandbox_page {
    SANDBOX_PAGE_CODE,
    SANDBOX_PAGE_MAILBOX, // and one more for the second player
    SANDBOX_PAGE_BUFFER = SANDBOX_PAGE_MAILBOX + SANDBOX_PLAYERS,
    SANDBOX_PAGE_DATA = SANDBOX_PAGE_BUFFER + SANDBOX_PLAYERS,
    SANDBOX_PAGES_MAPPED,
};

uint64_t sandbox_address(unsigned page);

// Index into the player's trap table of what is no trap but a store: the second word of the frame,
// 64 times, from the address in the first word on.
extern const uint32_t sandbox_trap_store;

// Makes it from `memory`, which nothing has been made from. The cspace is empty; the players are
// configured, not started.
void sandbox_make(struct sandbox *sandbox, cap_t memory);

// Maps code, mailboxes, buffers and a data page in the sandbox's address space; again, if its page
// tables were taken away.
void sandbox_map(struct sandbox *sandbox);

// The suite's capability of a page that is mapped there.
cap_t sandbox_page_capability(const struct sandbox *sandbox, unsigned page);

// A slot of the suite for one more capability of the sandbox.
cap_t sandbox_slot(struct sandbox *sandbox);

// An object made from the sandbox's own part of the memory, in a slot of the suite.
cap_t sandbox_object(struct sandbox *sandbox, uint32_t type, uint64_t size);

// Lets a player run from its first call on; it must be stopped in the exit of its last one, or not
// yet started.
status_t sandbox_resume(struct sandbox *sandbox, unsigned player);

// Has a player that came to grief go on with its next call.
status_t sandbox_restart(struct sandbox *sandbox, unsigned player);

// Has a player make one call; what came of it is in `registers`. Returns the kind of the fault that
// the player raised: FAULT_EXIT if it came back from the call; 0 if it raised none.
uint32_t sandbox_call(struct sandbox *sandbox, unsigned player, uint32_t trap,
                      struct ipc_registers *registers);

// An invocation of at most four words and one capability by the first player; its status.
status_t sandbox_invoke(struct sandbox *sandbox, cap_t target, uint16_t method, unsigned words,
                        const uint64_t *values, cap_t capability);

// Revokes the memory. It can be used again then.
void sandbox_destroy(struct sandbox *sandbox);
