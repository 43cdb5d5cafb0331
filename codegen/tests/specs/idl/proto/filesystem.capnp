# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e501;
# File systems and files. Paths are absolute within the file system: they start with '/', and have no '.' or '..' or empty part.
using Os = import "/tessera.capnp";
$Os.library("filesystem");

const pathMax :UInt32 = 255;
const nameMax :UInt32 = 63;
const dataMax :UInt32 = 896; # bytes of one read or write

enum NodeKind @0xd1f0b5a1c6c0e504 { file @0; directory @1; }
enum OpenFlag @0xd1f0b5a1c6c0e505 $Os.bits { read @0; write @1; create @2; truncate @3; append @4; exclusive @5; }

struct NodeAttributes @0xd1f0b5a1c6c0e506 {
  size       @0 :UInt64;
  modifiedNs @1 :UInt64;
  kind       @2 :NodeKind;
  isReadOnly @3 :Bool;
}

struct DirectoryEntry @0xd1f0b5a1c6c0e507 {
  name       @0 :Text $Os.maxLen(.nameMax);
  size       @1 :UInt64;
  modifiedNs @2 :UInt64;
  kind       @3 :NodeKind;
}

struct FileSystemUsage @0xd1f0b5a1c6c0e508 {
  totalBytes @0 :UInt64;
  freeBytes  @1 :UInt64;
  nodes      @2 :UInt32;
  isReadOnly @3 :Bool;
}

interface FileSystem @0xd1f0b5a1c6c0e502 $Os.number(35) {
  open @0 (path :Text $Os.maxLen(.pathMax), flags :UInt32 $Os.bitsOf("OpenFlag")) -> (file :File $Os.move)
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "IS_DIRECTORY", "NOT_DIRECTORY", "READ_ONLY", "ACCESS_DENIED", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # Open a file, and with `create` make it. Needs the write right for any flag but `read`. The file's capability carries read and write as the flags ask.
  stat @1 (path :Text $Os.maxLen(.pathMax)) -> NodeAttributes
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "NOT_DIRECTORY", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # Attributes of a node.
  list @2 (path :Text $Os.maxLen(.pathMax), cookie :UInt64) -> (next :UInt64, entries :List(DirectoryEntry) $Os.maxLen(7))
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "NOT_DIRECTORY", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # Entries of a directory, in order of name. Start with cookie 0 and go on with `next` until it is 0.
  makeDirectory @3 (path :Text $Os.maxLen(.pathMax)) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "NOT_DIRECTORY", "READ_ONLY", "IO_ERROR", "BAD_IMAGE"]);
  # Make an empty directory.
  remove @4 (path :Text $Os.maxLen(.pathMax)) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "NOT_EMPTY", "NOT_DIRECTORY", "READ_ONLY", "BUSY", "IO_ERROR", "BAD_IMAGE"]);
  # Remove a file or an empty directory. A file that is open stays readable to its holders until they let go.
  rename @5 (from :Text $Os.maxLen(.pathMax), to :Text $Os.maxLen(.pathMax)) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "BAD_ARGUMENT", "IS_DIRECTORY", "NOT_DIRECTORY", "NOT_EMPTY", "READ_ONLY", "CROSS_MOUNT", "BUSY", "IO_ERROR", "BAD_IMAGE"]);
  # Rename a node; an existing file at `to` is replaced. A directory cannot move into itself (BAD_ARGUMENT).
  usage @6 () -> FileSystemUsage $Os.needs(["read"]) $Os.errors(["IO_ERROR", "BAD_IMAGE"]) $Os.retry $Os.registers;
  # Room in the file system.
}

interface File @0xd1f0b5a1c6c0e503 $Os.number(36) $Os.object {
  read @0 (offset :UInt64, count :UInt32 $Os.minValue(1) $Os.maxValue(.dataMax)) -> (data :Data $Os.maxLen(.dataMax))
       $Os.needs(["read"]) $Os.errors(["IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # Read up to `count` bytes at `offset`; fewer only at the end of the file, none beyond it.
  write @1 (offset :UInt64, data :Data $Os.maxLen(.dataMax)) -> (written :UInt32)
       $Os.needs(["write"]) $Os.errors(["NO_SPACE", "BAD_RANGE", "READ_ONLY", "IO_ERROR"]);
  # Write at `offset`, or at the end if the file was opened with `append`. All of it or nothing; a gap reads as zeros.
  stat @2 () -> NodeAttributes $Os.needs([]) $Os.errors(["IO_ERROR"]) $Os.retry $Os.registers;
  # Attributes of the open file.
  truncate @3 (size :UInt64) -> () $Os.needs(["write"]) $Os.errors(["NO_SPACE", "BAD_RANGE", "READ_ONLY", "IO_ERROR"]) $Os.registers;
  # Set the size.
}
