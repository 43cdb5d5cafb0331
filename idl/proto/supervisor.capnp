# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e701;
# Root's own protocol: the services of the system, and the machine.
using Os = import "/tessera.capnp";
using Process = import "/proto/process.capnp";
$Os.library("supervisor");

enum ServiceState @0xd1f0b5a1c6c0e703 { starting @0; running @1; waiting @2; failed @3; stopped @4; }

struct ServiceEntry @0xd1f0b5a1c6c0e704 {
  index       @0 :UInt32;
  restarts    @1 :UInt32;
  memoryBytes @2 :UInt64;
  runTimeNs   @3 :UInt64;
  state       @4 :ServiceState;
  priority    @5 :UInt8;
  lastFault   @6 :UInt16;
  name        @7 :Text $Os.maxLen(31);
}

struct MemoryUsage @0xd1f0b5a1c6c0e705 {
  totalBytes    @0 :UInt64;
  freeBytes     @1 :UInt64;
  servicesBytes @2 :UInt64;
  kernelBytes   @3 :UInt64;
  pageBytes     @4 :UInt32;
  programsBytes @5 :UInt64;   # pieces of RAM for programs, used or not; not in freeBytes, nor in servicesBytes
  programPieces @6 :UInt64;   # how many there are
}

struct CoreEntry @0xd1f0b5a1c6c0e706 {
  # What a core did since boot. It waited for the kernel's lock so often, and so long.
  core       @0 :UInt32;
  lockWaits  @1 :UInt64;
  lockWaitNs @2 :UInt64;
  idleNs     @3 :UInt64;
  uptimeNs   @4 :UInt64;
}

interface Supervisor @0xd1f0b5a1c6c0e702 $Os.number(39) {
  list @0 (cookie :UInt32) -> (next :UInt32, entries :List(ServiceEntry) $Os.maxLen(8))
       $Os.needs(["read"]) $Os.errors([]) $Os.retry;
  # Services in start order, from `cookie` on; `next` 0: no more.
  restart @1 (name :Text $Os.maxLen(31)) -> () $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "ACCESS_DENIED"]);
  # Kill a service and start it anew, without back-off. Root itself cannot be restarted (ACCESS_DENIED).
  kill @2 (name :Text $Os.maxLen(31)) -> () $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "ACCESS_DENIED"]);
  # End a service as a fault would: its restart policy decides what comes next.
  memory @3 () -> MemoryUsage $Os.needs(["read"]) $Os.errors([]) $Os.retry $Os.registers;
  # Where the machine's RAM is.
  capabilities @4 (index :UInt32, slot :UInt32) -> (next :UInt32, entries :List(Process.CapabilityEntry) $Os.maxLen(8))
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND"]) $Os.retry;
  # What a service's slots hold, from `slot` on; `next` 0: no more.
  shutdown @5 (status :UInt8) -> () $Os.needs(["write"]) $Os.errors([]) $Os.registers;
  # Switch the machine off; the exit status reaches the host where the board has a way.
  reboot @6 () -> () $Os.needs(["write"]) $Os.errors([]) $Os.registers;
  # Restart the machine.
  cores @7 (cookie :UInt32) -> (next :UInt32, entries :List(CoreEntry) $Os.maxLen(8))
        $Os.needs(["read"]) $Os.errors([]) $Os.retry;
  # Cores that run, in order of number, from `cookie` on; `next` 0: no more.
}
