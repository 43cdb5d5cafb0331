// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/syscalls.yaml
// Template: codegen/tessera_gen/templates/kernel/syscalls.h.j2
// Command: ./tessera gen
//
// The traps: numbers, the register frame, the info word, transfer words and the message buffer.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/errors.h>

// A capability as a program names it: the number of a slot in its cspace.
typedef uint32_t cap_t;

enum : uint32_t {
    SYSCALL_CALL = 9, // Send to an endpoint or port and wait for the reply; on any other object: invoke it.
    SYSCALL_SEND = 1, // Send without asking for a reply; on a reply object: reply.
    SYSCALL_RECEIVE = 2, // Wait for a message, and park its caller in the reply object.
    // Reply to the caller in the reply object, then receive with it. A failed reply is not told: the caller
    // is gone.
    SYSCALL_REPLY_RECEIVE = 3,
    SYSCALL_SIGNAL = 4, // Set the bits of word0 in a notification.
    SYSCALL_WAIT = 5, // Wait until a bit is set; word0 gets the bits, which are cleared.
    SYSCALL_POLL = 6, // Like wait, but EMPTY if no bit is set.
    SYSCALL_YIELD = 7, // Let other threads of the same priority run.
    // End this thread with word0 as its status: raises the exit fault. Returns only if the handler resumes
    // it.
    SYSCALL_EXIT = 8,
    // Load all registers from `foreign_registers` of the thread's message buffer, as if from
    // thread_write_registers, and go on there. EMPTY: the thread has no foreign handler or no message buffer.
    // CANCELLED: thread_interrupt came since the library was started; nothing was loaded.
    SYSCALL_FOREIGN_RETURN = 10,
};

// Positions in the register frame.
enum : uint32_t {
    // in: slot of the capability. out: after a receive, badge in bits 0-31 and the rights of the sender's
    // capability in bits 32-39
    FRAME_TARGET = 0,
    FRAME_INFO = 1, // info word, in and out
    FRAME_WORD0 = 2,
    FRAME_WORD1 = 3,
    FRAME_WORD2 = 4,
    FRAME_WORD3 = 5,
    FRAME_WORD4 = 6,
    FRAME_WORD5 = 7,
    FRAME_WORD6 = 8,
    FRAME_WORD7 = 9,
    // in: transfer word of the first capability (0: none). out: receive slot of the first capability, 0 if
    // none came
    FRAME_CAPABILITY = 10,
    // absolute, nanoseconds since boot; looked at only if the info word has the deadline flag
    FRAME_DEADLINE_NS = 11,
    // first of up to 4 consecutive empty slots for capabilities that come with the message or reply; 0: none
    // are taken
    FRAME_RECEIVE_SLOT = 12,
    // receive, reply_receive: slot of the reply object that will stand for the caller; 0: only messages that
    // need no reply are taken
    FRAME_REPLY_SLOT = 13,
};

enum : uint32_t { FRAME_WORDS = 14 };

// Bounds.
enum : uint32_t {
    MESSAGE_WORDS_MAX = 128u, // words of a message in the buffer
    REGISTER_WORDS = 8u, // words of a message in registers
    MESSAGE_CAPS_MAX = 4u, // capabilities in a message
    DERIVATION_DEPTH_MAX = 1000u, // levels of the derivation tree; bounds the longest step of a revoke
    CSPACE_SLOTS_MAX = 0x10000u, // slots of a cspace
    CSPACE_SLOTS_MIN = 16u, // slots of a cspace
    FRAME_PAGES_MAX = 64u, // pages of a frame that is no large page, and those that aspace_map maps at a time
    // objects that memory_retype makes at a time, and slots whose capabilities cspace_copy_row copies or
    // whose frames aspace_map maps
    ROW_MAX = 64u,
    FRAME_COPY_BYTES_MAX = 0x10000u, // bytes that frame_copy copies at a time
    ASPACES_MAX = 255u, // address spaces at one time: address-space identifiers
    DONATIONS_MAX = 16u, // donations to one address space
    PRIORITIES = 256u, // 0 lowest, 255 highest
    TIME_SLICE_NS = 5000000u, // round robin within a priority
    NAME_BYTES = 16u, // name of a thread
    FOREIGN_INTERRUPTED = 64u, // the cause thread_interrupt, beside the numbers of faults
};

// The info word: where each field is; a field of one bit is named by its mask alone.
enum : uint64_t {
    // method number: object or interface number * 256 + ordinal; in faults the fault's number
    INFO_METHOD_SHIFT = 0,
    INFO_METHOD_MASK = 65535u,
    INFO_WORDS_SHIFT = 16, // payload length in 64-bit words, 0 to 128
    INFO_WORDS_MASK = 255u,
    INFO_CAPS_SHIFT = 24, // number of capabilities, 0 to 4
    INFO_CAPS_MASK = 7u,
    // 1: the payload is in the message buffer, encoded with a root pointer. 0: it is in word0 to word7: the
    // struct's data section as it is
    INFO_BUFFER = 1ull << 27,
    INFO_DEADLINE = 1ull << 28, // 1: deadline_ns counts
    INFO_NO_WAIT = 1ull << 29, // send, receive: WOULD_BLOCK instead of waiting
    // out: not from a client: a signal (word0 = bits), PORT_CLOSED or a fault, told apart by method
    INFO_EVENT = 1ull << 30,
    INFO_ONE_WAY = 1ull << 31, // out: came by send; there is no caller to reply to
    INFO_STATUS_SHIFT = 32, // replies and results of system calls: the status
    INFO_STATUS_MASK = 0xffffffffu,
};

