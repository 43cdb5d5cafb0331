// SPDX-License-Identifier: MIT
// PCI through memory-mapped configuration space (PCI Express, ECAM): finds what is on the bus, and
// serves each driver the one function that its manifest names.
#include "clients.h"
#include "interrupts.h"
#include "pci_registers.h"

#include <kernel/memory.h>
#include <pci/pci_server.h>
#include <tessera/arguments.h>
#include <tessera/authority/pci.h>
#include <tessera/device.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/message.h>
#include <tessera/runtime.h>
#include <tessera/server.h>
#include <tessera/string.h>

constexpr uint32_t FUNCTION_BADGE = 0x10000; // ports of open functions count from here
constexpr uint32_t BUS_BYTES = 1 << 20;      // of configuration space

static struct pci_table table;
static volatile uint8_t *config_space;
static struct port_pool_entry port_entries[CLIENTS_MAX + 2]; // a port may close late
static struct port_pool ports = {
    .endpoint = AUTHORITY_PCI_ENDPOINT, .entries = port_entries, .capacity = CLIENTS_MAX + 2};
static uint32_t next_port_badge = FUNCTION_BADGE;

static uint32_t ecam_read(void *context, uint32_t address, uint32_t offset, uint32_t bytes);
static void ecam_write(void *context, uint32_t address, uint32_t offset, uint32_t bytes,
                       uint32_t value);
static status_t prepare(int argc, char **argv, cap_t *out_notification);
static status_t map_config_space(void);
static status_t size_of(cap_t memory, uint64_t *out_bytes);
static void read_routes(int argc, char **argv);
static void report(void);
static void dispatch(struct request *request);
static void on_signal(void *context, uint64_t bits);
static void on_port_closed(void *context, uint32_t badge);

int main(int argc, char **argv) {
    log_connect(AUTHORITY_PCI_LOG);
    cap_t notification;
    status_t status = prepare(argc, argv, &notification);
    if (status != STATUS_OK) {
        log_error("cannot serve the bus: %s", status_text(status));
        return 1;
    }
    report();
    const struct server_loop loop = {
        .endpoint = AUTHORITY_PCI_ENDPOINT,
        .notification = notification,
        .reply_count = 1,
        .ports = &ports,
        .dispatch = dispatch,
        .on_signal = on_signal,
        .on_port_closed = on_port_closed,
    };
    return server_run(&loop);
}

static status_t prepare(int argc, char **argv, cap_t *out_notification) {
    uint64_t window_base;
    uint64_t lines;
    uint64_t messages;
    if (!argument_number(argc, argv, "host.window.base", &window_base) ||
        !argument_number(argc, argv, "host.interrupts", &lines) ||
        !argument_number(argc, argv, "host.messages", &messages)) {
        return STATUS_BAD_ARGUMENT;
    }
    uint64_t window_bytes;
    status_t status = size_of(AUTHORITY_PCI_HOST_WINDOW, &window_bytes);
    if (status == STATUS_OK) {
        status = map_config_space();
    }
    if (status != STATUS_OK) {
        return status;
    }
    read_routes(argc, argv);
    pci_scan(&table);
    pci_place(&table, window_base, window_bytes, startup_info()->page_bytes);
    status = clients_prepare(argc, argv, &table);
    if (status == STATUS_OK) {
        status = object_create(OBJECT_NOTIFICATION, 0, out_notification);
    }
    return status == STATUS_OK
               ? interrupts_prepare(&table, (uint32_t)lines, (uint32_t)messages, *out_notification)
               : status;
}

static status_t map_config_space(void) {
    uint64_t bytes;
    void *mapped;
    status_t status = size_of(AUTHORITY_PCI_HOST, &bytes);
    if (status == STATUS_OK) {
        status = device_map(AUTHORITY_PCI_HOST, (size_t)bytes, &mapped);
    }
    if (status != STATUS_OK) {
        return status;
    }
    config_space = mapped;
    table.config = (struct pci_config){
        .read = ecam_read, .write = ecam_write, .bus_count = (uint32_t)(bytes / BUS_BYTES)};
    return STATUS_OK;
}

// As much as the machine has of it, which may be less than its board's specification says.
static status_t size_of(cap_t memory, uint64_t *out_bytes) {
    uint64_t used_bytes;
    uint64_t is_device;
    return memory_info(memory, out_bytes, &used_bytes, &is_device);
}

static uint32_t ecam_read(void *, uint32_t address, uint32_t offset, uint32_t bytes) {
    volatile uint8_t *place = config_space + ((size_t)address * PCI_CONFIG_BYTES + offset);
    if (bytes == 4) {
        return *(volatile uint32_t *)(volatile void *)place;
    }
    return bytes == 2 ? *(volatile uint16_t *)(volatile void *)place : *place;
}

