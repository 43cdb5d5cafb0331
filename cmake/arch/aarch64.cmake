# SPDX-License-Identifier: MIT
# AArch64: the oldest architecture level of any board, so that one build of a program runs on all of them.
set(TESSERA_ARCH_FLAGS --target=aarch64-none-elf -march=armv8-a -mno-outline-atomics)
set(TESSERA_ARCH_KERNEL_FLAGS $<$<COMPILE_LANGUAGE:C>:-mgeneral-regs-only>)
