// SPDX-License-Identifier: MIT
//
// A leftist heap. The right spine of every subtree is at most log2(n + 1) long, and merging walks
// only right spines, so every operation is bounded by that. Removal from the middle mends ranks
// upwards; a rank that changes on the way is larger than the one before it, so that walk is bounded
// by the same number.
#include <kernel/deadline.h>

#include <kernel/core.h>
#include <kernel/debug.h>

// Deadlines that one timer interrupt serves.
constexpr unsigned EXPIRED_PER_INTERRUPT = 16;

void deadline_init(struct deadline *deadline, void (*expired)(struct deadline *deadline)) {
    deadline->rank = 0;
    deadline->expired = expired;
}

static void set_root(struct core *core, struct deadline *node) {
    core->earliest = node;
    if (node != nullptr) {
        node->parent = nullptr;
    }
}

static uint32_t rank_of(const struct deadline *node) {
    return node == nullptr ? 0 : node->rank;
}

// The shorter way down is on the right.
static void mend(struct deadline *node) {
    if (rank_of(node->left) < rank_of(node->right)) {
        struct deadline *left = node->left;
        node->left = node->right;
        node->right = left;
    }
    node->rank = rank_of(node->right) + 1;
}

// Weave the right spines into one by time, then mend it from the bottom up.
static struct deadline *merge(struct deadline *a, struct deadline *b) {
    struct deadline *root = nullptr;
    struct deadline *last = nullptr;
    while (a != nullptr && b != nullptr) {
        struct deadline *first = b->time_ns < a->time_ns ? b : a;
        struct deadline *other = first == a ? b : a;
        if (last == nullptr) {
            root = first;
        } else {
            last->right = first;
        }
        first->parent = last;
        last = first;
        a = first->right;
        b = other;
    }
    struct deadline *rest = a != nullptr ? a : b;
    if (last == nullptr) {
        return rest;
    }
    last->right = rest;
    if (rest != nullptr) {
        rest->parent = last;
    }
    for (struct deadline *node = last; node != nullptr; node = node->parent) {
        mend(node);
    }
    return root;
}

void deadline_arm(struct deadline *deadline, uint64_t time_ns) {
    ASSERT(!deadline_is_armed(deadline));
    struct core *here = arch_core_here();
    here->is_disturbed = true;
    deadline->core = here;
    deadline->time_ns = time_ns;
    deadline->left = nullptr;
    deadline->right = nullptr;
    deadline->rank = 1;
    set_root(here, merge(here->earliest, deadline));
}

void deadline_cancel(struct deadline *deadline) {
    if (!deadline_is_armed(deadline)) {
        return;
    }
    struct deadline *rest = merge(deadline->left, deadline->right);
    struct deadline *parent = deadline->parent;
    deadline->rank = 0;
    if (parent == nullptr) {
        set_root(deadline->core, rest);
        return;
    }
    if (parent->left == deadline) {
        parent->left = rest;
    } else {
        parent->right = rest;
    }
    if (rest != nullptr) {
        rest->parent = parent;
    }
    for (; parent != nullptr; parent = parent->parent) {
        uint32_t rank_before = parent->rank;
        mend(parent);
        if (parent->rank == rank_before) {
            return;
        }
    }
}

uint64_t deadline_earliest(const struct core *core) {
    return core->earliest == nullptr ? DEADLINE_NEVER : core->earliest->time_ns;
}

void deadline_run_expired(struct core *core, uint64_t now_ns) {
    for (unsigned i = 0; i < EXPIRED_PER_INTERRUPT; i++) {
        struct deadline *deadline = core->earliest;
        if (deadline == nullptr || deadline->time_ns > now_ns) {
            return;
        }
        deadline_cancel(deadline);
        deadline->expired(deadline);
    }
}
