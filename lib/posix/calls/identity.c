// SPDX-License-Identifier: MIT
//
// Who a program is: user and group 0 of a system that it has no authority over, and nobody else.
#include <personality/linux_calls.h>

constexpr uint32_t UNCHANGED = UINT32_MAX;
constexpr uint64_t PERSONA_ASKED = 0xffffffff;

int64_t linux_getuid(void) {
    return 0;
}

int64_t linux_geteuid(void) {
    return 0;
}

int64_t linux_getgid(void) {
    return 0;
}

int64_t linux_getegid(void) {
    return 0;
}

int64_t linux_getgroups(int32_t count, uint64_t) {
    return count < 0 ? -LINUX_EINVAL : 0;
}

static int64_t read_three(struct linux_identity *first, struct linux_identity *second,
                          struct linux_identity *third) {
    *first = *second = *third = (struct linux_identity){};
    return 0;
}

int64_t linux_getresuid(struct linux_identity *user, struct linux_identity *effective,
                        struct linux_identity *saved) {
    return read_three(user, effective, saved);
}

int64_t linux_getresgid(struct linux_identity *group, struct linux_identity *effective,
                        struct linux_identity *saved) {
    return read_three(group, effective, saved);
}

static int64_t become(uint32_t first, uint32_t second, uint32_t third) {
    bool is_own = (first == 0 || first == UNCHANGED) && (second == 0 || second == UNCHANGED) &&
                  (third == 0 || third == UNCHANGED);
    return is_own ? 0 : -LINUX_EPERM;
}

int64_t linux_setuid(uint32_t user) {
    return user == 0 ? 0 : -LINUX_EPERM;
}

int64_t linux_setgid(uint32_t group) {
    return group == 0 ? 0 : -LINUX_EPERM;
}

int64_t linux_setreuid(uint32_t user, uint32_t effective) {
    return become(user, effective, UNCHANGED);
}

int64_t linux_setregid(uint32_t group, uint32_t effective) {
    return become(group, effective, UNCHANGED);
}

int64_t linux_setresuid(uint32_t user, uint32_t effective, uint32_t saved) {
    return become(user, effective, saved);
}

int64_t linux_setresgid(uint32_t group, uint32_t effective, uint32_t saved) {
    return become(group, effective, saved);
}

// These two say who was before, whatever became of it.
int64_t linux_setfsuid(uint32_t) {
    return 0;
}

int64_t linux_setfsgid(uint32_t) {
    return 0;
}

int64_t linux_personality(uint64_t persona) {
    return persona == 0 || (uint32_t)persona == PERSONA_ASKED ? 0 : -LINUX_EINVAL;
}
