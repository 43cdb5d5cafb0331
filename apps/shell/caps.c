// SPDX-License-Identifier: MIT
// What the slots of a program or service hold.
#include "commands.h"
#include "jobs.h"
#include "kept_list.h"
#include "shell.h"

#include <process/process_client.h>
#include <supervisor/supervisor_client.h>
#include <tessera/authority/shell.h>
#include <kernel/names.h>
#include <tessera/rights.h>

struct right_letter {
    uint32_t right;
    char letter;
};

static const struct right_letter LETTERS[] = {
    {RIGHT_READ, 'r'},    {RIGHT_WRITE, 'w'}, {RIGHT_EXECUTE, 'x'}, {RIGHT_SEND, 's'},
    {RIGHT_RECEIVE, 'v'}, {RIGHT_GRANT, 'g'}, {RIGHT_MANAGE, 'm'},  {RIGHT_DMA, 'd'},
};

constexpr uint32_t LETTER_COUNT = sizeof(LETTERS) / sizeof(LETTERS[0]);

// Whose slots they are.
struct owner {
    bool is_service;
    uint32_t number; // process id, or index of the service
};

static status_t find_owner(const char *typed, struct owner *out);
static status_t find_service(struct text name, uint32_t *out_index);
static status_t read_slots(const struct owner *owner, uint32_t slot, uint32_t *out_next,
                           struct capability_entry_list *out_entries);
static void print_capability(const struct capability_entry *entry);

int32_t command_caps(int argc, char **argv) {
    struct owner owner;
    if (argc != 2) {
        return command_usage(argv[0]);
    }
    status_t status = find_owner(argv[1], &owner);
    if (status != STATUS_OK) {
        return shell_fail(argv[1], status);
    }
    bool is_first = true;
    uint32_t slot = 1; // slot 0 is always empty
    do {
        struct capability_entry_list entries;
        status = read_slots(&owner, slot, &slot, &entries);
        if (status != STATUS_OK) {
            return shell_fail(argv[1], status);
        }
        if (is_first) {
            shell_print("%5s %-13s %-8s %10s  %s\n", "SLOT", "OBJECT", "RIGHTS", "BADGE", "FROM");
            is_first = false;
        }
        uint64_t words[MESSAGE_WORDS_MAX];
        kept_list_keep(&entries.list, words);
        for (uint32_t i = 0; i < entries.count; i++) {
            struct capability_entry entry;
            capability_entry_at(&entries, i, &entry);
            print_capability(&entry);
        }
    } while (slot != 0);
    shell_print("r read  w write  x execute  s send  v receive  g grant  m manage  d dma\n");
    return COMMAND_OK;
}

static status_t find_owner(const char *typed, struct owner *out) {
    out->is_service = !jobs_parse_id(typed, &out->number);
    if (!out->is_service) {
        return STATUS_OK;
    }
    return find_service(text_from(typed), &out->number);
}

static status_t find_service(struct text name, uint32_t *out_index) {
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
            if (text_equal(entry.name, name)) {
                *out_index = entry.index;
                return STATUS_OK;
            }
        }
    } while (cookie != 0);
    return STATUS_NOT_FOUND;
}

static status_t read_slots(const struct owner *owner, uint32_t slot, uint32_t *out_next,
                           struct capability_entry_list *out_entries) {
    if (owner->is_service) {
        return supervisor_capabilities(AUTHORITY_SHELL_SUPERVISOR, owner->number, slot, out_next,
                                       out_entries);
    }
    return process_manager_capabilities(AUTHORITY_SHELL_PROCESS, owner->number, slot, out_next,
                                        out_entries);
}

static void print_capability(const struct capability_entry *entry) {
    char rights[LETTER_COUNT + 1];
    for (uint32_t i = 0; i < LETTER_COUNT; i++) {
        rights[i] = (entry->rights & LETTERS[i].right) != 0 ? LETTERS[i].letter : '-';
    }
    rights[LETTER_COUNT] = '\0';
    shell_print("%5u %-13s %-8s %10x  %.*s\n", entry->slot, object_type_name(entry->object_type),
                rights, entry->badge, (int)entry->origin.length, entry->origin.bytes);
}
