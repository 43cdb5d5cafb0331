// SPDX-License-Identifier: MIT
//
// A file is known by what its file system says of it: number, size and times. One that changes has
// new times, so it is another one here; what was kept of the old one gives way in time.
#include "program_cache.h"

#include "foreign.h"

#include <filesystem/filesystem_client.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>

static struct cached_program programs[CACHED_PROGRAMS_MAX];
static cap_t blocks[CACHED_IMAGES_MAX]; // of which no program uses any
static uint32_t block_count;
static uint32_t blocks_made;
static uint64_t use;

static bool is_same(const struct node_description *a, const struct node_description *b) {
    return a->file_system == b->file_system && a->node == b->node && a->size == b->size &&
           a->modified_ns == b->modified_ns && a->changed_ns == b->changed_ns;
}

static struct cached_program *find(const struct node_description *node) {
    for (uint32_t i = 0; i < CACHED_PROGRAMS_MAX; i++) {
        if (programs[i].is_known && is_same(&programs[i].node, node)) {
            return &programs[i];
        }
    }
    return nullptr;
}

static void forget(struct cached_program *cached) {
    if (cached->memory != 0) {
        process_image_drop(&cached->image, cached->memory);
        blocks[block_count] = cached->memory;
        block_count++;
    }
    *cached = (struct cached_program){};
}

static bool has_image(const struct cached_program *cached) {
    return cached != nullptr && cached->memory != 0;
}

// The one that was not used for longest; null: processes run all of them.
static struct cached_program *find_oldest(bool with_image) {
    struct cached_program *oldest = nullptr;
    for (uint32_t i = 0; i < CACHED_PROGRAMS_MAX; i++) {
        struct cached_program *cached = &programs[i];
        bool can_go = cached->is_known && cached->users == 0 && (!with_image || has_image(cached));
        if (can_go && (oldest == nullptr || cached->last_use < oldest->last_use)) {
            oldest = cached;
        }
    }
    return oldest;
}

static struct cached_program *find_room(void) {
    for (uint32_t i = 0; i < CACHED_PROGRAMS_MAX; i++) {
        if (!programs[i].is_known) {
            return &programs[i];
        }
    }
    struct cached_program *oldest = find_oldest(false);
    if (oldest != nullptr) {
        forget(oldest);
    }
    return oldest;
}

// Memory for an image; 0: processes run the programs that have it.
static cap_t take_block(void) {
    cap_t memory = 0;
    if (block_count == 0 && blocks_made < CACHED_IMAGES_MAX &&
        object_create(OBJECT_MEMORY, CACHED_IMAGE_BYTES_MAX, &memory) == STATUS_OK) {
        blocks_made++;
        return memory;
    }
    struct cached_program *oldest = block_count == 0 ? find_oldest(true) : nullptr;
    if (oldest != nullptr) {
        forget(oldest);
    }
    if (block_count == 0) {
        return 0;
    }
    block_count--;
    return blocks[block_count];
}

// Whatever fails here, the program can still be read whenever it is started.
static void load(struct cached_program *cached, const struct file_source *file) {
    struct executable_limits limits = {PROCESS_IMAGE_FIRST, PROCESS_IMAGE_END,
                                       startup_info()->page_bytes};
    struct executable executable;
    const char *reason;
    if (executable_read(&file->source, &limits, &executable, &reason) != STATUS_OK) {
        return;
    }
    uint64_t bytes = process_image_bytes(&executable);
    cap_t memory = bytes <= CACHED_IMAGE_BYTES_MAX ? take_block() : 0;
    if (memory == 0) {
        return;
    }
    if (process_image_load(&executable, &file->source, memory, &cached->image) == STATUS_OK) {
        cached->memory = memory;
        return;
    }
    blocks[block_count] = memory;
    block_count++;
}

// Only what did not change while it was read is kept.
static struct cached_program *add(const struct node_description *node,
                                  const struct file_source *file, bool is_foreign) {
    struct cached_program *cached = find_room();
    if (cached == nullptr) {
        return nullptr;
    }
    *cached = (struct cached_program){.is_known = true, .is_foreign = is_foreign, .node = *node};
    if (!is_foreign) {
        load(cached, file);
    }
    struct node_description now;
    if (file_describe(file->file, &now) != STATUS_OK || !is_same(node, &now)) {
        forget(cached);
        return nullptr;
    }
    return cached;
}

static void take(struct cached_program *cached, struct program *out) {
    use++;
    cached->last_use = use;
    cached_program_use(cached);
    out->cached = cached;
    out->is_foreign = cached->is_foreign;
}

bool program_share(struct cached_program *cached, struct program *out) {
    if (!has_image(cached)) {
        return false;
    }
    *out = (struct program){};
    take(cached, out);
    return true;
}

status_t program_open(cap_t filesystem, struct text path, struct program *out) {
    struct node_description node;
    *out = (struct program){};
    bool is_described = file_system_describe(filesystem, path, 0, &node) == STATUS_OK;
    struct cached_program *cached = is_described ? find(&node) : nullptr;
    if (cached != nullptr) {
        take(cached, out);
        if (cached->is_foreign || has_image(cached)) {
            return STATUS_OK;
        }
    }
    status_t status = file_source_open(filesystem, path, &out->file);
    if (status != STATUS_OK) {
        program_close(out);
        return status;
    }
    out->is_open = true;
    if (cached != nullptr) {
        return STATUS_OK;
    }
    out->is_foreign = foreign_is_program(&out->file.source);
    is_described = file_describe(out->file.file, &node) == STATUS_OK;
    cached = is_described ? add(&node, &out->file, out->is_foreign) : nullptr;
    if (cached != nullptr) {
        take(cached, out);
    }
    return STATUS_OK;
}

void program_close(struct program *program) {
    if (program->is_open) {
        file_source_close(&program->file);
    }
    cached_program_release(program->cached);
    *program = (struct program){};
}

const struct process_image *program_image(const struct program *program) {
    return has_image(program->cached) ? &program->cached->image : nullptr;
}

void cached_program_use(struct cached_program *cached) {
    if (cached != nullptr) {
        cached->users++;
    }
}

void cached_program_release(struct cached_program *cached) {
    if (cached != nullptr) {
        cached->users--;
    }
}
