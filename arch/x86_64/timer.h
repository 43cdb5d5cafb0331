// SPDX-License-Identifier: MIT
//
// The core's clock and timer.
#pragma once

void timer_init(void);
