# SPDX-License-Identifier: MIT
# GENERATED - DO NOT EDIT
# Source: platform/bananapi-m64/board.yaml, platform/pinephone/board.yaml, platform/q35/board.yaml, platform/raspi3b/board.yaml, platform/raspi3b-uart1/board.yaml, platform/raspi4b/board.yaml, platform/raspi5/board.yaml, platform/versal-virt/board.yaml, platform/virt/board.yaml, platform/virt-16k/board.yaml, platform/virt-gicv2/board.yaml, platform/virt-intx/board.yaml, platform/uefi.yaml, idl/systems/bench.yaml, idl/systems/bench_services.yaml, idl/systems/conformance.yaml, idl/systems/default.yaml, idl/systems/diskless.yaml, idl/systems/isolation.yaml, idl/systems/posix.yaml, idl/systems/protocols.yaml, idl/systems/storm.yaml, idl/systems/stress_cores.yaml, idl/systems/wires.yaml
# Template: codegen/tessera_gen/templates/systems/build.cmake.j2
# Command: ./tessera gen
# Which boards and systems there are, and what goes into their images.

set(TESSERA_BOARDS bananapi-m64 pinephone q35 raspi3b raspi3b-uart1 raspi4b raspi5 versal-virt virt virt-16k virt-gicv2 virt-intx)
set(TESSERA_QEMU_BOARDS q35 raspi3b raspi3b-uart1 raspi4b versal-virt virt virt-16k virt-gicv2 virt-intx)
set(TESSERA_BOARD_bananapi-m64_ARCH aarch64)
set(TESSERA_BOARD_bananapi-m64_BOOTS raw)
set(TESSERA_BOARD_pinephone_ARCH aarch64)
set(TESSERA_BOARD_pinephone_BOOTS raw)
set(TESSERA_BOARD_q35_ARCH x86_64)
set(TESSERA_BOARD_q35_BOOTS pvh uefi)
set(TESSERA_BOARD_q35_CPUS plain without_pcid without_guards without_xsave with_old_timers without_clflush)
set(TESSERA_BOARD_q35_CPU_plain "qemu64")
set(TESSERA_BOARD_q35_CPU_without_pcid "max,-pcid")
set(TESSERA_BOARD_q35_CPU_without_guards "max,-smap,-smep,-umip,-fsgsbase")
set(TESSERA_BOARD_q35_CPU_without_xsave "max,-xsave")
set(TESSERA_BOARD_q35_CPU_with_old_timers "max,-x2apic,-tsc-deadline")
set(TESSERA_BOARD_q35_CPU_without_clflush "max,-clflush,-pge")
set(TESSERA_BOARD_raspi3b_ARCH aarch64)
set(TESSERA_BOARD_raspi3b_BOOTS raw)
set(TESSERA_BOARD_raspi3b-uart1_ARCH aarch64)
set(TESSERA_BOARD_raspi3b-uart1_BOOTS raw)
set(TESSERA_BOARD_raspi4b_ARCH aarch64)
set(TESSERA_BOARD_raspi4b_BOOTS raw)
set(TESSERA_BOARD_raspi5_ARCH aarch64)
set(TESSERA_BOARD_raspi5_BOOTS raw)
set(TESSERA_BOARD_versal-virt_ARCH aarch64)
set(TESSERA_BOARD_versal-virt_BOOTS raw)
set(TESSERA_BOARD_virt_ARCH aarch64)
set(TESSERA_BOARD_virt_BOOTS elf uefi)
set(TESSERA_BOARD_virt-16k_ARCH aarch64)
set(TESSERA_BOARD_virt-16k_BOOTS elf uefi)
set(TESSERA_BOARD_virt-gicv2_ARCH aarch64)
set(TESSERA_BOARD_virt-gicv2_BOOTS elf uefi)
set(TESSERA_BOARD_virt-intx_ARCH aarch64)
set(TESSERA_BOARD_virt-intx_BOOTS elf uefi)

