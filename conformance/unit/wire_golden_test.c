// SPDX-License-Identifier: MIT
//
// The generated codecs against test messages of every struct (generated/conformance/wire_golden.h):
// what must be accepted is, with the right value and the same bytes back; what must be refused is.
// The bytes themselves are compared with the official tool's by
// codegen/tests/test_protocol_wire.py.
//
// Sources: generated/conformance/wire_golden.c

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "generated/conformance/wire_golden.h"

enum {
    WORDS_MAX = 65536,
    TEXT_MAX = 65536,
    MUTATED_WORDS_MAX = 4096,
};

static const cap_t slots[] = {
    WIRE_GOLDEN_FIRST_SLOT,
    WIRE_GOLDEN_FIRST_SLOT + 1,
    WIRE_GOLDEN_FIRST_SLOT + 2,
    WIRE_GOLDEN_FIRST_SLOT + 3,
};

static uint64_t words_out[WORDS_MAX];
static char text_out[TEXT_MAX];

// A copy of the words in a block of exactly their size, so that the sanitizer sees a read beyond
// them.
static uint64_t *copied(const uint64_t *words, uint32_t count) {
    uint64_t *copy = malloc(count * sizeof *words + 1);
    assert_non_null(copy);
    for (uint32_t i = 0; i < count; i++) {
        copy[i] = words[i];
    }
    return realloc(copy, count == 0 ? 1 : count * sizeof *words);
}

static struct wire_message message_of(const struct wire_case *test, const uint64_t *words,
                                      uint32_t count) {
    return (struct wire_message){
        .words = words,
        .word_count = count,
        .is_encoded = test->is_encoded,
        .capabilities = slots,
        .capability_count = test->codec->capability_count,
    };
}

static status_t read_words(const struct wire_case *test, const uint64_t *words, uint32_t count) {
    uint64_t *copy = copied(words, count);
    const struct wire_message message = message_of(test, copy, count);
    const status_t status = test->codec->read(&message, text_out, sizeof text_out);
    free(copy);
    return status;
}

static void expect(bool is_right, const char *name, const char *what, long long found) {
    if (!is_right) {
        fail_msg("%s: %s (%lld)", name, what, found);
    }
}

static void expect_words(const struct wire_case *test, const char *what, uint32_t count) {
    expect(count == test->word_count, test->name, what, count);
    for (uint32_t i = 0; i < count; i++) {
        expect(words_out[i] == test->words[i], test->name, what, i);
    }
}

static void every_message_reads_as_its_value_or_is_refused(void **state) {
    (void)state;
    for (uint32_t i = 0; i < wire_case_count; i++) {
        const struct wire_case *test = &wire_cases[i];
        const status_t status = read_words(test, test->words, test->word_count);
        expect(status == test->expected, test->name, "wrong answer", status);
        if (status == STATUS_OK && strcmp(text_out, test->text) != 0) {
            fail_msg("%s: read as %s, not as %s", test->name, text_out, test->text);
        }
    }
}

static void every_value_encodes_to_its_bytes(void **state) {
    (void)state;
    for (uint32_t i = 0; i < wire_case_count; i++) {
        const struct wire_case *test = &wire_cases[i];
        const struct wire_message message = message_of(test, test->words, test->word_count);
        uint32_t count = 0;
        if (!test->is_canonical) {
            continue;
        }
        if (!test->is_encoded) {
            assert_int_equal(test->codec->pack(&message, words_out, &count), STATUS_OK);
            expect_words(test, "packed differently", count);
            continue;
        }
        assert_int_equal(test->codec->copy(&message, words_out, test->codec->message_words, &count),
                         STATUS_OK);
        expect_words(test, "encoded differently", count);
    }
}

static void lists_built_element_by_element_have_the_same_bytes(void **state) {
    (void)state;
    for (uint32_t i = 0; i < wire_case_count; i++) {
        const struct wire_case *test = &wire_cases[i];
        const struct wire_message message = message_of(test, test->words, test->word_count);
        uint32_t count = 0;
        if (test->is_canonical && test->is_encoded) {
            assert_int_equal(test->codec->rebuild(&message, words_out, WORDS_MAX, &count),
                             STATUS_OK);
            expect_words(test, "built differently", count);
        }
    }
}

