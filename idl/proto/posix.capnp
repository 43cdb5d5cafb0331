# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0eb01;
# What processes of another system share: numbers and families, who waits for whom, signals from one to another, pipes, and the state of
# what is open in several. The server knows of no such system: what a signal or a status means is between its clients.
using Os = import "/tessera.capnp";
using K = import "/proto/kernel.capnp";
$Os.library("posix");

const dataMax :UInt32 = 896; # bytes of one read or write of a pipe
const partMax :UInt32 = 768; # bytes of one part of a socket's message
const nameMax :UInt32 = 108; # bytes of a socket's name

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
  openings   @6 :UInt32;   # times that the other end was opened
}

struct PosixState @0xd1f0b5a1c6c0eb0a {
  # Of what is open in several processes: a place in a file, a count, a time. What the words are is between the clients.
  version @0 :UInt32;   # other after each change
  flags   @1 :UInt32;
  first   @2 :UInt64;
  second  @3 :UInt64;
  third   @4 :UInt64;
}

enum PosixSocketKind @0xd1f0b5a1c6c0eb0b { stream @0; packets @1; datagrams @2; }

struct PosixAddress @0xd1f0b5a1c6c0eb0e {
  # Of a socket: found by the node of a file system if that is not 0, else by the name.
  name       @0 :Data $Os.maxLen(.nameMax);
  fileSystem @1 :UInt32;
  node       @2 :UInt64;
}

struct PosixSocketState @0xd1f0b5a1c6c0eb0c {
  queued      @0 :UInt32;   # bytes that can be received
  arrivals    @1 :UInt32;   # times that something has come
  departures  @2 :UInt32;   # times that room was made, here or at the peer
  peerProcess @3 :UInt32;   # number of the process that made the peer; 0: there was none
  kind        @4 :PosixSocketKind;
  hasMessage  @5 :Bool;     # or somebody to be accepted
  hasRoom     @6 :Bool;     # for a part
  isListening @7 :Bool;
  isConnected @8 :Bool;     # or was
  isShutIn    @9 :Bool;     # nothing will come any more
  isShutOut   @10 :Bool;    # nothing can be sent any more
  isReset     @11 :Bool;    # the peer has gone without having received all
}

enum PosixLockKind @0xd1f0b5a1c6c0eb0f { none @0; shared @1; exclusive @2; }

struct PosixLock @0xd1f0b5a1c6c0eb10 {
  # On bytes of a file, which only those heed who ask.
  first      @0 :UInt64;
  last       @1 :UInt64;
  node       @2 :UInt64;
  fileSystem @3 :UInt32;
  process    @4 :UInt32;        # of who asks, and may wait; or who has it, 0 for a cell
  kind       @5 :PosixLockKind;
  isApart    @6 :Bool;          # of those that only exclude their like
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
  makeSocket @16 (kind :PosixSocketKind) -> (socket :PosixSocket $Os.move) $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY"]);
  # A socket without a name or a peer. It is closed when the last capability to it is gone.
  makeSocketPair @17 (kind :PosixSocketKind) -> (first :PosixSocket $Os.move, second :PosixSocket $Os.move) $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY"]);
  # Two that are each other's peers.
  openFifo @18 (fileSystem :UInt32, node :UInt64, isReader :Bool, isWriter :Bool) -> (end :PosixPipe $Os.move)
       $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY"]);
  # Another end of the pipe that the node of a file system stands for, which is there while it has ends.
  lock @19 PosixLock -> () $Os.needs([]) $Os.errors(["WOULD_BLOCK", "NO_SPACE", "BUSY"]) $Os.registers;
  # Of the process, until it ends: all of its locks in this range become that. WOULD_BLOCK: another has one that excludes it; `process` is told
  # when one is given back. BUSY: that one waits for the caller, or for who does. NO_SPACE: there are too many.
  findLock @20 PosixLock -> PosixLock $Os.needs([]) $Os.errors(["NOT_FOUND"]) $Os.registers;
  # One of another that excludes this one of the process.
  makeMemory @21 (pages :UInt32 $Os.minValue(1)) -> (memory :PosixMemory $Os.move) $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY"]);
  # Zeroed memory that several processes may map. It counts for the family, which may have so much and no more (NO_MEMORY), and is gone when
  # the last capability to it is.
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
  lock @2 PosixLock -> () $Os.needs([]) $Os.errors(["WOULD_BLOCK", "NO_SPACE"]) $Os.registers;
  # Of the cell, until it is gone. As that of a process.
  findLock @3 PosixLock -> PosixLock $Os.needs([]) $Os.errors(["NOT_FOUND"]) $Os.registers;
}

