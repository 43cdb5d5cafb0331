// SPDX-License-Identifier: MIT
//
// The console, as far as the report needs it: the probe in the console driver's place writes to the
// device that it was granted.
#pragma once

#include <console/console_server.h>

extern const struct console_server probe_console_server;
