// SPDX-License-Identifier: MIT
//
// /proc/self and the directory of the program's number are one; rows call it /proc/self.
#include <posix/pseudo.h>

#include <posix/process.h>
#include <posix/pseudo_text.h>
#include <tessera/format.h>
#include <tessera/path.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

enum { NUMBER_BYTES = 24 };

constexpr uint16_t DIRECTORY_PERMISSIONS = 0555;
constexpr uint16_t TEXT_PERMISSIONS = 0444;
constexpr uint16_t LINK_PERMISSIONS = 0777;
constexpr char PROC[] = "/proc";
constexpr char SELF[] = "/proc/self"; // what a program is told of itself

struct row {
    const char *directory;
    const char *name;
    enum description_kind kind;
    const char *target;       // of a link
    pseudo_text_print *print; // of a text
    uint32_t device;          // as Linux numbers it: 256 * major + minor
};

static const struct row rows[] = {
    {.directory = "/", .name = "dev", .kind = DESCRIPTION_DIRECTORY},
    {.directory = "/", .name = "proc", .kind = DESCRIPTION_DIRECTORY},
    {.directory = "/dev", .name = "console", .kind = DESCRIPTION_CONSOLE, .device = 0x501},
    {.directory = "/dev", .name = "full", .kind = DESCRIPTION_FULL, .device = 0x107},
    {.directory = "/dev", .name = "null", .kind = DESCRIPTION_NULL, .device = 0x103},
    {.directory = "/dev", .name = "random", .kind = DESCRIPTION_RANDOM, .device = 0x108},
    {.directory = "/dev", .name = "tty", .kind = DESCRIPTION_CONSOLE, .device = 0x500},
    {.directory = "/dev", .name = "urandom", .kind = DESCRIPTION_RANDOM, .device = 0x109},
    {.directory = "/dev", .name = "zero", .kind = DESCRIPTION_ZERO, .device = 0x105},
    {.directory = PROC, .name = "cpuinfo", .kind = DESCRIPTION_TEXT, .print = pseudo_text_cpuinfo},
    {.directory = PROC, .name = "loadavg", .kind = DESCRIPTION_TEXT, .print = pseudo_text_loadavg},
    {.directory = PROC, .name = "meminfo", .kind = DESCRIPTION_TEXT, .print = pseudo_text_meminfo},
    {.directory = PROC, .name = "mounts", .kind = DESCRIPTION_TEXT, .print = pseudo_text_mounts},
    {.directory = PROC, .name = "self", .kind = DESCRIPTION_DIRECTORY},
    {.directory = PROC, .name = "stat", .kind = DESCRIPTION_TEXT, .print = pseudo_text_stat},
    {.directory = PROC, .name = "uptime", .kind = DESCRIPTION_TEXT, .print = pseudo_text_uptime},
    {.directory = PROC, .name = "version", .kind = DESCRIPTION_TEXT, .print = pseudo_text_version},
    {.directory = SELF,
     .name = "cmdline",
     .kind = DESCRIPTION_TEXT,
     .print = pseudo_text_own_arguments},
    {.directory = SELF, .name = "comm", .kind = DESCRIPTION_TEXT, .print = pseudo_text_own_name},
    {.directory = SELF, .name = "cwd", .kind = DESCRIPTION_FILE, .target = posix_process.directory},
    {.directory = SELF, .name = "exe", .kind = DESCRIPTION_FILE, .target = posix_process.program},
    {.directory = SELF, .name = "mounts", .kind = DESCRIPTION_TEXT, .print = pseudo_text_mounts},
    {.directory = SELF, .name = "root", .kind = DESCRIPTION_FILE, .target = "/"},
    {.directory = SELF, .name = "stat", .kind = DESCRIPTION_TEXT, .print = pseudo_text_own_stat},
    {.directory = SELF, .name = "statm", .kind = DESCRIPTION_TEXT, .print = pseudo_text_own_memory},
    {.directory = SELF,
     .name = "status",
     .kind = DESCRIPTION_TEXT,
     .print = pseudo_text_own_status},
};

enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

