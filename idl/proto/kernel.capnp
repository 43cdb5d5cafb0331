# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e101;
# Kernel objects as they appear in protocols: capability types without methods of their own here.
using Os = import "/tessera.capnp";
$Os.library("kernel");

interface Any          @0xd1f0b5a1c6c0e110 $Os.kernelObject("any") {}
interface Memory       @0xd1f0b5a1c6c0e111 $Os.kernelObject("memory") {}
interface Frame        @0xd1f0b5a1c6c0e112 $Os.kernelObject("frame") {}
interface Notification @0xd1f0b5a1c6c0e113 $Os.kernelObject("notification") {}
interface Cspace       @0xd1f0b5a1c6c0e114 $Os.kernelObject("cspace") {}
interface Thread       @0xd1f0b5a1c6c0e115 $Os.kernelObject("thread") {}
