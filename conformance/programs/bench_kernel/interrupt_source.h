// SPDX-License-Identifier: MIT
//
// A device that interrupts on demand: a serial port's transmitter, which is always ready, so that
// letting its interrupt through raises it at once. Registers or ports, and the line, are those of
// the service bench_device in the process table.
#pragma once

#include <tessera/syscalls.h>

// The line's interrupt object, bound to nothing yet.
cap_t interrupt_source_prepare(void);

// Raises the interrupt; and keeps it from being raised, at the same cost.
void interrupt_source_raise(void);
void interrupt_source_quiet(void);

// What a handler has to do to the device before it acknowledges: nothing if the line is
// edge-triggered.
void interrupt_source_settle(void);
