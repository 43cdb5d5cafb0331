// SPDX-License-Identifier: MIT
#include "fuzz_calls.h"

#include "case_context.h"

#include <kernel_cases.h>
#include <tessera/boot_start.h>
#include <tessera/clock.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>

// xorshift64* (Vigna, An experimental exploration of Marsaglia's xorshift generators).
uint64_t random_next(struct random *random) {
    random->state ^= random->state >> 12;
    random->state ^= random->state << 25;
    random->state ^= random->state >> 27;
    return random->state * UINT64_C(0x2545f4914f6cdd1d);
}

uint64_t random_below(struct random *random, uint64_t bound) {
    uint64_t number = random_next(random) >> 11;
    return bound == 0 ? number : number % bound;
}

static bool happens(struct random *random, unsigned percent) {
    return random_below(random, 100) < percent;
}

// A slot that holds something; of this type, if there is one of it near where the search begins.
static uint64_t slot_of_type(struct random *random, const struct slot_view *view, unsigned type) {
    uint64_t start = random_below(random, SANDBOX_SLOTS);
    uint64_t any = start;
    for (uint64_t i = 0; i < SANDBOX_SLOTS; i++) {
        uint64_t slot = (start + i) % SANDBOX_SLOTS;
        if (view->types[slot] == type && type != OBJECT_NONE) {
            return slot;
        }
        if (view->types[slot] != OBJECT_NONE) {
            any = slot;
        }
    }
    return any;
}

static uint64_t empty_slot(struct random *random, const struct slot_view *view) {
    uint64_t start = 1 + random_below(random, SANDBOX_SLOTS - 1);
    for (uint64_t slot = start; slot < SANDBOX_SLOTS; slot++) {
        if (view->types[slot] == OBJECT_NONE) {
            return slot;
        }
    }
    return start;
}

static uint64_t random_slot(struct random *random, const struct slot_view *view) {
    uint64_t dice = random_below(random, 100);
    if (dice < 75) {
        return slot_of_type(random, view, (unsigned)random_below(random, OBJECT_MACHINE));
    }
    if (dice < 90) {
        return empty_slot(random, view);
    }
    return dice < 97 ? random_below(random, SANDBOX_SLOTS + 8) : random_next(random);
}

// Numbers at which something begins, ends, wraps or is cut.
static uint64_t edge(struct random *random) {
    const uint64_t page = page_bytes();
    const uint64_t edges[] = {
        0,
        1,
        2,
        3,
        4,
        7,
        8,
        15,
        16,
        17,
        31,
        32,
        63,
        64,
        65,
        127,
        128,
        255,
        256,
        4095,
        4096,
        0xffff,
        0x10000,
        page,
        page - 1,
        2 * page,
        64 * page,
        startup_info()->large_page_bytes,
        boot_info()->user_end,
        boot_info()->user_end - 1,
        boot_info()->user_end - page,
        UINT32_MAX,
        UINT64_C(1) << 32,
        UINT64_C(0x4000000000),
        UINT64_C(1) << 48,
        INT64_MAX,
        UINT64_C(1) << 63,
        UINT64_MAX,
        UINT64_MAX - page + 1,
    };
    return edges[random_below(random, sizeof(edges) / sizeof(edges[0]))];
}

static uint64_t random_word(struct random *random, const struct slot_view *view) {
    uint64_t dice = random_below(random, 100);
    if (dice < 30) {
        return random_below(random, 13); // object types, modes, states, counts
    }
    if (dice < 45) {
        return random_slot(random, view);
    }
    if (dice < 55) {
        return random_below(random, 256); // rights, priorities
    }
    if (dice < 70) {
        return sandbox_address((unsigned)random_below(random, SANDBOX_PAGES_MAPPED + 4));
    }
    if (dice < 80) {
        return clock_now_ns() + random_below(random, 100000);
    }
    return dice < 95 ? edge(random) : random_next(random);
}

