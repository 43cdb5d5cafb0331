// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/filesystem.capnp
// Template: codegen/tessera_gen/templates/protocols/server.c.j2
// Command: ./tessera gen
//
// Dispatchers of filesystem. Checks come in this order: the method, the caller's rights, the encoding and the bounds, the
// capabilities; only then the handler. A message that came one way is for methods that keep nobody waiting and hand nothing out.

#include <filesystem/filesystem_server.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static void handle_file_system_open(const struct file_system_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_open_params params;
    status_t status = request_accept(request, RIGHT_READ, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_open_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->open == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_system_open_results results = {};
    status = server->open(request, params.path, params.flags, &results.file);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.file)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_file_system_stat(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_stat_params params;
    status_t status = request_accept(request, RIGHT_READ, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_stat_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->stat == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct node_attributes results = {};
    status = server->stat(request, params.path, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, node_attributes_pack(&results, request->registers->words), NODE_ATTRIBUTES_DATA_WORDS);
}

static void handle_file_system_list(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_list_params params;
    status_t status = request_accept(request, RIGHT_READ, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_list_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->list == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_system_list_results results = {};
    uint64_t entries_storage[1 + 7 * DIRECTORY_ENTRY_MAX_WORDS];
    struct directory_entry_list_writer entries;
    directory_entry_list_begin(&entries, entries_storage, 1 + 7 * DIRECTORY_ENTRY_MAX_WORDS, 7);
    status = server->list(request, params.path, params.cookie, &results.next, &entries);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    results.entries = directory_entry_list_finish(&entries);
    uint64_t words[FILE_SYSTEM_LIST_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, file_system_list_results_encode(&results, words, FILE_SYSTEM_LIST_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_file_system_make_directory(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_make_directory_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_make_directory_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->make_directory == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->make_directory(request, params.path);
    request_finish(request, status);
}

static void handle_file_system_remove(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_remove_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_remove_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->remove == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->remove(request, params.path);
    request_finish(request, status);
}

static void handle_file_system_rename(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_rename_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_rename_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->rename == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->rename(request, params.from, params.to);
    request_finish(request, status);
}

static void handle_file_system_usage(const struct file_system_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHT_READ);
    if (status == STATUS_OK && server->usage == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_system_usage results = {};
    status = server->usage(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, file_system_usage_pack(&results, request->registers->words), FILE_SYSTEM_USAGE_DATA_WORDS);
}

static void handle_file_system_create(const struct file_system_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_create_params params;
    status_t status = request_accept(request, RIGHT_READ | RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_create_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->create == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_system_create_results results = {};
    status = server->create(request, params.path, params.flags, params.permissions, &results.file);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.file)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_file_system_describe(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_describe_params params;
    status_t status = request_accept(request, RIGHT_READ, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_describe_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->describe == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct node_description results = {};
    status = server->describe(request, params.path, params.flags, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, node_description_pack(&results, request->registers->words), NODE_DESCRIPTION_DATA_WORDS);
}

static void handle_file_system_change(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_change_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_change_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->change == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->change(request, params.path, params.flags, params.changes, params.permissions, params.modified_ns, params.accessed_ns);
    request_finish(request, status);
}

static void handle_file_system_read_link(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_read_link_params params;
    status_t status = request_accept(request, RIGHT_READ, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_read_link_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->read_link == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_system_read_link_results results = {};
    status = server->read_link(request, params.path, &results.length, &results.target);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[FILE_SYSTEM_READ_LINK_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, file_system_read_link_results_encode(&results, words, FILE_SYSTEM_READ_LINK_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_file_system_make_symbolic_link(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_make_symbolic_link_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_make_symbolic_link_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->make_symbolic_link == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->make_symbolic_link(request, params.path, params.target);
    request_finish(request, status);
}

static void handle_file_system_resolve(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_resolve_params params;
    status_t status = request_accept(request, RIGHT_READ, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_resolve_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->resolve == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_system_resolve_results results = {};
    status = server->resolve(request, params.path, &results.path);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[FILE_SYSTEM_RESOLVE_RESULTS_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, file_system_resolve_results_encode(&results, words, FILE_SYSTEM_RESOLVE_RESULTS_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_file_system_make_link(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_make_link_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_make_link_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->make_link == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->make_link(request, params.from, params.to);
    request_finish(request, status);
}

static void handle_file_system_mounted(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_mounted_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS)) {
        status = file_system_mounted_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = file_system_mounted_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->mounted == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct mounted_file_system results = {};
    status = server->mounted(request, params.number, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[MOUNTED_FILE_SYSTEM_MESSAGE_WORDS];
    struct message_out reply = {
        .words = words,
        .is_encoded = true,
    };
    request_answer(request, mounted_file_system_encode(&results, words, MOUNTED_FILE_SYSTEM_MESSAGE_WORDS, &reply.word_count), &reply);
}

static void handle_file_system_make_special(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_make_special_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_make_special_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->make_special == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->make_special(request, params.path, params.type, params.permissions);
    request_finish(request, status);
}

static void handle_file_system_narrow(const struct file_system_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_narrow_params params;
    status_t status = request_accept(request, RIGHT_READ, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_narrow_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->narrow == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_system_narrow_results results = {};
    status = server->narrow(request, params.program, &results.view);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    struct message_out reply = {
        .capability_count = 1,
        .transfers = {transfer_move(results.view)},
    };
    request_answer(request, STATUS_OK, &reply);
}

static void handle_file_system_move(const struct file_system_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_system_move_params params;
    status_t status = request_accept(request, RIGHT_WRITE, request_words, &message);
    if (status == STATUS_OK) {
        status = file_system_move_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->move == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->move(request, params.from, params.to, params.flags);
    request_finish(request, status);
}

void file_system_dispatch(const struct file_system_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_FILE_SYSTEM_OPEN:
        handle_file_system_open(server, request);
        break;
    case METHOD_FILE_SYSTEM_STAT:
        handle_file_system_stat(server, request);
        break;
    case METHOD_FILE_SYSTEM_LIST:
        handle_file_system_list(server, request);
        break;
    case METHOD_FILE_SYSTEM_MAKE_DIRECTORY:
        handle_file_system_make_directory(server, request);
        break;
    case METHOD_FILE_SYSTEM_REMOVE:
        handle_file_system_remove(server, request);
        break;
    case METHOD_FILE_SYSTEM_RENAME:
        handle_file_system_rename(server, request);
        break;
    case METHOD_FILE_SYSTEM_USAGE:
        handle_file_system_usage(server, request);
        break;
    case METHOD_FILE_SYSTEM_CREATE:
        handle_file_system_create(server, request);
        break;
    case METHOD_FILE_SYSTEM_DESCRIBE:
        handle_file_system_describe(server, request);
        break;
    case METHOD_FILE_SYSTEM_CHANGE:
        handle_file_system_change(server, request);
        break;
    case METHOD_FILE_SYSTEM_READ_LINK:
        handle_file_system_read_link(server, request);
        break;
    case METHOD_FILE_SYSTEM_MAKE_SYMBOLIC_LINK:
        handle_file_system_make_symbolic_link(server, request);
        break;
    case METHOD_FILE_SYSTEM_RESOLVE:
        handle_file_system_resolve(server, request);
        break;
    case METHOD_FILE_SYSTEM_MAKE_LINK:
        handle_file_system_make_link(server, request);
        break;
    case METHOD_FILE_SYSTEM_MOUNTED:
        handle_file_system_mounted(server, request);
        break;
    case METHOD_FILE_SYSTEM_MAKE_SPECIAL:
        handle_file_system_make_special(server, request);
        break;
    case METHOD_FILE_SYSTEM_NARROW:
        handle_file_system_narrow(server, request);
        break;
    case METHOD_FILE_SYSTEM_MOVE:
        handle_file_system_move(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}

static void handle_file_read(const struct file_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_read_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, FILE_READ_PARAMS_DATA_WORDS)) {
        status = file_read_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = file_read_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->read == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_read_results results = {};
    status = server->read(request, params.offset, params.count, &results.data);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t apart[FILE_READ_RESULTS_MESSAGE_WORDS];
    uint64_t *words = message_place(request->buffer, FILE_READ_RESULTS_BYTES_AT, results.data, apart);
    uint32_t count = 0;
    const status_t encoded = file_read_results_encode(&results, words, FILE_READ_RESULTS_MESSAGE_WORDS, &count);
    request_answer_encoded(request, encoded, words, count);
}

static void handle_file_write(const struct file_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_write_params params;
    status_t status = request_accept(request, RIGHT_WRITE, server->keeps_bytes ? nullptr : request_words, &message);
    if (status == STATUS_OK) {
        status = file_write_params_decode(&message, &params);
    }
    if (status == STATUS_OK && server->write == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_write_results results = {};
    status = server->write(request, params.offset, params.data, &results.written);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, file_write_results_pack(&results, request->registers->words), FILE_WRITE_RESULTS_DATA_WORDS);
}

static void handle_file_stat(const struct file_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->stat == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct node_attributes results = {};
    status = server->stat(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, node_attributes_pack(&results, request->registers->words), NODE_ATTRIBUTES_DATA_WORDS);
}

static void handle_file_truncate(const struct file_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_truncate_params params;
    status_t status;
    if (request_has_words(request, RIGHT_WRITE, FILE_TRUNCATE_PARAMS_DATA_WORDS)) {
        status = file_truncate_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_WRITE, request_words, &message);
        if (status == STATUS_OK) {
            status = file_truncate_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->truncate == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->truncate(request, params.size);
    request_finish(request, status);
}

static void handle_file_describe(const struct file_server *server, struct request *request) {
    status_t status = request_accept_empty(request, RIGHTS_NONE);
    if (status == STATUS_OK && server->describe == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct node_description results = {};
    status = server->describe(request, &results);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    request_answer_words(request, node_description_pack(&results, request->registers->words), NODE_DESCRIPTION_DATA_WORDS);
}

static void handle_file_change(const struct file_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_change_params params;
    status_t status;
    if (request_has_words(request, RIGHT_WRITE, FILE_CHANGE_PARAMS_DATA_WORDS)) {
        status = file_change_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_WRITE, request_words, &message);
        if (status == STATUS_OK) {
            status = file_change_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->change == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->change(request, params.changes, params.permissions, params.modified_ns, params.accessed_ns);
    request_finish(request, status);
}

static void handle_file_page(const struct file_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_page_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, FILE_PAGE_PARAMS_DATA_WORDS)) {
        status = file_page_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = file_page_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->page == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_page_results results = {};
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

static void handle_file_reserve(const struct file_server *server, struct request *request) {
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_reserve_params params;
    status_t status;
    if (request_has_words(request, RIGHT_WRITE, FILE_RESERVE_PARAMS_DATA_WORDS)) {
        status = file_reserve_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_WRITE, request_words, &message);
        if (status == STATUS_OK) {
            status = file_reserve_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->reserve == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    status = server->reserve(request, params.offset, params.count);
    request_finish(request, status);
}

static void handle_file_window(const struct file_server *server, struct request *request) {
    if (request->is_one_way) {
        request_refuse(request, STATUS_BAD_MESSAGE);
        return;
    }
    uint64_t request_words[MESSAGE_WORDS_MAX];
    struct wire_message message;
    struct file_window_params params;
    status_t status;
    if (request_has_words(request, RIGHT_READ, FILE_WINDOW_PARAMS_DATA_WORDS)) {
        status = file_window_params_unpack(request->registers->words, &params);
    } else {
        status = request_accept(request, RIGHT_READ, request_words, &message);
        if (status == STATUS_OK) {
            status = file_window_params_decode(&message, &params);
        }
    }
    if (status == STATUS_OK && server->window == nullptr) {
        status = STATUS_UNSUPPORTED;
    }
    if (status != STATUS_OK) {
        request_refuse(request, status);
        return;
    }
    struct file_window_results results = {};
    status = server->window(request, params.index, params.is_written, &results.length, &results.page);
    if (status != STATUS_OK || request->is_parked) {
        request_finish(request, status);
        return;
    }
    uint64_t words[FILE_WINDOW_RESULTS_DATA_WORDS];
    struct message_out reply = {
        .words = words,
        .word_count = FILE_WINDOW_RESULTS_DATA_WORDS,
        .capability_count = 1,
        .transfers = {transfer_move(results.page)},
    };
    request_answer(request, file_window_results_pack(&results, words), &reply);
}

void file_dispatch(const struct file_server *server, struct request *request) {
    switch (request->method) {
    case METHOD_FILE_READ:
        handle_file_read(server, request);
        break;
    case METHOD_FILE_WRITE:
        handle_file_write(server, request);
        break;
    case METHOD_FILE_STAT:
        handle_file_stat(server, request);
        break;
    case METHOD_FILE_TRUNCATE:
        handle_file_truncate(server, request);
        break;
    case METHOD_FILE_DESCRIBE:
        handle_file_describe(server, request);
        break;
    case METHOD_FILE_CHANGE:
        handle_file_change(server, request);
        break;
    case METHOD_FILE_PAGE:
        handle_file_page(server, request);
        break;
    case METHOD_FILE_RESERVE:
        handle_file_reserve(server, request);
        break;
    case METHOD_FILE_WINDOW:
        handle_file_window(server, request);
        break;
    default:
        request_refuse(request, STATUS_BAD_METHOD);
        break;
    }
}
