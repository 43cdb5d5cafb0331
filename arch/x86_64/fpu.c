// SPDX-License-Identifier: MIT
//
// Ownership of the floating-point unit. CR0.TS makes its next use trap. State is x87, SSE and,
// where the CPU can save it with XSAVE, AVX; larger state stays off, because threads have no room
// for it. A thread that leaves its core is given its registers back first, so that no other core
// ever asks for them. (Intel SDM 1, 13; 3, 2.5)

#include "fpu.h"
#include <kernel/thread.h>
#include "core.h"
#include "cpu.h"

constexpr uint32_t state_x87 = 1u << 0;
constexpr uint32_t state_sse = 1u << 1;
constexpr uint32_t state_avx = 1u << 2;
constexpr uint32_t leaf_state = 13;

// Where an area has what must not be 0 in a unit that nobody used: FCW and MXCSR, everything
// masked.
static const struct {
    alignas(64) uint8_t area[sizeof((struct arch_fpu_state){}.area)];
} fresh = {.area = {[0] = 0x7f, [1] = 0x03, [24] = 0x80, [25] = 0x1f}};

static uint32_t saved_state;

static void release_here(void *argument);
static void area_save(uint8_t *area);
static void area_load(const uint8_t *area);

void fpu_init(void) {
    if (cpu_features.has_xsave) {
        saved_state = state_x87 | state_sse | (cpuid_read(leaf_state, 0).eax & state_avx);
        __asm__ volatile("xsetbv" ::"c"(0), "a"(saved_state), "d"(0));
    }
    struct arch_core *core = core_here();
    fpu_close(core);
}

void fpu_claim(struct thread *thread) {
    struct arch_core *core = core_here();
    fpu_open(core);
    if (core->fpu_owner != nullptr) {
        area_save(core->fpu_owner->fpu.area);
        core->fpu_owner->fpu.is_saved = 1;
        core->fpu_owner->context.is_fpu_owner = 0;
    }
    area_load(thread->fpu.is_saved ? thread->fpu.area : fresh.area);
    core->fpu_owner = thread;
    thread->context.is_fpu_owner = 1;
}

void arch_fpu_release(struct thread *thread) {
    if (thread->core->arch.fpu_owner == thread) {
        core_call(thread->core, release_here, thread);
    }
}

static void release_here(void *argument) {
    struct thread *thread = argument;
    struct arch_core *core = core_here();
    fpu_open(core);
    area_save(thread->fpu.area);
    thread->fpu.is_saved = 1;
    thread->context.is_fpu_owner = 0;
    core->fpu_owner = nullptr;
    fpu_close(core);
}

static void area_save(uint8_t *area) {
    if (cpu_features.has_xsave) {
        __asm__ volatile("xsave64 (%0)" ::"r"(area), "a"(saved_state), "d"(0) : "memory");
    } else {
        __asm__ volatile("fxsave64 (%0)" ::"r"(area) : "memory");
    }
}

static void area_load(const uint8_t *area) {
    if (cpu_features.has_xsave) {
        __asm__ volatile("xrstor64 (%0)" ::"r"(area), "a"(saved_state), "d"(0) : "memory");
    } else {
        __asm__ volatile("fxrstor64 (%0)" ::"r"(area) : "memory");
    }
}
