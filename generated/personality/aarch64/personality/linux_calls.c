// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/personality/linux.yaml
// Template: codegen/tessera_gen/templates/personality/calls.c.j2
// Command: ./tessera gen
//
// Programs for Linux: static binaries as they are. From the registers of a call on aarch64 to the function that serves it.
#include <personality/linux_calls.h>

static const struct linux_value values_of_open_flag[] = {
    {"O_RDONLY", LINUX_O_RDONLY},
    {"O_WRONLY", LINUX_O_WRONLY},
    {"O_RDWR", LINUX_O_RDWR},
    {"O_CREAT", LINUX_O_CREAT},
    {"O_EXCL", LINUX_O_EXCL},
    {"O_NOCTTY", LINUX_O_NOCTTY},
    {"O_TRUNC", LINUX_O_TRUNC},
    {"O_APPEND", LINUX_O_APPEND},
    {"O_NONBLOCK", LINUX_O_NONBLOCK},
    {"O_DSYNC", LINUX_O_DSYNC},
    {"O_ASYNC", LINUX_O_ASYNC},
    {"O_SYNC", LINUX_O_SYNC},
    {"O_NOATIME", LINUX_O_NOATIME},
    {"O_CLOEXEC", LINUX_O_CLOEXEC},
    {"O_PATH", LINUX_O_PATH},
    {"O_TMPFILE", LINUX_O_TMPFILE},
    {"O_DIRECT", LINUX_O_DIRECT},
    {"O_DIRECTORY", LINUX_O_DIRECTORY},
    {"O_NOFOLLOW", LINUX_O_NOFOLLOW},
    {"O_LARGEFILE", LINUX_O_LARGEFILE},
};
static const struct linux_set set_open_flag = {values_of_open_flag, 20, true};

static const struct linux_value values_of_at_flag[] = {
    {"AT_SYMLINK_NOFOLLOW", LINUX_AT_SYMLINK_NOFOLLOW},
    {"AT_REMOVEDIR", LINUX_AT_REMOVEDIR},
    {"AT_EACCESS", LINUX_AT_EACCESS},
    {"AT_SYMLINK_FOLLOW", LINUX_AT_SYMLINK_FOLLOW},
    {"AT_NO_AUTOMOUNT", LINUX_AT_NO_AUTOMOUNT},
    {"AT_EMPTY_PATH", LINUX_AT_EMPTY_PATH},
    {"AT_STATX_FORCE_SYNC", LINUX_AT_STATX_FORCE_SYNC},
    {"AT_STATX_DONT_SYNC", LINUX_AT_STATX_DONT_SYNC},
};
static const struct linux_set set_at_flag = {values_of_at_flag, 8, true};

static const struct linux_value values_of_at_directory[] = {
    {"AT_FDCWD", LINUX_AT_FDCWD},
};
static const struct linux_set set_at_directory = {values_of_at_directory, 1, false};

static const struct linux_value values_of_close_range_flag[] = {
    {"CLOSE_RANGE_UNSHARE", LINUX_CLOSE_RANGE_UNSHARE},
    {"CLOSE_RANGE_CLOEXEC", LINUX_CLOSE_RANGE_CLOEXEC},
};
static const struct linux_set set_close_range_flag = {values_of_close_range_flag, 2, true};

static const struct linux_value values_of_splice_flag[] = {
    {"SPLICE_F_MOVE", LINUX_SPLICE_F_MOVE},
    {"SPLICE_F_NONBLOCK", LINUX_SPLICE_F_NONBLOCK},
    {"SPLICE_F_MORE", LINUX_SPLICE_F_MORE},
    {"SPLICE_F_GIFT", LINUX_SPLICE_F_GIFT},
};
static const struct linux_set set_splice_flag = {values_of_splice_flag, 4, true};

static const struct linux_value values_of_rename_flag[] = {
    {"RENAME_NOREPLACE", LINUX_RENAME_NOREPLACE},
    {"RENAME_EXCHANGE", LINUX_RENAME_EXCHANGE},
};
static const struct linux_set set_rename_flag = {values_of_rename_flag, 2, true};

static const struct linux_value values_of_access_mode[] = {
    {"F_OK", LINUX_F_OK},
    {"X_OK", LINUX_X_OK},
    {"W_OK", LINUX_W_OK},
    {"R_OK", LINUX_R_OK},
};
static const struct linux_set set_access_mode = {values_of_access_mode, 4, true};

static const struct linux_value values_of_whence[] = {
    {"SEEK_SET", LINUX_SEEK_SET},
    {"SEEK_CUR", LINUX_SEEK_CUR},
    {"SEEK_END", LINUX_SEEK_END},
};
static const struct linux_set set_whence = {values_of_whence, 3, false};

static const struct linux_value values_of_protection[] = {
    {"PROT_NONE", LINUX_PROT_NONE},
    {"PROT_READ", LINUX_PROT_READ},
    {"PROT_WRITE", LINUX_PROT_WRITE},
    {"PROT_EXEC", LINUX_PROT_EXEC},
};
static const struct linux_set set_protection = {values_of_protection, 4, true};

static const struct linux_value values_of_map_flag[] = {
    {"MAP_SHARED", LINUX_MAP_SHARED},
    {"MAP_PRIVATE", LINUX_MAP_PRIVATE},
    {"MAP_FIXED", LINUX_MAP_FIXED},
    {"MAP_ANONYMOUS", LINUX_MAP_ANONYMOUS},
    {"MAP_LOCKED", LINUX_MAP_LOCKED},
    {"MAP_NORESERVE", LINUX_MAP_NORESERVE},
    {"MAP_POPULATE", LINUX_MAP_POPULATE},
    {"MAP_STACK", LINUX_MAP_STACK},
    {"MAP_FIXED_NOREPLACE", LINUX_MAP_FIXED_NOREPLACE},
};
static const struct linux_set set_map_flag = {values_of_map_flag, 9, true};

static const struct linux_value values_of_memory_advice[] = {
    {"MADV_NORMAL", LINUX_MADV_NORMAL},
    {"MADV_RANDOM", LINUX_MADV_RANDOM},
    {"MADV_SEQUENTIAL", LINUX_MADV_SEQUENTIAL},
    {"MADV_WILLNEED", LINUX_MADV_WILLNEED},
    {"MADV_DONTNEED", LINUX_MADV_DONTNEED},
    {"MADV_FREE", LINUX_MADV_FREE},
};
static const struct linux_set set_memory_advice = {values_of_memory_advice, 6, false};

static const struct linux_value values_of_memory_sync_flag[] = {
    {"MS_ASYNC", LINUX_MS_ASYNC},
    {"MS_INVALIDATE", LINUX_MS_INVALIDATE},
    {"MS_SYNC", LINUX_MS_SYNC},
};
static const struct linux_set set_memory_sync_flag = {values_of_memory_sync_flag, 3, true};

static const struct linux_value values_of_remap_flag[] = {
    {"MREMAP_MAYMOVE", LINUX_MREMAP_MAYMOVE},
    {"MREMAP_FIXED", LINUX_MREMAP_FIXED},
};
static const struct linux_set set_remap_flag = {values_of_remap_flag, 2, true};

static const struct linux_value values_of_memory_file_flag[] = {
    {"MFD_CLOEXEC", LINUX_MFD_CLOEXEC},
};
static const struct linux_set set_memory_file_flag = {values_of_memory_file_flag, 1, true};

static const struct linux_value values_of_fcntl_command[] = {
    {"F_DUPFD", LINUX_F_DUPFD},
    {"F_GETFD", LINUX_F_GETFD},
    {"F_SETFD", LINUX_F_SETFD},
    {"F_GETFL", LINUX_F_GETFL},
    {"F_SETFL", LINUX_F_SETFL},
    {"F_GETLK", LINUX_F_GETLK},
    {"F_SETLK", LINUX_F_SETLK},
    {"F_SETLKW", LINUX_F_SETLKW},
    {"F_OFD_GETLK", LINUX_F_OFD_GETLK},
    {"F_OFD_SETLK", LINUX_F_OFD_SETLK},
    {"F_OFD_SETLKW", LINUX_F_OFD_SETLKW},
    {"F_DUPFD_CLOEXEC", LINUX_F_DUPFD_CLOEXEC},
    {"F_SETPIPE_SZ", LINUX_F_SETPIPE_SZ},
    {"F_GETPIPE_SZ", LINUX_F_GETPIPE_SZ},
};
static const struct linux_set set_fcntl_command = {values_of_fcntl_command, 14, false};

static const struct linux_value values_of_file_lock[] = {
    {"LOCK_SH", LINUX_LOCK_SH},
    {"LOCK_EX", LINUX_LOCK_EX},
    {"LOCK_NB", LINUX_LOCK_NB},
    {"LOCK_UN", LINUX_LOCK_UN},
};
static const struct linux_set set_file_lock = {values_of_file_lock, 4, true};

static const struct linux_value values_of_ioctl_request[] = {
    {"TCGETS", LINUX_TCGETS},
    {"TCSETS", LINUX_TCSETS},
    {"TCSETSW", LINUX_TCSETSW},
    {"TCSETSF", LINUX_TCSETSF},
    {"TCSBRK", LINUX_TCSBRK},
    {"TCXONC", LINUX_TCXONC},
    {"TCFLSH", LINUX_TCFLSH},
    {"TIOCSCTTY", LINUX_TIOCSCTTY},
    {"TIOCGPGRP", LINUX_TIOCGPGRP},
    {"TIOCSPGRP", LINUX_TIOCSPGRP},
    {"TIOCOUTQ", LINUX_TIOCOUTQ},
    {"TIOCGWINSZ", LINUX_TIOCGWINSZ},
    {"TIOCSWINSZ", LINUX_TIOCSWINSZ},
    {"FIONREAD", LINUX_FIONREAD},
    {"TIOCPKT", LINUX_TIOCPKT},
    {"TIOCNOTTY", LINUX_TIOCNOTTY},
    {"TCSBRKP", LINUX_TCSBRKP},
    {"TIOCGSID", LINUX_TIOCGSID},
    {"TIOCGPTPEER", LINUX_TIOCGPTPEER},
    {"TIOCGPTN", LINUX_TIOCGPTN},
    {"TIOCGPKT", LINUX_TIOCGPKT},
    {"TIOCGPTLCK", LINUX_TIOCGPTLCK},
    {"TIOCSPTLCK", LINUX_TIOCSPTLCK},
};
static const struct linux_set set_ioctl_request = {values_of_ioctl_request, 23, false};

static const struct linux_value values_of_clock[] = {
    {"CLOCK_REALTIME", LINUX_CLOCK_REALTIME},
    {"CLOCK_MONOTONIC", LINUX_CLOCK_MONOTONIC},
    {"CLOCK_PROCESS_CPUTIME_ID", LINUX_CLOCK_PROCESS_CPUTIME_ID},
    {"CLOCK_THREAD_CPUTIME_ID", LINUX_CLOCK_THREAD_CPUTIME_ID},
    {"CLOCK_MONOTONIC_RAW", LINUX_CLOCK_MONOTONIC_RAW},
    {"CLOCK_REALTIME_COARSE", LINUX_CLOCK_REALTIME_COARSE},
    {"CLOCK_MONOTONIC_COARSE", LINUX_CLOCK_MONOTONIC_COARSE},
    {"CLOCK_BOOTTIME", LINUX_CLOCK_BOOTTIME},
};
static const struct linux_set set_clock = {values_of_clock, 8, false};

static const struct linux_value values_of_timer_flag[] = {
    {"TIMER_ABSTIME", LINUX_TIMER_ABSTIME},
};
static const struct linux_set set_timer_flag = {values_of_timer_flag, 1, true};

static const struct linux_value values_of_interval_timer[] = {
    {"ITIMER_REAL", LINUX_ITIMER_REAL},
    {"ITIMER_VIRTUAL", LINUX_ITIMER_VIRTUAL},
    {"ITIMER_PROF", LINUX_ITIMER_PROF},
};
static const struct linux_set set_interval_timer = {values_of_interval_timer, 3, false};

static const struct linux_value values_of_signal_how[] = {
    {"SIG_BLOCK", LINUX_SIG_BLOCK},
    {"SIG_UNBLOCK", LINUX_SIG_UNBLOCK},
    {"SIG_SETMASK", LINUX_SIG_SETMASK},
};
static const struct linux_set set_signal_how = {values_of_signal_how, 3, false};

static const struct linux_value values_of_signal[] = {
    {"SIGHUP", LINUX_SIGHUP},
    {"SIGINT", LINUX_SIGINT},
    {"SIGQUIT", LINUX_SIGQUIT},
    {"SIGILL", LINUX_SIGILL},
    {"SIGTRAP", LINUX_SIGTRAP},
    {"SIGABRT", LINUX_SIGABRT},
    {"SIGBUS", LINUX_SIGBUS},
    {"SIGFPE", LINUX_SIGFPE},
    {"SIGKILL", LINUX_SIGKILL},
    {"SIGUSR1", LINUX_SIGUSR1},
    {"SIGSEGV", LINUX_SIGSEGV},
    {"SIGUSR2", LINUX_SIGUSR2},
    {"SIGPIPE", LINUX_SIGPIPE},
    {"SIGALRM", LINUX_SIGALRM},
    {"SIGTERM", LINUX_SIGTERM},
    {"SIGSTKFLT", LINUX_SIGSTKFLT},
    {"SIGCHLD", LINUX_SIGCHLD},
    {"SIGCONT", LINUX_SIGCONT},
    {"SIGSTOP", LINUX_SIGSTOP},
    {"SIGTSTP", LINUX_SIGTSTP},
    {"SIGTTIN", LINUX_SIGTTIN},
    {"SIGTTOU", LINUX_SIGTTOU},
    {"SIGURG", LINUX_SIGURG},
    {"SIGXCPU", LINUX_SIGXCPU},
    {"SIGXFSZ", LINUX_SIGXFSZ},
    {"SIGVTALRM", LINUX_SIGVTALRM},
    {"SIGPROF", LINUX_SIGPROF},
    {"SIGWINCH", LINUX_SIGWINCH},
    {"SIGIO", LINUX_SIGIO},
    {"SIGPWR", LINUX_SIGPWR},
    {"SIGSYS", LINUX_SIGSYS},
    {"SIGRTMIN", LINUX_SIGRTMIN},
};
static const struct linux_set set_signal = {values_of_signal, 32, false};

static const struct linux_value values_of_clone_flag[] = {
    {"CLONE_VM", LINUX_CLONE_VM},
    {"CLONE_FS", LINUX_CLONE_FS},
    {"CLONE_FILES", LINUX_CLONE_FILES},
    {"CLONE_SIGHAND", LINUX_CLONE_SIGHAND},
    {"CLONE_VFORK", LINUX_CLONE_VFORK},
    {"CLONE_THREAD", LINUX_CLONE_THREAD},
    {"CLONE_SYSVSEM", LINUX_CLONE_SYSVSEM},
    {"CLONE_SETTLS", LINUX_CLONE_SETTLS},
    {"CLONE_PARENT_SETTID", LINUX_CLONE_PARENT_SETTID},
    {"CLONE_CHILD_CLEARTID", LINUX_CLONE_CHILD_CLEARTID},
    {"CLONE_DETACHED", LINUX_CLONE_DETACHED},
    {"CLONE_UNTRACED", LINUX_CLONE_UNTRACED},
    {"CLONE_CHILD_SETTID", LINUX_CLONE_CHILD_SETTID},
};
static const struct linux_set set_clone_flag = {values_of_clone_flag, 13, true};

static const struct linux_value values_of_wait_option[] = {
    {"WNOHANG", LINUX_WNOHANG},
    {"WUNTRACED", LINUX_WUNTRACED},
    {"WEXITED", LINUX_WEXITED},
    {"WCONTINUED", LINUX_WCONTINUED},
    {"WNOWAIT", LINUX_WNOWAIT},
    {"__WNOTHREAD", LINUX___WNOTHREAD},
    {"__WALL", LINUX___WALL},
    {"__WCLONE", LINUX___WCLONE},
};
static const struct linux_set set_wait_option = {values_of_wait_option, 8, true};

