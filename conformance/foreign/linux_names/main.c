// SPDX-License-Identifier: MIT
//
// A Linux program of ours: programs and files by descriptors and by parts of paths, ranges of
// descriptors, and what little else newer programs ask for at their start. It says what went wrong
// on standard output, and ends with the number of things; started with an argument, with RUN.
#include "../trial.h"

#include <arch/foreign_start.h>

enum { RUN = 7, PATH_BYTES = 256, HOW_LARGER = 32 };

static const char tree[] = "/tmp/linux_tree";
static const char copy[] = "/tmp/linux_copy";
static const char script[] = "/tmp/linux_script";
static const char *const run[] = {"linux_names", "run", nullptr};
static const char *const none[] = {nullptr};
static char program[PATH_BYTES]; // its own file

static int64_t open_path(const char *path, uint32_t flags) {
    return call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, flags, 0700);
}

static void remove_path(const char *path, uint32_t flags) {
    (void)call(LINUX_CALL_UNLINKAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, flags, 0);
}

// ---- Ranges of descriptors

static int64_t close_range(uint32_t first, uint32_t last, uint32_t flags) {
    return call(LINUX_CALL_CLOSE_RANGE, first, last, flags, 0);
}

static int64_t descriptor_flags(uint64_t fd) {
    return call(LINUX_CALL_FCNTL, fd, LINUX_F_GETFD, 0, 0);
}

static void ranges_are_closed(void) {
    for (uint64_t fd = 20; fd < 24; fd++) {
        expect(call(LINUX_CALL_DUP3, 1, fd, 0, 0) == (int64_t)fd, "dup3");
    }
    expect(close_range(21, 20, 0) == -LINUX_EINVAL && close_range(20, 21, 1) == -LINUX_EINVAL,
           "close_range of nothing");
    expect(close_range(20, 21, LINUX_CLOSE_RANGE_CLOEXEC) == 0 &&
               descriptor_flags(20) == LINUX_FD_CLOEXEC &&
               descriptor_flags(21) == LINUX_FD_CLOEXEC && descriptor_flags(22) == 0,
           "CLOSE_RANGE_CLOEXEC");
    expect(close_range(21, 22, 0) == 0 && descriptor_flags(20) == LINUX_FD_CLOEXEC &&
               descriptor_flags(21) == -LINUX_EBADF && descriptor_flags(22) == -LINUX_EBADF &&
               descriptor_flags(23) == 0,
           "close_range");
    expect(close_range(3, UINT32_MAX, LINUX_CLOSE_RANGE_UNSHARE) == 0 &&
               descriptor_flags(20) == -LINUX_EBADF && descriptor_flags(23) == -LINUX_EBADF &&
               descriptor_flags(2) == 0,
           "CLOSE_RANGE_UNSHARE");
    expect(close_range(500, 600, 0) == 0, "nothing open");
}

// ---- Programs by descriptor

static int64_t exec_at(int64_t directory, const char *path, uint32_t flags) {
    return call6(LINUX_CALL_EXECVEAT, (uint64_t)directory, (uint64_t)path, (uint64_t)run,
                 (uint64_t)none, flags, 0);
}

// What a child ends with that becomes the program; or 0, and the negative errno is expected.
static void runs(int64_t directory, const char *path, uint32_t flags, int64_t answer,
                 const char *what) {
    int64_t child = make_child();
    if (child == 0) {
        int64_t wrong = exec_at(directory, path, flags);
        end_with(wrong == answer ? 0 : 1);
    }
    expect(await_child(child) == (answer == RUN ? RUN : 0), what);
}

static void copy_program(void) {
    int64_t from = open_path(program, LINUX_O_RDONLY);
    int64_t to = open_path(copy, LINUX_O_WRONLY | LINUX_O_CREAT | LINUX_O_TRUNC);
    while (call(LINUX_CALL_SENDFILE, (uint64_t)to, (uint64_t)from, 0, 1 << 20) > 0) {
    }
    (void)close_fd(from);
    (void)close_fd(to);
}

