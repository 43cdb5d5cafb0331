// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/errors.yaml
// Template: codegen/tessera_gen/templates/kernel/errors.h.j2
// Command: ./tessera gen
//
// Every status that a call may end with. OK is 0, errors are negative.
#pragma once

#include <stdint.h>

typedef int32_t status_t;

enum : status_t {
    STATUS_OK = 0, // The call did what it was asked to do.
    STATUS_BAD_SYSCALL = -1, // The trap number names no system call.
    STATUS_BAD_SLOT = -2, // A slot index lies outside the cspace, or the slot holds nothing.
    STATUS_WRONG_OBJECT = -3, // The capability names an object of another type than the operation needs.
    STATUS_BAD_METHOD = -4, // The object or protocol has no method of that number.
    STATUS_ACCESS_DENIED = -5, // The capability lacks a right that the operation needs.
    STATUS_BAD_ARGUMENT = -6, // An argument has a value that its rule does not allow.
    STATUS_BAD_RANGE = -7, // A number, address or length lies outside its bounds, or wraps around.
    STATUS_BAD_ALIGNMENT = -8, // An address or size is not a multiple of what its rule demands.
    STATUS_BUSY = -9, // The object is in use in a way that excludes the operation.
    STATUS_SLOT_OCCUPIED = -10, // A destination slot already holds a capability.
    // The operation needs something that is not there: no signal, no mapping, no armed deadline, no room
    // offered.
    STATUS_EMPTY = -11,
    // The memory capability, or the page-table memory donated to the address space, is used up.
    STATUS_NO_MEMORY = -12,
    STATUS_NO_SPACE = -13, // A table, queue or file system of bounded size is full.
    // The server behind the call, or the port it was made on, does not exist any more.
    STATUS_PEER_GONE = -14,
    STATUS_TIMED_OUT = -15, // The deadline passed first.
    STATUS_WOULD_BLOCK = -16, // The call was asked not to wait and would have had to.
    STATUS_CANCELLED = -17, // The waiting thread was resumed, or its object destroyed, before the call ended.
    STATUS_BAD_MESSAGE = -18, // The message is not a valid encoding of the method's parameters or results.
    STATUS_UNSUPPORTED = -19, // The object is of a kind that cannot do this.
    STATUS_NOT_FOUND = -32, // No entry of that name or number.
    STATUS_EXISTS = -33, // An entry of that name exists.
    STATUS_NOT_DIRECTORY = -34, // A path leads through something that is not a directory.
    STATUS_IS_DIRECTORY = -35, // The operation needs a file and the path names a directory.
    STATUS_NOT_EMPTY = -36, // A directory that still has entries cannot be removed.
    STATUS_BAD_NAME = -37, // A name is empty, too long or has a forbidden character.
    STATUS_READ_ONLY = -38, // The file system or device cannot be written.
    STATUS_IO_ERROR = -39, // The device reported a failure.
    // The file is not a program that this machine can run: not ELF64, wrong machine, truncated, or a segment
    // both writable and executable.
    STATUS_BAD_EXECUTABLE = -40,
    STATUS_CROSS_MOUNT = -41, // A rename between two file systems.
    STATUS_STILL_RUNNING = -42, // The process has not ended yet.
    STATUS_LINE_TOO_LONG = -43, // A line of input is longer than its bound; it was thrown away whole.
    STATUS_BAD_IMAGE = -44, // The disk does not hold a file system of the expected format.
    STATUS_IS_LINK = -45, // A path leads through a symbolic link, or to one where none is taken.
    STATUS_LINK_LOOP = -46, // A path leads through more symbolic links than are followed.
};

// The name in the spec, "BAD_SLOT"; "?" for a number that is no status.
[[nodiscard]] const char *status_name(status_t status);

// What a person is told, "empty or bad slot"; "unknown status" for a number that is no status.
[[nodiscard]] const char *status_text(status_t status);
