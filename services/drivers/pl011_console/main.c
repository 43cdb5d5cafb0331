// SPDX-License-Identifier: MIT
// The serial console on a PL011: joins the device, the console core and the generated server. One
// thread; interrupts come to it as signals, callers that wait are parked.
#include "pl011.h"

#include <console/console_server.h>
#include <kernel/interrupt.h>
#include <tessera/arguments.h>
#include <tessera/authority/console.h>
#include <tessera/console_core.h>
#include <tessera/device.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/server.h>

constexpr uint32_t INTERRUPT_BIT = 1;
constexpr uint32_t REPLIES = CONSOLE_WRITERS_MAX + 1; // every writer and the reader

struct driver {
    struct pl011 device;
    struct console_core core;
    uint64_t reported_overruns;
    uint64_t reported_lost_bytes;
};

static struct driver driver;

static status_t start_device(int argc, char **argv, cap_t *out_notification);
static void receive_all(void);
static void report_losses(void);
static void dispatch(struct request *request);
static void on_signal(void *context, uint64_t bits);
static uint32_t transmit(void *context, const uint8_t *bytes, uint32_t count);
static void want_room(void *context, bool is_wanted);
static status_t serve_read(struct request *request, uint32_t count, struct data *out_data);
static status_t serve_write(struct request *request, struct data data, uint32_t *out_written);
static status_t serve_poll(struct request *request, uint32_t *out_available);

static const struct console_server SERVER = {
    .read = serve_read,
    .write = serve_write,
    .poll = serve_poll,
};

int main(int argc, char **argv) {
    log_connect(AUTHORITY_CONSOLE_LOG);
    cap_t notification;
    status_t status = start_device(argc, argv, &notification);
    if (status == STATUS_OK) {
        receive_all(); // what was typed before there was a driver
        log_info("ready");
        const struct server_loop loop = {
            .endpoint = AUTHORITY_CONSOLE_ENDPOINT,
            .notification = notification,
            .reply_count = REPLIES,
            .dispatch = dispatch,
            .on_signal = on_signal,
        };
        status = server_run(&loop);
    }
    log_error("cannot serve the console: %s", status_text(status));
    return 1;
}

static status_t start_device(int argc, char **argv, cap_t *out_notification) {
    uint64_t offset;
    uint64_t bytes;
    uint64_t clock_hz = 0;
    if (!argument_number(argc, argv, "uart.offset", &offset) ||
        !argument_number(argc, argv, "uart.bytes", &bytes)) {
        return STATUS_BAD_ARGUMENT;
    }
    (void)argument_number(argc, argv, "uart.clock_hz", &clock_hz);
    void *page;
    status_t status = device_map(AUTHORITY_CONSOLE_UART, (size_t)(offset + bytes), &page);
    if (status == STATUS_OK) {
        status = object_create(OBJECT_NOTIFICATION, 0, out_notification);
    }
    if (status == STATUS_OK) {
        status = interrupt_bind(AUTHORITY_CONSOLE_UART_INTERRUPT, *out_notification, INTERRUPT_BIT);
    }
    if (status != STATUS_OK) {
        return status;
    }
    const struct console_device device = {
        .transmit = transmit,
        .want_room = want_room,
        .answer_read = console_read_reply,
        .answer_write = console_write_reply,
    };
    console_core_init(&driver.core, &device);
    pl011_init(&driver.device, (volatile uint8_t *)page + offset, clock_hz);
    return STATUS_OK;
}

static void receive_all(void) {
    uint8_t byte;
    while (pl011_receive(&driver.device, &byte)) {
        (void)console_core_receive(&driver.core, byte);
    }
    console_core_input_done(&driver.core);
}

static void report_losses(void) {
    if (driver.device.overruns != driver.reported_overruns) {
        driver.reported_overruns = driver.device.overruns;
        log_warning("the device lost input %lu times", (unsigned long)driver.device.overruns);
    }
    if (driver.core.lost_bytes != driver.reported_lost_bytes) {
        driver.reported_lost_bytes = driver.core.lost_bytes;
        log_warning("nobody reads: %lu bytes of input lost", (unsigned long)driver.core.lost_bytes);
    }
}

static void dispatch(struct request *request) {
    console_dispatch(&SERVER, request);
}

static void on_signal(void *context, uint64_t bits) {
    (void)context;
    (void)bits;
    pl011_clear_interrupts(&driver.device);
    receive_all();
    console_core_room(&driver.core);
    report_losses();
    // Fails only if the line is not bound, and it is.
    (void)interrupt_acknowledge(AUTHORITY_CONSOLE_UART_INTERRUPT);
}

static uint32_t transmit(void *context, const uint8_t *bytes, uint32_t count) {
    (void)context;
    return pl011_transmit(&driver.device, bytes, count);
}

static void want_room(void *context, bool is_wanted) {
    (void)context;
    pl011_want_room(&driver.device, is_wanted);
}

static status_t serve_read(struct request *request, uint32_t count, struct data *out_data) {
    return console_core_read(&driver.core, request, count, out_data);
}

static status_t serve_write(struct request *request, struct data data, uint32_t *out_written) {
    return console_core_write(&driver.core, request, data, out_written);
}

static status_t serve_poll(struct request *request, uint32_t *out_available) {
    (void)request;
    *out_available = console_core_available(&driver.core);
    return STATUS_OK;
}
