#!/bin/sh
# SPDX-License-Identifier: MIT
# build.sh SOURCE CC JOBS: busybox in this folder, of the distribution's static configuration. Two of its choices are extensions of another
# C library: EXTRA_COMPAT and FEATURE_VI_REGEX_SEARCH. What busybox includes of the kernel's interface is the build machine's, of which only
# the part without architectures is taken. BB_GLOBAL_CONST: pointers that are declared constant and assigned all the same, which
# this compiler reads before the assignment; one of them is declared without that word.
set -e
source=$1
cc=$2
jobs=$3
headers=/usr/include
if [ ! -e $headers/linux/if_packet.h ]; then
    echo "the kernel's headers are not in $headers/linux: they are in package linux-libc-dev" >&2
    exit 1
fi
cp -R "$source/." .
sed -i 's/^extern struct globals \*const /extern struct globals */' include/libbb.h
mkdir -p kernel/asm
ln -s $headers/linux $headers/asm-generic $headers/mtd kernel/
for header in $headers/asm-generic/*.h; do
    echo "#include <asm-generic/${header##*/}>" >"kernel/asm/${header##*/}"
done
sed -e 's/^CONFIG_\(EXTRA_COMPAT\|FEATURE_VI_REGEX_SEARCH\)=y/# CONFIG_\1 is not set/' \
    -e "s|^CONFIG_EXTRA_CFLAGS=.*|CONFIG_EXTRA_CFLAGS=\"-DBB_GLOBAL_CONST= -idirafter $PWD/kernel\"|" debian/config/pkg/static >.config
tools="CC=$cc HOSTCC=clang-19 AR=llvm-ar-19 NM=llvm-nm-19 STRIP=llvm-strip-19 LD=ld.lld-19"
yes '' | make oldconfig $tools
make -j"$jobs" $tools busybox
