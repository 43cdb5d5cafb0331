// SPDX-License-Identifier: MIT
//
// Where the parts of the kernel's image are: symbols of the board's linker script and of the blobs
// that the build puts behind the kernel.
#pragma once

#include <stdint.h>

extern const uint8_t kernel_image_start[];
extern const uint8_t kernel_image_end[];
extern const uint8_t bundle_start[];
extern const uint8_t bundle_end[];
extern const uint8_t kernel_symbols_start[];
extern const uint8_t kernel_symbols_end[];
