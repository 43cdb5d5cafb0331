// SPDX-License-Identifier: MIT
//
// Boundaries of the kernel's image, from the board's linker script: text, rodata, data, bss, and
// behind bss the read-only symbols and bundle. All are multiples of the page size, and addresses in
// the window.
#pragma once

extern char kernel_image_start[];
extern char kernel_text_start[];
extern char kernel_text_end[];
extern char kernel_rodata_start[];
extern char kernel_rodata_end[];
extern char kernel_data_start[];
extern char kernel_bss_end[];
extern char kernel_image_end[];