static void a_buffer_that_is_too_small_is_no_space_and_nothing_is_written_behind_it(void **state) {
    (void)state;
    for (uint32_t i = 0; i < wire_case_count; i++) {
        const struct wire_case *test = &wire_cases[i];
        const struct wire_message message = message_of(test, test->words, test->word_count);
        for (uint32_t room = 0; test->is_canonical && test->is_encoded && room < test->word_count;
             room++) {
            uint64_t *small = malloc(room == 0 ? 1 : room * sizeof *small);
            uint32_t count = 4711;
            const status_t status = test->codec->copy(&message, small, room, &count);
            expect(status == STATUS_NO_SPACE, test->name, "encoded into too little room", room);
            expect(count == 4711, test->name, "count set on an error", room);
            free(small);
        }
    }
}

static void every_truncated_message_is_refused(void **state) {
    (void)state;
    for (uint32_t i = 0; i < wire_case_count; i++) {
        const struct wire_case *test = &wire_cases[i];
        for (uint32_t count = 0; test->is_encoded && count < test->word_count; count++) {
            const status_t status = read_words(test, test->words, count);
            expect(status == STATUS_BAD_MESSAGE, test->name, "accepted when cut to words", count);
        }
    }
}

static void words_after_the_message_are_refused(void **state) {
    (void)state;
    for (uint32_t i = 0; i < wire_case_count; i++) {
        const struct wire_case *test = &wire_cases[i];
        if (test->is_encoded && test->word_count < MUTATED_WORDS_MAX) {
            static uint64_t longer[MUTATED_WORDS_MAX + 1];
            memcpy(longer, test->words, test->word_count * sizeof longer[0]);
            longer[test->word_count] = 0;
            expect(read_words(test, longer, test->word_count + 1) == STATUS_BAD_MESSAGE, test->name,
                   "accepted with a word more", 0);
        }
    }
}

static void every_mutation_is_refused(void **state) {
    (void)state;
    for (uint32_t i = 0; i < wire_mutation_count; i++) {
        const struct wire_mutation *mutation = &wire_mutations[i];
        static uint64_t changed[MUTATED_WORDS_MAX];
        memcpy(changed, mutation->base->words, mutation->base->word_count * sizeof changed[0]);
        expect(changed[mutation->word] != mutation->value, mutation->name, "changes nothing", 0);
        changed[mutation->word] = mutation->value;
        const status_t status = read_words(mutation->base, changed, mutation->base->word_count);
        expect(status == mutation->expected, mutation->name, "wrong answer", status);
    }
}

static void capabilities_must_be_as_many_as_the_struct_names(void **state) {
    (void)state;
    for (uint32_t i = 0; i < wire_case_count; i++) {
        const struct wire_case *test = &wire_cases[i];
        struct wire_message message = message_of(test, test->words, test->word_count);
        message.capability_count++;
        expect(test->codec->read(&message, text_out, sizeof text_out) == STATUS_BAD_MESSAGE,
               test->name, "took one too many", 0);
        if (test->codec->capability_count > 0) {
            message.capability_count -= 2;
            expect(test->codec->read(&message, text_out, sizeof text_out) == STATUS_BAD_MESSAGE,
                   test->name, "took one too few", 0);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_message_reads_as_its_value_or_is_refused),
        cmocka_unit_test(every_value_encodes_to_its_bytes),
        cmocka_unit_test(lists_built_element_by_element_have_the_same_bytes),
        cmocka_unit_test(a_buffer_that_is_too_small_is_no_space_and_nothing_is_written_behind_it),
        cmocka_unit_test(every_truncated_message_is_refused),
        cmocka_unit_test(words_after_the_message_are_refused),
        cmocka_unit_test(every_mutation_is_refused),
        cmocka_unit_test(capabilities_must_be_as_many_as_the_struct_names),
    };
    return cmocka_run_group_tests_name("wire golden", tests, nullptr, nullptr);
}