static void ecam_write(void *, uint32_t address, uint32_t offset, uint32_t bytes, uint32_t value) {
    volatile uint8_t *place = config_space + ((size_t)address * PCI_CONFIG_BYTES + offset);
    if (bytes == 4) {
        *(volatile uint32_t *)(volatile void *)place = value;
    } else if (bytes == 2) {
        *(volatile uint16_t *)(volatile void *)place = (uint16_t)value;
    } else {
        *place = (uint8_t)value;
    }
}

// FIRST-LAST:INTERRUPT, and + if devices rotate it
static void read_routes(int argc, char **argv) {
    static const char key[] = "host.route=";
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], key, sizeof(key) - 1) != 0 || table.route_count == PCI_ROUTES_MAX) {
            continue;
        }
        const char *text = argv[i] + sizeof(key) - 1;
        uint64_t first_slot;
        uint64_t last_slot;
        uint64_t first;
        bool is_right = number_parse(&text, &first_slot) && *text++ == '-' &&
                        number_parse(&text, &last_slot) && *text++ == ':' &&
                        number_parse(&text, &first);
        if (is_right) {
            table.routes[table.route_count] = (struct pci_route){
                (uint8_t)first_slot, (uint8_t)last_slot, (uint8_t)first, *text == '+'};
            table.route_count++;
        }
    }
}

static void report(void) {
    log_info("%u functions%s", table.count,
             table.is_full ? ", and more than there is room for" : "");
    for (uint32_t i = 0; i < table.count; i++) {
        const struct pci_function *function = &table.functions[i];
        if (function->problem != nullptr) {
            log_warning("%02x:%02x.%x (%04x,%04x): %s", function->address >> 8,
                        function->address >> 3 & 31, function->address & 7, function->vendor,
                        function->device, function->problem);
        }
    }
}

static enum pci_function_state state_of(const struct pci_function *function,
                                        const struct client *client) {
    if (!pci_is_there(&table, function)) {
        return PCI_FUNCTION_STATE_GONE;
    }
    if (function->problem != nullptr) {
        return PCI_FUNCTION_STATE_BROKEN;
    }
    if (client == nullptr) {
        return PCI_FUNCTION_STATE_UNCLAIMED;
    }
    if (client->port_badge == 0) {
        return PCI_FUNCTION_STATE_WAITING;
    }
    return interrupts_are_stuck(client) ? PCI_FUNCTION_STATE_STUCK : PCI_FUNCTION_STATE_OPEN;
}

static struct pci_identity identity_of(const struct pci_function *function) {
    const struct client *client = client_of(function);
    bool is_by_message = client != nullptr && interrupts_are_messages(client);
    enum pci_interrupt_kind kind =
        function->line == PCI_NO_LINE ? PCI_INTERRUPT_KIND_NONE : PCI_INTERRUPT_KIND_LINE;
    return (struct pci_identity){
        .address = function->address,
        .vendor = function->vendor,
        .device = function->device,
        .sub_vendor = function->sub_vendor,
        .sub_device = function->sub_device,
        .vectors = client != nullptr ? (uint16_t)interrupts_count(client) : 0,
        .class_code = function->class_code,
        .revision = function->revision,
        .interrupt_kind = is_by_message ? PCI_INTERRUPT_KIND_MESSAGE : kind,
        .state = state_of(function, client),
        .is_bridge = function->is_bridge,
        .line = function->line,
    };
}

static status_t serve_list(struct request *, uint32_t cookie, uint32_t *out_next,
                           struct pci_entry_list_writer *out_entries) {
    static const enum pci_bar_kind kinds[] = {[PCI_SPACE_NONE] = PCI_BAR_KIND_NONE,
                                              [PCI_SPACE_MEMORY_32] = PCI_BAR_KIND_MEMORY32,
                                              [PCI_SPACE_MEMORY_64] = PCI_BAR_KIND_MEMORY64,
                                              [PCI_SPACE_PORTS] = PCI_BAR_KIND_PORT};
    uint32_t index = cookie;
    for (; index < table.count; index++) {
        const struct pci_function *function = &table.functions[index];
        const struct client *client = client_of(function);
        uint64_t storage[1 + PCI_BLOCKS_MAX * PCI_BAR_MAX_WORDS];
        struct pci_bar_list_writer bars;
        pci_bar_list_begin(&bars, storage, sizeof(storage) / sizeof(storage[0]), PCI_BLOCKS_MAX);
        for (uint32_t i = 0; i < PCI_BLOCKS_MAX; i++) {
            const struct pci_register_block *block = &function->bars[i];
            struct pci_bar bar = {.base = block->base,
                                  .size_bytes = block->size_bytes,
                                  .kind = kinds[block->space],
                                  .is_prefetchable = block->is_prefetchable};
            (void)pci_bar_append(&bars, &bar); // there is room for all
        }
        struct pci_entry entry = {
            .identity = identity_of(function),
            .bars = pci_bar_list_finish(&bars),
            .driver = text_from(client != nullptr ? client->name : ""),
        };
        if (pci_entry_append(out_entries, &entry) != STATUS_OK) {
            break;
        }
    }
    *out_next = index < table.count ? index : 0;
    return STATUS_OK;
}

