// SPDX-License-Identifier: MIT
//
// exec: everything that can be refused is refused while the old program is still whole. Its stack
// is built beside it, for the arguments lie in its memory. What fails after that ends the process.
#include <personality/linux_calls.h>

#include <posix/descriptors.h>
#include <posix/direct.h>
#include <posix/facts.h>
#include <posix/futex.h>
#include <posix/lock.h>
#include <posix/locked.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <posix/processor_time.h>
#include <posix/program.h>
#include <posix/random.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <posix/trace.h>
#include <posix/thread.h>
#include <posix/timers.h>
#include <posix/vfork.h>
#include <tessera/format.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum {
    RANDOM_BYTES = 16,
    TOLD_BYTES = POSIX_PATH_BYTES + 24, // a descriptor's name, and a path from there
};

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

[[noreturn]] static void replace(const struct posix_load *load, const char *path,
                                 uint64_t stack_address, uint64_t stack) {
    posix_futex_release_robust(posix_thread_now());
    posix_thread_now()->robust_list = 0;
    posix_threads_end_others();
    if (posix_trace_is_on()) { // while its arguments are there
        posix_trace(posix_thread_now()->call);
    }
    space_keep_only(stack_address, PROGRAM_STACK_BYTES);
    locked_remove_all();
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
    posix_process.start_stack = stack;
    facts_tell();
    posix_unlock();
    posix_enter(load->image.entry, stack);
}

static int64_t errno_of(status_t status) {
    switch (status) {
    case STATUS_BAD_EXECUTABLE:
        return -LINUX_ENOEXEC;
    case STATUS_LINE_TOO_LONG:
        return -LINUX_E2BIG;
    default:
        return -linux_errno_of_status(status);
    }
}

// Everything else that can be refused. Nothing has changed then.
static status_t prepare(const struct posix_program *program, const struct posix_start *start,
                        uint64_t *out_address, uint64_t *out_stack) {
    status_t status = posix_stack_make(start, out_address, out_stack);
    if (status != STATUS_OK) {
        return status == STATUS_LINE_TOO_LONG ? status : STATUS_NO_MEMORY;
    }
    // A child that its parent acts for does so itself.
    status = posix_vfork_is_on() ? STATUS_OK : posix_program_confine(program->path);
    if (status != STATUS_OK) {
        space_unmap(*out_address, PROGRAM_STACK_BYTES);
    }
    return status;
}

// A file and the name that its program is told of, by which a script is to find itself.
struct found {
    const char *name;
    char told[TOLD_BYTES];
    struct posix_program program;
};

static int64_t open_descriptor(int32_t fd, struct found *out) {
    const struct description *open = description_of(fd);
    if (open == nullptr || open->kind != DESCRIPTION_FILE) {
        return open == nullptr ? -LINUX_EBADF : -LINUX_EACCES;
    }
    format_text(out->told, TOLD_BYTES, "/dev/fd/%d", fd);
    out->name = out->told;
    status_t status = posix_program_open_file(open->file, open->path, &out->program);
    return status == STATUS_OK ? 0 : errno_of(status);
}

static int64_t open_name(int32_t directory, const char *name, uint32_t flags, struct found *out) {
    const char *from;
    struct posix_node node;
    bool is_link = false;
    int64_t wrong = node_start(directory, name, &from);
    if (wrong == 0 && (flags & LINUX_AT_SYMLINK_NOFOLLOW) != 0) {
        wrong = node_find_at(directory, name, flags, &node);
        is_link = wrong == 0 && node.description.type == NODE_TYPE_SYMBOLIC_LINK;
    }
    if (wrong != 0 || is_link) {
        return wrong != 0 ? wrong : -LINUX_ELOOP;
    }
    out->name = name;
    if (directory != LINUX_AT_FDCWD && name[0] != '/') {
        format_text(out->told, TOLD_BYTES, "/dev/fd/%d/%s", directory, name);
        out->name = out->told;
    }
    status_t status = posix_program_open(from, name, &out->program);
    return status == STATUS_OK ? 0 : errno_of(status);
}

// As the call's arguments say.
static int64_t find_program(int32_t directory, const char *name, uint32_t flags,
                            struct found *out) {
    if ((flags & ~(uint32_t)(LINUX_AT_EMPTY_PATH | LINUX_AT_SYMLINK_NOFOLLOW)) != 0) {
        return -LINUX_EINVAL;
    }
    bool is_open = name[0] == '\0' && (flags & LINUX_AT_EMPTY_PATH) != 0;
    if (is_open && directory == LINUX_AT_FDCWD) {
        return -LINUX_EACCES; // a directory
    }
    int64_t wrong =
        is_open ? open_descriptor(directory, out) : open_name(directory, name, flags, out);
    bool is_gone = wrong == 0 && out->name == out->told && out->program.script_count > 0 &&
                   descriptor_closes_on_exec(directory);
    if (is_gone) { // the script would not find itself any more
        slot_release(out->program.load.file);
        return -LINUX_ENOENT;
    }
    return wrong;
}

int64_t linux_execveat(int32_t directory, const char *name, uint64_t arguments, uint64_t variables,
                       uint32_t flags) {
    struct found found;
    struct posix_program *program = &found.program;
    uint8_t random[RANDOM_BYTES];
    struct posix_start start = {.image = &program->load.image,
                                .file = program->path,
                                .arguments = (char *const *)arguments,
                                .variables = (const char *const *)variables,
                                .page_bytes = space_page_bytes(),
                                .random = random,
                                .direct_entry = posix_direct_entry()};
    int64_t wrong = check_strings(arguments, &start.argument_count);
    if (wrong == 0) {
        wrong = check_strings(variables, &start.variable_count);
    }
    if (wrong != 0 || start.argument_count == 0) {
        return wrong != 0 ? wrong : -LINUX_EINVAL;
    }
    posix_program_give_way();
    wrong = find_program(directory, name, flags, &found);
    if (wrong != 0) {
        return wrong;
    }
    posix_program_lead(program, found.name, &start);
    uint64_t address = 0;
    uint64_t stack = 0;
    random_fill(random, sizeof(random));
    status_t status = prepare(program, &start, &address, &stack);
    if (status != STATUS_OK) {
        slot_release(program->load.file);
        return errno_of(status);
    }
    // Which goes with the old program, and in a child that its parent acts for comes back.
    posix_set_name(found.name);
    if (posix_vfork_is_on()) {
        posix_set_program(program->path);
        posix_process.start_stack = stack;
        facts_tell();
        posix_vfork_exec(
            &(struct fork_program){program->load, address, stack, posix_processor_acted_ns()});
    }
    replace(&program->load, program->path, address, stack);
}

int64_t linux_execve(const char *name, uint64_t arguments, uint64_t variables) {
    return linux_execveat(LINUX_AT_FDCWD, name, arguments, variables, 0);
}
