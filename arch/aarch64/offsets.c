// SPDX-License-Identifier: MIT
//
// Checks offsets.h; makes no code.

#include "offsets.h"
#include <stddef.h>
#include "core.h"

static_assert(offsetof(struct arch_context, x) == 0);
static_assert(offsetof(struct arch_context, sp) == CONTEXT_SP);
static_assert(offsetof(struct arch_context, pc) == CONTEXT_PC);
static_assert(offsetof(struct arch_context, pstate) == CONTEXT_PSTATE);
static_assert(sizeof(struct arch_context) == CONTEXT_BYTES);

static_assert(offsetof(struct arch_core, stack_top) == CORE_STACK_TOP);
static_assert(offsetof(struct arch_core, exception_frame) == CORE_EXCEPTION_FRAME);
static_assert(offsetof(struct arch_core, emergency_top) == CORE_EMERGENCY_TOP);

static_assert(offsetof(struct arch_fpu_state, status) == FPU_STATUS);
