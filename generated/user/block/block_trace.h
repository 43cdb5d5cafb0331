// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/block.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.h.j2
// Command: ./tessera gen
//
// Messages of block as text, for traces and tests.
#pragma once

#include <tessera/trace_text.h>
#include <block/block.h>

void block_geometry_trace(struct trace_text *trace, const struct block_geometry *value);
void block_device_attach_params_trace(struct trace_text *trace, const struct block_device_attach_params *value);
void block_device_read_sectors_params_trace(struct trace_text *trace, const struct block_device_read_sectors_params *value);
void block_device_write_sectors_params_trace(struct trace_text *trace, const struct block_device_write_sectors_params *value);

// Interface.method(parameters), or Interface.method -> (results); "malformed" in place of what cannot be decoded. Returns its length.
// A method of another library is nothing.
size_t block_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message);
