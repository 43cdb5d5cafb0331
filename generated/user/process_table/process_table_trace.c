// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process_table.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of process_table as text.

#include <process_table/process_table_trace.h>

void grant_record_trace(struct trace_text *trace, const struct grant_record *value) {
    trace_open(trace, '(');
    trace_name(trace, "slot");
    trace_unsigned(trace, value->slot);
    trace_name(trace, "kind");
    trace_symbol(trace, grant_kind_name(value->kind));
    trace_name(trace, "rights");
    trace_unsigned(trace, value->rights);
    trace_name(trace, "target");
    trace_unsigned(trace, value->target);
    trace_name(trace, "badge");
    trace_unsigned(trace, value->badge);
    trace_name(trace, "base");
    trace_unsigned(trace, value->base);
    trace_name(trace, "sizeBytes");
    trace_unsigned(trace, value->size_bytes);
    trace_name(trace, "line");
    trace_unsigned(trace, value->line);
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_name(trace, "portCount");
    trace_unsigned(trace, value->port_count);
    trace_name(trace, "piece");
    trace_unsigned(trace, value->piece);
    trace_close(trace, ')');
}

void service_record_trace(struct trace_text *trace, const struct service_record *value) {
    trace_open(trace, '(');
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_name(trace, "binary");
    trace_string(trace, value->binary);
    trace_name(trace, "arguments");
    trace_strings(trace, &value->arguments);
    trace_name(trace, "priority");
    trace_unsigned(trace, value->priority);
    trace_name(trace, "maxPriority");
    trace_unsigned(trace, value->max_priority);
    trace_name(trace, "memoryBytes");
    trace_unsigned(trace, value->memory_bytes);
    trace_name(trace, "stackBytes");
    trace_unsigned(trace, value->stack_bytes);
    trace_name(trace, "cspaceSlots");
    trace_unsigned(trace, value->cspace_slots);
    trace_name(trace, "restart");
    trace_symbol(trace, restart_policy_name(value->restart));
    trace_name(trace, "backoffNs");
    trace_unsigned(trace, value->backoff_ns);
    trace_name(trace, "isProvider");
    trace_bool(trace, value->is_provider);
    trace_name(trace, "isEssential");
    trace_bool(trace, value->is_essential);
    trace_name(trace, "grants");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->grants.count; i++) {
        struct grant_record element;
        grant_record_at(&value->grants, i, &element);
        trace_item(trace);
        grant_record_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_name(trace, "isRoot");
    trace_bool(trace, value->is_root);
    trace_name(trace, "emptySlots");
    trace_unsigned(trace, value->empty_slots);
    trace_close(trace, ')');
}

void process_table_trace(struct trace_text *trace, const struct process_table *value) {
    trace_open(trace, '(');
    trace_name(trace, "version");
    trace_unsigned(trace, value->version);
    trace_name(trace, "system");
    trace_string(trace, value->system);
    trace_name(trace, "board");
    trace_string(trace, value->board);
    trace_name(trace, "services");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->services.count; i++) {
        struct service_record element;
        service_record_at(&value->services, i, &element);
        trace_item(trace);
        service_record_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_close(trace, ')');
}
