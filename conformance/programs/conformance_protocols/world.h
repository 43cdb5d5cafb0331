// SPDX-License-Identifier: MIT
//
// What the cases need: a server thread on an endpoint, client capabilities to it with chosen
// rights, and objects to send.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>

// Makes it all, or ends the suite.
void world_make(void);

// A capability to the server with exactly `rights`, in a slot of its own.
cap_t world_client(uint32_t rights);

// A capability to an object of a type with exactly `rights`, in a slot of its own.
cap_t world_object(uint32_t object_type, uint32_t rights);
