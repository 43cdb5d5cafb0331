// SPDX-License-Identifier: MIT
//
// Where the program's system calls arrive, by a trap or by a call: on a stack of the library's own,
// with the program's registers in the message buffer. Built without floating-point registers, which
// are the program's.
#include <posix/process.h>

#include <arch/foreign.h>
#include <arch/syscall.h>
#include <kernel/thread.h>
#include <personality/linux_calls.h>
#include <posix/direct.h>
#include <posix/descriptors.h>
#include <posix/family.h>
#include <posix/futex.h>
#include <posix/lock.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <posix/stop.h>
#include <posix/terminal.h>
#include <posix/trace.h>
#include <posix/vfork.h>
#include <posix/writes.h>
#include <tessera/layouts.h>
#include <tessera/log.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

enum { PATH_BYTES_MAX = 4096, SIGNAL_STATUS = 128, CAUSE_WORDS = 4 };

struct posix_process posix_process = {
    .directory = "/", .umask = 022, .traced = POSIX_TRACE_FROM_OUTSIDE};

static uint16_t absent_counts[LINUX_NUMBERS_END];
static uint32_t unknown_count;
static bool has_refused; // a call that is absent

static void attach(void);
static bool serve_cause(struct posix_call *call);
static void begin(struct posix_call *call, uint64_t *registers);
static void serve_call(struct posix_call *call);
static void finish(const struct posix_call *call);
static bool is_plain(const struct posix_call *call);
static void try_return(void);
static int64_t serve(uint64_t number, const uint64_t arguments[6]);
static int64_t refuse(const struct linux_call *call, uint64_t number);
static void report_absent(void);

uint64_t *posix_registers(void) {
    return message_buffer_of_thread()->foreign_registers;
}

// What has started the program does not come back, so its stack is free.
uint64_t posix_library_stack_top(void) {
    return PROCESS_STACK_TOP;
}

// The thread pointer in the library is what the runtime expects: that of the kernel's thread. What
// most calls need, and no more, is in one piece here, without a register kept for a caller.
void posix_handle(void) {
    posix_lock();
    struct posix_call call;
    begin(&call, posix_registers());
    if (!posix_process.is_attached) {
        attach();
    }
    if (!serve_cause(&call)) {
        serve_call(&call);
        if (is_plain(&call)) {
            posix_registers()[ARCH_FOREIGN_RESULT] = (uint64_t)call.result;
            try_return();
        } else {
            finish(&call);
        }
    }
    posix_call_leave(&call);
}

void posix_call_begin(struct posix_call *call, uint64_t *registers) {
    begin(call, registers);
}

[[gnu::always_inline]] static inline void begin(struct posix_call *call, uint64_t *registers) {
    call->registers = registers;
    call->is_call = false;
    call->is_direct = false;
    call->is_to_trap = false;
    posix_thread_now()->call = call;
}

// A program that calls the library as a function goes on to, as long as nothing asks for more. Its
// first call of all may be a trap, by which it sets its thread pointer; a fault says nothing of how
// it calls.
static void attach(void) {
    static bool has_trapped;
    bool is_call = message_buffer_of_thread()->foreign_cause[0] == 0;
    bool calls_by_traps = is_call && has_trapped && posix_process.direct_calls == 0;
    if (posix_direct.is_off != 0 || calls_by_traps) {
        (void)terminal_attach(); // a call that came by a trap does not come again
    }
    has_trapped = has_trapped || is_call;
}

// What started the library, if it was no system call. False: it was one.
static bool serve_cause(struct posix_call *call) {
    uint64_t *stored = message_buffer_of_thread()->foreign_cause;
    if (stored[0] == 0) {
        return false;
    }
    uint64_t cause[CAUSE_WORDS];
    memcpy(cause, stored, sizeof(cause));
    stored[0] = 0;
    if (cause[0] == FOREIGN_INTERRUPTED) {
        family_hear();
    } else {
        posix_fault(call, cause);
    }
    return true;
}

void posix_call_serve(struct posix_call *call) {
    serve_call(call);
    finish(call);
}

[[gnu::always_inline]] static inline void serve_call(struct posix_call *call) {
    call->is_call = true;
    call->number = (uint32_t)call->registers[ARCH_FOREIGN_NUMBER];
    for (unsigned i = 0; i < 6; i++) {
        call->arguments[i] = call->registers[arch_foreign_arguments[i]];
    }
    call->result = serve(call->number, call->arguments);
}

static void finish(const struct posix_call *call) {
    if (posix_trace_is_on()) {
        posix_trace(call);
    }
    if (call->is_call) {
        call->registers[ARCH_FOREIGN_RESULT] = (uint64_t)call->result;
    }
}

// Is there nothing to do but to answer? In one comparison, as far as that goes.
static bool is_plain(const struct posix_call *call) {
    const struct posix_thread *thread = posix_thread_now();
    uint64_t asked = *posix_process.traced | posix_signals_queued | posix_process.is_stopped |
                     thread->is_to_end | thread->is_mask_lent;
    return asked == 0 && call->is_call && !posix_is_interrupted(call->result);
}

// Comes back if the return was refused, because there is something to look at meanwhile.
static void try_return(void) {
    posix_thread_now()->writes.count = 0;
    posix_unlock();
    struct ipc_registers registers = {};
    syscall_foreign_return(&registers);
    if (info_status(registers.info) != STATUS_CANCELLED) {
        program_exit(info_status(registers.info));
    }
    posix_lock();
    family_hear();
}

