// SPDX-License-Identifier: MIT
//
// Reads of a pipe that wait, and what happens to whoever waits: signals, timers, stops, an end.
#pragma once

void try_waiting(void);
