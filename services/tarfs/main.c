// SPDX-License-Identifier: MIT
// A tar archive on a disk as a file system that can only be read.
#include "mount.h"
#include "serve_file_system.h"

#include <tessera/authority/tarfs.h>
#include <tessera/log.h>
#include <tessera/server.h>

constexpr uint32_t REPLIES = 1; // nobody is parked

struct open_files tarfs_files;

static void dispatch(struct request *request) {
    if (open_files_is_badge(request->badge)) {
        file_dispatch(&TARFS_FILE, request);
    } else {
        file_system_dispatch(&TARFS_FILE_SYSTEM, request);
    }
}

static void on_port_closed(void *context, uint32_t badge) {
    (void)context;
    struct open_file *file = open_files_find(&tarfs_files, badge);
    if (file != nullptr) {
        file->is_open = false;
    }
}

int main(int argc, char **argv) {
    (void)argc;
    log_connect(AUTHORITY_TARFS_LOG);
    open_files_init(&tarfs_files, AUTHORITY_TARFS_ENDPOINT, argv[0]);
    status_t status = mount_init();
    if (status == STATUS_OK) {
        const struct server_loop loop = {
            .endpoint = AUTHORITY_TARFS_ENDPOINT,
            .reply_count = REPLIES,
            .ports = &tarfs_files.ports,
            .dispatch = dispatch,
            .on_port_closed = on_port_closed,
        };
        status = server_run(&loop);
    }
    log_error("cannot serve files: %s", status_text(status));
    return 1;
}
