// SPDX-License-Identifier: MIT
//
// Which terminal a name in /dev is for this process.
#include <posix/terminal.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/posix_client.h>
#include <posix/pseudo.h>
#include <posix/pty.h>
#include <tessera/slots.h>

int64_t terminal_open_own(cap_t *out_terminal, bool *out_is_pty) {
    cap_t process = family_process();
    status_t status =
        process != 0 ? posix_process_terminal(process, out_terminal, out_is_pty) : STATUS_NOT_FOUND;
    return status == STATUS_OK ? 0 : -LINUX_ENXIO;
}

// The console is written to whatever terminal the process has, and read if it has that.
static int64_t open_console(bool must_be_own, enum description_kind *kind, cap_t *out_terminal) {
    bool is_pty = false;
    int64_t wrong = terminal_attach() ? terminal_open_own(out_terminal, &is_pty) : -LINUX_ENXIO;
    if (wrong != 0 || must_be_own) {
        *kind = is_pty ? DESCRIPTION_PTY : DESCRIPTION_CONSOLE;
        return must_be_own ? wrong : 0;
    }
    if (is_pty) {
        slot_release(*out_terminal);
        *out_terminal = 0;
    }
    return 0;
}

int64_t terminal_open(const struct posix_node *device, uint32_t flags, enum description_kind *kind,
                      cap_t *out_terminal) {
    *out_terminal = 0;
    *kind = device->kind;
    if (device->kind == DESCRIPTION_CONSOLE) {
        return open_console(device->device == LINUX_DEVICE_TTY, kind, out_terminal);
    }
    if (device->kind != DESCRIPTION_PTY) {
        return 0;
    }
    return device->device == LINUX_DEVICE_PTMX
               ? pty_make(out_terminal)
               : pty_open(device->device - LINUX_DEVICE_PTS, flags, out_terminal);
}
