// SPDX-License-Identifier: MIT
//
// The other address space of the benchmark. With the argument `serve` it answers every message with
// as many words as came, out of the registers or the buffer as they are; a capability that comes
// goes into the next slot and stays there. With any other argument it ends at once.
#include <arch/syscall.h>
#include <kernel/memory.h>
#include <tessera/layouts.h>
#include <tessera/main.h>
#include <tessera/memory.h>

enum { RECEIVE_SLOT_FIRST = 16 };

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

int main(int argc, char **argv) {
    if (argc == 2 && argv[1][0] == 's') {
        serve();
    }
    return 0;
}