set(TESSERA_UEFI_ARCHES x86_64 aarch64)
set(TESSERA_UEFI_KERNEL tessera/kernel.elf)
set(TESSERA_UEFI_LOADER_x86_64 EFI/BOOT/BOOTX64.EFI)
set(TESSERA_UEFI_LOADER_aarch64 EFI/BOOT/BOOTAA64.EFI)

set(TESSERA_SYSTEMS bench bench_services conformance default diskless isolation posix protocols storm stress_cores wires)

# The benchmark instead of root, with a program for the other side of messages.
set(TESSERA_SYSTEM_bench_KIND benchmark)
set(TESSERA_SYSTEM_bench_BOARDS virt virt-16k virt-gicv2 q35)
set(TESSERA_SYSTEM_bench_BUNDLE_FILES_virt
    root=@program:bench_kernel
    bench_server=@program:bench_server)
set(TESSERA_SYSTEM_bench_BUNDLE_FILES_virt-16k
    root=@program:bench_kernel
    bench_server=@program:bench_server)
set(TESSERA_SYSTEM_bench_BUNDLE_FILES_virt-gicv2
    root=@program:bench_kernel
    bench_server=@program:bench_server)
set(TESSERA_SYSTEM_bench_BUNDLE_FILES_q35
    root=@program:bench_kernel
    bench_server=@program:bench_server)
set(TESSERA_SYSTEM_bench_PROCESS_TABLE_virt generated/system/bench/virt/process_table.bin)
set(TESSERA_SYSTEM_bench_PROCESS_TABLE_virt-16k generated/system/bench/virt-16k/process_table.bin)
set(TESSERA_SYSTEM_bench_PROCESS_TABLE_virt-gicv2 generated/system/bench/virt-gicv2/process_table.bin)
set(TESSERA_SYSTEM_bench_PROCESS_TABLE_q35 generated/system/bench/q35/process_table.bin)

# The default system with a benchmark in the shell's place.
set(TESSERA_SYSTEM_bench_services_KIND benchmark)
set(TESSERA_SYSTEM_bench_services_BOARDS virt virt-16k virt-gicv2 q35)
set(TESSERA_SYSTEM_bench_services_BUNDLE_FILES_virt
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    posix_server=@program:posix_server
    bench_services=@program:bench_services)
set(TESSERA_SYSTEM_bench_services_BUNDLE_FILES_virt-16k
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    posix_server=@program:posix_server
    bench_services=@program:bench_services)
set(TESSERA_SYSTEM_bench_services_BUNDLE_FILES_virt-gicv2
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    posix_server=@program:posix_server
    bench_services=@program:bench_services)
set(TESSERA_SYSTEM_bench_services_BUNDLE_FILES_q35
    root=@program:root
    log=@program:log
    pci_ecam=@program:pci_ecam
    ns16550_console=@program:ns16550_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    posix_server=@program:posix_server
    bench_services=@program:bench_services)
set(TESSERA_SYSTEM_bench_services_PROCESS_TABLE_virt generated/system/bench_services/virt/process_table.bin)
set(TESSERA_SYSTEM_bench_services_PROCESS_TABLE_virt-16k generated/system/bench_services/virt-16k/process_table.bin)
set(TESSERA_SYSTEM_bench_services_PROCESS_TABLE_virt-gicv2 generated/system/bench_services/virt-gicv2/process_table.bin)
set(TESSERA_SYSTEM_bench_services_PROCESS_TABLE_q35 generated/system/bench_services/q35/process_table.bin)
set(TESSERA_SYSTEM_bench_services_DISK_FILES
    bin/hello=@program:hello
    bin/linux=@program:linux
    bin/linux_bench=@program:linux_bench
    etc/motd=idl/systems/default/etc/motd
    etc/welcome.txt=idl/systems/default/etc/welcome.txt)

