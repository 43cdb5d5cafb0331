// SPDX-License-Identifier: MIT
//
// Caches are coherent with devices and with instruction fetch. What is left to do: lines of RAM
// that is about to be used past the caches, and, for new instructions, that nothing old is in the
// pipeline.

#include <kernel/arch.h>
#include <tessera/objects.h>
#include "cpu.h"
#include "features.h"

static void flush_lines(vaddr_t start, vaddr_t end);

void arch_cache_sync(unsigned operation, void *address, uint64_t length) {
    if (operation == CACHE_OPERATION_INSTRUCTION) {
        (void)cpuid_read(0, 0); // serialises (Intel SDM 3, 9.3)
        return;
    }
    flush_lines((vaddr_t)address, (vaddr_t)address + length);
}

static void flush_lines(vaddr_t start, vaddr_t end) {
    uint64_t step = cpu_features.cache_line_bytes;
    __asm__ volatile("mfence" ::: "memory");
    if (step == 0) {
        __asm__ volatile("wbinvd" ::: "memory");
        return;
    }
    for (vaddr_t line = start & -step; line < end; line += step) {
        __asm__ volatile("clflush (%0)" ::"r"(line) : "memory");
    }
    __asm__ volatile("mfence" ::: "memory");
}

void arch_copy(void *to, const void *from, uint64_t length) {
    uint64_t words = length / sizeof(uint64_t);
    uint64_t rest = length % sizeof(uint64_t);
    __asm__ volatile("rep movsq" : "+D"(to), "+S"(from), "+c"(words)::"memory");
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(rest)::"memory");
}

void arch_zero(void *address, uint64_t length) {
    uint64_t words = length / sizeof(uint64_t);
    uint64_t rest = length % sizeof(uint64_t);
    __asm__ volatile("rep stosq" : "+D"(address), "+c"(words) : "a"(0) : "memory");
    __asm__ volatile("rep stosb" : "+D"(address), "+c"(rest) : "a"(0) : "memory");
}
