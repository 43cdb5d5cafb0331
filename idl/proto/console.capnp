# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e201;
# A console: bytes from and to a person.
using Os = import "/tessera.capnp";
using K = import "/proto/kernel.capnp";
$Os.library("console");

const readMax  :UInt32 = 512; # bytes of one read
const writeMax :UInt32 = 768; # bytes of one write
const eventInput :UInt32 = 0x10000; # the bit that an input object's event is signalled with

interface Console @0xd1f0b5a1c6c0e202 $Os.number(32) {
  read @0 (count :UInt32 $Os.minValue(1) $Os.maxValue(.readMax)) -> (data :Data $Os.maxLen(.readMax))
       $Os.needs(["read"]) $Os.errors(["BUSY", "IO_ERROR"]) $Os.mayBlock $Os.retry;
  # Wait for input and return up to `count` bytes of what has come, at least 1. One caller waits at a time; a second is answered BUSY.
  write @1 (data :Data $Os.maxLen(.writeMax)) -> (written :UInt32)
       $Os.needs(["write"]) $Os.errors(["IO_ERROR"]) $Os.mayBlock $Os.retry;
  # Write bytes as they are. Returns when they were handed to the device.
  poll @2 () -> (available :UInt32) $Os.needs(["read"]) $Os.errors([]) $Os.retry $Os.registers;
  # Bytes that can be read without waiting.
  openInput @3 (event :K.Notification $Os.rights(["send"])) -> (input :ConsoleInput $Os.move) $Os.needs(["read"]) $Os.errors(["NO_SPACE", "NO_MEMORY"]);
  # Take over what is typed, and what was typed and not read yet, until the newest such object is gone; whoever had it before has it again
  # then. `event` is signalled with eventInput whenever bytes come for it, and at once if there are any.
  offer @4 (data :Data $Os.maxLen(.writeMax)) -> () $Os.needs(["write"]) $Os.errors(["NO_SPACE"]);
  # Write bytes as they are, behind what others wait to write, and do not wait: all of them, or none (NO_SPACE) if too much waits already.
}

interface ConsoleInput @0xd1f0b5a1c6c0e203 $Os.number(50) $Os.object {
  read @0 (count :UInt32 $Os.minValue(1) $Os.maxValue(.readMax)) -> (data :Data $Os.maxLen(.readMax)) $Os.needs([]) $Os.errors([]);
  # Up to `count` bytes of what has come. None: nothing has, or a newer object has the input.
  putBack @1 (data :Data $Os.maxLen(.readMax)) -> () $Os.needs([]) $Os.errors(["NO_SPACE"]);
  # Bytes in front of all that was not read: all of them, or none. Whoever has the input next finds them.
}
