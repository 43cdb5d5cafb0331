// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/posix.capnp
// Template: codegen/tessera_gen/templates/protocols/server.c.j2
// Command: ./tessera gen
//
// Dispatchers of posix. Checks come in this order: the method, the caller's rights, the encoding and the bounds, the
// capabilities; only then the handler. A message that came one way is for methods that keep nobody waiting and hand nothing out.

#include <posix/posix_server.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static void handle_posix_join(const struct posix_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_NOTIFICATION, .rights = RIGHT_SEND},
    };
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_join_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_join_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->join == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_join_results results = {};
    status = server->join(request, params.id, params.event, &results.process);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.process)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_attach(const struct posix_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_NOTIFICATION, .rights = RIGHT_SEND},
    };
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_attach_params params;
    status_t status = request_accept(request, RIGHT_READ | RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_attach_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->attach == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_attach_results results = {};
    status = server->attach(request, params.id, params.event, &results.process, &results.terminal);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[POSIX_ATTACH_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
        .capability_count = 2,
        .transfers = {transfer_move(results.process), transfer_move(results.terminal)},
    };
    request_answer(request, posix_attach_results_encode(&results, words, POSIX_ATTACH_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

void posix_dispatch(const struct posix_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_POSIX_JOIN:
        handle_posix_join(server, request);
        break;
    case METHOD_POSIX_ATTACH:
        handle_posix_attach(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

static void handle_posix_process_fork(const struct posix_process_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_CSPACE, .rights = RIGHTS_NONE},
    };
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_fork_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_process_fork_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->fork == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_fork_results results = {};
    status = server->fork(request, params.cspace, params.token, params.signal, &results.id);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_process_fork_results_pack(&results, request->registers->words), POSIX_PROCESS_FORK_RESULTS_DATA_WORDS);
}

static void handle_posix_process_parent(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->parent == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_parent_results results = {};
    status = server->parent(request, &results.cspace, &results.token);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS,
        .capability_count = 1,
        .transfers = {transfer_move(results.cspace)},
    };
    request_answer(request, posix_process_parent_results_pack(&results, words), &reply);
}

static void handle_posix_process_ready(const struct posix_process_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_NOTIFICATION, .rights = RIGHT_SEND},
        {.objects = 1u << OBJECT_THREAD, .rights = RIGHT_MANAGE},
    };
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_ready_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_process_ready_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 2);
    }
    if (status == STATUS_OK && server->ready == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->ready(request, params.event, params.thread);
    request_finish(request, status);
}

static void handle_posix_process_take_change(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_take_change_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS)) {
        status = posix_process_take_change_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_take_change_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->take_change == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_end results = {};
    status = server->take_change(request, params.selection, params.number, params.is_kept, params.changes, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_end_pack(&results, request->registers->words), POSIX_END_DATA_WORDS);
}

static void handle_posix_process_send(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_send_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_SEND_PARAMS_DATA_WORDS)) {
        status = posix_process_send_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_send_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->send == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->send(request, params.selection, params.number, params.signal, params.code, params.value);
    request_finish(request, status);
}

static void handle_posix_process_take_signal(const struct posix_process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->take_signal == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_signal_sent results = {};
    status = server->take_signal(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_signal_sent_pack(&results, request->registers->words), POSIX_SIGNAL_SENT_DATA_WORDS);
}

static void handle_posix_process_set_children(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_set_children_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS)) {
        status = posix_process_set_children_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_set_children_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->set_children == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_children(request, params.is_forgetting, params.is_silent);
    request_finish(request, status);
}

static void handle_posix_process_numbers(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_numbers_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS)) {
        status = posix_process_numbers_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_numbers_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->numbers == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_numbers results = {};
    status = server->numbers(request, params.id, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_numbers_pack(&results, request->registers->words), POSIX_NUMBERS_DATA_WORDS);
}

static void handle_posix_process_set_group(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_set_group_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS)) {
        status = posix_process_set_group_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_set_group_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->set_group == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_group(request, params.id, params.group);
    request_finish(request, status);
}

static void handle_posix_process_make_session(const struct posix_process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->make_session == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->make_session(request);
    request_finish(request, status);
}

static void handle_posix_process_terminal(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->terminal == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_terminal_results results = {};
    status = server->terminal(request, &results.terminal, &results.is_pty);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS,
        .capability_count = 1,
        .transfers = {transfer_move(results.terminal)},
    };
    request_answer(request, posix_process_terminal_results_pack(&results, words), &reply);
}

static void handle_posix_process_stop(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_stop_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_STOP_PARAMS_DATA_WORDS)) {
        status = posix_process_stop_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_stop_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->stop == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->stop(request, params.signal, params.continues);
    request_finish(request, status);
}

static void handle_posix_process_state(const struct posix_process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->state == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_state_results results = {};
    status = server->state(request, &results.is_stopped);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_process_state_results_pack(&results, request->registers->words), POSIX_PROCESS_STATE_RESULTS_DATA_WORDS);
}

