// SPDX-License-Identifier: MIT
// Memory is cut from the window in rising order of address, as it is used up; so all pieces of all
// clients are cut at the start, lowest first.
#include "clients.h"

#include "pci_registers.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <tessera/arguments.h>
#include <tessera/authority/pci.h>
#include <tessera/device.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

// What is cut out of a BAR: a piece for the driver, or the pages of its table of messages.
struct cut {
    uint64_t base;
    uint64_t bytes;
    struct client *client;
    struct client_piece *piece; // null: the table
};

enum { CUTS_MAX = CLIENTS_MAX * PCI_BLOCKS_MAX * (PIECES_MAX + 1) };

struct client clients[CLIENTS_MAX];
uint32_t client_count;

static struct cut cuts[CUTS_MAX];
static uint32_t cut_count;
static uint64_t window_next;

static void read_function(const char *value, struct pci_table *table);
static void read_name(const char *text);
static struct client *client_for(uint32_t badge);
static struct pci_function *find_wish(struct pci_table *table, const char *word);
static void plan_client(struct client *client);
static void plan_bar(struct client *client, uint32_t index, uint64_t page_bytes);
static void plan_cut(struct client *client, struct client_piece *piece, uint64_t base,
                     uint64_t bytes);
static status_t make_cut(const struct cut *cut);
static status_t cut_memory(uint64_t bytes, cap_t *out_memory);

