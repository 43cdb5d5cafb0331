// SPDX-License-Identifier: MIT
//
// A Linux program of ours: memory that is promised, and memory that is shared with children. It
// ends with the number of things that went wrong. linux_memory [all]
#include <arch/foreign_start.h>

#include "../trial.h"
#include "locked.h"

enum {
    PAGE_MIN = 4096,
    PAGE_MAX = 65536,
    ROUNDS = 40,
    PIECES_MIN = 32,
    PIECES_MAX = 40,
    COPIED = 24
};

constexpr uint64_t MEBIBYTE = 1024 * 1024;
constexpr uint64_t READ_WRITE = LINUX_PROT_READ | LINUX_PROT_WRITE;
constexpr uint64_t SHARED = LINUX_MAP_SHARED | LINUX_MAP_ANONYMOUS;
constexpr uint64_t PRIVATE = LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS;

static int64_t map(uint64_t bytes, uint64_t protection, uint64_t flags) {
    return call6(LINUX_CALL_MMAP, 0, bytes, protection, flags, UINT64_MAX, 0);
}

static int64_t unmap(int64_t address, uint64_t bytes) {
    return call(LINUX_CALL_MUNMAP, (uint64_t)address, bytes, 0, 0);
}

static _Atomic uint32_t *word(int64_t mapping, uint64_t offset) {
    return (_Atomic uint32_t *)(mapping + (int64_t)offset);
}

static void wait_until(_Atomic uint32_t *at, uint32_t value) {
    while (atomic_load(at) != value) {
        sleep_ns(100000);
    }
}

static void try_promises(void) {
    int64_t large = map(3 * MEBIBYTE, READ_WRITE, PRIVATE);
    expect(large > 0, "3 MiB");
    expect(*word(large, 2 * MEBIBYTE) == 0, "zeros");
    *word(large, MEBIBYTE) = 1;
    struct linux_timespec *time = (struct linux_timespec *)(large + PAGE_MAX);
    expect(call(LINUX_CALL_CLOCK_GETTIME, 1, (uint64_t)time, 0, 0) == 0,
           "a call fills such a page");
    expect(map(60 * MEBIBYTE, READ_WRITE, PRIVATE) == -LINUX_ENOMEM, "more than there is");
    int64_t child = make_child();
    if (child == 0) {
        *word(large, MEBIBYTE) += 1;
        end_with(*word(large, MEBIBYTE) + *word(large, 2 * MEBIBYTE + PAGE_MAX));
    }
    expect(await_child(child) == 2, "a child has the page, and those that nobody used");
    expect(*word(large, MEBIBYTE) == 1, "and this one has its own");
    expect(unmap(large, 3 * MEBIBYTE) == 0, "munmap");
}

static void try_sharing(void) {
    int64_t shared = map(3 * PAGE_MAX, READ_WRITE, SHARED);
    expect(shared > 0, "shared memory");
    *word(shared, 0) = 1;
    int64_t child = make_child();
    if (child == 0) {
        wait_until(word(shared, 0), 2);
        *word(shared, PAGE_MAX) = 3; // which nobody used before
        end_with(0);
    }
    *word(shared, 0) = 2;
    wait_until(word(shared, PAGE_MAX), 3);
    expect(await_child(child) == 0, "both ways");
    expect(unmap(shared, PAGE_MAX) == 0, "munmap of a part");
    child = make_child();
    if (child == 0) {
        int64_t grandchild = make_child();
        if (grandchild == 0) {
            *word(shared, 2 * PAGE_MAX) = 4;
            end_with(0);
        }
        end_with(await_child(grandchild));
    }
    expect(await_child(child) == 0 && *word(shared, 2 * PAGE_MAX) == 4, "a grandchild");
    expect(*word(shared, PAGE_MAX) == 3, "what was left of it");
    expect(unmap(shared + PAGE_MAX, 2 * PAGE_MAX) == 0, "munmap of the rest");
}

static int64_t futex(int64_t mapping, uint64_t operation, uint32_t value,
                     const struct linux_timespec *timeout) {
    return call(LINUX_CALL_FUTEX, (uint64_t)mapping, operation, value, (uint64_t)timeout);
}

static void try_waiting(void) {
    const struct linux_timespec soon = {.nanoseconds = 5000000};
    int64_t shared = map(PAGE_MAX, READ_WRITE, SHARED);
    expect(futex(shared, LINUX_FUTEX_WAIT, 1, nullptr) == -LINUX_EAGAIN, "another value");
    expect(futex(shared, LINUX_FUTEX_WAIT, 0, &soon) == -LINUX_ETIMEDOUT, "nobody changes it");
    int64_t child = make_child();
    if (child == 0) {
        end_with(futex(shared, LINUX_FUTEX_WAIT, 0, nullptr) == 0 ? *word(shared, 0) : 0);
    }
    sleep_ns(20000000);
    *word(shared, 0) = 7;
    (void)futex(shared, LINUX_FUTEX_WAKE, 1, nullptr);
    expect(await_child(child) == 7, "a child waits for what its parent writes");
    expect(unmap(shared, PAGE_MAX) == 0, "munmap");
}

