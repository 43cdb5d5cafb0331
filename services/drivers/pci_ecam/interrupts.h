// SPDX-License-Identifier: MIT
// The interrupts of open functions: messages go straight to the driver's notification; wires come
// here first, and are shared out (pci_wires.h).
#pragma once

#include "clients.h"

// `lines` wires and `messages` lines that messages raise were granted. Wires signal the
// notification by their bit, the time-out of drivers by the bit behind the last of them.
[[nodiscard]] status_t interrupts_prepare(struct pci_table *table, uint32_t lines,
                                          uint32_t messages, cap_t notification);
void interrupts_on_signal(uint64_t bits);

// By messages if the function can and there are lines for them, otherwise by its wire.
bool interrupts_are_messages(const struct client *client);

// How many a driver may attach.
uint32_t interrupts_count(const struct client *client);

// For a function that is opened: every message masked, no wire pulled.
void interrupts_begin(struct client *client);
// For one that is closed.
void interrupts_end(struct client *client);

// Takes the notification over. BAD_RANGE: no such vector; BUSY: it is attached; NO_SPACE: all lines
// are taken.
[[nodiscard]] status_t interrupts_attach(struct client *client, uint32_t vector, uint32_t bits,
                                         cap_t notification);
[[nodiscard]] status_t interrupts_acknowledge(struct client *client);
bool interrupts_are_stuck(const struct client *client);
