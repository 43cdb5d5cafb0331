// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/syscalls.yaml
// Template: codegen/tessera_gen/templates/kernel/ipc_registers.h.j2
// Command: ./tessera gen
//
// The register frame as programs see it: what a system call takes and gives back, in frame order. Stubs fill it, the
// functions of arch/syscall.h load it into registers and store it back.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/syscalls.h>

struct ipc_registers {
    // in: slot of the capability. out: after a receive, badge in bits 0-31 and the rights of the sender's
    // capability in bits 32-39
    uint64_t target;
    uint64_t info; // info word, in and out
    uint64_t words[REGISTER_WORDS];
    // in: transfer word of the first capability (0: none). out: receive slot of the first capability, 0 if
    // none came
    uint64_t capability;
    // absolute, nanoseconds since boot; looked at only if the info word has the deadline flag
    uint64_t deadline_ns;
    // first of up to 4 consecutive empty slots for capabilities that come with the message or reply; 0: none
    // are taken
    uint64_t receive_slot;
    // receive, reply_receive: slot of the reply object that will stand for the caller; 0: only messages that
    // need no reply are taken
    uint64_t reply_slot;
};
static_assert(offsetof(struct ipc_registers, target) == sizeof(uint64_t) * FRAME_TARGET);
static_assert(offsetof(struct ipc_registers, info) == sizeof(uint64_t) * FRAME_INFO);
static_assert(offsetof(struct ipc_registers, words) == sizeof(uint64_t) * FRAME_WORD0);
static_assert(offsetof(struct ipc_registers, capability) == sizeof(uint64_t) * FRAME_CAPABILITY);
static_assert(offsetof(struct ipc_registers, deadline_ns) == sizeof(uint64_t) * FRAME_DEADLINE_NS);
static_assert(offsetof(struct ipc_registers, receive_slot) == sizeof(uint64_t) * FRAME_RECEIVE_SLOT);
static_assert(offsetof(struct ipc_registers, reply_slot) == sizeof(uint64_t) * FRAME_REPLY_SLOT);
static_assert(sizeof(struct ipc_registers) == sizeof(uint64_t) * FRAME_WORDS);
