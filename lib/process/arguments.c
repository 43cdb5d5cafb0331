// SPDX-License-Identifier: MIT
#include "arguments.h"

#include <tessera/string.h>

status_t arguments_store(const uint8_t *bytes, uint32_t length, struct startup_info *out) {
    if (length > ARGUMENTS_BYTES || (length > 0 && bytes[length - 1] != '\0')) {
        return STATUS_BAD_ARGUMENT;
    }
    uint64_t offsets[ARGUMENTS_MAX] = {};
    uint32_t count = 0;
    for (uint32_t at = 0; at < length; at += (uint32_t)strlen((const char *)bytes + at) + 1) {
        if (count == ARGUMENTS_MAX) {
            return STATUS_BAD_ARGUMENT;
        }
        offsets[count] = at;
        count++;
    }
    out->argument_count = count;
    memcpy(out->argument_offsets, offsets, sizeof(offsets));
    memcpy(out->argument_text, bytes, length);
    return STATUS_OK;
}
