// SPDX-License-Identifier: MIT
#include <posix/direct.h>

#include <arch/foreign.h>
#include <arch/foreign_direct.h>
#include <posix/lock.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <posix/thread.h>
#include <tessera/layouts.h>

[[gnu::used]] struct posix_direct posix_direct; // by assembly, and so is what that calls

void posix_direct_prepare(void) {
    posix_direct = (struct posix_direct){
        .registers = posix_registers(),
        .stack = posix_library_stack_top(),
        .thread_pointer = PROCESS_BUFFER,
        .is_off = arch_foreign_can_set_pointer() ? 0 : 1,
    };
}

uint64_t posix_direct_entry(void) {
    return posix_direct.is_off == 0 ? (uint64_t)arch_foreign_direct : 0;
}

// Where the registers lead elsewhere than behind the call, only the kernel can load them all.
[[gnu::used]] int64_t posix_direct_serve(void) {
    struct posix_call call;
    posix_lock();
    posix_call_begin(&call, posix_direct.registers);
    call.is_direct = true;
    uint64_t pc = call.registers[REGISTER_PC];
    posix_process.direct_calls++;
    posix_call_serve(&call);
    if (call.is_to_trap) {
        posix_direct_repeat(&call);
    } else if (posix_signals_concern(posix_thread_now(), &call)) {
        posix_signals_deliver(&call);
    }
    if (call.registers[REGISTER_PC] != pc) {
        posix_call_leave(&call);
    }
    posix_unlock();
    return (int64_t)call.registers[ARCH_FOREIGN_RESULT];
}

void posix_direct_repeat(const struct posix_call *call) {
    arch_foreign_direct_repeat(call->registers, call->arguments, call->number);
}

bool posix_direct_stop(void) {
    struct posix_call *call = posix_thread_now()->call;
    posix_direct.is_off = 1;
    if (call == nullptr) { // a child that is being made
        return false;
    }
    call->is_to_trap = call->is_direct;
    return call->is_to_trap;
}
