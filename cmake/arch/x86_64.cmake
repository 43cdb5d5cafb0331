# SPDX-License-Identifier: MIT
# x86-64: the oldest architecture level of any board. No red zone: a system call pushes a word, and in the kernel interrupts do.
# Clang links for this target only by way of another one. The kernel is linked high above where small code may lie, and reaches its
# symbols relative to pc, which the linker has to be told when it compiles: kernel and programs are optimised as wholes, as on AArch64.
set(TESSERA_ARCH_FLAGS -march=x86-64 -mno-red-zone)
set(TESSERA_ARCH_COMPILE_FLAGS --target=x86_64-none-elf)
set(TESSERA_ARCH_LINK_FLAGS --target=x86_64-linux-gnu)
set(TESSERA_ARCH_KERNEL_LINK_FLAGS LINKER:-mllvm,-relocation-model=pic)
# Functions that call none have no frame, as on AArch64: three instructions of each.
set(TESSERA_ARCH_USER_FLAGS -momit-leaf-frame-pointer -fno-pic $<$<COMPILE_LANGUAGE:C>:-flto>)
set(TESSERA_ARCH_KERNEL_FLAGS -momit-leaf-frame-pointer -fpie -fdirect-access-external-data ${TESSERA_NO_FLOAT} $<$<COMPILE_LANGUAGE:C>:-flto>)
# Payload of the fast paths is in registers that their own calling convention names.
set(TESSERA_ARCH_FAST_PATH_FLAGS -fno-lto -fomit-frame-pointer)
# Of the kernel, what starts the machine, or is read of it, or reports its bugs: built for size.
set(TESSERA_ARCH_SELDOM acpi.c backtrace.c calibrate.c console.c core.c descriptors.c features.c firmware.c kernel_fault.c kernel_map.c
    machine.c madt.c mcfg.c start_info.c startup.c)
