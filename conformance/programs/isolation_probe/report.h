// SPDX-License-Identifier: MIT
//
// What the probes say about their cases goes to the log, over the connection that their manifest
// grants. The probe in the log's place keeps the lines; the teller reads them when everybody else
// has finished.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/wire.h>

// Slot of the log; 0: lines are kept here.
void report_init(cap_t log);

// Tells how a case ended; `why` is null if it passed. A report that cannot be made ends the
// program, and with it the machine.
void report_case(const char *name, const char *why);

// Keeps a line. The log's own, and those that come as messages.
void report_keep(struct text line);
