// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process.capnp
// Template: codegen/tessera_gen/templates/protocols/client.c.j2
// Command: ./tessera gen
//
// Client stubs of process.

#include <process/process_client.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

status_t process_manager_spawn(cap_t process_manager, struct text path, struct data arguments, uint64_t memory_bytes, struct text name, uint32_t parent, cap_t *out_process, uint32_t *out_id, uint64_t *out_slots_end) {
    const struct process_manager_spawn_params params = {.path = path, .arguments = arguments, .memory_bytes = memory_bytes, .name = name, .parent = parent};
    uint64_t words[PROCESS_MANAGER_SPAWN_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = process_manager,
        .method = METHOD_PROCESS_MANAGER_SPAWN,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = process_manager_spawn_params_encode(&params, words, PROCESS_MANAGER_SPAWN_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct process_manager_spawn_results results;
    status = client_finish(&call, process_manager_spawn_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_process = results.process;
        *out_id = results.id;
        *out_slots_end = results.slots_end;
    }
    return status;
}

status_t process_manager_list(cap_t process_manager, uint32_t cookie, uint32_t *out_next, struct process_entry_list *out_entries) {
    const struct process_manager_list_params params = {.cookie = cookie};
    uint64_t words[PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = process_manager,
        .method = METHOD_PROCESS_MANAGER_LIST,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = PROCESS_MANAGER_LIST_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = process_manager_list_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct process_manager_list_results results;
    status = client_finish(&call, process_manager_list_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_next = results.next;
        *out_entries = results.entries;
    }
    return status;
}

status_t process_manager_wait(cap_t process_manager, uint32_t id, struct process_end *out) {
    const struct process_manager_wait_params params = {.id = id};
    struct ipc_registers registers = {.target = process_manager, .info = info_make(METHOD_PROCESS_MANAGER_WAIT, PROCESS_MANAGER_WAIT_PARAMS_DATA_WORDS, 0)};
    const status_t packed = process_manager_wait_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct process_end results;
    if (info_has_words(registers.info, PROCESS_END_DATA_WORDS)) {
        status = process_end_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = process_end_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t process_manager_kill(cap_t process_manager, uint32_t id) {
    const struct process_manager_kill_params params = {.id = id};
    struct ipc_registers registers = {.target = process_manager, .info = info_make(METHOD_PROCESS_MANAGER_KILL, PROCESS_MANAGER_KILL_PARAMS_DATA_WORDS, 0)};
    const status_t packed = process_manager_kill_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t process_manager_capabilities(cap_t process_manager, uint32_t id, uint32_t slot, uint32_t *out_next, struct capability_entry_list *out_entries) {
    const struct process_manager_capabilities_params params = {.id = id, .slot = slot};
    uint64_t words[PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = process_manager,
        .method = METHOD_PROCESS_MANAGER_CAPABILITIES,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = PROCESS_MANAGER_CAPABILITIES_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = process_manager_capabilities_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct process_manager_capabilities_results results;
    status = client_finish(&call, process_manager_capabilities_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_next = results.next;
        *out_entries = results.entries;
    }
    return status;
}

status_t process_manager_set_core(cap_t process_manager, uint32_t id, uint32_t core) {
    const struct process_manager_set_core_params params = {.id = id, .core = core};
    struct ipc_registers registers = {.target = process_manager, .info = info_make(METHOD_PROCESS_MANAGER_SET_CORE, PROCESS_MANAGER_SET_CORE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = process_manager_set_core_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t process_manager_set_traced(cap_t process_manager, uint32_t id, bool is_traced) {
    const struct process_manager_set_traced_params params = {.id = id, .is_traced = is_traced};
    struct ipc_registers registers = {.target = process_manager, .info = info_make(METHOD_PROCESS_MANAGER_SET_TRACED, PROCESS_MANAGER_SET_TRACED_PARAMS_DATA_WORDS, 0)};
    const status_t packed = process_manager_set_traced_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t process_grant(cap_t process, cap_t capability, uint32_t slot, struct text origin) {
    const struct process_grant_params params = {.capability = capability, .slot = slot, .origin = origin};
    uint64_t words[PROCESS_GRANT_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = process,
        .method = METHOD_PROCESS_GRANT,
        .attempts = 1,
        .request = {
            .words = words,
            .is_encoded = true,
            .capability_count = 1,
            .transfers = {transfer_copy(capability, RIGHTS_ALL)},
        },
    };
    const status_t encoded = process_grant_params_encode(&params, words, PROCESS_GRANT_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    return client_call(&call, encoded);
}

status_t process_start(cap_t process) {
    struct ipc_registers registers = {.target = process, .info = info_make(METHOD_PROCESS_START, 0, 0)};
    return client_exchange(&registers);
}

status_t process_wait(cap_t process, struct process_end *out) {
    struct ipc_registers registers = {.target = process, .info = info_make(METHOD_PROCESS_WAIT, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct process_end results;
    if (info_has_words(registers.info, PROCESS_END_DATA_WORDS)) {
        status = process_end_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = process_end_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t process_kill(cap_t process) {
    struct ipc_registers registers = {.target = process, .info = info_make(METHOD_PROCESS_KILL, 0, 0)};
    return client_exchange(&registers);
}

status_t process_set_name(cap_t process, struct text name) {
    const struct process_set_name_params params = {.name = name};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[PROCESS_SET_NAME_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = process_set_name_params_encode(&params, words, PROCESS_SET_NAME_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = process, .info = info_make(METHOD_PROCESS_SET_NAME, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t process_finish(cap_t process, struct process_end *out) {
    struct ipc_registers registers = {.target = process, .info = info_make(METHOD_PROCESS_FINISH, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct process_end results;
    if (info_has_words(registers.info, PROCESS_END_DATA_WORDS)) {
        status = process_end_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = process_end_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t process_pages_most(cap_t process_pages, uint32_t *out_pages) {
    struct ipc_registers registers = {.target = process_pages, .info = info_make(METHOD_PROCESS_PAGES_MOST, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct process_pages_most_results results;
    if (info_has_words(registers.info, PROCESS_PAGES_MOST_RESULTS_DATA_WORDS)) {
        status = process_pages_most_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = process_pages_most_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_pages = results.pages;
    return STATUS_OK;
}

status_t process_pages_take(cap_t process_pages, struct data slots, struct data *out_pages) {
    const struct process_pages_take_params params = {.slots = slots};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t apart[PROCESS_PAGES_TAKE_PARAMS_MESSAGE_WORDS];
    uint64_t *words = message_place(buffer, PROCESS_PAGES_TAKE_PARAMS_BYTES_AT, params.slots, apart);
    uint32_t count;
    const status_t encoded = process_pages_take_params_encode(&params, words, PROCESS_PAGES_TAKE_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = process_pages, .info = info_make(METHOD_PROCESS_PAGES_TAKE, (uint8_t)count, 0) | INFO_BUFFER};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct process_pages_take_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = process_pages_take_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_pages = results.pages;
    return STATUS_OK;
}

status_t process_pages_hold(cap_t process_pages, struct data pages) {
    const struct process_pages_hold_params params = {.pages = pages};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t apart[PROCESS_PAGES_HOLD_PARAMS_MESSAGE_WORDS];
    uint64_t *words = message_place(buffer, PROCESS_PAGES_HOLD_PARAMS_BYTES_AT, params.pages, apart);
    uint32_t count;
    const status_t encoded = process_pages_hold_params_encode(&params, words, PROCESS_PAGES_HOLD_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = process_pages, .info = info_make(METHOD_PROCESS_PAGES_HOLD, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t process_pages_drop(cap_t process_pages, struct data pages) {
    const struct process_pages_drop_params params = {.pages = pages};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t apart[PROCESS_PAGES_DROP_PARAMS_MESSAGE_WORDS];
    uint64_t *words = message_place(buffer, PROCESS_PAGES_DROP_PARAMS_BYTES_AT, params.pages, apart);
    uint32_t count;
    const status_t encoded = process_pages_drop_params_encode(&params, words, PROCESS_PAGES_DROP_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = process_pages, .info = info_make(METHOD_PROCESS_PAGES_DROP, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}
