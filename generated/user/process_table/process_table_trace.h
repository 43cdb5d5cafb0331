// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process_table.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.h.j2
// Command: ./tessera gen
//
// Messages of process_table as text, for traces and tests.
#pragma once

#include <tessera/trace_text.h>
#include <process_table/process_table.h>

void grant_record_trace(struct trace_text *trace, const struct grant_record *value);
void service_record_trace(struct trace_text *trace, const struct service_record *value);
void process_table_trace(struct trace_text *trace, const struct process_table *value);
