// SPDX-License-Identifier: MIT
// Copying, filling, comparing: every small size at every alignment, against a byte at a time.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

// Under names of their own: the build machine has these functions, and the sanitizers watch them.
#define memcpy  lib_memcpy
#define memmove lib_memmove
#define memset  lib_memset
#define memcmp  lib_memcmp
#include "lib/string/memory.c"
#undef memcpy
#undef memmove
#undef memset
#undef memcmp

enum { ALIGNMENTS = 9, COUNT_MAX = 200, ROOM = 512, MIDDLE = 256, DISTANCE_MAX = 80 };

static unsigned char memory[ROOM];
static unsigned char expected[ROOM];

static void prepare(void) {
    for (unsigned i = 0; i < ROOM; i++) {
        memory[i] = expected[i] = (unsigned char)(i * 37 + (i >> 8) + 1);
    }
}

static void expect_all(void) {
    for (unsigned i = 0; i < ROOM; i++) {
        assert_int_equal(memory[i], expected[i]);
    }
}

static void copy__every_size_and_alignment__these_bytes_only(void **state) {
    (void)state;
    for (size_t out = 0; out < ALIGNMENTS; out++) {
        for (size_t in = MIDDLE; in < MIDDLE + ALIGNMENTS; in++) {
            for (size_t count = 0; count <= COUNT_MAX; count++) {
                prepare();
                for (size_t i = 0; i < count; i++) {
                    expected[out + i] = memory[in + i];
                }
                assert_ptr_equal(lib_memcpy(memory + out, memory + in, count), memory + out);
                expect_all();
            }
        }
    }
}

static void move__every_distance__as_if_read_first(void **state) {
    (void)state;
    unsigned char before[ROOM];
    for (int distance = -DISTANCE_MAX; distance <= DISTANCE_MAX; distance++) {
        for (size_t count = 0; count <= COUNT_MAX / 2; count++) {
            prepare();
            for (unsigned i = 0; i < ROOM; i++) {
                before[i] = memory[i];
            }
            unsigned char *out = memory + MIDDLE + distance;
            for (size_t i = 0; i < count; i++) {
                expected[MIDDLE + distance + (int)i] = before[MIDDLE + i];
            }
            assert_ptr_equal(lib_memmove(out, memory + MIDDLE, count), out);
            expect_all();
        }
    }
}

static void set__every_size_and_alignment__these_bytes_only(void **state) {
    (void)state;
    for (size_t out = 0; out < ALIGNMENTS; out++) {
        for (size_t count = 0; count <= COUNT_MAX; count++) {
            prepare();
            for (size_t i = 0; i < count; i++) {
                expected[out + i] = 0xa5;
            }
            assert_ptr_equal(lib_memset(memory + out, 0x7a5, count), memory + out);
            expect_all();
        }
    }
}

static void compare__the_first_difference_decides(void **state) {
    (void)state;
    for (size_t count = 1; count <= COUNT_MAX; count++) {
        prepare();
        assert_int_equal(lib_memcmp(memory, expected, count), 0);
        for (size_t at = 0; at < count; at++) {
            unsigned char was = expected[at];
            expected[at] = (unsigned char)(was - 1);
            // What follows says the opposite, and is not asked.
            expected[at + 1] = (unsigned char)(memory[at + 1] + 1);
            int sign = was == 0 ? -1 : 1;
            assert_int_equal(lib_memcmp(memory, expected, count), sign);
            assert_int_equal(lib_memcmp(expected, memory, count), -sign);
            assert_int_equal(lib_memcmp(memory, expected, at), 0);
            expected[at] = was;
            expected[at + 1] = memory[at + 1];
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copy__every_size_and_alignment__these_bytes_only),
        cmocka_unit_test(move__every_distance__as_if_read_first),
        cmocka_unit_test(set__every_size_and_alignment__these_bytes_only),
        cmocka_unit_test(compare__the_first_difference_decides),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
