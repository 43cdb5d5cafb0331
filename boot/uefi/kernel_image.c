// SPDX-License-Identifier: MIT
//
// Sums are only formed after the check that they cannot wrap.
#include "kernel_image.h"

#include <arch/executable.h>
#include <tessera/elf.h>

constexpr uint64_t page_bytes = 4096; // what segments begin at a multiple of

static const char *check_header(const struct elf_header *header, uint64_t size_bytes);
static const char *take_segment(const struct elf_program_header *header, uint64_t size_bytes,
                                uint64_t limit, struct kernel_image *image);
static void find_entry(const struct elf_program_header *header, uint64_t entry,
                       struct kernel_image *image, bool *has_entry);
static bool is_within(uint64_t offset, uint64_t length, uint64_t size);

const char *kernel_image_read(const uint8_t *file, uint64_t size_bytes, uint64_t limit,
                              struct kernel_image *out_image) {
    struct elf_header header;
    if (size_bytes < sizeof(header)) {
        return "shorter than the header of an ELF file";
    }
    __builtin_memcpy(&header, file, sizeof(header));
    const char *reason = check_header(&header, size_bytes);
    struct kernel_image image = {};
    bool has_entry = false;
    for (unsigned i = 0; reason == nullptr && i < header.program_header_count; i++) {
        struct elf_program_header segment;
        uint64_t at = header.program_headers_offset + i * sizeof(segment);
        __builtin_memcpy(&segment, file + at, sizeof(segment));
        if (segment.type == ELF_SEGMENT_LOAD && segment.memory_bytes > 0) {
            reason = take_segment(&segment, size_bytes, limit, &image);
            find_entry(&segment, header.entry, &image, &has_entry);
        }
    }
    if (reason == nullptr && !has_entry) {
        reason = "its entry point is not in its code";
    }
    if (reason == nullptr) {
        *out_image = image;
    }
    return reason;
}

void kernel_image_place(const struct kernel_image *image, const uint8_t *file, uint8_t *memory) {
    __builtin_memset(memory, 0, image->end - image->start);
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct kernel_segment *segment = &image->segments[i];
        __builtin_memcpy(memory + (segment->physical - image->start), file + segment->file_offset,
                         segment->file_bytes);
    }
}

static const char *check_header(const struct elf_header *header, uint64_t size_bytes) {
    static const uint8_t magic[4] = {0x7f, 'E', 'L', 'F'};
    if (__builtin_memcmp(header->magic, magic, sizeof(magic)) != 0) {
        return "not an ELF file";
    }
    if (header->class_bits != ELF_CLASS_64 || header->data != ELF_DATA_LITTLE ||
        header->ident_version != ELF_VERSION_CURRENT || header->version != ELF_VERSION_CURRENT) {
        return "not a 64-bit little-endian ELF file";
    }
    if (header->machine != ARCH_ELF_MACHINE) {
        return "for another machine";
    }
    if (header->type != ELF_TYPE_EXECUTABLE) {
        return "not linked to fixed addresses";
    }
    if (header->program_header_bytes != sizeof(struct elf_program_header)) {
        return "program headers of a wrong size";
    }
    uint64_t table_bytes =
        (uint64_t)header->program_header_count * sizeof(struct elf_program_header);
    if (!is_within(header->program_headers_offset, table_bytes, size_bytes)) {
        return "truncated: its program headers end beyond the file";
    }
    return nullptr;
}

static const char *take_segment(const struct elf_program_header *header, uint64_t size_bytes,
                                uint64_t limit, struct kernel_image *image) {
    if (header->file_bytes > header->memory_bytes) {
        return "a segment with more bytes in the file than in memory";
    }
    if (!is_within(header->file_offset, header->file_bytes, size_bytes)) {
        return "truncated: a segment ends beyond the file";
    }
    if (!is_within(header->physical_address, header->memory_bytes, limit)) {
        return "a segment beyond the addresses that a kernel can lie at";
    }
    if (header->physical_address % page_bytes != 0) {
        return "a segment that does not begin on a page";
    }
    if ((header->flags & ELF_FLAG_WRITE) != 0 && (header->flags & ELF_FLAG_EXECUTE) != 0) {
        return "a segment both writable and executable";
    }
    if (image->segment_count > 0 && header->physical_address < image->end) {
        return "segments that overlap or are out of order";
    }
    if (image->segment_count == KERNEL_SEGMENTS_MAX) {
        return "too many segments";
    }
    if (image->segment_count == 0) {
        image->start = header->physical_address;
    }
    image->end = header->physical_address + header->memory_bytes;
    image->segments[image->segment_count++] =
        (struct kernel_segment){.physical = header->physical_address,
                                .memory_bytes = header->memory_bytes,
                                .file_offset = header->file_offset,
                                .file_bytes = header->file_bytes};
    return nullptr;
}

// The header tells a virtual address; the kernel is entered at the physical one.
static void find_entry(const struct elf_program_header *header, uint64_t entry,
                       struct kernel_image *image, bool *has_entry) {
    bool is_here = entry >= header->address && entry - header->address < header->file_bytes;
    if (is_here && (header->flags & ELF_FLAG_EXECUTE) != 0) {
        image->entry = header->physical_address + (entry - header->address);
        *has_entry = true;
    }
}

// Is [offset, offset + length) within [0, size)?
static bool is_within(uint64_t offset, uint64_t length, uint64_t size) {
    return offset <= size && length <= size - offset;
}
