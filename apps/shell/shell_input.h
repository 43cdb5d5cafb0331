// SPDX-License-Identifier: MIT
// The line that a person types: prompt, editing, history, completion.
#pragma once

#include "history.h"

#include <stdint.h>
#include <tessera/errors.h>

// Shows the prompt and waits for a line. LINE_TOO_LONG: it was, and is thrown away. CANCELLED:
// Ctrl-C. EMPTY: Ctrl-D. `*out_line` is valid until the next call.
[[nodiscard]] status_t shell_input_read(const char *prompt, const char **out_line);

const struct history *shell_input_history(void);
