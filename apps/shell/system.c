// SPDX-License-Identifier: MIT
// Commands about the system: services, memory, the log, power.
#include "commands.h"
#include "kept_list.h"
#include "shell.h"
#include "terminal.h"

#include <log/log_client.h>
#include <process/process_client.h>
#include <supervisor/supervisor_client.h>
#include <tessera/arguments.h>
#include <tessera/authority/shell.h>
#include <tessera/clock.h>
#include <tessera/string.h>

static void print_service(const struct service_entry *entry);
static void print_log_portion(const struct log_entry_list *entries, const char *source);

int32_t command_services(int argc, char **argv) {
    (void)argc;
    shell_print("%5s %-16s %-9s %8s %9s %9s %4s\n", "INDEX", "NAME", "STATE", "RESTARTS", "MEMORY",
                "CPU", "PRIO");
    uint32_t cookie = 0;
    do {
        struct service_entry_list entries;
        status_t status = supervisor_list(AUTHORITY_SHELL_SUPERVISOR, cookie, &cookie, &entries);
        if (status != STATUS_OK) {
            return shell_fail(argv[0], status);
        }
        uint64_t words[MESSAGE_WORDS_MAX];
        kept_list_keep(&entries.list, words);
        for (uint32_t i = 0; i < entries.count; i++) {
            struct service_entry entry;
            service_entry_at(&entries, i, &entry);
            print_service(&entry);
        }
    } while (cookie != 0);
    return COMMAND_OK;
}

int32_t command_restart(int argc, char **argv) {
    if (argc != 2) {
        return command_usage(argv[0]);
    }
    terminal_flush();
    status_t status = supervisor_restart(AUTHORITY_SHELL_SUPERVISOR, text_from(argv[1]));
    return status == STATUS_OK ? COMMAND_OK : shell_fail(argv[1], status);
}

// RAM of all processes.
static status_t add_processes(uint64_t *out_bytes) {
    uint64_t bytes = 0;
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
            bytes += entry.memory_bytes;
        }
    } while (cookie != 0);
    *out_bytes = bytes;
    return STATUS_OK;
}

int32_t command_mem(int argc, char **argv) {
    (void)argc;
    struct memory_usage usage;
    status_t status = supervisor_memory(AUTHORITY_SHELL_SUPERVISOR, &usage);
    if (status != STATUS_OK) {
        return shell_fail(argv[0], status);
    }
    uint64_t taken_bytes;
    status = add_processes(&taken_bytes);
    if (status != STATUS_OK) {
        return shell_fail(argv[0], status);
    }
    shell_print("total    %8lu KiB\nfree     %8lu KiB\nservices %8lu KiB\nprograms %8lu KiB in %lu "
                "piece%s, %lu KiB taken\nkernel   %8lu KiB\npage     %8u bytes\n",
                (unsigned long)(usage.total_bytes / 1024), (unsigned long)(usage.free_bytes / 1024),
                (unsigned long)(usage.services_bytes / 1024),
                (unsigned long)(usage.programs_bytes / 1024), (unsigned long)usage.program_pieces,
                usage.program_pieces == 1 ? "" : "s", (unsigned long)(taken_bytes / 1024),
                (unsigned long)(usage.kernel_bytes / 1024), usage.page_bytes);
    return COMMAND_OK;
}

int32_t command_log(int argc, char **argv) {
    if (argc > 2) {
        return command_usage(argv[0]);
    }
    uint64_t sequence = 0;
    while (!terminal_is_interrupted()) {
        struct log_entry_list entries;
        status_t status = log_read(AUTHORITY_SHELL_LOG, sequence, &sequence, &entries);
        if (status != STATUS_OK) {
            return shell_fail(argv[0], status);
        }
        if (entries.count == 0) {
            return COMMAND_OK;
        }
        uint64_t words[MESSAGE_WORDS_MAX];
        kept_list_keep(&entries.list, words);
        print_log_portion(&entries, argc == 2 ? argv[1] : nullptr);
    }
    return COMMAND_INTERRUPTED;
}

int32_t command_shutdown(int argc, char **argv) {
    uint64_t machine_status = 0;
    const char *text = argc == 2 ? argv[1] : "0";
    if (argc > 2 || !number_parse(&text, &machine_status) || *text != '\0' ||
        machine_status > UINT8_MAX) {
        return command_usage(argv[0]);
    }
    terminal_flush();
    status_t status = supervisor_shutdown(AUTHORITY_SHELL_SUPERVISOR, (uint8_t)machine_status);
    return status == STATUS_OK ? COMMAND_OK : shell_fail(argv[0], status);
}

int32_t command_reboot(int argc, char **argv) {
    (void)argc;
    terminal_flush();
    status_t status = supervisor_reboot(AUTHORITY_SHELL_SUPERVISOR);
    return status == STATUS_OK ? COMMAND_OK : shell_fail(argv[0], status);
}

static void print_service(const struct service_entry *entry) {
    shell_print("%5u %-16.*s %-9s %8u %7luKi %7lums %4u\n", entry->index, (int)entry->name.length,
                entry->name.bytes, service_state_name(entry->state), entry->restarts,
                (unsigned long)(entry->memory_bytes / 1024),
                (unsigned long)(entry->run_time_ns / NS_PER_MS), entry->priority);
}

static void print_log_portion(const struct log_entry_list *entries, const char *source) {
    for (uint32_t i = 0; i < entries->count; i++) {
        struct log_entry entry;
        log_entry_at(entries, i, &entry);
        if (source != nullptr && !text_equal(entry.source, text_from(source))) {
            continue;
        }
        shell_print("%6lu.%03lu %-8s %.*s: %.*s\n", (unsigned long)(entry.time_ns / NS_PER_S),
                    (unsigned long)(entry.time_ns / NS_PER_MS % 1000), log_level_name(entry.level),
                    (int)entry.source.length, entry.source.bytes, (int)entry.text.length,
                    entry.text.bytes);
    }
}
