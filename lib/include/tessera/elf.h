// SPDX-License-Identifier: MIT
//
// The parts of ELF that a loader needs (System V ABI, chapters 4 and 5; ELF-64 Object File
// Format 1.5).
#pragma once

#include <stdint.h>

enum {
    ELF_CLASS_64 = 2,
    ELF_DATA_LITTLE = 1,
    ELF_VERSION_CURRENT = 1,
    ELF_TYPE_EXECUTABLE = 2,
    ELF_SEGMENT_LOAD = 1,
    ELF_SEGMENT_DYNAMIC = 2,
    ELF_SEGMENT_INTERPRETER = 3,
    ELF_SEGMENT_GNU_STACK =
        0x6474e551, // in every program that was linked for Linux, in none of ours
    ELF_FLAG_EXECUTE = 1,
    ELF_FLAG_WRITE = 2,
    ELF_FLAG_READ = 4,
};

struct elf_header {
    uint8_t magic[4];
    uint8_t class_bits;
    uint8_t data;
    uint8_t ident_version;
    uint8_t ident_rest[9];
    uint16_t type;
    uint16_t machine;
    uint32_t version;
    uint64_t entry;
    uint64_t program_headers_offset;
    uint64_t section_headers_offset;
    uint32_t flags;
    uint16_t header_bytes;
    uint16_t program_header_bytes;
    uint16_t program_header_count;
    uint16_t section_header_bytes;
    uint16_t section_header_count;
    uint16_t section_names;
};
static_assert(sizeof(struct elf_header) == 64);

struct elf_program_header {
    uint32_t type;
    uint32_t flags;
    uint64_t file_offset;
    uint64_t address;
    uint64_t physical_address;
    uint64_t file_bytes;
    uint64_t memory_bytes;
    uint64_t alignment;
};
static_assert(sizeof(struct elf_program_header) == 56);
