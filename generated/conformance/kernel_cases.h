// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/objects.yaml, idl/kernel/rights.yaml, idl/kernel/syscalls.yaml
// Template: codegen/tessera_gen/templates/kernel/kernel_cases.h.j2
// Command: ./tessera gen
//
// Conformance cases of the kernel, as seen from user level: every invocation and system call, with one thing wrong at a time.
//
// conformance/ has the hooks that are declared here and walks the tables. One invocation case runs so:
//
//   1. good_<invocation>(context, &call) makes all that the invocation needs and fills `call` so that it would succeed.
//      Its capabilities carry every right of their objects. False: it could not, and the case has failed.
//   2. One thing is made wrong, by `kind`:
//        SUCCESS        nothing: success_<invocation>(context, &call) makes the call itself, checks that it did what it should
//                       and that the results are right, and says whether all is well
//        FIXTURE        `fixture`(context, &call) changes the call or the world; false: it could not
//        TARGET_SLOT    call.target = value (see base)
//        TARGET_EMPTY   call.target = case_empty_slot(context)
//        TARGET_GONE    call.target = case_gone(context)
//        TARGET_OBJECT  call.target = case_capability(context, object, RIGHTS_ALL)
//        TARGET_RIGHTS  the target with `rights` only: case_with_rights(context, call.target, rights); where `good` is null (system
//                       calls): case_capability(context, object, rights)
//        CAP_SLOT, CAP_EMPTY, CAP_GONE, CAP_OBJECT, CAP_RIGHTS   the same for call.caps[index]; CAP_RIGHTS makes a new object, with
//                       case_capability(context, object, rights)
//        WORD           call.words[index] = value (see base)
//        WORD_COUNT     call.word_count = value
//        CAP_COUNT      call.cap_count = value
//        IN_BUFFER      INFO_BUFFER is set in the info word
//   3. The call is made; its status must be `expected`.
//   4. case_unchanged(context) must find everything as it was before the call; then the world is put back.
//
// Every case must run: compare the number that ran with KERNEL_CASES.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/ipc_registers.h>
#include <tessera/syscalls.h>

struct case_context; // belongs to the program that runs the cases

// An invocation about to be made.
struct kernel_call {
    uint64_t target;
    uint16_t method;
    uint8_t word_count;
    uint8_t cap_count;
    uint64_t words[REGISTER_WORDS];
    uint64_t caps[MESSAGE_CAPS_MAX];
};

enum kernel_case_kind {
    KERNEL_CASE_SUCCESS,
    KERNEL_CASE_FIXTURE,
    KERNEL_CASE_TARGET_SLOT,
    KERNEL_CASE_TARGET_EMPTY,
    KERNEL_CASE_TARGET_GONE,
    KERNEL_CASE_TARGET_OBJECT,
    KERNEL_CASE_TARGET_RIGHTS,
    KERNEL_CASE_CAP_SLOT,
    KERNEL_CASE_CAP_EMPTY,
    KERNEL_CASE_CAP_GONE,
    KERNEL_CASE_CAP_OBJECT,
    KERNEL_CASE_CAP_RIGHTS,
    KERNEL_CASE_WORD,
    KERNEL_CASE_WORD_COUNT,
    KERNEL_CASE_CAP_COUNT,
    KERNEL_CASE_IN_BUFFER,
};

// What `value` is added to.
enum kernel_case_base {
    KERNEL_CASE_BASE_ZERO,
    KERNEL_CASE_BASE_GOOD,           // what good_<invocation> put there
    KERNEL_CASE_BASE_GOOD_HALF_PAGE, // that, and half a page
    KERNEL_CASE_BASE_USER_END,       // the first address beyond user space
};

struct kernel_case {
    const char *name;
    enum kernel_case_kind kind;
    enum kernel_case_base base;
    uint8_t index;
    uint8_t object;
    uint8_t rights;
    uint64_t value;
    status_t expected;
    bool (*fixture)(struct case_context *context, struct kernel_call *call);
};

// What a word argument stands for.
enum kernel_argument_kind {
    KERNEL_ARGUMENT_WORD,
    KERNEL_ARGUMENT_SLOT_INDEX,
    KERNEL_ARGUMENT_VADDR,
    KERNEL_ARGUMENT_SIZE,
    KERNEL_ARGUMENT_BITS,
    KERNEL_ARGUMENT_ENUM,
    KERNEL_ARGUMENT_BOOL,
    KERNEL_ARGUMENT_TIME_NS,
};

