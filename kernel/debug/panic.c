// SPDX-License-Identifier: MIT
//
// A kernel bug: say what and where, and stop the machine with a status that no test run takes for
// success.
#include <kernel/debug.h>

#include <stdarg.h>
#include <kernel/arch.h>
#include <kernel/print.h>
#include <kernel/symbols.h>

constexpr unsigned PANIC_STATUS = 101;
constexpr unsigned BACKTRACE_MAX = 24;

static void print_backtrace(void);

[[noreturn]] void panic(const char *format, ...) {
    static bool is_panicking;
    if (!is_panicking) { // a bug in here must not report itself for ever
        is_panicking = true;
        va_list arguments;
        va_start(arguments, format);
        print("\nKERNEL BUG: ");
        print_arguments(format, arguments);
        print("\n");
        va_end(arguments);
        print_backtrace();
    }
    arch_power_off(PANIC_STATUS);
}

static void print_backtrace(void) {
    uint64_t addresses[BACKTRACE_MAX];
    unsigned count = arch_backtrace(addresses, BACKTRACE_MAX);
    for (unsigned i = 0; i < count; i++) {
        uint64_t offset = 0;
        const char *name = symbol_find(addresses[i], &offset);
        print("  %p %s+0x%lx\n", (void *)(uintptr_t)addresses[i], name == nullptr ? "?" : name,
              (unsigned long)offset);
    }
}
