// SPDX-License-Identifier: MIT
// What a benchmark takes from its samples.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <arch/cycles.h>
#include <tessera/samples.h>

enum { WARM_UPS = 8, SAMPLES = 41, WARM_UP_COST = 10000 };

static unsigned runs;

// The first ones are dear, the others cost 100 to 140 in an order that is not theirs.
static uint64_t sample(void) {
    uint64_t before = arch_cycles();
    unsigned run = runs++;
    fake_cycles += run < WARM_UPS ? WARM_UP_COST : 100 + (run - WARM_UPS) * 7 % SAMPLES;
    return arch_cycles() - before;
}

static int start(void **state) {
    (void)state;
    runs = 0;
    fake_marks = 0;
    samples_calibrate();
    return 0;
}

static void take__warm_ups_do_not_count(void **state) {
    (void)state;
    struct samples samples = samples_take(sample);
    assert_int_equal(runs, WARM_UPS + SAMPLES);
    assert_int_equal(samples.minimum, 100);
    assert_int_equal(samples.median, 120);
    assert_int_equal(samples.maximum, 140);
}

static void take__a_hundred_instructions__a_hundred(void **state) {
    (void)state;
    struct samples samples = samples_take(samples_hundred);
    assert_int_equal(samples.minimum, 100);
    assert_int_equal(samples.maximum, 100);
}

static void mark__one_run_more(void **state) {
    (void)state;
    samples_mark(sample);
    assert_int_equal(runs, 1);
    assert_int_equal(fake_marks, 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(take__warm_ups_do_not_count, start),
        cmocka_unit_test_setup(take__a_hundred_instructions__a_hundred, start),
        cmocka_unit_test_setup(mark__one_run_more, start),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
