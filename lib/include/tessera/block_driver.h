// SPDX-License-Identifier: MIT
// A driver of a block device, less the device: the BlockDevice protocol, bounds, clients and their
// frames, time-outs.
#pragma once

#include <tessera/cap.h>
#include <tessera/device_interrupt.h>
#include <tessera/disk.h>

// Starts the disk and serves it on `endpoint` for ever; `interrupt` is the device's, and is looked
// at when the disk has started. A disk
// that does not start is served too: its clients are answered IO_ERROR. One in a program. Returns
// only if it cannot serve.
[[nodiscard]] status_t block_driver_run(struct disk *disk, cap_t endpoint,
                                        const struct device_interrupt *interrupt);
