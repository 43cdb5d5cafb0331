// SPDX-License-Identifier: MIT
//
// What the loader uses of the interface of UEFI firmware, declared after the UEFI specification,
// release 2.10; each part names its section. Members that nobody here uses are only counted. The
// compiler's target (x86_64 or aarch64, windows) gives functions the calling convention that the
// firmware has (2.3.4.2, 2.3.6.4).
#pragma once

#include <stdint.h>

typedef uint64_t uefi_status_t;
typedef void *uefi_handle_t;
typedef uint_least16_t char16_t; // of u"" literals, as in <uchar.h>

// Appendix D. Errors have the highest bit set.
constexpr uefi_status_t UEFI_SUCCESS = 0;
constexpr uefi_status_t UEFI_ERROR_BIT = 1ull << 63;
constexpr uefi_status_t UEFI_LOAD_ERROR = UEFI_ERROR_BIT | 1;
constexpr uefi_status_t UEFI_BUFFER_TOO_SMALL = UEFI_ERROR_BIT | 5;
constexpr uefi_status_t UEFI_NOT_FOUND = UEFI_ERROR_BIT | 14;

// 2.3.1: EFI_GUID. Appendix A tells the order of bytes.
struct uefi_guid {
    uint32_t data1;
    uint16_t data2;
    uint16_t data3;
    uint8_t data4[8];
};

// 4.2: in front of every table.
struct uefi_table_header {
    uint64_t signature;
    uint32_t revision;
    uint32_t header_bytes;
    uint32_t crc32;
    uint32_t reserved;
};

// 7.2.1: how pages are chosen, and what memory is.
enum uefi_allocate : uint32_t {
    UEFI_ALLOCATE_ANY = 0,
    UEFI_ALLOCATE_BELOW = 1, // not above the address that is given
    UEFI_ALLOCATE_AT = 2,
};

enum uefi_memory_type : uint32_t {
    UEFI_MEMORY_RESERVED = 0,
    UEFI_MEMORY_LOADER_CODE = 1,
    UEFI_MEMORY_LOADER_DATA = 2,
    UEFI_MEMORY_BOOT_CODE = 3,
    UEFI_MEMORY_BOOT_DATA = 4,
    UEFI_MEMORY_RUNTIME_CODE = 5,
    UEFI_MEMORY_RUNTIME_DATA = 6,
    UEFI_MEMORY_CONVENTIONAL = 7,
    UEFI_MEMORY_UNUSABLE = 8,
    UEFI_MEMORY_ACPI_RECLAIM = 9,
    UEFI_MEMORY_ACPI_NVS = 10,
};

constexpr uint64_t UEFI_PAGE_BYTES = 4096;

// 7.2.3: EFI_MEMORY_DESCRIPTOR. The firmware says how far apart they lie.
struct uefi_memory_descriptor {
    uint32_t type;
    uint64_t physical;
    uint64_t virtual;
    uint64_t pages;
    uint64_t attributes;
};

// 4.4: EFI_BOOT_SERVICES.
struct uefi_boot_services {
    struct uefi_table_header header;
    void *task_priority[2];
    uefi_status_t (*allocate_pages)(enum uefi_allocate how, enum uefi_memory_type type,
                                    uint64_t pages, uint64_t *address);             // 7.2.1
    uefi_status_t (*free_pages)(uint64_t address, uint64_t pages);                  // 7.2.2
    uefi_status_t (*get_memory_map)(uint64_t *bytes, void *map, uint64_t *map_key,  // 7.2.3
                                    uint64_t *descriptor_bytes, uint32_t *version); //
    void *pools[2];
    void *events[6];
    void *protocol_installation[3];
    uefi_status_t (*handle_protocol)(uefi_handle_t handle, const struct uefi_guid *protocol,
                                     void **out_interface); // 7.3.7
    void *reserved;
    void *protocol_search[4];
    void *images[4];
    uefi_status_t (*exit_boot_services)(uefi_handle_t image, uint64_t map_key); // 7.4.6
};

// 12.4: EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.
struct uefi_text_output {
    void *reset;
    uefi_status_t (*output_string)(struct uefi_text_output *self, const char16_t *text); // 12.4.3
};

// 4.6: EFI_CONFIGURATION_TABLE.
struct uefi_configuration_table {
    struct uefi_guid name;
    void *table;
};

// 4.3: EFI_SYSTEM_TABLE.
struct uefi_system_table {
    struct uefi_table_header header;
    const char16_t *vendor;
    uint32_t vendor_revision;
    uefi_handle_t console_in_handle;
    void *console_in;
    uefi_handle_t console_out_handle;
    struct uefi_text_output *console_out;
    uefi_handle_t console_error_handle;
    struct uefi_text_output *console_error;
    void *runtime_services;
    struct uefi_boot_services *boot_services;
    uint64_t configuration_table_count;
    const struct uefi_configuration_table *configuration_tables;
};

// 9.1: EFI_LOADED_IMAGE_PROTOCOL, up to the device that the image came from.
struct uefi_loaded_image {
    uint32_t revision;
    uefi_handle_t parent;
    struct uefi_system_table *system;
    uefi_handle_t device;
};

// 13.5: EFI_FILE_PROTOCOL.
struct uefi_file {
    uint64_t revision;
    uefi_status_t (*open)(struct uefi_file *self, struct uefi_file **out_file, const char16_t *path,
                          uint64_t mode, uint64_t attributes); // 13.5.2
    uefi_status_t (*close)(struct uefi_file *self);            // 13.5.3
    void *delete;
    uefi_status_t (*read)(struct uefi_file *self, uint64_t *bytes, void *buffer); // 13.5.5
    void *write;
    uefi_status_t (*get_position)(struct uefi_file *self, uint64_t *out_position); // 13.5.11
    uefi_status_t (*set_position)(struct uefi_file *self, uint64_t position);      // 13.5.12
};

constexpr uint64_t UEFI_FILE_READ = 1;
constexpr uint64_t UEFI_FILE_END = UINT64_MAX; // the position behind the last byte

// 13.4: EFI_SIMPLE_FILE_SYSTEM_PROTOCOL.
struct uefi_file_system {
    uint64_t revision;
    uefi_status_t (*open_volume)(struct uefi_file_system *self, struct uefi_file **out_root);
};
