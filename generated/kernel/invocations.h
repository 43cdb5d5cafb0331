// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/invocations.h.j2
// Command: ./tessera gen
//
// Invocations of kernel objects: what each takes and gives, the handlers that are written by hand, and the rows that
// dispatch works from.
//
// kernel/include/kernel/invocation.h declares what the readers need:
//   uint64_t invocation_info(const struct invocation *call);                   the info word of the call
//   uint64_t invocation_word(const struct invocation *call, unsigned index);   a payload word, from a register
//   status_t invocation_capability(const struct invocation *call, unsigned index, uint32_t types, unsigned rights,
//                                  bool is_optional, struct slot **out_slot);
//     Looks up capability argument `index`: null if it is optional and 0 or absent, otherwise BAD_SLOT, PEER_GONE,
//     WRONG_OBJECT or ACCESS_DENIED as for a target.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/errors.h>

struct invocation;
struct slot;

// ---- memory --------------------------------------------------------------------------------------------------------

struct memory_retype_arguments {
    uint64_t object_type; // OBJECT_MEMORY to OBJECT_GONE; what to make; must be retypable
    // bytes, 0 to 0x4000000000; bytes for memory (multiple of page), bytes for frame (one to frame_pages_max
    // pages, or a large page), slots for cspace (a power of two from cspace_slots_min to cspace_slots_max); 0
    // for objects of fixed size
    uint64_t size;
    uint64_t count; // 1 to ROW_MAX
    // bits of RIGHTS_ALL; memory and frames: rights that the new capabilities are cut to; 0: all that the
    // type and this memory have
    uint64_t rights;
    struct slot *cspace; // cspace with manage; where the new capabilities go
    uint64_t first_slot; // a slot; the first of `count` empty slots
};

struct memory_info_results {
    uint64_t size_bytes;
    uint64_t used_bytes;
    uint64_t is_device;
};

// Make `count` objects of one type in consecutive empty slots. RAM is zeroed. Frames inherit dma from the
// memory; device memory can only become frames or memory.
[[nodiscard]] status_t sys_memory_retype(struct invocation *call,
                                         const struct memory_retype_arguments *arguments);
// Size, use and kind.
[[nodiscard]] status_t sys_memory_info(struct invocation *call, struct memory_info_results *out_results);
// Forget that the memory was used, once nothing derived from it exists.
[[nodiscard]] status_t sys_memory_reset(struct invocation *call);

// ---- frame ---------------------------------------------------------------------------------------------------------

struct frame_map_arguments {
    struct slot *aspace; // aspace with manage
    // an address, below the end of user space, a multiple of the page size; of a large page a multiple of its
    // size
    uint64_t address;
    uint64_t rights; // RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE; read is implied by write and by execute
    uint64_t cache; // CACHE_MODE_NORMAL, CACHE_MODE_UNCACHED, CACHE_MODE_DEVICE
};

struct frame_protect_arguments {
    uint64_t rights; // RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE
};

struct frame_sync_arguments {
    uint64_t operation; // CACHE_OPERATION_CLEAN, CACHE_OPERATION_INVALIDATE, CACHE_OPERATION_INSTRUCTION
    uint64_t offset; // bytes, 0 to 0x4000000000
    uint64_t length; // bytes, 1 to 0x4000000000
};

struct frame_info_results {
    uint64_t size_bytes;
    uint64_t address;
    uint64_t is_mapped;
    uint64_t is_shared;
};

struct frame_physical_results {
    uint64_t physical_address;
};

struct frame_copy_arguments {
    uint64_t offset; // bytes, 0 to 0x3fffffff
    struct slot *source; // frame with read
    uint64_t source_offset; // bytes, 0 to 0x3fffffff
    uint64_t length; // bytes, 1 to FRAME_COPY_BYTES_MAX
};

// Map into an address space. The mapping's rights are a subset of the capability's; writable and executable
// together are refused.
[[nodiscard]] status_t sys_frame_map(struct invocation *call, const struct frame_map_arguments *arguments);
// Remove this capability's mapping.
[[nodiscard]] status_t sys_frame_unmap(struct invocation *call);
// Change the rights of this capability's mapping.
[[nodiscard]] status_t sys_frame_protect(struct invocation *call,
                                         const struct frame_protect_arguments *arguments);
