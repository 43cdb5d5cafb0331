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

struct gift {
    cap_t capability;
    uint32_t slot;
    const char *origin;
};

static const struct gift GIFTS[] = {
    {AUTHORITY_SHELL_FILESYSTEM, AUTHORITY_APPLICATION_FILESYSTEM, "vfs"},
    {AUTHORITY_SHELL_PROCESS, AUTHORITY_APPLICATION_PROCESS, "process_manager"},
    {AUTHORITY_SHELL_LOG, AUTHORITY_APPLICATION_LOG, "log"},
    {AUTHORITY_SHELL_POSIX, AUTHORITY_POSIX_POSIX, "posix_server"},
};

static status_t program_path(const char *name, struct shell_path *out);
static status_t pack_arguments(char *const *words, uint32_t count, uint8_t *out_bytes,
                               uint32_t *out_length);
static status_t console_for(enum program_place place, cap_t *out_console);
static status_t give(cap_t process, enum program_place place, uint64_t slots_end);

status_t program_start_words(char *const *words, uint32_t count, enum program_place place,
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
                                       memory_bytes, &out->process, &out->id, &slots_end);
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
    if (status == STATUS_OK) {
        status = process_start(out->process);
    }
    if (status != STATUS_OK) {
        // What cannot be started must not stay.
        (void)process_kill(out->process);
        slot_release(out->process);
    }
    return status;
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

// What a program in the background gets can write only: typed bytes are for the foreground.
static status_t console_for(enum program_place place, cap_t *out_console) {
    static cap_t output;
    if (place == PROGRAM_IN_FOREGROUND) {
        *out_console = AUTHORITY_SHELL_CONSOLE;
        return STATUS_OK;
    }
    if (output == 0) {
        cap_t slot = slot_allocate();
        status_t status = slot == 0
                              ? STATUS_NO_SPACE
                              : cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, AUTHORITY_SHELL_CONSOLE,
                                            RIGHT_SEND | RIGHT_WRITE, 0);
        if (status != STATUS_OK) {
            slot_free(slot);
            return status;
        }
        output = slot;
    }
    *out_console = output;
    return STATUS_OK;
}

// What a program of its profile has no slot for, or this system has not, is not given.
static status_t give(cap_t process, enum program_place place, uint64_t slots_end) {
    cap_t console;
    status_t given = console_for(place, &console);
    if (given == STATUS_OK) {
        given =
            process_grant(process, console, AUTHORITY_APPLICATION_CONSOLE, text_from("console"));
    }
    if (given != STATUS_OK) {
        return given;
    }
    for (uint32_t i = 0; i < sizeof(GIFTS) / sizeof(GIFTS[0]); i++) {
        status_t status = GIFTS[i].slot < slots_end
                              ? process_grant(process, GIFTS[i].capability, GIFTS[i].slot,
                                              text_from(GIFTS[i].origin))
                              : STATUS_OK;
        if (status != STATUS_OK && status != STATUS_BAD_SLOT) {
            return status;
        }
    }
    return STATUS_OK;
}
