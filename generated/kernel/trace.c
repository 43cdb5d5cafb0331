// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/trace.c.j2
// Command: ./tessera gen
//
// Names of methods and arguments, and how each argument's value is written.
#include <trace.h>

#include <tessera/objects.h>
#include <tessera/rights.h>

enum trace_kind {
    TRACE_NUMBER,
    TRACE_ADDRESS,
    TRACE_ENUM, // one of `values`
    TRACE_BITS, // any of `values`
};

struct trace_value {
    uint64_t number;
    const char *name;
};

struct trace_argument {
    const char *name;
    enum trace_kind kind;
    uint32_t value_count;
    const struct trace_value *values;
};

struct trace_row {
    uint16_t method;
    uint16_t argument_count;
    const char *name;
    const struct trace_argument *arguments;
};

static const struct trace_value object_type_values[] = {
    {OBJECT_MEMORY, "memory"},
    {OBJECT_FRAME, "frame"},
    {OBJECT_ASPACE, "aspace"},
    {OBJECT_CSPACE, "cspace"},
    {OBJECT_THREAD, "thread"},
    {OBJECT_ENDPOINT, "endpoint"},
    {OBJECT_PORT, "port"},
    {OBJECT_REPLY, "reply"},
    {OBJECT_NOTIFICATION, "notification"},
    {OBJECT_INTERRUPT, "interrupt"},
    {OBJECT_TIMER, "timer"},
    {OBJECT_MACHINE, "machine"},
    {OBJECT_IOPORT, "ioport"},
    {OBJECT_GONE, "gone"},
};

static const struct trace_value rights_values[] = {
    {RIGHT_READ, "read"},
    {RIGHT_WRITE, "write"},
    {RIGHT_EXECUTE, "execute"},
    {RIGHT_SEND, "send"},
    {RIGHT_RECEIVE, "receive"},
    {RIGHT_GRANT, "grant"},
    {RIGHT_MANAGE, "manage"},
    {RIGHT_DMA, "dma"},
};

static const struct trace_value cache_mode_values[] = {
    {CACHE_MODE_NORMAL, "normal"},
    {CACHE_MODE_UNCACHED, "uncached"},
    {CACHE_MODE_DEVICE, "device"},
};

static const struct trace_value cache_operation_values[] = {
    {CACHE_OPERATION_CLEAN, "clean"},
    {CACHE_OPERATION_INVALIDATE, "invalidate"},
    {CACHE_OPERATION_INSTRUCTION, "instruction"},
};

static const struct trace_value endpoint_state_values[] = {
    {ENDPOINT_STATE_OPEN, "open"},
    {ENDPOINT_STATE_CLOSED, "closed"},
};

static const struct trace_value port_width_values[] = {
    {PORT_WIDTH_BYTE, "byte"},
    {PORT_WIDTH_WORD, "word"},
    {PORT_WIDTH_LONG, "long"},
};

