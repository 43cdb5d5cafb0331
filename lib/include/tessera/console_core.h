// SPDX-License-Identifier: MIT
// What every serial console driver does, whatever its device: keeps input in a ring until somebody
// reads it, lets one reader wait, and lets writers wait until the device has taken their bytes, in
// the order in which they came. A driver gives it a device and the generated answers, and tells it
// of bytes and room.
//
// Input belongs to a holder: the newest input object that a client opened, and without any the
// console itself. The console has a place for one reader, who waits while another has the input; an
// input object tells its client, who then reads what there is.
#pragma once

#include <console/console.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/request.h>
#include <tessera/wire.h>

constexpr uint32_t CONSOLE_INPUT_BYTES = 4096;
constexpr uint32_t CONSOLE_WRITERS_MAX = 16;
constexpr uint32_t CONSOLE_INPUTS_MAX = 8;
constexpr uint32_t CONSOLE_INPUT_BADGE_FIRST = 0x10000; // clients of the console are below

struct console_device {
    void *context;
    // Hands bytes to the device: as many as it takes without waiting.
    uint32_t (*transmit)(void *context, const uint8_t *bytes, uint32_t count);
    // Whether the device is to tell (console_core_room) when it takes more.
    void (*want_room)(void *context, bool is_wanted);
    // Answers to parked callers. STATUS_PEER_GONE: the caller is no longer there.
    status_t (*answer_read)(const struct parked_request *parked, status_t status, struct data data);
    status_t (*answer_write)(const struct parked_request *parked, status_t status,
                             uint32_t written);
    // Tells the client of an input object.
    void (*tell)(cap_t event);
    void (*release)(cap_t event);
};

struct console_writer {
    bool is_waiting; // else it was answered when it came
    struct parked_request parked;
    uint32_t length;
    uint32_t done;
    uint8_t bytes[CONSOLE_WRITE_MAX];
};

struct console_holder {
    uint32_t badge; // 0: the console itself
    cap_t event;    // of an input object
};

struct console_core {
    struct console_device device;
    uint8_t input[CONSOLE_INPUT_BYTES]; // a ring
    uint32_t input_first;
    uint32_t input_count;
    uint64_t lost_bytes;                                   // input that found the ring full
    struct console_holder holders[CONSOLE_INPUTS_MAX + 1]; // the last has the input
    uint32_t newest;                                       // index of the last
    bool has_reader;                                       // of the console itself
    struct parked_request reader;
    uint32_t reader_count; // bytes that it asked for
    uint8_t reply[CONSOLE_READ_MAX];
    struct console_writer writers[CONSOLE_WRITERS_MAX]; // a ring
    uint32_t writer_first;
    uint32_t writer_count;
};

void console_core_init(struct console_core *core, const struct console_device *device);

// A byte came. False: it is lost, because nobody has read for too long.
bool console_core_receive(struct console_core *core, uint8_t byte);

// To be called after the last of several bytes: answers the reader or tells the client who has
// them.
void console_core_input_done(struct console_core *core);

// The device takes bytes again.
void console_core_room(struct console_core *core);

// Handlers of the protocol Console. `out_data` is valid until the next call of any of these.
[[nodiscard]] status_t console_core_read(struct console_core *core, struct request *request,
                                         uint32_t count, struct data *out_data);
[[nodiscard]] status_t console_core_write(struct console_core *core, struct request *request,
                                          struct data data, uint32_t *out_written);
[[nodiscard]] status_t console_core_offer(struct console_core *core, struct data data);
uint32_t console_core_available(const struct console_core *core);

// And of ConsoleInput, by the caller's badge.
void console_core_take(struct console_core *core, uint32_t badge, uint32_t count,
                       struct data *out_data);
[[nodiscard]] status_t console_core_put_back(struct console_core *core, struct data data);

// A badge for a further input object; 0: there are as many as can be.
uint32_t console_core_free_badge(const struct console_core *core);

// The object of this free badge has the input from now on. `event` is the core's, which releases
// it when the object is gone.
void console_core_open(struct console_core *core, uint32_t badge, cap_t event);

// The object is gone. Of any other badge nothing happens.
void console_core_close(struct console_core *core, uint32_t badge);
