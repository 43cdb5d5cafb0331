// SPDX-License-Identifier: MIT
//
// Formatted text: the conversions against what they say, and the bounds of the buffer.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <tessera/format.h>
#include <tessera/string.h>

#define CHECK(expected, ...)                                                                       \
    do {                                                                                           \
        char buffer_[128];                                                                         \
        size_t length_ = format_text(buffer_, sizeof(buffer_), __VA_ARGS__);                       \
        assert_string_equal(buffer_, expected);                                                    \
        assert_int_equal(length_, strlen(expected));                                               \
    } while (false)

static void format__numbers__as_printf_writes_them(void **) {
    CHECK("0 -1 2147483647 -2147483648", "%d %d %d %i", 0, -1, INT32_MAX, INT32_MIN);
    CHECK("18446744073709551615", "%llu", (unsigned long long)UINT64_MAX);
    CHECK("-9223372036854775808", "%lld", (long long)INT64_MIN);
    CHECK("ff FF 7fffffffffffffff", "%x %X %lx", 255u, 255u, (unsigned long)INT64_MAX);
    CHECK("12 12", "%zu %lu", (size_t)12, 12ul);
    CHECK("0x1000", "%p", (void *)0x1000);
}

static void format__width_and_flags__pad_on_the_right_side(void **) {
    CHECK("[   42][42   ][00042][-0042]", "[%5d][%-5d][%05d][%05d]", 42, 42, 42, -42);
    CHECK("[  abc][abc  ][ab]", "[%5s][%-5s][%.2s]", "abc", "abc", "abc");
    CHECK("[  x][ab][   ab]", "[%*c][%.*s][%*.*s]", 3, 'x', 2, "abcdef", 5, 2, "abcdef");
    CHECK("[0000000000000000000007]", "[%022u]", 7u);
}

static void format__percent_and_null__are_written_safely(void **) {
    const char *nothing = nullptr;
    CHECK("100%", "100%%");
    CHECK("(null)", "%s", nothing);
}

static void format__text_that_does_not_fit__is_cut_and_ends_with_nul(void **) {
    for (size_t size = 1; size <= 12; size++) {
        char buffer[16];
        memset(buffer, 0x55, sizeof(buffer));
        size_t length = format_text(buffer, size, "%s-%d", "abcdef", 12345);
        assert_int_equal(length, size - 1);
        assert_memory_equal(buffer, "abcdef-12345", length);
        assert_int_equal(buffer[length], '\0');
        assert_int_equal((unsigned char)buffer[size], 0x55);
    }
}

static void format__empty_buffer__is_not_touched(void **) {
    char byte = 'x';
    assert_int_equal(format_text(&byte, 0, "abc"), 0);
    assert_int_equal(byte, 'x');
}

static void format__random_numbers__agree_with_the_host(void **) {
    uint64_t seed = 1;
    for (int i = 0; i < 20000; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        uint64_t value = seed >> (seed % 61);
        char ours[64], host[64];
        format_text(ours, sizeof(ours), "%20llx|%-20llu|%020lld", (unsigned long long)value,
                    (unsigned long long)value, (long long)seed);
        snprintf(host, sizeof(host), "%20llx|%-20llu|%020lld", (unsigned long long)value,
                 (unsigned long long)value, (long long)seed);
        assert_string_equal(ours, host);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(format__numbers__as_printf_writes_them),
        cmocka_unit_test(format__width_and_flags__pad_on_the_right_side),
        cmocka_unit_test(format__percent_and_null__are_written_safely),
        cmocka_unit_test(format__text_that_does_not_fit__is_cut_and_ends_with_nul),
        cmocka_unit_test(format__empty_buffer__is_not_touched),
        cmocka_unit_test(format__random_numbers__agree_with_the_host),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
