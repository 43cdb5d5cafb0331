// SPDX-License-Identifier: MIT
//
// BCM2836: what waits is found by reading, first the core's sources, then, if devices are among
// them, the banks of the older controller. Pending bits are those of enabled lines only (BCM2835
// ARM Peripherals, 7.5). Devices interrupt the first core.

#include "bcm2836.h"
#include <board.h>
#include "core.h"
#include "gic.h"
#include "sysreg.h"

// QA7, 3 and 4: one word for each core.
enum local_offset : uint64_t {
    LOCAL_DEVICE_ROUTING = 0x0c,
    LOCAL_TIMER_CONTROL = 0x40,
    LOCAL_MAILBOX_CONTROL = 0x50,
    LOCAL_IRQ_SOURCE = 0x60,
    LOCAL_MAILBOX_SET = 0x80, // of four mailboxes for each core the first: from other cores
    LOCAL_MAILBOX_CLEAR = 0xc0,
};

constexpr uint64_t mailboxes_bytes = 16;
constexpr uint32_t mailbox_source = 1u << 4;
constexpr uint32_t mailbox_enable = 1u << 0;

// BCM2835 ARM Peripherals, 7.5, less the 0x200 at which they begin. Banks: interrupts 0 to 31, 32
// to 63, and the ARM's own.
enum legacy_offset : uint64_t {
    LEGACY_FIQ_CONTROL = 0x0c,
};

struct bank {
    uint64_t pending;
    uint64_t enable;
    uint64_t disable;
    uint32_t lines; // the rest of the bits means something else
};

static const struct bank banks[] = {
    {.pending = 0x04, .enable = 0x10, .disable = 0x1c, .lines = UINT32_MAX},
    {.pending = 0x08, .enable = 0x14, .disable = 0x20, .lines = UINT32_MAX},
    {.pending = 0x00, .enable = 0x18, .disable = 0x24, .lines = 0xff},
};

constexpr unsigned bank_count = sizeof(banks) / sizeof(banks[0]);
constexpr unsigned lines_per_bank = 32;
constexpr uint32_t timer_sources = 0xf; // the four generic timers, at the same bits as enabled
constexpr uint32_t device_source = 1u << 8;
constexpr uint64_t core_mask = 3; // of MPIDR_EL1

static volatile uint32_t *local_register(uint64_t offset);
static volatile uint32_t *mailbox(uint64_t offset, uint64_t core);
static uint64_t local_base(void);
static uint64_t this_core(void);
static volatile uint32_t *legacy_register(uint64_t offset);

void bcm2836_init(void) {
    *gic_register(local_base(), LOCAL_DEVICE_ROUTING) = 0;
    *legacy_register(LEGACY_FIQ_CONTROL) = 0;
    for (unsigned i = 0; i < bank_count; i++) {
        *legacy_register(banks[i].disable) = banks[i].lines;
    }
    barrier_system();
}

void bcm2836_init_core(void) {
    *local_register(LOCAL_TIMER_CONTROL) = 0;
    *mailbox(LOCAL_MAILBOX_CLEAR, this_core()) = UINT32_MAX;
    *local_register(LOCAL_MAILBOX_CONTROL) = mailbox_enable;
    barrier_system();
}

void bcm2836_interrupt(const struct core *core) {
    *mailbox(LOCAL_MAILBOX_SET, board_core_ids[core - cores] & core_mask) = 1;
}

void bcm2836_enable(unsigned line) {
    if (line < bcm2836_first_device_line) {
        *local_register(LOCAL_TIMER_CONTROL) |= 1u << line & timer_sources;
        return;
    }
    unsigned place = line - bcm2836_first_device_line;
    *legacy_register(banks[place / lines_per_bank].enable) = 1u << place % lines_per_bank;
}

void bcm2836_disable(unsigned line) {
    if (line < bcm2836_first_device_line) {
        *local_register(LOCAL_TIMER_CONTROL) &= ~(1u << line & timer_sources);
    } else {
        unsigned place = line - bcm2836_first_device_line;
        *legacy_register(banks[place / lines_per_bank].disable) = 1u << place % lines_per_bank;
    }
    barrier_system();
}

unsigned bcm2836_acknowledge(void) {
    uint32_t sources = *local_register(LOCAL_IRQ_SOURCE);
    uint32_t timers = sources & timer_sources;
    if ((sources & mailbox_source) != 0) {
        *mailbox(LOCAL_MAILBOX_CLEAR, this_core()) = UINT32_MAX;
        return bcm2836_core_line;
    }
    if (timers != 0) {
        return (unsigned)__builtin_ctz(timers);
    }
    for (unsigned i = 0; i < bank_count && (sources & device_source) != 0; i++) {
        uint32_t pending = *legacy_register(banks[i].pending) & banks[i].lines;
        if (pending != 0) {
            return bcm2836_first_device_line + i * lines_per_bank +
                   (unsigned)__builtin_ctz(pending);
        }
    }
    return gic_first_special_line;
}

// This core's word of a register that every core has.
static volatile uint32_t *local_register(uint64_t offset) {
    return gic_register(local_base(), offset + this_core() * sizeof(uint32_t));
}

static volatile uint32_t *mailbox(uint64_t offset, uint64_t core) {
    return gic_register(local_base(), offset + core * mailboxes_bytes);
}

static uint64_t local_base(void) {
    return (uint64_t)arch_physical_to_kernel(BOARD_BCM2836_LOCAL_BASE);
}

static uint64_t this_core(void) {
    return sysreg_read(mpidr_el1) & core_mask;
}

static volatile uint32_t *legacy_register(uint64_t offset) {
    return gic_register((uint64_t)arch_physical_to_kernel(BOARD_BCM2836_LEGACY_BASE), offset);
}
