// SPDX-License-Identifier: MIT
//
// Call and reply with a server in another address space that is more urgent and waits: as many
// words come back as went there.
#include "rows.h"

#include "measure.h"
#include "partner.h"

#include <arch/cycles.h>
#include <arch/provoke.h>
#include <arch/syscall.h>
#include <tessera/memory.h>

enum : uint16_t { METHOD_ECHO = 0xf000 };

static struct partner server;
static cap_t given; // what calls carry

static void expect_reply(const struct ipc_registers *registers, uint32_t words) {
    bool is_good =
        info_status(registers->info) == STATUS_OK && info_words(registers->info) == words;
    if (!is_good) {
        bench_abort("call", info_status(registers->info));
    }
}

// The words are whatever is in the registers.
[[gnu::always_inline]] static inline uint64_t call(uint32_t words, uint64_t flags) {
    uint64_t before = arch_cycles();
    struct ipc_registers registers = {.target = server.endpoint,
                                      .info = info_make(METHOD_ECHO, words, 0) | flags};
    syscall_call(&registers);
    uint64_t after = arch_cycles();
    expect_reply(&registers, words);
    return after - before;
}

static uint64_t sample_0(void) {
    return call(0, 0);
}

// The client owns the floating-point unit, the server does not.
static uint64_t sample_float(void) {
    arch_float_fill(1);
    return call(0, 0);
}

static uint64_t sample_4(void) {
    return call(4, 0);
}

static uint64_t sample_8(void) {
    return call(8, 0);
}

static uint64_t sample_64(void) {
    return call(64, INFO_BUFFER);
}

static uint64_t sample_120(void) {
    return call(120, INFO_BUFFER);
}

static uint64_t sample_cap(void) {
    uint64_t before = arch_cycles();
    struct ipc_registers registers = {.target = server.endpoint,
                                      .info = info_make(METHOD_ECHO, 0, 1),
                                      .capability = transfer_copy(given, RIGHTS_ALL)};
    syscall_call(&registers);
    uint64_t after = arch_cycles();
    expect_reply(&registers, 0);
    return after - before;
}

void measure_messages(void) {
    partner_prepare(&server);
    must(object_create(OBJECT_NOTIFICATION, 0, &given), "notification");
    partner_start(&server, "serve", 0);
    measure("call_reply_0", sample_0);
    measure("call_reply_0_float", sample_float);
    measure("call_reply_4", sample_4);
    measure("call_reply_8", sample_8);
    measure("call_reply_64", sample_64);
    measure("call_reply_120", sample_120);
    measure("call_reply_cap", sample_cap);
    partner_stop(&server);
}