static uint64_t length_of(const char *text) {
    uint64_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

static void write_script(void) {
    int64_t to = open_path(script, LINUX_O_WRONLY | LINUX_O_CREAT | LINUX_O_TRUNC);
    bool is_written = write_fd(to, "#!", 2) == 2 && write_fd(to, program, length_of(program)) > 0 &&
                      write_fd(to, " run\n", 5) == 5;
    expect(is_written, "a script");
    (void)close_fd(to);
}

static void programs_are_run_by_descriptor(void) {
    constexpr uint32_t empty = LINUX_AT_EMPTY_PATH;
    int64_t own = open_path(program, LINUX_O_RDONLY);
    runs(own, "", empty, RUN, "AT_EMPTY_PATH");
    runs(own, "", 0, -LINUX_ENOENT, "no path");
    runs(40, "", empty, -LINUX_EBADF, "EBADF");
    runs(own, "", empty | 0x8000, -LINUX_EINVAL, "EINVAL");
    runs(own, "x", 0, -LINUX_ENOTDIR, "ENOTDIR");
    (void)close_fd(own);
    uint64_t at = length_of(program);
    while (program[at - 1] != '/') {
        at--;
    }
    program[at - 1] = '\0';
    int64_t folder = open_path(program, LINUX_O_RDONLY | LINUX_O_DIRECTORY);
    program[at - 1] = '/';
    runs(folder, program + at, 0, RUN, "below a directory");
    runs(folder, "", empty, -LINUX_EACCES, "a directory");
    (void)close_fd(folder);
    runs(LINUX_AT_FDCWD, program, LINUX_AT_SYMLINK_NOFOLLOW, RUN, "no link");
    copy_program();
    int64_t gone = open_path(copy, LINUX_O_RDONLY);
    remove_path(copy, 0);
    runs(gone, "", empty, RUN, "a file without a name");
    (void)close_fd(gone);
    write_script();
    int64_t text = open_path(script, LINUX_O_RDONLY);
    runs(text, "", empty, RUN, "a script");
    (void)close_fd(text);
    text = open_path(script, LINUX_O_RDONLY | LINUX_O_CLOEXEC);
    runs(text, "", empty, -LINUX_ENOENT, "a script that cannot find itself");
    (void)close_fd(text);
    remove_path(script, 0);
    expect(call(LINUX_CALL_SYMLINKAT, (uint64_t)program, (uint64_t)LINUX_AT_FDCWD, (uint64_t)script,
                0) == 0,
           "symlinkat");
    runs(LINUX_AT_FDCWD, script, LINUX_AT_SYMLINK_NOFOLLOW, -LINUX_ELOOP, "a link");
    runs(LINUX_AT_FDCWD, script, 0, RUN, "through a link");
    remove_path(script, 0);
}

// ---- Paths by parts

static int64_t folder; // the tree's

static int64_t open_how(const char *path, const void *how, uint64_t bytes) {
    return call(LINUX_CALL_OPENAT2, (uint64_t)folder, (uint64_t)path, (uint64_t)how, bytes);
}

static int64_t opened(const char *path, uint64_t flags, uint64_t resolve) {
    const struct linux_open_how how = {
        .flags = flags, .mode = (flags & LINUX_O_CREAT) != 0 ? 0600 : 0, .resolve = resolve};
    int64_t fd = open_how(path, &how, sizeof(how));
    return fd < 0 ? fd : close_fd(fd);
}

static void link_to(const char *target, const char *name) {
    expect(call(LINUX_CALL_SYMLINKAT, (uint64_t)target, (uint64_t)folder, (uint64_t)name, 0) == 0,
           name);
}

static void make_tree(void) {
    (void)call(LINUX_CALL_MKDIRAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)tree, 0700, 0);
    folder = open_path(tree, LINUX_O_RDONLY | LINUX_O_DIRECTORY);
    (void)call(LINUX_CALL_MKDIRAT, (uint64_t)folder, (uint64_t)"dir", 0700, 0);
    link_to("dir", "link");
    link_to("..", "up");
    link_to("/dir", "out");
    link_to("loop", "loop");
    expect(opened("dir/file", LINUX_O_WRONLY | LINUX_O_CREAT, 0) == 0, "openat2");
}

static void remove_tree(void) {
    static const char *const names[] = {"dir/new", "dir/file", "link", "up", "out", "loop"};
    for (uint32_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        expect(call(LINUX_CALL_UNLINKAT, (uint64_t)folder, (uint64_t)names[i], 0, 0) == 0,
               names[i]);
    }
    (void)call(LINUX_CALL_UNLINKAT, (uint64_t)folder, (uint64_t)"dir", LINUX_AT_REMOVEDIR, 0);
    (void)close_fd(folder);
    remove_path(tree, LINUX_AT_REMOVEDIR);
}

