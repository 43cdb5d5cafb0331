// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/systems/isolation.yaml, idl/systems/default.yaml, idl/services/root.yaml, idl/services/log.yaml, idl/services/console.yaml, idl/services/disk.yaml, idl/services/ramfs.yaml, idl/services/tarfs.yaml, idl/services/vfs.yaml, idl/services/process_manager.yaml, idl/services/shell.yaml, idl/profiles/grants.yaml
// Template: codegen/tessera_gen/templates/conformance/isolation_cases.c.j2
// Command: ./tessera gen
//
// See isolation_cases.h.
#include <isolation_cases.h>

#include <block/block_server.h>
#include <console/console_server.h>
#include <filesystem/filesystem_server.h>
#include <log/log_server.h>
#include <process/process_server.h>
#include <supervisor/supervisor_server.h>
#include <stddef.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static void serve_log(struct request *request) {
    log_dispatch(&probe_log_server, request);
}

static void serve_console(struct request *request) {
    console_dispatch(&probe_console_server, request);
}

static void serve_block(struct request *request) {
    static const struct block_device_server no_behaviour = {};
    block_device_dispatch(&no_behaviour, request);
}

static void serve_filesystem(struct request *request) {
    static const struct file_system_server no_behaviour = {};
    file_system_dispatch(&no_behaviour, request);
}

static void serve_process(struct request *request) {
    static const struct process_manager_server no_behaviour = {};
    process_manager_dispatch(&no_behaviour, request);
}

static const struct isolation_case log_cases[] = {
    {
        .name = "log__slot_endpoint__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 6,
        .object = OBJECT_ENDPOINT,
        .rights = RIGHT_RECEIVE,
    },
    {
        .name = "log__capabilities_to_memory__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MEMORY,
        .count = 1,
    },
    {
        .name = "log__capabilities_to_frame__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_FRAME,
        .count = 1,
    },
    {
        .name = "log__capabilities_to_aspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ASPACE,
        .count = 1,
    },
    {
        .name = "log__capabilities_to_cspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_CSPACE,
        .count = 1,
    },
    {
        .name = "log__capabilities_to_thread__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_THREAD,
        .count = 1,
    },
    {
        .name = "log__capabilities_to_endpoint__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ENDPOINT,
        .count = 1,
    },
    {
        .name = "log__capabilities_to_port__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_PORT,
        .count = 0,
    },
    {
        .name = "log__capabilities_to_reply__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_REPLY,
        .count = 0,
    },
    {
        .name = "log__capabilities_to_notification__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_NOTIFICATION,
        .count = 0,
    },
    {
        .name = "log__capabilities_to_interrupt__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_INTERRUPT,
        .count = 0,
    },
    {
        .name = "log__capabilities_to_timer__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_TIMER,
        .count = 0,
    },
    {
        .name = "log__capabilities_to_machine__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MACHINE,
        .count = 0,
    },
    {
        .name = "log__capabilities_to_ioport__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_IOPORT,
        .count = 0,
    },
    {
        .name = "log__capabilities_to_gone__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_GONE,
        .count = 0,
    },
    {
        .name = "log__supervisor_of_root__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_SUPERVISOR_LIST,
        .except_slots = 0,
    },
    {
        .name = "log__console_of_console__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_CONSOLE_READ,
        .except_slots = 0,
    },
    {
        .name = "log__block_of_disk__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_BLOCK_DEVICE_GEOMETRY,
        .except_slots = 0,
    },
    {
        .name = "log__filesystem_of_ramfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "log__filesystem_of_tarfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "log__filesystem_of_vfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "log__process_of_process_manager__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_PROCESS_MANAGER_SPAWN,
        .except_slots = 0,
    },
    {
        .name = "log__device_console_uart__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "console.uart.base",
    },
    {
        .name = "log__device_disk_controller__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "disk.controller.base",
    },
    {
        .name = "log__interrupt_console_uart_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "console.uart_interrupt.line",
    },
    {
        .name = "log__interrupt_disk_controller_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "disk.controller_interrupt.line",
    },
    {
        .name = "log__physical_address_of_its_memory__access_denied",
        .kind = ISOLATION_PHYSICAL_DENIED,
        .slot = SLOT_MEMORY,
    },
    {
        .name = "log__priority_above_its_own__access_denied",
        .kind = ISOLATION_PRIORITY,
        .count = 161,
    },
};

static const struct isolation_client log_clients[] = {
    {
        .badge = 1,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .badge = 3,
        .rights = RIGHT_SEND | RIGHT_WRITE,
        .case_name = "log__message_from_console__comes_with_its_rights",
    },
    {
        .badge = 4,
        .rights = RIGHT_SEND | RIGHT_WRITE,
        .case_name = "log__message_from_disk__comes_with_its_rights",
    },
    {
        .badge = 5,
        .rights = RIGHT_SEND | RIGHT_WRITE,
        .case_name = "log__message_from_ramfs__comes_with_its_rights",
    },
    {
        .badge = 6,
        .rights = RIGHT_SEND | RIGHT_WRITE,
        .case_name = "log__message_from_tarfs__comes_with_its_rights",
    },
    {
        .badge = 7,
        .rights = RIGHT_SEND | RIGHT_WRITE,
        .case_name = "log__message_from_vfs__comes_with_its_rights",
    },
    {
        .badge = 8,
        .rights = RIGHT_SEND | RIGHT_WRITE,
        .case_name = "log__message_from_process_manager__comes_with_its_rights",
    },
    {
        .badge = 9,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE,
        .case_name = "log__message_from_shell__comes_with_its_rights",
    },
};

