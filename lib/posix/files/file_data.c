// SPDX-License-Identifier: MIT
#include <posix/file_data.h>

#include <filesystem/filesystem_client.h>
#include <tessera/string.h>

static uint32_t portion(uint64_t rest) {
    return rest < FILESYSTEM_DATA_MAX ? (uint32_t)rest : FILESYSTEM_DATA_MAX;
}

status_t file_data_read(cap_t file, uint64_t offset, void *out, uint64_t bytes,
                        uint64_t *out_count) {
    uint64_t done = 0;
    while (done < bytes) {
        uint32_t count = portion(bytes - done);
        struct data data;
        status_t status = file_read(file, offset + done, count, &data);
        if (status != STATUS_OK && done == 0) {
            return status;
        }
        if (status != STATUS_OK || data.length == 0 || data.length > count) {
            break;
        }
        memcpy((uint8_t *)out + done, data.bytes, data.length);
        done += data.length;
        if (data.length < count) {
            break;
        }
    }
    *out_count = done;
    return STATUS_OK;
}

status_t file_data_write(cap_t file, uint64_t offset, const void *from, uint64_t bytes,
                         uint64_t *out_count) {
    uint64_t done = 0;
    while (done < bytes) {
        struct data data = {(const uint8_t *)from + done, portion(bytes - done)};
        uint32_t written = 0;
        status_t status = file_write(file, offset + done, data, &written);
        if (status != STATUS_OK && done == 0) {
            return status;
        }
        if (status != STATUS_OK || written == 0 || written > data.length) {
            break;
        }
        done += written;
    }
    *out_count = done;
    return STATUS_OK;
}
