// SPDX-License-Identifier: MIT
//
// Sources: services/ramfs/lent_pages.c
//
// Pages of files that clients have in their memory.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <services/ramfs/lent_pages.h>

enum { PAGE = 64, NODE = 3, OTHER = 4 };

static struct lent_pages lent;
static uint8_t memory[LENT_PAGES_MAX][PAGE];

static int setup(void **state) {
    (void)state;
    lent_pages_init(&lent, PAGE);
    memset(memory, 0xee, sizeof(memory));
    return 0;
}

static struct lent_page *lend(uint32_t node, uint64_t index) {
    struct lent_page *page = lent_page_free(&lent);
    assert_non_null(page);
    if (page->bytes == nullptr) {
        page->bytes = memory[page - lent.pages];
    }
    lent_page_add(&lent, node, index);
    assert_ptr_equal(lent_page_find(&lent, node, index), page);
    return page;
}

static void lent__bytes_across_pages__only_those_that_are_lent(void **state) {
    (void)state;
    uint8_t bytes[3 * PAGE];
    (void)lend(NODE, 1);
    memset(bytes, 1, sizeof(bytes));
    lent_pages_write(&lent, NODE, PAGE / 2, bytes, sizeof(bytes));
    memset(bytes, 2, sizeof(bytes));
    lent_pages_read(&lent, NODE, PAGE / 2, bytes, sizeof(bytes));
    for (size_t i = 0; i < sizeof(bytes); i++) {
        assert_int_equal(bytes[i], i >= PAGE / 2 && i < PAGE + PAGE / 2 ? 1 : 2);
    }
    lent_pages_read(&lent, OTHER, 0, bytes, sizeof(bytes));
    assert_int_equal(bytes[0], 2);
}

static void lent__cleared__from_the_first_to_the_last_byte(void **state) {
    (void)state;
    const struct lent_page *page = lend(NODE, 2);
    const struct lent_page *other = lend(OTHER, 2);
    lent_pages_clear(&lent, NODE, 2 * PAGE + 10, 2 * PAGE + 20);
    for (size_t i = 0; i < PAGE; i++) {
        assert_int_equal(page->bytes[i], i >= 10 && i < 20 ? 0 : 0xee);
        assert_int_equal(other->bytes[i], 0xee);
    }
    lent_pages_clear(&lent, NODE, 0, 2 * PAGE);
    assert_int_equal(page->bytes[0], 0xee);
    lent_pages_clear(&lent, NODE, 3 * PAGE, UINT64_MAX);
    assert_int_equal(page->bytes[PAGE - 1], 0xee);
    lent_pages_clear(&lent, NODE, 0, UINT64_MAX);
    assert_int_equal(page->bytes[0], 0);
    assert_int_equal(page->bytes[PAGE - 1], 0);
}

static void lent__taken_back__found_no_more_and_used_again(void **state) {
    (void)state;
    struct lent_page *first = lend(NODE, 0);
    struct lent_page *second = lend(NODE, LENT_LISTS); // of the same list
    (void)lend(OTHER, 0);
    first->is_written = true;
    lent_page_remove(&lent, first);
    assert_null(lent_page_find(&lent, NODE, 0));
    assert_ptr_equal(lent_page_of(&lent, NODE), second);
    lent_pages_clear(&lent, NODE, 0, PAGE);
    assert_int_equal(first->bytes[0], 0xee);
    lent_page_remove(&lent, second);
    assert_null(lent_page_of(&lent, NODE));
    assert_ptr_equal(lend(OTHER, 9), second);
    assert_ptr_equal(lend(OTHER, 10), first);
    assert_false(first->is_written);
    assert_int_equal(lent.count, 3);
}

static void lent__as_many_as_there_can_be__no_more(void **state) {
    (void)state;
    for (uint32_t i = 1; i < LENT_PAGES_MAX; i++) {
        (void)lend(NODE, i);
    }
    assert_null(lent_page_free(&lent));
    struct lent_page *page;
    while ((page = lent_page_of(&lent, NODE)) != nullptr) {
        lent_page_remove(&lent, page);
    }
    assert_int_equal(lent.count, 0);
    assert_non_null(lent_page_free(&lent));
}

static void lent__unmapped__each_in_its_turn_and_no_mapped_one(void **state) {
    (void)state;
    assert_null(lent_page_unmapped(&lent));
    struct lent_page *mapped = lend(NODE, 0);
    mapped->is_mapped = true;
    assert_null(lent_page_unmapped(&lent));
    struct lent_page *first = lend(NODE, 1);
    struct lent_page *second = lend(OTHER, 1);
    struct lent_page *found = lent_page_unmapped(&lent);
    struct lent_page *other = lent_page_unmapped(&lent);
    assert_true((found == first && other == second) || (found == second && other == first));
    lent_page_remove(&lent, first);
    assert_ptr_equal(lent_page_unmapped(&lent), second);
    assert_ptr_equal(lend(NODE, 2), first);
}

static void lent__pages_of_a_node__all_and_no_others(void **state) {
    (void)state;
    uint32_t count = 0;
    for (uint32_t i = 0; i < 10; i++) {
        (void)lend(NODE, i);
        (void)lend(NODE + LENT_LISTS, i); // in the same list
    }
    struct lent_page *gone = lent_page_find(&lent, NODE, 4);
    lent_page_remove(&lent, gone);
    for (struct lent_page *page = lent_page_of(&lent, NODE); page != nullptr;
         page = lent_page_next(&lent, page)) {
        assert_int_equal(page->node, NODE);
        assert_int_not_equal(page->index, 4);
        count++;
    }
    assert_int_equal(count, 9);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(lent__bytes_across_pages__only_those_that_are_lent, setup),
        cmocka_unit_test_setup(lent__cleared__from_the_first_to_the_last_byte, setup),
        cmocka_unit_test_setup(lent__taken_back__found_no_more_and_used_again, setup),
        cmocka_unit_test_setup(lent__unmapped__each_in_its_turn_and_no_mapped_one, setup),
        cmocka_unit_test_setup(lent__pages_of_a_node__all_and_no_others, setup),
        cmocka_unit_test_setup(lent__as_many_as_there_can_be__no_more, setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
