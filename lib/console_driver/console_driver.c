// SPDX-License-Identifier: MIT
#include <tessera/console_driver.h>

#include <console/console_server.h>
#include <kernel/interrupt.h>
#include <tessera/arguments.h>
#include <tessera/console_core.h>
#include <tessera/device.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/notification.h>
#include <tessera/server.h>
#include <tessera/slots.h>

constexpr uint32_t INTERRUPT_BIT = 1;
constexpr uint32_t REPLIES =
    CONSOLE_WRITERS_MAX + 2; // writers, a reader, and the call that is served

struct driver {
    struct serial_device *device;
    const struct console_authority *authority;
    struct console_core core;
    struct port_pool ports;
    struct port_pool_entry inputs[CONSOLE_INPUTS_MAX];
    uint64_t reported_overruns;
    uint64_t reported_lost_bytes;
};

static struct driver driver;

static status_t listen(cap_t *out_notification);
static void receive_all(void);
static void report_losses(void);
static void dispatch(struct request *request);
static void on_signal(void *context, uint64_t bits);
static void on_port_closed(void *context, uint32_t badge);
static uint32_t transmit(void *context, const uint8_t *bytes, uint32_t count);
static void want_room(void *context, bool is_wanted);
static status_t serve_read(struct request *request, uint32_t count, struct data *out_data);
static status_t serve_write(struct request *request, struct data data, uint32_t *out_written);
static status_t serve_poll(struct request *request, uint32_t *out_available);
static void tell(cap_t event);
static status_t serve_open_input(struct request *request, cap_t event, cap_t *out_input);
static status_t serve_offer(struct request *request, struct data data);
static status_t serve_take(struct request *request, uint32_t count, struct data *out_data);
static status_t serve_put_back(struct request *request, struct data data);

static const struct console_server SERVER = {
    .read = serve_read,
    .write = serve_write,
    .poll = serve_poll,
    .open_input = serve_open_input,
    .offer = serve_offer,
};

static const struct console_input_server INPUT_SERVER = {
    .read = serve_take,
    .put_back = serve_put_back,
};

int console_driver_run(console_start_fn *start, const struct console_authority *authority, int argc,
                       char **argv) {
    driver.authority = authority;
    log_connect(authority->log);
    cap_t notification;
    status_t status = listen(&notification);
    if (status == STATUS_OK) {
        status = start(argc, argv, &driver.device);
    }
    if (status == STATUS_OK) {
        receive_all(); // what was typed before there was a driver
        log_info("ready");
        const struct server_loop loop = {
            .endpoint = authority->endpoint,
            .notification = notification,
            .reply_count = REPLIES,
            .ports = &driver.ports,
            .dispatch = dispatch,
            .on_signal = on_signal,
            .on_port_closed = on_port_closed,
        };
        status = server_run(&loop);
    }
    log_error("cannot serve the console: %s", status_text(status));
    return 1;
}

status_t console_registers_map(cap_t uart, int argc, char **argv,
                               struct console_registers *out_registers) {
    uint64_t offset;
    uint64_t bytes;
    if (!argument_number(argc, argv, "uart.offset", &offset) ||
        !argument_number(argc, argv, "uart.bytes", &bytes)) {
        return STATUS_BAD_ARGUMENT;
    }
    uint64_t clock_hz = 0;
    (void)argument_number(argc, argv, "uart.clock_hz", &clock_hz);
    void *page;
    status_t status = device_map(uart, (size_t)(offset + bytes), &page);
    if (status == STATUS_OK) {
        *out_registers = (struct console_registers){.first = (volatile uint8_t *)page + offset,
                                                    .clock_hz = clock_hz};
    }
    return status;
}

static status_t listen(cap_t *out_notification) {
    const struct console_device device = {
        .transmit = transmit,
        .want_room = want_room,
        .answer_read = console_read_reply,
        .answer_write = console_write_reply,
        .tell = tell,
        .release = slot_release,
    };
    console_core_init(&driver.core, &device);
    driver.ports = (struct port_pool){.endpoint = driver.authority->endpoint,
                                      .entries = driver.inputs,
                                      .capacity = CONSOLE_INPUTS_MAX};
    status_t status = object_create(OBJECT_NOTIFICATION, 0, out_notification);
    if (status == STATUS_OK) {
        status = interrupt_bind(driver.authority->interrupt, *out_notification, INTERRUPT_BIT);
    }
    return status;
}

static void receive_all(void) {
    uint8_t byte;
    while (serial_receive(driver.device, &byte)) {
        (void)console_core_receive(&driver.core, byte);
    }
    console_core_input_done(&driver.core);
}

static void report_losses(void) {
    uint64_t overruns = driver.device->overruns;
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
    if (request->badge < CONSOLE_INPUT_BADGE_FIRST) {
        console_dispatch(&SERVER, request);
    } else {
        console_input_dispatch(&INPUT_SERVER, request);
    }
}

// Until the device interrupts for nothing more: one that tells by an edge would be silent for ever.
static void on_signal(void *context, uint64_t bits) {
    (void)context;
    (void)bits;
    while (serial_take_interrupt(driver.device)) {
        receive_all();
        console_core_room(&driver.core);
    }
    report_losses();
    // Fails only if the line is not bound, and it is.
    (void)interrupt_acknowledge(driver.authority->interrupt);
}

static void on_port_closed(void *, uint32_t badge) {
    console_core_close(&driver.core, badge);
}

static uint32_t transmit(void *context, const uint8_t *bytes, uint32_t count) {
    (void)context;
    return serial_transmit(driver.device, bytes, count);
}

static void want_room(void *context, bool is_wanted) {
    (void)context;
    serial_want_room(driver.device, is_wanted);
}

static status_t serve_read(struct request *request, uint32_t count, struct data *out_data) {
    return console_core_read(&driver.core, request, count, out_data);
}

static status_t serve_write(struct request *request, struct data data, uint32_t *out_written) {
    return console_core_write(&driver.core, request, data, out_written);
}

static status_t serve_poll(struct request *, uint32_t *out_available) {
    *out_available = console_core_available(&driver.core);
    return STATUS_OK;
}

static status_t serve_open_input(struct request *, cap_t event, cap_t *out_input) {
    uint32_t badge = console_core_free_badge(&driver.core);
    status_t status =
        badge == 0 ? STATUS_NO_SPACE : port_pool_open(&driver.ports, badge, 0, out_input);
    if (status == STATUS_OK) {
        console_core_open(&driver.core, badge, event);
    } else {
        slot_release(event);
    }
    return status;
}

// Who has ended meanwhile needs no telling.
static void tell(cap_t event) {
    (void)notification_signal(event, CONSOLE_EVENT_INPUT);
}

static status_t serve_offer(struct request *, struct data data) {
    return console_core_offer(&driver.core, data);
}

static status_t serve_take(struct request *request, uint32_t count, struct data *out_data) {
    console_core_take(&driver.core, request->badge, count, out_data);
    return STATUS_OK;
}

static status_t serve_put_back(struct request *, struct data data) {
    return console_core_put_back(&driver.core, data);
}
