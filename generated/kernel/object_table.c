// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/object_table.c.j2
// Command: ./tessera gen
//
// Rows of the object types.
#include <object_table.h>

#include <stddef.h>
#include <tessera/rights.h>

static const struct object_row memory_row = {
    .name = "memory",
    .rights = RIGHT_READ | RIGHT_MANAGE | RIGHT_DMA,
    .can_retype = true,
    .can_copy = false,
    .size_kind = OBJECT_SIZE_VARIABLE,
    .size = 0,
};

static const struct object_row frame_row = {
    .name = "frame",
    .rights = RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE | RIGHT_DMA,
    .can_retype = true,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_VARIABLE,
    .size = 0,
};

static const struct object_row aspace_row = {
    .name = "aspace",
    .rights = RIGHT_READ | RIGHT_MANAGE,
    .can_retype = true,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_PAGES,
    .size = 2,
};

static const struct object_row cspace_row = {
    .name = "cspace",
    .rights = RIGHT_READ | RIGHT_MANAGE,
    .can_retype = true,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_SLOTS,
    .size = 32,
};

static const struct object_row thread_row = {
    .name = "thread",
    .rights = RIGHT_READ | RIGHT_WRITE | RIGHT_MANAGE,
    .can_retype = true,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_BYTES,
    .size = 2048,
};

static const struct object_row endpoint_row = {
    .name = "endpoint",
    .rights = RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE | RIGHT_SEND | RIGHT_RECEIVE | RIGHT_GRANT | RIGHT_MANAGE,
    .can_retype = true,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_BYTES,
    .size = 64,
};

static const struct object_row port_row = {
    .name = "port",
    .rights = RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE | RIGHT_SEND | RIGHT_GRANT | RIGHT_MANAGE,
    .can_retype = true,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_BYTES,
    .size = 128,
};

static const struct object_row reply_row = {
    .name = "reply",
    .rights = RIGHT_SEND | RIGHT_MANAGE,
    .can_retype = true,
    .can_copy = false,
    .size_kind = OBJECT_SIZE_BYTES,
    .size = 64,
};

static const struct object_row notification_row = {
    .name = "notification",
    .rights = RIGHT_SEND | RIGHT_RECEIVE | RIGHT_MANAGE,
    .can_retype = true,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_BYTES,
    .size = 64,
};

static const struct object_row interrupt_row = {
    .name = "interrupt",
    .rights = RIGHT_MANAGE,
    .can_retype = false,
    .can_copy = false,
    .size_kind = OBJECT_SIZE_NONE,
    .size = 0,
};

static const struct object_row timer_row = {
    .name = "timer",
    .rights = RIGHT_MANAGE,
    .can_retype = true,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_BYTES,
    .size = 128,
};

static const struct object_row machine_row = {
    .name = "machine",
    .rights = RIGHT_READ | RIGHT_MANAGE,
    .can_retype = false,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_NONE,
    .size = 0,
};

static const struct object_row ioport_row = {
    .name = "ioport",
    .rights = RIGHT_READ | RIGHT_WRITE,
    .can_retype = false,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_NONE,
    .size = 0,
};

static const struct object_row gone_row = {
    .name = "gone",
    .rights = RIGHTS_NONE,
    .can_retype = false,
    .can_copy = true,
    .size_kind = OBJECT_SIZE_NONE,
    .size = 0,
};

const struct object_row *object_find(uint32_t object_type) {
    switch (object_type) {
    case OBJECT_MEMORY:
        return &memory_row;
    case OBJECT_FRAME:
        return &frame_row;
    case OBJECT_ASPACE:
        return &aspace_row;
    case OBJECT_CSPACE:
        return &cspace_row;
    case OBJECT_THREAD:
        return &thread_row;
    case OBJECT_ENDPOINT:
        return &endpoint_row;
    case OBJECT_PORT:
        return &port_row;
    case OBJECT_REPLY:
        return &reply_row;
    case OBJECT_NOTIFICATION:
        return &notification_row;
    case OBJECT_INTERRUPT:
        return &interrupt_row;
    case OBJECT_TIMER:
        return &timer_row;
    case OBJECT_MACHINE:
        return &machine_row;
    case OBJECT_IOPORT:
        return &ioport_row;
    case OBJECT_GONE:
        return &gone_row;
    default:
        return NULL;
    }
}
