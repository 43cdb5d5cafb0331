// SPDX-License-Identifier: MIT
//
// The derivation tree: which capability was made from which. One doubly linked list holds the whole
// forest in pre-order; a slot's subtree is the run of slots behind it with a greater depth. So
// inserting, moving and unlinking take constant time and no memory, and walking a subtree needs no
// stack.
//
// Invariants: a slot is in the list exactly if it is neither empty nor `gone`; the depth rises by
// at most one from a slot to the next; depth <= DERIVATION_DEPTH_MAX. Nothing here looks at what a
// slot names.
#pragma once

#include <kernel/slot.h>

// Same parent as `source`, just before it. The peer has no children.
void derivation_insert_peer(struct slot *slot, struct slot *source);

// First child of `source`. The caller has asked derivation_can_have_child().
void derivation_insert_child(struct slot *slot, struct slot *source);

// `to` takes the place of `from` in the tree, children included. `from` is left unlinked.
void derivation_replace(struct slot *to, struct slot *from);

// Take out a slot without children.
void derivation_unlink(struct slot *slot);

bool derivation_has_children(const struct slot *slot);
bool derivation_can_have_child(const struct slot *slot);

// Follow first children down to one that has none; `slot` itself if it has none. At most
// DERIVATION_DEPTH_MAX steps.
struct slot *derivation_first_leaf(struct slot *slot);
