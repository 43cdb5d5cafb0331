// SPDX-License-Identifier: MIT
//
// Terminals, which are the server's (idl/proto/posix.capnp): a description's file is the capability
// of one, 0 if the program was started without. Output to the console goes there at once, by
// settings that are asked for when they have changed.
#pragma once

#include <posix/nodes.h>

// The first of a family makes the console, if it was handed over to be read, the terminal of a
// session of its own: when it makes its first call by a trap, or would have to by its first about
// the terminal. False: the call that is being served must end without having changed anything, and
// comes again by a trap.
bool terminal_attach(void);

// The terminal of the process's session: 0, or -ENXIO if it has none. It was attached.
int64_t terminal_open_own(cap_t *out_terminal, bool *out_is_pty);

// What is opened by the name of a device: its kind and capability, which are its own and 0 if it is
// no terminal. 0 or a negative errno.
int64_t terminal_open(const struct posix_node *device, uint32_t flags, enum description_kind *kind,
                      cap_t *out_terminal);

// The settings may be others.
void terminal_settings_changed(void);

// What is known of the settings, for a child to begin with.
struct fork_part terminal_state(void);

// Bytes written, or a negative errno.
int64_t terminal_write(const struct description *to, const void *from, uint64_t count);

// Waits as the settings say, unless the description has O_NONBLOCK. 0: the input has ended. -EIO:
// there is none to be read.
int64_t terminal_read(const struct description *from, void *out, uint64_t count);

// What poll() tells of it, of all that there is to tell. A change of it signals the process's
// event.
int16_t terminal_events(const struct description *terminal);

// The requests of ioctl(), or -ENOTTY.
int64_t terminal_control(const struct description *terminal, uint32_t request, uint64_t argument);
