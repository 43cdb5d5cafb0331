// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/pci.capnp
// Template: codegen/tessera_gen/templates/protocols/server.h.j2
// Command: ./tessera gen
//
// Server side of pci: a table of handlers per interface, in ordinal order, and its dispatcher.
//
// A handler gets checked parameters: rights, bounds, kinds of capabilities. Text and data among them are valid until it returns.
// Capabilities among them are the handler's, whatever it returns. It sets results and returns STATUS_OK, or returns another status
// and its results are dropped. Text, data and lists among results must stay where they are until the handler has returned; they may
// lie in the message buffer. A handler that is nullptr is answered STATUS_UNSUPPORTED.
#pragma once

#include <tessera/request.h>
#include <pci/pci.h>

struct pci_bus_server {
    // Functions in order of address, from `cookie` on; `next` 0: no more.
    // Needs read.
    status_t (*list)(struct request *request, uint32_t cookie, uint32_t *out_next, struct pci_entry_list_writer *out_entries);
    // The caller's function, whose memory accesses are switched on now; what the caller had of it before is closed.
    // NOT_FOUND: the machine has none that the caller's manifest names.
    // Needs write. Errors: NOT_FOUND, IO_ERROR, NO_SPACE, NO_MEMORY.
    status_t (*open)(struct request *request, cap_t *out_function);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void pci_bus_dispatch(const struct pci_bus_server *server, struct request *request);

struct pci_function_server {
    // What the function is. IO_ERROR, here and below: it is gone.
    // Needs no right. Errors: IO_ERROR.
    status_t (*describe)(struct request *request, struct pci_identity *out);
    // Registers of one BAR, as device memory: whole pages, `sizeBytes` of it the BAR's from `offset` on. The pages
    // that hold a table of interrupt messages are left out, so a BAR may come in two parts. BUSY: handed out already.
    // Needs no right. Errors: NOT_FOUND, BUSY, IO_ERROR, NO_SPACE, NO_MEMORY.
    status_t (*registers)(struct request *request, uint8_t bar, uint8_t part, cap_t *out_memory, uint64_t *out_offset, uint64_t *out_size_bytes);
    // The first bytes of the `index`th capability structure of this id, as they stand in configuration space.
    // Needs no right. Errors: NOT_FOUND, IO_ERROR.
    status_t (*capability)(struct request *request, uint8_t id, uint8_t index, struct data *out_data);
    // Signal the bits for each interrupt of this vector, from now on.
    // Needs no right. Errors: BAD_RANGE, BUSY, IO_ERROR, NO_SPACE.
    status_t (*attach_interrupt)(struct request *request, uint16_t vector, uint32_t bits, cap_t notification);
    // The interrupt of the wire was dealt with. EMPTY: none was signalled, or the function has no wire.
    // Needs no right. Errors: EMPTY.
    status_t (*acknowledge)(struct request *request);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void pci_function_dispatch(const struct pci_function_server *server, struct request *request);

// Room in the reply of capability for `data`, 64 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *pci_function_capability_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[PCI_FUNCTION_CAPABILITY_RESULTS_BYTES_AT];
}
