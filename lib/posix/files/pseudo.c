// SPDX-License-Identifier: MIT
//
// /proc/self and the directory of the program's number are one; rows call it /proc/self, and those
// of other processes of the family as well. Behind the rows of a directory come numbers: of
// processes, of what is open, or of pseudo-terminals.
#include <posix/pseudo.h>

#include <personality/linux_calls.h>
#include <posix/descriptors.h>
#include <posix/facts.h>
#include <posix/family.h>
#include <posix/kinds.h>
#include <posix/process.h>
#include <posix/pseudo_text.h>
#include <posix/pty.h>
#include <tessera/format.h>
#include <tessera/path.h>
#include <tessera/string.h>

enum { NUMBER_BYTES = 24 };

constexpr uint16_t DIRECTORY_PERMISSIONS = 0555;
constexpr uint16_t TEXT_PERMISSIONS = 0444;
constexpr uint16_t LINK_PERMISSIONS = 0777;
constexpr char DEVICES[] = "/dev";
constexpr char TERMINALS[] = "/dev/pts"; // a device for each that there is
constexpr char PROC[] = "/proc";
constexpr char SELF[] = "/proc/self";      // what a program is told of itself
constexpr char OPENED[] = "/proc/self/fd"; // descriptors

struct row {
    const char *directory;
    const char *name;
    enum description_kind kind;
    const char *target;       // of a link
    pseudo_text_print *print; // of a text
    bool is_of_others;        // as well
    uint32_t device;          // LINUX_DEVICE_
};

static const struct row rows[] = {
    {.directory = "/", .name = "dev", .kind = DESCRIPTION_DIRECTORY},
    {.directory = "/", .name = "proc", .kind = DESCRIPTION_DIRECTORY},
    {.directory = DEVICES,
     .name = "console",
     .kind = DESCRIPTION_CONSOLE,
     .device = LINUX_DEVICE_CONSOLE},
    {.directory = DEVICES, .name = "fd", .kind = DESCRIPTION_FILE, .target = OPENED},
    {.directory = DEVICES, .name = "full", .kind = DESCRIPTION_FULL, .device = LINUX_DEVICE_FULL},
    {.directory = DEVICES, .name = "null", .kind = DESCRIPTION_NULL, .device = LINUX_DEVICE_NULL},
    {.directory = DEVICES, .name = "ptmx", .kind = DESCRIPTION_PTY, .device = LINUX_DEVICE_PTMX},
    {.directory = DEVICES, .name = "pts", .kind = DESCRIPTION_DIRECTORY},
    {.directory = DEVICES,
     .name = "random",
     .kind = DESCRIPTION_RANDOM,
     .device = LINUX_DEVICE_RANDOM},
    {.directory = DEVICES, .name = "shm", .kind = DESCRIPTION_FILE, .target = "/tmp"},
    {.directory = DEVICES, .name = "stderr", .kind = DESCRIPTION_FILE, .target = "/proc/self/fd/2"},
    {.directory = DEVICES, .name = "stdin", .kind = DESCRIPTION_FILE, .target = "/proc/self/fd/0"},
    {.directory = DEVICES, .name = "stdout", .kind = DESCRIPTION_FILE, .target = "/proc/self/fd/1"},
    {.directory = DEVICES, .name = "tty", .kind = DESCRIPTION_CONSOLE, .device = LINUX_DEVICE_TTY},
    {.directory = DEVICES,
     .name = "urandom",
     .kind = DESCRIPTION_RANDOM,
     .device = LINUX_DEVICE_URANDOM},
    {.directory = DEVICES, .name = "zero", .kind = DESCRIPTION_ZERO, .device = LINUX_DEVICE_ZERO},
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
     .print = pseudo_text_arguments,
     .is_of_others = true},
    {.directory = SELF,
     .name = "comm",
     .kind = DESCRIPTION_TEXT,
     .print = pseudo_text_name,
     .is_of_others = true},
    {.directory = SELF, .name = "cwd", .kind = DESCRIPTION_FILE, .target = posix_process.directory},
    {.directory = SELF,
     .name = "exe",
     .kind = DESCRIPTION_FILE,
     .target = posix_process.program,
     .is_of_others = true},
    {.directory = SELF, .name = "fd", .kind = DESCRIPTION_DIRECTORY},
    {.directory = SELF, .name = "limits", .kind = DESCRIPTION_TEXT, .print = pseudo_text_limits},
    {.directory = SELF, .name = "maps", .kind = DESCRIPTION_TEXT, .print = pseudo_text_maps},
    {.directory = SELF, .name = "mounts", .kind = DESCRIPTION_TEXT, .print = pseudo_text_mounts},
    {.directory = SELF, .name = "root", .kind = DESCRIPTION_FILE, .target = "/"},
    {.directory = SELF,
     .name = "stat",
     .kind = DESCRIPTION_TEXT,
     .print = pseudo_text_process_stat,
     .is_of_others = true},
    {.directory = SELF,
     .name = "statm",
     .kind = DESCRIPTION_TEXT,
     .print = pseudo_text_memory,
     .is_of_others = true},
    {.directory = SELF,
     .name = "status",
     .kind = DESCRIPTION_TEXT,
     .print = pseudo_text_status,
     .is_of_others = true},
};

enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

// What is in directories by number.
static const struct row process_row = {.kind = DESCRIPTION_DIRECTORY, .is_of_others = true};
static const struct row open_row = {.kind = DESCRIPTION_FILE};
static const struct row terminal_row = {.kind = DESCRIPTION_PTY, .device = LINUX_DEVICE_PTS};

// What a path leads to; no row: nothing of the library's.
struct place {
    const struct row *row;
    uint32_t number; // of the process, of what is open, or of the terminal
};

// The number that a text is; false: it is none that would be written so.
static bool parse_number(struct text text, uint32_t *out) {
    enum { BASE = 10, DIGITS_MAX = 9 };
    uint32_t number = 0;
    bool is_canonical = text.length == 1 || (text.length > 1 && text.bytes[0] != '0');
    for (uint32_t i = 0; i < text.length; i++) {
        if (text.bytes[i] < '0' || text.bytes[i] > '9') {
            return false;
        }
        number = number * BASE + (uint32_t)(text.bytes[i] - '0');
    }
    *out = number;
    return is_canonical && text.length <= DIGITS_MAX;
}

static void number_text(uint32_t number, char out[NUMBER_BYTES]) {
    format_text(out, NUMBER_BYTES, "%u", number);
}

// The path with "self" in the place of a process's number, which is its own if there is none.
static void make_own(const char *path, char out[POSIX_PATH_BYTES], uint32_t *out_number) {
    enum { FIRST = sizeof(PROC) }; // byte of what is in /proc
    uint32_t end = FIRST;
    memcpy(out, path, strlen(path) + 1);
    *out_number = family_own();
    if (!path_is_within(text_from(path), text_from(PROC)) || path[FIRST - 1] == '\0') {
        return;
    }
    while (path[end] != '\0' && path[end] != '/') {
        end++;
    }
    uint32_t number;
    if (parse_number((struct text){path + FIRST, end - FIRST}, &number)) {
        *out_number = number;
        // What grows too long for a path is none of the library's.
        format_text(out, POSIX_PATH_BYTES, "%s%s", SELF, path + end);
    }
}

static bool is_there(const struct row *row, uint32_t number) {
    return (row->kind != DESCRIPTION_CONSOLE || posix_process.console != 0) &&
           (row->is_of_others || number == family_own());
}

static bool is_process(uint32_t number) {
    return number == family_own() || facts_next(number) == number;
}

static struct place find_open(struct text name) {
    uint32_t fd;
    bool is_open = parse_number(name, &fd) && description_of((int32_t)fd) != nullptr;
    return is_open ? (struct place){&open_row, fd} : (struct place){};
}

static struct place find_terminal(struct text name) {
    uint32_t number;
    bool is_there =
        parse_number(name, &number) && number < UINT64_WIDTH && (pty_list() >> number & 1) != 0;
    return is_there ? (struct place){&terminal_row, number} : (struct place){};
}

static struct place find(const char *path) {
    char own[POSIX_PATH_BYTES];
    uint32_t number;
    struct text parent;
    struct text name;
    if (!pseudo_covers(path)) { // as most are not
        return (struct place){};
    }
    make_own(path, own, &number);
    if (!path_split(text_from(own), &parent, &name) || !is_process(number)) {
        return (struct place){};
    }
    if (number == family_own() && text_equal(parent, text_from(OPENED))) {
        return find_open(name);
    }
    if (text_equal(parent, text_from(TERMINALS))) {
        return find_terminal(name);
    }
    if (number != family_own() && strcmp(own, SELF) == 0) {
        return (struct place){&process_row, number};
    }
    for (uint32_t i = 0; i < ROWS; i++) {
        if (is_there(&rows[i], number) && text_equal(text_from(rows[i].directory), parent) &&
            text_equal(text_from(rows[i].name), name)) {
            return (struct place){&rows[i], number};
        }
    }
    return (struct place){};
}

static void describe(const char *path, struct place place, struct posix_node *out) {
    const struct row *row = place.row;
    *out = (struct posix_node){.kind = row->kind,
                               .device = row->device + (row == &terminal_row ? place.number : 0),
                               .description = {.node = text_hash(text_from(path)),
                                               .links = 1,
                                               .permissions = TEXT_PERMISSIONS,
                                               .type = NODE_TYPE_FILE}};
    if (row->kind == DESCRIPTION_DIRECTORY) {
        out->description.type = NODE_TYPE_DIRECTORY;
        out->description.permissions = DIRECTORY_PERMISSIONS;
    }
    if (row->target != nullptr || row == &open_row || strcmp(path, SELF) == 0) {
        out->kind = DESCRIPTION_FILE;
        out->description.type = NODE_TYPE_SYMBOLIC_LINK;
        out->description.permissions = LINK_PERMISSIONS;
    }
}

