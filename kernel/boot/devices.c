// SPDX-License-Identifier: MIT
#include <kernel/devices.h>

#include <kernel/arch.h>
#include <kernel/print.h>
#include <kernel/ram.h>
#include <board.h>

constexpr uint64_t ADDRESS_END = 1ull << 48; // a memory capability holds no more

static struct {
    unsigned index;
    unsigned window;
    paddr_t base;
    uint64_t size_bytes; // 0: nothing has moved
} moved;

static bool touches(paddr_t base, uint64_t size_bytes, paddr_t other, uint64_t other_bytes) {
    return base < other + other_bytes && other < base + size_bytes;
}

static const char *fault_of(unsigned index, unsigned window, paddr_t base, uint64_t size_bytes) {
    uint64_t page = arch_page_bytes();
    if (size_bytes == 0 || base % page != 0 || size_bytes % page != 0 || base >= ADDRESS_END ||
        size_bytes > ADDRESS_END - base) {
        return "it names addresses that no memory has";
    }
    for (unsigned i = 0; i < ram_count(); i++) {
        if (touches(base, size_bytes, ram_range(i).base, ram_range(i).size_bytes)) {
            return "it names addresses of RAM";
        }
    }
    for (unsigned i = 0; i < BOARD_DEVICE_COUNT; i++) {
        const struct board_range *other = &board_devices[i];
        bool is_cut = i == window && other->base < base;
        if (i != index && !is_cut && touches(base, size_bytes, other->base, other->size_bytes)) {
            return "it names addresses of another device";
        }
    }
    return nullptr;
}

const char *devices_move(unsigned index, unsigned window, paddr_t base, uint64_t size_bytes) {
    const char *fault = fault_of(index, window, base, size_bytes);
    if (fault != nullptr) {
        return fault;
    }
    moved.index = index;
    moved.window = window;
    moved.base = base;
    moved.size_bytes = size_bytes;
    if (base != board_devices[index].base) {
        print("tessera: a device is at 0x%lx, as firmware says, not at 0x%lx\n",
              (unsigned long)base, (unsigned long)board_devices[index].base);
    }
    return nullptr;
}

struct device_range devices_range(unsigned index) {
    const struct board_range *spec = &board_devices[index];
    struct device_range range = {spec->base, spec->base, spec->size_bytes};
    if (moved.size_bytes != 0 && index == moved.index) {
        range.base = moved.base;
        range.size_bytes = moved.size_bytes;
    } else if (moved.size_bytes != 0 && index == moved.window &&
               touches(moved.base, moved.size_bytes, range.base, range.size_bytes)) {
        range.size_bytes = moved.base - range.base;
    }
    return range;
}
