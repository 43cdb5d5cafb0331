// SPDX-License-Identifier: MIT
#include <posix/program.h>

#include <arch/syscall.h>
#include <filesystem/filesystem_client.h>
#include <kernel/cspace.h>
#include <posix/file_data.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <tessera/layouts.h>
#include <tessera/slots.h>
#include <tessera/string.h>

struct opened {
    cap_t file;
    struct node_description node;
};

// OK: it may be executed.
static status_t examine(struct opened *opened) {
    status_t status = file_describe(opened->file, &opened->node);
    bool is_allowed = (opened->node.permissions & PERMISSIONS_EXECUTE) != 0;
    return status == STATUS_OK && !is_allowed ? STATUS_ACCESS_DENIED : status;
}

static status_t open_file(const char *directory, const char *name, char path[POSIX_PATH_BYTES],
                          struct opened *out) {
    bool is_directory = false;
    status_t status = posix_path_join(directory, name, path, &is_directory);
    if (status != STATUS_OK) {
        return status;
    }
    if (node_follow(path) != 0) {
        return STATUS_LINK_LOOP;
    }
    if (node_device(path) != DESCRIPTION_FREE) {
        return STATUS_ACCESS_DENIED;
    }
    status =
        file_system_open(posix_process.filesystem, text_from(path), OPEN_FLAG_READ, &out->file);
    if (status != STATUS_OK) {
        return status == STATUS_IS_DIRECTORY ? STATUS_ACCESS_DENIED : status;
    }
    status = is_directory ? STATUS_NOT_DIRECTORY : examine(out);
    if (status != STATUS_OK) {
        slot_release(out->file);
    }
    return status;
}

// Takes the file as the next script that leads to the program. BAD_EXECUTABLE: it is none.
static status_t add_script(struct posix_program *program) {
    bool is_full = program->script_count == SCRIPTS_MAX;
    uint32_t index = is_full ? 0 : program->script_count; // too many: none is needed any more
    char *line = program->lines[index];
    uint64_t count = 0;
    status_t status = file_data_read(program->load.file, 0, line, SCRIPT_LINE_BYTES, &count);
    if (status != STATUS_OK) {
        return status;
    }
    line[count] = '\0';
    if (!script_parse(line, count, &program->scripts[index])) {
        return STATUS_BAD_EXECUTABLE;
    }
    program->script_count++;
    return is_full ? STATUS_LINK_LOOP : STATUS_OK;
}

// Goes on from a file that is the caller's own, until one of them is a program.
static status_t follow_scripts(struct opened opened, struct posix_program *out) {
    out->script_count = 0;
    while (true) {
        status_t status = posix_load_check(opened.file, &opened.node, &out->load);
        if (status == STATUS_OK) {
            return STATUS_OK;
        }
        if (status == STATUS_BAD_EXECUTABLE) {
            status = add_script(out);
        }
        slot_release(opened.file);
        if (status == STATUS_OK) {
            status = open_file(posix_process.directory,
                               out->scripts[out->script_count - 1].interpreter, out->path, &opened);
        }
        if (status != STATUS_OK) {
            return status;
        }
    }
}

status_t posix_program_open(const char *directory, const char *name, struct posix_program *out) {
    struct opened opened = {};
    out->load.reason = nullptr;
    status_t status = open_file(directory, name, out->path, &opened);
    return status == STATUS_OK ? follow_scripts(opened, out) : status;
}

status_t posix_program_open_file(cap_t file, const char *path, struct posix_program *out) {
    out->load.reason = nullptr;
    struct opened opened = {.file = file};
    status_t status = examine(&opened);
    cap_t own = status == STATUS_OK ? slot_allocate() : 0;
    if (own == 0) {
        return status == STATUS_OK ? STATUS_NO_SPACE : status;
    }
    status = cspace_copy(SLOT_CSPACE, own, SLOT_CSPACE, file);
    if (status != STATUS_OK) {
        slot_free(own);
        return status;
    }
    opened.file = own;
    memcpy(out->path, path, strlen(path) + 1);
    return follow_scripts(opened, out);
}

void posix_program_give_way(void) {
    struct ipc_registers registers = {};
    syscall_yield(&registers);
}

status_t posix_program_confine(const char *path) {
    cap_t view;
    status_t status = file_system_narrow(posix_process.filesystem, text_from(path), &view);
    if (status != STATUS_OK) {
        return status;
    }
    (void)cspace_delete(SLOT_CSPACE, posix_process.filesystem);
    status = cspace_move(SLOT_CSPACE, posix_process.filesystem, SLOT_CSPACE, view);
    slot_free(view);
    return status;
}

void posix_program_lead(struct posix_program *program, const char *name,
                        struct posix_start *start) {
    uint32_t count = 0;
    for (uint32_t i = program->script_count; i-- > 0;) {
        program->leading[count++] = program->scripts[i].interpreter;
        if (program->scripts[i].argument != nullptr) {
            program->leading[count++] = program->scripts[i].argument;
        }
    }
    if (count != 0) {
        program->leading[count++] = name;
        start->arguments++;
        start->argument_count--;
    }
    start->leading = program->leading;
    start->leading_count = count;
}
