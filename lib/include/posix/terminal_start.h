// SPDX-License-Identifier: MIT
//
// What a terminal is before anybody has made it something else.
#pragma once

#include <personality/linux_abi.h>

constexpr struct linux_window_size TERMINAL_START_SIZE = {.rows = 24, .columns = 80};

constexpr struct linux_terminal TERMINAL_START_SETTINGS = {
    .input = LINUX_ICRNL | LINUX_IXON,
    .output = LINUX_OPOST | LINUX_ONLCR,
    .control = LINUX_B38400 | LINUX_CS8 | LINUX_CREAD,
    .local = LINUX_ISIG | LINUX_ICANON | LINUX_ECHO | LINUX_ECHOE | LINUX_ECHOK | LINUX_ECHOCTL |
             LINUX_ECHOKE | LINUX_IEXTEN,
    .characters =
        {
            [LINUX_VINTR] = 0x03,  // Ctrl-C
            [LINUX_VQUIT] = 0x1c,  // Ctrl-backslash
            [LINUX_VERASE] = 0x7f, // backspace
            [LINUX_VKILL] = 0x15,  // Ctrl-U
            [LINUX_VEOF] = 0x04,   // Ctrl-D
            [LINUX_VMIN] = 1,
            [LINUX_VSTART] = 0x11,   // Ctrl-Q
            [LINUX_VSTOP] = 0x13,    // Ctrl-S
            [LINUX_VSUSP] = 0x1a,    // Ctrl-Z
            [LINUX_VREPRINT] = 0x12, // Ctrl-R
            [LINUX_VWERASE] = 0x17,  // Ctrl-W
            [LINUX_VLNEXT] = 0x16,   // Ctrl-V
        },
};
