// SPDX-License-Identifier: MIT
//
// Segments share no page with one of other rights: nothing is both writable and executable, not
// even at a border. Of a file system that nobody changes, pages that are not written are those that
// the file system has for all (decision 0047). Others are filled first and get their rights at the
// end; those that the file has nothing of are made when they are used.
#include <posix/load.h>

#include <arch/executable.h>
#include <filesystem/filesystem_client.h>
#include <posix/file_data.h>
#include <posix/space.h>
#include <tessera/string.h>

// What one message brings of the file that was checked last: of most all headers, and of a small
// program all of it.
static struct {
    cap_t file;
    uint64_t length;
    uint8_t bytes[FILESYSTEM_DATA_MAX];
} start;

static status_t refuse(struct posix_load *load, const char *reason) {
    load->reason = reason;
    return STATUS_BAD_EXECUTABLE;
}

static status_t read_exactly(const struct posix_load *load, uint64_t offset, void *out,
                             uint64_t bytes) {
    if (start.file == load->file && offset + bytes <= start.length) {
        memcpy(out, start.bytes + offset, bytes);
        return STATUS_OK;
    }
    uint64_t count = 0;
    status_t status = file_data_read(load->file, offset, out, bytes, &count);
    return status == STATUS_OK && count != bytes ? STATUS_IO_ERROR : status;
}

static bool is_in_file(const struct posix_load *load, uint64_t offset, uint64_t bytes) {
    return offset <= load->file_bytes && bytes <= load->file_bytes - offset;
}

static status_t read_start(const struct posix_load *load) {
    uint64_t bytes =
        load->file_bytes < sizeof(start.bytes) ? load->file_bytes : sizeof(start.bytes);
    start.file = load->file;
    start.length = 0;
    return file_data_read(load->file, 0, start.bytes, bytes, &start.length);
}

static status_t read_header(struct posix_load *load) {
    static const uint8_t magic[4] = {0x7f, 'E', 'L', 'F'};
    if (!is_in_file(load, 0, sizeof(load->header))) {
        return refuse(load, "truncated");
    }
    status_t status = read_start(load);
    if (status == STATUS_OK) {
        status = read_exactly(load, 0, &load->header, sizeof(load->header));
    }
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
        header->program_header_count == 0 || header->program_header_count > POSIX_SEGMENTS_MAX) {
        return refuse(load, "program headers of a wrong size or number");
    }
    uint64_t bytes = header->program_header_count * sizeof(struct elf_program_header);
    if (!is_in_file(load, header->program_headers_offset, bytes)) {
        return refuse(load, "truncated");
    }
    return read_exactly(load, header->program_headers_offset, load->segments, bytes);
}

static uint64_t first_page(uint64_t address) {
    return address & ~(space_page_bytes() - 1);
}

// Behind the last page of so many bytes; of none, the page that they would begin in.
static uint64_t page_end_of(uint64_t address, uint64_t bytes) {
    return first_page(bytes == 0 ? address : address + bytes + space_page_bytes() - 1);
}

static uint64_t page_end(const struct elf_program_header *segment) {
    return page_end_of(segment->address, segment->memory_bytes);
}

static uint32_t rights_of(const struct elf_program_header *segment) {
    return ((segment->flags & ELF_FLAG_READ) != 0 ? SPACE_READ : 0) |
           ((segment->flags & ELF_FLAG_WRITE) != 0 ? SPACE_READ | SPACE_WRITE : 0) |
           ((segment->flags & ELF_FLAG_EXECUTE) != 0 ? SPACE_READ | SPACE_EXECUTE : 0);
}

static bool is_loaded(const struct elf_program_header *segment) {
    return segment->type == ELF_SEGMENT_LOAD && segment->memory_bytes != 0;
}

static status_t check_segment(struct posix_load *load, const struct elf_program_header *segment) {
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
    return is_in_file(load, segment->file_offset, segment->file_bytes) ? STATUS_OK
                                                                       : refuse(load, "truncated");
}

static bool shares_page(const struct elf_program_header *a, const struct elf_program_header *b) {
    return first_page(a->address) < page_end(b) && first_page(b->address) < page_end(a);
}

static void note(struct posix_load *load, const struct elf_program_header *segment) {
    struct posix_image *image = &load->image;
    uint64_t end = segment->address + segment->memory_bytes;
    image->end = end > image->end ? end : image->end;
    uint64_t table = load->header.program_headers_offset;
    uint64_t table_bytes = load->header.program_header_count * sizeof(struct elf_program_header);
    if (table >= segment->file_offset && table - segment->file_offset <= segment->file_bytes &&
        table_bytes <= segment->file_bytes - (table - segment->file_offset)) {
        image->headers = segment->address + (table - segment->file_offset);
    }
}

