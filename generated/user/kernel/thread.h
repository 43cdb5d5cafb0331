// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// Execution context.
//
// Stubs of its invocations. Each returns the status of the call; results are written only if it is STATUS_OK. Besides
// the errors named here, each may return BAD_SLOT, PEER_GONE or WRONG_OBJECT for a capability, ACCESS_DENIED for a
// missing right, and for an argument that breaks its rule BAD_RANGE, BAD_ALIGNMENT or BAD_ARGUMENT, BAD_SLOT for a slot.
#pragma once

#include <stdint.h>
#include <arch/syscall.h>
#include <tessera/errors.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/syscalls.h>

// Bind cspace, address space, message buffer and fault endpoint. Only while inactive. Replaces what was
// bound.
// Needs: manage.
//   cspace: cspace with manage
//   aspace: aspace with manage
//   buffer: frame with read, write, or 0 for none; RAM frame that holds the message buffer; without it only
//   register messages
//   fault_port: endpoint or port with send, or 0 for none; where faults go; without it a fault suspends the
//   thread
//   buffer_offset: bytes, 0 to 0x3fffffff, a multiple of 2048; offset of the buffer in its frame
// BUSY: the thread is not inactive.
// BAD_RANGE: the buffer would end beyond its frame.
// BAD_ARGUMENT: the buffer frame is device memory.
[[nodiscard]]
static inline status_t thread_configure(cap_t thread, cap_t cspace, cap_t aspace, cap_t buffer,
                                        cap_t fault_port, uint64_t buffer_offset) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_CONFIGURE, 1, 4),
        .words = {buffer_offset},
        .capability = cspace,
    };
    struct message_buffer *message = message_buffer_of_thread();
    message->caps[1] = aspace;
    message->caps[2] = buffer;
    message->caps[3] = fault_port;
    syscall_call(&registers);
    return info_status(registers.info);
}

// Set entry point, stack, first argument and thread pointer, and resume.
// Needs: write.
//   entry: an address, below the end of user space, a multiple of 4
//   stack: an address, below the end of user space, a multiple of 16
//   argument: any word
//   thread_pointer: an address, below the end of user space
// BUSY: the thread is not inactive.
// EMPTY: no cspace or address space is configured.
[[nodiscard]]
static inline status_t thread_start(cap_t thread, uint64_t entry, uint64_t stack, uint64_t argument,
                                    uint64_t thread_pointer) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_START, 4, 0),
        .words = {entry, stack, argument, thread_pointer},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Stop. A call that the thread waits in ends with CANCELLED when it is resumed.
// Needs: manage.
[[nodiscard]]
static inline status_t thread_suspend(cap_t thread) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_SUSPEND, 0, 0),
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Let an inactive or faulted thread run from where it is.
// Needs: manage.
// BUSY: the thread is neither inactive nor faulted.
// EMPTY: no cspace or address space is configured.
[[nodiscard]]
static inline status_t thread_resume(cap_t thread) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_RESUME, 0, 0),
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Read 8 registers of an inactive or faulted thread, in the order of the architecture's register list.
// Needs: read.
//   first: 0 to 40
// BUSY: the thread is neither inactive nor faulted.
[[nodiscard]]
static inline status_t thread_read_registers(cap_t thread, uint64_t first, uint64_t *out_value0,
                                             uint64_t *out_value1, uint64_t *out_value2, uint64_t *out_value3,
                                             uint64_t *out_value4, uint64_t *out_value5, uint64_t *out_value6,
                                             uint64_t *out_value7) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_READ_REGISTERS, 1, 0),
        .words = {first},
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_value0 = registers.words[0];
        *out_value1 = registers.words[1];
        *out_value2 = registers.words[2];
        *out_value3 = registers.words[3];
        *out_value4 = registers.words[4];
        *out_value5 = registers.words[5];
        *out_value6 = registers.words[6];
        *out_value7 = registers.words[7];
    }
    return info_status(registers.info);
}

