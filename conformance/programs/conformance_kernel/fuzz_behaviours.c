// SPDX-License-Identifier: MIT
//
// Any system call with any registers leaves the kernel alive and everybody else unharmed.
//
// Two players of a sandbox make random calls, batch by batch; the suite, above them, handles their
// faults and takes them out of calls that nobody answers. When they have done enough, or have
// ruined their world, all of it is revoked and must be whole again, and the canary is looked at. A
// watcher just below the players runs when neither can run, and tells that: so nothing waits for
// time to pass.
//
// A ticker interrupts them all the time and lets now one, now the other go first: what one of them
// has left half-way, the other meets.
//
// If the kernel stops here, set TRACE_CALLS: the calls are told before they are made, with seed and
// number.
#include "behaviour.h"
#include "case_context.h"
#include "fuzz_world.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/clock.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/machine_print.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { TRACE_CALLS = 0 };
enum { CALLS_PER_SEED = 20000, BATCHES_PER_WORLD = 24, RESUMES_MAX = 4 };

// Players that spin for so long, on the watcher's core or on another, are not going to stop.
static const uint64_t patience_ns = 50000000;

static const uint64_t tick_ns = 30000;

enum player_state { RUNNING, FINISHED, DEAD };

struct fuzz {
    struct random random;
    struct sandbox sandbox;
    struct worker watcher;
    struct worker ticker;
    enum player_state states[SANDBOX_PLAYERS];
    unsigned resumes[SANDBOX_PLAYERS];  // of a stopped player, since it last made a call
    unsigned restarts[SANDBOX_PLAYERS]; // in this batch
    uint64_t progress[SANDBOX_PLAYERS];
    uint64_t calls;
    uint64_t seed;
};

static void run_watcher(struct worker *worker) {
    for (;;) {
        (void)call_word(worker->target, METHOD_OTHER, 0, nullptr);
    }
}

// Wakes every few microseconds, which is also when long operations of the players are interrupted.
static void run_ticker(struct worker *worker) {
    const struct fuzz *fuzz = (const struct fuzz *)worker->word;
    for (;;) {
        unsigned first = worker->steps % SANDBOX_PLAYERS;
        for (unsigned i = 0; i < SANDBOX_PLAYERS; i++) {
            uint64_t priority = i == first ? PRIORITY_ABOVE : PRIORITY_ABOVE - 1;
            (void)thread_set_priority(fuzz->sandbox.players[i].thread, priority, PRIORITY_ABOVE);
        }
        worker->steps = worker->steps + 1;
        (void)sleep_until_ns(clock_now_ns() + tick_ns);
    }
}

static void trace(const struct fuzz *fuzz, unsigned player, const struct played_call *call) {
    const struct ipc_registers *r = &call->registers;
    machine_format(
        BOOT_SLOT_MACHINE,
        "# seed %llu call %llu player %u: trap %llu target 0x%llx info 0x%llx capability 0x%llx\n",
        (unsigned long long)fuzz->seed, (unsigned long long)fuzz->calls, player,
        (unsigned long long)call->trap, (unsigned long long)r->target, (unsigned long long)r->info,
        (unsigned long long)r->capability);
    machine_format(
        BOOT_SLOT_MACHINE,
        "#   words 0x%llx 0x%llx 0x%llx 0x%llx 0x%llx receive_slot 0x%llx reply_slot 0x%llx\n",
        (unsigned long long)r->words[0], (unsigned long long)r->words[1],
        (unsigned long long)r->words[2], (unsigned long long)r->words[3],
        (unsigned long long)r->words[4], (unsigned long long)r->receive_slot,
        (unsigned long long)r->reply_slot);
}

// ---- One batch
// ----------------------------------------------------------------------------------------------------

static void begin_batch(struct fuzz *fuzz, unsigned index) {
    struct mailbox *mailbox = fuzz->sandbox.players[index].mailbox;
    struct slot_view view;
    fuzz_world_look(&fuzz->sandbox, &view);
    random_buffer(&fuzz->random, &view, fuzz->sandbox.players[index].buffer);
    for (unsigned i = 0; i < MAILBOX_CALLS - 1; i++) {
        random_call(&fuzz->random, &view, &mailbox->calls[i]);
        if (TRACE_CALLS) {
            trace(fuzz, index, &mailbox->calls[i]);
        }
        fuzz->calls++;
    }
    mailbox->calls[MAILBOX_CALLS - 1] = (struct played_call){.trap = SYSCALL_EXIT};
    mailbox->count = MAILBOX_CALLS;
    fuzz->resumes[index] = 0;
    fuzz->restarts[index] = 0;
    fuzz->progress[index] = 0;
    fuzz->states[index] = sandbox_resume(&fuzz->sandbox, index) == STATUS_OK ? RUNNING : DEAD;
}

