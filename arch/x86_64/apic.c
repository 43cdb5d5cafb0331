// SPDX-License-Identifier: MIT
//
// Local APIC. Registers are named by their offset in memory; as MSRs they stand 16 times closer.

#include "apic.h"
#include <board.h>
#include <kernel/arch.h>
#include "cpu.h"
#include "features.h"
#include "offsets.h"

enum apic_register : unsigned {
    APIC_ID = 0x020,
    APIC_TASK_PRIORITY = 0x080,
    APIC_END = 0x0b0,
    APIC_SPURIOUS = 0x0f0,
    APIC_PENDING = 0x200, // eight words of 32 vectors
    APIC_ERROR = 0x280,
    APIC_COMMAND = 0x300,
    APIC_COMMAND_HIGH = 0x310,
    APIC_LVT_TIMER = 0x320,
    APIC_LVT_LINT0 = 0x350,
    APIC_LVT_LINT1 = 0x360,
    APIC_LVT_ERROR = 0x370,
    APIC_TIMER_INITIAL = 0x380,
    APIC_TIMER_CURRENT = 0x390,
    APIC_TIMER_DIVIDE = 0x3e0,
};

constexpr uint64_t base_enable = 1u << 11;
constexpr uint64_t base_x2apic = 1u << 10;
constexpr uint32_t spurious_enable = 1u << 8;
constexpr uint32_t lvt_masked = 1u << 16;
constexpr uint32_t lvt_nmi = 4u << 8;
constexpr uint32_t lvt_deadline = 2u << 17;
constexpr uint32_t command_assert = 1u << 14;
constexpr uint32_t command_self = 1u << 18;
constexpr uint32_t command_is_sent = 1u << 12; // not yet delivered
constexpr uint32_t divide_by_1 = 0x0b;
constexpr unsigned word_bytes = 0x10;

static void command_write(uint32_t id, uint32_t command);
static uint32_t apic_read(unsigned offset);
static void apic_write(unsigned offset, uint32_t value);

// Once for each core, so it is built for size.
[[clang::minsize]]
void apic_init(void) {
    uint64_t base = BOARD_LOCAL_APIC_BASE | (msr_read(MSR_APIC_BASE) & 0xfff) | base_enable;
    msr_write(MSR_APIC_BASE, base);
    if (cpu_features.has_x2apic) {
        msr_write(MSR_APIC_BASE, base | base_x2apic);
    }
    apic_write(APIC_LVT_TIMER, lvt_masked);
    apic_write(APIC_LVT_LINT0, lvt_masked); // the old controller's line
    apic_write(APIC_LVT_LINT1, lvt_nmi);
    apic_write(APIC_LVT_ERROR, lvt_masked);
    apic_write(APIC_TASK_PRIORITY, 0);
    apic_write(APIC_TIMER_DIVIDE, divide_by_1);
    apic_write(APIC_SPURIOUS, spurious_enable | APIC_SPURIOUS_VECTOR);
    apic_write(APIC_LVT_TIMER, APIC_TIMER_VECTOR);
}

uint32_t apic_id(void) {
    uint32_t id = apic_read(APIC_ID);
    return cpu_features.has_x2apic ? id : id >> 24;
}

void apic_end(void) {
    apic_write(APIC_END, 0);
}

void apic_raise(unsigned vector) {
    command_write(0, command_self | command_assert | vector);
}

void apic_send(uint32_t id, uint32_t command) {
    command_write(id, command_assert | command);
}

bool apic_is_pending(void) {
    return apic_read(APIC_PENDING + FIRST_INTERRUPT_VECTOR / 32 * word_bytes) != 0;
}

void apic_timer_start(uint32_t count) {
    apic_write(APIC_TIMER_INITIAL, count);
}

uint32_t apic_timer_count(void) {
    return apic_read(APIC_TIMER_CURRENT);
}

void apic_timer_use_deadline(void) {
    apic_write(APIC_LVT_TIMER, APIC_TIMER_VECTOR | lvt_deadline);
    __asm__ volatile("mfence" ::: "memory"); // before the first write of the MSR
}

// What was stored before is seen by whoever is interrupted: of itself the write of an MSR waits for
// nothing (Intel SDM 3, 10.12.3).
static void command_write(uint32_t id, uint32_t command) {
    if (cpu_features.has_x2apic) {
        __asm__ volatile("mfence\n\tlfence" ::: "memory");
        msr_write(MSR_X2APIC + APIC_COMMAND / word_bytes, (uint64_t)id << 32 | command);
        return;
    }
    while (apic_read(APIC_COMMAND) & command_is_sent) {
        arch_spin_wait();
    }
    apic_write(APIC_COMMAND_HIGH, id << 24);
    apic_write(APIC_COMMAND, command);
}

static volatile uint32_t *memory_register(unsigned offset) {
    return arch_physical_to_kernel(BOARD_LOCAL_APIC_BASE + offset);
}

static uint32_t apic_read(unsigned offset) {
    return cpu_features.has_x2apic ? (uint32_t)msr_read(MSR_X2APIC + offset / word_bytes)
                                   : *memory_register(offset);
}

static void apic_write(unsigned offset, uint32_t value) {
    if (cpu_features.has_x2apic) {
        msr_write(MSR_X2APIC + offset / word_bytes, value);
    } else {
        *memory_register(offset) = value;
    }
}
