// SPDX-License-Identifier: MIT
//
// The conformance suite of protocols: runs in root's place. Sends every generated case to scripted
// servers behind the real server loop, over the real kernel, and then calls every client stub.
#include "report.h"
#include "world.h"

#include <arch/syscall.h>
#include <protocol_cases.h>
#include <protocol_stubs.h>
#include <tessera/boot_start.h>
#include <tessera/format.h>
#include <tessera/message.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum {
    MEMORY_BYTES = 64 * 1024 * 1024,
    REASON_BYTES = 128,
};

static char reason[REASON_BYTES];

// Null if the words are those of the message; otherwise what differs.
static const char *difference(const char *what, const uint64_t *words, uint32_t count,
                              const struct wire_case *expected) {
    if (count != expected->word_count) {
        format_text(reason, sizeof reason, "%s of %u words, not %u", what, count,
                    expected->word_count);
        return reason;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (words[i] != expected->words[i]) {
            format_text(reason, sizeof reason, "word %u of the %s is 0x%llx, not 0x%llx", i, what,
                        (unsigned long long)words[i], (unsigned long long)expected->words[i]);
            return reason;
        }
    }
    return nullptr;
}

static void set_script(uint32_t interface, status_t answer, bool is_parked,
                       const struct wire_case *results) {
    protocol_script = (struct protocol_script){
        .interface = interface,
        .answer = answer,
        .is_parked = is_parked,
        .results = results,
    };
}

// Sends the message of a case. The slots of what comes with the reply are left in `received`.
static void send(const struct protocol_case *test, cap_t client, struct ipc_registers *registers,
                 cap_t received) {
    static uint64_t words[MESSAGE_WORDS_MAX];
    struct message_out message = {
        .words = words,
        .word_count = test->word_count,
        .is_encoded = test->request->is_encoded,
        .capability_count = test->capability_count,
    };
    for (uint32_t i = 0; i < test->word_count; i++) {
        words[i] = i < test->request->word_count ? test->request->words[i] : 0;
    }
    if (test->changed_word != PROTOCOL_NO_CHANGE) {
        words[test->changed_word] = test->changed_value;
    }
    for (uint32_t i = 0; i < test->capability_count; i++) {
        const struct protocol_capability *capability = &test->capabilities[i];
        message.transfers[i] =
            transfer_move(world_object(capability->object_type, capability->rights));
    }
    message_store(&message, test->method, STATUS_OK, registers, message_buffer_of_thread());
    registers->target = client;
    registers->receive_slot = received;
    syscall_call(registers);
    for (uint32_t i = 0; i < test->capability_count; i++) {
        slot_release(transfer_slot(message.transfers[i]));
    }
}

// Null if the reply brings the results that the script answered with.
static const char *wrong_reply(const struct protocol_case *test,
                               const struct ipc_registers *registers) {
    const struct wire_message reply = message_load(registers, message_buffer_of_thread());
    if (test->results == nullptr) {
        return reply.word_count == 0 ? nullptr : "words in the reply of a method without results";
    }
    if (reply.is_encoded != test->results->is_encoded) {
        return "the reply has the other form";
    }
    if (info_caps(registers->info) != test->results->codec->capability_count) {
        return "the reply has another number of capabilities";
    }
    return difference("reply", reply.words, reply.word_count, test->results);
}

// Null if the case went as it should.
static const char *judge(const struct protocol_case *test, const struct ipc_registers *registers) {
    const status_t status = info_status(registers->info);
    if (status != test->expected) {
        format_text(reason, sizeof reason, "answered %s and not %s", status_name(status),
                    status_name(test->expected));
        return reason;
    }
    if (protocol_script.calls != test->calls) {
        return test->calls == 0 ? "the handler was called" : "the handler was not called once";
    }
    const char *why = nullptr;
    if (test->seen != nullptr) {
        why =
            difference("parameters", protocol_script.words, protocol_script.word_count, test->seen);
    }
    return why == nullptr && status == STATUS_OK ? wrong_reply(test, registers) : why;
}

static void run_case(const struct protocol_case *test) {
    struct ipc_registers registers = {};
    const cap_t client = world_client(test->rights);
    const cap_t received = slot_allocate_row(MESSAGE_CAPS_MAX);
    set_script(test->interface, test->answer, test->is_parked, test->results);
    send(test, client, &registers, received);
    report_case(test->name, judge(test, &registers));
    for (uint32_t i = 0; i < MESSAGE_CAPS_MAX; i++) {
        slot_release(received + i);
    }
    slot_release(client);
}

static const char *judge_stub(const struct protocol_stub *stub, status_t status,
                              const uint64_t *words, uint32_t count) {
    if (status != STATUS_OK) {
        return status_name(status);
    }
    if (protocol_script.calls != 1) {
        return "the handler was not called once";
    }
    const char *why = nullptr;
    if (stub->seen != nullptr) {
        why =
            difference("parameters", protocol_script.words, protocol_script.word_count, stub->seen);
    }
    return why == nullptr && stub->results != nullptr
               ? difference("results", words, count, stub->results)
               : why;
}

// Waits until the server has taken what was sent before: it takes messages in order.
static void wait_for_server(cap_t client) {
    struct ipc_registers registers = {.target = client, .info = info_make(0, 0, 0)};
    syscall_call(&registers);
}

static void run_stub(const struct protocol_stub *stub) {
    static uint64_t words[MESSAGE_WORDS_MAX];
    uint32_t count = 0;
    const cap_t client = world_client(RIGHTS_ALL & ~(RIGHT_RECEIVE | RIGHT_DMA));
    set_script(stub->interface, STATUS_OK, false, stub->results);
    const status_t status = stub->call(client, words, &count);
    if (stub->is_one_way) {
        wait_for_server(client);
    }
    report_case(stub->name, judge_stub(stub, status, words, count));
    slot_release(client);
}

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    report_plan(protocol_case_count + protocol_stub_count + 1);
    world_make();
    run_case(&protocol_cases[0]); // then the server has all that it keeps
    const uint32_t slots_before = slots_available();
    for (uint32_t i = 1; i < protocol_case_count; i++) {
        run_case(&protocol_cases[i]);
    }
    for (uint32_t i = 0; i < protocol_stub_count; i++) {
        run_stub(&protocol_stubs[i]);
    }
    report_case("no_slot_was_lost_over_all_cases",
                slots_available() == slots_before ? nullptr : "slots are missing");
    report_sum_and_power_off();
}

void program_start(const struct startup_info *info) {
    boot_start((const struct boot_info *)info, MEMORY_BYTES);
    program_exit(main(0, nullptr));
}
