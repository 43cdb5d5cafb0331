// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/personality/linux.yaml
// Template: codegen/tessera_gen/templates/personality/abi.h.j2
// Command: ./tessera gen
//
// Programs for Linux: static binaries as they are. Values and structures of its interface on x86_64.
#pragma once

#include <stddef.h>
#include <stdint.h>

enum : int32_t {
    LINUX_EPERM = 1, // Operation not permitted
    LINUX_ENOENT = 2, // No such file or directory
    LINUX_ESRCH = 3, // No such process
    LINUX_EINTR = 4, // Interrupted system call
    LINUX_EIO = 5, // Input/output error
    LINUX_ENXIO = 6, // No such device or address
    LINUX_E2BIG = 7, // Argument list too long
    LINUX_ENOEXEC = 8, // Exec format error
    LINUX_EBADF = 9, // Bad file descriptor
    LINUX_ECHILD = 10, // No child processes
    LINUX_EAGAIN = 11, // Resource temporarily unavailable
    LINUX_ENOMEM = 12, // Cannot allocate memory
    LINUX_EACCES = 13, // Permission denied
    LINUX_EFAULT = 14, // Bad address
    LINUX_EBUSY = 16, // Device or resource busy
    LINUX_EEXIST = 17, // File exists
    LINUX_EXDEV = 18, // Invalid cross-device link
    LINUX_ENODEV = 19, // No such device
    LINUX_ENOTDIR = 20, // Not a directory
    LINUX_EISDIR = 21, // Is a directory
    LINUX_EINVAL = 22, // Invalid argument
    LINUX_ENFILE = 23, // Too many open files in system
    LINUX_EMFILE = 24, // Too many open files
    LINUX_ENOTTY = 25, // Inappropriate ioctl for device
    LINUX_EFBIG = 27, // File too large
    LINUX_ENOSPC = 28, // No space left on device
    LINUX_ESPIPE = 29, // Illegal seek
    LINUX_EROFS = 30, // Read-only file system
    LINUX_EPIPE = 32, // Broken pipe
    LINUX_ERANGE = 34, // Numerical result out of range
    LINUX_EDEADLK = 35, // Resource deadlock avoided
    LINUX_ENAMETOOLONG = 36, // File name too long
    LINUX_ENOLCK = 37, // No locks available
    LINUX_ENOSYS = 38, // Function not implemented
    LINUX_ENOTEMPTY = 39, // Directory not empty
    LINUX_ELOOP = 40, // Too many levels of symbolic links
    LINUX_EOVERFLOW = 75, // Value too large for defined data type
    LINUX_ENOTSOCK = 88, // Socket operation on non-socket
    LINUX_EMSGSIZE = 90, // Message too long
    LINUX_EPROTOTYPE = 91, // Protocol wrong type for socket
    LINUX_ENOPROTOOPT = 92, // Protocol not available
    LINUX_EPROTONOSUPPORT = 93, // Protocol not supported
    LINUX_ESOCKTNOSUPPORT = 94, // Socket type not supported
    LINUX_EOPNOTSUPP = 95, // Operation not supported
    LINUX_EAFNOSUPPORT = 97, // Address family not supported by protocol
    LINUX_EADDRINUSE = 98, // Address already in use
    LINUX_ECONNRESET = 104, // Connection reset by peer
    LINUX_ENOBUFS = 105, // No buffer space available
    LINUX_EISCONN = 106, // Transport endpoint is already connected
    LINUX_ENOTCONN = 107, // Transport endpoint is not connected
    LINUX_ETOOMANYREFS = 109, // Too many references: cannot splice
    LINUX_ETIMEDOUT = 110, // Connection timed out
    LINUX_ECONNREFUSED = 111, // Connection refused
};

enum : int64_t {
    LINUX_O_RDONLY = 0,
    LINUX_O_WRONLY = 1,
    LINUX_O_RDWR = 2,
    LINUX_O_CREAT = 64,
    LINUX_O_EXCL = 128,
    LINUX_O_NOCTTY = 256,
    LINUX_O_TRUNC = 512,
    LINUX_O_APPEND = 1024,
    LINUX_O_NONBLOCK = 2048,
    LINUX_O_DSYNC = 4096,
    LINUX_O_ASYNC = 8192,
    LINUX_O_SYNC = 1052672,
    LINUX_O_NOATIME = 262144,
    LINUX_O_CLOEXEC = 524288,
    LINUX_O_PATH = 2097152,
    LINUX_O_TMPFILE = 4259840,
    LINUX_O_DIRECT = 16384,
    LINUX_O_DIRECTORY = 65536,
    LINUX_O_NOFOLLOW = 131072,
    LINUX_O_LARGEFILE = 32768,
};

enum : int64_t {
    LINUX_AT_SYMLINK_NOFOLLOW = 256,
    LINUX_AT_REMOVEDIR = 512,
    LINUX_AT_EACCESS = 512,
    LINUX_AT_SYMLINK_FOLLOW = 1024,
    LINUX_AT_NO_AUTOMOUNT = 2048,
    LINUX_AT_EMPTY_PATH = 4096,
    LINUX_AT_STATX_FORCE_SYNC = 8192,
    LINUX_AT_STATX_DONT_SYNC = 16384,
};

enum : int64_t {
    LINUX_AT_FDCWD = -100,
};

enum : int64_t {
    LINUX_FD_CLOEXEC = 1,
};

enum : int64_t {
    LINUX_CLOSE_RANGE_UNSHARE = 2,
    LINUX_CLOSE_RANGE_CLOEXEC = 4,
};

enum : int64_t {
    LINUX_SPLICE_F_MOVE = 1,
    LINUX_SPLICE_F_NONBLOCK = 2,
    LINUX_SPLICE_F_MORE = 4,
    LINUX_SPLICE_F_GIFT = 8,
};

enum : int64_t {
    LINUX_RESOLVE_NO_XDEV = 1,
    LINUX_RESOLVE_NO_MAGICLINKS = 2,
    LINUX_RESOLVE_NO_SYMLINKS = 4,
    LINUX_RESOLVE_BENEATH = 8,
    LINUX_RESOLVE_IN_ROOT = 16,
    LINUX_RESOLVE_CACHED = 32,
};

enum : int64_t {
    LINUX_RENAME_NOREPLACE = 1,
    LINUX_RENAME_EXCHANGE = 2,
};

enum : int64_t {
    LINUX_UTIME_NOW = 1073741823,
    LINUX_UTIME_OMIT = 1073741822,
};

enum : int64_t {
    LINUX_F_OK = 0,
    LINUX_X_OK = 1,
    LINUX_W_OK = 2,
    LINUX_R_OK = 4,
};

enum : int64_t {
    LINUX_SEEK_SET = 0,
    LINUX_SEEK_CUR = 1,
    LINUX_SEEK_END = 2,
};

enum : int64_t {
    LINUX_PROT_NONE = 0,
    LINUX_PROT_READ = 1,
    LINUX_PROT_WRITE = 2,
    LINUX_PROT_EXEC = 4,
};

enum : int64_t {
    LINUX_MAP_SHARED = 1,
    LINUX_MAP_PRIVATE = 2,
    LINUX_MAP_FIXED = 16,
    LINUX_MAP_ANONYMOUS = 32,
    LINUX_MAP_LOCKED = 8192,
    LINUX_MAP_NORESERVE = 16384,
    LINUX_MAP_POPULATE = 32768,
    LINUX_MAP_STACK = 131072,
    LINUX_MAP_FIXED_NOREPLACE = 1048576,
};