static bool is_at_its_end(const struct fuzz *fuzz, unsigned index) {
    return fuzz->sandbox.players[index].mailbox->next == MAILBOX_CALLS - 1;
}

// Counts what is done for a player that has stopped; false: it comes to nothing.
static bool has_patience(struct fuzz *fuzz, unsigned index) {
    const struct player *player = &fuzz->sandbox.players[index];
    if (fuzz->progress[index] != player->mailbox->next) {
        fuzz->progress[index] = player->mailbox->next;
        fuzz->resumes[index] = 0;
    }
    fuzz->resumes[index]++;
    return fuzz->resumes[index] <= RESUMES_MAX;
}

static void resume(struct fuzz *fuzz, unsigned index) {
    if (!has_patience(fuzz, index) ||
        thread_resume(fuzz->sandbox.players[index].thread) != STATUS_OK) {
        fuzz->states[index] = DEAD;
    }
}

// It jumped or wrote to where nothing is: it goes on with the next call, if its code is still
// there.
static void restart(struct fuzz *fuzz, unsigned index) {
    fuzz->restarts[index]++;
    if (fuzz->restarts[index] > MAILBOX_CALLS ||
        sandbox_restart(&fuzz->sandbox, index) != STATUS_OK) {
        fuzz->states[index] = DEAD;
    }
}

static void handle_fault(struct fuzz *fuzz, const struct ipc_registers *fault) {
    unsigned index = (unsigned)(fault->target & 0xffffffff) - 1;
    uint32_t kind = info_method(fault->info);
    if (index >= SANDBOX_PLAYERS) {
        expect_true(false, "a fault of somebody else");
        return;
    }
    if (kind == FAULT_EXIT && is_at_its_end(fuzz, index)) {
        fuzz->states[index] = FINISHED;
    } else if (kind == FAULT_EXIT || kind == FAULT_UNKNOWN_SYSCALL) {
        resume(fuzz, index);
    } else {
        restart(fuzz, index);
    }
}

// Neither player can run: what holds this one?
static void handle_idle_player(struct fuzz *fuzz, unsigned index) {
    cap_t thread = fuzz->sandbox.players[index].thread;
    uint64_t state = 0;
    uint64_t priority = 0;
    uint64_t core = 0;
    uint64_t run_time_ns = 0;
    if (thread_info(thread, &state, &priority, &core, &run_time_ns) != STATUS_OK) {
        fuzz->states[index] = DEAD;
        return;
    }
    switch (state) {
    case THREAD_STATE_READY: // it has lowered itself
        (void)thread_set_priority(thread, PRIORITY_ABOVE, PRIORITY_ABOVE);
        break;
    case THREAD_STATE_INACTIVE:
    case THREAD_STATE_FAULTED:
        if (is_at_its_end(fuzz, index)) {
            fuzz->states[index] = FINISHED;
        } else {
            resume(fuzz, index);
        }
        break;
    default: // it waits for somebody who will not come
        (void)thread_suspend(thread);
        resume(fuzz, index);
        break;
    }
}

static bool is_running(const struct fuzz *fuzz) {
    for (unsigned i = 0; i < SANDBOX_PLAYERS; i++) {
        if (fuzz->states[i] == RUNNING) {
            return true;
        }
    }
    return false;
}

// Calls of this batch that the players have begun.
static uint64_t calls_begun(const struct fuzz *fuzz) {
    uint64_t calls = 0;
    for (unsigned i = 0; i < SANDBOX_PLAYERS; i++) {
        calls += fuzz->sandbox.players[i].mailbox->next;
    }
    return calls;
}

