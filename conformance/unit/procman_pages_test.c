// SPDX-License-Identifier: MIT
//
// Pages of processes, over a kernel that knows only which page's memory has frames: who may hold
// what, when a page is free, who loses what he has kept, and that all of it comes back.
//
// Sources: services/procman/page_pool.c
// Sources: services/procman/page_holders.c
// Sources: services/procman/table.c
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "services/procman/handlers.h"
#include "services/procman/page_holders.h"
#include "services/procman/page_pool.h"

#include <arch/syscall.h>
#include <string.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>
#include <tessera/limits/process_manager.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { PAGE = 4096, QUOTA = 8, NO_SLOT = 77, BLOCK_FIRST = 3000, PORT = 9 };

struct port_pool handle_ports;

// Frames, by the slot of their page's memory in the manager: how many capabilities to each there
// are, wherever.
static struct {
    uint32_t copies[CSPACE_SLOTS_MAX];
    cap_t block_of[CSPACE_SLOTS_MAX]; // that it was cut of; 0: it is not there
    uint32_t revoked;
    uint32_t blocks; // that are taken
    uint32_t blocks_made;
    uint64_t bytes_left;
    uint32_t ports;
} kernel;

static const struct startup_info startup = {.page_bytes = PAGE};

const struct startup_info *startup_info(void) {
    return &startup;
}

status_t port_pool_open(struct port_pool *, uint32_t, uint32_t, cap_t *out_capability) {
    kernel.ports++;
    *out_capability = PORT;
    return STATUS_OK;
}

status_t slot_give(cap_t, cap_t, uint32_t) {
    return STATUS_OK;
}

status_t memory_pool_take(uint64_t size_bytes, struct pool_block *out) {
    if (size_bytes > kernel.bytes_left) {
        return STATUS_NO_MEMORY;
    }
    *out = (struct pool_block){BLOCK_FIRST + kernel.blocks_made++, size_bytes, 0};
    kernel.blocks++;
    kernel.bytes_left -= size_bytes;
    return STATUS_OK;
}

void memory_pool_give(const struct pool_block *block) {
    kernel.blocks--;
    kernel.bytes_left += block->size_bytes;
}

static status_t retype(const struct ipc_registers *registers) {
    uint32_t memory = (uint32_t)registers->target;
    uint64_t slot = registers->words[4];
    if (registers->words[0] == OBJECT_MEMORY) {
        assert_int_equal(kernel.block_of[slot], 0);
        kernel.block_of[slot] = memory;
        return STATUS_OK;
    }
    assert_int_equal(registers->words[0], OBJECT_FRAME);
    assert_int_not_equal(kernel.block_of[memory], 0);
    if (slot == NO_SLOT) {
        return STATUS_SLOT_OCCUPIED;
    }
    if (kernel.copies[memory] != 0) {
        return STATUS_NO_MEMORY;
    }
    kernel.copies[memory] = 1;
    return STATUS_OK;
}

static status_t revoke(uint64_t slot) {
    if (slot < SLOTS_KEPT_MAX) { // of a block: all that was cut of it
        for (uint32_t i = 0; i < CSPACE_SLOTS_MAX; i++) {
            if (kernel.block_of[i] == slot) {
                kernel.block_of[i] = 0;
                kernel.copies[i] = 0;
            }
        }
        return STATUS_OK;
    }
    kernel.copies[slot] = 0;
    kernel.revoked++;
    return STATUS_OK;
}

static void fake_kernel(uint32_t number, struct ipc_registers *registers) {
    assert_int_equal(number, SYSCALL_CALL);
    status_t status = STATUS_OK;
    switch (info_method(registers->info)) {
    case METHOD_MEMORY_RETYPE:
        status = retype(registers);
        break;
    case METHOD_CSPACE_REVOKE:
        status = revoke(registers->words[0]);
        break;
    case METHOD_CSPACE_MOVE:
        assert_int_equal(registers->words[0], AUTHORITY_POSIX_PAGES);
        break;
    default:
        fail();
    }
    registers->info = info_with_status(0, status);
}

static struct table_entry *parent;
static struct table_entry *child;

static struct table_entry *make(uint32_t of) {
    struct table_entry *entry;
    assert_int_equal(table_add(&entry), STATUS_OK);
    entry->parent = of;
    entry->parts.cspace = 5;
    return entry;
}

