// SPDX-License-Identifier: MIT
// Two threads: the reader fills `input`, the shell empties it. They share what `guard` guards, for
// a few instructions at a time; but while it kills a program the reader keeps the guard, so that
// the program's capability cannot go away under it.
#include "terminal.h"

#include <console/console_client.h>
#include <process/process_client.h>
#include <tessera/authority/shell.h>
#include <tessera/clock.h>
#include <tessera/lock.h>
#include <tessera/memory.h>
#include <tessera/notification.h>
#include <tessera/string.h>
#include <tessera/thread.h>

constexpr uint32_t INPUT_BYTES = 4096;
constexpr size_t READER_STACK_BYTES = 16 * 1024;
constexpr uint64_t RETRY_NS = 10'000'000;
constexpr uint64_t GIVE_UP_NS = 10'000'000'000;
constexpr uint8_t CTRL_C = 3;
constexpr uint32_t INPUT_BIT = 1;

static struct {
    struct lock guard;
    uint8_t input[INPUT_BYTES]; // a ring
    uint32_t first;
    uint32_t count;
    bool is_command; // a command runs
    bool is_interrupted;
    cap_t foreground;
} shared;

static cap_t input_notification;
static uint8_t output[CONSOLE_WRITE_MAX];
static uint32_t output_count;

static void read_console(void *argument);
static bool has_room(void);
static void take_bytes(struct data data);
static bool take_input(uint8_t *out_byte);
static bool drop_through_interrupt(void);
static void send(const uint8_t *bytes, uint32_t count);

status_t terminal_start(void) {
    status_t status = object_create(OBJECT_NOTIFICATION, 0, &input_notification);
    return status == STATUS_OK ? program_thread_start(read_console, nullptr, READER_STACK_BYTES)
                               : status;
}

uint8_t terminal_read(void) {
    uint8_t byte;
    if (take_input(&byte)) {
        return byte;
    }
    terminal_flush();
    while (!take_input(&byte)) {
        uint64_t bits;
        // Any end of the wait is a reason to look again.
        (void)notification_wait(input_notification, &bits);
    }
    return byte;
}

void terminal_write_raw(const char *bytes, size_t count) {
    while (count > 0) {
        if (output_count == sizeof(output)) {
            terminal_flush();
        }
        size_t room = sizeof(output) - output_count;
        size_t part = count < room ? count : room;
        memcpy(output + output_count, bytes, part);
        output_count += (uint32_t)part;
        bytes += part;
        count -= part;
    }
}

void terminal_write(struct text text) {
    uint32_t start = 0;
    for (uint32_t i = 0; i < text.length; i++) {
        if (text.bytes[i] == '\n') {
            terminal_write_raw(text.bytes + start, i - start);
            terminal_write_raw("\r\n", 2);
            start = i + 1;
        }
    }
    terminal_write_raw(text.bytes + start, text.length - start);
}

void terminal_flush(void) {
    send(output, output_count);
    output_count = 0;
}

void terminal_begin_command(void) {
    lock_take(&shared.guard);
    shared.is_command = true;
    shared.is_interrupted = drop_through_interrupt();
    lock_release(&shared.guard);
}

void terminal_end_command(void) {
    lock_take(&shared.guard);
    shared.is_command = false;
    lock_release(&shared.guard);
}

bool terminal_is_interrupted(void) {
    lock_take(&shared.guard);
    bool is_interrupted = shared.is_interrupted;
    lock_release(&shared.guard);
    return is_interrupted;
}

void terminal_set_foreground(cap_t process) {
    lock_take(&shared.guard);
    shared.foreground = process;
    if (process != 0 && shared.is_interrupted) {
        // It may have ended by itself.
        (void)process_kill(process);
    }
    lock_release(&shared.guard);
}

status_t terminal_sleep_until(uint64_t deadline_ns) {
    terminal_flush();
    while (clock_now_ns() < deadline_ns) {
        if (terminal_is_interrupted()) {
            return STATUS_CANCELLED;
        }
        uint64_t bits;
        // Input that is not Ctrl-C ends a wait as well.
        (void)notification_wait_until(input_notification, deadline_ns, &bits);
    }
    return STATUS_OK;
}

// The reader. BUSY: the reader of a shell that died still waits; the next byte sets that right.
// What there is no room for stays with the driver.
static void read_console(void *argument) {
    (void)argument;
    while (true) {
        struct data data;
        bool is_taken = has_room() &&
                        console_read(AUTHORITY_SHELL_CONSOLE, CONSOLE_READ_MAX, &data) == STATUS_OK;
        if (is_taken) {
            take_bytes(data);
        } else {
            (void)sleep_until_ns(clock_now_ns() + RETRY_NS);
        }
    }
}

static bool has_room(void) {
    lock_take(&shared.guard);
    bool is_enough = INPUT_BYTES - shared.count >= CONSOLE_READ_MAX;
    lock_release(&shared.guard);
    return is_enough;
}

// There is room.
static void take_bytes(struct data data) {
    uint8_t bytes[CONSOLE_READ_MAX];
    uint32_t count = data.length < sizeof(bytes) ? data.length : (uint32_t)sizeof(bytes);
    memcpy(bytes, data.bytes, count);
    lock_take(&shared.guard);
    for (uint32_t i = 0; i < count; i++) {
        if (bytes[i] == CTRL_C && shared.is_command) {
            shared.is_interrupted = true;
            if (shared.foreground != 0) {
                // It may have ended by itself.
                (void)process_kill(shared.foreground);
            }
        } else {
            shared.input[(shared.first + shared.count) % INPUT_BYTES] = bytes[i];
            shared.count++;
        }
    }
    lock_release(&shared.guard);
    // Fails only without a notification, and there is one.
    (void)notification_signal(input_notification, INPUT_BIT);
}

static bool take_input(uint8_t *out_byte) {
    lock_take(&shared.guard);
    bool is_there = shared.count > 0;
    if (is_there) {
        *out_byte = shared.input[shared.first];
        shared.first = (shared.first + 1) % INPUT_BYTES;
        shared.count--;
    }
    lock_release(&shared.guard);
    return is_there;
}

// Ctrl-C that was typed ahead is for the command that begins: it and what was typed before it go.
// The caller holds the guard.
static bool drop_through_interrupt(void) {
    for (uint32_t i = 0; i < shared.count; i++) {
        if (shared.input[(shared.first + i) % INPUT_BYTES] == CTRL_C) {
            shared.first = (shared.first + i + 1) % INPUT_BYTES;
            shared.count -= i + 1;
            return true;
        }
    }
    return false;
}

// Output that no console takes for a long time is dropped: the shell goes on.
static void send(const uint8_t *bytes, uint32_t count) {
    uint64_t give_up_ns = clock_now_ns() + GIVE_UP_NS;
    while (count > 0 && clock_now_ns() < give_up_ns) {
        uint32_t written = 0;
        struct data data = {.bytes = bytes, .length = count};
        status_t status = console_write(AUTHORITY_SHELL_CONSOLE, data, &written);
        if (status == STATUS_OK && written > 0 && written <= count) {
            bytes += written;
            count -= written;
        } else {
            (void)sleep_until_ns(clock_now_ns() + RETRY_NS);
        }
    }
}