static const struct linux_value values_of_wait_selection[] = {
    {"P_ALL", LINUX_P_ALL},
    {"P_PID", LINUX_P_PID},
    {"P_PGID", LINUX_P_PGID},
};
static const struct linux_set set_wait_selection = {values_of_wait_selection, 3, false};

static const struct linux_value values_of_prctl_option[] = {
    {"PR_SET_NAME", LINUX_PR_SET_NAME},
    {"PR_GET_NAME", LINUX_PR_GET_NAME},
};
static const struct linux_set set_prctl_option = {values_of_prctl_option, 2, false};

static const struct linux_value values_of_resource[] = {
    {"RLIMIT_CPU", LINUX_RLIMIT_CPU},
    {"RLIMIT_FSIZE", LINUX_RLIMIT_FSIZE},
    {"RLIMIT_DATA", LINUX_RLIMIT_DATA},
    {"RLIMIT_STACK", LINUX_RLIMIT_STACK},
    {"RLIMIT_CORE", LINUX_RLIMIT_CORE},
    {"RLIMIT_RSS", LINUX_RLIMIT_RSS},
    {"RLIMIT_NPROC", LINUX_RLIMIT_NPROC},
    {"RLIMIT_NOFILE", LINUX_RLIMIT_NOFILE},
    {"RLIMIT_MEMLOCK", LINUX_RLIMIT_MEMLOCK},
    {"RLIMIT_AS", LINUX_RLIMIT_AS},
    {"RLIMIT_LOCKS", LINUX_RLIMIT_LOCKS},
    {"RLIMIT_SIGPENDING", LINUX_RLIMIT_SIGPENDING},
    {"RLIMIT_MSGQUEUE", LINUX_RLIMIT_MSGQUEUE},
    {"RLIMIT_NICE", LINUX_RLIMIT_NICE},
    {"RLIMIT_RTPRIO", LINUX_RLIMIT_RTPRIO},
    {"RLIMIT_RTTIME", LINUX_RLIMIT_RTTIME},
};
static const struct linux_set set_resource = {values_of_resource, 16, false};

static const struct linux_value values_of_futex_operation[] = {
    {"FUTEX_WAIT", LINUX_FUTEX_WAIT},
    {"FUTEX_WAKE", LINUX_FUTEX_WAKE},
    {"FUTEX_REQUEUE", LINUX_FUTEX_REQUEUE},
    {"FUTEX_CMP_REQUEUE", LINUX_FUTEX_CMP_REQUEUE},
    {"FUTEX_WAKE_OP", LINUX_FUTEX_WAKE_OP},
    {"FUTEX_WAIT_BITSET", LINUX_FUTEX_WAIT_BITSET},
    {"FUTEX_WAKE_BITSET", LINUX_FUTEX_WAKE_BITSET},
    {"FUTEX_PRIVATE_FLAG", LINUX_FUTEX_PRIVATE_FLAG},
    {"FUTEX_CLOCK_REALTIME", LINUX_FUTEX_CLOCK_REALTIME},
};
static const struct linux_set set_futex_operation = {values_of_futex_operation, 9, false};

static const struct linux_value values_of_random_flag[] = {
    {"GRND_NONBLOCK", LINUX_GRND_NONBLOCK},
    {"GRND_RANDOM", LINUX_GRND_RANDOM},
    {"GRND_INSECURE", LINUX_GRND_INSECURE},
};
static const struct linux_set set_random_flag = {values_of_random_flag, 3, true};

static const struct linux_value values_of_event_flag[] = {
    {"EFD_SEMAPHORE", LINUX_EFD_SEMAPHORE},
    {"EFD_NONBLOCK", LINUX_EFD_NONBLOCK},
    {"EFD_CLOEXEC", LINUX_EFD_CLOEXEC},
};
static const struct linux_set set_event_flag = {values_of_event_flag, 3, true};

static const struct linux_value values_of_timer_descriptor_flag[] = {
    {"TFD_NONBLOCK", LINUX_TFD_NONBLOCK},
    {"TFD_CLOEXEC", LINUX_TFD_CLOEXEC},
};
static const struct linux_set set_timer_descriptor_flag = {values_of_timer_descriptor_flag, 2, true};

static const struct linux_value values_of_timer_descriptor_time[] = {
    {"TFD_TIMER_ABSTIME", LINUX_TFD_TIMER_ABSTIME},
    {"TFD_TIMER_CANCEL_ON_SET", LINUX_TFD_TIMER_CANCEL_ON_SET},
};
static const struct linux_set set_timer_descriptor_time = {values_of_timer_descriptor_time, 2, true};

static const struct linux_value values_of_signal_descriptor_flag[] = {
    {"SFD_NONBLOCK", LINUX_SFD_NONBLOCK},
    {"SFD_CLOEXEC", LINUX_SFD_CLOEXEC},
};
static const struct linux_set set_signal_descriptor_flag = {values_of_signal_descriptor_flag, 2, true};

static const struct linux_value values_of_epoll_flag[] = {
    {"EPOLL_CLOEXEC", LINUX_EPOLL_CLOEXEC},
};
static const struct linux_set set_epoll_flag = {values_of_epoll_flag, 1, true};

static const struct linux_value values_of_epoll_operation[] = {
    {"EPOLL_CTL_ADD", LINUX_EPOLL_CTL_ADD},
    {"EPOLL_CTL_DEL", LINUX_EPOLL_CTL_DEL},
    {"EPOLL_CTL_MOD", LINUX_EPOLL_CTL_MOD},
};
static const struct linux_set set_epoll_operation = {values_of_epoll_operation, 3, false};

static const struct linux_value values_of_socket_domain[] = {
    {"AF_UNSPEC", LINUX_AF_UNSPEC},
    {"AF_UNIX", LINUX_AF_UNIX},
    {"AF_INET", LINUX_AF_INET},
    {"AF_INET6", LINUX_AF_INET6},
    {"AF_NETLINK", LINUX_AF_NETLINK},
};
static const struct linux_set set_socket_domain = {values_of_socket_domain, 5, false};

static const struct linux_value values_of_socket_type[] = {
    {"SOCK_STREAM", LINUX_SOCK_STREAM},
    {"SOCK_DGRAM", LINUX_SOCK_DGRAM},
    {"SOCK_RAW", LINUX_SOCK_RAW},
    {"SOCK_SEQPACKET", LINUX_SOCK_SEQPACKET},
    {"SOCK_NONBLOCK", LINUX_SOCK_NONBLOCK},
    {"SOCK_CLOEXEC", LINUX_SOCK_CLOEXEC},
};
static const struct linux_set set_socket_type = {values_of_socket_type, 6, true};

static const struct linux_value values_of_message_flag[] = {
    {"MSG_OOB", LINUX_MSG_OOB},
    {"MSG_PEEK", LINUX_MSG_PEEK},
    {"MSG_CTRUNC", LINUX_MSG_CTRUNC},
    {"MSG_TRUNC", LINUX_MSG_TRUNC},
    {"MSG_DONTWAIT", LINUX_MSG_DONTWAIT},
    {"MSG_EOR", LINUX_MSG_EOR},
    {"MSG_WAITALL", LINUX_MSG_WAITALL},
    {"MSG_NOSIGNAL", LINUX_MSG_NOSIGNAL},
    {"MSG_MORE", LINUX_MSG_MORE},
    {"MSG_WAITFORONE", LINUX_MSG_WAITFORONE},
    {"MSG_CMSG_CLOEXEC", LINUX_MSG_CMSG_CLOEXEC},
};
static const struct linux_set set_message_flag = {values_of_message_flag, 11, true};

static const struct linux_value values_of_shutdown_how[] = {
    {"SHUT_RD", LINUX_SHUT_RD},
    {"SHUT_WR", LINUX_SHUT_WR},
    {"SHUT_RDWR", LINUX_SHUT_RDWR},
};
static const struct linux_set set_shutdown_how = {values_of_shutdown_how, 3, false};

static const struct linux_value values_of_option_level[] = {
    {"SOL_SOCKET", LINUX_SOL_SOCKET},
};
static const struct linux_set set_option_level = {values_of_option_level, 1, false};

static const struct linux_value values_of_socket_option[] = {
    {"SO_REUSEADDR", LINUX_SO_REUSEADDR},
    {"SO_TYPE", LINUX_SO_TYPE},
    {"SO_ERROR", LINUX_SO_ERROR},
    {"SO_BROADCAST", LINUX_SO_BROADCAST},
    {"SO_SNDBUF", LINUX_SO_SNDBUF},
    {"SO_RCVBUF", LINUX_SO_RCVBUF},
    {"SO_KEEPALIVE", LINUX_SO_KEEPALIVE},
    {"SO_OOBINLINE", LINUX_SO_OOBINLINE},
    {"SO_REUSEPORT", LINUX_SO_REUSEPORT},
    {"SO_PASSCRED", LINUX_SO_PASSCRED},
    {"SO_PEERCRED", LINUX_SO_PEERCRED},
    {"SO_RCVTIMEO", LINUX_SO_RCVTIMEO},
    {"SO_SNDTIMEO", LINUX_SO_SNDTIMEO},
    {"SO_ACCEPTCONN", LINUX_SO_ACCEPTCONN},
    {"SO_PROTOCOL", LINUX_SO_PROTOCOL},
    {"SO_DOMAIN", LINUX_SO_DOMAIN},
};
static const struct linux_set set_socket_option = {values_of_socket_option, 16, false};

static const struct linux_value values_of_sync_flag[] = {
    {"SYNC_FILE_RANGE_WAIT_BEFORE", LINUX_SYNC_FILE_RANGE_WAIT_BEFORE},
    {"SYNC_FILE_RANGE_WRITE", LINUX_SYNC_FILE_RANGE_WRITE},
    {"SYNC_FILE_RANGE_WAIT_AFTER", LINUX_SYNC_FILE_RANGE_WAIT_AFTER},
};
static const struct linux_set set_sync_flag = {values_of_sync_flag, 3, true};

static const struct linux_value values_of_schedule_policy[] = {
    {"SCHED_OTHER", LINUX_SCHED_OTHER},
    {"SCHED_FIFO", LINUX_SCHED_FIFO},
    {"SCHED_RR", LINUX_SCHED_RR},
    {"SCHED_BATCH", LINUX_SCHED_BATCH},
    {"SCHED_IDLE", LINUX_SCHED_IDLE},
};
static const struct linux_set set_schedule_policy = {values_of_schedule_policy, 5, false};

static const struct linux_value values_of_priority_of[] = {
    {"PRIO_PROCESS", LINUX_PRIO_PROCESS},
    {"PRIO_PGRP", LINUX_PRIO_PGRP},
    {"PRIO_USER", LINUX_PRIO_USER},
};
static const struct linux_set set_priority_of = {values_of_priority_of, 3, false};

static const struct linux_value values_of_allocation_mode[] = {
    {"FALLOC_FL_KEEP_SIZE", LINUX_FALLOC_FL_KEEP_SIZE},
    {"FALLOC_FL_PUNCH_HOLE", LINUX_FALLOC_FL_PUNCH_HOLE},
};
static const struct linux_set set_allocation_mode = {values_of_allocation_mode, 2, true};

static const struct linux_value values_of_usage_of[] = {
    {"RUSAGE_SELF", LINUX_RUSAGE_SELF},
    {"RUSAGE_CHILDREN", LINUX_RUSAGE_CHILDREN},
    {"RUSAGE_THREAD", LINUX_RUSAGE_THREAD},
};
static const struct linux_set set_usage_of = {values_of_usage_of, 3, false};

static const struct linux_value values_of_barrier_command[] = {
    {"MEMBARRIER_CMD_QUERY", LINUX_MEMBARRIER_CMD_QUERY},
    {"MEMBARRIER_CMD_PRIVATE_EXPEDITED", LINUX_MEMBARRIER_CMD_PRIVATE_EXPEDITED},
    {"MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED", LINUX_MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED},
};
static const struct linux_set set_barrier_command = {values_of_barrier_command, 3, true};

static const struct linux_value values_of_lock_flag[] = {
    {"MLOCK_ONFAULT", LINUX_MLOCK_ONFAULT},
};
static const struct linux_set set_lock_flag = {values_of_lock_flag, 1, true};

static const struct linux_value values_of_lock_all_flag[] = {
    {"MCL_CURRENT", LINUX_MCL_CURRENT},
    {"MCL_FUTURE", LINUX_MCL_FUTURE},
    {"MCL_ONFAULT", LINUX_MCL_ONFAULT},
};
static const struct linux_set set_lock_all_flag = {values_of_lock_all_flag, 3, true};

static const struct linux_field fields_of_iovec[] = {
    {"base", 0, 0, sizeof(uint64_t), false},
    {"length", 8, 0, sizeof(uint64_t), false},
};
static const struct linux_struct struct_iovec = {fields_of_iovec, 2, sizeof(struct linux_iovec)};

static const struct linux_field fields_of_offset[] = {
    {"value", 0, 0, sizeof(int64_t), true},
};
static const struct linux_struct struct_offset = {fields_of_offset, 1, sizeof(struct linux_offset)};

static const struct linux_field fields_of_timespec[] = {
    {"seconds", 0, 0, sizeof(int64_t), true},
    {"nanoseconds", 8, 0, sizeof(int64_t), true},
};
static const struct linux_struct struct_timespec = {fields_of_timespec, 2, sizeof(struct linux_timespec)};

static const struct linux_field fields_of_timeval[] = {
    {"seconds", 0, 0, sizeof(int64_t), true},
    {"microseconds", 8, 0, sizeof(int64_t), true},
};
static const struct linux_struct struct_timeval = {fields_of_timeval, 2, sizeof(struct linux_timeval)};

static const struct linux_field fields_of_file_times[] = {
    {"accessed", 0, 0, sizeof(int64_t), true},
    {"accessed_ns", 8, 0, sizeof(int64_t), true},
    {"modified", 16, 0, sizeof(int64_t), true},
    {"modified_ns", 24, 0, sizeof(int64_t), true},
};
static const struct linux_struct struct_file_times = {fields_of_file_times, 4, sizeof(struct linux_file_times)};

static const struct linux_field fields_of_stat[] = {
    {"device", 0, 0, sizeof(uint64_t), false},
    {"inode", 8, 0, sizeof(uint64_t), false},
    {"mode", 16, 0, sizeof(uint32_t), false},
    {"links", 20, 0, sizeof(uint32_t), false},
    {"user", 24, 0, sizeof(uint32_t), false},
    {"group", 28, 0, sizeof(uint32_t), false},
    {"special_device", 32, 0, sizeof(uint64_t), false},
    {"size", 48, 0, sizeof(int64_t), true},
    {"block_size", 56, 0, sizeof(int32_t), true},
    {"blocks", 64, 0, sizeof(int64_t), true},
    {"accessed", 72, 0, sizeof(int64_t), true},
    {"accessed_ns", 80, 0, sizeof(uint64_t), false},
    {"modified", 88, 0, sizeof(int64_t), true},
    {"modified_ns", 96, 0, sizeof(uint64_t), false},
    {"changed", 104, 0, sizeof(int64_t), true},
    {"changed_ns", 112, 0, sizeof(uint64_t), false},
};
static const struct linux_struct struct_stat = {fields_of_stat, 16, sizeof(struct linux_stat)};

static const struct linux_field fields_of_statfs[] = {
    {"type", 0, 0, sizeof(int64_t), true},
    {"block_size", 8, 0, sizeof(int64_t), true},
    {"blocks", 16, 0, sizeof(uint64_t), false},
    {"free", 24, 0, sizeof(uint64_t), false},
    {"available", 32, 0, sizeof(uint64_t), false},
    {"files", 40, 0, sizeof(uint64_t), false},
    {"files_free", 48, 0, sizeof(uint64_t), false},
    {"id", 56, 2, sizeof(int32_t), true},
    {"name_length", 64, 0, sizeof(int64_t), true},
    {"fragment_size", 72, 0, sizeof(int64_t), true},
    {"flags", 80, 0, sizeof(int64_t), true},
};
static const struct linux_struct struct_statfs = {fields_of_statfs, 11, sizeof(struct linux_statfs)};

