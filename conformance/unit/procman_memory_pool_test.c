// SPDX-License-Identifier: MIT
//
// The process manager's buddy allocator, over a kernel that only counts: blocks are apart, come
// back whole, and a random life of many processes leaves the pool as it was.
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
constexpr uint64_t QUOTA = 13 * MIB;

// A memory capability as the kernel would know it.
struct memory {
    bool exists;
    uint64_t size_bytes;
    uint64_t used_bytes;
    uint32_t children;
    uint32_t parent;
};

static struct memory memories[SLOTS];

static status_t retype(uint32_t parent, uint64_t size_bytes, uint64_t count, uint64_t first) {
    if (memories[parent].used_bytes + size_bytes * count > memories[parent].size_bytes) {
        return STATUS_NO_MEMORY;
    }
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
    memories[SLOT_MEMORY] = (struct memory){true, QUOTA, 0, 0, 0};
    slots_init(10, SLOTS);
    fake_syscall_set_handler(fake_kernel);
    return memory_pool_init(MIB);
}

static void memory_pool__quota__is_cut_and_the_reserve_stays(void **) {
    assert_int_equal(memories[SLOT_MEMORY].used_bytes, QUOTA - MIB);
}

static void memory_pool_take__block__is_the_smallest_power_of_two(void **) {
    struct pool_block block;
    assert_int_equal(memory_pool_take(MIB + 1, &block), STATUS_OK);
    assert_int_equal(block.size_bytes, 2 * MIB);
    assert_int_equal(memories[block.memory].size_bytes, 2 * MIB);
    memory_pool_give(&block);
    assert_int_equal(memory_pool_take(1, &block), STATUS_OK);
    assert_int_equal(block.size_bytes, POOL_BLOCK_BYTES_MIN);
    memory_pool_give(&block);
    assert_int_equal(memory_pool_take(8 * MIB, &block), STATUS_OK);
    struct pool_block second;
    assert_int_equal(memory_pool_take(8 * MIB, &second), STATUS_NO_MEMORY);
    memory_pool_give(&block);
}

static void memory_pool_take__until_empty__everything_comes_back_whole(void **) {
    struct pool_block blocks[64];
    uint32_t count = 0;
    while (memory_pool_take(POOL_BLOCK_BYTES_MIN, &blocks[count]) == STATUS_OK) {
        count++;
    }
    assert_int_equal(count, 12 * MIB / POOL_BLOCK_BYTES_MIN);
    for (uint32_t i = 0; i < count; i += 2) {
        memory_pool_give(&blocks[i]);
    }
    for (uint32_t i = 1; i < count; i += 2) {
        memory_pool_give(&blocks[i]);
    }
    assert_int_equal(memory_pool_take(8 * MIB, &blocks[0]), STATUS_OK);
    assert_int_equal(memory_pool_take(4 * MIB, &blocks[1]), STATUS_OK);
    memory_pool_give(&blocks[0]);
    memory_pool_give(&blocks[1]);
}

static void memory_pool__random_lives__lose_nothing(void **) {
    enum { LIVES = 24 };
    struct pool_block blocks[LIVES] = {};
    uint32_t slots_before = slots_available();
    uint64_t seed = 3;
    for (int round = 0; round < 20000; round++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        struct pool_block *block = &blocks[(seed >> 33) % LIVES];
        if (block->memory != 0) {
            memory_pool_give(block);
            *block = (struct pool_block){};
        } else if (memory_pool_take((seed >> 40) % (3 * MIB), block) != STATUS_OK) {
            *block = (struct pool_block){};
        }
    }
    for (uint32_t i = 0; i < LIVES; i++) {
        if (blocks[i].memory != 0) {
            memory_pool_give(&blocks[i]);
        }
    }
    assert_int_equal(slots_available(), slots_before);
    assert_int_equal(memory_pool_take(8 * MIB, &blocks[0]), STATUS_OK);
    memory_pool_give(&blocks[0]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_pool__quota__is_cut_and_the_reserve_stays),
        cmocka_unit_test(memory_pool_take__block__is_the_smallest_power_of_two),
        cmocka_unit_test(memory_pool_take__until_empty__everything_comes_back_whole),
        cmocka_unit_test(memory_pool__random_lives__lose_nothing),
    };
    return cmocka_run_group_tests(tests, start, nullptr);
}
