// SPDX-License-Identifier: MIT
//
// A Linux program of ours: what is read of a file is what was written to it last, whoever wrote and
// by which way, however often that part was read before. It says what went wrong on standard
// output, and ends with the number of things.
#include "../trial.h"

#include <arch/foreign_start.h>

enum {
    BYTES_MAX = 150'000,
    PART_MAX = 20'000,
    ROUNDS = 4000,
    FILES = 40,
    LARGE_PIECE = 4096,
    LARGE_PIECES = 1800, // more than a file system lends pages at once
};

static const char path[] = "/tmp/linux_reads";
static const char other_path[] = "/tmp/linux_reads_other";

static uint8_t model[BYTES_MAX];
static uint64_t model_size;
static uint8_t room[PART_MAX + 64];
static uint8_t *mapping; // of the file, so far as it reaches
static uint64_t seed = 1;

static uint64_t chance(uint64_t below) {
    seed = seed * 6364136223846793005 + 1442695040888963407;
    return (seed >> 33) % below;
}

static int64_t open_path(const char *name, uint32_t flags) {
    int64_t fd = call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)name,
                      flags | LINUX_O_CREAT, 0600);
    expect(fd >= 0, "open");
    return fd;
}

static void remove_path(const char *name) {
    expect(call(LINUX_CALL_UNLINKAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)name, 0, 0) == 0,
           "unlink");
}

static int64_t read_at(int64_t fd, void *out, uint64_t count, uint64_t offset) {
    return call(LINUX_CALL_PREAD64, (uint64_t)fd, (uint64_t)out, count, offset);
}

static int64_t write_at(int64_t fd, const void *from, uint64_t count, uint64_t offset) {
    return call(LINUX_CALL_PWRITE64, (uint64_t)fd, (uint64_t)from, count, offset);
}

static uint64_t model_rest(uint64_t offset) {
    return offset < model_size ? model_size - offset : 0;
}

// As the model has it, to a place of any alignment, and nothing beside it.
static void try_read(int64_t fd) {
    uint64_t offset = chance(model_size + 100);
    uint64_t count = chance(4) == 0 ? chance(PART_MAX) + 1 : chance(3000) + 1;
    uint8_t *to = room + chance(32) + 1;
    uint64_t due = model_rest(offset) < count ? model_rest(offset) : count;
    to[-1] = 0xa5;
    to[count] = 0x5a;
    bool is_right = read_at(fd, to, count, offset) == (int64_t)due;
    for (uint64_t i = 0; is_right && i < due; i++) {
        is_right = to[i] == model[offset + i];
    }
    expect(is_right, "what was read");
    expect(to[-1] == 0xa5 && to[count] == 0x5a, "what lies beside it");
}

static void fill(uint8_t *out, uint64_t count) {
    for (uint64_t i = 0; i < count; i++) {
        out[i] = (uint8_t)chance(256);
    }
}

static void resize(uint64_t size) {
    for (uint64_t i = model_size; i < size; i++) {
        model[i] = 0;
    }
    model_size = size;
}

static void try_write(int64_t fd) {
    uint64_t offset = chance(model_size + 1);
    uint64_t rest = BYTES_MAX - offset;
    uint64_t count = chance(chance(8) == 0 ? PART_MAX : 600) + 1;
    count = count < rest ? count : rest;
    if (count == 0) {
        return;
    }
    fill(room, count);
    if (offset + count > model_size) {
        resize(offset + count);
    }
    for (uint64_t i = 0; i < count; i++) {
        model[offset + i] = room[i];
    }
    expect(write_at(fd, room, count, offset) == (int64_t)count, "write");
}

static void try_truncate(int64_t fd) {
    uint64_t size = chance(3) == 0 ? chance(BYTES_MAX) : chance(model_size + 1);
    resize(size);
    expect(call(LINUX_CALL_FTRUNCATE, (uint64_t)fd, size, 0, 0) == 0, "truncate");
}

static void try_append(int64_t fd) {
    uint64_t count = chance(300) + 1;
    if (model_size + count > BYTES_MAX) {
        return;
    }
    fill(room, count);
    for (uint64_t i = 0; i < count; i++) {
        model[model_size + i] = room[i];
    }
    model_size += count;
    expect(write_fd(fd, room, count) == (int64_t)count, "append");
}

// Past every call.
static void try_store(void) {
    if (model_size > 0) {
        uint64_t offset = chance(model_size);
        model[offset] = (uint8_t)chance(256);
        ((volatile uint8_t *)mapping)[offset] = model[offset];
    }
}

