// SPDX-License-Identifier: MIT
//
// The process manager: starts programs from files, in its own memory and with the authority that
// its clients hand over, and knows how each of them ended (idl/proto/process.capnp). A program's
// faults and its end come to the same endpoint as the requests, told apart by their badges.
#include "handlers.h"
#include "lifetime.h"
#include "page_holders.h"

#include <kernel/memory.h>
#include <tessera/authority/process_manager.h>
#include <tessera/layouts.h>
#include <tessera/log.h>
#include <tessera/message.h>
#include <tessera/runtime.h>
#include <tessera/server.h>

enum { REPLY_COUNT = 32 };

static void dispatch(struct request *request) {
    if (request->badge < TABLE_HANDLE_BADGE) {
        process_manager_dispatch(&manager_handlers, request);
    } else if (table_find_pages(request->badge) != nullptr) {
        process_pages_dispatch(&page_holder_handlers, request);
    } else if (table_find_handle(request->badge) != nullptr) {
        process_dispatch(&process_handlers, request);
    } else {
        request_refuse(request, STATUS_PEER_GONE);
    }
}

static void on_port_closed(void *, uint32_t badge) {
    lifetime_client_gone(badge);
    struct table_entry *entry = table_find_handle(badge);
    if (entry != nullptr) {
        lifetime_handle_closed(entry);
    }
}

static void on_fault(void *, const struct fault_event *fault) {
    lifetime_fault(fault);
}

// The pieces of RAM for programs: as many of the slots for them are filled as the machine has.
static status_t take_pieces(void) {
    for (cap_t i = 0; i < RAM_RANGES_MAX; i++) {
        cap_t piece = AUTHORITY_PROCESS_MANAGER_PROGRAMS0 + i;
        uint64_t size_bytes, used_bytes, is_device;
        status_t status = memory_info(piece, &size_bytes, &used_bytes, &is_device);
        if (status == STATUS_BAD_SLOT) {
            break;
        }
        if (status == STATUS_OK) {
            status = memory_pool_add(piece, size_bytes);
        }
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

int main(int, char **) {
    log_connect(AUTHORITY_PROCESS_MANAGER_LOG);
    table_init(startup_info()->restarts);
    status_t status = take_pieces();
    if (status != STATUS_OK) {
        log_error("no use of the RAM for programs: %s", status_text(status));
        return status;
    }
    struct server_loop loop = {
        .endpoint = AUTHORITY_PROCESS_MANAGER_ENDPOINT,
        .reply_count = REPLY_COUNT,
        .ports = &handle_ports,
        .dispatch = dispatch,
        .on_port_closed = on_port_closed,
        .on_fault = on_fault,
    };
    return server_run(&loop);
}
