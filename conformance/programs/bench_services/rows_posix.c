// SPDX-License-Identifier: MIT
//
// What calls of a Linux program cost: the program measures itself, prints its rows and ends with
// their number.
#include "rows.h"

#include "report.h"

#include <process/process_client.h>
#include <tessera/authority/bench_services.h>
#include <tessera/authority/posix.h>
#include <tessera/slots.h>

static const char program[] = "/bin/linux_bench";

static const struct gift gifts[] = {
    {AUTHORITY_BENCH_SERVICES_CONSOLE, AUTHORITY_POSIX_CONSOLE, "console"},
    {AUTHORITY_BENCH_SERVICES_FILESYSTEM, AUTHORITY_POSIX_FILESYSTEM, "vfs"},
    {AUTHORITY_BENCH_SERVICES_PROCESS, AUTHORITY_POSIX_PROCESS, "process_manager"},
    {AUTHORITY_BENCH_SERVICES_LOG, AUTHORITY_POSIX_LOG, "log"},
    {AUTHORITY_BENCH_SERVICES_POSIX, AUTHORITY_POSIX_POSIX, "posix_server"},
};

void measure_posix(void) {
    static const uint8_t arguments[] = "linux_bench";
    struct process_end end;
    cap_t process = program_spawn(program, (struct data){arguments, sizeof(arguments)}, gifts,
                                  sizeof(gifts) / sizeof(gifts[0]));
    must(process_start(process), "start");
    must(process_wait(process, &end), "wait");
    slot_release(process);
    must(end.state == PROCESS_STATE_EXITED && end.status > 0 ? STATUS_OK : STATUS_BAD_EXECUTABLE,
         program);
    report_others((uint32_t)end.status);
}
