// SPDX-License-Identifier: MIT
#include "usage.h"

#include "handlers.h"

static uint64_t larger(uint64_t one, uint64_t other) {
    return one > other ? one : other;
}

void usage_settle(struct member *member, uint64_t run_time_ns) {
    const struct posix_usage *of_children = &member->of_children;
    member->end.time_ns = run_time_ns + member->more_ns + of_children->time_ns;
    member->end.peak_bytes = larger(member->peak_bytes, of_children->peak_bytes);
}

void usage_count(struct member *parent, const struct posix_end *end) {
    struct posix_usage *of_children = &parent->of_children;
    of_children->time_ns += end->time_ns;
    of_children->peak_bytes = larger(of_children->peak_bytes, end->peak_bytes);
}

void usage_move(struct member *child, uint64_t used_ns) {
    struct member *parent = member_find(child->parent);
    child->more_ns += used_ns;
    if (parent != nullptr) {
        parent->more_ns -= used_ns;
    }
}

status_t serve_usage(struct request *request, struct posix_usage *out) {
    *out = member_of(request)->of_children;
    return STATUS_OK;
}
