// SPDX-License-Identifier: MIT
//
// The process manager's table: numbers, and who gives way when it is full.
// Sources: services/procman/table.c
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "services/procman/table.h"

static struct table_entry *all[TABLE_ENTRIES];

static void forget(struct table_entry *entry, uint32_t) {
    table_remove(entry);
}

static int clear(void **) {
    table_for_each(forget, 0);
    return 0;
}

static void fill(void) {
    for (uint32_t i = 0; i < TABLE_ENTRIES; i++) {
        assert_int_equal(table_add(&all[i]), STATUS_OK);
        all[i]->end.state = PROCESS_STATE_RUNNING;
    }
}

static void table_add__numbers__rise_and_are_not_reused(void **) {
    struct table_entry *entry;
    assert_int_equal(table_add(&entry), STATUS_OK);
    uint32_t first = entry->id;
    table_remove(entry);
    assert_int_equal(table_add(&entry), STATUS_OK);
    assert_int_equal(entry->id, first + 1);
    assert_null(table_find(first));
    assert_ptr_equal(table_find(first + 1), entry);
    assert_null(table_find(0));
}

static void table_add__full_of_running__no_space(void **) {
    struct table_entry *entry;
    fill();
    assert_int_equal(table_add(&entry), STATUS_NO_SPACE);
}

static void table_add__full__oldest_ended_without_handle_gives_way(void **) {
    struct table_entry *entry;
    fill();
    all[3]->end.state = PROCESS_STATE_EXITED;
    all[3]->has_handle = true;
    all[9]->end.state = PROCESS_STATE_KILLED;
    all[5]->end.state = PROCESS_STATE_FAULTED;
    uint32_t gone = all[5]->id;
    assert_int_equal(table_add(&entry), STATUS_OK);
    assert_ptr_equal(entry, all[5]);
    assert_null(table_find(gone));
    entry->end.state = PROCESS_STATE_RUNNING;
    assert_int_equal(table_add(&entry), STATUS_OK);
    assert_ptr_equal(entry, all[9]);
    entry->end.state = PROCESS_STATE_RUNNING;
    assert_int_equal(table_add(&entry), STATUS_NO_SPACE);
}

static void table_find__waited_for__only_by_handle(void **) {
    struct table_entry *entry;
    assert_int_equal(table_add(&entry), STATUS_OK);
    entry->was_waited = true;
    assert_null(table_find(entry->id));
    assert_null(table_next(0));
    assert_ptr_equal(table_find_handle(TABLE_HANDLE_BADGE + entry->id), entry);
    assert_null(table_find_handle(TABLE_HANDLE_BADGE + entry->id + 1));
    assert_null(table_find_handle(TABLE_HANDLE_BADGE));
}

static void table_find_fault__badges__name_entries(void **) {
    struct table_entry *entry;
    assert_int_equal(table_add(&entry), STATUS_OK);
    assert_ptr_equal(table_find_fault(table_fault_badge(entry)), entry);
    assert_null(table_find_fault(TABLE_FAULT_BADGE | TABLE_ENTRIES));
    assert_null(table_find_fault(table_fault_badge(entry) + 1));
}

static void table_next__all_entries__in_order_of_number(void **) {
    fill();
    table_remove(all[0]);
    struct table_entry *late;
    assert_int_equal(table_add(&late), STATUS_OK);
    uint32_t count = 0;
    uint32_t last = 0;
    for (struct table_entry *entry = table_next(0); entry != nullptr;
         entry = table_next(entry->id + 1)) {
        assert_true(entry->id > last);
        last = entry->id;
        count++;
    }
    assert_int_equal(count, TABLE_ENTRIES);
    assert_int_equal(last, late->id);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(table_add__numbers__rise_and_are_not_reused, clear),
        cmocka_unit_test_setup(table_add__full_of_running__no_space, clear),
        cmocka_unit_test_setup(table_add__full__oldest_ended_without_handle_gives_way, clear),
        cmocka_unit_test_setup(table_find__waited_for__only_by_handle, clear),
        cmocka_unit_test_setup(table_find_fault__badges__name_entries, clear),
        cmocka_unit_test_setup(table_next__all_entries__in_order_of_number, clear),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
