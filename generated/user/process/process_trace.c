// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of process as text.

#include <process/process_trace.h>

void process_end_trace(struct trace_text *trace, const struct process_end *value) {
    trace_open(trace, '(');
    trace_name(trace, "status");
    trace_signed(trace, value->status);
    trace_name(trace, "state");
    trace_symbol(trace, process_state_name(value->state));
    trace_name(trace, "faultKind");
    trace_unsigned(trace, value->fault_kind);
    trace_name(trace, "faultAddress");
    trace_unsigned(trace, value->fault_address);
    trace_name(trace, "faultPc");
    trace_unsigned(trace, value->fault_pc);
    trace_name(trace, "runTimeNs");
    trace_unsigned(trace, value->run_time_ns);
    trace_close(trace, ')');
}

void process_entry_trace(struct trace_text *trace, const struct process_entry *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "parent");
    trace_unsigned(trace, value->parent);
    trace_name(trace, "state");
    trace_symbol(trace, process_state_name(value->state));
    trace_name(trace, "status");
    trace_signed(trace, value->status);
    trace_name(trace, "memoryBytes");
    trace_unsigned(trace, value->memory_bytes);
    trace_name(trace, "runTimeNs");
    trace_unsigned(trace, value->run_time_ns);
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_name(trace, "core");
    trace_unsigned(trace, value->core);
    trace_close(trace, ')');
}

void capability_entry_trace(struct trace_text *trace, const struct capability_entry *value) {
    trace_open(trace, '(');
    trace_name(trace, "slot");
    trace_unsigned(trace, value->slot);
    trace_name(trace, "objectType");
    trace_unsigned(trace, value->object_type);
    trace_name(trace, "rights");
    trace_unsigned(trace, value->rights);
    trace_name(trace, "badge");
    trace_unsigned(trace, value->badge);
    trace_name(trace, "origin");
    trace_string(trace, value->origin);
    trace_close(trace, ')');
}

void process_manager_spawn_params_trace(struct trace_text *trace, const struct process_manager_spawn_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "arguments");
    trace_bytes(trace, value->arguments);
    trace_name(trace, "memoryBytes");
    trace_unsigned(trace, value->memory_bytes);
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_name(trace, "parent");
    trace_unsigned(trace, value->parent);
    trace_close(trace, ')');
}

void process_manager_spawn_results_trace(struct trace_text *trace, const struct process_manager_spawn_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "process");
    trace_capability(trace, value->process);
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "slotsEnd");
    trace_unsigned(trace, value->slots_end);
    trace_close(trace, ')');
}

void process_manager_list_params_trace(struct trace_text *trace, const struct process_manager_list_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "cookie");
    trace_unsigned(trace, value->cookie);
    trace_close(trace, ')');
}

void process_manager_list_results_trace(struct trace_text *trace, const struct process_manager_list_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "next");
    trace_unsigned(trace, value->next);
    trace_name(trace, "entries");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct process_entry element;
        process_entry_at(&value->entries, i, &element);
        trace_item(trace);
        process_entry_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_close(trace, ')');
}

void process_manager_wait_params_trace(struct trace_text *trace, const struct process_manager_wait_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_close(trace, ')');
}

void process_manager_kill_params_trace(struct trace_text *trace, const struct process_manager_kill_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_close(trace, ')');
}

void process_manager_capabilities_params_trace(struct trace_text *trace, const struct process_manager_capabilities_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "slot");
    trace_unsigned(trace, value->slot);
    trace_close(trace, ')');
}

void process_manager_capabilities_results_trace(struct trace_text *trace, const struct process_manager_capabilities_results *value) {
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

void process_manager_set_core_params_trace(struct trace_text *trace, const struct process_manager_set_core_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "core");
    trace_unsigned(trace, value->core);
    trace_close(trace, ')');
}

void process_manager_set_traced_params_trace(struct trace_text *trace, const struct process_manager_set_traced_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "id");
    trace_unsigned(trace, value->id);
    trace_name(trace, "isTraced");
    trace_bool(trace, value->is_traced);
    trace_close(trace, ')');
}

void process_grant_params_trace(struct trace_text *trace, const struct process_grant_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "capability");
    trace_capability(trace, value->capability);
    trace_name(trace, "slot");
    trace_unsigned(trace, value->slot);
    trace_name(trace, "origin");
    trace_string(trace, value->origin);
    trace_close(trace, ')');
}

void process_set_name_params_trace(struct trace_text *trace, const struct process_set_name_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_close(trace, ')');
}

void process_pages_most_results_trace(struct trace_text *trace, const struct process_pages_most_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "pages");
    trace_unsigned(trace, value->pages);
    trace_close(trace, ')');
}

void process_pages_take_params_trace(struct trace_text *trace, const struct process_pages_take_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "slots");
    trace_bytes(trace, value->slots);
    trace_close(trace, ')');
}

void process_pages_take_results_trace(struct trace_text *trace, const struct process_pages_take_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "pages");
    trace_bytes(trace, value->pages);
    trace_close(trace, ')');
}