static const struct isolation_case console_cases[] = {
    {
        .name = "console__slot_endpoint__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 6,
        .object = OBJECT_ENDPOINT,
        .rights = RIGHT_RECEIVE,
    },
    {
        .name = "console__slot_log__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 7,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "console__slot_uart__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 8,
        .object = OBJECT_MEMORY,
        .rights = RIGHT_READ | RIGHT_MANAGE,
    },
    {
        .name = "console__slot_uart_interrupt__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 9,
        .object = OBJECT_INTERRUPT,
        .rights = RIGHT_MANAGE,
    },
    {
        .name = "console__capabilities_to_memory__are_2",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MEMORY,
        .count = 2,
    },
    {
        .name = "console__capabilities_to_frame__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_FRAME,
        .count = 1,
    },
    {
        .name = "console__capabilities_to_aspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ASPACE,
        .count = 1,
    },
    {
        .name = "console__capabilities_to_cspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_CSPACE,
        .count = 1,
    },
    {
        .name = "console__capabilities_to_thread__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_THREAD,
        .count = 1,
    },
    {
        .name = "console__capabilities_to_endpoint__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ENDPOINT,
        .count = 1,
    },
    {
        .name = "console__capabilities_to_port__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_PORT,
        .count = 1,
    },
    {
        .name = "console__capabilities_to_reply__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_REPLY,
        .count = 0,
    },
    {
        .name = "console__capabilities_to_notification__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_NOTIFICATION,
        .count = 0,
    },
    {
        .name = "console__capabilities_to_interrupt__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_INTERRUPT,
        .count = 1,
    },
    {
        .name = "console__capabilities_to_timer__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_TIMER,
        .count = 0,
    },
    {
        .name = "console__capabilities_to_machine__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MACHINE,
        .count = 0,
    },
    {
        .name = "console__capabilities_to_ioport__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_IOPORT,
        .count = 0,
    },
    {
        .name = "console__capabilities_to_gone__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_GONE,
        .count = 0,
    },
    {
        .name = "console__log_write_on_log__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_LOG_WRITE,
    },
    {
        .name = "console__log_read_on_log__read_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_LOG_READ,
    },
    {
        .name = "console__supervisor_of_root__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_SUPERVISOR_LIST,
        .except_slots = 0,
    },
    {
        .name = "console__block_of_disk__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_BLOCK_DEVICE_GEOMETRY,
        .except_slots = 0,
    },
    {
        .name = "console__filesystem_of_ramfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "console__filesystem_of_tarfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "console__filesystem_of_vfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "console__process_of_process_manager__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_PROCESS_MANAGER_SPAWN,
        .except_slots = 0,
    },
    {
        .name = "console__rights_of_log__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 7,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "console__receive_on_log__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 7,
    },
    {
        .name = "console__device_console_uart__can_be_mapped",
        .kind = ISOLATION_DEVICE_WORKS,
        .slot = 8,
    },
    {
        .name = "console__device_disk_controller__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "disk.controller.base",
    },
    {
        .name = "console__interrupt_console_uart_interrupt__can_be_bound",
        .kind = ISOLATION_INTERRUPT_WORKS,
        .slot = 9,
    },
    {
        .name = "console__interrupt_disk_controller_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "disk.controller_interrupt.line",
    },
    {
        .name = "console__physical_address_of_its_memory__access_denied",
        .kind = ISOLATION_PHYSICAL_DENIED,
        .slot = SLOT_MEMORY,
    },
    {
        .name = "console__priority_above_its_own__access_denied",
        .kind = ISOLATION_PRIORITY,
        .count = 121,
    },
};

static const struct isolation_client console_clients[] = {
    {
        .badge = 9,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE,
        .case_name = "console__message_from_shell__comes_with_its_rights",
    },
};

