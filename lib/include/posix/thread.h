// SPDX-License-Identifier: MIT
//
// Threads of the program, as the library knows them: each is a thread of the kernel with a stack of
// its own in the library. Whoever serves one holds the library's lock (posix/lock.h).
#pragma once

#include <personality/linux_abi.h>
#include <posix/writes.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/runtime.h>
#include <tessera/syscalls.h>

enum { POSIX_THREADS_MAX = 64 };

struct posix_call;

struct posix_thread {
    int32_t id;   // 0: none, and the rest of the place can be used again
    bool is_made; // the kernel's thread and its stack are there
    bool is_to_end;
    bool futex_is_woken;     // who was in the server's list
    cap_t slot;              // of the kernel's thread
    cap_t event;             // notification that it waits on; 0: none yet
    uint64_t buffer;         // address of its message buffer
    uint64_t stack_top;      // in the library
    uint64_t time_before_ns; // of the processor, that its place had before it
    struct posix_call *call;
    struct posix_writes writes;
    uint64_t cleared; // address of a word that is 0 when the thread has ended, and woken; 0: none
    uint64_t robust_list;

    // What it waits for in futex(): 0: nothing, or not any more.
    uint64_t futex_address;
    uint32_t futex_bits;
    uint64_t futex_turn; // who came first is woken first

    // Signals: one bit each, bit 0 is signal 1.
    uint64_t blocked;
    uint64_t returning_blocked; // what is blocked when the call has ended, if `is_mask_lent`
    bool is_mask_lent;
    struct linux_signal_stack stack; // for handlers
};

extern struct posix_thread posix_threads[POSIX_THREADS_MAX];

// Places from there on were never used.
extern uint32_t posix_threads_end;

// The thread whose call or fault is being served; null for the helper.
static inline struct posix_thread *posix_thread_now(void) {
    return thread_block()->personality;
}

// The first thread of the process is the program's first.
void posix_threads_init(void);

// A thread of the program by its number; null: there is none.
struct posix_thread *posix_thread_of(int32_t id);

// Has the thread look for signals, and ends its wait.
void posix_thread_wake(const struct posix_thread *thread);
void posix_threads_wake(void);

// What the thread that is being served is woken by; 0: there is no memory for it.
cap_t posix_thread_event(void);

// Gives the lock up and waits until the clock reaches the deadline or somebody wakes the thread,
// maybe for nothing. If the process stops meanwhile, it is over when that goes on.
void posix_thread_wait_until(uint64_t deadline_ns);

// The same, of a process that does not stop now.
void posix_thread_rest(uint64_t deadline_ns);

// Gives the lock up and lets others run.
void posix_yield(void);

// Ends every thread but the one that is being served.
void posix_threads_end_others(void);

// Is no other thread of the program there?
bool posix_thread_is_alone(void);

// Ends the thread that is being served; it is not the last one, or this is the end of the program.
[[noreturn]] void posix_thread_end(int32_t status);

// Ends the process with this status: its first thread has to do it.
[[noreturn]] void posix_threads_exit(int32_t status);

// A thread that clone() asks for.
struct posix_clone {
    uint64_t flags;
    uint64_t stack;
    uint64_t parent_number;
    uint64_t child_number;
    uint64_t thread_pointer;
};

// Its number, or a negative errno.
int64_t posix_clone_thread(const struct posix_clone *clone);

// A process instead: its number, or a negative errno (call_family.c).
int64_t posix_clone_process(const struct posix_clone *clone);

// Where threads go in the library (process.c). Nobody calls the first, so nothing is kept for one
// who would.
[[noreturn, clang::preserve_none]] void posix_handle(void);
[[noreturn]] void posix_return(void);