static void handle_posix_process_leave(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_leave_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS)) {
        status = posix_process_leave_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_leave_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->leave == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->leave(request, params.signal, params.others_ns, params.peak_bytes);
    request_finish(request, status);
}

static void handle_posix_process_make_pipe(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->make_pipe == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_make_pipe_results results = {};
    status = server->make_pipe(request, &results.reader, &results.writer);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[POSIX_PROCESS_MAKE_PIPE_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
        .capability_count = 2,
        .transfers = {transfer_move(results.reader), transfer_move(results.writer)},
    };
    request_answer(request, posix_process_make_pipe_results_encode(&results, words, POSIX_PROCESS_MAKE_PIPE_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_posix_process_make_cell(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_make_cell_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_process_make_cell_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->make_cell == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_make_cell_results results = {};
    status = server->make_cell(request, params.state, &results.cell);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.cell)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_process_make_socket(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_make_socket_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS)) {
        status = posix_process_make_socket_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_make_socket_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->make_socket == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_make_socket_results results = {};
    status = server->make_socket(request, params.kind, &results.socket);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.socket)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_process_make_socket_pair(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_make_socket_pair_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS)) {
        status = posix_process_make_socket_pair_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_make_socket_pair_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->make_socket_pair == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_make_socket_pair_results results = {};
    status = server->make_socket_pair(request, params.kind, &results.first, &results.second);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PAIR_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
        .capability_count = 2,
        .transfers = {transfer_move(results.first), transfer_move(results.second)},
    };
    request_answer(request, posix_process_make_socket_pair_results_encode(&results, words, POSIX_PROCESS_MAKE_SOCKET_PAIR_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_posix_process_open_fifo(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_open_fifo_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS)) {
        status = posix_process_open_fifo_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_open_fifo_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->open_fifo == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_open_fifo_results results = {};
    status = server->open_fifo(request, params.file_system, params.node, params.is_reader, params.is_writer, &results.end);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.end)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_process_lock(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_lock params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_LOCK_DATA_WORDS)) {
        status = posix_lock_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_lock_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->lock == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->lock(request, &params);
    request_finish(request, status);
}

static void handle_posix_process_find_lock(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_lock params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_LOCK_DATA_WORDS)) {
        status = posix_lock_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_lock_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->find_lock == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_lock results = {};
    status = server->find_lock(request, &params, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_lock_pack(&results, request->registers->words), POSIX_LOCK_DATA_WORDS);
}

static void handle_posix_process_make_memory(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_make_memory_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS)) {
        status = posix_process_make_memory_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_make_memory_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->make_memory == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_make_memory_results results = {};
    status = server->make_memory(request, params.pages, &results.memory);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.memory)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_process_begin(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_begin_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS)) {
        status = posix_process_begin_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_begin_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->begin == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_begin_results results = {};
    status = server->begin(request, params.signal, &results.id, &results.child);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS,
        .capability_count = 1,
        .transfers = {transfer_move(results.child)},
    };
    request_answer(request, posix_process_begin_results_pack(&results, words), &reply);
}

static void handle_posix_process_hand_over(const struct posix_process_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_CSPACE, .rights = RIGHTS_NONE},
        {.objects = OBJECTS_ANY, .rights = RIGHTS_NONE},
    };
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_hand_over_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_process_hand_over_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 2);
    }
    if (status == STATUS_OK && server->hand_over == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->hand_over(request, params.cspace, params.token, params.port, params.used_ns);
    request_finish(request, status);
}

static void handle_posix_process_start(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_start_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_START_PARAMS_DATA_WORDS)) {
        status = posix_process_start_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_start_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->start == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->start(request, params.id);
    request_finish(request, status);
}

static void handle_posix_process_finish(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_finish_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS)) {
        status = posix_process_finish_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_finish_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->finish == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->finish(request, params.status, params.signal, params.used_ns);
    request_finish(request, status);
}

static void handle_posix_process_make_terminal(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->make_terminal == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_make_terminal_results results = {};
    status = server->make_terminal(request, &results.master);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.master)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_process_find_terminal(const struct posix_process_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_find_terminal_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS)) {
        status = posix_process_find_terminal_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_find_terminal_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->find_terminal == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_find_terminal_results results = {};
    status = server->find_terminal(request, params.number, params.is_taking, &results.terminal);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.terminal)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_process_list_terminals(const struct posix_process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->list_terminals == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_list_terminals_results results = {};
    status = server->list_terminals(request, &results.numbers);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_process_list_terminals_results_pack(&results, request->registers->words), POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS);
}

