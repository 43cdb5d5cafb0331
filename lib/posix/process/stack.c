// SPDX-License-Identifier: MIT
//
// From the top down: texts, then from the stack pointer up the number of arguments, their
// addresses, those of the environment, and the auxiliary vector.
#include <posix/load.h>

#include <personality/linux_abi.h>
#include <posix/time.h>
#include <tessera/clock.h>
#include <tessera/string.h>

enum { STACK_ALIGNMENT = 16, RANDOM_BYTES = 16, AUXILIARY_MAX = 16, ENDS = 3 };

struct stack {
    uint8_t *bytes;
    uint64_t address;
    uint64_t top; // offset of the lowest byte that is used
};

// The address of a copy; 0: no room.
static uint64_t put_bytes(struct stack *stack, const void *from, uint64_t count) {
    if (stack->top < count) {
        return 0;
    }
    stack->top -= count;
    memcpy(stack->bytes + stack->top, from, count);
    return stack->address + stack->top;
}

static uint64_t put_string(struct stack *stack, const char *string) {
    return put_bytes(stack, string, strlen(string) + 1);
}

// Copies strings and their addresses; returns the next place.
static uint64_t *put_strings(struct stack *stack, const char *const *strings, uint32_t count,
                             uint64_t *next) {
    for (uint32_t i = 0; i < count && next != nullptr; i++) {
        *next = put_string(stack, strings[i]);
        next = *next == 0 ? nullptr : next + 1;
    }
    return next;
}

static uint64_t *put_end(uint64_t *next) {
    if (next != nullptr) {
        *next = 0;
        next++;
    }
    return next;
}

static uint64_t *put_pair(uint64_t *next, uint64_t type, uint64_t value) {
    next[0] = type;
    next[1] = value;
    return next + 2;
}

static uint64_t *put_auxiliary(struct stack *stack, const struct posix_start *start,
                               uint64_t *next) {
    uint64_t random = put_bytes(stack, start->random, RANDOM_BYTES);
    uint64_t file = put_string(stack, start->file);
    if (random == 0 || file == 0) {
        return nullptr;
    }
    next = put_pair(next, LINUX_AT_PHDR, start->image->headers);
    next = put_pair(next, LINUX_AT_PHENT, sizeof(struct elf_program_header));
    next = put_pair(next, LINUX_AT_PHNUM, start->image->header_count);
    next = put_pair(next, LINUX_AT_PAGESZ, start->page_bytes);
    next = put_pair(next, LINUX_AT_ENTRY, start->image->entry);
    next = put_pair(next, LINUX_AT_UID, 0);
    next = put_pair(next, LINUX_AT_EUID, 0);
    next = put_pair(next, LINUX_AT_GID, 0);
    next = put_pair(next, LINUX_AT_EGID, 0);
    next = put_pair(next, LINUX_AT_SECURE, 0);
    next = put_pair(next, LINUX_AT_CLKTCK, NS_PER_S / NS_PER_TICK);
    next = put_pair(next, LINUX_AT_RANDOM, random);
    next = put_pair(next, LINUX_AT_EXECFN, file);
    if (start->direct_entry != 0) {
        next = put_pair(next, LINUX_AT_SYSINFO, start->direct_entry);
    }
    return put_pair(next, LINUX_AT_NULL, 0);
}

// Words that lie below the texts.
static uint64_t words_of(const struct posix_start *start) {
    return 1 + start->leading_count + start->argument_count + start->variable_count + ENDS +
           (uint64_t)AUXILIARY_MAX * 2;
}

uint64_t posix_stack_room(const struct posix_start *start) {
    uint64_t texts = RANDOM_BYTES + strlen(start->file) + 1;
    for (uint32_t i = 0; i < start->leading_count; i++) {
        texts += strlen(start->leading[i]) + 1;
    }
    for (uint32_t i = 0; i < start->argument_count; i++) {
        texts += strlen(start->arguments[i]) + 1;
    }
    for (uint32_t i = 0; i < start->variable_count; i++) {
        texts += strlen(start->variables[i]) + 1;
    }
    return texts + words_of(start) * sizeof(uint64_t) * 2 + (uint64_t)STACK_ALIGNMENT * 2;
}

uint64_t posix_stack_fill(const struct posix_start *start, uint8_t *bytes, uint64_t address,
                          uint64_t size_bytes) {
    // Built at the bottom first, then moved to below the texts.
    if (size_bytes < words_of(start) * sizeof(uint64_t) * 2) {
        return 0;
    }
    struct stack stack = {bytes, address, size_bytes};
    uint64_t *words = (uint64_t *)bytes;
    words[0] = start->leading_count + start->argument_count;
    uint64_t *next = put_strings(&stack, start->leading, start->leading_count, words + 1);
    next = put_end(
        put_strings(&stack, (const char *const *)start->arguments, start->argument_count, next));
    next = put_end(put_strings(&stack, start->variables, start->variable_count, next));
    if (next != nullptr) {
        next = put_auxiliary(&stack, start, next);
    }
    uint64_t used = (uint64_t)(next - words) * sizeof(uint64_t);
    if (next == nullptr || stack.top < 2 * used + STACK_ALIGNMENT) {
        return 0;
    }
    uint64_t place = (stack.top - used) & ~(uint64_t)(STACK_ALIGNMENT - 1);
    memmove(bytes + place, bytes, used);
    memset(bytes, 0, used);
    return address + place;
}