static const struct linux_field fields_of_statx[] = {
    {"mask", 0, 0, sizeof(uint32_t), false},
    {"block_size", 4, 0, sizeof(uint32_t), false},
    {"attributes", 8, 0, sizeof(uint64_t), false},
    {"links", 16, 0, sizeof(uint32_t), false},
    {"user", 20, 0, sizeof(uint32_t), false},
    {"group", 24, 0, sizeof(uint32_t), false},
    {"mode", 28, 0, sizeof(uint16_t), false},
    {"inode", 32, 0, sizeof(uint64_t), false},
    {"size", 40, 0, sizeof(uint64_t), false},
    {"blocks", 48, 0, sizeof(uint64_t), false},
    {"attributes_mask", 56, 0, sizeof(uint64_t), false},
    {"accessed", 64, 0, sizeof(int64_t), true},
    {"accessed_ns", 72, 0, sizeof(uint32_t), false},
    {"born", 80, 0, sizeof(int64_t), true},
    {"born_ns", 88, 0, sizeof(uint32_t), false},
    {"changed", 96, 0, sizeof(int64_t), true},
    {"changed_ns", 104, 0, sizeof(uint32_t), false},
    {"modified", 112, 0, sizeof(int64_t), true},
    {"modified_ns", 120, 0, sizeof(uint32_t), false},
    {"special_device_major", 128, 0, sizeof(uint32_t), false},
    {"special_device_minor", 132, 0, sizeof(uint32_t), false},
    {"device_major", 136, 0, sizeof(uint32_t), false},
    {"device_minor", 140, 0, sizeof(uint32_t), false},
    {"mount", 144, 0, sizeof(uint64_t), false},
};
static const struct linux_struct struct_statx = {fields_of_statx, 24, sizeof(struct linux_statx)};

static const struct linux_field fields_of_system_name[] = {
    {"system", 0, 65, sizeof(uint8_t), false},
    {"node", 65, 65, sizeof(uint8_t), false},
    {"release", 130, 65, sizeof(uint8_t), false},
    {"version", 195, 65, sizeof(uint8_t), false},
    {"machine", 260, 65, sizeof(uint8_t), false},
    {"domain", 325, 65, sizeof(uint8_t), false},
};
static const struct linux_struct struct_system_name = {fields_of_system_name, 6, sizeof(struct linux_system_name)};

static const struct linux_field fields_of_system_information[] = {
    {"uptime", 0, 0, sizeof(int64_t), true},
    {"loads", 8, 3, sizeof(uint64_t), false},
    {"ram_total", 32, 0, sizeof(uint64_t), false},
    {"ram_free", 40, 0, sizeof(uint64_t), false},
    {"ram_shared", 48, 0, sizeof(uint64_t), false},
    {"ram_buffers", 56, 0, sizeof(uint64_t), false},
    {"swap_total", 64, 0, sizeof(uint64_t), false},
    {"swap_free", 72, 0, sizeof(uint64_t), false},
    {"processes", 80, 0, sizeof(uint16_t), false},
    {"high_total", 88, 0, sizeof(uint64_t), false},
    {"high_free", 96, 0, sizeof(uint64_t), false},
    {"unit", 104, 0, sizeof(uint32_t), false},
};
static const struct linux_struct struct_system_information = {fields_of_system_information, 12, sizeof(struct linux_system_information)};

static const struct linux_field fields_of_limit[] = {
    {"current", 0, 0, sizeof(uint64_t), false},
    {"maximum", 8, 0, sizeof(uint64_t), false},
};
static const struct linux_struct struct_limit = {fields_of_limit, 2, sizeof(struct linux_limit)};

static const struct linux_field fields_of_process_times[] = {
    {"user", 0, 0, sizeof(int64_t), true},
    {"system", 8, 0, sizeof(int64_t), true},
    {"children_user", 16, 0, sizeof(int64_t), true},
    {"children_system", 24, 0, sizeof(int64_t), true},
};
static const struct linux_struct struct_process_times = {fields_of_process_times, 4, sizeof(struct linux_process_times)};

static const struct linux_field fields_of_interval_time[] = {
    {"interval_seconds", 0, 0, sizeof(int64_t), true},
    {"interval_microseconds", 8, 0, sizeof(int64_t), true},
    {"seconds", 16, 0, sizeof(int64_t), true},
    {"microseconds", 24, 0, sizeof(int64_t), true},
};
static const struct linux_struct struct_interval_time = {fields_of_interval_time, 4, sizeof(struct linux_interval_time)};

static const struct linux_field fields_of_timer_time[] = {
    {"interval_seconds", 0, 0, sizeof(int64_t), true},
    {"interval_nanoseconds", 8, 0, sizeof(int64_t), true},
    {"seconds", 16, 0, sizeof(int64_t), true},
    {"nanoseconds", 24, 0, sizeof(int64_t), true},
};
static const struct linux_struct struct_timer_time = {fields_of_timer_time, 4, sizeof(struct linux_timer_time)};

static const struct linux_field fields_of_timer_id[] = {
    {"id", 0, 0, sizeof(int32_t), true},
};
static const struct linux_struct struct_timer_id = {fields_of_timer_id, 1, sizeof(struct linux_timer_id)};

static const struct linux_field fields_of_signal_event[] = {
    {"value", 0, 0, sizeof(uint64_t), false},
    {"signal", 8, 0, sizeof(int32_t), true},
    {"notify", 12, 0, sizeof(int32_t), true},
    {"thread", 16, 0, sizeof(int32_t), true},
};
static const struct linux_struct struct_signal_event = {fields_of_signal_event, 4, sizeof(struct linux_signal_event)};

static const struct linux_field fields_of_signal_set[] = {
    {"bits", 0, 0, sizeof(uint64_t), false},
};
static const struct linux_struct struct_signal_set = {fields_of_signal_set, 1, sizeof(struct linux_signal_set)};

static const struct linux_field fields_of_signal_action[] = {
    {"handler", 0, 0, sizeof(uint64_t), false},
    {"flags", 8, 0, sizeof(uint64_t), false},
    {"restorer", 16, 0, sizeof(uint64_t), false},
    {"mask", 24, 0, sizeof(uint64_t), false},
};
static const struct linux_struct struct_signal_action = {fields_of_signal_action, 4, sizeof(struct linux_signal_action)};

static const struct linux_field fields_of_signal_stack[] = {
    {"address", 0, 0, sizeof(uint64_t), false},
    {"flags", 8, 0, sizeof(int32_t), true},
    {"size", 16, 0, sizeof(uint64_t), false},
};
static const struct linux_struct struct_signal_stack = {fields_of_signal_stack, 3, sizeof(struct linux_signal_stack)};

static const struct linux_field fields_of_signal_information[] = {
    {"signal", 0, 0, sizeof(int32_t), true},
    {"error", 4, 0, sizeof(int32_t), true},
    {"code", 8, 0, sizeof(int32_t), true},
    {"first", 16, 0, sizeof(uint64_t), false},
    {"second", 24, 0, sizeof(uint64_t), false},
    {"rest", 32, 12, sizeof(uint64_t), false},
};
static const struct linux_struct struct_signal_information = {fields_of_signal_information, 6, sizeof(struct linux_signal_information)};

static const struct linux_field fields_of_wait_status[] = {
    {"value", 0, 0, sizeof(uint32_t), false},
};
static const struct linux_struct struct_wait_status = {fields_of_wait_status, 1, sizeof(struct linux_wait_status)};

static const struct linux_field fields_of_resource_usage[] = {
    {"user_seconds", 0, 0, sizeof(int64_t), true},
    {"user_microseconds", 8, 0, sizeof(int64_t), true},
    {"system_seconds", 16, 0, sizeof(int64_t), true},
    {"system_microseconds", 24, 0, sizeof(int64_t), true},
    {"peak_kib", 32, 0, sizeof(int64_t), true},
    {"rest", 40, 13, sizeof(int64_t), true},
};
static const struct linux_struct struct_resource_usage = {fields_of_resource_usage, 6, sizeof(struct linux_resource_usage)};

static const struct linux_field fields_of_pipe_ends[] = {
    {"reader", 0, 0, sizeof(int32_t), true},
    {"writer", 4, 0, sizeof(int32_t), true},
};
static const struct linux_struct struct_pipe_ends = {fields_of_pipe_ends, 2, sizeof(struct linux_pipe_ends)};

static const struct linux_field fields_of_futex_word[] = {
    {"value", 0, 0, sizeof(uint32_t), false},
};
static const struct linux_struct struct_futex_word = {fields_of_futex_word, 1, sizeof(struct linux_futex_word)};

static const struct linux_field fields_of_descriptor_set[] = {
    {"bits", 0, 0, sizeof(uint64_t), false},
};
static const struct linux_struct struct_descriptor_set = {fields_of_descriptor_set, 1, sizeof(struct linux_descriptor_set)};

static const struct linux_field fields_of_mask_reference[] = {
    {"address", 0, 0, sizeof(uint64_t), false},
    {"bytes", 8, 0, sizeof(uint64_t), false},
};
static const struct linux_struct struct_mask_reference = {fields_of_mask_reference, 2, sizeof(struct linux_mask_reference)};

static const struct linux_field fields_of_socket_pair[] = {
    {"first", 0, 0, sizeof(int32_t), true},
    {"second", 4, 0, sizeof(int32_t), true},
};
static const struct linux_struct struct_socket_pair = {fields_of_socket_pair, 2, sizeof(struct linux_socket_pair)};

static const struct linux_field fields_of_message[] = {
    {"name", 0, 0, sizeof(uint64_t), false},
    {"name_length", 8, 0, sizeof(int32_t), true},
    {"vector", 16, 0, sizeof(uint64_t), false},
    {"vector_count", 24, 0, sizeof(uint64_t), false},
    {"control", 32, 0, sizeof(uint64_t), false},
    {"control_length", 40, 0, sizeof(uint64_t), false},
    {"flags", 48, 0, sizeof(int32_t), true},
};
static const struct linux_struct struct_message = {fields_of_message, 7, sizeof(struct linux_message)};

static const struct linux_field fields_of_poll_descriptor[] = {
    {"fd", 0, 0, sizeof(int32_t), true},
    {"events", 4, 0, sizeof(int16_t), true},
    {"happened", 6, 0, sizeof(int16_t), true},
};
static const struct linux_struct struct_poll_descriptor = {fields_of_poll_descriptor, 3, sizeof(struct linux_poll_descriptor)};

static const struct linux_field fields_of_identity[] = {
    {"value", 0, 0, sizeof(uint32_t), false},
};
static const struct linux_struct struct_identity = {fields_of_identity, 1, sizeof(struct linux_identity)};

static const struct linux_field fields_of_schedule_parameters[] = {
    {"priority", 0, 0, sizeof(int32_t), true},
};
static const struct linux_struct struct_schedule_parameters = {fields_of_schedule_parameters, 1, sizeof(struct linux_schedule_parameters)};

static const struct linux_argument arguments_of_getcwd[] = {
    {"buffer", LINUX_KIND_TEXT_OUT, 64, 1, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_getcwd(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], registers[1], 1, LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getcwd(
        (void *)registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_eventfd2[] = {
    {"count", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_event_flag, NULL},
};

static int64_t serve_eventfd2(const uint64_t registers[6]) {
    return linux_eventfd2(
        (uint32_t)registers[0],
        (uint32_t)registers[1]);
}

static const struct linux_argument arguments_of_epoll_create1[] = {
    {"flags", LINUX_KIND_SET, 32, 0, &set_epoll_flag, NULL},
};

static int64_t serve_epoll_create1(const uint64_t registers[6]) {
    return linux_epoll_create1(
        (uint32_t)registers[0]);
}

static const struct linux_argument arguments_of_epoll_ctl[] = {
    {"set", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"operation", LINUX_KIND_SET, 32, 0, &set_epoll_operation, NULL},
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"event", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_epoll_ctl(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_descriptor((int32_t)registers[2]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_epoll_ctl(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (int32_t)registers[2],
        registers[3]);
}

static const struct linux_argument arguments_of_epoll_pwait[] = {
    {"set", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"events", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"room", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"timeout_ms", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"mask", LINUX_KIND_STRUCT_IN, 64, 4, NULL, &struct_signal_set},
    {"mask_bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_epoll_pwait(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[4] == 0 ? 0 : linux_check_memory(registers[4], 1, sizeof(struct linux_signal_set), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_epoll_pwait(
        (int32_t)registers[0],
        registers[1],
        (int32_t)registers[2],
        (int32_t)registers[3],
        (const struct linux_signal_set *)registers[4],
        registers[5]);
}

static const struct linux_argument arguments_of_dup[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_dup(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_dup(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_dup3[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"to", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_open_flag, NULL},
};

static int64_t serve_dup3(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_dup3(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_fcntl[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"command", LINUX_KIND_SET, 32, 0, &set_fcntl_command, NULL},
    {"argument", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_fcntl(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fcntl(
        (int32_t)registers[0],
        (int32_t)registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_ioctl[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"request", LINUX_KIND_SET, 32, 0, &set_ioctl_request, NULL},
    {"argument", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_ioctl(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_ioctl(
        (int32_t)registers[0],
        (uint32_t)registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_flock[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"operation", LINUX_KIND_SET, 32, 0, &set_file_lock, NULL},
};

static int64_t serve_flock(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_flock(
        (int32_t)registers[0],
        (uint32_t)registers[1]);
}

static const struct linux_argument arguments_of_mknodat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"mode", LINUX_KIND_OCTAL, 32, 0, NULL, NULL},
    {"device", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_mknodat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_mknodat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (uint32_t)registers[2],
        registers[3]);
}

static const struct linux_argument arguments_of_mkdirat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"mode", LINUX_KIND_OCTAL, 32, 0, NULL, NULL},
};

static int64_t serve_mkdirat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_mkdirat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_unlinkat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_at_flag, NULL},
};

static int64_t serve_unlinkat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_unlinkat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_symlinkat[] = {
    {"target", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
};

static int64_t serve_symlinkat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_path(registers[2]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_symlinkat(
        (const char *)registers[0],
        (int32_t)registers[1],
        (const char *)registers[2]);
}

static const struct linux_argument arguments_of_linkat[] = {
    {"from_directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"from", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"to_directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"to", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_at_flag, NULL},
};

static int64_t serve_linkat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_path(registers[3]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_linkat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (int32_t)registers[2],
        (const char *)registers[3],
        (uint32_t)registers[4]);
}

static const struct linux_argument arguments_of_renameat[] = {
    {"from_directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"from", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"to_directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"to", LINUX_KIND_PATH, 64, 0, NULL, NULL},
};

static int64_t serve_renameat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_path(registers[3]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_renameat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (int32_t)registers[2],
        (const char *)registers[3]);
}

static const struct linux_argument arguments_of_statfs[] = {
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_statfs},
};

static int64_t serve_statfs(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_statfs), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_statfs(
        (const char *)registers[0],
        (struct linux_statfs *)registers[1]);
}

static const struct linux_argument arguments_of_fstatfs[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_statfs},
};

static int64_t serve_fstatfs(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_statfs), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fstatfs(
        (int32_t)registers[0],
        (struct linux_statfs *)registers[1]);
}

static const struct linux_argument arguments_of_truncate[] = {
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"size", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
};

static int64_t serve_truncate(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_truncate(
        (const char *)registers[0],
        (int64_t)registers[1]);
}

static const struct linux_argument arguments_of_ftruncate[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"size", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
};

static int64_t serve_ftruncate(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_ftruncate(
        (int32_t)registers[0],
        (int64_t)registers[1]);
}

static const struct linux_argument arguments_of_fallocate[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"mode", LINUX_KIND_SET, 32, 0, &set_allocation_mode, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
};

static int64_t serve_fallocate(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fallocate(
        (int32_t)registers[0],
        (uint32_t)registers[1],
        (int64_t)registers[2],
        (int64_t)registers[3]);
}

static const struct linux_argument arguments_of_faccessat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"mode", LINUX_KIND_SET, 32, 0, &set_access_mode, NULL},
};

static int64_t serve_faccessat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_faccessat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_chdir[] = {
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
};

static int64_t serve_chdir(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_chdir(
        (const char *)registers[0]);
}

static const struct linux_argument arguments_of_fchdir[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_fchdir(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fchdir(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_fchmod[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"mode", LINUX_KIND_OCTAL, 32, 0, NULL, NULL},
};

static int64_t serve_fchmod(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fchmod(
        (int32_t)registers[0],
        (uint32_t)registers[1]);
}

static const struct linux_argument arguments_of_fchmodat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"mode", LINUX_KIND_OCTAL, 32, 0, NULL, NULL},
};

static int64_t serve_fchmodat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fchmodat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_fchownat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"user", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"group", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_at_flag, NULL},
};

