// SPDX-License-Identifier: MIT
//
// The world of one generated case: memory that everything in it is made from, and a row of scratch
// slots. It is made anew for each case, so that no case depends on another, and a snapshot of it
// shows that a refused call changed nothing.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <kernel_cases.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

enum { SCRATCH_SLOTS = 128, FREE_LINES = 3 };

// Ports at which a PC shows how far its firmware came: harmless.
enum { SPARE_PORT = 0x80, SPARE_PORTS = 4 };

struct case_context {
    cap_t memory;       // of this case; revoked when it is over
    cap_t large_memory; // the same, with room for a large page; most cases do not touch it
    cap_t first_slot;   // of the scratch slots
    uint32_t used_slots;
    cap_t device_memory;             // a boot region of device registers
    uint64_t free_lines[FREE_LINES]; // interrupt lines that nobody has
    uint32_t used_lines;
    uint64_t snapshot; // of the world before the call
    bool is_broken;    // something could not be made
};

// Once, before the first case.
void context_init(struct case_context *context);

// The world is put back: scratch slots empty, memory unused.
void context_reset(struct case_context *context);

// Keeps what the world looks like, for case_unchanged().
void context_remember(struct case_context *context);

// An empty scratch slot.
cap_t scratch_slot(struct case_context *context);

// An object of this type and size in a scratch slot, with all rights. 0, and is_broken, if it could
// not be made.
cap_t scratch_object(struct case_context *context, uint32_t object_type, uint64_t size);

// A copy with these rights only.
cap_t scratch_mint(struct case_context *context, cap_t source, uint32_t rights, uint32_t badge);

// The spare ports.
cap_t scratch_ioport(struct case_context *context);

// A frame of device registers.
cap_t device_frame(struct case_context *context);

// Notes that a step of making the world failed.
bool context_check(struct case_context *context, status_t status);

// Makes the invocation that `call` describes; its results are in `registers`.
status_t kernel_call_make(const struct kernel_call *call, uint64_t flags,
                          struct ipc_registers *registers);

// The same, expected to succeed.
bool kernel_call_succeeds(const struct kernel_call *call, struct ipc_registers *registers);

// A call with a target and a method of no arguments.
void call_begin(struct kernel_call *call, cap_t target, uint16_t method, uint8_t words,
                uint8_t caps);

uint64_t page_bytes(void);

// A boot region of device registers.
cap_t device_memory(void);
