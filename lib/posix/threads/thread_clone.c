// SPDX-License-Identifier: MIT
//
// clone() of a thread: everything but the registers is shared.
#include <personality/linux_calls.h>

#include <arch/foreign.h>
#include <arch/syscall.h>
#include <kernel/thread.h>
#include <posix/family.h>
#include <posix/helper.h>
#include <posix/lock.h>
#include <posix/process.h>
#include <posix/processor_time.h>
#include <posix/signals.h>
#include <posix/thread.h>
#include <posix/vfork.h>
#include <posix/writes.h>
#include <tessera/runtime.h>
#include <tessera/string.h>
#include <tessera/thread.h>

enum { LIBRARY_STACK_BYTES = 32 * 1024 };

// Numbers of threads are apart from those of processes, and none comes again soon.
constexpr int32_t NUMBER_STEP = 0x10000;
constexpr int32_t NUMBER_ROUNDS = 0x3fff;

constexpr uint64_t NEEDED =
    LINUX_CLONE_VM | LINUX_CLONE_FS | LINUX_CLONE_FILES | LINUX_CLONE_SIGHAND | LINUX_CLONE_THREAD;
constexpr uint64_t KNOWN = NEEDED | LINUX_CLONE_SYSVSEM | LINUX_CLONE_SETTLS |
                           LINUX_CLONE_PARENT_SETTID | LINUX_CLONE_CHILD_CLEARTID |
                           LINUX_CLONE_CHILD_SETTID | LINUX_CLONE_DETACHED | LINUX_CLONE_UNTRACED;

static int32_t next_number(void) {
    static int32_t rounds;
    int32_t own = (int32_t)startup_info()->process_id;
    int32_t number;
    do {
        rounds = rounds % NUMBER_ROUNDS + 1;
        number = own + rounds * NUMBER_STEP;
    } while (posix_thread_of(number) != nullptr);
    return number;
}

static struct posix_thread *free_place(void) {
    for (uint32_t i = 0; i < POSIX_THREADS_MAX; i++) {
        if (posix_threads[i].id == 0) {
            posix_threads_end = i < posix_threads_end ? posix_threads_end : i + 1;
            return &posix_threads[i];
        }
    }
    return nullptr;
}

// Gives the place what the kernel has to have for a thread, once. False: there is no memory.
static bool make(struct posix_thread *thread) {
    if (thread->is_made) {
        return true;
    }
    struct program_thread made;
    if (program_thread_make(LIBRARY_STACK_BYTES, posix_helper_faults(), &made) != STATUS_OK ||
        thread_set_foreign(made.slot, (uint64_t)posix_handle, made.stack_top, 0, made.buffer) !=
            STATUS_OK) {
        return false;
    }
    thread->slot = made.slot;
    thread->buffer = made.buffer;
    thread->stack_top = made.stack_top;
    thread->is_made = true;
    return true;
}

[[noreturn]] static void begin(uint64_t) {
    posix_return();
}

static void set_registers(const struct posix_thread *thread, const struct posix_clone *clone) {
    uint64_t *registers = ((struct message_buffer *)thread->buffer)->foreign_registers;
    memcpy(registers, posix_registers(), REGISTER_COUNT * sizeof(uint64_t));
    registers[ARCH_FOREIGN_RESULT] = 0;
    if (clone->stack != 0) {
        registers[REGISTER_SP] = clone->stack;
    }
    if ((clone->flags & LINUX_CLONE_SETTLS) != 0) {
        registers[REGISTER_THREAD_POINTER] = clone->thread_pointer;
    }
}

static int64_t check(const struct posix_clone *clone) {
    if ((clone->flags & NEEDED) != NEEDED || (clone->flags & ~KNOWN) != 0 ||
        clone->thread_pointer >= startup_info()->user_end) {
        return -LINUX_EINVAL;
    }
    bool tells_parent = (clone->flags & LINUX_CLONE_PARENT_SETTID) != 0;
    return tells_parent
               ? linux_check_memory(clone->parent_number, 1, sizeof(int32_t), LINUX_ACCESS_WRITE)
               : 0;
}

