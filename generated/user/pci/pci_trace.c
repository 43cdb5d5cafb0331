// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/pci.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of pci as text.

#include <pci/pci_trace.h>

void pci_identity_trace(struct trace_text *trace, const struct pci_identity *value) {
    trace_open(trace, '(');
    trace_name(trace, "address");
    trace_unsigned(trace, value->address);
    trace_name(trace, "vendor");
    trace_unsigned(trace, value->vendor);
    trace_name(trace, "device");
    trace_unsigned(trace, value->device);
    trace_name(trace, "subVendor");
    trace_unsigned(trace, value->sub_vendor);
    trace_name(trace, "subDevice");
    trace_unsigned(trace, value->sub_device);
    trace_name(trace, "vectors");
    trace_unsigned(trace, value->vectors);
    trace_name(trace, "classCode");
    trace_unsigned(trace, value->class_code);
    trace_name(trace, "revision");
    trace_unsigned(trace, value->revision);
    trace_name(trace, "interruptKind");
    trace_symbol(trace, pci_interrupt_kind_name(value->interrupt_kind));
    trace_name(trace, "state");
    trace_symbol(trace, pci_function_state_name(value->state));
    trace_name(trace, "isBridge");
    trace_bool(trace, value->is_bridge);
    trace_name(trace, "line");
    trace_unsigned(trace, value->line);
    trace_close(trace, ')');
}

void pci_bar_trace(struct trace_text *trace, const struct pci_bar *value) {
    trace_open(trace, '(');
    trace_name(trace, "base");
    trace_unsigned(trace, value->base);
    trace_name(trace, "sizeBytes");
    trace_unsigned(trace, value->size_bytes);
    trace_name(trace, "kind");
    trace_symbol(trace, pci_bar_kind_name(value->kind));
    trace_name(trace, "isPrefetchable");
    trace_bool(trace, value->is_prefetchable);
    trace_close(trace, ')');
}

void pci_entry_trace(struct trace_text *trace, const struct pci_entry *value) {
    trace_open(trace, '(');
    trace_name(trace, "identity");
    pci_identity_trace(trace, &value->identity);
    trace_name(trace, "bars");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->bars.count; i++) {
        struct pci_bar element;
        pci_bar_at(&value->bars, i, &element);
        trace_item(trace);
        pci_bar_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_name(trace, "driver");
    trace_string(trace, value->driver);
    trace_close(trace, ')');
}

void pci_bus_list_params_trace(struct trace_text *trace, const struct pci_bus_list_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "cookie");
    trace_unsigned(trace, value->cookie);
    trace_close(trace, ')');
}

void pci_bus_list_results_trace(struct trace_text *trace, const struct pci_bus_list_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "next");
    trace_unsigned(trace, value->next);
    trace_name(trace, "entries");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct pci_entry element;
        pci_entry_at(&value->entries, i, &element);
        trace_item(trace);
        pci_entry_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_close(trace, ')');
}

void pci_bus_open_results_trace(struct trace_text *trace, const struct pci_bus_open_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "function");
    trace_capability(trace, value->function);
    trace_close(trace, ')');
}

void pci_function_registers_params_trace(struct trace_text *trace, const struct pci_function_registers_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "bar");
    trace_unsigned(trace, value->bar);
    trace_name(trace, "part");
    trace_unsigned(trace, value->part);
    trace_close(trace, ')');
}

void pci_function_registers_results_trace(struct trace_text *trace, const struct pci_function_registers_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "memory");
    trace_capability(trace, value->memory);
    trace_name(trace, "offset");
    trace_unsigned(trace, value->offset);
    trace_name(trace, "sizeBytes");
    trace_unsigned(trace, value->size_bytes);
    trace_close(trace, ')');
}

void pci_function_capability_params_trace(struct trace_text *trace, const struct pci_function_capability_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "index");
    trace_unsigned(trace, value->index);
    trace_close(trace, ')');
}

void pci_function_capability_results_trace(struct trace_text *trace, const struct pci_function_capability_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void pci_function_attach_interrupt_params_trace(struct trace_text *trace, const struct pci_function_attach_interrupt_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "vector");
    trace_unsigned(trace, value->vector);
    trace_name(trace, "bits");
    trace_unsigned(trace, value->bits);
    trace_name(trace, "notification");
    trace_capability(trace, value->notification);
    trace_close(trace, ')');
}

size_t pci_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message) {
    struct trace_text trace;
    trace_begin(&trace, out, capacity);
    switch ((uint32_t)method << 1 | role) {
    case METHOD_PCI_BUS_LIST << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PciBus.list");
        struct pci_bus_list_params value;
        if (pci_bus_list_params_decode(message, &value) == STATUS_OK) {
            pci_bus_list_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PCI_BUS_LIST << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PciBus.list -> ");
        struct pci_bus_list_results value;
        if (pci_bus_list_results_decode(message, &value) == STATUS_OK) {
            pci_bus_list_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PCI_BUS_OPEN << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PciBus.open");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PCI_BUS_OPEN << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PciBus.open -> ");
        struct pci_bus_open_results value;
        if (pci_bus_open_results_decode(message, &value) == STATUS_OK) {
            pci_bus_open_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PCI_FUNCTION_DESCRIBE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PciFunction.describe");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PCI_FUNCTION_DESCRIBE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PciFunction.describe -> ");
        struct pci_identity value;
        if (pci_identity_decode(message, &value) == STATUS_OK) {
            pci_identity_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PCI_FUNCTION_REGISTERS << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PciFunction.registers");
        struct pci_function_registers_params value;
        if (pci_function_registers_params_decode(message, &value) == STATUS_OK) {
            pci_function_registers_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PCI_FUNCTION_REGISTERS << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PciFunction.registers -> ");
        struct pci_function_registers_results value;
        if (pci_function_registers_results_decode(message, &value) == STATUS_OK) {
            pci_function_registers_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PCI_FUNCTION_CAPABILITY << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PciFunction.capability");
        struct pci_function_capability_params value;
        if (pci_function_capability_params_decode(message, &value) == STATUS_OK) {
            pci_function_capability_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PCI_FUNCTION_CAPABILITY << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PciFunction.capability -> ");
        struct pci_function_capability_results value;
        if (pci_function_capability_results_decode(message, &value) == STATUS_OK) {
            pci_function_capability_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PCI_FUNCTION_ATTACH_INTERRUPT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PciFunction.attachInterrupt");
        struct pci_function_attach_interrupt_params value;
        if (pci_function_attach_interrupt_params_decode(message, &value) == STATUS_OK) {
            pci_function_attach_interrupt_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PCI_FUNCTION_ATTACH_INTERRUPT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PciFunction.attachInterrupt -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PCI_FUNCTION_ACKNOWLEDGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "PciFunction.acknowledge");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PCI_FUNCTION_ACKNOWLEDGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "PciFunction.acknowledge -> ");
        trace_symbol(&trace, "()");
        break;
    }
    default:
        break;
    }
    return trace.length;
}
