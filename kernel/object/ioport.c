// SPDX-License-Identifier: MIT
//
// Ranges of ports. There is no object behind the capability: it says all.
#include <kernel/arch.h>
#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/invocation.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

constexpr uint64_t PORTS = 0x10000;

static bool is_within(const struct slot *range, uint64_t offset, uint64_t bytes);

status_t sys_machine_ioport(struct invocation *call,
                            const struct machine_ioport_arguments *arguments) {
    if (arguments->first + arguments->count > PORTS ||
        !arch_ports_are_free((uint32_t)arguments->first, (uint32_t)arguments->count)) {
        return STATUS_BAD_RANGE;
    }
    struct slot *slot = cspace_slot_to_fill(slot_object(arguments->cspace), arguments->slot);
    if (slot == nullptr) {
        return STATUS_BAD_SLOT;
    }
    if (!slot_is_empty(slot)) {
        return STATUS_SLOT_OCCUPIED;
    }
    if (!derivation_can_have_child(call->target)) {
        return STATUS_NO_SPACE;
    }
    capability_create(slot, call->target, ioport_word0(arguments->first, arguments->count),
                      slot_word1(OBJECT_IOPORT, RIGHT_READ | RIGHT_WRITE, false));
    return STATUS_OK;
}

status_t sys_ioport_in(struct invocation *call, const struct ioport_in_arguments *arguments,
                       struct ioport_in_results *out_results) {
    if (!is_within(call->target, arguments->offset, arguments->width)) {
        return STATUS_BAD_RANGE;
    }
    uint64_t port = ioport_first(call->target) + arguments->offset;
    out_results->value = arch_port_in((uint16_t)port, (unsigned)arguments->width);
    return STATUS_OK;
}

status_t sys_ioport_out(struct invocation *call, const struct ioport_out_arguments *arguments) {
    if (!is_within(call->target, arguments->offset, arguments->width)) {
        return STATUS_BAD_RANGE;
    }
    uint64_t port = ioport_first(call->target) + arguments->offset;
    arch_port_out((uint16_t)port, (unsigned)arguments->width, (uint32_t)arguments->value);
    return STATUS_OK;
}

// A width is the number of its bytes; offsets are below 2^16.
static bool is_within(const struct slot *range, uint64_t offset, uint64_t bytes) {
    return offset + bytes <= ioport_count(range);
}
