// SPDX-License-Identifier: MIT
//
// The UEFI loader's reader of kernel files on files that nobody would write. What it accepts lies
// within the file and below the limit, in order, and is placed without leaving either. An even
// first byte: the rest is the file. An odd one: the rest chooses a file that is nearly right, with
// small numbers in its fields and anything in up to two words.
// Sources: boot/uefi/kernel_image.c
#include "boot/uefi/kernel_image.h"

#include <arch/executable.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <tessera/elf.h>

enum { HEADERS_MAX = KERNEL_SEGMENTS_MAX + 2, BODY_MAX = 255 * 16, MEMORY_MAX = 1 << 20 };

constexpr uint64_t limit = 1ull << 32;
constexpr uint64_t offset_of_kernel = 0xffffff8000000000; // from physical to linked addresses

struct file {
    struct elf_header header;
    struct elf_program_header program[HEADERS_MAX];
    uint8_t body[BODY_MAX];
};

struct choices {
    const uint8_t *bytes;
    size_t count;
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint8_t choose(struct choices *choices) {
    if (choices->count == 0) {
        return 0;
    }
    choices->count--;
    return *choices->bytes++;
}

static uint64_t choose_word(struct choices *choices) {
    uint64_t word = 0;
    for (unsigned i = 0; i < sizeof(word); i++) {
        word = word << 8 | choose(choices);
    }
    return word;
}

static struct elf_program_header choose_segment(struct choices *choices, uint64_t *physical) {
    static const uint32_t flags[] = {ELF_FLAG_READ | ELF_FLAG_EXECUTE, ELF_FLAG_READ,
                                     ELF_FLAG_READ | ELF_FLAG_WRITE,
                                     ELF_FLAG_WRITE | ELF_FLAG_EXECUTE};
    uint8_t kind = choose(choices);
    uint8_t step = choose(choices);
    *physical += step < 8 ? step * 0x200ull : (step % 4 + 1) * 0x1000ull; // few lie wrong
    uint64_t file_bytes = choose(choices) * 8ull;
    struct elf_program_header header = {
        .type = kind % 8 == 7 ? ELF_SEGMENT_INTERPRETER : ELF_SEGMENT_LOAD,
        .flags = flags[kind / 8 % 4],
        .file_offset = choose(choices) * 16ull,
        .address = offset_of_kernel + *physical,
        .physical_address = *physical,
        .file_bytes = file_bytes,
        .memory_bytes = file_bytes + choose(choices) * 8ull - file_bytes % 16,
    };
    return header;
}

// Returns how long the file is.
static uint64_t choose_file(struct choices *choices, struct file *file) {
    bool is_high = choose(choices) % 4 == 0;
    uint64_t physical = is_high ? limit - choose(choices) * 0x800ull : 0;
    file->header = (struct elf_header){
        .magic = {0x7f, 'E', 'L', 'F'},
        .class_bits = ELF_CLASS_64,
        .data = ELF_DATA_LITTLE,
        .ident_version = ELF_VERSION_CURRENT,
        .type = ELF_TYPE_EXECUTABLE,
        .machine = ARCH_ELF_MACHINE,
        .version = ELF_VERSION_CURRENT,
        .entry = offset_of_kernel + physical + choose(choices) * 64ull,
        .program_headers_offset = sizeof(struct elf_header),
        .program_header_bytes = sizeof(struct elf_program_header),
        .program_header_count = choose(choices) % (HEADERS_MAX + 1),
    };
    uint64_t size_bytes = offsetof(struct file, body) + choose(choices) * 16ull;
    uint8_t changes = choose(choices) % 3;
    for (unsigned i = 0; i < file->header.program_header_count; i++) {
        file->program[i] = choose_segment(choices, &physical);
    }
    for (unsigned i = 0; i < changes; i++) {
        uint64_t words = offsetof(struct file, body) / sizeof(uint64_t);
        uint64_t at = (choose(choices) * 256ull + choose(choices)) % words * sizeof(uint64_t);
        uint64_t word = choose_word(choices);
        memcpy((uint8_t *)file + at, &word, sizeof(word));
    }
    return size_bytes;
}

static void check(const struct kernel_image *image, uint64_t size_bytes) {
    uint64_t end = image->start;
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct kernel_segment *segment = &image->segments[i];
        if (segment->physical < end || segment->physical > limit ||
            segment->memory_bytes > limit - segment->physical ||
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

static void place(const struct kernel_image *image, const uint8_t *file) {
    uint64_t bytes = image->end - image->start;
    if (bytes <= MEMORY_MAX) {
        uint8_t *memory = malloc(bytes);
        kernel_image_place(image, file, memory);
        free(memory);
    }
}

// In memory of exactly that size, so that a sanitizer sees every step beyond it.
static void try(const void *bytes, uint64_t size_bytes) {
    uint8_t *file = malloc(size_bytes + 1);
    memcpy(file + 1, bytes, size_bytes);
    struct kernel_image image;
    if (kernel_image_read(file + 1, size_bytes, limit, &image) == nullptr) {
        check(&image, size_bytes);
        place(&image, file + 1);
    }
    free(file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) {
        return 0;
    }
    if (data[0] % 2 == 0) {
        try(data + 1, size - 1);
        return 0;
    }
    struct choices choices = {data + 1, size - 1};
    struct file file = {};
    uint64_t size_bytes = choose_file(&choices, &file);
    try(&file, size_bytes);
    return 0;
}
