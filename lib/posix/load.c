// SPDX-License-Identifier: MIT
//
// Segments share no page with one of other rights: nothing is both writable and executable, not
// even at a border. Pages are filled first and get their rights at the end.
#include <posix/load.h>

#include <arch/executable.h>
#include <filesystem/filesystem_client.h>
#include <posix/file_data.h>
#include <posix/space.h>
#include <tessera/elf.h>
#include <tessera/string.h>

enum { HEADERS_MAX = 16 };

struct load {
    cap_t file;
    uint64_t file_bytes;
    struct elf_header header;
    struct elf_program_header segments[HEADERS_MAX];
    const char *reason;
};

static status_t refuse(struct load *load, const char *reason) {
    load->reason = reason;
    return STATUS_BAD_EXECUTABLE;
}

static status_t read_exactly(struct load *load, uint64_t offset, void *out, uint64_t bytes) {
    uint64_t count = 0;
    if (offset > load->file_bytes || bytes > load->file_bytes - offset) {
        return refuse(load, "truncated");
    }
    status_t status = file_data_read(load->file, offset, out, bytes, &count);
    return status == STATUS_OK && count != bytes ? STATUS_IO_ERROR : status;
}

static status_t read_header(struct load *load) {
    static const uint8_t magic[4] = {0x7f, 'E', 'L', 'F'};
    status_t status = read_exactly(load, 0, &load->header, sizeof(load->header));
    if (status != STATUS_OK) {
        return status;
    }
    const struct elf_header *header = &load->header;
    if (memcmp(header->magic, magic, sizeof(magic)) != 0 || header->class_bits != ELF_CLASS_64 ||
        header->data != ELF_DATA_LITTLE || header->ident_version != ELF_VERSION_CURRENT) {
        return refuse(load, "not a 64-bit little-endian ELF file");
    }
    if (header->machine != ARCH_ELF_MACHINE) {
        return refuse(load, "for another machine");
    }
    if (header->type != ELF_TYPE_EXECUTABLE) {
        return refuse(load, "not a static program of fixed address");
    }
    if (header->program_header_bytes != sizeof(struct elf_program_header) ||
        header->program_header_count == 0 || header->program_header_count > HEADERS_MAX) {
        return refuse(load, "program headers of a wrong size or number");
    }
    return read_exactly(load, header->program_headers_offset, load->segments,
                        header->program_header_count * sizeof(struct elf_program_header));
}

static uint64_t first_page(uint64_t address) {
    return address & ~(space_page_bytes() - 1);
}

static uint64_t page_end(const struct elf_program_header *segment) {
    return first_page(segment->address + segment->memory_bytes + space_page_bytes() - 1);
}

static uint32_t rights_of(const struct elf_program_header *segment) {
    return ((segment->flags & ELF_FLAG_READ) != 0 ? SPACE_READ : 0) |
           ((segment->flags & ELF_FLAG_WRITE) != 0 ? SPACE_READ | SPACE_WRITE : 0) |
           ((segment->flags & ELF_FLAG_EXECUTE) != 0 ? SPACE_READ | SPACE_EXECUTE : 0);
}

static bool is_loaded(const struct elf_program_header *segment) {
    return segment->type == ELF_SEGMENT_LOAD && segment->memory_bytes != 0;
}

static status_t check_segment(struct load *load, const struct elf_program_header *segment) {
    if (segment->type == ELF_SEGMENT_INTERPRETER || segment->type == ELF_SEGMENT_DYNAMIC) {
        return refuse(load, "dynamically linked");
    }
    if (!is_loaded(segment)) {
        return STATUS_OK;
    }
    uint32_t both = ELF_FLAG_WRITE | ELF_FLAG_EXECUTE;
    if ((segment->flags & both) == both) {
        return refuse(load, "a segment both writable and executable");
    }
    if (segment->file_bytes > segment->memory_bytes) {
        return refuse(load, "a segment with more bytes in the file than in memory");
    }
    if (segment->address < SPACE_IMAGE_FIRST || segment->address >= SPACE_IMAGE_END ||
        segment->memory_bytes > SPACE_IMAGE_END - segment->address) {
        return refuse(load, "a segment outside the addresses of programs");
    }
    return STATUS_OK;
}

static status_t load_segment(struct load *load, const struct elf_program_header *segment) {
    uint64_t first = first_page(segment->address);
    uint64_t bytes = page_end(segment) - first;
    if (!space_is_free(first, bytes)) {
        return refuse(load, "segments that share a page");
    }
    status_t status = space_map(first, bytes, SPACE_READ | SPACE_WRITE);
    return status == STATUS_OK ? read_exactly(load, segment->file_offset, (void *)segment->address,
                                              segment->file_bytes)
                               : status;
}

static void note(const struct load *load, const struct elf_program_header *segment,
                 struct posix_image *out) {
    uint64_t end = segment->address + segment->memory_bytes;
    out->end = end > out->end ? end : out->end;
    uint64_t table = load->header.program_headers_offset;
    uint64_t table_bytes = load->header.program_header_count * sizeof(struct elf_program_header);
    if (table >= segment->file_offset && table - segment->file_offset <= segment->file_bytes &&
        table_bytes <= segment->file_bytes - (table - segment->file_offset)) {
        out->headers = segment->address + (table - segment->file_offset);
    }
}

static status_t load_segments(struct load *load, struct posix_image *out) {
    for (uint32_t i = 0; i < load->header.program_header_count; i++) {
        const struct elf_program_header *segment = &load->segments[i];
        status_t status = check_segment(load, segment);
        if (status == STATUS_OK && is_loaded(segment)) {
            status = load_segment(load, segment);
            note(load, segment, out);
        }
        if (status != STATUS_OK) {
            return status;
        }
    }
    for (uint32_t i = 0; i < load->header.program_header_count; i++) {
        const struct elf_program_header *segment = &load->segments[i];
        uint64_t first = first_page(segment->address);
        if (is_loaded(segment)) {
            status_t status = space_protect(first, page_end(segment) - first, rights_of(segment));
            if (status != STATUS_OK) {
                return status;
            }
        }
    }
    return STATUS_OK;
}

status_t posix_load(cap_t file, struct posix_image *out, const char **out_reason) {
    struct load load = {.file = file};
    struct node_attributes attributes;
    struct posix_image image = {};
    status_t status = file_stat(file, &attributes);
    if (status == STATUS_OK) {
        load.file_bytes = attributes.size;
        status = read_header(&load);
    }
    if (status == STATUS_OK) {
        status = load_segments(&load, &image);
    }
    image.entry = load.header.entry;
    image.header_count = load.header.program_header_count;
    if (status == STATUS_OK && !space_allows(image.entry, 1, SPACE_EXECUTE)) {
        status = refuse(&load, "an entry point outside the code");
    }
    if (status != STATUS_OK) {
        *out_reason = load.reason != nullptr ? load.reason : status_text(status);
        return status;
    }
    *out = image;
    return STATUS_OK;
}
