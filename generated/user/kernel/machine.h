// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// Authority over the machine as a whole, given to root at boot: interrupt lines, ports and power.
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

// Make the capability of an interrupt line. A line has one at a time.
// Needs: manage.
//   line: 0 to 1023
//   cspace: cspace with manage
//   slot: a slot
// BAD_RANGE: the machine has no such line, or the kernel uses it itself.
// BUSY: the line is taken.
// SLOT_OCCUPIED: the destination is not empty.
[[nodiscard]]
static inline status_t machine_interrupt(cap_t machine, uint64_t line, cap_t cspace, uint64_t slot) {
    struct ipc_registers registers = {
        .target = machine,
        .info = info_make(METHOD_MACHINE_INTERRUPT, 2, 1),
        .words = {line, slot},
        .capability = cspace,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Switch the machine off. The exit status reaches the host where the board has a way.
// Does not come back if it succeeds.
// Needs: manage.
//   status: 0 to 255
[[nodiscard]]
static inline status_t machine_power_off(cap_t machine, uint64_t status) {
    struct ipc_registers registers = {
        .target = machine,
        .info = info_make(METHOD_MACHINE_POWER_OFF, 1, 0),
        .words = {status},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Restart the machine.
// Does not come back if it succeeds.
// Needs: manage.
[[nodiscard]]
static inline status_t machine_reset(cap_t machine) {
    struct ipc_registers registers = {
        .target = machine,
        .info = info_make(METHOD_MACHINE_RESET, 0, 0),
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Facts that ps and mem show. The cores are numbered from 0 without gaps; idle_ns is the sum of theirs.
// Needs: read.
//   out_uptime_ns: nanoseconds
//   out_idle_ns: nanoseconds
[[nodiscard]]
static inline status_t machine_info(cap_t machine, uint64_t *out_core_count, uint64_t *out_page_bytes,
                                    uint64_t *out_kernel_bytes, uint64_t *out_uptime_ns,
                                    uint64_t *out_idle_ns) {
    struct ipc_registers registers = {
        .target = machine,
        .info = info_make(METHOD_MACHINE_INFO, 0, 0),
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_core_count = registers.words[0];
        *out_page_bytes = registers.words[1];
        *out_kernel_bytes = registers.words[2];
        *out_uptime_ns = registers.words[3];
        *out_idle_ns = registers.words[4];
    }
    return info_status(registers.info);
}

// Write up to 56 bytes to the kernel's own console, as they are: for root's first and last words and for test
// suites that run in root's place. The console driver uses the same device; nothing keeps the two apart.
// Needs: manage.
//   length_bytes: 1 to 56
//   text0: the first 8 bytes, the first in the lowest bits
//   text1: any word
//   text2: any word
//   text3: any word
//   text4: any word
//   text5: any word
//   text6: any word
[[nodiscard]]
static inline status_t machine_write(cap_t machine, uint64_t length_bytes, uint64_t text0, uint64_t text1,
                                     uint64_t text2, uint64_t text3, uint64_t text4, uint64_t text5,
                                     uint64_t text6) {
    struct ipc_registers registers = {
        .target = machine,
        .info = info_make(METHOD_MACHINE_WRITE, 8, 0),
        .words = {length_bytes, text0, text1, text2, text3, text4, text5, text6},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Make the capability of a range of ports. A machine without ports is one where nothing answers at any of
// them.
// Needs: manage.
//   first: 0 to 65535
//   count: 1 to 0x10000
//   cspace: cspace with manage
//   slot: a slot
// BAD_RANGE: beyond the last port, or the kernel uses one of them itself.
// SLOT_OCCUPIED: the destination is not empty.
[[nodiscard]]
static inline status_t machine_ioport(cap_t machine, uint64_t first, uint64_t count, cap_t cspace,
                                      uint64_t slot) {
    struct ipc_registers registers = {
        .target = machine,
        .info = info_make(METHOD_MACHINE_IOPORT, 3, 1),
        .words = {first, count, slot},
        .capability = cspace,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// Let system calls and faults take their fast paths, as at boot, or only the general ones: for tests that
// both do the same. Takes effect with the next system call.
// Needs: manage.
//   is_on: 0 or 1
[[nodiscard]]
static inline status_t machine_set_fast_paths(cap_t machine, uint64_t is_on) {
    struct ipc_registers registers = {
        .target = machine,
        .info = info_make(METHOD_MACHINE_SET_FAST_PATHS, 1, 0),
        .words = {is_on},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

// What one core did since boot: the time without a thread to run, and how often and how long it waited for
// the kernel lock. machine_info says how many cores there are, and sums their idle time.
// Needs: read.
//   core: 0 to 255
//   out_idle_ns: nanoseconds
//   out_lock_wait_ns: nanoseconds
// BAD_RANGE: the machine has no such core.
[[nodiscard]]
static inline status_t machine_core_info(cap_t machine, uint64_t core, uint64_t *out_idle_ns,
                                         uint64_t *out_lock_waits, uint64_t *out_lock_wait_ns) {
    struct ipc_registers registers = {
        .target = machine,
        .info = info_make(METHOD_MACHINE_CORE_INFO, 1, 0),
        .words = {core},
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_idle_ns = registers.words[0];
        *out_lock_waits = registers.words[1];
        *out_lock_wait_ns = registers.words[2];
    }
    return info_status(registers.info);
}
