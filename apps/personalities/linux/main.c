// SPDX-License-Identifier: MIT
//
// Starts a static Linux program in this process: linux [--trace] FILE [ARGUMENT...]. The process
// manager starts it in the place of a program file that was linked for Linux. What the least
// profile does not have is given up before the program's first instruction.
#include <filesystem/filesystem_client.h>
#include <kernel/cspace.h>
#include <personality/linux_abi.h>
#include <posix/descriptors.h>
#include <posix/load.h>
#include <posix/process.h>
#include <posix/random.h>
#include <posix/space.h>
#include <posix/terminal.h>
#include <tessera/address.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>
#include <tessera/log.h>
#include <tessera/print.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { STATUS_CANNOT_RUN = 126, STATUS_NOT_FOUND_BY_SHELL = 127, RANDOM_BYTES = 16 };

constexpr uint64_t STACK_BYTES = 256 * 1024;

static const char *const variables[] = {"PATH=/bin", "HOME=/tmp", "TERM=vt100"};

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

static status_t make_space(void) {
    uint64_t page_bytes = startup_info()->page_bytes;
    uint64_t mappings = address_reserve(SPACE_MAPPINGS_BYTES, page_bytes);
    if (mappings == 0) {
        return STATUS_NO_SPACE;
    }
    space_init(mappings, page_bytes);
    return STATUS_OK;
}

static status_t make_stack(const struct posix_image *image, int argc, char **argv,
                           uint64_t *out_stack) {
    uint64_t address = space_find(STACK_BYTES);
    status_t status = space_map(address, STACK_BYTES, SPACE_READ | SPACE_WRITE);
    if (status != STATUS_OK) {
        return status;
    }
    uint8_t random[RANDOM_BYTES];
    random_fill(random, sizeof(random));
    struct posix_start start = {
        .image = image,
        .file = posix_process.program,
        .argument_count = (uint32_t)argc,
        .arguments = argv,
        .variable_count = sizeof(variables) / sizeof(variables[0]),
        .variables = variables,
        .page_bytes = startup_info()->page_bytes,
        .random = random,
    };
    *out_stack = posix_stack_fill(&start, (uint8_t *)address, address, STACK_BYTES);
    return *out_stack != 0 ? STATUS_OK : STATUS_LINE_TOO_LONG;
}

static void note_name(const char *file) {
    const char *name = file;
    for (const char *at = file; *at != '\0'; at++) {
        name = *at == '/' ? at + 1 : name;
    }
    memcpy(posix_process.name, name, strnlen(name, sizeof(posix_process.name) - 1));
}

static int run(int argc, char **argv) {
    cap_t file;
    struct posix_image image;
    bool is_directory;
    uint64_t stack = 0;
    const char *reason = nullptr;
    status_t status = posix_path_join("/", argv[0], posix_process.program, &is_directory);
    if (status == STATUS_OK) {
        status = file_system_open(posix_process.filesystem, text_from(posix_process.program),
                                  OPEN_FLAG_READ, &file);
    }
    if (status != STATUS_OK) {
        return fail(argv[0], status_text(status), STATUS_NOT_FOUND_BY_SHELL);
    }
    note_name(posix_process.program);
    status = make_space();
    if (status == STATUS_OK) {
        status = posix_load(file, &image, &reason);
    }
    slot_release(file);
    if (status == STATUS_OK) {
        posix_process.break_first = image.end;
        posix_process.break_now = image.end;
        status = make_stack(&image, argc, argv, &stack);
    }
    if (status != STATUS_OK) {
        return fail(argv[0], reason != nullptr ? reason : status_text(status), STATUS_CANNOT_RUN);
    }
    terminal_open();
    // The slot stays empty: it is not one that the runtime gives out.
    (void)cspace_delete(SLOT_CSPACE, AUTHORITY_POSIX_PROCESS);
    posix_enter(image.entry, stack);
}

int main(int argc, char **argv) {
    log_connect(AUTHORITY_POSIX_LOG);
    posix_process.console = AUTHORITY_POSIX_CONSOLE;
    posix_process.filesystem = AUTHORITY_POSIX_FILESYSTEM;
    open_console();
    int first = 1;
    if (argc > first && strcmp(argv[first], "--trace") == 0) {
        posix_process.is_traced = true;
        first++;
    }
    if (argc <= first) {
        return fail("linux", "usage: linux [--trace] FILE [ARGUMENT...]", 2);
    }
    return run(argc - first, argv + first);
}
