// SPDX-License-Identifier: MIT
//
// All cores at once, for a while: callers of one server, copiers of one capability, mappers of
// pages, and in between threads that are started, moved, suspended and revoked while they run. Then
// everybody is told to stop, and the books must balance: each question was answered once, no
// capability and no memory is missing, every core came to its end. Runs in root's place.
#include <arch/syscall.h>
#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/boot_start.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/machine_print.h>
#include <tessera/memory.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { MEMORY_BYTES = 64 * 1024 * 1024, STACK_BYTES = 16384, CORES_MAX = 8, KINDS = 3 };
enum { PRIORITY_SERVER = 90, PRIORITY_WORKER = 80, VICTIM_PAGES = 4 };
enum : uint16_t { METHOD_ASK = 0xf000 };

static const uint64_t second_ns = 1000000000;
static const uint64_t duration_ns = 8 * second_ns;
static const uint64_t life_ns = second_ns / 50; // on each of two cores; the workers get the rest
static const uint64_t patience_ns = 60 * second_ns;
static const uint64_t map_base = UINT64_C(0x3000000000);

struct worker {
    void (*run)(struct worker *worker);
    cap_t thread;
    uint64_t stack_top;
    void *buffer;
    cap_t buffer_frame;
    cap_t target;
    cap_t slot;              // of its own: a copy goes there, or a reply
    uint64_t address;        // where it maps
    volatile uint64_t count; // of what it did
    status_t status;         // of what went wrong
    volatile bool is_done;
};

static struct worker server;
static struct worker victim;
static struct worker workers[CORES_MAX * KINDS];
static volatile bool must_stop;
static unsigned planned, failed;

static void check(bool condition, const char *name) {
    planned++;
    failed += !condition;
    machine_format(BOOT_SLOT_MACHINE, "%s %s\n", condition ? "ok" : "not ok", name);
}

static void must(status_t status, const char *what) {
    if (status != STATUS_OK) {
        machine_format(BOOT_SLOT_MACHINE, "stress: %s: %s\n", what, status_name(status));
        (void)machine_power_off(BOOT_SLOT_MACHINE, 1);
    }
}

static cap_t object(uint32_t type, uint64_t size) {
    cap_t slot = 0;
    must(object_create(type, size, &slot), "object");
    return slot;
}

static void run_server(struct worker *worker) {
    struct ipc_registers registers = {.target = worker->target, .reply_slot = worker->slot};
    syscall_receive(&registers);
    for (;;) {
        worker->count++;
        registers.words[0]++;
        registers.target = worker->target;
        registers.info = info_make(0, 1, 0);
        syscall_reply_receive(&registers);
    }
}

static void run_caller(struct worker *worker) {
    while (!must_stop && worker->status == STATUS_OK) {
        struct ipc_registers registers = {.target = worker->target,
                                          .info = info_make(METHOD_ASK, 1, 0),
                                          .words = {worker->count}};
        syscall_call(&registers);
        worker->status = info_status(registers.info);
        if (worker->status == STATUS_OK && registers.words[0] != ++worker->count) {
            worker->status = STATUS_BAD_MESSAGE;
        }
    }
}

static void run_copier(struct worker *worker) {
    while (!must_stop && worker->status == STATUS_OK) {
        worker->status =
            cspace_mint(SLOT_CSPACE, worker->slot, SLOT_CSPACE, worker->target, RIGHT_SEND, 0);
        if (worker->status == STATUS_OK) {
            worker->status = cspace_delete(SLOT_CSPACE, worker->slot);
            worker->count++;
        }
    }
}

static void run_mapper(struct worker *worker) {
    volatile uint64_t *page = (volatile uint64_t *)worker->address;
    while (!must_stop && worker->status == STATUS_OK) {
        worker->status = frame_map(worker->target, SLOT_ASPACE, worker->address,
                                   RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL);
        if (worker->status == STATUS_OK) {
            page[0] = page[0] + 1;
            worker->count++;
            worker->status = frame_unmap(worker->target);
        }
    }
}

// Makes system calls until it is killed in the middle of one.
static void run_victim(struct worker *worker) {
    struct ipc_registers registers = {};
    for (;;) {
        registers.target = worker->target;
        syscall_poll(&registers);
    }
}

static void worker_main(struct worker *worker) {
    worker->run(worker);
    worker->is_done = true;
    program_exit(0);
}

static void prepare(struct worker *worker) {
    void *stack = nullptr;
    size_t bytes = 0;
    must(memory_map_pages(STACK_BYTES, &stack), "stack");
    worker->stack_top = (uint64_t)stack + STACK_BYTES;
    worker->buffer_frame = object(OBJECT_FRAME, boot_info()->page_bytes);
    must(frame_map_anywhere(worker->buffer_frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL,
                            &worker->buffer, &bytes),
         "buffer");
}

static void start(struct worker *worker, unsigned core, uint8_t priority) {
    must(thread_configure(worker->thread, SLOT_CSPACE, SLOT_ASPACE, worker->buffer_frame, 0, 0),
         "configure");
    must(thread_set_priority(worker->thread, priority, priority), "priority");
    must(thread_set_affinity(worker->thread, core), "affinity");
    thread_block_prepare((uintptr_t)worker->buffer);
    must(thread_start(worker->thread, (uint64_t)worker_main, worker->stack_top, (uint64_t)worker,
                      (uint64_t)worker->buffer),
         "start");
}

