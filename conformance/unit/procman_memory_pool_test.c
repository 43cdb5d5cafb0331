// SPDX-License-Identifier: MIT
//
// The process manager's buddy allocator, over a kernel that only counts: blocks are apart, lie each
// within one piece of RAM, come back whole, and a random life of many processes leaves the pool as
// it was.
//
// Sources: services/procman/memory_pool.c
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "services/procman/memory_pool.h"

#include <arch/syscall.h>
#include <string.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/slots.h>

enum { SLOTS = 2048 };

constexpr uint64_t MIB = 1024 * 1024;
constexpr uint64_t KIB = 1024;

// The machine's pieces of RAM: what firmware leaves of 128 MiB on one of our boards, and two that
// are hardly any use.
static const uint64_t PIECES[] = {64 * MIB, 53 * MIB + 100 * KIB, 384 * KIB, 32 * KIB};
enum { PIECE_COUNT = sizeof(PIECES) / sizeof(PIECES[0]), FIRST_PIECE = 10 };
constexpr uint64_t BLOCKS = (64 * MIB + 53 * MIB) / POOL_BLOCK_BYTES_MIN + 1;

// A memory capability as the kernel would know it.
struct memory {
    bool exists;
    uint64_t size_bytes;
    uint64_t used_bytes;
    uint32_t children;
    uint32_t parent;
};

static struct memory memories[SLOTS];

// How many retypes the kernel carries out before it says NO_SPACE: derived too deep, say.
constexpr uint32_t NEVER = UINT32_MAX;
static uint32_t retypes_until_refusal = NEVER;

static status_t retype(uint32_t parent, uint64_t size_bytes, uint64_t count, uint64_t first) {
    if (memories[parent].used_bytes + size_bytes * count > memories[parent].size_bytes) {
        return STATUS_NO_MEMORY;
    }
    if (retypes_until_refusal == 0) {
        return STATUS_NO_SPACE;
    }
    retypes_until_refusal -= retypes_until_refusal != NEVER;
    for (uint64_t slot = first; slot < first + count; slot++) {
        assert_false(memories[slot].exists);
        memories[slot] = (struct memory){true, size_bytes, 0, 0, parent};
    }
    memories[parent].used_bytes += size_bytes * count;
    memories[parent].children += (uint32_t)count;
    return STATUS_OK;
}

static status_t invoke(struct ipc_registers *registers) {
    uint32_t target = (uint32_t)registers->target;
    switch (info_method(registers->info)) {
    case METHOD_MEMORY_RETYPE:
        return retype(target, registers->words[1], registers->words[2], registers->words[4]);
    case METHOD_MEMORY_INFO:
        registers->words[0] = memories[target].size_bytes;
        registers->words[1] = memories[target].used_bytes;
        return STATUS_OK;
    case METHOD_MEMORY_RESET:
        assert_int_equal(memories[target].children, 0);
        memories[target].used_bytes = 0;
        return STATUS_OK;
    case METHOD_CSPACE_DELETE:
        assert_true(memories[registers->words[0]].exists);
        assert_int_equal(memories[registers->words[0]].children, 0);
        memories[registers->words[0]].exists = false;
        memories[memories[registers->words[0]].parent].children--;
        return STATUS_OK;
    default:
        fail();
    }
    return STATUS_BAD_METHOD;
}

static void fake_kernel(uint32_t number, struct ipc_registers *registers) {
    assert_int_equal(number, SYSCALL_CALL);
    status_t status = invoke(registers);
    registers->info = info_with_status(0, status);
}

static int start(void **) {
    memset(memories, 0, sizeof(memories));
    slots_init(FIRST_PIECE + PIECE_COUNT, SLOTS);
    fake_syscall_set_handler(fake_kernel);
    for (uint32_t i = 0; i < PIECE_COUNT; i++) {
        memories[FIRST_PIECE + i] = (struct memory){true, PIECES[i], 0, 0, 0};
        if (memory_pool_add(FIRST_PIECE + i, PIECES[i]) != STATUS_OK) {
            return -1;
        }
    }
    return 0;
}

