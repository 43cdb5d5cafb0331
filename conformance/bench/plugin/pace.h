// SPDX-License-Identifier: MIT
//
// Lets a disk answer at once. A disk of QEMU takes time of the host, and where the interrupt of its
// answer falls in the guest's instructions would be chance. So the guest stands still behind every
// doorbell of a virtio device: a byte is written to a descriptor, and the guest goes on when one
// comes back (tools/disk_pace.py).
#pragma once

#include "qemu_api.h"

// The descriptor to write to and to read from. Without it nothing stands still.
void pace_begin(int descriptor);

// The guest has accessed an address.
void pace_access(qemu_plugin_meminfo_t info, uint64_t address);
