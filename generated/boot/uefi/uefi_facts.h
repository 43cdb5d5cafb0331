// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: platform/uefi.yaml
// Template: codegen/tessera_gen/templates/boards/uefi_facts.h.j2
// Command: ./tessera gen
//
// Where the loader finds things in the EFI system partition, written as firmware wants paths.
#pragma once

#define UEFI_KERNEL_FILE "\\tessera\\kernel.elf"
