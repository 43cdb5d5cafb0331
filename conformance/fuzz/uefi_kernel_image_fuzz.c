// SPDX-License-Identifier: MIT
//
// The UEFI loader's reader of kernel files on files that nobody would write. What it accepts lies
// within the file and below the limit, in order, and is placed without leaving either.
// Sources: boot/uefi/kernel_image.c
#include "boot/uefi/kernel_image.h"

#include <arch/executable.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <tessera/elf.h>

enum { HEADER_BYTES = sizeof(struct elf_header), MEMORY_MAX = 1 << 20 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void place(const struct kernel_image *image, const uint8_t *file) {
    uint64_t bytes = image->end - image->start;
    if (bytes > MEMORY_MAX) {
        return;
    }
    uint8_t *memory = malloc(bytes);
    kernel_image_place(image, file, memory);
    free(memory);
}

static void check(const struct kernel_image *image, uint64_t size_bytes, uint64_t limit) {
    uint64_t end = image->start;
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct kernel_segment *segment = &image->segments[i];
        if (segment->physical < end || segment->memory_bytes > limit - segment->physical ||
            segment->file_bytes > segment->memory_bytes || segment->file_offset > size_bytes ||
            segment->file_bytes > size_bytes - segment->file_offset) {
            abort();
        }
        end = segment->physical + segment->memory_bytes;
    }
    if (end != image->end || image->entry < image->start || image->entry >= end) {
        abort();
    }
}

// Most files would end at the first check, so an odd first byte asks for a header that passes, up
// to what the rest of the input says of segments and the entry.
static void repair(uint8_t *file) {
    struct elf_header header;
    memcpy(&header, file, sizeof(header));
    header = (struct elf_header){.magic = {0x7f, 'E', 'L', 'F'},
                                 .class_bits = ELF_CLASS_64,
                                 .data = ELF_DATA_LITTLE,
                                 .ident_version = ELF_VERSION_CURRENT,
                                 .type = ELF_TYPE_EXECUTABLE,
                                 .machine = ARCH_ELF_MACHINE,
                                 .version = ELF_VERSION_CURRENT,
                                 .entry = header.entry,
                                 .program_headers_offset = HEADER_BYTES,
                                 .program_header_bytes = sizeof(struct elf_program_header),
                                 .program_header_count = header.program_header_count % 20};
    memcpy(file, &header, sizeof(header));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) {
        return 0;
    }
    uint64_t limit = (data[0] & 2) != 0 ? 1ull << 32 : 1ull << 48;
    uint64_t size_bytes = size - 1;
    uint8_t *file = malloc(size_bytes + 1);
    memcpy(file, data + 1, size_bytes);
    if ((data[0] & 1) != 0 && size_bytes >= HEADER_BYTES) {
        repair(file);
    }
    struct kernel_image image;
    if (kernel_image_read(file, size_bytes, limit, &image) == nullptr) {
        check(&image, size_bytes, limit);
        place(&image, file);
    }
    free(file);
    return 0;
}
