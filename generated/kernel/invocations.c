// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml
// Template: codegen/tessera_gen/templates/kernel/invocations.c.j2
// Command: ./tessera gen
//
// Readers, adapters and rows of the invocations. A reader checks each argument by its rule, in declaration order,
// before anything is done with it. A call that does not carry the arguments of its row is a bad message.
#include <invocations.h>

#include <kernel/arch.h>
#include <kernel/invocation.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/syscalls.h>

static bool is_object_type(uint64_t value) {
    switch (value) {
    case OBJECT_MEMORY:
    case OBJECT_FRAME:
    case OBJECT_ASPACE:
    case OBJECT_CSPACE:
    case OBJECT_THREAD:
    case OBJECT_ENDPOINT:
    case OBJECT_PORT:
    case OBJECT_REPLY:
    case OBJECT_NOTIFICATION:
    case OBJECT_INTERRUPT:
    case OBJECT_TIMER:
    case OBJECT_MACHINE:
    case OBJECT_IOPORT:
    case OBJECT_GONE:
        return true;
    default:
        return false;
    }
}

static bool is_port_width(uint64_t value) {
    switch (value) {
    case PORT_WIDTH_BYTE:
    case PORT_WIDTH_WORD:
    case PORT_WIDTH_LONG:
        return true;
    default:
        return false;
    }
}

// The call carries exactly `words` words, in registers, and at most `caps` capabilities.
static status_t check_shape(const struct invocation *call, uint32_t words, uint32_t caps) {
    const uint64_t info = invocation_info(call);
    if ((info & INFO_BUFFER) != 0 || info_words(info) != words || info_caps(info) > caps) {
        return STATUS_BAD_MESSAGE;
    }
    return STATUS_OK;
}

// ---- memory --------------------------------------------------------------------------------------------------------

