// SPDX-License-Identifier: MIT
//
// Words in memory that processes share, and who waits on them.
#pragma once

void try_futexes(void);
