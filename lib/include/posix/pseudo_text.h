// SPDX-License-Identifier: MIT
//
// Texts of /proc. Each is printed whole whenever a part of it is read; what was not asked for is
// left out on the way.
#pragma once

#include <stdint.h>

struct pseudo_text {
    uint8_t *out;
    uint64_t room;
    uint64_t skip; // bytes before those that are wanted
    uint64_t done;
    uint32_t process; // that it is of, if it is of one
};

// More of the text.
void pseudo_text_put(struct pseudo_text *text, const char *bytes, uint64_t count);
[[gnu::format(printf, 2, 3)]] void pseudo_text_format(struct pseudo_text *text, const char *format,
                                                      ...);

typedef void pseudo_text_print(struct pseudo_text *text);

pseudo_text_print pseudo_text_cpuinfo;
pseudo_text_print pseudo_text_loadavg;
pseudo_text_print pseudo_text_meminfo;
pseudo_text_print pseudo_text_mounts;
pseudo_text_print pseudo_text_stat;
pseudo_text_print pseudo_text_uptime;
pseudo_text_print pseudo_text_version;

// Of the process.
pseudo_text_print pseudo_text_arguments;
pseudo_text_print pseudo_text_memory;
pseudo_text_print pseudo_text_name;
pseudo_text_print pseudo_text_process_stat;
pseudo_text_print pseudo_text_status;

// Of the program itself.
pseudo_text_print pseudo_text_limits;
pseudo_text_print pseudo_text_maps;