// By another process; what it does to the model is told by the seed.
static void try_child(int64_t fd) {
    uint64_t before = seed;
    int64_t child = make_child();
    if (child == 0) {
        try_read(fd);
        try_write(fd);
        try_read(fd);
        end_with(failures == 0 ? 0 : 1);
    }
    expect(await_child(child) == 0, "a child");
    seed = before;
    (void)chance(model_size + 100); // as its first read
    (void)(chance(4) == 0 ? chance(PART_MAX) : chance(3000));
    (void)chance(32);
    int64_t nowhere =
        call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)"/dev/null", LINUX_O_RDWR, 0);
    uint32_t was = failures;
    try_write(nowhere); // to the model alone
    failures = was;
    (void)close_fd(nowhere);
}

static void try_all(void) {
    int64_t both = open_path(path, LINUX_O_RDWR);
    int64_t reader = open_path(path, LINUX_O_RDONLY);
    int64_t appender = open_path(path, LINUX_O_WRONLY | LINUX_O_APPEND);
    int64_t address = call6(LINUX_CALL_MMAP, 0, BYTES_MAX, LINUX_PROT_READ | LINUX_PROT_WRITE,
                            LINUX_MAP_SHARED, (uint64_t)both, 0);
    expect(address > 0, "mmap");
    mapping = (uint8_t *)address;
    for (uint32_t i = 0; i < ROUNDS; i++) {
        uint64_t which = chance(100);
        if (which < 60) {
            try_read(which % 2 == 0 ? both : reader);
        } else if (which < 75) {
            try_write(both);
        } else if (which < 80) {
            try_truncate(both);
        } else if (which < 88) {
            try_append(appender);
        } else if (which < 98) {
            if (i > ROUNDS / 2) { // until then no page is mapped
                try_store();
            }
        } else if (i % 4 == 0) {
            try_child(both);
        } else {
            (void)close_fd(reader);
            reader = open_path(path, LINUX_O_RDONLY);
        }
    }
    resize(0);
    int64_t emptied = open_path(path, LINUX_O_WRONLY | LINUX_O_TRUNC);
    try_read(reader);
    (void)close_fd(emptied);
    (void)call(LINUX_CALL_MUNMAP, (uint64_t)mapping, BYTES_MAX, 0, 0);
    (void)close_fd(both);
    (void)close_fd(reader);
    (void)close_fd(appender);
    remove_path(path);
}

static bool has_piece(int64_t fd, uint32_t number) {
    return read_at(fd, room, LARGE_PIECE, (uint64_t)number * LARGE_PIECE) == LARGE_PIECE &&
           room[0] == (uint8_t)number && room[1] == (uint8_t)(number >> 8) &&
           room[LARGE_PIECE - 1] == (uint8_t)(number + 1);
}

// More pages than can be lent, twice; and a page that is mapped stays where it is.
static void try_large(void) {
    int64_t fd = open_path(path, LINUX_O_RDWR);
    for (uint32_t i = 0; i < LARGE_PIECES; i++) {
        room[0] = (uint8_t)i;
        room[1] = (uint8_t)(i >> 8);
        room[LARGE_PIECE - 1] = (uint8_t)(i + 1);
        expect(write_fd(fd, room, LARGE_PIECE) == LARGE_PIECE, "a large file");
    }
    int64_t address = call6(LINUX_CALL_MMAP, 0, LARGE_PIECE, LINUX_PROT_READ | LINUX_PROT_WRITE,
                            LINUX_MAP_SHARED, (uint64_t)fd, 0);
    expect(address > 0, "mmap");
    volatile uint8_t *first = (volatile uint8_t *)address;
    first[2] = 77;
    for (uint32_t i = 0; i < 2 * LARGE_PIECES; i++) {
        expect(has_piece(fd, i % LARGE_PIECES), "a piece");
    }
    expect(first[2] == 77, "the mapped page");
    first[2] = 78;
    expect(has_piece(fd, 0) && room[2] == 78, "what was stored there");
    (void)close_fd(fd);
    remove_path(path);
}

// What was written again and again is there when the file is opened anew.
static void try_kept(void) {
    int64_t fd = open_path(other_path, LINUX_O_RDWR | LINUX_O_TRUNC);
    for (uint32_t round = 0; round < 4; round++) {
        for (uint32_t i = 0; i < 9000; i++) {
            room[i] = (uint8_t)(i * 7 + round);
        }
        expect(write_at(fd, room, 9000, 0) == 9000, "write");
    }
    (void)close_fd(fd);
    fd = open_path(other_path, LINUX_O_RDONLY);
    bool is_right = read_at(fd, room, 9500, 0) == 9000;
    for (uint32_t i = 0; i < 9000; i++) {
        is_right = is_right && room[i] == (uint8_t)(i * 7 + 3);
    }
    expect(is_right, "what was kept");
    (void)close_fd(fd);
    remove_path(other_path);
}

static int64_t modified_of(int64_t fd) {
    struct linux_stat stat = {};
    expect(call(LINUX_CALL_FSTAT, (uint64_t)fd, (uint64_t)&stat, 0, 0) == 0, "fstat");
    return stat.modified * 1000 * MS_NS + (int64_t)stat.modified_ns;
}

