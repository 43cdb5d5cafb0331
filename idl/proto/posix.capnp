# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0eb01;
# What processes of another system share: numbers and families, who waits for whom, signals from one to another, terminals, pipes, and the
# state of what is open in several. Signals, their codes and the settings of terminals are those of idl/personality/linux.yaml.
using Os = import "/tessera.capnp";
using K = import "/proto/kernel.capnp";
$Os.library("posix");

const dataMax :UInt32 = 896; # bytes of one read or write of a pipe
const pieceMax :UInt32 = 4096; # bytes that are written to a pipe in one piece
const pipeMax :UInt32 = 65536; # bytes that a pipe holds at most, and if nobody says other
const partMax :UInt32 = 768; # bytes of one part of a socket's message
const argumentsMax :UInt32 = 512; # bytes that are kept of a program's arguments
const nameMax :UInt32 = 108; # bytes of a socket's name
const ptysMax :UInt32 = 16;  # pseudo-terminals of all families, numbered from 0
const ptysOfFamily :UInt32 = 8;

# Bits that the event of a process is signalled with.
const eventChange   :UInt32 = 0x100;   # something that was waited for has changed
const eventSignal   :UInt32 = 0x200;   # there are signals to be taken
const eventTerminal :UInt32 = 0x400;   # the settings of its terminal have changed
const eventFutex    :UInt32 = 0x800;   # threads that waited on words were woken
const eventState   :UInt32 = 0x1000;  # the state of a cell has changed whose next change the process wanted to be told of

enum PosixSelection @0xd1f0b5a1c6c0eb02 { any @0; process @1; group @2; }

enum PosixChange @0xd1f0b5a1c6c0eb20 { exited @0; killed @1; stopped @2; continued @3; }

struct PosixUsage @0xd1f0b5a1c6c0eb51 {
  # What processes have used. Of several the times are added up, and the memory is that of the largest.
  timeNs    @0 :UInt64;   # of the processor
  peakBytes @1 :UInt64;   # of memory at once; 0: nobody has said
}

struct PosixEnd @0xd1f0b5a1c6c0eb03 {
  # What became of a child: `value` is its exit status, or the signal.
  id     @0 :UInt32;
  change @1 :PosixChange;
  value  @2 :Int32;
  timeNs    @3 :UInt64;   # what it used, with the children that it waited for: as PosixUsage
  peakBytes @4 :UInt64;
}

struct PosixSignalSent @0xd1f0b5a1c6c0eb21 {
  number    @0 :UInt8 $Os.maxValue(64);   # 0: there is none
  code      @1 :Int32;
  sender    @2 :UInt32;                   # process, or child
  value     @3 :UInt64;
  continues @4 :UInt32;                   # how often the process was told to go on
  rest      @5 :UInt8;                    # how many more wait
}

struct PosixTerminalState @0xd1f0b5a1c6c0eb22 {
  filled  @0 :UInt32;   # bytes that a read takes, in canonical mode of the lines that have ended
  isReady @1 :Bool;     # a read gives something, if only the end
  room       @2 :UInt32;   # bytes that can be written
  arrivals   @3 :UInt32;   # times that something to be read has come
  departures @4 :UInt32;   # times that room was made
  isHungUp   @5 :Bool;     # nobody is at the other end, or it was taken from whoever had it
  hasStatus  @6 :Bool;     # of a master that is read in packets: something else has happened than that something was written
}

enum PosixFlow @0xd1f0b5a1c6c0eb5f { stop @0; start @1; sendStop @2; sendStart @3; }

