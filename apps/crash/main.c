// SPDX-License-Identifier: MIT
// Breaks a rule, one of eight, to show that the system notices and lives. If the rule could be
// broken the program ends with status 1.
#include <arch/provoke.h>
#include <tessera/authority/application.h>
#include <tessera/print.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

constexpr uint32_t STACK_STEP = 1024;

struct kind {
    const char *name;
    void (*crash)(void);
};

static void crash_null(void) {
    volatile uint64_t *null = nullptr;
    __asm__("" : "+r"(null)); // or the compiler knows better
    (void)*null;
}

// Just below where the program's own mappings end, there is nothing.
static void crash_wild(void) {
    *(volatile uint64_t *)(startup_info()->heap_limit - sizeof(uint64_t)) = 1;
}

static void crash_exec(void) {
    static uint64_t data[2];
    arch_provoke_jump((uintptr_t)data);
}

static void crash_write_to_text(void) {
    *(volatile uint32_t *)(uintptr_t)crash_exec = 0;
}

static uint64_t use_stack(uint64_t depth) {
    volatile uint8_t bytes[STACK_STEP];
    bytes[depth % STACK_STEP] = (uint8_t)depth;
    return depth == UINT64_MAX ? 0 : use_stack(depth + 1) + bytes[depth % STACK_STEP];
}

static void crash_stack(void) {
    volatile uint64_t sum = use_stack(0);
    (void)sum;
}

static void crash_privileged(void) {
    arch_provoke_privileged_instruction();
}

static void crash_divide(void) {
    volatile uint64_t zero = 0;
    volatile uint64_t result = arch_provoke_divide(1, &zero);
    (void)result;
}

static void crash_unaligned(void) {
    arch_provoke_unaligned_access();
}

static const struct kind KINDS[] = {
    {"null", crash_null},
    {"wild", crash_wild},
    {"exec", crash_exec},
    {"stack", crash_stack},
    {"divide", crash_divide},
    {"unaligned", crash_unaligned},
    {"privileged", crash_privileged},
    {"write-to-text", crash_write_to_text},
};

int main(int argc, char **argv) {
    for (uint32_t i = 0; argc == 2 && i < sizeof(KINDS) / sizeof(KINDS[0]); i++) {
        if (strcmp(argv[1], KINDS[i].name) == 0) {
            KINDS[i].crash();
            // Nobody can be told if this fails, and the status says it too.
            (void)print_format(AUTHORITY_APPLICATION_CONSOLE, "nothing stopped me\r\n");
            return 1;
        }
    }
    (void)print_format(AUTHORITY_APPLICATION_CONSOLE, "crash: no such kind\r\n");
    return 2;
}
