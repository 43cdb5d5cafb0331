// SPDX-License-Identifier: MIT
// What every serial port can do: bytes in, bytes out, interrupts. A port's own structure begins
// with a struct serial_device, which its init function fills in. Knows no protocol.
#pragma once

#include <stdint.h>

struct serial_device {
    const struct serial_operations *operations;
    uint64_t overruns; // times that the device lost input because it was not read in time
};

struct serial_operations {
    // Takes the next byte; false: there is none.
    bool (*receive)(struct serial_device *device, uint8_t *out_byte);
    // Hands bytes to the device: as many as it takes without waiting.
    uint32_t (*transmit)(struct serial_device *device, const uint8_t *bytes, uint32_t count);
    // Whether the device interrupts when it takes more.
    void (*want_room)(struct serial_device *device, bool is_wanted);
    // Takes what the device interrupts for away, and says whether there was anything. It is dealt
    // with after, so that nothing that comes meanwhile is missed.
    bool (*take_interrupt)(struct serial_device *device);
};

static inline bool serial_receive(struct serial_device *device, uint8_t *out_byte) {
    return device->operations->receive(device, out_byte);
}

static inline uint32_t serial_transmit(struct serial_device *device, const uint8_t *bytes,
                                       uint32_t count) {
    return device->operations->transmit(device, bytes, count);
}

static inline void serial_want_room(struct serial_device *device, bool is_wanted) {
    device->operations->want_room(device, is_wanted);
}

static inline bool serial_take_interrupt(struct serial_device *device) {
    return device->operations->take_interrupt(device);
}
