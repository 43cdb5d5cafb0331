// SPDX-License-Identifier: MIT
//
// A plugin for QEMU that counts what a guest executes:
//
//   out=FILE                    where the counts go when the guest ends
//   stage=NAME@ADDRESS[:BYTES]  how many instructions came before the first execution of the one at
//                               this virtual address; if BYTES are given (all hexadecimal), of the
//                               one that begins these: programs share addresses
//   pace=DESCRIPTOR             let the disk answer at once (pace.h)
//
// Writes a line `stage NAME COUNT` when a stage is reached. The benchmark executes markers
// (arch/cycles.h) around one sample of each row. Of row ROW, from 0, each read of the counter
// between its markers but the first one writes a line `mix ROW INSTRUCTIONS REGISTERS BARRIERS TLB
// CACHE TRAPS LOADS STORES`, counted from that first one: others than the benchmark may read the
// counter, too, and which line is the sample is for the reader to say.
//
// One processor: nothing is locked.
#include "kinds.h"
#include "pace.h"
#include "qemu_api.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STAGES_MAX = 16, STAGE_BYTES_MAX = 32 };

struct stage {
    const char *name;
    uint64_t address;
    uint8_t bytes[STAGE_BYTES_MAX];
    size_t byte_count;
    size_t passed;     // of these, by what was executed last
    uint64_t begun_at; // instructions before the first of these
    int is_reached;
};

struct mix {
    uint64_t instructions;
    uint64_t kinds[KIND_COUNT];
    uint64_t loads;
    uint64_t stores;
};

enum state { STATE_IDLE, STATE_MARKED, STATE_COUNTING };

const int qemu_plugin_version = TESSERA_PLUGIN_VERSION;

static int interface_version;
static kind_function *kind_of;
static FILE *output;
static struct stage stages[STAGES_MAX];
static size_t stage_count;
static struct mix mix;
static size_t row;
static enum state state;
static uint64_t executed;

static void instruction_read(const struct qemu_plugin_insn *insn, uint8_t *out, size_t length) {
    typedef const void *data_function(const struct qemu_plugin_insn *);
    typedef size_t copy_function(const struct qemu_plugin_insn *, void *, size_t);
    if (interface_version < 3) {
        memcpy(out, ((data_function *)qemu_plugin_insn_data)(insn), length);
    } else {
        ((copy_function *)qemu_plugin_insn_data)(insn, out, length);
    }
}

static void mix_write(void) {
    fprintf(output, "mix %zu %llu", row, (unsigned long long)mix.instructions);
    for (size_t kind = KIND_REGISTER; kind <= KIND_TRAP; kind++) {
        fprintf(output, " %llu", (unsigned long long)mix.kinds[kind]);
    }
    fprintf(output, " %llu %llu\n", (unsigned long long)mix.loads, (unsigned long long)mix.stores);
}

static void marker_passed(void) {
    row += state == STATE_COUNTING;
    state = state == STATE_COUNTING ? STATE_IDLE : STATE_MARKED;
}

// The first read behind the marker does not count itself.
static void on_instruction(unsigned, void *context) {
    enum kind kind = (enum kind)(uintptr_t)context;
    executed++;
    if (kind == KIND_MARKER) {
        marker_passed();
    } else if (state == STATE_MARKED && kind == KIND_COUNTER) {
        state = STATE_COUNTING;
        mix = (struct mix){};
    } else if (state == STATE_COUNTING) {
        if (kind == KIND_COUNTER) {
            mix_write();
        }
        mix.instructions++;
        mix.kinds[kind]++;
    }
}

static void on_access(unsigned, qemu_plugin_meminfo_t info, uint64_t address, void *) {
    pace_access(info, address);
    if (state == STATE_COUNTING) {
        *(qemu_plugin_mem_is_store(info) ? &mix.stores : &mix.loads) += 1;
    }
}

// An instruction of a stage: which one, from which of its bytes on, and how many. A block may end
// between any two of them, where the guest's clock is due, so each is looked at as it is executed.
struct step {
    uint16_t stage;
    uint8_t offset;
    uint8_t length;
};

