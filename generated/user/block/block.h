// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// A block device. Data goes through one frame that the client shares once.
#pragma once

#include <tessera/wire.h>

enum : uint32_t {
    INTERFACE_BLOCK_DEVICE = 34,
    METHOD_BLOCK_DEVICE_GEOMETRY = 0x2200,
    METHOD_BLOCK_DEVICE_ATTACH = 0x2201,
    METHOD_BLOCK_DEVICE_READ_SECTORS = 0x2202,
    METHOD_BLOCK_DEVICE_WRITE_SECTORS = 0x2203,
    METHOD_BLOCK_DEVICE_FLUSH = 0x2204,
};

struct block_geometry {
    uint64_t sector_count;
    uint32_t sector_bytes;
    bool is_read_only;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    BLOCK_GEOMETRY_DATA_WORDS = 2,
    BLOCK_GEOMETRY_POINTER_WORDS = 0,
    BLOCK_GEOMETRY_MAX_WORDS = 2,
    BLOCK_GEOMETRY_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t block_geometry_encode(const struct block_geometry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t block_geometry_decode(const struct wire_message *message, struct block_geometry *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t block_geometry_pack(const struct block_geometry *value, uint64_t words[BLOCK_GEOMETRY_DATA_WORDS]);
status_t block_geometry_unpack(const uint64_t words[BLOCK_GEOMETRY_DATA_WORDS], struct block_geometry *out);
// For encoders and decoders of what contains it.
void block_geometry_write_fields(struct wire_writer *writer, uint32_t at, const struct block_geometry *value);
void block_geometry_read_fields(struct wire_reader *reader, struct wire_section section, struct block_geometry *out);

// BlockDevice.attach params.
struct block_device_attach_params {
    cap_t buffer; // Frame, read, write; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    BLOCK_DEVICE_ATTACH_PARAMS_DATA_WORDS = 0,
    BLOCK_DEVICE_ATTACH_PARAMS_POINTER_WORDS = 1,
    BLOCK_DEVICE_ATTACH_PARAMS_MAX_WORDS = 1,
    BLOCK_DEVICE_ATTACH_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t block_device_attach_params_encode(const struct block_device_attach_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t block_device_attach_params_decode(const struct wire_message *message, struct block_device_attach_params *out);
// For encoders and decoders of what contains it.
void block_device_attach_params_write_fields(struct wire_writer *writer, uint32_t at, const struct block_device_attach_params *value);
void block_device_attach_params_read_fields(struct wire_reader *reader, struct wire_section section, struct block_device_attach_params *out);

// BlockDevice.readSectors params.
struct block_device_read_sectors_params {
    uint64_t first;
    uint32_t count; // 1 to 4096
    uint32_t buffer_offset;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS = 2,
    BLOCK_DEVICE_READ_SECTORS_PARAMS_POINTER_WORDS = 0,
    BLOCK_DEVICE_READ_SECTORS_PARAMS_MAX_WORDS = 2,
    BLOCK_DEVICE_READ_SECTORS_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t block_device_read_sectors_params_encode(const struct block_device_read_sectors_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t block_device_read_sectors_params_decode(const struct wire_message *message, struct block_device_read_sectors_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t block_device_read_sectors_params_pack(const struct block_device_read_sectors_params *value, uint64_t words[BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS]);
status_t block_device_read_sectors_params_unpack(const uint64_t words[BLOCK_DEVICE_READ_SECTORS_PARAMS_DATA_WORDS], struct block_device_read_sectors_params *out);
// For encoders and decoders of what contains it.
void block_device_read_sectors_params_write_fields(struct wire_writer *writer, uint32_t at, const struct block_device_read_sectors_params *value);
void block_device_read_sectors_params_read_fields(struct wire_reader *reader, struct wire_section section, struct block_device_read_sectors_params *out);

// BlockDevice.writeSectors params.
struct block_device_write_sectors_params {
    uint64_t first;
    uint32_t count; // 1 to 4096
    uint32_t buffer_offset;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS = 2,
    BLOCK_DEVICE_WRITE_SECTORS_PARAMS_POINTER_WORDS = 0,
    BLOCK_DEVICE_WRITE_SECTORS_PARAMS_MAX_WORDS = 2,
    BLOCK_DEVICE_WRITE_SECTORS_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t block_device_write_sectors_params_encode(const struct block_device_write_sectors_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t block_device_write_sectors_params_decode(const struct wire_message *message, struct block_device_write_sectors_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t block_device_write_sectors_params_pack(const struct block_device_write_sectors_params *value, uint64_t words[BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS]);
status_t block_device_write_sectors_params_unpack(const uint64_t words[BLOCK_DEVICE_WRITE_SECTORS_PARAMS_DATA_WORDS], struct block_device_write_sectors_params *out);
// For encoders and decoders of what contains it.
void block_device_write_sectors_params_write_fields(struct wire_writer *writer, uint32_t at, const struct block_device_write_sectors_params *value);
void block_device_write_sectors_params_read_fields(struct wire_reader *reader, struct wire_section section, struct block_device_write_sectors_params *out);
