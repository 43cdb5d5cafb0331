// SPDX-License-Identifier: MIT
// What is on the PCI bus, on machines where a driver's device is there.
#include "commands.h"
#include "kept_list.h"
#include "shell.h"

#include <pci/pci_client.h>
#include <tessera/authority/shell.h>

constexpr uint32_t SLOT_MASK = 31;
constexpr uint32_t FUNCTION_MASK = 7;

static void print_entry(const struct pci_entry *entry);
static void print_bar(uint32_t index, const struct pci_bar *bar);

int32_t command_pci(int argc, char **argv) {
    if (argc != 1) {
        return command_usage(argv[0]);
    }
    uint32_t cookie = 0;
    do {
        struct pci_entry_list entries;
        status_t status = pci_bus_list(AUTHORITY_SHELL_PCI, cookie, &cookie, &entries);
        if (status == STATUS_BAD_SLOT) {
            shell_print("nothing on a PCI bus is in use here\n");
            return COMMAND_OK;
        }
        if (status != STATUS_OK) {
            return shell_fail(argv[0], status);
        }
        uint64_t words[MESSAGE_WORDS_MAX];
        kept_list_keep(&entries.list, words);
        for (uint32_t i = 0; i < entries.count; i++) {
            struct pci_entry entry;
            pci_entry_at(&entries, i, &entry);
            print_entry(&entry);
        }
    } while (cookie != 0);
    return COMMAND_OK;
}

static void print_entry(const struct pci_entry *entry) {
    static const char *const states[] = {
        [PCI_FUNCTION_STATE_UNCLAIMED] = "unclaimed", [PCI_FUNCTION_STATE_WAITING] = "waiting",
        [PCI_FUNCTION_STATE_OPEN] = "open",           [PCI_FUNCTION_STATE_STUCK] = "stuck",
        [PCI_FUNCTION_STATE_GONE] = "gone",           [PCI_FUNCTION_STATE_BROKEN] = "broken"};
    const struct pci_identity *identity = &entry->identity;
    shell_print("%02x:%02x.%x %04x,%04x class %06x %s", identity->address >> 8,
                identity->address >> 3 & SLOT_MASK, identity->address & FUNCTION_MASK,
                identity->vendor, identity->device, identity->class_code, states[identity->state]);
    if (identity->is_bridge) {
        shell_print(", a bridge");
    }
    if (entry->driver.length > 0) {
        shell_print(", for %.*s", (int)entry->driver.length, entry->driver.bytes);
    }
    if (identity->interrupt_kind == PCI_INTERRUPT_KIND_MESSAGE) {
        shell_print(", %u interrupts by message", identity->vectors);
    } else if (identity->interrupt_kind == PCI_INTERRUPT_KIND_LINE) {
        shell_print(", interrupt by wire %u", identity->line);
    }
    shell_print("\n");
    for (uint32_t i = 0; i < entry->bars.count; i++) {
        struct pci_bar bar;
        pci_bar_at(&entry->bars, i, &bar);
        print_bar(i, &bar);
    }
}

static void print_bar(uint32_t index, const struct pci_bar *bar) {
    static const char *const kinds[] = {[PCI_BAR_KIND_MEMORY32] = "memory",
                                        [PCI_BAR_KIND_MEMORY64] = "memory, 64 bits",
                                        [PCI_BAR_KIND_PORT] = "ports"};
    if (bar->kind == PCI_BAR_KIND_NONE) {
        return;
    }
    shell_print("        BAR %u: %s%s, %lu bytes", index, kinds[bar->kind],
                bar->is_prefetchable ? ", prefetchable" : "", (unsigned long)bar->size_bytes);
    if (bar->base != 0) {
        shell_print(" at 0x%lx", (unsigned long)bar->base);
    }
    shell_print("\n");
}
