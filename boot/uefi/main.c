// SPDX-License-Identifier: MIT
//
// The loader: a UEFI application that reads the kernel's ELF file, boot bundle inside, from the
// volume that it lies on itself, puts it where it was linked to, ends boot services and enters the
// kernel. What is wrong is said on the firmware's console; then the firmware goes on, with all
// memory back.
#include <uefi_facts.h>

#include "boot_services.h"
#include "console.h"
#include "file.h"
#include "handoff.h"
#include "kernel_image.h"
#include "pages.h"
#include "uefi.h"

// UEFI 2.10, 4.6.1.
static const struct uefi_guid acpi_20_table = {
    0x8868e871, 0xe4f1, 0x11d3, {0xbc, 0x22, 0x00, 0x80, 0xc7, 0x3c, 0x88, 0x81}};
static const struct uefi_guid acpi_10_table = {
    0xeb9d2d30, 0x2d88, 0x11d3, {0x9a, 0x16, 0x00, 0x90, 0x27, 0x3f, 0xc1, 0x4d}};

uefi_status_t efi_main(uefi_handle_t loader, struct uefi_system_table *system);

static bool load(uefi_handle_t loader, struct uefi_boot_services *services,
                 struct kernel_image *out_image);
static bool place(struct uefi_boot_services *services, const struct kernel_image *image,
                  const uint8_t *file);
static uint64_t find_acpi_root(const struct uefi_system_table *system);
static uint64_t find_table(const struct uefi_system_table *system, const struct uefi_guid *name);
static void refuse(const char *what, const char *reason);

uefi_status_t efi_main(uefi_handle_t loader, struct uefi_system_table *system) {
    struct uefi_boot_services *services = system->boot_services;
    console_init(system->console_out);
    pages_init(services);
    struct kernel_image image;
    if (load(loader, services, &image)) {
        uint64_t acpi_root = find_acpi_root(system);
        struct memory_map map;
        if (boot_services_end(services, loader, &map)) {
            handoff_enter(&image, acpi_root, &map);
        }
        refuse("firmware", "its boot services do not end");
    }
    pages_give_back();
    return UEFI_LOAD_ERROR;
}

// Everything that can be refused.
static bool load(uefi_handle_t loader, struct uefi_boot_services *services,
                 struct kernel_image *out_image) {
    uint8_t *file;
    uint64_t size_bytes;
    const char *reason = file_read(services, loader, u"" UEFI_KERNEL_FILE, &file, &size_bytes);
    if (reason == nullptr) {
        reason = kernel_image_read(file, size_bytes, handoff_address_limit(), out_image);
    }
    if (reason != nullptr) {
        refuse(UEFI_KERNEL_FILE, reason);
        return false;
    }
    if (!boot_services_prepare(services) || !handoff_prepare()) {
        refuse("firmware", "it has no memory left");
        return false;
    }
    return place(services, out_image, file);
}

static bool place(struct uefi_boot_services *services, const struct kernel_image *image,
                  const uint8_t *file) {
    if (!pages_take_at(image->start, image->end)) {
        struct memory_map map = boot_services_map(services);
        const struct uefi_memory_descriptor *taken =
            memory_map_taken(&map, image->start, image->end);
        refuse(UEFI_KERNEL_FILE, "the memory that it is linked to is not free");
        console_write("  it wants ");
        console_write_hex(image->start);
        console_write(" to ");
        console_write_hex(image->end);
        if (taken != nullptr) {
            console_write("; memory of type ");
            console_write_hex(taken->type);
            console_write(" begins at ");
            console_write_hex(taken->physical);
        }
        console_write("\n");
        return false;
    }
    kernel_image_place(image, file, (uint8_t *)image->start);
    handoff_sync_code(image);
    return true;
}

static uint64_t find_acpi_root(const struct uefi_system_table *system) {
    uint64_t root = find_table(system, &acpi_20_table);
    return root != 0 ? root : find_table(system, &acpi_10_table);
}

static uint64_t find_table(const struct uefi_system_table *system, const struct uefi_guid *name) {
    for (uint64_t i = 0; i < system->configuration_table_count; i++) {
        const struct uefi_configuration_table *row = &system->configuration_tables[i];
        if (__builtin_memcmp(&row->name, name, sizeof(*name)) == 0) {
            return (uint64_t)row->table;
        }
    }
    return 0;
}

static void refuse(const char *what, const char *reason) {
    console_write("tessera: ");
    console_write(what);
    console_write(": ");
    console_write(reason);
    console_write("\n");
}