// Everything was given back, and is whole.
static void expect_whole(void) {
    assert_int_equal(memory_pool_largest_free(), 64 * MIB);
    assert_int_equal(slots_available(), SLOTS - FIRST_PIECE - PIECE_COUNT);
    struct pool_block first, second;
    assert_int_equal(memory_pool_take(64 * MIB, &first), STATUS_OK);
    assert_int_equal(memory_pool_largest_free(), 53 * MIB);
    assert_int_equal(memory_pool_take(53 * MIB, &second), STATUS_OK);
    assert_int_equal(memory_pool_largest_free(), POOL_BLOCK_BYTES_MIN);
    memory_pool_give(&second);
    memory_pool_give(&first);
}

static void memory_pool_take__size__is_rounded_up_to_a_block(void **) {
    struct pool_block block;
    assert_int_equal(memory_pool_take(MIB + 1, &block), STATUS_OK);
    assert_int_equal(block.size_bytes, MIB + POOL_BLOCK_BYTES_MIN);
    assert_int_equal(memories[block.memory].size_bytes, MIB + POOL_BLOCK_BYTES_MIN);
    memory_pool_give(&block);
    assert_int_equal(memory_pool_take(0, &block), STATUS_OK);
    assert_int_equal(block.size_bytes, POOL_BLOCK_BYTES_MIN);
    memory_pool_give(&block);
    expect_whole();
}

static void memory_pool_take__more_than_any_piece__no_memory(void **) {
    struct pool_block block;
    assert_int_equal(memory_pool_take(64 * MIB + 1, &block), STATUS_NO_MEMORY);
    assert_int_equal(memory_pool_take(UINT64_MAX, &block), STATUS_NO_MEMORY);
    assert_int_equal(memory_pool_take(UINT64_MAX - POOL_BLOCK_BYTES_MIN, &block), STATUS_NO_MEMORY);
    expect_whole();
}

static void memory_pool_take__blocks_of_several_pieces__each_within_one(void **) {
    struct pool_block blocks[3];
    assert_int_equal(memory_pool_take(45 * MIB, &blocks[0]), STATUS_OK);
    assert_int_equal(memory_pool_take(45 * MIB, &blocks[1]), STATUS_OK);
    assert_int_equal(memory_pool_largest_free(), 19 * MIB);
    assert_int_equal(memory_pool_take(20 * MIB, &blocks[2]), STATUS_NO_MEMORY);
    assert_int_equal(memory_pool_take(19 * MIB, &blocks[2]), STATUS_OK);
    for (int i = 0; i < 3; i++) {
        memory_pool_give(&blocks[i]);
    }
    expect_whole();
}

static void memory_pool_take__powers_of_two__fill_a_piece_that_is_none(void **) {
    struct pool_block blocks[8];
    uint32_t count = 0;
    while (memory_pool_take(16 * MIB, &blocks[count]) == STATUS_OK) {
        count++;
    }
    assert_int_equal(count, 64 / 16 + 53 / 16);
    for (uint32_t i = 0; i < count; i++) {
        memory_pool_give(&blocks[i]);
    }
    expect_whole();
}

static void memory_pool_take__again__the_same_block_and_no_work(void **) {
    struct pool_block first, second;
    assert_int_equal(memory_pool_take(MIB, &first), STATUS_OK);
    memory_pool_give(&first);
    retypes_until_refusal = 0;
    assert_int_equal(memory_pool_take(MIB, &second), STATUS_OK);
    retypes_until_refusal = NEVER;
    assert_int_equal(second.memory, first.memory);
    memory_pool_give(&second);
    expect_whole();
}

