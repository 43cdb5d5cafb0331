// SPDX-License-Identifier: MIT
//
// Which cores there are, and how those are started that do not boot: INIT and SIPI (Intel SDM 3,
// 8.4).
#pragma once

#include <board.h>
#include <kernel/types.h>

// On the early map: fill core_apic_ids from firmware's table, or from the board where there is none
// that is right. This core is the first of them.
void startup_find_cores(paddr_t start_info);

// Identifiers of local APICs, numbered as cores[] is; NO_APIC: there is no such core. A core that
// starts finds itself here (start.S).
extern uint32_t core_apic_ids[BOARD_CORE_COUNT];
constexpr uint32_t NO_APIC = UINT32_MAX;

// start.S: what a core begins with in real mode, wherever it is copied to.
extern const uint8_t core_trampoline[];
extern const uint8_t core_trampoline_end[];
