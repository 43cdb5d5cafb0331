// SPDX-License-Identifier: MIT
//
// A core is started by the identifier of its local APIC, and by nothing else it finds its number
// and its stack, so one that comes late does not take another's.

#include "startup.h"
#include "apic.h"
#include "core.h"
#include "firmware.h"
#include "madt.h"

constexpr uint64_t init_wait_ns = 10'000'000; // Intel SDM 3, 8.4.4.1
constexpr uint64_t startup_wait_ns = 200'000;
constexpr uint32_t leaf_features = 1;

uint32_t core_apic_ids[BOARD_CORE_COUNT];

static unsigned find_told(paddr_t start_info, uint32_t *out_ids);
static void add_others(const uint32_t *ids, unsigned count);
static void wait(uint64_t duration_ns);

void startup_find_cores(paddr_t start_info) {
    uint32_t found[BOARD_CORE_COUNT];
    unsigned count = find_told(start_info, found);
    if (count == 0) {
        count = BOARD_CORE_COUNT;
        for (unsigned i = 0; i < count; i++) {
            found[i] = (uint32_t)board_core_ids[i];
        }
    }
    core_apic_ids[0] = cpuid_read(leaf_features, 0).ebx >> 24;
    add_others(found, count);
}

bool arch_core_start(struct core *core) {
    unsigned index = core_index(core);
    uint32_t apic_id = core_apic_ids[index];
    if (apic_id == NO_APIC) {
        return false;
    }
    core_prepare(index, apic_id);
    struct core **stack_top = (struct core **)core->arch.stack_top;
    stack_top[-1] = core; // for start.S
    uint8_t *page = arch_physical_to_kernel(BOARD_TRAMPOLINE_BASE);
    for (unsigned i = 0; &core_trampoline[i] < core_trampoline_end; i++) {
        page[i] = core_trampoline[i];
    }
    apic_send(apic_id, APIC_COMMAND_INIT);
    wait(init_wait_ns);
    // The second one finds the core on its way, but for old ones that may miss the first.
    for (unsigned i = 0; i < 2; i++) {
        apic_send(apic_id, APIC_COMMAND_STARTUP | BOARD_TRAMPOLINE_BASE / BOARD_TRAMPOLINE_BYTES);
        wait(startup_wait_ns);
    }
    return true;
}

// None: nobody tells, or nothing that could be right.
static unsigned find_told(paddr_t start_info, uint32_t *out_ids) {
    struct acpi_table madt;
    unsigned count = 0;
    if (firmware_find(start_info, "APIC", &madt)) {
        const char *fault = madt_core_ids(&madt, out_ids, BOARD_CORE_COUNT, &count);
        if (fault != nullptr) {
            firmware_refuse("APIC", fault);
        }
    }
    return count;
}

static void add_others(const uint32_t *ids, unsigned count) {
    unsigned next = 1;
    for (unsigned i = 0; i < count && next < BOARD_CORE_COUNT; i++) {
        if (ids[i] != core_apic_ids[0]) {
            core_apic_ids[next++] = ids[i];
        }
    }
    while (next < BOARD_CORE_COUNT) {
        core_apic_ids[next++] = NO_APIC;
    }
}

static void wait(uint64_t duration_ns) {
    uint64_t start_ns = arch_time_now_ns();
    while (arch_time_now_ns() - start_ns < duration_ns) {
        arch_spin_wait();
    }
}