static int64_t serve_fchownat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fchownat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (uint32_t)registers[2],
        (uint32_t)registers[3],
        (uint32_t)registers[4]);
}

static const struct linux_argument arguments_of_fchown[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"user", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"group", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_fchown(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fchown(
        (int32_t)registers[0],
        (uint32_t)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_openat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_open_flag, NULL},
    {"mode", LINUX_KIND_OCTAL, 32, 0, NULL, NULL},
};

static int64_t serve_openat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_openat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (uint32_t)registers[2],
        (uint32_t)registers[3]);
}

static const struct linux_argument arguments_of_close[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_close(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_close(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_pipe2[] = {
    {"ends", LINUX_KIND_STRUCT_OUT, 64, 0, NULL, &struct_pipe_ends},
    {"flags", LINUX_KIND_SET, 32, 0, &set_open_flag, NULL},
};

static int64_t serve_pipe2(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_pipe_ends), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_pipe2(
        (struct linux_pipe_ends *)registers[0],
        (uint32_t)registers[1]);
}

static const struct linux_argument arguments_of_getdents64[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"buffer", LINUX_KIND_TEXT_OUT, 64, 2, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_getdents64(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], 1, LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getdents64(
        (int32_t)registers[0],
        (void *)registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_lseek[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
    {"whence", LINUX_KIND_SET, 32, 0, &set_whence, NULL},
};

static int64_t serve_lseek(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_lseek(
        (int32_t)registers[0],
        (int64_t)registers[1],
        (int32_t)registers[2]);
}

static const struct linux_argument arguments_of_read[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"buffer", LINUX_KIND_TEXT_OUT, 64, 2, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_read(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], 1, LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_read(
        (int32_t)registers[0],
        (void *)registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_write[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"buffer", LINUX_KIND_TEXT_IN, 64, 2, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_write(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], 1, LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_write(
        (int32_t)registers[0],
        (const void *)registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_readv[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"vector", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_iovec},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_readv(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], sizeof(struct linux_iovec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_readv(
        (int32_t)registers[0],
        (const struct linux_iovec *)registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_writev[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"vector", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_iovec},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_writev(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], sizeof(struct linux_iovec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_writev(
        (int32_t)registers[0],
        (const struct linux_iovec *)registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_pread64[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"buffer", LINUX_KIND_TEXT_OUT, 64, 2, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
};

static int64_t serve_pread64(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], 1, LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_pread64(
        (int32_t)registers[0],
        (void *)registers[1],
        registers[2],
        (int64_t)registers[3]);
}

static const struct linux_argument arguments_of_pwrite64[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"buffer", LINUX_KIND_TEXT_IN, 64, 2, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
};

static int64_t serve_pwrite64(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], 1, LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_pwrite64(
        (int32_t)registers[0],
        (const void *)registers[1],
        registers[2],
        (int64_t)registers[3]);
}

static const struct linux_argument arguments_of_preadv[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"vector", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_iovec},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
};

static int64_t serve_preadv(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], sizeof(struct linux_iovec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_preadv(
        (int32_t)registers[0],
        (const struct linux_iovec *)registers[1],
        registers[2],
        (int64_t)registers[3]);
}

static const struct linux_argument arguments_of_pwritev[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"vector", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_iovec},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
};

static int64_t serve_pwritev(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], sizeof(struct linux_iovec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_pwritev(
        (int32_t)registers[0],
        (const struct linux_iovec *)registers[1],
        registers[2],
        (int64_t)registers[3]);
}

static const struct linux_argument arguments_of_sendfile[] = {
    {"to", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"from", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"offset", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_offset},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_sendfile(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_descriptor((int32_t)registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_offset), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sendfile(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (struct linux_offset *)registers[2],
        registers[3]);
}

static const struct linux_argument arguments_of_pselect6[] = {
    {"end", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"read", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_descriptor_set},
    {"write", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_descriptor_set},
    {"other", LINUX_KIND_STRUCT_IN, 64, 3, NULL, &struct_descriptor_set},
    {"timeout", LINUX_KIND_STRUCT_IN, 64, 4, NULL, &struct_timespec},
    {"mask", LINUX_KIND_STRUCT_IN, 64, 5, NULL, &struct_mask_reference},
};

static int64_t serve_pselect6(const uint64_t registers[6]) {
    int64_t wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_descriptor_set), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_descriptor_set), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_descriptor_set), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[4] == 0 ? 0 : linux_check_memory(registers[4], 1, sizeof(struct linux_timespec), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[5] == 0 ? 0 : linux_check_memory(registers[5], 1, sizeof(struct linux_mask_reference), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_pselect6(
        (int32_t)registers[0],
        (struct linux_descriptor_set *)registers[1],
        (struct linux_descriptor_set *)registers[2],
        (struct linux_descriptor_set *)registers[3],
        (struct linux_timespec *)registers[4],
        (const struct linux_mask_reference *)registers[5]);
}

static const struct linux_argument arguments_of_ppoll[] = {
    {"descriptors", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_poll_descriptor},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"timeout", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_timespec},
    {"mask", LINUX_KIND_STRUCT_IN, 64, 3, NULL, &struct_signal_set},
    {"mask_bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_ppoll(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], registers[1], sizeof(struct linux_poll_descriptor), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_timespec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_signal_set), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_ppoll(
        (struct linux_poll_descriptor *)registers[0],
        registers[1],
        (const struct linux_timespec *)registers[2],
        (const struct linux_signal_set *)registers[3],
        registers[4]);
}

static const struct linux_argument arguments_of_signalfd4[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"mask", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_signal_set},
    {"mask_bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_signal_descriptor_flag, NULL},
};

static int64_t serve_signalfd4(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_signal_set), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_signalfd4(
        (int32_t)registers[0],
        (const struct linux_signal_set *)registers[1],
        registers[2],
        (uint32_t)registers[3]);
}

static const struct linux_argument arguments_of_vmsplice[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"vector", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_iovec},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_splice_flag, NULL},
};

static int64_t serve_vmsplice(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], sizeof(struct linux_iovec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_vmsplice(
        (int32_t)registers[0],
        (const struct linux_iovec *)registers[1],
        registers[2],
        (uint32_t)registers[3]);
}

static const struct linux_argument arguments_of_splice[] = {
    {"from", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"from_offset", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_offset},
    {"to", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"to_offset", LINUX_KIND_STRUCT_IN, 64, 3, NULL, &struct_offset},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_splice_flag, NULL},
};

static int64_t serve_splice(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_offset), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_descriptor((int32_t)registers[2]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_offset), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_splice(
        (int32_t)registers[0],
        (struct linux_offset *)registers[1],
        (int32_t)registers[2],
        (struct linux_offset *)registers[3],
        registers[4],
        (uint32_t)registers[5]);
}

static const struct linux_argument arguments_of_tee[] = {
    {"from", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"to", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_splice_flag, NULL},
};

static int64_t serve_tee(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_descriptor((int32_t)registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_tee(
        (int32_t)registers[0],
        (int32_t)registers[1],
        registers[2],
        (uint32_t)registers[3]);
}

static const struct linux_argument arguments_of_readlinkat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"buffer", LINUX_KIND_TEXT_OUT, 64, 3, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_readlinkat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[2], registers[3], 1, LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_readlinkat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (void *)registers[2],
        registers[3]);
}

static const struct linux_argument arguments_of_newfstatat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 2, NULL, &struct_stat},
    {"flags", LINUX_KIND_SET, 32, 0, &set_at_flag, NULL},
};

static int64_t serve_newfstatat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[2], 1, sizeof(struct linux_stat), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_newfstatat(
        (int32_t)registers[0],
        (const char *)registers[1],
        (struct linux_stat *)registers[2],
        (uint32_t)registers[3]);
}

static const struct linux_argument arguments_of_fstat[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_stat},
};

static int64_t serve_fstat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_stat), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fstat(
        (int32_t)registers[0],
        (struct linux_stat *)registers[1]);
}

static int64_t serve_sync(const uint64_t registers[6]) {
    (void)registers;
    return linux_sync();
}

static const struct linux_argument arguments_of_fsync[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_fsync(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fsync(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_fdatasync[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_fdatasync(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fdatasync(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_sync_file_range[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_sync_flag, NULL},
};

static int64_t serve_sync_file_range(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sync_file_range(
        (int32_t)registers[0],
        (int64_t)registers[1],
        (int64_t)registers[2],
        (uint32_t)registers[3]);
}

static const struct linux_argument arguments_of_timerfd_create[] = {
    {"clock", LINUX_KIND_SET, 32, 0, &set_clock, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_timer_descriptor_flag, NULL},
};

static int64_t serve_timerfd_create(const uint64_t registers[6]) {
    return linux_timerfd_create(
        (int32_t)registers[0],
        (uint32_t)registers[1]);
}

static const struct linux_argument arguments_of_timerfd_settime[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_timer_descriptor_time, NULL},
    {"new", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_timer_time},
    {"out_old", LINUX_KIND_STRUCT_OUT, 64, 3, NULL, &struct_timer_time},
};

static int64_t serve_timerfd_settime(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[2], 1, sizeof(struct linux_timer_time), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_timer_time), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_timerfd_settime(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (const struct linux_timer_time *)registers[2],
        (struct linux_timer_time *)registers[3]);
}

static const struct linux_argument arguments_of_timerfd_gettime[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_timer_time},
};

static int64_t serve_timerfd_gettime(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_timer_time), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_timerfd_gettime(
        (int32_t)registers[0],
        (struct linux_timer_time *)registers[1]);
}

static const struct linux_argument arguments_of_utimensat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"times", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_file_times},
    {"flags", LINUX_KIND_SET, 32, 0, &set_at_flag, NULL},
};

static int64_t serve_utimensat(const uint64_t registers[6]) {
    int64_t wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_file_times), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_utimensat(
        (int32_t)registers[0],
        registers[1],
        (const struct linux_file_times *)registers[2],
        (uint32_t)registers[3]);
}

