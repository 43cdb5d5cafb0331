// SPDX-License-Identifier: MIT
// Sends what no stub would send to everybody whom a program may talk to, and after each such
// message makes a good call: the server must have answered the bad one and be as before. Ends with
// status 0 if every server took it all.
#include "messages.h"

#include <console/console_client.h>
#include <filesystem/filesystem_client.h>
#include <log/log_client.h>
#include <process/process_client.h>
#include <tessera/authority/application.h>
#include <tessera/print.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

constexpr uint32_t FIRST_INTERFACE = 32; // below are the kernel's own objects
constexpr uint32_t INTERFACES = 256;
constexpr uint32_t ORDINALS = 256;
constexpr uint32_t REPETITIONS = 300; // more than any server has slots or places for what it keeps
constexpr uint64_t FAR_POINTER = 2;   // a root that names another segment, of which there is none
constexpr uint64_t WIDE_ROOT = 0xffff'ffff'0000'0000; // a root with more than any message holds

struct victim {
    const char *name;
    cap_t target;
    uint32_t interface;
    status_t stray_status; // of capabilities that go along, if the server does not say BAD_MESSAGE:
                           // not every port may carry any, and a count that is missing comes first
    uint32_t denied;       // a method that needs a right which no program gets; 0: none
    status_t (*good_call)(void);
};

static uint32_t sent;
static uint32_t wrong;

static status_t poll_console(void) {
    uint32_t available;
    return console_poll(AUTHORITY_APPLICATION_CONSOLE, &available);
}

static status_t open_file(void) {
    cap_t file;
    struct data data;
    status_t status = file_system_open(AUTHORITY_APPLICATION_FILESYSTEM, text_from("/etc/motd"),
                                       OPEN_FLAG_READ, &file);
    if (status == STATUS_OK) {
        status = file_read(file, 0, FILESYSTEM_DATA_MAX, &data);
        slot_release(file);
    }
    return status;
}

static status_t list_processes(void) {
    uint32_t next;
    struct process_entry_list entries;
    return process_manager_list(AUTHORITY_APPLICATION_PROCESS, 0, &next, &entries);
}

static status_t read_log(void) {
    uint64_t next;
    struct log_entry_list entries;
    return log_read(AUTHORITY_APPLICATION_LOG, 0, &next, &entries);
}

static const struct victim victims[] = {
    {"console", AUTHORITY_APPLICATION_CONSOLE, INTERFACE_CONSOLE, STATUS_BAD_RANGE, 0,
     poll_console},
    {"filesystem", AUTHORITY_APPLICATION_FILESYSTEM, INTERFACE_FILE_SYSTEM, STATUS_BAD_MESSAGE, 0,
     open_file},
    {"process", AUTHORITY_APPLICATION_PROCESS, INTERFACE_PROCESS_MANAGER, STATUS_BAD_MESSAGE,
     METHOD_PROCESS_MANAGER_SET_TRACED, list_processes},
    {"log", AUTHORITY_APPLICATION_LOG, INTERFACE_LOG, STATUS_ACCESS_DENIED, 0, read_log},
};

static void complain(const struct victim *victim, const char *what, uint32_t method,
                     status_t status) {
    wrong++;
    (void)print_format(AUTHORITY_APPLICATION_CONSOLE, "%s, method 0x%x: %s: %s\r\n", victim->name,
                       method, what, status_text(status));
}

static void expect_ok(const struct victim *victim, const char *what, status_t status) {
    if (status != STATUS_OK) {
        complain(victim, what, 0, status);
    }
}

// A call that is sent, and what a server that is well answers.
static void try_call(const struct victim *victim, const char *what, uint32_t method,
                     const struct bad_message *message) {
    status_t status =
        message_send(victim->target, method, message, AUTHORITY_APPLICATION_LOG, WAY_CALL);
    sent++;
    bool is_own = method / ORDINALS == victim->interface;
    status_t expected = method == victim->denied ? STATUS_ACCESS_DENIED : STATUS_BAD_MESSAGE;
    bool is_refused = status == STATUS_BAD_METHOD || (is_own && status == expected);
    bool is_kept_back = message->stray_count > 0 && status == victim->stray_status;
    if (!is_refused && !is_kept_back) {
        complain(victim, what, method, status);
    }
}

