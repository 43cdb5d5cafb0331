// SPDX-License-Identifier: MIT
//
// The parts that are handed on lie in a row of pages, cut wherever a page ends. In front of them is
// a page that says in which slots the others are. The server is told the slot of that one.
#include <posix/fork.h>

#include <arch/float_state.h>
#include <arch/foreign.h>
#include <kernel/cspace.h>
#include <personality/linux_calls.h>
#include <posix/descriptors.h>
#include <posix/epoll.h>
#include <posix/family.h>
#include <posix/niceness.h>
#include <posix/pages.h>
#include <posix/posix_client.h>
#include <posix/process.h>
#include <posix/shared.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <posix/terminal.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { PARTS_MAX = 24, PAGES_MAX = 64 };

// Where the row of pages is; a page below is for one that is copied.
constexpr uint64_t ROW_FIRST = SPACE_MAPPINGS_FIRST + SPACE_MAPPINGS_BYTES + 0x100000;

struct row {
    uint32_t count; // pages, the first among them
    uint16_t slots[PAGES_MAX];
};

static struct row row;
static struct fork_start child_start;
static uint8_t float_state[ARCH_FLOAT_STATE_BYTES] __attribute__((aligned(16)));

static uint32_t list_parts(struct fork_part out[PARTS_MAX]) {
    uint32_t count = 0;
    out[count++] = (struct fork_part){&posix_process, sizeof(posix_process)};
    out[count++] = (struct fork_part){&terminal_settings, sizeof(terminal_settings)};
    out[count++] = (struct fork_part){&child_start, sizeof(child_start)};
    out[count++] = (struct fork_part){float_state, sizeof(float_state)};
    out[count++] = (struct fork_part){posix_registers(), REGISTER_COUNT * sizeof(uint64_t)};
    out[count++] = signals_state();
    out[count++] = pages_state();
    out[count++] = shared_state();
    out[count++] = epoll_state();
    for (uint32_t i = 0; i < DESCRIPTORS_STATES; i++) {
        out[count++] = descriptors_state(i);
    }
    return count;
}

// All parts, one behind the other, to or from the row, and then what the program has mapped.
static void move_parts(bool is_out) {
    struct fork_part parts[PARTS_MAX];
    uint32_t count = list_parts(parts);
    uint8_t *at = (uint8_t *)ROW_FIRST + space_page_bytes();
    for (uint32_t i = 0; i < count; i++) {
        memcpy(is_out ? at : parts[i].bytes, is_out ? parts[i].bytes : at, parts[i].size);
        at += parts[i].size;
    }
    if (is_out) {
        space_pack(at);
    } else {
        space_unpack(at);
    }
}

static uint32_t pages_of_row(void) {
    struct fork_part parts[PARTS_MAX];
    uint32_t count = list_parts(parts);
    uint64_t bytes = space_packed_bytes();
    for (uint32_t i = 0; i < count; i++) {
        bytes += parts[i].size;
    }
    return 1 + (uint32_t)((bytes + space_page_bytes() - 1) / space_page_bytes());
}

static void give_row(void) {
    for (uint32_t i = 0; i < row.count; i++) {
        pages_put_back(row.slots[i]);
    }
    row.count = 0;
}

static status_t take_row(void) {
    uint32_t count = pages_of_row();
    if (count > PAGES_MAX) {
        return STATUS_NO_MEMORY;
    }
    for (row.count = 0; row.count < count; row.count++) {
        cap_t frame;
        status_t status = pages_take(ROW_FIRST + row.count * space_page_bytes(), &frame);
        if (status != STATUS_OK) {
            give_row();
            return status;
        }
        row.slots[row.count] = (uint16_t)frame;
    }
    return STATUS_OK;
}

static int64_t errno_of(status_t status) {
    bool is_memory = status == STATUS_NO_MEMORY;
    return is_memory ? -LINUX_ENOMEM : -LINUX_EAGAIN;
}

int64_t posix_fork(const struct fork_start *start) {
    cap_t process = family_process();
    if (process == 0) {
        return -LINUX_ENOSYS;
    }
    int64_t wrong = descriptors_share();
    if (wrong != 0) {
        return wrong;
    }
    status_t status = take_row();
    if (status != STATUS_OK) {
        return -LINUX_ENOMEM;
    }
    child_start = *start;
    child_start.blocked = posix_thread_now()->blocked;
    child_start.signal_stack = posix_thread_now()->stack;
    arch_float_state_save(float_state);
    move_parts(true);
    memcpy((void *)ROW_FIRST, &row, sizeof(row));
    uint32_t child = 0;
    status = posix_process_fork(process, SLOT_CSPACE, row.slots[0], start->signal, &child);
    give_row();
    return status == STATUS_OK ? (int64_t)child : errno_of(status);
}

// The connections that the parent had when it was started: it may have been given fewer.
static void take_authority(cap_t parent_cspace) {
    static const cap_t slots[] = {AUTHORITY_POSIX_CONSOLE, AUTHORITY_POSIX_FILESYSTEM,
                                  AUTHORITY_POSIX_LOG};
    for (uint32_t i = 0; i < sizeof(slots) / sizeof(slots[0]); i++) {
        (void)cspace_copy(SLOT_CSPACE, slots[i], parent_cspace, slots[i]);
    }
}

static status_t read_row(cap_t parent_cspace, cap_t first) {
    cap_t borrowed[PAGES_MAX] = {};
    struct row theirs = {};
    status_t status = pages_borrow(parent_cspace, first, ROW_FIRST, &borrowed[0]);
    if (status == STATUS_OK) {
        memcpy(&theirs, (const void *)ROW_FIRST, sizeof(theirs));
        bool is_whole = theirs.count >= pages_of_row() && theirs.count <= PAGES_MAX;
        status = is_whole ? STATUS_OK : STATUS_BAD_ARGUMENT;
    }
    for (uint32_t i = 1; status == STATUS_OK && i < theirs.count; i++) {
        status = pages_borrow(parent_cspace, theirs.slots[i], ROW_FIRST + i * space_page_bytes(),
                              &borrowed[i]);
    }
    if (status == STATUS_OK) {
        move_parts(false);
    }
    for (uint32_t i = 0; i < PAGES_MAX; i++) {
        slot_release(borrowed[i]);
    }
    return status;
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
        status = space_copy(cspace);
    }
    if (status == STATUS_OK) {
        status = shared_take(cspace);
    }
    if (status == STATUS_OK) {
        status = descriptors_take(cspace);
    }
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

status_t posix_become_child(void) {
    status_t status = copy_parent();
    if (status == STATUS_OK) {
        status = posix_become_foreign();
    }
    if (status != STATUS_OK) {
        return status;
    }
    posix_thread_now()->blocked = child_start.blocked;
    posix_thread_now()->stack = child_start.signal_stack;
    niceness_apply();
    terminal_share();
    set_registers();
    status = family_tell_ready();
    if (status != STATUS_OK) {
        return status;
    }
    arch_float_state_load(float_state);
    posix_return();
}
