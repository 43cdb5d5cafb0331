// SPDX-License-Identifier: MIT
//
// Memory for what exists before root does.
#include <kernel/boot.h>

#include <kernel/arch.h>
#include <kernel/debug.h>

void *carve_take(struct carve *carve, uint64_t bytes, uint64_t align) {
    ASSERT(bytes < carve->end - carve->base);
    carve->end = (carve->end - bytes) & ~(align - 1);
    ASSERT(carve->end >= carve->base);
    void *memory = arch_physical_to_kernel(carve->end);
    arch_zero(memory, bytes);
    return memory;
}
