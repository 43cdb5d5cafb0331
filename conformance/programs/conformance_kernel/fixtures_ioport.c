// SPDX-License-Identifier: MIT
//
// Good calls, success and declared errors of ioport, and of machine_ioport that makes one. They
// hold on a machine without ports as on one with nothing at the spare ports.
#include "case_context.h"
#include "report.h"

#include <kernel/ioport.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>

enum { FIRST_WORD, COUNT_WORD, SLOT_WORD };
enum { OFFSET_WORD, WIDTH_WORD, VALUE_WORD };

bool good_machine_ioport(struct case_context *context, struct kernel_call *call) {
    call_begin(call, BOOT_SLOT_MACHINE, METHOD_MACHINE_IOPORT, 3, 1);
    call->words[FIRST_WORD] = SPARE_PORT;
    call->words[COUNT_WORD] = SPARE_PORTS;
    call->words[SLOT_WORD] = scratch_slot(context);
    call->caps[0] = SLOT_CSPACE;
    return true;
}

// The last port of the range can be read, and none behind it.
bool success_machine_ioport(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    cap_t range = (cap_t)call->words[SLOT_WORD];
    uint64_t value = 0;
    return kernel_call_succeeds(call, &registers) &&
           ioport_in(range, SPARE_PORTS - 1, PORT_WIDTH_BYTE, &value) == STATUS_OK &&
           ioport_in(range, SPARE_PORTS, PORT_WIDTH_BYTE, &value) == STATUS_BAD_RANGE;
}

bool fixture_machine_ioport__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[FIRST_WORD] = 0xffff;
    return true;
}

bool fixture_machine_ioport__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call) {
    call->words[SLOT_WORD] = scratch_object(context, OBJECT_NOTIFICATION, 0);
    return true;
}

bool good_ioport_in(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_ioport(context), METHOD_IOPORT_IN, 2, 0);
    call->words[WIDTH_WORD] = PORT_WIDTH_LONG;
    return true;
}

static uint64_t value_max(uint64_t width) {
    return UINT32_MAX >> (32 - 8 * width);
}

bool success_ioport_in(struct case_context *context, struct kernel_call *call) {
    (void)context;
    for (uint64_t width = PORT_WIDTH_BYTE; width <= PORT_WIDTH_LONG; width *= 2) {
        struct ipc_registers registers;
        call->words[WIDTH_WORD] = width;
        if (!kernel_call_succeeds(call, &registers) || registers.words[0] > value_max(width)) {
            return false;
        }
    }
    return true;
}

bool fixture_ioport_in__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[OFFSET_WORD] = 1;
    return true;
}

bool good_ioport_out(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_ioport(context), METHOD_IOPORT_OUT, 3, 0);
    call->words[WIDTH_WORD] = PORT_WIDTH_BYTE;
    return true;
}

bool success_ioport_out(struct case_context *context, struct kernel_call *call) {
    (void)context;
    for (uint64_t width = PORT_WIDTH_BYTE; width <= PORT_WIDTH_LONG; width *= 2) {
        struct ipc_registers registers;
        call->words[WIDTH_WORD] = width;
        if (!kernel_call_succeeds(call, &registers)) {
            return false;
        }
    }
    return true;
}

bool fixture_ioport_out__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[OFFSET_WORD] = SPARE_PORTS;
    return true;
}
