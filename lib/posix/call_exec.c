// SPDX-License-Identifier: MIT
//
// exec: everything that can be refused is refused while the old program is still whole. Its stack
// is built beside it, for the arguments lie in its memory. What fails after that ends the process.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/direct.h>
#include <posix/load.h>
#include <posix/lock.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <posix/random.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <posix/thread.h>
#include <posix/timers.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { RANDOM_BYTES = 16 };

constexpr uint64_t STRINGS_MAX = 4096;
constexpr uint64_t STRING_BYTES_MAX = PROGRAM_STACK_BYTES / 2;

// A list of texts that ends with a null, all of it in the program's memory. No list is an empty
// one.
static int64_t check_strings(uint64_t list, uint32_t *out_count) {
    *out_count = 0;
    for (uint64_t at = list; list != 0; at += sizeof(uint64_t)) {
        uint64_t string;
        int64_t wrong = linux_check_memory(at, 1, sizeof(string), LINUX_ACCESS_READ);
        if (wrong != 0) {
            return wrong;
        }
        memcpy(&string, (const void *)at, sizeof(string));
        if (string == 0) {
            return 0;
        }
        wrong = posix_check_text(string, STRING_BYTES_MAX);
        if (wrong != 0 || *out_count == STRINGS_MAX) {
            return wrong == -LINUX_EFAULT ? wrong : -LINUX_E2BIG;
        }
        ++*out_count;
    }
    return 0;
}

static int64_t check_file(const char *name, char path[POSIX_PATH_BYTES], struct posix_load *out) {
    bool is_directory = false;
    cap_t file;
    int64_t wrong = node_path(LINUX_AT_FDCWD, name, path, &is_directory);
    if (wrong == 0) {
        wrong = node_follow(path);
    }
    if (wrong != 0) {
        return wrong;
    }
    if (node_device(path) != DESCRIPTION_FREE) {
        return -LINUX_EACCES;
    }
    status_t status =
        file_system_open(posix_process.filesystem, text_from(path), OPEN_FLAG_READ, &file);
    if (status != STATUS_OK) {
        return status == STATUS_IS_DIRECTORY ? -LINUX_EACCES : -linux_errno_of_status(status);
    }
    struct node_description node;
    status = file_describe(file, &node);
    if (status == STATUS_OK && (node.permissions & PERMISSIONS_EXECUTE) == 0) {
        status = STATUS_ACCESS_DENIED;
    }
    if (status == STATUS_OK) {
        status = is_directory ? STATUS_NOT_DIRECTORY : posix_load_check(file, out);
    }
    if (status == STATUS_OK) {
        return 0;
    }
    slot_release(file);
    return status == STATUS_BAD_EXECUTABLE ? -LINUX_ENOEXEC : -linux_errno_of_status(status);
}

[[noreturn]] static void replace(const struct posix_load *load, const char *path,
                                 uint64_t stack_address, uint64_t stack) {
    posix_threads_end_others();
    space_keep_only(stack_address, PROGRAM_STACK_BYTES);
    status_t status = posix_load_map(load);
    slot_release(load->file);
    if (status != STATUS_OK) {
        posix_end_by_signal(LINUX_SIGKILL);
    }
    posix_set_program(path);
    posix_process.break_first = load->image.end;
    posix_process.break_now = load->image.end;
    descriptors_close_for_exec();
    posix_forget_timers();
    posix_forget_handlers();
    posix_thread_now()->cleared = 0;
    posix_thread_now()->robust_list = 0;
    posix_unlock();
    posix_enter(load->image.entry, stack);
}

int64_t linux_execve(const char *name, uint64_t arguments, uint64_t variables) {
    struct posix_load load;
    char path[POSIX_PATH_BYTES];
    uint8_t random[RANDOM_BYTES];
    struct posix_start start = {.image = &load.image,
                                .file = path,
                                .arguments = (char *const *)arguments,
                                .variables = (const char *const *)variables,
                                .page_bytes = space_page_bytes(),
                                .random = random,
                                .direct_entry = posix_direct_entry()};
    int64_t wrong = check_strings(arguments, &start.argument_count);
    if (wrong == 0) {
        wrong = check_strings(variables, &start.variable_count);
    }
    if (wrong == 0) {
        wrong = start.argument_count == 0 ? -LINUX_EINVAL : check_file(name, path, &load);
    }
    if (wrong != 0) {
        return wrong;
    }
    uint64_t address = 0;
    uint64_t stack = 0;
    random_fill(random, sizeof(random));
    status_t status = posix_stack_make(&start, &address, &stack);
    if (status != STATUS_OK) {
        slot_release(load.file);
        return status == STATUS_LINE_TOO_LONG ? -LINUX_E2BIG : -LINUX_ENOMEM;
    }
    replace(&load, path, address, stack);
}