void posix_call_leave(struct posix_call *call) {
    for (;;) {
        const struct posix_thread *thread = posix_thread_now();
        if (thread->is_to_end) {
            posix_thread_end(0);
        }
        if (posix_process.is_stopped) {
            (void)posix_stop_here();
        }
        if (posix_signals_concern(thread, call)) {
            posix_signals_deliver(call);
        }
        try_return();
    }
}

void posix_return(void) {
    posix_lock();
    struct posix_call call;
    posix_call_begin(&call, posix_registers());
    posix_call_leave(&call);
}

static int64_t serve(uint64_t number, const uint64_t arguments[6]) {
    if (number >= LINUX_NUMBERS_END) {
        unknown_count++;
        return -LINUX_ENOSYS;
    }
    const struct linux_call *call = &linux_calls[number];
    return call->serve != nullptr ? call->serve(arguments) : refuse(call, number);
}

static int64_t refuse(const struct linux_call *call, uint64_t number) {
    if (call->name == nullptr) {
        unknown_count++;
        return -LINUX_ENOSYS;
    }
    if (call->served == LINUX_SERVED_ABSENT && absent_counts[number] < UINT16_MAX) {
        absent_counts[number]++;
        has_refused = true;
    }
    return -call->error;
}

status_t posix_become_foreign(void) {
    posix_threads_init();
    posix_direct_prepare();
    return thread_set_foreign(SLOT_THREAD, (uint64_t)posix_handle, posix_library_stack_top(), 0,
                              PROCESS_BUFFER);
}

void posix_enter(uint64_t entry, uint64_t stack) {
    posix_process.start_stack = stack;
    uint64_t *registers = posix_registers();
    memset(registers, 0, REGISTER_COUNT * sizeof(uint64_t));
    registers[REGISTER_PC] = entry;
    registers[REGISTER_SP] = stack;
    posix_return();
}

void posix_set_program(const char *path) {
    size_t length = strlen(path);
    memmove(posix_process.program, path, length + 1);
}

void posix_set_name(const char *path) {
    const char *name = path;
    for (const char *at = path; *at != '\0'; at++) {
        name = *at == '/' ? at + 1 : name;
    }
    memset(posix_process.name, 0, sizeof(posix_process.name));
    memcpy(posix_process.name, name, strnlen(name, sizeof(posix_process.name) - 1));
}

// Of all threads; not when the helper ends the program, for then the library has faulted.
static void release_robust(void) {
    for (uint32_t i = 0; posix_thread_now() != nullptr && i < posix_threads_end; i++) {
        if (posix_threads[i].id != 0) {
            posix_futex_release_robust(&posix_threads[i]);
        }
    }
}

[[noreturn]] static void end(int32_t status, int32_t signal) {
    report_absent();
    release_robust();
    if (posix_trace_is_on()) {
        posix_trace_end(status);
    }
    family_leave(signal);
    posix_threads_exit(status);
}

void posix_end(int32_t status) {
    if (posix_vfork_is_on()) {
        posix_vfork_end(status, 0);
    }
    end(status, 0);
}

void posix_end_by_signal(int32_t signal) {
    if (posix_vfork_is_on()) {
        posix_vfork_end(SIGNAL_STATUS + signal, signal);
    }
    end(SIGNAL_STATUS + signal, signal);
}

int64_t linux_check_descriptor(int32_t fd) {
    return description_of(fd) == nullptr ? -LINUX_EBADF : 0;
}

static int64_t check(uint64_t address, uint64_t count, uint64_t size, enum linux_access access) {
    uint64_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        return -LINUX_EFAULT;
    }
    uint32_t rights = access == LINUX_ACCESS_READ ? SPACE_READ : SPACE_READ | SPACE_WRITE;
    return space_allows(address, bytes, rights) ? 0 : -LINUX_EFAULT;
}

// Apart, so that a program of one thread has nothing of it but the question.
[[gnu::noinline, gnu::cold]] static int64_t check_and_note(uint64_t address, uint64_t count,
                                                           uint64_t size) {
    int64_t wrong = check(address, count, size, LINUX_ACCESS_WRITE);
    if (wrong == 0) {
        writes_note(address, count * size);
    }
    return wrong;
}

int64_t linux_check_memory(uint64_t address, uint64_t count, uint64_t size,
                           enum linux_access access) {
    return access == LINUX_ACCESS_WRITE && writes_are_noted ? check_and_note(address, count, size)
                                                            : check(address, count, size, access);
}

// Page by page: what is behind the NUL need not be there.
int64_t posix_check_text(uint64_t address, uint64_t bytes_max) {
    uint64_t page_bytes = space_page_bytes();
    for (uint64_t done = 0; done < bytes_max;) {
        uint64_t room = page_bytes - (address + done) % page_bytes;
        uint64_t part = room < bytes_max - done ? room : bytes_max - done;
        if (address + done < address || !space_allows(address + done, part, SPACE_READ)) {
            return -LINUX_EFAULT;
        }
        if (strnlen((const char *)(address + done), part) < part) {
            return 0;
        }
        done += part;
    }
    return -LINUX_ENAMETOOLONG;
}

int64_t linux_check_path(uint64_t address) {
    return posix_check_text(address, PATH_BYTES_MAX);
}

static void report_absent(void) {
    if (unknown_count > 0) {
        log_info("%s: %u calls of unknown numbers", posix_process.program, unknown_count);
    }
    for (uint32_t number = 0; has_refused && number < LINUX_NUMBERS_END; number++) {
        if (absent_counts[number] > 0) {
            log_info("%s: %s is absent, called %u times", posix_process.program,
                     linux_calls[number].name, absent_counts[number]);
        }
    }
}
