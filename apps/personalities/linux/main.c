// SPDX-License-Identifier: MIT
//
// Starts a static Linux program in this process: linux [--trace] FILE [ARGUMENT...]. The process
// manager starts it in the place of a program file that was linked for Linux; the server of what
// such programs share starts it as a child of one: linux --child. What the least
// profile does not have is given up before the program's first instruction.
#include <filesystem/filesystem_client.h>
#include <kernel/cspace.h>
#include <personality/linux_abi.h>
#include <posix/descriptors.h>
#include <posix/direct.h>
#include <posix/fork.h>
#include <posix/process.h>
#include <posix/program.h>
#include <posix/random.h>
#include <posix/space.h>
#include <posix/trace.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>
#include <tessera/log.h>
#include <tessera/personality.h>
#include <tessera/print.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { STATUS_CANNOT_RUN = 126, STATUS_NOT_FOUND_BY_SHELL = 127, RANDOM_BYTES = 16 };

// Which slots are free, of the largest cspace that such a program has.
static uint64_t slot_words[POSIX_CSPACE_SLOTS_MAX / 64];

static const char *const variables[] = {"PATH=/bin:/usr/bin", "HOME=/tmp", "TERM=vt100"};

static int fail(const char *file, const char *reason, int status) {
    // Whoever has no console has the status.
    (void)print_format(AUTHORITY_POSIX_CONSOLE, "%s: %s\r\n", file, reason);
    return status;
}

// The first three descriptors share one description, as a shell leaves them.
static void open_console(void) {
    struct description *console = description_new(DESCRIPTION_CONSOLE, LINUX_O_RDWR);
    memcpy(console->path, "/dev/console", sizeof("/dev/console"));
    for (int32_t fd = 0; fd < 3; fd++) {
        descriptor_set(fd, console, false);
    }
}

static status_t make_stack(struct posix_program *program, int argc, char **argv,
                           uint64_t *out_stack) {
    uint8_t random[RANDOM_BYTES];
    random_fill(random, sizeof(random));
    struct posix_start start = {
        .image = &program->load.image,
        .file = posix_process.program,
        .argument_count = (uint32_t)argc,
        .arguments = argv,
        .variable_count = sizeof(variables) / sizeof(variables[0]),
        .variables = variables,
        .page_bytes = startup_info()->page_bytes,
        .random = random,
        .direct_entry = posix_direct_entry(),
    };
    uint64_t address;
    posix_program_lead(program, argv[0], &start);
    return posix_stack_make(&start, &address, out_stack);
}

static int run(int argc, char **argv) {
    static struct posix_program program;
    const struct posix_load *load = &program.load;
    uint64_t stack = 0;
    status_t status = posix_program_open(posix_process.directory, argv[0], &program);
    if (status == STATUS_NOT_FOUND) {
        return fail(argv[0], status_text(status), STATUS_NOT_FOUND_BY_SHELL);
    }
    if (status == STATUS_OK) {
        posix_set_program(program.path);
        posix_set_name(argv[0]);
        status = posix_load_map(load);
        slot_release(load->file);
    }
    if (status == STATUS_OK) {
        posix_process.break_first = load->image.end;
        posix_process.break_now = load->image.end;
        status = make_stack(&program, argc, argv, &stack);
    }
    if (status == STATUS_OK) {
        status = posix_program_confine(program.path);
    }
    if (status == STATUS_OK) {
        status = posix_become_foreign();
    }
    if (status != STATUS_OK) {
        const char *reason = load->reason != nullptr ? load->reason : status_text(status);
        return fail(argv[0], reason, STATUS_CANNOT_RUN);
    }
    // The slot stays empty: it is not one that the runtime gives out.
    (void)cspace_delete(SLOT_CSPACE, AUTHORITY_POSIX_PROCESS);
    posix_enter(load->image.entry, stack);
}

int main(int argc, char **argv) {
    log_connect(AUTHORITY_POSIX_LOG);
    posix_process.console = AUTHORITY_POSIX_CONSOLE;
    posix_process.filesystem = AUTHORITY_POSIX_FILESYSTEM;
    slots_extend(slot_words, sizeof(slot_words) / sizeof(slot_words[0]));
    space_init(SPACE_MAPPINGS_FIRST, startup_info()->page_bytes);
    if (argc > 1 && strcmp(argv[1], PERSONALITY_CHILD) == 0) {
        return posix_become_child();
    }
    open_console();
    int first = 1;
    if (argc > first && strcmp(argv[first], "--trace") == 0) {
        posix_trace_always();
        first++;
    }
    if (argc <= first) {
        return fail("linux", "usage: linux [--trace] FILE [ARGUMENT...]", 2);
    }
    return run(argc - first, argv + first);
}
