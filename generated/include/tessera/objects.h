// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/objects.h.j2
// Command: ./tessera gen
//
// Types of kernel objects, their sizes, the method numbers of their invocations, and the enums of arguments.
#pragma once

#include <stdint.h>

enum : uint32_t {
    OBJECT_NONE = 0, // an empty slot
    // Untyped physical memory, RAM or device. Cannot be copied or minted, only moved or split; objects made
    // from it are derived from it and die with a revoke. When nothing derived is left, the whole of it can be
    // used again.
    OBJECT_MEMORY = 1,
    // A row of pages, or a large page: mapped, changed and unmapped as one. A capability maps its frame at
    // most once; copies map it elsewhere. Deleting the capability unmaps it.
    OBJECT_FRAME = 2,
    OBJECT_ASPACE = 3, // Address space. Page tables come from memory donated to it.
    // Table of capability slots. Slot 0 is always empty. Copy makes a peer of the source; mint makes a child
    // of it: revoking or deleting the source deletes what was minted from it.
    OBJECT_CSPACE = 4,
    OBJECT_THREAD = 5, // Execution context.
    OBJECT_ENDPOINT = 6, // Rendezvous for messages. Used by call, send, receive and reply_receive.
    // One badge on an endpoint, with a life of its own: what clients hold. The owner's capability has manage;
    // when the last capability without manage is deleted, the endpoint's receiver gets PORT_CLOSED with the
    // badge.
    OBJECT_PORT = 7,
    // One waiting caller. Made by a receive that names it; deleting it, or receiving with it again, answers
    // the caller PEER_GONE.
    OBJECT_REPLY = 8,
    OBJECT_NOTIFICATION = 9, // Word of 32 signal bits.
    // One interrupt line. Masked until bound; after each delivery masked until acknowledged, unless a device
    // raises it by a message: such a line has nothing to acknowledge.
    OBJECT_INTERRUPT = 10,
    OBJECT_TIMER = 11, // One deadline that signals a notification.
    // Authority over the machine as a whole, given to root at boot: interrupt lines, ports and power.
    OBJECT_MACHINE = 12,
    // A range of input and output ports. A port that nothing answers reads as all ones and forgets what is
    // written to it.
    OBJECT_IOPORT = 13,
    // What is left in a slot whose port or endpoint was destroyed: every use answers PEER_GONE. Delete it to
    // free the slot.
    OBJECT_GONE = 255,
};

// Memory that one object takes; a page is one of the board's.
enum : uint32_t {
    OBJECT_PAGES_ASPACE = 2,
    OBJECT_SLOT_BYTES_CSPACE = 32,
    OBJECT_BYTES_THREAD = 2048,
    OBJECT_BYTES_ENDPOINT = 64,
    OBJECT_BYTES_PORT = 128,
    OBJECT_BYTES_REPLY = 64,
    OBJECT_BYTES_NOTIFICATION = 64,
    OBJECT_BYTES_TIMER = 128,
};

// One type in a mask of types. A type that no argument may ask for (gone) has no bit.
static inline uint32_t object_mask(uint32_t object_type) {
    return object_type < 32 ? 1u << object_type : 0;
}

// A mask that every type passes.
enum : uint32_t { OBJECTS_ANY = 0xffffffffu };

// A method number is object type * 256 + method.
static inline uint32_t method_object(uint32_t method) {
    return method >> 8;
}