static const struct isolation_case disk_cases[] = {
    {
        .name = "disk__slot_endpoint__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 6,
        .object = OBJECT_ENDPOINT,
        .rights = RIGHT_RECEIVE,
    },
    {
        .name = "disk__slot_log__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 7,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "disk__slot_controller__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 8,
        .object = OBJECT_MEMORY,
        .rights = RIGHT_READ | RIGHT_MANAGE,
    },
    {
        .name = "disk__slot_controller_interrupt__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 9,
        .object = OBJECT_INTERRUPT,
        .rights = RIGHT_MANAGE,
    },
    {
        .name = "disk__slot_buffer__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 10,
        .object = OBJECT_MEMORY,
        .rights = RIGHT_READ | RIGHT_MANAGE | RIGHT_DMA,
    },
    {
        .name = "disk__capabilities_to_memory__are_3",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MEMORY,
        .count = 3,
    },
    {
        .name = "disk__capabilities_to_frame__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_FRAME,
        .count = 1,
    },
    {
        .name = "disk__capabilities_to_aspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ASPACE,
        .count = 1,
    },
    {
        .name = "disk__capabilities_to_cspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_CSPACE,
        .count = 1,
    },
    {
        .name = "disk__capabilities_to_thread__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_THREAD,
        .count = 1,
    },
    {
        .name = "disk__capabilities_to_endpoint__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ENDPOINT,
        .count = 1,
    },
    {
        .name = "disk__capabilities_to_port__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_PORT,
        .count = 1,
    },
    {
        .name = "disk__capabilities_to_reply__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_REPLY,
        .count = 0,
    },
    {
        .name = "disk__capabilities_to_notification__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_NOTIFICATION,
        .count = 0,
    },
    {
        .name = "disk__capabilities_to_interrupt__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_INTERRUPT,
        .count = 1,
    },
    {
        .name = "disk__capabilities_to_timer__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_TIMER,
        .count = 0,
    },
    {
        .name = "disk__capabilities_to_machine__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MACHINE,
        .count = 0,
    },
    {
        .name = "disk__capabilities_to_ioport__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_IOPORT,
        .count = 0,
    },
    {
        .name = "disk__capabilities_to_gone__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_GONE,
        .count = 0,
    },
    {
        .name = "disk__log_write_on_log__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_LOG_WRITE,
    },
    {
        .name = "disk__log_read_on_log__read_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_LOG_READ,
    },
    {
        .name = "disk__supervisor_of_root__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_SUPERVISOR_LIST,
        .except_slots = 0,
    },
    {
        .name = "disk__console_of_console__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_CONSOLE_READ,
        .except_slots = 0,
    },
    {
        .name = "disk__filesystem_of_ramfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "disk__filesystem_of_tarfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "disk__filesystem_of_vfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "disk__process_of_process_manager__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_PROCESS_MANAGER_SPAWN,
        .except_slots = 0,
    },
    {
        .name = "disk__rights_of_log__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 7,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "disk__receive_on_log__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 7,
    },
    {
        .name = "disk__device_console_uart__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "console.uart.base",
    },
    {
        .name = "disk__device_disk_controller__can_be_mapped",
        .kind = ISOLATION_DEVICE_WORKS,
        .slot = 8,
    },
    {
        .name = "disk__interrupt_console_uart_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "console.uart_interrupt.line",
    },
    {
        .name = "disk__interrupt_disk_controller_interrupt__can_be_bound",
        .kind = ISOLATION_INTERRUPT_WORKS,
        .slot = 9,
    },
    {
        .name = "disk__physical_address_of_its_memory__access_denied",
        .kind = ISOLATION_PHYSICAL_DENIED,
        .slot = SLOT_MEMORY,
    },
    {
        .name = "disk__physical_address_of_buffer__is_told",
        .kind = ISOLATION_PHYSICAL_WORKS,
        .slot = 10,
    },
    {
        .name = "disk__priority_above_its_own__access_denied",
        .kind = ISOLATION_PRIORITY,
        .count = 111,
    },
};

static const struct isolation_client disk_clients[] = {
    {
        .badge = 6,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_GRANT,
        .case_name = "disk__message_from_tarfs__comes_with_its_rights",
    },
};

static const struct isolation_case ramfs_cases[] = {
    {
        .name = "ramfs__slot_endpoint__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 6,
        .object = OBJECT_ENDPOINT,
        .rights = RIGHT_RECEIVE,
    },
    {
        .name = "ramfs__slot_log__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 7,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "ramfs__capabilities_to_memory__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MEMORY,
        .count = 1,
    },
    {
        .name = "ramfs__capabilities_to_frame__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_FRAME,
        .count = 1,
    },
    {
        .name = "ramfs__capabilities_to_aspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ASPACE,
        .count = 1,
    },
    {
        .name = "ramfs__capabilities_to_cspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_CSPACE,
        .count = 1,
    },
    {
        .name = "ramfs__capabilities_to_thread__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_THREAD,
        .count = 1,
    },
    {
        .name = "ramfs__capabilities_to_endpoint__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ENDPOINT,
        .count = 1,
    },
    {
        .name = "ramfs__capabilities_to_port__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_PORT,
        .count = 1,
    },
    {
        .name = "ramfs__capabilities_to_reply__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_REPLY,
        .count = 0,
    },
    {
        .name = "ramfs__capabilities_to_notification__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_NOTIFICATION,
        .count = 0,
    },
    {
        .name = "ramfs__capabilities_to_interrupt__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_INTERRUPT,
        .count = 0,
    },
    {
        .name = "ramfs__capabilities_to_timer__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_TIMER,
        .count = 0,
    },
    {
        .name = "ramfs__capabilities_to_machine__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MACHINE,
        .count = 0,
    },
    {
        .name = "ramfs__capabilities_to_ioport__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_IOPORT,
        .count = 0,
    },
    {
        .name = "ramfs__capabilities_to_gone__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_GONE,
        .count = 0,
    },
    {
        .name = "ramfs__log_write_on_log__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_LOG_WRITE,
    },
    {
        .name = "ramfs__log_read_on_log__read_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_LOG_READ,
    },
    {
        .name = "ramfs__supervisor_of_root__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_SUPERVISOR_LIST,
        .except_slots = 0,
    },
    {
        .name = "ramfs__console_of_console__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_CONSOLE_READ,
        .except_slots = 0,
    },
    {
        .name = "ramfs__block_of_disk__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_BLOCK_DEVICE_GEOMETRY,
        .except_slots = 0,
    },
    {
        .name = "ramfs__filesystem_of_tarfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "ramfs__filesystem_of_vfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "ramfs__process_of_process_manager__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_PROCESS_MANAGER_SPAWN,
        .except_slots = 0,
    },
    {
        .name = "ramfs__rights_of_log__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 7,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "ramfs__receive_on_log__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 7,
    },
    {
        .name = "ramfs__device_console_uart__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "console.uart.base",
    },
    {
        .name = "ramfs__device_disk_controller__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "disk.controller.base",
    },
    {
        .name = "ramfs__interrupt_console_uart_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "console.uart_interrupt.line",
    },
    {
        .name = "ramfs__interrupt_disk_controller_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "disk.controller_interrupt.line",
    },
    {
        .name = "ramfs__physical_address_of_its_memory__access_denied",
        .kind = ISOLATION_PHYSICAL_DENIED,
        .slot = SLOT_MEMORY,
    },
    {
        .name = "ramfs__priority_above_its_own__access_denied",
        .kind = ISOLATION_PRIORITY,
        .count = 101,
    },
};

