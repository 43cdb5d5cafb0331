// SPDX-License-Identifier: MIT
// Only this file writes tables of messages, so that no driver can have its device raise somebody
// else's interrupt by one. (A device that reads and writes memory can do it all the same: see the
// caveat on DMA.)
#include "interrupts.h"

#include "pci_registers.h"
#include "pci_wires.h"

#include <kernel/interrupt.h>
#include <kernel/timer.h>
#include <tessera/authority/pci.h>
#include <tessera/clock.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/notification.h>
#include <tessera/slots.h>

static_assert((int)WIRE_MEMBERS_MAX >= (int)CLIENTS_MAX);

static struct pci_table *bus;
static uint32_t wire_count;
static uint32_t message_count;
static cap_t timer;
static uint32_t message_owners; // bit by line: taken

static bool is_pulled(uint32_t member);
static void allow(uint32_t member, bool may_pull);
static void signal(uint32_t member);
static void open_line(uint32_t line);
static void tell(enum wire_news news, uint32_t number);

static const struct wire_operations OPERATIONS = {
    .is_pulled = is_pulled, .allow = allow, .signal = signal, .open_line = open_line, .tell = tell};
static struct wires wires = {.operations = &OPERATIONS};

static status_t attach_message(struct client *client, uint32_t vector, uint32_t bits,
                               cap_t notification);
static status_t attach_wire(struct client *client, uint32_t bits, cap_t notification);
static cap_t take_message_line(void);
static void set_timer(void);

status_t interrupts_prepare(struct pci_table *table, uint32_t lines, uint32_t messages,
                            cap_t notification) {
    bus = table;
    wire_count = lines < WIRE_LINES_MAX ? lines : WIRE_LINES_MAX;
    message_count = messages;
    status_t status = object_create(OBJECT_TIMER, 0, &timer);
    if (status == STATUS_OK) {
        status = timer_bind(timer, notification, 1u << wire_count);
    }
    for (uint32_t i = 0; i < wire_count && status == STATUS_OK; i++) {
        status = interrupt_bind(AUTHORITY_PCI_HOST_INTERRUPT0 + i, notification, 1u << i);
    }
    return status;
}

void interrupts_on_signal(uint64_t bits) {
    uint64_t now_ns = clock_now_ns();
    for (uint32_t i = 0; i < wire_count; i++) {
        if ((bits >> i & 1) != 0) {
            wires_fired(&wires, i, now_ns);
        }
    }
    if ((bits >> wire_count & 1) != 0) {
        wires_expire(&wires, now_ns);
    }
    set_timer();
}

bool interrupts_are_messages(const struct client *client) {
    return client->messages != nullptr && message_count > 0;
}

uint32_t interrupts_count(const struct client *client) {
    if (!interrupts_are_messages(client)) {
        return client->function->line < wire_count ? 1 : 0;
    }
    uint32_t most = message_count < VECTORS_MAX ? message_count : VECTORS_MAX;
    return client->function->msix_vectors < most ? client->function->msix_vectors : most;
}

void interrupts_begin(struct client *client) {
    const struct pci_function *function = client->function;
    if (!interrupts_are_messages(client)) {
        return;
    }
    for (uint32_t i = 0; i < function->msix_vectors; i++) {
        client->messages[(i * MSIX_ENTRY_BYTES + MSIX_ENTRY_CONTROL) / 4] = MSIX_ENTRY_MASKED;
    }
    bus->config.write(bus->config.context, function->address, function->msix + MSIX_CONTROL, 2,
                      MSIX_CONTROL_ENABLE);
}

void interrupts_end(struct client *client) {
    const struct pci_function *function = client->function;
    if (function->msix != 0) {
        bus->config.write(bus->config.context, function->address, function->msix + MSIX_CONTROL, 2,
                          0);
    }
    for (uint32_t i = 0; i < VECTORS_MAX; i++) {
        if (client->message_lines[i] != 0) {
            (void)interrupt_bind(client->message_lines[i], 0, 0);
            message_owners &= ~(1u << (client->message_lines[i] - AUTHORITY_PCI_HOST_MESSAGE0));
            client->message_lines[i] = 0;
            slot_release(client->message_notifications[i]);
        }
    }
    wires_detach(&wires, (uint32_t)(client - clients));
    slot_release(client->wire_notification);
    client->wire_notification = 0;
    set_timer();
}

