// SPDX-License-Identifier: MIT
#include <tessera/console_driver.h>

#include <console/console_server.h>
#include <kernel/interrupt.h>
#include <tessera/console_core.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/server.h>

constexpr uint32_t INTERRUPT_BIT = 1;
constexpr uint32_t REPLIES = CONSOLE_WRITERS_MAX + 1; // every writer and the reader

struct driver {
    const struct serial_device *device;
    const struct console_authority *authority;
    struct console_core core;
    uint64_t reported_overruns;
    uint64_t reported_lost_bytes;
};

static struct driver driver;

static status_t start(int argc, char **argv, cap_t *out_notification);
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

int console_driver_run(const struct serial_device *device,
                       const struct console_authority *authority, int argc, char **argv) {
    driver.device = device;
    driver.authority = authority;
    log_connect(authority->log);
    cap_t notification;
    status_t status = start(argc, argv, &notification);
    if (status == STATUS_OK) {
        receive_all(); // what was typed before there was a driver
        log_info("ready");
        const struct server_loop loop = {
            .endpoint = authority->endpoint,
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

static status_t start(int argc, char **argv, cap_t *out_notification) {
    const struct console_device device = {
        .transmit = transmit,
        .want_room = want_room,
        .answer_read = console_read_reply,
        .answer_write = console_write_reply,
    };
    console_core_init(&driver.core, &device);
    status_t status = object_create(OBJECT_NOTIFICATION, 0, out_notification);
    if (status == STATUS_OK) {
        status = interrupt_bind(driver.authority->interrupt, *out_notification, INTERRUPT_BIT);
    }
    return status == STATUS_OK ? driver.device->start(argc, argv) : status;
}

static void receive_all(void) {
    uint8_t byte;
    while (driver.device->receive(&byte)) {
        (void)console_core_receive(&driver.core, byte);
    }
    console_core_input_done(&driver.core);
}

static void report_losses(void) {
    uint64_t overruns = driver.device->overruns();
    if (overruns != driver.reported_overruns) {
        driver.reported_overruns = overruns;
        log_warning("the device lost input %lu times", (unsigned long)overruns);
    }
    if (driver.core.lost_bytes != driver.reported_lost_bytes) {
        driver.reported_lost_bytes = driver.core.lost_bytes;
        log_warning("nobody reads: %lu bytes of input lost", (unsigned long)driver.core.lost_bytes);
    }
}

static void dispatch(struct request *request) {
    console_dispatch(&SERVER, request);
}

// Until the device interrupts for nothing more: one that tells by an edge would be silent for ever.
static void on_signal(void *context, uint64_t bits) {
    (void)context;
    (void)bits;
    while (driver.device->take_interrupt()) {
        receive_all();
        console_core_room(&driver.core);
    }
    report_losses();
    // Fails only if the line is not bound, and it is.
    (void)interrupt_acknowledge(driver.authority->interrupt);
}

static uint32_t transmit(void *context, const uint8_t *bytes, uint32_t count) {
    (void)context;
    return driver.device->transmit(bytes, count);
}

static void want_room(void *context, bool is_wanted) {
    (void)context;
    driver.device->want_room(is_wanted);
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
