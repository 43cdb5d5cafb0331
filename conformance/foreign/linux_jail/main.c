// SPDX-License-Identifier: MIT
//
// A Linux program of ours that becomes a command of busybox: linux_jail COMMAND [ARGUMENT...]. What
// the command sees of files is what the manifest of this one says.
#include "../trial.h"

#include <arch/foreign_start.h>

[[noreturn]] void foreign_main(const uint64_t *stack) {
    uint64_t count = stack[0];
    const uint64_t *arguments = stack + 1;
    const uint64_t *variables = arguments + count + 1;
    int64_t wrong = count < 2 ? -LINUX_EINVAL
                              : call(LINUX_CALL_EXECVE, (uint64_t)"/bin/busybox",
                                     (uint64_t)(arguments + 1), (uint64_t)variables, 0);
    expect(wrong == 0, "execve");
    end_trial("jail");
}
