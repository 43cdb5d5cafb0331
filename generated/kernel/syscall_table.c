// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/syscalls.yaml
// Template: codegen/tessera_gen/templates/kernel/syscall_table.c.j2
// Command: ./tessera gen
//
// Rows of the traps.
#include <syscall_table.h>

#include <stddef.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static const struct syscall_row rows[SYSCALL_COUNT] = {
    [SYSCALL_CALL] = {
        .name = "call",
        .objects = OBJECTS_ANY,
        .rights = RIGHT_SEND,
        .is_blocking = true,
    },
    [SYSCALL_SEND] = {
        .name = "send",
        .objects = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT | 1u << OBJECT_REPLY,
        .rights = RIGHT_SEND,
        .is_blocking = true,
    },
    [SYSCALL_RECEIVE] = {
        .name = "receive",
        .objects = 1u << OBJECT_ENDPOINT,
        .rights = RIGHT_RECEIVE,
        .is_blocking = true,
    },
    [SYSCALL_REPLY_RECEIVE] = {
        .name = "reply_receive",
        .objects = 1u << OBJECT_ENDPOINT,
        .rights = RIGHT_RECEIVE,
        .is_blocking = true,
    },
    [SYSCALL_SIGNAL] = {
        .name = "signal",
        .objects = 1u << OBJECT_NOTIFICATION,
        .rights = RIGHT_SEND,
        .is_blocking = false,
    },
    [SYSCALL_WAIT] = {
        .name = "wait",
        .objects = 1u << OBJECT_NOTIFICATION,
        .rights = RIGHT_RECEIVE,
        .is_blocking = true,
    },
    [SYSCALL_POLL] = {
        .name = "poll",
        .objects = 1u << OBJECT_NOTIFICATION,
        .rights = RIGHT_RECEIVE,
        .is_blocking = false,
    },
    [SYSCALL_YIELD] = {
        .name = "yield",
        .objects = 0,
        .rights = RIGHTS_NONE,
        .is_blocking = false,
    },
    [SYSCALL_EXIT] = {
        .name = "exit",
        .objects = 0,
        .rights = RIGHTS_NONE,
        .is_blocking = true,
    },
    [SYSCALL_FOREIGN_RETURN] = {
        .name = "foreign_return",
        .objects = 0,
        .rights = RIGHTS_NONE,
        .is_blocking = false,
    },
};

const struct syscall_row *syscall_find(uint64_t number) {
    if (number >= SYSCALL_COUNT || rows[number].name == NULL) {
        return NULL;
    }
    return &rows[number];
}