enum : int64_t {
    LINUX_MADV_NORMAL = 0,
    LINUX_MADV_RANDOM = 1,
    LINUX_MADV_SEQUENTIAL = 2,
    LINUX_MADV_WILLNEED = 3,
    LINUX_MADV_DONTNEED = 4,
    LINUX_MADV_FREE = 8,
};

enum : int64_t {
    LINUX_MS_ASYNC = 1,
    LINUX_MS_INVALIDATE = 2,
    LINUX_MS_SYNC = 4,
};

enum : int64_t {
    LINUX_MREMAP_MAYMOVE = 1,
    LINUX_MREMAP_FIXED = 2,
};

enum : int64_t {
    LINUX_MFD_CLOEXEC = 1,
};

enum : int64_t {
    LINUX_F_DUPFD = 0,
    LINUX_F_GETFD = 1,
    LINUX_F_SETFD = 2,
    LINUX_F_GETFL = 3,
    LINUX_F_SETFL = 4,
    LINUX_F_GETLK = 5,
    LINUX_F_SETLK = 6,
    LINUX_F_SETLKW = 7,
    LINUX_F_OFD_GETLK = 36,
    LINUX_F_OFD_SETLK = 37,
    LINUX_F_OFD_SETLKW = 38,
    LINUX_F_DUPFD_CLOEXEC = 1030,
    LINUX_F_SETPIPE_SZ = 1031,
    LINUX_F_GETPIPE_SZ = 1032,
};

enum : int64_t {
    LINUX_F_RDLCK = 0,
    LINUX_F_WRLCK = 1,
    LINUX_F_UNLCK = 2,
};

enum : int64_t {
    LINUX_LOCK_SH = 1,
    LINUX_LOCK_EX = 2,
    LINUX_LOCK_NB = 4,
    LINUX_LOCK_UN = 8,
};

enum : int64_t {
    LINUX_TMPFS_MAGIC = 16914836,
};

enum : int64_t {
    LINUX_ST_RDONLY = 1,
};

enum : int64_t {
    LINUX_TCGETS = 21505,
    LINUX_TCSETS = 21506,
    LINUX_TCSETSW = 21507,
    LINUX_TCSETSF = 21508,
    LINUX_TCSBRK = 21513,
    LINUX_TCXONC = 21514,
    LINUX_TCFLSH = 21515,
    LINUX_TIOCSCTTY = 21518,
    LINUX_TIOCGPGRP = 21519,
    LINUX_TIOCSPGRP = 21520,
    LINUX_TIOCOUTQ = 21521,
    LINUX_TIOCGWINSZ = 21523,
    LINUX_TIOCSWINSZ = 21524,
    LINUX_FIONREAD = 21531,
    LINUX_TIOCPKT = 21536,
    LINUX_TIOCNOTTY = 21538,
    LINUX_TCSBRKP = 21541,
    LINUX_TIOCGSID = 21545,
    LINUX_TIOCGPTPEER = 21569,
    LINUX_TIOCGPTN = 2147767344,
    LINUX_TIOCGPKT = 2147767352,
    LINUX_TIOCGPTLCK = 2147767353,
    LINUX_TIOCSPTLCK = 1074025521,
};

enum : int64_t {
    LINUX_INLCR = 64,
    LINUX_IGNCR = 128,
    LINUX_ICRNL = 256,
    LINUX_IXON = 1024,
    LINUX_IXANY = 2048,
    LINUX_IUTF8 = 16384,
};

enum : int64_t {
    LINUX_OPOST = 1,
    LINUX_OLCUC = 2,
    LINUX_ONLCR = 4,
    LINUX_OCRNL = 8,
    LINUX_ONOCR = 16,
    LINUX_ONLRET = 32,
    LINUX_TABDLY = 6144,
};

enum : int64_t {
    LINUX_B38400 = 15,
    LINUX_CS8 = 48,
    LINUX_CREAD = 128,
};

enum : int64_t {
    LINUX_ISIG = 1,
    LINUX_ICANON = 2,
    LINUX_ECHO = 8,
    LINUX_ECHOE = 16,
    LINUX_ECHOK = 32,
    LINUX_ECHONL = 64,
    LINUX_NOFLSH = 128,
    LINUX_TOSTOP = 256,
    LINUX_ECHOCTL = 512,
    LINUX_ECHOPRT = 1024,
    LINUX_ECHOKE = 2048,
    LINUX_IEXTEN = 32768,
};

enum : int64_t {
    LINUX_VINTR = 0,
    LINUX_VQUIT = 1,
    LINUX_VERASE = 2,
    LINUX_VKILL = 3,
    LINUX_VEOF = 4,
    LINUX_VTIME = 5,
    LINUX_VMIN = 6,
    LINUX_VSTART = 8,
    LINUX_VSTOP = 9,
    LINUX_VSUSP = 10,
    LINUX_VEOL = 11,
    LINUX_VREPRINT = 12,
    LINUX_VWERASE = 14,
    LINUX_VLNEXT = 15,
    LINUX_VEOL2 = 16,
};

enum : int64_t {
    LINUX_TCIFLUSH = 0,
    LINUX_TCOFLUSH = 1,
    LINUX_TCIOFLUSH = 2,
};

enum : int64_t {
    LINUX_TCOOFF = 0,
    LINUX_TCOON = 1,
    LINUX_TCIOFF = 2,
    LINUX_TCION = 3,
};

enum : int64_t {
    LINUX_TIOCPKT_FLUSHREAD = 1,
    LINUX_TIOCPKT_FLUSHWRITE = 2,
    LINUX_TIOCPKT_STOP = 4,
    LINUX_TIOCPKT_START = 8,
    LINUX_TIOCPKT_NOSTOP = 16,
    LINUX_TIOCPKT_DOSTOP = 32,
};

enum : int64_t {
    LINUX_CLOCK_REALTIME = 0,
    LINUX_CLOCK_MONOTONIC = 1,
    LINUX_CLOCK_PROCESS_CPUTIME_ID = 2,
    LINUX_CLOCK_THREAD_CPUTIME_ID = 3,
    LINUX_CLOCK_MONOTONIC_RAW = 4,
    LINUX_CLOCK_REALTIME_COARSE = 5,
    LINUX_CLOCK_MONOTONIC_COARSE = 6,
    LINUX_CLOCK_BOOTTIME = 7,
};

enum : int64_t {
    LINUX_TIMER_ABSTIME = 1,
};

enum : int64_t {
    LINUX_ITIMER_REAL = 0,
    LINUX_ITIMER_VIRTUAL = 1,
    LINUX_ITIMER_PROF = 2,
};

enum : int64_t {
    LINUX_SIGEV_SIGNAL = 0,
    LINUX_SIGEV_NONE = 1,
    LINUX_SIGEV_THREAD = 2,
    LINUX_SIGEV_THREAD_ID = 4,
};

enum : int64_t {
    LINUX_SIG_BLOCK = 0,
    LINUX_SIG_UNBLOCK = 1,
    LINUX_SIG_SETMASK = 2,
};