static const struct isolation_client ramfs_clients[] = {
    {
        .badge = 7,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT,
        .case_name = "ramfs__message_from_vfs__comes_with_its_rights",
    },
};

static const struct isolation_case tarfs_cases[] = {
    {
        .name = "tarfs__slot_endpoint__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 6,
        .object = OBJECT_ENDPOINT,
        .rights = RIGHT_RECEIVE,
    },
    {
        .name = "tarfs__slot_disk__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 7,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_GRANT,
    },
    {
        .name = "tarfs__slot_log__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 8,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "tarfs__capabilities_to_memory__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MEMORY,
        .count = 1,
    },
    {
        .name = "tarfs__capabilities_to_frame__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_FRAME,
        .count = 1,
    },
    {
        .name = "tarfs__capabilities_to_aspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ASPACE,
        .count = 1,
    },
    {
        .name = "tarfs__capabilities_to_cspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_CSPACE,
        .count = 1,
    },
    {
        .name = "tarfs__capabilities_to_thread__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_THREAD,
        .count = 1,
    },
    {
        .name = "tarfs__capabilities_to_endpoint__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ENDPOINT,
        .count = 1,
    },
    {
        .name = "tarfs__capabilities_to_port__are_2",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_PORT,
        .count = 2,
    },
    {
        .name = "tarfs__capabilities_to_reply__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_REPLY,
        .count = 0,
    },
    {
        .name = "tarfs__capabilities_to_notification__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_NOTIFICATION,
        .count = 0,
    },
    {
        .name = "tarfs__capabilities_to_interrupt__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_INTERRUPT,
        .count = 0,
    },
    {
        .name = "tarfs__capabilities_to_timer__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_TIMER,
        .count = 0,
    },
    {
        .name = "tarfs__capabilities_to_machine__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MACHINE,
        .count = 0,
    },
    {
        .name = "tarfs__capabilities_to_ioport__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_IOPORT,
        .count = 0,
    },
    {
        .name = "tarfs__capabilities_to_gone__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_GONE,
        .count = 0,
    },
    {
        .name = "tarfs__block_device_geometry_on_disk__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_BLOCK_DEVICE_GEOMETRY,
    },
    {
        .name = "tarfs__block_device_attach_on_disk__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_BLOCK_DEVICE_ATTACH,
    },
    {
        .name = "tarfs__block_device_read_sectors_on_disk__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_BLOCK_DEVICE_READ_SECTORS,
    },
    {
        .name = "tarfs__block_device_write_sectors_on_disk__write_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_BLOCK_DEVICE_WRITE_SECTORS,
    },
    {
        .name = "tarfs__block_device_flush_on_disk__write_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_BLOCK_DEVICE_FLUSH,
    },
    {
        .name = "tarfs__log_write_on_log__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_LOG_WRITE,
    },
    {
        .name = "tarfs__log_read_on_log__read_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 8,
        .method = METHOD_LOG_READ,
    },
    {
        .name = "tarfs__supervisor_of_root__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_SUPERVISOR_LIST,
        .except_slots = 0,
    },
    {
        .name = "tarfs__console_of_console__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_CONSOLE_READ,
        .except_slots = 0,
    },
    {
        .name = "tarfs__filesystem_of_ramfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "tarfs__filesystem_of_vfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = 0,
    },
    {
        .name = "tarfs__process_of_process_manager__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_PROCESS_MANAGER_SPAWN,
        .except_slots = 0,
    },
    {
        .name = "tarfs__rights_of_disk__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 7,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_GRANT,
    },
    {
        .name = "tarfs__receive_on_disk__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 7,
    },
    {
        .name = "tarfs__rights_of_log__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 8,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "tarfs__receive_on_log__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 8,
    },
    {
        .name = "tarfs__device_console_uart__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "console.uart.base",
    },
    {
        .name = "tarfs__device_disk_controller__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "disk.controller.base",
    },
    {
        .name = "tarfs__interrupt_console_uart_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "console.uart_interrupt.line",
    },
    {
        .name = "tarfs__interrupt_disk_controller_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "disk.controller_interrupt.line",
    },
    {
        .name = "tarfs__physical_address_of_its_memory__access_denied",
        .kind = ISOLATION_PHYSICAL_DENIED,
        .slot = SLOT_MEMORY,
    },
    {
        .name = "tarfs__priority_above_its_own__access_denied",
        .kind = ISOLATION_PRIORITY,
        .count = 101,
    },
};

