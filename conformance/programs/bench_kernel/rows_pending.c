// SPDX-License-Identifier: MIT
//
// A receiver that finds a message waiting: the sender is of lower priority and called before.
#include "rows.h"

#include "bench_thread.h"
#include "measure.h"

#include <arch/cycles.h>
#include <arch/syscall.h>
#include <tessera/memory.h>

static cap_t endpoint;
static cap_t reply;
static cap_t turns;
static volatile uint64_t sample;

// Calls whenever it may.
static void run_sender(void) {
    for (;;) {
        struct ipc_registers registers = {.target = endpoint, .info = info_make(0xf000, 0, 0)};
        syscall_call(&registers);
    }
}

// Waits for its turn, so that the sender queues; then takes the message, and answers it.
static void run_receiver(void) {
    for (;;) {
        struct ipc_registers turn = {.target = turns};
        syscall_wait(&turn);
        uint64_t before = arch_cycles();
        struct ipc_registers registers = {.target = endpoint, .reply_slot = reply};
        syscall_receive(&registers);
        uint64_t after = arch_cycles();
        sample = after - before;
        struct ipc_registers answer = {.target = reply};
        syscall_send(&answer);
    }
}

static uint64_t sample_pending(void) {
    struct ipc_registers registers = {.target = turns, .words = {1}};
    syscall_signal(&registers);
    return sample;
}

void measure_pending(void) {
    static struct bench_thread receiver;
    static struct bench_thread sender;
    must(object_create(OBJECT_ENDPOINT, 0, &endpoint), "endpoint");
    must(object_create(OBJECT_REPLY, 0, &reply), "reply");
    must(object_create(OBJECT_NOTIFICATION, 0, &turns), "notification");
    bench_thread_start(&receiver, run_receiver, PRIORITY_SERVER, 0);
    bench_thread_start(&sender, run_sender, PRIORITY_PARTNER, 0);
    measure("receive_pending", sample_pending);
    bench_thread_stop(&sender);
    bench_thread_stop(&receiver);
}
