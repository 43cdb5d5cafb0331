// SPDX-License-Identifier: MIT
//
// The library OS of one foreign program: what it was started with, and what the parts of the
// library share. One program in a process.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <posix/paths.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

constexpr uint64_t PROGRAM_STACK_BYTES = 256 * 1024; // of the program

enum { POSIX_LIMITS = 16 };

// What setrlimit() said of a resource.
struct posix_limit {
    bool is_set;
    uint64_t current;
    uint64_t maximum;
};

struct posix_call;

struct posix_process {
    cap_t console;                    // 0: none was handed over
    cap_t filesystem;                 // 0: none
    char directory[POSIX_PATH_BYTES]; // current; absolute
    char program[POSIX_PATH_BYTES];   // the program's own file
    char name[16];                    // PR_SET_NAME
    uint32_t umask;
    int32_t niceness;     // 0 to 19
    uint64_t break_first; // the heap that brk() moves the end of
    uint64_t break_now;
    uint64_t start_stack;            // the stack pointer at the program's first instruction
    const volatile uint64_t *traced; // not 0 there: calls are told (posix/trace.h)
    uint32_t direct_calls;           // that came without a trap
    bool is_stopped;                 // posix/stop.h
    bool is_attached;                // asked for the console as its terminal, whatever the answer
    struct posix_limit limits[POSIX_LIMITS];
};

extern struct posix_process posix_process;

// Registers of the program's system call, in the order of the register list.
uint64_t *posix_registers(void);

// Serves the system call in the registers; the result is there then.
void posix_call_serve(struct posix_call *call);

// Back to the program, with the signals that it gets now.
[[noreturn]] void posix_call_leave(struct posix_call *call);

// Makes the thread foreign. To be called once, before posix_enter().
[[nodiscard]] status_t posix_become_foreign(void);

// Where the library's stack of the first thread ends.
uint64_t posix_library_stack_top(void);

// The program's first instruction; its registers are those of a program that has just been loaded.
[[noreturn]] void posix_enter(uint64_t entry, uint64_t stack);

// The instruction that the program's registers are at.
[[noreturn]] void posix_return(void);

// 0, or -EFAULT if the text is not all in the program's memory, or -ENAMETOOLONG if it has no end
// within `bytes_max`.
int64_t posix_check_text(uint64_t address, uint64_t bytes_max);

// Remembers which file the program is.
void posix_set_program(const char *path);

// Calls it by the last part of the path that it was started by.
void posix_set_name(const char *path);

// Ends the program as if a signal had: status 128 + signal.
[[noreturn]] void posix_end_by_signal(int32_t signal);

// Ends the program: writes what was absent to the log first.
[[noreturn]] void posix_end(int32_t status);
