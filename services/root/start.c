// SPDX-License-Identifier: MIT
//
// The start of the system: the kernel hands over to here.
#include <tessera/boot_start.h>
#include <tessera/runtime.h>

enum { OWN_MEMORY_BYTES = 4 * 1024 * 1024 }; // root's objects: endpoints, ports, its own pages

void program_start(const struct startup_info *info) {
    boot_start((const struct boot_info *)info, OWN_MEMORY_BYTES);
    program_exit(main(0, nullptr));
}
