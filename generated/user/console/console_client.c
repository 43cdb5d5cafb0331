// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/console.capnp
// Template: codegen/tessera_gen/templates/protocols/client.c.j2
// Command: ./tessera gen
//
// Client stubs of console.

#include <console/console_client.h>

#include <tessera/message.h>
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

status_t console_open_input(cap_t console, uint8_t interrupt, cap_t *out_input) {
    const struct console_open_input_params params = {.interrupt = interrupt};
    uint64_t words[CONSOLE_OPEN_INPUT_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = console,
        .method = METHOD_CONSOLE_OPEN_INPUT,
        .attempts = 1,
        .results_caps = 1,
        .request = {
            .words = words,
            .word_count = CONSOLE_OPEN_INPUT_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = console_open_input_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
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

status_t console_input_read(cap_t console_input, uint32_t count, struct data *out_data) {
    const struct console_input_read_params params = {.count = count};
    uint64_t words[CONSOLE_INPUT_READ_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = console_input,
        .method = METHOD_CONSOLE_INPUT_READ,
        .attempts = 1,
        .request = {
            .words = words,
            .word_count = CONSOLE_INPUT_READ_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = console_input_read_params_pack(&params, words);
    status_t status = client_call(&call, encoded);
    if (status != STATUS_OK) {
        return status;
    }
    struct console_input_read_results results;
    status = client_finish(&call, console_input_read_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_data = results.data;
    }
    return status;
}

status_t console_input_poll(cap_t console_input, uint32_t *out_available) {
    struct client_call call = {
        .target = console_input,
        .method = METHOD_CONSOLE_INPUT_POLL,
        .attempts = 1,
    };
    status_t status = client_call(&call, STATUS_OK);
    if (status != STATUS_OK) {
        return status;
    }
    struct console_input_poll_results results;
    status = client_finish(&call, console_input_poll_results_decode(&call.reply, &results), nullptr);
    if (status == STATUS_OK) {
        *out_available = results.available;
    }
    return status;
}

status_t console_input_set_interrupt(cap_t console_input, uint8_t interrupt) {
    const struct console_input_set_interrupt_params params = {.interrupt = interrupt};
    uint64_t words[CONSOLE_INPUT_SET_INTERRUPT_PARAMS_DATA_WORDS];
    struct client_call call = {
        .target = console_input,
        .method = METHOD_CONSOLE_INPUT_SET_INTERRUPT,
        .attempts = 1,
        .request = {
            .words = words,
            .word_count = CONSOLE_INPUT_SET_INTERRUPT_PARAMS_DATA_WORDS,
        },
    };
    const status_t encoded = console_input_set_interrupt_params_pack(&params, words);
    return client_call(&call, encoded);
}
