# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e401;
# A block device. Data goes through one frame that the client shares once.
using Os = import "/tessera.capnp";
using K = import "/proto/kernel.capnp";
$Os.library("block");

struct BlockGeometry @0xd1f0b5a1c6c0e403 {
  sectorCount @0 :UInt64;
  sectorBytes @1 :UInt32;
  isReadOnly  @2 :Bool;
}

interface BlockDevice @0xd1f0b5a1c6c0e402 $Os.number(34) {
  geometry @0 () -> BlockGeometry $Os.needs(["read"]) $Os.errors(["IO_ERROR"]) $Os.retry $Os.registers;
  # Size of the device.
  attach @1 (buffer :K.Frame $Os.rights(["read", "write"])) -> ()
         $Os.needs(["read"]) $Os.errors(["NO_MEMORY", "NO_SPACE", "BAD_ARGUMENT"]);
  # Share the frame that this client's reads and writes use. Replaces the one before.
  readSectors @2 (first :UInt64, count :UInt32 $Os.minValue(1) $Os.maxValue(4096), bufferOffset :UInt32) -> ()
         $Os.needs(["read"]) $Os.errors(["IO_ERROR", "BAD_RANGE", "EMPTY"]) $Os.mayBlock $Os.retry $Os.registers;
  # Read sectors into the shared frame. EMPTY: no frame is attached.
  writeSectors @3 (first :UInt64, count :UInt32 $Os.minValue(1) $Os.maxValue(4096), bufferOffset :UInt32) -> ()
         $Os.needs(["write"]) $Os.errors(["IO_ERROR", "BAD_RANGE", "EMPTY", "READ_ONLY"]) $Os.mayBlock $Os.retry $Os.registers;
  # Write sectors from the shared frame. Returns when the device said that it is done.
  flush @4 () -> () $Os.needs(["write"]) $Os.errors(["IO_ERROR"]) $Os.mayBlock $Os.retry $Os.registers;
  # Returns when everything written is on the medium.
}
