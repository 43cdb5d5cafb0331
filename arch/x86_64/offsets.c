// SPDX-License-Identifier: MIT
//
// Checks offsets.h; makes no code.

#include "offsets.h"
#include <stddef.h>
#include "core.h"

static_assert(offsetof(struct arch_context, registers) == 0);
static_assert(CONTEXT_RCX * sizeof(uint64_t) == CONTEXT_RCX_OFFSET);
static_assert(offsetof(struct arch_context, entry) == CONTEXT_ENTRY_OFFSET);
static_assert(offsetof(struct arch_context, pc) == CONTEXT_PC_OFFSET);
static_assert(offsetof(struct arch_context, cs) == CONTEXT_CS_OFFSET);
static_assert(offsetof(struct arch_context, flags) == CONTEXT_FLAGS_OFFSET);
static_assert(offsetof(struct arch_context, sp) == CONTEXT_SP_OFFSET);
static_assert(offsetof(struct arch_context, ss) + sizeof(uint64_t) == CONTEXT_END_OFFSET);
static_assert(CONTEXT_END_OFFSET % 16 == 0, "the processor aligns the stack that it pushes to");

static_assert(offsetof(struct core, arch) == 0);
static_assert(offsetof(struct arch_core, stack_top) == CORE_STACK_TOP);
static_assert(offsetof(struct arch_core, context_end) == CORE_CONTEXT_END);
static_assert(offsetof(struct arch_core, scratch) == CORE_SCRATCH);
static_assert(offsetof(struct arch_core, self) == CORE_SELF); // and in arch_core_here()
