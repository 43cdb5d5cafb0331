// SPDX-License-Identifier: MIT
//
// The end of the system, through the machine object.
#include "power.h"

#include <kernel/machine.h>
#include <tessera/format.h>
#include <tessera/layouts.h>
#include <tessera/machine_print.h>
#include <tessera/runtime.h>

void power_off(uint8_t status) {
    (void)machine_power_off(BOOT_SLOT_MACHINE, status);
    program_exit(status); // not reached with a machine that can be switched off
}

void power_reset(void) {
    (void)machine_reset(BOOT_SLOT_MACHINE);
    program_exit(1);
}

void power_fail(const char *format, ...) {
    char line[160];
    va_list list;
    va_start(list, format);
    size_t length = format_text_list(line, sizeof(line), format, list);
    va_end(list);
    machine_print(BOOT_SLOT_MACHINE, text_from("root: "));
    machine_print(BOOT_SLOT_MACHINE, (struct text){line, (uint32_t)length});
    machine_print(BOOT_SLOT_MACHINE, text_from("\r\n"));
    power_off(1);
}
