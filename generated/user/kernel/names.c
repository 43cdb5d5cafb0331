// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml, idl/kernel/faults.yaml
// Template: codegen/tessera_gen/templates/kernel/names.c.j2
// Command: ./tessera gen
//
// Names in spec order.
#include <kernel/names.h>

#include <tessera/faults.h>
#include <tessera/objects.h>

const char *object_type_name(uint32_t object_type) {
    switch (object_type) {
    case OBJECT_NONE:
        return "empty";
    case OBJECT_MEMORY:
        return "memory";
    case OBJECT_FRAME:
        return "frame";
    case OBJECT_ASPACE:
        return "aspace";
    case OBJECT_CSPACE:
        return "cspace";
    case OBJECT_THREAD:
        return "thread";
    case OBJECT_ENDPOINT:
        return "endpoint";
    case OBJECT_PORT:
        return "port";
    case OBJECT_REPLY:
        return "reply";
    case OBJECT_NOTIFICATION:
        return "notification";
    case OBJECT_INTERRUPT:
        return "interrupt";
    case OBJECT_TIMER:
        return "timer";
    case OBJECT_MACHINE:
        return "machine";
    case OBJECT_IOPORT:
        return "ioport";
    case OBJECT_GONE:
        return "gone";
    default:
        return "?";
    }
}

const char *fault_name(uint32_t fault) {
    switch (fault) {
    case FAULT_PAGE:
        return "page";
    case FAULT_ALIGNMENT:
        return "alignment";
    case FAULT_ILLEGAL_INSTRUCTION:
        return "illegal_instruction";
    case FAULT_UNKNOWN_SYSCALL:
        return "unknown_syscall";
    case FAULT_ARITHMETIC:
        return "arithmetic";
    case FAULT_BREAKPOINT:
        return "breakpoint";
    case FAULT_EXIT:
        return "exit";
    case FAULT_MACHINE_ERROR:
        return "machine_error";
    default:
        return "?";
    }
}