static void start_workers(unsigned cores, cap_t endpoint, cap_t notification) {
    server = (struct worker){.run = run_server, .target = endpoint};
    server.slot = object(OBJECT_REPLY, 0);
    server.thread = object(OBJECT_THREAD, 0);
    prepare(&server);
    start(&server, cores - 1, PRIORITY_SERVER);
    for (unsigned i = 0; i < cores * KINDS; i++) {
        static void (*const kinds[KINDS])(struct worker *) = {run_caller, run_copier, run_mapper};
        struct worker *worker = &workers[i];
        unsigned kind = i % KINDS;
        *worker = (struct worker){.run = kinds[kind], .thread = object(OBJECT_THREAD, 0)};
        worker->target = kind == 0   ? endpoint
                         : kind == 1 ? notification
                                     : object(OBJECT_FRAME, boot_info()->page_bytes);
        worker->slot = slot_allocate();
        worker->address = map_base + i * boot_info()->page_bytes;
        prepare(worker);
        start(worker, i / KINDS, PRIORITY_WORKER);
    }
}

// A life: started on one core, suspended, moved to another, revoked where it runs.
static void live_and_die(cap_t memory, unsigned cores, unsigned turn) {
    must(memory_retype(memory, OBJECT_THREAD, 0, 1, 0, SLOT_CSPACE, victim.thread), "victim");
    start(&victim, turn % cores, PRIORITY_WORKER);
    (void)sleep_until_ns(clock_now_ns() + life_ns);
    must(thread_suspend(victim.thread), "suspend");
    must(thread_set_affinity(victim.thread, (turn / cores) % cores), "move");
    must(thread_resume(victim.thread), "resume");
    (void)sleep_until_ns(clock_now_ns() + life_ns);
    must(cspace_revoke(SLOT_CSPACE, memory), "revoke");
}

static void wait_for_workers(unsigned count) {
    uint64_t limit_ns = clock_now_ns() + patience_ns;
    must_stop = true;
    for (unsigned i = 0; i < count; i++) {
        while (!workers[i].is_done && clock_now_ns() < limit_ns) {
            (void)sleep_until_ns(clock_now_ns() + second_ns / 1000);
        }
    }
}

static bool all_worked(unsigned count) {
    for (unsigned i = 0; i < count; i++) {
        if (workers[i].count == 0) {
            return false;
        }
    }
    return true;
}

// A busy host may keep somebody from his first turn for long.
static bool is_time_for_more(uint64_t start_ns, unsigned count) {
    uint64_t passed_ns = clock_now_ns() - start_ns;
    return passed_ns < duration_ns || (passed_ns < patience_ns && !all_worked(count));
}

static uint64_t slot_type(cap_t slot) {
    uint64_t type = 0;
    uint64_t rights, badge;
    must(cspace_inspect(SLOT_CSPACE, slot, &type, &rights, &badge), "inspect");
    return type;
}

static void balance(unsigned count, cap_t memory, unsigned lives) {
    uint64_t asked = 0;
    bool all_came = true, all_well = true, is_clean = true;
    for (unsigned i = 0; i < count; i++) {
        const struct worker *worker = &workers[i];
        all_came = all_came && worker->is_done;
        all_well = all_well && worker->status == STATUS_OK;
        is_clean = is_clean && slot_type(worker->slot) == 0;
        asked += i % KINDS == 0 ? worker->count : 0;
        if (i % KINDS == 2) {
            uint64_t size, address, is_mapped = 1, is_shared;
            must(frame_info(worker->target, &size, &address, &is_mapped, &is_shared), "frame_info");
            is_clean = is_clean && !is_mapped;
        }
    }
    uint64_t size, used = 1, is_device;
    must(memory_info(memory, &size, &used, &is_device), "memory_info");
    check(all_came, "stress__every_core__comes_to_its_end");
    check(all_well, "stress__every_operation__succeeds");
    check(all_worked(count), "stress__every_worker__gets_its_turn");
    check(asked == server.count, "stress__every_question__answered_once");
    check(is_clean, "stress__capabilities_and_mappings__none_left");
    check(lives > 0 && used == 0, "stress__threads_revoked_while_they_run__nothing_left");
    machine_format(BOOT_SLOT_MACHINE, "stress: %llu calls, %u lives\n", (unsigned long long)asked,
                   lives);
}

static int run(void) {
    enum { CHECKS = 6 };
    machine_format(BOOT_SLOT_MACHINE, "# plan %u\n", (unsigned)CHECKS);
    // No higher: on a busy host whatever it does takes longer than its sleep, and core 0 has
    // workers.
    must(thread_set_priority(SLOT_THREAD, PRIORITY_WORKER, PRIORITY_SERVER), "priority");
    uint64_t found = boot_info()->core_count;
    unsigned cores = found < CORES_MAX ? (unsigned)found : CORES_MAX;
    cap_t notification = object(OBJECT_NOTIFICATION, 0);
    cap_t memory = object(OBJECT_MEMORY, VICTIM_PAGES * boot_info()->page_bytes);
    victim = (struct worker){.run = run_victim, .thread = slot_allocate(), .target = notification};
    prepare(&victim);
    start_workers(cores, object(OBJECT_ENDPOINT, 0), notification);
    unsigned lives = 0;
    uint64_t start_ns = clock_now_ns();
    while (is_time_for_more(start_ns, cores * KINDS)) {
        live_and_die(memory, cores, lives++);
    }
    wait_for_workers(cores * KINDS);
    balance(cores * KINDS, memory, lives);
    machine_format(BOOT_SLOT_MACHINE, "# ran %u failed %u\n", planned, failed);
    (void)machine_power_off(BOOT_SLOT_MACHINE, failed == 0 && planned == CHECKS ? 0 : 1);
    return 1;
}

void program_start(const struct startup_info *info) {
    boot_start((const struct boot_info *)info, MEMORY_BYTES);
    program_exit(run());
}
