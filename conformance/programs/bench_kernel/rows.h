// SPDX-License-Identifier: MIT
//
// The groups of rows, in the order in which they are measured. Names of rows are those of
// conformance/bench/anchors.yaml.
#pragma once

void measure_traps(void);
void measure_messages(void);
void measure_notifications(void);
void measure_faults(void);
void measure_interrupts(void);
void measure_memory(void);
void measure_bulk(void);
void measure_capabilities(void);
void measure_threads(void);
void measure_processes(void);
void measure_timers(void);
void measure_pending(void);