static const struct linux_argument arguments_of_personality[] = {
    {"persona", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_personality(const uint64_t registers[6]) {
    return linux_personality(
        registers[0]);
}

static const struct linux_argument arguments_of_exit[] = {
    {"status", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_exit(const uint64_t registers[6]) {
    return linux_exit(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_exit_group[] = {
    {"status", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_exit_group(const uint64_t registers[6]) {
    return linux_exit_group(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_waitid[] = {
    {"selection", LINUX_KIND_SET, 32, 0, &set_wait_selection, NULL},
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 2, NULL, &struct_signal_information},
    {"options", LINUX_KIND_SET, 32, 0, &set_wait_option, NULL},
    {"usage", LINUX_KIND_STRUCT_OUT, 64, 4, NULL, &struct_resource_usage},
};

static int64_t serve_waitid(const uint64_t registers[6]) {
    int64_t wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_signal_information), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[4] == 0 ? 0 : linux_check_memory(registers[4], 1, sizeof(struct linux_resource_usage), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_waitid(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (struct linux_signal_information *)registers[2],
        (uint32_t)registers[3],
        (struct linux_resource_usage *)registers[4]);
}

static const struct linux_argument arguments_of_set_tid_address[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_set_tid_address(const uint64_t registers[6]) {
    return linux_set_tid_address(
        registers[0]);
}

static const struct linux_argument arguments_of_futex[] = {
    {"word", LINUX_KIND_STRUCT_IN, 64, 0, NULL, &struct_futex_word},
    {"operation", LINUX_KIND_SET, 32, 0, &set_futex_operation, NULL},
    {"value", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"timeout", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"second", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"value3", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_futex(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_futex_word), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_futex(
        (const struct linux_futex_word *)registers[0],
        (uint32_t)registers[1],
        (uint32_t)registers[2],
        registers[3],
        registers[4],
        (uint32_t)registers[5]);
}

static const struct linux_argument arguments_of_set_robust_list[] = {
    {"head", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_set_robust_list(const uint64_t registers[6]) {
    return linux_set_robust_list(
        registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_nanosleep[] = {
    {"request", LINUX_KIND_STRUCT_IN, 64, 0, NULL, &struct_timespec},
    {"rest", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_timespec},
};

static int64_t serve_nanosleep(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_timespec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_timespec), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_nanosleep(
        (const struct linux_timespec *)registers[0],
        (struct linux_timespec *)registers[1]);
}

static const struct linux_argument arguments_of_getitimer[] = {
    {"which", LINUX_KIND_SET, 32, 0, &set_interval_timer, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_interval_time},
};

static int64_t serve_getitimer(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_interval_time), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getitimer(
        (int32_t)registers[0],
        (struct linux_interval_time *)registers[1]);
}

static const struct linux_argument arguments_of_setitimer[] = {
    {"which", LINUX_KIND_SET, 32, 0, &set_interval_timer, NULL},
    {"new", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_interval_time},
    {"out_old", LINUX_KIND_STRUCT_OUT, 64, 2, NULL, &struct_interval_time},
};

static int64_t serve_setitimer(const uint64_t registers[6]) {
    int64_t wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_interval_time), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_interval_time), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_setitimer(
        (int32_t)registers[0],
        (const struct linux_interval_time *)registers[1],
        (struct linux_interval_time *)registers[2]);
}

static const struct linux_argument arguments_of_timer_create[] = {
    {"clock", LINUX_KIND_SET, 32, 0, &set_clock, NULL},
    {"event", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_signal_event},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 2, NULL, &struct_timer_id},
};

static int64_t serve_timer_create(const uint64_t registers[6]) {
    int64_t wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_signal_event), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[2], 1, sizeof(struct linux_timer_id), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_timer_create(
        (int32_t)registers[0],
        (const struct linux_signal_event *)registers[1],
        (struct linux_timer_id *)registers[2]);
}

static const struct linux_argument arguments_of_timer_gettime[] = {
    {"timer", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_timer_time},
};

static int64_t serve_timer_gettime(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_timer_time), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_timer_gettime(
        (int32_t)registers[0],
        (struct linux_timer_time *)registers[1]);
}

static const struct linux_argument arguments_of_timer_getoverrun[] = {
    {"timer", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_timer_getoverrun(const uint64_t registers[6]) {
    return linux_timer_getoverrun(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_timer_settime[] = {
    {"timer", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_timer_flag, NULL},
    {"new", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_timer_time},
    {"out_old", LINUX_KIND_STRUCT_OUT, 64, 3, NULL, &struct_timer_time},
};

static int64_t serve_timer_settime(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[2], 1, sizeof(struct linux_timer_time), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_timer_time), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_timer_settime(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (const struct linux_timer_time *)registers[2],
        (struct linux_timer_time *)registers[3]);
}

static const struct linux_argument arguments_of_timer_delete[] = {
    {"timer", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_timer_delete(const uint64_t registers[6]) {
    return linux_timer_delete(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_clock_gettime[] = {
    {"clock", LINUX_KIND_SET, 32, 0, &set_clock, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_timespec},
};

static int64_t serve_clock_gettime(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_timespec), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_clock_gettime(
        (int32_t)registers[0],
        (struct linux_timespec *)registers[1]);
}

static const struct linux_argument arguments_of_clock_getres[] = {
    {"clock", LINUX_KIND_SET, 32, 0, &set_clock, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_timespec},
};

static int64_t serve_clock_getres(const uint64_t registers[6]) {
    int64_t wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_timespec), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_clock_getres(
        (int32_t)registers[0],
        (struct linux_timespec *)registers[1]);
}

static const struct linux_argument arguments_of_clock_nanosleep[] = {
    {"clock", LINUX_KIND_SET, 32, 0, &set_clock, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_timer_flag, NULL},
    {"request", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_timespec},
    {"rest", LINUX_KIND_STRUCT_OUT, 64, 3, NULL, &struct_timespec},
};

static int64_t serve_clock_nanosleep(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[2], 1, sizeof(struct linux_timespec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_timespec), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_clock_nanosleep(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (const struct linux_timespec *)registers[2],
        (struct linux_timespec *)registers[3]);
}

static const struct linux_argument arguments_of_sched_setparam[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"parameters", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_schedule_parameters},
};

static int64_t serve_sched_setparam(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_schedule_parameters), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sched_setparam(
        (int32_t)registers[0],
        (const struct linux_schedule_parameters *)registers[1]);
}

static const struct linux_argument arguments_of_sched_setscheduler[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"policy", LINUX_KIND_SET, 32, 0, &set_schedule_policy, NULL},
    {"parameters", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_schedule_parameters},
};

static int64_t serve_sched_setscheduler(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[2], 1, sizeof(struct linux_schedule_parameters), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sched_setscheduler(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (const struct linux_schedule_parameters *)registers[2]);
}

static const struct linux_argument arguments_of_sched_getscheduler[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_sched_getscheduler(const uint64_t registers[6]) {
    return linux_sched_getscheduler(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_sched_getparam[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"parameters", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_schedule_parameters},
};

static int64_t serve_sched_getparam(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_schedule_parameters), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sched_getparam(
        (int32_t)registers[0],
        (struct linux_schedule_parameters *)registers[1]);
}

static const struct linux_argument arguments_of_sched_setaffinity[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"mask", LINUX_KIND_TEXT_IN, 64, 1, NULL, NULL},
};

static int64_t serve_sched_setaffinity(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[2], registers[1], 1, LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sched_setaffinity(
        (int32_t)registers[0],
        registers[1],
        (const void *)registers[2]);
}

static const struct linux_argument arguments_of_sched_getaffinity[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"mask", LINUX_KIND_TEXT_OUT, 64, 1, NULL, NULL},
};

static int64_t serve_sched_getaffinity(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[2], registers[1], 1, LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sched_getaffinity(
        (int32_t)registers[0],
        registers[1],
        (void *)registers[2]);
}

static int64_t serve_sched_yield(const uint64_t registers[6]) {
    (void)registers;
    return linux_sched_yield();
}

static const struct linux_argument arguments_of_sched_get_priority_max[] = {
    {"policy", LINUX_KIND_SET, 32, 0, &set_schedule_policy, NULL},
};

static int64_t serve_sched_get_priority_max(const uint64_t registers[6]) {
    return linux_sched_get_priority_max(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_sched_get_priority_min[] = {
    {"policy", LINUX_KIND_SET, 32, 0, &set_schedule_policy, NULL},
};

static int64_t serve_sched_get_priority_min(const uint64_t registers[6]) {
    return linux_sched_get_priority_min(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_sched_rr_get_interval[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"interval", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_timespec},
};

static int64_t serve_sched_rr_get_interval(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_timespec), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sched_rr_get_interval(
        (int32_t)registers[0],
        (struct linux_timespec *)registers[1]);
}

static const struct linux_argument arguments_of_kill[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"signal", LINUX_KIND_SET, 32, 0, &set_signal, NULL},
};

static int64_t serve_kill(const uint64_t registers[6]) {
    return linux_kill(
        (int32_t)registers[0],
        (int32_t)registers[1]);
}

static const struct linux_argument arguments_of_tkill[] = {
    {"thread", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"signal", LINUX_KIND_SET, 32, 0, &set_signal, NULL},
};

static int64_t serve_tkill(const uint64_t registers[6]) {
    return linux_tkill(
        (int32_t)registers[0],
        (int32_t)registers[1]);
}

static const struct linux_argument arguments_of_tgkill[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"thread", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"signal", LINUX_KIND_SET, 32, 0, &set_signal, NULL},
};

static int64_t serve_tgkill(const uint64_t registers[6]) {
    return linux_tgkill(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (int32_t)registers[2]);
}

static const struct linux_argument arguments_of_sigaltstack[] = {
    {"new", LINUX_KIND_STRUCT_IN, 64, 0, NULL, &struct_signal_stack},
    {"out_old", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_signal_stack},
};

static int64_t serve_sigaltstack(const uint64_t registers[6]) {
    int64_t wrong = registers[0] == 0 ? 0 : linux_check_memory(registers[0], 1, sizeof(struct linux_signal_stack), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_signal_stack), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sigaltstack(
        (const struct linux_signal_stack *)registers[0],
        (struct linux_signal_stack *)registers[1]);
}

static const struct linux_argument arguments_of_rt_sigsuspend[] = {
    {"mask", LINUX_KIND_STRUCT_IN, 64, 0, NULL, &struct_signal_set},
    {"mask_bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_rt_sigsuspend(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_signal_set), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_rt_sigsuspend(
        (const struct linux_signal_set *)registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_rt_sigaction[] = {
    {"signal", LINUX_KIND_SET, 32, 0, &set_signal, NULL},
    {"new", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_signal_action},
    {"out_old", LINUX_KIND_STRUCT_OUT, 64, 2, NULL, &struct_signal_action},
    {"mask_bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_rt_sigaction(const uint64_t registers[6]) {
    int64_t wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_signal_action), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_signal_action), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_rt_sigaction(
        (int32_t)registers[0],
        (const struct linux_signal_action *)registers[1],
        (struct linux_signal_action *)registers[2],
        registers[3]);
}

static const struct linux_argument arguments_of_rt_sigprocmask[] = {
    {"how", LINUX_KIND_SET, 32, 0, &set_signal_how, NULL},
    {"new", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_signal_set},
    {"out_old", LINUX_KIND_STRUCT_OUT, 64, 2, NULL, &struct_signal_set},
    {"mask_bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_rt_sigprocmask(const uint64_t registers[6]) {
    int64_t wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_signal_set), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_signal_set), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_rt_sigprocmask(
        (int32_t)registers[0],
        (const struct linux_signal_set *)registers[1],
        (struct linux_signal_set *)registers[2],
        registers[3]);
}

static const struct linux_argument arguments_of_rt_sigpending[] = {
    {"out", LINUX_KIND_STRUCT_OUT, 64, 0, NULL, &struct_signal_set},
    {"mask_bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_rt_sigpending(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_signal_set), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_rt_sigpending(
        (struct linux_signal_set *)registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_rt_sigtimedwait[] = {
    {"wanted", LINUX_KIND_STRUCT_IN, 64, 0, NULL, &struct_signal_set},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_signal_information},
    {"timeout", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_timespec},
    {"mask_bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_rt_sigtimedwait(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_signal_set), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_signal_information), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_timespec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_rt_sigtimedwait(
        (const struct linux_signal_set *)registers[0],
        (struct linux_signal_information *)registers[1],
        (const struct linux_timespec *)registers[2],
        registers[3]);
}

static const struct linux_argument arguments_of_rt_sigqueueinfo[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"signal", LINUX_KIND_SET, 32, 0, &set_signal, NULL},
    {"information", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_signal_information},
};

static int64_t serve_rt_sigqueueinfo(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[2], 1, sizeof(struct linux_signal_information), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_rt_sigqueueinfo(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (const struct linux_signal_information *)registers[2]);
}

static int64_t serve_rt_sigreturn(const uint64_t registers[6]) {
    (void)registers;
    return linux_rt_sigreturn();
}

static const struct linux_argument arguments_of_setpriority[] = {
    {"which", LINUX_KIND_SET, 32, 0, &set_priority_of, NULL},
    {"who", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"niceness", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_setpriority(const uint64_t registers[6]) {
    return linux_setpriority(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (int32_t)registers[2]);
}

static const struct linux_argument arguments_of_getpriority[] = {
    {"which", LINUX_KIND_SET, 32, 0, &set_priority_of, NULL},
    {"who", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_getpriority(const uint64_t registers[6]) {
    return linux_getpriority(
        (int32_t)registers[0],
        (int32_t)registers[1]);
}

static const struct linux_argument arguments_of_setregid[] = {
    {"group", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"effective", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_setregid(const uint64_t registers[6]) {
    return linux_setregid(
        (uint32_t)registers[0],
        (uint32_t)registers[1]);
}

static const struct linux_argument arguments_of_setgid[] = {
    {"group", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_setgid(const uint64_t registers[6]) {
    return linux_setgid(
        (uint32_t)registers[0]);
}

static const struct linux_argument arguments_of_setreuid[] = {
    {"user", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"effective", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_setreuid(const uint64_t registers[6]) {
    return linux_setreuid(
        (uint32_t)registers[0],
        (uint32_t)registers[1]);
}

static const struct linux_argument arguments_of_setuid[] = {
    {"user", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_setuid(const uint64_t registers[6]) {
    return linux_setuid(
        (uint32_t)registers[0]);
}

static const struct linux_argument arguments_of_setresuid[] = {
    {"user", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"effective", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"saved", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_setresuid(const uint64_t registers[6]) {
    return linux_setresuid(
        (uint32_t)registers[0],
        (uint32_t)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_getresuid[] = {
    {"user", LINUX_KIND_STRUCT_OUT, 64, 0, NULL, &struct_identity},
    {"effective", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_identity},
    {"saved", LINUX_KIND_STRUCT_OUT, 64, 2, NULL, &struct_identity},
};

static int64_t serve_getresuid(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_identity), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_identity), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[2], 1, sizeof(struct linux_identity), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getresuid(
        (struct linux_identity *)registers[0],
        (struct linux_identity *)registers[1],
        (struct linux_identity *)registers[2]);
}

static const struct linux_argument arguments_of_setresgid[] = {
    {"group", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"effective", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"saved", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_setresgid(const uint64_t registers[6]) {
    return linux_setresgid(
        (uint32_t)registers[0],
        (uint32_t)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_getresgid[] = {
    {"group", LINUX_KIND_STRUCT_OUT, 64, 0, NULL, &struct_identity},
    {"effective", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_identity},
    {"saved", LINUX_KIND_STRUCT_OUT, 64, 2, NULL, &struct_identity},
};

static int64_t serve_getresgid(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_identity), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_identity), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[2], 1, sizeof(struct linux_identity), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getresgid(
        (struct linux_identity *)registers[0],
        (struct linux_identity *)registers[1],
        (struct linux_identity *)registers[2]);
}

static const struct linux_argument arguments_of_setfsuid[] = {
    {"user", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_setfsuid(const uint64_t registers[6]) {
    return linux_setfsuid(
        (uint32_t)registers[0]);
}

static const struct linux_argument arguments_of_setfsgid[] = {
    {"group", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_setfsgid(const uint64_t registers[6]) {
    return linux_setfsgid(
        (uint32_t)registers[0]);
}

static const struct linux_argument arguments_of_times[] = {
    {"out", LINUX_KIND_STRUCT_OUT, 64, 0, NULL, &struct_process_times},
};

static int64_t serve_times(const uint64_t registers[6]) {
    int64_t wrong = registers[0] == 0 ? 0 : linux_check_memory(registers[0], 1, sizeof(struct linux_process_times), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_times(
        (struct linux_process_times *)registers[0]);
}

static const struct linux_argument arguments_of_setpgid[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"group", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_setpgid(const uint64_t registers[6]) {
    return linux_setpgid(
        (int32_t)registers[0],
        (int32_t)registers[1]);
}

static const struct linux_argument arguments_of_getpgid[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_getpgid(const uint64_t registers[6]) {
    return linux_getpgid(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_getsid[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_getsid(const uint64_t registers[6]) {
    return linux_getsid(
        (int32_t)registers[0]);
}

static int64_t serve_setsid(const uint64_t registers[6]) {
    (void)registers;
    return linux_setsid();
}

static const struct linux_argument arguments_of_getgroups[] = {
    {"count", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"groups", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_getgroups(const uint64_t registers[6]) {
    return linux_getgroups(
        (int32_t)registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_uname[] = {
    {"out", LINUX_KIND_STRUCT_OUT, 64, 0, NULL, &struct_system_name},
};

static int64_t serve_uname(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_system_name), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_uname(
        (struct linux_system_name *)registers[0]);
}

static const struct linux_argument arguments_of_getrlimit[] = {
    {"resource", LINUX_KIND_SET, 32, 0, &set_resource, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_limit},
};

static int64_t serve_getrlimit(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_limit), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getrlimit(
        (int32_t)registers[0],
        (struct linux_limit *)registers[1]);
}

static const struct linux_argument arguments_of_setrlimit[] = {
    {"resource", LINUX_KIND_SET, 32, 0, &set_resource, NULL},
    {"new", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_limit},
};

static int64_t serve_setrlimit(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_limit), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_setrlimit(
        (int32_t)registers[0],
        (const struct linux_limit *)registers[1]);
}

static const struct linux_argument arguments_of_getrusage[] = {
    {"whose", LINUX_KIND_SET, 32, 0, &set_usage_of, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_resource_usage},
};

static int64_t serve_getrusage(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_resource_usage), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getrusage(
        (int32_t)registers[0],
        (struct linux_resource_usage *)registers[1]);
}

static const struct linux_argument arguments_of_umask[] = {
    {"mode", LINUX_KIND_OCTAL, 32, 0, NULL, NULL},
};

static int64_t serve_umask(const uint64_t registers[6]) {
    return linux_umask(
        (uint32_t)registers[0]);
}

static const struct linux_argument arguments_of_prctl[] = {
    {"option", LINUX_KIND_SET, 32, 0, &set_prctl_option, NULL},
    {"argument", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_prctl(const uint64_t registers[6]) {
    return linux_prctl(
        (int32_t)registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_getcpu[] = {
    {"processor", LINUX_KIND_STRUCT_OUT, 64, 0, NULL, &struct_identity},
    {"node", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_identity},
    {"unused", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_getcpu(const uint64_t registers[6]) {
    int64_t wrong = registers[0] == 0 ? 0 : linux_check_memory(registers[0], 1, sizeof(struct linux_identity), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_identity), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getcpu(
        (struct linux_identity *)registers[0],
        (struct linux_identity *)registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_gettimeofday[] = {
    {"out", LINUX_KIND_STRUCT_OUT, 64, 0, NULL, &struct_timeval},
    {"zone", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_timeval},
};

static int64_t serve_gettimeofday(const uint64_t registers[6]) {
    int64_t wrong = registers[0] == 0 ? 0 : linux_check_memory(registers[0], 1, sizeof(struct linux_timeval), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_timeval), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_gettimeofday(
        (struct linux_timeval *)registers[0],
        (struct linux_timeval *)registers[1]);
}

static int64_t serve_getpid(const uint64_t registers[6]) {
    (void)registers;
    return linux_getpid();
}

static int64_t serve_getppid(const uint64_t registers[6]) {
    (void)registers;
    return linux_getppid();
}

static int64_t serve_getuid(const uint64_t registers[6]) {
    (void)registers;
    return linux_getuid();
}

static int64_t serve_geteuid(const uint64_t registers[6]) {
    (void)registers;
    return linux_geteuid();
}

static int64_t serve_getgid(const uint64_t registers[6]) {
    (void)registers;
    return linux_getgid();
}

static int64_t serve_getegid(const uint64_t registers[6]) {
    (void)registers;
    return linux_getegid();
}

static int64_t serve_gettid(const uint64_t registers[6]) {
    (void)registers;
    return linux_gettid();
}

static const struct linux_argument arguments_of_sysinfo[] = {
    {"out", LINUX_KIND_STRUCT_OUT, 64, 0, NULL, &struct_system_information},
};

static int64_t serve_sysinfo(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], 1, sizeof(struct linux_system_information), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sysinfo(
        (struct linux_system_information *)registers[0]);
}

static const struct linux_argument arguments_of_socket[] = {
    {"domain", LINUX_KIND_SET, 32, 0, &set_socket_domain, NULL},
    {"type", LINUX_KIND_SET, 32, 0, &set_socket_type, NULL},
    {"protocol", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_socket(const uint64_t registers[6]) {
    return linux_socket(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (int32_t)registers[2]);
}

static const struct linux_argument arguments_of_socketpair[] = {
    {"domain", LINUX_KIND_SET, 32, 0, &set_socket_domain, NULL},
    {"type", LINUX_KIND_SET, 32, 0, &set_socket_type, NULL},
    {"protocol", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 3, NULL, &struct_socket_pair},
};

static int64_t serve_socketpair(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[3], 1, sizeof(struct linux_socket_pair), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_socketpair(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (int32_t)registers[2],
        (struct linux_socket_pair *)registers[3]);
}

static const struct linux_argument arguments_of_bind[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_bind(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_bind(
        (int32_t)registers[0],
        registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_listen[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"backlog", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_listen(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_listen(
        (int32_t)registers[0],
        (int32_t)registers[1]);
}

static const struct linux_argument arguments_of_accept[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length_address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_accept(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_accept(
        (int32_t)registers[0],
        registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_connect[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_connect(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_connect(
        (int32_t)registers[0],
        registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_getsockname[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length_address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_getsockname(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getsockname(
        (int32_t)registers[0],
        registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_getpeername[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length_address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_getpeername(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getpeername(
        (int32_t)registers[0],
        registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_sendto[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"buffer", LINUX_KIND_TEXT_IN, 64, 2, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_message_flag, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_sendto(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], 1, LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sendto(
        (int32_t)registers[0],
        (const void *)registers[1],
        registers[2],
        (uint32_t)registers[3],
        registers[4],
        (uint32_t)registers[5]);
}

static const struct linux_argument arguments_of_recvfrom[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"buffer", LINUX_KIND_TEXT_OUT, 64, 2, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_message_flag, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length_address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_recvfrom(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], 1, LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_recvfrom(
        (int32_t)registers[0],
        (void *)registers[1],
        registers[2],
        (uint32_t)registers[3],
        registers[4],
        registers[5]);
}

static const struct linux_argument arguments_of_setsockopt[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"level", LINUX_KIND_SET, 32, 0, &set_option_level, NULL},
    {"option", LINUX_KIND_SET, 32, 0, &set_socket_option, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_setsockopt(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_setsockopt(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (int32_t)registers[2],
        registers[3],
        (uint32_t)registers[4]);
}

static const struct linux_argument arguments_of_getsockopt[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"level", LINUX_KIND_SET, 32, 0, &set_option_level, NULL},
    {"option", LINUX_KIND_SET, 32, 0, &set_socket_option, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length_address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_getsockopt(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getsockopt(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (int32_t)registers[2],
        registers[3],
        registers[4]);
}

static const struct linux_argument arguments_of_shutdown[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"how", LINUX_KIND_SET, 32, 0, &set_shutdown_how, NULL},
};

static int64_t serve_shutdown(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_shutdown(
        (int32_t)registers[0],
        (int32_t)registers[1]);
}

static const struct linux_argument arguments_of_sendmsg[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"message", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_message},
    {"flags", LINUX_KIND_SET, 32, 0, &set_message_flag, NULL},
};

static int64_t serve_sendmsg(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_message), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sendmsg(
        (int32_t)registers[0],
        (const struct linux_message *)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_recvmsg[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"message", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_message},
    {"flags", LINUX_KIND_SET, 32, 0, &set_message_flag, NULL},
};

static int64_t serve_recvmsg(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], 1, sizeof(struct linux_message), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_recvmsg(
        (int32_t)registers[0],
        (struct linux_message *)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_readahead[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_readahead(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_readahead(
        (int32_t)registers[0],
        (int64_t)registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_brk[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_brk(const uint64_t registers[6]) {
    return linux_brk(
        registers[0]);
}

static const struct linux_argument arguments_of_munmap[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_munmap(const uint64_t registers[6]) {
    return linux_munmap(
        registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_mremap[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"old_length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"new_length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_remap_flag, NULL},
    {"target", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_mremap(const uint64_t registers[6]) {
    return linux_mremap(
        registers[0],
        registers[1],
        registers[2],
        (uint32_t)registers[3],
        registers[4]);
}

static const struct linux_argument arguments_of_clone[] = {
    {"flags", LINUX_KIND_SET, 64, 0, &set_clone_flag, NULL},
    {"stack", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"parent_number", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"fourth", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"fifth", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_clone(const uint64_t registers[6]) {
    return linux_clone(
        registers[0],
        registers[1],
        registers[2],
        registers[3],
        registers[4]);
}

static const struct linux_argument arguments_of_execve[] = {
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"arguments", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"variables", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_execve(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_execve(
        (const char *)registers[0],
        registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_mmap[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"protection", LINUX_KIND_SET, 32, 0, &set_protection, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_map_flag, NULL},
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
};

static int64_t serve_mmap(const uint64_t registers[6]) {
    return linux_mmap(
        registers[0],
        registers[1],
        (uint32_t)registers[2],
        (uint32_t)registers[3],
        (int32_t)registers[4],
        (int64_t)registers[5]);
}

static const struct linux_argument arguments_of_fadvise64[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
    {"advice", LINUX_KIND_SET, 32, 0, &set_memory_advice, NULL},
};

static int64_t serve_fadvise64(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_fadvise64(
        (int32_t)registers[0],
        (int64_t)registers[1],
        (int64_t)registers[2],
        (int32_t)registers[3]);
}

static const struct linux_argument arguments_of_mprotect[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"protection", LINUX_KIND_SET, 32, 0, &set_protection, NULL},
};

static int64_t serve_mprotect(const uint64_t registers[6]) {
    return linux_mprotect(
        registers[0],
        registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_msync[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_memory_sync_flag, NULL},
};

static int64_t serve_msync(const uint64_t registers[6]) {
    return linux_msync(
        registers[0],
        registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_mlock[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_mlock(const uint64_t registers[6]) {
    return linux_mlock(
        registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_munlock[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_munlock(const uint64_t registers[6]) {
    return linux_munlock(
        registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_mlockall[] = {
    {"flags", LINUX_KIND_SET, 32, 0, &set_lock_all_flag, NULL},
};

static int64_t serve_mlockall(const uint64_t registers[6]) {
    return linux_mlockall(
        (uint32_t)registers[0]);
}

static int64_t serve_munlockall(const uint64_t registers[6]) {
    (void)registers;
    return linux_munlockall();
}

static const struct linux_argument arguments_of_mincore[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"pages", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
};

static int64_t serve_mincore(const uint64_t registers[6]) {
    return linux_mincore(
        registers[0],
        registers[1],
        registers[2]);
}

static const struct linux_argument arguments_of_madvise[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"advice", LINUX_KIND_SET, 32, 0, &set_memory_advice, NULL},
};

static int64_t serve_madvise(const uint64_t registers[6]) {
    return linux_madvise(
        registers[0],
        registers[1],
        (int32_t)registers[2]);
}

static const struct linux_argument arguments_of_rt_tgsigqueueinfo[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"thread", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"signal", LINUX_KIND_SET, 32, 0, &set_signal, NULL},
    {"information", LINUX_KIND_STRUCT_IN, 64, 3, NULL, &struct_signal_information},
};

static int64_t serve_rt_tgsigqueueinfo(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[3], 1, sizeof(struct linux_signal_information), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_rt_tgsigqueueinfo(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (int32_t)registers[2],
        (const struct linux_signal_information *)registers[3]);
}

static const struct linux_argument arguments_of_accept4[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length_address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_socket_type, NULL},
};

static int64_t serve_accept4(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_accept4(
        (int32_t)registers[0],
        registers[1],
        registers[2],
        (int32_t)registers[3]);
}

static const struct linux_argument arguments_of_recvmmsg[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"messages", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_message_flag, NULL},
    {"timeout", LINUX_KIND_STRUCT_IN, 64, 4, NULL, &struct_timespec},
};

static int64_t serve_recvmmsg(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[4] == 0 ? 0 : linux_check_memory(registers[4], 1, sizeof(struct linux_timespec), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_recvmmsg(
        (int32_t)registers[0],
        registers[1],
        (uint32_t)registers[2],
        (uint32_t)registers[3],
        (struct linux_timespec *)registers[4]);
}

static const struct linux_argument arguments_of_wait4[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"status", LINUX_KIND_STRUCT_OUT, 64, 1, NULL, &struct_wait_status},
    {"options", LINUX_KIND_SET, 32, 0, &set_wait_option, NULL},
    {"usage", LINUX_KIND_STRUCT_OUT, 64, 3, NULL, &struct_resource_usage},
};

static int64_t serve_wait4(const uint64_t registers[6]) {
    int64_t wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_wait_status), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_resource_usage), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_wait4(
        (int32_t)registers[0],
        (struct linux_wait_status *)registers[1],
        (uint32_t)registers[2],
        (struct linux_resource_usage *)registers[3]);
}

static const struct linux_argument arguments_of_prlimit64[] = {
    {"process", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"resource", LINUX_KIND_SET, 32, 0, &set_resource, NULL},
    {"new", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_limit},
    {"out_old", LINUX_KIND_STRUCT_OUT, 64, 3, NULL, &struct_limit},
};

static int64_t serve_prlimit64(const uint64_t registers[6]) {
    int64_t wrong = registers[2] == 0 ? 0 : linux_check_memory(registers[2], 1, sizeof(struct linux_limit), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_limit), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_prlimit64(
        (int32_t)registers[0],
        (int32_t)registers[1],
        (const struct linux_limit *)registers[2],
        (struct linux_limit *)registers[3]);
}

static const struct linux_argument arguments_of_syncfs[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_syncfs(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_syncfs(
        (int32_t)registers[0]);
}

static const struct linux_argument arguments_of_sendmmsg[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"messages", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_message_flag, NULL},
};

static int64_t serve_sendmmsg(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_sendmmsg(
        (int32_t)registers[0],
        registers[1],
        (uint32_t)registers[2],
        (uint32_t)registers[3]);
}

static const struct linux_argument arguments_of_renameat2[] = {
    {"from_directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"from", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"to_directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"to", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_rename_flag, NULL},
};

static int64_t serve_renameat2(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_path(registers[3]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_renameat2(
        (int32_t)registers[0],
        (const char *)registers[1],
        (int32_t)registers[2],
        (const char *)registers[3],
        (uint32_t)registers[4]);
}

static const struct linux_argument arguments_of_getrandom[] = {
    {"buffer", LINUX_KIND_TEXT_OUT, 64, 1, NULL, NULL},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_random_flag, NULL},
};

static int64_t serve_getrandom(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], registers[1], 1, LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_getrandom(
        (void *)registers[0],
        registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_memfd_create[] = {
    {"name", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_memory_file_flag, NULL},
};

static int64_t serve_memfd_create(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_memfd_create(
        (const char *)registers[0],
        (uint32_t)registers[1]);
}

static const struct linux_argument arguments_of_execveat[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"arguments", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"variables", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_at_flag, NULL},
};

static int64_t serve_execveat(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_execveat(
        (int32_t)registers[0],
        (const char *)registers[1],
        registers[2],
        registers[3],
        (uint32_t)registers[4]);
}

static const struct linux_argument arguments_of_membarrier[] = {
    {"command", LINUX_KIND_SET, 32, 0, &set_barrier_command, NULL},
    {"flags", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"processor", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_membarrier(const uint64_t registers[6]) {
    return linux_membarrier(
        (int32_t)registers[0],
        (uint32_t)registers[1],
        (int32_t)registers[2]);
}

static const struct linux_argument arguments_of_mlock2[] = {
    {"address", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"length", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_lock_flag, NULL},
};

static int64_t serve_mlock2(const uint64_t registers[6]) {
    return linux_mlock2(
        registers[0],
        registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_copy_file_range[] = {
    {"from", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"from_offset", LINUX_KIND_STRUCT_IN, 64, 1, NULL, &struct_offset},
    {"to", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"to_offset", LINUX_KIND_STRUCT_IN, 64, 3, NULL, &struct_offset},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
};

static int64_t serve_copy_file_range(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[1] == 0 ? 0 : linux_check_memory(registers[1], 1, sizeof(struct linux_offset), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_descriptor((int32_t)registers[2]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_offset), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_copy_file_range(
        (int32_t)registers[0],
        (struct linux_offset *)registers[1],
        (int32_t)registers[2],
        (struct linux_offset *)registers[3],
        registers[4],
        (uint32_t)registers[5]);
}

static const struct linux_argument arguments_of_preadv2[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"vector", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_iovec},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
    {"high", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_preadv2(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], sizeof(struct linux_iovec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_preadv2(
        (int32_t)registers[0],
        (const struct linux_iovec *)registers[1],
        registers[2],
        (int64_t)registers[3],
        registers[4],
        (int32_t)registers[5]);
}

static const struct linux_argument arguments_of_pwritev2[] = {
    {"fd", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"vector", LINUX_KIND_STRUCT_IN, 64, 2, NULL, &struct_iovec},
    {"count", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"offset", LINUX_KIND_NUMBER, 64, 0, NULL, NULL},
    {"high", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
};

static int64_t serve_pwritev2(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[1], registers[2], sizeof(struct linux_iovec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_pwritev2(
        (int32_t)registers[0],
        (const struct linux_iovec *)registers[1],
        registers[2],
        (int64_t)registers[3],
        registers[4],
        (int32_t)registers[5]);
}

static const struct linux_argument arguments_of_statx[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_at_flag, NULL},
    {"mask", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"out", LINUX_KIND_STRUCT_OUT, 64, 4, NULL, &struct_statx},
};

static int64_t serve_statx(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[4], 1, sizeof(struct linux_statx), LINUX_ACCESS_WRITE);
    if (wrong != 0) {
        return wrong;
    }
    return linux_statx(
        (int32_t)registers[0],
        (const char *)registers[1],
        (uint32_t)registers[2],
        (uint32_t)registers[3],
        (struct linux_statx *)registers[4]);
}

static const struct linux_argument arguments_of_clone3[] = {
    {"arguments", LINUX_KIND_TEXT_IN, 64, 1, NULL, NULL},
    {"bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_clone3(const uint64_t registers[6]) {
    int64_t wrong = linux_check_memory(registers[0], registers[1], 1, LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_clone3(
        (const void *)registers[0],
        registers[1]);
}

static const struct linux_argument arguments_of_close_range[] = {
    {"first", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"last", LINUX_KIND_UNSIGNED, 32, 0, NULL, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_close_range_flag, NULL},
};

static int64_t serve_close_range(const uint64_t registers[6]) {
    return linux_close_range(
        (uint32_t)registers[0],
        (uint32_t)registers[1],
        (uint32_t)registers[2]);
}

static const struct linux_argument arguments_of_openat2[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"how", LINUX_KIND_TEXT_IN, 64, 3, NULL, NULL},
    {"bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_openat2(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = linux_check_memory(registers[2], registers[3], 1, LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_openat2(
        (int32_t)registers[0],
        (const char *)registers[1],
        (const void *)registers[2],
        registers[3]);
}

static const struct linux_argument arguments_of_faccessat2[] = {
    {"directory", LINUX_KIND_SET, 32, 0, &set_at_directory, NULL},
    {"path", LINUX_KIND_PATH, 64, 0, NULL, NULL},
    {"mode", LINUX_KIND_SET, 32, 0, &set_access_mode, NULL},
    {"flags", LINUX_KIND_SET, 32, 0, &set_at_flag, NULL},
};

static int64_t serve_faccessat2(const uint64_t registers[6]) {
    int64_t wrong = linux_check_path(registers[1]);
    if (wrong != 0) {
        return wrong;
    }
    return linux_faccessat2(
        (int32_t)registers[0],
        (const char *)registers[1],
        (uint32_t)registers[2],
        (uint32_t)registers[3]);
}

static const struct linux_argument arguments_of_epoll_pwait2[] = {
    {"set", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"events", LINUX_KIND_ADDRESS, 64, 0, NULL, NULL},
    {"room", LINUX_KIND_NUMBER, 32, 0, NULL, NULL},
    {"timeout", LINUX_KIND_STRUCT_IN, 64, 3, NULL, &struct_timespec},
    {"mask", LINUX_KIND_STRUCT_IN, 64, 4, NULL, &struct_signal_set},
    {"mask_bytes", LINUX_KIND_UNSIGNED, 64, 0, NULL, NULL},
};

static int64_t serve_epoll_pwait2(const uint64_t registers[6]) {
    int64_t wrong = linux_check_descriptor((int32_t)registers[0]);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[3] == 0 ? 0 : linux_check_memory(registers[3], 1, sizeof(struct linux_timespec), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    wrong = registers[4] == 0 ? 0 : linux_check_memory(registers[4], 1, sizeof(struct linux_signal_set), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    return linux_epoll_pwait2(
        (int32_t)registers[0],
        registers[1],
        (int32_t)registers[2],
        (const struct linux_timespec *)registers[3],
        (const struct linux_signal_set *)registers[4],
        registers[5]);
}

const struct linux_call linux_calls[LINUX_NUMBERS_END] = {
    [LINUX_CALL_IO_SETUP] = {"io_setup", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_IO_DESTROY] = {"io_destroy", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_IO_SUBMIT] = {"io_submit", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_IO_CANCEL] = {"io_cancel", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_IO_GETEVENTS] = {"io_getevents", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SETXATTR] = {"setxattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_LSETXATTR] = {"lsetxattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_FSETXATTR] = {"fsetxattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_GETXATTR] = {"getxattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_LGETXATTR] = {"lgetxattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_FGETXATTR] = {"fgetxattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_LISTXATTR] = {"listxattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_LLISTXATTR] = {"llistxattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_FLISTXATTR] = {"flistxattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_REMOVEXATTR] = {"removexattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_LREMOVEXATTR] = {"lremovexattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_FREMOVEXATTR] = {"fremovexattr", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EOPNOTSUPP},
    [LINUX_CALL_GETCWD] = {"getcwd", serve_getcwd, arguments_of_getcwd, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_LOOKUP_DCOOKIE] = {"lookup_dcookie", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_EVENTFD2] = {"eventfd2", serve_eventfd2, arguments_of_eventfd2, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_EPOLL_CREATE1] = {"epoll_create1", serve_epoll_create1, arguments_of_epoll_create1, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_EPOLL_CTL] = {"epoll_ctl", serve_epoll_ctl, arguments_of_epoll_ctl, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_EPOLL_PWAIT] = {"epoll_pwait", serve_epoll_pwait, arguments_of_epoll_pwait, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_DUP] = {"dup", serve_dup, arguments_of_dup, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_DUP3] = {"dup3", serve_dup3, arguments_of_dup3, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FCNTL] = {"fcntl", serve_fcntl, arguments_of_fcntl, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_INOTIFY_INIT1] = {"inotify_init1", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_INOTIFY_ADD_WATCH] = {"inotify_add_watch", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_INOTIFY_RM_WATCH] = {"inotify_rm_watch", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_IOCTL] = {"ioctl", serve_ioctl, arguments_of_ioctl, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_IOPRIO_SET] = {"ioprio_set", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_IOPRIO_GET] = {"ioprio_get", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FLOCK] = {"flock", serve_flock, arguments_of_flock, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MKNODAT] = {"mknodat", serve_mknodat, arguments_of_mknodat, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MKDIRAT] = {"mkdirat", serve_mkdirat, arguments_of_mkdirat, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_UNLINKAT] = {"unlinkat", serve_unlinkat, arguments_of_unlinkat, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SYMLINKAT] = {"symlinkat", serve_symlinkat, arguments_of_symlinkat, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_LINKAT] = {"linkat", serve_linkat, arguments_of_linkat, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RENAMEAT] = {"renameat", serve_renameat, arguments_of_renameat, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_UMOUNT2] = {"umount2", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_MOUNT] = {"mount", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_PIVOT_ROOT] = {"pivot_root", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_NFSSERVCTL] = {"nfsservctl", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_STATFS] = {"statfs", serve_statfs, arguments_of_statfs, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FSTATFS] = {"fstatfs", serve_fstatfs, arguments_of_fstatfs, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TRUNCATE] = {"truncate", serve_truncate, arguments_of_truncate, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FTRUNCATE] = {"ftruncate", serve_ftruncate, arguments_of_ftruncate, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FALLOCATE] = {"fallocate", serve_fallocate, arguments_of_fallocate, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FACCESSAT] = {"faccessat", serve_faccessat, arguments_of_faccessat, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_CHDIR] = {"chdir", serve_chdir, arguments_of_chdir, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FCHDIR] = {"fchdir", serve_fchdir, arguments_of_fchdir, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_CHROOT] = {"chroot", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_FCHMOD] = {"fchmod", serve_fchmod, arguments_of_fchmod, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FCHMODAT] = {"fchmodat", serve_fchmodat, arguments_of_fchmodat, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FCHOWNAT] = {"fchownat", serve_fchownat, arguments_of_fchownat, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FCHOWN] = {"fchown", serve_fchown, arguments_of_fchown, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_OPENAT] = {"openat", serve_openat, arguments_of_openat, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_CLOSE] = {"close", serve_close, arguments_of_close, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_VHANGUP] = {"vhangup", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_PIPE2] = {"pipe2", serve_pipe2, arguments_of_pipe2, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_QUOTACTL] = {"quotactl", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_GETDENTS64] = {"getdents64", serve_getdents64, arguments_of_getdents64, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_LSEEK] = {"lseek", serve_lseek, arguments_of_lseek, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_READ] = {"read", serve_read, arguments_of_read, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_WRITE] = {"write", serve_write, arguments_of_write, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_READV] = {"readv", serve_readv, arguments_of_readv, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_WRITEV] = {"writev", serve_writev, arguments_of_writev, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PREAD64] = {"pread64", serve_pread64, arguments_of_pread64, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PWRITE64] = {"pwrite64", serve_pwrite64, arguments_of_pwrite64, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PREADV] = {"preadv", serve_preadv, arguments_of_preadv, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PWRITEV] = {"pwritev", serve_pwritev, arguments_of_pwritev, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SENDFILE] = {"sendfile", serve_sendfile, arguments_of_sendfile, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PSELECT6] = {"pselect6", serve_pselect6, arguments_of_pselect6, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PPOLL] = {"ppoll", serve_ppoll, arguments_of_ppoll, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SIGNALFD4] = {"signalfd4", serve_signalfd4, arguments_of_signalfd4, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_VMSPLICE] = {"vmsplice", serve_vmsplice, arguments_of_vmsplice, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SPLICE] = {"splice", serve_splice, arguments_of_splice, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TEE] = {"tee", serve_tee, arguments_of_tee, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_READLINKAT] = {"readlinkat", serve_readlinkat, arguments_of_readlinkat, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_NEWFSTATAT] = {"newfstatat", serve_newfstatat, arguments_of_newfstatat, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FSTAT] = {"fstat", serve_fstat, arguments_of_fstat, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SYNC] = {"sync", serve_sync, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FSYNC] = {"fsync", serve_fsync, arguments_of_fsync, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FDATASYNC] = {"fdatasync", serve_fdatasync, arguments_of_fdatasync, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SYNC_FILE_RANGE] = {"sync_file_range", serve_sync_file_range, arguments_of_sync_file_range, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TIMERFD_CREATE] = {"timerfd_create", serve_timerfd_create, arguments_of_timerfd_create, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TIMERFD_SETTIME] = {"timerfd_settime", serve_timerfd_settime, arguments_of_timerfd_settime, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TIMERFD_GETTIME] = {"timerfd_gettime", serve_timerfd_gettime, arguments_of_timerfd_gettime, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_UTIMENSAT] = {"utimensat", serve_utimensat, arguments_of_utimensat, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_ACCT] = {"acct", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_CAPGET] = {"capget", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_CAPSET] = {"capset", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_PERSONALITY] = {"personality", serve_personality, arguments_of_personality, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_EXIT] = {"exit", serve_exit, arguments_of_exit, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_EXIT_GROUP] = {"exit_group", serve_exit_group, arguments_of_exit_group, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_WAITID] = {"waitid", serve_waitid, arguments_of_waitid, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SET_TID_ADDRESS] = {"set_tid_address", serve_set_tid_address, arguments_of_set_tid_address, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_UNSHARE] = {"unshare", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FUTEX] = {"futex", serve_futex, arguments_of_futex, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SET_ROBUST_LIST] = {"set_robust_list", serve_set_robust_list, arguments_of_set_robust_list, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GET_ROBUST_LIST] = {"get_robust_list", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_NANOSLEEP] = {"nanosleep", serve_nanosleep, arguments_of_nanosleep, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETITIMER] = {"getitimer", serve_getitimer, arguments_of_getitimer, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETITIMER] = {"setitimer", serve_setitimer, arguments_of_setitimer, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_KEXEC_LOAD] = {"kexec_load", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_INIT_MODULE] = {"init_module", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_DELETE_MODULE] = {"delete_module", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_TIMER_CREATE] = {"timer_create", serve_timer_create, arguments_of_timer_create, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TIMER_GETTIME] = {"timer_gettime", serve_timer_gettime, arguments_of_timer_gettime, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TIMER_GETOVERRUN] = {"timer_getoverrun", serve_timer_getoverrun, arguments_of_timer_getoverrun, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TIMER_SETTIME] = {"timer_settime", serve_timer_settime, arguments_of_timer_settime, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TIMER_DELETE] = {"timer_delete", serve_timer_delete, arguments_of_timer_delete, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_CLOCK_SETTIME] = {"clock_settime", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_CLOCK_GETTIME] = {"clock_gettime", serve_clock_gettime, arguments_of_clock_gettime, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_CLOCK_GETRES] = {"clock_getres", serve_clock_getres, arguments_of_clock_getres, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_CLOCK_NANOSLEEP] = {"clock_nanosleep", serve_clock_nanosleep, arguments_of_clock_nanosleep, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SYSLOG] = {"syslog", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_PTRACE] = {"ptrace", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_SCHED_SETPARAM] = {"sched_setparam", serve_sched_setparam, arguments_of_sched_setparam, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SCHED_SETSCHEDULER] = {"sched_setscheduler", serve_sched_setscheduler, arguments_of_sched_setscheduler, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SCHED_GETSCHEDULER] = {"sched_getscheduler", serve_sched_getscheduler, arguments_of_sched_getscheduler, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SCHED_GETPARAM] = {"sched_getparam", serve_sched_getparam, arguments_of_sched_getparam, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SCHED_SETAFFINITY] = {"sched_setaffinity", serve_sched_setaffinity, arguments_of_sched_setaffinity, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SCHED_GETAFFINITY] = {"sched_getaffinity", serve_sched_getaffinity, arguments_of_sched_getaffinity, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SCHED_YIELD] = {"sched_yield", serve_sched_yield, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SCHED_GET_PRIORITY_MAX] = {"sched_get_priority_max", serve_sched_get_priority_max, arguments_of_sched_get_priority_max, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SCHED_GET_PRIORITY_MIN] = {"sched_get_priority_min", serve_sched_get_priority_min, arguments_of_sched_get_priority_min, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SCHED_RR_GET_INTERVAL] = {"sched_rr_get_interval", serve_sched_rr_get_interval, arguments_of_sched_rr_get_interval, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RESTART_SYSCALL] = {"restart_syscall", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_KILL] = {"kill", serve_kill, arguments_of_kill, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TKILL] = {"tkill", serve_tkill, arguments_of_tkill, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TGKILL] = {"tgkill", serve_tgkill, arguments_of_tgkill, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SIGALTSTACK] = {"sigaltstack", serve_sigaltstack, arguments_of_sigaltstack, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RT_SIGSUSPEND] = {"rt_sigsuspend", serve_rt_sigsuspend, arguments_of_rt_sigsuspend, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RT_SIGACTION] = {"rt_sigaction", serve_rt_sigaction, arguments_of_rt_sigaction, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RT_SIGPROCMASK] = {"rt_sigprocmask", serve_rt_sigprocmask, arguments_of_rt_sigprocmask, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RT_SIGPENDING] = {"rt_sigpending", serve_rt_sigpending, arguments_of_rt_sigpending, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RT_SIGTIMEDWAIT] = {"rt_sigtimedwait", serve_rt_sigtimedwait, arguments_of_rt_sigtimedwait, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RT_SIGQUEUEINFO] = {"rt_sigqueueinfo", serve_rt_sigqueueinfo, arguments_of_rt_sigqueueinfo, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RT_SIGRETURN] = {"rt_sigreturn", serve_rt_sigreturn, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETPRIORITY] = {"setpriority", serve_setpriority, arguments_of_setpriority, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETPRIORITY] = {"getpriority", serve_getpriority, arguments_of_getpriority, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_REBOOT] = {"reboot", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_SETREGID] = {"setregid", serve_setregid, arguments_of_setregid, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETGID] = {"setgid", serve_setgid, arguments_of_setgid, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETREUID] = {"setreuid", serve_setreuid, arguments_of_setreuid, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETUID] = {"setuid", serve_setuid, arguments_of_setuid, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETRESUID] = {"setresuid", serve_setresuid, arguments_of_setresuid, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETRESUID] = {"getresuid", serve_getresuid, arguments_of_getresuid, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETRESGID] = {"setresgid", serve_setresgid, arguments_of_setresgid, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETRESGID] = {"getresgid", serve_getresgid, arguments_of_getresgid, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETFSUID] = {"setfsuid", serve_setfsuid, arguments_of_setfsuid, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETFSGID] = {"setfsgid", serve_setfsgid, arguments_of_setfsgid, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_TIMES] = {"times", serve_times, arguments_of_times, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETPGID] = {"setpgid", serve_setpgid, arguments_of_setpgid, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETPGID] = {"getpgid", serve_getpgid, arguments_of_getpgid, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETSID] = {"getsid", serve_getsid, arguments_of_getsid, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETSID] = {"setsid", serve_setsid, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETGROUPS] = {"getgroups", serve_getgroups, arguments_of_getgroups, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETGROUPS] = {"setgroups", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_UNAME] = {"uname", serve_uname, arguments_of_uname, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETHOSTNAME] = {"sethostname", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_SETDOMAINNAME] = {"setdomainname", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_GETRLIMIT] = {"getrlimit", serve_getrlimit, arguments_of_getrlimit, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETRLIMIT] = {"setrlimit", serve_setrlimit, arguments_of_setrlimit, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETRUSAGE] = {"getrusage", serve_getrusage, arguments_of_getrusage, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_UMASK] = {"umask", serve_umask, arguments_of_umask, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PRCTL] = {"prctl", serve_prctl, arguments_of_prctl, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETCPU] = {"getcpu", serve_getcpu, arguments_of_getcpu, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETTIMEOFDAY] = {"gettimeofday", serve_gettimeofday, arguments_of_gettimeofday, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETTIMEOFDAY] = {"settimeofday", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_ADJTIMEX] = {"adjtimex", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_GETPID] = {"getpid", serve_getpid, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETPPID] = {"getppid", serve_getppid, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETUID] = {"getuid", serve_getuid, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETEUID] = {"geteuid", serve_geteuid, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETGID] = {"getgid", serve_getgid, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETEGID] = {"getegid", serve_getegid, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETTID] = {"gettid", serve_gettid, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SYSINFO] = {"sysinfo", serve_sysinfo, arguments_of_sysinfo, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MQ_OPEN] = {"mq_open", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MQ_UNLINK] = {"mq_unlink", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MQ_TIMEDSEND] = {"mq_timedsend", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MQ_TIMEDRECEIVE] = {"mq_timedreceive", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MQ_NOTIFY] = {"mq_notify", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MQ_GETSETATTR] = {"mq_getsetattr", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MSGGET] = {"msgget", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MSGCTL] = {"msgctl", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MSGRCV] = {"msgrcv", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MSGSND] = {"msgsnd", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SEMGET] = {"semget", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SEMCTL] = {"semctl", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SEMTIMEDOP] = {"semtimedop", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SEMOP] = {"semop", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SHMGET] = {"shmget", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SHMCTL] = {"shmctl", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SHMAT] = {"shmat", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SHMDT] = {"shmdt", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SOCKET] = {"socket", serve_socket, arguments_of_socket, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SOCKETPAIR] = {"socketpair", serve_socketpair, arguments_of_socketpair, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_BIND] = {"bind", serve_bind, arguments_of_bind, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_LISTEN] = {"listen", serve_listen, arguments_of_listen, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_ACCEPT] = {"accept", serve_accept, arguments_of_accept, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_CONNECT] = {"connect", serve_connect, arguments_of_connect, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETSOCKNAME] = {"getsockname", serve_getsockname, arguments_of_getsockname, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETPEERNAME] = {"getpeername", serve_getpeername, arguments_of_getpeername, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SENDTO] = {"sendto", serve_sendto, arguments_of_sendto, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RECVFROM] = {"recvfrom", serve_recvfrom, arguments_of_recvfrom, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETSOCKOPT] = {"setsockopt", serve_setsockopt, arguments_of_setsockopt, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_GETSOCKOPT] = {"getsockopt", serve_getsockopt, arguments_of_getsockopt, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SHUTDOWN] = {"shutdown", serve_shutdown, arguments_of_shutdown, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SENDMSG] = {"sendmsg", serve_sendmsg, arguments_of_sendmsg, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RECVMSG] = {"recvmsg", serve_recvmsg, arguments_of_recvmsg, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_READAHEAD] = {"readahead", serve_readahead, arguments_of_readahead, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_BRK] = {"brk", serve_brk, arguments_of_brk, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MUNMAP] = {"munmap", serve_munmap, arguments_of_munmap, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MREMAP] = {"mremap", serve_mremap, arguments_of_mremap, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_ADD_KEY] = {"add_key", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_REQUEST_KEY] = {"request_key", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_KEYCTL] = {"keyctl", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_CLONE] = {"clone", serve_clone, arguments_of_clone, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_EXECVE] = {"execve", serve_execve, arguments_of_execve, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MMAP] = {"mmap", serve_mmap, arguments_of_mmap, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FADVISE64] = {"fadvise64", serve_fadvise64, arguments_of_fadvise64, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SWAPON] = {"swapon", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_SWAPOFF] = {"swapoff", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_MPROTECT] = {"mprotect", serve_mprotect, arguments_of_mprotect, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MSYNC] = {"msync", serve_msync, arguments_of_msync, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MLOCK] = {"mlock", serve_mlock, arguments_of_mlock, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MUNLOCK] = {"munlock", serve_munlock, arguments_of_munlock, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MLOCKALL] = {"mlockall", serve_mlockall, arguments_of_mlockall, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MUNLOCKALL] = {"munlockall", serve_munlockall, NULL, 0, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MINCORE] = {"mincore", serve_mincore, arguments_of_mincore, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MADVISE] = {"madvise", serve_madvise, arguments_of_madvise, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_REMAP_FILE_PAGES] = {"remap_file_pages", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MBIND] = {"mbind", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_GET_MEMPOLICY] = {"get_mempolicy", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SET_MEMPOLICY] = {"set_mempolicy", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MIGRATE_PAGES] = {"migrate_pages", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MOVE_PAGES] = {"move_pages", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_RT_TGSIGQUEUEINFO] = {"rt_tgsigqueueinfo", serve_rt_tgsigqueueinfo, arguments_of_rt_tgsigqueueinfo, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PERF_EVENT_OPEN] = {"perf_event_open", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_ACCEPT4] = {"accept4", serve_accept4, arguments_of_accept4, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_RECVMMSG] = {"recvmmsg", serve_recvmmsg, arguments_of_recvmmsg, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_WAIT4] = {"wait4", serve_wait4, arguments_of_wait4, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PRLIMIT64] = {"prlimit64", serve_prlimit64, arguments_of_prlimit64, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_FANOTIFY_INIT] = {"fanotify_init", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FANOTIFY_MARK] = {"fanotify_mark", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_NAME_TO_HANDLE_AT] = {"name_to_handle_at", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_OPEN_BY_HANDLE_AT] = {"open_by_handle_at", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_CLOCK_ADJTIME] = {"clock_adjtime", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_SYNCFS] = {"syncfs", serve_syncfs, arguments_of_syncfs, 1, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SETNS] = {"setns", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SENDMMSG] = {"sendmmsg", serve_sendmmsg, arguments_of_sendmmsg, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PROCESS_VM_READV] = {"process_vm_readv", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_PROCESS_VM_WRITEV] = {"process_vm_writev", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_KCMP] = {"kcmp", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FINIT_MODULE] = {"finit_module", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_SCHED_SETATTR] = {"sched_setattr", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SCHED_GETATTR] = {"sched_getattr", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_RENAMEAT2] = {"renameat2", serve_renameat2, arguments_of_renameat2, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_SECCOMP] = {"seccomp", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_GETRANDOM] = {"getrandom", serve_getrandom, arguments_of_getrandom, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MEMFD_CREATE] = {"memfd_create", serve_memfd_create, arguments_of_memfd_create, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_BPF] = {"bpf", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_EXECVEAT] = {"execveat", serve_execveat, arguments_of_execveat, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_USERFAULTFD] = {"userfaultfd", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MEMBARRIER] = {"membarrier", serve_membarrier, arguments_of_membarrier, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MLOCK2] = {"mlock2", serve_mlock2, arguments_of_mlock2, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_COPY_FILE_RANGE] = {"copy_file_range", serve_copy_file_range, arguments_of_copy_file_range, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PREADV2] = {"preadv2", serve_preadv2, arguments_of_preadv2, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PWRITEV2] = {"pwritev2", serve_pwritev2, arguments_of_pwritev2, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PKEY_MPROTECT] = {"pkey_mprotect", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_PKEY_ALLOC] = {"pkey_alloc", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_PKEY_FREE] = {"pkey_free", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_STATX] = {"statx", serve_statx, arguments_of_statx, 5, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_IO_PGETEVENTS] = {"io_pgetevents", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_RSEQ] = {"rseq", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_ENOSYS},
    [LINUX_CALL_KEXEC_FILE_LOAD] = {"kexec_file_load", NULL, NULL, 0, LINUX_SERVED_REFUSED, LINUX_EPERM},
    [LINUX_CALL_PIDFD_SEND_SIGNAL] = {"pidfd_send_signal", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_IO_URING_SETUP] = {"io_uring_setup", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_IO_URING_ENTER] = {"io_uring_enter", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_IO_URING_REGISTER] = {"io_uring_register", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_OPEN_TREE] = {"open_tree", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MOVE_MOUNT] = {"move_mount", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FSOPEN] = {"fsopen", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FSCONFIG] = {"fsconfig", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FSMOUNT] = {"fsmount", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FSPICK] = {"fspick", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_PIDFD_OPEN] = {"pidfd_open", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_CLONE3] = {"clone3", serve_clone3, arguments_of_clone3, 2, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_CLOSE_RANGE] = {"close_range", serve_close_range, arguments_of_close_range, 3, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_OPENAT2] = {"openat2", serve_openat2, arguments_of_openat2, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PIDFD_GETFD] = {"pidfd_getfd", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FACCESSAT2] = {"faccessat2", serve_faccessat2, arguments_of_faccessat2, 4, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_PROCESS_MADVISE] = {"process_madvise", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_EPOLL_PWAIT2] = {"epoll_pwait2", serve_epoll_pwait2, arguments_of_epoll_pwait2, 6, LINUX_SERVED_LIBRARY, 0},
    [LINUX_CALL_MOUNT_SETATTR] = {"mount_setattr", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_QUOTACTL_FD] = {"quotactl_fd", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_LANDLOCK_CREATE_RULESET] = {"landlock_create_ruleset", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_LANDLOCK_ADD_RULE] = {"landlock_add_rule", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_LANDLOCK_RESTRICT_SELF] = {"landlock_restrict_self", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_MEMFD_SECRET] = {"memfd_secret", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_PROCESS_MRELEASE] = {"process_mrelease", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_FUTEX_WAITV] = {"futex_waitv", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
    [LINUX_CALL_SET_MEMPOLICY_HOME_NODE] = {"set_mempolicy_home_node", NULL, NULL, 0, LINUX_SERVED_ABSENT, LINUX_ENOSYS},
};

const char *linux_errno_name(int32_t number) {
    switch (number) {
    case LINUX_EPERM:
        return "EPERM";
    case LINUX_ENOENT:
        return "ENOENT";
    case LINUX_ESRCH:
        return "ESRCH";
    case LINUX_EINTR:
        return "EINTR";
    case LINUX_EIO:
        return "EIO";
    case LINUX_ENXIO:
        return "ENXIO";
    case LINUX_E2BIG:
        return "E2BIG";
    case LINUX_ENOEXEC:
        return "ENOEXEC";
    case LINUX_EBADF:
        return "EBADF";
    case LINUX_ECHILD:
        return "ECHILD";
    case LINUX_EAGAIN:
        return "EAGAIN";
    case LINUX_ENOMEM:
        return "ENOMEM";
    case LINUX_EACCES:
        return "EACCES";
    case LINUX_EFAULT:
        return "EFAULT";
    case LINUX_EBUSY:
        return "EBUSY";
    case LINUX_EEXIST:
        return "EEXIST";
    case LINUX_EXDEV:
        return "EXDEV";
    case LINUX_ENODEV:
        return "ENODEV";
    case LINUX_ENOTDIR:
        return "ENOTDIR";
    case LINUX_EISDIR:
        return "EISDIR";
    case LINUX_EINVAL:
        return "EINVAL";
    case LINUX_ENFILE:
        return "ENFILE";
    case LINUX_EMFILE:
        return "EMFILE";
    case LINUX_ENOTTY:
        return "ENOTTY";
    case LINUX_EFBIG:
        return "EFBIG";
    case LINUX_ENOSPC:
        return "ENOSPC";
    case LINUX_ESPIPE:
        return "ESPIPE";
    case LINUX_EROFS:
        return "EROFS";
    case LINUX_EPIPE:
        return "EPIPE";
    case LINUX_ERANGE:
        return "ERANGE";
    case LINUX_EDEADLK:
        return "EDEADLK";
    case LINUX_ENAMETOOLONG:
        return "ENAMETOOLONG";
    case LINUX_ENOLCK:
        return "ENOLCK";
    case LINUX_ENOSYS:
        return "ENOSYS";
    case LINUX_ENOTEMPTY:
        return "ENOTEMPTY";
    case LINUX_ELOOP:
        return "ELOOP";
    case LINUX_EOVERFLOW:
        return "EOVERFLOW";
    case LINUX_ENOTSOCK:
        return "ENOTSOCK";
    case LINUX_EMSGSIZE:
        return "EMSGSIZE";
    case LINUX_EPROTOTYPE:
        return "EPROTOTYPE";
    case LINUX_ENOPROTOOPT:
        return "ENOPROTOOPT";
    case LINUX_EPROTONOSUPPORT:
        return "EPROTONOSUPPORT";
    case LINUX_ESOCKTNOSUPPORT:
        return "ESOCKTNOSUPPORT";
    case LINUX_EOPNOTSUPP:
        return "EOPNOTSUPP";
    case LINUX_EAFNOSUPPORT:
        return "EAFNOSUPPORT";
    case LINUX_EADDRINUSE:
        return "EADDRINUSE";
    case LINUX_ECONNRESET:
        return "ECONNRESET";
    case LINUX_ENOBUFS:
        return "ENOBUFS";
    case LINUX_EISCONN:
        return "EISCONN";
    case LINUX_ENOTCONN:
        return "ENOTCONN";
    case LINUX_ETOOMANYREFS:
        return "ETOOMANYREFS";
    case LINUX_ETIMEDOUT:
        return "ETIMEDOUT";
    case LINUX_ECONNREFUSED:
        return "ECONNREFUSED";
    default:
        return NULL;
    }
}

const char *linux_errno_text(int32_t number) {
    switch (number) {
    case LINUX_EPERM:
        return "Operation not permitted";
    case LINUX_ENOENT:
        return "No such file or directory";
    case LINUX_ESRCH:
        return "No such process";
    case LINUX_EINTR:
        return "Interrupted system call";
    case LINUX_EIO:
        return "Input/output error";
    case LINUX_ENXIO:
        return "No such device or address";
    case LINUX_E2BIG:
        return "Argument list too long";
    case LINUX_ENOEXEC:
        return "Exec format error";
    case LINUX_EBADF:
        return "Bad file descriptor";
    case LINUX_ECHILD:
        return "No child processes";
    case LINUX_EAGAIN:
        return "Resource temporarily unavailable";
    case LINUX_ENOMEM:
        return "Cannot allocate memory";
    case LINUX_EACCES:
        return "Permission denied";
    case LINUX_EFAULT:
        return "Bad address";
    case LINUX_EBUSY:
        return "Device or resource busy";
    case LINUX_EEXIST:
        return "File exists";
    case LINUX_EXDEV:
        return "Invalid cross-device link";
    case LINUX_ENODEV:
        return "No such device";
    case LINUX_ENOTDIR:
        return "Not a directory";
    case LINUX_EISDIR:
        return "Is a directory";
    case LINUX_EINVAL:
        return "Invalid argument";
    case LINUX_ENFILE:
        return "Too many open files in system";
    case LINUX_EMFILE:
        return "Too many open files";
    case LINUX_ENOTTY:
        return "Inappropriate ioctl for device";
    case LINUX_EFBIG:
        return "File too large";
    case LINUX_ENOSPC:
        return "No space left on device";
    case LINUX_ESPIPE:
        return "Illegal seek";
    case LINUX_EROFS:
        return "Read-only file system";
    case LINUX_EPIPE:
        return "Broken pipe";
    case LINUX_ERANGE:
        return "Numerical result out of range";
    case LINUX_EDEADLK:
        return "Resource deadlock avoided";
    case LINUX_ENAMETOOLONG:
        return "File name too long";
    case LINUX_ENOLCK:
        return "No locks available";
    case LINUX_ENOSYS:
        return "Function not implemented";
    case LINUX_ENOTEMPTY:
        return "Directory not empty";
    case LINUX_ELOOP:
        return "Too many levels of symbolic links";
    case LINUX_EOVERFLOW:
        return "Value too large for defined data type";
    case LINUX_ENOTSOCK:
        return "Socket operation on non-socket";
    case LINUX_EMSGSIZE:
        return "Message too long";
    case LINUX_EPROTOTYPE:
        return "Protocol wrong type for socket";
    case LINUX_ENOPROTOOPT:
        return "Protocol not available";
    case LINUX_EPROTONOSUPPORT:
        return "Protocol not supported";
    case LINUX_ESOCKTNOSUPPORT:
        return "Socket type not supported";
    case LINUX_EOPNOTSUPP:
        return "Operation not supported";
    case LINUX_EAFNOSUPPORT:
        return "Address family not supported by protocol";
    case LINUX_EADDRINUSE:
        return "Address already in use";
    case LINUX_ECONNRESET:
        return "Connection reset by peer";
    case LINUX_ENOBUFS:
        return "No buffer space available";
    case LINUX_EISCONN:
        return "Transport endpoint is already connected";
    case LINUX_ENOTCONN:
        return "Transport endpoint is not connected";
    case LINUX_ETOOMANYREFS:
        return "Too many references: cannot splice";
    case LINUX_ETIMEDOUT:
        return "Connection timed out";
    case LINUX_ECONNREFUSED:
        return "Connection refused";
    default:
        return NULL;
    }
}

int32_t linux_errno_of_status(status_t status) {
    switch (status) {
    case STATUS_NOT_FOUND:
        return LINUX_ENOENT;
    case STATUS_EXISTS:
        return LINUX_EEXIST;
    case STATUS_NO_SPACE:
        return LINUX_ENOSPC;
    case STATUS_NO_MEMORY:
        return LINUX_ENOMEM;
    case STATUS_BAD_NAME:
        return LINUX_ENAMETOOLONG;
    case STATUS_IS_DIRECTORY:
        return LINUX_EISDIR;
    case STATUS_NOT_DIRECTORY:
        return LINUX_ENOTDIR;
    case STATUS_NOT_EMPTY:
        return LINUX_ENOTEMPTY;
    case STATUS_READ_ONLY:
        return LINUX_EROFS;
    case STATUS_CROSS_MOUNT:
        return LINUX_EXDEV;
    case STATUS_IS_LINK:
        return LINUX_ELOOP;
    case STATUS_LINK_LOOP:
        return LINUX_ELOOP;
    case STATUS_ACCESS_DENIED:
        return LINUX_EACCES;
    case STATUS_BAD_ARGUMENT:
        return LINUX_EINVAL;
    case STATUS_BAD_RANGE:
        return LINUX_EFBIG;
    case STATUS_BUSY:
        return LINUX_EBUSY;
    case STATUS_TIMED_OUT:
        return LINUX_ETIMEDOUT;
    case STATUS_UNSUPPORTED:
        return LINUX_ENXIO;
    default:
        return LINUX_EIO;
    }
}
