// SPDX-License-Identifier: MIT
//
// The chain of frame pointers: each record is the caller's frame pointer and the return address.
// The chain stays on this core's stacks; records ascend but for the one step from an emergency
// stack to the kernel stack.

#include "core.h"

struct frame_record {
    const struct frame_record *caller;
    uint64_t return_address;
};

static bool is_on_stack(const struct frame_record *record);

unsigned arch_backtrace(uint64_t *out_addresses, unsigned capacity) {
    const struct frame_record *record = __builtin_frame_address(0);
    unsigned count = 0;
    while (count < capacity && is_on_stack(record) && record->return_address != 0) {
        out_addresses[count++] = record->return_address - 1; // within the call
        record = record->caller;
    }
    return count;
}

static bool is_on_stack(const struct frame_record *record) {
    const struct arch_core *core = core_here();
    vaddr_t address = (vaddr_t)record;
    vaddr_t end = address + sizeof *record;
    if (address % sizeof(uint64_t) != 0) {
        return false;
    }
    return (address >= core->stack_bottom && end <= core->stack_top) ||
           (address >= core->emergency_bottom && end <= core->emergency_top);
}