static void how_is_checked(void) {
    struct {
        struct linux_open_how how;
        uint64_t more;
    } larger = {};
    static_assert(sizeof(larger) == HOW_LARGER);
    expect(open_how("dir", &larger, sizeof(larger.how) - 1) == -LINUX_EINVAL, "too small");
    int64_t fd = open_how("dir", &larger, sizeof(larger));
    expect(fd >= 0 && close_fd(fd) == 0, "zeros behind");
    larger.more = 1;
    expect(open_how("dir", &larger, sizeof(larger)) == -LINUX_E2BIG, "E2BIG");
    expect(opened("dir", UINT64_C(1) << 40, 0) == -LINUX_EINVAL &&
               opened("dir", 0, 0x40) == -LINUX_EINVAL &&
               opened("dir", LINUX_O_PATH | LINUX_O_APPEND, 0) == -LINUX_EINVAL &&
               opened("dir", 0, LINUX_RESOLVE_BENEATH | LINUX_RESOLVE_IN_ROOT) == -LINUX_EINVAL,
           "EINVAL of openat2");
    const struct linux_open_how mode = {.mode = 0600};
    const struct linux_open_how wide = {.flags = LINUX_O_CREAT, .mode = 0xffff};
    expect(open_how("dir", &mode, sizeof(mode)) == -LINUX_EINVAL &&
               open_how("dir", &wide, sizeof(wide)) == -LINUX_EINVAL,
           "a mode that nothing has");
}

static void paths_stay_beneath(void) {
    constexpr uint64_t beneath = LINUX_RESOLVE_BENEATH;
    expect(opened("dir/file", 0, beneath) == 0 && opened("dir/../dir//file", 0, beneath) == 0 &&
               opened("link/file", 0, beneath) == 0 && opened(".", 0, beneath) == 0,
           "beneath");
    expect(opened("..", 0, beneath) == -LINUX_EXDEV &&
               opened("dir/../../tmp", 0, beneath) == -LINUX_EXDEV &&
               opened("/tmp", 0, beneath) == -LINUX_EXDEV &&
               opened("out", 0, beneath) == -LINUX_EXDEV &&
               opened("up/x", 0, beneath) == -LINUX_EXDEV,
           "not beneath");
    expect(opened("dir/new", LINUX_O_WRONLY | LINUX_O_CREAT | LINUX_O_EXCL, beneath) == 0 &&
               opened("link", LINUX_O_WRONLY | LINUX_O_CREAT | LINUX_O_EXCL, beneath) ==
                   -LINUX_EEXIST,
           "made beneath");
    expect(opened("link", LINUX_O_NOFOLLOW, beneath) == -LINUX_ELOOP &&
               opened("link/", LINUX_O_DIRECTORY, beneath) == 0 &&
               opened("loop", 0, beneath) == -LINUX_ELOOP,
           "links");
    expect(opened("none/x", 0, beneath) == -LINUX_ENOENT &&
               opened("dir/file/x", 0, beneath) == -LINUX_ENOTDIR &&
               opened("dir/file/", 0, beneath) == -LINUX_ENOTDIR &&
               opened("", 0, beneath) == -LINUX_ENOENT,
           "what is not there");
    constexpr uint64_t in_root = LINUX_RESOLVE_IN_ROOT;
    expect(opened("/dir/file", 0, in_root) == 0 && opened("../../dir/file", 0, in_root) == 0 &&
               opened("out/file", 0, in_root) == 0 && opened("up/up/dir/file", 0, in_root) == 0,
           "RESOLVE_IN_ROOT");
}

static void links_are_refused(void) {
    expect(opened("dir/file", 0, LINUX_RESOLVE_NO_SYMLINKS) == 0 &&
               opened("link/file", 0, LINUX_RESOLVE_NO_SYMLINKS) == -LINUX_ELOOP &&
               opened("link", 0, LINUX_RESOLVE_NO_SYMLINKS) == -LINUX_ELOOP,
           "RESOLVE_NO_SYMLINKS");
    expect(opened("link/file", 0, LINUX_RESOLVE_NO_MAGICLINKS) == 0 &&
               opened("/proc/self/cwd", 0, LINUX_RESOLVE_NO_MAGICLINKS) == -LINUX_ELOOP &&
               opened("/proc/self/stat", 0, LINUX_RESOLVE_NO_MAGICLINKS) == 0,
           "RESOLVE_NO_MAGICLINKS");
    expect(opened("dir/file", 0, LINUX_RESOLVE_NO_XDEV) == 0 &&
               opened("/proc/version", 0, LINUX_RESOLVE_NO_XDEV) == -LINUX_EXDEV,
           "RESOLVE_NO_XDEV");
}

