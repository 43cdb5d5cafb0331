// SPDX-License-Identifier: MIT
//
// Boot: from the board's tables and the image to root's first instruction. All memory that the
// kernel ever takes for itself is carved here, once; everything else becomes root's.
#pragma once

#include <kernel/arch.h>
#include <tessera/layouts.h>

struct aspace;
struct cspace;
struct thread;

// ---- regions.c: physical memory -----------------------------------------------------------------

// Ends of the kernel's image and of the bundle in it, from the board's linker script.
extern const uint8_t kernel_image_start[], kernel_image_end[], bundle_start[], bundle_end[];

struct carve {
    paddr_t base; // of the RAM that is left; memory is taken from its end
    paddr_t end;
};

// Zeroed memory, aligned to `align` (a power of two). Panics if there is not enough.
void *carve_take(struct carve *carve, uint64_t bytes, uint64_t align);

// The largest piece of RAM that the kernel's image leaves.
struct carve regions_largest_piece(void);

// First page of the bundle.
paddr_t regions_bundle_base(void);

// Fill root's slots from BOOT_SLOT_FIRST_REGION on with memory capabilities, and the list of
// regions with what they are. `carve` is what is left of the largest piece.
void regions_give(struct boot_info *info, struct cspace *cspace, const struct carve *carve);

static inline uint64_t page_round_up(uint64_t address) {
    return (address + arch_page_bytes() - 1) & ~(arch_page_bytes() - 1);
}

// ---- bundle.c: the boot bundle, a ustar archive -------------------------------------------------

// Find a file of the archive in [start, end). Null if there is none of that name.
const uint8_t *bundle_find(const uint8_t *start, const uint8_t *end, const char *name,
                           uint64_t *out_bytes);

// ---- elf.c: the one program that the kernel loads -----------------------------------------------

// Load into memory of the carve and map. Returns the entry point; panics if the file is not a
// program.
vaddr_t elf_load(const uint8_t *file, uint64_t file_bytes, struct aspace *aspace,
                 struct carve *carve);

// ---- boot.c -------------------------------------------------------------------------------------

// Bytes of the kernel's image without the bundle.
uint64_t boot_kernel_bytes(void);

// A thread has a fault that no fault port will hear of. Returns unless it is root's.
void boot_fault_unheard(const struct thread *thread, unsigned kind, uint64_t detail,
                        uint64_t address);
