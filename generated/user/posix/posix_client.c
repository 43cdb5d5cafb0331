// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/posix.capnp
// Template: codegen/tessera_gen/templates/protocols/client.c.j2
// Command: ./tessera gen
//
// Client stubs of posix.

#include <posix/posix_client.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

status_t posix_join(cap_t posix, uint32_t id, cap_t event, cap_t *out_process) {
    const struct posix_join_params params = {.id = id, .event = event};
    uint64_t words[POSIX_JOIN_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix,
        .method = METHOD_POSIX_JOIN,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = POSIX_JOIN_PARAMS_DATA_WORDS,
            .capability_count = 1,
            .transfers = {transfer_copy(event, RIGHT_SEND)},
        },
    };
    const status_t encoded = posix_join_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_join_results results;
    status = client_finish(&call, posix_join_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_process = results.process;
    }
    return status;
}

status_t posix_attach(cap_t posix, uint32_t id, cap_t event, cap_t *out_process, cap_t *out_terminal) {
    const struct posix_attach_params params = {.id = id, .event = event};
    uint64_t words[POSIX_ATTACH_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix,
        .method = METHOD_POSIX_ATTACH,
        .attempts = 1,
        .results_caps = 2,
        .request = {
            .words = words,
            .word_count = POSIX_ATTACH_PARAMS_DATA_WORDS,
            .capability_count = 1,
            .transfers = {transfer_copy(event, RIGHT_SEND)},
        },
    };
    const status_t encoded = posix_attach_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_attach_results results;
    status = client_finish(&call, posix_attach_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_process = results.process;
        *out_terminal = results.terminal;
    }
    return status;
}

status_t posix_process_fork(cap_t posix_process, cap_t cspace, uint64_t token, uint8_t signal, uint32_t *out_id) {
    const struct posix_process_fork_params params = {.cspace = cspace, .token = token, .signal = signal};
    uint64_t words[POSIX_PROCESS_FORK_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_FORK,
        .attempts = 1,
        .request = {
            .words = words,
            .word_count = POSIX_PROCESS_FORK_PARAMS_DATA_WORDS,
            .capability_count = 1,
            .transfers = {transfer_copy(cspace, RIGHTS_ALL)},
        },
    };
    const status_t encoded = posix_process_fork_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_process_fork_results results;
    status = client_finish(&call, posix_process_fork_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_id = results.id;
    }
    return status;
}

status_t posix_process_parent(cap_t posix_process, cap_t *out_cspace, uint64_t *out_token) {
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_PARENT,
        .attempts = 1,
        .results_caps = 1,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_CSPACE, .rights = RIGHTS_NONE},
    };
    struct posix_process_parent_results results;
    status = client_finish(&call, posix_process_parent_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_cspace = results.cspace;
        *out_token = results.token;
    }
    return status;
}