// ---- Names that change places

static int64_t move_name(const char *from, const char *to, uint32_t flags) {
    return call6(LINUX_CALL_RENAMEAT2, (uint64_t)folder, (uint64_t)from, (uint64_t)folder,
                 (uint64_t)to, flags, 0);
}

static void names_are_exchanged(void) {
    constexpr uint32_t both = LINUX_RENAME_EXCHANGE;
    expect(move_name("dir/file", "link", both) == 0 && opened("link", LINUX_O_NOFOLLOW, 0) == 0 &&
               opened("dir/file", LINUX_O_NOFOLLOW, 0) == -LINUX_ELOOP,
           "a file and a link");
    expect(move_name("link", "dir/file", both) == 0 && opened("dir/file", LINUX_O_NOFOLLOW, 0) == 0,
           "and back");
    expect(move_name("dir", "up", both) == 0 && opened("up/file", 0, 0) == 0 &&
               move_name("up", "dir", both) == 0,
           "a directory and a link");
    expect(move_name("dir", "dir/file", both) == -LINUX_EINVAL &&
               move_name("dir/file", "dir", both) == -LINUX_EINVAL &&
               move_name("dir", "dir", both) == 0,
           "one in the other");
    expect(move_name("dir", "none", both) == -LINUX_ENOENT &&
               move_name("none", "dir", both) == -LINUX_ENOENT,
           "nothing there");
    expect(move_name("link", "dir", LINUX_RENAME_NOREPLACE) == -LINUX_EEXIST &&
               move_name("link", "link", LINUX_RENAME_NOREPLACE) == -LINUX_EEXIST &&
               move_name("none", "dir", LINUX_RENAME_NOREPLACE) == -LINUX_ENOENT &&
               move_name("link", "new", LINUX_RENAME_NOREPLACE) == 0 &&
               move_name("new", "link", LINUX_RENAME_NOREPLACE) == 0,
           "RENAME_NOREPLACE");
    expect(move_name("link", "new", both | LINUX_RENAME_NOREPLACE) == -LINUX_EINVAL &&
               move_name("link", "new", 0x100) == -LINUX_EINVAL,
           "EINVAL of renameat2");
}

// ---- Files without a name

static void files_have_no_name(void) {
    constexpr uint32_t nameless = LINUX_O_TMPFILE | LINUX_O_EXCL;
    struct linux_stat stat = {};
    char bytes[4];
    int64_t fd = open_path("/tmp", nameless | LINUX_O_RDWR);
    expect(fd >= 0 && write_fd(fd, "tile", 4) == 4 &&
               call(LINUX_CALL_PREAD64, (uint64_t)fd, (uint64_t)bytes, 4, 0) == 4 &&
               bytes[3] == 'e',
           "O_TMPFILE");
    expect(call(LINUX_CALL_FSTAT, (uint64_t)fd, (uint64_t)&stat, 0, 0) == 0 && stat.links == 0 &&
               stat.mode == (LINUX_S_IFREG | 0700) && stat.size == 4,
           "no name");
    (void)close_fd(fd);
    expect(open_path("/tmp", nameless) == -LINUX_EINVAL &&
               open_path("/tmp", nameless | LINUX_O_RDWR | LINUX_O_CREAT) == -LINUX_EINVAL &&
               open_path(program, nameless | LINUX_O_RDWR) == -LINUX_ENOTDIR &&
               open_path("/tmp/none", nameless | LINUX_O_RDWR) == -LINUX_ENOENT,
           "errors of O_TMPFILE");
}

// ---- Room in files

static int64_t allocate(int64_t fd, uint32_t mode, int64_t offset, int64_t length) {
    return call(LINUX_CALL_FALLOCATE, (uint64_t)fd, mode, (uint64_t)offset, (uint64_t)length);
}

