// SPDX-License-Identifier: MIT
//
// From _start to main() and to the end. Alone in its file: root brings its own program_start(), and
// this one is then not linked.
#include <tessera/runtime.h>

#include <tessera/errors.h>
#include <tessera/main.h>

void program_start(const struct startup_info *info) {
    if (info->magic != STARTUP_MAGIC || info->abi_version != ABI_VERSION) {
        program_exit(STATUS_BAD_ARGUMENT);
    }
    thread_block_prepare(info->buffer_address);
    runtime_init(info);
    static char *arguments[ARGUMENTS_MAX + 1];
    int count = (int)info->argument_count;
    for (int i = 0; i < count; i++) {
        arguments[i] = (char *)info->argument_text + info->argument_offsets[i];
    }
    program_exit(main(count, arguments));
}
