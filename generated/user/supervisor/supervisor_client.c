// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/client.c.j2
// Command: ./tessera gen
//
// Client stubs of supervisor.

#include <supervisor/supervisor_client.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

status_t supervisor_list(cap_t supervisor, uint32_t cookie, uint32_t *out_next, struct service_entry_list *out_entries) {
    const struct supervisor_list_params params = {.cookie = cookie};
    uint64_t words[SUPERVISOR_LIST_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = supervisor,
        .method = METHOD_SUPERVISOR_LIST,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = SUPERVISOR_LIST_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = supervisor_list_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct supervisor_list_results results;
    status = client_finish(&call, supervisor_list_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_next = results.next;
        *out_entries = results.entries;
    }
    return status;
}

status_t supervisor_restart(cap_t supervisor, struct text name) {
    const struct supervisor_restart_params params = {.name = name};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[SUPERVISOR_RESTART_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = supervisor_restart_params_encode(&params, words, SUPERVISOR_RESTART_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = supervisor, .info = info_make(METHOD_SUPERVISOR_RESTART, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t supervisor_kill(cap_t supervisor, struct text name) {
    const struct supervisor_kill_params params = {.name = name};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[SUPERVISOR_KILL_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = supervisor_kill_params_encode(&params, words, SUPERVISOR_KILL_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = supervisor, .info = info_make(METHOD_SUPERVISOR_KILL, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t supervisor_memory(cap_t supervisor, struct memory_usage *out) {
    struct client_call call = {
        .target = supervisor,
        .method = METHOD_SUPERVISOR_MEMORY,
        .attempts = CLIENT_RETRY_ATTEMPTS,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    struct memory_usage results;
    status = client_finish(&call, memory_usage_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out = results;
    }
    return status;
}

status_t supervisor_capabilities(cap_t supervisor, uint32_t index, uint32_t slot, uint32_t *out_next, struct capability_entry_list *out_entries) {
    const struct supervisor_capabilities_params params = {.index = index, .slot = slot};
    uint64_t words[SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = supervisor,
        .method = METHOD_SUPERVISOR_CAPABILITIES,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = SUPERVISOR_CAPABILITIES_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = supervisor_capabilities_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct supervisor_capabilities_results results;
    status = client_finish(&call, supervisor_capabilities_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_next = results.next;
        *out_entries = results.entries;
    }
    return status;
}

status_t supervisor_shutdown(cap_t supervisor, uint8_t status) {
    const struct supervisor_shutdown_params params = {.status = status};
    struct ipc_registers registers = {.target = supervisor, .info = info_make(METHOD_SUPERVISOR_SHUTDOWN, SUPERVISOR_SHUTDOWN_PARAMS_DATA_WORDS, 0)};
    const status_t packed = supervisor_shutdown_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t supervisor_reboot(cap_t supervisor) {
    struct ipc_registers registers = {.target = supervisor, .info = info_make(METHOD_SUPERVISOR_REBOOT, 0, 0)};
    return client_exchange(&registers);
}

status_t supervisor_cores(cap_t supervisor, uint32_t cookie, uint32_t *out_next, struct core_entry_list *out_entries) {
    const struct supervisor_cores_params params = {.cookie = cookie};
    uint64_t words[SUPERVISOR_CORES_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = supervisor,
        .method = METHOD_SUPERVISOR_CORES,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = SUPERVISOR_CORES_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = supervisor_cores_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct supervisor_cores_results results;
    status = client_finish(&call, supervisor_cores_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_next = results.next;
        *out_entries = results.entries;
    }
    return status;
}
