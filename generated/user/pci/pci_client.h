// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/pci.capnp
// Template: codegen/tessera_gen/templates/protocols/client.h.j2
// Command: ./tessera gen
//
// Client stubs of pci: each makes one call and returns its status. Results are set only on STATUS_OK. Text, data and
// lists among them are views into the thread's message buffer: valid until its next call. A capability among them is the caller's.
#pragma once

#include <pci/pci.h>

// Functions in order of address, from `cookie` on; `next` 0: no more.
// Needs read.
[[nodiscard]] status_t pci_bus_list(cap_t pci_bus, uint32_t cookie, uint32_t *out_next, struct pci_entry_list *out_entries);

// The caller's function, whose memory accesses are switched on now; what the caller had of it before is closed.
// NOT_FOUND: the machine has none that the caller's manifest names.
// Needs write. Errors: NOT_FOUND, IO_ERROR, NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t pci_bus_open(cap_t pci_bus, cap_t *out_function);

// What the function is. IO_ERROR, here and below: it is gone.
// Needs no right. Errors: IO_ERROR.
[[nodiscard]] status_t pci_function_describe(cap_t pci_function, struct pci_identity *out);

// Registers of one BAR, as device memory: whole pages, `sizeBytes` of it the BAR's from `offset` on. The pages
// that hold a table of interrupt messages are left out, so a BAR may come in two parts. BUSY: handed out already.
// Needs no right. Errors: NOT_FOUND, BUSY, IO_ERROR, NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t pci_function_registers(cap_t pci_function, uint8_t bar, uint8_t part, cap_t *out_memory, uint64_t *out_offset, uint64_t *out_size_bytes);

// The first bytes of the `index`th capability structure of this id, as they stand in configuration space.
// Needs no right. Errors: NOT_FOUND, IO_ERROR.
[[nodiscard]] status_t pci_function_capability(cap_t pci_function, uint8_t id, uint8_t index, struct data *out_data);

// Signal the bits for each interrupt of this vector, from now on.
// Needs no right. Errors: BAD_RANGE, BUSY, IO_ERROR, NO_SPACE.
[[nodiscard]] status_t pci_function_attach_interrupt(cap_t pci_function, uint16_t vector, uint32_t bits, cap_t notification);

// The interrupt of the wire was dealt with. EMPTY: none was signalled, or the function has no wire.
// Needs no right. Errors: EMPTY.
[[nodiscard]] status_t pci_function_acknowledge(cap_t pci_function);