static const struct trace_argument memory_retype_arguments[] = {
    {"object_type", TRACE_ENUM, 14, object_type_values},
    {"size", TRACE_NUMBER, 0, NULL},
    {"count", TRACE_NUMBER, 0, NULL},
    {"rights", TRACE_BITS, 8, rights_values},
    {"first_slot", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument frame_map_arguments[] = {
    {"address", TRACE_ADDRESS, 0, NULL},
    {"rights", TRACE_BITS, 8, rights_values},
    {"cache", TRACE_ENUM, 3, cache_mode_values},
};

static const struct trace_argument frame_protect_arguments[] = {
    {"rights", TRACE_BITS, 8, rights_values},
};

static const struct trace_argument frame_sync_arguments[] = {
    {"operation", TRACE_ENUM, 3, cache_operation_values},
    {"offset", TRACE_NUMBER, 0, NULL},
    {"length", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument frame_copy_arguments[] = {
    {"offset", TRACE_NUMBER, 0, NULL},
    {"source_offset", TRACE_NUMBER, 0, NULL},
    {"length", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument aspace_map_arguments[] = {
    {"first_slot", TRACE_NUMBER, 0, NULL},
    {"count", TRACE_NUMBER, 0, NULL},
    {"address", TRACE_ADDRESS, 0, NULL},
    {"rights", TRACE_BITS, 8, rights_values},
};

static const struct trace_argument cspace_copy_arguments[] = {
    {"slot", TRACE_NUMBER, 0, NULL},
    {"source_slot", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument cspace_mint_arguments[] = {
    {"slot", TRACE_NUMBER, 0, NULL},
    {"source_slot", TRACE_NUMBER, 0, NULL},
    {"rights", TRACE_BITS, 8, rights_values},
    {"badge", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument cspace_move_arguments[] = {
    {"slot", TRACE_NUMBER, 0, NULL},
    {"source_slot", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument cspace_delete_arguments[] = {
    {"slot", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument cspace_revoke_arguments[] = {
    {"slot", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument cspace_inspect_arguments[] = {
    {"slot", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument cspace_copy_row_arguments[] = {
    {"slot", TRACE_NUMBER, 0, NULL},
    {"source_slot", TRACE_NUMBER, 0, NULL},
    {"count", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument thread_configure_arguments[] = {
    {"buffer_offset", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument thread_start_arguments[] = {
    {"entry", TRACE_ADDRESS, 0, NULL},
    {"stack", TRACE_ADDRESS, 0, NULL},
    {"argument", TRACE_NUMBER, 0, NULL},
    {"thread_pointer", TRACE_ADDRESS, 0, NULL},
};

static const struct trace_argument thread_read_registers_arguments[] = {
    {"first", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument thread_write_registers_arguments[] = {
    {"first", TRACE_NUMBER, 0, NULL},
    {"count", TRACE_NUMBER, 0, NULL},
    {"value0", TRACE_NUMBER, 0, NULL},
    {"value1", TRACE_NUMBER, 0, NULL},
    {"value2", TRACE_NUMBER, 0, NULL},
    {"value3", TRACE_NUMBER, 0, NULL},
    {"value4", TRACE_NUMBER, 0, NULL},
    {"value5", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument thread_set_priority_arguments[] = {
    {"priority", TRACE_NUMBER, 0, NULL},
    {"max_priority", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument thread_set_affinity_arguments[] = {
    {"core", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument thread_set_name_arguments[] = {
    {"name_low", TRACE_NUMBER, 0, NULL},
    {"name_high", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument thread_set_foreign_arguments[] = {
    {"entry", TRACE_ADDRESS, 0, NULL},
    {"stack", TRACE_ADDRESS, 0, NULL},
    {"argument", TRACE_NUMBER, 0, NULL},
    {"thread_pointer", TRACE_ADDRESS, 0, NULL},
};

static const struct trace_argument endpoint_set_state_arguments[] = {
    {"state", TRACE_ENUM, 2, endpoint_state_values},
};

static const struct trace_argument port_bind_arguments[] = {
    {"badge", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument interrupt_bind_arguments[] = {
    {"bits", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument timer_bind_arguments[] = {
    {"bits", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument timer_arm_arguments[] = {
    {"deadline_ns", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument machine_interrupt_arguments[] = {
    {"line", TRACE_NUMBER, 0, NULL},
    {"slot", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument machine_power_off_arguments[] = {
    {"status", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument machine_write_arguments[] = {
    {"length_bytes", TRACE_NUMBER, 0, NULL},
    {"text0", TRACE_NUMBER, 0, NULL},
    {"text1", TRACE_NUMBER, 0, NULL},
    {"text2", TRACE_NUMBER, 0, NULL},
    {"text3", TRACE_NUMBER, 0, NULL},
    {"text4", TRACE_NUMBER, 0, NULL},
    {"text5", TRACE_NUMBER, 0, NULL},
    {"text6", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument machine_ioport_arguments[] = {
    {"first", TRACE_NUMBER, 0, NULL},
    {"count", TRACE_NUMBER, 0, NULL},
    {"slot", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument machine_set_fast_paths_arguments[] = {
    {"is_on", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument machine_core_info_arguments[] = {
    {"core", TRACE_NUMBER, 0, NULL},
};

static const struct trace_argument ioport_in_arguments[] = {
    {"offset", TRACE_NUMBER, 0, NULL},
    {"width", TRACE_ENUM, 3, port_width_values},
};

static const struct trace_argument ioport_out_arguments[] = {
    {"offset", TRACE_NUMBER, 0, NULL},
    {"width", TRACE_ENUM, 3, port_width_values},
    {"value", TRACE_NUMBER, 0, NULL},
};

static const struct trace_row rows[] = {
    {METHOD_MEMORY_RETYPE, 5, "memory_retype", memory_retype_arguments},
    {METHOD_MEMORY_INFO, 0, "memory_info", NULL},
    {METHOD_MEMORY_RESET, 0, "memory_reset", NULL},
    {METHOD_FRAME_MAP, 3, "frame_map", frame_map_arguments},
    {METHOD_FRAME_UNMAP, 0, "frame_unmap", NULL},
    {METHOD_FRAME_PROTECT, 1, "frame_protect", frame_protect_arguments},
    {METHOD_FRAME_SYNC, 3, "frame_sync", frame_sync_arguments},
    {METHOD_FRAME_INFO, 0, "frame_info", NULL},
    {METHOD_FRAME_PHYSICAL, 0, "frame_physical", NULL},
    {METHOD_FRAME_COPY, 3, "frame_copy", frame_copy_arguments},
    {METHOD_ASPACE_DONATE, 0, "aspace_donate", NULL},
    {METHOD_ASPACE_INFO, 0, "aspace_info", NULL},
    {METHOD_ASPACE_MAP, 4, "aspace_map", aspace_map_arguments},
    {METHOD_CSPACE_COPY, 2, "cspace_copy", cspace_copy_arguments},
    {METHOD_CSPACE_MINT, 4, "cspace_mint", cspace_mint_arguments},
    {METHOD_CSPACE_MOVE, 2, "cspace_move", cspace_move_arguments},
    {METHOD_CSPACE_DELETE, 1, "cspace_delete", cspace_delete_arguments},
    {METHOD_CSPACE_REVOKE, 1, "cspace_revoke", cspace_revoke_arguments},
    {METHOD_CSPACE_INSPECT, 1, "cspace_inspect", cspace_inspect_arguments},
    {METHOD_CSPACE_INFO, 0, "cspace_info", NULL},
    {METHOD_CSPACE_COPY_ROW, 3, "cspace_copy_row", cspace_copy_row_arguments},
    {METHOD_THREAD_CONFIGURE, 1, "thread_configure", thread_configure_arguments},
    {METHOD_THREAD_START, 4, "thread_start", thread_start_arguments},
    {METHOD_THREAD_SUSPEND, 0, "thread_suspend", NULL},
    {METHOD_THREAD_RESUME, 0, "thread_resume", NULL},
    {METHOD_THREAD_READ_REGISTERS, 1, "thread_read_registers", thread_read_registers_arguments},
    {METHOD_THREAD_WRITE_REGISTERS, 8, "thread_write_registers", thread_write_registers_arguments},
    {METHOD_THREAD_SET_PRIORITY, 2, "thread_set_priority", thread_set_priority_arguments},
    {METHOD_THREAD_SET_AFFINITY, 1, "thread_set_affinity", thread_set_affinity_arguments},
    {METHOD_THREAD_SET_NAME, 2, "thread_set_name", thread_set_name_arguments},
    {METHOD_THREAD_BIND_NOTIFICATION, 0, "thread_bind_notification", NULL},
    {METHOD_THREAD_INFO, 0, "thread_info", NULL},
    {METHOD_THREAD_SET_FOREIGN, 4, "thread_set_foreign", thread_set_foreign_arguments},
    {METHOD_THREAD_INTERRUPT, 0, "thread_interrupt", NULL},
    {METHOD_ENDPOINT_SET_STATE, 1, "endpoint_set_state", endpoint_set_state_arguments},
    {METHOD_PORT_BIND, 1, "port_bind", port_bind_arguments},
    {METHOD_INTERRUPT_BIND, 1, "interrupt_bind", interrupt_bind_arguments},
    {METHOD_INTERRUPT_ACKNOWLEDGE, 0, "interrupt_acknowledge", NULL},
    {METHOD_INTERRUPT_MASK, 0, "interrupt_mask", NULL},
    {METHOD_INTERRUPT_INFO, 0, "interrupt_info", NULL},
    {METHOD_TIMER_BIND, 1, "timer_bind", timer_bind_arguments},
    {METHOD_TIMER_ARM, 1, "timer_arm", timer_arm_arguments},
    {METHOD_TIMER_CANCEL, 0, "timer_cancel", NULL},
    {METHOD_MACHINE_INTERRUPT, 2, "machine_interrupt", machine_interrupt_arguments},
    {METHOD_MACHINE_POWER_OFF, 1, "machine_power_off", machine_power_off_arguments},
    {METHOD_MACHINE_RESET, 0, "machine_reset", NULL},
    {METHOD_MACHINE_INFO, 0, "machine_info", NULL},
    {METHOD_MACHINE_WRITE, 8, "machine_write", machine_write_arguments},
    {METHOD_MACHINE_IOPORT, 3, "machine_ioport", machine_ioport_arguments},
    {METHOD_MACHINE_SET_FAST_PATHS, 1, "machine_set_fast_paths", machine_set_fast_paths_arguments},
    {METHOD_MACHINE_CORE_INFO, 1, "machine_core_info", machine_core_info_arguments},
    {METHOD_IOPORT_IN, 2, "ioport_in", ioport_in_arguments},
    {METHOD_IOPORT_OUT, 3, "ioport_out", ioport_out_arguments},
};

// Text under construction: what does not fit is left out.
struct trace_text {
    char *bytes;
    size_t capacity;
    size_t length;
};

static void put(struct trace_text *text, const char *part) {
    while (*part != '\0' && text->length + 1 < text->capacity) {
        text->bytes[text->length++] = *part++;
    }
}

static void put_number(struct trace_text *text, uint64_t value, unsigned base) {
    char digits[21];
    size_t at = sizeof(digits) - 1;
    digits[at] = '\0';
    do {
        digits[--at] = "0123456789abcdef"[value % base];
        value /= base;
    } while (value != 0);
    put(text, &digits[at]);
}

static void put_plain(struct trace_text *text, uint64_t value, bool is_address) {
    if (is_address || value > 0xffff) {
        put(text, "0x");
        put_number(text, value, 16);
    } else {
        put_number(text, value, 10);
    }
}

static void put_enum(struct trace_text *text, const struct trace_argument *argument, uint64_t value) {
    for (uint32_t i = 0; i < argument->value_count; i++) {
        if (argument->values[i].number == value) {
            put(text, argument->values[i].name);
            return;
        }
    }
    put_plain(text, value, false);
}

static void put_bits(struct trace_text *text, const struct trace_argument *argument, uint64_t value) {
    const char *between = "";
    for (uint32_t i = 0; i < argument->value_count; i++) {
        if ((value & argument->values[i].number) != 0) {
            put(text, between);
            put(text, argument->values[i].name);
            value &= ~argument->values[i].number;
            between = "|";
        }
    }
    if (value != 0 || *between == '\0') {
        put(text, between);
        put_plain(text, value, value != 0);
    }
}

static void put_argument(struct trace_text *text, const struct trace_argument *argument, uint64_t value) {
    put(text, argument->name);
    put(text, "=");
    switch (argument->kind) {
    case TRACE_ENUM:
        put_enum(text, argument, value);
        break;
    case TRACE_BITS:
        put_bits(text, argument, value);
        break;
    case TRACE_ADDRESS:
    case TRACE_NUMBER:
        put_plain(text, value, argument->kind == TRACE_ADDRESS);
        break;
    }
}

static const struct trace_row *find_row(uint16_t method) {
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        if (rows[i].method == method) {
            return &rows[i];
        }
    }
    return NULL;
}

size_t trace_format_invocation(char *out_text, size_t capacity, uint16_t method, const uint64_t *words) {
    if (capacity == 0) {
        return 0;
    }
    struct trace_text text = {.bytes = out_text, .capacity = capacity};
    const struct trace_row *row = find_row(method);
    if (row == NULL) {
        put(&text, "method 0x");
        put_number(&text, method, 16);
    } else {
        put(&text, row->name);
        put(&text, "(");
        for (uint16_t i = 0; i < row->argument_count; i++) {
            put(&text, i == 0 ? "" : ", ");
            put_argument(&text, &row->arguments[i], words[i]);
        }
        put(&text, ")");
    }
    out_text[text.length] = '\0';
    return text.length;
}