static const struct isolation_client tarfs_clients[] = {
    {
        .badge = 7,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_GRANT,
        .case_name = "tarfs__message_from_vfs__comes_with_its_rights",
    },
};

static const struct isolation_case vfs_cases[] = {
    {
        .name = "vfs__slot_endpoint__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 6,
        .object = OBJECT_ENDPOINT,
        .rights = RIGHT_RECEIVE,
    },
    {
        .name = "vfs__slot_tarfs__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 7,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_GRANT,
    },
    {
        .name = "vfs__slot_ramfs__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 8,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT,
    },
    {
        .name = "vfs__slot_log__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 9,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "vfs__capabilities_to_memory__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MEMORY,
        .count = 1,
    },
    {
        .name = "vfs__capabilities_to_frame__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_FRAME,
        .count = 1,
    },
    {
        .name = "vfs__capabilities_to_aspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ASPACE,
        .count = 1,
    },
    {
        .name = "vfs__capabilities_to_cspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_CSPACE,
        .count = 1,
    },
    {
        .name = "vfs__capabilities_to_thread__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_THREAD,
        .count = 1,
    },
    {
        .name = "vfs__capabilities_to_endpoint__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ENDPOINT,
        .count = 1,
    },
    {
        .name = "vfs__capabilities_to_port__are_3",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_PORT,
        .count = 3,
    },
    {
        .name = "vfs__capabilities_to_reply__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_REPLY,
        .count = 0,
    },
    {
        .name = "vfs__capabilities_to_notification__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_NOTIFICATION,
        .count = 0,
    },
    {
        .name = "vfs__capabilities_to_interrupt__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_INTERRUPT,
        .count = 0,
    },
    {
        .name = "vfs__capabilities_to_timer__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_TIMER,
        .count = 0,
    },
    {
        .name = "vfs__capabilities_to_machine__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MACHINE,
        .count = 0,
    },
    {
        .name = "vfs__capabilities_to_ioport__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_IOPORT,
        .count = 0,
    },
    {
        .name = "vfs__capabilities_to_gone__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_GONE,
        .count = 0,
    },
    {
        .name = "vfs__file_system_open_on_tarfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_OPEN,
    },
    {
        .name = "vfs__file_system_stat_on_tarfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_STAT,
    },
    {
        .name = "vfs__file_system_list_on_tarfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_LIST,
    },
    {
        .name = "vfs__file_system_make_directory_on_tarfs__write_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_MAKE_DIRECTORY,
    },
    {
        .name = "vfs__file_system_remove_on_tarfs__write_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_REMOVE,
    },
    {
        .name = "vfs__file_system_rename_on_tarfs__write_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_RENAME,
    },
    {
        .name = "vfs__file_system_usage_on_tarfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_USAGE,
    },
    {
        .name = "vfs__file_system_open_on_ramfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_FILE_SYSTEM_OPEN,
    },
    {
        .name = "vfs__file_system_stat_on_ramfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_FILE_SYSTEM_STAT,
    },
    {
        .name = "vfs__file_system_list_on_ramfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_FILE_SYSTEM_LIST,
    },
    {
        .name = "vfs__file_system_make_directory_on_ramfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_FILE_SYSTEM_MAKE_DIRECTORY,
    },
    {
        .name = "vfs__file_system_remove_on_ramfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_FILE_SYSTEM_REMOVE,
    },
    {
        .name = "vfs__file_system_rename_on_ramfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_FILE_SYSTEM_RENAME,
    },
    {
        .name = "vfs__file_system_usage_on_ramfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_FILE_SYSTEM_USAGE,
    },
    {
        .name = "vfs__log_write_on_log__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 9,
        .method = METHOD_LOG_WRITE,
    },
    {
        .name = "vfs__log_read_on_log__read_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 9,
        .method = METHOD_LOG_READ,
    },
    {
        .name = "vfs__supervisor_of_root__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_SUPERVISOR_LIST,
        .except_slots = 0,
    },
    {
        .name = "vfs__console_of_console__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_CONSOLE_READ,
        .except_slots = 0,
    },
    {
        .name = "vfs__block_of_disk__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_BLOCK_DEVICE_GEOMETRY,
        .except_slots = 0,
    },
    {
        .name = "vfs__process_of_process_manager__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_PROCESS_MANAGER_SPAWN,
        .except_slots = 0,
    },
    {
        .name = "vfs__rights_of_tarfs__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 7,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_GRANT,
    },
    {
        .name = "vfs__receive_on_tarfs__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 7,
    },
    {
        .name = "vfs__rights_of_ramfs__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 8,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT,
    },
    {
        .name = "vfs__receive_on_ramfs__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 8,
    },
    {
        .name = "vfs__rights_of_log__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 9,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "vfs__receive_on_log__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 9,
    },
    {
        .name = "vfs__device_console_uart__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "console.uart.base",
    },
    {
        .name = "vfs__device_disk_controller__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "disk.controller.base",
    },
    {
        .name = "vfs__interrupt_console_uart_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "console.uart_interrupt.line",
    },
    {
        .name = "vfs__interrupt_disk_controller_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "disk.controller_interrupt.line",
    },
    {
        .name = "vfs__physical_address_of_its_memory__access_denied",
        .kind = ISOLATION_PHYSICAL_DENIED,
        .slot = SLOT_MEMORY,
    },
    {
        .name = "vfs__priority_above_its_own__access_denied",
        .kind = ISOLATION_PRIORITY,
        .count = 91,
    },
};

