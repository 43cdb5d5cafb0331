// SPDX-License-Identifier: MIT
// A small table. The process manager is asked before each prompt how they are.
#include "jobs.h"

#include "shell.h"

#include <process/process_client.h>
#include <tessera/arguments.h>
#include <tessera/authority/shell.h>
#include <tessera/slots.h>

constexpr uint32_t JOBS_MAX = 16;

constexpr uint32_t ENDED_MAX = 16;

struct ended_job {
    uint32_t id;
    int32_t status;
};

static struct program jobs[JOBS_MAX];
static uint32_t job_count;
static struct ended_job ended[ENDED_MAX]; // a ring
static uint32_t ended_next;

static void forget(uint32_t index);

bool jobs_have_room(void) {
    return job_count < JOBS_MAX;
}

void jobs_add(const struct program *program) {
    jobs[job_count++] = *program;
}

bool jobs_parse_id(const char *text, uint32_t *out_id) {
    uint64_t value;
    bool is_job = *text == '%';
    text += is_job;
    if (!number_parse(&text, &value) || *text != '\0' || value == 0 || value > UINT32_MAX) {
        return false;
    }
    if (is_job && value > job_count) {
        return false;
    }
    *out_id = is_job ? jobs[value - 1].id : (uint32_t)value;
    return true;
}

bool jobs_find_ended(uint32_t id, int32_t *out_status) {
    for (uint32_t i = 0; i < ENDED_MAX; i++) {
        if (ended[i].id == id) {
            *out_status = ended[i].status;
            return true;
        }
    }
    return false;
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

bool jobs_is_running(uint32_t id) {
    struct process_entry_list entries;
    uint32_t next;
    if (process_manager_list(AUTHORITY_SHELL_PROCESS, id, &next, &entries) != STATUS_OK ||
        entries.count == 0) {
        return false;
    }
    struct process_entry entry;
    process_entry_at(&entries, 0, &entry);
    return entry.id == id &&
           (entry.state == PROCESS_STATE_RUNNING || entry.state == PROCESS_STATE_CREATED);
}

void jobs_report(void) {
    for (uint32_t i = 0; i < job_count;) {
        struct program program = jobs[i];
        if (jobs_is_running(program.id)) {
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
        ended[ended_next] = (struct ended_job){.id = program.id, .status = result};
        ended_next = (ended_next + 1) % ENDED_MAX;
        shell_complain("[%u] %s ended with status %d", program.id, program.name, result);
    }
}

static void forget(uint32_t index) {
    job_count--;
    for (uint32_t i = index; i < job_count; i++) {
        jobs[i] = jobs[i + 1];
    }
}
