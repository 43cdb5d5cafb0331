// SPDX-License-Identifier: MIT
// The program around a serial device: joins the device, the console core and the generated server.
// One thread; interrupts come to it as signals, callers that wait are parked. A driver is this and
// a device that it finds.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/serial_device.h>
#include <tessera/syscalls.h>

// What the driver was granted.
struct console_authority {
    cap_t endpoint;
    cap_t log;
    cap_t interrupt;
};

// Finds the device by the program's arguments, and makes it send, receive and interrupt; after
// that `*out_device` is the driver's, which stays.
typedef status_t console_start_fn(int argc, char **argv, struct serial_device **out_device);

// main() of a driver: comes back only with a failure, 1.
int console_driver_run(console_start_fn *start, const struct console_authority *authority, int argc,
                       char **argv);

// A device whose registers are memory.
struct console_registers {
    volatile uint8_t *first;
    uint64_t clock_hz; // 0: not known, the rate stays as it is
};

// Maps the frame `uart` and finds the registers in it by the arguments uart.offset, uart.bytes and
// uart.clock_hz. They stay mapped. STATUS_BAD_ARGUMENT: an argument is absent; else as
// device_map().
status_t console_registers_map(cap_t uart, int argc, char **argv,
                               struct console_registers *out_registers);