enum : int64_t {
    LINUX_SIGHUP = 1,
    LINUX_SIGINT = 2,
    LINUX_SIGQUIT = 3,
    LINUX_SIGILL = 4,
    LINUX_SIGTRAP = 5,
    LINUX_SIGABRT = 6,
    LINUX_SIGBUS = 7,
    LINUX_SIGFPE = 8,
    LINUX_SIGKILL = 9,
    LINUX_SIGUSR1 = 10,
    LINUX_SIGSEGV = 11,
    LINUX_SIGUSR2 = 12,
    LINUX_SIGPIPE = 13,
    LINUX_SIGALRM = 14,
    LINUX_SIGTERM = 15,
    LINUX_SIGSTKFLT = 16,
    LINUX_SIGCHLD = 17,
    LINUX_SIGCONT = 18,
    LINUX_SIGSTOP = 19,
    LINUX_SIGTSTP = 20,
    LINUX_SIGTTIN = 21,
    LINUX_SIGTTOU = 22,
    LINUX_SIGURG = 23,
    LINUX_SIGXCPU = 24,
    LINUX_SIGXFSZ = 25,
    LINUX_SIGVTALRM = 26,
    LINUX_SIGPROF = 27,
    LINUX_SIGWINCH = 28,
    LINUX_SIGIO = 29,
    LINUX_SIGPWR = 30,
    LINUX_SIGSYS = 31,
    LINUX_SIGRTMIN = 32,
};

enum : int64_t {
    LINUX_SIG_DFL = 0,
    LINUX_SIG_IGN = 1,
};

enum : int64_t {
    LINUX_SA_NOCLDSTOP = 1,
    LINUX_SA_NOCLDWAIT = 2,
    LINUX_SA_SIGINFO = 4,
    LINUX_SA_RESTORER = 67108864,
    LINUX_SA_ONSTACK = 134217728,
    LINUX_SA_RESTART = 268435456,
    LINUX_SA_NODEFER = 1073741824,
    LINUX_SA_RESETHAND = 2147483648,
};

enum : int64_t {
    LINUX_SS_ONSTACK = 1,
    LINUX_SS_DISABLE = 2,
    LINUX_SS_AUTODISARM = 2147483648,
};

enum : int64_t {
    LINUX_MINSIGSTKSZ = 2048,
};

enum : int64_t {
    LINUX_SI_USER = 0,
    LINUX_SI_KERNEL = 128,
    LINUX_SI_QUEUE = -1,
    LINUX_SI_TIMER = -2,
    LINUX_SI_TKILL = -6,
};

enum : int64_t {
    LINUX_SEGV_MAPERR = 1,
    LINUX_SEGV_ACCERR = 2,
    LINUX_BUS_ADRALN = 1,
    LINUX_BUS_ADRERR = 2,
    LINUX_BUS_OBJERR = 3,
    LINUX_ILL_ILLOPN = 2,
    LINUX_FPE_INTDIV = 1,
    LINUX_FPE_FLTINV = 7,
    LINUX_TRAP_BRKPT = 1,
};

enum : int64_t {
    LINUX_CLONE_VM = 256,
    LINUX_CLONE_FS = 512,
    LINUX_CLONE_FILES = 1024,
    LINUX_CLONE_SIGHAND = 2048,
    LINUX_CLONE_VFORK = 16384,
    LINUX_CLONE_THREAD = 65536,
    LINUX_CLONE_SYSVSEM = 262144,
    LINUX_CLONE_SETTLS = 524288,
    LINUX_CLONE_PARENT_SETTID = 1048576,
    LINUX_CLONE_CHILD_CLEARTID = 2097152,
    LINUX_CLONE_DETACHED = 4194304,
    LINUX_CLONE_UNTRACED = 8388608,
    LINUX_CLONE_CHILD_SETTID = 16777216,
};

enum : int64_t {
    LINUX_CSIGNAL = 255,
};

enum : int64_t {
    LINUX_WNOHANG = 1,
    LINUX_WUNTRACED = 2,
    LINUX_WEXITED = 4,
    LINUX_WCONTINUED = 8,
    LINUX_WNOWAIT = 16777216,
    LINUX___WNOTHREAD = 536870912,
    LINUX___WALL = 1073741824,
    LINUX___WCLONE = 2147483648,
};

enum : int64_t {
    LINUX_WAIT_STATUS_SHIFT = 8,
    LINUX_WAIT_STOPPED = 127,
    LINUX_WAIT_CONTINUED = 65535,
};

enum : int64_t {
    LINUX_P_ALL = 0,
    LINUX_P_PID = 1,
    LINUX_P_PGID = 2,
};

enum : int64_t {
    LINUX_CLD_EXITED = 1,
    LINUX_CLD_KILLED = 2,
    LINUX_CLD_DUMPED = 3,
    LINUX_CLD_STOPPED = 5,
    LINUX_CLD_CONTINUED = 6,
};

enum : int64_t {
    LINUX_PR_SET_NAME = 15,
    LINUX_PR_GET_NAME = 16,
};

enum : int64_t {
    LINUX_ARCH_SET_GS = 4097,
    LINUX_ARCH_SET_FS = 4098,
    LINUX_ARCH_GET_FS = 4099,
    LINUX_ARCH_GET_GS = 4100,
};

enum : int64_t {
    LINUX_RLIMIT_CPU = 0,
    LINUX_RLIMIT_FSIZE = 1,
    LINUX_RLIMIT_DATA = 2,
    LINUX_RLIMIT_STACK = 3,
    LINUX_RLIMIT_CORE = 4,
    LINUX_RLIMIT_RSS = 5,
    LINUX_RLIMIT_NPROC = 6,
    LINUX_RLIMIT_NOFILE = 7,
    LINUX_RLIMIT_MEMLOCK = 8,
    LINUX_RLIMIT_AS = 9,
    LINUX_RLIMIT_LOCKS = 10,
    LINUX_RLIMIT_SIGPENDING = 11,
    LINUX_RLIMIT_MSGQUEUE = 12,
    LINUX_RLIMIT_NICE = 13,
    LINUX_RLIMIT_RTPRIO = 14,
    LINUX_RLIMIT_RTTIME = 15,
};

enum : int64_t {
    LINUX_FUTEX_WAIT = 0,
    LINUX_FUTEX_WAKE = 1,
    LINUX_FUTEX_REQUEUE = 3,
    LINUX_FUTEX_CMP_REQUEUE = 4,
    LINUX_FUTEX_WAKE_OP = 5,
    LINUX_FUTEX_WAIT_BITSET = 9,
    LINUX_FUTEX_WAKE_BITSET = 10,
    LINUX_FUTEX_PRIVATE_FLAG = 128,
    LINUX_FUTEX_CLOCK_REALTIME = 256,
};

enum : int64_t {
    LINUX_FUTEX_TID_MASK = 1073741823,
    LINUX_FUTEX_OWNER_DIED = 1073741824,
    LINUX_FUTEX_WAITERS = 2147483648,
};

enum : int64_t {
    LINUX_FUTEX_OP_SET = 0,
    LINUX_FUTEX_OP_ADD = 1,
    LINUX_FUTEX_OP_OR = 2,
    LINUX_FUTEX_OP_ANDN = 3,
    LINUX_FUTEX_OP_XOR = 4,
    LINUX_FUTEX_OP_OPARG_SHIFT = 8,
};

enum : int64_t {
    LINUX_GRND_NONBLOCK = 1,
    LINUX_GRND_RANDOM = 2,
    LINUX_GRND_INSECURE = 4,
};

