// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/personality/linux.yaml
// Template: codegen/tessera_gen/templates/personality/calls.h.j2
// Command: ./tessera gen
//
// Programs for Linux: static binaries as they are. Its system calls on aarch64: rows for dispatch and traces, and what a library that serves them implements.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <personality/linux_abi.h>
#include <tessera/errors.h>

enum linux_served { LINUX_SERVED_LIBRARY, LINUX_SERVED_REFUSED, LINUX_SERVED_ABSENT };
enum linux_access { LINUX_ACCESS_READ, LINUX_ACCESS_WRITE };

// What an argument is, for traces.
enum linux_kind {
    LINUX_KIND_NUMBER,   // signed, as many bits as it has
    LINUX_KIND_UNSIGNED,
    LINUX_KIND_OCTAL,
    LINUX_KIND_ADDRESS,
    LINUX_KIND_PATH,
    LINUX_KIND_TEXT_IN,  // bytes that go in; how many, the argument `length` says
    LINUX_KIND_TEXT_OUT, // bytes that come out, as many as the result says
    LINUX_KIND_SET,
    LINUX_KIND_STRUCT_IN,
    LINUX_KIND_STRUCT_OUT, // there if the call succeeded
};

struct linux_value {
    const char *name;
    int64_t number;
};

struct linux_set {
    const struct linux_value *values;
    uint32_t count;
    bool is_bits;
};

struct linux_field {
    const char *name;
    uint16_t offset;
    uint16_t count;
    uint8_t size;   // of one, in bytes
    bool is_signed;
};

struct linux_struct {
    const struct linux_field *fields;
    uint32_t count;
    uint32_t size;
};

struct linux_argument {
    const char *name;
    enum linux_kind kind;
    uint8_t bits;   // 32 or 64
    uint8_t length; // of text: place of the argument that says how long it is; of structures: of the one that counts them, its own if it is one
    const struct linux_set *set;
    const struct linux_struct *structure;
};

struct linux_call {
    const char *name; // null: no call has this number
    int64_t (*serve)(const uint64_t registers[6]); // null: answered with `error`
    const struct linux_argument *arguments;
    uint8_t argument_count;
    enum linux_served served;
    int32_t error;
};

enum : uint32_t { LINUX_NUMBERS_END = 451 };

extern const struct linux_call linux_calls[LINUX_NUMBERS_END];