static uint64_t random_size(struct random *random) {
    const uint64_t page = page_bytes();
    const uint64_t sizes[] = {0,   0,    0,    16,       16,       32,
                              64,  page, page, 2 * page, 5 * page, startup_info()->large_page_bytes,
                              2048};
    return sizes[random_below(random, sizeof(sizes) / sizeof(sizes[0]))];
}

// Mostly what the rule allows.
static uint64_t word_of_rule(struct random *random, const struct slot_view *view,
                             const struct kernel_word_rule *rule) {
    if (happens(random, 12)) {
        return random_word(random, view);
    }
    switch (rule->kind) {
    case KERNEL_ARGUMENT_SLOT_INDEX:
        return happens(random, 60) ? empty_slot(random, view) : random_slot(random, view);
    case KERNEL_ARGUMENT_VADDR:
        return sandbox_address((unsigned)random_below(random, SANDBOX_PAGES_MAPPED + 4));
    case KERNEL_ARGUMENT_SIZE:
        return random_size(random);
    case KERNEL_ARGUMENT_BITS:
        return random_next(random) & rule->maximum;
    case KERNEL_ARGUMENT_ENUM:
        return random_below(random,
                            rule->maximum < OBJECT_MACHINE ? rule->maximum + 1 : OBJECT_MACHINE);
    case KERNEL_ARGUMENT_TIME_NS:
        return clock_now_ns() + random_below(random, 100000);
    case KERNEL_ARGUMENT_BOOL:
    case KERNEL_ARGUMENT_WORD:
        break;
    }
    uint64_t range = rule->maximum - rule->minimum;
    return rule->minimum +
           random_below(random, (range < 8 || happens(random, 70) ? range % 8 : range) + 1);
}

static uint64_t random_transfer(struct random *random, const struct slot_view *view,
                                unsigned type) {
    uint64_t slot =
        happens(random, 85) ? slot_of_type(random, view, type) : random_slot(random, view);
    uint64_t rights = happens(random, 70) ? 0xff : random_below(random, 256);
    uint64_t flags =
        happens(random, 40) ? random_next(random) & (TRANSFER_MOVE | TRANSFER_MINT) : 0;
    return (slot & TRANSFER_SLOT_MASK) | rights << TRANSFER_RIGHTS_SHIFT | flags;
}

// An invocation as its row says, now and then misshapen.
static void random_invocation(struct random *random, const struct slot_view *view,
                              struct ipc_registers *registers) {
    const struct kernel_case_group *group =
        &kernel_case_groups[random_below(random, KERNEL_CASE_GROUPS)];
    uint32_t words = happens(random, 95) ? group->word_count : (uint32_t)random_below(random, 256);
    uint32_t caps = happens(random, 95) ? group->cap_count : (uint32_t)random_below(random, 8);
    uint32_t method = happens(random, 97) ? group->method : (uint32_t)random_below(random, 0x10000);
    registers->target =
        happens(random, 92) ? slot_of_type(random, view, group->object) : random_slot(random, view);
    registers->info = info_make(method, words, caps);
    for (unsigned i = 0; i < group->word_count; i++) {
        registers->words[i] = word_of_rule(random, view, &group->words[i]);
    }
    if (group->cap_count > 0) {
        registers->capability = random_transfer(random, view, group->caps[0]);
    }
}

static uint64_t random_flags(struct random *random) {
    uint64_t flags = happens(random, 50) ? INFO_NO_WAIT : 0;
    flags |= happens(random, 60) ? INFO_DEADLINE : 0;
    flags |= happens(random, 15) ? INFO_BUFFER : 0;
    return happens(random, 4) ? random_next(random) & ~UINT64_C(0xffffff) : flags;
}

