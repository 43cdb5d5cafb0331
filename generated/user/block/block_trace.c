// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of block as text.

#include <block/block_trace.h>

void block_geometry_trace(struct trace_text *trace, const struct block_geometry *value) {
    trace_open(trace, '(');
    trace_name(trace, "sectorCount");
    trace_unsigned(trace, value->sector_count);
    trace_name(trace, "sectorBytes");
    trace_unsigned(trace, value->sector_bytes);
    trace_name(trace, "isReadOnly");
    trace_bool(trace, value->is_read_only);
    trace_close(trace, ')');
}

void block_device_attach_params_trace(struct trace_text *trace, const struct block_device_attach_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "buffer");
    trace_capability(trace, value->buffer);
    trace_close(trace, ')');
}

void block_device_read_sectors_params_trace(struct trace_text *trace, const struct block_device_read_sectors_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "first");
    trace_unsigned(trace, value->first);
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_name(trace, "bufferOffset");
    trace_unsigned(trace, value->buffer_offset);
    trace_close(trace, ')');
}

void block_device_write_sectors_params_trace(struct trace_text *trace, const struct block_device_write_sectors_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "first");
    trace_unsigned(trace, value->first);
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_name(trace, "bufferOffset");
    trace_unsigned(trace, value->buffer_offset);
    trace_close(trace, ')');
}

size_t block_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message) {
    struct trace_text trace;
    trace_begin(&trace, out, capacity);
    switch ((uint32_t)method << 1 | role) {
    case METHOD_BLOCK_DEVICE_GEOMETRY << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "BlockDevice.geometry");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_BLOCK_DEVICE_GEOMETRY << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "BlockDevice.geometry -> ");
        struct block_geometry value;
        if (block_geometry_decode(message, &value) == STATUS_OK) {
            block_geometry_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_BLOCK_DEVICE_ATTACH << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "BlockDevice.attach");
        struct block_device_attach_params value;
        if (block_device_attach_params_decode(message, &value) == STATUS_OK) {
            block_device_attach_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_BLOCK_DEVICE_ATTACH << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "BlockDevice.attach -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_BLOCK_DEVICE_READ_SECTORS << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "BlockDevice.readSectors");
        struct block_device_read_sectors_params value;
        if (block_device_read_sectors_params_decode(message, &value) == STATUS_OK) {
            block_device_read_sectors_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_BLOCK_DEVICE_READ_SECTORS << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "BlockDevice.readSectors -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_BLOCK_DEVICE_WRITE_SECTORS << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "BlockDevice.writeSectors");
        struct block_device_write_sectors_params value;
        if (block_device_write_sectors_params_decode(message, &value) == STATUS_OK) {
            block_device_write_sectors_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_BLOCK_DEVICE_WRITE_SECTORS << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "BlockDevice.writeSectors -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_BLOCK_DEVICE_FLUSH << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "BlockDevice.flush");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_BLOCK_DEVICE_FLUSH << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "BlockDevice.flush -> ");
        trace_symbol(&trace, "()");
        break;
    }
    default:
        break;
    }
    return trace.length;
}