# The generated kernel cases instead of root, and nothing else.
set(TESSERA_SYSTEM_conformance_KIND conformance)
set(TESSERA_SYSTEM_conformance_BOARDS q35 raspi3b raspi3b-uart1 raspi4b raspi5 versal-virt virt virt-16k virt-gicv2 virt-intx)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_q35
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_raspi3b
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_raspi3b-uart1
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_raspi4b
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_raspi5
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_versal-virt
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_virt
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_virt-16k
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_virt-gicv2
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_BUNDLE_FILES_virt-intx
    root=@program:conformance_kernel)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_q35 generated/system/conformance/q35/process_table.bin)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_raspi3b generated/system/conformance/raspi3b/process_table.bin)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_raspi3b-uart1 generated/system/conformance/raspi3b-uart1/process_table.bin)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_raspi4b generated/system/conformance/raspi4b/process_table.bin)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_raspi5 generated/system/conformance/raspi5/process_table.bin)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_versal-virt generated/system/conformance/versal-virt/process_table.bin)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_virt generated/system/conformance/virt/process_table.bin)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_virt-16k generated/system/conformance/virt-16k/process_table.bin)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_virt-gicv2 generated/system/conformance/virt-gicv2/process_table.bin)
set(TESSERA_SYSTEM_conformance_PROCESS_TABLE_virt-intx generated/system/conformance/virt-intx/process_table.bin)

# From power-on to a shell: console, log, a disk with a read-only tree, a file system in memory, programs.
set(TESSERA_SYSTEM_default_KIND general)
set(TESSERA_SYSTEM_default_BOARDS virt bananapi-m64 pinephone q35 raspi3b raspi3b-uart1 raspi4b raspi5 versal-virt virt-16k virt-gicv2 virt-intx)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_virt
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_bananapi-m64
    root=@program:root
    log=@program:log
    dw_uart_console=@program:dw_uart_console
    ramfs=@program:ramfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_pinephone
    root=@program:root
    log=@program:log
    dw_uart_console=@program:dw_uart_console
    ramfs=@program:ramfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_q35
    root=@program:root
    log=@program:log
    pci_ecam=@program:pci_ecam
    ns16550_console=@program:ns16550_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_raspi3b
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    sdhci_blk=@program:sdhci_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_raspi3b-uart1
    root=@program:root
    log=@program:log
    mini_uart_console=@program:mini_uart_console
    sdhci_blk=@program:sdhci_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_raspi4b
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    sdhci_blk=@program:sdhci_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_raspi5
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    sdhci_blk=@program:sdhci_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_versal-virt
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_virt-16k
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_virt-gicv2
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_BUNDLE_FILES_virt-intx
    root=@program:root
    log=@program:log
    pci_ecam=@program:pci_ecam
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_virt generated/system/default/virt/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_bananapi-m64 generated/system/default/bananapi-m64/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_pinephone generated/system/default/pinephone/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_q35 generated/system/default/q35/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_raspi3b generated/system/default/raspi3b/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_raspi3b-uart1 generated/system/default/raspi3b-uart1/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_raspi4b generated/system/default/raspi4b/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_raspi5 generated/system/default/raspi5/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_versal-virt generated/system/default/versal-virt/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_virt-16k generated/system/default/virt-16k/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_virt-gicv2 generated/system/default/virt-gicv2/process_table.bin)
set(TESSERA_SYSTEM_default_PROCESS_TABLE_virt-intx generated/system/default/virt-intx/process_table.bin)
set(TESSERA_SYSTEM_default_DISK_FILES
    bin/crash=@program:crash
    bin/exits=@program:exits
    bin/forge=@program:forge
    bin/hello=@program:hello
    bin/hostile=@program:hostile
    bin/memhog=@program:memhog
    bin/spin=@program:spin
    bin/stress=@program:stress
    etc/motd=idl/systems/default/etc/motd
    etc/welcome.txt=idl/systems/default/etc/welcome.txt)