// Cache maintenance on a part of the frame.
[[clang::minsize]]
[[nodiscard]] status_t sys_frame_sync(struct invocation *call, const struct frame_sync_arguments *arguments);
// Size of the frame, where it is mapped, and whether other capabilities to it exist: copies, what was minted
// from this one, or what this one was minted from.
[[clang::minsize]]
[[nodiscard]] status_t sys_frame_info(struct invocation *call, struct frame_info_results *out_results);
// Physical address, for a device's descriptor.
[[nodiscard]] status_t sys_frame_physical(struct invocation *call,
                                          struct frame_physical_results *out_results);
// Copy bytes of a frame into this one. Nobody has to have either mapped; what else is mapped stays.
[[nodiscard]] status_t sys_frame_copy(struct invocation *call, const struct frame_copy_arguments *arguments);

// ---- aspace --------------------------------------------------------------------------------------------------------

struct aspace_donate_arguments {
    struct slot *memory; // memory with manage
};

struct aspace_info_results {
    uint64_t donated_pages;
    uint64_t free_pages;
};

struct aspace_map_arguments {
    struct slot *cspace; // cspace with manage; where the frames' capabilities are
    uint64_t first_slot; // a slot
    uint64_t count; // 1 to ROW_MAX
    uint64_t address; // an address, below the end of user space, a multiple of the page size; of the first
    // RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE; of all; read is implied by write and by execute
    uint64_t rights;
};

// Give unused RAM for page tables. The memory is used up by it and comes back when the address space is
// destroyed; revoking the memory empties the address space.
[[clang::minsize]]
[[nodiscard]] status_t sys_aspace_donate(struct invocation *call,
                                         const struct aspace_donate_arguments *arguments);
// Pages of page-table memory: given and free.
[[clang::minsize]]
[[nodiscard]] status_t sys_aspace_info(struct invocation *call, struct aspace_info_results *out_results);
// Map the frames of consecutive slots, all of them RAM, one behind the other, each as frame_map would: all of
// them, or none.
[[clang::minsize]]
[[nodiscard]] status_t sys_aspace_map(struct invocation *call, const struct aspace_map_arguments *arguments);

// ---- cspace --------------------------------------------------------------------------------------------------------

struct cspace_copy_arguments {
    uint64_t slot; // a slot; empty slot of this cspace
    struct slot *source; // cspace with manage; cspace to take it from
    uint64_t source_slot; // a slot
};

struct cspace_mint_arguments {
    uint64_t slot; // a slot; empty slot of this cspace
    struct slot *source; // cspace with manage
    uint64_t source_slot; // a slot
    uint64_t rights; // bits of RIGHTS_ALL; kept rights
    // 0 to 0xffffffff; 0 keeps the source's badge. Endpoint: told to the receiver. Notification: the bits
    // that may be signalled
    uint64_t badge;
};

struct cspace_move_arguments {
    uint64_t slot; // a slot; empty slot of this cspace
    struct slot *source; // cspace with manage; cspace to take it from
    uint64_t source_slot; // a slot
};

struct cspace_delete_arguments {
    uint64_t slot; // a slot
};

struct cspace_revoke_arguments {
    uint64_t slot; // a slot
};

struct cspace_inspect_arguments {
    uint64_t slot; // a slot
};

struct cspace_inspect_results {
    uint64_t object_type;
    uint64_t rights;
    uint64_t badge;
};

struct cspace_info_results {
    uint64_t slot_count;
};

struct cspace_copy_row_arguments {
    uint64_t slot; // a slot; the first of `count` empty slots of this cspace
    struct slot *source; // cspace with manage; cspace to take them from
    uint64_t source_slot; // a slot; of the first
    uint64_t count; // 1 to ROW_MAX
};

// Copy a capability into this cspace, with the same authority, as a peer.
[[nodiscard]] status_t sys_cspace_copy(struct invocation *call,
                                       const struct cspace_copy_arguments *arguments);