static const struct isolation_client vfs_clients[] = {
    {
        .badge = 8,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_GRANT,
        .case_name = "vfs__message_from_process_manager__comes_with_its_rights",
    },
    {
        .badge = 9,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT,
        .case_name = "vfs__message_from_shell__comes_with_its_rights",
    },
};

static const struct isolation_case process_manager_cases[] = {
    {
        .name = "process_manager__slot_endpoint__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 6,
        .object = OBJECT_ENDPOINT,
        .rights = RIGHT_RECEIVE,
    },
    {
        .name = "process_manager__slot_filesystem__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 7,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_GRANT,
    },
    {
        .name = "process_manager__slot_log__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 8,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "process_manager__capabilities_to_memory__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MEMORY,
        .count = 1,
    },
    {
        .name = "process_manager__capabilities_to_frame__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_FRAME,
        .count = 1,
    },
    {
        .name = "process_manager__capabilities_to_aspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ASPACE,
        .count = 1,
    },
    {
        .name = "process_manager__capabilities_to_cspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_CSPACE,
        .count = 1,
    },
    {
        .name = "process_manager__capabilities_to_thread__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_THREAD,
        .count = 1,
    },
    {
        .name = "process_manager__capabilities_to_endpoint__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ENDPOINT,
        .count = 1,
    },
    {
        .name = "process_manager__capabilities_to_port__are_2",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_PORT,
        .count = 2,
    },
    {
        .name = "process_manager__capabilities_to_reply__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_REPLY,
        .count = 0,
    },
    {
        .name = "process_manager__capabilities_to_notification__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_NOTIFICATION,
        .count = 0,
    },
    {
        .name = "process_manager__capabilities_to_interrupt__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_INTERRUPT,
        .count = 0,
    },
    {
        .name = "process_manager__capabilities_to_timer__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_TIMER,
        .count = 0,
    },
    {
        .name = "process_manager__capabilities_to_machine__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MACHINE,
        .count = 0,
    },
    {
        .name = "process_manager__capabilities_to_ioport__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_IOPORT,
        .count = 0,
    },
    {
        .name = "process_manager__capabilities_to_gone__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_GONE,
        .count = 0,
    },
    {
        .name = "process_manager__file_system_open_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_OPEN,
    },
    {
        .name = "process_manager__file_system_stat_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_STAT,
    },
    {
        .name = "process_manager__file_system_list_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_LIST,
    },
    {
        .name = "process_manager__file_system_make_directory_on_vfs__write_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_MAKE_DIRECTORY,
    },
    {
        .name = "process_manager__file_system_remove_on_vfs__write_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_REMOVE,
    },
    {
        .name = "process_manager__file_system_rename_on_vfs__write_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_RENAME,
    },
    {
        .name = "process_manager__file_system_usage_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_USAGE,
    },
    {
        .name = "process_manager__log_write_on_log__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_LOG_WRITE,
    },
    {
        .name = "process_manager__log_read_on_log__read_missing__access_denied",
        .kind = ISOLATION_DENIED,
        .slot = 8,
        .method = METHOD_LOG_READ,
    },
    {
        .name = "process_manager__supervisor_of_root__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_SUPERVISOR_LIST,
        .except_slots = 0,
    },
    {
        .name = "process_manager__console_of_console__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_CONSOLE_READ,
        .except_slots = 0,
    },
    {
        .name = "process_manager__block_of_disk__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_BLOCK_DEVICE_GEOMETRY,
        .except_slots = 0,
    },
    {
        .name = "process_manager__filesystem_of_ramfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = SLOT_BIT(7),
    },
    {
        .name = "process_manager__filesystem_of_tarfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = SLOT_BIT(7),
    },
    {
        .name = "process_manager__rights_of_filesystem__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 7,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_GRANT,
    },
    {
        .name = "process_manager__receive_on_filesystem__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 7,
    },
    {
        .name = "process_manager__rights_of_log__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 8,
        .rights = RIGHT_SEND | RIGHT_WRITE,
    },
    {
        .name = "process_manager__receive_on_log__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 8,
    },
    {
        .name = "process_manager__device_console_uart__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "console.uart.base",
    },
    {
        .name = "process_manager__device_disk_controller__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "disk.controller.base",
    },
    {
        .name = "process_manager__interrupt_console_uart_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "console.uart_interrupt.line",
    },
    {
        .name = "process_manager__interrupt_disk_controller_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "disk.controller_interrupt.line",
    },
    {
        .name = "process_manager__physical_address_of_its_memory__access_denied",
        .kind = ISOLATION_PHYSICAL_DENIED,
        .slot = SLOT_MEMORY,
    },
    {
        .name = "process_manager__priority_above_its_own__access_denied",
        .kind = ISOLATION_PRIORITY,
        .count = 61,
    },
};