static void try_rights(void) {
    int64_t shared = map(PAGE_MAX, READ_WRITE, SHARED);
    uint64_t address = (uint64_t)shared;
    expect(map(PAGE_MAX, LINUX_PROT_READ | LINUX_PROT_EXEC, SHARED) == -LINUX_EACCES,
           "shared and executable");
    uint64_t execute = LINUX_PROT_READ | LINUX_PROT_EXEC;
    expect(call(LINUX_CALL_MPROTECT, address, PAGE_MAX, execute, 0) == -LINUX_EACCES,
           "executable afterwards");
    *word(shared, 0) = 5;
    expect(call(LINUX_CALL_MPROTECT, address, PAGE_MAX, execute, 0) == -LINUX_EACCES,
           "executable when it is used");
    expect(call(LINUX_CALL_MPROTECT, address, PAGE_MAX, 0, 0) == 0, "hidden");
    expect(call(LINUX_CALL_MPROTECT, address, PAGE_MAX, LINUX_PROT_READ, 0) == 0, "to be read");
    expect(*word(shared, 0) == 5, "the same again");
    int64_t child = make_child();
    if (child == 0) {
        *word(shared, 0) = 6;
        end_with(0);
    }
    expect(await_child(child) == 256 + LINUX_SIGSEGV, "a child may do no more");
    expect(unmap(shared, PAGE_MAX) == 0, "munmap");
}

// The family may have 4 MiB.
static void try_limits(void) {
    expect(map(5 * MEBIBYTE, READ_WRITE, SHARED) == -LINUX_ENOMEM, "5 MiB shared");
    for (uint32_t i = 0; i < ROUNDS; i++) {
        int64_t shared = map(3 * MEBIBYTE, READ_WRITE, SHARED);
        expect(shared > 0, "3 MiB shared");
        expect(*word(shared, MEBIBYTE) == 0, "zeros again");
        *word(shared, MEBIBYTE) = i + 1;
        if (i % 16 == 0) {
            int64_t child = make_child();
            if (child == 0) {
                end_with(*word(shared, MEBIBYTE));
            }
            expect(await_child(child) == i + 1, "a child that ends with it");
        }
        expect(unmap(shared, 3 * MEBIBYTE) == 0, "munmap");
    }
    int64_t child = make_child();
    if (child == 0) {
        int64_t shared = map(3 * MEBIBYTE, READ_WRITE, SHARED);
        *word(shared, 0) = 1;
        end_with(shared > 0 ? 0 : 1);
    }
    expect(await_child(child) == 0, "a child's own");
    int64_t shared = map(3 * MEBIBYTE, READ_WRITE, SHARED);
    expect(shared > 0 && *word(shared, 0) == 0, "which is gone with it");
    expect(unmap(shared, 3 * MEBIBYTE) == 0, "munmap");
}

// Is in every page what was written there?
static bool is_kept(const int64_t *pieces, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        for (uint64_t at = 0; at < MEBIBYTE; at += PAGE_MIN) {
            if (*word(pieces[i], at) != i + at) {
                return false;
            }
        }
    }
    return true;
}

// As much as it has: what is not to be had is told at once, what was promised is there, and a child
// has it all.
static void fill_all(const int64_t *pieces, uint32_t count, uint32_t first) {
    for (uint32_t i = 0; i < count; i++) {
        for (uint64_t at = 0; at < MEBIBYTE; at += PAGE_MIN) {
            *word(pieces[i], at) = (uint32_t)(first + i + at);
        }
    }
}

static void try_all(void) {
    static int64_t pieces[PIECES_MAX];
    uint32_t count = 0;
    while (count < PIECES_MAX && (pieces[count] = map(MEBIBYTE, READ_WRITE, PRIVATE)) > 0) {
        count++;
    }
    expect(count > PIECES_MIN && count < PIECES_MAX, "most of 40 MiB");
    expect(pieces[count] == -LINUX_ENOMEM, "ENOMEM");
    // And what is smaller than a piece.
    while (map(PAGE_MAX, READ_WRITE, PRIVATE) > 0 || map(PAGE_MIN, READ_WRITE, PRIVATE) > 0) {
    }
    fill_all(pieces, count, 0);
    int64_t child = make_child();
    if (child == 0) {
        bool has_all_pages = is_kept(pieces, count);
        fill_all(pieces, count, 1); // each is copied
        end_with(has_all_pages ? 0 : 1);
    }
    expect(await_child(child) == 0, "a child has all pages, and writes to each");
    expect(is_kept(pieces, count), "and they are here still");
    for (uint32_t i = 0; i < count; i++) {
        expect(unmap(pieces[i], MEBIBYTE) == 0, "munmap");
    }
}