status_t clients_prepare(int argc, char **argv, struct pci_table *table) {
    static const char key[] = "function=";
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], key, sizeof(key) - 1) == 0) {
            read_function(argv[i] + sizeof(key) - 1, table);
        }
    }
    for (int i = 1; i < argc; i++) {
        read_name(argv[i]);
    }
    for (uint32_t i = 0; i < client_count; i++) {
        plan_client(&clients[i]);
    }
    if (!argument_number(argc, argv, "host.window.base", &window_next)) {
        return STATUS_BAD_ARGUMENT;
    }
    for (uint32_t done = 0; done < cut_count; done++) {
        struct cut *lowest = &cuts[done];
        for (uint32_t i = done + 1; i < cut_count; i++) {
            lowest = cuts[i].base < lowest->base ? &cuts[i] : lowest;
        }
        struct cut cut = *lowest;
        *lowest = cuts[done];
        cuts[done] = cut;
        status_t status = make_cut(&cut);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

// BADGE:pciVVVV,DDDD
static void read_function(const char *value, struct pci_table *table) {
    uint64_t badge;
    if (!number_parse(&value, &badge) || *value != ':') {
        return;
    }
    struct client *client = client_for((uint32_t)badge);
    if (client != nullptr && client->function == nullptr) {
        client->function = find_wish(table, value + 1);
    }
}

// BADGE=NAME
static void read_name(const char *text) {
    uint64_t badge;
    if (!number_parse(&text, &badge) || *text != '=') {
        return;
    }
    struct client *client = client_by_badge((uint32_t)badge);
    size_t length = strlen(text + 1);
    if (client != nullptr && length < CLIENT_NAME_BYTES) {
        memcpy(client->name, text + 1, length + 1);
    }
}

static struct client *client_for(uint32_t badge) {
    struct client *client = client_by_badge(badge);
    if (client == nullptr && client_count < CLIENTS_MAX) {
        client = &clients[client_count];
        client_count++;
        client->badge = badge;
    }
    return client;
}

static bool parse_word(const char **text, uint32_t *out) {
    uint32_t value = 0;
    for (uint32_t i = 0; i < 4; i++, (*text)++) {
        char digit = **text;
        bool is_letter = digit >= 'a' && digit <= 'f';
        if (!is_letter && (digit < '0' || digit > '9')) {
            return false;
        }
        value = value << 4 | (uint32_t)(is_letter ? digit - 'a' + 10 : digit - '0');
    }
    *out = value;
    return true;
}

static struct pci_function *find_wish(struct pci_table *table, const char *word) {
    uint32_t vendor;
    uint32_t device;
    static const char prefix[] = "pci";
    if (strncmp(word, prefix, sizeof(prefix) - 1) != 0) {
        return nullptr;
    }
    word += sizeof(prefix) - 1;
    if (!parse_word(&word, &vendor) || *word != ',') {
        return nullptr;
    }
    word++;
    if (!parse_word(&word, &device)) {
        return nullptr;
    }
    for (uint32_t i = 0; i < table->count; i++) {
        struct pci_function *function = &table->functions[i];
        if (function->vendor == vendor && function->device == device && !function->is_fixed &&
            function->problem == nullptr && client_of(function) == nullptr) {
            return function;
        }
    }
    return nullptr;
}

static void plan_client(struct client *client) {
    for (uint32_t i = 0; i < PCI_BLOCKS_MAX && client->function != nullptr; i++) {
        if (client->function->bars[i].base != 0) {
            plan_bar(client, i, startup_info()->page_bytes);
        }
    }
}

static void plan_bar(struct client *client, uint32_t index, uint64_t page_bytes) {
    const struct pci_function *function = client->function;
    const struct pci_register_block *bar = &function->bars[index];
    uint64_t end = (bar->size_bytes + page_bytes - 1) & ~(page_bytes - 1);
    struct client_piece *pieces = client->pieces[index];
    uint64_t table_start = end;
    uint64_t table_end = end;
    if (function->msix != 0 && function->msix_bar == index) {
        uint64_t bytes = (uint64_t)function->msix_vectors * MSIX_ENTRY_BYTES;
        table_start = function->msix_offset & ~(page_bytes - 1);
        table_end = (function->msix_offset + bytes + page_bytes - 1) & ~(page_bytes - 1);
        plan_cut(client, nullptr, bar->base + table_start, table_end - table_start);
    }
    const struct {
        uint64_t start;
        uint64_t end;
    } parts[PIECES_MAX] = {{0, table_start}, {table_end, end}};
    uint32_t used = 0;
    for (uint32_t i = 0; i < PIECES_MAX; i++) {
        if (parts[i].end > parts[i].start) {
            uint64_t last = parts[i].end < bar->size_bytes ? parts[i].end : bar->size_bytes;
            pieces[used].offset = parts[i].start;
            pieces[used].used_bytes = last - parts[i].start;
            plan_cut(client, &pieces[used], bar->base + parts[i].start,
                     parts[i].end - parts[i].start);
            used++;
        }
    }
}

static void plan_cut(struct client *client, struct client_piece *piece, uint64_t base,
                     uint64_t bytes) {
    cuts[cut_count] = (struct cut){.base = base, .bytes = bytes, .client = client, .piece = piece};
    cut_count++;
}

static status_t make_cut(const struct cut *cut) {
    cap_t memory;
    status_t status = STATUS_OK;
    if (cut->base > window_next) {
        status = cut_memory(cut->base - window_next, &memory); // a gap: nobody's
    }
    if (status == STATUS_OK) {
        status = cut_memory(cut->bytes, &memory);
    }
    if (status != STATUS_OK) {
        return status;
    }
    window_next = cut->base + cut->bytes;
    if (cut->piece != nullptr) {
        cut->piece->memory = memory;
        cut->piece->bytes = cut->bytes;
        return STATUS_OK;
    }
    void *table;
    status = device_map(memory, (size_t)cut->bytes, &table);
    if (status == STATUS_OK) {
        const struct pci_function *function = cut->client->function;
        uint64_t page_offset = function->msix_offset % startup_info()->page_bytes;
        cut->client->messages = (volatile uint32_t *)(void *)((uint8_t *)table + page_offset);
    }
    return status;
}

static status_t cut_memory(uint64_t bytes, cap_t *out_memory) {
    *out_memory = slot_allocate();
    return *out_memory == 0 ? STATUS_NO_SPACE
                            : memory_retype(AUTHORITY_PCI_HOST_WINDOW, OBJECT_MEMORY, bytes, 1, 0,
                                            SLOT_CSPACE, *out_memory);
}

struct client *client_by_badge(uint32_t badge) {
    for (uint32_t i = 0; i < client_count; i++) {
        if (clients[i].badge == badge) {
            return &clients[i];
        }
    }
    return nullptr;
}

struct client *client_by_port(uint32_t port_badge) {
    for (uint32_t i = 0; i < client_count; i++) {
        if (port_badge != 0 && clients[i].port_badge == port_badge) {
            return &clients[i];
        }
    }
    return nullptr;
}

const struct client *client_of(const struct pci_function *function) {
    for (uint32_t i = 0; i < client_count; i++) {
        if (clients[i].function == function) {
            return &clients[i];
        }
    }
    return nullptr;
}

status_t client_revoke(struct client *client) {
    for (uint32_t i = 0; i < PCI_BLOCKS_MAX * PIECES_MAX; i++) {
        struct client_piece *piece = &client->pieces[i / PIECES_MAX][i % PIECES_MAX];
        if (!piece->is_handed_out) {
            continue;
        }
        status_t status = cspace_revoke(SLOT_CSPACE, piece->memory);
        if (status == STATUS_OK) {
            status = memory_reset(piece->memory);
        }
        if (status != STATUS_OK) {
            return status;
        }
        piece->is_handed_out = false;
    }
    return STATUS_OK;
}

status_t client_take_piece(struct client *client, uint32_t bar, uint32_t part, cap_t *out_memory) {
    struct client_piece *piece = &client->pieces[bar][part];
    if (piece->memory == 0) {
        return STATUS_NOT_FOUND;
    }
    if (piece->is_handed_out) {
        return STATUS_BUSY;
    }
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    status_t status = memory_retype(piece->memory, OBJECT_MEMORY, piece->bytes, 1,
                                    RIGHT_READ | RIGHT_MANAGE, SLOT_CSPACE, slot);
    if (status != STATUS_OK) {
        slot_free(slot);
        return status;
    }
    piece->is_handed_out = true;
    *out_memory = slot;
    return STATUS_OK;
}
