// SPDX-License-Identifier: MIT
//
// The floating-point registers of a thread, for code that is built without them.
#pragma once

#include <stdint.h>

// 32 vector registers, then FPCR and FPSR (Arm ARM, A1.4).
enum { ARCH_FLOAT_STATE_BYTES = 32 * 16 + 16 };

// `out` is aligned to 16 bytes.
static inline void arch_float_state_save(uint8_t out[ARCH_FLOAT_STATE_BYTES]) {
    uint64_t control;
    uint64_t status;
    __asm__ volatile(".arch_extension fp\n\t.arch_extension simd\n\t"
                     "stp q0, q1, [%2, #0]\n\tstp q2, q3, [%2, #32]\n\t"
                     "stp q4, q5, [%2, #64]\n\tstp q6, q7, [%2, #96]\n\t"
                     "stp q8, q9, [%2, #128]\n\tstp q10, q11, [%2, #160]\n\t"
                     "stp q12, q13, [%2, #192]\n\tstp q14, q15, [%2, #224]\n\t"
                     "stp q16, q17, [%2, #256]\n\tstp q18, q19, [%2, #288]\n\t"
                     "stp q20, q21, [%2, #320]\n\tstp q22, q23, [%2, #352]\n\t"
                     "stp q24, q25, [%2, #384]\n\tstp q26, q27, [%2, #416]\n\t"
                     "stp q28, q29, [%2, #448]\n\tstp q30, q31, [%2, #480]\n\t"
                     "mrs %0, fpcr\n\tmrs %1, fpsr"
                     : "=&r"(control), "=&r"(status)
                     : "r"(out)
                     : "memory");
    ((uint64_t *)out)[64] = control;
    ((uint64_t *)out)[65] = status;
}

static inline void arch_float_state_load(const uint8_t from[ARCH_FLOAT_STATE_BYTES]) {
    __asm__ volatile(".arch_extension fp\n\t.arch_extension simd\n\t"
                     "ldp q0, q1, [%2, #0]\n\tldp q2, q3, [%2, #32]\n\t"
                     "ldp q4, q5, [%2, #64]\n\tldp q6, q7, [%2, #96]\n\t"
                     "ldp q8, q9, [%2, #128]\n\tldp q10, q11, [%2, #160]\n\t"
                     "ldp q12, q13, [%2, #192]\n\tldp q14, q15, [%2, #224]\n\t"
                     "ldp q16, q17, [%2, #256]\n\tldp q18, q19, [%2, #288]\n\t"
                     "ldp q20, q21, [%2, #320]\n\tldp q22, q23, [%2, #352]\n\t"
                     "ldp q24, q25, [%2, #384]\n\tldp q26, q27, [%2, #416]\n\t"
                     "ldp q28, q29, [%2, #448]\n\tldp q30, q31, [%2, #480]\n\t"
                     "msr fpcr, %0\n\tmsr fpsr, %1"
                     :
                     : "r"(((const uint64_t *)from)[64]), "r"(((const uint64_t *)from)[65]),
                       "r"(from)
                     : "memory");
}
