// SPDX-License-Identifier: MIT
#include "message.h"

#include "report.h"

#include <kernel/cspace.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/slots.h>

cap_t make_object(uint32_t type, uint64_t size) {
    cap_t object = 0;
    status_t status = object_create(type, size, &object);
    if (status != STATUS_OK) {
        suite_abort("object of a case", status);
    }
    return object;
}

cap_t mint(cap_t source, uint32_t rights, uint32_t badge) {
    cap_t slot = slot_allocate();
    status_t status = cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, source, rights, badge);
    expect_status(status, STATUS_OK, "cspace_mint");
    return slot;
}

status_t call_word(cap_t target, uint16_t method, uint64_t word, uint64_t *out_word) {
    struct ipc_registers registers = {
        .target = target, .info = info_make(method, 1, 0), .words = {word}};
    syscall_call(&registers);
    if (out_word != nullptr) {
        *out_word = registers.words[0];
    }
    return info_status(registers.info);
}

status_t call_word_until(cap_t target, uint16_t method, uint64_t word, uint64_t deadline_ns) {
    struct ipc_registers registers = {
        .target = target,
        .info = info_make(method, 1, 0) | INFO_DEADLINE,
        .words = {word},
        .deadline_ns = deadline_ns,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

status_t send_word(cap_t target, uint16_t method, uint64_t word, uint64_t flags) {
    struct ipc_registers registers = {
        .target = target, .info = info_make(method, 1, 0) | flags, .words = {word}};
    syscall_send(&registers);
    return info_status(registers.info);
}

status_t send_word_until(cap_t target, uint16_t method, uint64_t word, uint64_t deadline_ns) {
    struct ipc_registers registers = {
        .target = target,
        .info = info_make(method, 1, 0) | INFO_DEADLINE,
        .words = {word},
        .deadline_ns = deadline_ns,
    };
    syscall_send(&registers);
    return info_status(registers.info);
}

static status_t receive_with(cap_t endpoint, cap_t reply, struct ipc_registers *registers,
                             uint64_t flags, uint64_t deadline_ns) {
    *registers = (struct ipc_registers){
        .target = endpoint, .info = flags, .deadline_ns = deadline_ns, .reply_slot = reply};
    syscall_receive(registers);
    return info_status(registers->info);
}

status_t receive_message(cap_t endpoint, cap_t reply, struct ipc_registers *registers) {
    return receive_with(endpoint, reply, registers, 0, 0);
}

status_t receive_until(cap_t endpoint, cap_t reply, struct ipc_registers *registers,
                       uint64_t deadline_ns) {
    return receive_with(endpoint, reply, registers, INFO_DEADLINE, deadline_ns);
}

status_t receive_now(cap_t endpoint, cap_t reply, struct ipc_registers *registers) {
    return receive_with(endpoint, reply, registers, INFO_NO_WAIT, 0);
}

status_t reply_word(cap_t reply, status_t status, uint64_t word) {
    struct ipc_registers registers = {
        .target = reply,
        .info = info_make(0, 1, 0) | (uint64_t)(uint32_t)status << INFO_STATUS_SHIFT,
        .words = {word},
    };
    syscall_send(&registers);
    return info_status(registers.info);
}

status_t signal_bits(cap_t notification, uint32_t bits) {
    struct ipc_registers registers = {.target = notification, .words = {bits}};
    syscall_signal(&registers);
    return info_status(registers.info);
}

status_t wait_bits(cap_t notification, uint64_t *out_bits) {
    struct ipc_registers registers = {.target = notification};
    syscall_wait(&registers);
    *out_bits = registers.words[0];
    return info_status(registers.info);
}

status_t wait_bits_until(cap_t notification, uint64_t deadline_ns, uint64_t *out_bits) {
    struct ipc_registers registers = {
        .target = notification, .info = INFO_DEADLINE, .deadline_ns = deadline_ns};
    syscall_wait(&registers);
    *out_bits = registers.words[0];
    return info_status(registers.info);
}

status_t poll_bits(cap_t notification, uint64_t *out_bits) {
    struct ipc_registers registers = {.target = notification};
    syscall_poll(&registers);
    *out_bits = registers.words[0];
    return info_status(registers.info);
}

uint64_t slot_type(cap_t slot) {
    uint64_t type = 0;
    uint64_t rights = 0;
    uint64_t badge = 0;
    expect_status(cspace_inspect(SLOT_CSPACE, slot, &type, &rights, &badge), STATUS_OK,
                  "cspace_inspect");
    return type;
}

uint64_t slot_rights(cap_t slot) {
    uint64_t type = 0;
    uint64_t rights = 0;
    uint64_t badge = 0;
    expect_status(cspace_inspect(SLOT_CSPACE, slot, &type, &rights, &badge), STATUS_OK,
                  "cspace_inspect");
    return rights;
}
