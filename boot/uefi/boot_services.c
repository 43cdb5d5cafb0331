// SPDX-License-Identifier: MIT
#include "boot_services.h"

#include "pages.h"

constexpr unsigned spare_descriptors = 32; // our own pages split ranges
constexpr unsigned attempts_max = 8;

static struct {
    uint8_t *descriptors;
    uint64_t room_bytes;
} buffer;

static bool read_map(struct uefi_boot_services *services, struct memory_map *out_map,
                     uint64_t *out_key) {
    uint32_t version;
    out_map->descriptors = buffer.descriptors;
    out_map->bytes = buffer.room_bytes;
    return services->get_memory_map(&out_map->bytes, buffer.descriptors, out_key,
                                    &out_map->descriptor_bytes, &version) == UEFI_SUCCESS;
}

bool boot_services_prepare(struct uefi_boot_services *services) {
    uint64_t bytes = 0;
    uint64_t descriptor_bytes = 0;
    uint64_t key;
    uint32_t version;
    if (services->get_memory_map(&bytes, nullptr, &key, &descriptor_bytes, &version) !=
        UEFI_BUFFER_TOO_SMALL) {
        return false;
    }
    buffer.room_bytes = bytes + spare_descriptors * descriptor_bytes;
    buffer.descriptors = pages_take(buffer.room_bytes);
    return buffer.descriptors != nullptr;
}

struct memory_map boot_services_map(struct uefi_boot_services *services) {
    struct memory_map map;
    uint64_t key;
    return read_map(services, &map, &key) ? map : (struct memory_map){};
}

// The key tells the firmware that we know its latest map. A map that changed in between, by an
// event of the firmware's own, is read again (7.4.6).
bool boot_services_end(struct uefi_boot_services *services, uefi_handle_t loader,
                       struct memory_map *out_map) {
    for (unsigned attempt = 0; attempt < attempts_max; attempt++) {
        uint64_t key;
        if (read_map(services, out_map, &key) &&
            services->exit_boot_services(loader, key) == UEFI_SUCCESS) {
            return true;
        }
    }
    return false;
}
