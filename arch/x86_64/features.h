// SPDX-License-Identifier: MIT
//
// What the CPU has of what is optional. The kernel works without any of it.
#pragma once

#include <stdint.h>

struct cpu_features {
    bool has_machine_check;
    bool has_global_pages;
    bool has_pcid;
    bool has_fsgsbase;
    bool has_smep;
    bool has_smap;
    bool has_umip;
    bool has_xsave;
    bool has_x2apic;
    bool has_tsc_deadline;
    uint32_t cache_line_bytes; // of CLFLUSH; 0: the CPU does not have it
    uint64_t tsc_hz;           // as the CPU or the hypervisor tells; 0: nobody does
};

extern struct cpu_features cpu_features;

void features_read(void);
