// SPDX-License-Identifier: MIT
//
// The architecture contract for unit tests. What cannot happen in one ends the process, so that the
// test fails.
#include <fake/machine.h>

#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <board.h>
#include <kernel/arch.h>
#include <kernel/aspace.h>
#include <kernel/boot.h>
#include <kernel/core.h>
#include <kernel/thread.h>

struct fake_machine fake_machine;
struct core *fake_here = &cores[0];
alignas(FAKE_LARGE_PAGE_BYTES) uint8_t fake_ram[FAKE_RAM_BYTES];

const struct board_range board_ram[BOARD_RAM_COUNT] = {{FAKE_RAM_BASE, FAKE_RAM_BYTES}};
const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT] = {
    {FAKE_RAM_BASE, FAKE_RAM_BYTES},
    {FAKE_FAR_RAM_BASE, FAKE_FAR_RAM_BYTES},
};
const struct board_range board_devices[BOARD_DEVICE_COUNT] = {
    {0x9000000, 0x2000}, {0xa000000, 0x10000}, {0xb000000, 0x4000}};

// What the linker places: the image with a bundle at its end in the first pages of RAM, and a
// symbol table.
const struct fake_symbols {
    uint32_t count;
    uint32_t names_offset;
    struct {
        uint64_t address;
        uint32_t name_offset;
        uint32_t zero;
    } entries[2];
    char names[16];
} fake_symbols = {2, 40, {{0x1000, 40, 0}, {0x2000, 46, 0}}, "first\0second"};

__asm__(".globl kernel_image_start, kernel_image_end, bundle_start, bundle_end\n"
        ".globl kernel_symbols_start, kernel_symbols_end\n"
        ".set kernel_image_start, fake_ram\n"
        ".set kernel_image_end, fake_ram + 65536\n"
        ".set bundle_start, fake_ram + 32768\n"
        ".set bundle_end, fake_ram + 65536\n"
        ".set kernel_symbols_start, fake_symbols\n"
        ".set kernel_symbols_end, fake_symbols + 56\n");

static struct fake_mapping *find(const struct aspace *aspace, uint64_t address,
                                 uint64_t size_bytes);

void arch_fast_paths_set(bool is_on) {
    (void)is_on; // there are none
}

void fake_machine_reset(void) {
    memset(&fake_machine, 0, sizeof(fake_machine));
    fake_machine.timer_ns = UINT64_MAX;
    fake_machine.polls_to_interrupt = -1;
}

const struct fake_mapping *fake_mapping_at(const struct aspace *aspace, uint64_t address) {
    return find(aspace, address, 1);
}

unsigned fake_mapping_count(void) {
    unsigned count = 0;
    for (unsigned i = 0; i < FAKE_MAPPINGS_MAX; i++) {
        count += fake_machine.mappings[i].aspace != nullptr;
    }
    return count;
}

// ---- Registers ----------------------------------------------------------------------------------

void arch_context_init(struct arch_context *context, vaddr_t entry, vaddr_t stack,
                       uint64_t argument, vaddr_t thread_pointer) {
    *context = (struct arch_context){
        .pc = entry, .sp = stack, .argument = argument, .thread_pointer = thread_pointer};
}

void arch_context_make_user(struct arch_context *) {
}

unsigned arch_register_count(void) {
    return 16;
}

uint64_t arch_register_read(const struct arch_context *context, unsigned index) {
    return index < 14 ? context->frame[index] : index == 14 ? context->pc : context->sp;
}

void arch_register_write(struct arch_context *context, unsigned index, uint64_t value) {
    if (index < 14) {
        context->frame[index] = value;
    } else if (index == 14) {
        context->pc = value;
    } else {
        context->sp = value;
    }
}

vaddr_t arch_context_pc(const struct arch_context *context) {
    return context->pc;
}

void arch_context_set_pc(struct arch_context *context, vaddr_t pc) {
    context->pc = pc;
}

vaddr_t arch_context_sp(const struct arch_context *context) {
    return context->sp;
}

void arch_context_set_sp(struct arch_context *context, vaddr_t sp) {
    context->sp = sp;
}

void arch_registers_save(struct arch_context *context, uint64_t out_registers[]) {
    for (unsigned i = 0; i < arch_register_count(); i++) {
        out_registers[i] = arch_register_read(context, i);
    }
}

void arch_registers_load(struct arch_context *context, const uint64_t registers[]) {
    for (unsigned i = 0; i < arch_register_count(); i++) {
        arch_register_write(context, i, registers[i]);
    }
}

void arch_thread_pointer_load(struct thread *thread) {
    fake_machine.thread_pointer = thread->context.thread_pointer;
}

void arch_context_restart_syscall(struct arch_context *context) {
    context->restarts++;
}

// ---- Running ------------------------------------------------------------------------------------

void arch_switch_to(struct thread *previous, struct thread *next) {
    (void)previous;
    (void)next;
    fake_machine.switches++;
}

void arch_switch_away(struct thread *previous) {
    (void)previous;
    fake_machine.switches++;
}

void arch_fpu_release(struct thread *thread) {
    (void)thread;
}

[[noreturn]] void arch_return_to_user(struct thread *thread) {
    (void)thread;
    abort();
}

bool arch_interrupt_pending(void) {
    if (fake_machine.polls_to_interrupt < 0) {
        return false;
    }
    if (fake_machine.polls_to_interrupt == 0) {
        return true;
    }
    fake_machine.polls_to_interrupt--;
    return fake_machine.polls_to_interrupt == 0;
}

// ---- Address spaces -----------------------------------------------------------------------------

void arch_aspace_init(struct arch_aspace *arch, paddr_t root_table_page, unsigned asid) {
    arch->root_table = root_table_page;
    arch->asid = asid;
}

