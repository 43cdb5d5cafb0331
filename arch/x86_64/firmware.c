// SPDX-License-Identifier: MIT
#include "firmware.h"

#include <board.h>
#include <kernel/arch.h>
#include <kernel/devices.h>
#include <kernel/print.h>
#include "cpu.h"
#include "kernel_map.h"
#include "mcfg.h"
#include "start_info.h"

constexpr uint32_t leaf_address_sizes = 0x80000008;

static const char *move(const struct mcfg_place *place);
static bool touches(const struct mcfg_place *place, uint64_t base, uint64_t size_bytes);

bool firmware_find(paddr_t start_info, const char *signature, struct acpi_table *out_table) {
    struct physical_view early = {.bytes = arch_physical_to_kernel(0),
                                  .length = early_window_bytes};
    const char *fault =
        acpi_find(&early, start_info_root_pointer(start_info), signature, out_table);
    if (fault != nullptr) {
        firmware_refuse(signature, fault);
        return false;
    }
    return out_table->bytes != nullptr;
}

void firmware_refuse(const char *signature, const char *fault) {
    print("tessera: firmware's table %s is wrong, and not used: %s\n", signature, fault);
}

void firmware_place_devices(paddr_t start_info) {
    struct acpi_table mcfg;
    if (!BOARD_ASKS_MCFG || !firmware_find(start_info, "MCFG", &mcfg)) {
        return;
    }
    struct mcfg_place place;
    const char *fault = mcfg_read(&mcfg, &place);
    if (fault == nullptr) {
        fault = move(&place);
    }
    if (fault != nullptr) {
        firmware_refuse("MCFG", fault);
    }
}

static const char *move(const struct mcfg_place *place) {
    uint64_t end = 1ull << register_field(cpuid_read(leaf_address_sizes, 0).eax, 0, 8);
    if (place->base + place->size_bytes > end) {
        return "it names addresses that this processor does not have";
    }
    if (touches(place, BOARD_LOCAL_APIC_BASE, BOARD_LOCAL_APIC_BYTES) ||
        touches(place, BOARD_IO_APIC_BASE, BOARD_IO_APIC_BYTES)) {
        return "it names addresses of the interrupt controller";
    }
    return devices_move(BOARD_MCFG_DEVICE, BOARD_MCFG_WINDOW, place->base, place->size_bytes);
}

static bool touches(const struct mcfg_place *place, uint64_t base, uint64_t size_bytes) {
    return place->base < base + size_bytes && base < place->base + place->size_bytes;
}
