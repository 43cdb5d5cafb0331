// SPDX-License-Identifier: MIT
// Paths as the FileSystem protocol has them: they start with '/', and have no '.', '..' or empty
// part. "/" is the root itself. Bounds are the protocol's pathMax and nameMax.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/wire.h>

// BAD_NAME: not a path of the protocol.
[[nodiscard]] status_t path_check(struct text path);

// BAD_NAME: not the name of one node: empty, too long, '.', '..', or with '/' or a control
// character.
[[nodiscard]] status_t path_name_check(struct text name);

// Takes the first part off a checked path: "/a/b" gives "a" and leaves "/b". False: the path is "/"
// or empty.
bool path_next(struct text *path, struct text *out_part);

// Splits a checked path at its last part: "/a/b" is "/a" and "b". False: the path is "/".
bool path_split(struct text path, struct text *out_parent, struct text *out_name);

// Byte order; negative, zero or positive as with strcmp.
int text_compare(struct text a, struct text b);

// A number that no other text is likely to have.
uint64_t text_hash(struct text text);

// `path` is `prefix`, or lies below it.
bool path_is_within(struct text path, struct text prefix);