// The rule of a word argument, for whoever makes up calls.
struct kernel_word_rule {
    enum kernel_argument_kind kind;
    uint64_t minimum;
    uint64_t maximum; // bits: all that are allowed; enum: the largest
};

// The cases of one invocation.
struct kernel_case_group {
    const char *name;
    uint16_t method;
    uint8_t object;
    uint8_t word_count;
    uint8_t cap_count;
    const struct kernel_word_rule *words; // word_count of them
    const uint8_t *caps;                  // cap_count object types; 0: any
    bool (*good)(struct case_context *context, struct kernel_call *call);
    bool (*success)(struct case_context *context, struct kernel_call *call); // null: the call does not return, and has no such case
    const struct kernel_case *cases;
    uint32_t case_count;
};

// A method number that the object does not have: called on case_capability(context, object, RIGHTS_ALL), with no arguments, it must
// be answered BAD_METHOD.
struct kernel_method_case {
    const char *name;
    uint8_t object;
    uint16_t method;
};

// A system call on a wrong target, words all 0. The kinds are those of targets; BASE_GOOD stands for the slot of a capability of one
// of the system call's objects, with all rights.
struct kernel_syscall_case {
    void (*trap)(struct ipc_registers *registers);
    uint8_t good_object;
    struct kernel_case wrong;
};

// A trap number without a system call, which must be answered BAD_SYSCALL in a thread that has no fault port.
struct kernel_unknown_syscall {
    const char *name;
    uint16_t number;
    void (*trap)(struct ipc_registers *registers);
};

// A system call that is made right: `success` makes it, with whatever partners it needs, and checks what it did.
struct kernel_syscall_success {
    const char *name;
    bool (*success)(struct case_context *context);
};

enum : uint32_t {
    KERNEL_CASE_GROUPS = 53,
    KERNEL_INVOCATION_CASES = 1924,
    KERNEL_METHOD_CASES = 22,
    KERNEL_SYSCALL_CASES = 128,
    KERNEL_UNKNOWN_SYSCALLS = 28,
    KERNEL_SYSCALL_SUCCESSES = 10,
    KERNEL_CASES = 2112,
};

extern const struct kernel_case_group kernel_case_groups[KERNEL_CASE_GROUPS];
extern const struct kernel_method_case kernel_method_cases[KERNEL_METHOD_CASES];
extern const struct kernel_syscall_case kernel_syscall_cases[KERNEL_SYSCALL_CASES];
extern const struct kernel_unknown_syscall kernel_unknown_syscalls[KERNEL_UNKNOWN_SYSCALLS];
extern const struct kernel_syscall_success kernel_syscall_successes[KERNEL_SYSCALL_SUCCESSES];

// ---- Hooks of the runtime ------------------------------------------------------------------------------------------

cap_t case_empty_slot(struct case_context *context);
cap_t case_gone(struct case_context *context);
cap_t case_capability(struct case_context *context, uint32_t object_type, uint32_t rights);
cap_t case_with_rights(struct case_context *context, uint64_t slot, uint32_t rights);
bool case_unchanged(struct case_context *context);

// ---- Hooks of invocations ------------------------------------------------------------------------------------------

bool good_memory_retype(struct case_context *context, struct kernel_call *call);
bool success_memory_retype(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: the type cannot be made from this memory, or size does not fit the type.
bool fixture_memory_retype__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);
// SLOT_OCCUPIED: a destination slot is not empty.
bool fixture_memory_retype__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call);
// NO_MEMORY: not enough is left.
bool fixture_memory_retype__NO_MEMORY(struct case_context *context, struct kernel_call *call);
// NO_SPACE: derived too deep, or no address-space identifier is left.
bool fixture_memory_retype__NO_SPACE(struct case_context *context, struct kernel_call *call);

bool good_memory_info(struct case_context *context, struct kernel_call *call);
bool success_memory_info(struct case_context *context, struct kernel_call *call);

bool good_memory_reset(struct case_context *context, struct kernel_call *call);
bool success_memory_reset(struct case_context *context, struct kernel_call *call);
// BUSY: something derived from it still exists.
bool fixture_memory_reset__BUSY(struct case_context *context, struct kernel_call *call);

