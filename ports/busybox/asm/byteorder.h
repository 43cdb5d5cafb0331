// SPDX-License-Identifier: MIT
// The kernel's headers want one for the architecture. Both of ours are little-endian.
#include <linux/byteorder/little_endian.h>