static void try_methods(const struct victim *victim) {
    static const struct bad_message far = {
        .words = {FAR_POINTER}, .word_count = 1, .is_encoded = true};
    static const struct bad_message wide = {
        .words = {WIDE_ROOT}, .word_count = 1, .is_encoded = true};
    static const struct bad_message empty = {.is_encoded = true};
    static const struct bad_message stray = {.stray_count = MESSAGE_CAPS_MAX};
    for (uint32_t ordinal = 0; ordinal < ORDINALS; ordinal++) {
        uint32_t method = victim->interface * ORDINALS + ordinal;
        try_call(victim, "a far root", method, &far);
        try_call(victim, "a root beyond the message", method, &wide);
        try_call(victim, "no root", method, &empty);
        try_call(victim, "stray capabilities", method, &stray);
        expect_ok(victim, "after bad messages", victim->good_call());
    }
}

// One method of every interface but its own.
static void try_interfaces(const struct victim *victim) {
    static const struct bad_message empty = {};
    for (uint32_t interface = FIRST_INTERFACE; interface < INTERFACES; interface++) {
        if (interface != victim->interface) {
            try_call(victim, "a foreign interface", interface * ORDINALS, &empty);
        }
    }
    expect_ok(victim, "after foreign interfaces", victim->good_call());
}

// Nobody takes the answers.
static void try_deaf(const struct victim *victim) {
    static const struct bad_message empty = {};
    for (uint32_t i = 0; i < REPETITIONS; i++) {
        uint32_t method = victim->interface * ORDINALS + i % ORDINALS;
        // What the kernel makes of the answer is not the server's business.
        (void)message_send(victim->target, method, &empty, 0, WAY_SEND);
        (void)message_send(victim->target, method, &empty, 0, WAY_DEAF_CALL);
        sent += 2;
    }
    expect_ok(victim, "after answers that nobody took", victim->good_call());
}

// Waits for a child, many times and one way: nobody would be told, so nobody may stand in the way
// of who asks.
static status_t wait_for_child(void) {
    static const uint8_t arguments[] = "exits";
    struct data words = {.bytes = arguments, .length = sizeof arguments};
    struct bad_message message = {.word_count = 1};
    struct process_end end;
    cap_t child;
    uint32_t id;
    uint64_t slots_end;
    status_t status = process_manager_spawn(AUTHORITY_APPLICATION_PROCESS, text_from("/bin/exits"),
                                            words, 0, (struct text){}, 0, &child, &id, &slots_end);
    if (status != STATUS_OK) {
        return status;
    }
    message.words[0] = id;
    for (uint32_t i = 0; i < REPETITIONS && status == STATUS_OK; i++) {
        status = message_send(AUTHORITY_APPLICATION_PROCESS, METHOD_PROCESS_MANAGER_WAIT, &message,
                              0, WAY_SEND);
        sent++;
    }
    if (status == STATUS_OK) {
        status = process_start(child);
    }
    if (status == STATUS_OK) {
        status = process_wait(child, &end);
    }
    slot_release(child);
    return status;
}

// Files whose capabilities find nobody to land at: they must not stay open for ever.
static status_t open_for_nobody(void) {
    struct bad_message open = {.is_encoded = true};
    const struct file_system_open_params params = {.path = text_from("/etc/motd"),
                                                   .flags = OPEN_FLAG_READ};
    status_t status = file_system_open_params_encode(
        &params, open.words, FILE_SYSTEM_OPEN_PARAMS_MESSAGE_WORDS, &open.word_count);
    for (uint32_t i = 0; i < REPETITIONS && status == STATUS_OK; i++) {
        // How the kernel judges an answer that finds no slot is not the server's business.
        (void)message_send(AUTHORITY_APPLICATION_FILESYSTEM, METHOD_FILE_SYSTEM_OPEN, &open, 0,
                           WAY_DEAF_CALL);
        status = message_send(AUTHORITY_APPLICATION_FILESYSTEM, METHOD_FILE_SYSTEM_OPEN, &open, 0,
                              WAY_SEND);
        sent += 2;
    }
    return status == STATUS_OK ? open_file() : status;
}

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    for (uint32_t i = 0; i < sizeof(victims) / sizeof(victims[0]); i++) {
        try_methods(&victims[i]);
        try_interfaces(&victims[i]);
        try_deaf(&victims[i]);
    }
    expect_ok(&victims[1], "opening for nobody", open_for_nobody());
    expect_ok(&victims[2], "waiting for a child", wait_for_child());
    for (uint32_t i = 0; i < sizeof(victims) / sizeof(victims[0]); i++) {
        expect_ok(&victims[i], "after everything", victims[i].good_call());
    }
    status_t status =
        print_format(AUTHORITY_APPLICATION_CONSOLE, "%u bad messages, %u wrong\r\n", sent, wrong);
    return status == STATUS_OK && wrong == 0 ? 0 : 1;
}
