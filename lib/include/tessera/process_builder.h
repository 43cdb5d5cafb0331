// SPDX-License-Identifier: MIT
//
// Building a process out of one memory capability, for root and the process manager. All that the
// process consists of is retyped from that memory: its cspace, address space, thread, pages, and
// the rest as its own quota. Revoking it ends the process without a trace. The frames' capabilities
// lie in a second cspace, the vault, that nobody sends messages from: the process cannot touch its
// own code, and the builder needs five slots per process whatever its size.
//
// A process is built suspended; the builder's owner puts further capabilities into its cspace and
// then starts it.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/executable.h>
#include <tessera/process_image.h>
#include <tessera/syscalls.h>

struct process_plan {
    const char *name;                       // for backtraces and listings; cut to 16 bytes
    const struct executable_source *source; // of the program, if there is no image of it
    const struct process_image *image;      // or null; stays as it is while the process lives
    cap_t memory;                           // nothing is derived from it; stays with the caller
    cap_t fault_port;
    uint32_t stack_bytes;
    uint32_t cspace_slots; // a power of two
    uint32_t priority;
    uint32_t max_priority;
    uint64_t process_id;
    uint64_t restarts;
    uint64_t first_free_slot; // the first that the runtime of the process may use by itself
    const uint8_t *arguments; // strings in a row, each with its NUL, the program's name first
    uint32_t argument_bytes;
};

struct process_parts {
    cap_t memory; // of the plan
    cap_t cspace;
    cap_t aspace;
    cap_t thread;
    cap_t vault;
    uint32_t startup_slot; // of the vault: the startup page
    uint64_t entry;
};

// Builds a process. On failure nothing is left of it, the memory is unused again, and *out_reason
// has a sentence for people. BAD_EXECUTABLE, BAD_ARGUMENT (arguments), NO_MEMORY (does not fit),
// NO_SPACE (no slots), or what the source's read returned.
[[nodiscard]] status_t process_parts_build(const struct process_plan *plan,
                                           struct process_parts *out, const char **out_reason);

// Lets it run, once. BUSY: it runs.
[[nodiscard]] status_t process_parts_start(const struct process_parts *process);

// Changes startup_info.is_traced, also while it runs.
[[nodiscard]] status_t process_parts_set_traced(const struct process_parts *process,
                                                bool is_traced);

// Takes everything back: the memory is unused again. Capabilities of the process are gone wherever
// they went.
void process_parts_destroy(struct process_parts *process);
