// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/console.capnp
// Template: codegen/tessera_gen/templates/protocols/client.c.j2
// Command: ./tessera gen
//
// Client stubs of console.

#include <console/console_client.h>

#include <tessera/message_short.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

status_t console_read(cap_t console, uint32_t count, struct data *out_data) {
    const struct console_read_params params = {.count = count};
    uint64_t words[CONSOLE_READ_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = console,
        .method = METHOD_CONSOLE_READ,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .word_count = CONSOLE_READ_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = console_read_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct console_read_results results;
    status = client_finish(&call, console_read_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_data = results.data;
    }
    return status;
}

status_t console_write(cap_t console, struct data data, uint32_t *out_written) {
    const struct console_write_params params = {.data = data};
    uint64_t words[CONSOLE_WRITE_PARAMS_MESSAGE_WORDS];
    struct client_call call = {
        .target = console,
        .method = METHOD_CONSOLE_WRITE,
        .attempts = CLIENT_RETRY_ATTEMPTS,
        .request = {
            .words = words,
            .is_encoded = true,
        },
    };
    const status_t encoded = console_write_params_encode(&params, words, CONSOLE_WRITE_PARAMS_MESSAGE_WORDS, &call.request.word_count);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct console_write_results results;
    status = client_finish(&call, console_write_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_written = results.written;
    }
    return status;
}

status_t console_poll(cap_t console, uint32_t *out_available) {
    struct client_call call = {
        .target = console,
        .method = METHOD_CONSOLE_POLL,
        .attempts = CLIENT_RETRY_ATTEMPTS,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    struct console_poll_results results;
    status = client_finish(&call, console_poll_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_available = results.available;
    }
    return status;
}

status_t console_open_input(cap_t console, cap_t event, cap_t *out_input) {
    struct client_call call = {
        .target = console,
        .method = METHOD_CONSOLE_OPEN_INPUT,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .capability_count = 1,
            .transfers = {transfer_copy(event, RIGHT_SEND)},
        },
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    static const struct capability_rule rules[] = {
        {.objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, .rights = RIGHTS_NONE},
    };
    struct console_open_input_results results;
    status = client_finish(&call, console_open_input_results_decode(&call.reply, &results), rules);
    if (status == STATUS_OK) {
        *out_input = results.input;
    }
    return status;
}

status_t console_offer(cap_t console, struct data data) {
    const struct console_offer_params params = {.data = data};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t apart[CONSOLE_OFFER_PARAMS_MESSAGE_WORDS];
    uint64_t *words = message_place(buffer, CONSOLE_OFFER_PARAMS_BYTES_AT, params.data, apart);
    uint32_t count;
    const status_t encoded = console_offer_params_encode(&params, words, CONSOLE_OFFER_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = console, .info = info_make(METHOD_CONSOLE_OFFER, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}

status_t console_input_read(cap_t console_input, uint32_t count, struct data *out_data) {
    const struct console_input_read_params params = {.count = count};
    struct ipc_registers registers = {.target = console_input, .info = info_make(METHOD_CONSOLE_INPUT_READ, CONSOLE_INPUT_READ_PARAMS_DATA_WORDS, 0)};
    const status_t packed = console_input_read_params_pack(&params, registers.words);
    if (packed != STATUS_OK) {
        return packed;
    }
    status_t status = client_exchange(&registers);
    if (status != STATUS_OK) {
        return status;
    }
    struct console_input_read_results results;
    uint64_t reply_words[REGISTER_WORDS];
    const struct wire_message reply = client_reply(&registers, reply_words);
    status = console_input_read_results_decode(&reply, &results);
    if (status != STATUS_OK) {
        return STATUS_BAD_MESSAGE;
    }
    *out_data = results.data;
    return STATUS_OK;
}

status_t console_input_put_back(cap_t console_input, struct data data) {
    const struct console_input_put_back_params params = {.data = data};
    struct message_buffer *buffer = message_buffer_of_thread();
    uint64_t apart[CONSOLE_INPUT_PUT_BACK_PARAMS_MESSAGE_WORDS];
    uint64_t *words = message_place(buffer, CONSOLE_INPUT_PUT_BACK_PARAMS_BYTES_AT, params.data, apart);
    uint32_t count;
    const status_t encoded = console_input_put_back_params_encode(&params, words, CONSOLE_INPUT_PUT_BACK_PARAMS_MESSAGE_WORDS, &count);
    if (encoded != STATUS_OK) {
        return encoded;
    }
    message_settle(buffer, words, count);
    struct ipc_registers registers = {.target = console_input, .info = info_make(METHOD_CONSOLE_INPUT_PUT_BACK, (uint8_t)count, 0) | INFO_BUFFER};
    return client_exchange(&registers);
}
