// SPDX-License-Identifier: MIT
//
// Two threads write rounds of numbers into pages, and see that nobody else does; one waits for
// bytes, in a call that is under way while a child is made. What a child has is what there was,
// page by page, and stays so.
#include "forks.h"

#include "../trial.h"
#include "threads.h"

enum { PAGE = 4096, PAGES = 48, WORDS = 60, WRITERS = 2, FORKS = 48, READER = WRITERS, PARTS = 6 };
enum { MESSAGE_BYTES = 3000, BUFFER_BYTES = PAGES * PAGE };

struct page {
    _Atomic uint32_t begun; // the round that is being written
    _Atomic uint32_t words[WORDS];
    _Atomic uint32_t done; // the one that is
    uint32_t rest[PAGE / sizeof(uint32_t) - WORDS - 2];
};
static_assert(sizeof(struct page) == PAGE);

static struct page *pages;
static uint8_t *buffer; // starts at the end of a page
static int32_t ends[2];
static _Atomic uint32_t is_over;
static _Atomic uint32_t lost; // pages in which somebody else's number was
static _Atomic uint32_t awaited;
static _Atomic uint32_t received;

static void *map(uint64_t bytes) {
    int64_t memory = call6(LINUX_CALL_MMAP, 0, bytes, LINUX_PROT_READ | LINUX_PROT_WRITE,
                           LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS, UINT64_MAX, 0);
    expect(memory > 0, "mmap");
    return (void *)memory;
}

static bool is_filled(const uint8_t *bytes, uint64_t count, uint8_t with) {
    for (uint64_t i = 0; i < count; i++) {
        if (bytes[i] != with) {
            return false;
        }
    }
    return true;
}

// ---- The threads

static bool is_of_round(const struct page *page, uint32_t round) {
    bool is_so = page->begun == round && page->done == round;
    for (uint32_t i = 0; i < WORDS; i++) {
        is_so = is_so && page->words[i] == round;
    }
    return is_so;
}

static void fill(struct page *page, uint32_t round) {
    page->begun = round;
    for (uint32_t i = 0; i < WORDS; i++) {
        page->words[i] = round;
    }
    page->done = round;
}

static void write_rounds(uint64_t index) {
    for (uint32_t round = 1; is_over == 0; round++) {
        for (uint64_t i = index; i < PAGES; i += WRITERS) {
            lost += is_of_round(&pages[i], round - 1) ? 0 : 1;
            fill(&pages[i], round);
        }
        (void)call(LINUX_CALL_SCHED_YIELD, 0, 0, 0, 0);
    }
    end_thread(index);
}

static void read_messages(uint64_t index) {
    for (uint32_t turn = 1; turn <= FORKS; turn++) {
        awaited = turn;
        uint64_t done = 0;
        while (done < MESSAGE_BYTES) {
            int64_t piece = read_fd(ends[0], buffer + done, MESSAGE_BYTES - done);
            expect(piece > 0, "read");
            done += piece > 0 ? (uint64_t)piece : MESSAGE_BYTES;
        }
        expect(is_filled(buffer, MESSAGE_BYTES, (uint8_t)turn), "what was sent");
        received = turn;
        (void)futex(&received, LINUX_FUTEX_WAKE, 1, nullptr);
    }
    end_thread(index);
}

// ---- The children

// What was in the middle of being written is so, from one word on.
static bool is_whole(const struct page *page) {
    uint32_t begun = page->begun;
    uint32_t done = page->done;
    uint32_t i = 0;
    while (i < WORDS && page->words[i] == begun) {
        i++;
    }
    while (i < WORDS && page->words[i] == done) {
        i++;
    }
    return i == WORDS && (begun == done || begun == done + 1);
}

static uint64_t sum_of_pages(void) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < PAGES; i++) {
        for (uint32_t k = 0; k < WORDS; k++) {
            sum = sum * 31 + pages[i].words[k];
        }
    }
    return sum;
}

