# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e601;
# Starting programs and waiting for them.
using Os = import "/tessera.capnp";
using K = import "/proto/kernel.capnp";
$Os.library("process");

const argumentsMax :UInt32 = 512; # bytes of all arguments, each with its NUL
const pagesAtOnce :UInt32 = 128; # bytes of numbers of pages that are taken at once
const pagesTold :UInt32 = 896; # of those that are told at once

enum ProcessState @0xd1f0b5a1c6c0e604 { created @0; running @1; exited @2; killed @3; faulted @4; }

struct ProcessEnd @0xd1f0b5a1c6c0e605 {
  # How a process ended.
  status    @0 :Int32;
  state     @1 :ProcessState;
  faultKind @2 :UInt16;
  faultAddress @3 :UInt64;
  faultPc   @4 :UInt64;
  runTimeNs @5 :UInt64;   # that its first thread had of the processor
}

struct ProcessEntry @0xd1f0b5a1c6c0e606 {
  id          @0 :UInt32;
  parent      @1 :UInt32;
  state       @2 :ProcessState;
  status      @3 :Int32;
  memoryBytes @4 :UInt64;
  runTimeNs   @5 :UInt64;
  name        @6 :Text $Os.maxLen(31);
  core        @7 :UInt32;
}

struct CapabilityEntry @0xd1f0b5a1c6c0e607 {
  slot       @0 :UInt32;
  objectType @1 :UInt8;
  rights     @2 :UInt8;
  badge      @3 :UInt32;
  origin     @4 :Text $Os.maxLen(31);
}

interface ProcessManager @0xd1f0b5a1c6c0e602 $Os.number(37) {
  spawn @0 (path :Text $Os.maxLen(255), arguments :Data $Os.maxLen(.argumentsMax), memoryBytes :UInt64, name :Text $Os.maxLen(31), parent :UInt32) -> (process :Process $Os.move, id :UInt32, slotsEnd :UInt64)
        $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "BAD_EXECUTABLE", "NO_MEMORY", "NO_SPACE", "BAD_ARGUMENT", "BAD_NAME", "IS_DIRECTORY", "NOT_DIRECTORY", "IO_ERROR", "BAD_IMAGE"]);
  # Make a process from a program file, suspended. `arguments`: NUL-terminated strings, the program's name first. `memoryBytes`: quota, 0 for the default. `name`: what listings call
  # it; none: the last part of the path. `parent`: the process whose pages it may have, too; 0: nobody's. `slotsEnd`: the first
  # slot that the program's profile has no use for.
  list @1 (cookie :UInt32) -> (next :UInt32, entries :List(ProcessEntry) $Os.maxLen(8))
        $Os.needs(["read"]) $Os.errors([]) $Os.retry;
  # Processes in order of id, from `cookie` on; `next` 0: no more.
  wait @2 (id :UInt32) -> ProcessEnd $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "BUSY"]) $Os.mayBlock;
  # Wait until the process has ended; at once if it already has. The entry is gone after its parent waited. BUSY: too many wait for it.
  kill @3 (id :UInt32) -> () $Os.needs(["write"]) $Os.errors(["NOT_FOUND"]) $Os.registers;
  # End a process. Killing one that has ended does nothing.
  capabilities @4 (id :UInt32, slot :UInt32) -> (next :UInt32, entries :List(CapabilityEntry) $Os.maxLen(8))
        $Os.needs(["read"]) $Os.errors(["NOT_FOUND"]) $Os.retry;
  # What its slots hold, from `slot` on; `next` 0: no more.
  setCore @5 (id :UInt32, core :UInt32) -> () $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "BAD_RANGE"]) $Os.registers;
  # Let a process that has not ended run on that core, and no other. BAD_RANGE: the machine has none of that number.
  setTraced @6 (id :UInt32, isTraced :Bool) -> () $Os.needs(["execute"]) $Os.errors(["NOT_FOUND", "UNSUPPORTED"]) $Os.registers;
  # Have a program of another system write its system calls to its console, or not any more. `execute` is the right to look inside programs.
  # UNSUPPORTED: it has no such calls.
}

interface Process @0xd1f0b5a1c6c0e603 $Os.number(38) $Os.object {
  grant @0 (capability :K.Any, slot :UInt32 $Os.minValue(6) $Os.maxValue(255), origin :Text $Os.maxLen(31)) -> ()
        $Os.needs(["write"]) $Os.errors(["BUSY", "SLOT_OCCUPIED", "BAD_RANGE"]);
  # Put a capability into a slot of the process before it is started.
  start @1 () -> () $Os.needs(["write"]) $Os.errors(["BUSY"]) $Os.registers;
  # Let it run.
  wait @2 () -> ProcessEnd $Os.needs(["read"]) $Os.errors(["BUSY"]) $Os.mayBlock;
  # Wait until it has ended; at once if it already has. BUSY: too many wait for it.
  kill @3 () -> () $Os.needs(["write"]) $Os.errors([]) $Os.registers;
  # End it.
  setName @4 (name :Text $Os.maxLen(31)) -> () $Os.needs(["write"]) $Os.errors([]);
  # What listings call it.
  finish @5 () -> ProcessEnd $Os.needs(["read", "write"]) $Os.errors([]);
  # End it, if it has not ended, and say how it did.
}

interface ProcessPages @0xd1f0b5a1c6c0e608 $Os.number(61) $Os.object {
  # Pages of memory of one process, whose port it has from the beginning, beside what it is made of. Each has a number, and counts for every
  # process that holds it; it is free when nobody does any more. Slots and numbers are 16 bits each, one behind the other.
  most @0 () -> (pages :UInt32) $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # How many it may hold at a time. There is memory for all of them.
  take @1 (slots :Data $Os.maxLen(.pagesAtOnce)) -> (pages :Data $Os.maxLen(.pagesAtOnce)) $Os.needs([]) $Os.errors(["NO_MEMORY", "BAD_SLOT"]);
  # Zeroed pages, a frame for each of the first of these empty slots of its cspace, and their numbers. NO_MEMORY: it holds all that it may.
  hold @2 (pages :Data $Os.maxLen(.pagesTold)) -> () $Os.needs([]) $Os.errors(["NO_MEMORY", "ACCESS_DENIED", "BAD_ARGUMENT"]);
  # Pages of its parent whose frames it has copied. ACCESS_DENIED: the parent does not hold one of them. BAD_ARGUMENT: it holds one already.
  drop @3 (pages :Data $Os.maxLen(.pagesTold)) -> () $Os.needs([]) $Os.errors(["BAD_ARGUMENT"]);
  # Pages that it holds and whose frames it has deleted. Who keeps a frame that it has given up loses it when the page is free.
}
