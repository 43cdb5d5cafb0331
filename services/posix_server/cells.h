// SPDX-License-Identifier: MIT
//
// How many states of what is open in several processes there can be.
#pragma once

enum { CELLS_MAX = 320, CELLS_OF_FAMILY = 256 };