status_t interrupts_attach(struct client *client, uint32_t vector, uint32_t bits,
                           cap_t notification) {
    status_t status = STATUS_BAD_RANGE;
    if (vector < interrupts_count(client)) {
        status = interrupts_are_messages(client)
                     ? attach_message(client, vector, bits, notification)
                     : attach_wire(client, bits, notification);
    }
    if (status != STATUS_OK) {
        slot_release(notification);
    }
    return status;
}

static status_t attach_message(struct client *client, uint32_t vector, uint32_t bits,
                               cap_t notification) {
    if (client->message_lines[vector] != 0) {
        return STATUS_BUSY;
    }
    cap_t line = take_message_line();
    if (line == 0) {
        return STATUS_NO_SPACE;
    }
    client->message_lines[vector] = line;
    client->message_notifications[vector] = notification;
    uint64_t number;
    uint64_t address;
    uint64_t data;
    status_t status = interrupt_info(line, &number, &address, &data);
    if (status == STATUS_OK) {
        status = interrupt_bind(line, notification, bits);
    }
    if (status != STATUS_OK) {
        client->message_lines[vector] = 0;
        message_owners &= ~(1u << (line - AUTHORITY_PCI_HOST_MESSAGE0));
        return status;
    }
    volatile uint32_t *entry = client->messages + vector * MSIX_ENTRY_BYTES / 4;
    entry[MSIX_ENTRY_ADDRESS / 4] = (uint32_t)address;
    entry[MSIX_ENTRY_ADDRESS_HIGH / 4] = (uint32_t)(address >> 32);
    entry[MSIX_ENTRY_DATA / 4] = (uint32_t)data;
    entry[MSIX_ENTRY_CONTROL / 4] = 0;
    return STATUS_OK;
}

static status_t attach_wire(struct client *client, uint32_t bits, cap_t notification) {
    if (client->wire_notification != 0) {
        return STATUS_BUSY;
    }
    client->wire_notification = notification;
    client->wire_bits = bits;
    wires_attach(&wires, (uint32_t)(client - clients), client->function->line);
    return STATUS_OK;
}

static cap_t take_message_line(void) {
    for (uint32_t i = 0; i < message_count; i++) {
        if ((message_owners >> i & 1) == 0) {
            message_owners |= 1u << i;
            return AUTHORITY_PCI_HOST_MESSAGE0 + i;
        }
    }
    return 0;
}

status_t interrupts_acknowledge(struct client *client) {
    status_t status = wires_answered(&wires, (uint32_t)(client - clients));
    set_timer();
    return status;
}

bool interrupts_are_stuck(const struct client *client) {
    return wires.members[client - clients].is_stuck;
}

static void set_timer(void) {
    uint64_t next_ns = wires_next_ns(&wires);
    if (next_ns == UINT64_MAX) {
        (void)timer_cancel(timer); // EMPTY: it was not armed
    } else {
        (void)timer_arm(timer, next_ns); // cannot fail: it is bound
    }
}

static bool is_pulled(uint32_t member) {
    const struct pci_function *function = clients[member].function;
    uint32_t status = bus->config.read(bus->config.context, function->address, PCI_STATUS, 2);
    return (status & PCI_STATUS_WIRE) != 0 && pci_is_there(bus, function);
}

static void allow(uint32_t member, bool may_pull) {
    pci_set_command(bus, clients[member].function, PCI_COMMAND_NO_WIRE,
                    may_pull ? 0 : PCI_COMMAND_NO_WIRE);
}

// A driver that is gone is told nothing; its port closes.
static void signal(uint32_t member) {
    (void)notification_signal(clients[member].wire_notification, clients[member].wire_bits);
}

static void open_line(uint32_t line) {
    (void)interrupt_acknowledge(AUTHORITY_PCI_HOST_INTERRUPT0 + line); // it is bound
}

static void tell(enum wire_news news, uint32_t number) {
    switch (news) {
    case WIRE_UNCLAIMED:
        log_warning("an interrupt on wire %u that nobody claims", number);
        return;
    case WIRE_LEFT_OFF:
        log_error("wire %u is left off: %u interrupts that nobody claims", number,
                  (uint32_t)WIRE_UNCLAIMED_MAX);
        return;
    case WIRE_STUCK:
        log_error("%s does not answer its interrupt, and gets no more", clients[number].name);
        return;
    case WIRE_GOES_ON:
        log_info("%s answers its interrupts again", clients[number].name);
        return;
    }
}
