// SPDX-License-Identifier: MIT
//
// Files of the file system in memory, found through the vfs: opened, read to the end into memory of
// the program, and let go.
#include "rows.h"

#include "report.h"

#include <arch/cycles.h>
#include <filesystem/filesystem_client.h>
#include <tessera/authority/bench_services.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { SMALL_BYTES = 4096, LARGE_BYTES = 1024 * 1024 };

static const char small_path[] = "/tmp/small";
static const char large_path[] = "/tmp/large";

static uint8_t content[LARGE_BYTES];

static cap_t open(const char *path, uint32_t flags) {
    cap_t file;
    must(file_system_open(AUTHORITY_BENCH_SERVICES_FILESYSTEM, text_from(path), flags, &file),
         path);
    return file;
}

cap_t file_make(const char *path) {
    return open(path, OPEN_FLAG_READ | OPEN_FLAG_WRITE | OPEN_FLAG_CREATE);
}

static void append(cap_t file, uint64_t offset, struct data data) {
    uint32_t written;
    must(file_write(file, offset, data, &written), "write");
    must(written == data.length ? STATUS_OK : STATUS_NO_SPACE, "write");
}

void file_copy(const char *from, const char *to) {
    cap_t source = open(from, OPEN_FLAG_READ);
    cap_t target = file_make(to);
    struct data data;
    uint8_t piece[FILESYSTEM_DATA_MAX]; // what was read is gone with the next call
    for (uint64_t offset = 0;; offset += data.length) {
        must(file_read(source, offset, sizeof(piece), &data), from);
        if (data.length == 0) {
            break;
        }
        memcpy(piece, data.bytes, data.length);
        append(target, offset, (struct data){piece, data.length});
    }
    slot_release(source);
    slot_release(target);
}

static void make(const char *path, uint32_t bytes) {
    cap_t file = file_make(path);
    for (uint32_t done = 0; done < bytes;) {
        uint32_t rest = bytes - done;
        uint32_t count = rest < FILESYSTEM_DATA_MAX ? rest : FILESYSTEM_DATA_MAX;
        append(file, done, (struct data){content + done, count});
        done += count;
    }
    slot_release(file);
}

static void read(cap_t file, uint32_t bytes) {
    for (uint32_t done = 0; done < bytes;) {
        uint32_t rest = bytes - done;
        struct data data;
        must(file_read(file, done, rest < FILESYSTEM_DATA_MAX ? rest : FILESYSTEM_DATA_MAX, &data),
             "read");
        must(data.length == 0 ? STATUS_EMPTY : STATUS_OK, "read");
        memcpy(content + done, data.bytes, data.length);
        done += data.length;
    }
}

static uint64_t open_read_close(const char *path, uint32_t bytes) {
    uint64_t before = arch_cycles();
    cap_t file = open(path, OPEN_FLAG_READ);
    read(file, bytes);
    slot_release(file);
    return arch_cycles() - before;
}

static uint64_t sample_small(void) {
    return open_read_close(small_path, SMALL_BYTES);
}

static uint64_t sample_large(void) {
    return open_read_close(large_path, LARGE_BYTES);
}

void measure_files(void) {
    make(small_path, SMALL_BYTES);
    make(large_path, LARGE_BYTES);
    measure("file_read_4k", sample_small);
    measure("file_read_1m", sample_large);
}
