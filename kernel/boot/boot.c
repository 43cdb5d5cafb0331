// SPDX-License-Identifier: MIT
//
// Boot: build root and let it run. The kernel's own objects for root (its cspace, address space,
// thread, tables, stack, buffer, the page of facts, and the table of interrupt lines) are carved
// from the end of the largest piece of RAM. What is left becomes memory capabilities of root
// (regions.c). From then on the kernel has no memory to give away.
#include <kernel/boot.h>

#include <kernel/aspace.h>
#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/debug.h>
#include <kernel/interrupt.h>
#include <kernel/print.h>
#include <kernel/scheduler.h>
#include <kernel/thread.h>
#include <board.h>
#include <object_table.h>
#include <tessera/rights.h>

constexpr unsigned ROOT_MAX_PRIORITY = 255;
constexpr unsigned ROOT_TABLE_PAGES = 32;
constexpr unsigned ROOT_FAULT_STATUS = 102;
constexpr uint64_t STATUS_MASK = 0xff;

static const struct thread *root_thread;

// Root while it is being built.
struct root {
    struct carve carve;
    struct cspace *cspace;
    struct aspace *aspace;
    struct thread *thread;
    struct boot_info *info;
    vaddr_t next_address;
};

uint64_t boot_kernel_bytes(void) {
    return (uint64_t)(bundle_start - kernel_image_start);
}

// Root's capabilities are roots of the derivation forest, beside the first of them.
static void add_capability(struct root *root, uint64_t slot_number, uint64_t word0,
                           uint64_t word1) {
    struct slot *slot = cspace_slot_to_fill(root->cspace, slot_number);
    capability_create(slot, nullptr, word0, word1);
    if (slot_number != SLOT_CSPACE) {
        derivation_insert_peer(slot, cspace_slot(root->cspace, SLOT_CSPACE));
    }
}

static void *make_object(struct root *root, unsigned type, uint64_t bytes, uint64_t slot_number) {
    uint64_t align = bytes < arch_page_bytes() ? bytes : arch_page_bytes();
    struct object *object = carve_take(&root->carve, bytes, align);
    object_init(object, type);
    add_capability(root, slot_number, (uint64_t)(uintptr_t)object,
                   slot_word1(type, object_find(type)->rights, false));
    return object;
}

// The first donation of root's address space comes from nobody.
static void donate_tables(struct root *root) {
    uint64_t bytes = ROOT_TABLE_PAGES * arch_page_bytes();
    paddr_t base = arch_kernel_to_physical(carve_take(&root->carve, bytes, arch_page_bytes()));
    struct slot *donation = &root->aspace->donations[0];
    capability_create(donation, nullptr, memory_word0(base, bytes),
                      slot_word1(OBJECT_MEMORY, 0, false));
    slot_set_holder(donation, HOLDER_ASPACE);
    derivation_insert_peer(donation, cspace_slot(root->cspace, SLOT_CSPACE));
}

static void make_objects(struct root *root) {
    uint64_t page = arch_page_bytes();
    root->cspace = carve_take(&root->carve, ROOT_CSPACE_SLOTS * sizeof(struct slot), page);
    object_init(&root->cspace->object, OBJECT_CSPACE);
    cspace_init(root->cspace, ROOT_CSPACE_SLOTS);
    add_capability(root, SLOT_CSPACE, (uint64_t)(uintptr_t)root->cspace,
                   slot_word1(OBJECT_CSPACE, object_find(OBJECT_CSPACE)->rights, false));

    root->aspace = make_object(root, OBJECT_ASPACE, OBJECT_PAGES_ASPACE * page, SLOT_ASPACE);
    aspace_init(root->aspace);
    donate_tables(root);

    root->thread = make_object(root, OBJECT_THREAD, OBJECT_BYTES_THREAD, SLOT_THREAD);
    thread_init(root->thread);
    root->thread->priority = ROOT_PRIORITY;
    root->thread->max_priority = ROOT_MAX_PRIORITY;
    __builtin_memcpy(root->thread->name, "root", sizeof("root"));
    thread_hold(root->thread, THREAD_SLOT_CSPACE, cspace_slot(root->cspace, SLOT_CSPACE));
    thread_hold(root->thread, THREAD_SLOT_ASPACE, cspace_slot(root->cspace, SLOT_ASPACE));

    add_capability(root, BOOT_SLOT_MACHINE, 0,
                   slot_word1(OBJECT_MACHINE, object_find(OBJECT_MACHINE)->rights, false));
    interrupt_lines_init(carve_take(&root->carve, interrupt_line_count() * sizeof(struct interrupt),
                                    sizeof(struct interrupt)));
}

static vaddr_t load_program(struct root *root) {
    uint64_t bytes;
    const uint8_t *file = bundle_find(bundle_start, bundle_end, "root", &bytes);
    if (file == nullptr) {
        panic("the boot bundle has no program `root`");
    }
    return elf_load(file, bytes, root->aspace, &root->carve);
}

