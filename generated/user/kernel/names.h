// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml, idl/kernel/faults.yaml
// Template: codegen/tessera_gen/templates/kernel/names.h.j2
// Command: ./tessera gen
//
// Names of what the kernel's numbers stand for, for people. "?" for a number that stands for nothing.
#pragma once

#include <stdint.h>

// "endpoint"
const char *object_type_name(uint32_t object_type);

// "page"
const char *fault_name(uint32_t fault);