static void on_step(unsigned, void *context) {
    struct step step;
    memcpy(&step, &(uintptr_t){(uintptr_t)context}, sizeof(step));
    struct stage *stage = &stages[step.stage];
    if (step.offset == 0) {
        stage->begun_at = executed;
        stage->passed = 0;
    }
    if (stage->is_reached || step.offset != stage->passed) {
        return;
    }
    stage->passed += step.length;
    if (stage->passed >= stage->byte_count) {
        stage->is_reached = 1;
        fprintf(output, "stage %s %llu\n", stage->name, (unsigned long long)stage->begun_at);
        fflush(output);
    }
}

static void watch_stages(struct qemu_plugin_insn *insn, const uint8_t *bytes) {
    size_t length = qemu_plugin_insn_size(insn);
    for (size_t i = 0; i < stage_count; i++) {
        const struct stage *stage = &stages[i];
        uint64_t offset = qemu_plugin_insn_vaddr(insn) - stage->address;
        if (stage->is_reached || (offset != 0 && offset >= stage->byte_count)) {
            continue;
        }
        size_t rest = stage->byte_count - offset;
        if (memcmp(bytes, stage->bytes + offset, length < rest ? length : rest) == 0) {
            struct step step = {(uint16_t)i, (uint8_t)offset, (uint8_t)length};
            uintptr_t context = 0;
            memcpy(&context, &step, sizeof(step));
            qemu_plugin_register_vcpu_insn_exec_cb(insn, on_step, QEMU_PLUGIN_CB_NO_REGS,
                                                   (void *)context);
        }
    }
}

static void on_translate(qemu_plugin_id_t, struct qemu_plugin_tb *tb) {
    for (size_t i = 0; i < qemu_plugin_tb_n_insns(tb); i++) {
        struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);
        uint8_t bytes[KIND_BYTES_MAX] = {};
        instruction_read(insn, bytes, qemu_plugin_insn_size(insn));
        enum kind kind = kind_of(bytes, qemu_plugin_insn_vaddr(insn));
        watch_stages(insn, bytes);
        qemu_plugin_register_vcpu_insn_exec_cb(insn, on_instruction, QEMU_PLUGIN_CB_NO_REGS,
                                               (void *)(uintptr_t)kind);
        qemu_plugin_register_vcpu_mem_cb(insn, on_access, QEMU_PLUGIN_CB_NO_REGS,
                                         QEMU_PLUGIN_MEM_RW, NULL);
    }
}

static void on_exit(qemu_plugin_id_t, void *) {
    fclose(output);
}

// Two digits each.
static int read_bytes(const char *digits, struct stage *stage) {
    size_t count = strlen(digits) / 2;
    if (count > STAGE_BYTES_MAX || strlen(digits) % 2 != 0) {
        return 0;
    }
    for (size_t i = 0; i < count; i++) {
        if (sscanf(digits + 2 * i, "%2hhx", &stage->bytes[i]) != 1) {
            return 0;
        }
    }
    stage->byte_count = count;
    return 1;
}

// NAME@ADDRESS[:BYTES]
static int add_stage(char *text) {
    char *at = strchr(text, '@');
    if (at == NULL || stage_count == STAGES_MAX) {
        return 0;
    }
    *at = '\0';
    struct stage *stage = &stages[stage_count++];
    char *end;
    *stage = (struct stage){.name = strdup(text), .address = strtoull(at + 1, &end, 16)};
    return *end == '\0' || (*end == ':' && read_bytes(end + 1, stage));
}

int qemu_plugin_install(qemu_plugin_id_t id, const qemu_info_t *info, int argc, char **argv) {
    interface_version = info->version.cur;
    kind_of = strcmp(info->target_name, "aarch64") == 0 ? kind_aarch64 : kind_x86_64;
    for (int i = 0; i < argc; i++) {
        if (strncmp(argv[i], "out=", 4) == 0) {
            output = fopen(argv[i] + 4, "w");
        } else if (strncmp(argv[i], "pace=", 5) == 0) {
            pace_begin(atoi(argv[i] + 5));
        } else if (strncmp(argv[i], "stage=", 6) != 0 || !add_stage(argv[i] + 6)) {
            fprintf(stderr, "count plugin: unknown argument %s\n", argv[i]);
            return 1;
        }
    }
    if (output == NULL) {
        fprintf(stderr, "count plugin: out=FILE is missing, or cannot be written\n");
        return 1;
    }
    qemu_plugin_register_vcpu_tb_trans_cb(id, on_translate);
    qemu_plugin_register_atexit_cb(id, on_exit, NULL);
    return 0;
}