enum : int64_t {
    LINUX_POLLIN = 1,
    LINUX_POLLPRI = 2,
    LINUX_POLLOUT = 4,
    LINUX_POLLERR = 8,
    LINUX_POLLHUP = 16,
    LINUX_POLLNVAL = 32,
    LINUX_POLLRDNORM = 64,
    LINUX_POLLRDBAND = 128,
    LINUX_POLLWRNORM = 256,
    LINUX_POLLWRBAND = 512,
    LINUX_POLLRDHUP = 8192,
};

enum : int64_t {
    LINUX_EFD_SEMAPHORE = 1,
    LINUX_EFD_NONBLOCK = 2048,
    LINUX_EFD_CLOEXEC = 524288,
};

enum : int64_t {
    LINUX_TFD_NONBLOCK = 2048,
    LINUX_TFD_CLOEXEC = 524288,
};

enum : int64_t {
    LINUX_TFD_TIMER_ABSTIME = 1,
    LINUX_TFD_TIMER_CANCEL_ON_SET = 2,
};

enum : int64_t {
    LINUX_SFD_NONBLOCK = 2048,
    LINUX_SFD_CLOEXEC = 524288,
};

enum : int64_t {
    LINUX_EPOLL_CLOEXEC = 524288,
};

enum : int64_t {
    LINUX_EPOLL_CTL_ADD = 1,
    LINUX_EPOLL_CTL_DEL = 2,
    LINUX_EPOLL_CTL_MOD = 3,
};

enum : int64_t {
    LINUX_EPOLLEXCLUSIVE = 268435456,
    LINUX_EPOLLWAKEUP = 536870912,
    LINUX_EPOLLONESHOT = 1073741824,
    LINUX_EPOLLET = 2147483648,
};

enum : int64_t {
    LINUX_AF_UNSPEC = 0,
    LINUX_AF_UNIX = 1,
    LINUX_AF_INET = 2,
    LINUX_AF_INET6 = 10,
    LINUX_AF_NETLINK = 16,
};

enum : int64_t {
    LINUX_SOCK_STREAM = 1,
    LINUX_SOCK_DGRAM = 2,
    LINUX_SOCK_RAW = 3,
    LINUX_SOCK_SEQPACKET = 5,
    LINUX_SOCK_NONBLOCK = 2048,
    LINUX_SOCK_CLOEXEC = 524288,
};

enum : int64_t {
    LINUX_MSG_OOB = 1,
    LINUX_MSG_PEEK = 2,
    LINUX_MSG_CTRUNC = 8,
    LINUX_MSG_TRUNC = 32,
    LINUX_MSG_DONTWAIT = 64,
    LINUX_MSG_EOR = 128,
    LINUX_MSG_WAITALL = 256,
    LINUX_MSG_NOSIGNAL = 16384,
    LINUX_MSG_MORE = 32768,
    LINUX_MSG_WAITFORONE = 65536,
    LINUX_MSG_CMSG_CLOEXEC = 1073741824,
};

enum : int64_t {
    LINUX_SHUT_RD = 0,
    LINUX_SHUT_WR = 1,
    LINUX_SHUT_RDWR = 2,
};

enum : int64_t {
    LINUX_SOL_SOCKET = 1,
};

enum : int64_t {
    LINUX_SO_REUSEADDR = 2,
    LINUX_SO_TYPE = 3,
    LINUX_SO_ERROR = 4,
    LINUX_SO_BROADCAST = 6,
    LINUX_SO_SNDBUF = 7,
    LINUX_SO_RCVBUF = 8,
    LINUX_SO_KEEPALIVE = 9,
    LINUX_SO_OOBINLINE = 10,
    LINUX_SO_REUSEPORT = 15,
    LINUX_SO_PASSCRED = 16,
    LINUX_SO_PEERCRED = 17,
    LINUX_SO_RCVTIMEO = 20,
    LINUX_SO_SNDTIMEO = 21,
    LINUX_SO_ACCEPTCONN = 30,
    LINUX_SO_PROTOCOL = 38,
    LINUX_SO_DOMAIN = 39,
};

enum : int64_t {
    LINUX_SCM_RIGHTS = 1,
    LINUX_SCM_CREDENTIALS = 2,
};

enum : int64_t {
    LINUX_S_IFMT = 61440,
    LINUX_S_IFIFO = 4096,
    LINUX_S_IFCHR = 8192,
    LINUX_S_IFDIR = 16384,
    LINUX_S_IFBLK = 24576,
    LINUX_S_IFREG = 32768,
    LINUX_S_IFLNK = 40960,
    LINUX_S_IFSOCK = 49152,
};

enum : int64_t {
    LINUX_STATX_BASIC_STATS = 2047,
};

enum : int64_t {
    LINUX_DEVICE_NULL = 259,
    LINUX_DEVICE_ZERO = 261,
    LINUX_DEVICE_FULL = 263,
    LINUX_DEVICE_RANDOM = 264,
    LINUX_DEVICE_URANDOM = 265,
    LINUX_DEVICE_TTY = 1280,
    LINUX_DEVICE_CONSOLE = 1281,
    LINUX_DEVICE_PTMX = 1282,
    LINUX_DEVICE_PTS = 34816,
};

enum : int64_t {
    LINUX_DT_UNKNOWN = 0,
    LINUX_DT_FIFO = 1,
    LINUX_DT_CHR = 2,
    LINUX_DT_DIR = 4,
    LINUX_DT_REG = 8,
    LINUX_DT_LNK = 10,
    LINUX_DT_SOCK = 12,
};

enum : int64_t {
    LINUX_AT_NULL = 0,
    LINUX_AT_PHDR = 3,
    LINUX_AT_PHENT = 4,
    LINUX_AT_PHNUM = 5,
    LINUX_AT_PAGESZ = 6,
    LINUX_AT_BASE = 7,
    LINUX_AT_FLAGS = 8,
    LINUX_AT_ENTRY = 9,
    LINUX_AT_UID = 11,
    LINUX_AT_EUID = 12,
    LINUX_AT_GID = 13,
    LINUX_AT_EGID = 14,
    LINUX_AT_PLATFORM = 15,
    LINUX_AT_HWCAP = 16,
    LINUX_AT_CLKTCK = 17,
    LINUX_AT_SECURE = 23,
    LINUX_AT_RANDOM = 25,
    LINUX_AT_HWCAP2 = 26,
    LINUX_AT_EXECFN = 31,
    LINUX_AT_SYSINFO = 32,
};

enum : int64_t {
    LINUX_SYNC_FILE_RANGE_WAIT_BEFORE = 1,
    LINUX_SYNC_FILE_RANGE_WRITE = 2,
    LINUX_SYNC_FILE_RANGE_WAIT_AFTER = 4,
};

enum : int64_t {
    LINUX_SCHED_OTHER = 0,
    LINUX_SCHED_FIFO = 1,
    LINUX_SCHED_RR = 2,
    LINUX_SCHED_BATCH = 3,
    LINUX_SCHED_IDLE = 5,
};

enum : int64_t {
    LINUX_NICE_MIN = -20,
    LINUX_NICE_MAX = 19,
    LINUX_NICE_BASE = 20,
};

enum : int64_t {
    LINUX_PRIO_PROCESS = 0,
    LINUX_PRIO_PGRP = 1,
    LINUX_PRIO_USER = 2,
};

