// SPDX-License-Identifier: MIT
// Copies a file with one byte changed, to make programs that nobody should start.
#include <filesystem/filesystem_client.h>
#include <tessera/arguments.h>
#include <tessera/authority/application.h>
#include <tessera/print.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr int STATUS_OF_WRONG_USAGE = 2;

struct change {
    uint64_t offset;
    uint64_t value;
};

static bool parse_number(const char *text, uint64_t *out) {
    return number_parse(&text, out) && *text == '\0';
}

static status_t copy(cap_t from, cap_t to, struct change change) {
    uint64_t offset = 0;
    while (true) {
        struct data data;
        uint8_t bytes[FILESYSTEM_DATA_MAX];
        uint32_t written;
        status_t status = file_read(from, offset, FILESYSTEM_DATA_MAX, &data);
        if (status != STATUS_OK || data.length == 0) {
            return status;
        }
        memcpy(bytes, data.bytes, data.length);
        if (change.offset >= offset && change.offset - offset < data.length) {
            bytes[change.offset - offset] = (uint8_t)change.value;
        }
        data.bytes = bytes;
        offset += data.length;
        status = file_write(to, offset - data.length, data, &written);
        if (status != STATUS_OK) {
            return status;
        }
    }
}

static status_t forge(const char *from, const char *to, struct change change) {
    cap_t source;
    cap_t target;
    status_t status = file_system_open(AUTHORITY_APPLICATION_FILESYSTEM, text_from(from),
                                       OPEN_FLAG_READ, &source);
    if (status != STATUS_OK) {
        return status;
    }
    status = file_system_open(AUTHORITY_APPLICATION_FILESYSTEM, text_from(to),
                              OPEN_FLAG_WRITE | OPEN_FLAG_CREATE | OPEN_FLAG_TRUNCATE, &target);
    if (status == STATUS_OK) {
        status = copy(source, target, change);
        slot_release(target);
    }
    slot_release(source);
    return status;
}

int main(int argc, char **argv) {
    struct change change;
    if (argc != 5 || !parse_number(argv[3], &change.offset) ||
        !parse_number(argv[4], &change.value) || change.value > UINT8_MAX) {
        (void)print_format(AUTHORITY_APPLICATION_CONSOLE, "usage: forge FROM TO OFFSET BYTE\r\n");
        return STATUS_OF_WRONG_USAGE;
    }
    status_t status = forge(argv[1], argv[2], change);
    if (status != STATUS_OK) {
        (void)print_format(AUTHORITY_APPLICATION_CONSOLE, "forge: %s\r\n", status_text(status));
    }
    return -status;
}