status_t posix_process_ready(cap_t posix_process, cap_t event, cap_t thread) {
    const struct posix_process_ready_params params = {.event = event, .thread = thread};
    uint64_t words[POSIX_PROCESS_READY_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_READY,
        .attempts = 1,
        .request = {
            .words = words,
            .is_encoded = true,
            .capability_count = 2,
            .transfers = {transfer_copy(event, RIGHT_SEND), transfer_copy(thread, RIGHT_MANAGE)},
        },
    };
    const status_t encoded = posix_process_ready_params_encode(&params, words, POSIX_PROCESS_READY_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    return client_call(&call, encoded);
}

status_t posix_process_take_change(cap_t posix_process, enum posix_selection selection, uint32_t number, bool is_kept, uint32_t changes, struct posix_end *out) {
    const struct posix_process_take_change_params params = {.selection = selection, .number = number, .is_kept = is_kept, .changes = changes};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_TAKE_CHANGE, POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_take_change_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_end results;
    if (info_has_words(registers.info, POSIX_END_DATA_WORDS)) {
        status = posix_end_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_end_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_process_send(cap_t posix_process, enum posix_selection selection, uint32_t number, uint8_t signal, int32_t code, uint64_t value) {
    const struct posix_process_send_params params = {.selection = selection, .number = number, .signal = signal, .code = code, .value = value};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_SEND, POSIX_PROCESS_SEND_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_send_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_process_take_signal(cap_t posix_process, struct posix_signal_sent *out) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_TAKE_SIGNAL, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_signal_sent results;
    if (info_has_words(registers.info, POSIX_SIGNAL_SENT_DATA_WORDS)) {
        status = posix_signal_sent_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_signal_sent_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_process_set_children(cap_t posix_process, bool is_forgetting, bool is_silent) {
    const struct posix_process_set_children_params params = {.is_forgetting = is_forgetting, .is_silent = is_silent};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_SET_CHILDREN, POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_set_children_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_process_numbers(cap_t posix_process, uint32_t id, struct posix_numbers *out) {
    const struct posix_process_numbers_params params = {.id = id};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_NUMBERS, POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_numbers_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_numbers results;
    if (info_has_words(registers.info, POSIX_NUMBERS_DATA_WORDS)) {
        status = posix_numbers_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_numbers_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_process_set_group(cap_t posix_process, uint32_t id, uint32_t group) {
    const struct posix_process_set_group_params params = {.id = id, .group = group};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_SET_GROUP, POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_set_group_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_process_make_session(cap_t posix_process) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_MAKE_SESSION, 0, 0)};
    return client_exchange(&registers);
}

status_t posix_process_terminal(cap_t posix_process, cap_t *out_terminal, bool *out_is_pty) {
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_TERMINAL,
        .attempts = 1,
        .results_caps = 1,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_terminal_results results;
    status = client_finish(&call, posix_process_terminal_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_terminal = results.terminal;
        *out_is_pty = results.is_pty;
    }
    return status;
}

status_t posix_process_stop(cap_t posix_process, uint8_t signal, uint32_t continues) {
    const struct posix_process_stop_params params = {.signal = signal, .continues = continues};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_STOP, POSIX_PROCESS_STOP_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_stop_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_process_state(cap_t posix_process, bool *out_is_stopped) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_STATE, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_process_state_results results;
    if (info_has_words(registers.info, POSIX_PROCESS_STATE_RESULTS_DATA_WORDS)) {
        status = posix_process_state_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_process_state_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_is_stopped = results.is_stopped;
    return STATUS_OK;
}

status_t posix_process_leave(cap_t posix_process, uint8_t signal, uint64_t others_ns, uint64_t peak_bytes) {
    const struct posix_process_leave_params params = {.signal = signal, .others_ns = others_ns, .peak_bytes = peak_bytes};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_LEAVE, POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_leave_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_process_make_pipe(cap_t posix_process, cap_t *out_reader, cap_t *out_writer) {
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_MAKE_PIPE,
        .attempts = 1,
        .results_caps = 2,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_make_pipe_results results;
    status = client_finish(&call, posix_process_make_pipe_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_reader = results.reader;
        *out_writer = results.writer;
    }
    return status;
}

status_t posix_process_make_cell(cap_t posix_process, struct posix_state state, cap_t *out_cell) {
    const struct posix_process_make_cell_params params = {.state = state};
    uint64_t words[POSIX_PROCESS_MAKE_CELL_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_MAKE_CELL,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = posix_process_make_cell_params_encode(&params, words, POSIX_PROCESS_MAKE_CELL_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_make_cell_results results;
    status = client_finish(&call, posix_process_make_cell_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_cell = results.cell;
    }
    return status;
}

status_t posix_process_make_socket(cap_t posix_process, enum posix_socket_kind kind, cap_t *out_socket) {
    const struct posix_process_make_socket_params params = {.kind = kind};
    uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_MAKE_SOCKET,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = posix_process_make_socket_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_make_socket_results results;
    status = client_finish(&call, posix_process_make_socket_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_socket = results.socket;
    }
    return status;
}

status_t posix_process_make_socket_pair(cap_t posix_process, enum posix_socket_kind kind, cap_t *out_first, cap_t *out_second) {
    const struct posix_process_make_socket_pair_params params = {.kind = kind};
    uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_MAKE_SOCKET_PAIR,
        .attempts = 1,
        .results_caps = 2,
        .request = {
            .words = words,
            .word_count = POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = posix_process_make_socket_pair_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_make_socket_pair_results results;
    status = client_finish(&call, posix_process_make_socket_pair_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_first = results.first;
        *out_second = results.second;
    }
    return status;
}

status_t posix_process_open_fifo(cap_t posix_process, uint32_t file_system, uint64_t node, bool is_reader, bool is_writer, cap_t *out_end) {
    const struct posix_process_open_fifo_params params = {.file_system = file_system, .node = node, .is_reader = is_reader, .is_writer = is_writer};
    uint64_t words[POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_OPEN_FIFO,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = posix_process_open_fifo_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_open_fifo_results results;
    status = client_finish(&call, posix_process_open_fifo_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_end = results.end;
    }
    return status;
}

status_t posix_process_lock(cap_t posix_process, const struct posix_lock *params) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_LOCK, POSIX_LOCK_DATA_WORDS, 0)};
    const status_t packed = posix_lock_pack(params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_process_find_lock(cap_t posix_process, const struct posix_lock *params, struct posix_lock *out) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_FIND_LOCK, POSIX_LOCK_DATA_WORDS, 0)};
    const status_t packed = posix_lock_pack(params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_lock results;
    if (info_has_words(registers.info, POSIX_LOCK_DATA_WORDS)) {
        status = posix_lock_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_lock_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_process_make_memory(cap_t posix_process, uint32_t pages, cap_t *out_memory) {
    const struct posix_process_make_memory_params params = {.pages = pages};
    uint64_t words[POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_MAKE_MEMORY,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = posix_process_make_memory_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_make_memory_results results;
    status = client_finish(&call, posix_process_make_memory_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_memory = results.memory;
    }
    return status;
}

status_t posix_process_begin(cap_t posix_process, uint8_t signal, uint32_t *out_id, cap_t *out_child) {
    const struct posix_process_begin_params params = {.signal = signal};
    uint64_t words[POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_BEGIN,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = posix_process_begin_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_begin_results results;
    status = client_finish(&call, posix_process_begin_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_id = results.id;
        *out_child = results.child;
    }
    return status;
}

status_t posix_process_hand_over(cap_t posix_process, cap_t cspace, uint64_t token, cap_t port, uint64_t used_ns) {
    const struct posix_process_hand_over_params params = {.cspace = cspace, .token = token, .port = port, .used_ns = used_ns};
    uint64_t words[POSIX_PROCESS_HAND_OVER_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_HAND_OVER,
        .attempts = 1,
        .request = {
            .words = words,
            .is_encoded = true,
            .capability_count = 2,
            .transfers = {transfer_copy(cspace, RIGHTS_ALL), transfer_copy(port, RIGHTS_ALL)},
        },
    };
    const status_t encoded = posix_process_hand_over_params_encode(&params, words, POSIX_PROCESS_HAND_OVER_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    return client_call(&call, encoded);
}

status_t posix_process_start(cap_t posix_process, uint32_t id) {
    const struct posix_process_start_params params = {.id = id};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_START, POSIX_PROCESS_START_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_start_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_process_finish(cap_t posix_process, int32_t status, uint8_t signal, uint64_t used_ns) {
    const struct posix_process_finish_params params = {.status = status, .signal = signal, .used_ns = used_ns};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_FINISH, POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_finish_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_process_make_terminal(cap_t posix_process, cap_t *out_master) {
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_MAKE_TERMINAL,
        .attempts = 1,
        .results_caps = 1,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_make_terminal_results results;
    status = client_finish(&call, posix_process_make_terminal_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_master = results.master;
    }
    return status;
}

status_t posix_process_find_terminal(cap_t posix_process, uint32_t number, bool is_taking, cap_t *out_terminal) {
    const struct posix_process_find_terminal_params params = {.number = number, .is_taking = is_taking};
    uint64_t words[POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_FIND_TERMINAL,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = posix_process_find_terminal_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_process_find_terminal_results results;
    status = client_finish(&call, posix_process_find_terminal_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_terminal = results.terminal;
    }
    return status;
}

status_t posix_process_list_terminals(cap_t posix_process, uint64_t *out_numbers) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_LIST_TERMINALS, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_process_list_terminals_results results;
    if (info_has_words(registers.info, POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS)) {
        status = posix_process_list_terminals_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_process_list_terminals_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_numbers = results.numbers;
    return STATUS_OK;
}

status_t posix_process_describe(cap_t posix_process, uint32_t id, struct posix_description *out) {
    const struct posix_process_describe_params params = {.id = id};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_DESCRIBE, POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_describe_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_description results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = posix_description_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_process_set_program(cap_t posix_process, struct text name, struct text program, struct data arguments) {
    const struct posix_process_set_program_params params = {.name = name, .program = program, .arguments = arguments};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[POSIX_PROCESS_SET_PROGRAM_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = posix_process_set_program_params_encode(&params, words, POSIX_PROCESS_SET_PROGRAM_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_SET_PROGRAM, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t posix_process_usage(cap_t posix_process, struct posix_usage *out) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_USAGE, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_usage results;
    if (info_has_words(registers.info, POSIX_USAGE_DATA_WORDS)) {
        status = posix_usage_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_usage_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_process_futex_wait(cap_t posix_process, const struct posix_futex_wait *params) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_FUTEX_WAIT, POSIX_FUTEX_WAIT_DATA_WORDS, 0)};
    const status_t packed = posix_futex_wait_pack(params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_process_futex_leave(cap_t posix_process, uint8_t thread, bool *out_is_woken) {
    const struct posix_process_futex_leave_params params = {.thread = thread};
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_FUTEX_LEAVE, POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_process_futex_leave_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_process_futex_leave_results results;
    if (info_has_words(registers.info, POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS)) {
        status = posix_process_futex_leave_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_process_futex_leave_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_is_woken = results.is_woken;
    return STATUS_OK;
}

status_t posix_process_futex_take(cap_t posix_process, uint64_t *out_threads) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_FUTEX_TAKE, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_process_futex_take_results results;
    if (info_has_words(registers.info, POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS)) {
        status = posix_process_futex_take_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_process_futex_take_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_threads = results.threads;
    return STATUS_OK;
}

status_t posix_process_futex_wake(cap_t posix_process, const struct posix_futex_wake *params, uint32_t *out_woken) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_FUTEX_WAKE, POSIX_FUTEX_WAKE_DATA_WORDS, 0)};
    const status_t packed = posix_futex_wake_pack(params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_process_futex_wake_results results;
    if (info_has_words(registers.info, POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS)) {
        status = posix_process_futex_wake_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_process_futex_wake_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_woken = results.woken;
    return STATUS_OK;
}

status_t posix_process_futex_requeue(cap_t posix_process, const struct posix_futex_requeue *params, uint32_t *out_count) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_FUTEX_REQUEUE, POSIX_FUTEX_REQUEUE_DATA_WORDS, 0)};
    const status_t packed = posix_futex_requeue_pack(params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_process_futex_requeue_results results;
    if (info_has_words(registers.info, POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS)) {
        status = posix_process_futex_requeue_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_process_futex_requeue_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_count = results.count;
    return STATUS_OK;
}

status_t posix_process_watch_by(cap_t posix_process, cap_t event) {
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_WATCH_BY,
        .attempts = 1,
        .request = {
            .capability_count = 1,
            .transfers = {transfer_copy(event, RIGHT_SEND)},
        },
    };
    return client_call(&call, STATUS_OK);
}

status_t posix_process_cancel(cap_t posix_process) {
    struct ipc_registers registers = {.target = posix_process, .info = info_make(METHOD_POSIX_PROCESS_CANCEL, 0, 0)};
    return client_exchange(&registers);
}

status_t posix_process_hear_by(cap_t posix_process, cap_t event) {
    struct client_call call = {
        .target = posix_process,
        .method = METHOD_POSIX_PROCESS_HEAR_BY,
        .attempts = 1,
        .request = {
            .capability_count = 1,
            .transfers = {transfer_copy(event, RIGHT_SEND)},
        },
    };
    return client_call(&call, STATUS_OK);
}

status_t posix_pipe_read(cap_t posix_pipe, uint32_t count, uint32_t waiter, struct data *out_data) {
    const struct posix_pipe_read_params params = {.count = count, .waiter = waiter};
    struct ipc_registers registers = {.target = posix_pipe, .info = info_make(METHOD_POSIX_PIPE_READ, POSIX_PIPE_READ_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_pipe_read_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_pipe_read_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = posix_pipe_read_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_data = results.data;
    return STATUS_OK;
}

status_t posix_pipe_write(cap_t posix_pipe, struct data data, uint32_t rest, uint32_t writer, bool is_waiting) {
    const struct posix_pipe_write_params params = {.data = data, .rest = rest, .writer = writer, .is_waiting = is_waiting};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t apart[POSIX_PIPE_WRITE_PARAMS_MESSAGE_WORDS];
    uint64_t *words = message_place(buffer, POSIX_PIPE_WRITE_PARAMS_BYTES_AT, params.data, apart);
    uint32_t count;
    const status_t encoded = posix_pipe_write_params_encode(&params, words, POSIX_PIPE_WRITE_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = posix_pipe, .info = info_make(METHOD_POSIX_PIPE_WRITE, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t posix_pipe_state(cap_t posix_pipe, uint32_t waiter, struct posix_pipe_state *out) {
    const struct posix_pipe_state_params params = {.waiter = waiter};
    struct ipc_registers registers = {.target = posix_pipe, .info = info_make(METHOD_POSIX_PIPE_STATE, POSIX_PIPE_STATE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_pipe_state_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_pipe_state results;
    if (info_has_words(registers.info, POSIX_PIPE_STATE_DATA_WORDS)) {
        status = posix_pipe_state_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_pipe_state_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_pipe_resize(cap_t posix_pipe, uint32_t capacity, uint32_t *out_capacity) {
    const struct posix_pipe_resize_params params = {.capacity = capacity};
    struct ipc_registers registers = {.target = posix_pipe, .info = info_make(METHOD_POSIX_PIPE_RESIZE, POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_pipe_resize_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_pipe_resize_results results;
    if (info_has_words(registers.info, POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS)) {
        status = posix_pipe_resize_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_pipe_resize_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_capacity = results.capacity;
    return STATUS_OK;
}

status_t posix_pipe_peek(cap_t posix_pipe, uint32_t offset, uint32_t count, uint32_t *out_departures, struct data *out_data) {
    const struct posix_pipe_peek_params params = {.offset = offset, .count = count};
    struct ipc_registers registers = {.target = posix_pipe, .info = info_make(METHOD_POSIX_PIPE_PEEK, POSIX_PIPE_PEEK_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_pipe_peek_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_pipe_peek_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = posix_pipe_peek_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_departures = results.departures;
    *out_data = results.data;
    return STATUS_OK;
}

status_t posix_pipe_read_blocking(cap_t posix_pipe, uint32_t count, uint32_t reader, struct data *out_data) {
    const struct posix_pipe_read_blocking_params params = {.count = count, .reader = reader};
    struct ipc_registers registers = {.target = posix_pipe, .info = info_make(METHOD_POSIX_PIPE_READ_BLOCKING, POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_pipe_read_blocking_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_pipe_read_blocking_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = posix_pipe_read_blocking_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_data = results.data;
    return STATUS_OK;
}

status_t posix_pipe_lend_page(cap_t posix_pipe, cap_t page, cap_t *out_end) {
    struct client_call call = {
        .target = posix_pipe,
        .method = METHOD_POSIX_PIPE_LEND_PAGE,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .capability_count = 1,
            .transfers = {transfer_copy(page, RIGHTS_ALL)},
        },
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_pipe_lend_page_results results;
    status = client_finish(&call, posix_pipe_lend_page_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_end = results.end;
    }
    return status;
}

status_t posix_pipe_read_page(cap_t posix_pipe, uint32_t count, uint32_t *out_count) {
    const struct posix_pipe_read_page_params params = {.count = count};
    struct ipc_registers registers = {.target = posix_pipe, .info = info_make(METHOD_POSIX_PIPE_READ_PAGE, POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_pipe_read_page_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_pipe_read_page_results results;
    if (info_has_words(registers.info, POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS)) {
        status = posix_pipe_read_page_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_pipe_read_page_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_count = results.count;
    return STATUS_OK;
}

status_t posix_pipe_write_page(cap_t posix_pipe, uint32_t count, uint32_t writer, bool is_waiting) {
    const struct posix_pipe_write_page_params params = {.count = count, .writer = writer, .is_waiting = is_waiting};
    struct ipc_registers registers = {.target = posix_pipe, .info = info_make(METHOD_POSIX_PIPE_WRITE_PAGE, POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_pipe_write_page_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_pipe_number(cap_t posix_pipe, uint64_t *out_number) {
    struct ipc_registers registers = {.target = posix_pipe, .info = info_make(METHOD_POSIX_PIPE_NUMBER, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_pipe_number_results results;
    if (info_has_words(registers.info, POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS)) {
        status = posix_pipe_number_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_pipe_number_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_number = results.number;
    return STATUS_OK;
}

status_t posix_cell_load(cap_t posix_cell, uint32_t waiter, struct posix_state *out) {
    const struct posix_cell_load_params params = {.waiter = waiter};
    struct ipc_registers registers = {.target = posix_cell, .info = info_make(METHOD_POSIX_CELL_LOAD, POSIX_CELL_LOAD_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_cell_load_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_state results;
    if (info_has_words(registers.info, POSIX_STATE_DATA_WORDS)) {
        status = posix_state_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_state_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_cell_store(cap_t posix_cell, const struct posix_state *params, struct posix_state *out) {
    struct ipc_registers registers = {.target = posix_cell, .info = info_make(METHOD_POSIX_CELL_STORE, POSIX_STATE_DATA_WORDS, 0)};
    const status_t packed = posix_state_pack(params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_state results;
    if (info_has_words(registers.info, POSIX_STATE_DATA_WORDS)) {
        status = posix_state_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_state_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_cell_lock(cap_t posix_cell, const struct posix_lock *params) {
    struct ipc_registers registers = {.target = posix_cell, .info = info_make(METHOD_POSIX_CELL_LOCK, POSIX_LOCK_DATA_WORDS, 0)};
    const status_t packed = posix_lock_pack(params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_cell_find_lock(cap_t posix_cell, const struct posix_lock *params, struct posix_lock *out) {
    struct ipc_registers registers = {.target = posix_cell, .info = info_make(METHOD_POSIX_CELL_FIND_LOCK, POSIX_LOCK_DATA_WORDS, 0)};
    const status_t packed = posix_lock_pack(params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_lock results;
    if (info_has_words(registers.info, POSIX_LOCK_DATA_WORDS)) {
        status = posix_lock_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_lock_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_socket_bind(cap_t posix_socket, struct posix_address address) {
    const struct posix_socket_bind_params params = {.address = address};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[POSIX_SOCKET_BIND_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = posix_socket_bind_params_encode(&params, words, POSIX_SOCKET_BIND_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = posix_socket, .info = info_make(METHOD_POSIX_SOCKET_BIND, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t posix_socket_listen(cap_t posix_socket, uint32_t backlog) {
    const struct posix_socket_listen_params params = {.backlog = backlog};
    struct ipc_registers registers = {.target = posix_socket, .info = info_make(METHOD_POSIX_SOCKET_LISTEN, POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_socket_listen_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_socket_connect(cap_t posix_socket, struct posix_address address, uint32_t waiter) {
    const struct posix_socket_connect_params params = {.address = address, .waiter = waiter};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[POSIX_SOCKET_CONNECT_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = posix_socket_connect_params_encode(&params, words, POSIX_SOCKET_CONNECT_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = posix_socket, .info = info_make(METHOD_POSIX_SOCKET_CONNECT, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t posix_socket_accept(cap_t posix_socket, uint32_t waiter, cap_t *out_socket) {
    const struct posix_socket_accept_params params = {.waiter = waiter};
    uint64_t words[POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_socket,
        .method = METHOD_POSIX_SOCKET_ACCEPT,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = posix_socket_accept_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct posix_socket_accept_results results;
    status = client_finish(&call, posix_socket_accept_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_socket = results.socket;
    }
    return status;
}

status_t posix_socket_send(cap_t posix_socket, struct data data, bool is_more, uint32_t sender, struct posix_address address) {
    const struct posix_socket_send_params params = {.data = data, .is_more = is_more, .sender = sender, .address = address};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[POSIX_SOCKET_SEND_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = posix_socket_send_params_encode(&params, words, POSIX_SOCKET_SEND_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = posix_socket, .info = info_make(METHOD_POSIX_SOCKET_SEND, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t posix_socket_attach(cap_t posix_socket, uint32_t owner, uint32_t kind, uint32_t flags, bool has_file, struct text path, cap_t file, cap_t cell) {
    const struct posix_socket_attach_params params = {.owner = owner, .kind = kind, .flags = flags, .has_file = has_file, .path = path, .file = file, .cell = cell};
    uint64_t words[POSIX_SOCKET_ATTACH_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = posix_socket,
        .method = METHOD_POSIX_SOCKET_ATTACH,
        .attempts = 1,
        .request = {
            .words = words,
            .is_encoded = true,
            .capability_count = 2,
            .transfers = {transfer_copy(file, RIGHTS_ALL), transfer_copy(cell, RIGHTS_ALL)},
        },
    };
    const status_t encoded = posix_socket_attach_params_encode(&params, words, POSIX_SOCKET_ATTACH_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    return client_call(&call, encoded);
}

status_t posix_socket_receive(cap_t posix_socket, uint32_t count, bool is_kept, bool is_continued, uint32_t receiver, struct data *out_data, struct data *out_name, bool *out_is_more, uint32_t *out_parcels, uint32_t *out_sender) {
    const struct posix_socket_receive_params params = {.count = count, .is_kept = is_kept, .is_continued = is_continued, .receiver = receiver};
    struct ipc_registers registers = {.target = posix_socket, .info = info_make(METHOD_POSIX_SOCKET_RECEIVE, POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_socket_receive_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_socket_receive_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = posix_socket_receive_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_data = results.data;
    *out_name = results.name;
    *out_is_more = results.is_more;
    *out_parcels = results.parcels;
    *out_sender = results.sender;
    return STATUS_OK;
}

status_t posix_socket_take_parcel(cap_t posix_socket, uint32_t receiver, uint32_t *out_kind, uint32_t *out_flags, bool *out_has_file, struct text *out_path, cap_t *out_file, cap_t *out_cell) {
    const struct posix_socket_take_parcel_params params = {.receiver = receiver};
    uint64_t words[POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_socket,
        .method = METHOD_POSIX_SOCKET_TAKE_PARCEL,
        .attempts = 1,
        .results_caps = 2,
        .request = {
            .words = words,
            .word_count = POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = posix_socket_take_parcel_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = OBJECTS_ANY, .rights = RIGHTS_NONE},
        {.objects = OBJECTS_ANY, .rights = RIGHTS_NONE},
    };
    struct posix_socket_take_parcel_results results;
    status = client_finish(&call, posix_socket_take_parcel_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_kind = results.kind;
        *out_flags = results.flags;
        *out_has_file = results.has_file;
        *out_path = results.path;
        *out_file = results.file;
        *out_cell = results.cell;
    }
    return status;
}

status_t posix_socket_shutdown(cap_t posix_socket, bool is_in, bool is_out) {
    const struct posix_socket_shutdown_params params = {.is_in = is_in, .is_out = is_out};
    struct ipc_registers registers = {.target = posix_socket, .info = info_make(METHOD_POSIX_SOCKET_SHUTDOWN, POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_socket_shutdown_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_socket_name(cap_t posix_socket, bool is_peers, struct data *out_name) {
    const struct posix_socket_name_params params = {.is_peers = is_peers};
    struct ipc_registers registers = {.target = posix_socket, .info = info_make(METHOD_POSIX_SOCKET_NAME, POSIX_SOCKET_NAME_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_socket_name_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_socket_name_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = posix_socket_name_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_name = results.name;
    return STATUS_OK;
}

status_t posix_socket_state(cap_t posix_socket, uint32_t waiter, struct posix_socket_state *out) {
    const struct posix_socket_state_params params = {.waiter = waiter};
    struct ipc_registers registers = {.target = posix_socket, .info = info_make(METHOD_POSIX_SOCKET_STATE, POSIX_SOCKET_STATE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_socket_state_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_socket_state results;
    if (info_has_words(registers.info, POSIX_SOCKET_STATE_DATA_WORDS)) {
        status = posix_socket_state_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_socket_state_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_socket_number(cap_t posix_socket, uint64_t *out_number) {
    struct ipc_registers registers = {.target = posix_socket, .info = info_make(METHOD_POSIX_SOCKET_NUMBER, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_socket_number_results results;
    if (info_has_words(registers.info, POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS)) {
        status = posix_socket_number_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_socket_number_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_number = results.number;
    return STATUS_OK;
}

status_t posix_memory_page(cap_t posix_memory, uint32_t index, cap_t *out_page) {
    const struct posix_memory_page_params params = {.index = index};
    uint64_t words[POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = posix_memory,
        .method = METHOD_POSIX_MEMORY_PAGE,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = posix_memory_page_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_FRAME, .rights = RIGHTS_NONE},
    };
    struct posix_memory_page_results results;
    status = client_finish(&call, posix_memory_page_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_page = results.page;
    }
    return status;
}

status_t posix_memory_number(cap_t posix_memory, uint64_t *out_number) {
    struct ipc_registers registers = {.target = posix_memory, .info = info_make(METHOD_POSIX_MEMORY_NUMBER, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_memory_number_results results;
    if (info_has_words(registers.info, POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS)) {
        status = posix_memory_number_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_memory_number_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_number = results.number;
    return STATUS_OK;
}

status_t posix_terminal_read(cap_t posix_terminal, uint32_t count, uint32_t caller, bool is_late, struct data *out_data, uint8_t *out_wait) {
    const struct posix_terminal_read_params params = {.count = count, .caller = caller, .is_late = is_late};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_READ, POSIX_TERMINAL_READ_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_read_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_terminal_read_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = posix_terminal_read_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_data = results.data;
    *out_wait = results.wait;
    return STATUS_OK;
}

status_t posix_terminal_settings(cap_t posix_terminal, struct data *out_settings, bool *out_is_stopped) {
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_SETTINGS, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_terminal_settings_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = posix_terminal_settings_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_settings = results.settings;
    *out_is_stopped = results.is_stopped;
    return STATUS_OK;
}

status_t posix_terminal_set_settings(cap_t posix_terminal, struct data settings, bool is_dropping, uint32_t caller, bool is_forcing) {
    const struct posix_terminal_set_settings_params params = {.settings = settings, .is_dropping = is_dropping, .caller = caller, .is_forcing = is_forcing};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t apart[POSIX_TERMINAL_SET_SETTINGS_PARAMS_MESSAGE_WORDS];
    uint64_t *words = message_place(buffer, POSIX_TERMINAL_SET_SETTINGS_PARAMS_BYTES_AT, params.settings, apart);
    uint32_t count;
    const status_t encoded = posix_terminal_set_settings_params_encode(&params, words, POSIX_TERMINAL_SET_SETTINGS_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_SET_SETTINGS, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t posix_terminal_size(cap_t posix_terminal, struct posix_terminal_size *out) {
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_SIZE, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_terminal_size results;
    if (info_has_words(registers.info, POSIX_TERMINAL_SIZE_DATA_WORDS)) {
        status = posix_terminal_size_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_terminal_size_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_terminal_set_size(cap_t posix_terminal, uint16_t rows, uint16_t columns, uint16_t width, uint16_t height) {
    const struct posix_terminal_set_size_params params = {.rows = rows, .columns = columns, .width = width, .height = height};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_SET_SIZE, POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_set_size_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_terminal_group(cap_t posix_terminal, uint32_t caller, uint32_t *out_group, uint32_t *out_session) {
    const struct posix_terminal_group_params params = {.caller = caller};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_GROUP, POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_group_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_terminal_group_results results;
    if (info_has_words(registers.info, POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS)) {
        status = posix_terminal_group_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_terminal_group_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_group = results.group;
    *out_session = results.session;
    return STATUS_OK;
}

status_t posix_terminal_set_group(cap_t posix_terminal, uint32_t caller, bool is_forcing, uint32_t group) {
    const struct posix_terminal_set_group_params params = {.caller = caller, .is_forcing = is_forcing, .group = group};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_SET_GROUP, POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_set_group_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_terminal_state(cap_t posix_terminal, uint32_t caller, struct posix_terminal_state *out) {
    const struct posix_terminal_state_params params = {.caller = caller};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_STATE, POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_state_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_terminal_state results;
    if (info_has_words(registers.info, POSIX_TERMINAL_STATE_DATA_WORDS)) {
        status = posix_terminal_state_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_terminal_state_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t posix_terminal_drop(cap_t posix_terminal, bool is_input, bool is_output, uint32_t caller, bool is_forcing) {
    const struct posix_terminal_drop_params params = {.is_input = is_input, .is_output = is_output, .caller = caller, .is_forcing = is_forcing};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_DROP, POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_drop_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_terminal_check_write(cap_t posix_terminal, uint32_t caller, bool is_forcing) {
    const struct posix_terminal_check_write_params params = {.caller = caller, .is_forcing = is_forcing};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_CHECK_WRITE, POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_check_write_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_terminal_write(cap_t posix_terminal, struct data data, uint32_t caller, bool is_forcing, uint32_t *out_written) {
    const struct posix_terminal_write_params params = {.data = data, .caller = caller, .is_forcing = is_forcing};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t apart[POSIX_TERMINAL_WRITE_PARAMS_MESSAGE_WORDS];
    uint64_t *words = message_place(buffer, POSIX_TERMINAL_WRITE_PARAMS_BYTES_AT, params.data, apart);
    uint32_t count;
    const status_t encoded = posix_terminal_write_params_encode(&params, words, POSIX_TERMINAL_WRITE_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_WRITE, (uint8_t)count, 0) | INFO_BUFFER};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_terminal_write_results results;
    if (info_has_words(registers.info, POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS)) {
        status = posix_terminal_write_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_terminal_write_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_written = results.written;
    return STATUS_OK;
}

status_t posix_terminal_take(cap_t posix_terminal, uint32_t caller, bool is_stealing) {
    const struct posix_terminal_take_params params = {.caller = caller, .is_stealing = is_stealing};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_TAKE, POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_take_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_terminal_master(cap_t posix_terminal, uint32_t *out_number, bool *out_is_locked, bool *out_is_in_packets) {
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_MASTER, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct posix_terminal_master_results results;
    if (info_has_words(registers.info, POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS)) {
        status = posix_terminal_master_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = posix_terminal_master_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_number = results.number;
    *out_is_locked = results.is_locked;
    *out_is_in_packets = results.is_in_packets;
    return STATUS_OK;
}

status_t posix_terminal_set_lock(cap_t posix_terminal, bool is_locked) {
    const struct posix_terminal_set_lock_params params = {.is_locked = is_locked};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_SET_LOCK, POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_set_lock_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_terminal_flow(cap_t posix_terminal, enum posix_flow action, uint32_t caller, bool is_forcing) {
    const struct posix_terminal_flow_params params = {.action = action, .caller = caller, .is_forcing = is_forcing};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_FLOW, POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_flow_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_terminal_leave(cap_t posix_terminal, uint32_t caller) {
    const struct posix_terminal_leave_params params = {.caller = caller};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_LEAVE, POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_leave_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t posix_terminal_set_packets(cap_t posix_terminal, bool is_on) {
    const struct posix_terminal_set_packets_params params = {.is_on = is_on};
    struct ipc_registers registers = {.target = posix_terminal, .info = info_make(METHOD_POSIX_TERMINAL_SET_PACKETS, POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS, 0)};
    const status_t packed = posix_terminal_set_packets_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}
