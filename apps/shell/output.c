// SPDX-License-Identifier: MIT
// Output to a file is collected and written in pieces as large as a message takes. After an error
// the rest is dropped, and the command fails with it.
#include "output.h"

#include "shell.h"
#include "terminal.h"

#include <filesystem/filesystem_client.h>
#include <stdarg.h>
#include <tessera/authority/shell.h>
#include <tessera/format.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr size_t FORMATTED_BYTES = 1200;

static struct {
    cap_t file; // 0: the terminal
    uint64_t offset;
    status_t status;
    uint32_t count;
    uint8_t bytes[FILESYSTEM_DATA_MAX];
} output;

static void write_collected(void);

int32_t output_open_file(const char *path, bool is_append) {
    struct shell_path resolved;
    if (!shell_resolve(path, &resolved)) {
        return -STATUS_BAD_NAME;
    }
    uint32_t flags = OPEN_FLAG_WRITE | OPEN_FLAG_CREATE;
    flags |= is_append ? OPEN_FLAG_APPEND : OPEN_FLAG_TRUNCATE;
    cap_t file;
    status_t status =
        file_system_open(AUTHORITY_SHELL_FILESYSTEM, shell_path_text(&resolved), flags, &file);
    if (status != STATUS_OK) {
        return shell_fail(path, status);
    }
    output.file = file;
    output.offset = 0;
    output.count = 0;
    output.status = STATUS_OK;
    return COMMAND_OK;
}

status_t output_close_file(void) {
    write_collected();
    slot_release(output.file);
    output.file = 0;
    return output.status;
}

bool output_is_file(void) {
    return output.file != 0;
}

void shell_write(struct text text) {
    if (output.file == 0) {
        terminal_write(text);
        return;
    }
    while (text.length > 0) {
        if (output.count == sizeof(output.bytes)) {
            write_collected();
        }
        uint32_t room = (uint32_t)sizeof(output.bytes) - output.count;
        uint32_t part = text.length < room ? text.length : room;
        memcpy(output.bytes + output.count, text.bytes, part);
        output.count += part;
        text.bytes += part;
        text.length -= part;
    }
}

void shell_print(const char *format, ...) {
    char line[FORMATTED_BYTES];
    va_list list;
    va_start(list, format);
    size_t length = format_text_list(line, sizeof(line), format, list);
    va_end(list);
    shell_write((struct text){.bytes = line, .length = (uint32_t)length});
}

void shell_complain(const char *format, ...) {
    char line[FORMATTED_BYTES];
    va_list list;
    va_start(list, format);
    size_t length = format_text_list(line, sizeof(line), format, list);
    va_end(list);
    terminal_write((struct text){.bytes = line, .length = (uint32_t)length});
    terminal_write(text_from("\n"));
}

int32_t shell_fail(const char *what, status_t status) {
    shell_complain("%s: %s", what, status_text(status));
    return -status;
}

// A file that was opened to append takes any offset.
static void write_collected(void) {
    uint32_t written = 0;
    struct data data = {.bytes = output.bytes, .length = output.count};
    if (output.status == STATUS_OK && output.count > 0) {
        output.status = file_write(output.file, output.offset, data, &written);
        output.offset += written;
    }
    output.count = 0;
}