# The default system as it is on a board whose disk nobody drives: a shell, and files in memory alone.
set(TESSERA_SYSTEM_diskless_KIND general)
set(TESSERA_SYSTEM_diskless_BOARDS virt q35)
set(TESSERA_SYSTEM_diskless_BUNDLE_FILES_virt
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    ramfs=@program:ramfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_diskless_BUNDLE_FILES_q35
    root=@program:root
    log=@program:log
    ns16550_console=@program:ns16550_console
    ramfs=@program:ramfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_diskless_PROCESS_TABLE_virt generated/system/diskless/virt/process_table.bin)
set(TESSERA_SYSTEM_diskless_PROCESS_TABLE_q35 generated/system/diskless/q35/process_table.bin)
set(TESSERA_SYSTEM_diskless_DISK_FILES
    bin/crash=@program:crash
    bin/exits=@program:exits
    bin/forge=@program:forge
    bin/hello=@program:hello
    bin/hostile=@program:hostile
    bin/memhog=@program:memhog
    bin/spin=@program:spin
    bin/stress=@program:stress
    etc/motd=idl/systems/default/etc/motd
    etc/welcome.txt=idl/systems/default/etc/welcome.txt)

# The default system with a probe in place of every service: everything that no manifest grants is tried and refused.
set(TESSERA_SYSTEM_isolation_KIND conformance)
set(TESSERA_SYSTEM_isolation_BOARDS virt bananapi-m64 pinephone q35 raspi3b raspi3b-uart1 raspi4b raspi5 versal-virt virt-16k virt-gicv2 virt-intx)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_virt
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_bananapi-m64
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_pinephone
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_q35
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_raspi3b
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_raspi3b-uart1
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_raspi4b
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_raspi5
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_versal-virt
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_virt-16k
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_virt-gicv2
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_BUNDLE_FILES_virt-intx
    root=@program:root
    isolation_probe=@program:isolation_probe)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_virt generated/system/isolation/virt/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_bananapi-m64 generated/system/isolation/bananapi-m64/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_pinephone generated/system/isolation/pinephone/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_q35 generated/system/isolation/q35/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_raspi3b generated/system/isolation/raspi3b/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_raspi3b-uart1 generated/system/isolation/raspi3b-uart1/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_raspi4b generated/system/isolation/raspi4b/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_raspi5 generated/system/isolation/raspi5/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_versal-virt generated/system/isolation/versal-virt/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_virt-16k generated/system/isolation/virt-16k/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_virt-gicv2 generated/system/isolation/virt-gicv2/process_table.bin)
set(TESSERA_SYSTEM_isolation_PROCESS_TABLE_virt-intx generated/system/isolation/virt-intx/process_table.bin)

# The default system with programs of others: unmodified Linux binaries from packages.
set(TESSERA_SYSTEM_posix_KIND general)
set(TESSERA_SYSTEM_posix_BOARDS virt virt-16k q35)
set(TESSERA_SYSTEM_posix_BUNDLE_FILES_virt
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    posix_server=@program:posix_server
    shell=@program:shell)
set(TESSERA_SYSTEM_posix_BUNDLE_FILES_virt-16k
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    posix_server=@program:posix_server
    shell=@program:shell)
set(TESSERA_SYSTEM_posix_BUNDLE_FILES_q35
    root=@program:root
    log=@program:log
    pci_ecam=@program:pci_ecam
    ns16550_console=@program:ns16550_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    posix_server=@program:posix_server
    shell=@program:shell)
