// SPDX-License-Identifier: MIT
#include "world.h"

#include "report.h"

#include <kernel/cspace.h>
#include <protocol_script.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/server.h>
#include <tessera/slots.h>
#include <tessera/thread.h>

enum {
    SERVER_STACK_BYTES = 64 * 1024,
    CLIENT_BADGE = 1,
};

static struct server_loop loop;

// One object of each kind that cases send; they get copies.
static cap_t frame;
static cap_t notification;

static void serve(void *argument) {
    report_require("server loop", server_run(argument));
    for (;;) {
    }
}

static cap_t mint(cap_t source, uint32_t rights, uint32_t badge) {
    const cap_t slot = slot_allocate();
    report_require("cspace_mint",
                   cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, source, rights, badge));
    return slot;
}

void world_make(void) {
    report_require("endpoint", object_create(OBJECT_ENDPOINT, 0, &loop.endpoint));
    report_require("frame", object_create(OBJECT_FRAME, startup_info()->page_bytes, &frame));
    report_require("notification", object_create(OBJECT_NOTIFICATION, 0, &notification));
    loop.reply_count = 2;
    loop.dispatch = protocol_script_dispatch;
    report_require("server", program_thread_start(serve, &loop, SERVER_STACK_BYTES));
}

cap_t world_client(uint32_t rights) {
    return mint(loop.endpoint, rights, CLIENT_BADGE);
}

cap_t world_object(uint32_t object_type, uint32_t rights) {
    switch (object_type) {
    case OBJECT_FRAME:
        return mint(frame, rights, 0);
    case OBJECT_NOTIFICATION:
        return mint(notification, rights, 0);
    case OBJECT_CSPACE:
        return mint(SLOT_CSPACE, rights, 0);
    case OBJECT_THREAD:
        return mint(SLOT_THREAD, rights, 0);
    case OBJECT_ENDPOINT:
    case OBJECT_PORT:
        return mint(loop.endpoint, rights, CLIENT_BADGE);
    default:
        report_require("an object of this type", STATUS_UNSUPPORTED);
        return 0;
    }
}

cap_t protocol_script_capability(uint32_t object_types) {
    if ((object_types & 1u << OBJECT_NOTIFICATION) != 0) {
        return world_object(OBJECT_NOTIFICATION, RIGHT_SEND);
    }
    if ((object_types & 1u << OBJECT_MEMORY) != 0) { // which cannot be minted: a new one each time
        cap_t memory;
        report_require("memory", object_create(OBJECT_MEMORY, startup_info()->page_bytes, &memory));
        return memory;
    }
    if ((object_types & 1u << OBJECT_FRAME) != 0) {
        return world_object(OBJECT_FRAME, RIGHT_READ | RIGHT_WRITE);
    }
    if ((object_types & 1u << OBJECT_CSPACE) != 0) {
        return world_object(OBJECT_CSPACE, RIGHT_READ);
    }
    if ((object_types & 1u << OBJECT_THREAD) != 0) {
        return world_object(OBJECT_THREAD, RIGHT_MANAGE);
    }
    return world_object(OBJECT_ENDPOINT, RIGHT_SEND | RIGHT_READ | RIGHT_WRITE);
}
