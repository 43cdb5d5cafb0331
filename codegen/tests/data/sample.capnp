# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0ff01;
# A protocol for tests: one of everything that a protocol may have.
using Os = import "/tessera.capnp";
using K = import "/proto/kernel.capnp";
$Os.library("sample");

const nameMax :UInt32 = 31;

enum Colour @0xd1f0b5a1c6c0ff02 { red @0; green @1; darkBlue @2; }
enum Flag @0xd1f0b5a1c6c0ff03 $Os.bits { one @0; two @1; three @2; }

struct Item @0xd1f0b5a1c6c0ff04 {
  name   @0 :Text $Os.maxLen(.nameMax);
  size   @1 :UInt64;
  colour @2 :Colour;
}

struct Table @0xd1f0b5a1c6c0ff05 $Os.document(4096) {
  items    @0 :List(Item) $Os.maxLen(10);
  names    @1 :List(Text) $Os.maxLen(4) $Os.itemMaxLen(15);
  isSigned @2 :Bool;
  small    @3 :Int8;
  middle   @4 :Int16;
  large    @5 :Int64 $Os.minValue(-5);
  first    @6 :Item;
  last     @7 :Item;
  flags    @8 :UInt64 $Os.bitsOf("Flag");
}

interface Sample @0xd1f0b5a1c6c0ff06 $Os.number(200) {
  get @0 (index :UInt32 $Os.minValue(1) $Os.maxValue(9), flags :UInt8 $Os.bitsOf("Flag")) -> (data :Data $Os.maxLen(64), colour :Colour)
      $Os.needs(["read"]) $Os.errors(["NOT_FOUND"]) $Os.retry;
  # Get the data of an item.
  put @1 (item :Item, buffer :K.Frame $Os.rights(["read"])) -> (session :Session $Os.move, copy :K.Any)
      $Os.needs(["write", "grant"]) $Os.errors(["NO_SPACE"]) $Os.mayBlock;
  # Put an item.
  size @2 () -> (bytes :Int32 $Os.maxValue(100)) $Os.needs([]) $Os.errors([]) $Os.registers;
  # Size of all.
  forget @3 (index :UInt32) $Os.needs([]) $Os.errors([]) $Os.flow(send);
  # Forget an item.
  oldSize @4 () -> () $Os.removed(2);
  describe @5 Item -> Table $Os.needs(["read"]) $Os.errors([]);
  # Describe an item.
  names @6 (names :List(Text) $Os.maxLen(2) $Os.itemMaxLen(9), items :List(Item) $Os.maxLen(2)) -> (names :List(Text) $Os.maxLen(3) $Os.itemMaxLen(9))
      $Os.needs(["read"]) $Os.errors([]) $Os.mayBlock;
  # Names for names.
}

interface Session @0xd1f0b5a1c6c0ff07 $Os.number(201) $Os.object {
  close @0 () -> () $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;
  # Let go.
}