enum : int64_t {
    LINUX_FALLOC_FL_KEEP_SIZE = 1,
    LINUX_FALLOC_FL_PUNCH_HOLE = 2,
};

enum : int64_t {
    LINUX_RUSAGE_SELF = 0,
    LINUX_RUSAGE_CHILDREN = -1,
    LINUX_RUSAGE_THREAD = 1,
};

enum : int64_t {
    LINUX_MEMBARRIER_CMD_QUERY = 0,
    LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED = 8,
    LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED = 16,
};

enum : int64_t {
    LINUX_MLOCK_ONFAULT = 1,
};

enum : int64_t {
    LINUX_MCL_CURRENT = 1,
    LINUX_MCL_FUTURE = 2,
    LINUX_MCL_ONFAULT = 4,
};

struct linux_iovec {
    uint64_t base;
    uint64_t length;
};
static_assert(offsetof(struct linux_iovec, base) == 0);
static_assert(offsetof(struct linux_iovec, length) == 8);
static_assert(sizeof(struct linux_iovec) == 16);

struct linux_offset {
    int64_t value;
};
static_assert(offsetof(struct linux_offset, value) == 0);
static_assert(sizeof(struct linux_offset) == 8);

struct linux_record_lock {
    int16_t type;
    int16_t whence;
    uint32_t gap0;
    int64_t start;
    int64_t length;
    int32_t process;
    uint32_t gap1;
};
static_assert(offsetof(struct linux_record_lock, type) == 0);
static_assert(offsetof(struct linux_record_lock, whence) == 2);
static_assert(offsetof(struct linux_record_lock, gap0) == 4);
static_assert(offsetof(struct linux_record_lock, start) == 8);
static_assert(offsetof(struct linux_record_lock, length) == 16);
static_assert(offsetof(struct linux_record_lock, process) == 24);
static_assert(offsetof(struct linux_record_lock, gap1) == 28);
static_assert(sizeof(struct linux_record_lock) == 32);

struct linux_timespec {
    int64_t seconds;
    int64_t nanoseconds;
};
static_assert(offsetof(struct linux_timespec, seconds) == 0);
static_assert(offsetof(struct linux_timespec, nanoseconds) == 8);
static_assert(sizeof(struct linux_timespec) == 16);

struct linux_timeval {
    int64_t seconds;
    int64_t microseconds;
};
static_assert(offsetof(struct linux_timeval, seconds) == 0);
static_assert(offsetof(struct linux_timeval, microseconds) == 8);
static_assert(sizeof(struct linux_timeval) == 16);

struct linux_file_times {
    int64_t accessed;
    int64_t accessed_ns;
    int64_t modified;
    int64_t modified_ns;
};
static_assert(offsetof(struct linux_file_times, accessed) == 0);
static_assert(offsetof(struct linux_file_times, accessed_ns) == 8);
static_assert(offsetof(struct linux_file_times, modified) == 16);
static_assert(offsetof(struct linux_file_times, modified_ns) == 24);
static_assert(sizeof(struct linux_file_times) == 32);

struct linux_old_file_times {
    int64_t accessed;
    int64_t accessed_us;
    int64_t modified;
    int64_t modified_us;
};
static_assert(offsetof(struct linux_old_file_times, accessed) == 0);
static_assert(offsetof(struct linux_old_file_times, accessed_us) == 8);
static_assert(offsetof(struct linux_old_file_times, modified) == 16);
static_assert(offsetof(struct linux_old_file_times, modified_us) == 24);
static_assert(sizeof(struct linux_old_file_times) == 32);

struct linux_whole_file_times {
    int64_t accessed;
    int64_t modified;
};
static_assert(offsetof(struct linux_whole_file_times, accessed) == 0);
static_assert(offsetof(struct linux_whole_file_times, modified) == 8);
static_assert(sizeof(struct linux_whole_file_times) == 16);

struct linux_stat {
    uint64_t device;
    uint64_t inode;
    uint64_t links;
    uint32_t mode;
    uint32_t user;
    uint32_t group;
    uint32_t gap0;
    uint64_t special_device;
    int64_t size;
    int64_t block_size;
    int64_t blocks;
    int64_t accessed;
    uint64_t accessed_ns;
    int64_t modified;
    uint64_t modified_ns;
    int64_t changed;
    uint64_t changed_ns;
    int64_t gap2[3];
};
static_assert(offsetof(struct linux_stat, device) == 0);
static_assert(offsetof(struct linux_stat, inode) == 8);
static_assert(offsetof(struct linux_stat, links) == 16);
static_assert(offsetof(struct linux_stat, mode) == 24);
static_assert(offsetof(struct linux_stat, user) == 28);
static_assert(offsetof(struct linux_stat, group) == 32);
static_assert(offsetof(struct linux_stat, gap0) == 36);
static_assert(offsetof(struct linux_stat, special_device) == 40);
static_assert(offsetof(struct linux_stat, size) == 48);
static_assert(offsetof(struct linux_stat, block_size) == 56);
static_assert(offsetof(struct linux_stat, blocks) == 64);
static_assert(offsetof(struct linux_stat, accessed) == 72);
static_assert(offsetof(struct linux_stat, accessed_ns) == 80);
static_assert(offsetof(struct linux_stat, modified) == 88);
static_assert(offsetof(struct linux_stat, modified_ns) == 96);
static_assert(offsetof(struct linux_stat, changed) == 104);
static_assert(offsetof(struct linux_stat, changed_ns) == 112);
static_assert(offsetof(struct linux_stat, gap2) == 120);
static_assert(sizeof(struct linux_stat) == 144);

struct linux_statfs {
    int64_t type;
    int64_t block_size;
    uint64_t blocks;
    uint64_t free;
    uint64_t available;
    uint64_t files;
    uint64_t files_free;
    int32_t id[2];
    int64_t name_length;
    int64_t fragment_size;
    int64_t flags;
    int64_t gap[4];
};
static_assert(offsetof(struct linux_statfs, type) == 0);
static_assert(offsetof(struct linux_statfs, block_size) == 8);
static_assert(offsetof(struct linux_statfs, blocks) == 16);
static_assert(offsetof(struct linux_statfs, free) == 24);
static_assert(offsetof(struct linux_statfs, available) == 32);
static_assert(offsetof(struct linux_statfs, files) == 40);
static_assert(offsetof(struct linux_statfs, files_free) == 48);
static_assert(offsetof(struct linux_statfs, id) == 56);
static_assert(offsetof(struct linux_statfs, name_length) == 64);
static_assert(offsetof(struct linux_statfs, fragment_size) == 72);
static_assert(offsetof(struct linux_statfs, flags) == 80);
static_assert(offsetof(struct linux_statfs, gap) == 88);
static_assert(sizeof(struct linux_statfs) == 120);

struct linux_directory_entry {
    uint64_t inode;
    int64_t next;
    uint16_t length;
    uint8_t type;
    uint8_t text[5];
};
static_assert(offsetof(struct linux_directory_entry, inode) == 0);
static_assert(offsetof(struct linux_directory_entry, next) == 8);
static_assert(offsetof(struct linux_directory_entry, length) == 16);
static_assert(offsetof(struct linux_directory_entry, type) == 18);
static_assert(offsetof(struct linux_directory_entry, text) == 19);
static_assert(sizeof(struct linux_directory_entry) == 24);

