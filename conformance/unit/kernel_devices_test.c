// SPDX-License-Identifier: MIT
//
// Device ranges that firmware puts elsewhere: where they are then, and what is not believed.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <board.h>
#include <kernel/arch.h>
#include <kernel/devices.h>
#include <kernel/ram.h>

enum { MOVING, WINDOW, OTHER };
constexpr uint64_t PAGE = 4096;
constexpr uint64_t ADDRESS_END = 1ull << 48;

static void expect(unsigned index, uint64_t base, uint64_t size_bytes) {
    struct device_range range = devices_range(index);
    assert_int_equal(range.spec_base, board_devices[index].base);
    assert_int_equal(range.base, base);
    assert_int_equal(range.size_bytes, size_bytes);
}

static void expect_as_specified(void) {
    for (unsigned i = 0; i < BOARD_DEVICE_COUNT; i++) {
        expect(i, board_devices[i].base, board_devices[i].size_bytes);
    }
}

static int settle(void **) {
    ram_settle_untold();
    const struct board_range *spec = &board_devices[MOVING];
    return devices_move(MOVING, WINDOW, spec->base, spec->size_bytes) != nullptr;
}

static void devices_move__to_where_the_board_has_it__nothing_changes(void **) {
    expect_as_specified();
}

static void devices_move__outside_of_all__is_there(void **) {
    assert_null(devices_move(MOVING, WINDOW, 64 * PAGE, 3 * PAGE));
    expect(MOVING, 64 * PAGE, 3 * PAGE);
    expect(WINDOW, board_devices[WINDOW].base, board_devices[WINDOW].size_bytes);
    expect(OTHER, board_devices[OTHER].base, board_devices[OTHER].size_bytes);
}

static void devices_move__into_its_window__the_window_ends_there(void **) {
    const struct board_range *window = &board_devices[WINDOW];
    assert_null(devices_move(MOVING, WINDOW, window->base + 2 * PAGE, PAGE));
    expect(MOVING, window->base + 2 * PAGE, PAGE);
    expect(WINDOW, window->base, 2 * PAGE);
    uint64_t end = window->base + window->size_bytes;
    assert_null(devices_move(MOVING, WINDOW, end - PAGE, PAGE));
    expect(WINDOW, window->base, window->size_bytes - PAGE);
    assert_null(devices_move(MOVING, WINDOW, end, PAGE));
    expect(WINDOW, window->base, window->size_bytes);
}

static void devices_move__to_the_start_of_its_window__refused(void **) {
    assert_non_null(devices_move(MOVING, WINDOW, board_devices[WINDOW].base, PAGE));
    assert_non_null(devices_move(MOVING, WINDOW, board_devices[WINDOW].base - PAGE, 2 * PAGE));
    expect_as_specified();
}

static void devices_move__onto_ram__refused(void **) {
    assert_non_null(devices_move(MOVING, WINDOW, FAKE_RAM_BASE + PAGE, PAGE));
    assert_non_null(devices_move(MOVING, WINDOW, FAKE_RAM_BASE - PAGE, 2 * PAGE));
    assert_null(devices_move(MOVING, WINDOW, FAKE_RAM_BASE - PAGE, PAGE));
}

static void devices_move__onto_another_device__refused(void **) {
    const struct board_range *other = &board_devices[OTHER];
    assert_non_null(devices_move(MOVING, WINDOW, other->base, PAGE));
    assert_non_null(devices_move(MOVING, WINDOW, other->base + PAGE, PAGE));
    expect_as_specified();
}

static void devices_move__to_what_is_no_place__refused(void **) {
    static const struct board_range wrong[] = {
        {64 * PAGE, 0},
        {64 * PAGE + 1, PAGE},
        {64 * PAGE, PAGE - 1},
        {ADDRESS_END, PAGE},
        {ADDRESS_END - PAGE, 2 * PAGE},
        {UINT64_MAX - PAGE + 1, PAGE},
        {64 * PAGE, UINT64_MAX - PAGE + 1},
    };
    for (unsigned i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        assert_non_null(devices_move(MOVING, WINDOW, wrong[i].base, wrong[i].size_bytes));
    }
    expect_as_specified();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(devices_move__to_where_the_board_has_it__nothing_changes, settle),
        cmocka_unit_test_setup(devices_move__outside_of_all__is_there, settle),
        cmocka_unit_test_setup(devices_move__into_its_window__the_window_ends_there, settle),
        cmocka_unit_test_setup(devices_move__to_the_start_of_its_window__refused, settle),
        cmocka_unit_test_setup(devices_move__onto_ram__refused, settle),
        cmocka_unit_test_setup(devices_move__onto_another_device__refused, settle),
        cmocka_unit_test_setup(devices_move__to_what_is_no_place__refused, settle),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
