// SPDX-License-Identifier: MIT
// One tree of files out of several file systems. What is mounted where comes from the manifest, as
// arguments `mount=SLOT:PATH`; `absent=SERVICE:PATH` where the machine has nothing for a service
// that the file system needs.
#include "serve_file_system.h"

#include <kernel/cspace.h>
#include <tessera/arguments.h>
#include <tessera/authority/vfs.h>
#include <tessera/log.h>
#include <tessera/rights.h>
#include <tessera/server.h>
#include <tessera/string.h>

constexpr uint32_t REPLIES = 1; // nobody is parked

static const char MOUNT[] = "mount=";
static const char ABSENT[] = "absent=";

struct mount_table vfs_mounts;

static status_t add_mount(const char *argument) {
    const char *text = argument;
    uint64_t slot;
    if (!number_parse(&text, &slot) || *text != ':' || slot > UINT32_MAX) {
        return STATUS_BAD_ARGUMENT;
    }
    uint64_t type;
    uint64_t rights;
    uint64_t badge;
    status_t status = cspace_inspect(SLOT_CSPACE, (cap_t)slot, &type, &rights, &badge);
    if (status != STATUS_OK) {
        return status;
    }
    return mount_table_add(&vfs_mounts, text_from(text + 1), (cap_t)slot,
                           (rights & RIGHT_WRITE) == 0);
}

// Below such a path is only what is mounted there.
static void tell_absent(const char *argument) {
    const char *path = strchr(argument, ':');
    if (path != nullptr) {
        log_warning("no %.*s: nothing is mounted on %s", (int)(path - argument), argument,
                    path + 1);
    }
}

static status_t add_mounts(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], ABSENT, strlen(ABSENT)) == 0) {
            tell_absent(argv[i] + strlen(ABSENT));
        }
        if (strncmp(argv[i], MOUNT, strlen(MOUNT)) != 0) {
            continue;
        }
        status_t status = add_mount(argv[i] + strlen(MOUNT));
        if (status != STATUS_OK) {
            log_error("%s: %s", argv[i], status_text(status));
            return status;
        }
    }
    return STATUS_OK;
}

static void dispatch(struct request *request) {
    file_system_dispatch(&VFS_FILE_SYSTEM, request);
}

int main(int argc, char **argv) {
    log_connect(AUTHORITY_VFS_LOG);
    status_t status = add_mounts(argc, argv);
    if (status == STATUS_OK) {
        const struct server_loop loop = {
            .endpoint = AUTHORITY_VFS_ENDPOINT,
            .reply_count = REPLIES,
            .dispatch = dispatch,
        };
        status = server_run(&loop);
    }
    log_error("cannot serve files: %s", status_text(status));
    return 1;
}
