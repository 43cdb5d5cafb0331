// SPDX-License-Identifier: MIT
// A file system in memory. At its start it takes what its quota holds but for a part that its
// ports, page tables and lent pages need; what holds files is allocated then, so it can be full but
// not out of memory.
#include "serve_file_system.h"

#include <tessera/authority/ramfs.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/server.h>

// Of the quota, 1 / this is kept back.
constexpr uint64_t KEPT_BACK_DIVISOR = 8;
constexpr uint32_t REPLIES = 1; // nobody is parked

struct ramfs ramfs;

static status_t start_store(void) {
    uint64_t page = startup_info()->page_bytes;
    uint64_t available = memory_available();
    uint64_t bytes = (available - available / KEPT_BACK_DIVISOR) / page * page;
    void *memory;
    status_t status = memory_map_pages((size_t)bytes, &memory);
    return status == STATUS_OK ? node_store_init(&ramfs.store, memory, (size_t)bytes) : status;
}

static void dispatch(struct request *request) {
    if (open_files_is_badge(request->badge)) {
        file_dispatch(&RAMFS_FILE, request);
    } else {
        file_system_dispatch(&RAMFS_FILE_SYSTEM, request);
    }
}

static void on_port_closed(void *context, uint32_t badge) {
    (void)context;
    ramfs_close(badge);
}

int main(int argc, char **argv) {
    (void)argc;
    log_connect(AUTHORITY_RAMFS_LOG);
    status_t status = start_store();
    if (status == STATUS_OK) {
        lent_pages_init(&ramfs.lent, startup_info()->page_bytes);
        open_files_init(&ramfs.files, AUTHORITY_RAMFS_ENDPOINT, argv[0]);
        log_info("room for %u KiB",
                 (uint32_t)((uint64_t)ramfs.store.blocks.count * BLOCK_BYTES / 1024));
        static const struct server_loop loop = {
            .endpoint = AUTHORITY_RAMFS_ENDPOINT,
            .reply_count = REPLIES,
            .ports = &ramfs.files.ports,
            .dispatch = dispatch,
            .on_port_closed = on_port_closed,
        };
        status = server_run(&loop);
    }
    log_error("cannot serve files: %s", status_text(status));
    return 1;
}
