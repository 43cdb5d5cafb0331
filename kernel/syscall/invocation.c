// SPDX-License-Identifier: MIT
//
// Where the arguments of an invocation are: words in the caller's registers, capabilities as
// transfer words, the first in a register and the others in the message buffer.
#include <kernel/invocation.h>

#include <kernel/cspace.h>
#include <kernel/thread.h>

uint64_t invocation_info(const struct invocation *call) {
    return thread_frame(call->caller, FRAME_INFO);
}

uint64_t invocation_word(const struct invocation *call, unsigned index) {
    return thread_frame(call->caller, FRAME_WORD0 + index);
}

void invocation_set_word(struct invocation *call, unsigned index, uint64_t value) {
    thread_set_frame(call->caller, FRAME_WORD0 + index, value);
}

status_t invocation_capability(const struct invocation *call, unsigned index, uint32_t types_mask,
                               unsigned rights, bool is_optional, struct slot **out_slot) {
    const struct thread *caller = call->caller;
    uint64_t transfer = 0;
    if (index < info_caps(invocation_info(call))) {
        if (index == 0) {
            transfer = thread_frame(caller, FRAME_CAPABILITY);
        } else if (caller->buffer != nullptr) {
            transfer = caller->buffer->caps[index];
        }
    }
    if (transfer_slot(transfer) == 0 && is_optional) {
        *out_slot = nullptr;
        return STATUS_OK;
    }
    status_t status = cspace_lookup(caller->cspace, transfer_slot(transfer), out_slot);
    return status == STATUS_OK ? slot_check(*out_slot, types_mask, rights) : status;
}
