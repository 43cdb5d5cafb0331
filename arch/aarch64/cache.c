// SPDX-License-Identifier: MIT
//
// Cache maintenance by address, with the line sizes and shortcuts that CTR_EL0 tells (Arm ARM
// D17.2.34), and zeroing by whole lines (DCZID_EL0).

#include <kernel/arch.h>
#include <tessera/objects.h>
#include "sysreg.h"

constexpr unsigned word_bytes = 4;
constexpr unsigned blocks_of_row = 32;
constexpr unsigned ctr_instruction_line = 0;
constexpr unsigned ctr_instruction_policy = 14;
constexpr unsigned ctr_data_line = 16;
constexpr uint64_t policy_physical =
    3; // instruction cache is indexed and tagged by physical address

static void data_clean(vaddr_t start, vaddr_t end);
static void data_clean_invalidate(vaddr_t start, vaddr_t end);
static void instruction_sync(vaddr_t start, vaddr_t end);
static uint64_t line_bytes(unsigned shift);
static vaddr_t zero_rows(vaddr_t at, vaddr_t end, uint64_t block);
static void zero_block(vaddr_t at);
static uint64_t zero_block_bytes(void);
static void zero_words(vaddr_t at, vaddr_t end);

void arch_cache_sync(unsigned operation, void *address, uint64_t length) {
    vaddr_t start = (vaddr_t)address;
    switch (operation) {
    case CACHE_OPERATION_CLEAN:
        data_clean(start, start + length);
        break;
    case CACHE_OPERATION_INVALIDATE:
        data_clean_invalidate(start, start + length);
        break;
    default:
        instruction_sync(start, start + length);
        break;
    }
    barrier_system();
    barrier_instruction();
}

static void data_clean(vaddr_t start, vaddr_t end) {
    uint64_t step = line_bytes(ctr_data_line);
    for (vaddr_t line = start & -step; line < end; line += step) {
        __asm__ volatile("dc cvac, %0" ::"r"(line) : "memory");
    }
}

static void data_clean_invalidate(vaddr_t start, vaddr_t end) {
    uint64_t step = line_bytes(ctr_data_line);
    for (vaddr_t line = start & -step; line < end; line += step) {
        __asm__ volatile("dc civac, %0" ::"r"(line) : "memory");
    }
}

// An instruction cache that is indexed by virtual address may hold the lines under the user's
// addresses: drop it whole.
static void instruction_sync(vaddr_t start, vaddr_t end) {
    uint64_t step = line_bytes(ctr_data_line);
    for (vaddr_t line = start & -step; line < end; line += step) {
        __asm__ volatile("dc cvau, %0" ::"r"(line) : "memory");
    }
    barrier_complete();
    if (register_field(sysreg_read(ctr_el0), ctr_instruction_policy, 2) != policy_physical) {
        __asm__ volatile("ic ialluis" ::: "memory");
        return;
    }
    step = line_bytes(ctr_instruction_line);
    for (vaddr_t line = start & -step; line < end; line += step) {
        __asm__ volatile("ic ivau, %0" ::"r"(line) : "memory");
    }
}

// The smallest line of a cache, from its field of CTR_EL0.
static uint64_t line_bytes(unsigned shift) {
    return (uint64_t)word_bytes << register_field(sysreg_read(ctr_el0), shift, 4);
}

// Pairs of registers: loads and stores of normal memory need no alignment (SCTLR_EL1.A is 0).
void arch_copy(void *to, const void *from, uint64_t length) {
    constexpr uint64_t block = 16 * sizeof(uint64_t);
    uint8_t *out = to;
    const uint8_t *in = from;
    for (; length >= block; length -= block) {
        __builtin_memcpy(out, in, block);
        out += block;
        in += block;
    }
    for (; length >= sizeof(uint64_t); length -= sizeof(uint64_t)) {
        __builtin_memcpy(out, in, sizeof(uint64_t));
        out += sizeof(uint64_t);
        in += sizeof(uint64_t);
    }
    while (length-- > 0) {
        *out++ = *in++;
    }
}

void arch_zero(void *address, uint64_t length) {
    vaddr_t at = (vaddr_t)address;
    vaddr_t end = at + length;
    uint64_t block = zero_block_bytes();
    vaddr_t first = (at + block - 1) & -block;
    if (block == 0 || end < at + 2 * block) {
        zero_words(at, end);
        return;
    }
    zero_words(at, first);
    at = zero_rows(first, end, block);
    for (; end - at >= block; at += block) {
        zero_block(at);
    }
    zero_words(at, end);
}

// Whole rows of blocks, of which a page has several, each without a loop: more blocks than the
// compiler would unroll by itself. The address behind them.
static vaddr_t zero_rows(vaddr_t at, vaddr_t end, uint64_t block) {
    for (; end - at >= blocks_of_row * block; at += blocks_of_row * block) {
#pragma clang loop unroll(full)
        for (unsigned i = 0; i < blocks_of_row; i++) {
            zero_block(at + i * block);
        }
    }
    return at;
}

static void zero_block(vaddr_t at) {
    __asm__ volatile("dc zva, %0" ::"r"(at) : "memory");
}

// 0: the instruction is not to be used.
static uint64_t zero_block_bytes(void) {
    uint64_t identification = sysreg_read(dczid_el0);
    bool is_prohibited = register_field(identification, 4, 1) != 0;
    return is_prohibited ? 0 : (uint64_t)word_bytes << register_field(identification, 0, 4);
}

static void zero_words(vaddr_t at, vaddr_t end) {
    for (; at % sizeof(uint64_t) != 0 && at < end; at++) {
        *(uint8_t *)at = 0;
    }
    for (; end - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        *(uint64_t *)at = 0;
    }
    for (; at < end; at++) {
        *(uint8_t *)at = 0;
    }
}