void process_pages_hold_params_trace(struct trace_text *trace, const struct process_pages_hold_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "pages");
    trace_bytes(trace, value->pages);
    trace_close(trace, ')');
}

void process_pages_drop_params_trace(struct trace_text *trace, const struct process_pages_drop_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "pages");
    trace_bytes(trace, value->pages);
    trace_close(trace, ')');
}

size_t process_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message) {
    struct trace_text trace;
    trace_begin(&trace, out, capacity);
    switch ((uint32_t)method << 1 | role) {
    case METHOD_PROCESS_MANAGER_SPAWN << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessManager.spawn");
        struct process_manager_spawn_params value;
        if (process_manager_spawn_params_decode(message, &value) == STATUS_OK) {
            process_manager_spawn_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_SPAWN << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessManager.spawn -> ");
        struct process_manager_spawn_results value;
        if (process_manager_spawn_results_decode(message, &value) == STATUS_OK) {
            process_manager_spawn_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_LIST << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessManager.list");
        struct process_manager_list_params value;
        if (process_manager_list_params_decode(message, &value) == STATUS_OK) {
            process_manager_list_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_LIST << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessManager.list -> ");
        struct process_manager_list_results value;
        if (process_manager_list_results_decode(message, &value) == STATUS_OK) {
            process_manager_list_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_WAIT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessManager.wait");
        struct process_manager_wait_params value;
        if (process_manager_wait_params_decode(message, &value) == STATUS_OK) {
            process_manager_wait_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_WAIT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessManager.wait -> ");
        struct process_end value;
        if (process_end_decode(message, &value) == STATUS_OK) {
            process_end_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_KILL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessManager.kill");
        struct process_manager_kill_params value;
        if (process_manager_kill_params_decode(message, &value) == STATUS_OK) {
            process_manager_kill_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_KILL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessManager.kill -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_MANAGER_CAPABILITIES << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessManager.capabilities");
        struct process_manager_capabilities_params value;
        if (process_manager_capabilities_params_decode(message, &value) == STATUS_OK) {
            process_manager_capabilities_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_CAPABILITIES << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessManager.capabilities -> ");
        struct process_manager_capabilities_results value;
        if (process_manager_capabilities_results_decode(message, &value) == STATUS_OK) {
            process_manager_capabilities_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_SET_CORE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessManager.setCore");
        struct process_manager_set_core_params value;
        if (process_manager_set_core_params_decode(message, &value) == STATUS_OK) {
            process_manager_set_core_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_SET_CORE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessManager.setCore -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_MANAGER_SET_TRACED << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessManager.setTraced");
        struct process_manager_set_traced_params value;
        if (process_manager_set_traced_params_decode(message, &value) == STATUS_OK) {
            process_manager_set_traced_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_MANAGER_SET_TRACED << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessManager.setTraced -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_GRANT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Process.grant");
        struct process_grant_params value;
        if (process_grant_params_decode(message, &value) == STATUS_OK) {
            process_grant_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_GRANT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Process.grant -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_START << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Process.start");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_START << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Process.start -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_WAIT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Process.wait");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_WAIT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Process.wait -> ");
        struct process_end value;
        if (process_end_decode(message, &value) == STATUS_OK) {
            process_end_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_KILL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Process.kill");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_KILL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Process.kill -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_SET_NAME << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Process.setName");
        struct process_set_name_params value;
        if (process_set_name_params_decode(message, &value) == STATUS_OK) {
            process_set_name_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_SET_NAME << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Process.setName -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_FINISH << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "Process.finish");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_FINISH << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "Process.finish -> ");
        struct process_end value;
        if (process_end_decode(message, &value) == STATUS_OK) {
            process_end_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_PAGES_MOST << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessPages.most");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_PAGES_MOST << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessPages.most -> ");
        struct process_pages_most_results value;
        if (process_pages_most_results_decode(message, &value) == STATUS_OK) {
            process_pages_most_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_PAGES_TAKE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessPages.take");
        struct process_pages_take_params value;
        if (process_pages_take_params_decode(message, &value) == STATUS_OK) {
            process_pages_take_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_PAGES_TAKE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessPages.take -> ");
        struct process_pages_take_results value;
        if (process_pages_take_results_decode(message, &value) == STATUS_OK) {
            process_pages_take_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_PAGES_HOLD << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessPages.hold");
        struct process_pages_hold_params value;
        if (process_pages_hold_params_decode(message, &value) == STATUS_OK) {
            process_pages_hold_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_PAGES_HOLD << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessPages.hold -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_PROCESS_PAGES_DROP << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "ProcessPages.drop");
        struct process_pages_drop_params value;
        if (process_pages_drop_params_decode(message, &value) == STATUS_OK) {
            process_pages_drop_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_PROCESS_PAGES_DROP << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "ProcessPages.drop -> ");
        trace_symbol(&trace, "()");
        break;
    }
    default:
        break;
    }
    return trace.length;
}
