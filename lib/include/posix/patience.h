// SPDX-License-Identifier: MIT
//
// The server of what processes share says when to ask it again; one that has died says nothing.
// While anybody waits for it, all who wait are woken each second, and then find out. A clock of the
// process's own does that, so that no wait costs more for it.
#pragma once

// Around a wait.
void patience_begin(void);
void patience_end(void);

// For whoever hears the event: a second is over.
void patience_is_over(void);

// From now on another one hears it. Nobody waits.
void patience_forget(void);
