// SPDX-License-Identifier: MIT
#include "pace.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// virtio 1.2, 4.2.2: registers of a device on the bus of an SoC, in QEMU's distance.
enum { MMIO_BYTES = 0x200, MMIO_QUEUE_NOTIFY = 0x50 };

static int descriptor = -1;

static int begins(const char *name, const char *start) {
    return strncmp(name, start, strlen(start)) == 0;
}

// On PCI a region of its own has nothing but doorbells (4.1.4.4). The other one QEMU does not name.
static int is_doorbell(const struct qemu_plugin_hwaddr *place) {
    const char *device = qemu_plugin_hwaddr_device_name(place);
    uint64_t offset = qemu_plugin_hwaddr_phys_addr(place) % MMIO_BYTES;
    return begins(device, "virtio-pci-notify") ||
           (begins(device, "anon") && offset == MMIO_QUEUE_NOTIFY);
}

void pace_begin(int new_descriptor) {
    descriptor = new_descriptor;
}

void pace_access(qemu_plugin_meminfo_t info, uint64_t address) {
    if (descriptor < 0 || !qemu_plugin_mem_is_store(info)) {
        return;
    }
    const struct qemu_plugin_hwaddr *place = qemu_plugin_get_hwaddr(info, address);
    if (place == NULL || !qemu_plugin_hwaddr_is_io(place) || !is_doorbell(place)) {
        return;
    }
    char byte = 'd';
    if (write(descriptor, &byte, 1) != 1 || read(descriptor, &byte, 1) != 1) {
        fprintf(stderr, "count plugin: nobody says when the disk has answered\n");
        exit(EXIT_FAILURE);
    }
}
