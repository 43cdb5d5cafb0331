// SPDX-License-Identifier: MIT
//
// One list of all that wait, who came first first. Who was woken stays in it, and waits for nothing
// any more, until its process has asked: so a wake is not lost with a process that ends before.
// What a word is, and what it means that one waits, is between the processes.
#include "futexes.h"

#include "handlers.h"

#include <tessera/string.h>

constexpr uint32_t ANY = UINT32_MAX;

struct word {
    uint64_t object; // a memory's number, or a file's node
    uint64_t offset;
    uint32_t file_system;
    bool is_memory;
};

static struct waiting {
    struct word word;
    uint32_t bits;
    uint32_t family;
    uint8_t member; // place in the table of processes
    uint8_t thread;
    bool is_woken;
} list[FUTEXES_MAX];

static uint32_t count;

static bool is_same(const struct word *left, const struct word *right) {
    return left->object == right->object && left->offset == right->offset &&
           left->file_system == right->file_system && left->is_memory == right->is_memory;
}

// Files are those of all, a memory is its family's.
static bool is_known(const struct word *word, const struct member *member) {
    return !word->is_memory || memory_is_of(word->object, member->family);
}

static void remove_at(uint32_t at) {
    count--;
    memmove(&list[at], &list[at + 1], (count - at) * sizeof(list[0]));
}

static bool has_room(uint32_t family) {
    uint32_t of_family = 0;
    for (uint32_t i = 0; i < count; i++) {
        of_family += list[i].family == family;
    }
    return count < FUTEXES_MAX && of_family < FUTEXES_OF_FAMILY;
}

static uint32_t wake(const struct word *word, uint32_t most, uint32_t bits) {
    uint32_t woken = 0;
    for (uint32_t i = 0; i < count && woken < most; i++) {
        struct waiting *waiting = &list[i];
        if (!waiting->is_woken && (waiting->bits & bits) != 0 && is_same(&waiting->word, word)) {
            waiting->is_woken = true;
            member_tell(member_at(waiting->member), POSIX_EVENT_FUTEX);
            woken++;
        }
    }
    return woken;
}

// Behind those that wait there already. Who was moved is not met again.
static uint32_t move(const struct word *from, const struct word *to, uint32_t most) {
    uint32_t moved = 0;
    uint32_t end = count;
    for (uint32_t i = 0; i < end && moved < most;) {
        if (list[i].is_woken || !is_same(&list[i].word, from)) {
            i++;
            continue;
        }
        struct waiting waiting = list[i];
        waiting.word = *to;
        remove_at(i);
        list[count++] = waiting;
        end--;
        moved++;
    }
    return moved;
}

// False: it was not in the list, or not woken.
static bool leave(const struct member *member, uint8_t thread) {
    for (uint32_t i = 0; i < count; i++) {
        if (list[i].member == member_index(member) && list[i].thread == thread) {
            bool is_woken = list[i].is_woken;
            remove_at(i);
            return is_woken;
        }
    }
    return false;
}

status_t serve_futex_wait(struct request *request, const struct posix_futex_wait *asked) {
    const struct member *member = member_of(request);
    const struct waiting waiting = {
        .word = {asked->object, asked->offset, asked->file_system, asked->is_memory},
        .bits = asked->bits,
        .family = member->family,
        .member = (uint8_t)member_index(member),
        .thread = asked->thread,
    };
    if (!is_known(&waiting.word, member)) {
        return STATUS_NOT_FOUND;
    }
    (void)leave(member, asked->thread); // it waits on one word
    if (!has_room(member->family)) {
        return STATUS_NO_SPACE;
    }
    list[count++] = waiting;
    return STATUS_OK;
}

status_t serve_futex_leave(struct request *request, uint8_t thread, bool *out_is_woken) {
    *out_is_woken = leave(member_of(request), thread);
    return STATUS_OK;
}

status_t serve_futex_take(struct request *request, uint64_t *out_threads) {
    uint32_t index = member_index(member_of(request));
    *out_threads = 0;
    for (uint32_t i = count; i-- > 0;) {
        if (list[i].member == index && list[i].is_woken) {
            *out_threads |= UINT64_C(1) << list[i].thread;
            remove_at(i);
        }
    }
    return STATUS_OK;
}

status_t serve_futex_wake(struct request *request, const struct posix_futex_wake *asked,
                          uint32_t *out_woken) {
    const struct word word = {asked->object, asked->offset, asked->file_system, asked->is_memory};
    if (!is_known(&word, member_of(request))) {
        return STATUS_NOT_FOUND;
    }
    *out_woken = wake(&word, asked->count, asked->bits);
    return STATUS_OK;
}

status_t serve_futex_requeue(struct request *request, const struct posix_futex_requeue *asked,
                             uint32_t *out_count) {
    const struct word from = {asked->object, asked->offset, asked->file_system, asked->is_memory};
    const struct word to = {asked->to_object, asked->to_offset, asked->to_file_system,
                            asked->to_is_memory};
    const struct member *member = member_of(request);
    if (!is_known(&from, member) || !is_known(&to, member)) {
        return STATUS_NOT_FOUND;
    }
    *out_count = wake(&from, asked->wakes, ANY);
    *out_count += move(&from, &to, asked->moves);
    return STATUS_OK;
}

void futexes_forget(const struct member *member) {
    for (uint32_t i = 0; i < count;) {
        if (list[i].member != member_index(member)) {
            i++;
            continue;
        }
        struct waiting waiting = list[i];
        remove_at(i);
        if (waiting.is_woken) {
            (void)wake(&waiting.word, 1, ANY);
        }
    }
}