// Small blocks fill a larger one, side by side, so that it is there again when they have gone.
static void memory_pool_give__neighbours__are_a_larger_block(void **) {
    struct pool_block blocks[32];
    for (int i = 0; i < 32; i++) {
        assert_int_equal(memory_pool_take(MIB, &blocks[i]), STATUS_OK);
    }
    struct pool_block larger[2];
    assert_int_equal(memory_pool_take(64 * MIB, &larger[0]), STATUS_OK);
    assert_int_equal(memory_pool_take(21 * MIB, &larger[1]), STATUS_OK);
    for (int i = 0; i < 16; i++) {
        memory_pool_give(&blocks[i]);
    }
    assert_int_equal(memory_pool_largest_free(), 16 * MIB);
    for (int i = 16; i < 32; i++) {
        memory_pool_give(&blocks[i]);
    }
    assert_int_equal(memory_pool_largest_free(), 32 * MIB);
    memory_pool_give(&larger[0]);
    memory_pool_give(&larger[1]);
    expect_whole();
}

static void memory_pool_take__until_empty__everything_comes_back_whole(void **) {
    static struct pool_block blocks[BLOCKS + 1];
    uint32_t count = 0;
    while (memory_pool_take(POOL_BLOCK_BYTES_MIN, &blocks[count]) == STATUS_OK) {
        count++;
    }
    assert_int_equal(count, BLOCKS);
    assert_int_equal(memory_pool_largest_free(), 0);
    for (uint32_t i = 0; i < count; i += 2) {
        memory_pool_give(&blocks[i]);
    }
    for (uint32_t i = 1; i < count; i += 2) {
        memory_pool_give(&blocks[i]);
    }
    expect_whole();
}

static void memory_pool_take__no_slots_left__no_space_and_nothing_lost(void **) {
    cap_t row = slot_allocate_row(SLOTS - FIRST_PIECE - PIECE_COUNT);
    assert_int_not_equal(row, 0);
    struct pool_block block;
    assert_int_equal(memory_pool_take(MIB, &block), STATUS_NO_SPACE);
    assert_int_equal(memory_pool_take(64 * MIB, &block), STATUS_OK); // all of a piece needs none
    memory_pool_give(&block);
    slot_free_row(row, SLOTS - FIRST_PIECE - PIECE_COUNT);
    expect_whole();
}

static void memory_pool_take__kernel_refuses_the_second_part__nothing_lost(void **) {
    struct pool_block block;
    retypes_until_refusal = 1;
    assert_int_equal(memory_pool_take(MIB, &block), STATUS_NO_SPACE);
    retypes_until_refusal = NEVER;
    expect_whole();
    assert_int_equal(memories[FIRST_PIECE].children, 0);
}

static void memory_pool__random_lives__lose_nothing(void **) {
    enum { LIVES = 24 };
    struct pool_block blocks[LIVES] = {};
    uint64_t seed = 3;
    for (int round = 0; round < 20000; round++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        struct pool_block *block = &blocks[(seed >> 33) % LIVES];
        if (block->memory != 0) {
            memory_pool_give(block);
            *block = (struct pool_block){};
        } else if (memory_pool_take((seed >> 40) % (9 * MIB), block) != STATUS_OK) {
            *block = (struct pool_block){};
        }
    }
    for (uint32_t i = 0; i < LIVES; i++) {
        if (blocks[i].memory != 0) {
            memory_pool_give(&blocks[i]);
        }
    }
    expect_whole();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_pool_take__size__is_rounded_up_to_a_block),
        cmocka_unit_test(memory_pool_take__more_than_any_piece__no_memory),
        cmocka_unit_test(memory_pool_take__blocks_of_several_pieces__each_within_one),
        cmocka_unit_test(memory_pool_take__powers_of_two__fill_a_piece_that_is_none),
        cmocka_unit_test(memory_pool_take__again__the_same_block_and_no_work),
        cmocka_unit_test(memory_pool_give__neighbours__are_a_larger_block),
        cmocka_unit_test(memory_pool_take__until_empty__everything_comes_back_whole),
        cmocka_unit_test(memory_pool_take__no_slots_left__no_space_and_nothing_lost),
        cmocka_unit_test(memory_pool_take__kernel_refuses_the_second_part__nothing_lost),
        cmocka_unit_test(memory_pool__random_lives__lose_nothing),
    };
    return cmocka_run_group_tests(tests, start, nullptr);
}
