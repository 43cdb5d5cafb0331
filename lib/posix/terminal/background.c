// SPDX-License-Identifier: MIT
#include <posix/background.h>

#include <personality/linux_abi.h>
#include <posix/family.h>
#include <posix/signals.h>

bool background_is_free(int32_t signal) {
    return posix_is_ignored(signal) ||
           (posix_thread_now()->blocked & posix_signal_bit(signal)) != 0;
}

int64_t background_answer(status_t status, int32_t signal) {
    if (status != STATUS_ACCESS_DENIED || background_is_free(signal)) {
        return -LINUX_EIO;
    }
    int64_t wrong = family_send(0, signal, LINUX_SI_KERNEL, 0);
    return wrong != 0 ? -LINUX_EIO : POSIX_INTERRUPTED;
}
