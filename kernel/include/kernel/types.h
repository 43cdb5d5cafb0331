// SPDX-License-Identifier: MIT
//
// Scalar types of the kernel. status_t and the errors come from idl/kernel/errors.yaml.
#pragma once

#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
#include <tessera/errors.h>

typedef uint64_t paddr_t; // physical address
typedef uint64_t vaddr_t; // virtual address