struct linux_old_directory_entry {
    uint64_t inode;
    int64_t next;
    uint16_t length;
    uint8_t text[6];
};
static_assert(offsetof(struct linux_old_directory_entry, inode) == 0);
static_assert(offsetof(struct linux_old_directory_entry, next) == 8);
static_assert(offsetof(struct linux_old_directory_entry, length) == 16);
static_assert(offsetof(struct linux_old_directory_entry, text) == 18);
static_assert(sizeof(struct linux_old_directory_entry) == 24);

struct linux_open_how {
    uint64_t flags;
    uint64_t mode;
    uint64_t resolve;
};
static_assert(offsetof(struct linux_open_how, flags) == 0);
static_assert(offsetof(struct linux_open_how, mode) == 8);
static_assert(offsetof(struct linux_open_how, resolve) == 16);
static_assert(sizeof(struct linux_open_how) == 24);

struct linux_statx {
    uint32_t mask;
    uint32_t block_size;
    uint64_t attributes;
    uint32_t links;
    uint32_t user;
    uint32_t group;
    uint16_t mode;
    uint16_t gap0;
    uint64_t inode;
    uint64_t size;
    uint64_t blocks;
    uint64_t attributes_mask;
    int64_t accessed;
    uint32_t accessed_ns;
    uint32_t gap1;
    int64_t born;
    uint32_t born_ns;
    uint32_t gap2;
    int64_t changed;
    uint32_t changed_ns;
    uint32_t gap3;
    int64_t modified;
    uint32_t modified_ns;
    uint32_t gap4;
    uint32_t special_device_major;
    uint32_t special_device_minor;
    uint32_t device_major;
    uint32_t device_minor;
    uint64_t mount;
    uint64_t gap5[13];
};
static_assert(offsetof(struct linux_statx, mask) == 0);
static_assert(offsetof(struct linux_statx, block_size) == 4);
static_assert(offsetof(struct linux_statx, attributes) == 8);
static_assert(offsetof(struct linux_statx, links) == 16);
static_assert(offsetof(struct linux_statx, user) == 20);
static_assert(offsetof(struct linux_statx, group) == 24);
static_assert(offsetof(struct linux_statx, mode) == 28);
static_assert(offsetof(struct linux_statx, gap0) == 30);
static_assert(offsetof(struct linux_statx, inode) == 32);
static_assert(offsetof(struct linux_statx, size) == 40);
static_assert(offsetof(struct linux_statx, blocks) == 48);
static_assert(offsetof(struct linux_statx, attributes_mask) == 56);
static_assert(offsetof(struct linux_statx, accessed) == 64);
static_assert(offsetof(struct linux_statx, accessed_ns) == 72);
static_assert(offsetof(struct linux_statx, gap1) == 76);
static_assert(offsetof(struct linux_statx, born) == 80);
static_assert(offsetof(struct linux_statx, born_ns) == 88);
static_assert(offsetof(struct linux_statx, gap2) == 92);
static_assert(offsetof(struct linux_statx, changed) == 96);
static_assert(offsetof(struct linux_statx, changed_ns) == 104);
static_assert(offsetof(struct linux_statx, gap3) == 108);
static_assert(offsetof(struct linux_statx, modified) == 112);
static_assert(offsetof(struct linux_statx, modified_ns) == 120);
static_assert(offsetof(struct linux_statx, gap4) == 124);
static_assert(offsetof(struct linux_statx, special_device_major) == 128);
static_assert(offsetof(struct linux_statx, special_device_minor) == 132);
static_assert(offsetof(struct linux_statx, device_major) == 136);
static_assert(offsetof(struct linux_statx, device_minor) == 140);
static_assert(offsetof(struct linux_statx, mount) == 144);
static_assert(offsetof(struct linux_statx, gap5) == 152);
static_assert(sizeof(struct linux_statx) == 256);

struct linux_system_name {
    uint8_t system[65];
    uint8_t node[65];
    uint8_t release[65];
    uint8_t version[65];
    uint8_t machine[65];
    uint8_t domain[65];
};
static_assert(offsetof(struct linux_system_name, system) == 0);
static_assert(offsetof(struct linux_system_name, node) == 65);
static_assert(offsetof(struct linux_system_name, release) == 130);
static_assert(offsetof(struct linux_system_name, version) == 195);
static_assert(offsetof(struct linux_system_name, machine) == 260);
static_assert(offsetof(struct linux_system_name, domain) == 325);
static_assert(sizeof(struct linux_system_name) == 390);

struct linux_system_information {
    int64_t uptime;
    uint64_t loads[3];
    uint64_t ram_total;
    uint64_t ram_free;
    uint64_t ram_shared;
    uint64_t ram_buffers;
    uint64_t swap_total;
    uint64_t swap_free;
    uint16_t processes;
    uint16_t gap0;
    uint32_t gap1;
    uint64_t high_total;
    uint64_t high_free;
    uint32_t unit;
    uint32_t gap2;
};
static_assert(offsetof(struct linux_system_information, uptime) == 0);
static_assert(offsetof(struct linux_system_information, loads) == 8);
static_assert(offsetof(struct linux_system_information, ram_total) == 32);
static_assert(offsetof(struct linux_system_information, ram_free) == 40);
static_assert(offsetof(struct linux_system_information, ram_shared) == 48);
static_assert(offsetof(struct linux_system_information, ram_buffers) == 56);
static_assert(offsetof(struct linux_system_information, swap_total) == 64);
static_assert(offsetof(struct linux_system_information, swap_free) == 72);
static_assert(offsetof(struct linux_system_information, processes) == 80);
static_assert(offsetof(struct linux_system_information, gap0) == 82);
static_assert(offsetof(struct linux_system_information, gap1) == 84);
static_assert(offsetof(struct linux_system_information, high_total) == 88);
static_assert(offsetof(struct linux_system_information, high_free) == 96);
static_assert(offsetof(struct linux_system_information, unit) == 104);
static_assert(offsetof(struct linux_system_information, gap2) == 108);
static_assert(sizeof(struct linux_system_information) == 112);

struct linux_limit {
    uint64_t current;
    uint64_t maximum;
};
static_assert(offsetof(struct linux_limit, current) == 0);
static_assert(offsetof(struct linux_limit, maximum) == 8);
static_assert(sizeof(struct linux_limit) == 16);

struct linux_process_times {
    int64_t user;
    int64_t system;
    int64_t children_user;
    int64_t children_system;
};
static_assert(offsetof(struct linux_process_times, user) == 0);
static_assert(offsetof(struct linux_process_times, system) == 8);
static_assert(offsetof(struct linux_process_times, children_user) == 16);
static_assert(offsetof(struct linux_process_times, children_system) == 24);
static_assert(sizeof(struct linux_process_times) == 32);

struct linux_terminal {
    uint32_t input;
    uint32_t output;
    uint32_t control;
    uint32_t local;
    uint8_t line;
    uint8_t characters[19];
};
static_assert(offsetof(struct linux_terminal, input) == 0);
static_assert(offsetof(struct linux_terminal, output) == 4);
static_assert(offsetof(struct linux_terminal, control) == 8);
static_assert(offsetof(struct linux_terminal, local) == 12);
static_assert(offsetof(struct linux_terminal, line) == 16);
static_assert(offsetof(struct linux_terminal, characters) == 17);
static_assert(sizeof(struct linux_terminal) == 36);

