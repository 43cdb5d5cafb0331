// SPDX-License-Identifier: MIT
//
// A kernel bug: stop the other cores, say what and where, and stop the machine with a status that
// no test run takes for success. Functions have names here: tools/make_symbols.py makes a table
// from the linked kernel, a header, entries sorted by address, then the names, each ended by NUL.
#include <kernel/debug.h>

#include <kernel/core.h>
#include <kernel/print.h>

extern const uint8_t kernel_symbols_start[];
extern const uint8_t kernel_symbols_end[];

constexpr unsigned PANIC_STATUS = 101;
constexpr unsigned BACKTRACE_MAX = 24;

struct symbols_header {
    uint32_t count;
    uint32_t names_offset;
};

struct symbols_entry {
    uint64_t address;
    uint32_t name_offset; // from the start of the table
    uint32_t zero;
};

const char *symbol_find(uint64_t address, uint64_t *out_offset) {
    const uint8_t *table = kernel_symbols_start;
    if ((size_t)(kernel_symbols_end - table) < sizeof(struct symbols_header)) {
        return nullptr;
    }
    const struct symbols_header *header = (const void *)table;
    const struct symbols_entry *entries = (const void *)(table + sizeof(*header));
    uint32_t low = 0;
    uint32_t high = header->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (entries[middle].address <= address) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == 0) {
        return nullptr;
    }
    *out_offset = address - entries[low - 1].address;
    return (const char *)table + entries[low - 1].name_offset;
}

static void print_backtrace(void) {
    uint64_t addresses[BACKTRACE_MAX];
    unsigned count = arch_backtrace(addresses, BACKTRACE_MAX);
    for (unsigned i = 0; i < count; i++) {
        uint64_t offset = 0;
        const char *name = symbol_find(addresses[i], &offset);
        print("  0x%lx %s+0x%lx\n", addresses[i], name == nullptr ? "?" : name, offset);
    }
}

[[noreturn]] void panic(const char *format, ...) {
    static const struct core *reporter;
    if (cores_stop()) {
        reporter = arch_core_here();
        va_list arguments;
        va_start(arguments, format);
        print("\nKERNEL BUG: ");
        print_arguments(format, &arguments);
        print("\n");
        va_end(arguments);
        print_backtrace();
    } else if (reporter != arch_core_here()) {
        arch_core_halt(); // another core reports a bug; one in here must not report itself for ever
    }
    arch_power_off(PANIC_STATUS);
}
