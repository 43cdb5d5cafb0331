// SPDX-License-Identifier: MIT
//
// Frames: mapping, and what a driver needs of them. W^X is refused here for every mapping of every
// program.
#include <kernel/frame.h>

#include <kernel/aspace.h>
#include <kernel/invocation.h>
#include <kernel/lock.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

// Bytes of cache maintenance between two looks at the interrupt line.
constexpr uint64_t SYNC_CHUNK_BYTES = 64 * 1024;

static struct aspace *mapped_in(const struct slot *frame) {
    return aspace_of_mapping(frame_asid(frame), frame_generation(frame));
}

void frame_drop_mapping(struct slot *frame) {
    struct aspace *aspace = mapped_in(frame);
    if (aspace != nullptr) {
        arch_aspace_unmap(aspace, frame_address(frame), slot_physical(frame), frame_size(frame));
    }
    frame_clear_mapping(frame);
}

// Writing and executing imply reading.
static status_t check_rights(const struct slot *frame, uint64_t rights) {
    constexpr uint64_t WRITE_AND_EXECUTE = RIGHT_WRITE | RIGHT_EXECUTE;
    if (((rights | RIGHT_READ) & ~(uint64_t)slot_rights(frame)) != 0) {
        return STATUS_ACCESS_DENIED;
    }
    if (rights == 0 || (rights & WRITE_AND_EXECUTE) == WRITE_AND_EXECUTE) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

status_t frame_check_map(const struct slot *frame, const struct frame_map_arguments *arguments) {
    uint64_t size = frame_size(frame);
    status_t status = check_rights(frame, arguments->rights);
    if (status != STATUS_OK) {
        return status;
    }
    if ((arguments->cache == CACHE_MODE_DEVICE) != slot_is_device(frame)) {
        return STATUS_BAD_ARGUMENT;
    }
    if (size > arch_user_end() - arguments->address) {
        return STATUS_BAD_RANGE;
    }
    if (size == arch_large_page_bytes() && arguments->address % size != 0) {
        return STATUS_BAD_ALIGNMENT;
    }
    return mapped_in(frame) != nullptr ? STATUS_BUSY : STATUS_OK;
}

status_t frame_map(struct slot *frame, const struct frame_map_arguments *arguments) {
    struct aspace *aspace = slot_object(arguments->aspace);
    status_t status =
        arch_aspace_map(aspace, arguments->address, slot_physical(frame), frame_size(frame),
                        (unsigned)arguments->rights | RIGHT_READ, (unsigned)arguments->cache);
    if (status == STATUS_OK) {
        frame_set_mapping(frame, aspace->asid, aspace_generation(aspace), arguments->address,
                          (unsigned)arguments->cache);
    }
    return status;
}

status_t sys_frame_map(struct invocation *call, const struct frame_map_arguments *arguments) {
    status_t status = frame_check_map(call->target, arguments);
    return status == STATUS_OK ? frame_map(call->target, arguments) : status;
}

status_t sys_frame_unmap(struct invocation *call) {
    if (mapped_in(call->target) == nullptr) {
        return STATUS_EMPTY;
    }
    frame_drop_mapping(call->target);
    return STATUS_OK;
}

status_t sys_frame_protect(struct invocation *call,
                           const struct frame_protect_arguments *arguments) {
    struct slot *frame = call->target;
    status_t status = check_rights(frame, arguments->rights);
    if (status != STATUS_OK) {
        return status;
    }
    struct aspace *aspace = mapped_in(frame);
    if (aspace == nullptr) {
        return STATUS_EMPTY;
    }
    arch_aspace_protect(aspace, frame_address(frame), slot_physical(frame), frame_size(frame),
                        (unsigned)arguments->rights | RIGHT_READ, frame_cache_mode(frame));
    return STATUS_OK;
}

static bool is_within(const struct slot *frame, uint64_t offset, uint64_t length) {
    return offset <= frame_size(frame) && length <= frame_size(frame) - offset;
}

// What is copied at once is less than what retype zeroes between two looks at the interrupt line.
status_t sys_frame_copy(struct invocation *call, const struct frame_copy_arguments *arguments) {
    const struct slot *frame = call->target;
    const struct slot *source = arguments->source;
    uint64_t length = arguments->length;
    if (!is_within(frame, arguments->offset, length) ||
        !is_within(source, arguments->source_offset, length)) {
        return STATUS_BAD_RANGE;
    }
    if (slot_is_device(frame) || slot_is_device(source)) {
        return STATUS_UNSUPPORTED;
    }
    paddr_t to = slot_physical(frame) + arguments->offset;
    paddr_t from = slot_physical(source) + arguments->source_offset;
    if (to < from + length && from < to + length) {
        return STATUS_BAD_ARGUMENT;
    }
    arch_copy(arch_physical_to_kernel(to), arch_physical_to_kernel(from), length);
    return STATUS_OK;
}

// Interrupted between chunks, the caller's own argument words remember what is left.
status_t sys_frame_sync(struct invocation *call, const struct frame_sync_arguments *arguments) {
    const struct slot *frame = call->target;
    uint64_t size = frame_size(frame);
    if (arguments->offset > size || arguments->length > size - arguments->offset) {
        return STATUS_BAD_RANGE;
    }
    if (slot_is_device(frame)) {
        return STATUS_UNSUPPORTED;
    }
    uint64_t offset = arguments->offset;
    uint64_t left = arguments->length;
    while (left > 0) {
        uint64_t length = left < SYNC_CHUNK_BYTES ? left : SYNC_CHUNK_BYTES;
        arch_cache_sync((unsigned)arguments->operation,
                        arch_physical_to_kernel(slot_physical(frame) + offset), length);
        offset += length;
        left -= length;
        if (left > 0 && kernel_is_wanted()) {
            invocation_set_word(call, 1, offset);
            invocation_set_word(call, 2, left);
            return INVOCATION_RESTART;
        }
    }
    return STATUS_OK;
}

static bool is_same_frame(const struct slot *other, const struct slot *frame) {
    return other != nullptr && slot_type(other) == OBJECT_FRAME &&
           slot_physical(other) == slot_physical(frame);
}

// Peers, what they were minted from and what was minted from them lie beside each other.
static bool is_shared(const struct slot *frame) {
    return is_same_frame(slot_previous(frame), frame) || is_same_frame(slot_next(frame), frame);
}

status_t sys_frame_info(struct invocation *call, struct frame_info_results *out_results) {
    const struct slot *frame = call->target;
    bool is_mapped = mapped_in(frame) != nullptr;
    out_results->size_bytes = frame_size(frame);
    out_results->address = is_mapped ? frame_address(frame) : 0;
    out_results->is_mapped = is_mapped;
    out_results->is_shared = is_shared(frame);
    return STATUS_OK;
}

status_t sys_frame_physical(struct invocation *call, struct frame_physical_results *out_results) {
    out_results->physical_address = slot_physical(call->target);
    return STATUS_OK;
}