// The number of what is wrong.
static uint32_t look(uint32_t turn) {
    uint64_t sum = sum_of_pages();
    for (uint32_t i = 0; i < PAGES; i++) {
        if (!is_whole(&pages[i])) {
            return 1;
        }
    }
    bool is_old = is_filled(buffer, MESSAGE_BYTES, (uint8_t)(turn - 1));
    sleep_ns(MS_NS); // the parent writes
    if (!is_old || !is_filled(buffer, MESSAGE_BYTES, (uint8_t)(turn - 1))) {
        return 2;
    }
    if (sum != sum_of_pages()) {
        return 3;
    }
    for (uint32_t i = 0; i < PAGES; i++) {
        fill(&pages[i], UINT32_MAX);
    }
    sleep_ns(MS_NS);
    for (uint32_t i = 0; i < PAGES; i++) {
        if (!is_of_round(&pages[i], UINT32_MAX)) {
            return 4;
        }
    }
    return 0;
}

static void make_one(uint32_t turn) {
    static uint8_t message[MESSAGE_BYTES];
    while (awaited != turn) {
        sleep_ns(MS_NS / 10);
    }
    sleep_ns(MS_NS / 10);
    int64_t child = make_child();
    if (child == 0) {
        end_with(look(turn));
    }
    expect(child > 0, "fork beside threads");
    for (uint32_t i = 0; i < MESSAGE_BYTES; i++) {
        message[i] = (uint8_t)turn;
    }
    expect(write_fd(ends[1], message, MESSAGE_BYTES) == MESSAGE_BYTES, "write");
    uint32_t before;
    while ((before = received) != turn) {
        (void)futex(&received, LINUX_FUTEX_WAIT, before, nullptr);
    }
    expect(await_child(child) == 0, "what a child has of its parent's pages");
}

static void children_have_what_there_was(void) {
    pages = map(BUFFER_BYTES);
    buffer = (uint8_t *)map(BUFFER_BYTES) + PAGE - 100;
    expect(call(LINUX_CALL_PIPE2, (uint64_t)ends, 0, 0, 0) == 0, "pipe2");
    start_all(write_rounds, WRITERS);
    threads[READER].number = 1;
    start(READER, read_messages);
    for (uint32_t turn = 1; turn <= FORKS; turn++) {
        make_one(turn);
    }
    is_over = 1;
    join_all(READER + 1);
    expect(lost == 0, "pages of the parent are its own");
    expect(close_fd(ends[0]) == 0 && close_fd(ends[1]) == 0, "close");
}

// ---- A call that writes in many places

static uint8_t *part_at(uint32_t i) {
    return buffer + i * 3 * PAGE;
}

static void receive_parts(uint64_t index) {
    struct linux_iovec parts[PARTS];
    for (uint32_t i = 0; i < PARTS; i++) {
        parts[i] = (struct linux_iovec){.base = (uint64_t)part_at(i), .length = 1};
    }
    struct linux_message message = {.vector = (uint64_t)parts, .vector_count = PARTS};
    awaited = 0;
    expect(call(LINUX_CALL_RECVMSG, (uint64_t)ends[0], (uint64_t)&message, 0, 0) == PARTS,
           "recvmsg");
    end_thread(index);
}

static bool has_parts(const char *text) {
    bool is_so = true;
    for (uint32_t i = 0; i < PARTS; i++) {
        is_so = is_so && *part_at(i) == (uint8_t)text[i];
    }
    return is_so;
}

static void many_places_are_written(void) {
    expect(call(LINUX_CALL_SOCKETPAIR, LINUX_AF_UNIX, LINUX_SOCK_DGRAM, 0, (uint64_t)ends) == 0,
           "socketpair");
    for (uint32_t i = 0; i < PARTS; i++) {
        *part_at(i) = '-';
    }
    awaited = 1;
    start_all(receive_parts, 1);
    while (awaited != 0) {
        sleep_ns(MS_NS / 10);
    }
    sleep_ns(MS_NS);
    int64_t child = make_child();
    if (child == 0) {
        bool is_right = has_parts("------");
        sleep_ns(MS_NS);
        end_with(is_right && has_parts("------") ? 0 : 1);
    }
    expect(write_fd(ends[1], "abcdef", PARTS) == PARTS, "send");
    join_all(1);
    expect(has_parts("abcdef"), "what was received in parts");
    expect(await_child(child) == 0, "a child does not receive it");
    expect(close_fd(ends[0]) == 0 && close_fd(ends[1]) == 0, "close");
}

void try_forks(void) {
    children_have_what_there_was();
    many_places_are_written();
}
