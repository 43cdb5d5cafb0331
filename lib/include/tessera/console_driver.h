// SPDX-License-Identifier: MIT
// The program around a serial device: joins the device, the console core and the generated server.
// One thread; interrupts come to it as signals, callers that wait are parked. A driver is this and
// a struct serial_device.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// What the driver was granted.
struct console_authority {
    cap_t endpoint;
    cap_t log;
    cap_t interrupt;
};

struct serial_device {
    // Finds the device by the program's arguments, and makes it send, receive and interrupt.
    status_t (*start)(int argc, char **argv);
    // Takes the next byte; false: there is none.
    bool (*receive)(uint8_t *out_byte);
    // Hands bytes to the device: as many as it takes without waiting.
    uint32_t (*transmit)(const uint8_t *bytes, uint32_t count);
    // Whether the device interrupts when it takes more.
    void (*want_room)(bool is_wanted);
    // Takes what the device interrupts for away, and says whether there was anything. It is dealt
    // with after, so that nothing that comes meanwhile is missed.
    bool (*take_interrupt)(void);
    // How often the device lost input because it was not read in time.
    uint64_t (*overruns)(void);
};

// main() of a driver: comes back only with a failure, 1.
int console_driver_run(const struct serial_device *device,
                       const struct console_authority *authority, int argc, char **argv);
