// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/stubs.h.j2
// Command: ./tessera gen
//
// A range of input and output ports. A port that nothing answers reads as all ones and forgets what is
// written to it.
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

// Read a port.
// Needs: read.
//   offset: 0 to 65535; from the first port of the range
//   width: PORT_WIDTH_BYTE, PORT_WIDTH_WORD, PORT_WIDTH_LONG
// BAD_RANGE: the access would end beyond the range.
[[nodiscard]]
static inline status_t ioport_in(cap_t ioport, uint64_t offset, uint64_t width, uint64_t *out_value) {
    struct ipc_registers registers = {
        .target = ioport,
        .info = info_make(METHOD_IOPORT_IN, 2, 0),
        .words = {offset, width},
    };
    syscall_call(&registers);
    if (info_status(registers.info) == STATUS_OK) {
        *out_value = registers.words[0];
    }
    return info_status(registers.info);
}

// Write a port.
// Needs: write.
//   offset: 0 to 65535; from the first port of the range
//   width: PORT_WIDTH_BYTE, PORT_WIDTH_WORD, PORT_WIDTH_LONG
//   value: 0 to 0xffffffff; bits beyond the width are not written
// BAD_RANGE: the access would end beyond the range.
[[nodiscard]]
static inline status_t ioport_out(cap_t ioport, uint64_t offset, uint64_t width, uint64_t value) {
    struct ipc_registers registers = {
        .target = ioport,
        .info = info_make(METHOD_IOPORT_OUT, 3, 0),
        .words = {offset, width, value},
    };
    syscall_call(&registers);
    return info_status(registers.info);
}
