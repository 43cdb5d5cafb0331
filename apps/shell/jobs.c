// SPDX-License-Identifier: MIT
// A small table. The process manager is asked before each prompt how they are.
#include "jobs.h"

#include "shell.h"

#include <process/process_client.h>
#include <tessera/authority/shell.h>
#include <tessera/slots.h>

constexpr uint32_t JOBS_MAX = 16;

static struct program jobs[JOBS_MAX];
static uint32_t job_count;

static bool is_running(const struct program *program);
static void forget(uint32_t index);

bool jobs_have_room(void) {
    return job_count < JOBS_MAX;
}

void jobs_add(const struct program *program) {
    jobs[job_count++] = *program;
}

bool jobs_find(uint64_t position, uint32_t *out_id) {
    if (position == 0 || position > job_count) {
        return false;
    }
    *out_id = jobs[position - 1].id;
    return true;
}

bool jobs_take(uint32_t id, struct program *out) {
    for (uint32_t i = 0; i < job_count; i++) {
        if (id == 0 || jobs[i].id == id) {
            *out = jobs[i];
            forget(i);
            return true;
        }
    }
    return false;
}

void jobs_report(void) {
    for (uint32_t i = 0; i < job_count;) {
        struct program program = jobs[i];
        if (is_running(&program)) {
            i++;
            continue;
        }
        forget(i);
        struct process_end end;
        status_t status = process_wait(program.process, &end);
        slot_release(program.process);
        if (status != STATUS_OK) {
            shell_complain("%s (%u) is gone: %s", program.name, program.id, status_text(status));
            continue;
        }
        int32_t result = program_report_end(program.name, program.id, &end);
        shell_complain("[%u] %s ended with status %d", program.id, program.name, result);
    }
}

// A process that the manager no longer knows does not run.
static bool is_running(const struct program *program) {
    struct process_entry_list entries;
    uint32_t next;
    if (process_manager_list(AUTHORITY_SHELL_PROCESS, program->id, &next, &entries) != STATUS_OK ||
        entries.count == 0) {
        return false;
    }
    struct process_entry entry;
    process_entry_at(&entries, 0, &entry);
    return entry.id == program->id &&
           (entry.state == PROCESS_STATE_RUNNING || entry.state == PROCESS_STATE_CREATED);
}

static void forget(uint32_t index) {
    job_count--;
    for (uint32_t i = index; i < job_count; i++) {
        jobs[i] = jobs[i + 1];
    }
}