static void handle_posix_process_describe(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_describe_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS)) {
        status = posix_process_describe_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_describe_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->describe == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_description results = {};
    status = server->describe(request, params.id, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[POSIX_DESCRIPTION_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, posix_description_encode(&results, words, POSIX_DESCRIPTION_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_posix_process_set_program(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_set_program_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_process_set_program_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->set_program == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_program(request, params.name, params.program, params.arguments);
    request_finish(request, status);
}

static void handle_posix_process_usage(const struct posix_process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->usage == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_usage results = {};
    status = server->usage(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_usage_pack(&results, request->registers->words), POSIX_USAGE_DATA_WORDS);
}

static void handle_posix_process_futex_wait(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_futex_wait params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_FUTEX_WAIT_DATA_WORDS)) {
        status = posix_futex_wait_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_futex_wait_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->futex_wait == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->futex_wait(request, &params);
    request_finish(request, status);
}

static void handle_posix_process_futex_leave(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_futex_leave_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS)) {
        status = posix_process_futex_leave_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_process_futex_leave_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->futex_leave == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_futex_leave_results results = {};
    status = server->futex_leave(request, params.thread, &results.is_woken);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_process_futex_leave_results_pack(&results, request->registers->words), POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS);
}

static void handle_posix_process_futex_take(const struct posix_process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->futex_take == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_futex_take_results results = {};
    status = server->futex_take(request, &results.threads);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_process_futex_take_results_pack(&results, request->registers->words), POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS);
}

static void handle_posix_process_futex_wake(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_futex_wake params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_FUTEX_WAKE_DATA_WORDS)) {
        status = posix_futex_wake_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_futex_wake_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->futex_wake == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_futex_wake_results results = {};
    status = server->futex_wake(request, &params, &results.woken);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_process_futex_wake_results_pack(&results, request->registers->words), POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS);
}

static void handle_posix_process_futex_requeue(const struct posix_process_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_futex_requeue params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_FUTEX_REQUEUE_DATA_WORDS)) {
        status = posix_futex_requeue_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_futex_requeue_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->futex_requeue == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_process_futex_requeue_results results = {};
    status = server->futex_requeue(request, &params, &results.count);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_process_futex_requeue_results_pack(&results, request->registers->words), POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS);
}

static void handle_posix_process_watch_by(const struct posix_process_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_NOTIFICATION, .rights = RIGHT_SEND},
    };
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_watch_by_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_process_watch_by_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->watch_by == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->watch_by(request, params.event);
    request_finish(request, status);
}

static void handle_posix_process_cancel(const struct posix_process_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->cancel == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->cancel(request);
    request_finish(request, status);
}

static void handle_posix_process_hear_by(const struct posix_process_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_NOTIFICATION, .rights = RIGHT_SEND},
    };
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_process_hear_by_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_process_hear_by_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->hear_by == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->hear_by(request, params.event);
    request_finish(request, status);
}

