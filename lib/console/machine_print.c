// SPDX-License-Identifier: MIT
//
// Text on the kernel's own console, in pieces that fit one invocation.
#include <tessera/machine_print.h>

#include <kernel/machine.h>
#include <tessera/format.h>
#include <tessera/string.h>

enum { PIECE_WORDS = 7, PIECE_BYTES = PIECE_WORDS * 8, FORMATTED_BYTES = 256 };

void machine_print(cap_t machine, struct text text) {
    uint32_t done = 0;
    while (done < text.length) {
        uint32_t count = text.length - done < PIECE_BYTES ? text.length - done : PIECE_BYTES;
        uint64_t words[PIECE_WORDS] = {};
        memcpy(words, text.bytes + done, count);
        if (machine_write(machine, count, words[0], words[1], words[2], words[3], words[4],
                          words[5], words[6]) != STATUS_OK) {
            return;
        }
        done += count;
    }
}

void machine_format(cap_t machine, const char *format, ...) {
    char line[FORMATTED_BYTES];
    va_list list;
    va_start(list, format);
    size_t length = format_text_list(line, sizeof(line), format, list);
    va_end(list);
    machine_print(machine, (struct text){line, (uint32_t)length});
}
