// SPDX-License-Identifier: MIT
#include "foreign.h"

#include <tessera/elf.h>
#include <tessera/personality.h>
#include <tessera/string.h>

static bool is_script(const struct executable_source *source) {
    char mark[2];
    return source->size_bytes >= sizeof(mark) &&
           source->read(source->context, 0, mark, sizeof(mark)) == STATUS_OK && mark[0] == '#' &&
           mark[1] == '!';
}

// Linkers for Linux say in a header of its own whether the stack is executable; ours has no such.
bool foreign_is_program(const struct executable_source *source) {
    struct elf_header header;
    if (is_script(source)) {
        return true;
    }
    if (source->size_bytes < sizeof(header) ||
        source->read(source->context, 0, &header, sizeof(header)) != STATUS_OK ||
        header.magic[0] != 0x7f ||
        header.program_header_bytes != sizeof(struct elf_program_header) ||
        header.program_header_count > EXECUTABLE_HEADERS_MAX) {
        return false;
    }
    for (uint32_t i = 0; i < header.program_header_count; i++) {
        struct elf_program_header program;
        uint64_t offset = header.program_headers_offset + i * sizeof(program);
        if (offset > source->size_bytes || sizeof(program) > source->size_bytes - offset ||
            source->read(source->context, offset, &program, sizeof(program)) != STATUS_OK) {
            return false;
        }
        if (program.type == ELF_SEGMENT_GNU_STACK) {
            return true;
        }
    }
    return false;
}

status_t foreign_arguments(struct text path, struct data arguments, uint8_t out[ARGUMENTS_BYTES],
                           struct data *out_arguments) {
    uint32_t name = 0;
    while (name < arguments.length && arguments.bytes[name] != '\0') {
        name++;
    }
    if (name == arguments.length) {
        return STATUS_BAD_ARGUMENT;
    }
    uint32_t rest = arguments.length - (name + 1);
    uint32_t before = sizeof(PERSONALITY_NAME) + path.length + 1;
    if (before > ARGUMENTS_BYTES || rest > ARGUMENTS_BYTES - before) {
        return STATUS_BAD_ARGUMENT;
    }
    memcpy(out, PERSONALITY_NAME, sizeof(PERSONALITY_NAME));
    memcpy(out + sizeof(PERSONALITY_NAME), path.bytes, path.length);
    out[before - 1] = '\0';
    memcpy(out + before, arguments.bytes + name + 1, rest);
    *out_arguments = (struct data){.bytes = out, .length = before + rest};
    return STATUS_OK;
}
