// SPDX-License-Identifier: MIT
//
// Call and reply with a server in another address space that is more urgent and waits: as many
// words come back as went there.
#include "rows.h"

#include "measure.h"
#include "partner.h"

#include <arch/counter.h>
#include <arch/cycles.h>
#include <arch/provoke.h>
#include <arch/syscall.h>
#include <kernel/cspace.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/slots.h>

enum : uint16_t { METHOD_ECHO = 0xf000 };
enum : uint64_t { LONG_NS = 1000000000000 };

static struct partner server;
static struct partner giver;
static cap_t given; // what calls carry
static cap_t chain_entry;
static cap_t taken; // the slot for what replies carry

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

static uint64_t sample_1(void) {
    return call(1, 0);
}

static uint64_t sample_2(void) {
    return call(2, 0);
}

static uint64_t sample_16(void) {
    return call(16, INFO_BUFFER);
}

static uint64_t sample_32(void) {
    return call(32, INFO_BUFFER);
}

// Far enough away never to come while it is measured.
static uint64_t sample_deadline(void) {
    uint64_t deadline_ns = arch_counter_ns() + LONG_NS;
    uint64_t before = arch_cycles();
    struct ipc_registers registers = {.target = server.endpoint,
                                      .info = info_make(METHOD_ECHO, 0, 0) | INFO_DEADLINE,
                                      .deadline_ns = deadline_ns};
    syscall_call(&registers);
    uint64_t after = arch_cycles();
    expect_reply(&registers, 0);
    return after - before;
}

// The capability is taken out of its slot again, which is not counted.
static uint64_t sample_cap_back(void) {
    uint64_t before = arch_cycles();
    struct ipc_registers registers = {
        .target = giver.endpoint, .info = info_make(METHOD_ECHO, 0, 0), .receive_slot = taken};
    syscall_call(&registers);
    uint64_t after = arch_cycles();
    expect_reply(&registers, 0);
    if (registers.capability != taken) {
        bench_abort("capability of a reply", STATUS_EMPTY);
    }
    must(cspace_delete(SLOT_CSPACE, taken), "capability of a reply");
    return after - before;
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

// Servers that ask the next one before they answer: the message of sample_0, through two and three.
static uint64_t sample_chain(void) {
    uint64_t before = arch_cycles();
    struct ipc_registers registers = {.target = chain_entry, .info = info_make(METHOD_ECHO, 0, 0)};
    syscall_call(&registers);
    uint64_t after = arch_cycles();
    expect_reply(&registers, 0);
    return after - before;
}

static void measure_chain(void) {
    static struct partner second;
    static struct partner third;
    partner_prepare(&second);
    partner_start_relay(&second, server.endpoint);
    chain_entry = second.endpoint;
    measure("call_chain_2", sample_chain);
    partner_prepare(&third);
    partner_start_relay(&third, second.endpoint);
    chain_entry = third.endpoint;
    measure("call_chain_3", sample_chain);
    partner_stop(&third);
    partner_stop(&second);
}

void measure_messages(void) {
    partner_prepare(&server);
    must(object_create(OBJECT_NOTIFICATION, 0, &given), "notification");
    taken = slot_allocate();
    partner_start(&server, "serve", 0);
    measure("call_reply_0", sample_0);
    measure("call_reply_0_float", sample_float);
    measure("call_reply_1", sample_1);
    measure("call_reply_2", sample_2);
    measure("call_reply_4", sample_4);
    measure("call_reply_8", sample_8);
    measure("call_reply_16", sample_16);
    measure("call_reply_32", sample_32);
    measure("call_reply_64", sample_64);
    measure("call_reply_120", sample_120);
    measure("call_reply_cap", sample_cap);
    partner_prepare(&giver);
    partner_start(&giver, "give", 0);
    measure("call_reply_cap_back", sample_cap_back);
    partner_stop(&giver);
    measure("call_reply_deadline", sample_deadline);
    measure_chain();
    partner_stop(&server);
}
