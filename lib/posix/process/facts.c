// SPDX-License-Identifier: MIT
//
// The library knows its own process better than the server does: of that it asks only for parent,
// group and session.
#include <posix/facts.h>

#include <kernel/thread.h>
#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/posix_client.h>
#include <posix/process.h>
#include <posix/processor_time.h>
#include <posix/thread.h>
#include <posix/usage.h>
#include <tessera/layouts.h>
#include <tessera/string.h>

static void copy_text(char *out, struct text text) {
    memcpy(out, text.bytes, text.length);
    out[text.length] = '\0';
}

// One more argument, cut where there is no more room. False: there is no more.
static bool add_argument(uint64_t argument, struct posix_facts *out) {
    if (argument == 0 || posix_check_text(argument, PROGRAM_STACK_BYTES) != 0) {
        return false;
    }
    uint32_t room = (uint32_t)sizeof(out->arguments) - out->argument_bytes;
    uint32_t length = (uint32_t)strlen((const char *)argument) + 1;
    length = length < room ? length : room;
    memcpy(out->arguments + out->argument_bytes, (const void *)argument, length);
    out->argument_bytes += length;
    return out->argument_bytes < sizeof(out->arguments);
}

// As the program's stack has them now, the program being who owns it.
static void take_arguments(struct posix_facts *out) {
    uint64_t at = posix_process.start_stack;
    uint64_t count;
    out->argument_bytes = 0;
    if (linux_check_memory(at, 1, sizeof(count), LINUX_ACCESS_READ) != 0) {
        return;
    }
    memcpy(&count, (const void *)at, sizeof(count));
    for (uint64_t i = 0; i < count; i++) {
        uint64_t argument;
        at += sizeof(argument);
        if (linux_check_memory(at, 1, sizeof(argument), LINUX_ACCESS_READ) != 0) {
            return;
        }
        memcpy(&argument, (const void *)at, sizeof(argument));
        if (!add_argument(argument, out)) {
            return;
        }
    }
}

static void take_names(struct posix_facts *out) {
    memcpy(out->name, posix_process.name, sizeof(out->name));
    memcpy(out->program, posix_process.program, sizeof(out->program));
    take_arguments(out);
}

static uint32_t count_threads(void) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < posix_threads_end; i++) {
        count += posix_threads[i].id != 0;
    }
    return count;
}

static void take_own(struct posix_facts *out) {
    uint64_t state, priority, core, first_ns;
    out->state = 'R';
    out->threads = count_threads();
    out->memory_bytes = posix_memory_peak_bytes();
    (void)posix_processor_time(LINUX_CLOCK_PROCESS_CPUTIME_ID, &out->run_ns); // there is one
    if (thread_info(SLOT_THREAD, &state, &priority, &core, &first_ns) == STATUS_OK) {
        out->core = (uint32_t)core;
    }
    take_names(out);
}

static void take(const struct posix_description *from, struct posix_facts *out) {
    *out = (struct posix_facts){
        .number = from->id,
        .parent = from->parent,
        .group = from->group,
        .session = from->session,
        .core = from->core,
        .threads = 1,
        .state = from->has_ended ? 'Z' : 'S',
        .run_ns = from->run_time_ns,
        .memory_bytes = from->memory_bytes,
        .argument_bytes = from->has_ended ? 0 : from->arguments.length,
    };
    copy_text(out->name, from->name);
    copy_text(out->program, from->program);
    memcpy(out->arguments, from->arguments.bytes, out->argument_bytes);
}

static bool describe(uint32_t number, struct posix_description *out) {
    return family_is_known() && posix_process_describe(family_process(), number, out) == STATUS_OK;
}

bool facts_of(uint32_t number, struct posix_facts *out) {
    struct posix_description description;
    bool is_own = number == family_own();
    if (describe(number, &description) && description.id == number) {
        take(&description, out);
    } else if (is_own) {
        *out = (struct posix_facts){.number = number, .group = number, .session = number};
    } else {
        return false;
    }
    if (is_own) {
        take_own(out);
    }
    return true;
}

uint32_t facts_next(uint32_t number) {
    struct posix_description description;
    uint32_t own = family_own();
    if (describe(number, &description)) {
        return description.id;
    }
    return !family_is_known() && number <= own ? own : 0;
}

void facts_tell(void) {
    if (family_is_known()) {
        struct posix_facts own;
        take_names(&own);
        // Others know the name before, if there is no server any more.
        (void)posix_process_set_program(family_process(), text_from(own.name),
                                        text_from(own.program),
                                        (struct data){own.arguments, own.argument_bytes});
    }
}