interface PosixSocket @0xd1f0b5a1c6c0eb0d $Os.number(55) $Os.object {
  bind @0 (address :PosixAddress) -> () $Os.needs([]) $Os.errors(["EXISTS", "BUSY"]);
  # Give it a name, by which it is found. EXISTS: another one has it. BUSY: it has a name.
  listen @1 (backlog :UInt32) -> () $Os.needs([]) $Os.errors(["BAD_ARGUMENT", "UNSUPPORTED"]) $Os.registers;
  # Let others connect: as many as may wait to be accepted. BAD_ARGUMENT: it has no name, or a peer.
  connect @2 (address :PosixAddress, waiter :UInt32) -> ()
       $Os.needs([]) $Os.errors(["NOT_FOUND", "WRONG_OBJECT", "BUSY", "BAD_ARGUMENT", "WOULD_BLOCK", "NO_SPACE"]);
  # NOT_FOUND: nobody listens there. BUSY: it has a peer, which only datagrams change. WOULD_BLOCK: too many wait to be accepted.
  accept @3 (waiter :UInt32) -> (socket :PosixSocket $Os.move) $Os.needs([]) $Os.errors(["BAD_ARGUMENT", "UNSUPPORTED", "WOULD_BLOCK", "NO_SPACE", "NO_MEMORY"]);
  # The first that waits. BAD_ARGUMENT: it does not listen.
  send @4 (data :Data $Os.maxLen(.partMax), isMore :Bool, sender :UInt32, address :PosixAddress) -> ()
       $Os.needs([]) $Os.errors(["WOULD_BLOCK", "EMPTY", "NOT_FOUND", "WRONG_OBJECT", "BAD_ARGUMENT", "BAD_RANGE", "NO_SPACE", "ACCESS_DENIED"]);
  # A part of a message of the process of number `sender`, to the peer or to who has that address. The message is there with its last part, the
  # parcels with it; if that is refused, all parts and parcels are dropped. WOULD_BLOCK: there is no room now; the sender is told when there is.
  # EMPTY: nothing can be sent any more. BAD_ARGUMENT: no peer.
  attach @5 (owner :UInt32, kind :UInt32, flags :UInt32, hasFile :Bool, path :Text $Os.maxLen(255), file :K.Any, cell :K.Any) -> ()
       $Os.needs([]) $Os.errors(["NO_SPACE"]);
  # A parcel for the message that is sent next: something open, with the capability to its state.
  receive @6 (count :UInt32 $Os.maxValue(.partMax), isKept :Bool, isContinued :Bool, receiver :UInt32)
       -> (data :Data $Os.maxLen(.partMax), name :Data $Os.maxLen(.nameMax), isMore :Bool, parcels :UInt32, sender :UInt32)
       $Os.needs([]) $Os.errors(["WOULD_BLOCK", "BAD_ARGUMENT", "BUSY"]);
  # Of a stream up to `count` bytes; else a part of a message, whole. None: nothing will come any more. `isContinued`: more for the same call,
  # which takes no parcels. Who gets parcels takes them next. WOULD_BLOCK: nothing is there; the receiver is told when there is. BAD_ARGUMENT: it has no peer. BUSY: it was reset.
  takeParcel @7 (receiver :UInt32) -> (kind :UInt32, flags :UInt32, hasFile :Bool, path :Text $Os.maxLen(255), file :K.Any $Os.move, cell :K.Any $Os.move)
       $Os.needs([]) $Os.errors(["NOT_FOUND", "NO_SPACE"]);
  shutdown @8 (isIn :Bool, isOut :Bool) -> () $Os.needs([]) $Os.errors([]) $Os.registers;
  # Nothing comes, or nothing can be sent, any more; for the peer the other way round.
  name @9 (isPeers :Bool) -> (name :Data $Os.maxLen(.nameMax)) $Os.needs([]) $Os.errors(["NOT_FOUND"]);
  # Of itself, or of its peer. NOT_FOUND: it has none. None: no name.
  state @10 (waiter :UInt32) -> PosixSocketState $Os.needs([]) $Os.errors([]) $Os.registers;
  # What can be done; the process of number `waiter` is told of the next change.
}

interface PosixMemory @0xd1f0b5a1c6c0eb41 $Os.number(58) $Os.object {
  page @0 (index :UInt32) -> (page :K.Frame $Os.move) $Os.needs([]) $Os.errors(["BAD_RANGE", "NO_SPACE", "NO_MEMORY"]) $Os.retry;
  # A page to be read and written, the same for everybody. BAD_RANGE: there is none of that number.
}