bool good_frame_map(struct case_context *context, struct kernel_call *call);
bool success_frame_map(struct case_context *context, struct kernel_call *call);
// ACCESS_DENIED: rights beyond the capability's.
bool fixture_frame_map__ACCESS_DENIED(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: no right, writable and executable, or a cache mode that does not fit device memory.
bool fixture_frame_map__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: the frame would end beyond user space.
bool fixture_frame_map__BAD_RANGE(struct case_context *context, struct kernel_call *call);
// BAD_ALIGNMENT: not a multiple of a large page's size.
bool fixture_frame_map__BAD_ALIGNMENT(struct case_context *context, struct kernel_call *call);
// BUSY: this capability is mapped, or an address is taken.
bool fixture_frame_map__BUSY(struct case_context *context, struct kernel_call *call);
// NO_MEMORY: the address space has no memory left for page tables.
bool fixture_frame_map__NO_MEMORY(struct case_context *context, struct kernel_call *call);

bool good_frame_unmap(struct case_context *context, struct kernel_call *call);
bool success_frame_unmap(struct case_context *context, struct kernel_call *call);
// EMPTY: not mapped.
bool fixture_frame_unmap__EMPTY(struct case_context *context, struct kernel_call *call);

bool good_frame_protect(struct case_context *context, struct kernel_call *call);
bool success_frame_protect(struct case_context *context, struct kernel_call *call);
// ACCESS_DENIED: rights beyond the capability's.
bool fixture_frame_protect__ACCESS_DENIED(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: no right, or writable and executable.
bool fixture_frame_protect__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);
// EMPTY: not mapped.
bool fixture_frame_protect__EMPTY(struct case_context *context, struct kernel_call *call);

bool good_frame_sync(struct case_context *context, struct kernel_call *call);
bool success_frame_sync(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: the range ends beyond the frame.
bool fixture_frame_sync__BAD_RANGE(struct case_context *context, struct kernel_call *call);
// UNSUPPORTED: device memory.
bool fixture_frame_sync__UNSUPPORTED(struct case_context *context, struct kernel_call *call);

bool good_frame_info(struct case_context *context, struct kernel_call *call);
bool success_frame_info(struct case_context *context, struct kernel_call *call);

bool good_frame_physical(struct case_context *context, struct kernel_call *call);
bool success_frame_physical(struct case_context *context, struct kernel_call *call);

bool good_frame_copy(struct case_context *context, struct kernel_call *call);
bool success_frame_copy(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: a range ends beyond its frame.
bool fixture_frame_copy__BAD_RANGE(struct case_context *context, struct kernel_call *call);
// UNSUPPORTED: device memory.
bool fixture_frame_copy__UNSUPPORTED(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: the ranges overlap.
bool fixture_frame_copy__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);

bool good_aspace_donate(struct case_context *context, struct kernel_call *call);
bool success_aspace_donate(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: device memory.
bool fixture_aspace_donate__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);
// BUSY: the memory is partly used.
bool fixture_aspace_donate__BUSY(struct case_context *context, struct kernel_call *call);
// NO_SPACE: the address space has taken its most donations.
bool fixture_aspace_donate__NO_SPACE(struct case_context *context, struct kernel_call *call);

bool good_aspace_info(struct case_context *context, struct kernel_call *call);
bool success_aspace_info(struct case_context *context, struct kernel_call *call);

bool good_aspace_map(struct case_context *context, struct kernel_call *call);
bool success_aspace_map(struct case_context *context, struct kernel_call *call);
// BAD_SLOT: a slot is empty or out of range.
bool fixture_aspace_map__BAD_SLOT(struct case_context *context, struct kernel_call *call);
// WRONG_OBJECT: a slot holds no frame.
bool fixture_aspace_map__WRONG_OBJECT(struct case_context *context, struct kernel_call *call);
// ACCESS_DENIED: rights beyond a capability's.
bool fixture_aspace_map__ACCESS_DENIED(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: no right, writable and executable, device memory, or over frame_pages_max pages.
bool fixture_aspace_map__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: a frame would end beyond user space.
bool fixture_aspace_map__BAD_RANGE(struct case_context *context, struct kernel_call *call);
// BUSY: a capability is mapped, or an address is taken.
bool fixture_aspace_map__BUSY(struct case_context *context, struct kernel_call *call);
// NO_MEMORY: the address space has no memory left for page tables.
bool fixture_aspace_map__NO_MEMORY(struct case_context *context, struct kernel_call *call);

bool good_cspace_copy(struct case_context *context, struct kernel_call *call);
bool success_cspace_copy(struct case_context *context, struct kernel_call *call);
// BAD_SLOT: the source slot is empty or out of range, or the destination is out of range.
bool fixture_cspace_copy__BAD_SLOT(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: memory, replies and interrupts cannot be copied.
bool fixture_cspace_copy__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);
// SLOT_OCCUPIED: the destination is not empty.
bool fixture_cspace_copy__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call);

bool good_cspace_mint(struct case_context *context, struct kernel_call *call);
bool success_cspace_mint(struct case_context *context, struct kernel_call *call);
// BAD_SLOT: the source slot is empty or out of range, or the destination is out of range.
bool fixture_cspace_mint__BAD_SLOT(struct case_context *context, struct kernel_call *call);
// ACCESS_DENIED: rights beyond the source's.
bool fixture_cspace_mint__ACCESS_DENIED(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: this type cannot be minted, has no badge, or already has one.
bool fixture_cspace_mint__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);
// SLOT_OCCUPIED: the destination is not empty.
bool fixture_cspace_mint__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call);
// NO_SPACE: derived too deep.
bool fixture_cspace_mint__NO_SPACE(struct case_context *context, struct kernel_call *call);

bool good_cspace_move(struct case_context *context, struct kernel_call *call);
bool success_cspace_move(struct case_context *context, struct kernel_call *call);
// BAD_SLOT: the source slot is empty or out of range, or the destination is out of range.
bool fixture_cspace_move__BAD_SLOT(struct case_context *context, struct kernel_call *call);
// SLOT_OCCUPIED: the destination is not empty.
bool fixture_cspace_move__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call);

bool good_cspace_delete(struct case_context *context, struct kernel_call *call);
bool success_cspace_delete(struct case_context *context, struct kernel_call *call);
// BAD_SLOT: out of range, or slot 0.
bool fixture_cspace_delete__BAD_SLOT(struct case_context *context, struct kernel_call *call);

bool good_cspace_revoke(struct case_context *context, struct kernel_call *call);
bool success_cspace_revoke(struct case_context *context, struct kernel_call *call);
// BAD_SLOT: empty or out of range.
bool fixture_cspace_revoke__BAD_SLOT(struct case_context *context, struct kernel_call *call);

bool good_cspace_inspect(struct case_context *context, struct kernel_call *call);
bool success_cspace_inspect(struct case_context *context, struct kernel_call *call);
// BAD_SLOT: out of range.
bool fixture_cspace_inspect__BAD_SLOT(struct case_context *context, struct kernel_call *call);

bool good_cspace_info(struct case_context *context, struct kernel_call *call);
bool success_cspace_info(struct case_context *context, struct kernel_call *call);

bool good_cspace_copy_row(struct case_context *context, struct kernel_call *call);
bool success_cspace_copy_row(struct case_context *context, struct kernel_call *call);
// BAD_SLOT: a source slot is empty or out of range, or a destination is out of range.
bool fixture_cspace_copy_row__BAD_SLOT(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: memory, replies and interrupts cannot be copied.
bool fixture_cspace_copy_row__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);
// SLOT_OCCUPIED: a destination is not empty.
bool fixture_cspace_copy_row__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call);

