// SPDX-License-Identifier: MIT
//
// The parts that are handed on lie in a row of pages, cut wherever a page ends. In front of them
// the first page says in which slots the others are. The server is told the slot of that one. A
// child that becomes a program has nothing else but the stack that was made for it.
#include <posix/fork.h>

#include <arch/float_state.h>
#include <arch/foreign.h>
#include <kernel/cspace.h>
#include <personality/linux_calls.h>
#include <posix/descriptors.h>
#include <posix/epoll.h>
#include <posix/family.h>
#include <posix/niceness.h>
#include <posix/page_table.h>
#include <posix/pages.h>
#include <posix/posix_client.h>
#include <posix/process.h>
#include <posix/processor_time.h>
#include <posix/program.h>
#include <posix/row.h>
#include <posix/shared.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <posix/terminal.h>
#include <posix/writes.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

constexpr struct page_range ALL_PAGES = {0, UINT64_MAX};
constexpr uint64_t FIRST_PART = SPACE_FORK_ROW + sizeof(struct row);

static struct row row;
static struct fork_start child_start;
static struct fork_program child_program;
static uint8_t float_state[ARCH_FLOAT_STATE_BYTES] __attribute__((aligned(16)));

uint32_t fork_parts_of_process(struct fork_part out[FORK_PARTS_MAX]) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < DESCRIPTORS_STATES; i++) {
        out[count++] = descriptors_state(i);
    }
    out[count++] = fork_part(&posix_process, sizeof(posix_process));
    out[count++] = fork_part(float_state, sizeof(float_state));
    out[count++] = fork_part(posix_registers(), REGISTER_COUNT * sizeof(uint64_t));
    for (uint32_t i = 0; i < SIGNALS_STATES; i++) {
        out[count++] = signals_state(i);
    }
    for (uint32_t i = 0; i < EPOLL_STATES; i++) {
        out[count++] = epoll_state(i);
    }
    return count;
}

static uint32_t list_parts(struct fork_part out[FORK_PARTS_MAX]) {
    uint32_t count = fork_parts_of_process(out);
    out[count++] = fork_part(&child_start, sizeof(child_start));
    out[count++] = (struct fork_part){.bytes = &child_program.load.file,
                                      .size = sizeof(child_program.load.file),
                                      .says_sizes = true};
    out[count++] =
        fork_part(&child_program, child_program.load.file != 0 ? sizeof(child_program) : 0);
    out[count++] = terminal_state();
    for (uint32_t i = 0; i < SHARED_STATES; i++) {
        out[count++] = shared_state(i);
    }
    return count;
}

// What the child has of the parent's pages.
static struct page_range range_of_child(void) {
    uint64_t first = child_program.stack_first;
    return child_program.load.file == 0 ? ALL_PAGES
                                        : (struct page_range){first, first + PROGRAM_STACK_BYTES};
}

// What the child is to have mapped, behind the parts. Mostly there is room in the last page.
static status_t add_pages(uint8_t *at) {
    struct page_range range = range_of_child();
    enum space_packing how = writes_gather() ? SPACE_PACK_SHARED : SPACE_PACK_AS_IT_IS;
    uint64_t used = (uint64_t)at - SPACE_FORK_ROW;
    uint64_t room = row.count * space_page_bytes() - used;
    uint64_t bytes = space_pack(&range, how, at, room);
    if (bytes <= room) {
        return STATUS_OK;
    }
    status_t status = row_take(&row, SPACE_FORK_ROW, used + bytes);
    if (status == STATUS_OK) {
        (void)space_pack(&range, how, at, bytes);
    }
    return status;
}

static status_t write_row(void) {
    struct fork_part parts[FORK_PARTS_MAX];
    uint32_t count = list_parts(parts);
    status_t status = row_take(&row, SPACE_FORK_ROW, sizeof(row) + row_bytes(parts, count));
    if (status == STATUS_OK) {
        status = add_pages(row_move_out(parts, count, (uint8_t *)FIRST_PART));
    }
    if (status == STATUS_OK) {
        memcpy((void *)SPACE_FORK_ROW, &row, sizeof(row));
    }
    return status;
}

void fork_save_float(void) {
    arch_float_state_save(float_state);
}

void fork_load_float(void) {
    arch_float_state_load(float_state);
}

int64_t posix_fork_prepare(cap_t *out_process) {
    *out_process = family_process();
    return *out_process == 0 ? -LINUX_ENOSYS : descriptors_share();
}

int64_t posix_fork_refused(status_t status) {
    if (status == STATUS_WOULD_BLOCK) {
        family_take_signals();
        return POSIX_REPEATED;
    }
    return status == STATUS_NO_MEMORY ? -LINUX_ENOMEM : -LINUX_EAGAIN;
}

static void note_start(const struct fork_start *start) {
    child_start = *start;
    child_start.blocked = posix_thread_now()->blocked;
    child_start.signal_stack = posix_thread_now()->stack;
}

int64_t posix_fork(const struct fork_start *start) {
    cap_t process;
    int64_t wrong = posix_fork_prepare(&process);
    if (wrong != 0) {
        return wrong;
    }
    note_start(start);
    fork_save_float();
    if (write_row() != STATUS_OK) {
        return -LINUX_ENOMEM;
    }
    uint32_t child = 0;
    status_t status = posix_process_fork(process, SLOT_CSPACE, row.slots[0], start->signal, &child);
    row_give(&row);
    return status == STATUS_OK ? (int64_t)child : posix_fork_refused(status);
}

