// SPDX-License-Identifier: MIT
//
// The kernel's reader of ACPI's tables. Whatever memory holds, what it finds lies in memory and is
// what its contract says. An input is memory with a root pointer at its start; sums are made right
// where lengths allow it, so that changes reach the readers behind the checksums.
// Sources: arch/x86_64/acpi.c
// Sources: arch/x86_64/madt.c
// Sources: arch/x86_64/mcfg.c
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <arch/x86_64/madt.h>
#include <arch/x86_64/mcfg.h>

enum {
    ROOT_AT = 8, // address 0 means none
    LIST_AT = 48,
    TABLE_AT = 96,
    LEAST_BYTES = TABLE_AT + 44,
    CAPACITY = 4
};

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

static void seal(uint8_t *memory, size_t at, size_t bytes, size_t checksum) {
    memory[at + checksum] = 0;
    uint8_t sum = 0;
    for (size_t i = 0; i < bytes; i++) {
        sum = (uint8_t)(sum + memory[at + i]);
    }
    memory[at + checksum] = (uint8_t)-sum;
}

static void put(uint8_t *memory, size_t at, uint64_t value, size_t bytes) {
    for (size_t i = 0; i < bytes; i++) {
        memory[at + i] = (uint8_t)(value >> 8 * i);
    }
}

// A way to a table, whose length is the input's as often as it is right.
static void pave(uint8_t *memory, size_t count, const char *signature) {
    memcpy(memory + ROOT_AT, "RSD PTR ", 8);
    put(memory, ROOT_AT + 16, LIST_AT, 4);
    seal(memory, ROOT_AT, 20, 8);
    memcpy(memory + LIST_AT, "RSDT", 4);
    put(memory, LIST_AT + 4, 44, 4);
    put(memory, LIST_AT + 36, TABLE_AT, 4);
    seal(memory, LIST_AT, 44, 9);
    memcpy(memory + TABLE_AT, signature, 4);
    uint64_t length = acpi_number(memory + TABLE_AT + 4, 4);
    if (length % 2 == 0) {
        length = count - TABLE_AT;
        put(memory, TABLE_AT + 4, length, 4);
    }
    if (length >= ACPI_HEADER_BYTES && length <= count - TABLE_AT) {
        seal(memory, TABLE_AT, length, 9);
    }
}

static bool find(const struct physical_view *view, const char *signature, struct acpi_table *out) {
    const char *fault = acpi_find(view, ROOT_AT, signature, out);
    if (fault != nullptr || out->bytes == nullptr) {
        return false;
    }
    if (out->bytes < view->bytes || out->length > view->length ||
        (uint64_t)(out->bytes - view->bytes) > view->length - out->length) {
        abort();
    }
    return true;
}

static void read_cores(const struct physical_view *view) {
    struct acpi_table madt;
    uint32_t ids[CAPACITY];
    unsigned cores = 0;
    if (find(view, "APIC", &madt)) {
        const char *fault = madt_core_ids(&madt, ids, CAPACITY, &cores);
        (void)fault; // those before a fault count
    }
    for (unsigned i = 0; i < cores; i++) {
        if (cores > CAPACITY || ids[i] > 254) {
            abort();
        }
    }
}

static void read_place(const struct physical_view *view) {
    struct acpi_table mcfg;
    struct mcfg_place place;
    if (find(view, "MCFG", &mcfg) && mcfg_read(&mcfg, &place) == nullptr &&
        (place.base == 0 || place.size_bytes == 0 || place.size_bytes > 256 << 20 ||
         place.base + place.size_bytes < place.base)) {
        abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    if (count == 0) {
        return 0;
    }
    uint8_t *memory = malloc(count);
    memcpy(memory, bytes, count);
    if (count >= LEAST_BYTES && bytes[0] % 4 != 0) {
        pave(memory, count, bytes[0] % 4 == 1 ? "APIC" : "MCFG");
    }
    struct physical_view view = {.bytes = memory, .length = count};
    read_cores(&view);
    read_place(&view);
    free(memory);
    return 0;
}
