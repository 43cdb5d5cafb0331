// SPDX-License-Identifier: MIT
//
// A device's interrupt, whatever it comes from: a line that the manifest grants, or a function of a
// bus that the driver opened.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

struct device_interrupt {
    cap_t line;      // 0: it is of a function
    cap_t function;  // a PciFunction; 0: it is a line. Both 0: there is none, and never will be one
    uint16_t vector; // of the function
    bool is_message; // there is nothing to acknowledge
};

// Signals the bits for each interrupt. The caller keeps the notification.
[[nodiscard]] status_t device_interrupt_bind(const struct device_interrupt *interrupt,
                                             cap_t notification, uint32_t bits);

// It was dealt with; the next one may come.
[[nodiscard]] status_t device_interrupt_acknowledge(const struct device_interrupt *interrupt);