// Write up to 6 registers of an inactive or faulted thread. The saved program state is cut to what a user may
// have.
// Needs: write.
//   first: 0 to 40
//   count: 1 to 6
//   value0: any word
//   value1: any word
//   value2: any word
//   value3: any word
//   value4: any word
//   value5: any word
// BUSY: the thread is neither inactive nor faulted.
// BAD_RANGE: beyond the last register.
[[nodiscard]]
static inline status_t thread_write_registers(cap_t thread, uint64_t first, uint64_t count, uint64_t value0,
                                              uint64_t value1, uint64_t value2, uint64_t value3,
                                              uint64_t value4, uint64_t value5) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_WRITE_REGISTERS, 8, 0),
        .words = {first, count, value0, value1, value2, value3, value4, value5},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Priority, and the highest that the thread may give to others. Neither may exceed the caller's own highest.
// Needs: manage.
//   priority: 0 to 255
//   max_priority: 0 to 255
// ACCESS_DENIED: above the caller's highest.
// BAD_ARGUMENT: priority above max_priority.
[[nodiscard]]
static inline status_t thread_set_priority(cap_t thread, uint64_t priority, uint64_t max_priority) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_SET_PRIORITY, 2, 0),
        .words = {priority, max_priority},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// The core to run on, which is the first until something else is said. A thread that runs moves at once.
// Needs: manage.
//   core: 0 to 255
// BAD_RANGE: the machine has no such core.
[[nodiscard]]
static inline status_t thread_set_affinity(cap_t thread, uint64_t core) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_SET_AFFINITY, 1, 0),
        .words = {core},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// 16 bytes of name, for backtraces and listings.
// Needs: manage.
//   name_low: any word
//   name_high: any word
[[nodiscard]]
static inline status_t thread_set_name(cap_t thread, uint64_t name_low, uint64_t name_high) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_SET_NAME, 2, 0),
        .words = {name_low, name_high},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Let signals of a notification end the thread's receive. A null capability unbinds.
// Needs: manage.
//   notification: notification with receive, or 0 for none
// BUSY: the thread or the notification is bound already, or has waiters.
[[nodiscard]]
static inline status_t thread_bind_notification(cap_t thread, cap_t notification) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_BIND_NOTIFICATION, 0, 1),
        .capability = notification,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// State and time used.
// Needs: read.
//   out_state: THREAD_STATE_INACTIVE, THREAD_STATE_READY, THREAD_STATE_SENDING, THREAD_STATE_RECEIVING,
//   THREAD_STATE_REPLYING, THREAD_STATE_WAITING, THREAD_STATE_FAULTED
//   out_run_time_ns: nanoseconds
[[nodiscard]]
static inline status_t thread_info(cap_t thread, uint64_t *out_state, uint64_t *out_priority,
                                   uint64_t *out_core, uint64_t *out_run_time_ns) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_INFO, 0, 0),
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_state = registers.words[0];
        *out_priority = registers.words[1];
        *out_core = registers.words[2];
        *out_run_time_ns = registers.words[3];
    }
    return info_status(registers.info);
}

// Make the thread foreign: from now on a trap that is no system call of ours puts its registers into the
// message buffer's foreign_registers and starts it anew at `entry`, as thread_start would; the system call
// foreign_return goes back. For programs of another system, beside which a library lives that serves their
// system calls. So does a fault of the program, which is told in foreign_cause; a fault in the library goes
// to the fault port. The thread's own system calls are as ever. An entry of 0 makes it a thread like any
// other.
// Needs: write.
//   entry: an address, below the end of user space, a multiple of 4
//   stack: an address, below the end of user space, a multiple of 16
//   argument: any word
//   thread_pointer: an address, below the end of user space
[[nodiscard]]
static inline status_t thread_set_foreign(cap_t thread, uint64_t entry, uint64_t stack, uint64_t argument,
                                          uint64_t thread_pointer) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_SET_FOREIGN, 4, 0),
        .words = {entry, stack, argument, thread_pointer},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Have a foreign thread look after something in its library: at once, as a fault does, if it is in the
// program, where a wait ends with CANCELLED; else its next foreign_return ends with CANCELLED instead.
// Needs: manage.
// BUSY: the thread is inactive or faulted, or the caller itself and in the program.
// EMPTY: the thread has no foreign handler or no message buffer.
[[nodiscard]]
static inline status_t thread_interrupt(cap_t thread) {
    struct ipc_registers registers = {
        .target = thread,
        .info = info_make(METHOD_THREAD_INTERRUPT, 0, 0),
    };
    syscall_call(&registers);
    return info_status(registers.info);
}
