// SPDX-License-Identifier: MIT
// A list that a stub returned lies in the message buffer and is gone with the next call. Who prints
// while it goes through a list keeps it first.
#pragma once

#include <stdint.h>
#include <tessera/syscalls.h>
#include <tessera/wire.h>

// Moves the list into `storage`, which must live as long as the list is used.
void kept_list_keep(struct wire_list *list, uint64_t storage[MESSAGE_WORDS_MAX]);
