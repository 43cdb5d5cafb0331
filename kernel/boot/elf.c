// SPDX-License-Identifier: MIT
//
// A loader for root, and for nothing else: ELF64, segments on page boundaries, none both writable
// and executable. The file is part of the kernel's image; one that does not fit is a mistake of the
// build, and boot stops.
#include <kernel/boot.h>

#include <kernel/aspace.h>
#include <kernel/debug.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

struct elf_header {
    uint8_t identification[16];
    uint16_t type;
    uint16_t machine;
    uint32_t version;
    uint64_t entry;
    uint64_t segments_offset;
    uint64_t sections_offset;
    uint32_t flags;
    uint16_t header_bytes;
    uint16_t segment_bytes;
    uint16_t segment_count;
    uint16_t section_bytes;
    uint16_t section_count;
    uint16_t names_index;
};

struct elf_segment {
    uint32_t type;
    uint32_t flags;
    uint64_t offset;
    uint64_t address;
    uint64_t physical;
    uint64_t file_bytes;
    uint64_t memory_bytes;
    uint64_t align;
};

constexpr uint32_t ELF_MAGIC = 0x464c457f;
constexpr uint32_t SEGMENT_LOAD = 1;
constexpr uint32_t SEGMENT_EXECUTE = 1;
constexpr uint32_t SEGMENT_WRITE = 2;

static unsigned segment_rights(const struct elf_segment *segment) {
    ASSERT((segment->flags & (SEGMENT_WRITE | SEGMENT_EXECUTE)) !=
           (SEGMENT_WRITE | SEGMENT_EXECUTE));
    unsigned rights = RIGHT_READ;
    if ((segment->flags & SEGMENT_WRITE) != 0) {
        rights |= RIGHT_WRITE;
    }
    if ((segment->flags & SEGMENT_EXECUTE) != 0) {
        rights |= RIGHT_EXECUTE;
    }
    return rights;
}

static void load_segment(const uint8_t *file, uint64_t file_bytes,
                         const struct elf_segment *segment, struct aspace *aspace,
                         struct carve *carve) {
    uint64_t page = arch_page_bytes();
    unsigned rights = segment_rights(segment);
    ASSERT(segment->offset <= file_bytes && segment->file_bytes <= file_bytes - segment->offset);
    ASSERT(segment->file_bytes <= segment->memory_bytes && segment->address % page == 0);
    ASSERT(segment->address < arch_user_end() &&
           segment->memory_bytes < arch_user_end() - segment->address);
    uint64_t bytes = page_round_up(segment->memory_bytes);
    uint8_t *memory = carve_take(carve, bytes, page);
    __builtin_memcpy(memory, file + segment->offset, segment->file_bytes);
    if ((rights & RIGHT_EXECUTE) != 0) {
        arch_cache_sync(CACHE_OPERATION_INSTRUCTION, memory, bytes);
    }
    for (uint64_t offset = 0; offset < bytes; offset += page) {
        status_t status = arch_aspace_map(aspace, segment->address + offset,
                                          arch_kernel_to_physical(memory) + offset, page, rights,
                                          CACHE_MODE_NORMAL);
        ASSERT(status == STATUS_OK);
    }
}

vaddr_t elf_load(const uint8_t *file, uint64_t file_bytes, struct aspace *aspace,
                 struct carve *carve) {
    struct elf_header header;
    ASSERT(file_bytes >= sizeof(header));
    __builtin_memcpy(&header, file, sizeof(header));
    uint32_t magic;
    __builtin_memcpy(&magic, header.identification, sizeof(magic));
    ASSERT(magic == ELF_MAGIC && header.segment_bytes == sizeof(struct elf_segment));
    uint64_t table_bytes = (uint64_t)header.segment_count * sizeof(struct elf_segment);
    ASSERT(header.segments_offset <= file_bytes &&
           table_bytes <= file_bytes - header.segments_offset);
    for (unsigned i = 0; i < header.segment_count; i++) {
        struct elf_segment segment;
        __builtin_memcpy(&segment, file + header.segments_offset + i * sizeof(segment),
                         sizeof(segment));
        if (segment.type == SEGMENT_LOAD && segment.memory_bytes > 0) {
            load_segment(file, file_bytes, &segment, aspace, carve);
        }
    }
    return header.entry;
}