bool good_thread_configure(struct case_context *context, struct kernel_call *call);
bool success_thread_configure(struct case_context *context, struct kernel_call *call);
// BUSY: the thread is not inactive.
bool fixture_thread_configure__BUSY(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: the buffer would end beyond its frame.
bool fixture_thread_configure__BAD_RANGE(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: the buffer frame is device memory.
bool fixture_thread_configure__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);

bool good_thread_start(struct case_context *context, struct kernel_call *call);
bool success_thread_start(struct case_context *context, struct kernel_call *call);
// BUSY: the thread is not inactive.
bool fixture_thread_start__BUSY(struct case_context *context, struct kernel_call *call);
// EMPTY: no cspace or address space is configured.
bool fixture_thread_start__EMPTY(struct case_context *context, struct kernel_call *call);

bool good_thread_suspend(struct case_context *context, struct kernel_call *call);
bool success_thread_suspend(struct case_context *context, struct kernel_call *call);

bool good_thread_resume(struct case_context *context, struct kernel_call *call);
bool success_thread_resume(struct case_context *context, struct kernel_call *call);
// BUSY: the thread is neither inactive nor faulted.
bool fixture_thread_resume__BUSY(struct case_context *context, struct kernel_call *call);
// EMPTY: no cspace or address space is configured.
bool fixture_thread_resume__EMPTY(struct case_context *context, struct kernel_call *call);

bool good_thread_read_registers(struct case_context *context, struct kernel_call *call);
bool success_thread_read_registers(struct case_context *context, struct kernel_call *call);
// BUSY: the thread is neither inactive nor faulted.
bool fixture_thread_read_registers__BUSY(struct case_context *context, struct kernel_call *call);

bool good_thread_write_registers(struct case_context *context, struct kernel_call *call);
bool success_thread_write_registers(struct case_context *context, struct kernel_call *call);
// BUSY: the thread is neither inactive nor faulted.
bool fixture_thread_write_registers__BUSY(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: beyond the last register.
bool fixture_thread_write_registers__BAD_RANGE(struct case_context *context, struct kernel_call *call);

bool good_thread_set_priority(struct case_context *context, struct kernel_call *call);
bool success_thread_set_priority(struct case_context *context, struct kernel_call *call);
// ACCESS_DENIED: above the caller's highest.
bool fixture_thread_set_priority__ACCESS_DENIED(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: priority above max_priority.
bool fixture_thread_set_priority__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);

bool good_thread_set_affinity(struct case_context *context, struct kernel_call *call);
bool success_thread_set_affinity(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: the machine has no such core.
bool fixture_thread_set_affinity__BAD_RANGE(struct case_context *context, struct kernel_call *call);

bool good_thread_set_name(struct case_context *context, struct kernel_call *call);
bool success_thread_set_name(struct case_context *context, struct kernel_call *call);

bool good_thread_bind_notification(struct case_context *context, struct kernel_call *call);
bool success_thread_bind_notification(struct case_context *context, struct kernel_call *call);
// BUSY: the thread or the notification is bound already, or has waiters.
bool fixture_thread_bind_notification__BUSY(struct case_context *context, struct kernel_call *call);

bool good_thread_info(struct case_context *context, struct kernel_call *call);
bool success_thread_info(struct case_context *context, struct kernel_call *call);

bool good_thread_set_foreign(struct case_context *context, struct kernel_call *call);
bool success_thread_set_foreign(struct case_context *context, struct kernel_call *call);

bool good_thread_interrupt(struct case_context *context, struct kernel_call *call);
bool success_thread_interrupt(struct case_context *context, struct kernel_call *call);
// BUSY: the thread is inactive or faulted, or the caller itself and in the program.
bool fixture_thread_interrupt__BUSY(struct case_context *context, struct kernel_call *call);
// EMPTY: the thread has no foreign handler or no message buffer.
bool fixture_thread_interrupt__EMPTY(struct case_context *context, struct kernel_call *call);

bool good_endpoint_set_state(struct case_context *context, struct kernel_call *call);
bool success_endpoint_set_state(struct case_context *context, struct kernel_call *call);

bool good_port_bind(struct case_context *context, struct kernel_call *call);
bool success_port_bind(struct case_context *context, struct kernel_call *call);
// BUSY: capabilities without manage exist, or PORT_CLOSED has not been received yet.
bool fixture_port_bind__BUSY(struct case_context *context, struct kernel_call *call);

bool good_interrupt_bind(struct case_context *context, struct kernel_call *call);
bool success_interrupt_bind(struct case_context *context, struct kernel_call *call);
// BUSY: bound already.
bool fixture_interrupt_bind__BUSY(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: no bits.
bool fixture_interrupt_bind__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);

bool good_interrupt_acknowledge(struct case_context *context, struct kernel_call *call);
bool success_interrupt_acknowledge(struct case_context *context, struct kernel_call *call);
// EMPTY: not bound.
bool fixture_interrupt_acknowledge__EMPTY(struct case_context *context, struct kernel_call *call);

bool good_interrupt_mask(struct case_context *context, struct kernel_call *call);
bool success_interrupt_mask(struct case_context *context, struct kernel_call *call);
// EMPTY: not bound.
bool fixture_interrupt_mask__EMPTY(struct case_context *context, struct kernel_call *call);

bool good_interrupt_info(struct case_context *context, struct kernel_call *call);
bool success_interrupt_info(struct case_context *context, struct kernel_call *call);

bool good_timer_bind(struct case_context *context, struct kernel_call *call);
bool success_timer_bind(struct case_context *context, struct kernel_call *call);
// BUSY: bound already.
bool fixture_timer_bind__BUSY(struct case_context *context, struct kernel_call *call);
// BAD_ARGUMENT: no bits.
bool fixture_timer_bind__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call);

bool good_timer_arm(struct case_context *context, struct kernel_call *call);
bool success_timer_arm(struct case_context *context, struct kernel_call *call);
// EMPTY: not bound.
bool fixture_timer_arm__EMPTY(struct case_context *context, struct kernel_call *call);

bool good_timer_cancel(struct case_context *context, struct kernel_call *call);
bool success_timer_cancel(struct case_context *context, struct kernel_call *call);
// EMPTY: not armed.
bool fixture_timer_cancel__EMPTY(struct case_context *context, struct kernel_call *call);

bool good_machine_interrupt(struct case_context *context, struct kernel_call *call);
bool success_machine_interrupt(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: the machine has no such line, or the kernel uses it itself.
bool fixture_machine_interrupt__BAD_RANGE(struct case_context *context, struct kernel_call *call);
// BUSY: the line is taken.
bool fixture_machine_interrupt__BUSY(struct case_context *context, struct kernel_call *call);
// SLOT_OCCUPIED: the destination is not empty.
bool fixture_machine_interrupt__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call);

bool good_machine_power_off(struct case_context *context, struct kernel_call *call);

bool good_machine_reset(struct case_context *context, struct kernel_call *call);

bool good_machine_info(struct case_context *context, struct kernel_call *call);
bool success_machine_info(struct case_context *context, struct kernel_call *call);

bool good_machine_write(struct case_context *context, struct kernel_call *call);
bool success_machine_write(struct case_context *context, struct kernel_call *call);

bool good_machine_ioport(struct case_context *context, struct kernel_call *call);
bool success_machine_ioport(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: beyond the last port, or the kernel uses one of them itself.
bool fixture_machine_ioport__BAD_RANGE(struct case_context *context, struct kernel_call *call);
// SLOT_OCCUPIED: the destination is not empty.
bool fixture_machine_ioport__SLOT_OCCUPIED(struct case_context *context, struct kernel_call *call);

bool good_machine_set_fast_paths(struct case_context *context, struct kernel_call *call);
bool success_machine_set_fast_paths(struct case_context *context, struct kernel_call *call);

bool good_machine_core_info(struct case_context *context, struct kernel_call *call);
bool success_machine_core_info(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: the machine has no such core.
bool fixture_machine_core_info__BAD_RANGE(struct case_context *context, struct kernel_call *call);

bool good_ioport_in(struct case_context *context, struct kernel_call *call);
bool success_ioport_in(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: the access would end beyond the range.
bool fixture_ioport_in__BAD_RANGE(struct case_context *context, struct kernel_call *call);

bool good_ioport_out(struct case_context *context, struct kernel_call *call);
bool success_ioport_out(struct case_context *context, struct kernel_call *call);
// BAD_RANGE: the access would end beyond the range.
bool fixture_ioport_out__BAD_RANGE(struct case_context *context, struct kernel_call *call);

// ---- Hooks of system calls -----------------------------------------------------------------------------------------

bool success_syscall_call(struct case_context *context);
bool success_syscall_send(struct case_context *context);
bool success_syscall_receive(struct case_context *context);
bool success_syscall_reply_receive(struct case_context *context);
bool success_syscall_signal(struct case_context *context);
bool success_syscall_wait(struct case_context *context);
bool success_syscall_poll(struct case_context *context);
bool success_syscall_yield(struct case_context *context);
bool success_syscall_exit(struct case_context *context);
bool success_syscall_foreign_return(struct case_context *context);
