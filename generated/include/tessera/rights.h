// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/rights.yaml
// Template: codegen/tessera_gen/templates/kernel/rights.h.j2
// Command: ./tessera gen
//
// Rights of a capability.
#pragma once

#include <stdint.h>

enum : uint32_t {
    RIGHT_READ = 1u << 0, // Look at the object: map readable, inspect, read registers.
    RIGHT_WRITE = 1u << 1, // Change the object's content: map writable, write registers.
    RIGHT_EXECUTE = 1u << 2, // Map executable.
    RIGHT_SEND = 1u << 3, // Call or send to an endpoint or port; signal a notification; reply.
    RIGHT_RECEIVE = 1u << 4, // Receive from an endpoint; wait for or poll a notification.
    RIGHT_GRANT = 1u << 5, // Messages over this endpoint or port may carry capabilities.
    RIGHT_MANAGE = 1u << 6, // Control the object: configure, retype, bind, arm, delete slots.
    RIGHT_DMA = 1u << 7, // Learn the physical address of a frame, so that a device can be given it.
};

enum : uint32_t { RIGHTS_NONE = 0, RIGHTS_ALL = 0xffu };