void posix_process_dispatch(const struct posix_process_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_POSIX_PROCESS_FORK:
        handle_posix_process_fork(server, request);
        break;
    case METHOD_POSIX_PROCESS_PARENT:
        handle_posix_process_parent(server, request);
        break;
    case METHOD_POSIX_PROCESS_READY:
        handle_posix_process_ready(server, request);
        break;
    case METHOD_POSIX_PROCESS_TAKE_CHANGE:
        handle_posix_process_take_change(server, request);
        break;
    case METHOD_POSIX_PROCESS_SEND:
        handle_posix_process_send(server, request);
        break;
    case METHOD_POSIX_PROCESS_TAKE_SIGNAL:
        handle_posix_process_take_signal(server, request);
        break;
    case METHOD_POSIX_PROCESS_SET_CHILDREN:
        handle_posix_process_set_children(server, request);
        break;
    case METHOD_POSIX_PROCESS_NUMBERS:
        handle_posix_process_numbers(server, request);
        break;
    case METHOD_POSIX_PROCESS_SET_GROUP:
        handle_posix_process_set_group(server, request);
        break;
    case METHOD_POSIX_PROCESS_MAKE_SESSION:
        handle_posix_process_make_session(server, request);
        break;
    case METHOD_POSIX_PROCESS_TERMINAL:
        handle_posix_process_terminal(server, request);
        break;
    case METHOD_POSIX_PROCESS_STOP:
        handle_posix_process_stop(server, request);
        break;
    case METHOD_POSIX_PROCESS_STATE:
        handle_posix_process_state(server, request);
        break;
    case METHOD_POSIX_PROCESS_LEAVE:
        handle_posix_process_leave(server, request);
        break;
    case METHOD_POSIX_PROCESS_MAKE_PIPE:
        handle_posix_process_make_pipe(server, request);
        break;
    case METHOD_POSIX_PROCESS_MAKE_CELL:
        handle_posix_process_make_cell(server, request);
        break;
    case METHOD_POSIX_PROCESS_MAKE_SOCKET:
        handle_posix_process_make_socket(server, request);
        break;
    case METHOD_POSIX_PROCESS_MAKE_SOCKET_PAIR:
        handle_posix_process_make_socket_pair(server, request);
        break;
    case METHOD_POSIX_PROCESS_OPEN_FIFO:
        handle_posix_process_open_fifo(server, request);
        break;
    case METHOD_POSIX_PROCESS_LOCK:
        handle_posix_process_lock(server, request);
        break;
    case METHOD_POSIX_PROCESS_FIND_LOCK:
        handle_posix_process_find_lock(server, request);
        break;
    case METHOD_POSIX_PROCESS_MAKE_MEMORY:
        handle_posix_process_make_memory(server, request);
        break;
    case METHOD_POSIX_PROCESS_BEGIN:
        handle_posix_process_begin(server, request);
        break;
    case METHOD_POSIX_PROCESS_HAND_OVER:
        handle_posix_process_hand_over(server, request);
        break;
    case METHOD_POSIX_PROCESS_START:
        handle_posix_process_start(server, request);
        break;
    case METHOD_POSIX_PROCESS_FINISH:
        handle_posix_process_finish(server, request);
        break;
    case METHOD_POSIX_PROCESS_MAKE_TERMINAL:
        handle_posix_process_make_terminal(server, request);
        break;
    case METHOD_POSIX_PROCESS_FIND_TERMINAL:
        handle_posix_process_find_terminal(server, request);
        break;
    case METHOD_POSIX_PROCESS_LIST_TERMINALS:
        handle_posix_process_list_terminals(server, request);
        break;
    case METHOD_POSIX_PROCESS_DESCRIBE:
        handle_posix_process_describe(server, request);
        break;
    case METHOD_POSIX_PROCESS_SET_PROGRAM:
        handle_posix_process_set_program(server, request);
        break;
    case METHOD_POSIX_PROCESS_USAGE:
        handle_posix_process_usage(server, request);
        break;
    case METHOD_POSIX_PROCESS_FUTEX_WAIT:
        handle_posix_process_futex_wait(server, request);
        break;
    case METHOD_POSIX_PROCESS_FUTEX_LEAVE:
        handle_posix_process_futex_leave(server, request);
        break;
    case METHOD_POSIX_PROCESS_FUTEX_TAKE:
        handle_posix_process_futex_take(server, request);
        break;
    case METHOD_POSIX_PROCESS_FUTEX_WAKE:
        handle_posix_process_futex_wake(server, request);
        break;
    case METHOD_POSIX_PROCESS_FUTEX_REQUEUE:
        handle_posix_process_futex_requeue(server, request);
        break;
    case METHOD_POSIX_PROCESS_WATCH_BY:
        handle_posix_process_watch_by(server, request);
        break;
    case METHOD_POSIX_PROCESS_CANCEL:
        handle_posix_process_cancel(server, request);
        break;
    case METHOD_POSIX_PROCESS_HEAR_BY:
        handle_posix_process_hear_by(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

status_t posix_process_fork_reply(const struct parked_request *parked, status_t status, uint32_t id) {
    const struct posix_process_fork_results results = {.id = id};
    uint64_t words[POSIX_PROCESS_FORK_RESULTS_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = POSIX_PROCESS_FORK_RESULTS_DATA_WORDS,
    };
    const status_t encoded = status == STATUS_OK ? posix_process_fork_results_pack(&results, words) : STATUS_OK;
    return parked_request_answer(parked, status, encoded, &reply);
}

status_t posix_process_start_reply(const struct parked_request *parked, status_t status) {
    return parked_request_answer(parked, status, STATUS_OK, &(const struct message_out){});
}

static void handle_posix_pipe_read(const struct posix_pipe_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_pipe_read_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, POSIX_PIPE_READ_PARAMS_DATA_WORDS)) {
        status = posix_pipe_read_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_pipe_read_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->read == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_pipe_read_results results = {};
    status = server->read(request, params.count, params.waiter, &results.data);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[POSIX_PIPE_READ_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, POSIX_PIPE_READ_RESULTS_BYTES_AT, results.data, apart);
    uint32_t count = 0;
    const status_t encoded = posix_pipe_read_results_encode(&results, words, POSIX_PIPE_READ_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_posix_pipe_write(const struct posix_pipe_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_pipe_write_params params;
    status_t status = request_accept(request, RIGHT_WRITE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = posix_pipe_write_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->write == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->write(request, params.data, params.rest, params.writer, params.is_waiting);
    request_finish(request, status);
}

static void handle_posix_pipe_state(const struct posix_pipe_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_pipe_state_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PIPE_STATE_PARAMS_DATA_WORDS)) {
        status = posix_pipe_state_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_pipe_state_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->state == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_pipe_state results = {};
    status = server->state(request, params.waiter, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_pipe_state_pack(&results, request->registers->words), POSIX_PIPE_STATE_DATA_WORDS);
}

static void handle_posix_pipe_resize(const struct posix_pipe_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_pipe_resize_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS)) {
        status = posix_pipe_resize_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_pipe_resize_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->resize == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_pipe_resize_results results = {};
    status = server->resize(request, params.capacity, &results.capacity);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_pipe_resize_results_pack(&results, request->registers->words), POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS);
}

static void handle_posix_pipe_peek(const struct posix_pipe_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_pipe_peek_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, POSIX_PIPE_PEEK_PARAMS_DATA_WORDS)) {
        status = posix_pipe_peek_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_pipe_peek_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->peek == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_pipe_peek_results results = {};
    status = server->peek(request, params.offset, params.count, &results.departures, &results.data);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[POSIX_PIPE_PEEK_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, POSIX_PIPE_PEEK_RESULTS_BYTES_AT, results.data, apart);
    uint32_t count = 0;
    const status_t encoded = posix_pipe_peek_results_encode(&results, words, POSIX_PIPE_PEEK_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_posix_pipe_read_blocking(const struct posix_pipe_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_pipe_read_blocking_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS)) {
        status = posix_pipe_read_blocking_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_pipe_read_blocking_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->read_blocking == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_pipe_read_blocking_results results = {};
    status = server->read_blocking(request, params.count, params.reader, &results.data);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[POSIX_PIPE_READ_BLOCKING_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, POSIX_PIPE_READ_BLOCKING_RESULTS_BYTES_AT, results.data, apart);
    uint32_t count = 0;
    const status_t encoded = posix_pipe_read_blocking_results_encode(&results, words, POSIX_PIPE_READ_BLOCKING_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_posix_pipe_lend_page(const struct posix_pipe_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_FRAME, .rights = RIGHTS_NONE},
    };
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_pipe_lend_page_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_pipe_lend_page_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 1);
    }
    if (status == STATUS_OK && server->lend_page == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_pipe_lend_page_results results = {};
    status = server->lend_page(request, params.page, &results.end);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.end)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_pipe_read_page(const struct posix_pipe_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_pipe_read_page_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS)) {
        status = posix_pipe_read_page_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_pipe_read_page_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->read_page == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_pipe_read_page_results results = {};
    status = server->read_page(request, params.count, &results.count);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_pipe_read_page_results_pack(&results, request->registers->words), POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS);
}

