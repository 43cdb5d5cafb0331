// SPDX-License-Identifier: MIT
//
// Memory that a program locks, and the limit that it has for that.
#pragma once

void try_locked(void);