set(TESSERA_SYSTEM_posix_PROCESS_TABLE_virt generated/system/posix/virt/process_table.bin)
set(TESSERA_SYSTEM_posix_PROCESS_TABLE_virt-16k generated/system/posix/virt-16k/process_table.bin)
set(TESSERA_SYSTEM_posix_PROCESS_TABLE_q35 generated/system/posix/q35/process_table.bin)
set(TESSERA_SYSTEM_posix_DISK_FILES
    bin/busybox=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    bin/busybox_musl=@port|busybox|busybox
    bin/dash=@port|dash|dash
    bin/hello=@program:hello
    bin/libc_hello=@port|libc_hello|libc_hello
    bin/linux=@program:linux
    bin/linux_events=@program:linux_events
    bin/linux_fuzz=@program:linux_fuzz
    bin/linux_jail=@program:linux_jail
    bin/linux_jobs=@program:linux_jobs
    bin/linux_lines=@program:linux_lines
    bin/linux_locks=@program:linux_locks
    bin/linux_memory=@program:linux_memory
    bin/linux_names=@program:linux_names
    bin/linux_pipes=@program:linux_pipes
    bin/linux_process=@program:linux_process
    bin/linux_pty=@program:linux_pty
    bin/linux_reads=@program:linux_reads
    bin/linux_shared=@program:linux_shared
    bin/linux_signals=@program:linux_signals
    bin/linux_sockets=@program:linux_sockets
    bin/linux_splice=@program:linux_splice
    bin/linux_threads=@program:linux_threads
    bin/linux_usage=@program:linux_usage
    bin/linux_vfork=@program:linux_vfork
    bin/lua=@port|lua|lua
    bin/micropython=@port|micropython|micropython
    bin/mujs=@port|mujs|mujs
    bin/sh=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    bin/spin=@program:spin
    bin/sqlite3=@port|sqlite3|sqlite3
    bin/tcc=@port|tcc|tcc
    etc/group=idl/systems/posix/etc/group
    etc/motd=idl/systems/posix/etc/motd
    etc/passwd=idl/systems/posix/etc/passwd
    etc/words=idl/systems/posix/etc/words
    usr/bin/ar=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/arch=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/ascii=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/ash=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/awk=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/base64=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/basename=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/bc=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/bunzip2=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/bzcat=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/bzip2=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/cal=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/cat=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/chgrp=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/chmod=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/chown=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/clear=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/cmp=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/cp=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/cpio=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/crc32=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/cut=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/date=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/dc=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/dd=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/df=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/diff=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/dirname=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/dmesg=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/dos2unix=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/du=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/echo=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/ed=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/egrep=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/env=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/expand=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/expr=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/factor=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/fallocate=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/false=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/fgrep=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/find=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/findfs=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/fold=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/free=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/getopt=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/grep=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/groups=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/gunzip=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/gzip=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/head=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/hexdump=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/hostname=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/id=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/kill=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/killall=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/less=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/link=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/ln=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/logname=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/ls=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/lzcat=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/lzma=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/lzop=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/md5sum=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/mkdir=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/mkfifo=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/mknod=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/mktemp=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/more=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/mv=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/nl=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/nproc=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/od=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/paste=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/patch=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/pidof=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/printf=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/ps=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/pwd=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/readlink=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/realpath=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/reset=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/rev=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/rm=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/rmdir=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/sed=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/seq=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/setsid=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/sha1sum=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/sha256sum=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/sha3sum=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/sha512sum=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/shred=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/shuf=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/sleep=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/sort=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/stat=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/strings=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/stty=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/sync=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/tac=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/tail=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/tar=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/tee=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/test=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/time=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/timeout=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/top=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/touch=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/tr=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/true=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/truncate=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/ts=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/tty=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/uname=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/uncompress=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/unexpand=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/uniq=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/unix2dos=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/unlink=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/unlzma=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/unxz=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/unzip=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/uptime=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/usleep=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/uudecode=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/uuencode=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/vi=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/watch=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/wc=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/which=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/whoami=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/xargs=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/xxd=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/xz=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/xzcat=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/yes=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/bin/zcat=@package|busybox-static|1:1.35.0-4+deb12u1+b1|bin/busybox
    usr/include=@port|musl|include
    usr/lib/crt1.o=@port|musl|crt1
    usr/lib/crti.o=@port|musl|crti
    usr/lib/crtn.o=@port|musl|crtn
    usr/lib/libc.a=@port|musl|libc
    usr/lib/libcrypt.a=@port|musl|libcrypt
    usr/lib/libdl.a=@port|musl|libdl
    usr/lib/libm.a=@port|musl|libm
    usr/lib/libpthread.a=@port|musl|libpthread
    usr/lib/librt.a=@port|musl|librt
    usr/lib/libutil.a=@port|musl|libutil
    usr/lib/tcc/include=@port|tcc|include
    usr/lib/tcc/libtcc1.a=@port|tcc|libtcc1
    usr/share/notes.py=idl/systems/posix/usr/share/notes.py
    usr/share/rows.sql=idl/systems/posix/usr/share/rows.sql
    usr/share/tiles.c=idl/systems/posix/usr/share/tiles.c
    usr/share/tiles.js=idl/systems/posix/usr/share/tiles.js
    usr/share/tiles.py=idl/systems/posix/usr/share/tiles.py)

