// SPDX-License-Identifier: MIT
//
// What becomes of output, for whoever writes it. Where a terminal stands is known as far as it was
// written this way.
#pragma once

#include <personality/linux_abi.h>
#include <stdbool.h>
#include <stdint.h>

enum { TERMINAL_TAB = 8, TERMINAL_OUTPUT_MAX = TERMINAL_TAB }; // bytes that one becomes at most

struct terminal_output {
    uint32_t column;
    uint32_t line_start; // column where the line that is typed begins
};

static inline bool terminal_is_control(uint8_t byte) {
    return byte < 0x20 || byte == 0x7f;
}

// Is it one of the later bytes of a character?
static inline bool terminal_continues(const struct linux_terminal *settings, uint8_t byte) {
    return (settings->input & LINUX_IUTF8) != 0 && (byte & 0xc0) == 0x80;
}

static inline uint32_t terminal_output_return(struct terminal_output *at, uint32_t flags,
                                              uint8_t *out) {
    if ((flags & LINUX_ONOCR) != 0 && at->column == 0) {
        return 0;
    }
    bool is_newline = (flags & LINUX_OCRNL) != 0;
    out[0] = is_newline ? '\n' : '\r';
    if (!is_newline || (flags & LINUX_ONLRET) != 0) {
        *at = (struct terminal_output){};
    }
    return 1;
}

static inline uint32_t terminal_output_newline(struct terminal_output *at, uint32_t flags,
                                               uint8_t *out) {
    bool has_return = (flags & LINUX_ONLCR) != 0;
    if (has_return || (flags & LINUX_ONLRET) != 0) {
        at->column = 0;
    }
    at->line_start = at->column;
    out[0] = has_return ? '\r' : '\n';
    out[1] = '\n';
    return has_return ? 2 : 1;
}

static inline uint32_t terminal_output_tab(struct terminal_output *at, uint32_t flags,
                                           uint8_t *out) {
    uint32_t columns = TERMINAL_TAB - at->column % TERMINAL_TAB;
    at->column += columns;
    if ((flags & LINUX_TABDLY) != LINUX_TABDLY) {
        out[0] = '\t';
        return 1;
    }
    for (uint32_t i = 0; i < columns; i++) {
        out[i] = ' ';
    }
    return columns;
}

// The bytes that one becomes by the settings, and how many these are.
static inline uint32_t terminal_output_put(struct terminal_output *at,
                                           const struct linux_terminal *settings, uint8_t byte,
                                           uint8_t out[TERMINAL_OUTPUT_MAX]) {
    uint32_t flags = settings->output;
    out[0] = byte;
    if ((flags & LINUX_OPOST) == 0) {
        return 1;
    }
    switch (byte) {
    case '\n':
        return terminal_output_newline(at, flags, out);
    case '\r':
        return terminal_output_return(at, flags, out);
    case '\t':
        return terminal_output_tab(at, flags, out);
    case '\b':
        at->column -= at->column > 0;
        return 1;
    default:
        at->column += !terminal_is_control(byte) && !terminal_continues(settings, byte);
        out[0] = (flags & LINUX_OLCUC) != 0 && byte >= 'a' && byte <= 'z' ? byte & 0xdf : byte;
        return 1;
    }
}
