// SPDX-License-Identifier: MIT
//
// The BCM2835's power manager, as far as it restarts the machine. Both return; what they asked for
// happens a moment later.
#pragma once

// Restart into the firmware's halt.
void bcm2835_pm_power_off(void);
void bcm2835_pm_reset(void);