enum : uint32_t {
    METHOD_MEMORY_RETYPE = 0x0100,
    METHOD_MEMORY_INFO = 0x0101,
    METHOD_MEMORY_RESET = 0x0102,
    METHOD_FRAME_MAP = 0x0200,
    METHOD_FRAME_UNMAP = 0x0201,
    METHOD_FRAME_PROTECT = 0x0202,
    METHOD_FRAME_SYNC = 0x0203,
    METHOD_FRAME_INFO = 0x0204,
    METHOD_FRAME_PHYSICAL = 0x0205,
    METHOD_FRAME_COPY = 0x0206,
    METHOD_ASPACE_DONATE = 0x0300,
    METHOD_ASPACE_INFO = 0x0301,
    METHOD_ASPACE_MAP = 0x0302,
    METHOD_CSPACE_COPY = 0x0400,
    METHOD_CSPACE_MINT = 0x0401,
    METHOD_CSPACE_MOVE = 0x0402,
    METHOD_CSPACE_DELETE = 0x0403,
    METHOD_CSPACE_REVOKE = 0x0404,
    METHOD_CSPACE_INSPECT = 0x0405,
    METHOD_CSPACE_INFO = 0x0406,
    METHOD_CSPACE_COPY_ROW = 0x0407,
    METHOD_THREAD_CONFIGURE = 0x0500,
    METHOD_THREAD_START = 0x0501,
    METHOD_THREAD_SUSPEND = 0x0502,
    METHOD_THREAD_RESUME = 0x0503,
    METHOD_THREAD_READ_REGISTERS = 0x0504,
    METHOD_THREAD_WRITE_REGISTERS = 0x0505,
    METHOD_THREAD_SET_PRIORITY = 0x0506,
    METHOD_THREAD_SET_AFFINITY = 0x0507,
    METHOD_THREAD_SET_NAME = 0x0508,
    METHOD_THREAD_BIND_NOTIFICATION = 0x0509,
    METHOD_THREAD_INFO = 0x050a,
    METHOD_THREAD_SET_FOREIGN = 0x050b,
    METHOD_THREAD_INTERRUPT = 0x050c,
    METHOD_ENDPOINT_SET_STATE = 0x0600,
    METHOD_PORT_BIND = 0x0700,
    METHOD_INTERRUPT_BIND = 0x0a00,
    METHOD_INTERRUPT_ACKNOWLEDGE = 0x0a01,
    METHOD_INTERRUPT_MASK = 0x0a02,
    METHOD_INTERRUPT_INFO = 0x0a03,
    METHOD_TIMER_BIND = 0x0b00,
    METHOD_TIMER_ARM = 0x0b01,
    METHOD_TIMER_CANCEL = 0x0b02,
    METHOD_MACHINE_INTERRUPT = 0x0c00,
    METHOD_MACHINE_POWER_OFF = 0x0c01,
    METHOD_MACHINE_RESET = 0x0c02,
    METHOD_MACHINE_INFO = 0x0c03,
    METHOD_MACHINE_WRITE = 0x0c04,
    METHOD_MACHINE_IOPORT = 0x0c05,
    METHOD_MACHINE_SET_FAST_PATHS = 0x0c06,
    METHOD_MACHINE_CORE_INFO = 0x0c07,
    METHOD_IOPORT_IN = 0x0d00,
    METHOD_IOPORT_OUT = 0x0d01,
};

enum : uint32_t {
    CACHE_MODE_NORMAL = 0, // Cacheable RAM.
    CACHE_MODE_UNCACHED = 1, // RAM that bypasses the caches.
    CACHE_MODE_DEVICE = 2, // Device registers: no gathering, no reordering.
};

enum : uint32_t {
    CACHE_OPERATION_CLEAN = 0, // Write dirty lines back to memory.
    CACHE_OPERATION_INVALIDATE = 1, // Clean, then drop the lines.
    // Make new instructions visible: clean data, invalidate instruction cache.
    CACHE_OPERATION_INSTRUCTION = 2,
};

enum : uint32_t {
    PORT_WIDTH_BYTE = 1, // 1 byte.
    PORT_WIDTH_WORD = 2, // 2 bytes.
    PORT_WIDTH_LONG = 4, // 4 bytes.
};

enum : uint32_t {
    ENDPOINT_STATE_OPEN = 0, // Senders queue until a receiver comes.
    ENDPOINT_STATE_CLOSED = 1, // Senders are answered PEER_GONE at once.
};

enum : uint32_t {
    THREAD_STATE_INACTIVE = 0, // Not started, or suspended.
    THREAD_STATE_READY = 1, // In a run queue or running.
    THREAD_STATE_SENDING = 2, // Queued on an endpoint with a message.
    THREAD_STATE_RECEIVING = 3, // Waits for a message.
    THREAD_STATE_REPLYING = 4, // Waits for a reply.
    THREAD_STATE_WAITING = 5, // Waits for a notification.
    THREAD_STATE_FAULTED = 6, // Waits for its fault handler.
};
