// SPDX-License-Identifier: MIT
//
// The heap and the mapping of pages, over a kernel that says yes to everything until a quota is
// used up; "mapped" addresses lie in memory of the test.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <arch/syscall.h>
#include <string.h>
#include <tessera/heap.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>

enum { PAGE = 4096, PAGES = 512, ARENA_BYTES = PAGES * PAGE };

alignas(PAGE) static unsigned char arena[ARENA_BYTES];
static uint64_t used_bytes;
static uint64_t quota_bytes;
static bool needs_tables; // the next mapping finds no memory for page tables
static uint32_t donations;

static status_t retype(const struct ipc_registers *registers) {
    uint64_t bytes = registers->words[0] == OBJECT_FRAME || registers->words[0] == OBJECT_MEMORY
                         ? registers->words[1] * registers->words[2]
                         : PAGE;
    if (used_bytes + bytes > quota_bytes) {
        return STATUS_NO_MEMORY;
    }
    used_bytes += bytes;
    return STATUS_OK;
}

static status_t map(void) {
    if (needs_tables) {
        needs_tables = false;
        return STATUS_NO_MEMORY;
    }
    return STATUS_OK;
}

static status_t invoke(struct ipc_registers *registers) {
    switch (info_method(registers->info)) {
    case METHOD_MEMORY_RETYPE:
        return retype(registers);
    case METHOD_MEMORY_INFO:
        registers->words[0] = quota_bytes;
        registers->words[1] = used_bytes;
        return STATUS_OK;
    case METHOD_FRAME_MAP:
        return map();
    case METHOD_ASPACE_DONATE:
        donations++;
        return STATUS_OK;
    default:
        return STATUS_OK;
    }
}

static void fake_kernel(uint32_t, struct ipc_registers *registers) {
    registers->info = info_with_status(0, invoke(registers));
}

static int start(void **) {
    static struct startup_info info = {.page_bytes = PAGE, .first_free_slot = 10, .slot_count = 64};
    info.heap_address = (uintptr_t)arena;
    info.heap_limit = (uintptr_t)arena + ARENA_BYTES;
    quota_bytes = ARENA_BYTES;
    runtime_init(&info);
    fake_syscall_set_handler(fake_kernel);
    return 0;
}

static void heap_allocate__pieces__are_zeroed_aligned_and_apart(void **) {
    unsigned char *first = heap_allocate(1);
    unsigned char *second = heap_allocate(100);
    assert_true((uintptr_t)first % 16 == 0 && (uintptr_t)second % 16 == 0);
    memset(first, 0xff, 1);
    for (int i = 0; i < 100; i++) {
        assert_int_equal(second[i], 0);
    }
    memset(second, 0xff, 100);
    heap_release(first);
    heap_release(second);
    unsigned char *again = heap_allocate(100);
    for (int i = 0; i < 100; i++) {
        assert_int_equal(again[i], 0);
    }
    heap_release(again);
    heap_release(nullptr);
}

static void heap_allocate__random_lives__lose_nothing(void **) {
    enum { LIVES = 50 };
    struct {
        unsigned char *bytes;
        size_t size;
    } lives[LIVES] = {};
    uint64_t seed = 11;
    for (int round = 0; round < 50000; round++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        unsigned which = (unsigned)(seed >> 33) % LIVES;
        if (lives[which].bytes != nullptr) {
            for (size_t i = 0; i < lives[which].size; i++) {
                assert_int_equal(lives[which].bytes[i], which);
            }
            heap_release(lives[which].bytes);
            lives[which].bytes = nullptr;
            continue;
        }
        lives[which].size = (size_t)(seed >> 45) % 3000;
        lives[which].bytes = heap_allocate(lives[which].size);
        assert_non_null(lives[which].bytes);
        memset(lives[which].bytes, (int)which, lives[which].size);
    }
    for (unsigned i = 0; i < LIVES; i++) {
        heap_release(lives[i].bytes);
    }
    uint64_t used_before = used_bytes;
    void *large = heap_allocate(60000); // what is left over has grown together again
    assert_non_null(large);
    heap_release(large);
    assert_int_equal(used_bytes, used_before);
}

static void heap_allocate__absurd_sizes__null(void **) {
    assert_null(heap_allocate(SIZE_MAX));
    assert_null(heap_allocate(SIZE_MAX / 2));
    assert_null(heap_allocate(ARENA_BYTES));
}

static void memory_map_pages__no_page_tables__are_donated(void **) {
    void *pages;
    needs_tables = true;
    donations = 0;
    assert_int_equal(memory_map_pages(3 * PAGE, &pages), STATUS_OK);
    assert_int_equal(donations, 1);
    memset(pages, 0x11, 3 * PAGE);
}

static void memory_map_pages__more_than_the_quota__no_memory(void **) {
    void *pages = nullptr;
    assert_int_equal(memory_map_pages(0, &pages), STATUS_BAD_ARGUMENT);
    assert_int_equal(memory_map_pages(SIZE_MAX, &pages), STATUS_NO_MEMORY);
    assert_int_equal(memory_map_pages(memory_available() + 1, &pages), STATUS_NO_MEMORY);
    assert_null(pages);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(heap_allocate__pieces__are_zeroed_aligned_and_apart),
        cmocka_unit_test(heap_allocate__random_lives__lose_nothing),
        cmocka_unit_test(heap_allocate__absurd_sizes__null),
        cmocka_unit_test(memory_map_pages__no_page_tables__are_donated),
        cmocka_unit_test(memory_map_pages__more_than_the_quota__no_memory),
    };
    return cmocka_run_group_tests(tests, start, nullptr);
}
