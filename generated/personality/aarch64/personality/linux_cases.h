// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/personality/linux.yaml
// Template: codegen/tessera_gen/templates/personality/cases.h.j2
// Command: ./tessera gen
//
// Programs for Linux: static binaries as they are. What a program may call on aarch64 that calls at random: every number but those of calls that may keep it.
#pragma once

#include <stdint.h>

enum : uint32_t { LINUX_CASES_END = 451 };

static const uint16_t linux_cases_left_out[] = {
    22, // epoll_pwait
    72, // pselect6
    73, // ppoll
    75, // vmsplice
    76, // splice
    77, // tee
    93, // exit
    94, // exit_group
    98, // futex
    101, // nanosleep
    103, // setitimer
    110, // timer_settime
    115, // clock_nanosleep
    129, // kill
    130, // tkill
    131, // tgkill
    133, // rt_sigsuspend
    137, // rt_sigtimedwait
    138, // rt_sigqueueinfo
    139, // rt_sigreturn
    199, // socketpair
    202, // accept
    203, // connect
    206, // sendto
    207, // recvfrom
    211, // sendmsg
    212, // recvmsg
    221, // execve
    240, // rt_tgsigqueueinfo
    242, // accept4
    243, // recvmmsg
    269, // sendmmsg
    281, // execveat
    435, // clone3
    441, // epoll_pwait2
};
