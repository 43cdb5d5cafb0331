// SPDX-License-Identifier: MIT
//
// The architecture contract: everything that the portable kernel asks of arch/<arch>/. Nothing else
// of an architecture is visible to kernel/. Each arch implements these functions in arch/<arch>/
// and supplies arch/<arch>/include/arch/types.h, which defines struct arch_context (the saved
// registers of a thread), struct arch_fpu_state (saved floating-point registers), struct
// arch_aspace (translation roots), struct arch_core (what it keeps for each core) and the inline
// functions marked (inline) below.
//
// Execution model: one kernel stack per core, interrupts off in the kernel, never blocking. A trap
// saves the user's registers into the current thread's context and calls into the kernel; leaving
// the kernel is arch_return_to_user() with whatever thread the scheduler chose. Long operations
// poll arch_interrupt_pending() and unwind; the system call is restarted because its pc was not
// advanced.
#pragma once

#include <arch/types.h>
#include <kernel/types.h>

struct core;
struct thread;
struct aspace;

// ---- Registers of a thread ----------------------------------------------------------------------

// The 14 words of the system call frame (idl/kernel/syscalls.yaml, `frame`), by position. (inline)
//   static inline uint64_t arch_frame_get(const struct arch_context *, unsigned index);
//   static inline void arch_frame_set(struct arch_context *, unsigned index, uint64_t value);

// Prepare a context for its first run at user level.
void arch_context_init(struct arch_context *context, vaddr_t entry, vaddr_t stack,
                       uint64_t argument, vaddr_t thread_pointer);

// Make a context of zeros a user's, as one has to be that runs without ever having been prepared.
void arch_context_make_user(struct arch_context *context);

// Register list of thread_read_registers / thread_write_registers, in the architecture's order.
// Write cuts the program state to user-settable bits. Index < arch_register_count().
unsigned arch_register_count(void);
uint64_t arch_register_read(const struct arch_context *context, unsigned index);
void arch_register_write(struct arch_context *context, unsigned index, uint64_t value);
vaddr_t arch_context_pc(const struct arch_context *context);
void arch_context_set_pc(struct arch_context *context, vaddr_t pc);
vaddr_t arch_context_sp(const struct arch_context *context);
void arch_context_set_sp(struct arch_context *context, vaddr_t sp);

// The registers of the current thread from and to memory, arch_register_count() of them in the
// order of that list. Loading cuts the program state and the thread pointer to what a user may
// have, and gives every other register the value it says.
void arch_registers_save(struct arch_context *context, uint64_t out_registers[]);
void arch_registers_load(struct arch_context *context, const uint64_t registers[]);
// The context of the current thread, a foreign one, has a new thread pointer: that is the live one
// from now on. Where user level can change it without asking, it is read back when arch_switch_to()
// leaves the thread, and until then the context holds that of the thread's library: what it has in
// every system call of ours, so that fast paths load it from there without having kept it.
void arch_thread_pointer_load(struct thread *thread);

// Go back to the system call instruction, so that the system call is executed again from the start.
void arch_context_restart_syscall(struct arch_context *context);

// ---- Running threads ----------------------------------------------------------------------------

// Make `next` the thread whose registers the next return to user restores: address space, thread
// pointer, FPU access off unless it owns the unit. `previous` may be null or equal. Cheap when
// nothing changes.
void arch_switch_to(struct thread *previous, struct thread *next);

// Nobody is next: keep what of `previous`, if there is one, only this core's registers hold.
void arch_switch_away(struct thread *previous);

// FPU: lazily owned. Forget a thread that is being destroyed, or leaves its core (thread->core);
// save it back if its registers are live in that core's unit.
void arch_fpu_release(struct thread *thread);

// Restore the current thread and return to user level, or, with no thread, wait for an interrupt
// and handle it.
[[noreturn]] void arch_return_to_user(struct thread *thread);
[[noreturn]] void arch_idle(void);

// Is an interrupt waiting for this core?
bool arch_interrupt_pending(void);

// ---- Address spaces -----------------------------------------------------------------------------

// Where page-table pages come from and go to. Provided by kernel/object/aspace.c.
paddr_t
aspace_take_page(struct aspace *aspace); // zeroed page of the board's page size; 0 if none is left

// `object` is the zeroed memory of an aspace object (2 pages; the second page is available for the
// root table).
void arch_aspace_init(struct arch_aspace *arch, paddr_t root_table_page, unsigned asid);
// Map one frame: a large page, or one to FRAME_PAGES_MAX pages. Checks were done: aligned, inside
// user space, W^X. Returns NO_MEMORY if a table is needed and aspace_take_page() is empty, BUSY if
// something is mapped there; nothing of it is mapped then (tables that were added stay).
status_t arch_aspace_map(struct aspace *aspace, vaddr_t address, paddr_t frame, uint64_t size_bytes,
                         unsigned rights, unsigned cache_mode);
