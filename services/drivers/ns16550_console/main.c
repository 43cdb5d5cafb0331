// SPDX-License-Identifier: MIT
// The serial console on a 16550 UART at ports.
#include "ns16550.h"

#include <tessera/arguments.h>
#include <tessera/authority/console.h>
#include <tessera/console_driver.h>

static struct ns16550 device;

static status_t start(int argc, char **argv) {
    uint64_t clock_hz = 0;
    (void)argument_number(argc, argv, "uart.clock_hz", &clock_hz);
    return ns16550_init(&device, AUTHORITY_CONSOLE_UART, clock_hz);
}

static bool receive(uint8_t *out_byte) {
    return ns16550_receive(&device, out_byte);
}

static uint32_t transmit(const uint8_t *bytes, uint32_t count) {
    return ns16550_transmit(&device, bytes, count);
}

static void want_room(bool is_wanted) {
    ns16550_want_room(&device, is_wanted);
}

static bool take_interrupt(void) {
    return ns16550_take_interrupt(&device);
}

static uint64_t overruns(void) {
    return device.overruns;
}

int main(int argc, char **argv) {
    static const struct serial_device serial = {
        .start = start,
        .receive = receive,
        .transmit = transmit,
        .want_room = want_room,
        .take_interrupt = take_interrupt,
        .overruns = overruns,
    };
    static const struct console_authority authority = {
        .endpoint = AUTHORITY_CONSOLE_ENDPOINT,
        .log = AUTHORITY_CONSOLE_LOG,
        .interrupt = AUTHORITY_CONSOLE_UART_INTERRUPT,
    };
    return console_driver_run(&serial, &authority, argc, argv);
}