struct linux_window_size {
    uint16_t rows;
    uint16_t columns;
    uint16_t width;
    uint16_t height;
};
static_assert(offsetof(struct linux_window_size, rows) == 0);
static_assert(offsetof(struct linux_window_size, columns) == 2);
static_assert(offsetof(struct linux_window_size, width) == 4);
static_assert(offsetof(struct linux_window_size, height) == 6);
static_assert(sizeof(struct linux_window_size) == 8);

struct linux_clone_arguments {
    uint64_t flags;
    uint64_t pid_fd;
    uint64_t child_number;
    uint64_t parent_number;
    uint64_t exit_signal;
    uint64_t stack;
    uint64_t stack_size;
    uint64_t thread_pointer;
};
static_assert(offsetof(struct linux_clone_arguments, flags) == 0);
static_assert(offsetof(struct linux_clone_arguments, pid_fd) == 8);
static_assert(offsetof(struct linux_clone_arguments, child_number) == 16);
static_assert(offsetof(struct linux_clone_arguments, parent_number) == 24);
static_assert(offsetof(struct linux_clone_arguments, exit_signal) == 32);
static_assert(offsetof(struct linux_clone_arguments, stack) == 40);
static_assert(offsetof(struct linux_clone_arguments, stack_size) == 48);
static_assert(offsetof(struct linux_clone_arguments, thread_pointer) == 56);
static_assert(sizeof(struct linux_clone_arguments) == 64);

struct linux_interval_time {
    int64_t interval_seconds;
    int64_t interval_microseconds;
    int64_t seconds;
    int64_t microseconds;
};
static_assert(offsetof(struct linux_interval_time, interval_seconds) == 0);
static_assert(offsetof(struct linux_interval_time, interval_microseconds) == 8);
static_assert(offsetof(struct linux_interval_time, seconds) == 16);
static_assert(offsetof(struct linux_interval_time, microseconds) == 24);
static_assert(sizeof(struct linux_interval_time) == 32);

struct linux_timer_time {
    int64_t interval_seconds;
    int64_t interval_nanoseconds;
    int64_t seconds;
    int64_t nanoseconds;
};
static_assert(offsetof(struct linux_timer_time, interval_seconds) == 0);
static_assert(offsetof(struct linux_timer_time, interval_nanoseconds) == 8);
static_assert(offsetof(struct linux_timer_time, seconds) == 16);
static_assert(offsetof(struct linux_timer_time, nanoseconds) == 24);
static_assert(sizeof(struct linux_timer_time) == 32);

struct linux_timer_id {
    int32_t id;
};
static_assert(offsetof(struct linux_timer_id, id) == 0);
static_assert(sizeof(struct linux_timer_id) == 4);

struct linux_signal_event {
    uint64_t value;
    int32_t signal;
    int32_t notify;
    int32_t thread;
    uint32_t gap[11];
};
static_assert(offsetof(struct linux_signal_event, value) == 0);
static_assert(offsetof(struct linux_signal_event, signal) == 8);
static_assert(offsetof(struct linux_signal_event, notify) == 12);
static_assert(offsetof(struct linux_signal_event, thread) == 16);
static_assert(offsetof(struct linux_signal_event, gap) == 20);
static_assert(sizeof(struct linux_signal_event) == 64);

struct linux_signal_set {
    uint64_t bits;
};
static_assert(offsetof(struct linux_signal_set, bits) == 0);
static_assert(sizeof(struct linux_signal_set) == 8);

struct linux_signal_action {
    uint64_t handler;
    uint64_t flags;
    uint64_t restorer;
    uint64_t mask;
};
static_assert(offsetof(struct linux_signal_action, handler) == 0);
static_assert(offsetof(struct linux_signal_action, flags) == 8);
static_assert(offsetof(struct linux_signal_action, restorer) == 16);
static_assert(offsetof(struct linux_signal_action, mask) == 24);
static_assert(sizeof(struct linux_signal_action) == 32);

struct linux_signal_stack {
    uint64_t address;
    int32_t flags;
    uint32_t gap;
    uint64_t size;
};
static_assert(offsetof(struct linux_signal_stack, address) == 0);
static_assert(offsetof(struct linux_signal_stack, flags) == 8);
static_assert(offsetof(struct linux_signal_stack, gap) == 12);
static_assert(offsetof(struct linux_signal_stack, size) == 16);
static_assert(sizeof(struct linux_signal_stack) == 24);

struct linux_signal_information {
    int32_t signal;
    int32_t error;
    int32_t code;
    uint32_t gap;
    uint64_t first;
    uint64_t second;
    uint64_t rest[12];
};
static_assert(offsetof(struct linux_signal_information, signal) == 0);
static_assert(offsetof(struct linux_signal_information, error) == 4);
static_assert(offsetof(struct linux_signal_information, code) == 8);
static_assert(offsetof(struct linux_signal_information, gap) == 12);
static_assert(offsetof(struct linux_signal_information, first) == 16);
static_assert(offsetof(struct linux_signal_information, second) == 24);
static_assert(offsetof(struct linux_signal_information, rest) == 32);
static_assert(sizeof(struct linux_signal_information) == 128);

struct linux_signal_frame {
    uint64_t restorer;
    uint64_t flags;
    uint64_t link;
    uint64_t stack_address;
    int32_t stack_flags;
    uint32_t gap0;
    uint64_t stack_size;
    uint64_t registers[18];
    uint16_t code_segment;
    uint16_t gs_segment;
    uint16_t fs_segment;
    uint16_t stack_segment;
    uint64_t fault_error;
    uint64_t fault_vector;
    uint64_t old_mask;
    uint64_t fault_address;
    uint64_t floats;
    uint64_t gap1[8];
    uint64_t mask;
    uint64_t information[16];
};
static_assert(offsetof(struct linux_signal_frame, restorer) == 0);
static_assert(offsetof(struct linux_signal_frame, flags) == 8);
static_assert(offsetof(struct linux_signal_frame, link) == 16);
static_assert(offsetof(struct linux_signal_frame, stack_address) == 24);
static_assert(offsetof(struct linux_signal_frame, stack_flags) == 32);
static_assert(offsetof(struct linux_signal_frame, gap0) == 36);
static_assert(offsetof(struct linux_signal_frame, stack_size) == 40);
static_assert(offsetof(struct linux_signal_frame, registers) == 48);
static_assert(offsetof(struct linux_signal_frame, code_segment) == 192);
static_assert(offsetof(struct linux_signal_frame, gs_segment) == 194);
static_assert(offsetof(struct linux_signal_frame, fs_segment) == 196);
static_assert(offsetof(struct linux_signal_frame, stack_segment) == 198);
static_assert(offsetof(struct linux_signal_frame, fault_error) == 200);
static_assert(offsetof(struct linux_signal_frame, fault_vector) == 208);
static_assert(offsetof(struct linux_signal_frame, old_mask) == 216);
static_assert(offsetof(struct linux_signal_frame, fault_address) == 224);
static_assert(offsetof(struct linux_signal_frame, floats) == 232);
static_assert(offsetof(struct linux_signal_frame, gap1) == 240);
static_assert(offsetof(struct linux_signal_frame, mask) == 304);
static_assert(offsetof(struct linux_signal_frame, information) == 312);
static_assert(sizeof(struct linux_signal_frame) == 440);

struct linux_wait_status {
    uint32_t value;
};
static_assert(offsetof(struct linux_wait_status, value) == 0);
static_assert(sizeof(struct linux_wait_status) == 4);