static int start(void **) {
    fake_syscall_set_handler(fake_kernel);
    memset(&kernel, 0, sizeof(kernel));
    kernel.bytes_left = UINT64_C(64) * 1024 * 1024;
    parent = make(0);
    assert_int_equal(page_holder_open(parent, QUOTA * PAGE), STATUS_OK);
    child = make(parent->id);
    assert_int_equal(page_holder_open(child, QUOTA * PAGE), STATUS_OK);
    return 0;
}

static void end(struct table_entry *entry) {
    page_holder_close(entry);
    table_remove(entry);
}

// Everything was given back.
static int finish(void **) {
    end(child);
    end(parent);
    assert_int_equal(kernel.blocks, 0);
    return 0;
}

static struct request request_of(const struct table_entry *entry) {
    return (struct request){.badge = TABLE_PAGES_BADGE + entry->id};
}

// Takes so many; how many there were. Their numbers are put behind each other.
static uint32_t take(const struct table_entry *entry, uint32_t count, uint16_t *out) {
    uint16_t slots[64];
    for (uint32_t i = 0; i < count; i++) {
        slots[i] = (uint16_t)(1000 + i);
    }
    struct request request = request_of(entry);
    struct data taken = {};
    status_t status = page_holder_handlers.take(
        &request, (struct data){(const uint8_t *)slots, count * 2}, &taken);
    if (status != STATUS_OK) {
        assert_int_equal(status, STATUS_NO_MEMORY);
        return 0;
    }
    memcpy(out, taken.bytes, taken.length);
    return taken.length / 2;
}

static status_t hold(const struct table_entry *entry, const uint16_t *pages, uint32_t count) {
    struct request request = request_of(entry);
    return page_holder_handlers.hold(&request, (struct data){(const uint8_t *)pages, count * 2});
}

static status_t drop(const struct table_entry *entry, const uint16_t *pages, uint32_t count) {
    struct request request = request_of(entry);
    return page_holder_handlers.drop(&request, (struct data){(const uint8_t *)pages, count * 2});
}

static uint32_t *copies_of(uint16_t page) {
    return &kernel.copies[SLOTS_KEPT_MAX + page];
}

static void take__more_than_the_quota__what_there_is(void **) {
    uint16_t pages[QUOTA + 1];
    uint32_t most;
    struct request request = request_of(parent);
    assert_int_equal(page_holder_handlers.most(&request, &most), STATUS_OK);
    assert_int_equal(most, QUOTA);
    assert_int_equal(take(parent, 3, pages), 3);
    assert_int_equal(take(parent, QUOTA, pages + 3), QUOTA - 3);
    for (uint32_t i = 0; i < QUOTA; i++) {
        for (uint32_t j = 0; j < i; j++) {
            assert_int_not_equal(pages[i], pages[j]);
        }
    }
    assert_int_equal(take(parent, 1, pages), 0);
    *copies_of(pages[2]) = 0;
    assert_int_equal(drop(parent, pages + 2, 1), STATUS_OK);
    assert_int_equal(take(parent, 2, pages), 1);
    assert_int_equal(take(child, QUOTA, pages), QUOTA); // what was reserved is there
}

static void take__wrong_slot__nothing_is_lost(void **) {
    uint16_t slot = NO_SLOT;
    struct data taken;
    struct request request = request_of(parent);
    assert_int_equal(
        page_holder_handlers.take(&request, (struct data){(const uint8_t *)&slot, 2}, &taken),
        STATUS_BAD_SLOT);
    uint16_t pages[QUOTA];
    assert_int_equal(take(parent, QUOTA, pages), QUOTA);
}

static void hold__of_the_parent__counts_for_both(void **) {
    uint16_t pages[QUOTA];
    assert_int_equal(take(parent, QUOTA, pages), QUOTA);
    assert_int_equal(hold(child, pages, QUOTA - 2), STATUS_OK);
    assert_int_equal(hold(child, pages, 1), STATUS_BAD_ARGUMENT); // it does already
    uint16_t own[3];
    assert_int_equal(take(child, 3, own), 2); // as many as were left
    assert_int_equal(hold(child, pages + QUOTA - 2, 1), STATUS_NO_MEMORY);
}

static void hold__not_of_the_parent__denied(void **) {
    uint16_t pages[2];
    uint16_t beyond = UINT16_MAX;
    assert_int_equal(take(child, 2, pages), 2);
    assert_int_equal(hold(parent, pages, 1), STATUS_ACCESS_DENIED); // that is nobody's child
    struct table_entry *other = make(parent->id);
    assert_int_equal(page_holder_open(other, QUOTA * PAGE), STATUS_OK);
    assert_int_equal(hold(other, pages, 1), STATUS_ACCESS_DENIED);
    assert_int_equal(hold(other, &beyond, 1), STATUS_ACCESS_DENIED);
    assert_int_equal(drop(other, pages, 1), STATUS_BAD_ARGUMENT);
    assert_int_equal(drop(other, &beyond, 1), STATUS_BAD_ARGUMENT);
    end(other);
}