status_t posix_fork_program(const struct fork_program *program, cap_t process) {
    note_start(&(struct fork_start){});
    child_program = *program;
    status_t status = write_row();
    if (status == STATUS_OK) {
        status =
            posix_process_hand_over(process, SLOT_CSPACE, row.slots[0], process, program->used_ns);
    }
    return status;
}

void posix_fork_done(void) {
    child_program = (struct fork_program){};
    row_give(&row);
}

// The connections that the parent had when it was started: it may have been given fewer.
static void take_authority(cap_t parent_cspace) {
    static const cap_t slots[] = {AUTHORITY_POSIX_CONSOLE, AUTHORITY_POSIX_FILESYSTEM,
                                  AUTHORITY_POSIX_LOG};
    for (uint32_t i = 0; i < sizeof(slots) / sizeof(slots[0]); i++) {
        (void)cspace_copy(SLOT_CSPACE, slots[i], parent_cspace, slots[i]);
    }
}

static status_t take_parts(cap_t parent_cspace) {
    const uint8_t *packed = row_move_in(list_parts, (const uint8_t *)FIRST_PART);
    return packed == nullptr ? STATUS_NO_MEMORY : space_inherit(packed, parent_cspace);
}

static status_t read_row(cap_t parent_cspace, cap_t first) {
    cap_t borrowed[ROW_PAGES_MAX] = {};
    struct row theirs = {};
    status_t status = pages_borrow(parent_cspace, first, SPACE_FORK_ROW, &borrowed[0]);
    if (status == STATUS_OK) {
        memcpy(&theirs, (const void *)SPACE_FORK_ROW, sizeof(theirs));
        status =
            theirs.count > 0 && theirs.count <= ROW_PAGES_MAX ? STATUS_OK : STATUS_BAD_ARGUMENT;
    }
    for (uint32_t i = 1; status == STATUS_OK && i < theirs.count; i++) {
        status = pages_borrow(parent_cspace, theirs.slots[i],
                              SPACE_FORK_ROW + i * space_page_bytes(), &borrowed[i]);
    }
    if (status == STATUS_OK) {
        status = take_parts(parent_cspace);
    }
    for (uint32_t i = 0; i < ROW_PAGES_MAX && borrowed[i] != 0; i++) {
        slot_release(borrowed[i]);
    }
    return status;
}

// Its file, which the parent opened, if it becomes a program.
static status_t take_file(cap_t parent_cspace) {
    cap_t theirs = child_program.load.file;
    if (theirs == 0) {
        return STATUS_OK;
    }
    child_program.load.file = slot_allocate();
    return child_program.load.file == 0
               ? STATUS_NO_SPACE
               : cspace_copy(SLOT_CSPACE, child_program.load.file, parent_cspace, theirs);
}

static status_t copy_parent(void) {
    cap_t cspace;
    uint64_t token;
    status_t status = posix_process_parent(AUTHORITY_POSIX_POSIX, &cspace, &token);
    if (status != STATUS_OK) {
        return status;
    }
    take_authority(cspace);
    status = token < CSPACE_SLOTS_MAX ? read_row(cspace, (cap_t)token) : STATUS_BAD_ARGUMENT;
    if (status == STATUS_OK) {
        status = shared_take(cspace);
    }
    if (status == STATUS_OK) {
        status = descriptors_take(cspace);
    }
    if (status == STATUS_OK) {
        status = take_file(cspace);
    }
    shared_forget(); // of what was not copied
    slot_release(cspace);
    return status;
}

static void set_registers(void) {
    uint64_t *registers = posix_registers();
    registers[ARCH_FOREIGN_RESULT] = 0;
    if (child_start.stack != 0) {
        registers[REGISTER_SP] = child_start.stack;
    }
    if (child_start.thread_pointer != 0) {
        registers[REGISTER_THREAD_POINTER] = child_start.thread_pointer;
    }
    uint32_t own = family_own();
    if (child_start.child_number != 0 &&
        linux_check_memory(child_start.child_number, 1, sizeof(own), LINUX_ACCESS_WRITE) == 0) {
        memcpy((void *)child_start.child_number, &own, sizeof(own));
    }
}

[[noreturn]] static void become_program(void) {
    const struct posix_load *load = &child_program.load;
    posix_program_give_way();
    status_t status = posix_program_confine(posix_process.program);
    if (status == STATUS_OK) {
        status = posix_load_map(load);
    }
    slot_release(load->file);
    if (status != STATUS_OK) {
        posix_end_by_signal(LINUX_SIGKILL);
    }
    posix_processor_begin(child_program.used_ns);
    posix_process.break_first = load->image.end;
    posix_process.break_now = load->image.end;
    uint64_t entry = load->image.entry;
    uint64_t stack = child_program.stack;
    child_program = (struct fork_program){}; // its own children are to be what it is
    posix_enter(entry, stack);
}

status_t posix_become_child(void) {
    status_t status = copy_parent();
    if (status == STATUS_OK) {
        status = posix_become_foreign();
    }
    if (status != STATUS_OK) {
        return status;
    }
    terminal_settings_changed(); // maybe, before the server knew of it
    posix_thread_now()->blocked = child_start.blocked;
    posix_thread_now()->stack = child_start.signal_stack;
    if (posix_process.niceness > 0) {
        niceness_apply();
    }
    if (child_program.load.file == 0) {
        set_registers();
    }
    status = family_tell_ready();
    if (status != STATUS_OK) {
        return status;
    }
    if (child_program.load.file != 0) {
        become_program();
    }
    fork_load_float();
    posix_return();
}
