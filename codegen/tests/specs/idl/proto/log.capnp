# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e301;
# The system log: a bounded ring of entries. The source of an entry is told by the kernel, not by the writer.
using Os = import "/tessera.capnp";
$Os.library("log");

const textMax    :UInt32 = 160;  # bytes of one entry's text
const entriesMax :UInt32 = 1024; # entries that are kept

enum LogLevel @0xd1f0b5a1c6c0e303 { error @0; warning @1; info @2; debug @3; }

struct LogEntry @0xd1f0b5a1c6c0e304 {
  sequence @0 :UInt64;
  timeNs   @1 :UInt64;
  source   @2 :Text $Os.maxLen(31);
  level    @3 :LogLevel;
  text     @4 :Text $Os.maxLen(.textMax);
}

interface Log @0xd1f0b5a1c6c0e302 $Os.number(33) {
  write @0 (level :LogLevel, text :Text $Os.maxLen(.textMax)) -> ()
        $Os.needs(["write"]) $Os.errors([]) $Os.retry;
  # Append an entry. The oldest entry goes when the ring is full.
  read @1 (sequence :UInt64) -> (next :UInt64, entries :List(LogEntry) $Os.maxLen(3))
       $Os.needs(["read"]) $Os.errors([]) $Os.retry;
  # Entries from `sequence` on, or from the oldest kept. `next` is where to go on; no entries: end of the log.
}