static void page__held_by_two__free_when_the_second_goes(void **) {
    uint16_t page, next;
    assert_int_equal(take(parent, 1, &page), 1);
    assert_int_equal(hold(child, &page, 1), STATUS_OK);
    *copies_of(page) = 2;
    page_holder_close(parent);
    assert_int_equal(take(child, 1, &next), 1);
    assert_int_not_equal(next, page);
    *copies_of(page) = 0;
    assert_int_equal(drop(child, &page, 1), STATUS_OK);
    assert_int_equal(take(child, 1, &next), 1);
    assert_int_equal(next, page);
    assert_int_equal(kernel.revoked, 0);
    assert_int_equal(page_holder_open(parent, QUOTA * PAGE), STATUS_OK);
}

// The frame was given up, and is still there: it is taken away when the page is made again.
static void page__kept_by_who_gave_it_up__taken_away(void **) {
    uint16_t page, again;
    assert_int_equal(take(child, 1, &page), 1);
    assert_int_equal(drop(child, &page, 1), STATUS_OK);
    assert_int_equal(take(parent, 1, &again), 1);
    assert_int_equal(again, page);
    assert_int_equal(kernel.revoked, 1);
    assert_int_equal(*copies_of(page), 1);
}

static void reserve__more_than_there_is__no_memory_and_nothing_taken(void **) {
    uint32_t blocks = kernel.blocks;
    struct table_entry *other = make(0);
    assert_int_equal(page_holder_open(other, kernel.bytes_left + PAGE), STATUS_NO_MEMORY);
    assert_int_equal(kernel.blocks, blocks);
    table_remove(other);
}

// There is memory, but no number for another page: who asks is told, and numbers come back.
static void take__all_numbers__no_memory_until_some_are_free(void **) {
    uint16_t pages[64];
    uint32_t total = 0;
    kernel.bytes_left = UINT64_C(1) << 30;
    struct table_entry *other = make(0);
    assert_int_equal(page_holder_open(other, (PAGES_MAX + UINT64_C(64)) * PAGE), STATUS_OK);
    for (uint32_t count = 1; count > 0; total += count) {
        count = take(other, 64, pages);
    }
    assert_int_equal(total, PAGES_MAX);
    assert_int_equal(take(child, 1, pages), 0);
    end(other);
    assert_int_equal(take(child, QUOTA, pages), QUOTA);
}

// The next child finds the memory of the last one; when nobody is left, all of it goes back.
static void unreserve__one_is_kept_while_somebody_has_pages(void **) {
    end(child);
    assert_int_equal(kernel.blocks, 2);
    child = make(parent->id);
    assert_int_equal(page_holder_open(child, QUOTA * PAGE), STATUS_OK);
    assert_int_equal(kernel.blocks, 2);
    struct table_entry *others[4];
    for (uint32_t i = 0; i < 4; i++) {
        others[i] = make(parent->id);
        assert_int_equal(page_holder_open(others[i], QUOTA * PAGE), STATUS_OK);
    }
    assert_int_equal(kernel.blocks, 6);
    for (uint32_t i = 0; i < 4; i++) {
        end(others[i]);
    }
    assert_int_equal(kernel.blocks, 3);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(take__more_than_the_quota__what_there_is, start, finish),
        cmocka_unit_test_setup_teardown(take__wrong_slot__nothing_is_lost, start, finish),
        cmocka_unit_test_setup_teardown(hold__of_the_parent__counts_for_both, start, finish),
        cmocka_unit_test_setup_teardown(hold__not_of_the_parent__denied, start, finish),
        cmocka_unit_test_setup_teardown(page__held_by_two__free_when_the_second_goes, start,
                                        finish),
        cmocka_unit_test_setup_teardown(page__kept_by_who_gave_it_up__taken_away, start, finish),
        cmocka_unit_test_setup_teardown(reserve__more_than_there_is__no_memory_and_nothing_taken,
                                        start, finish),
        cmocka_unit_test_setup_teardown(take__all_numbers__no_memory_until_some_are_free, start,
                                        finish),
        cmocka_unit_test_setup_teardown(unreserve__one_is_kept_while_somebody_has_pages, start,
                                        finish),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
