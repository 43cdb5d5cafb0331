// SPDX-License-Identifier: MIT
//
// A program as the shell starts it: made by the process manager from its file, given the
// capabilities of an application, started, waited for, and let go.
#include "rows.h"

#include "report.h"

#include <arch/cycles.h>
#include <process/process_client.h>
#include <tessera/authority/application.h>
#include <tessera/authority/bench_services.h>
#include <tessera/slots.h>

static const char program[] = "/tmp/hello";

static const struct gift gifts[] = {
    {AUTHORITY_BENCH_SERVICES_CONSOLE, AUTHORITY_APPLICATION_CONSOLE, "console"},
    {AUTHORITY_BENCH_SERVICES_FILESYSTEM, AUTHORITY_APPLICATION_FILESYSTEM, "vfs"},
    {AUTHORITY_BENCH_SERVICES_PROCESS, AUTHORITY_APPLICATION_PROCESS, "process_manager"},
    {AUTHORITY_BENCH_SERVICES_LOG, AUTHORITY_APPLICATION_LOG, "log"},
};

cap_t program_spawn(const char *path, struct data arguments, const struct gift *gift,
                    uint32_t count) {
    cap_t process;
    uint32_t id;
    uint64_t slots_end;
    must(process_manager_spawn(AUTHORITY_BENCH_SERVICES_PROCESS, text_from(path), arguments, 0,
                               (struct text){}, 0, &process, &id, &slots_end),
         path);
    for (uint32_t i = 0; i < count; i++) {
        must(process_grant(process, gift[i].capability, gift[i].slot, text_from(gift[i].origin)),
             "grant");
    }
    return process;
}

static uint64_t sample_hello(void) {
    static const uint8_t arguments[] = "hello";
    struct process_end end;
    uint64_t before = arch_cycles();
    cap_t process = program_spawn(program, (struct data){arguments, sizeof(arguments)}, gifts,
                                  sizeof(gifts) / sizeof(gifts[0]));
    must(process_start(process), "start");
    must(process_wait(process, &end), "wait");
    slot_release(process);
    uint64_t after = arch_cycles();
    must(end.state == PROCESS_STATE_EXITED && end.status == 0 ? STATUS_OK : STATUS_BAD_EXECUTABLE,
         "exit of a program");
    return after - before;
}

void measure_programs(void) {
    file_copy("/bin/hello", program);
    measure("hello_spawn", sample_hello);
}
