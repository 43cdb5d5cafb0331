// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.c.j2
// Command: ./tessera gen
//
// Encoders and decoders of block: bounded, strict, without allocation. See tessera/wire.h.

#include <block/block.h>

status_t block_geometry_encode(const struct block_geometry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, BLOCK_GEOMETRY_DATA_WORDS, BLOCK_GEOMETRY_POINTER_WORDS);
    block_geometry_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t block_geometry_decode(const struct wire_message *message, struct block_geometry *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    block_geometry_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t block_geometry_pack(const struct block_geometry *value, uint64_t words[BLOCK_GEOMETRY_DATA_WORDS]) {
    words[0] = value->sector_count;
    words[1] = (uint64_t)value->sector_bytes | (uint64_t)value->is_read_only << 32;
    return STATUS_OK;
}

status_t block_geometry_unpack(const uint64_t words[BLOCK_GEOMETRY_DATA_WORDS], struct block_geometry *out) {
    if ((words[1] & UINT64_C(0xfffffffe00000000)) != 0) {
        return STATUS_BAD_MESSAGE;
    }
    out->sector_count = words[0];
    out->sector_bytes = (uint32_t)words[1];
    out->is_read_only = (words[1] >> 32 & 1) != 0;
    return STATUS_OK;
}

void block_geometry_write_fields(struct wire_writer *writer, uint32_t at, const struct block_geometry *value) {
    uint64_t data[BLOCK_GEOMETRY_DATA_WORDS] = {};
    wire_fail(writer, block_geometry_pack(value, data));
    wire_write_words(writer, at, data, BLOCK_GEOMETRY_DATA_WORDS);
}

void block_geometry_read_fields(struct wire_reader *reader, struct wire_section section, struct block_geometry *out) {
    uint64_t data[BLOCK_GEOMETRY_DATA_WORDS];
    wire_read_words(reader, section, data, BLOCK_GEOMETRY_DATA_WORDS);
    wire_check(reader, block_geometry_unpack(data, out));
    wire_skip_pointers(reader, section, BLOCK_GEOMETRY_POINTER_WORDS);
}

status_t block_device_attach_params_encode(const struct block_device_attach_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, BLOCK_DEVICE_ATTACH_PARAMS_DATA_WORDS, BLOCK_DEVICE_ATTACH_PARAMS_POINTER_WORDS);
    block_device_attach_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t block_device_attach_params_decode(const struct wire_message *message, struct block_device_attach_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    block_device_attach_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

void block_device_attach_params_write_fields(struct wire_writer *writer, uint32_t at, const struct block_device_attach_params *value) {
    (void)value;
    wire_write_capability(writer, at + 0);
}

void block_device_attach_params_read_fields(struct wire_reader *reader, struct wire_section section, struct block_device_attach_params *out) {
    out->buffer = wire_read_capability(reader, section, 0, 0);
    wire_skip_pointers(reader, section, BLOCK_DEVICE_ATTACH_PARAMS_POINTER_WORDS);
}

status_t block_device_read_sectors_params_encode(const struct block_device_read_sectors_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS, BLOCK_DEVICE_READ_SECTORS_PARAMS_POINTER_WORDS);
    block_device_read_sectors_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t block_device_read_sectors_params_decode(const struct wire_message *message, struct block_device_read_sectors_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    block_device_read_sectors_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t block_device_read_sectors_params_pack(const struct block_device_read_sectors_params *value, uint64_t words[BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 4096u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = value->first;
    words[1] = (uint64_t)value->count | (uint64_t)value->buffer_offset << 32;
    return STATUS_OK;
}

status_t block_device_read_sectors_params_unpack(const uint64_t words[BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS], struct block_device_read_sectors_params *out) {
    out->first = words[0];
    out->count = (uint32_t)words[1];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 4096u) {
        return STATUS_BAD_RANGE;
    }
    out->buffer_offset = (uint32_t)(words[1] >> 32);
    return STATUS_OK;
}

void block_device_read_sectors_params_write_fields(struct wire_writer *writer, uint32_t at, const struct block_device_read_sectors_params *value) {
    uint64_t data[BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, block_device_read_sectors_params_pack(value, data));
    wire_write_words(writer, at, data, BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS);
}

void block_device_read_sectors_params_read_fields(struct wire_reader *reader, struct wire_section section, struct block_device_read_sectors_params *out) {
    uint64_t data[BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS);
    wire_check(reader, block_device_read_sectors_params_unpack(data, out));
    wire_skip_pointers(reader, section, BLOCK_DEVICE_READ_SECTORS_PARAMS_POINTER_WORDS);
}

status_t block_device_write_sectors_params_encode(const struct block_device_write_sectors_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count) {
    struct wire_writer writer;
    const uint32_t at = wire_begin_write(&writer, words, capacity, BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS, BLOCK_DEVICE_WRITE_SECTORS_PARAMS_POINTER_WORDS);
    block_device_write_sectors_params_write_fields(&writer, at, value);
    if (writer.status == STATUS_OK) {
        *out_count = writer.used;
    }
    return writer.status;
}

status_t block_device_write_sectors_params_decode(const struct wire_message *message, struct block_device_write_sectors_params *out) {
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, message);
    block_device_write_sectors_params_read_fields(&reader, section, out);
    return wire_end(&reader);
}

status_t block_device_write_sectors_params_pack(const struct block_device_write_sectors_params *value, uint64_t words[BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS]) {
    if (value->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (value->count > 4096u) {
        return STATUS_BAD_RANGE;
    }
    words[0] = value->first;
    words[1] = (uint64_t)value->count | (uint64_t)value->buffer_offset << 32;
    return STATUS_OK;
}

status_t block_device_write_sectors_params_unpack(const uint64_t words[BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS], struct block_device_write_sectors_params *out) {
    out->first = words[0];
    out->count = (uint32_t)words[1];
    if (out->count < 1u) {
        return STATUS_BAD_RANGE;
    }
    if (out->count > 4096u) {
        return STATUS_BAD_RANGE;
    }
    out->buffer_offset = (uint32_t)(words[1] >> 32);
    return STATUS_OK;
}

void block_device_write_sectors_params_write_fields(struct wire_writer *writer, uint32_t at, const struct block_device_write_sectors_params *value) {
    uint64_t data[BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS] = {};
    wire_fail(writer, block_device_write_sectors_params_pack(value, data));
    wire_write_words(writer, at, data, BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS);
}

void block_device_write_sectors_params_read_fields(struct wire_reader *reader, struct wire_section section, struct block_device_write_sectors_params *out) {
    uint64_t data[BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS];
    wire_read_words(reader, section, data, BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS);
    wire_check(reader, block_device_write_sectors_params_unpack(data, out));
    wire_skip_pointers(reader, section, BLOCK_DEVICE_WRITE_SECTORS_PARAMS_POINTER_WORDS);
}