// A transfer word: where each field is; a field of one bit is named by its mask alone.
enum : uint64_t {
    TRANSFER_SLOT_SHIFT = 0, // slot in the sender's cspace
    TRANSFER_SLOT_MASK = 0xffffffffu,
    // rights that the receiver gets; all of the source's, or 0xff for just these: a peer; fewer: minted, a
    // child of the source
    TRANSFER_RIGHTS_SHIFT = 32,
    TRANSFER_RIGHTS_MASK = 255u,
    TRANSFER_MOVE = 1ull << 40, // 1: the capability leaves the sender, with its own rights
    TRANSFER_MINT = 1ull << 41, // 1: derive a child even if no right is dropped
};

static inline uint32_t info_method(uint64_t info) {
    return (uint32_t)((info >> INFO_METHOD_SHIFT) & INFO_METHOD_MASK);
}

static inline uint32_t info_words(uint64_t info) {
    return (uint32_t)((info >> INFO_WORDS_SHIFT) & INFO_WORDS_MASK);
}

static inline uint32_t info_caps(uint64_t info) {
    return (uint32_t)((info >> INFO_CAPS_SHIFT) & INFO_CAPS_MASK);
}

static inline status_t info_status(uint64_t info) {
    return (status_t)(uint32_t)((info >> INFO_STATUS_SHIFT) & INFO_STATUS_MASK);
}

// The info word of a message or invocation. Add flags by or.
static inline uint64_t info_make(uint32_t method, uint32_t words, uint32_t caps) {
    return (uint64_t)method << INFO_METHOD_SHIFT | (uint64_t)words << INFO_WORDS_SHIFT | (uint64_t)caps << INFO_CAPS_SHIFT;
}

// The same info word with another status.
static inline uint64_t info_with_status(uint64_t info, status_t status) {
    return (info & ~(INFO_STATUS_MASK << INFO_STATUS_SHIFT)) | (uint64_t)(uint32_t)status << INFO_STATUS_SHIFT;
}

static inline cap_t transfer_slot(uint64_t transfer) {
    return (cap_t)((transfer >> TRANSFER_SLOT_SHIFT) & TRANSFER_SLOT_MASK);
}

static inline uint32_t transfer_rights(uint64_t transfer) {
    return (uint32_t)((transfer >> TRANSFER_RIGHTS_SHIFT) & TRANSFER_RIGHTS_MASK);
}

// A copy with `rights`; with all rights of the source a peer, with fewer a child of it.
static inline uint64_t transfer_copy(cap_t slot, uint32_t rights) {
    return (uint64_t)slot << TRANSFER_SLOT_SHIFT | (uint64_t)rights << TRANSFER_RIGHTS_SHIFT;
}

// The capability itself: it leaves the sender.
static inline uint64_t transfer_move(cap_t slot) {
    return (uint64_t)slot << TRANSFER_SLOT_SHIFT | TRANSFER_MOVE;
}

// A child with `rights`, also when no right is dropped.
static inline uint64_t transfer_mint(cap_t slot, uint32_t rights) {
    return transfer_copy(slot, rights) | TRANSFER_MINT;
}

enum : uint32_t { MESSAGE_BUFFER_BYTES = 2048 };

// The message buffer of a thread.
struct message_buffer {
    uint64_t words[128]; // payload when info.buffer is set
    uint64_t caps[4]; // in: transfer words (the first is in the register). out: receive slots
    uint64_t cap_info[4]; // out: object type in bits 0-7 and rights in bits 8-15 of each capability that came
    uint64_t foreign_registers[40]; // of a foreign thread: the registers of its last foreign system call, or when something else started the library, in the order of the architecture's register list
    uint64_t foreign_cause[4]; // of a foreign thread: what started the library, if no system call did, for the library to set back to 0: the number of a fault, or foreign_interrupted; then its detail, address and syndrome
    uint8_t reserved[608];
};
static_assert(offsetof(struct message_buffer, words) == 0);
static_assert(offsetof(struct message_buffer, caps) == 1024);
static_assert(offsetof(struct message_buffer, cap_info) == 1056);
static_assert(offsetof(struct message_buffer, foreign_registers) == 1088);
static_assert(offsetof(struct message_buffer, foreign_cause) == 1408);
static_assert(sizeof(struct message_buffer) == MESSAGE_BUFFER_BYTES);
