// SPDX-License-Identifier: MIT
// Commands about the cores: what they do, for whom, and who runs where.
#include "commands.h"
#include "jobs.h"
#include "kept_list.h"
#include "shell.h"
#include "terminal.h"

#include <process/process_client.h>
#include <supervisor/supervisor_client.h>
#include <tessera/arguments.h>
#include <tessera/authority/shell.h>
#include <tessera/clock.h>
#include <tessera/string.h>

constexpr uint64_t SECONDS_MAX = 3600;
constexpr uint32_t CORES_MAX = 64;
constexpr uint32_t TASKS_MAX = 128;
constexpr uint32_t TASK_NAME_BYTES = 32;

// A service or a program; services have no number.
struct task {
    uint32_t id;
    char name[TASK_NAME_BYTES];
    uint64_t run_time_ns;
};

// Of everything, at one time.
struct sample {
    uint64_t time_ns;
    uint32_t core_count;
    uint32_t task_count;
    struct core_entry cores[CORES_MAX];
    struct task tasks[TASKS_MAX];
};

static struct sample before;
static struct sample after;

static status_t take_sample(struct sample *sample);
static void print_share(uint64_t part_ns, uint64_t whole_ns);
static void print_load(void);

int32_t command_affinity(int argc, char **argv) {
    uint32_t id;
    uint64_t core = 0;
    const char *text = argc == 3 ? argv[2] : "";
    if (argc != 3 || !jobs_parse_id(argv[1], &id) || !number_parse(&text, &core) || *text != '\0' ||
        core > UINT32_MAX) {
        return command_usage(argv[0]);
    }
    status_t status = process_manager_set_core(AUTHORITY_SHELL_PROCESS, id, (uint32_t)core);
    return status == STATUS_OK ? COMMAND_OK
                               : shell_fail(argv[status == STATUS_BAD_RANGE ? 2 : 1], status);
}

int32_t command_cpus(int argc, char **argv) {
    (void)argc;
    status_t status = take_sample(&after);
    if (status != STATUS_OK) {
        return shell_fail(argv[0], status);
    }
    shell_print("%4s %6s %10s %12s\n", "CORE", "BUSY", "IDLE", "LOCK WAITS");
    for (uint32_t i = 0; i < after.core_count; i++) {
        const struct core_entry *core = &after.cores[i];
        shell_print("%4u ", core->core);
        print_share(core->uptime_ns - core->idle_ns, core->uptime_ns);
        shell_print(" %8lums %12lu\n", (unsigned long)(core->idle_ns / 1'000'000),
                    (unsigned long)core->lock_waits);
    }
    return COMMAND_OK;
}

int32_t command_load(int argc, char **argv) {
    uint64_t seconds = 1;
    const char *text = argc == 2 ? argv[1] : "1";
    if (argc > 2 || !number_parse(&text, &seconds) || *text != '\0' || seconds == 0 ||
        seconds > SECONDS_MAX) {
        return command_usage(argv[0]);
    }
    status_t status = take_sample(&before);
    if (status == STATUS_OK &&
        terminal_sleep_until(clock_now_ns() + seconds * NS_PER_S) != STATUS_OK) {
        return COMMAND_INTERRUPTED;
    }
    if (status == STATUS_OK) {
        status = take_sample(&after);
    }
    if (status != STATUS_OK) {
        return shell_fail(argv[0], status);
    }
    print_load();
    return COMMAND_OK;
}

static void add_task(struct sample *sample, uint32_t id, struct text name, uint64_t run_time_ns) {
    if (sample->task_count == TASKS_MAX || name.length >= TASK_NAME_BYTES) {
        return;
    }
    struct task *task = &sample->tasks[sample->task_count++];
    *task = (struct task){.id = id, .run_time_ns = run_time_ns};
    memcpy(task->name, name.bytes, name.length);
}

static status_t sample_cores(struct sample *sample) {
    uint32_t cookie = 0;
    do {
        struct core_entry_list entries;
        status_t status = supervisor_cores(AUTHORITY_SHELL_SUPERVISOR, cookie, &cookie, &entries);
        if (status != STATUS_OK) {
            return status;
        }
        for (uint32_t i = 0; i < entries.count && sample->core_count < CORES_MAX; i++) {
            core_entry_at(&entries, i, &sample->cores[sample->core_count++]);
        }
    } while (cookie != 0);
    return STATUS_OK;
}

static status_t sample_services(struct sample *sample) {
    uint32_t cookie = 0;
    do {
        struct service_entry_list entries;
        status_t status = supervisor_list(AUTHORITY_SHELL_SUPERVISOR, cookie, &cookie, &entries);
        if (status != STATUS_OK) {
            return status;
        }
        for (uint32_t i = 0; i < entries.count; i++) {
            struct service_entry entry;
            service_entry_at(&entries, i, &entry);
            add_task(sample, 0, entry.name, entry.run_time_ns);
        }
    } while (cookie != 0);
    return STATUS_OK;
}

static status_t sample_processes(struct sample *sample) {
    uint32_t cookie = 0;
    do {
        struct process_entry_list entries;
        status_t status = process_manager_list(AUTHORITY_SHELL_PROCESS, cookie, &cookie, &entries);
        if (status != STATUS_OK) {
            return status;
        }
        for (uint32_t i = 0; i < entries.count; i++) {
            struct process_entry entry;
            process_entry_at(&entries, i, &entry);
            add_task(sample, entry.id, entry.name, entry.run_time_ns);
        }
    } while (cookie != 0);
    return STATUS_OK;
}

static status_t take_sample(struct sample *sample) {
    sample->core_count = 0;
    sample->task_count = 0;
    sample->time_ns = clock_now_ns();
    status_t status = sample_cores(sample);
    if (status == STATUS_OK) {
        status = sample_services(sample);
    }
    return status == STATUS_OK ? sample_processes(sample) : status;
}

// Per cent, with one place behind the point.
static void print_share(uint64_t part_ns, uint64_t whole_ns) {
    uint64_t tenths = whole_ns == 0 ? 0 : part_ns * 1000 / whole_ns;
    shell_print("%3lu.%lu%%", (unsigned long)(tenths / 10), (unsigned long)(tenths % 10));
}

static const struct task *task_before(const struct task *task) {
    for (uint32_t i = 0; i < before.task_count; i++) {
        if (before.tasks[i].id == task->id && strcmp(before.tasks[i].name, task->name) == 0) {
            return &before.tasks[i];
        }
    }
    return nullptr;
}

// A service that was restarted meanwhile counts from its new beginning.
static void print_load(void) {
    for (uint32_t i = 0; i < after.core_count && i < before.core_count; i++) {
        const struct core_entry *core = &after.cores[i];
        uint64_t whole_ns = core->uptime_ns - before.cores[i].uptime_ns;
        uint64_t idle_ns = core->idle_ns - before.cores[i].idle_ns;
        print_share(idle_ns < whole_ns ? whole_ns - idle_ns : 0, whole_ns);
        shell_print("  core %u\n", core->core);
    }
    for (uint32_t i = 0; i < after.task_count; i++) {
        const struct task *task = &after.tasks[i];
        const struct task *earlier = task_before(task);
        uint64_t start_ns = earlier != nullptr && earlier->run_time_ns <= task->run_time_ns
                                ? earlier->run_time_ns
                                : 0;
        if (task->run_time_ns > start_ns) {
            print_share(task->run_time_ns - start_ns, after.time_ns - before.time_ns);
            shell_print("  %s\n", task->name);
        }
    }
}