// Numbers of calls.
enum : uint32_t {
    LINUX_CALL_IO_SETUP = 0,
    LINUX_CALL_IO_DESTROY = 1,
    LINUX_CALL_IO_SUBMIT = 2,
    LINUX_CALL_IO_CANCEL = 3,
    LINUX_CALL_IO_GETEVENTS = 4,
    LINUX_CALL_SETXATTR = 5,
    LINUX_CALL_LSETXATTR = 6,
    LINUX_CALL_FSETXATTR = 7,
    LINUX_CALL_GETXATTR = 8,
    LINUX_CALL_LGETXATTR = 9,
    LINUX_CALL_FGETXATTR = 10,
    LINUX_CALL_LISTXATTR = 11,
    LINUX_CALL_LLISTXATTR = 12,
    LINUX_CALL_FLISTXATTR = 13,
    LINUX_CALL_REMOVEXATTR = 14,
    LINUX_CALL_LREMOVEXATTR = 15,
    LINUX_CALL_FREMOVEXATTR = 16,
    LINUX_CALL_GETCWD = 17,
    LINUX_CALL_LOOKUP_DCOOKIE = 18,
    LINUX_CALL_EVENTFD2 = 19,
    LINUX_CALL_EPOLL_CREATE1 = 20,
    LINUX_CALL_EPOLL_CTL = 21,
    LINUX_CALL_EPOLL_PWAIT = 22,
    LINUX_CALL_DUP = 23,
    LINUX_CALL_DUP3 = 24,
    LINUX_CALL_FCNTL = 25,
    LINUX_CALL_INOTIFY_INIT1 = 26,
    LINUX_CALL_INOTIFY_ADD_WATCH = 27,
    LINUX_CALL_INOTIFY_RM_WATCH = 28,
    LINUX_CALL_IOCTL = 29,
    LINUX_CALL_IOPRIO_SET = 30,
    LINUX_CALL_IOPRIO_GET = 31,
    LINUX_CALL_FLOCK = 32,
    LINUX_CALL_MKNODAT = 33,
    LINUX_CALL_MKDIRAT = 34,
    LINUX_CALL_UNLINKAT = 35,
    LINUX_CALL_SYMLINKAT = 36,
    LINUX_CALL_LINKAT = 37,
    LINUX_CALL_RENAMEAT = 38,
    LINUX_CALL_UMOUNT2 = 39,
    LINUX_CALL_MOUNT = 40,
    LINUX_CALL_PIVOT_ROOT = 41,
    LINUX_CALL_NFSSERVCTL = 42,
    LINUX_CALL_STATFS = 43,
    LINUX_CALL_FSTATFS = 44,
    LINUX_CALL_TRUNCATE = 45,
    LINUX_CALL_FTRUNCATE = 46,
    LINUX_CALL_FALLOCATE = 47,
    LINUX_CALL_FACCESSAT = 48,
    LINUX_CALL_CHDIR = 49,
    LINUX_CALL_FCHDIR = 50,
    LINUX_CALL_CHROOT = 51,
    LINUX_CALL_FCHMOD = 52,
    LINUX_CALL_FCHMODAT = 53,
    LINUX_CALL_FCHOWNAT = 54,
    LINUX_CALL_FCHOWN = 55,
    LINUX_CALL_OPENAT = 56,
    LINUX_CALL_CLOSE = 57,
    LINUX_CALL_VHANGUP = 58,
    LINUX_CALL_PIPE2 = 59,
    LINUX_CALL_QUOTACTL = 60,
    LINUX_CALL_GETDENTS64 = 61,
    LINUX_CALL_LSEEK = 62,
    LINUX_CALL_READ = 63,
    LINUX_CALL_WRITE = 64,
    LINUX_CALL_READV = 65,
    LINUX_CALL_WRITEV = 66,
    LINUX_CALL_PREAD64 = 67,
    LINUX_CALL_PWRITE64 = 68,
    LINUX_CALL_PREADV = 69,
    LINUX_CALL_PWRITEV = 70,
    LINUX_CALL_SENDFILE = 71,
    LINUX_CALL_PSELECT6 = 72,
    LINUX_CALL_PPOLL = 73,
    LINUX_CALL_SIGNALFD4 = 74,
    LINUX_CALL_VMSPLICE = 75,
    LINUX_CALL_SPLICE = 76,
    LINUX_CALL_TEE = 77,
    LINUX_CALL_READLINKAT = 78,
    LINUX_CALL_NEWFSTATAT = 79,
    LINUX_CALL_FSTAT = 80,
    LINUX_CALL_SYNC = 81,
    LINUX_CALL_FSYNC = 82,
    LINUX_CALL_FDATASYNC = 83,
    LINUX_CALL_SYNC_FILE_RANGE = 84,
    LINUX_CALL_TIMERFD_CREATE = 85,
    LINUX_CALL_TIMERFD_SETTIME = 86,
    LINUX_CALL_TIMERFD_GETTIME = 87,
    LINUX_CALL_UTIMENSAT = 88,
    LINUX_CALL_ACCT = 89,
    LINUX_CALL_CAPGET = 90,
    LINUX_CALL_CAPSET = 91,
    LINUX_CALL_PERSONALITY = 92,
    LINUX_CALL_EXIT = 93,
    LINUX_CALL_EXIT_GROUP = 94,
    LINUX_CALL_WAITID = 95,
    LINUX_CALL_SET_TID_ADDRESS = 96,
    LINUX_CALL_UNSHARE = 97,
    LINUX_CALL_FUTEX = 98,
    LINUX_CALL_SET_ROBUST_LIST = 99,
    LINUX_CALL_GET_ROBUST_LIST = 100,
    LINUX_CALL_NANOSLEEP = 101,
    LINUX_CALL_GETITIMER = 102,
    LINUX_CALL_SETITIMER = 103,
    LINUX_CALL_KEXEC_LOAD = 104,
    LINUX_CALL_INIT_MODULE = 105,
    LINUX_CALL_DELETE_MODULE = 106,
    LINUX_CALL_TIMER_CREATE = 107,
    LINUX_CALL_TIMER_GETTIME = 108,
    LINUX_CALL_TIMER_GETOVERRUN = 109,
    LINUX_CALL_TIMER_SETTIME = 110,
    LINUX_CALL_TIMER_DELETE = 111,
    LINUX_CALL_CLOCK_SETTIME = 112,
    LINUX_CALL_CLOCK_GETTIME = 113,
    LINUX_CALL_CLOCK_GETRES = 114,
    LINUX_CALL_CLOCK_NANOSLEEP = 115,
    LINUX_CALL_SYSLOG = 116,
    LINUX_CALL_PTRACE = 117,
    LINUX_CALL_SCHED_SETPARAM = 118,
    LINUX_CALL_SCHED_SETSCHEDULER = 119,
    LINUX_CALL_SCHED_GETSCHEDULER = 120,
    LINUX_CALL_SCHED_GETPARAM = 121,
    LINUX_CALL_SCHED_SETAFFINITY = 122,
    LINUX_CALL_SCHED_GETAFFINITY = 123,
    LINUX_CALL_SCHED_YIELD = 124,
    LINUX_CALL_SCHED_GET_PRIORITY_MAX = 125,
    LINUX_CALL_SCHED_GET_PRIORITY_MIN = 126,
    LINUX_CALL_SCHED_RR_GET_INTERVAL = 127,
    LINUX_CALL_RESTART_SYSCALL = 128,
    LINUX_CALL_KILL = 129,
    LINUX_CALL_TKILL = 130,
    LINUX_CALL_TGKILL = 131,
    LINUX_CALL_SIGALTSTACK = 132,
    LINUX_CALL_RT_SIGSUSPEND = 133,
    LINUX_CALL_RT_SIGACTION = 134,
    LINUX_CALL_RT_SIGPROCMASK = 135,
    LINUX_CALL_RT_SIGPENDING = 136,
    LINUX_CALL_RT_SIGTIMEDWAIT = 137,
    LINUX_CALL_RT_SIGQUEUEINFO = 138,
    LINUX_CALL_RT_SIGRETURN = 139,
    LINUX_CALL_SETPRIORITY = 140,
    LINUX_CALL_GETPRIORITY = 141,
    LINUX_CALL_REBOOT = 142,
    LINUX_CALL_SETREGID = 143,
    LINUX_CALL_SETGID = 144,
    LINUX_CALL_SETREUID = 145,
    LINUX_CALL_SETUID = 146,
    LINUX_CALL_SETRESUID = 147,
    LINUX_CALL_GETRESUID = 148,
    LINUX_CALL_SETRESGID = 149,
    LINUX_CALL_GETRESGID = 150,
    LINUX_CALL_SETFSUID = 151,
    LINUX_CALL_SETFSGID = 152,
    LINUX_CALL_TIMES = 153,
    LINUX_CALL_SETPGID = 154,
    LINUX_CALL_GETPGID = 155,
    LINUX_CALL_GETSID = 156,
    LINUX_CALL_SETSID = 157,
    LINUX_CALL_GETGROUPS = 158,
    LINUX_CALL_SETGROUPS = 159,
    LINUX_CALL_UNAME = 160,
    LINUX_CALL_SETHOSTNAME = 161,
    LINUX_CALL_SETDOMAINNAME = 162,
    LINUX_CALL_GETRLIMIT = 163,
    LINUX_CALL_SETRLIMIT = 164,
    LINUX_CALL_GETRUSAGE = 165,
    LINUX_CALL_UMASK = 166,
    LINUX_CALL_PRCTL = 167,
    LINUX_CALL_GETCPU = 168,
    LINUX_CALL_GETTIMEOFDAY = 169,
    LINUX_CALL_SETTIMEOFDAY = 170,
    LINUX_CALL_ADJTIMEX = 171,
    LINUX_CALL_GETPID = 172,
    LINUX_CALL_GETPPID = 173,
    LINUX_CALL_GETUID = 174,
    LINUX_CALL_GETEUID = 175,
    LINUX_CALL_GETGID = 176,
    LINUX_CALL_GETEGID = 177,
    LINUX_CALL_GETTID = 178,
    LINUX_CALL_SYSINFO = 179,
    LINUX_CALL_MQ_OPEN = 180,
    LINUX_CALL_MQ_UNLINK = 181,
    LINUX_CALL_MQ_TIMEDSEND = 182,
    LINUX_CALL_MQ_TIMEDRECEIVE = 183,
    LINUX_CALL_MQ_NOTIFY = 184,
    LINUX_CALL_MQ_GETSETATTR = 185,
    LINUX_CALL_MSGGET = 186,
    LINUX_CALL_MSGCTL = 187,
    LINUX_CALL_MSGRCV = 188,
    LINUX_CALL_MSGSND = 189,
    LINUX_CALL_SEMGET = 190,
    LINUX_CALL_SEMCTL = 191,
    LINUX_CALL_SEMTIMEDOP = 192,
    LINUX_CALL_SEMOP = 193,
    LINUX_CALL_SHMGET = 194,
    LINUX_CALL_SHMCTL = 195,
    LINUX_CALL_SHMAT = 196,
    LINUX_CALL_SHMDT = 197,
    LINUX_CALL_SOCKET = 198,
    LINUX_CALL_SOCKETPAIR = 199,
    LINUX_CALL_BIND = 200,
    LINUX_CALL_LISTEN = 201,
    LINUX_CALL_ACCEPT = 202,
    LINUX_CALL_CONNECT = 203,
    LINUX_CALL_GETSOCKNAME = 204,
    LINUX_CALL_GETPEERNAME = 205,
    LINUX_CALL_SENDTO = 206,
    LINUX_CALL_RECVFROM = 207,
    LINUX_CALL_SETSOCKOPT = 208,
    LINUX_CALL_GETSOCKOPT = 209,
    LINUX_CALL_SHUTDOWN = 210,
    LINUX_CALL_SENDMSG = 211,
    LINUX_CALL_RECVMSG = 212,
    LINUX_CALL_READAHEAD = 213,
    LINUX_CALL_BRK = 214,
    LINUX_CALL_MUNMAP = 215,
    LINUX_CALL_MREMAP = 216,
    LINUX_CALL_ADD_KEY = 217,
    LINUX_CALL_REQUEST_KEY = 218,
    LINUX_CALL_KEYCTL = 219,
    LINUX_CALL_CLONE = 220,
    LINUX_CALL_EXECVE = 221,
    LINUX_CALL_MMAP = 222,
    LINUX_CALL_FADVISE64 = 223,
    LINUX_CALL_SWAPON = 224,
    LINUX_CALL_SWAPOFF = 225,
    LINUX_CALL_MPROTECT = 226,
    LINUX_CALL_MSYNC = 227,
    LINUX_CALL_MLOCK = 228,
    LINUX_CALL_MUNLOCK = 229,
    LINUX_CALL_MLOCKALL = 230,
    LINUX_CALL_MUNLOCKALL = 231,
    LINUX_CALL_MINCORE = 232,
    LINUX_CALL_MADVISE = 233,
    LINUX_CALL_REMAP_FILE_PAGES = 234,
    LINUX_CALL_MBIND = 235,
    LINUX_CALL_GET_MEMPOLICY = 236,
    LINUX_CALL_SET_MEMPOLICY = 237,
    LINUX_CALL_MIGRATE_PAGES = 238,
    LINUX_CALL_MOVE_PAGES = 239,
    LINUX_CALL_RT_TGSIGQUEUEINFO = 240,
    LINUX_CALL_PERF_EVENT_OPEN = 241,
    LINUX_CALL_ACCEPT4 = 242,
    LINUX_CALL_RECVMMSG = 243,
    LINUX_CALL_WAIT4 = 260,
    LINUX_CALL_PRLIMIT64 = 261,
    LINUX_CALL_FANOTIFY_INIT = 262,
    LINUX_CALL_FANOTIFY_MARK = 263,
    LINUX_CALL_NAME_TO_HANDLE_AT = 264,
    LINUX_CALL_OPEN_BY_HANDLE_AT = 265,
    LINUX_CALL_CLOCK_ADJTIME = 266,
    LINUX_CALL_SYNCFS = 267,
    LINUX_CALL_SETNS = 268,
    LINUX_CALL_SENDMMSG = 269,
    LINUX_CALL_PROCESS_VM_READV = 270,
    LINUX_CALL_PROCESS_VM_WRITEV = 271,
    LINUX_CALL_KCMP = 272,
    LINUX_CALL_FINIT_MODULE = 273,
    LINUX_CALL_SCHED_SETATTR = 274,
    LINUX_CALL_SCHED_GETATTR = 275,
    LINUX_CALL_RENAMEAT2 = 276,
    LINUX_CALL_SECCOMP = 277,
    LINUX_CALL_GETRANDOM = 278,
    LINUX_CALL_MEMFD_CREATE = 279,
    LINUX_CALL_BPF = 280,
    LINUX_CALL_EXECVEAT = 281,
    LINUX_CALL_USERFAULTFD = 282,
    LINUX_CALL_MEMBARRIER = 283,
    LINUX_CALL_MLOCK2 = 284,
    LINUX_CALL_COPY_FILE_RANGE = 285,
    LINUX_CALL_PREADV2 = 286,
    LINUX_CALL_PWRITEV2 = 287,
    LINUX_CALL_PKEY_MPROTECT = 288,
    LINUX_CALL_PKEY_ALLOC = 289,
    LINUX_CALL_PKEY_FREE = 290,
    LINUX_CALL_STATX = 291,
    LINUX_CALL_IO_PGETEVENTS = 292,
    LINUX_CALL_RSEQ = 293,
    LINUX_CALL_KEXEC_FILE_LOAD = 294,
    LINUX_CALL_PIDFD_SEND_SIGNAL = 424,
    LINUX_CALL_IO_URING_SETUP = 425,
    LINUX_CALL_IO_URING_ENTER = 426,
    LINUX_CALL_IO_URING_REGISTER = 427,
    LINUX_CALL_OPEN_TREE = 428,
    LINUX_CALL_MOVE_MOUNT = 429,
    LINUX_CALL_FSOPEN = 430,
    LINUX_CALL_FSCONFIG = 431,
    LINUX_CALL_FSMOUNT = 432,
    LINUX_CALL_FSPICK = 433,
    LINUX_CALL_PIDFD_OPEN = 434,
    LINUX_CALL_CLONE3 = 435,
    LINUX_CALL_CLOSE_RANGE = 436,
    LINUX_CALL_OPENAT2 = 437,
    LINUX_CALL_PIDFD_GETFD = 438,
    LINUX_CALL_FACCESSAT2 = 439,
    LINUX_CALL_PROCESS_MADVISE = 440,
    LINUX_CALL_EPOLL_PWAIT2 = 441,
    LINUX_CALL_MOUNT_SETATTR = 442,
    LINUX_CALL_QUOTACTL_FD = 443,
    LINUX_CALL_LANDLOCK_CREATE_RULESET = 444,
    LINUX_CALL_LANDLOCK_ADD_RULE = 445,
    LINUX_CALL_LANDLOCK_RESTRICT_SELF = 446,
    LINUX_CALL_MEMFD_SECRET = 447,
    LINUX_CALL_PROCESS_MRELEASE = 448,
    LINUX_CALL_FUTEX_WAITV = 449,
    LINUX_CALL_SET_MEMPOLICY_HOME_NODE = 450,
};