static void number_text(char out[NUMBER_BYTES]) {
    format_text(out, NUMBER_BYTES, "%llu", (unsigned long long)startup_info()->process_id);
}

// The path with "self" in the place of the program's number.
static void make_own(const char *path, char out[POSIX_PATH_BYTES]) {
    char own[sizeof(PROC) + NUMBER_BYTES];
    char number[NUMBER_BYTES];
    number_text(number);
    format_text(own, sizeof(own), "%s/%s", PROC, number);
    if (path_is_within(text_from(path), text_from(own))) {
        format_text(out, POSIX_PATH_BYTES, "%s%s", SELF, path + strlen(own));
    } else {
        memcpy(out, path, strlen(path) + 1);
    }
}

static bool is_there(const struct row *row) {
    return row->kind != DESCRIPTION_CONSOLE || posix_process.console != 0;
}

static const struct row *find_row(const char *path) {
    char own[POSIX_PATH_BYTES];
    struct text parent;
    struct text name;
    make_own(path, own);
    if (!path_split(text_from(own), &parent, &name)) {
        return nullptr;
    }
    for (uint32_t i = 0; i < ROWS; i++) {
        if (is_there(&rows[i]) && text_equal(text_from(rows[i].directory), parent) &&
            text_equal(text_from(rows[i].name), name)) {
            return &rows[i];
        }
    }
    return nullptr;
}

static void describe(const char *path, const struct row *row, struct posix_node *out) {
    *out = (struct posix_node){.kind = row->kind,
                               .device = row->device,
                               .description = {.node = text_hash(text_from(path)),
                                               .links = 1,
                                               .permissions = TEXT_PERMISSIONS,
                                               .type = NODE_TYPE_FILE}};
    if (row->kind == DESCRIPTION_DIRECTORY) {
        out->description.type = NODE_TYPE_DIRECTORY;
        out->description.permissions = DIRECTORY_PERMISSIONS;
    }
    if (row->target != nullptr || strcmp(path, SELF) == 0) {
        out->kind = DESCRIPTION_FILE;
        out->description.type = NODE_TYPE_SYMBOLIC_LINK;
        out->description.permissions = LINK_PERMISSIONS;
    }
}

bool pseudo_find(const char *path, struct posix_node *out) {
    const struct row *row = find_row(path);
    if (row != nullptr) {
        describe(path, row, out);
    }
    return row != nullptr;
}

bool pseudo_link(const char *path, char out_target[POSIX_PATH_BYTES]) {
    const struct row *row = find_row(path);
    if (row == nullptr) {
        return false;
    }
    if (strcmp(path, SELF) == 0) {
        number_text(out_target);
        return true;
    }
    if (row->target != nullptr) {
        memcpy(out_target, row->target, strlen(row->target) + 1);
    }
    return row->target != nullptr;
}

uint64_t pseudo_read(const char *path, uint64_t offset, void *out, uint64_t count) {
    const struct row *row = find_row(path);
    struct pseudo_text text = {.out = out, .room = count, .skip = offset};
    if (row != nullptr && row->print != nullptr) {
        row->print(&text);
    }
    return text.done;
}

bool pseudo_list(const char *directory, uint32_t position, struct pseudo_entry *out) {
    static char number[NUMBER_BYTES];
    static const struct row own_directory = {
        .directory = PROC, .name = number, .kind = DESCRIPTION_DIRECTORY};
    char own[POSIX_PATH_BYTES];
    char path[2 * POSIX_PATH_BYTES];
    make_own(directory, own);
    const struct row *found = nullptr;
    for (uint32_t i = 0; i < ROWS && found == nullptr; i++) {
        bool is_here = is_there(&rows[i]) && strcmp(rows[i].directory, own) == 0;
        if (is_here && position-- == 0) {
            found = &rows[i];
        }
    }
    if (found == nullptr && position == 0 && strcmp(own, PROC) == 0) {
        number_text(number);
        found = &own_directory;
    }
    if (found == nullptr) {
        return false;
    }
    out->name = found->name;
    format_text(path, sizeof(path), "%s/%s", own[1] == '\0' ? "" : own, found->name);
    describe(path, found, &out->node);
    return true;
}