static bool is_code(const struct elf_program_header *segment, uint64_t address) {
    return is_loaded(segment) && (segment->flags & ELF_FLAG_EXECUTE) != 0 &&
           address >= segment->address && address - segment->address < segment->memory_bytes;
}

static status_t check_segments(struct posix_load *load) {
    bool is_for_linux = false;
    bool has_entry = false;
    for (uint32_t i = 0; i < load->header.program_header_count; i++) {
        const struct elf_program_header *segment = &load->segments[i];
        status_t status = check_segment(load, segment);
        if (status != STATUS_OK) {
            return status;
        }
        for (uint32_t j = 0; j < i && is_loaded(segment); j++) {
            if (is_loaded(&load->segments[j]) && shares_page(segment, &load->segments[j])) {
                return refuse(load, "segments that share a page");
            }
        }
        is_for_linux = is_for_linux || segment->type == ELF_SEGMENT_GNU_STACK;
        has_entry = has_entry || is_code(segment, load->header.entry);
        if (is_loaded(segment)) {
            note(load, segment);
        }
    }
    if (!is_for_linux) {
        return refuse(load, "not a program for Linux");
    }
    return has_entry ? STATUS_OK : refuse(load, "an entry point outside the code");
}

status_t posix_load_check(cap_t file, const struct node_description *node, struct posix_load *out) {
    *out = (struct posix_load){
        .file = file, .file_bytes = node->size, .is_constant = node->is_read_only};
    status_t status = read_header(out);
    if (status == STATUS_OK) {
        status = check_segments(out);
    }
    if (status != STATUS_OK && out->reason == nullptr) {
        out->reason = status_text(status);
    }
    out->image.entry = out->header.entry;
    out->image.header_count = out->header.program_header_count;
    return status;
}

// The pages from `first` to `end`.
static status_t fill_from_file(const struct posix_load *load,
                               const struct elf_program_header *segment, uint64_t first,
                               uint64_t end) {
    uint64_t skipped = first > segment->address ? first - segment->address : 0;
    status_t status = space_map(first, end - first, SPACE_READ | SPACE_WRITE);
    if (status == STATUS_OK) {
        status = read_exactly(load, segment->file_offset + skipped,
                              (void *)(segment->address + skipped), segment->file_bytes - skipped);
    }
    return status == STATUS_OK ? space_protect(first, end - first, rights_of(segment)) : status;
}

static bool can_be_lent(const struct posix_load *load, const struct elf_program_header *segment) {
    uint64_t distance = segment->address - segment->file_offset;
    return load->is_constant && (segment->flags & ELF_FLAG_WRITE) == 0 && rights_of(segment) != 0 &&
           segment->file_bytes == segment->memory_bytes && first_page(distance) == distance;
}

// As far as the file system has pages for it. Returns the first page that it has not lent.
static uint64_t lend(const struct posix_load *load, const struct elf_program_header *segment) {
    uint64_t index = segment->file_offset / space_page_bytes();
    uint64_t page = first_page(segment->address);
    while (page < page_end(segment)) {
        cap_t frame;
        if (file_page(load->file, index++, &frame) != STATUS_OK ||
            space_lend(page, frame, rights_of(segment)) != STATUS_OK) {
            break;
        }
        page += space_page_bytes();
    }
    return page;
}

static status_t map_segment(const struct posix_load *load,
                            const struct elf_program_header *segment) {
    uint64_t first = first_page(segment->address);
    uint64_t file_end = page_end_of(segment->address, segment->file_bytes);
    uint64_t rest = page_end(segment) - file_end;
    uint32_t rights = rights_of(segment);
    if (can_be_lent(load, segment)) {
        first = lend(load, segment);
    }
    status_t status = first < file_end ? fill_from_file(load, segment, first, file_end) : STATUS_OK;
    if (status != STATUS_OK || rest == 0) {
        return status;
    }
    return rights == 0 ? space_map(file_end, rest, 0) : space_promise(file_end, rest, rights);
}

status_t posix_load_map(const struct posix_load *load) {
    for (uint32_t i = 0; i < load->header.program_header_count; i++) {
        const struct elf_program_header *segment = &load->segments[i];
        status_t status = is_loaded(segment) ? map_segment(load, segment) : STATUS_OK;
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}