// One table for every 16 pages, taken when the first of them is mapped: enough to run out of memory
// for tables.
status_t arch_aspace_map(struct aspace *aspace, vaddr_t address, paddr_t frame, uint64_t size_bytes,
                         unsigned rights, unsigned cache_mode) {
    (void)cache_mode;
    constexpr uint64_t TABLE_SPAN = 16 * FAKE_PAGE_BYTES;
    if (find(aspace, address, size_bytes) != nullptr) {
        return STATUS_BUSY;
    }
    if (find(aspace, address - address % TABLE_SPAN, TABLE_SPAN) == nullptr &&
        aspace_take_page(aspace) == 0) {
        return STATUS_NO_MEMORY;
    }
    for (unsigned i = 0; i < FAKE_MAPPINGS_MAX; i++) {
        if (fake_machine.mappings[i].aspace == nullptr) {
            fake_machine.mappings[i] =
                (struct fake_mapping){aspace, address, frame, size_bytes, rights};
            return STATUS_OK;
        }
    }
    abort();
}

void arch_aspace_unmap(struct aspace *aspace, vaddr_t address, paddr_t frame, uint64_t size_bytes) {
    struct fake_mapping *mapping = find(aspace, address, size_bytes);
    if (mapping != nullptr && mapping->frame == frame) {
        mapping->aspace = nullptr;
    }
}

void arch_aspace_protect(struct aspace *aspace, vaddr_t address, paddr_t frame, uint64_t size_bytes,
                         unsigned rights, unsigned cache_mode) {
    (void)cache_mode;
    struct fake_mapping *mapping = find(aspace, address, size_bytes);
    if (mapping != nullptr && mapping->frame == frame) {
        mapping->rights = rights;
    }
}

void arch_aspace_clear(struct aspace *aspace) {
    for (unsigned i = 0; i < FAKE_MAPPINGS_MAX; i++) {
        if (fake_machine.mappings[i].aspace == aspace) {
            fake_machine.mappings[i].aspace = nullptr;
        }
    }
}

void arch_aspace_unload(struct aspace *aspace) {
    (void)aspace;
}

uint64_t arch_page_bytes(void) {
    return FAKE_PAGE_BYTES;
}

uint64_t arch_large_page_bytes(void) {
    return FAKE_LARGE_PAGE_BYTES;
}

vaddr_t arch_user_end(void) {
    return UINT64_C(1) << 47;
}

void arch_cache_sync(unsigned operation, void *address, uint64_t length) {
    (void)operation;
    (void)address;
    (void)length;
}

void arch_copy(void *to, const void *from, uint64_t length) {
    memcpy(to, from, length);
}

void arch_zero(void *address, uint64_t length) {
    memset(address, 0, length);
    fake_machine.zeroed_bytes += (unsigned)length;
}

// ---- Time, interrupts, machine ------------------------------------------------------------------

uint64_t arch_counter_hz(void) {
    return 1000000000;
}

bool arch_ports_are_free(uint32_t first, uint32_t count) {
    (void)first;
    (void)count;
    return true;
}

uint32_t arch_port_in(uint16_t port, unsigned bytes) {
    (void)port;
    return UINT32_MAX >> (32 - 8 * bytes);
}

void arch_port_out(uint16_t port, unsigned bytes, uint32_t value) {
    (void)port;
    (void)bytes;
    (void)value;
}

uint64_t arch_time_now_ns(void) {
    return fake_machine.now_ns;
}

void arch_timer_set(uint64_t deadline_ns) {
    fake_machine.timer_ns = deadline_ns;
}

bool arch_interrupt_exists(unsigned line) {
    return line >= 32 && line < FAKE_LINES;
}

struct arch_message arch_interrupt_message(unsigned) {
    return (struct arch_message){};
}

void arch_interrupt_enable(unsigned line) {
    fake_machine.line_enabled[line] = true;
}

void arch_interrupt_disable(unsigned line) {
    fake_machine.line_enabled[line] = false;
}

bool arch_core_start(struct core *core) {
    core->start = CORE_RUNS;
    return true;
}

// The other core waits for the lock at once, and does what the holder asks for.
void arch_core_interrupt(const struct core *core) {
    struct core *other = &cores[core - cores];
    struct core *here = fake_here;
    other->arch.interrupts++;
    if (other->is_called) {
        fake_here = other;
        other->function(other->argument);
        fake_here = here;
        other->is_called = false;
    }
}

void arch_core_stop(struct core *core) {
    arch_core_interrupt(core);
}

[[noreturn]] void arch_core_halt(void) {
    abort();
}

[[noreturn]] void arch_idle(void) {
    abort();
}

[[noreturn]] void arch_power_off(unsigned status) {
    fprintf(stderr, "machine switched off with status %u\n", status);
    abort();
}

[[noreturn]] void arch_reset(void) {
    abort();
}

void arch_console_write(const char *text, uint64_t length) {
    for (uint64_t i = 0; i < length; i++) {
        fake_machine.console_lines += text[i] == '\n';
    }
    fwrite(text, 1, length, stderr);
}

unsigned arch_backtrace(uint64_t *out_addresses, unsigned capacity) {
    (void)out_addresses;
    (void)capacity;
    return 0;
}

static struct fake_mapping *find(const struct aspace *aspace, uint64_t address,
                                 uint64_t size_bytes) {
    for (unsigned i = 0; i < FAKE_MAPPINGS_MAX; i++) {
        struct fake_mapping *mapping = &fake_machine.mappings[i];
        if (mapping->aspace == aspace && mapping->address < address + size_bytes &&
            address < mapping->address + mapping->size_bytes) {
            return mapping;
        }
    }
    return nullptr;
}
