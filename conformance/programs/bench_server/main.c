// SPDX-License-Identifier: MIT
//
// The other address space of the benchmark. With the argument `serve` it answers every message with
// as many words as came, out of the registers or the buffer as they are; a capability that comes
// goes into the next slot and stays there. With `give` its answer is a capability. With `relay`
// it asks the server behind its second capability before it answers without words. With `bulk` it
// answers with the word at the address that came, in memory that the client has, too. With any
// other argument it ends at once.
#include <arch/syscall.h>
#include <kernel/memory.h>
#include <tessera/layouts.h>
#include <tessera/main.h>
#include <tessera/memory.h>

enum { RECEIVE_SLOT_FIRST = 16 };
enum : uint16_t { METHOD_ECHO = 0xf000 };

static const uint64_t echoed = INFO_WORDS_MASK << INFO_WORDS_SHIFT | INFO_BUFFER;

static void serve(void) {
    cap_t reply;
    if (object_create(OBJECT_REPLY, 0, &reply) != STATUS_OK) {
        return;
    }
    cap_t receive_slot = RECEIVE_SLOT_FIRST;
    struct ipc_registers registers = {
        .target = SLOT_AUTHORITY, .receive_slot = receive_slot, .reply_slot = reply};
    syscall_receive(&registers);
    for (;;) {
        receive_slot += (cap_t)info_caps(registers.info);
        registers.target = SLOT_AUTHORITY;
        registers.info &= echoed;
        registers.receive_slot = receive_slot;
        registers.reply_slot = reply;
        syscall_reply_receive(&registers);
    }
}

static void give(void) {
    cap_t reply;
    if (object_create(OBJECT_REPLY, 0, &reply) != STATUS_OK) {
        return;
    }
    struct ipc_registers registers = {.target = SLOT_AUTHORITY, .reply_slot = reply};
    syscall_receive(&registers);
    for (;;) {
        registers = (struct ipc_registers){.target = SLOT_AUTHORITY,
                                           .info = info_make(0, 0, 1),
                                           .capability = transfer_copy(SLOT_THREAD, RIGHTS_ALL),
                                           .reply_slot = reply};
        syscall_reply_receive(&registers);
    }
}

static void relay(void) {
    cap_t reply;
    if (object_create(OBJECT_REPLY, 0, &reply) != STATUS_OK) {
        return;
    }
    struct ipc_registers registers = {.target = SLOT_AUTHORITY, .reply_slot = reply};
    syscall_receive(&registers);
    for (;;) {
        struct ipc_registers question = {.target = SLOT_AUTHORITY + 1,
                                         .info = info_make(METHOD_ECHO, 0, 0)};
        syscall_call(&question);
        registers = (struct ipc_registers){.target = SLOT_AUTHORITY, .reply_slot = reply};
        syscall_reply_receive(&registers);
    }
}

static void bulk(void) {
    cap_t reply;
    if (object_create(OBJECT_REPLY, 0, &reply) != STATUS_OK) {
        return;
    }
    struct ipc_registers registers = {.target = SLOT_AUTHORITY, .reply_slot = reply};
    syscall_receive(&registers);
    for (;;) {
        const volatile uint64_t *word = (const volatile uint64_t *)registers.words[0];
        registers = (struct ipc_registers){.target = SLOT_AUTHORITY,
                                           .info = info_make(0, 1, 0),
                                           .words = {*word},
                                           .reply_slot = reply};
        syscall_reply_receive(&registers);
    }
}

int main(int argc, char **argv) {
    if (argc == 2 && argv[1][0] == 's') {
        serve();
    }
    if (argc == 2 && argv[1][0] == 'g') {
        give();
    }
    if (argc == 2 && argv[1][0] == 'r') {
        relay();
    }
    if (argc == 2 && argv[1][0] == 'b') {
        bulk();
    }
    return 0;
}