static void tell(uint64_t address, int32_t id) {
    if (linux_check_memory(address, 1, sizeof(id), LINUX_ACCESS_WRITE) == 0) {
        memcpy((void *)address, &id, sizeof(id));
    }
}

// The one that had the place before may not have stopped yet.
static void start(const struct posix_thread *thread) {
    struct ipc_registers registers = {};
    while (thread_start(thread->slot, (uint64_t)begin, thread->stack_top, 0, thread->buffer) ==
           STATUS_BUSY) {
        syscall_yield(&registers);
    }
}

int64_t posix_clone_thread(const struct posix_clone *clone) {
    int64_t wrong = check(clone);
    struct posix_thread *thread = free_place();
    if (wrong != 0) {
        return wrong;
    }
    // The helper hears of faults, and with one waits for input give the lock up.
    if (thread == nullptr || posix_vfork_is_on() || posix_helper_start() != 0 || !make(thread)) {
        return -LINUX_EAGAIN;
    }
    family_watch_by_helper();
    writes_are_noted = true;
    struct posix_thread made = {
        .id = next_number(),
        .is_made = true,
        .slot = thread->slot,
        .event = thread->event,
        .buffer = thread->buffer,
        .stack_top = thread->stack_top,
        .time_before_ns = posix_thread_time_ns(thread),
        .blocked = posix_thread_now()->blocked,
        .stack = {.flags = LINUX_SS_DISABLE},
    };
    if ((clone->flags & LINUX_CLONE_CHILD_CLEARTID) != 0) {
        made.cleared = clone->child_number;
    }
    *thread = made;
    thread_block_at(thread->buffer)->personality = thread;
    set_registers(thread, clone);
    if ((clone->flags & LINUX_CLONE_PARENT_SETTID) != 0) {
        tell(clone->parent_number, made.id);
    }
    if ((clone->flags & LINUX_CLONE_CHILD_SETTID) != 0) {
        tell(clone->child_number, made.id);
    }
    start(thread);
    return made.id;
}

// ---- The calls

int64_t linux_clone(uint64_t flags, uint64_t stack, uint64_t parent_number, uint64_t fourth,
                    uint64_t fifth) {
    const uint64_t arguments[] = {flags, stack, parent_number, fourth, fifth};
    const struct posix_clone clone = {
        .flags = flags,
        .stack = stack,
        .parent_number = parent_number,
        .child_number = arguments[ARCH_FOREIGN_CLONE_NUMBER],
        .thread_pointer = arguments[ARCH_FOREIGN_CLONE_POINTER],
    };
    return (flags & LINUX_CLONE_THREAD) != 0 ? posix_clone_thread(&clone)
                                             : posix_clone_process(&clone);
}

// What is behind the arguments that are known must be 0.
static int64_t read_arguments(const uint8_t *from, uint64_t bytes,
                              struct linux_clone_arguments *out) {
    constexpr uint64_t bytes_max = 4096;
    if (bytes < sizeof(*out) || bytes > bytes_max) {
        return bytes > bytes_max ? -LINUX_E2BIG : -LINUX_EINVAL;
    }
    memcpy(out, from, sizeof(*out));
    for (uint64_t i = sizeof(*out); i < bytes; i++) {
        if (from[i] != 0) {
            return -LINUX_E2BIG;
        }
    }
    return 0;
}

int64_t linux_clone3(const void *arguments, uint64_t bytes) {
    struct linux_clone_arguments read;
    int64_t wrong = read_arguments(arguments, bytes, &read);
    if (wrong != 0) {
        return wrong;
    }
    if ((read.flags & LINUX_CLONE_THREAD) == 0) {
        return -LINUX_ENOSYS;
    }
    const struct posix_clone clone = {
        .flags = read.flags,
        .stack = read.stack + read.stack_size,
        .parent_number = read.parent_number,
        .child_number = read.child_number,
        .thread_pointer = read.thread_pointer,
    };
    return read.exit_signal != 0 ? -LINUX_EINVAL : posix_clone_thread(&clone);
}
