// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/process_manager.yaml
// Template: codegen/tessera_gen/templates/systems/limits.h.j2
// Command: ./tessera gen
//
// How much service process_manager has for its clients, as its manifest says.
#pragma once

#include <stdint.h>

enum : uint32_t {
    PAGES_MAX = 61440, // pages of memory of all processes, beside what they are made of
};
