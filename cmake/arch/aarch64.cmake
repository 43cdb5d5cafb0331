# SPDX-License-Identifier: MIT
# AArch64: the oldest architecture level of any board, so that one build of a program runs on all of them.
set(TESSERA_ARCH_COMPILE_FLAGS "")
set(TESSERA_ARCH_LINK_FLAGS "")
set(TESSERA_ARCH_KERNEL_LINK_FLAGS "")
set(TESSERA_ARCH_FLAGS --target=aarch64-none-elf -march=armv8-a -mno-outline-atomics)
set(TESSERA_ARCH_USER_FLAGS -fno-pic $<$<COMPILE_LANGUAGE:C>:-flto>)
# The kernel is optimised as one whole when it is linked: a path through it crosses many small files.
set(TESSERA_ARCH_KERNEL_FLAGS -fno-pic ${TESSERA_NO_FLOAT} $<$<COMPILE_LANGUAGE:C>:-flto>)
# The fast paths run without a stack: a frame is an error, and known when the file is compiled.
set(TESSERA_ARCH_FAST_PATH_FLAGS -fno-lto -fomit-frame-pointer -Wframe-larger-than=0)
# Of the kernel, what starts the machine, or is read of it, or reports its bugs: built for size.
set(TESSERA_ARCH_SELDOM backtrace.c bcm2835_pm.c console.c core.c core_start.c kernel_fault.c kernel_map.c machine.c)
