// SPDX-License-Identifier: MIT
//
// Whole processes of the stress: this program again, started from its file as a child, which calls
// the server from a core of its own until it is killed in the middle, or for as often as it is
// told. The server learns that it is gone: the child held the last client's capability to a port.
#pragma once

#include <stdint.h>
#include "worker.h"

struct children {
    unsigned core_count;
    struct worker *server;
    unsigned lives;
    const char *failure; // null: none
    status_t status;     // behind that
};

// Makes the port that the children get.
[[nodiscard]] status_t children_prepare(struct children *children);

// One child after the other, each on two cores, until the time or a failure; two at least.
void children_run(struct children *children, uint64_t until_ns);

// `stress child COUNT`: what a child does. Returns the exit status: the number of its calls.
int child_main(const char *count);

// The first argument of a child.
constexpr char CHILD_WORD[] = "child";