# The generated protocol cases instead of root, and nothing else.
set(TESSERA_SYSTEM_protocols_KIND conformance)
set(TESSERA_SYSTEM_protocols_BOARDS bananapi-m64 pinephone q35 raspi3b raspi3b-uart1 raspi4b raspi5 versal-virt virt virt-16k virt-gicv2 virt-intx)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_bananapi-m64
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_pinephone
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_q35
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_raspi3b
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_raspi3b-uart1
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_raspi4b
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_raspi5
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_versal-virt
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_virt
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_virt-16k
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_virt-gicv2
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_BUNDLE_FILES_virt-intx
    root=@program:conformance_protocols)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_bananapi-m64 generated/system/protocols/bananapi-m64/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_pinephone generated/system/protocols/pinephone/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_q35 generated/system/protocols/q35/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_raspi3b generated/system/protocols/raspi3b/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_raspi3b-uart1 generated/system/protocols/raspi3b-uart1/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_raspi4b generated/system/protocols/raspi4b/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_raspi5 generated/system/protocols/raspi5/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_versal-virt generated/system/protocols/versal-virt/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_virt generated/system/protocols/virt/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_virt-16k generated/system/protocols/virt-16k/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_virt-gicv2 generated/system/protocols/virt-gicv2/process_table.bin)
set(TESSERA_SYSTEM_protocols_PROCESS_TABLE_virt-intx generated/system/protocols/virt-intx/process_table.bin)

# The default system, and services that end as soon as they are started, of every restart policy.
set(TESSERA_SYSTEM_storm_KIND general)
set(TESSERA_SYSTEM_storm_BOARDS virt bananapi-m64 pinephone q35 raspi3b raspi3b-uart1 raspi4b raspi5 versal-virt virt-16k virt-gicv2 virt-intx)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_virt
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_bananapi-m64
    root=@program:root
    log=@program:log
    dw_uart_console=@program:dw_uart_console
    ramfs=@program:ramfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_pinephone
    root=@program:root
    log=@program:log
    dw_uart_console=@program:dw_uart_console
    ramfs=@program:ramfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_q35
    root=@program:root
    log=@program:log
    pci_ecam=@program:pci_ecam
    ns16550_console=@program:ns16550_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_raspi3b
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    sdhci_blk=@program:sdhci_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_raspi3b-uart1
    root=@program:root
    log=@program:log
    mini_uart_console=@program:mini_uart_console
    sdhci_blk=@program:sdhci_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_raspi4b
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    sdhci_blk=@program:sdhci_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_raspi5
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    sdhci_blk=@program:sdhci_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_versal-virt
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_virt-16k
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_virt-gicv2
    root=@program:root
    log=@program:log
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_BUNDLE_FILES_virt-intx
    root=@program:root
    log=@program:log
    pci_ecam=@program:pci_ecam
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    crash=@program:crash
    exits=@program:exits
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_virt generated/system/storm/virt/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_bananapi-m64 generated/system/storm/bananapi-m64/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_pinephone generated/system/storm/pinephone/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_q35 generated/system/storm/q35/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_raspi3b generated/system/storm/raspi3b/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_raspi3b-uart1 generated/system/storm/raspi3b-uart1/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_raspi4b generated/system/storm/raspi4b/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_raspi5 generated/system/storm/raspi5/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_versal-virt generated/system/storm/versal-virt/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_virt-16k generated/system/storm/virt-16k/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_virt-gicv2 generated/system/storm/virt-gicv2/process_table.bin)
set(TESSERA_SYSTEM_storm_PROCESS_TABLE_virt-intx generated/system/storm/virt-intx/process_table.bin)
set(TESSERA_SYSTEM_storm_DISK_FILES
    bin/crash=@program:crash
    bin/exits=@program:exits
    bin/forge=@program:forge
    bin/hello=@program:hello
    bin/hostile=@program:hostile
    bin/memhog=@program:memhog
    bin/spin=@program:spin
    bin/stress=@program:stress
    etc/motd=idl/systems/default/etc/motd
    etc/welcome.txt=idl/systems/default/etc/welcome.txt)

