// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/process/stack.c
//
// What a Linux program finds on its stack. Addresses are those of this process, so that they can be
// followed.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <personality/linux_abi.h>
#include <posix/load.h>

enum { STACK_BYTES = 4096 };

static uint8_t stack[STACK_BYTES] __attribute__((aligned(16)));
static const uint8_t random_bytes[16] = "0123456789abcdef";
static const struct posix_image image = {.entry = 0x1234, .headers = 0x40, .header_count = 6};

static char *arguments[] = {"busybox", "ls"};
static const char *const variables[] = {"A=1", "PATH=/bin"};

static struct posix_start make_start(void) {
    return (struct posix_start){
        .image = &image,
        .file = "/bin/busybox",
        .argument_count = 2,
        .arguments = arguments,
        .variable_count = 2,
        .variables = variables,
        .page_bytes = 4096,
        .random = random_bytes,
        .direct_entry = 0x4321,
    };
}

static uint64_t auxiliary(const uint64_t *vector, uint64_t type) {
    for (; vector[0] != LINUX_AT_NULL; vector += 2) {
        if (vector[0] == type) {
            return vector[1];
        }
    }
    return UINT64_MAX;
}

static void stack__filled__as_a_program_reads_it(void **state) {
    (void)state;
    struct posix_start start = make_start();
    uint64_t pointer = posix_stack_fill(&start, stack, (uint64_t)stack, STACK_BYTES);
    assert_true(pointer != 0 && pointer % 16 == 0);
    const uint64_t *words = (const uint64_t *)pointer;
    assert_int_equal(words[0], 2);
    assert_string_equal((const char *)words[1], "busybox");
    assert_string_equal((const char *)words[2], "ls");
    assert_int_equal(words[3], 0);
    assert_string_equal((const char *)words[4], "A=1");
    assert_string_equal((const char *)words[5], "PATH=/bin");
    assert_int_equal(words[6], 0);
    assert_int_equal(auxiliary(words + 7, LINUX_AT_ENTRY), 0x1234);
    assert_int_equal(auxiliary(words + 7, LINUX_AT_PHDR), 0x40);
    assert_int_equal(auxiliary(words + 7, LINUX_AT_PHNUM), 6);
    assert_int_equal(auxiliary(words + 7, LINUX_AT_PAGESZ), 4096);
    assert_int_equal(auxiliary(words + 7, LINUX_AT_SYSINFO), 0x4321);
    const void *random = (const void *)auxiliary(words + 7, LINUX_AT_RANDOM);
    assert_memory_equal(random, random_bytes, 16);
    assert_string_equal((const char *)auxiliary(words + 7, LINUX_AT_EXECFN), "/bin/busybox");
    start.direct_entry = 0;
    words = (const uint64_t *)posix_stack_fill(&start, stack, (uint64_t)stack, STACK_BYTES);
    assert_int_equal(auxiliary(words + 7, LINUX_AT_SYSINFO), UINT64_MAX);
}

static void stack__leading_arguments__before_the_others(void **state) {
    (void)state;
    static const char *const leading[] = {"/bin/sh", "-e", "/tmp/script"};
    struct posix_start start = make_start();
    start.leading = leading;
    start.leading_count = 3;
    uint64_t pointer = posix_stack_fill(&start, stack, (uint64_t)stack, STACK_BYTES);
    assert_true(pointer != 0 && pointer % 16 == 0);
    const uint64_t *words = (const uint64_t *)pointer;
    assert_int_equal(words[0], 5);
    assert_string_equal((const char *)words[1], "/bin/sh");
    assert_string_equal((const char *)words[3], "/tmp/script");
    assert_string_equal((const char *)words[4], "busybox");
    assert_int_equal(words[6], 0);
    assert_string_equal((const char *)words[7], "A=1");
    assert_true(posix_stack_room(&start) >= (uint64_t)(stack + STACK_BYTES) - pointer);
}

static void stack__too_small__zero(void **state) {
    (void)state;
    static char longest[STACK_BYTES];
    memset(longest, 'x', sizeof(longest) - 1);
    struct posix_start start = make_start();
    assert_int_equal(posix_stack_fill(&start, stack, (uint64_t)stack, 512), 0);
    char *many[] = {longest};
    start.arguments = many;
    start.argument_count = 1;
    assert_int_equal(posix_stack_fill(&start, stack, (uint64_t)stack, STACK_BYTES), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stack__filled__as_a_program_reads_it),
        cmocka_unit_test(stack__leading_arguments__before_the_others),
        cmocka_unit_test(stack__too_small__zero),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
