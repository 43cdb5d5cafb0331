// SPDX-License-Identifier: MIT
#include "console.h"

static struct uefi_text_output *console;

static void put(char16_t character) {
    const char16_t text[] = {character, 0};
    (void)console->output_string(console, text); // there is nowhere to say that it failed
}

void console_init(struct uefi_text_output *output) {
    console = output;
}

void console_write(const char *text) {
    for (; console != nullptr && *text != '\0'; text++) {
        if (*text == '\n') {
            put(u'\r');
        }
        put((char16_t)*text);
    }
}

void console_write_hex(uint64_t value) {
    char text[2 + 16 + 1];
    char *at = &text[sizeof(text) - 1];
    *at = '\0';
    do {
        *--at = "0123456789abcdef"[value & 15];
        value >>= 4;
    } while (value != 0);
    *--at = 'x';
    *--at = '0';
    console_write(at);
}