static void handle_posix_pipe_write_page(const struct posix_pipe_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_pipe_write_page_params params;
    status_t status;
    if (request_has_words(request, RIGHT_WRITE, POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS)) {
        status = posix_pipe_write_page_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_WRITE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_pipe_write_page_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->write_page == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->write_page(request, params.count, params.writer, params.is_waiting);
    request_finish(request, status);
}

static void handle_posix_pipe_number(const struct posix_pipe_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->number == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_pipe_number_results results = {};
    status = server->number(request, &results.number);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_pipe_number_results_pack(&results, request->registers->words), POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS);
}

void posix_pipe_dispatch(const struct posix_pipe_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_POSIX_PIPE_READ:
        handle_posix_pipe_read(server, request);
        break;
    case METHOD_POSIX_PIPE_WRITE:
        handle_posix_pipe_write(server, request);
        break;
    case METHOD_POSIX_PIPE_STATE:
        handle_posix_pipe_state(server, request);
        break;
    case METHOD_POSIX_PIPE_RESIZE:
        handle_posix_pipe_resize(server, request);
        break;
    case METHOD_POSIX_PIPE_PEEK:
        handle_posix_pipe_peek(server, request);
        break;
    case METHOD_POSIX_PIPE_READ_BLOCKING:
        handle_posix_pipe_read_blocking(server, request);
        break;
    case METHOD_POSIX_PIPE_LEND_PAGE:
        handle_posix_pipe_lend_page(server, request);
        break;
    case METHOD_POSIX_PIPE_READ_PAGE:
        handle_posix_pipe_read_page(server, request);
        break;
    case METHOD_POSIX_PIPE_WRITE_PAGE:
        handle_posix_pipe_write_page(server, request);
        break;
    case METHOD_POSIX_PIPE_NUMBER:
        handle_posix_pipe_number(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

status_t posix_pipe_read_blocking_reply(const struct parked_request *parked, status_t status, struct data data) {
    const struct posix_pipe_read_blocking_results results = {.data = data};
    uint64_t words[POSIX_PIPE_READ_BLOCKING_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    const status_t encoded = status == STATUS_OK ? posix_pipe_read_blocking_results_encode(&results, words, POSIX_PIPE_READ_BLOCKING_RESULTS_MESSAGE_WORDS, &reply.word_count) : STATUS_OK;
    return parked_request_answer(parked, status, encoded, &reply);
}

static void handle_posix_cell_load(const struct posix_cell_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_cell_load_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_CELL_LOAD_PARAMS_DATA_WORDS)) {
        status = posix_cell_load_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_cell_load_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->load == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_state results = {};
    status = server->load(request, params.waiter, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_state_pack(&results, request->registers->words), POSIX_STATE_DATA_WORDS);
}

static void handle_posix_cell_store(const struct posix_cell_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_state params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_STATE_DATA_WORDS)) {
        status = posix_state_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_state_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->store == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_state results = {};
    status = server->store(request, &params, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_state_pack(&results, request->registers->words), POSIX_STATE_DATA_WORDS);
}

static void handle_posix_cell_lock(const struct posix_cell_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_lock params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_LOCK_DATA_WORDS)) {
        status = posix_lock_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_lock_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->lock == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->lock(request, &params);
    request_finish(request, status);
}

