// SPDX-License-Identifier: MIT
//
// Cases that need more than one call: what the kernel does with several threads, objects and
// moments. Hand-written; the cases of single calls are generated.
#pragma once

#include <stddef.h>

// A case; its name is a sentence: what is done, in which state, what comes of it.
struct behaviour {
    const char *name;
    void (*run)(void);
};

struct behaviour_group {
    const struct behaviour *behaviours;
    size_t count;
};

extern const struct behaviour_group ipc_behaviours;
extern const struct behaviour_group fast_path_behaviours;
extern const struct behaviour_group transfer_behaviours;
extern const struct behaviour_group port_behaviours;
extern const struct behaviour_group notification_behaviours;
extern const struct behaviour_group fault_behaviours;
extern const struct behaviour_group foreign_behaviours;
extern const struct behaviour_group derivation_behaviours;
extern const struct behaviour_group scheduling_behaviours;
extern const struct behaviour_group core_behaviours;
extern const struct behaviour_group retype_behaviours;
extern const struct behaviour_group mapping_behaviours;
extern const struct behaviour_group frame_behaviours;
extern const struct behaviour_group ending_behaviours;
extern const struct behaviour_group handler_behaviours;
extern const struct behaviour_group clock_behaviours;
extern const struct behaviour_group interrupt_behaviours;
extern const struct behaviour_group sandbox_behaviours;
extern const struct behaviour_group fuzz_behaviours;
extern const struct behaviour_group board_behaviours;
extern const struct behaviour_group halfway_behaviours;
extern const struct behaviour_group last_behaviours; // what began before the first case

// Begins what takes longer than anybody wants to wait. Once, before the first case.
void long_sleep_begin(void);

// Raises an interrupt whose line nobody took yet, twice. Before the first case.
void interrupt_raise_unclaimed(void);
