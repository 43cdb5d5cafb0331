# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e801;
# The process table of a system: what root starts, and with which authority. Generated from manifests; lies in the boot bundle.
using Os = import "/tessera.capnp";
$Os.library("process_table");

enum RestartPolicy @0xd1f0b5a1c6c0e803 { never @0; onFailure @1; always @2; }

enum GrantKind @0xd1f0b5a1c6c0e804 {
  endpoint  @0;  # the service's own endpoint, to receive from
  port      @1;  # a port on another service's endpoint, to send to
  device    @2;  # device memory, untyped, or a range of ports: base and size
  interrupt @3;  # an interrupt line
  dma       @4;  # RAM, physically contiguous, with the dma right; or a piece of what is left of RAM
}

struct GrantRecord @0xd1f0b5a1c6c0e805 {
  slot      @0 :UInt32;   # slot in the process's cspace
  kind      @1 :GrantKind;
  rights    @2 :UInt8;
  target    @3 :UInt32;   # port: index of the service in the table
  badge     @4 :UInt32;   # port: what the service is told: index of the client + 1
  base      @5 :UInt64;   # device: physical address; or the first port
  sizeBytes @6 :UInt64;   # device, dma
  line      @7 :UInt32;   # interrupt
  name      @8 :Text $Os.maxLen(31);   # name in the manifest
  portCount @9 :UInt64;   # device: not 0: it is reached by this many ports from base on, not by memory
  piece     @10 :UInt64;  # dma: not 0: without the dma right, the first, second, ... largest piece of what is left of RAM; nothing if there is none
}

struct ServiceRecord @0xd1f0b5a1c6c0e806 {
  name         @0 :Text $Os.maxLen(31);
  binary       @1 :Text $Os.maxLen(63);    # name in the boot bundle
  arguments    @2 :List(Text) $Os.maxLen(32) $Os.itemMaxLen(63);
  priority     @3 :UInt8;
  maxPriority  @4 :UInt8;
  memoryBytes  @5 :UInt64;
  stackBytes   @6 :UInt32;
  cspaceSlots  @7 :UInt32;
  restart      @8 :RestartPolicy;
  backoffNs    @9 :UInt64;   # first delay before a restart; doubles up to 64 times while the service keeps dying
  isProvider   @10 :Bool;    # has an endpoint
  isEssential  @11 :Bool;    # if it ends without a restart the machine is shut down with its status
  grants       @12 :List(GrantRecord) $Os.maxLen(64);
  isRoot       @13 :Bool;    # this record is root itself: has an endpoint, is not started
  emptySlots   @14 :UInt32;  # authority slots that hold nothing on this board
}

struct ProcessTable @0xd1f0b5a1c6c0e807 $Os.document(589824) {
  version  @0 :UInt32;
  system   @1 :Text $Os.maxLen(31);
  board    @2 :Text $Os.maxLen(31);
  services @3 :List(ServiceRecord) $Os.maxLen(64);   # index = position; record 0 is root; in start order
}
