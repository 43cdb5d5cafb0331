# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0ea01;
# The PCI bus. A driver is connected with the right to open the one function that its manifest names; it then has that function's registers
# and interrupts, and never its configuration space. A person with the right to read sees what is on the bus.
using Os = import "/tessera.capnp";
using K = import "/proto/kernel.capnp";
$Os.library("pci");

const barsMax       :UInt32 = 6;
const capabilityMax :UInt32 = 64;    # bytes of a capability that are told

enum PciInterruptKind @0xd1f0b5a1c6c0ea04 {
  none    @0;
  line    @1;  # a wire, perhaps shared: each signal is answered by acknowledge
  message @2;  # written by the function: nothing to acknowledge
}

enum PciFunctionState @0xd1f0b5a1c6c0ea05 {
  unclaimed @0;  # no driver of this system is for it
  waiting   @1;  # has a driver, which has not opened it
  open      @2;
  stuck     @3;  # open, and its interrupts are switched off: the driver did not acknowledge one in time
  gone      @4;  # answers all ones
  broken    @5;  # its header or registers make no sense, or do not fit
}

enum PciBarKind @0xd1f0b5a1c6c0ea06 { none @0; memory32 @1; memory64 @2; port @3; }

struct PciIdentity @0xd1f0b5a1c6c0ea07 {
  address       @0 :UInt16;   # bus * 256 + device * 8 + function
  vendor        @1 :UInt16;
  device        @2 :UInt16;
  subVendor     @3 :UInt16;
  subDevice     @4 :UInt16;
  vectors       @5 :UInt16;   # how many interrupts can be attached
  classCode     @6 :UInt32;   # class * 65536 + subclass * 256 + interface
  revision      @7 :UInt8;
  interruptKind @8 :PciInterruptKind;
  state         @9 :PciFunctionState;
  isBridge      @10 :Bool;
  line          @11 :UInt16;  # of its wire; 65535: it has none
}

struct PciBar @0xd1f0b5a1c6c0ea08 {
  base           @0 :UInt64;  # physical address; 0: not placed
  sizeBytes      @1 :UInt64;
  kind           @2 :PciBarKind;
  isPrefetchable @3 :Bool;
}

struct PciEntry @0xd1f0b5a1c6c0ea09 {
  identity @0 :PciIdentity;
  bars     @1 :List(PciBar) $Os.maxLen(.barsMax);
  driver   @2 :Text $Os.maxLen(31);   # the service that it is for
}

interface PciBus @0xd1f0b5a1c6c0ea02 $Os.number(48) {
  list @0 (cookie :UInt32) -> (next :UInt32, entries :List(PciEntry) $Os.maxLen(3))
       $Os.needs(["read"]) $Os.errors([]) $Os.retry;
  # Functions in order of address, from `cookie` on; `next` 0: no more.
  open @1 () -> (function :PciFunction $Os.move)
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "IO_ERROR", "NO_SPACE", "NO_MEMORY"]);
  # The caller's function, whose memory accesses are switched on now; what the caller had of it before is closed. NOT_FOUND: the machine has
  # none that the caller's manifest names.
}

interface PciFunction @0xd1f0b5a1c6c0ea03 $Os.number(49) $Os.object {
  describe @0 () -> PciIdentity $Os.needs([]) $Os.errors(["IO_ERROR"]) $Os.retry $Os.registers;
  # What the function is. IO_ERROR, here and below: it is gone.
  registers @1 (bar :UInt8 $Os.maxValue(5), part :UInt8 $Os.maxValue(1)) -> (memory :K.Memory $Os.move, offset :UInt64, sizeBytes :UInt64)
       $Os.needs([]) $Os.errors(["NOT_FOUND", "BUSY", "IO_ERROR", "NO_SPACE", "NO_MEMORY"]);
  # Registers of one BAR, as device memory: whole pages, `sizeBytes` of it the BAR's from `offset` on. The pages that hold a table of
  # interrupt messages are left out, so a BAR may come in two parts. BUSY: handed out already.
  capability @2 (id :UInt8, index :UInt8) -> (data :Data $Os.maxLen(.capabilityMax))
       $Os.needs([]) $Os.errors(["NOT_FOUND", "IO_ERROR"]) $Os.retry;
  # The first bytes of the `index`th capability structure of this id, as they stand in configuration space.
  attachInterrupt @3 (vector :UInt16, bits :UInt32 $Os.minValue(1), notification :K.Notification $Os.rights(["send"])) -> ()
       $Os.needs([]) $Os.errors(["BAD_RANGE", "BUSY", "IO_ERROR", "NO_SPACE"]);
  # Signal the bits for each interrupt of this vector, from now on.
  acknowledge @4 () -> () $Os.needs([]) $Os.errors(["EMPTY"]) $Os.registers;
  # The interrupt of the wire was dealt with. EMPTY: none was signalled, or the function has no wire.
}
