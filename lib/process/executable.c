// SPDX-License-Identifier: MIT
//
// Reading and checking the headers of a program file. Sums are only formed after the check that
// they cannot wrap.
#include <tessera/executable.h>

#include <arch/executable.h>
#include <stdbool.h>
#include <tessera/elf.h>
#include <tessera/rights.h>
#include <tessera/string.h>

static status_t refuse(const char *reason, const char **out_reason) {
    *out_reason = reason;
    return STATUS_BAD_EXECUTABLE;
}

// Is [offset, offset + length) within [0, size)?
static bool is_within(uint64_t offset, uint64_t length, uint64_t size) {
    return offset <= size && length <= size - offset;
}

static status_t check_header(const struct elf_header *header, uint64_t size_bytes,
                             const char **out_reason) {
    static const uint8_t magic[4] = {0x7f, 'E', 'L', 'F'};
    if (memcmp(header->magic, magic, sizeof(magic)) != 0) {
        return refuse("not an ELF file", out_reason);
    }
    if (header->class_bits != ELF_CLASS_64 || header->data != ELF_DATA_LITTLE ||
        header->ident_version != ELF_VERSION_CURRENT || header->version != ELF_VERSION_CURRENT) {
        return refuse("not a 64-bit little-endian ELF file", out_reason);
    }
    if (header->machine != ARCH_ELF_MACHINE) {
        return refuse("for another machine", out_reason);
    }
    if (header->type != ELF_TYPE_EXECUTABLE) {
        return refuse("not a statically linked program", out_reason);
    }
    if (header->program_header_bytes != sizeof(struct elf_program_header)) {
        return refuse("program headers of a wrong size", out_reason);
    }
    if (header->program_header_count == 0) {
        return refuse("no program headers", out_reason);
    }
    if (header->program_header_count > EXECUTABLE_HEADERS_MAX) {
        return refuse("too many program headers", out_reason);
    }
    uint64_t table_bytes =
        (uint64_t)header->program_header_count * sizeof(struct elf_program_header);
    if (!is_within(header->program_headers_offset, table_bytes, size_bytes)) {
        return refuse("program headers beyond the end of the file", out_reason);
    }
    return STATUS_OK;
}

static uint32_t segment_rights(uint32_t flags) {
    uint32_t rights = RIGHT_READ;
    rights |= (flags & ELF_FLAG_WRITE) != 0 ? RIGHT_WRITE : 0;
    rights |= (flags & ELF_FLAG_EXECUTE) != 0 ? RIGHT_EXECUTE : 0;
    return rights;
}

static status_t check_segment(const struct elf_program_header *header, uint64_t size_bytes,
                              const struct executable_limits *limits, const char **out_reason) {
    if (header->file_bytes > header->memory_bytes) {
        return refuse("a segment with more bytes in the file than in memory", out_reason);
    }
    if (!is_within(header->file_offset, header->file_bytes, size_bytes)) {
        return refuse("truncated: a segment ends beyond the file", out_reason);
    }
    if (header->address < limits->first_address ||
        !is_within(header->address, header->memory_bytes, limits->end_address)) {
        return refuse("a segment outside the addresses of programs", out_reason);
    }
    if (header->address % limits->page_bytes != 0) {
        return refuse("a segment that does not begin on a page", out_reason);
    }
    if ((header->flags & ELF_FLAG_WRITE) != 0 && (header->flags & ELF_FLAG_EXECUTE) != 0) {
        return refuse("a segment both writable and executable", out_reason);
    }
    return STATUS_OK;
}

static uint64_t segment_end(const struct executable_segment *segment, uint64_t page_bytes) {
    return (segment->address + segment->memory_bytes + page_bytes - 1) & ~(page_bytes - 1);
}

static status_t add_segment(const struct elf_program_header *header, uint64_t page_bytes,
                            struct executable *out, const char **out_reason) {
    if (out->segment_count == EXECUTABLE_SEGMENTS_MAX) {
        return refuse("too many segments", out_reason);
    }
    if (out->segment_count > 0 &&
        header->address < segment_end(&out->segments[out->segment_count - 1], page_bytes)) {
        return refuse("segments that overlap or are out of order", out_reason);
    }
    out->segments[out->segment_count] = (struct executable_segment){
        .address = header->address,
        .file_offset = header->file_offset,
        .file_bytes = header->file_bytes,
        .memory_bytes = header->memory_bytes,
        .rights = segment_rights(header->flags),
    };
    out->segment_count++;
    return STATUS_OK;
}

static status_t read_segments(const struct executable_source *source,
                              const struct elf_header *header,
                              const struct executable_limits *limits, struct executable *out,
                              const char **out_reason) {
    for (uint32_t i = 0; i < header->program_header_count; i++) {
        struct elf_program_header program;
        status_t status =
            source->read(source->context, header->program_headers_offset + i * sizeof(program),
                         &program, sizeof(program));
        if (status != STATUS_OK) {
            *out_reason = "program headers cannot be read";
            return status;
        }
        if (program.type == ELF_SEGMENT_DYNAMIC || program.type == ELF_SEGMENT_INTERPRETER) {
            return refuse("dynamically linked", out_reason);
        }
        if (program.type != ELF_SEGMENT_LOAD || program.memory_bytes == 0) {
            continue;
        }
        status = check_segment(&program, source->size_bytes, limits, out_reason);
        if (status == STATUS_OK) {
            status = add_segment(&program, limits->page_bytes, out, out_reason);
        }
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

static bool is_entry_executable(const struct executable *executable) {
    for (uint32_t i = 0; i < executable->segment_count; i++) {
        const struct executable_segment *segment = &executable->segments[i];
        if ((segment->rights & RIGHT_EXECUTE) != 0 && executable->entry >= segment->address &&
            executable->entry - segment->address < segment->file_bytes) {
            return true;
        }
    }
    return false;
}

status_t executable_read(const struct executable_source *source,
                         const struct executable_limits *limits, struct executable *out,
                         const char **out_reason) {
    struct elf_header header;
    if (source->size_bytes < sizeof(header)) {
        return refuse("too short for an ELF file", out_reason);
    }
    status_t status = source->read(source->context, 0, &header, sizeof(header));
    if (status != STATUS_OK) {
        *out_reason = "the header cannot be read";
        return status;
    }
    status = check_header(&header, source->size_bytes, out_reason);
    if (status != STATUS_OK) {
        return status;
    }
    struct executable executable = {.entry = header.entry};
    status = read_segments(source, &header, limits, &executable, out_reason);
    if (status != STATUS_OK) {
        return status;
    }
    if (executable.entry % 4 != 0 || !is_entry_executable(&executable)) {
        return refuse("an entry point outside the code", out_reason);
    }
    *out = executable;
    return STATUS_OK;
}