// Derive a capability with fewer rights, and with a badge if it is an unbadged endpoint or notification.
[[nodiscard]] status_t sys_cspace_mint(struct invocation *call,
                                       const struct cspace_mint_arguments *arguments);
// Move a capability into this cspace.
[[nodiscard]] status_t sys_cspace_move(struct invocation *call,
                                       const struct cspace_move_arguments *arguments);
// Delete a capability and everything minted from it. Preemptible. Deleting an empty slot does nothing.
[[nodiscard]] status_t sys_cspace_delete(struct invocation *call,
                                         const struct cspace_delete_arguments *arguments);
// Delete everything derived from a capability and keep the capability. Preemptible; restarts where it
// stopped.
[[nodiscard]] status_t sys_cspace_revoke(struct invocation *call,
                                         const struct cspace_revoke_arguments *arguments);
// What a slot holds.
[[clang::minsize]]
[[nodiscard]] status_t sys_cspace_inspect(struct invocation *call,
                                          const struct cspace_inspect_arguments *arguments,
                                          struct cspace_inspect_results *out_results);
// Number of slots.
[[clang::minsize]]
[[nodiscard]] status_t sys_cspace_info(struct invocation *call, struct cspace_info_results *out_results);
// Copy the capabilities of consecutive slots into as many of this cspace, each as cspace_copy would: all of
// them, or none.
[[clang::minsize]]
[[nodiscard]] status_t sys_cspace_copy_row(struct invocation *call,
                                           const struct cspace_copy_row_arguments *arguments);

// ---- thread --------------------------------------------------------------------------------------------------------

struct thread_configure_arguments {
    struct slot *cspace; // cspace with manage
    struct slot *aspace; // aspace with manage
    // frame with read, write, or 0 for none; RAM frame that holds the message buffer; without it only
    // register messages
    struct slot *buffer;
    // endpoint or port with send, or 0 for none; where faults go; without it a fault suspends the thread
    struct slot *fault_port;
    uint64_t buffer_offset; // bytes, 0 to 0x3fffffff, a multiple of 2048; offset of the buffer in its frame
};

struct thread_start_arguments {
    uint64_t entry; // an address, below the end of user space, a multiple of 4
    uint64_t stack; // an address, below the end of user space, a multiple of 16
    uint64_t argument;
    uint64_t thread_pointer; // an address, below the end of user space
};

struct thread_read_registers_arguments {
    uint64_t first; // 0 to 40
};

struct thread_read_registers_results {
    uint64_t value0;
    uint64_t value1;
    uint64_t value2;
    uint64_t value3;
    uint64_t value4;
    uint64_t value5;
    uint64_t value6;
    uint64_t value7;
};

struct thread_write_registers_arguments {
    uint64_t first; // 0 to 40
    uint64_t count; // 1 to 6
    uint64_t value0;
    uint64_t value1;
    uint64_t value2;
    uint64_t value3;
    uint64_t value4;
    uint64_t value5;
};

struct thread_set_priority_arguments {
    uint64_t priority; // 0 to 255
    uint64_t max_priority; // 0 to 255
};

struct thread_set_affinity_arguments {
    uint64_t core; // 0 to 255
};

struct thread_set_name_arguments {
    uint64_t name_low;
    uint64_t name_high;
};

struct thread_bind_notification_arguments {
    struct slot *notification; // notification with receive, or 0 for none
};

struct thread_info_results {
    uint64_t state;
    uint64_t priority;
    uint64_t core;
    uint64_t run_time_ns;
};

struct thread_set_foreign_arguments {
    uint64_t entry; // an address, below the end of user space, a multiple of 4
    uint64_t stack; // an address, below the end of user space, a multiple of 16
    uint64_t argument;
    uint64_t thread_pointer; // an address, below the end of user space
};

// Bind cspace, address space, message buffer and fault endpoint. Only while inactive. Replaces what was
// bound.
[[nodiscard]] status_t sys_thread_configure(struct invocation *call,
                                            const struct thread_configure_arguments *arguments);
// Set entry point, stack, first argument and thread pointer, and resume.
[[nodiscard]] status_t sys_thread_start(struct invocation *call,
                                        const struct thread_start_arguments *arguments);
