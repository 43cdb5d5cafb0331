// SPDX-License-Identifier: MIT
#pragma once

// Children of a process whose other threads write and wait meanwhile.
void try_forks(void);
