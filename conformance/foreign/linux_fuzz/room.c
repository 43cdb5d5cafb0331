// SPDX-License-Identifier: MIT
//
// Each kind is taken until there is no more, so the figures are those of the family's limits if
// nobody else holds anything, and less if something was lost.
#include "room.h"

enum { MOST = 512, SHARED_BYTES = 65536 };

static int64_t held[2 * MOST];

void say_number(const char *name, uint64_t number) {
    say(name);
    say(" ");
    say_decimal(number);
    say("\n");
}

static int64_t make_pipe(int64_t *out) {
    struct linux_pipe_ends ends;
    int64_t result = call(LINUX_CALL_PIPE2, (uint64_t)&ends, 0, 0, 0);
    out[0] = ends.reader;
    out[1] = ends.writer;
    return result;
}

static int64_t make_socket_pair(int64_t *out) {
    struct linux_socket_pair pair;
    int64_t result =
        call(LINUX_CALL_SOCKETPAIR, LINUX_AF_UNIX, LINUX_SOCK_STREAM, 0, (uint64_t)&pair);
    out[0] = pair.first;
    out[1] = pair.second;
    return result;
}

static void count_pairs(const char *name, int64_t (*make)(int64_t *)) {
    uint64_t count = 0;
    while (count < MOST && make(&held[2 * count]) == 0) {
        count++;
    }
    for (uint64_t i = 0; i < 2 * count; i++) {
        expect(close_fd(held[i]) == 0, "close");
    }
    say_number(name, count);
}

static void count_shared_memory(void) {
    uint64_t count = 0;
    for (; count < MOST; count++) {
        held[count] = call6(LINUX_CALL_MMAP, 0, SHARED_BYTES, LINUX_PROT_READ | LINUX_PROT_WRITE,
                            LINUX_MAP_SHARED | LINUX_MAP_ANONYMOUS, UINT64_MAX, 0);
        if (held[count] < 0) {
            break;
        }
    }
    for (uint64_t i = 0; i < count; i++) {
        expect(call(LINUX_CALL_MUNMAP, (uint64_t)held[i], SHARED_BYTES, 0, 0) == 0, "munmap");
    }
    say_number("pieces of shared memory", count);
}

// They wait until the pipe that they inherit is closed.
static void count_children(void) {
    int64_t ends[2];
    uint64_t count = 0;
    uint8_t byte;
    expect(make_pipe(ends) == 0, "pipe2");
    for (; count < MOST; count++) {
        held[count] = make_child();
        if (held[count] == 0) {
            (void)close_fd(ends[1]);
            (void)read_fd(ends[0], &byte, 1);
            end_with(0);
        }
        if (held[count] < 0) {
            break;
        }
    }
    (void)close_fd(ends[0]);
    (void)close_fd(ends[1]);
    for (uint64_t i = 0; i < count; i++) {
        expect(await_child(held[i]) == 0, "a child's end");
    }
    say_number("children", count);
}

void count_room(void) {
    count_pairs("pipes", make_pipe);
    count_pairs("pairs of sockets", make_socket_pair);
    count_shared_memory();
    count_children();
}