# All cores at once, for 8 seconds: calls, mappings, threads revoked while they run; then the books must balance.
set(TESSERA_SYSTEM_stress_cores_KIND conformance)
set(TESSERA_SYSTEM_stress_cores_BOARDS bananapi-m64 pinephone q35 raspi3b raspi3b-uart1 raspi4b raspi5 versal-virt virt virt-16k virt-gicv2 virt-intx)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_bananapi-m64
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_pinephone
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_q35
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_raspi3b
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_raspi3b-uart1
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_raspi4b
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_raspi5
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_versal-virt
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_virt
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_virt-16k
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_virt-gicv2
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_BUNDLE_FILES_virt-intx
    root=@program:stress_cores)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_bananapi-m64 generated/system/stress_cores/bananapi-m64/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_pinephone generated/system/stress_cores/pinephone/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_q35 generated/system/stress_cores/q35/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_raspi3b generated/system/stress_cores/raspi3b/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_raspi3b-uart1 generated/system/stress_cores/raspi3b-uart1/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_raspi4b generated/system/stress_cores/raspi4b/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_raspi5 generated/system/stress_cores/raspi5/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_versal-virt generated/system/stress_cores/versal-virt/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_virt generated/system/stress_cores/virt/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_virt-16k generated/system/stress_cores/virt-16k/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_virt-gicv2 generated/system/stress_cores/virt-gicv2/process_table.bin)
set(TESSERA_SYSTEM_stress_cores_PROCESS_TABLE_virt-intx generated/system/stress_cores/virt-intx/process_table.bin)

# The default system, and a driver whose device shares the disk's interrupt wire.
set(TESSERA_SYSTEM_wires_KIND general)
set(TESSERA_SYSTEM_wires_BOARDS virt-intx)
set(TESSERA_SYSTEM_wires_BUNDLE_FILES_virt-intx
    root=@program:root
    log=@program:log
    pci_ecam=@program:pci_ecam
    pl011_console=@program:pl011_console
    virtio_blk=@program:virtio_blk
    pulse=@program:pulse
    ramfs=@program:ramfs
    tarfs=@program:tarfs
    vfs=@program:vfs
    procman=@program:procman
    shell=@program:shell)
set(TESSERA_SYSTEM_wires_PROCESS_TABLE_virt-intx generated/system/wires/virt-intx/process_table.bin)
set(TESSERA_SYSTEM_wires_DISK_FILES
    bin/crash=@program:crash
    bin/exits=@program:exits
    bin/forge=@program:forge
    bin/hello=@program:hello
    bin/hostile=@program:hostile
    bin/memhog=@program:memhog
    bin/spin=@program:spin
    bin/stress=@program:stress
    etc/motd=idl/systems/default/etc/motd
    etc/welcome.txt=idl/systems/default/etc/welcome.txt)
