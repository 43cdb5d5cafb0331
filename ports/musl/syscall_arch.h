// SPDX-License-Identifier: MIT
//
// The way of musl's system calls: found before its own header of this name, which comes along under
// other names for where no library is. Whoever loads a program and has one beside it says so in the
// auxiliary vector: AT_SYSINFO is the address of a function that takes the six arguments and the
// number. musl keeps it in __sysinfo before its first call. Elsewhere the kernel is trapped into,
// as ever: the same program runs on Linux.
//
// The names are musl's.
#define __syscall0 trap_syscall0
#define __syscall1 trap_syscall1
#define __syscall2 trap_syscall2
#define __syscall3 trap_syscall3
#define __syscall4 trap_syscall4
#define __syscall5 trap_syscall5
#define __syscall6 trap_syscall6
#include_next <syscall_arch.h>
#undef __syscall0
#undef __syscall1
#undef __syscall2
#undef __syscall3
#undef __syscall4
#undef __syscall5
#undef __syscall6

extern __attribute__((visibility("hidden"))) unsigned long __sysinfo;

static inline long __syscall6(long number, long a, long b, long c, long d, long e, long f) {
    long (*library)(long, long, long, long, long, long, long) =
        (long (*)(long, long, long, long, long, long, long))__sysinfo;
    return library ? library(a, b, c, d, e, f, number) : trap_syscall6(number, a, b, c, d, e, f);
}

static inline long __syscall5(long number, long a, long b, long c, long d, long e) {
    return __syscall6(number, a, b, c, d, e, 0);
}

static inline long __syscall4(long number, long a, long b, long c, long d) {
    return __syscall6(number, a, b, c, d, 0, 0);
}

static inline long __syscall3(long number, long a, long b, long c) {
    return __syscall6(number, a, b, c, 0, 0, 0);
}

static inline long __syscall2(long number, long a, long b) {
    return __syscall6(number, a, b, 0, 0, 0, 0);
}

static inline long __syscall1(long number, long a) {
    return __syscall6(number, a, 0, 0, 0, 0, 0);
}

static inline long __syscall0(long number) {
    return __syscall6(number, 0, 0, 0, 0, 0, 0);
}