// Stop. A call that the thread waits in ends with CANCELLED when it is resumed.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_suspend(struct invocation *call);
// Let an inactive or faulted thread run from where it is.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_resume(struct invocation *call);
// Read 8 registers of an inactive or faulted thread, in the order of the architecture's register list.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_read_registers(struct invocation *call,
                                                 const struct thread_read_registers_arguments *arguments,
                                                 struct thread_read_registers_results *out_results);
// Write up to 6 registers of an inactive or faulted thread. The saved program state is cut to what a user may
// have.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_write_registers(struct invocation *call,
                                                  const struct thread_write_registers_arguments *arguments);
// Priority, and the highest that the thread may give to others. Neither may exceed the caller's own highest.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_set_priority(struct invocation *call,
                                               const struct thread_set_priority_arguments *arguments);
// The core to run on, which is the first until something else is said. A thread that runs moves at once.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_set_affinity(struct invocation *call,
                                               const struct thread_set_affinity_arguments *arguments);
// 16 bytes of name, for backtraces and listings.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_set_name(struct invocation *call,
                                           const struct thread_set_name_arguments *arguments);
// Let signals of a notification end the thread's receive. A null capability unbinds.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_bind_notification(struct invocation *call,
                                                    const struct thread_bind_notification_arguments *arguments);
// State and time used.
[[nodiscard]] status_t sys_thread_info(struct invocation *call, struct thread_info_results *out_results);
// Make the thread foreign: from now on a trap that is no system call of ours puts its registers into the
// message buffer's foreign_registers and starts it anew at `entry`, as thread_start would; the system call
// foreign_return goes back. For programs of another system, beside which a library lives that serves their
// system calls. So does a fault of the program, which is told in foreign_cause; a fault in the library goes
// to the fault port. The thread's own system calls are as ever. An entry of 0 makes it a thread like any
// other.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_set_foreign(struct invocation *call,
                                              const struct thread_set_foreign_arguments *arguments);
// Have a foreign thread look after something in its library: at once, as a fault does, if it is in the
// program, where a wait ends with CANCELLED; else its next foreign_return ends with CANCELLED instead.
[[clang::minsize]]
[[nodiscard]] status_t sys_thread_interrupt(struct invocation *call);

// ---- endpoint ------------------------------------------------------------------------------------------------------

struct endpoint_set_state_arguments {
    uint64_t state; // ENDPOINT_STATE_OPEN, ENDPOINT_STATE_CLOSED
};

// Open or close. Closing answers every queued caller PEER_GONE; callers that a receiver has taken are not
// touched.
[[clang::minsize]]
[[nodiscard]] status_t sys_endpoint_set_state(struct invocation *call,
                                              const struct endpoint_set_state_arguments *arguments);

// ---- port ----------------------------------------------------------------------------------------------------------

struct port_bind_arguments {
    struct slot *endpoint; // endpoint with receive
    uint64_t badge; // 1 to 0xffffffff
};

// Bind to an endpoint with a badge, for the first time or again.
[[clang::minsize]]
[[nodiscard]] status_t sys_port_bind(struct invocation *call, const struct port_bind_arguments *arguments);

// ---- interrupt -----------------------------------------------------------------------------------------------------

struct interrupt_bind_arguments {
    struct slot *notification; // notification with send, or 0 for none
    uint64_t bits; // 0 to 0xffffffff
};

struct interrupt_info_results {
    uint64_t line;
    uint64_t message_address;
    uint64_t message_data;
};

// Deliver as signal bits to a notification, and unmask. A null capability unbinds and masks.
[[clang::minsize]]
[[nodiscard]] status_t sys_interrupt_bind(struct invocation *call,
                                          const struct interrupt_bind_arguments *arguments);
// The driver has dealt with it; the next one may come.
[[nodiscard]] status_t sys_interrupt_acknowledge(struct invocation *call);
// Keep it from coming until the next acknowledge.
[[nodiscard]] status_t sys_interrupt_mask(struct invocation *call);
// Which line it is, and how a device raises it: by writing the data to the address, or by a wire if the
// address is 0.
[[clang::minsize]]
[[nodiscard]] status_t sys_interrupt_info(struct invocation *call,
                                          struct interrupt_info_results *out_results);

