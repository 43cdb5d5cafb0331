// SPDX-License-Identifier: MIT
//
// Text on a console. A write may take less than it was given, and says how much.
#include <tessera/print.h>

#include <console/console_client.h>
#include <tessera/format.h>

enum { FORMATTED_BYTES = 512 };

status_t print_text(cap_t console, struct text text) {
    uint32_t done = 0;
    while (done < text.length) {
        uint32_t count =
            text.length - done < CONSOLE_WRITE_MAX ? text.length - done : CONSOLE_WRITE_MAX;
        uint32_t written;
        status_t status = console_write(
            console, (struct data){(const uint8_t *)text.bytes + done, count}, &written);
        if (status != STATUS_OK) {
            return status;
        }
        if (written == 0 || written > count) {
            return STATUS_IO_ERROR;
        }
        done += written;
    }
    return STATUS_OK;
}

status_t print_format(cap_t console, const char *format, ...) {
    char line[FORMATTED_BYTES];
    va_list list;
    va_start(list, format);
    size_t length = format_text_list(line, sizeof(line), format, list);
    va_end(list);
    return print_text(console, (struct text){line, (uint32_t)length});
}
