// SPDX-License-Identifier: MIT
//
// The system log: a bounded ring of entries (idl/proto/log.capnp).
#include "ring.h"
#include "sources.h"

#include <log/log_server.h>
#include <tessera/authority/log.h>
#include <tessera/clock.h>
#include <tessera/server.h>

enum { REPLY_COUNT = 1 };

static struct ring ring;

static status_t write_entry(struct request *request, enum log_level level, struct text text) {
    ring_append(&ring, clock_now_ns(), request->badge, (uint8_t)level, text);
    return STATUS_OK;
}

static status_t read_entries(struct request *, uint64_t sequence, uint64_t *out_next,
                             struct log_entry_list_writer *out_entries) {
    for (;;) {
        const struct ring_entry *found = ring_find(&ring, sequence);
        if (found == nullptr) {
            break;
        }
        struct log_entry entry = {
            .sequence = found->sequence,
            .time_ns = found->time_ns,
            .source = source_name(found->badge),
            .level = (enum log_level)found->level,
            .text = {found->text, found->length},
        };
        if (log_entry_append(out_entries, &entry) != STATUS_OK) {
            sequence = found->sequence;
            break;
        }
        sequence = found->sequence + 1;
    }
    *out_next = sequence;
    return STATUS_OK;
}

static const struct log_server handlers = {.write = write_entry, .read = read_entries};

static void dispatch(struct request *request) {
    log_dispatch(&handlers, request);
}

int main(int argc, char **argv) {
    ring_init(&ring);
    sources_init(argc, argv);
    struct server_loop loop = {
        .endpoint = AUTHORITY_LOG_ENDPOINT,
        .reply_count = REPLY_COUNT,
        .dispatch = dispatch,
    };
    return server_run(&loop);
}