// ---- timer ---------------------------------------------------------------------------------------------------------

struct timer_bind_arguments {
    struct slot *notification; // notification with send, or 0 for none
    uint64_t bits; // 0 to 0xffffffff
};

struct timer_arm_arguments {
    uint64_t deadline_ns; // nanoseconds
};

// What to signal. A null capability cancels and unbinds.
[[clang::minsize]]
[[nodiscard]] status_t sys_timer_bind(struct invocation *call, const struct timer_bind_arguments *arguments);
// Signal once when the clock reaches the deadline. A deadline in the past signals at once. Arming again moves
// the deadline.
[[nodiscard]] status_t sys_timer_arm(struct invocation *call, const struct timer_arm_arguments *arguments);
// Disarm.
[[nodiscard]] status_t sys_timer_cancel(struct invocation *call);

// ---- machine -------------------------------------------------------------------------------------------------------

struct machine_interrupt_arguments {
    uint64_t line; // 0 to 1023
    struct slot *cspace; // cspace with manage
    uint64_t slot; // a slot
};

struct machine_power_off_arguments {
    uint64_t status; // 0 to 255
};

struct machine_info_results {
    uint64_t core_count;
    uint64_t page_bytes;
    uint64_t kernel_bytes;
    uint64_t uptime_ns;
    uint64_t idle_ns;
};

struct machine_write_arguments {
    uint64_t length_bytes; // 1 to 56
    uint64_t text0; // the first 8 bytes, the first in the lowest bits
    uint64_t text1;
    uint64_t text2;
    uint64_t text3;
    uint64_t text4;
    uint64_t text5;
    uint64_t text6;
};

struct machine_ioport_arguments {
    uint64_t first; // 0 to 65535
    uint64_t count; // 1 to 0x10000
    struct slot *cspace; // cspace with manage
    uint64_t slot; // a slot
};

struct machine_set_fast_paths_arguments {
    uint64_t is_on; // 0 or 1
};

struct machine_core_info_arguments {
    uint64_t core; // 0 to 255
};

struct machine_core_info_results {
    uint64_t idle_ns;
    uint64_t lock_waits;
    uint64_t lock_wait_ns;
};

// Make the capability of an interrupt line. A line has one at a time.
[[clang::minsize]]
[[nodiscard]] status_t sys_machine_interrupt(struct invocation *call,
                                             const struct machine_interrupt_arguments *arguments);
// Switch the machine off. The exit status reaches the host where the board has a way.
[[nodiscard]] status_t sys_machine_power_off(struct invocation *call,
                                             const struct machine_power_off_arguments *arguments);
// Restart the machine.
[[nodiscard]] status_t sys_machine_reset(struct invocation *call);
// Facts that ps and mem show. The cores are numbered from 0 without gaps; idle_ns is the sum of theirs.
[[clang::minsize]]
[[nodiscard]] status_t sys_machine_info(struct invocation *call, struct machine_info_results *out_results);
// Write up to 56 bytes to the kernel's own console, as they are: for root's first and last words and for test
// suites that run in root's place. The console driver uses the same device; nothing keeps the two apart.
[[clang::minsize]]
[[nodiscard]] status_t sys_machine_write(struct invocation *call,
                                         const struct machine_write_arguments *arguments);
// Make the capability of a range of ports. A machine without ports is one where nothing answers at any of
// them.
[[clang::minsize]]
[[nodiscard]] status_t sys_machine_ioport(struct invocation *call,
                                          const struct machine_ioport_arguments *arguments);
// Let system calls and faults take their fast paths, as at boot, or only the general ones: for tests that
// both do the same. Takes effect with the next system call.
[[clang::minsize]]
[[nodiscard]] status_t sys_machine_set_fast_paths(struct invocation *call,
                                                  const struct machine_set_fast_paths_arguments *arguments);
