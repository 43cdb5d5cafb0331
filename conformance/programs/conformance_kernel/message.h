// SPDX-License-Identifier: MIT
//
// Messages of the suite's own: a method number outside every protocol, words in registers. Thin
// names for the traps, so that a case shows what it does.
#pragma once

#include <stdint.h>
#include <arch/syscall.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

enum : uint16_t { METHOD_ECHO = 0xf000, METHOD_OTHER = 0xf001 };

// An object from the suite's memory; ends the suite if there is none.
cap_t make_object(uint32_t type, uint64_t size);

// Copy with fewer rights, or a badge, in a new slot.
cap_t mint(cap_t source, uint32_t rights, uint32_t badge);

// One word there, one back. out_word may be null.
status_t call_word(cap_t target, uint16_t method, uint64_t word, uint64_t *out_word);
status_t call_word_until(cap_t target, uint16_t method, uint64_t word, uint64_t deadline_ns);
status_t send_word(cap_t target, uint16_t method, uint64_t word, uint64_t flags);
status_t send_word_until(cap_t target, uint16_t method, uint64_t word, uint64_t deadline_ns);

// Receives into `registers`; reply may be 0.
status_t receive_message(cap_t endpoint, cap_t reply, struct ipc_registers *registers);
status_t receive_until(cap_t endpoint, cap_t reply, struct ipc_registers *registers,
                       uint64_t deadline_ns);
status_t receive_now(cap_t endpoint, cap_t reply, struct ipc_registers *registers);

// Answers with a status and a word.
status_t reply_word(cap_t reply, status_t status, uint64_t word);

status_t signal_bits(cap_t notification, uint32_t bits);
// However long it takes.
status_t wait_bits(cap_t notification, uint64_t *out_bits);
status_t wait_bits_until(cap_t notification, uint64_t deadline_ns, uint64_t *out_bits);
status_t poll_bits(cap_t notification, uint64_t *out_bits);

// Type of the object in a slot of the suite's cspace; 0: empty.
uint64_t slot_type(cap_t slot);
uint64_t slot_rights(cap_t slot);
