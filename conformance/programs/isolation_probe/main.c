// SPDX-License-Identifier: MIT
//
// Finds the service in whose place it runs, does its cases, and then serves its protocol: the
// others' cases need it. A program that cannot go on ends; it is essential, so the machine is
// switched off with its status.
#include "probe.h"
#include "report.h"
#include "teller.h"

#include <tessera/arguments.h>
#include <tessera/format.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/server.h>
#include <tessera/string.h>

enum { REASON_BYTES = 96, REPLIES = 1, CLIENTS_MAX = 64, EXIT_UNKNOWN = 2 };

static int argument_count;
static char **arguments;
static const struct isolation_matrix *matrix;
static const struct isolation_service *self;
static bool is_heard[CLIENTS_MAX];

static const isolation_try tries[] = {
    [ISOLATION_SLOT] = try_slot,
    [ISOLATION_SLOT_OR_NOTHING] = try_slot_or_nothing,
    [ISOLATION_COUNT] = try_count,
    [ISOLATION_REACHED] = try_reached,
    [ISOLATION_DENIED] = try_denied,
    [ISOLATION_UNREACHABLE] = try_unreachable,
    [ISOLATION_WIDEN] = try_widen,
    [ISOLATION_RECEIVE] = try_receive,
    [ISOLATION_DEVICE_WORKS] = try_device_works,
    [ISOLATION_DEVICE_DENIED] = try_device_denied,
    [ISOLATION_PORTS_WORK] = try_ports_work,
    [ISOLATION_PORTS_DENIED] = try_ports_denied,
    [ISOLATION_INTERRUPT_WORKS] = try_interrupt_works,
    [ISOLATION_INTERRUPT_DENIED] = try_interrupt_denied,
    [ISOLATION_PHYSICAL_WORKS] = try_physical_works,
    [ISOLATION_PHYSICAL_DENIED] = try_physical_denied,
    [ISOLATION_PRIORITY] = try_priority,
};

const char *failure(const char *format, ...) {
    static char reason[REASON_BYTES];
    va_list list;
    va_start(list, format);
    (void)format_text_list(reason, sizeof(reason), format, list);
    va_end(list);
    return reason;
}

const char *expect_status(const char *what, status_t actual, status_t expected) {
    return actual == expected ? nullptr : failure("%s answered %s", what, status_name(actual));
}

bool probe_argument(const char *name, uint64_t *out) {
    return argument_number(argument_count, arguments, name, out);
}

bool probe_argument_is(const char *name, const char *value) {
    const char *text = argument_find(argument_count, arguments, name);
    return text != nullptr && strcmp(text, value) == 0;
}

static const struct isolation_matrix *matrix_here(void) {
    for (uint32_t i = 0; i < ISOLATION_BOARDS; i++) {
        if (probe_argument_is("board", isolation_boards[i].name)) {
            return isolation_boards[i].matrix;
        }
    }
    return nullptr;
}

static const struct isolation_service *service_called(const char *name) {
    for (uint32_t i = 0; matrix != nullptr && i < matrix->service_count; i++) {
        if (strcmp(matrix->services[i].name, name) == 0) {
            return &matrix->services[i];
        }
    }
    return nullptr;
}

// A message that should not have come fails the case of a client that has not been heard yet; if
// all have, it is one case too many.
static void hear_stranger(uint32_t badge) {
    const char *name = self->name;
    for (uint32_t i = 0; i < self->client_count; i++) {
        if (self->clients[i].case_name != nullptr && !is_heard[i]) {
            name = self->clients[i].case_name;
            is_heard[i] = true;
            break;
        }
    }
    report_case(name, failure("a message came from client %u", badge));
}

// What it means that a message came with this badge and these rights. Each client's first message
// is its case.
static void hear(uint32_t badge, uint32_t rights) {
    uint32_t i = 0;
    while (i < self->client_count && self->clients[i].badge != badge) {
        i++;
    }
    if (i == self->client_count) {
        hear_stranger(badge);
        return;
    }
    const struct isolation_client *client = &self->clients[i];
    if (client->case_name != nullptr && !is_heard[i]) {
        report_case(client->case_name,
                    rights == client->rights ? nullptr : failure("the rights are 0x%x", rights));
    }
    is_heard[i] = true;
}

// Reporting is a call of its own, which leaves nothing of the message in the buffer.
static void dispatch(struct request *request) {
    const struct message_buffer message = *request->buffer;
    hear(request->badge, request->rights);
    *request->buffer = message;
    self->dispatch(request);
}

int main(int argc, char **argv) {
    argument_count = argc;
    arguments = argv;
    slots_count();
    matrix = matrix_here();
    self = argc > 0 ? service_called(argv[0]) : nullptr;
    if (self == nullptr || self->client_count > CLIENTS_MAX) {
        return EXIT_UNKNOWN;
    }
    report_init(self->report);
    for (uint32_t i = 0; i < self->case_count; i++) {
        report_case(self->cases[i].name, tries[self->cases[i].kind](&self->cases[i]));
    }
    if (strcmp(self->name, ISOLATION_TELLER) == 0) {
        tell_and_power_off(matrix->case_count);
    }
    const struct server_loop loop = {
        .endpoint = SLOT_AUTHORITY,
        .reply_count = REPLIES,
        .dispatch = dispatch,
    };
    return server_run(&loop);
}