// False: the world is ruined. Messages alone are no progress: while a player spins on another core,
// the watcher goes on telling that none runs on its own.
static bool run_batch(struct fuzz *fuzz) {
    for (unsigned i = 0; i < SANDBOX_PLAYERS; i++) {
        begin_batch(fuzz, i);
    }
    uint64_t begun = calls_begun(fuzz);
    uint64_t deadline_ns = clock_now_ns() + patience_ns;
    while (is_running(fuzz)) {
        struct ipc_registers message;
        if (receive_until(fuzz->sandbox.endpoint, fuzz->sandbox.reply, &message, deadline_ns) !=
            STATUS_OK) {
            return false;
        }
        if (calls_begun(fuzz) != begun) {
            begun = calls_begun(fuzz);
            deadline_ns = clock_now_ns() + patience_ns;
        } else if (clock_now_ns() >= deadline_ns) {
            return false;
        }
        if ((message.info & INFO_EVENT) != 0) {
            handle_fault(fuzz, &message);
            continue;
        }
        for (unsigned i = 0; i < SANDBOX_PLAYERS; i++) {
            if (fuzz->states[i] == RUNNING) {
                handle_idle_player(fuzz, i);
            }
        }
    }
    for (unsigned i = 0; i < SANDBOX_PLAYERS; i++) {
        if (fuzz->states[i] == DEAD) {
            return false;
        }
    }
    return true;
}

// ---- A seed
// -------------------------------------------------------------------------------------------------------

// Address spaces that can be made: all identifiers came back if the number stays.
static unsigned count_identifiers(void) {
    cap_t memory = make_object(OBJECT_MEMORY, (2 * ASPACES_MAX + 8) * page_bytes());
    cap_t cspace = make_object(OBJECT_CSPACE, 2 * (ASPACES_MAX + 1));
    cap_t slot = 1;
    while (memory_retype(memory, OBJECT_ASPACE, 0, 1, 0, cspace, slot) == STATUS_OK) {
        slot++;
    }
    slot_release(memory);
    slot_release(cspace);
    return slot - 1;
}

static void run_seed(uint64_t seed) {
    static struct fuzz fuzz;
    static cap_t memory;
    if (memory == 0) {
        memory = make_object(OBJECT_MEMORY, SANDBOX_PAGES * page_bytes());
    }
    unsigned identifiers = count_identifiers();
    uint64_t line = fuzz_free_line();
    fuzz = (struct fuzz){.random = {seed * UINT64_C(0x9e3779b97f4a7c15)}, .seed = seed};
    expect_status(thread_set_priority(SLOT_THREAD, PRIORITY_SUITE_MAX, PRIORITY_SUITE_MAX),
                  STATUS_OK, "priority");
    worker_start(&fuzz.watcher, run_watcher, PRIORITY_ABOVE - 2, 0);
    fuzz.ticker.word = (uint64_t)&fuzz;
    worker_start(&fuzz.ticker, run_ticker, PRIORITY_SUITE_MAX, 0);
    expect_true(wait_for_steps(&fuzz.ticker.steps, 2), "the ticker ticks");
    canary_remember();
    while (fuzz.calls < CALLS_PER_SEED) {
        sandbox_make(&fuzz.sandbox, memory);
        fuzz_world_fill(&fuzz.sandbox, line);
        fuzz.watcher.target = fuzz.sandbox.endpoint;
        for (unsigned batch = 0; batch < BATCHES_PER_WORLD && run_batch(&fuzz); batch++) {
        }
        sandbox_destroy(&fuzz.sandbox);
        canary_check();
    }
    worker_stop(&fuzz.watcher);
    worker_stop(&fuzz.ticker);
    expect_status(thread_set_priority(SLOT_THREAD, PRIORITY_SUITE, PRIORITY_SUITE_MAX), STATUS_OK,
                  "priority");
    expect_equal(count_identifiers(), identifiers, "address-space identifiers that are free");
}

static void seed_1(void) {
    run_seed(1);
}

static void seed_2(void) {
    run_seed(2);
}

static void seed_3(void) {
    run_seed(3);
}

static void seed_4(void) {
    run_seed(4);
}

static const struct behaviour behaviours[] = {
    {"fuzz__20000_random_calls_seed_1__nobody_else_is_harmed", seed_1},
    {"fuzz__20000_random_calls_seed_2__nobody_else_is_harmed", seed_2},
    {"fuzz__20000_random_calls_seed_3__nobody_else_is_harmed", seed_3},
    {"fuzz__20000_random_calls_seed_4__nobody_else_is_harmed", seed_4},
};

const struct behaviour_group fuzz_behaviours = {behaviours,
                                                sizeof(behaviours) / sizeof(behaviours[0])};
