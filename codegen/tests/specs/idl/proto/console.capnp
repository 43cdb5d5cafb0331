# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e201;
# A console: bytes from and to a person.
using Os = import "/tessera.capnp";
$Os.library("console");

const readMax  :UInt32 = 512; # bytes of one read
const writeMax :UInt32 = 768; # bytes of one write

interface Console @0xd1f0b5a1c6c0e202 $Os.number(32) {
  read @0 (count :UInt32 $Os.minValue(1) $Os.maxValue(.readMax)) -> (data :Data $Os.maxLen(.readMax))
       $Os.needs(["read"]) $Os.errors(["BUSY", "IO_ERROR"]) $Os.mayBlock $Os.retry;
  # Wait for input and return up to `count` bytes of what has come, at least 1. One caller waits at a time; a second is answered BUSY.
  write @1 (data :Data $Os.maxLen(.writeMax)) -> (written :UInt32)
       $Os.needs(["write"]) $Os.errors(["IO_ERROR"]) $Os.mayBlock $Os.retry;
  # Write bytes as they are. Returns when they were handed to the device.
  poll @2 () -> (available :UInt32) $Os.needs(["read"]) $Os.errors([]) $Os.retry $Os.registers;
  # Bytes that can be read without waiting.
}
