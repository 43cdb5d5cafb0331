// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of supervisor as text.

#include <supervisor/supervisor_trace.h>
#include <process/process_trace.h>

void service_entry_trace(struct trace_text *trace, const struct service_entry *value) {
    trace_open(trace, '(');
    trace_name(trace, "index");
    trace_unsigned(trace, value->index);
    trace_name(trace, "restarts");
    trace_unsigned(trace, value->restarts);
    trace_name(trace, "memoryBytes");
    trace_unsigned(trace, value->memory_bytes);
    trace_name(trace, "runTimeNs");
    trace_unsigned(trace, value->run_time_ns);
    trace_name(trace, "state");
    trace_symbol(trace, service_state_name(value->state));
    trace_name(trace, "priority");
    trace_unsigned(trace, value->priority);
    trace_name(trace, "lastFault");
    trace_unsigned(trace, value->last_fault);
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_close(trace, ')');
}

void memory_usage_trace(struct trace_text *trace, const struct memory_usage *value) {
    trace_open(trace, '(');
    trace_name(trace, "totalBytes");
    trace_unsigned(trace, value->total_bytes);
    trace_name(trace, "freeBytes");
    trace_unsigned(trace, value->free_bytes);
    trace_name(trace, "servicesBytes");
    trace_unsigned(trace, value->services_bytes);
    trace_name(trace, "kernelBytes");
    trace_unsigned(trace, value->kernel_bytes);
    trace_name(trace, "pageBytes");
    trace_unsigned(trace, value->page_bytes);
    trace_name(trace, "programsBytes");
    trace_unsigned(trace, value->programs_bytes);
    trace_name(trace, "programPieces");
    trace_unsigned(trace, value->program_pieces);
    trace_close(trace, ')');
}

void core_entry_trace(struct trace_text *trace, const struct core_entry *value) {
    trace_open(trace, '(');
    trace_name(trace, "core");
    trace_unsigned(trace, value->core);
    trace_name(trace, "lockWaits");
    trace_unsigned(trace, value->lock_waits);
    trace_name(trace, "lockWaitNs");
    trace_unsigned(trace, value->lock_wait_ns);
    trace_name(trace, "idleNs");
    trace_unsigned(trace, value->idle_ns);
    trace_name(trace, "uptimeNs");
    trace_unsigned(trace, value->uptime_ns);
    trace_close(trace, ')');
}

void supervisor_list_params_trace(struct trace_text *trace, const struct supervisor_list_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "cookie");
    trace_unsigned(trace, value->cookie);
    trace_close(trace, ')');
}

void supervisor_list_results_trace(struct trace_text *trace, const struct supervisor_list_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "next");
    trace_unsigned(trace, value->next);
    trace_name(trace, "entries");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct service_entry element;
        service_entry_at(&value->entries, i, &element);
        trace_item(trace);
        service_entry_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_close(trace, ')');
}

void supervisor_restart_params_trace(struct trace_text *trace, const struct supervisor_restart_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_close(trace, ')');
}

void supervisor_kill_params_trace(struct trace_text *trace, const struct supervisor_kill_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_close(trace, ')');
}

void supervisor_capabilities_params_trace(struct trace_text *trace, const struct supervisor_capabilities_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "index");
    trace_unsigned(trace, value->index);
    trace_name(trace, "slot");
    trace_unsigned(trace, value->slot);
    trace_close(trace, ')');
}

void supervisor_capabilities_results_trace(struct trace_text *trace, const struct supervisor_capabilities_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "next");
    trace_unsigned(trace, value->next);
    trace_name(trace, "entries");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct capability_entry element;
        capability_entry_at(&value->entries, i, &element);
        trace_item(trace);
        capability_entry_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_close(trace, ')');
}

void supervisor_shutdown_params_trace(struct trace_text *trace, const struct supervisor_shutdown_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "status");
    trace_unsigned(trace, value->status);
    trace_close(trace, ')');
}

void supervisor_cores_params_trace(struct trace_text *trace, const struct supervisor_cores_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "cookie");
    trace_unsigned(trace, value->cookie);
    trace_close(trace, ')');
}

void supervisor_cores_results_trace(struct trace_text *trace, const struct supervisor_cores_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "next");
    trace_unsigned(trace, value->next);
    trace_name(trace, "entries");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct core_entry element;
        core_entry_at(&value->entries, i, &element);
        trace_item(trace);
        core_entry_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_close(trace, ')');
}

size_t supervisor_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message) {
    struct trace_text trace;
    trace_begin(&trace, out, capacity);
    switch ((uint32_t)method << 1 | role) {
    case METHOD_SUPERVISOR_LIST << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Supervisor.list");
        struct supervisor_list_params value;
        if (supervisor_list_params_decode(message, &value) == STATUS_OK) {
            supervisor_list_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_SUPERVISOR_LIST << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Supervisor.list -> ");
        struct supervisor_list_results value;
        if (supervisor_list_results_decode(message, &value) == STATUS_OK) {
            supervisor_list_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_SUPERVISOR_RESTART << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Supervisor.restart");
        struct supervisor_restart_params value;
        if (supervisor_restart_params_decode(message, &value) == STATUS_OK) {
            supervisor_restart_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_SUPERVISOR_RESTART << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Supervisor.restart -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_SUPERVISOR_KILL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Supervisor.kill");
        struct supervisor_kill_params value;
        if (supervisor_kill_params_decode(message, &value) == STATUS_OK) {
            supervisor_kill_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_SUPERVISOR_KILL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Supervisor.kill -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_SUPERVISOR_MEMORY << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Supervisor.memory");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_SUPERVISOR_MEMORY << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Supervisor.memory -> ");
        struct memory_usage value;
        if (memory_usage_decode(message, &value) == STATUS_OK) {
            memory_usage_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_SUPERVISOR_CAPABILITIES << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Supervisor.capabilities");
        struct supervisor_capabilities_params value;
        if (supervisor_capabilities_params_decode(message, &value) == STATUS_OK) {
            supervisor_capabilities_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_SUPERVISOR_CAPABILITIES << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Supervisor.capabilities -> ");
        struct supervisor_capabilities_results value;
        if (supervisor_capabilities_results_decode(message, &value) == STATUS_OK) {
            supervisor_capabilities_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_SUPERVISOR_SHUTDOWN << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Supervisor.shutdown");
        struct supervisor_shutdown_params value;
        if (supervisor_shutdown_params_decode(message, &value) == STATUS_OK) {
            supervisor_shutdown_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_SUPERVISOR_SHUTDOWN << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Supervisor.shutdown -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_SUPERVISOR_REBOOT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Supervisor.reboot");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_SUPERVISOR_REBOOT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Supervisor.reboot -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_SUPERVISOR_CORES << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Supervisor.cores");
        struct supervisor_cores_params value;
        if (supervisor_cores_params_decode(message, &value) == STATUS_OK) {
            supervisor_cores_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_SUPERVISOR_CORES << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Supervisor.cores -> ");
        struct supervisor_cores_results value;
        if (supervisor_cores_results_decode(message, &value) == STATUS_OK) {
            supervisor_cores_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    default:
        break;
    }
    return trace.length;
}