// A message, a signal, a wait: whatever the trap makes of it.
static void random_rendezvous(struct random *random, const struct slot_view *view, uint64_t trap,
                              struct ipc_registers *registers) {
    static const uint8_t targets[][2] = {
        [SYSCALL_CALL] = {OBJECT_ENDPOINT, OBJECT_PORT},
        [SYSCALL_SEND] = {OBJECT_PORT, OBJECT_REPLY},
        [SYSCALL_RECEIVE] = {OBJECT_ENDPOINT, OBJECT_ENDPOINT},
        [SYSCALL_REPLY_RECEIVE] = {OBJECT_ENDPOINT, OBJECT_ENDPOINT},
        [SYSCALL_SIGNAL] = {OBJECT_NOTIFICATION, OBJECT_NOTIFICATION},
        [SYSCALL_WAIT] = {OBJECT_NOTIFICATION, OBJECT_NOTIFICATION},
        [SYSCALL_POLL] = {OBJECT_NOTIFICATION, OBJECT_NOTIFICATION},
        [SYSCALL_YIELD] = {OBJECT_NONE, OBJECT_NONE},
        [SYSCALL_EXIT] = {OBJECT_NONE, OBJECT_NONE},
    };
    unsigned type = trap <= SYSCALL_EXIT ? targets[trap][random_below(random, 2)] : OBJECT_NONE;
    registers->target =
        happens(random, 92) ? slot_of_type(random, view, type) : random_slot(random, view);
    registers->info = info_make((uint32_t)random_below(random, 0x10000),
                                (uint32_t)random_below(random, happens(random, 85) ? 9 : 256),
                                (uint32_t)random_below(random, happens(random, 85) ? 2 : 8));
    registers->info |= random_flags(random);
}

// What a player stores it may come to execute, and no processor minds. QEMU does: it lets a program
// of a PC load segment register 7 (seen in 10.0.2), which is where it keeps the task register, and
// stops at the next trap. So it is one byte again and again, which is no such instruction.
static uint64_t harmless_word(struct random *random) {
    constexpr uint64_t every_byte = 0x0101010101010101;
    constexpr uint64_t load_segment = 0x8e;
    uint64_t byte = random_below(random, 256);
    return byte == load_segment ? 0 : byte * every_byte;
}

// Writes to where something may be mapped: if that is memory of the kernel's or of others, they
// will not stay as they are.
static void random_store(struct random *random, struct played_call *out_call) {
    unsigned page = SANDBOX_PAGE_DATA + (unsigned)random_below(random, 5);
    *out_call = (struct played_call){
        .trap = sandbox_trap_store,
        .registers = {.target = sandbox_address(page), .info = harmless_word(random)},
    };
}

void random_call(struct random *random, const struct slot_view *view,
                 struct played_call *out_call) {
    if (happens(random, 4)) {
        random_store(random, out_call);
        return;
    }
    uint64_t trap =
        happens(random, 65)
            ? SYSCALL_CALL
            : random_below(random, happens(random, 90) ? SYSCALL_EXIT : sandbox_trap_store);
    *out_call = (struct played_call){
        .trap = trap,
        .registers =
            {
                .capability =
                    random_transfer(random, view, (unsigned)random_below(random, OBJECT_MACHINE)),
                .deadline_ns = happens(random, 70) ? clock_now_ns() + random_below(random, 50000)
                                                   : edge(random),
                .receive_slot =
                    happens(random, 80) ? empty_slot(random, view) : random_slot(random, view),
                .reply_slot = happens(random, 80) ? slot_of_type(random, view, OBJECT_REPLY)
                                                  : random_slot(random, view),
            },
    };
    for (unsigned i = 0; i < REGISTER_WORDS; i++) {
        out_call->registers.words[i] = random_word(random, view);
    }
    if (trap == SYSCALL_CALL && happens(random, 75)) {
        random_invocation(random, view, &out_call->registers);
    } else {
        random_rendezvous(random, view, trap, &out_call->registers);
    }
}

void random_buffer(struct random *random, const struct slot_view *view,
                   struct message_buffer *buffer) {
    static const unsigned wanted[MESSAGE_CAPS_MAX] = {OBJECT_CSPACE, OBJECT_ASPACE, OBJECT_FRAME,
                                                      OBJECT_ENDPOINT};
    for (unsigned i = 0; i < MESSAGE_CAPS_MAX; i++) {
        buffer->caps[i] = happens(random, 20) ? 0 : random_transfer(random, view, wanted[i]);
    }
    buffer->words[random_below(random, MESSAGE_WORDS_MAX)] = random_next(random);
}
