// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/pci.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.h.j2
// Command: ./tessera gen
//
// Messages of pci as text, for traces and tests.
#pragma once

#include <tessera/trace_text.h>
#include <pci/pci.h>

void pci_identity_trace(struct trace_text *trace, const struct pci_identity *value);
void pci_bar_trace(struct trace_text *trace, const struct pci_bar *value);
void pci_entry_trace(struct trace_text *trace, const struct pci_entry *value);
void pci_bus_list_params_trace(struct trace_text *trace, const struct pci_bus_list_params *value);
void pci_bus_list_results_trace(struct trace_text *trace, const struct pci_bus_list_results *value);
void pci_bus_open_results_trace(struct trace_text *trace, const struct pci_bus_open_results *value);
void pci_function_registers_params_trace(struct trace_text *trace, const struct pci_function_registers_params *value);
void pci_function_registers_results_trace(struct trace_text *trace, const struct pci_function_registers_results *value);
void pci_function_capability_params_trace(struct trace_text *trace, const struct pci_function_capability_params *value);
void pci_function_capability_results_trace(struct trace_text *trace, const struct pci_function_capability_results *value);
void pci_function_attach_interrupt_params_trace(struct trace_text *trace, const struct pci_function_attach_interrupt_params *value);

// Interface.method(parameters), or Interface.method -> (results); "malformed" in place of what cannot be decoded. Returns its length.
// A method of another library is nothing.
size_t pci_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message);
