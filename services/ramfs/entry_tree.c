// SPDX-License-Identifier: MIT
// A subtree is balanced if neither side weighs more than HEAVY times the other; weight is the
// count plus one. Adding or removing one name is mended by one rotation, single or double, at each
// level. With these numbers a tree of 2^32 names is less than 80 deep, which bounds the recursion.
#include "entry_tree.h"

#include <tessera/path.h>

constexpr uint64_t HEAVY = 3;
constexpr uint64_t DOUBLE = 2; // the inner side of a heavy one, against the outer

static uint32_t count_of(const struct record_pool *entries, uint32_t root);
static uint32_t balance(const struct record_pool *entries, uint32_t root);
static uint32_t rotate_left(const struct record_pool *entries, uint32_t root);
static uint32_t rotate_right(const struct record_pool *entries, uint32_t root);
static uint32_t take_first(const struct record_pool *entries, uint32_t root, uint32_t *out_first);

uint32_t entry_tree_find(const struct record_pool *entries, uint32_t root, struct text name) {
    while (root != ENTRY_NONE) {
        int order = text_compare(name, entry_name(entries, root));
        if (order == 0) {
            break;
        }
        const struct entry *entry = entry_of(entries, root);
        root = order < 0 ? entry->left : entry->right;
    }
    return root;
}

uint32_t entry_tree_at(const struct record_pool *entries, uint32_t root, uint64_t position) {
    while (root != ENTRY_NONE) {
        const struct entry *entry = entry_of(entries, root);
        uint32_t before = count_of(entries, entry->left);
        if (position == before) {
            break;
        }
        root = position < before ? entry->left : entry->right;
        position -= position < before ? 0 : before + 1;
    }
    return root;
}

uint32_t entry_tree_after(const struct record_pool *entries, uint32_t root, struct text name) {
    uint32_t after = ENTRY_NONE;
    while (root != ENTRY_NONE) {
        bool is_after = text_compare(entry_name(entries, root), name) > 0;
        after = is_after ? root : after;
        root = is_after ? entry_of(entries, root)->left : entry_of(entries, root)->right;
    }
    return after;
}

uint32_t entry_tree_add(const struct record_pool *entries, uint32_t root, uint32_t entry) {
    if (root == ENTRY_NONE) {
        struct entry *added = entry_of(entries, entry);
        added->left = added->right = ENTRY_NONE;
        added->count = 1;
        return entry;
    }
    struct entry *at = entry_of(entries, root);
    if (text_compare(entry_name(entries, entry), entry_name(entries, root)) < 0) {
        at->left = entry_tree_add(entries, at->left, entry);
    } else {
        at->right = entry_tree_add(entries, at->right, entry);
    }
    return balance(entries, root);
}

uint32_t entry_tree_remove(const struct record_pool *entries, uint32_t root, uint32_t entry) {
    struct entry *at = entry_of(entries, root);
    if (root != entry) {
        if (text_compare(entry_name(entries, entry), entry_name(entries, root)) < 0) {
            at->left = entry_tree_remove(entries, at->left, entry);
        } else {
            at->right = entry_tree_remove(entries, at->right, entry);
        }
        return balance(entries, root);
    }
    if (at->left == ENTRY_NONE || at->right == ENTRY_NONE) {
        return at->left == ENTRY_NONE ? at->right : at->left;
    }
    uint32_t first;
    uint32_t right = take_first(entries, at->right, &first);
    struct entry *successor = entry_of(entries, first);
    successor->left = at->left;
    successor->right = right;
    return balance(entries, first);
}

struct entry *entry_of(const struct record_pool *entries, uint32_t entry) {
    return record_address(entries, entry);
}

struct text entry_name(const struct record_pool *entries, uint32_t entry) {
    const struct entry *named = entry_of(entries, entry);
    return (struct text){.bytes = named->name, .length = named->name_length};
}

static uint32_t count_of(const struct record_pool *entries, uint32_t root) {
    return root == ENTRY_NONE ? 0 : entry_of(entries, root)->count;
}

// Of a subtree whose sides are balanced and were so in weight but for one name.
static uint32_t balance(const struct record_pool *entries, uint32_t root) {
    struct entry *at = entry_of(entries, root);
    uint64_t left = count_of(entries, at->left) + 1ull;
    uint64_t right = count_of(entries, at->right) + 1ull;
    at->count = (uint32_t)(left + right - 1);
    if (right > HEAVY * left) {
        const struct entry *side = entry_of(entries, at->right);
        if (count_of(entries, side->left) + 1ull >=
            DOUBLE * (count_of(entries, side->right) + 1ull)) {
            at->right = rotate_right(entries, at->right);
        }
        return rotate_left(entries, root);
    }
    if (left > HEAVY * right) {
        const struct entry *side = entry_of(entries, at->left);
        if (count_of(entries, side->right) + 1ull >=
            DOUBLE * (count_of(entries, side->left) + 1ull)) {
            at->left = rotate_left(entries, at->left);
        }
        return rotate_right(entries, root);
    }
    return root;
}

static uint32_t rotate_left(const struct record_pool *entries, uint32_t root) {
    struct entry *at = entry_of(entries, root);
    uint32_t up = at->right;
    struct entry *risen = entry_of(entries, up);
    at->right = risen->left;
    risen->left = root;
    risen->count = at->count;
    at->count = count_of(entries, at->left) + count_of(entries, at->right) + 1;
    return up;
}

static uint32_t rotate_right(const struct record_pool *entries, uint32_t root) {
    struct entry *at = entry_of(entries, root);
    uint32_t up = at->left;
    struct entry *risen = entry_of(entries, up);
    at->left = risen->right;
    risen->right = root;
    risen->count = at->count;
    at->count = count_of(entries, at->left) + count_of(entries, at->right) + 1;
    return up;
}

// Takes the first name out of a subtree, and returns the new root of it.
static uint32_t take_first(const struct record_pool *entries, uint32_t root, uint32_t *out_first) {
    struct entry *at = entry_of(entries, root);
    if (at->left == ENTRY_NONE) {
        *out_first = root;
        return at->right;
    }
    at->left = take_first(entries, at->left, out_first);
    return balance(entries, root);
}
