// SPDX-License-Identifier: MIT
#include "waiters.h"

#include "members.h"

static_assert(MEMBERS_MAX <= 64, "a bit for each process");

void waiters_note(uint64_t *waiters, uint32_t id) {
    const struct member *member = member_find(id);
    if (member != nullptr) {
        *waiters |= UINT64_C(1) << member_index(member);
    }
}

void waiters_tell(uint64_t *waiters) {
    waiters_tell_by(waiters, POSIX_EVENT_CHANGE);
}

void waiters_tell_by(uint64_t *waiters, uint32_t bits) {
    for (uint32_t i = 0; *waiters != 0; i++) {
        struct member *member = (*waiters >> i & 1) != 0 ? member_at(i) : nullptr;
        if (member != nullptr) {
            member_tell(member, bits);
        }
        *waiters &= ~(UINT64_C(1) << i);
    }
}