bool pseudo_covers(const char *path) {
    return path_is_within(text_from(path), text_from(DEVICES)) ||
           path_is_within(text_from(path), text_from(PROC));
}

bool pseudo_find(const char *path, struct posix_node *out) {
    struct place place = find(path);
    if (place.row != nullptr) {
        describe(path, place, out);
    }
    return place.row != nullptr;
}

struct description *pseudo_description(const char *path) {
    struct place place = find(path);
    struct description *description =
        place.row == &open_row ? description_of((int32_t)place.number) : nullptr;
    return description != nullptr && description->path[0] != '/' ? description : nullptr;
}

static void open_target(uint32_t fd, char out_target[POSIX_PATH_BYTES]) {
    const struct description *description = description_of((int32_t)fd);
    const struct posix_kind *kind = kind_of(description);
    uint64_t number;
    if (description->path[0] == '/') {
        memcpy(out_target, description->path, sizeof(description->path));
    } else if (kind->number != nullptr && kind->number(description->file, &number) == STATUS_OK) {
        format_text(out_target, POSIX_PATH_BYTES, "%s:[%llu]", kind->name,
                    (unsigned long long)number);
    } else {
        format_text(out_target, POSIX_PATH_BYTES, "anon_inode:[%s]", kind->name);
    }
}

bool pseudo_link(const char *path, char out_target[POSIX_PATH_BYTES]) {
    struct place place = find(path);
    if (place.row == nullptr) {
        return false;
    }
    if (strcmp(path, SELF) == 0) {
        number_text(family_own(), out_target);
        return true;
    }
    if (place.row == &open_row) {
        open_target(place.number, out_target);
        return true;
    }
    if (place.row->target == nullptr) {
        return false;
    }
    struct posix_facts facts;
    bool is_of_other = place.row->is_of_others && place.number != family_own();
    bool is_known = is_of_other && facts_of(place.number, &facts);
    const char *target = is_known ? facts.program : place.row->target;
    memcpy(out_target, target, strlen(target) + 1);
    return is_known || !is_of_other;
}

uint64_t pseudo_read(const char *path, uint64_t offset, void *out, uint64_t count) {
    struct place place = find(path);
    struct pseudo_text text = {.out = out, .room = count, .skip = offset, .process = place.number};
    if (place.row != nullptr && place.row->print != nullptr) {
        place.row->print(&text);
    }
    return text.done;
}

// The next number in a directory that has some; 0: no more, else more by one than that is.
static uint64_t next_number(const char *directory, uint64_t from) {
    if (strcmp(directory, PROC) == 0) {
        uint32_t number = facts_next((uint32_t)from);
        return number == 0 ? 0 : (uint64_t)number + 1;
    }
    if (strcmp(directory, OPENED) == 0) {
        for (; from < DESCRIPTORS_MAX; from++) {
            if (description_of((int32_t)from) != nullptr) {
                return from + 1;
            }
        }
    }
    if (strcmp(directory, TERMINALS) == 0) {
        uint64_t numbers = pty_list();
        for (; from < UINT64_WIDTH; from++) {
            if ((numbers >> from & 1) != 0) {
                return from + 1;
            }
        }
    }
    return 0;
}

// What such a directory has, by their numbers.
static const struct row *row_of_numbers(const char *directory) {
    return strcmp(directory, PROC) == 0        ? &process_row
           : strcmp(directory, TERMINALS) == 0 ? &terminal_row
                                               : &open_row;
}

static const struct row *next_row(const char *directory, uint32_t process, uint64_t *position) {
    for (; *position < ROWS; (*position)++) {
        const struct row *row = &rows[*position];
        if (is_there(row, process) && strcmp(row->directory, directory) == 0) {
            (*position)++;
            return row;
        }
    }
    return nullptr;
}

bool pseudo_list(const char *directory, uint64_t *position, struct pseudo_entry *out) {
    static char number[NUMBER_BYTES];
    char own[POSIX_PATH_BYTES];
    char path[2 * POSIX_PATH_BYTES];
    uint32_t process;
    make_own(directory, own, &process);
    struct place place = {.row = next_row(own, process, position)};
    if (place.row != nullptr) {
        out->name = place.row->name;
    } else {
        uint64_t next = next_number(own, *position - ROWS);
        if (next == 0) {
            return false;
        }
        place = (struct place){row_of_numbers(own), (uint32_t)next - 1};
        number_text(place.number, number);
        out->name = number;
        *position = ROWS + next;
    }
    format_text(path, sizeof(path), "%s/%s", own[1] == '\0' ? "" : own, out->name);
    describe(path, place, &out->node);
    return true;
}