// Name and text of an errno; null: none has this number.
const char *linux_errno_name(int32_t number);
const char *linux_errno_text(int32_t number);

// The errno, positive, for a status that is not OK.
int32_t linux_errno_of_status(status_t status);

// Checks that the library supplies: 0, or a negative errno.
int64_t linux_check_descriptor(int32_t fd);
int64_t linux_check_path(uint64_t address);
// `count` times `size` bytes, which may be more than 64 bits can say.
int64_t linux_check_memory(uint64_t address, uint64_t count, uint64_t size, enum linux_access access);

// What the library implements, also what another architecture alone has a number for. Arguments are checked; the result is a value or
// a negative errno.
int64_t linux_read(int32_t fd, void *buffer, uint64_t count);
int64_t linux_write(int32_t fd, const void *buffer, uint64_t count);
int64_t linux_open(const char *path, uint32_t flags, uint32_t mode);
int64_t linux_close(int32_t fd);
int64_t linux_stat(const char *path, struct linux_stat *out);
int64_t linux_fstat(int32_t fd, struct linux_stat *out);
int64_t linux_lstat(const char *path, struct linux_stat *out);
int64_t linux_poll(struct linux_poll_descriptor *descriptors, uint64_t count, int32_t timeout_ms);
int64_t linux_lseek(int32_t fd, int64_t offset, int32_t whence);
int64_t linux_mmap(uint64_t address, uint64_t length, uint32_t protection, uint32_t flags, int32_t fd, int64_t offset);
int64_t linux_mprotect(uint64_t address, uint64_t length, uint32_t protection);
int64_t linux_munmap(uint64_t address, uint64_t length);
int64_t linux_brk(uint64_t address);
int64_t linux_rt_sigaction(int32_t signal, const struct linux_signal_action *new, struct linux_signal_action *out_old, uint64_t mask_bytes);
int64_t linux_rt_sigprocmask(int32_t how, const struct linux_signal_set *new, struct linux_signal_set *out_old, uint64_t mask_bytes);
int64_t linux_rt_sigreturn(void);
int64_t linux_ioctl(int32_t fd, uint32_t request, uint64_t argument);
int64_t linux_pread64(int32_t fd, void *buffer, uint64_t count, int64_t offset);
int64_t linux_pwrite64(int32_t fd, const void *buffer, uint64_t count, int64_t offset);
int64_t linux_readv(int32_t fd, const struct linux_iovec *vector, uint64_t count);
int64_t linux_writev(int32_t fd, const struct linux_iovec *vector, uint64_t count);
int64_t linux_access(const char *path, uint32_t mode);
int64_t linux_pipe(struct linux_pipe_ends *ends);
int64_t linux_select(int32_t end, struct linux_descriptor_set *read, struct linux_descriptor_set *write, struct linux_descriptor_set *other, struct linux_timeval *timeout);
int64_t linux_sched_yield(void);
int64_t linux_mremap(uint64_t address, uint64_t old_length, uint64_t new_length, uint32_t flags, uint64_t target);
int64_t linux_msync(uint64_t address, uint64_t length, uint32_t flags);
int64_t linux_mincore(uint64_t address, uint64_t length, uint64_t pages);
int64_t linux_madvise(uint64_t address, uint64_t length, int32_t advice);
int64_t linux_dup(int32_t fd);
int64_t linux_dup2(int32_t fd, int32_t to);
int64_t linux_pause(void);
int64_t linux_nanosleep(const struct linux_timespec *request, struct linux_timespec *rest);
int64_t linux_getitimer(int32_t which, struct linux_interval_time *out);
int64_t linux_alarm(uint32_t seconds);
int64_t linux_setitimer(int32_t which, const struct linux_interval_time *new, struct linux_interval_time *out_old);
int64_t linux_getpid(void);
int64_t linux_sendfile(int32_t to, int32_t from, struct linux_offset *offset, uint64_t count);
int64_t linux_socket(int32_t domain, int32_t type, int32_t protocol);
int64_t linux_connect(int32_t fd, uint64_t address, uint32_t length);
int64_t linux_accept(int32_t fd, uint64_t address, uint64_t length_address);
int64_t linux_sendto(int32_t fd, const void *buffer, uint64_t count, uint32_t flags, uint64_t address, uint32_t length);
int64_t linux_recvfrom(int32_t fd, void *buffer, uint64_t count, uint32_t flags, uint64_t address, uint64_t length_address);
int64_t linux_sendmsg(int32_t fd, const struct linux_message *message, uint32_t flags);
int64_t linux_recvmsg(int32_t fd, struct linux_message *message, uint32_t flags);
int64_t linux_shutdown(int32_t fd, int32_t how);
int64_t linux_bind(int32_t fd, uint64_t address, uint32_t length);
int64_t linux_listen(int32_t fd, int32_t backlog);
int64_t linux_getsockname(int32_t fd, uint64_t address, uint64_t length_address);
int64_t linux_getpeername(int32_t fd, uint64_t address, uint64_t length_address);
int64_t linux_socketpair(int32_t domain, int32_t type, int32_t protocol, struct linux_socket_pair *out);
int64_t linux_setsockopt(int32_t fd, int32_t level, int32_t option, uint64_t address, uint32_t length);
int64_t linux_getsockopt(int32_t fd, int32_t level, int32_t option, uint64_t address, uint64_t length_address);
int64_t linux_clone(uint64_t flags, uint64_t stack, uint64_t parent_number, uint64_t fourth, uint64_t fifth);
int64_t linux_fork(void);
int64_t linux_vfork(void);
int64_t linux_execve(const char *path, uint64_t arguments, uint64_t variables);
int64_t linux_exit(int32_t status);
int64_t linux_wait4(int32_t process, struct linux_wait_status *status, uint32_t options, struct linux_resource_usage *usage);
int64_t linux_kill(int32_t process, int32_t signal);
int64_t linux_uname(struct linux_system_name *out);
int64_t linux_fcntl(int32_t fd, int32_t command, uint64_t argument);
int64_t linux_flock(int32_t fd, uint32_t operation);
int64_t linux_fsync(int32_t fd);
int64_t linux_fdatasync(int32_t fd);
int64_t linux_truncate(const char *path, int64_t size);
int64_t linux_ftruncate(int32_t fd, int64_t size);
int64_t linux_getdents(int32_t fd, void *buffer, uint64_t count);
int64_t linux_getcwd(void *buffer, uint64_t count);
int64_t linux_chdir(const char *path);
int64_t linux_fchdir(int32_t fd);
int64_t linux_rename(const char *from, const char *to);
int64_t linux_mkdir(const char *path, uint32_t mode);
int64_t linux_rmdir(const char *path);
int64_t linux_creat(const char *path, uint32_t mode);
int64_t linux_link(const char *from, const char *to);
int64_t linux_unlink(const char *path);
int64_t linux_symlink(const char *target, const char *path);
int64_t linux_readlink(const char *path, void *buffer, uint64_t count);
int64_t linux_chmod(const char *path, uint32_t mode);
int64_t linux_fchmod(int32_t fd, uint32_t mode);
int64_t linux_chown(const char *path, uint32_t user, uint32_t group);
int64_t linux_fchown(int32_t fd, uint32_t user, uint32_t group);
int64_t linux_lchown(const char *path, uint32_t user, uint32_t group);
int64_t linux_umask(uint32_t mode);
int64_t linux_gettimeofday(struct linux_timeval *out, struct linux_timeval *zone);
int64_t linux_getrlimit(int32_t resource, struct linux_limit *out);
int64_t linux_getrusage(int32_t whose, struct linux_resource_usage *out);
int64_t linux_sysinfo(struct linux_system_information *out);
int64_t linux_times(struct linux_process_times *out);
int64_t linux_getuid(void);
int64_t linux_getgid(void);
int64_t linux_setuid(uint32_t user);
int64_t linux_setgid(uint32_t group);
int64_t linux_geteuid(void);
int64_t linux_getegid(void);
int64_t linux_setpgid(int32_t process, int32_t group);
int64_t linux_getppid(void);
int64_t linux_getpgrp(void);
int64_t linux_setsid(void);
int64_t linux_setreuid(uint32_t user, uint32_t effective);
int64_t linux_setregid(uint32_t group, uint32_t effective);
int64_t linux_getgroups(int32_t count, uint64_t groups);
int64_t linux_setresuid(uint32_t user, uint32_t effective, uint32_t saved);
int64_t linux_getresuid(struct linux_identity *user, struct linux_identity *effective, struct linux_identity *saved);
int64_t linux_setresgid(uint32_t group, uint32_t effective, uint32_t saved);
int64_t linux_getresgid(struct linux_identity *group, struct linux_identity *effective, struct linux_identity *saved);
int64_t linux_getpgid(int32_t process);
int64_t linux_setfsuid(uint32_t user);
int64_t linux_setfsgid(uint32_t group);
int64_t linux_getsid(int32_t process);
int64_t linux_rt_sigpending(struct linux_signal_set *out, uint64_t mask_bytes);
int64_t linux_rt_sigtimedwait(const struct linux_signal_set *wanted, struct linux_signal_information *out, const struct linux_timespec *timeout, uint64_t mask_bytes);
int64_t linux_rt_sigqueueinfo(int32_t process, int32_t signal, const struct linux_signal_information *information);
int64_t linux_rt_sigsuspend(const struct linux_signal_set *mask, uint64_t mask_bytes);
int64_t linux_sigaltstack(const struct linux_signal_stack *new, struct linux_signal_stack *out_old);
int64_t linux_utime(const char *path, const struct linux_whole_file_times *times);
int64_t linux_mknod(const char *path, uint32_t mode, uint64_t device);
int64_t linux_personality(uint64_t persona);
int64_t linux_statfs(const char *path, struct linux_statfs *out);
int64_t linux_fstatfs(int32_t fd, struct linux_statfs *out);
int64_t linux_getpriority(int32_t which, int32_t who);
int64_t linux_setpriority(int32_t which, int32_t who, int32_t niceness);
int64_t linux_sched_setparam(int32_t process, const struct linux_schedule_parameters *parameters);
int64_t linux_sched_getparam(int32_t process, struct linux_schedule_parameters *parameters);
int64_t linux_sched_setscheduler(int32_t process, int32_t policy, const struct linux_schedule_parameters *parameters);
int64_t linux_sched_getscheduler(int32_t process);
int64_t linux_sched_get_priority_max(int32_t policy);
int64_t linux_sched_get_priority_min(int32_t policy);
int64_t linux_sched_rr_get_interval(int32_t process, struct linux_timespec *interval);
int64_t linux_mlock(uint64_t address, uint64_t length);
int64_t linux_munlock(uint64_t address, uint64_t length);
int64_t linux_mlockall(uint32_t flags);
int64_t linux_munlockall(void);
int64_t linux_prctl(int32_t option, uint64_t argument);
int64_t linux_arch_prctl(int32_t code, uint64_t argument);
int64_t linux_setrlimit(int32_t resource, const struct linux_limit *new);
int64_t linux_sync(void);
int64_t linux_gettid(void);
int64_t linux_readahead(int32_t fd, int64_t offset, uint64_t count);
int64_t linux_tkill(int32_t thread, int32_t signal);
int64_t linux_time(struct linux_time_value *out);
int64_t linux_futex(const struct linux_futex_word *word, uint32_t operation, uint32_t value, uint64_t timeout, uint64_t second, uint32_t value3);
int64_t linux_sched_setaffinity(int32_t process, uint64_t count, const void *mask);
int64_t linux_sched_getaffinity(int32_t process, uint64_t count, void *mask);
int64_t linux_epoll_create(int32_t size);
int64_t linux_getdents64(int32_t fd, void *buffer, uint64_t count);
int64_t linux_set_tid_address(uint64_t address);
int64_t linux_fadvise64(int32_t fd, int64_t offset, int64_t length, int32_t advice);
int64_t linux_timer_create(int32_t clock, const struct linux_signal_event *event, struct linux_timer_id *out);
int64_t linux_timer_settime(int32_t timer, int32_t flags, const struct linux_timer_time *new, struct linux_timer_time *out_old);
int64_t linux_timer_gettime(int32_t timer, struct linux_timer_time *out);
int64_t linux_timer_getoverrun(int32_t timer);
int64_t linux_timer_delete(int32_t timer);
int64_t linux_clock_gettime(int32_t clock, struct linux_timespec *out);
int64_t linux_clock_getres(int32_t clock, struct linux_timespec *out);
int64_t linux_clock_nanosleep(int32_t clock, int32_t flags, const struct linux_timespec *request, struct linux_timespec *rest);
int64_t linux_exit_group(int32_t status);
int64_t linux_epoll_wait(int32_t set, uint64_t events, int32_t room, int32_t timeout_ms);
int64_t linux_epoll_ctl(int32_t set, int32_t operation, int32_t fd, uint64_t event);
int64_t linux_tgkill(int32_t process, int32_t thread, int32_t signal);
int64_t linux_utimes(const char *path, const struct linux_old_file_times *times);
int64_t linux_waitid(int32_t selection, int32_t process, struct linux_signal_information *out, uint32_t options, struct linux_resource_usage *usage);
int64_t linux_openat(int32_t directory, const char *path, uint32_t flags, uint32_t mode);
int64_t linux_mkdirat(int32_t directory, const char *path, uint32_t mode);
int64_t linux_mknodat(int32_t directory, const char *path, uint32_t mode, uint64_t device);
int64_t linux_fchownat(int32_t directory, const char *path, uint32_t user, uint32_t group, uint32_t flags);
int64_t linux_futimesat(int32_t directory, const char *path, const struct linux_old_file_times *times);
int64_t linux_newfstatat(int32_t directory, const char *path, struct linux_stat *out, uint32_t flags);
int64_t linux_unlinkat(int32_t directory, const char *path, uint32_t flags);
int64_t linux_renameat(int32_t from_directory, const char *from, int32_t to_directory, const char *to);
int64_t linux_linkat(int32_t from_directory, const char *from, int32_t to_directory, const char *to, uint32_t flags);
int64_t linux_symlinkat(const char *target, int32_t directory, const char *path);
int64_t linux_readlinkat(int32_t directory, const char *path, void *buffer, uint64_t count);
int64_t linux_fchmodat(int32_t directory, const char *path, uint32_t mode);
int64_t linux_faccessat(int32_t directory, const char *path, uint32_t mode);
int64_t linux_pselect6(int32_t end, struct linux_descriptor_set *read, struct linux_descriptor_set *write, struct linux_descriptor_set *other, struct linux_timespec *timeout, const struct linux_mask_reference *mask);
int64_t linux_ppoll(struct linux_poll_descriptor *descriptors, uint64_t count, const struct linux_timespec *timeout, const struct linux_signal_set *mask, uint64_t mask_bytes);
int64_t linux_set_robust_list(uint64_t head, uint64_t length);
int64_t linux_splice(int32_t from, struct linux_offset *from_offset, int32_t to, struct linux_offset *to_offset, uint64_t count, uint32_t flags);
int64_t linux_tee(int32_t from, int32_t to, uint64_t count, uint32_t flags);
int64_t linux_sync_file_range(int32_t fd, int64_t offset, int64_t length, uint32_t flags);
int64_t linux_vmsplice(int32_t fd, const struct linux_iovec *vector, uint64_t count, uint32_t flags);
int64_t linux_utimensat(int32_t directory, uint64_t path, const struct linux_file_times *times, uint32_t flags);
int64_t linux_epoll_pwait(int32_t set, uint64_t events, int32_t room, int32_t timeout_ms, const struct linux_signal_set *mask, uint64_t mask_bytes);
int64_t linux_signalfd(int32_t fd, const struct linux_signal_set *mask, uint64_t mask_bytes);
int64_t linux_timerfd_create(int32_t clock, uint32_t flags);
int64_t linux_eventfd(uint32_t count);
int64_t linux_fallocate(int32_t fd, uint32_t mode, int64_t offset, int64_t length);
int64_t linux_timerfd_settime(int32_t fd, int32_t flags, const struct linux_timer_time *new, struct linux_timer_time *out_old);
int64_t linux_timerfd_gettime(int32_t fd, struct linux_timer_time *out);
int64_t linux_accept4(int32_t fd, uint64_t address, uint64_t length_address, int32_t flags);
int64_t linux_signalfd4(int32_t fd, const struct linux_signal_set *mask, uint64_t mask_bytes, uint32_t flags);
int64_t linux_eventfd2(uint32_t count, uint32_t flags);
int64_t linux_epoll_create1(uint32_t flags);
int64_t linux_dup3(int32_t fd, int32_t to, uint32_t flags);
int64_t linux_pipe2(struct linux_pipe_ends *ends, uint32_t flags);
int64_t linux_preadv(int32_t fd, const struct linux_iovec *vector, uint64_t count, int64_t offset);
int64_t linux_pwritev(int32_t fd, const struct linux_iovec *vector, uint64_t count, int64_t offset);
int64_t linux_rt_tgsigqueueinfo(int32_t process, int32_t thread, int32_t signal, const struct linux_signal_information *information);
int64_t linux_recvmmsg(int32_t fd, uint64_t messages, uint32_t count, uint32_t flags, struct linux_timespec *timeout);
int64_t linux_prlimit64(int32_t process, int32_t resource, const struct linux_limit *new, struct linux_limit *out_old);
int64_t linux_syncfs(int32_t fd);
int64_t linux_sendmmsg(int32_t fd, uint64_t messages, uint32_t count, uint32_t flags);
int64_t linux_getcpu(struct linux_identity *processor, struct linux_identity *node, uint64_t unused);
int64_t linux_renameat2(int32_t from_directory, const char *from, int32_t to_directory, const char *to, uint32_t flags);
int64_t linux_getrandom(void *buffer, uint64_t count, uint32_t flags);
int64_t linux_memfd_create(const char *name, uint32_t flags);
int64_t linux_execveat(int32_t directory, const char *path, uint64_t arguments, uint64_t variables, uint32_t flags);
int64_t linux_membarrier(int32_t command, uint32_t flags, int32_t processor);
int64_t linux_mlock2(uint64_t address, uint64_t length, uint32_t flags);
int64_t linux_copy_file_range(int32_t from, struct linux_offset *from_offset, int32_t to, struct linux_offset *to_offset, uint64_t count, uint32_t flags);
int64_t linux_preadv2(int32_t fd, const struct linux_iovec *vector, uint64_t count, int64_t offset, uint64_t high, int32_t flags);
int64_t linux_pwritev2(int32_t fd, const struct linux_iovec *vector, uint64_t count, int64_t offset, uint64_t high, int32_t flags);
int64_t linux_statx(int32_t directory, const char *path, uint32_t flags, uint32_t mask, struct linux_statx *out);
int64_t linux_clone3(const void *arguments, uint64_t bytes);
int64_t linux_close_range(uint32_t first, uint32_t last, uint32_t flags);
int64_t linux_openat2(int32_t directory, const char *path, const void *how, uint64_t bytes);
int64_t linux_faccessat2(int32_t directory, const char *path, uint32_t mode, uint32_t flags);
int64_t linux_epoll_pwait2(int32_t set, uint64_t events, int32_t room, const struct linux_timespec *timeout, const struct linux_signal_set *mask, uint64_t mask_bytes);