// Remove or change the mapping at `address` if it is of `frame`; does nothing otherwise. When they
// return, no core uses the old one at user level.
void arch_aspace_unmap(struct aspace *aspace, vaddr_t address, paddr_t frame, uint64_t size_bytes);
void arch_aspace_protect(struct aspace *aspace, vaddr_t address, paddr_t frame, uint64_t size_bytes,
                         unsigned rights, unsigned cache_mode);
// Drop every mapping and every reference to donated tables; invalidate the ASID. The root table
// stays, empty.
void arch_aspace_clear(struct aspace *aspace);
// Load the empty address space on every core that has this one loaded, sleeping ones included.
// Before its memory goes.
void arch_aspace_unload(struct aspace *aspace);

uint64_t arch_page_bytes(void);       // the board's page size
uint64_t arch_large_page_bytes(void); // the next mapping size
vaddr_t arch_user_end(void);          // first address that is not user space

// Kernel's window on physical memory: valid for all RAM of the board. (inline)
//   static inline void *arch_physical_to_kernel(paddr_t);
//   static inline paddr_t arch_kernel_to_physical(const void *);

// Cache maintenance of RAM given by its kernel address.
void arch_cache_sync(unsigned operation, void *address, uint64_t length);
// Zero whole cache lines fast (DC ZVA where there is one).
void arch_zero(void *address, uint64_t length);
// Copy many bytes, whatever their alignment, between places that do not overlap.
void arch_copy(void *to, const void *from, uint64_t length);

// ---- Time ---------------------------------------------------------------------------------------

uint64_t arch_time_now_ns(void);           // since boot; the same on every core
uint64_t arch_counter_hz(void);            // of the counter that programs read the time from
void arch_timer_set(uint64_t deadline_ns); // one-shot interrupt of this core; UINT64_MAX: none.
                                           // Calls deadline_expired() from the trap

// ---- Interrupts ---------------------------------------------------------------------------------

bool arch_interrupt_exists(unsigned line);  // the board has it and the kernel does not use it
void arch_interrupt_enable(unsigned line);  // unmask
void arch_interrupt_disable(unsigned line); // mask
// Device lines interrupt the core that boots. Entry from the trap: arch acknowledges at the
// controller, masks a device line, then calls interrupt_deliver(line). A line that a message raises
// is not masked: nothing holds it back.

// How a device raises a line: it writes `data` to `address`. Address 0: it has a wire.
struct arch_message {
    paddr_t address;
    uint32_t data;
};
struct arch_message arch_interrupt_message(unsigned line);

// ---- Ports --------------------------------------------------------------------------------------

// `count` ports from `first` on, all below 65536: true if the kernel uses none of them itself.
bool arch_ports_are_free(uint32_t first, uint32_t count);
// Access of 1, 2 or 4 bytes. A port that nothing answers, as all are on a machine without ports,
// reads as all ones and forgets what is written.
uint32_t arch_port_in(uint16_t port, unsigned bytes);
void arch_port_out(uint16_t port, unsigned bytes, uint32_t value);

// ---- Cores --------------------------------------------------------------------------------------

// As many as the board names: ARCH_CORES. This core's struct core, from a register of the core's
// own; and a pause in a loop that waits for another core. (inline)
//   static inline struct core *arch_core_here(void);
//   static inline void arch_spin_wait(void);

// Begin to start cores[i], which the hardware calls board_core_ids[i]. It comes by core_enter(), on
// its own stack, however late; nobody waits for it here. False: the machine has no such core.
bool arch_core_start(struct core *core);

// Interrupt another core, which enters the kernel as at any interrupt and does nothing else.
void arch_core_interrupt(const struct core *core);

// A bug was found here: that other core does nothing any more, as soon as it can be made to, and
// at the latest when it next enters the kernel (cores_are_stopping).
void arch_core_stop(struct core *core);

// This core does nothing any more.
[[noreturn]] void arch_core_halt(void);

// ---- Machine ------------------------------------------------------------------------------------

[[noreturn]] void arch_power_off(unsigned status);
[[noreturn]] void arch_reset(void);
// Let system calls on this core take the architecture's fast paths, or only the general ones.
void arch_fast_paths_set(bool is_on);
// Kernel's own console, for the boot line and for bug checks only: polled, from the board spec.
void arch_console_write(const char *text, uint64_t length);
// Walk the frame-pointer chain from here; fills the addresses of the calls, not of what follows
// them (that may be another function), innermost first; returns how many.
unsigned arch_backtrace(uint64_t *out_addresses, unsigned capacity);
