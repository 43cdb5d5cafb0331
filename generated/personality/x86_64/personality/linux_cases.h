// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/personality/linux.yaml
// Template: codegen/tessera_gen/templates/personality/cases.h.j2
// Command: ./tessera gen
//
// Programs for Linux: static binaries as they are. What a program may call on x86_64 that calls at random: every number but those of calls that may keep it.
#pragma once

#include <stdint.h>

enum : uint32_t { LINUX_CASES_END = 451 };

static const uint16_t linux_cases_left_out[] = {
    7, // poll
    15, // rt_sigreturn
    22, // pipe
    23, // select
    34, // pause
    35, // nanosleep
    37, // alarm
    38, // setitimer
    42, // connect
    43, // accept
    44, // sendto
    45, // recvfrom
    46, // sendmsg
    47, // recvmsg
    53, // socketpair
    59, // execve
    60, // exit
    62, // kill
    128, // rt_sigtimedwait
    129, // rt_sigqueueinfo
    130, // rt_sigsuspend
    200, // tkill
    202, // futex
    223, // timer_settime
    230, // clock_nanosleep
    231, // exit_group
    232, // epoll_wait
    234, // tgkill
    270, // pselect6
    271, // ppoll
    275, // splice
    276, // tee
    278, // vmsplice
    281, // epoll_pwait
    282, // signalfd
    284, // eventfd
    288, // accept4
    297, // rt_tgsigqueueinfo
    299, // recvmmsg
    307, // sendmmsg
    322, // execveat
    435, // clone3
    441, // epoll_pwait2
};