static status_t read_memory_retype(struct invocation *call, union invocation_arguments *out_arguments) {
    struct memory_retype_arguments *arguments = &out_arguments->memory_retype;
    status_t status = check_shape(call, 5, 1);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->object_type = invocation_word(call, 0);
    if (!is_object_type(arguments->object_type)) {
        return STATUS_BAD_ARGUMENT;
    }
    arguments->size = invocation_word(call, 1);
    if (arguments->size > 0x4000000000u) {
        return STATUS_BAD_RANGE;
    }
    arguments->count = invocation_word(call, 2);
    if (arguments->count == 0 || arguments->count > ROW_MAX) {
        return STATUS_BAD_RANGE;
    }
    arguments->rights = invocation_word(call, 3);
    if ((arguments->rights & ~(uint64_t)(RIGHTS_ALL)) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_CSPACE, RIGHT_MANAGE, false, &arguments->cspace);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->first_slot = invocation_word(call, 4);
    if (arguments->first_slot == 0 || arguments->first_slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    return STATUS_OK;
}

static status_t handle_memory_retype(struct invocation *call, const union invocation_arguments *arguments,
                                     uint64_t *out_words) {
    (void)out_words;
    return sys_memory_retype(call, &arguments->memory_retype);
}

static status_t read_memory_info(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

static status_t handle_memory_info(struct invocation *call, const union invocation_arguments *arguments,
                                   uint64_t *out_words) {
    (void)arguments;
    struct memory_info_results results = {};
    const status_t status = sys_memory_info(call, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.size_bytes;
        out_words[1] = results.used_bytes;
        out_words[2] = results.is_device;
    }
    return status;
}

static status_t read_memory_reset(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

static status_t handle_memory_reset(struct invocation *call, const union invocation_arguments *arguments,
                                    uint64_t *out_words) {
    (void)arguments;
    (void)out_words;
    return sys_memory_reset(call);
}

static const struct invocation_row memory_rows[] = {
    [0] = {
        .name = "memory_retype",
        .method = METHOD_MEMORY_RETYPE,
        .object = OBJECT_MEMORY,
        .rights = RIGHT_MANAGE,
        .words = 5,
        .caps = 1,
        .result_words = 0,
        .read = read_memory_retype,
        .handle = handle_memory_retype,
    },
    [1] = {
        .name = "memory_info",
        .method = METHOD_MEMORY_INFO,
        .object = OBJECT_MEMORY,
        .rights = RIGHT_READ,
        .words = 0,
        .caps = 0,
        .result_words = 3,
        .read = read_memory_info,
        .handle = handle_memory_info,
    },
    [2] = {
        .name = "memory_reset",
        .method = METHOD_MEMORY_RESET,
        .object = OBJECT_MEMORY,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 0,
        .result_words = 0,
        .read = read_memory_reset,
        .handle = handle_memory_reset,
    },
};

// ---- frame ---------------------------------------------------------------------------------------------------------

static status_t read_frame_map(struct invocation *call, union invocation_arguments *out_arguments) {
    struct frame_map_arguments *arguments = &out_arguments->frame_map;
    status_t status = check_shape(call, 3, 1);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_ASPACE, RIGHT_MANAGE, false, &arguments->aspace);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->address = invocation_word(call, 0);
    if (arguments->address >= arch_user_end()) {
        return STATUS_BAD_RANGE;
    }
    if ((arguments->address & (arch_page_bytes() - 1)) != 0) {
        return STATUS_BAD_ALIGNMENT;
    }
    arguments->rights = invocation_word(call, 1);
    if ((arguments->rights & ~(uint64_t)(RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE)) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    arguments->cache = invocation_word(call, 2);
    if (arguments->cache > CACHE_MODE_DEVICE) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

static status_t handle_frame_map(struct invocation *call, const union invocation_arguments *arguments,
                                 uint64_t *out_words) {
    (void)out_words;
    return sys_frame_map(call, &arguments->frame_map);
}

static status_t read_frame_unmap(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

static status_t handle_frame_unmap(struct invocation *call, const union invocation_arguments *arguments,
                                   uint64_t *out_words) {
    (void)arguments;
    (void)out_words;
    return sys_frame_unmap(call);
}

static status_t read_frame_protect(struct invocation *call, union invocation_arguments *out_arguments) {
    struct frame_protect_arguments *arguments = &out_arguments->frame_protect;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->rights = invocation_word(call, 0);
    if ((arguments->rights & ~(uint64_t)(RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE)) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

static status_t handle_frame_protect(struct invocation *call, const union invocation_arguments *arguments,
                                     uint64_t *out_words) {
    (void)out_words;
    return sys_frame_protect(call, &arguments->frame_protect);
}

[[clang::minsize]]
static status_t read_frame_sync(struct invocation *call, union invocation_arguments *out_arguments) {
    struct frame_sync_arguments *arguments = &out_arguments->frame_sync;
    status_t status = check_shape(call, 3, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->operation = invocation_word(call, 0);
    if (arguments->operation > CACHE_OPERATION_INSTRUCTION) {
        return STATUS_BAD_ARGUMENT;
    }
    arguments->offset = invocation_word(call, 1);
    if (arguments->offset > 0x4000000000u) {
        return STATUS_BAD_RANGE;
    }
    arguments->length = invocation_word(call, 2);
    if (arguments->length == 0 || arguments->length > 0x4000000000u) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_frame_sync(struct invocation *call, const union invocation_arguments *arguments,
                                  uint64_t *out_words) {
    (void)out_words;
    return sys_frame_sync(call, &arguments->frame_sync);
}

[[clang::minsize]]
static status_t read_frame_info(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

[[clang::minsize]]
static status_t handle_frame_info(struct invocation *call, const union invocation_arguments *arguments,
                                  uint64_t *out_words) {
    (void)arguments;
    struct frame_info_results results = {};
    const status_t status = sys_frame_info(call, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.size_bytes;
        out_words[1] = results.address;
        out_words[2] = results.is_mapped;
        out_words[3] = results.is_shared;
    }
    return status;
}

static status_t read_frame_physical(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

static status_t handle_frame_physical(struct invocation *call, const union invocation_arguments *arguments,
                                      uint64_t *out_words) {
    (void)arguments;
    struct frame_physical_results results = {};
    const status_t status = sys_frame_physical(call, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.physical_address;
    }
    return status;
}

static status_t read_frame_copy(struct invocation *call, union invocation_arguments *out_arguments) {
    struct frame_copy_arguments *arguments = &out_arguments->frame_copy;
    status_t status = check_shape(call, 3, 1);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->offset = invocation_word(call, 0);
    if (arguments->offset > 0x3fffffffu) {
        return STATUS_BAD_RANGE;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_FRAME, RIGHT_READ, false, &arguments->source);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->source_offset = invocation_word(call, 1);
    if (arguments->source_offset > 0x3fffffffu) {
        return STATUS_BAD_RANGE;
    }
    arguments->length = invocation_word(call, 2);
    if (arguments->length == 0 || arguments->length > FRAME_COPY_BYTES_MAX) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

static status_t handle_frame_copy(struct invocation *call, const union invocation_arguments *arguments,
                                  uint64_t *out_words) {
    (void)out_words;
    return sys_frame_copy(call, &arguments->frame_copy);
}

static const struct invocation_row frame_rows[] = {
    [0] = {
        .name = "frame_map",
        .method = METHOD_FRAME_MAP,
        .object = OBJECT_FRAME,
        .rights = RIGHTS_NONE,
        .words = 3,
        .caps = 1,
        .result_words = 0,
        .read = read_frame_map,
        .handle = handle_frame_map,
    },
    [1] = {
        .name = "frame_unmap",
        .method = METHOD_FRAME_UNMAP,
        .object = OBJECT_FRAME,
        .rights = RIGHTS_NONE,
        .words = 0,
        .caps = 0,
        .result_words = 0,
        .read = read_frame_unmap,
        .handle = handle_frame_unmap,
    },
    [2] = {
        .name = "frame_protect",
        .method = METHOD_FRAME_PROTECT,
        .object = OBJECT_FRAME,
        .rights = RIGHTS_NONE,
        .words = 1,
        .caps = 0,
        .result_words = 0,
        .read = read_frame_protect,
        .handle = handle_frame_protect,
    },
    [3] = {
        .name = "frame_sync",
        .method = METHOD_FRAME_SYNC,
        .object = OBJECT_FRAME,
        .rights = RIGHT_READ,
        .words = 3,
        .caps = 0,
        .result_words = 0,
        .read = read_frame_sync,
        .handle = handle_frame_sync,
    },
    [4] = {
        .name = "frame_info",
        .method = METHOD_FRAME_INFO,
        .object = OBJECT_FRAME,
        .rights = RIGHTS_NONE,
        .words = 0,
        .caps = 0,
        .result_words = 4,
        .read = read_frame_info,
        .handle = handle_frame_info,
    },
    [5] = {
        .name = "frame_physical",
        .method = METHOD_FRAME_PHYSICAL,
        .object = OBJECT_FRAME,
        .rights = RIGHT_DMA,
        .words = 0,
        .caps = 0,
        .result_words = 1,
        .read = read_frame_physical,
        .handle = handle_frame_physical,
    },
    [6] = {
        .name = "frame_copy",
        .method = METHOD_FRAME_COPY,
        .object = OBJECT_FRAME,
        .rights = RIGHT_WRITE,
        .words = 3,
        .caps = 1,
        .result_words = 0,
        .read = read_frame_copy,
        .handle = handle_frame_copy,
    },
};

// ---- aspace --------------------------------------------------------------------------------------------------------

[[clang::minsize]]
static status_t read_aspace_donate(struct invocation *call, union invocation_arguments *out_arguments) {
    struct aspace_donate_arguments *arguments = &out_arguments->aspace_donate;
    status_t status = check_shape(call, 0, 1);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_MEMORY, RIGHT_MANAGE, false, &arguments->memory);
    if (status != STATUS_OK) {
        return status;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_aspace_donate(struct invocation *call, const union invocation_arguments *arguments,
                                     uint64_t *out_words) {
    (void)out_words;
    return sys_aspace_donate(call, &arguments->aspace_donate);
}

[[clang::minsize]]
static status_t read_aspace_info(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

[[clang::minsize]]
static status_t handle_aspace_info(struct invocation *call, const union invocation_arguments *arguments,
                                   uint64_t *out_words) {
    (void)arguments;
    struct aspace_info_results results = {};
    const status_t status = sys_aspace_info(call, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.donated_pages;
        out_words[1] = results.free_pages;
    }
    return status;
}

[[clang::minsize]]
static status_t read_aspace_map(struct invocation *call, union invocation_arguments *out_arguments) {
    struct aspace_map_arguments *arguments = &out_arguments->aspace_map;
    status_t status = check_shape(call, 4, 1);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_CSPACE, RIGHT_MANAGE, false, &arguments->cspace);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->first_slot = invocation_word(call, 0);
    if (arguments->first_slot == 0 || arguments->first_slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    arguments->count = invocation_word(call, 1);
    if (arguments->count == 0 || arguments->count > ROW_MAX) {
        return STATUS_BAD_RANGE;
    }
    arguments->address = invocation_word(call, 2);
    if (arguments->address >= arch_user_end()) {
        return STATUS_BAD_RANGE;
    }
    if ((arguments->address & (arch_page_bytes() - 1)) != 0) {
        return STATUS_BAD_ALIGNMENT;
    }
    arguments->rights = invocation_word(call, 3);
    if ((arguments->rights & ~(uint64_t)(RIGHT_READ | RIGHT_WRITE | RIGHT_EXECUTE)) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_aspace_map(struct invocation *call, const union invocation_arguments *arguments,
                                  uint64_t *out_words) {
    (void)out_words;
    return sys_aspace_map(call, &arguments->aspace_map);
}

static const struct invocation_row aspace_rows[] = {
    [0] = {
        .name = "aspace_donate",
        .method = METHOD_ASPACE_DONATE,
        .object = OBJECT_ASPACE,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 1,
        .result_words = 0,
        .read = read_aspace_donate,
        .handle = handle_aspace_donate,
    },
    [1] = {
        .name = "aspace_info",
        .method = METHOD_ASPACE_INFO,
        .object = OBJECT_ASPACE,
        .rights = RIGHT_READ,
        .words = 0,
        .caps = 0,
        .result_words = 2,
        .read = read_aspace_info,
        .handle = handle_aspace_info,
    },
    [2] = {
        .name = "aspace_map",
        .method = METHOD_ASPACE_MAP,
        .object = OBJECT_ASPACE,
        .rights = RIGHT_MANAGE,
        .words = 4,
        .caps = 1,
        .result_words = 0,
        .read = read_aspace_map,
        .handle = handle_aspace_map,
    },
};

// ---- cspace --------------------------------------------------------------------------------------------------------

static status_t read_cspace_copy(struct invocation *call, union invocation_arguments *out_arguments) {
    struct cspace_copy_arguments *arguments = &out_arguments->cspace_copy;
    status_t status = check_shape(call, 2, 1);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->slot = invocation_word(call, 0);
    if (arguments->slot == 0 || arguments->slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_CSPACE, RIGHT_MANAGE, false, &arguments->source);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->source_slot = invocation_word(call, 1);
    if (arguments->source_slot == 0 || arguments->source_slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    return STATUS_OK;
}

static status_t handle_cspace_copy(struct invocation *call, const union invocation_arguments *arguments,
                                   uint64_t *out_words) {
    (void)out_words;
    return sys_cspace_copy(call, &arguments->cspace_copy);
}

static status_t read_cspace_mint(struct invocation *call, union invocation_arguments *out_arguments) {
    struct cspace_mint_arguments *arguments = &out_arguments->cspace_mint;
    status_t status = check_shape(call, 4, 1);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->slot = invocation_word(call, 0);
    if (arguments->slot == 0 || arguments->slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_CSPACE, RIGHT_MANAGE, false, &arguments->source);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->source_slot = invocation_word(call, 1);
    if (arguments->source_slot == 0 || arguments->source_slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    arguments->rights = invocation_word(call, 2);
    if ((arguments->rights & ~(uint64_t)(RIGHTS_ALL)) != 0) {
        return STATUS_BAD_ARGUMENT;
    }
    arguments->badge = invocation_word(call, 3);
    if (arguments->badge > 0xffffffffu) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

static status_t handle_cspace_mint(struct invocation *call, const union invocation_arguments *arguments,
                                   uint64_t *out_words) {
    (void)out_words;
    return sys_cspace_mint(call, &arguments->cspace_mint);
}

static status_t read_cspace_move(struct invocation *call, union invocation_arguments *out_arguments) {
    struct cspace_move_arguments *arguments = &out_arguments->cspace_move;
    status_t status = check_shape(call, 2, 1);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->slot = invocation_word(call, 0);
    if (arguments->slot == 0 || arguments->slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_CSPACE, RIGHT_MANAGE, false, &arguments->source);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->source_slot = invocation_word(call, 1);
    if (arguments->source_slot == 0 || arguments->source_slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    return STATUS_OK;
}

static status_t handle_cspace_move(struct invocation *call, const union invocation_arguments *arguments,
                                   uint64_t *out_words) {
    (void)out_words;
    return sys_cspace_move(call, &arguments->cspace_move);
}

static status_t read_cspace_delete(struct invocation *call, union invocation_arguments *out_arguments) {
    struct cspace_delete_arguments *arguments = &out_arguments->cspace_delete;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->slot = invocation_word(call, 0);
    if (arguments->slot == 0 || arguments->slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    return STATUS_OK;
}

static status_t handle_cspace_delete(struct invocation *call, const union invocation_arguments *arguments,
                                     uint64_t *out_words) {
    (void)out_words;
    return sys_cspace_delete(call, &arguments->cspace_delete);
}

static status_t read_cspace_revoke(struct invocation *call, union invocation_arguments *out_arguments) {
    struct cspace_revoke_arguments *arguments = &out_arguments->cspace_revoke;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->slot = invocation_word(call, 0);
    if (arguments->slot == 0 || arguments->slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    return STATUS_OK;
}

static status_t handle_cspace_revoke(struct invocation *call, const union invocation_arguments *arguments,
                                     uint64_t *out_words) {
    (void)out_words;
    return sys_cspace_revoke(call, &arguments->cspace_revoke);
}

[[clang::minsize]]
static status_t read_cspace_inspect(struct invocation *call, union invocation_arguments *out_arguments) {
    struct cspace_inspect_arguments *arguments = &out_arguments->cspace_inspect;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->slot = invocation_word(call, 0);
    if (arguments->slot == 0 || arguments->slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_cspace_inspect(struct invocation *call, const union invocation_arguments *arguments,
                                      uint64_t *out_words) {
    struct cspace_inspect_results results = {};
    const status_t status = sys_cspace_inspect(call, &arguments->cspace_inspect, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.object_type;
        out_words[1] = results.rights;
        out_words[2] = results.badge;
    }
    return status;
}

[[clang::minsize]]
static status_t read_cspace_info(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

[[clang::minsize]]
static status_t handle_cspace_info(struct invocation *call, const union invocation_arguments *arguments,
                                   uint64_t *out_words) {
    (void)arguments;
    struct cspace_info_results results = {};
    const status_t status = sys_cspace_info(call, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.slot_count;
    }
    return status;
}

[[clang::minsize]]
static status_t read_cspace_copy_row(struct invocation *call, union invocation_arguments *out_arguments) {
    struct cspace_copy_row_arguments *arguments = &out_arguments->cspace_copy_row;
    status_t status = check_shape(call, 3, 1);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->slot = invocation_word(call, 0);
    if (arguments->slot == 0 || arguments->slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_CSPACE, RIGHT_MANAGE, false, &arguments->source);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->source_slot = invocation_word(call, 1);
    if (arguments->source_slot == 0 || arguments->source_slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    arguments->count = invocation_word(call, 2);
    if (arguments->count == 0 || arguments->count > ROW_MAX) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_cspace_copy_row(struct invocation *call, const union invocation_arguments *arguments,
                                       uint64_t *out_words) {
    (void)out_words;
    return sys_cspace_copy_row(call, &arguments->cspace_copy_row);
}

static const struct invocation_row cspace_rows[] = {
    [0] = {
        .name = "cspace_copy",
        .method = METHOD_CSPACE_COPY,
        .object = OBJECT_CSPACE,
        .rights = RIGHT_MANAGE,
        .words = 2,
        .caps = 1,
        .result_words = 0,
        .read = read_cspace_copy,
        .handle = handle_cspace_copy,
    },
    [1] = {
        .name = "cspace_mint",
        .method = METHOD_CSPACE_MINT,
        .object = OBJECT_CSPACE,
        .rights = RIGHT_MANAGE,
        .words = 4,
        .caps = 1,
        .result_words = 0,
        .read = read_cspace_mint,
        .handle = handle_cspace_mint,
    },
    [2] = {
        .name = "cspace_move",
        .method = METHOD_CSPACE_MOVE,
        .object = OBJECT_CSPACE,
        .rights = RIGHT_MANAGE,
        .words = 2,
        .caps = 1,
        .result_words = 0,
        .read = read_cspace_move,
        .handle = handle_cspace_move,
    },
    [3] = {
        .name = "cspace_delete",
        .method = METHOD_CSPACE_DELETE,
        .object = OBJECT_CSPACE,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 0,
        .result_words = 0,
        .read = read_cspace_delete,
        .handle = handle_cspace_delete,
    },
    [4] = {
        .name = "cspace_revoke",
        .method = METHOD_CSPACE_REVOKE,
        .object = OBJECT_CSPACE,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 0,
        .result_words = 0,
        .read = read_cspace_revoke,
        .handle = handle_cspace_revoke,
    },
    [5] = {
        .name = "cspace_inspect",
        .method = METHOD_CSPACE_INSPECT,
        .object = OBJECT_CSPACE,
        .rights = RIGHT_READ,
        .words = 1,
        .caps = 0,
        .result_words = 3,
        .read = read_cspace_inspect,
        .handle = handle_cspace_inspect,
    },
    [6] = {
        .name = "cspace_info",
        .method = METHOD_CSPACE_INFO,
        .object = OBJECT_CSPACE,
        .rights = RIGHT_READ,
        .words = 0,
        .caps = 0,
        .result_words = 1,
        .read = read_cspace_info,
        .handle = handle_cspace_info,
    },
    [7] = {
        .name = "cspace_copy_row",
        .method = METHOD_CSPACE_COPY_ROW,
        .object = OBJECT_CSPACE,
        .rights = RIGHT_MANAGE,
        .words = 3,
        .caps = 1,
        .result_words = 0,
        .read = read_cspace_copy_row,
        .handle = handle_cspace_copy_row,
    },
};

// ---- thread --------------------------------------------------------------------------------------------------------

static status_t read_thread_configure(struct invocation *call, union invocation_arguments *out_arguments) {
    struct thread_configure_arguments *arguments = &out_arguments->thread_configure;
    status_t status = check_shape(call, 1, 4);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_CSPACE, RIGHT_MANAGE, false, &arguments->cspace);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 1, 1u << OBJECT_ASPACE, RIGHT_MANAGE, false, &arguments->aspace);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 2, 1u << OBJECT_FRAME, RIGHT_READ | RIGHT_WRITE, true,
                                   &arguments->buffer);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 3, 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT, RIGHT_SEND, true,
                                   &arguments->fault_port);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->buffer_offset = invocation_word(call, 0);
    if (arguments->buffer_offset > 0x3fffffffu) {
        return STATUS_BAD_RANGE;
    }
    if (arguments->buffer_offset % 2048 != 0) {
        return STATUS_BAD_ALIGNMENT;
    }
    return STATUS_OK;
}

static status_t handle_thread_configure(struct invocation *call, const union invocation_arguments *arguments,
                                        uint64_t *out_words) {
    (void)out_words;
    return sys_thread_configure(call, &arguments->thread_configure);
}

static status_t read_thread_start(struct invocation *call, union invocation_arguments *out_arguments) {
    struct thread_start_arguments *arguments = &out_arguments->thread_start;
    status_t status = check_shape(call, 4, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->entry = invocation_word(call, 0);
    if (arguments->entry >= arch_user_end()) {
        return STATUS_BAD_RANGE;
    }
    if (arguments->entry % 4 != 0) {
        return STATUS_BAD_ALIGNMENT;
    }
    arguments->stack = invocation_word(call, 1);
    if (arguments->stack >= arch_user_end()) {
        return STATUS_BAD_RANGE;
    }
    if (arguments->stack % 16 != 0) {
        return STATUS_BAD_ALIGNMENT;
    }
    arguments->argument = invocation_word(call, 2);
    arguments->thread_pointer = invocation_word(call, 3);
    if (arguments->thread_pointer >= arch_user_end()) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

static status_t handle_thread_start(struct invocation *call, const union invocation_arguments *arguments,
                                    uint64_t *out_words) {
    (void)out_words;
    return sys_thread_start(call, &arguments->thread_start);
}

[[clang::minsize]]
static status_t read_thread_suspend(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

[[clang::minsize]]
static status_t handle_thread_suspend(struct invocation *call, const union invocation_arguments *arguments,
                                      uint64_t *out_words) {
    (void)arguments;
    (void)out_words;
    return sys_thread_suspend(call);
}

[[clang::minsize]]
static status_t read_thread_resume(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

[[clang::minsize]]
static status_t handle_thread_resume(struct invocation *call, const union invocation_arguments *arguments,
                                     uint64_t *out_words) {
    (void)arguments;
    (void)out_words;
    return sys_thread_resume(call);
}

[[clang::minsize]]
static status_t read_thread_read_registers(struct invocation *call, union invocation_arguments *out_arguments) {
    struct thread_read_registers_arguments *arguments = &out_arguments->thread_read_registers;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->first = invocation_word(call, 0);
    if (arguments->first > 40) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_thread_read_registers(struct invocation *call, const union invocation_arguments *arguments,
                                             uint64_t *out_words) {
    struct thread_read_registers_results results = {};
    const status_t status = sys_thread_read_registers(call, &arguments->thread_read_registers, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.value0;
        out_words[1] = results.value1;
        out_words[2] = results.value2;
        out_words[3] = results.value3;
        out_words[4] = results.value4;
        out_words[5] = results.value5;
        out_words[6] = results.value6;
        out_words[7] = results.value7;
    }
    return status;
}

[[clang::minsize]]
static status_t read_thread_write_registers(struct invocation *call, union invocation_arguments *out_arguments) {
    struct thread_write_registers_arguments *arguments = &out_arguments->thread_write_registers;
    status_t status = check_shape(call, 8, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->first = invocation_word(call, 0);
    if (arguments->first > 40) {
        return STATUS_BAD_RANGE;
    }
    arguments->count = invocation_word(call, 1);
    if (arguments->count == 0 || arguments->count > 6) {
        return STATUS_BAD_RANGE;
    }
    arguments->value0 = invocation_word(call, 2);
    arguments->value1 = invocation_word(call, 3);
    arguments->value2 = invocation_word(call, 4);
    arguments->value3 = invocation_word(call, 5);
    arguments->value4 = invocation_word(call, 6);
    arguments->value5 = invocation_word(call, 7);
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_thread_write_registers(struct invocation *call, const union invocation_arguments *arguments,
                                              uint64_t *out_words) {
    (void)out_words;
    return sys_thread_write_registers(call, &arguments->thread_write_registers);
}

[[clang::minsize]]
static status_t read_thread_set_priority(struct invocation *call, union invocation_arguments *out_arguments) {
    struct thread_set_priority_arguments *arguments = &out_arguments->thread_set_priority;
    status_t status = check_shape(call, 2, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->priority = invocation_word(call, 0);
    if (arguments->priority > 255) {
        return STATUS_BAD_RANGE;
    }
    arguments->max_priority = invocation_word(call, 1);
    if (arguments->max_priority > 255) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_thread_set_priority(struct invocation *call, const union invocation_arguments *arguments,
                                           uint64_t *out_words) {
    (void)out_words;
    return sys_thread_set_priority(call, &arguments->thread_set_priority);
}

[[clang::minsize]]
static status_t read_thread_set_affinity(struct invocation *call, union invocation_arguments *out_arguments) {
    struct thread_set_affinity_arguments *arguments = &out_arguments->thread_set_affinity;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->core = invocation_word(call, 0);
    if (arguments->core > 255) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_thread_set_affinity(struct invocation *call, const union invocation_arguments *arguments,
                                           uint64_t *out_words) {
    (void)out_words;
    return sys_thread_set_affinity(call, &arguments->thread_set_affinity);
}

[[clang::minsize]]
static status_t read_thread_set_name(struct invocation *call, union invocation_arguments *out_arguments) {
    struct thread_set_name_arguments *arguments = &out_arguments->thread_set_name;
    status_t status = check_shape(call, 2, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->name_low = invocation_word(call, 0);
    arguments->name_high = invocation_word(call, 1);
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_thread_set_name(struct invocation *call, const union invocation_arguments *arguments,
                                       uint64_t *out_words) {
    (void)out_words;
    return sys_thread_set_name(call, &arguments->thread_set_name);
}

[[clang::minsize]]
static status_t read_thread_bind_notification(struct invocation *call, union invocation_arguments *out_arguments) {
    struct thread_bind_notification_arguments *arguments = &out_arguments->thread_bind_notification;
    status_t status = check_shape(call, 0, 1);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_NOTIFICATION, RIGHT_RECEIVE, true,
                                   &arguments->notification);
    if (status != STATUS_OK) {
        return status;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_thread_bind_notification(struct invocation *call, const union invocation_arguments *arguments,
                                                uint64_t *out_words) {
    (void)out_words;
    return sys_thread_bind_notification(call, &arguments->thread_bind_notification);
}

static status_t read_thread_info(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

static status_t handle_thread_info(struct invocation *call, const union invocation_arguments *arguments,
                                   uint64_t *out_words) {
    (void)arguments;
    struct thread_info_results results = {};
    const status_t status = sys_thread_info(call, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.state;
        out_words[1] = results.priority;
        out_words[2] = results.core;
        out_words[3] = results.run_time_ns;
    }
    return status;
}

[[clang::minsize]]
static status_t read_thread_set_foreign(struct invocation *call, union invocation_arguments *out_arguments) {
    struct thread_set_foreign_arguments *arguments = &out_arguments->thread_set_foreign;
    status_t status = check_shape(call, 4, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->entry = invocation_word(call, 0);
    if (arguments->entry >= arch_user_end()) {
        return STATUS_BAD_RANGE;
    }
    if (arguments->entry % 4 != 0) {
        return STATUS_BAD_ALIGNMENT;
    }
    arguments->stack = invocation_word(call, 1);
    if (arguments->stack >= arch_user_end()) {
        return STATUS_BAD_RANGE;
    }
    if (arguments->stack % 16 != 0) {
        return STATUS_BAD_ALIGNMENT;
    }
    arguments->argument = invocation_word(call, 2);
    arguments->thread_pointer = invocation_word(call, 3);
    if (arguments->thread_pointer >= arch_user_end()) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_thread_set_foreign(struct invocation *call, const union invocation_arguments *arguments,
                                          uint64_t *out_words) {
    (void)out_words;
    return sys_thread_set_foreign(call, &arguments->thread_set_foreign);
}

[[clang::minsize]]
static status_t read_thread_interrupt(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

[[clang::minsize]]
static status_t handle_thread_interrupt(struct invocation *call, const union invocation_arguments *arguments,
                                        uint64_t *out_words) {
    (void)arguments;
    (void)out_words;
    return sys_thread_interrupt(call);
}

static const struct invocation_row thread_rows[] = {
    [0] = {
        .name = "thread_configure",
        .method = METHOD_THREAD_CONFIGURE,
        .object = OBJECT_THREAD,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 4,
        .result_words = 0,
        .read = read_thread_configure,
        .handle = handle_thread_configure,
    },
    [1] = {
        .name = "thread_start",
        .method = METHOD_THREAD_START,
        .object = OBJECT_THREAD,
        .rights = RIGHT_WRITE,
        .words = 4,
        .caps = 0,
        .result_words = 0,
        .read = read_thread_start,
        .handle = handle_thread_start,
    },
    [2] = {
        .name = "thread_suspend",
        .method = METHOD_THREAD_SUSPEND,
        .object = OBJECT_THREAD,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 0,
        .result_words = 0,
        .read = read_thread_suspend,
        .handle = handle_thread_suspend,
    },
    [3] = {
        .name = "thread_resume",
        .method = METHOD_THREAD_RESUME,
        .object = OBJECT_THREAD,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 0,
        .result_words = 0,
        .read = read_thread_resume,
        .handle = handle_thread_resume,
    },
    [4] = {
        .name = "thread_read_registers",
        .method = METHOD_THREAD_READ_REGISTERS,
        .object = OBJECT_THREAD,
        .rights = RIGHT_READ,
        .words = 1,
        .caps = 0,
        .result_words = 8,
        .read = read_thread_read_registers,
        .handle = handle_thread_read_registers,
    },
    [5] = {
        .name = "thread_write_registers",
        .method = METHOD_THREAD_WRITE_REGISTERS,
        .object = OBJECT_THREAD,
        .rights = RIGHT_WRITE,
        .words = 8,
        .caps = 0,
        .result_words = 0,
        .read = read_thread_write_registers,
        .handle = handle_thread_write_registers,
    },
    [6] = {
        .name = "thread_set_priority",
        .method = METHOD_THREAD_SET_PRIORITY,
        .object = OBJECT_THREAD,
        .rights = RIGHT_MANAGE,
        .words = 2,
        .caps = 0,
        .result_words = 0,
        .read = read_thread_set_priority,
        .handle = handle_thread_set_priority,
    },
    [7] = {
        .name = "thread_set_affinity",
        .method = METHOD_THREAD_SET_AFFINITY,
        .object = OBJECT_THREAD,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 0,
        .result_words = 0,
        .read = read_thread_set_affinity,
        .handle = handle_thread_set_affinity,
    },
    [8] = {
        .name = "thread_set_name",
        .method = METHOD_THREAD_SET_NAME,
        .object = OBJECT_THREAD,
        .rights = RIGHT_MANAGE,
        .words = 2,
        .caps = 0,
        .result_words = 0,
        .read = read_thread_set_name,
        .handle = handle_thread_set_name,
    },
    [9] = {
        .name = "thread_bind_notification",
        .method = METHOD_THREAD_BIND_NOTIFICATION,
        .object = OBJECT_THREAD,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 1,
        .result_words = 0,
        .read = read_thread_bind_notification,
        .handle = handle_thread_bind_notification,
    },
    [10] = {
        .name = "thread_info",
        .method = METHOD_THREAD_INFO,
        .object = OBJECT_THREAD,
        .rights = RIGHT_READ,
        .words = 0,
        .caps = 0,
        .result_words = 4,
        .read = read_thread_info,
        .handle = handle_thread_info,
    },
    [11] = {
        .name = "thread_set_foreign",
        .method = METHOD_THREAD_SET_FOREIGN,
        .object = OBJECT_THREAD,
        .rights = RIGHT_WRITE,
        .words = 4,
        .caps = 0,
        .result_words = 0,
        .read = read_thread_set_foreign,
        .handle = handle_thread_set_foreign,
    },
    [12] = {
        .name = "thread_interrupt",
        .method = METHOD_THREAD_INTERRUPT,
        .object = OBJECT_THREAD,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 0,
        .result_words = 0,
        .read = read_thread_interrupt,
        .handle = handle_thread_interrupt,
    },
};

// ---- endpoint ------------------------------------------------------------------------------------------------------

[[clang::minsize]]
static status_t read_endpoint_set_state(struct invocation *call, union invocation_arguments *out_arguments) {
    struct endpoint_set_state_arguments *arguments = &out_arguments->endpoint_set_state;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->state = invocation_word(call, 0);
    if (arguments->state > ENDPOINT_STATE_CLOSED) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_endpoint_set_state(struct invocation *call, const union invocation_arguments *arguments,
                                          uint64_t *out_words) {
    (void)out_words;
    return sys_endpoint_set_state(call, &arguments->endpoint_set_state);
}

static const struct invocation_row endpoint_rows[] = {
    [0] = {
        .name = "endpoint_set_state",
        .method = METHOD_ENDPOINT_SET_STATE,
        .object = OBJECT_ENDPOINT,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 0,
        .result_words = 0,
        .read = read_endpoint_set_state,
        .handle = handle_endpoint_set_state,
    },
};

// ---- port ----------------------------------------------------------------------------------------------------------

[[clang::minsize]]
static status_t read_port_bind(struct invocation *call, union invocation_arguments *out_arguments) {
    struct port_bind_arguments *arguments = &out_arguments->port_bind;
    status_t status = check_shape(call, 1, 1);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_ENDPOINT, RIGHT_RECEIVE, false,
                                   &arguments->endpoint);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->badge = invocation_word(call, 0);
    if (arguments->badge == 0 || arguments->badge > 0xffffffffu) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_port_bind(struct invocation *call, const union invocation_arguments *arguments,
                                 uint64_t *out_words) {
    (void)out_words;
    return sys_port_bind(call, &arguments->port_bind);
}

static const struct invocation_row port_rows[] = {
    [0] = {
        .name = "port_bind",
        .method = METHOD_PORT_BIND,
        .object = OBJECT_PORT,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 1,
        .result_words = 0,
        .read = read_port_bind,
        .handle = handle_port_bind,
    },
};

// ---- interrupt -----------------------------------------------------------------------------------------------------

[[clang::minsize]]
static status_t read_interrupt_bind(struct invocation *call, union invocation_arguments *out_arguments) {
    struct interrupt_bind_arguments *arguments = &out_arguments->interrupt_bind;
    status_t status = check_shape(call, 1, 1);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_NOTIFICATION, RIGHT_SEND, true,
                                   &arguments->notification);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->bits = invocation_word(call, 0);
    if (arguments->bits > 0xffffffffu) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_interrupt_bind(struct invocation *call, const union invocation_arguments *arguments,
                                      uint64_t *out_words) {
    (void)out_words;
    return sys_interrupt_bind(call, &arguments->interrupt_bind);
}

static status_t read_interrupt_acknowledge(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

static status_t handle_interrupt_acknowledge(struct invocation *call, const union invocation_arguments *arguments,
                                             uint64_t *out_words) {
    (void)arguments;
    (void)out_words;
    return sys_interrupt_acknowledge(call);
}

static status_t read_interrupt_mask(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

static status_t handle_interrupt_mask(struct invocation *call, const union invocation_arguments *arguments,
                                      uint64_t *out_words) {
    (void)arguments;
    (void)out_words;
    return sys_interrupt_mask(call);
}

[[clang::minsize]]
static status_t read_interrupt_info(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

[[clang::minsize]]
static status_t handle_interrupt_info(struct invocation *call, const union invocation_arguments *arguments,
                                      uint64_t *out_words) {
    (void)arguments;
    struct interrupt_info_results results = {};
    const status_t status = sys_interrupt_info(call, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.line;
        out_words[1] = results.message_address;
        out_words[2] = results.message_data;
    }
    return status;
}

static const struct invocation_row interrupt_rows[] = {
    [0] = {
        .name = "interrupt_bind",
        .method = METHOD_INTERRUPT_BIND,
        .object = OBJECT_INTERRUPT,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 1,
        .result_words = 0,
        .read = read_interrupt_bind,
        .handle = handle_interrupt_bind,
    },
    [1] = {
        .name = "interrupt_acknowledge",
        .method = METHOD_INTERRUPT_ACKNOWLEDGE,
        .object = OBJECT_INTERRUPT,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 0,
        .result_words = 0,
        .read = read_interrupt_acknowledge,
        .handle = handle_interrupt_acknowledge,
    },
    [2] = {
        .name = "interrupt_mask",
        .method = METHOD_INTERRUPT_MASK,
        .object = OBJECT_INTERRUPT,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 0,
        .result_words = 0,
        .read = read_interrupt_mask,
        .handle = handle_interrupt_mask,
    },
    [3] = {
        .name = "interrupt_info",
        .method = METHOD_INTERRUPT_INFO,
        .object = OBJECT_INTERRUPT,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 0,
        .result_words = 3,
        .read = read_interrupt_info,
        .handle = handle_interrupt_info,
    },
};

// ---- timer ---------------------------------------------------------------------------------------------------------

[[clang::minsize]]
static status_t read_timer_bind(struct invocation *call, union invocation_arguments *out_arguments) {
    struct timer_bind_arguments *arguments = &out_arguments->timer_bind;
    status_t status = check_shape(call, 1, 1);
    if (status != STATUS_OK) {
        return status;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_NOTIFICATION, RIGHT_SEND, true,
                                   &arguments->notification);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->bits = invocation_word(call, 0);
    if (arguments->bits > 0xffffffffu) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_timer_bind(struct invocation *call, const union invocation_arguments *arguments,
                                  uint64_t *out_words) {
    (void)out_words;
    return sys_timer_bind(call, &arguments->timer_bind);
}

static status_t read_timer_arm(struct invocation *call, union invocation_arguments *out_arguments) {
    struct timer_arm_arguments *arguments = &out_arguments->timer_arm;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->deadline_ns = invocation_word(call, 0);
    return STATUS_OK;
}

static status_t handle_timer_arm(struct invocation *call, const union invocation_arguments *arguments,
                                 uint64_t *out_words) {
    (void)out_words;
    return sys_timer_arm(call, &arguments->timer_arm);
}

static status_t read_timer_cancel(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

static status_t handle_timer_cancel(struct invocation *call, const union invocation_arguments *arguments,
                                    uint64_t *out_words) {
    (void)arguments;
    (void)out_words;
    return sys_timer_cancel(call);
}

static const struct invocation_row timer_rows[] = {
    [0] = {
        .name = "timer_bind",
        .method = METHOD_TIMER_BIND,
        .object = OBJECT_TIMER,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 1,
        .result_words = 0,
        .read = read_timer_bind,
        .handle = handle_timer_bind,
    },
    [1] = {
        .name = "timer_arm",
        .method = METHOD_TIMER_ARM,
        .object = OBJECT_TIMER,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 0,
        .result_words = 0,
        .read = read_timer_arm,
        .handle = handle_timer_arm,
    },
    [2] = {
        .name = "timer_cancel",
        .method = METHOD_TIMER_CANCEL,
        .object = OBJECT_TIMER,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 0,
        .result_words = 0,
        .read = read_timer_cancel,
        .handle = handle_timer_cancel,
    },
};

// ---- machine -------------------------------------------------------------------------------------------------------

[[clang::minsize]]
static status_t read_machine_interrupt(struct invocation *call, union invocation_arguments *out_arguments) {
    struct machine_interrupt_arguments *arguments = &out_arguments->machine_interrupt;
    status_t status = check_shape(call, 2, 1);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->line = invocation_word(call, 0);
    if (arguments->line > 1023) {
        return STATUS_BAD_RANGE;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_CSPACE, RIGHT_MANAGE, false, &arguments->cspace);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->slot = invocation_word(call, 1);
    if (arguments->slot == 0 || arguments->slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_machine_interrupt(struct invocation *call, const union invocation_arguments *arguments,
                                         uint64_t *out_words) {
    (void)out_words;
    return sys_machine_interrupt(call, &arguments->machine_interrupt);
}

static status_t read_machine_power_off(struct invocation *call, union invocation_arguments *out_arguments) {
    struct machine_power_off_arguments *arguments = &out_arguments->machine_power_off;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->status = invocation_word(call, 0);
    if (arguments->status > 255) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

static status_t handle_machine_power_off(struct invocation *call, const union invocation_arguments *arguments,
                                         uint64_t *out_words) {
    (void)out_words;
    return sys_machine_power_off(call, &arguments->machine_power_off);
}

static status_t read_machine_reset(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

static status_t handle_machine_reset(struct invocation *call, const union invocation_arguments *arguments,
                                     uint64_t *out_words) {
    (void)arguments;
    (void)out_words;
    return sys_machine_reset(call);
}

[[clang::minsize]]
static status_t read_machine_info(struct invocation *call, union invocation_arguments *out_arguments) {
    (void)out_arguments;
    return check_shape(call, 0, 0);
}

[[clang::minsize]]
static status_t handle_machine_info(struct invocation *call, const union invocation_arguments *arguments,
                                    uint64_t *out_words) {
    (void)arguments;
    struct machine_info_results results = {};
    const status_t status = sys_machine_info(call, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.core_count;
        out_words[1] = results.page_bytes;
        out_words[2] = results.kernel_bytes;
        out_words[3] = results.uptime_ns;
        out_words[4] = results.idle_ns;
    }
    return status;
}

[[clang::minsize]]
static status_t read_machine_write(struct invocation *call, union invocation_arguments *out_arguments) {
    struct machine_write_arguments *arguments = &out_arguments->machine_write;
    status_t status = check_shape(call, 8, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->length_bytes = invocation_word(call, 0);
    if (arguments->length_bytes == 0 || arguments->length_bytes > 56) {
        return STATUS_BAD_RANGE;
    }
    arguments->text0 = invocation_word(call, 1);
    arguments->text1 = invocation_word(call, 2);
    arguments->text2 = invocation_word(call, 3);
    arguments->text3 = invocation_word(call, 4);
    arguments->text4 = invocation_word(call, 5);
    arguments->text5 = invocation_word(call, 6);
    arguments->text6 = invocation_word(call, 7);
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_machine_write(struct invocation *call, const union invocation_arguments *arguments,
                                     uint64_t *out_words) {
    (void)out_words;
    return sys_machine_write(call, &arguments->machine_write);
}

[[clang::minsize]]
static status_t read_machine_ioport(struct invocation *call, union invocation_arguments *out_arguments) {
    struct machine_ioport_arguments *arguments = &out_arguments->machine_ioport;
    status_t status = check_shape(call, 3, 1);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->first = invocation_word(call, 0);
    if (arguments->first > 65535) {
        return STATUS_BAD_RANGE;
    }
    arguments->count = invocation_word(call, 1);
    if (arguments->count == 0 || arguments->count > 0x10000u) {
        return STATUS_BAD_RANGE;
    }
    status = invocation_capability(call, 0, 1u << OBJECT_CSPACE, RIGHT_MANAGE, false, &arguments->cspace);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->slot = invocation_word(call, 2);
    if (arguments->slot == 0 || arguments->slot > CSPACE_SLOTS_MAX - 1) {
        return STATUS_BAD_SLOT;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_machine_ioport(struct invocation *call, const union invocation_arguments *arguments,
                                      uint64_t *out_words) {
    (void)out_words;
    return sys_machine_ioport(call, &arguments->machine_ioport);
}

[[clang::minsize]]
static status_t read_machine_set_fast_paths(struct invocation *call, union invocation_arguments *out_arguments) {
    struct machine_set_fast_paths_arguments *arguments = &out_arguments->machine_set_fast_paths;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->is_on = invocation_word(call, 0);
    if (arguments->is_on > 1) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_machine_set_fast_paths(struct invocation *call, const union invocation_arguments *arguments,
                                              uint64_t *out_words) {
    (void)out_words;
    return sys_machine_set_fast_paths(call, &arguments->machine_set_fast_paths);
}

[[clang::minsize]]
static status_t read_machine_core_info(struct invocation *call, union invocation_arguments *out_arguments) {
    struct machine_core_info_arguments *arguments = &out_arguments->machine_core_info;
    status_t status = check_shape(call, 1, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->core = invocation_word(call, 0);
    if (arguments->core > 255) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

[[clang::minsize]]
static status_t handle_machine_core_info(struct invocation *call, const union invocation_arguments *arguments,
                                         uint64_t *out_words) {
    struct machine_core_info_results results = {};
    const status_t status = sys_machine_core_info(call, &arguments->machine_core_info, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.idle_ns;
        out_words[1] = results.lock_waits;
        out_words[2] = results.lock_wait_ns;
    }
    return status;
}

static const struct invocation_row machine_rows[] = {
    [0] = {
        .name = "machine_interrupt",
        .method = METHOD_MACHINE_INTERRUPT,
        .object = OBJECT_MACHINE,
        .rights = RIGHT_MANAGE,
        .words = 2,
        .caps = 1,
        .result_words = 0,
        .read = read_machine_interrupt,
        .handle = handle_machine_interrupt,
    },
    [1] = {
        .name = "machine_power_off",
        .method = METHOD_MACHINE_POWER_OFF,
        .object = OBJECT_MACHINE,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 0,
        .result_words = 0,
        .read = read_machine_power_off,
        .handle = handle_machine_power_off,
    },
    [2] = {
        .name = "machine_reset",
        .method = METHOD_MACHINE_RESET,
        .object = OBJECT_MACHINE,
        .rights = RIGHT_MANAGE,
        .words = 0,
        .caps = 0,
        .result_words = 0,
        .read = read_machine_reset,
        .handle = handle_machine_reset,
    },
    [3] = {
        .name = "machine_info",
        .method = METHOD_MACHINE_INFO,
        .object = OBJECT_MACHINE,
        .rights = RIGHT_READ,
        .words = 0,
        .caps = 0,
        .result_words = 5,
        .read = read_machine_info,
        .handle = handle_machine_info,
    },
    [4] = {
        .name = "machine_write",
        .method = METHOD_MACHINE_WRITE,
        .object = OBJECT_MACHINE,
        .rights = RIGHT_MANAGE,
        .words = 8,
        .caps = 0,
        .result_words = 0,
        .read = read_machine_write,
        .handle = handle_machine_write,
    },
    [5] = {
        .name = "machine_ioport",
        .method = METHOD_MACHINE_IOPORT,
        .object = OBJECT_MACHINE,
        .rights = RIGHT_MANAGE,
        .words = 3,
        .caps = 1,
        .result_words = 0,
        .read = read_machine_ioport,
        .handle = handle_machine_ioport,
    },
    [6] = {
        .name = "machine_set_fast_paths",
        .method = METHOD_MACHINE_SET_FAST_PATHS,
        .object = OBJECT_MACHINE,
        .rights = RIGHT_MANAGE,
        .words = 1,
        .caps = 0,
        .result_words = 0,
        .read = read_machine_set_fast_paths,
        .handle = handle_machine_set_fast_paths,
    },
    [7] = {
        .name = "machine_core_info",
        .method = METHOD_MACHINE_CORE_INFO,
        .object = OBJECT_MACHINE,
        .rights = RIGHT_READ,
        .words = 1,
        .caps = 0,
        .result_words = 3,
        .read = read_machine_core_info,
        .handle = handle_machine_core_info,
    },
};

// ---- ioport --------------------------------------------------------------------------------------------------------

static status_t read_ioport_in(struct invocation *call, union invocation_arguments *out_arguments) {
    struct ioport_in_arguments *arguments = &out_arguments->ioport_in;
    status_t status = check_shape(call, 2, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->offset = invocation_word(call, 0);
    if (arguments->offset > 65535) {
        return STATUS_BAD_RANGE;
    }
    arguments->width = invocation_word(call, 1);
    if (!is_port_width(arguments->width)) {
        return STATUS_BAD_ARGUMENT;
    }
    return STATUS_OK;
}

static status_t handle_ioport_in(struct invocation *call, const union invocation_arguments *arguments,
                                 uint64_t *out_words) {
    struct ioport_in_results results = {};
    const status_t status = sys_ioport_in(call, &arguments->ioport_in, &results);
    if (status == STATUS_OK) {
        out_words[0] = results.value;
    }
    return status;
}

static status_t read_ioport_out(struct invocation *call, union invocation_arguments *out_arguments) {
    struct ioport_out_arguments *arguments = &out_arguments->ioport_out;
    status_t status = check_shape(call, 3, 0);
    if (status != STATUS_OK) {
        return status;
    }
    arguments->offset = invocation_word(call, 0);
    if (arguments->offset > 65535) {
        return STATUS_BAD_RANGE;
    }
    arguments->width = invocation_word(call, 1);
    if (!is_port_width(arguments->width)) {
        return STATUS_BAD_ARGUMENT;
    }
    arguments->value = invocation_word(call, 2);
    if (arguments->value > 0xffffffffu) {
        return STATUS_BAD_RANGE;
    }
    return STATUS_OK;
}

static status_t handle_ioport_out(struct invocation *call, const union invocation_arguments *arguments,
                                  uint64_t *out_words) {
    (void)out_words;
    return sys_ioport_out(call, &arguments->ioport_out);
}

static const struct invocation_row ioport_rows[] = {
    [0] = {
        .name = "ioport_in",
        .method = METHOD_IOPORT_IN,
        .object = OBJECT_IOPORT,
        .rights = RIGHT_READ,
        .words = 2,
        .caps = 0,
        .result_words = 1,
        .read = read_ioport_in,
        .handle = handle_ioport_in,
    },
    [1] = {
        .name = "ioport_out",
        .method = METHOD_IOPORT_OUT,
        .object = OBJECT_IOPORT,
        .rights = RIGHT_WRITE,
        .words = 3,
        .caps = 0,
        .result_words = 0,
        .read = read_ioport_out,
        .handle = handle_ioport_out,
    },
};

// ---- Rows ----------------------------------------------------------------------------------------------------------

static const struct {
    const struct invocation_row *rows;
    uint32_t count;
} tables[] = {
    [OBJECT_MEMORY] = {memory_rows, sizeof(memory_rows) / sizeof(memory_rows[0])},
    [OBJECT_FRAME] = {frame_rows, sizeof(frame_rows) / sizeof(frame_rows[0])},
    [OBJECT_ASPACE] = {aspace_rows, sizeof(aspace_rows) / sizeof(aspace_rows[0])},
    [OBJECT_CSPACE] = {cspace_rows, sizeof(cspace_rows) / sizeof(cspace_rows[0])},
    [OBJECT_THREAD] = {thread_rows, sizeof(thread_rows) / sizeof(thread_rows[0])},
    [OBJECT_ENDPOINT] = {endpoint_rows, sizeof(endpoint_rows) / sizeof(endpoint_rows[0])},
    [OBJECT_PORT] = {port_rows, sizeof(port_rows) / sizeof(port_rows[0])},
    [OBJECT_INTERRUPT] = {interrupt_rows, sizeof(interrupt_rows) / sizeof(interrupt_rows[0])},
    [OBJECT_TIMER] = {timer_rows, sizeof(timer_rows) / sizeof(timer_rows[0])},
    [OBJECT_MACHINE] = {machine_rows, sizeof(machine_rows) / sizeof(machine_rows[0])},
    [OBJECT_IOPORT] = {ioport_rows, sizeof(ioport_rows) / sizeof(ioport_rows[0])},
};

const struct invocation_row *invocation_find(uint16_t method) {
    const uint32_t object = method_object(method);
    const uint32_t ordinal = method & 0xffu;
    if (object >= sizeof(tables) / sizeof(tables[0]) || ordinal >= tables[object].count) {
        return NULL;
    }
    const struct invocation_row *row = &tables[object].rows[ordinal];
    return row->handle == NULL ? NULL : row;
}
