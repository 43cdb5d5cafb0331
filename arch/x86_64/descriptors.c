// SPDX-License-Identifier: MIT
//
// Segments exist only because the processor wants them: flat code and data for both levels, in the
// order that syscall and sysret expect, and a task state segment for each core's stack pointers.
// (Intel SDM 3, 3.4.5, 6.14, 7.7)

#include "descriptors.h"
#include <stddef.h>
#include "core.h"
#include "offsets.h"
#include "trap.h"

constexpr uint64_t kernel_code = 0x00209b0000000000; // long mode, ring 0
constexpr uint64_t kernel_data = 0x0000930000000000;
constexpr uint64_t user_data = 0x0000f30000000000; // ring 3
constexpr uint64_t user_code = 0x0020fb0000000000;
constexpr uint8_t gate_of_kernel = 0x8e; // present, ring 0, interrupts off
constexpr uint8_t gate_of_users = 0xee;
constexpr uint64_t tss_available = 0x89;

struct gate {
    uint16_t address_low;
    uint16_t selector;
    uint8_t interrupt_stack;
    uint8_t type;
    uint16_t address_middle;
    uint32_t address_high;
    uint32_t reserved;
};
static_assert(sizeof(struct gate) == 16);

struct [[gnu::packed]] table_pointer {
    uint16_t limit;
    uint64_t base;
};

struct core_descriptors {
    uint64_t gdt[8];
};

static struct core_descriptors of_cores[BOARD_CORE_COUNT];
static struct gate idt[VECTOR_COUNT];

static void load_gdt(struct core_descriptors *own, const struct arch_tss *tss);
static void set_gate(unsigned vector);

void descriptors_init(void) {
    struct arch_core *core = core_here();
    struct core_descriptors *own = &of_cores[core_index(core->self)];
    for (unsigned i = 0; i < EMERGENCY_STACKS; i++) {
        core->tss.interrupt_stacks[i] =
            core->emergency_top - i * EMERGENCY_STACK_BYTES - EMERGENCY_STACK_END;
    }
    core->tss.io_map = sizeof core->tss;
    load_gdt(own, &core->tss);
    for (unsigned vector = 0; vector < VECTOR_COUNT; vector++) {
        set_gate(vector);
    }
    struct table_pointer pointer = {.limit = sizeof idt - 1, .base = (uint64_t)idt};
    __asm__ volatile("lidt %0" ::"m"(pointer));
}

static void load_gdt(struct core_descriptors *own, const struct arch_tss *tss) {
    uint64_t base = (uint64_t)tss;
    uint64_t *gdt = own->gdt;
    gdt[SELECTOR_KERNEL_CODE / 8] = kernel_code;
    gdt[SELECTOR_KERNEL_DATA / 8] = kernel_data;
    gdt[SELECTOR_USER_DATA / 8] = user_data;
    gdt[SELECTOR_USER_CODE / 8] = user_code;
    gdt[SELECTOR_TSS / 8] = (sizeof *tss - 1) | (base & 0xffffff) << 16 | tss_available << 40 |
                            (base >> 24 & 0xff) << 56;
    gdt[SELECTOR_TSS / 8 + 1] = base >> 32;
    struct table_pointer pointer = {.limit = sizeof own->gdt - 1, .base = (uint64_t)gdt};
    // The code selector is what it was; the data selectors stay null but for the stack's.
    __asm__ volatile("lgdt %0\n\tmov %1, %%ss\n\tltr %2" ::"m"(pointer), "r"(SELECTOR_KERNEL_DATA),
                     "r"((uint16_t)SELECTOR_TSS)
                     : "memory");
}

static void set_gate(unsigned vector) {
    uint64_t address = (uint64_t)trap_vectors + vector * VECTOR_STUB_BYTES;
    uint8_t stack = vector == VECTOR_NMI             ? 1
                    : vector == VECTOR_DOUBLE_FAULT  ? 2
                    : vector == VECTOR_MACHINE_CHECK ? 3
                                                     : 0;
    idt[vector] = (struct gate){
        .address_low = (uint16_t)address,
        .selector = SELECTOR_KERNEL_CODE,
        .interrupt_stack = stack,
        .type = vector == VECTOR_BREAKPOINT ? gate_of_users : gate_of_kernel,
        .address_middle = (uint16_t)(address >> 16),
        .address_high = (uint32_t)(address >> 32),
    };
}
