// SPDX-License-Identifier: MIT
#include "sources.h"

enum { ROOT_BADGE = 1 }; // index of root in the process table, + 1

static int argument_count;
static char **arguments;

void sources_init(int argc, char **argv) {
    argument_count = argc;
    arguments = argv;
}

// The name in "BADGE=NAME"; null: the badge is another, or this is no such argument.
static const char *match(const char *argument, uint32_t badge) {
    uint64_t number = 0;
    const char *at = argument;
    for (; *at >= '0' && *at <= '9' && number <= UINT32_MAX; at++) {
        number = number * 10 + (uint64_t)(*at - '0');
    }
    return at != argument && *at == '=' && number == badge ? at + 1 : nullptr;
}

struct text source_name(uint32_t badge) {
    for (int i = 1; i < argument_count; i++) {
        const char *name = match(arguments[i], badge);
        if (name != nullptr) {
            return text_from(name);
        }
    }
    return text_from(badge == ROOT_BADGE ? "root" : "?");
}
