// SPDX-License-Identifier: MIT
//
// The real-time clock of Xilinx's Zynq UltraScale+ and Versal (UG1087, module RTC), which counts
// seconds. Its alarm is not used: QEMU's model has none.
#include "alarm.h"

// The register that holds the time, as a word position.
enum { RTC_CURRENT_TIME = 0x10 / 4 };

static uint32_t zynqmp_rtc_seconds(const struct alarm *alarm) {
    return alarm->registers[RTC_CURRENT_TIME];
}

const struct alarm_kind alarm_zynqmp_rtc = {.compatible = "xlnx,zynqmp-rtc",
                                            .seconds = zynqmp_rtc_seconds};
