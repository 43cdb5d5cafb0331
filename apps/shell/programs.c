// SPDX-License-Identifier: MIT
// A program is made suspended, given its capabilities, and then started; so it never runs with half
// of them.
#include "programs.h"

#include "shell.h"
#include "terminal.h"

#include <kernel/cspace.h>
#include <process/process_client.h>
#include <tessera/authority/application.h>
#include <tessera/authority/posix.h>
#include <tessera/authority/shell.h>
#include <kernel/names.h>
#include <tessera/layouts.h>
#include <tessera/rights.h>
#include <tessera/slots.h>
#include <tessera/string.h>

// `typed_rights` is for who may have what is typed: whoever is in the foreground.
struct gift {
    cap_t capability;
    uint32_t slot;
    uint32_t rights;
    uint32_t typed_rights;
    const char *origin;
};

static const struct gift GIFTS[] = {
    {AUTHORITY_SHELL_CONSOLE, AUTHORITY_APPLICATION_CONSOLE, RIGHT_SEND | RIGHT_WRITE,
     AUTHORITY_APPLICATION_CONSOLE_RIGHTS, "console"},
    {AUTHORITY_SHELL_FILESYSTEM, AUTHORITY_APPLICATION_FILESYSTEM,
     AUTHORITY_APPLICATION_FILESYSTEM_RIGHTS, 0, "vfs"},
    {AUTHORITY_SHELL_PROCESS, AUTHORITY_APPLICATION_PROCESS, AUTHORITY_APPLICATION_PROCESS_RIGHTS,
     0, "process_manager"},
    {AUTHORITY_SHELL_LOG, AUTHORITY_APPLICATION_LOG, AUTHORITY_APPLICATION_LOG_RIGHTS, 0, "log"},
    {AUTHORITY_SHELL_POSIX, AUTHORITY_POSIX_POSIX, AUTHORITY_POSIX_POSIX_RIGHTS & ~RIGHT_READ,
     RIGHT_READ, "posix_server"},
};
enum { GIFT_COUNT = sizeof(GIFTS) / sizeof(GIFTS[0]) };

static status_t program_path(const char *name, struct shell_path *out);
static status_t pack_arguments(char *const *words, uint32_t count, uint8_t *out_bytes,
                               uint32_t *out_length);
static status_t give(cap_t process, enum program_place place, uint64_t slots_end);

status_t program_make(char *const *words, uint32_t count, enum program_place place,
                      uint64_t memory_bytes, struct program *out) {
    uint8_t bytes[PROCESS_ARGUMENTS_MAX];
    struct data arguments = {.bytes = bytes};
    struct shell_path path;
    uint64_t slots_end = 0;
    status_t status = program_path(words[0], &path);
    if (status == STATUS_OK) {
        status = pack_arguments(words, count, bytes, &arguments.length);
    }
    if (status == STATUS_OK) {
        status = process_manager_spawn(AUTHORITY_SHELL_PROCESS, shell_path_text(&path), arguments,
                                       memory_bytes, (struct text){}, 0, &out->process, &out->id,
                                       &slots_end);
    }
    if (status != STATUS_OK) {
        return status;
    }
    struct text name = shell_path_name(&path);
    uint32_t length =
        name.length < sizeof(out->name) ? name.length : (uint32_t)sizeof(out->name) - 1;
    memcpy(out->name, name.bytes, length);
    out->name[length] = '\0';
    status = give(out->process, place, slots_end);
    if (status != STATUS_OK) {
        program_drop(out);
    }
    return status;
}

status_t program_run(struct program *program) {
    status_t status = process_start(program->process);
    if (status != STATUS_OK) {
        program_drop(program);
    }
    return status;
}

void program_drop(struct program *program) {
    // What cannot be started must not stay.
    (void)process_kill(program->process);
    slot_release(program->process);
}

int32_t program_wait_for(struct program *program) {
    struct process_end end;
    terminal_flush();
    terminal_set_foreground(program->process);
    status_t status = process_wait(program->process, &end);
    terminal_set_foreground(0);
    slot_release(program->process);
    if (status != STATUS_OK) {
        return shell_fail(program->name, status);
    }
    return program_report_end(program->name, program->id, &end);
}

int32_t program_report_end(const char *name, uint32_t id, const struct process_end *end) {
    switch (end->state) {
    case PROCESS_STATE_FAULTED:
        shell_complain("%s (%u) ended by a fault: %s, address 0x%lx, pc 0x%lx", name, id,
                       fault_name(end->fault_kind), (unsigned long)end->fault_address,
                       (unsigned long)end->fault_pc);
        return COMMAND_FAULTED + end->fault_kind;
    case PROCESS_STATE_KILLED:
        shell_complain("%s (%u) was killed", name, id);
        return terminal_is_interrupted() ? COMMAND_INTERRUPTED : COMMAND_KILLED;
    default:
        return end->status;
    }
}

static status_t program_path(const char *name, struct shell_path *out) {
    static const struct shell_path bin = {.bytes = "/bin", .length = 4};
    if (name[0] == '\0') {
        return STATUS_NOT_FOUND;
    }
    bool is_path = strchr(name, '/') != nullptr;
    return shell_path_resolve(is_path ? &shell.directory : &bin, name, out);
}

static status_t pack_arguments(char *const *words, uint32_t count, uint8_t *out_bytes,
                               uint32_t *out_length) {
    uint32_t used = 0;
    for (uint32_t i = 0; i < count; i++) {
        size_t length = strlen(words[i]) + 1;
        if (length > PROCESS_ARGUMENTS_MAX - used) {
            return STATUS_LINE_TOO_LONG;
        }
        memcpy(out_bytes + used, words[i], length);
        used += (uint32_t)length;
    }
    *out_length = used;
    return STATUS_OK;
}

// A capability of no more than these rights, made when it is first asked for.
static status_t lessen(cap_t capability, uint32_t rights, cap_t *kept) {
    if (*kept != 0) {
        return STATUS_OK;
    }
    cap_t slot = slot_allocate();
    status_t status = slot == 0
                          ? STATUS_NO_SPACE
                          : cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, capability, rights, 0);
    if (status != STATUS_OK) {
        slot_free(slot);
        return status;
    }
    *kept = slot;
    return STATUS_OK;
}

static status_t give_one(cap_t process, uint32_t index, bool is_in_foreground) {
    static cap_t kept[2][GIFT_COUNT];
    const struct gift *gift = &GIFTS[index];
    cap_t *own = &kept[is_in_foreground][index];
    uint32_t rights = gift->rights | (is_in_foreground ? gift->typed_rights : 0);
    status_t status = lessen(gift->capability, rights, own);
    return status == STATUS_OK ? process_grant(process, *own, gift->slot, text_from(gift->origin))
                               : status;
}

// What a program of its profile has no slot for, or this system has not, is not given.
static status_t give(cap_t process, enum program_place place, uint64_t slots_end) {
    bool is_in_foreground = place == PROGRAM_IN_FOREGROUND;
    for (uint32_t i = 0; i < GIFT_COUNT; i++) {
        status_t status =
            GIFTS[i].slot < slots_end ? give_one(process, i, is_in_foreground) : STATUS_OK;
        if (status != STATUS_OK && status != STATUS_BAD_SLOT) {
            return status;
        }
    }
    return STATUS_OK;
}