struct linux_resource_usage {
    int64_t user_seconds;
    int64_t user_microseconds;
    int64_t system_seconds;
    int64_t system_microseconds;
    int64_t peak_kib;
    int64_t rest[13];
};
static_assert(offsetof(struct linux_resource_usage, user_seconds) == 0);
static_assert(offsetof(struct linux_resource_usage, user_microseconds) == 8);
static_assert(offsetof(struct linux_resource_usage, system_seconds) == 16);
static_assert(offsetof(struct linux_resource_usage, system_microseconds) == 24);
static_assert(offsetof(struct linux_resource_usage, peak_kib) == 32);
static_assert(offsetof(struct linux_resource_usage, rest) == 40);
static_assert(sizeof(struct linux_resource_usage) == 144);

struct linux_pipe_ends {
    int32_t reader;
    int32_t writer;
};
static_assert(offsetof(struct linux_pipe_ends, reader) == 0);
static_assert(offsetof(struct linux_pipe_ends, writer) == 4);
static_assert(sizeof(struct linux_pipe_ends) == 8);

struct linux_futex_word {
    uint32_t value;
};
static_assert(offsetof(struct linux_futex_word, value) == 0);
static_assert(sizeof(struct linux_futex_word) == 4);

struct linux_robust_list {
    uint64_t first;
    uint64_t offset;
    uint64_t pending;
};
static_assert(offsetof(struct linux_robust_list, first) == 0);
static_assert(offsetof(struct linux_robust_list, offset) == 8);
static_assert(offsetof(struct linux_robust_list, pending) == 16);
static_assert(sizeof(struct linux_robust_list) == 24);

struct linux_time_value {
    int64_t seconds;
};
static_assert(offsetof(struct linux_time_value, seconds) == 0);
static_assert(sizeof(struct linux_time_value) == 8);

struct linux_descriptor_set {
    uint64_t bits;
};
static_assert(offsetof(struct linux_descriptor_set, bits) == 0);
static_assert(sizeof(struct linux_descriptor_set) == 8);

struct linux_mask_reference {
    uint64_t address;
    uint64_t bytes;
};
static_assert(offsetof(struct linux_mask_reference, address) == 0);
static_assert(offsetof(struct linux_mask_reference, bytes) == 8);
static_assert(sizeof(struct linux_mask_reference) == 16);

struct linux_epoll_event {
    uint32_t events;
    uint32_t data_low;
    uint32_t data_high;
};
static_assert(offsetof(struct linux_epoll_event, events) == 0);
static_assert(offsetof(struct linux_epoll_event, data_low) == 4);
static_assert(offsetof(struct linux_epoll_event, data_high) == 8);
static_assert(sizeof(struct linux_epoll_event) == 12);

struct linux_read_signal {
    uint32_t signal;
    int32_t error;
    int32_t code;
    uint32_t process;
    uint32_t user;
    int32_t fd;
    uint32_t timer;
    uint32_t band;
    uint32_t overrun;
    uint32_t trap;
    int32_t status;
    int32_t integer;
    uint64_t pointer;
    uint64_t user_time;
    uint64_t system_time;
    uint64_t address;
    uint64_t gap[6];
};
static_assert(offsetof(struct linux_read_signal, signal) == 0);
static_assert(offsetof(struct linux_read_signal, error) == 4);
static_assert(offsetof(struct linux_read_signal, code) == 8);
static_assert(offsetof(struct linux_read_signal, process) == 12);
static_assert(offsetof(struct linux_read_signal, user) == 16);
static_assert(offsetof(struct linux_read_signal, fd) == 20);
static_assert(offsetof(struct linux_read_signal, timer) == 24);
static_assert(offsetof(struct linux_read_signal, band) == 28);
static_assert(offsetof(struct linux_read_signal, overrun) == 32);
static_assert(offsetof(struct linux_read_signal, trap) == 36);
static_assert(offsetof(struct linux_read_signal, status) == 40);
static_assert(offsetof(struct linux_read_signal, integer) == 44);
static_assert(offsetof(struct linux_read_signal, pointer) == 48);
static_assert(offsetof(struct linux_read_signal, user_time) == 56);
static_assert(offsetof(struct linux_read_signal, system_time) == 64);
static_assert(offsetof(struct linux_read_signal, address) == 72);
static_assert(offsetof(struct linux_read_signal, gap) == 80);
static_assert(sizeof(struct linux_read_signal) == 128);

struct linux_socket_pair {
    int32_t first;
    int32_t second;
};
static_assert(offsetof(struct linux_socket_pair, first) == 0);
static_assert(offsetof(struct linux_socket_pair, second) == 4);
static_assert(sizeof(struct linux_socket_pair) == 8);

struct linux_message {
    uint64_t name;
    int32_t name_length;
    uint32_t gap0;
    uint64_t vector;
    uint64_t vector_count;
    uint64_t control;
    uint64_t control_length;
    int32_t flags;
    uint32_t gap1;
};
static_assert(offsetof(struct linux_message, name) == 0);
static_assert(offsetof(struct linux_message, name_length) == 8);
static_assert(offsetof(struct linux_message, gap0) == 12);
static_assert(offsetof(struct linux_message, vector) == 16);
static_assert(offsetof(struct linux_message, vector_count) == 24);
static_assert(offsetof(struct linux_message, control) == 32);
static_assert(offsetof(struct linux_message, control_length) == 40);
static_assert(offsetof(struct linux_message, flags) == 48);
static_assert(offsetof(struct linux_message, gap1) == 52);
static_assert(sizeof(struct linux_message) == 56);

struct linux_message_entry {
    uint64_t message[7];
    uint32_t length;
    uint32_t gap;
};
static_assert(offsetof(struct linux_message_entry, message) == 0);
static_assert(offsetof(struct linux_message_entry, length) == 56);
static_assert(offsetof(struct linux_message_entry, gap) == 60);
static_assert(sizeof(struct linux_message_entry) == 64);

struct linux_control_head {
    uint64_t length;
    int32_t level;
    int32_t type;
};
static_assert(offsetof(struct linux_control_head, length) == 0);
static_assert(offsetof(struct linux_control_head, level) == 8);
static_assert(offsetof(struct linux_control_head, type) == 12);
static_assert(sizeof(struct linux_control_head) == 16);

struct linux_credentials {
    int32_t process;
    uint32_t user;
    uint32_t group;
};
static_assert(offsetof(struct linux_credentials, process) == 0);
static_assert(offsetof(struct linux_credentials, user) == 4);
static_assert(offsetof(struct linux_credentials, group) == 8);
static_assert(sizeof(struct linux_credentials) == 12);

struct linux_poll_descriptor {
    int32_t fd;
    int16_t events;
    int16_t happened;
};
static_assert(offsetof(struct linux_poll_descriptor, fd) == 0);
static_assert(offsetof(struct linux_poll_descriptor, events) == 4);
static_assert(offsetof(struct linux_poll_descriptor, happened) == 6);
static_assert(sizeof(struct linux_poll_descriptor) == 8);

struct linux_identity {
    uint32_t value;
};
static_assert(offsetof(struct linux_identity, value) == 0);
static_assert(sizeof(struct linux_identity) == 4);

struct linux_schedule_parameters {
    int32_t priority;
};
static_assert(offsetof(struct linux_schedule_parameters, priority) == 0);
static_assert(sizeof(struct linux_schedule_parameters) == 4);
