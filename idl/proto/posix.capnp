# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0eb01;
# What processes of another system share: numbers and families, who waits for whom, signals from one to another, pipes, and the state of
# what is open in several. The server knows of no such system: what a signal or a status means is between its clients.
using Os = import "/tessera.capnp";
using K = import "/proto/kernel.capnp";
$Os.library("posix");

const dataMax :UInt32 = 896; # bytes of one read or write of a pipe

enum PosixSelection @0xd1f0b5a1c6c0eb02 { any @0; process @1; group @2; }

struct PosixEnd @0xd1f0b5a1c6c0eb03 {
  # How a child ended: by a signal if that is not 0, else by a fault if that is not 0, else by itself, unless somebody ended it.
  id       @0 :UInt32;
  status   @1 :Int32;
  signal   @2 :UInt8;
  isKilled @3 :Bool;
  fault    @4 :UInt16;
}

struct PosixNumbers @0xd1f0b5a1c6c0eb04 {
  parent  @0 :UInt32;   # 0: it was started by a program of ours, or its parent has ended
  group   @1 :UInt32;
  session @2 :UInt32;
}

struct PosixPipeState @0xd1f0b5a1c6c0eb05 {
  filled     @0 :UInt32;   # bytes to be read
  room       @1 :UInt32;   # bytes that can be written
  hasReader  @2 :Bool;
  hasWriter  @3 :Bool;
  arrivals   @4 :UInt32;   # times that bytes have come
  departures @5 :UInt32;   # times that bytes were taken
}

struct PosixState @0xd1f0b5a1c6c0eb0a {
  # Of what is open in several processes: a place in a file, a count, a time. What the words are is between the clients.
  version @0 :UInt32;   # other after each change
  flags   @1 :UInt32;
  first   @2 :UInt64;
  second  @3 :UInt64;
  third   @4 :UInt64;
}

interface Posix @0xd1f0b5a1c6c0eb06 $Os.number(51) {
  join @0 (id :UInt32 $Os.minValue(1), event :K.Notification $Os.rights(["send"])) -> (process :PosixProcess $Os.move)
       $Os.needs(["write"]) $Os.errors(["EXISTS", "NO_SPACE", "NO_MEMORY"]);
  # Become the first of a family, by the number that the process manager gave. `event` is signalled with bit 8 when a pipe that was waited
  # for has changed or a child has ended, and with bit 9 when there are signals to be taken.
}

interface PosixProcess @0xd1f0b5a1c6c0eb07 $Os.number(52) $Os.object {
  fork @0 (cspace :K.Cspace, token :UInt64, signal :UInt8 $Os.maxValue(64)) -> (id :UInt32)
       $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY", "NOT_FOUND", "IO_ERROR"]) $Os.mayBlock;
  # Start a child with as much memory as the caller has, which is handed the cspace to copy itself from, and the token; answered when the child has said that it is ready.
  # `signal`: what the caller gets when the child ends; 0: nothing. NO_SPACE: the family is too large.
  parent @1 () -> (cspace :K.Cspace $Os.move, token :UInt64) $Os.needs([]) $Os.errors(["NOT_FOUND"]);
  # For a child that is not ready: its parent's cspace, once.
  ready @2 (event :K.Notification $Os.rights(["send"])) -> () $Os.needs([]) $Os.errors(["BUSY"]);
  # The child has all that it needs of its parent, which now goes on. `event` as for join().
  takeEnded @3 (selection :PosixSelection, number :UInt32, isKept :Bool) -> PosixEnd
       $Os.needs([]) $Os.errors(["NOT_FOUND", "STILL_RUNNING"]);
  # A child that has ended, which is then forgotten unless `isKept`. STILL_RUNNING: there are such children, and none has ended.
  send @4 (selection :PosixSelection, number :UInt32, signal :UInt8 $Os.maxValue(64)) -> () $Os.needs([]) $Os.errors(["NOT_FOUND"]);
  # Send a signal to processes of the family. `any` is all but the caller. 0: only look for them.
  setFatal @5 (signals :UInt64) -> () $Os.needs([]) $Os.errors([]) $Os.registers;
  # Which signals end the process without its help: bit n for signal n + 1. Others wait until they are taken.
  takeSignals @6 () -> (signals :UInt64) $Os.needs([]) $Os.errors([]) $Os.registers;
  # The signals that wait.
  numbers @7 (id :UInt32) -> PosixNumbers $Os.needs([]) $Os.errors(["NOT_FOUND"]) $Os.retry $Os.registers;
  # Of a process of the family; 0: of the caller.
  setGroup @8 (id :UInt32, group :UInt32) -> () $Os.needs([]) $Os.errors(["NOT_FOUND", "ACCESS_DENIED"]) $Os.registers;
  # Of the caller (0) or a child of it: into a group of its session, or one of its own (0).
  makeSession @9 () -> () $Os.needs([]) $Os.errors(["ACCESS_DENIED"]) $Os.registers;
  # A session and a group of its own. ACCESS_DENIED: the caller leads a group.
  terminalGroup @10 () -> (group :UInt32) $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # The group that the family's terminal is for; 0: nobody's, the first of the family has ended.
  setTerminalGroup @11 (group :UInt32) -> () $Os.needs([]) $Os.errors(["NOT_FOUND"]) $Os.registers;
  setReading @12 (isReading :Bool) -> () $Os.needs([]) $Os.errors(["ACCESS_DENIED"]) $Os.registers;
  # About to read the terminal, or done. ACCESS_DENIED: the terminal is for another group. Who still reads when the first of the family ends is ended.
  leave @13 (signal :UInt8 $Os.maxValue(64)) -> () $Os.needs([]) $Os.errors([]) $Os.registers;
  # About to end: by itself (0), or as if by a signal. Whoever is the first of a family and ends without having said so takes the family along.
  makePipe @14 () -> (reader :PosixPipe $Os.move, writer :PosixPipe $Os.move) $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY"]);
  # A pipe's two ends. An end is closed when the last capability to it is gone.
  makeCell @15 (state :PosixState) -> (cell :PosixCell $Os.move) $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY"]);
  # State of something that is about to be open in several processes. It is gone when the last capability to it is.
}

interface PosixPipe @0xd1f0b5a1c6c0eb08 $Os.number(53) $Os.object {
  read @0 (count :UInt32 $Os.minValue(1) $Os.maxValue(.dataMax), waiter :UInt32) -> (data :Data $Os.maxLen(.dataMax))
       $Os.needs(["read"]) $Os.errors(["WOULD_BLOCK"]);
  # Up to `count` bytes; none: nobody can write any more. WOULD_BLOCK: there are none now; the process of number `waiter` is told when there are.
  write @1 (data :Data $Os.maxLen(.dataMax), waiter :UInt32) -> (written :UInt32) $Os.needs(["write"]) $Os.errors(["WOULD_BLOCK", "EMPTY"]);
  # All of it or nothing. EMPTY: nobody can read it. WOULD_BLOCK: there is no room now; the process of number `waiter` is told when there is.
  state @2 (waiter :UInt32) -> PosixPipeState $Os.needs([]) $Os.errors([]) $Os.registers;
  # What there is; the process of number `waiter` is told of the next change.
}

interface PosixCell @0xd1f0b5a1c6c0eb09 $Os.number(54) $Os.object {
  load @0 (waiter :UInt32) -> PosixState $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # The state; the process of number `waiter` is told of the next change.
  store @1 PosixState -> PosixState $Os.needs([]) $Os.errors(["BUSY"]) $Os.registers;
  # Change the state, if its version is still this one; returns it with its new version. BUSY: somebody else has changed it.
}
