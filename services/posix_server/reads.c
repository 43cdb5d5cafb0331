// SPDX-License-Identifier: MIT
//
// A read that waits is answered when somebody writes, when nobody could any more, or when its
// process cancels it because it is to look at something else: a signal, as a rule. Whoever cancels
// cannot know whether the read has come here yet, so that counts for the next one, too.
#include "reads.h"

#include "handlers.h"
#include "waiters.h"

struct read {
    struct pipe *pipe; // null: none waits
    struct read *next; // that came to the same pipe after it
    uint32_t count;    // bytes that are wanted
    bool is_cancelled; // the next one
    struct parked_request request;
};

static struct read reads[MEMBERS_MAX]; // by place in the table of processes

// A signal may have come after the thread looked, and before its read is here.
static bool is_to_look(const struct member *member) {
    return member->thread != 0 && member->signal_count > 0;
}

status_t reads_park(struct pipe *pipe, struct request *request, uint32_t reader, uint32_t count) {
    const struct member *member = member_find(reader);
    struct read *read = member == nullptr ? nullptr : &reads[member_index(member)];
    if (read == nullptr || read->pipe != nullptr || read->is_cancelled || request->is_one_way ||
        is_to_look(member)) {
        waiters_note(&pipe->read_waiters, reader);
        if (read != nullptr) {
            read->is_cancelled = false;
        }
        return STATUS_WOULD_BLOCK;
    }
    *read = (struct read){.pipe = pipe, .count = count};
    struct read **end = &pipe->reads;
    while (*end != nullptr) {
        end = &(*end)->next;
    }
    *end = read;
    request_park(request, &read->request);
    return STATUS_PARKED;
}

static void leave_queue(struct read *read) {
    struct read **place = &read->pipe->reads;
    while (*place != read) {
        place = &(*place)->next;
    }
    *place = read->next;
    read->pipe = nullptr;
}

static status_t answer(struct read *read, status_t status, struct data data) {
    leave_queue(read);
    return posix_pipe_read_blocking_reply(&read->request, status, data);
}

// What a reader that has gone did not take stays for the next.
void reads_answer(struct pipe *pipe) {
    static uint8_t bytes[POSIX_DATA_MAX];
    while (pipe->reads != nullptr && (pipe->count > 0 || pipe->writers == 0)) {
        uint32_t length = pipe_copy(pipe, 0, bytes, pipe->reads->count);
        struct data data = {.bytes = bytes, .length = length};
        if (answer(pipe->reads, STATUS_OK, data) == STATUS_OK) {
            pipe_skip(pipe, length);
        }
    }
}

bool reads_hand_over(struct pipe *pipe, struct data data) {
    while (pipe->reads != nullptr && data.length > 0 && data.length <= pipe->reads->count) {
        if (answer(pipe->reads, STATUS_OK, data) == STATUS_OK) {
            pipe->arrivals++;
            pipe->departures++;
            return true;
        }
    }
    return false;
}

static void refuse(struct read *read) {
    (void)answer(read, STATUS_WOULD_BLOCK, (struct data){}); // whoever has gone needs no answer
}

void reads_refuse(struct pipe *pipe) {
    while (pipe->reads != nullptr) {
        refuse(pipe->reads);
    }
}

void reads_forget(const struct member *member) {
    struct read *read = &reads[member_index(member)];
    if (read->pipe != nullptr) {
        refuse(read);
    }
    read->is_cancelled = false;
}

// False: none waits.
static bool cancel(const struct member *member) {
    struct read *read = &reads[member_index(member)];
    if (read->pipe == nullptr) {
        return false;
    }
    waiters_note(&read->pipe->read_waiters, member->id);
    refuse(read);
    return true;
}

void reads_interrupt(const struct member *member) {
    (void)cancel(member);
}

status_t serve_cancel(struct request *request) {
    const struct member *member = member_of(request);
    if (!cancel(member)) {
        reads[member_index(member)].is_cancelled = true;
    }
    return STATUS_OK;
}
