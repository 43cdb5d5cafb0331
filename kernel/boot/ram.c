// SPDX-License-Identifier: MIT
#include <kernel/ram.h>

#include <kernel/arch.h>
#include <kernel/boot.h>
#include <kernel/print.h>
#include <board.h>

// From `start` to before `end`.
struct piece {
    uint64_t start;
    uint64_t end;
};

static struct piece pieces[RAM_RANGES_MAX];
static unsigned count;

static struct piece piece_of(uint64_t base, uint64_t size_bytes) {
    return (struct piece){base, size_bytes > UINT64_MAX - base ? UINT64_MAX : base + size_bytes};
}

static void take_out(unsigned index) {
    count--;
    for (unsigned i = index; i < count; i++) {
        pieces[i] = pieces[i + 1];
    }
}

static unsigned smallest(void) {
    unsigned found = 0;
    for (unsigned i = 1; i < count; i++) {
        if (pieces[i].end - pieces[i].start < pieces[found].end - pieces[found].start) {
            found = i;
        }
    }
    return found;
}

// A piece that touches none of the others, at its place in their order.
static void put_in(struct piece piece) {
    if (count == RAM_RANGES_MAX) {
        unsigned least = smallest();
        if (piece.end - piece.start <= pieces[least].end - pieces[least].start) {
            return;
        }
        take_out(least);
    }
    unsigned at = count;
    for (; at > 0 && pieces[at - 1].start > piece.start; at--) {
        pieces[at] = pieces[at - 1];
    }
    pieces[at] = piece;
    count++;
}

// Joined with those that it touches.
static void put(struct piece piece) {
    for (unsigned i = 0; i < count;) {
        if (pieces[i].end < piece.start || piece.end < pieces[i].start) {
            i++;
            continue;
        }
        piece.start = pieces[i].start < piece.start ? pieces[i].start : piece.start;
        piece.end = pieces[i].end > piece.end ? pieces[i].end : piece.end;
        take_out(i);
    }
    put_in(piece);
}

void ram_add(uint64_t base, uint64_t size_bytes) {
    uint64_t page = arch_page_bytes();
    struct piece told = piece_of(base, size_bytes);
    for (unsigned i = 0; i < BOARD_RAM_BOUND_COUNT; i++) {
        struct piece bound = piece_of(board_ram_bounds[i].base, board_ram_bounds[i].size_bytes);
        uint64_t start = told.start > bound.start ? told.start : bound.start;
        uint64_t end = (told.end < bound.end ? told.end : bound.end) & ~(page - 1);
        if (start < end && page_round_up(start) < end) {
            put((struct piece){page_round_up(start), end});
        }
    }
}

void ram_remove(uint64_t base, uint64_t size_bytes) {
    uint64_t page = arch_page_bytes();
    struct piece hole = piece_of(base, size_bytes);
    hole.start &= ~(page - 1);
    hole.end = hole.end > UINT64_MAX - page ? UINT64_MAX : page_round_up(hole.end);
    for (unsigned i = 0; i < count;) {
        struct piece piece = pieces[i];
        if (size_bytes == 0 || piece.end <= hole.start || hole.end <= piece.start) {
            i++;
            continue;
        }
        take_out(i);
        if (hole.end < piece.end) {
            put_in((struct piece){hole.end, piece.end});
        }
        if (piece.start < hole.start) {
            put_in((struct piece){piece.start, hole.start});
            i++;
        }
    }
}

static bool holds_image(void) {
    for (unsigned i = 0; i < count; i++) {
        if (pieces[i].start <= arch_kernel_to_physical(kernel_image_start) &&
            arch_kernel_to_physical(kernel_image_end) <= pieces[i].end) {
            return true;
        }
    }
    return false;
}

void ram_settle(const char *fault) {
    if (fault == nullptr && !holds_image()) {
        fault = "no RAM is where the kernel is";
    }
    if (fault != nullptr) {
        print("tessera: what the loader tells of RAM is wrong, and not used: %s\n", fault);
        ram_settle_untold();
    }
}

void ram_settle_untold(void) {
    count = 0;
    for (unsigned i = 0; i < BOARD_RAM_COUNT; i++) {
        ram_add(board_ram[i].base, board_ram[i].size_bytes);
    }
}

unsigned ram_count(void) {
    return count;
}

struct ram_range ram_range(unsigned index) {
    return (struct ram_range){pieces[index].start, pieces[index].end - pieces[index].start};
}