struct PosixTerminalSize @0xd1f0b5a1c6c0eb23 {
  rows    @0 :UInt16;
  columns @1 :UInt16;
  width   @2 :UInt16;
  height  @3 :UInt16;
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
  capacity   @7 :UInt32;
  pipe       @8 :UInt32;   # the same for all ends of it, and for those of no other one
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

struct PosixFutexWait @0xd1f0b5a1c6c0eb54 {
  # On a word of memory that processes share: a memory of the family by its number, or a file, and the offset in it.
  object     @0 :UInt64;        # the memory's number, or the file's node
  offset     @1 :UInt64;
  fileSystem @2 :UInt32;        # 0 for a memory
  bits       @3 :UInt32 $Os.minValue(1);   # a wake for one of these is meant for it
  thread     @4 :UInt8 $Os.maxValue(63);   # of the caller, by a number that the caller gave it
  isMemory   @5 :Bool;
}

struct PosixFutexWake @0xd1f0b5a1c6c0eb52 {
  object     @0 :UInt64;
  offset     @1 :UInt64;
  fileSystem @2 :UInt32;
  bits       @3 :UInt32 $Os.minValue(1);
  count      @4 :UInt32;        # at most
  isMemory   @5 :Bool;
}

struct PosixFutexRequeue @0xd1f0b5a1c6c0eb53 {
  object       @0 :UInt64;
  offset       @1 :UInt64;
  toObject     @2 :UInt64;
  toOffset     @3 :UInt64;
  fileSystem   @4 :UInt32;
  toFileSystem @5 :UInt32;
  wakes        @6 :UInt32;      # so many are woken
  moves        @7 :UInt32;      # and so many of the others wait on the other word from then on
  isMemory     @8 :Bool;
  toIsMemory   @9 :Bool;
}

struct PosixDescription @0xd1f0b5a1c6c0eb50 {
  # What the others of a family may know of a process. Names are its own words.
  id          @0 :UInt32;
  parent      @1 :UInt32;
  group       @2 :UInt32;
  session     @3 :UInt32;
  core        @4 :UInt32;
  hasEnded    @5 :Bool;     # and was not waited for
  memoryBytes @6 :UInt64;   # that it was given
  runTimeNs   @7 :UInt64;
  name        @8 :Text $Os.maxLen(15);
  program     @9 :Text $Os.maxLen(255);
  arguments   @10 :Data $Os.maxLen(.argumentsMax);
}

interface Posix @0xd1f0b5a1c6c0eb06 $Os.number(51) {
  join @0 (id :UInt32 $Os.minValue(1), event :K.Notification $Os.rights(["send"])) -> (process :PosixProcess $Os.move)
       $Os.needs(["write"]) $Os.errors(["EXISTS", "NO_SPACE", "NO_MEMORY"]);
  # Become the first of a family, by the number that the process manager gave. `event` is signalled with the bits above.
  attach @1 (id :UInt32 $Os.minValue(1), event :K.Notification $Os.rights(["send"])) -> (process :PosixProcess $Os.move, terminal :PosixTerminal $Os.move)
         $Os.needs(["read", "write"]) $Os.errors(["EXISTS", "NO_SPACE", "NO_MEMORY", "IO_ERROR"]);
  # join() with a session whose terminal is the console, until the process ends. IO_ERROR: there is no console.
}

interface PosixProcess @0xd1f0b5a1c6c0eb07 $Os.number(52) $Os.object {
  fork @0 (cspace :K.Cspace, token :UInt64, signal :UInt8 $Os.maxValue(64)) -> (id :UInt32)
       $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY", "NOT_FOUND", "IO_ERROR", "WOULD_BLOCK"]) $Os.mayBlock;
  # Start a child with as much memory as the caller has, which is handed the cspace to copy itself from, and the token; answered when the child has said that it is ready.
  # `signal`: what the caller gets when the child ends; 0: nothing. NO_SPACE: the family is too large. WOULD_BLOCK: there
  # are signals to be taken first, and not only of children, so that whoever is to end makes no more of them.
  parent @1 () -> (cspace :K.Cspace $Os.move, token :UInt64) $Os.needs([]) $Os.errors(["NOT_FOUND"]);
  # For a child that is not ready: its parent's cspace, once.
  ready @2 (event :K.Notification $Os.rights(["send"]), thread :K.Thread $Os.rights(["manage"])) -> () $Os.needs([]) $Os.errors(["BUSY"]);
  # The child has all that it needs of its parent, which now goes on. `event` as for join(), but heard by `thread`, which makes the program's
  # system calls as well: it is interrupted when there is more than a change to be told, and no read of it waits then.
  takeChange @3 (selection :PosixSelection, number :UInt32, isKept :Bool, changes :UInt32) -> PosixEnd
       $Os.needs([]) $Os.errors(["NOT_FOUND", "STILL_RUNNING"]);
  # A child that something became of (`changes`: bit n for PosixChange n), which is then forgotten unless `isKept`. STILL_RUNNING: there are
  # such children, and nothing became of them.
  send @4 (selection :PosixSelection, number :UInt32, signal :UInt8 $Os.maxValue(64), code :Int32, value :UInt64) -> ()
       $Os.needs([]) $Os.errors(["NOT_FOUND", "NO_SPACE"]);
  # Send a signal to processes of the family. `any` is all but the caller. 0: only look for them. NO_SPACE: too many wait.
  takeSignal @5 () -> PosixSignalSent $Os.needs([]) $Os.errors([]) $Os.registers;
  # The oldest signal that waits.
  setChildren @6 (isForgetting :Bool, isSilent :Bool) -> () $Os.needs([]) $Os.errors([]) $Os.registers;
  # Children that have ended are forgotten at once; nothing is signalled when one stops or goes on.
  numbers @7 (id :UInt32) -> PosixNumbers $Os.needs([]) $Os.errors(["NOT_FOUND"]) $Os.retry $Os.registers;
  # Of a process of the family; 0: of the caller.
  setGroup @8 (id :UInt32, group :UInt32) -> () $Os.needs([]) $Os.errors(["NOT_FOUND", "ACCESS_DENIED"]) $Os.registers;
  # Of the caller (0) or a child of it: into a group of its session, or one of its own (0).
  makeSession @9 () -> () $Os.needs([]) $Os.errors(["ACCESS_DENIED"]) $Os.registers;
  # A session and a group of its own. ACCESS_DENIED: the caller leads a group.
  terminal @10 () -> (terminal :PosixTerminal $Os.move, isPty :Bool) $Os.needs([]) $Os.errors(["NOT_FOUND", "NO_SPACE", "NO_MEMORY"]);
  # The terminal of its session. NOT_FOUND: it has none.
  stop @11 (signal :UInt8 $Os.minValue(1) $Os.maxValue(64), continues :UInt32) -> ()
       $Os.needs([]) $Os.errors(["ACCESS_DENIED", "BUSY"]) $Os.registers;
  # The caller stops by this signal. ACCESS_DENIED: nobody is there to have it go on. BUSY: it was told to go on meanwhile.
  state @12 () -> (isStopped :Bool) $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # Is the caller to stay stopped?
  leave @13 (signal :UInt8 $Os.maxValue(64), othersNs :UInt64, peakBytes :UInt64) -> () $Os.needs([]) $Os.errors([]) $Os.registers;
  # About to end: by itself (0), or as if by a signal. Whoever is the first of a family and ends without having said so takes the family along.
  # `othersNs`: what its threads but the first had of the processor, which only it knows. `peakBytes`: what it had of memory.
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
  begin @22 (signal :UInt8 $Os.maxValue(64)) -> (id :UInt32, child :PosixProcess $Os.move)
       $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY", "NOT_FOUND", "IO_ERROR", "WOULD_BLOCK"]);
  # Make a child as fork() does that does not run yet. Until it does, the caller acts in its place by its port, which it then hands over. WOULD_BLOCK: as for fork().
  handOver @23 (cspace :K.Cspace, token :UInt64, port :K.Any, usedNs :UInt64) -> () $Os.needs([]) $Os.errors(["BUSY", "NO_MEMORY"]);
  # For such a child: what it is to copy itself from, and its port, which the caller deletes then. `usedNs`: of the processor, by the caller in its place.
  start @24 (id :UInt32) -> () $Os.needs([]) $Os.errors(["NOT_FOUND", "BUSY", "NO_SPACE", "NO_MEMORY"]) $Os.mayBlock;
  # Let a child that was handed over run; answered when it has said that it is ready.
  finish @25 (status :Int32, signal :UInt8 $Os.maxValue(64), usedNs :UInt64) -> () $Os.needs([]) $Os.errors(["BUSY"]) $Os.registers;
  # How a child ends that never ran: by itself (0), or as if by a signal. It has ended when its port is deleted. `usedNs`: as for handOver().
  makeTerminal @26 () -> (master :PosixTerminal $Os.move) $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY"]);
  # A pseudo-terminal, which is there until its master is closed: what is written to that is typed, and what is written to the terminal is read
  # from it. It is locked. NO_SPACE: the family, or all of them, have as many as they may have.
  findTerminal @27 (number :UInt32, isTaking :Bool) -> (terminal :PosixTerminal $Os.move)
       $Os.needs([]) $Os.errors(["NOT_FOUND", "BUSY", "NO_SPACE", "NO_MEMORY"]);
  # A pseudo-terminal of the family by its number. BUSY: it is locked. `isTaking`: it becomes the terminal of the caller's session, if the
  # caller leads one that has none and it is no other's.
  listTerminals @28 () -> (numbers :UInt64) $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # Those of the family: bit n for number n.
  describe @29 (id :UInt32) -> PosixDescription $Os.needs([]) $Os.errors(["NOT_FOUND"]) $Os.retry;
  # The process of the family with the lowest number that is not below `id`.
  setProgram @30 (name :Text $Os.maxLen(15), program :Text $Os.maxLen(255), arguments :Data $Os.maxLen(.argumentsMax)) -> () $Os.needs([]) $Os.errors([]);
  # What others are told of the caller. Children begin with what their parents said.
  usage @31 () -> PosixUsage $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # Of the caller's children that it has waited for, and of theirs.
  futexWait @32 PosixFutexWait -> () $Os.needs([]) $Os.errors(["NOT_FOUND", "NO_SPACE"]) $Os.registers;
  # A thread of the caller is about to wait on that word, behind all who do: it looks at it after this. It is told by the event, until it
  # leaves. NOT_FOUND: the family has no such memory.
  futexLeave @33 (thread :UInt8 $Os.maxValue(63)) -> (isWoken :Bool) $Os.needs([]) $Os.errors([]) $Os.registers;
  # It does not wait any more; `isWoken`: and had been woken, which the caller was not told yet.
  futexTake @34 () -> (threads :UInt64) $Os.needs([]) $Os.errors([]) $Os.registers;
  # Threads of the caller that were woken, a bit for each; none of them waits any more.
  futexWake @35 PosixFutexWake -> (woken :UInt32) $Os.needs([]) $Os.errors(["NOT_FOUND"]) $Os.registers;
  # Who came first is woken first.
  futexRequeue @36 PosixFutexRequeue -> (count :UInt32) $Os.needs([]) $Os.errors(["NOT_FOUND"]) $Os.registers;
  # How many were woken or moved, each once.
  watchBy @37 (event :K.Notification $Os.rights(["send"])) -> () $Os.needs([]) $Os.errors([]);
  # From now on the caller is told by this that something which was waited for has changed; of all else by the event that it joined with.
  cancel @38 () -> () $Os.needs([]) $Os.errors([]);
  # The read of the caller that waits here (PosixPipe.readBlocking) is answered with WOULD_BLOCK; if none does, the next one is.
  hearBy @39 (event :K.Notification $Os.rights(["send"])) -> () $Os.needs([]) $Os.errors([]);
  # From now on the caller is told of everything by this, which somebody hears at any time: no thread is interrupted any more.
}

interface PosixPipe @0xd1f0b5a1c6c0eb08 $Os.number(53) $Os.object {
  read @0 (count :UInt32 $Os.minValue(1) $Os.maxValue(.dataMax), waiter :UInt32) -> (data :Data $Os.maxLen(.dataMax))
       $Os.needs(["read"]) $Os.errors(["WOULD_BLOCK"]);
  # Up to `count` bytes; none: nobody can write any more. WOULD_BLOCK: there are none now; the process of number `waiter` is told when there are.
  write @1 (data :Data $Os.maxLen(.dataMax), rest :UInt32 $Os.maxValue(.pieceMax), writer :UInt32, isWaiting :Bool) -> ()
        $Os.needs(["write"]) $Os.errors(["WOULD_BLOCK", "EMPTY"]);
  # A part of a piece of the process of number `writer`, all of it or nothing; `rest` bytes of the piece follow, for which there is room then. The
  # piece is there with its last part. EMPTY: nobody can read it. WOULD_BLOCK: there is no room now, or another's piece is not whole; the writer is
  # told, if it waits, when that has changed.
  state @2 (waiter :UInt32) -> PosixPipeState $Os.needs([]) $Os.errors([]) $Os.registers;
  # What there is; the process of number `waiter` is told of the next change.
  resize @3 (capacity :UInt32 $Os.minValue(1) $Os.maxValue(.pipeMax)) -> (capacity :UInt32) $Os.needs([]) $Os.errors(["BUSY"]) $Os.registers;
  # Let it hold so much, or a little more. BUSY: it holds more now.
  peek @4 (offset :UInt32, count :UInt32 $Os.minValue(1) $Os.maxValue(.dataMax)) -> (departures :UInt32, data :Data $Os.maxLen(.dataMax))
       $Os.needs(["read"]) $Os.errors([]);
  # Up to `count` bytes that can be read, behind the first `offset`; they stay. `departures`: as in the state.
  readBlocking @5 (count :UInt32 $Os.minValue(1) $Os.maxValue(.dataMax), reader :UInt32) -> (data :Data $Os.maxLen(.dataMax))
       $Os.needs(["read"]) $Os.errors(["WOULD_BLOCK"]) $Os.mayBlock;
  # As read(), but while there are no bytes, and somebody could write some, the caller waits. WOULD_BLOCK: the process of number `reader` has
  # cancelled that, or waits for another read here already; it is told when there are some.
  lendPage @6 (page :K.Frame) -> (end :PosixPipe $Os.move) $Os.needs([]) $Os.errors(["NO_SPACE", "NO_MEMORY"]);
  # An end of the same pipe, with the same rights, for the caller alone: readPage() and writePage() of it move bytes to and from the start of that
  # page, which is copied from and to as long as the end is held. The pipe is open as long as it was without it. NO_SPACE: enough have been made.
  readPage @7 (count :UInt32 $Os.minValue(1) $Os.maxValue(.pieceMax)) -> (count :UInt32)
           $Os.needs(["read"]) $Os.errors(["WOULD_BLOCK", "BAD_ARGUMENT"]) $Os.registers;
  # As read(), of which nobody is told. BAD_ARGUMENT: no page was lent, or nothing can be copied to it; the bytes stay.
  writePage @8 (count :UInt32 $Os.minValue(1) $Os.maxValue(.pieceMax), writer :UInt32, isWaiting :Bool) -> ()
            $Os.needs(["write"]) $Os.errors(["WOULD_BLOCK", "EMPTY", "BAD_ARGUMENT"]) $Os.registers;
  # As write() of a piece that is whole. BAD_ARGUMENT: as for readPage().
  number @9 () -> (number :UInt64) $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # The same for all ends of a pipe, and for those of no other pipe.
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
  number @11 () -> (number :UInt64) $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # For no other socket the same.
}

interface PosixMemory @0xd1f0b5a1c6c0eb41 $Os.number(58) $Os.object {
  page @0 (index :UInt32) -> (page :K.Frame $Os.move) $Os.needs([]) $Os.errors(["BAD_RANGE", "NO_SPACE", "NO_MEMORY"]) $Os.retry;
  # A page to be read and written, the same for everybody. BAD_RANGE: there is none of that number.
  number @1 () -> (number :UInt64) $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # By which words in it are named; no other memory has had it, or will.
}

interface PosixTerminal @0xd1f0b5a1c6c0eb24 $Os.number(60) $Os.object {
  # An end of a terminal: what is typed, by way of the line discipline; or the master of a pseudo-terminal. It is closed when the last
  # capability to it is. One that was hung up stays so: it has nothing to be read and says IO_ERROR. Who calls says its number (`caller`): a process in the background of the
  # terminal's session is told ACCESS_DENIED, and is to send its group the signal that stops it, or IO_ERROR if nobody could have it go on;
  # unless it `isForcing`, because it ignores that signal.
  read @0 (count :UInt32 $Os.minValue(1) $Os.maxValue(.dataMax), caller :UInt32, isLate :Bool) -> (data :Data $Os.maxLen(.dataMax), wait :UInt8)
       $Os.needs([]) $Os.errors(["WOULD_BLOCK", "ACCESS_DENIED", "IO_ERROR", "EMPTY"]);
  # Up to `count` bytes, as the settings say. WOULD_BLOCK: there are none now; the caller is told when there are. None, and `wait`: there may
  # be more in so many tenths of a second; who has waited so long says `isLate`. None: the input has ended. EMPTY: because the master was
  # closed. IO_ERROR of a master: nobody has the terminal open any more.
  settings @1 () -> (settings :Data $Os.maxLen(64), isStopped :Bool) $Os.needs([]) $Os.errors(["IO_ERROR"]) $Os.retry;
  # `isStopped`: nothing is to be written now.
  setSettings @2 (settings :Data $Os.maxLen(64), isDropping :Bool, caller :UInt32, isForcing :Bool) -> ()
       $Os.needs([]) $Os.errors(["BAD_ARGUMENT", "ACCESS_DENIED", "IO_ERROR"]);
  # `isDropping`: with all that was typed and not read.
  size @3 () -> PosixTerminalSize $Os.needs([]) $Os.errors(["IO_ERROR"]) $Os.retry $Os.registers;
  setSize @4 (rows :UInt16, columns :UInt16, width :UInt16, height :UInt16) -> () $Os.needs([]) $Os.errors(["IO_ERROR"]) $Os.registers;
  # The foreground is told if it is another.
  group @5 (caller :UInt32) -> (group :UInt32, session :UInt32) $Os.needs([]) $Os.errors(["NOT_FOUND", "IO_ERROR"]) $Os.retry $Os.registers;
  # Its foreground. NOT_FOUND: it is not the terminal of the caller's session, which a master tells everybody.
  setGroup @6 (caller :UInt32, isForcing :Bool, group :UInt32) -> ()
       $Os.needs([]) $Os.errors(["NOT_FOUND", "BAD_ARGUMENT", "ACCESS_DENIED", "IO_ERROR"]) $Os.registers;
  # BAD_ARGUMENT: there is no such group in the session.
  state @7 (caller :UInt32) -> PosixTerminalState $Os.needs([]) $Os.errors([]) $Os.registers;
  # The caller is told of the next change.
  drop @8 (isInput :Bool, isOutput :Bool, caller :UInt32, isForcing :Bool) -> ()
       $Os.needs([]) $Os.errors(["ACCESS_DENIED", "IO_ERROR"]) $Os.registers;
  # What was typed and not read; what was written and has not reached the other side. Neither: may the caller?
  checkWrite @9 (caller :UInt32, isForcing :Bool) -> () $Os.needs([]) $Os.errors(["ACCESS_DENIED", "IO_ERROR", "WOULD_BLOCK"]) $Os.registers;
  # May the caller write, where the settings ask for that to be looked at? WOULD_BLOCK: output is stopped; the caller is told when it goes on.
  write @10 (data :Data $Os.maxLen(.dataMax), caller :UInt32, isForcing :Bool) -> (written :UInt32)
       $Os.needs([]) $Os.errors(["WOULD_BLOCK", "ACCESS_DENIED", "IO_ERROR"]);
  # Of a pseudo-terminal: as many bytes as there is room for, as the settings say. WOULD_BLOCK: for none; the caller is told when there is.
  take @11 (caller :UInt32, isStealing :Bool) -> () $Os.needs([]) $Os.errors(["ACCESS_DENIED", "IO_ERROR"]) $Os.registers;
  # It becomes the terminal of the caller's session. ACCESS_DENIED: the caller leads none, or it has one, or the terminal is another's
  # and it is not `isStealing`.
  master @12 () -> (number :UInt32, isLocked :Bool, isInPackets :Bool) $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # Of a master (else UNSUPPORTED): by which number its terminal is found.
  setLock @13 (isLocked :Bool) -> () $Os.needs([]) $Os.errors([]) $Os.registers;
  # Of a master: nobody can open the terminal meanwhile.
  flow @14 (action :PosixFlow, caller :UInt32, isForcing :Bool) -> () $Os.needs([]) $Os.errors(["ACCESS_DENIED", "IO_ERROR"]) $Os.registers;
  # Stops output, or lets it go on that was stopped so; or sends the character that asks the other side for it.
  leave @15 (caller :UInt32) -> () $Os.needs([]) $Os.errors(["NOT_FOUND"]) $Os.registers;
  # It is not the caller's any more; if that leads the session, it is nobody's, which the foreground is told. NOT_FOUND: it was not.
  setPackets @16 (isOn :Bool) -> () $Os.needs([]) $Os.errors([]) $Os.registers;
  # Of a master: what is read begins with a byte, 0 in front of what was written, or what else has happened, alone.
}