static void handle_posix_cell_find_lock(const struct posix_cell_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_lock params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_LOCK_DATA_WORDS)) {
        status = posix_lock_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_lock_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->find_lock == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_lock results = {};
    status = server->find_lock(request, &params, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_lock_pack(&results, request->registers->words), POSIX_LOCK_DATA_WORDS);
}

void posix_cell_dispatch(const struct posix_cell_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_POSIX_CELL_LOAD:
        handle_posix_cell_load(server, request);
        break;
    case METHOD_POSIX_CELL_STORE:
        handle_posix_cell_store(server, request);
        break;
    case METHOD_POSIX_CELL_LOCK:
        handle_posix_cell_lock(server, request);
        break;
    case METHOD_POSIX_CELL_FIND_LOCK:
        handle_posix_cell_find_lock(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

static void handle_posix_socket_bind(const struct posix_socket_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_bind_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_socket_bind_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->bind == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->bind(request, params.address);
    request_finish(request, status);
}

static void handle_posix_socket_listen(const struct posix_socket_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_listen_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS)) {
        status = posix_socket_listen_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_socket_listen_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->listen == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->listen(request, params.backlog);
    request_finish(request, status);
}

static void handle_posix_socket_connect(const struct posix_socket_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_connect_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_socket_connect_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->connect == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->connect(request, params.address, params.waiter);
    request_finish(request, status);
}

static void handle_posix_socket_accept(const struct posix_socket_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_accept_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS)) {
        status = posix_socket_accept_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_socket_accept_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->accept == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_socket_accept_results results = {};
    status = server->accept(request, params.waiter, &results.socket);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.socket)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_socket_send(const struct posix_socket_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_send_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_socket_send_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->send == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->send(request, params.data, params.is_more, params.sender, params.address);
    request_finish(request, status);
}

