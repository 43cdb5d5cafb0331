// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/layouts.yaml
// Template: codegen/tessera_gen/templates/kernel/layouts.h.j2
// Command: ./tessera gen
//
// Structures in memory that the kernel, root and programs agree on, and the slots that are filled at a start.
#pragma once

#include <stddef.h>
#include <stdint.h>

// Slots of every process at its start.
enum : uint32_t {
    SLOT_NONE = 0, // always empty
    SLOT_CSPACE = 1, // its own cspace
    SLOT_ASPACE = 2, // its own address space
    SLOT_THREAD = 3, // its first thread
    SLOT_MEMORY = 4, // its memory quota: untyped RAM
    SLOT_BUFFER = 5, // frame of the first thread's message buffer
    // the first of the capabilities that its manifest names, in the order of the generated list
    SLOT_AUTHORITY = 6,
};

// Further slots of root at boot.
enum : uint32_t {
    BOOT_SLOT_MACHINE = 6, // the machine object
    BOOT_SLOT_FIRST_REGION = 7, // memory capabilities of the boot regions, in their order
};

enum : uint64_t { BOOT_MAGIC = 0x746f6f6272657374ull }; // first word of boot_info
enum : uint64_t { STARTUP_MAGIC = 0x7472617473726574ull }; // first word of startup_info
enum : uint64_t { PROCESS_HEAP_END = 0x220000000ull }; // end of the program's own mappings
enum : uint64_t { ROOT_AREA = 0x1000000000ull }; // root finds here what the kernel maps for it
enum : uint32_t {
    ABI_VERSION = 1u,
    REGIONS_MAX = 48u,
    RAM_RANGES_MAX = 8u, // pieces of RAM that the kernel tells apart
    PAGE_BYTES_MIN = 4096u, // of which every board's page is a multiple
    ARGUMENTS_MAX = 32u, // arguments of a program, its name among them
    ARGUMENTS_BYTES = 1024u, // bytes of all arguments with their NULs
    ROOT_CSPACE_SLOTS = 4096u, // what the kernel makes root with
    ROOT_STACK_BYTES = 0x20000u, // root's first thread has a stack of this size
    ROOT_PRIORITY = 200u, // and starts with this priority
    BOOT_REGION_RAM = 0u, // kind of a boot region: RAM that nobody uses
    BOOT_REGION_DEVICE = 1u, // kind of a boot region: registers of devices
    // kind of a boot region: RAM that holds the boot bundle; mapped for root read-only
    BOOT_REGION_BUNDLE = 2u,
    PROCESS_IMAGE_FIRST = 0x10000u, // the program is above; null and small wild pointers fault
    PROCESS_IMAGE_END = 0x10000000u, // and the program is below
    PROCESS_STACK_LOWEST = 0x18000000u, // the largest stack reaches down to here, with a guard below
    PROCESS_STACK_TOP = 0x1fe40000u, // the stack of the first thread ends here, with a guard above
    PROCESS_BUFFER = 0x1fe50000u, // message buffer of the first thread
    PROCESS_STARTUP = 0x1fe60000u, // startup_info
    PROCESS_HEAP = 0x1fe80000u, // the program's own mappings are from here on
};

// One range of physical memory that root owns at boot.
struct boot_region {
    uint64_t base; // physical address
    uint64_t size_bytes;
    uint64_t kind; // one of boot_region_*
    uint64_t slot; // slot of its memory capability
    uint64_t spec_base; // the address by which the board's specification knows it: another one than base where firmware has put a device elsewhere
};
static_assert(offsetof(struct boot_region, base) == 0);
static_assert(offsetof(struct boot_region, size_bytes) == 8);
static_assert(offsetof(struct boot_region, kind) == 16);
static_assert(offsetof(struct boot_region, slot) == 24);
static_assert(offsetof(struct boot_region, spec_base) == 32);
static_assert(sizeof(struct boot_region) == 40);