static vaddr_t map(struct root *root, paddr_t base, uint64_t bytes, unsigned rights) {
    vaddr_t address = root->next_address;
    for (uint64_t offset = 0; offset < bytes; offset += arch_page_bytes()) {
        status_t status = arch_aspace_map(root->aspace, address + offset, base + offset,
                                          arch_page_bytes(), rights, CACHE_MODE_NORMAL);
        ASSERT(status == STATUS_OK);
    }
    root->next_address = address + bytes;
    return address;
}

// A page that is not mapped lies below the stack.
static vaddr_t map_stack(struct root *root) {
    root->next_address += arch_page_bytes();
    void *stack = carve_take(&root->carve, ROOT_STACK_BYTES, arch_page_bytes());
    map(root, arch_kernel_to_physical(stack), ROOT_STACK_BYTES, RIGHT_READ | RIGHT_WRITE);
    return root->next_address;
}

static void map_buffer(struct root *root) {
    uint64_t page = arch_page_bytes();
    paddr_t base = arch_kernel_to_physical(carve_take(&root->carve, page, page));
    add_capability(root, SLOT_BUFFER, frame_word0(base),
                   slot_word1(OBJECT_FRAME, RIGHT_READ | RIGHT_WRITE, false));
    struct slot *frame = cspace_slot(root->cspace, SLOT_BUFFER);
    frame_set_size(frame, page);
    vaddr_t address = map(root, base, page, RIGHT_READ | RIGHT_WRITE);
    frame_set_mapping(frame, root->aspace->asid, aspace_generation(root->aspace), address,
                      CACHE_MODE_NORMAL);
    thread_hold(root->thread, THREAD_SLOT_BUFFER, frame);
    root->thread->buffer = arch_physical_to_kernel(base);
}

// The bundle begins on a page, and its last page holds nothing else.
static vaddr_t map_info(struct root *root) {
    uint64_t page = arch_page_bytes();
    uint64_t bundle_bytes = (uint64_t)(bundle_end - bundle_start);
    uint64_t bundle_mapped = page_round_up(bundle_bytes);
    root->info = carve_take(&root->carve, page, page);
    vaddr_t buffer_address = frame_address(cspace_slot(root->cspace, SLOT_BUFFER));
    vaddr_t info_address = map(root, arch_kernel_to_physical(root->info), page, RIGHT_READ);
    vaddr_t bundle_address = map(root, regions_bundle_base(), bundle_mapped, RIGHT_READ);
    uint64_t large_page = arch_large_page_bytes();
    *root->info = (struct boot_info){
        .magic = BOOT_MAGIC,
        .abi_version = ABI_VERSION,
        .page_bytes = page,
        .large_page_bytes = large_page,
        .core_count = core_count(),
        .bundle_address = bundle_address,
        .bundle_bytes = bundle_bytes,
        .buffer_address = buffer_address,
        .heap_address = (root->next_address + large_page - 1) & ~(large_page - 1),
        .user_end = arch_user_end(),
        .counter_hz = arch_counter_hz(),
    };
    return info_address;
}

[[noreturn]] void kernel_main(void) {
    print("tessera: %lu KiB kernel, board %s, %lu KiB pages\n", boot_kernel_bytes() / 1024,
          BOARD_NAME, arch_page_bytes() / 1024);
    cores_start();
    struct root root = {.carve = regions_largest_piece(), .next_address = ROOT_AREA};
    make_objects(&root);
    vaddr_t entry = load_program(&root);
    vaddr_t stack_top = map_stack(&root);
    map_buffer(&root);
    vaddr_t info_address = map_info(&root);
    regions_give(root.info, root.cspace, &root.carve);
    arch_context_init(&root.thread->context, entry, stack_top, info_address,
                      root.info->buffer_address);
    root_thread = root.thread;
    arch_core_here()->started_ns = arch_time_now_ns(); // what boot took was not idle
    scheduler_make_ready(root.thread);
    arch_return_to_user(thread_to_run());
}

// A fault of root's first thread has nobody to go to, and a system without root cannot be stopped
// by anybody else: the machine is switched off, with root's own exit status if it ended itself.
void boot_fault_unheard(const struct thread *thread, unsigned kind, uint64_t detail,
                        uint64_t address) {
    if (thread != root_thread) {
        return;
    }
    if (kind == FAULT_EXIT) {
        arch_power_off((unsigned)(detail & STATUS_MASK));
    }
    print("tessera: root stopped: fault %u, detail %lu, address 0x%lx, pc 0x%lx, sp 0x%lx\n", kind,
          (unsigned long)detail, (unsigned long)address,
          (unsigned long)arch_context_pc(&thread->context),
          (unsigned long)arch_context_sp(&thread->context));
    arch_power_off(ROOT_FAULT_STATUS);
}
