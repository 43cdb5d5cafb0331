// SPDX-License-Identifier: MIT
//
// CPUID (Intel SDM 2A, CPUID; AMD APM 3, E.3). The leaves of hypervisors are those that KVM and
// VMware give: 0x40000010 holds the counter's frequency in kHz.

#include "features.h"
#include "cpu.h"

constexpr uint32_t leaf_features = 1;
constexpr uint32_t leaf_extended_features = 7;
constexpr uint32_t leaf_tsc = 0x15;
constexpr uint32_t leaf_hypervisor = 1u << 30;
constexpr uint32_t leaf_hypervisor_tsc = leaf_hypervisor + 0x10;

struct cpu_features cpu_features;

static uint64_t read_tsc_hz(bool has_hypervisor);

static bool bit(uint32_t value, unsigned number) {
    return register_field(value, number, 1) != 0;
}

void features_read(void) {
    struct cpuid basic = cpuid_read(leaf_features, 0);
    struct cpuid extended = {};
    if (cpuid_read(0, 0).eax >= leaf_extended_features) {
        extended = cpuid_read(leaf_extended_features, 0);
    }
    bool has_clflush = bit(basic.edx, 19);
    cpu_features = (struct cpu_features){
        .has_machine_check = bit(basic.edx, 7),
        .has_global_pages = bit(basic.edx, 13),
        .has_pcid = bit(basic.ecx, 17),
        .has_x2apic = bit(basic.ecx, 21),
        .has_tsc_deadline = bit(basic.ecx, 24),
        .has_xsave = bit(basic.ecx, 26),
        .has_fsgsbase = bit(extended.ebx, 0),
        .has_smep = bit(extended.ebx, 7),
        .has_smap = bit(extended.ebx, 20),
        .has_umip = bit(extended.ecx, 2),
        .cache_line_bytes = has_clflush ? (uint32_t)register_field(basic.ebx, 8, 8) * 8 : 0,
        .tsc_hz = read_tsc_hz(bit(basic.ecx, 31)),
    };
}

static uint64_t read_tsc_hz(bool has_hypervisor) {
    if (cpuid_read(0, 0).eax >= leaf_tsc) {
        struct cpuid ratio = cpuid_read(leaf_tsc, 0);
        if (ratio.eax != 0 && ratio.ebx != 0 && ratio.ecx != 0) {
            return (uint64_t)ratio.ecx * ratio.ebx / ratio.eax;
        }
    }
    if (has_hypervisor && cpuid_read(leaf_hypervisor, 0).eax >= leaf_hypervisor_tsc) {
        return (uint64_t)cpuid_read(leaf_hypervisor_tsc, 0).eax * 1000;
    }
    return 0;
}