static void handle_posix_socket_attach(const struct posix_socket_server *server, struct request *request) {
    static const struct capability_rule rules[] = {
        {.objects = OBJECTS_ANY, .rights = RIGHTS_NONE},
        {.objects = OBJECTS_ANY, .rights = RIGHTS_NONE},
    };
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_attach_params params;
    status_t status = request_accept(request, RIGHTS_NONE, request_words, &message);
    if (status == STATUS_OK) {
        status = posix_socket_attach_params_decode(&message, &params);
    }
    if (status == STATUS_OK) {
        status = request_check_capabilities(request, rules, 2);
    }
    if (status == STATUS_OK && server->attach == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->attach(request, params.owner, params.kind, params.flags, params.has_file, params.path, params.file, params.cell);
    request_finish(request, status);
}

static void handle_posix_socket_receive(const struct posix_socket_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_receive_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS)) {
        status = posix_socket_receive_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_socket_receive_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->receive == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_socket_receive_results results = {};
    status = server->receive(request, params.count, params.is_kept, params.is_continued, params.receiver, &results.data, &results.name, &results.is_more, &results.parcels, &results.sender);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[POSIX_SOCKET_RECEIVE_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, posix_socket_receive_results_encode(&results, words, POSIX_SOCKET_RECEIVE_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_posix_socket_take_parcel(const struct posix_socket_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_take_parcel_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS)) {
        status = posix_socket_take_parcel_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_socket_take_parcel_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->take_parcel == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_socket_take_parcel_results results = {};
    status = server->take_parcel(request, params.receiver, &results.kind, &results.flags, &results.has_file, &results.path, &results.file, &results.cell);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[POSIX_SOCKET_TAKE_PARCEL_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
        .capability_count = 2,
        .transfers = {transfer_move(results.file), transfer_move(results.cell)},
    };
    request_answer(request, posix_socket_take_parcel_results_encode(&results, words, POSIX_SOCKET_TAKE_PARCEL_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_posix_socket_shutdown(const struct posix_socket_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_shutdown_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS)) {
        status = posix_socket_shutdown_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_socket_shutdown_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->shutdown == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->shutdown(request, params.is_in, params.is_out);
    request_finish(request, status);
}

static void handle_posix_socket_name(const struct posix_socket_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_name_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_SOCKET_NAME_PARAMS_DATA_WORDS)) {
        status = posix_socket_name_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_socket_name_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->name == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_socket_name_results results = {};
    status = server->name(request, params.is_peers, &results.name);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[POSIX_SOCKET_NAME_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, POSIX_SOCKET_NAME_RESULTS_BYTES_AT, results.name, apart);
    uint32_t count = 0;
    const status_t encoded = posix_socket_name_results_encode(&results, words, POSIX_SOCKET_NAME_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_posix_socket_state(const struct posix_socket_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_socket_state_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_SOCKET_STATE_PARAMS_DATA_WORDS)) {
        status = posix_socket_state_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_socket_state_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->state == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_socket_state results = {};
    status = server->state(request, params.waiter, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_socket_state_pack(&results, request->registers->words), POSIX_SOCKET_STATE_DATA_WORDS);
}

static void handle_posix_socket_number(const struct posix_socket_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->number == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_socket_number_results results = {};
    status = server->number(request, &results.number);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_socket_number_results_pack(&results, request->registers->words), POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS);
}

void posix_socket_dispatch(const struct posix_socket_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_POSIX_SOCKET_BIND:
        handle_posix_socket_bind(server, request);
        break;
    case METHOD_POSIX_SOCKET_LISTEN:
        handle_posix_socket_listen(server, request);
        break;
    case METHOD_POSIX_SOCKET_CONNECT:
        handle_posix_socket_connect(server, request);
        break;
    case METHOD_POSIX_SOCKET_ACCEPT:
        handle_posix_socket_accept(server, request);
        break;
    case METHOD_POSIX_SOCKET_SEND:
        handle_posix_socket_send(server, request);
        break;
    case METHOD_POSIX_SOCKET_ATTACH:
        handle_posix_socket_attach(server, request);
        break;
    case METHOD_POSIX_SOCKET_RECEIVE:
        handle_posix_socket_receive(server, request);
        break;
    case METHOD_POSIX_SOCKET_TAKE_PARCEL:
        handle_posix_socket_take_parcel(server, request);
        break;
    case METHOD_POSIX_SOCKET_SHUTDOWN:
        handle_posix_socket_shutdown(server, request);
        break;
    case METHOD_POSIX_SOCKET_NAME:
        handle_posix_socket_name(server, request);
        break;
    case METHOD_POSIX_SOCKET_STATE:
        handle_posix_socket_state(server, request);
        break;
    case METHOD_POSIX_SOCKET_NUMBER:
        handle_posix_socket_number(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

static void handle_posix_memory_page(const struct posix_memory_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_memory_page_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS)) {
        status = posix_memory_page_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_memory_page_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->page == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_memory_page_results results = {};
    status = server->page(request, params.index, &results.page);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.page)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_posix_memory_number(const struct posix_memory_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->number == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_memory_number_results results = {};
    status = server->number(request, &results.number);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_memory_number_results_pack(&results, request->registers->words), POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS);
}

void posix_memory_dispatch(const struct posix_memory_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_POSIX_MEMORY_PAGE:
        handle_posix_memory_page(server, request);
        break;
    case METHOD_POSIX_MEMORY_NUMBER:
        handle_posix_memory_number(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

static void handle_posix_terminal_read(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_read_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_READ_PARAMS_DATA_WORDS)) {
        status = posix_terminal_read_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_read_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->read == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_terminal_read_results results = {};
    status = server->read(request, params.count, params.caller, params.is_late, &results.data, &results.wait);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[POSIX_TERMINAL_READ_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, POSIX_TERMINAL_READ_RESULTS_BYTES_AT, results.data, apart);
    uint32_t count = 0;
    const status_t encoded = posix_terminal_read_results_encode(&results, words, POSIX_TERMINAL_READ_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_posix_terminal_settings(const struct posix_terminal_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->settings == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_terminal_settings_results results = {};
    status = server->settings(request, &results.settings, &results.is_stopped);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[POSIX_TERMINAL_SETTINGS_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, POSIX_TERMINAL_SETTINGS_RESULTS_BYTES_AT, results.settings, apart);
    uint32_t count = 0;
    const status_t encoded = posix_terminal_settings_results_encode(&results, words, POSIX_TERMINAL_SETTINGS_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_posix_terminal_set_settings(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_set_settings_params params;
    status_t status = request_accept(request, RIGHTS_NONE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = posix_terminal_set_settings_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->set_settings == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_settings(request, params.settings, params.is_dropping, params.caller, params.is_forcing);
    request_finish(request, status);
}

static void handle_posix_terminal_size(const struct posix_terminal_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->size == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_terminal_size results = {};
    status = server->size(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_terminal_size_pack(&results, request->registers->words), POSIX_TERMINAL_SIZE_DATA_WORDS);
}

static void handle_posix_terminal_set_size(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_set_size_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS)) {
        status = posix_terminal_set_size_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_set_size_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->set_size == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_size(request, params.rows, params.columns, params.width, params.height);
    request_finish(request, status);
}

static void handle_posix_terminal_group(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_group_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS)) {
        status = posix_terminal_group_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_group_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->group == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_terminal_group_results results = {};
    status = server->group(request, params.caller, &results.group, &results.session);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_terminal_group_results_pack(&results, request->registers->words), POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS);
}

static void handle_posix_terminal_set_group(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_set_group_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS)) {
        status = posix_terminal_set_group_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_set_group_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->set_group == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_group(request, params.caller, params.is_forcing, params.group);
    request_finish(request, status);
}

static void handle_posix_terminal_state(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_state_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS)) {
        status = posix_terminal_state_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_state_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->state == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_terminal_state results = {};
    status = server->state(request, params.caller, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_terminal_state_pack(&results, request->registers->words), POSIX_TERMINAL_STATE_DATA_WORDS);
}

static void handle_posix_terminal_drop(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_drop_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS)) {
        status = posix_terminal_drop_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_drop_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->drop == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->drop(request, params.is_input, params.is_output, params.caller, params.is_forcing);
    request_finish(request, status);
}

static void handle_posix_terminal_check_write(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_check_write_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS)) {
        status = posix_terminal_check_write_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_check_write_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->check_write == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->check_write(request, params.caller, params.is_forcing);
    request_finish(request, status);
}

static void handle_posix_terminal_write(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_write_params params;
    status_t status = request_accept(request, RIGHTS_NONE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = posix_terminal_write_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->write == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_terminal_write_results results = {};
    status = server->write(request, params.data, params.caller, params.is_forcing, &results.written);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_terminal_write_results_pack(&results, request->registers->words), POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS);
}

static void handle_posix_terminal_take(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_take_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS)) {
        status = posix_terminal_take_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_take_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->take == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->take(request, params.caller, params.is_stealing);
    request_finish(request, status);
}

static void handle_posix_terminal_master(const struct posix_terminal_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->master == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct posix_terminal_master_results results = {};
    status = server->master(request, &results.number, &results.is_locked, &results.is_in_packets);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, posix_terminal_master_results_pack(&results, request->registers->words), POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS);
}