static const struct isolation_client process_manager_clients[] = {
    {
        .badge = 9,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT,
        .case_name = "process_manager__message_from_shell__comes_with_its_rights",
    },
};

static const struct isolation_case shell_cases[] = {
    {
        .name = "shell__slot_console__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 6,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE,
    },
    {
        .name = "shell__slot_filesystem__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 7,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT,
    },
    {
        .name = "shell__slot_process__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 8,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT,
    },
    {
        .name = "shell__slot_supervisor__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 9,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE,
    },
    {
        .name = "shell__slot_log__holds_what_the_manifest_says",
        .kind = ISOLATION_SLOT,
        .slot = 10,
        .object = OBJECT_PORT,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE,
    },
    {
        .name = "shell__capabilities_to_memory__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MEMORY,
        .count = 1,
    },
    {
        .name = "shell__capabilities_to_frame__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_FRAME,
        .count = 1,
    },
    {
        .name = "shell__capabilities_to_aspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ASPACE,
        .count = 1,
    },
    {
        .name = "shell__capabilities_to_cspace__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_CSPACE,
        .count = 1,
    },
    {
        .name = "shell__capabilities_to_thread__are_1",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_THREAD,
        .count = 1,
    },
    {
        .name = "shell__capabilities_to_endpoint__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_ENDPOINT,
        .count = 0,
    },
    {
        .name = "shell__capabilities_to_port__are_5",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_PORT,
        .count = 5,
    },
    {
        .name = "shell__capabilities_to_reply__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_REPLY,
        .count = 0,
    },
    {
        .name = "shell__capabilities_to_notification__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_NOTIFICATION,
        .count = 0,
    },
    {
        .name = "shell__capabilities_to_interrupt__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_INTERRUPT,
        .count = 0,
    },
    {
        .name = "shell__capabilities_to_timer__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_TIMER,
        .count = 0,
    },
    {
        .name = "shell__capabilities_to_machine__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_MACHINE,
        .count = 0,
    },
    {
        .name = "shell__capabilities_to_ioport__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_IOPORT,
        .count = 0,
    },
    {
        .name = "shell__capabilities_to_gone__are_0",
        .kind = ISOLATION_COUNT,
        .object = OBJECT_GONE,
        .count = 0,
    },
    {
        .name = "shell__console_read_on_console__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 6,
        .method = METHOD_CONSOLE_READ,
    },
    {
        .name = "shell__console_write_on_console__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 6,
        .method = METHOD_CONSOLE_WRITE,
    },
    {
        .name = "shell__console_poll_on_console__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 6,
        .method = METHOD_CONSOLE_POLL,
    },
    {
        .name = "shell__file_system_open_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_OPEN,
    },
    {
        .name = "shell__file_system_stat_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_STAT,
    },
    {
        .name = "shell__file_system_list_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_LIST,
    },
    {
        .name = "shell__file_system_make_directory_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_MAKE_DIRECTORY,
    },
    {
        .name = "shell__file_system_remove_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_REMOVE,
    },
    {
        .name = "shell__file_system_rename_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_RENAME,
    },
    {
        .name = "shell__file_system_usage_on_vfs__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 7,
        .method = METHOD_FILE_SYSTEM_USAGE,
    },
    {
        .name = "shell__process_manager_spawn_on_process_manager__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_PROCESS_MANAGER_SPAWN,
    },
    {
        .name = "shell__process_manager_list_on_process_manager__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_PROCESS_MANAGER_LIST,
    },
    {
        .name = "shell__process_manager_wait_on_process_manager__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_PROCESS_MANAGER_WAIT,
    },
    {
        .name = "shell__process_manager_kill_on_process_manager__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_PROCESS_MANAGER_KILL,
    },
    {
        .name = "shell__process_manager_capabilities_on_process_manager__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 8,
        .method = METHOD_PROCESS_MANAGER_CAPABILITIES,
    },
    {
        .name = "shell__supervisor_list_on_root__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 9,
        .method = METHOD_SUPERVISOR_LIST,
    },
    {
        .name = "shell__supervisor_restart_on_root__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 9,
        .method = METHOD_SUPERVISOR_RESTART,
    },
    {
        .name = "shell__supervisor_kill_on_root__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 9,
        .method = METHOD_SUPERVISOR_KILL,
    },
    {
        .name = "shell__supervisor_memory_on_root__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 9,
        .method = METHOD_SUPERVISOR_MEMORY,
    },
    {
        .name = "shell__supervisor_capabilities_on_root__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 9,
        .method = METHOD_SUPERVISOR_CAPABILITIES,
    },
    {
        .name = "shell__supervisor_shutdown_on_root__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 9,
        .method = METHOD_SUPERVISOR_SHUTDOWN,
    },
    {
        .name = "shell__supervisor_reboot_on_root__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 9,
        .method = METHOD_SUPERVISOR_REBOOT,
    },
    {
        .name = "shell__log_write_on_log__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 10,
        .method = METHOD_LOG_WRITE,
    },
    {
        .name = "shell__log_read_on_log__reaches_the_server",
        .kind = ISOLATION_REACHED,
        .slot = 10,
        .method = METHOD_LOG_READ,
    },
    {
        .name = "shell__block_of_disk__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_BLOCK_DEVICE_GEOMETRY,
        .except_slots = 0,
    },
    {
        .name = "shell__filesystem_of_ramfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = SLOT_BIT(7),
    },
    {
        .name = "shell__filesystem_of_tarfs__no_slot_leads_there",
        .kind = ISOLATION_UNREACHABLE,
        .method = METHOD_FILE_SYSTEM_OPEN,
        .except_slots = SLOT_BIT(7),
    },
    {
        .name = "shell__rights_of_console__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 6,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE,
    },
    {
        .name = "shell__receive_on_console__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 6,
    },
    {
        .name = "shell__rights_of_filesystem__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 7,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT,
    },
    {
        .name = "shell__receive_on_filesystem__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 7,
    },
    {
        .name = "shell__rights_of_process__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 8,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT,
    },
    {
        .name = "shell__receive_on_process__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 8,
    },
    {
        .name = "shell__rights_of_supervisor__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 9,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE,
    },
    {
        .name = "shell__receive_on_supervisor__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 9,
    },
    {
        .name = "shell__rights_of_log__do_not_grow",
        .kind = ISOLATION_WIDEN,
        .slot = 10,
        .rights = RIGHT_SEND | RIGHT_READ | RIGHT_WRITE,
    },
    {
        .name = "shell__receive_on_log__wrong_object",
        .kind = ISOLATION_RECEIVE,
        .slot = 10,
    },
    {
        .name = "shell__device_console_uart__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "console.uart.base",
    },
    {
        .name = "shell__device_disk_controller__cannot_be_touched",
        .kind = ISOLATION_DEVICE_DENIED,
        .argument = "disk.controller.base",
    },
    {
        .name = "shell__interrupt_console_uart_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "console.uart_interrupt.line",
    },
    {
        .name = "shell__interrupt_disk_controller_interrupt__cannot_be_had",
        .kind = ISOLATION_INTERRUPT_DENIED,
        .argument = "disk.controller_interrupt.line",
    },
    {
        .name = "shell__physical_address_of_its_memory__access_denied",
        .kind = ISOLATION_PHYSICAL_DENIED,
        .slot = SLOT_MEMORY,
    },
    {
        .name = "shell__priority_above_its_own__access_denied",
        .kind = ISOLATION_PRIORITY,
        .count = 21,
    },
};

