// SPDX-License-Identifier: MIT
//
// Children: that end at once, that become a program which does, and one that sends back a byte.
#include "program.h"

#include <arch/cycles.h>
#include <personality/linux_calls.h>

static const char *arguments[] = {"linux_bench", "end", nullptr};
static const char *program;
static struct linux_pipe_ends there;
static struct linux_pipe_ends back;

static inline int64_t make_child(uint64_t flags) {
    return call(LINUX_CALL_CLONE, flags | LINUX_SIGCHLD, 0, 0, 0);
}

static void await(int64_t child) {
    struct linux_wait_status status = {1};
    int64_t ended = call(LINUX_CALL_WAIT4, (uint64_t)child, (uint64_t)&status, 0, 0);
    must(child > 0 && ended == child && status.value == 0, "wait4");
}

static uint64_t sample_fork(void) {
    uint64_t before = arch_cycles();
    int64_t child = make_child(0);
    if (child == 0) {
        end_with(0);
    }
    await(child);
    return arch_cycles() - before;
}

// What the child leaves on the stack is nothing that its parent needs.
static inline void become_program(void) {
    (void)call(LINUX_CALL_EXECVE, (uint64_t)program, (uint64_t)arguments, 0, 0);
    end_with(1);
}

static uint64_t sample_fork_exec(void) {
    uint64_t before = arch_cycles();
    int64_t child = make_child(0);
    if (child == 0) {
        become_program();
    }
    await(child);
    return arch_cycles() - before;
}

static uint64_t sample_vfork_exec(void) {
    uint64_t before = arch_cycles();
    int64_t child = make_child(LINUX_CLONE_VM | LINUX_CLONE_VFORK);
    if (child == 0) {
        become_program();
    }
    await(child);
    return arch_cycles() - before;
}

static int64_t read_byte(int32_t fd, uint8_t *out) {
    return call(LINUX_CALL_READ, (uint64_t)fd, (uint64_t)out, 1, 0);
}

static int64_t write_byte(int32_t fd, const uint8_t *from) {
    return call(LINUX_CALL_WRITE, (uint64_t)fd, (uint64_t)from, 1, 0);
}

static void close(int32_t fd) {
    (void)call(LINUX_CALL_CLOSE, (uint64_t)fd, 0, 0, 0);
}

[[noreturn]] static void echo(void) {
    uint8_t byte;
    close(there.writer);
    while (read_byte(there.reader, &byte) == 1) {
        must(write_byte(back.writer, &byte) == 1, "echo");
    }
    end_with(0);
}

static uint64_t sample_ping_pong(void) {
    uint8_t byte = 0;
    uint64_t before = arch_cycles();
    int64_t out = write_byte(there.writer, &byte);
    int64_t in = read_byte(back.reader, &byte);
    uint64_t after = arch_cycles();
    must(out == 1 && in == 1, "ping-pong");
    return after - before;
}

static void measure_ping_pong(void) {
    must(call(LINUX_CALL_PIPE2, (uint64_t)&there, 0, 0, 0) == 0 &&
             call(LINUX_CALL_PIPE2, (uint64_t)&back, 0, 0, 0) == 0,
         "pipe2");
    int64_t child = make_child(0);
    if (child == 0) {
        echo();
    }
    measure("posix_pipe_pingpong", sample_ping_pong);
    close(there.writer);
    await(child);
}

void measure_processes(const char *file) {
    program = file;
    measure_ping_pong();
    measure("posix_fork", sample_fork);
    measure("posix_fork_exec", sample_fork_exec);
    measure("posix_vfork_exec", sample_vfork_exec);
}
