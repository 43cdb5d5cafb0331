// SPDX-License-Identifier: MIT
// Offers a completion the names that exist: commands and programs for the first word, files and
// directories for the others.
#pragma once

#include "completion.h"

enum complete_mode {
    COMPLETE_QUIETLY,
    COMPLETE_AND_SHOW, // each match is written to the terminal
};

void complete_offer_names(struct completion *completion, enum complete_mode mode);