const struct isolation_service isolation_services[ISOLATION_SERVICES] = {
    {
        .name = "log",
        .case_count = sizeof(log_cases) / sizeof(log_cases[0]),
        .cases = log_cases,
        .client_count = sizeof(log_clients) / sizeof(log_clients[0]),
        .clients = log_clients,
        .dispatch = serve_log,
    },
    {
        .name = "console",
        .report = 7,
        .case_count = sizeof(console_cases) / sizeof(console_cases[0]),
        .cases = console_cases,
        .client_count = sizeof(console_clients) / sizeof(console_clients[0]),
        .clients = console_clients,
        .dispatch = serve_console,
    },
    {
        .name = "disk",
        .report = 7,
        .case_count = sizeof(disk_cases) / sizeof(disk_cases[0]),
        .cases = disk_cases,
        .client_count = sizeof(disk_clients) / sizeof(disk_clients[0]),
        .clients = disk_clients,
        .dispatch = serve_block,
    },
    {
        .name = "ramfs",
        .report = 7,
        .case_count = sizeof(ramfs_cases) / sizeof(ramfs_cases[0]),
        .cases = ramfs_cases,
        .client_count = sizeof(ramfs_clients) / sizeof(ramfs_clients[0]),
        .clients = ramfs_clients,
        .dispatch = serve_filesystem,
    },
    {
        .name = "tarfs",
        .report = 8,
        .case_count = sizeof(tarfs_cases) / sizeof(tarfs_cases[0]),
        .cases = tarfs_cases,
        .client_count = sizeof(tarfs_clients) / sizeof(tarfs_clients[0]),
        .clients = tarfs_clients,
        .dispatch = serve_filesystem,
    },
    {
        .name = "vfs",
        .report = 9,
        .case_count = sizeof(vfs_cases) / sizeof(vfs_cases[0]),
        .cases = vfs_cases,
        .client_count = sizeof(vfs_clients) / sizeof(vfs_clients[0]),
        .clients = vfs_clients,
        .dispatch = serve_filesystem,
    },
    {
        .name = "process_manager",
        .report = 8,
        .case_count = sizeof(process_manager_cases) / sizeof(process_manager_cases[0]),
        .cases = process_manager_cases,
        .client_count = sizeof(process_manager_clients) / sizeof(process_manager_clients[0]),
        .clients = process_manager_clients,
        .dispatch = serve_process,
    },
    {
        .name = "shell",
        .report = 10,
        .case_count = sizeof(shell_cases) / sizeof(shell_cases[0]),
        .cases = shell_cases,
    },
};
