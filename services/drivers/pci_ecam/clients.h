// SPDX-License-Identifier: MIT
// The drivers that the generator names in this service's arguments, and the function that each of
// them has: its registers as pieces of device memory, cut once, and its interrupts.
#pragma once

#include "pci_table.h"

#include <tessera/errors.h>
#include <tessera/syscalls.h>

enum {
    CLIENTS_MAX = 16,
    CLIENT_WORDS_MAX = 4,
    PIECES_MAX = 2,
    VECTORS_MAX = 4,
    CLIENT_NAME_BYTES = 32
};

// A stretch of a BAR, in whole pages, without the pages of the table of interrupt messages.
struct client_piece {
    cap_t memory; // 0: there is none
    uint64_t bytes;
    uint64_t used_bytes; // of them are the BAR's
    uint64_t offset;     // in the BAR
    bool is_handed_out;
};

struct client {
    uint32_t badge;
    char name[CLIENT_NAME_BYTES];
    struct pci_function *function; // null: the machine has none for it
    struct client_piece pieces[PCI_BLOCKS_MAX][PIECES_MAX];
    volatile uint32_t *messages; // the table of interrupt messages; null: it has only a wire
    uint32_t vectors;
    // While open.
    uint32_t port_badge; // 0: closed
    cap_t wire_notification;
    uint32_t wire_bits;
    cap_t message_lines[VECTORS_MAX]; // by vector; 0: not attached
    cap_t message_notifications[VECTORS_MAX];
};

extern struct client clients[CLIENTS_MAX];
extern uint32_t client_count;

// Names and wishes from the arguments; each client gets the first function that it wishes for and
// that nobody has. Cuts the window into the functions' registers.
[[nodiscard]] status_t clients_prepare(int argc, char **argv, struct pci_table *table);

struct client *client_by_badge(uint32_t badge);
struct client *client_by_port(uint32_t port_badge);
const struct client *client_of(const struct pci_function *function);

// Makes the registers of an earlier opening unusable.
[[nodiscard]] status_t client_revoke(struct client *client);

// NOT_FOUND, BUSY.
[[nodiscard]] status_t client_take_piece(struct client *client, uint32_t bar, uint32_t part,
                                         cap_t *out_memory);