static void close_client(struct client *client) {
    client->port_badge = 0;
    pci_set_command(&table, client->function, PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER, 0);
    interrupts_end(client);
}

static void tell_gone(const struct client *client) {
    log_error("the function of %s is gone", client->name);
}

static status_t serve_open(struct request *request, cap_t *out_function) {
    struct client *client = client_by_badge(request->badge);
    if (client == nullptr) {
        return STATUS_NOT_FOUND;
    }
    if (client->function == nullptr) {
        log_error("nothing on the bus is for %s", client->name);
        return STATUS_NOT_FOUND;
    }
    if (!pci_is_there(&table, client->function)) {
        tell_gone(client);
        return STATUS_IO_ERROR;
    }
    if (client->port_badge != 0) {
        close_client(client);
    }
    status_t status = client_revoke(client);
    if (status == STATUS_OK) {
        status = port_pool_open(&ports, next_port_badge, RIGHT_GRANT, out_function);
    }
    if (status != STATUS_OK) {
        return status;
    }
    client->port_badge = next_port_badge;
    next_port_badge++;
    pci_set_command(&table, client->function, PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER,
                    PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER);
    interrupts_begin(client);
    return STATUS_OK;
}

static struct client *caller_of(const struct request *request) {
    return client_by_port(request->badge);
}

static status_t serve_describe(struct request *request, struct pci_identity *out) {
    const struct client *client = caller_of(request);
    *out = identity_of(client->function);
    if (out->state == PCI_FUNCTION_STATE_GONE) {
        tell_gone(client);
        return STATUS_IO_ERROR;
    }
    return STATUS_OK;
}

static status_t serve_registers(struct request *request, uint8_t bar, uint8_t part,
                                cap_t *out_memory, uint64_t *out_offset, uint64_t *out_size_bytes) {
    struct client *client = caller_of(request);
    *out_offset = client->pieces[bar][part].offset;
    *out_size_bytes = client->pieces[bar][part].used_bytes;
    return client_take_piece(client, bar, part, out_memory);
}

static status_t serve_capability(struct request *request, uint8_t id, uint8_t index,
                                 struct data *out_data) {
    static uint8_t bytes[PCI_CAPABILITY_MAX];
    const struct pci_function *function = caller_of(request)->function;
    uint32_t offset = pci_find_capability(&table, function, id, index);
    if (offset == 0) {
        return pci_is_there(&table, function) ? STATUS_NOT_FOUND : STATUS_IO_ERROR;
    }
    for (uint32_t i = 0; i < PCI_CAPABILITY_MAX; i++) {
        bytes[i] = (uint8_t)ecam_read(nullptr, function->address, offset + i, 1);
    }
    *out_data = (struct data){bytes, PCI_CAPABILITY_MAX};
    return STATUS_OK;
}

static status_t serve_attach_interrupt(struct request *request, uint16_t vector, uint32_t bits,
                                       cap_t notification) {
    return interrupts_attach(caller_of(request), vector, bits, notification);
}

static status_t serve_acknowledge(struct request *request) {
    return interrupts_acknowledge(caller_of(request));
}

static const struct pci_bus_server BUS_SERVER = {.list = serve_list, .open = serve_open};
static const struct pci_function_server FUNCTION_SERVER = {
    .describe = serve_describe,
    .registers = serve_registers,
    .capability = serve_capability,
    .attach_interrupt = serve_attach_interrupt,
    .acknowledge = serve_acknowledge,
};

static void dispatch(struct request *request) {
    if (request->badge < FUNCTION_BADGE) {
        pci_bus_dispatch(&BUS_SERVER, request);
    } else if (caller_of(request) != nullptr) {
        pci_function_dispatch(&FUNCTION_SERVER, request);
    } else {
        request_refuse(request, STATUS_PEER_GONE); // a port of an earlier opening
    }
}

static void on_signal(void *, uint64_t bits) {
    interrupts_on_signal(bits);
}

static void on_port_closed(void *, uint32_t badge) {
    struct client *client = client_by_port(badge);
    if (client != nullptr) {
        close_client(client);
    }
}