static int64_t now(void) {
    struct linux_timespec time = {};
    (void)call(LINUX_CALL_CLOCK_GETTIME, LINUX_CLOCK_REALTIME, (uint64_t)&time, 0, 0);
    return time.seconds * 1000 * MS_NS + time.nanoseconds;
}

static void rewrite(int64_t fd) {
    for (uint32_t i = 0; i < 4; i++) {
        expect(write_at(fd, room, 2000, 100) == 2000, "rewrite");
    }
}

// Whoever asks is told of what was written before, and of nothing later; what a program sets stays.
static void try_times(void) {
    constexpr int64_t set_seconds = 1000;
    int64_t fd = open_path(other_path, LINUX_O_RDWR | LINUX_O_TRUNC);
    expect(write_at(fd, room, 9000, 0) == 9000, "write");
    for (uint32_t i = 0; i < 3; i++) {
        sleep_ns(20 * MS_NS); // a tick of Linux's file times
        int64_t before = now() - 10 * MS_NS;
        rewrite(fd);
        int64_t told = modified_of(fd);
        expect(told >= before && told <= now(), "the time of a change");
        sleep_ns(20 * MS_NS);
        expect(modified_of(fd) == told, "no change");
    }
    // Somebody has it mapped, who may only read.
    int64_t reader = open_path(other_path, LINUX_O_RDONLY);
    int64_t seen =
        call6(LINUX_CALL_MMAP, 0, 1, LINUX_PROT_READ, LINUX_MAP_SHARED, (uint64_t)reader, 0);
    expect(seen > 0, "mmap");
    volatile uint8_t *first = (volatile uint8_t *)seen;
    uint8_t was = first[100];
    room[0] = (uint8_t)(was + 1);
    rewrite(fd);
    expect(first[100] == room[0], "what is seen there");
    const struct linux_timespec times[2] = {{.seconds = set_seconds}, {.seconds = set_seconds}};
    expect(call(LINUX_CALL_UTIMENSAT, (uint64_t)fd, 0, (uint64_t)times, 0) == 0, "utimensat");
    (void)close_fd(fd);
    (void)close_fd(reader);
    expect(call(LINUX_CALL_MUNMAP, (uint64_t)seen, 1, 0, 0) == 0, "munmap");
    sleep_ns(20 * MS_NS);
    fd = open_path(other_path, LINUX_O_RDWR);
    expect(modified_of(fd) == set_seconds * 1000 * MS_NS, "a time that was set");
    int64_t before = now() - 10 * MS_NS;
    rewrite(fd);
    (void)close_fd(fd);
    fd = open_path(other_path, LINUX_O_RDWR);
    expect(modified_of(fd) >= before, "the time of a change before the close");
    (void)close_fd(fd);
    remove_path(other_path);
}

// Files that are open one after the other with the same descriptor, and one that has no name.
static void try_others(void) {
    for (uint32_t i = 0; i < FILES; i++) {
        int64_t fd = open_path(other_path, LINUX_O_RDWR | LINUX_O_TRUNC);
        for (uint32_t j = 0; j < 5000; j++) {
            room[j] = (uint8_t)(i + j);
        }
        expect(write_at(fd, room, 5000, 0) == 5000, "write");
        for (uint32_t round = 0; round < 4; round++) {
            bool is_right = read_at(fd, room, 5000, 10) == 4990;
            for (uint32_t j = 0; j < 4990; j++) {
                is_right = is_right && room[j] == (uint8_t)(i + j + 10);
            }
            expect(is_right, "a file after another one");
            if (i % 2 == 0 && round == 1) {
                remove_path(other_path);
            }
        }
        (void)close_fd(fd);
    }
    remove_path(other_path);
}

// Reads a part of a file, which it has read often, until the file system is no more: that is an
// error of a call, and nothing else.
[[noreturn]] static void read_until_gone(void) {
    int64_t fd = open_path(path, LINUX_O_RDWR);
    int64_t count = write_at(fd, room, LARGE_PIECE, 0);
    bool is_told = false;
    for (uint32_t i = 0; count > 0; i++) {
        count = read_at(fd, room, LARGE_PIECE, 0);
        if (i > 3 && !is_told) {
            say("linux_reads: reading\n");
            is_told = true;
        }
    }
    sleep_ns(500 * MS_NS); // the shell has its say first
    say(count < 0 ? "linux_reads: gone, and told so\n" : "wrong: what was told of it\n");
    end_with(count < 0 ? 0 : 1);
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    if (stack[0] > 1) {
        read_until_gone();
    }
    try_all();
    try_others();
    try_kept();
    try_times();
    try_large();
    end_trial("linux_reads");
}
