// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/filesystem.capnp
// Template: codegen/tessera_gen/templates/protocols/client.c.j2
// Command: ./tessera gen
//
// Client stubs of filesystem.

#include <filesystem/filesystem_client.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

status_t file_system_open(cap_t file_system, struct text path, uint32_t flags, cap_t *out_file) {
    const struct file_system_open_params params = {.path = path, .flags = flags};
    uint64_t words[FILE_SYSTEM_OPEN_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .results_caps = 1,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = file_system_open_params_encode(&params, words, FILE_SYSTEM_OPEN_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct file_system_open_results results;
    status = client_finish(&call, file_system_open_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_file = results.file;
    }
    return status;
}

status_t file_system_stat(cap_t file_system, struct text path, struct node_attributes *out) {
    const struct file_system_stat_params params = {.path = path};
    uint64_t words[FILE_SYSTEM_STAT_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_STAT,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = file_system_stat_params_encode(&params, words, FILE_SYSTEM_STAT_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct node_attributes results;
    status = client_finish(&call, node_attributes_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out = results;
    }
    return status;
}

status_t file_system_list(cap_t file_system, struct text path, uint64_t cookie, uint64_t *out_next, struct directory_entry_list *out_entries) {
    const struct file_system_list_params params = {.path = path, .cookie = cookie};
    uint64_t words[FILE_SYSTEM_LIST_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_LIST,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = file_system_list_params_encode(&params, words, FILE_SYSTEM_LIST_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct file_system_list_results results;
    status = client_finish(&call, file_system_list_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_next = results.next;
        *out_entries = results.entries;
    }
    return status;
}

status_t file_system_make_directory(cap_t file_system, struct text path) {
    const struct file_system_make_directory_params params = {.path = path};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = file_system_make_directory_params_encode(&params, words, FILE_SYSTEM_MAKE_DIRECTORY_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = file_system, .info = info_make(METHOD_FILE_SYSTEM_MAKE_DIRECTORY, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t file_system_remove(cap_t file_system, struct text path) {
    const struct file_system_remove_params params = {.path = path};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[FILE_SYSTEM_REMOVE_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = file_system_remove_params_encode(&params, words, FILE_SYSTEM_REMOVE_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = file_system, .info = info_make(METHOD_FILE_SYSTEM_REMOVE, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t file_system_rename(cap_t file_system, struct text from, struct text to) {
    const struct file_system_rename_params params = {.from = from, .to = to};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[FILE_SYSTEM_RENAME_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = file_system_rename_params_encode(&params, words, FILE_SYSTEM_RENAME_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = file_system, .info = info_make(METHOD_FILE_SYSTEM_RENAME, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t file_system_usage(cap_t file_system, struct file_system_usage *out) {
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_USAGE,
        .attempts = CLIENT_RETRY_ATTEMPTS,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    struct file_system_usage results;
    status = client_finish(&call, file_system_usage_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out = results;
    }
    return status;
}

status_t file_system_create(cap_t file_system, struct text path, uint32_t flags, uint16_t permissions, cap_t *out_file) {
    const struct file_system_create_params params = {.path = path, .flags = flags, .permissions = permissions};
    uint64_t words[FILE_SYSTEM_CREATE_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_CREATE,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .results_caps = 1,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = file_system_create_params_encode(&params, words, FILE_SYSTEM_CREATE_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct file_system_create_results results;
    status = client_finish(&call, file_system_create_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_file = results.file;
    }
    return status;
}

status_t file_system_describe(cap_t file_system, struct text path, uint32_t flags, struct node_description *out) {
    const struct file_system_describe_params params = {.path = path, .flags = flags};
    uint64_t words[FILE_SYSTEM_DESCRIBE_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_DESCRIBE,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = file_system_describe_params_encode(&params, words, FILE_SYSTEM_DESCRIBE_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct node_description results;
    status = client_finish(&call, node_description_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out = results;
    }
    return status;
}

status_t file_system_change(cap_t file_system, struct text path, uint32_t flags, uint32_t changes, uint16_t permissions, uint64_t modified_ns, uint64_t accessed_ns) {
    const struct file_system_change_params params = {.path = path, .flags = flags, .changes = changes, .permissions = permissions, .modified_ns = modified_ns, .accessed_ns = accessed_ns};
    uint64_t words[FILE_SYSTEM_CHANGE_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_CHANGE,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = file_system_change_params_encode(&params, words, FILE_SYSTEM_CHANGE_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    return client_call(&call, encoded);
}

status_t file_system_read_link(cap_t file_system, struct text path, uint32_t *out_length, struct text *out_target) {
    const struct file_system_read_link_params params = {.path = path};
    uint64_t words[FILE_SYSTEM_READ_LINK_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_READ_LINK,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = file_system_read_link_params_encode(&params, words, FILE_SYSTEM_READ_LINK_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct file_system_read_link_results results;
    status = client_finish(&call, file_system_read_link_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_length = results.length;
        *out_target = results.target;
    }
    return status;
}

status_t file_system_make_symbolic_link(cap_t file_system, struct text path, struct text target) {
    const struct file_system_make_symbolic_link_params params = {.path = path, .target = target};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[FILE_SYSTEM_MAKE_SYMBOLIC_LINK_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = file_system_make_symbolic_link_params_encode(&params, words, FILE_SYSTEM_MAKE_SYMBOLIC_LINK_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = file_system, .info = info_make(METHOD_FILE_SYSTEM_MAKE_SYMBOLIC_LINK, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t file_system_resolve(cap_t file_system, struct text path, struct text *out_path) {
    const struct file_system_resolve_params params = {.path = path};
    uint64_t words[FILE_SYSTEM_RESOLVE_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_RESOLVE,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = file_system_resolve_params_encode(&params, words, FILE_SYSTEM_RESOLVE_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct file_system_resolve_results results;
    status = client_finish(&call, file_system_resolve_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_path = results.path;
    }
    return status;
}

status_t file_system_make_link(cap_t file_system, struct text from, struct text to) {
    const struct file_system_make_link_params params = {.from = from, .to = to};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[FILE_SYSTEM_MAKE_LINK_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = file_system_make_link_params_encode(&params, words, FILE_SYSTEM_MAKE_LINK_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = file_system, .info = info_make(METHOD_FILE_SYSTEM_MAKE_LINK, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t file_system_mounted(cap_t file_system, uint32_t number, struct mounted_file_system *out) {
    const struct file_system_mounted_params params = {.number = number};
    uint64_t words[FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_MOUNTED,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = FILE_SYSTEM_MOUNTED_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = file_system_mounted_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct mounted_file_system results;
    status = client_finish(&call, mounted_file_system_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out = results;
    }
    return status;
}

status_t file_system_make_special(cap_t file_system, struct text path, enum node_type type, uint16_t permissions) {
    const struct file_system_make_special_params params = {.path = path, .type = type, .permissions = permissions};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[FILE_SYSTEM_MAKE_SPECIAL_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = file_system_make_special_params_encode(&params, words, FILE_SYSTEM_MAKE_SPECIAL_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = file_system, .info = info_make(METHOD_FILE_SYSTEM_MAKE_SPECIAL, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t file_system_narrow(cap_t file_system, struct text program, cap_t *out_view) {
    const struct file_system_narrow_params params = {.program = program};
    uint64_t words[FILE_SYSTEM_NARROW_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = file_system,
        .method = METHOD_FILE_SYSTEM_NARROW,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = file_system_narrow_params_encode(&params, words, FILE_SYSTEM_NARROW_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct file_system_narrow_results results;
    status = client_finish(&call, file_system_narrow_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_view = results.view;
    }
    return status;
}

status_t file_system_move(cap_t file_system, struct text from, struct text to, uint32_t flags) {
    const struct file_system_move_params params = {.from = from, .to = to, .flags = flags};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t words[FILE_SYSTEM_MOVE_PARAMS_MESSAGE_WORDS];
    uint32_t count;
    const status_t encoded = file_system_move_params_encode(&params, words, FILE_SYSTEM_MOVE_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = file_system, .info = info_make(METHOD_FILE_SYSTEM_MOVE, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t file_read(cap_t file, uint64_t offset, uint32_t count, struct data *out_data) {
    const struct file_read_params params = {.offset = offset, .count = count};
    struct ipc_registers registers = {.target = file, .info = info_make(METHOD_FILE_READ, FILE_READ_PARAMS_DATA_WORDS, 0)};
    const status_t packed = file_read_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct file_read_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = file_read_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_data = results.data;
    return STATUS_OK;
}

status_t file_write(cap_t file, uint64_t offset, struct data data, uint32_t *out_written) {
    const struct file_write_params params = {.offset = offset, .data = data};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t apart[FILE_WRITE_PARAMS_MESSAGE_WORDS];
    uint64_t *words = message_place(buffer, FILE_WRITE_PARAMS_BYTES_AT, params.data, apart);
    uint32_t count;
    const status_t encoded = file_write_params_encode(&params, words, FILE_WRITE_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = file, .info = info_make(METHOD_FILE_WRITE, (uint8_t)count, 0) | INFO_BUFFER};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct file_write_results results;
    if (info_has_words(registers.info, FILE_WRITE_RESULTS_DATA_WORDS)) {
        status = file_write_results_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = file_write_results_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_written = results.written;
    return STATUS_OK;
}

status_t file_stat(cap_t file, struct node_attributes *out) {
    struct ipc_registers registers = {.target = file, .info = info_make(METHOD_FILE_STAT, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct node_attributes results;
    if (info_has_words(registers.info, NODE_ATTRIBUTES_DATA_WORDS)) {
        status = node_attributes_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = node_attributes_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t file_truncate(cap_t file, uint64_t size) {
    const struct file_truncate_params params = {.size = size};
    struct ipc_registers registers = {.target = file, .info = info_make(METHOD_FILE_TRUNCATE, FILE_TRUNCATE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = file_truncate_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t file_describe(cap_t file, struct node_description *out) {
    struct ipc_registers registers = {.target = file, .info = info_make(METHOD_FILE_DESCRIBE, 0, 0)};
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct node_description results;
    if (info_has_words(registers.info, NODE_DESCRIPTION_DATA_WORDS)) {
        status = node_description_unpack(registers.words, &results);
    } else {
        uint64_t reply_words[REGISTER_WORDS];
        const struct wire_message reply = client_reply(&registers, reply_words);
        status = node_description_decode(&reply, &results);
    }
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out = results;
    return STATUS_OK;
}

status_t file_change(cap_t file, uint32_t changes, uint16_t permissions, uint64_t modified_ns, uint64_t accessed_ns) {
    const struct file_change_params params = {.changes = changes, .permissions = permissions, .modified_ns = modified_ns, .accessed_ns = accessed_ns};
    struct ipc_registers registers = {.target = file, .info = info_make(METHOD_FILE_CHANGE, FILE_CHANGE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = file_change_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t file_page(cap_t file, uint64_t index, cap_t *out_page) {
    const struct file_page_params params = {.index = index};
    uint64_t words[FILE_PAGE_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = file,
        .method = METHOD_FILE_PAGE,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = FILE_PAGE_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = file_page_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_FRAME, .rights = RIGHTS_NONE},
    };
    struct file_page_results results;
    status = client_finish(&call, file_page_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_page = results.page;
    }
    return status;
}

status_t file_reserve(cap_t file, uint64_t offset, uint64_t count) {
    const struct file_reserve_params params = {.offset = offset, .count = count};
    struct ipc_registers registers = {.target = file, .info = info_make(METHOD_FILE_RESERVE, FILE_RESERVE_PARAMS_DATA_WORDS, 0)};
    const status_t packed = file_reserve_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    return client_exchange(&registers);
}

status_t file_window(cap_t file, uint64_t index, bool is_written, uint32_t *out_length, cap_t *out_page) {
    const struct file_window_params params = {.index = index, .is_written = is_written};
    uint64_t words[FILE_WINDOW_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = file,
        .method = METHOD_FILE_WINDOW,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = FILE_WINDOW_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = file_window_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_FRAME, .rights = RIGHTS_NONE},
    };
    struct file_window_results results;
    status = client_finish(&call, file_window_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_length = results.length;
        *out_page = results.page;
    }
    return status;
}