static int64_t size_of(int64_t fd) {
    struct linux_stat stat = {};
    expect(call(LINUX_CALL_FSTAT, (uint64_t)fd, (uint64_t)&stat, 0, 0) == 0, "fstat");
    return stat.size;
}

static void room_is_kept(void) {
    constexpr uint32_t keep = LINUX_FALLOC_FL_KEEP_SIZE;
    uint8_t bytes[8] = {1};
    int32_t ends[2];
    int64_t fd = open_path(copy, LINUX_O_RDWR | LINUX_O_CREAT | LINUX_O_TRUNC);
    expect(write_fd(fd, "tile", 4) == 4 && allocate(fd, 0, 2, 100000) == 0 && size_of(fd) == 100002,
           "fallocate");
    expect(call(LINUX_CALL_PREAD64, (uint64_t)fd, (uint64_t)bytes, 8, 1) == 8 && bytes[0] == 'i' &&
               bytes[3] == 0,
           "what was there, and zeros");
    expect(allocate(fd, 0, 0, 10) == 0 && allocate(fd, keep, 50, 5000) == 0 &&
               size_of(fd) == 100002,
           "within the file");
    int64_t reader = open_path(copy, LINUX_O_RDONLY);
    expect(call(LINUX_CALL_PIPE2, (uint64_t)ends, 0, 0, 0) == 0, "pipe2");
    expect(allocate(fd, 0, -1, 5) == -LINUX_EINVAL && allocate(fd, 0, 0, 0) == -LINUX_EINVAL &&
               allocate(fd, 0x4000, 0, 5) == -LINUX_EOPNOTSUPP &&
               allocate(fd, 0, INT64_MAX, 5) == -LINUX_EFBIG &&
               allocate(reader, 0, 0, 5) == -LINUX_EBADF &&
               allocate(ends[1], 0, 0, 5) == -LINUX_ESPIPE,
           "errors of fallocate");
    (void)close_fd(ends[0]);
    (void)close_fd(ends[1]);
    (void)close_fd(reader);
    (void)close_fd(fd);
    remove_path(copy, 0);
}

// ---- The rest

static void time_is_told(void) {
    struct linux_resource_usage usage = {};
    uint64_t address = (uint64_t)&usage;
    expect(call(LINUX_CALL_GETRUSAGE, LINUX_RUSAGE_SELF, address, 0, 0) == 0 &&
               usage.user_seconds + usage.system_seconds + usage.user_microseconds +
                       usage.system_microseconds >
                   0,
           "RUSAGE_SELF");
    expect(call(LINUX_CALL_GETRUSAGE, LINUX_RUSAGE_THREAD, address, 0, 0) == 0 &&
               call(LINUX_CALL_GETRUSAGE, (uint64_t)LINUX_RUSAGE_CHILDREN, address, 0, 0) == 0 &&
               call(LINUX_CALL_GETRUSAGE, 5, address, 0, 0) == -LINUX_EINVAL,
           "getrusage");
}

static int64_t barrier(uint64_t command, uint64_t flags) {
    return call(LINUX_CALL_MEMBARRIER, command, flags, 0, 0);
}

static void barriers_are_there(void) {
    constexpr int64_t wanted =
        LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED | LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED;
    expect((barrier(LINUX_MEMBARRIER_CMD_QUERY, 0) & wanted) == wanted, "MEMBARRIER_CMD_QUERY");
    expect(barrier(LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0) == 0 &&
               barrier(LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0) == 0,
           "membarrier");
    expect(barrier(LINUX_MEMBARRIER_CMD_QUERY, 1) == -LINUX_EINVAL &&
               barrier(UINT64_C(1) << 30, 0) == -LINUX_EINVAL,
           "EINVAL of membarrier");
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    if (stack[0] > 1) {
        end_with(RUN);
    }
    int64_t length = call(LINUX_CALL_READLINKAT, (uint64_t)LINUX_AT_FDCWD,
                          (uint64_t)"/proc/self/exe", (uint64_t)program, PATH_BYTES - 1);
    expect(length > 0, "/proc/self/exe");
    ranges_are_closed();
    programs_are_run_by_descriptor();
    make_tree();
    how_is_checked();
    paths_stay_beneath();
    links_are_refused();
    names_are_exchanged();
    remove_tree();
    files_have_no_name();
    room_is_kept();
    time_is_told();
    barriers_are_there();
    end_trial("names");
}