// What one core did since boot: the time without a thread to run, and how often and how long it waited for
// the kernel lock. machine_info says how many cores there are, and sums their idle time.
[[clang::minsize]]
[[nodiscard]] status_t sys_machine_core_info(struct invocation *call,
                                             const struct machine_core_info_arguments *arguments,
                                             struct machine_core_info_results *out_results);

// ---- ioport --------------------------------------------------------------------------------------------------------

struct ioport_in_arguments {
    uint64_t offset; // 0 to 65535; from the first port of the range
    uint64_t width; // PORT_WIDTH_BYTE, PORT_WIDTH_WORD, PORT_WIDTH_LONG
};

struct ioport_in_results {
    uint64_t value;
};

struct ioport_out_arguments {
    uint64_t offset; // 0 to 65535; from the first port of the range
    uint64_t width; // PORT_WIDTH_BYTE, PORT_WIDTH_WORD, PORT_WIDTH_LONG
    uint64_t value; // 0 to 0xffffffff; bits beyond the width are not written
};

// Read a port.
[[nodiscard]] status_t sys_ioport_in(struct invocation *call, const struct ioport_in_arguments *arguments,
                                     struct ioport_in_results *out_results);
// Write a port.
[[nodiscard]] status_t sys_ioport_out(struct invocation *call, const struct ioport_out_arguments *arguments);

// ---- Rows ----------------------------------------------------------------------------------------------------------

union invocation_arguments {
    struct memory_retype_arguments memory_retype;
    struct frame_map_arguments frame_map;
    struct frame_protect_arguments frame_protect;
    struct frame_sync_arguments frame_sync;
    struct frame_copy_arguments frame_copy;
    struct aspace_donate_arguments aspace_donate;
    struct aspace_map_arguments aspace_map;
    struct cspace_copy_arguments cspace_copy;
    struct cspace_mint_arguments cspace_mint;
    struct cspace_move_arguments cspace_move;
    struct cspace_delete_arguments cspace_delete;
    struct cspace_revoke_arguments cspace_revoke;
    struct cspace_inspect_arguments cspace_inspect;
    struct cspace_copy_row_arguments cspace_copy_row;
    struct thread_configure_arguments thread_configure;
    struct thread_start_arguments thread_start;
    struct thread_read_registers_arguments thread_read_registers;
    struct thread_write_registers_arguments thread_write_registers;
    struct thread_set_priority_arguments thread_set_priority;
    struct thread_set_affinity_arguments thread_set_affinity;
    struct thread_set_name_arguments thread_set_name;
    struct thread_bind_notification_arguments thread_bind_notification;
    struct thread_set_foreign_arguments thread_set_foreign;
    struct endpoint_set_state_arguments endpoint_set_state;
    struct port_bind_arguments port_bind;
    struct interrupt_bind_arguments interrupt_bind;
    struct timer_bind_arguments timer_bind;
    struct timer_arm_arguments timer_arm;
    struct machine_interrupt_arguments machine_interrupt;
    struct machine_power_off_arguments machine_power_off;
    struct machine_write_arguments machine_write;
    struct machine_ioport_arguments machine_ioport;
    struct machine_set_fast_paths_arguments machine_set_fast_paths;
    struct machine_core_info_arguments machine_core_info;
    struct ioport_in_arguments ioport_in;
    struct ioport_out_arguments ioport_out;
};

enum { INVOCATION_RESULT_WORDS_MAX = 8 };

// What dispatch needs to know of one invocation. `read` checks the shape of the call and every argument, in
// declaration order, and changes nothing. `handle` is the handler; its results are in out_words only if it returns
// STATUS_OK, and are result_words long.
struct invocation_row {
    const char *name;
    uint16_t method;
    uint8_t object;       // OBJECT_*: type that the target must have
    uint8_t rights;       // RIGHT_*: rights that the target must carry
    uint8_t words;        // word arguments
    uint8_t caps;         // capability arguments
    uint8_t result_words; // words of the result
    status_t (*read)(struct invocation *call, union invocation_arguments *out_arguments);
    status_t (*handle)(struct invocation *call, const union invocation_arguments *arguments, uint64_t *out_words);
};

// The row of a method number in constant time; null if no object has such a method.
[[nodiscard]] const struct invocation_row *invocation_find(uint16_t method);
