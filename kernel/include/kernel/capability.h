// SPDX-License-Identifier: MIT
//
// Operations on capabilities that keep slots, derivation tree and object counts consistent. The
// caller has checked everything; none of these can fail, except that deletion may be interrupted.
#pragma once

#include <kernel/derivation.h>

struct cspace;
struct object;

// Fill an empty slot with the first capability of something new. `parent` null: `slot` is put in
// the tree by the caller.
void capability_create(struct slot *slot, struct slot *parent, uint64_t word0, uint64_t word1);

// A peer with the same authority; for frames without the mapping.
void capability_copy(struct slot *to, struct slot *from);

// A child with `rights`, and with `badge` unless that is 0.
void capability_mint(struct slot *to, struct slot *from, unsigned rights, uint32_t badge);

// The capability changes its slot and keeps children, mapping and bindings.
void capability_move(struct slot *to, struct slot *from);

// A peer inside the object that is bound to it. `to` is one of the object's own slots, empty.
void capability_hold(struct slot *to, struct slot *from, enum slot_holder holder);

// Does a capability of this type name an object that counts its capabilities?
bool capability_has_object(unsigned type);

// Remove a capability that has no children: unmap, unbind its holder, unlink. Its object, if this
// was the last, retires.
void capability_remove(struct slot *slot);

// Delete all that is derived from `slot`. Capabilities to ports and endpoints that die with a
// memory leave `gone` in their slots, except in the cspace `home`. False: interrupted, call again.
// Does not drain dying objects.
bool capability_revoke(struct slot *slot, const struct cspace *home);

// One step of revoking and then removing `slot`, which is not empty: one capability goes away. For
// taking a cspace apart.
void capability_delete_step(struct slot *slot, const struct cspace *home);
