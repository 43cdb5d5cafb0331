// SPDX-License-Identifier: MIT
#include <tessera/device_interrupt.h>

#include <kernel/interrupt.h>
#include <pci/pci_client.h>

status_t device_interrupt_bind(const struct device_interrupt *interrupt, cap_t notification,
                               uint32_t bits) {
    if (interrupt->function != 0) {
        return pci_function_attach_interrupt(interrupt->function, interrupt->vector, bits,
                                             notification);
    }
    return interrupt->line != 0 ? interrupt_bind(interrupt->line, notification, bits) : STATUS_OK;
}

status_t device_interrupt_acknowledge(const struct device_interrupt *interrupt) {
    if (interrupt->function != 0) {
        return interrupt->is_message ? STATUS_OK : pci_function_acknowledge(interrupt->function);
    }
    return interrupt->line != 0 ? interrupt_acknowledge(interrupt->line) : STATUS_EMPTY;
}
