// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/log.capnp
// Template: codegen/tessera_gen/templates/protocols/client.c.j2
// Command: ./tessera gen
//
// Client stubs of log.

#include <log/log_client.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

status_t log_write(cap_t log, enum log_level level, struct text text) {
    const struct log_write_params params = {.level = level, .text = text};
    uint64_t words[LOG_WRITE_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = log,
        .method = METHOD_LOG_WRITE,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = log_write_params_encode(&params, words, LOG_WRITE_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    return client_call(&call, encoded);
}

status_t log_read(cap_t log, uint64_t sequence, uint64_t *out_next, struct log_entry_list *out_entries) {
    const struct log_read_params params = {.sequence = sequence};
    uint64_t words[LOG_READ_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = log,
        .method = METHOD_LOG_READ,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = LOG_READ_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = log_read_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct log_read_results results;
    status = client_finish(&call, log_read_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_next = results.next;
        *out_entries = results.entries;
    }
    return status;
}
