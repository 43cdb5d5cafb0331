// SPDX-License-Identifier: MIT
//
// Text views.

#include <tessera/wire.h>

#include <tessera/string.h>

struct text text_from(const char *string) {
    return (struct text){.bytes = string, .length = (uint32_t)strlen(string)};
}

bool text_equal(struct text left, struct text right) {
    return left.length == right.length &&
           (left.length == 0 || memcmp(left.bytes, right.bytes, left.length) == 0);
}