static void handle_posix_terminal_set_lock(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_set_lock_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS)) {
        status = posix_terminal_set_lock_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_set_lock_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->set_lock == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_lock(request, params.is_locked);
    request_finish(request, status);
}

static void handle_posix_terminal_flow(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_flow_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS)) {
        status = posix_terminal_flow_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_flow_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->flow == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->flow(request, params.action, params.caller, params.is_forcing);
    request_finish(request, status);
}

static void handle_posix_terminal_leave(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_leave_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS)) {
        status = posix_terminal_leave_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_leave_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->leave == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->leave(request, params.caller);
    request_finish(request, status);
}

static void handle_posix_terminal_set_packets(const struct posix_terminal_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct posix_terminal_set_packets_params params;
    status_t status;
    if (request_has_words(request, RIGHTS_NONE, POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS)) {
        status = posix_terminal_set_packets_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHTS_NONE, request_words, &message);
        if (status == STATUS_OK) {
            status = posix_terminal_set_packets_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->set_packets == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->set_packets(request, params.is_on);
    request_finish(request, status);
}

void posix_terminal_dispatch(const struct posix_terminal_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_POSIX_TERMINAL_READ:
        handle_posix_terminal_read(server, request);
        break;
    case METHOD_POSIX_TERMINAL_SETTINGS:
        handle_posix_terminal_settings(server, request);
        break;
    case METHOD_POSIX_TERMINAL_SET_SETTINGS:
        handle_posix_terminal_set_settings(server, request);
        break;
    case METHOD_POSIX_TERMINAL_SIZE:
        handle_posix_terminal_size(server, request);
        break;
    case METHOD_POSIX_TERMINAL_SET_SIZE:
        handle_posix_terminal_set_size(server, request);
        break;
    case METHOD_POSIX_TERMINAL_GROUP:
        handle_posix_terminal_group(server, request);
        break;
    case METHOD_POSIX_TERMINAL_SET_GROUP:
        handle_posix_terminal_set_group(server, request);
        break;
    case METHOD_POSIX_TERMINAL_STATE:
        handle_posix_terminal_state(server, request);
        break;
    case METHOD_POSIX_TERMINAL_DROP:
        handle_posix_terminal_drop(server, request);
        break;
    case METHOD_POSIX_TERMINAL_CHECK_WRITE:
        handle_posix_terminal_check_write(server, request);
        break;
    case METHOD_POSIX_TERMINAL_WRITE:
        handle_posix_terminal_write(server, request);
        break;
    case METHOD_POSIX_TERMINAL_TAKE:
        handle_posix_terminal_take(server, request);
        break;
    case METHOD_POSIX_TERMINAL_MASTER:
        handle_posix_terminal_master(server, request);
        break;
    case METHOD_POSIX_TERMINAL_SET_LOCK:
        handle_posix_terminal_set_lock(server, request);
        break;
    case METHOD_POSIX_TERMINAL_FLOW:
        handle_posix_terminal_flow(server, request);
        break;
    case METHOD_POSIX_TERMINAL_LEAVE:
        handle_posix_terminal_leave(server, request);
        break;
    case METHOD_POSIX_TERMINAL_SET_PACKETS:
        handle_posix_terminal_set_packets(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}
