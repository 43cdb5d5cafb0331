// SPDX-License-Identifier: MIT
//
// The state of an open description: its status flags and a few words. It is the library's own until
// another process has the same description; from then on it is a cell of the server
// (idl/proto/posix.capnp), and what is here is what this process saw last.
#pragma once

#include <posix/descriptors.h>

// What is now. A cell whose server has gone stays as it was seen last.
void state_load(struct description *description);

// Makes it `new`, unless another process has changed it since it was loaded: then false, and
// nothing has changed.
[[nodiscard]] bool state_store(struct description *description, const struct posix_state *new);

// As state_load(), and has this process told of the next change.
void state_load_and_watch(struct description *description);

// Before another process gets the description. 0 or a negative errno.
int64_t state_share(struct description *description);

// The place in a file, or in what is read like one.
uint64_t place_get(struct description *description);

// Moves it from where place_get() said that it was; false: it is not there any more.
[[nodiscard]] bool place_move(struct description *description, uint64_t to);

// Is O_NONBLOCK set, by whomever?
bool state_is_nonblocking(struct description *description);

// The server says that a state has changed which this process loaded and watches.
void state_changed(void);

// F_SETFL: those of the status flags that can be set.
void state_set_flags(struct description *description, uint32_t flags);
