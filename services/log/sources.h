// SPDX-License-Identifier: MIT
//
// Who is behind a badge: from the arguments of the log, "BADGE=NAME" each, which the generator
// writes from the manifests.
#pragma once

#include <stdint.h>
#include <tessera/wire.h>

// Remembers the arguments; they must stay where they are. argv[0] is the log's own name.
void sources_init(int argc, char **argv);

// The name for a badge; "root" for root's; "?" for one that no argument names. Programs that got
// their capability from somebody else write under that one's name.
struct text source_name(uint32_t badge);
