// SPDX-License-Identifier: MIT
//
// Files of programs, by the C library's streams: open(), and what sys has of them.
#pragma once

// Gives standard input, output and errors their streams. Once, before a program runs.
void file_init(void);