// Page that the kernel gives root at its start; its address is root's first argument.
struct boot_info {
    uint64_t magic;
    uint64_t abi_version;
    uint64_t page_bytes;
    uint64_t large_page_bytes;
    uint64_t core_count;
    uint64_t bundle_address; // where the boot bundle is mapped, read-only, in root
    uint64_t bundle_bytes;
    uint64_t buffer_address; // root's message buffer
    uint64_t heap_address; // first address that is free for root's own mappings
    uint64_t user_end; // first address beyond user space
    uint64_t counter_hz; // frequency of the counter that programs read the time from
    uint64_t first_free_slot;
    uint64_t region_count;
    struct boot_region regions[REGIONS_MAX];
};
static_assert(offsetof(struct boot_info, magic) == 0);
static_assert(offsetof(struct boot_info, abi_version) == 8);
static_assert(offsetof(struct boot_info, page_bytes) == 16);
static_assert(offsetof(struct boot_info, large_page_bytes) == 24);
static_assert(offsetof(struct boot_info, core_count) == 32);
static_assert(offsetof(struct boot_info, bundle_address) == 40);
static_assert(offsetof(struct boot_info, bundle_bytes) == 48);
static_assert(offsetof(struct boot_info, buffer_address) == 56);
static_assert(offsetof(struct boot_info, heap_address) == 64);
static_assert(offsetof(struct boot_info, user_end) == 72);
static_assert(offsetof(struct boot_info, counter_hz) == 80);
static_assert(offsetof(struct boot_info, first_free_slot) == 88);
static_assert(offsetof(struct boot_info, region_count) == 96);
static_assert(offsetof(struct boot_info, regions) == 104);
static_assert(sizeof(struct boot_info) == 2024);

// Page that a process finds at its start, read-only; its address is the first argument of its first thread.
struct startup_info {
    uint64_t magic;
    uint64_t abi_version;
    uint64_t page_bytes;
    uint64_t large_page_bytes;
    uint64_t buffer_address; // message buffer of the first thread
    uint64_t heap_address; // first address that is free for the program's own mappings
    uint64_t heap_limit; // end of that range
    uint64_t user_end; // first address beyond user space
    uint64_t counter_hz; // frequency of the counter that programs read the time from
    uint64_t memory_bytes; // size of the memory in slot memory
    uint64_t first_free_slot;
    uint64_t slot_count; // slots of the cspace
    uint64_t process_id;
    uint64_t restarts; // how often this service was started before
    uint64_t argument_count;
    uint64_t argument_offsets[ARGUMENTS_MAX]; // from the start of argument_text
    uint8_t argument_text[ARGUMENTS_BYTES];
    uint64_t is_traced; // not 0: a personality tells the program's system calls; who built the process may change it at any time
};
static_assert(offsetof(struct startup_info, magic) == 0);
static_assert(offsetof(struct startup_info, abi_version) == 8);
static_assert(offsetof(struct startup_info, page_bytes) == 16);
static_assert(offsetof(struct startup_info, large_page_bytes) == 24);
static_assert(offsetof(struct startup_info, buffer_address) == 32);
static_assert(offsetof(struct startup_info, heap_address) == 40);
static_assert(offsetof(struct startup_info, heap_limit) == 48);
static_assert(offsetof(struct startup_info, user_end) == 56);
static_assert(offsetof(struct startup_info, counter_hz) == 64);
static_assert(offsetof(struct startup_info, memory_bytes) == 72);
static_assert(offsetof(struct startup_info, first_free_slot) == 80);
static_assert(offsetof(struct startup_info, slot_count) == 88);
static_assert(offsetof(struct startup_info, process_id) == 96);
static_assert(offsetof(struct startup_info, restarts) == 104);
static_assert(offsetof(struct startup_info, argument_count) == 112);
static_assert(offsetof(struct startup_info, argument_offsets) == 120);
static_assert(offsetof(struct startup_info, argument_text) == 376);
static_assert(offsetof(struct startup_info, is_traced) == 1400);
static_assert(sizeof(struct startup_info) == 1408);
