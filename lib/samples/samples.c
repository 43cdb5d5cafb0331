// SPDX-License-Identifier: MIT
#include <tessera/samples.h>

#include <arch/cycles.h>

enum { WARM_UPS = 8, SAMPLES = 41 };

static uint64_t empty_pair;

static uint64_t sample_empty(void) {
    uint64_t before = arch_cycles();
    return arch_cycles() - before;
}

uint64_t samples_hundred(void) {
    uint64_t before = arch_cycles();
    arch_hundred_instructions();
    return arch_cycles() - before;
}

// Insertion: there are few.
static void sort(uint64_t *values, uint32_t count) {
    for (uint32_t i = 1; i < count; i++) {
        uint64_t value = values[i];
        uint32_t at = i;
        for (; at > 0 && values[at - 1] > value; at--) {
            values[at] = values[at - 1];
        }
        values[at] = value;
    }
}

// Calls of what the compiler cannot know, so that every sample executes the same instructions.
static sample_function *opaque(sample_function *sample) {
    sample_function *volatile unknown = sample;
    return unknown;
}

struct samples samples_take(sample_function *known_sample) {
    uint64_t values[SAMPLES];
    sample_function *sample = opaque(known_sample);
    for (uint32_t i = 0; i < WARM_UPS; i++) {
        (void)sample();
    }
    for (uint32_t i = 0; i < SAMPLES; i++) {
        values[i] = sample() - empty_pair;
    }
    sort(values, SAMPLES);
    return (struct samples){values[0], values[SAMPLES / 2], values[SAMPLES - 1]};
}

void samples_mark(sample_function *known_sample) {
    sample_function *sample = opaque(known_sample);
    arch_mark_sample();
    (void)sample();
    arch_mark_sample();
}

void samples_calibrate(void) {
    empty_pair = 0;
    empty_pair = samples_take(sample_empty).minimum;
}