// A word in each of some pages.
static void write_all(int64_t memory, uint32_t first) {
    for (uint32_t i = 0; i < COPIED; i++) {
        *word(memory, i * PAGE_MAX) = first + i;
    }
}

static bool has_all(int64_t memory, uint32_t first) {
    bool is_so = true;
    for (uint32_t i = 0; i < COPIED; i++) {
        is_so = is_so && *word(memory, i * PAGE_MAX) == first + i;
    }
    return is_so;
}

static void try_both_write(int64_t memory, int64_t state) {
    write_all(memory, 100);
    *word(state, 0) = 0;
    int64_t child = make_child();
    if (child == 0) {
        wait_until(word(state, 0), 1);
        bool is_right = has_all(memory, 100);
        write_all(memory, 300);
        *word(state, 0) = 2;
        wait_until(word(state, 0), 3);
        end_with(is_right && has_all(memory, 300) ? 0 : 1);
    }
    write_all(memory, 200);
    *word(state, 0) = 1;
    wait_until(word(state, 0), 2);
    expect(has_all(memory, 200), "what the parent wrote");
    write_all(memory, 400);
    *word(state, 0) = 3;
    expect(await_child(child) == 0, "what the child has, and wrote");
}

// The pages are its child's, too, who is nobody's child then.
static void try_parent_ends(int64_t memory, int64_t state) {
    write_all(memory, 500);
    *word(state, 0) = 0;
    int64_t child = make_child();
    if (child == 0) {
        *word(memory, 0) = 600;
        if (make_child() == 0) {
            wait_until(word(state, 0), 1);
            bool is_right = *word(memory, 0) == 600 && *word(memory, PAGE_MAX) == 501;
            write_all(memory, 700);
            *word(state, 0) = is_right && has_all(memory, 700) ? 2 : 3;
            end_with(0);
        }
        end_with(0);
    }
    expect(await_child(child) == 0, "a parent that ends");
    *word(state, 0) = 1;
    while (*word(state, 0) == 1) {
        sleep_ns(100000);
    }
    expect(*word(state, 0) == 2, "pages of one that has ended");
    expect(has_all(memory, 500), "and of the first");
}

// Calls write to such a page like the program itself, and its rights change as those of any other.
static void try_calls(int64_t memory) {
    uint64_t page = (uint64_t)memory;
    write_all(memory, 800);
    expect(call(LINUX_CALL_MPROTECT, page, PAGE_MAX, LINUX_PROT_READ, 0) == 0, "to be read");
    int64_t child = make_child();
    if (child == 0) {
        expect(call(LINUX_CALL_CLOCK_GETTIME, 1, page, 0, 0) == -LINUX_EFAULT, "not by a call");
        expect(call(LINUX_CALL_MPROTECT, page, PAGE_MAX, READ_WRITE, 0) == 0, "to be written");
        expect(call(LINUX_CALL_CLOCK_GETTIME, 1, page, 0, 0) == 0, "by a call");
        *word(memory, PAGE_MAX) = 9;
        expect(unmap(memory + 2 * PAGE_MAX, PAGE_MAX) == 0, "munmap");
        expect(*word(memory, 3 * PAGE_MAX) == 803, "and what is beside it");
        end_with(failures);
    }
    expect(await_child(child) == 0, "a child that changes rights");
    expect(call(LINUX_CALL_MPROTECT, page, PAGE_MAX, READ_WRITE, 0) == 0, "to be written");
    expect(has_all(memory, 800), "as before");
}

// What a child has and what it copies is there again when it ends.
static void try_copying(void) {
    int64_t memory = map(COPIED * PAGE_MAX, READ_WRITE, PRIVATE);
    int64_t state = map(PAGE_MAX, READ_WRITE, SHARED);
    expect(memory > 0 && state > 0, "memory");
    try_both_write(memory, state);
    try_parent_ends(memory, state);
    try_calls(memory);
    for (uint32_t i = 0; i < ROUNDS; i++) {
        int64_t child = make_child();
        if (child == 0) {
            write_all(memory, i);
            end_with(has_all(memory, i) ? 0 : 1);
        }
        write_all(memory, 1000 + i);
        expect(await_child(child) == 0 && has_all(memory, 1000 + i), "again and again");
    }
    expect(unmap(memory, COPIED * PAGE_MAX) == 0 && unmap(state, PAGE_MAX) == 0, "munmap");
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    if (stack[0] > 1) {
        try_all();
        end_trial("linux_memory");
    }
    try_promises();
    try_sharing();
    try_waiting();
    try_rights();
    try_limits();
    try_copying();
    try_locked();
    end_trial("linux_memory");
}
