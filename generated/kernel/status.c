// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/errors.yaml
// Template: codegen/tessera_gen/templates/kernel/status.c.j2
// Command: ./tessera gen
//
// Names and texts of statuses, in spec order.
#include <tessera/errors.h>

#include <stddef.h>

static const struct {
    status_t number;
    const char *name;
    const char *text;
} statuses[] = {
    {STATUS_OK, "OK", "ok"},
    {STATUS_BAD_SYSCALL, "BAD_SYSCALL", "no such system call"},
    {STATUS_BAD_SLOT, "BAD_SLOT", "empty or bad slot"},
    {STATUS_WRONG_OBJECT, "WRONG_OBJECT", "wrong kind of object"},
    {STATUS_BAD_METHOD, "BAD_METHOD", "no such method"},
    {STATUS_ACCESS_DENIED, "ACCESS_DENIED", "access denied"},
    {STATUS_BAD_ARGUMENT, "BAD_ARGUMENT", "bad argument"},
    {STATUS_BAD_RANGE, "BAD_RANGE", "out of range"},
    {STATUS_BAD_ALIGNMENT, "BAD_ALIGNMENT", "bad alignment"},
    {STATUS_BUSY, "BUSY", "busy"},
    {STATUS_SLOT_OCCUPIED, "SLOT_OCCUPIED", "slot is occupied"},
    {STATUS_EMPTY, "EMPTY", "nothing there"},
    {STATUS_NO_MEMORY, "NO_MEMORY", "out of memory"},
    {STATUS_NO_SPACE, "NO_SPACE", "no space left"},
    {STATUS_PEER_GONE, "PEER_GONE", "peer is gone"},
    {STATUS_TIMED_OUT, "TIMED_OUT", "timed out"},
    {STATUS_WOULD_BLOCK, "WOULD_BLOCK", "would block"},
    {STATUS_CANCELLED, "CANCELLED", "cancelled"},
    {STATUS_BAD_MESSAGE, "BAD_MESSAGE", "malformed message"},
    {STATUS_UNSUPPORTED, "UNSUPPORTED", "not supported"},
    {STATUS_NOT_FOUND, "NOT_FOUND", "not found"},
    {STATUS_EXISTS, "EXISTS", "already exists"},
    {STATUS_NOT_DIRECTORY, "NOT_DIRECTORY", "not a directory"},
    {STATUS_IS_DIRECTORY, "IS_DIRECTORY", "is a directory"},
    {STATUS_NOT_EMPTY, "NOT_EMPTY", "directory is not empty"},
    {STATUS_BAD_NAME, "BAD_NAME", "bad name"},
    {STATUS_READ_ONLY, "READ_ONLY", "read-only"},
    {STATUS_IO_ERROR, "IO_ERROR", "input/output error"},
    {STATUS_BAD_EXECUTABLE, "BAD_EXECUTABLE", "bad executable"},
    {STATUS_CROSS_MOUNT, "CROSS_MOUNT", "crosses a mount"},
    {STATUS_STILL_RUNNING, "STILL_RUNNING", "still running"},
    {STATUS_LINE_TOO_LONG, "LINE_TOO_LONG", "line too long"},
    {STATUS_BAD_IMAGE, "BAD_IMAGE", "bad file system image"},
    {STATUS_IS_LINK, "IS_LINK", "is a symbolic link"},
    {STATUS_LINK_LOOP, "LINK_LOOP", "too many links"},
};

const char *status_name(status_t status) {
    for (size_t i = 0; i < sizeof(statuses) / sizeof(statuses[0]); i++) {
        if (statuses[i].number == status) {
            return statuses[i].name;
        }
    }
    return "?";
}

const char *status_text(status_t status) {
    for (size_t i = 0; i < sizeof(statuses) / sizeof(statuses[0]); i++) {
        if (statuses[i].number == status) {
            return statuses[i].text;
        }
    }
    return "unknown status";
}
