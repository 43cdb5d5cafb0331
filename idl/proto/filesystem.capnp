# SPDX-License-Identifier: MIT
@0xd1f0b5a1c6c0e501;
# File systems and files. Paths are absolute within the file system: they start with '/', and have no '.' or '..' or empty part.
# A path that leads through a symbolic link is IS_LINK to the server of one file system, which cannot know where the link leads; vfs, which
# knows the whole tree, asks for its target and goes on.
using Os = import "/tessera.capnp";
using K = import "/proto/kernel.capnp";
$Os.library("filesystem");

const pathMax :UInt32 = 255;
const nameMax :UInt32 = 63;
const dataMax :UInt32 = 896; # bytes of one read or write

enum NodeKind @0xd1f0b5a1c6c0e504 { file @0; directory @1; }
enum OpenFlag @0xd1f0b5a1c6c0e505 $Os.bits { read @0; write @1; create @2; truncate @3; append @4; exclusive @5; noFollow @6; }

# What a path means whose last part is a symbolic link: its target, or the link itself.
enum PathFlag @0xd1f0b5a1c6c0e509 $Os.bits { noFollow @0; }
# Neither: as `rename`. Not both.
enum MoveFlag @0xd1f0b5a1c6c0e50e $Os.bits { noReplace @0; exchange @1; }
enum AttributeChange @0xd1f0b5a1c6c0e50a $Os.bits { permissions @0; modified @1; accessed @2; }
# To NodeKind, which clients of the first release know, all but a directory is a file.
enum NodeType @0xd1f0b5a1c6c0e50b { file @0; directory @1; symbolicLink @2; fifo @3; socket @4; }

struct NodeAttributes @0xd1f0b5a1c6c0e506 {
  size       @0 :UInt64;
  modifiedNs @1 :UInt64;
  kind       @2 :NodeKind;
  isReadOnly @3 :Bool;
}

const permissionsAll :UInt16 = 0xfff;

# Permissions are kept for the programs that set them and look at them; what a client may do, its capability says.
struct NodeDescription @0xd1f0b5a1c6c0e50c {
  size        @0 :UInt64;
  modifiedNs  @1 :UInt64;
  changedNs   @2 :UInt64; # of the node itself: also by new permissions, times and names
  accessedNs  @3 :UInt64; # as it was set, or of the first reading after a change
  node        @4 :UInt64; # the same for all names of a node, and for no other node that is there
  fileSystem  @5 :UInt32; # the same for all nodes of a file system
  links       @6 :UInt32; # names of a file; of a directory 1
  permissions @7 :UInt16 $Os.maxValue(.permissionsAll); # the lower 12 bits of POSIX's file mode
  type        @8 :NodeType;
  isReadOnly  @9 :Bool;
}

struct DirectoryEntry @0xd1f0b5a1c6c0e507 {
  name       @0 :Text $Os.maxLen(.nameMax);
  size       @1 :UInt64;
  modifiedNs @2 :UInt64;
  kind       @3 :NodeKind;
  node       @4 :UInt64; # as in NodeDescription
  type       @5 :UInt64; # number of a NodeType: an enum would lie in a word that clients of the first release know
}

struct FileSystemUsage @0xd1f0b5a1c6c0e508 {
  totalBytes @0 :UInt64;
  freeBytes  @1 :UInt64;
  nodes      @2 :UInt32;
  isReadOnly @3 :Bool;
}

struct MountedFileSystem @0xd1f0b5a1c6c0e50d {
  path  @0 :Text $Os.maxLen(.pathMax);
  usage @1 :FileSystemUsage;
}

interface FileSystem @0xd1f0b5a1c6c0e502 $Os.number(35) {
  open @0 (path :Text $Os.maxLen(.pathMax), flags :UInt32 $Os.bitsOf("OpenFlag")) -> (file :File $Os.move)
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "IS_DIRECTORY", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "READ_ONLY", "ACCESS_DENIED", "UNSUPPORTED", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # Open a file, and with `create` make it. Needs the write right for any flag but `read`. The file's capability carries read and write as the flags ask.
  stat @1 (path :Text $Os.maxLen(.pathMax)) -> NodeAttributes
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # Attributes of a node.
  list @2 (path :Text $Os.maxLen(.pathMax), cookie :UInt64) -> (next :UInt64, entries :List(DirectoryEntry) $Os.maxLen(7))
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # Entries of a directory, in order of name. Start with cookie 0 and go on with `next` until it is 0.
  makeDirectory @3 (path :Text $Os.maxLen(.pathMax)) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "READ_ONLY", "IO_ERROR", "BAD_IMAGE"]);
  # Make an empty directory.
  remove @4 (path :Text $Os.maxLen(.pathMax)) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "NOT_EMPTY", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "READ_ONLY", "BUSY", "IO_ERROR", "BAD_IMAGE"]);
  # Remove a file or an empty directory. A file that is open stays readable to its holders until they let go.
  rename @5 (from :Text $Os.maxLen(.pathMax), to :Text $Os.maxLen(.pathMax)) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "BAD_ARGUMENT", "IS_DIRECTORY", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "NOT_EMPTY", "READ_ONLY", "CROSS_MOUNT", "BUSY", "IO_ERROR", "BAD_IMAGE"]);
  # Rename a node; an existing file at `to` is replaced. A directory cannot move into itself (BAD_ARGUMENT).
  usage @6 () -> FileSystemUsage $Os.needs(["read"]) $Os.errors(["IO_ERROR", "BAD_IMAGE"]) $Os.retry $Os.registers;
  # Room in the file system.
  create @7 (path :Text $Os.maxLen(.pathMax), flags :UInt32 $Os.bitsOf("OpenFlag"), permissions :UInt16 $Os.maxValue(.permissionsAll)) -> (file :File $Os.move)
       $Os.needs(["read", "write"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "IS_DIRECTORY", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "READ_ONLY", "UNSUPPORTED", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # As open with `create`, and with permissions for a file that is made.
  describe @8 (path :Text $Os.maxLen(.pathMax), flags :UInt32 $Os.bitsOf("PathFlag")) -> NodeDescription
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # All that is known of a node.
  change @9 (path :Text $Os.maxLen(.pathMax), flags :UInt32 $Os.bitsOf("PathFlag"), changes :UInt32 $Os.bitsOf("AttributeChange"),
             permissions :UInt16 $Os.maxValue(.permissionsAll), modifiedNs :UInt64, accessedNs :UInt64) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "READ_ONLY", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # Set those attributes that `changes` names.
  readLink @10 (path :Text $Os.maxLen(.pathMax)) -> (length :UInt32, target :Text $Os.maxLen(.pathMax))
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "BAD_ARGUMENT", "NOT_DIRECTORY", "LINK_LOOP", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # Target of the first symbolic link that the path leads through or to, and how many bytes of the path name it. BAD_ARGUMENT: there is none.
  # vfs follows those before the last part: `length` is all of the path.
  makeSymbolicLink @11 (path :Text $Os.maxLen(.pathMax), target :Text $Os.maxLen(.pathMax)) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "READ_ONLY", "IO_ERROR", "BAD_IMAGE"]);
  # Make a symbolic link. The target, which is not empty, is kept as it is.
  resolve @12 (path :Text $Os.maxLen(.pathMax)) -> (path :Text $Os.maxLen(.pathMax))
       $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "BAD_NAME", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # The path of a node that leads through no symbolic link.
  makeLink @13 (from :Text $Os.maxLen(.pathMax), to :Text $Os.maxLen(.pathMax)) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "IS_DIRECTORY", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "READ_ONLY", "CROSS_MOUNT", "IO_ERROR", "BAD_IMAGE"]);
  # Give a node that is no directory another name. All names of a node are equal; it goes with the last one.
  mounted @14 (number :UInt32) -> MountedFileSystem $Os.needs(["read"]) $Os.errors(["NOT_FOUND", "IO_ERROR", "BAD_IMAGE"]) $Os.retry;
  # What is mounted, one after the other from number 0 until NOT_FOUND. A single file system is mounted at "/".
  makeSpecial @15 (path :Text $Os.maxLen(.pathMax), type :NodeType, permissions :UInt16 $Os.maxValue(.permissionsAll)) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "BAD_ARGUMENT", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "READ_ONLY", "IO_ERROR", "BAD_IMAGE"]);
  # Make a node that only has a name and a type: a FIFO or a socket; others are BAD_ARGUMENT. What it stands for is between those who look at
  # it. It cannot be opened: UNSUPPORTED.
  narrow @16 (program :Text $Os.maxLen(.pathMax)) -> (view :FileSystem $Os.move)
       $Os.needs(["read"]) $Os.errors(["NO_SPACE", "NO_MEMORY", "UNSUPPORTED"]);
  # This capability's rights on what the manifest of a program lets it see, which is named by the path of its file; the profile's least for
  # one that has none. What the capability did not show, the new one does not either. UNSUPPORTED: a single file system.
  move @17 (from :Text $Os.maxLen(.pathMax), to :Text $Os.maxLen(.pathMax), flags :UInt32 $Os.bitsOf("MoveFlag")) -> ()
       $Os.needs(["write"]) $Os.errors(["NOT_FOUND", "EXISTS", "NO_SPACE", "BAD_NAME", "BAD_ARGUMENT", "IS_DIRECTORY", "NOT_DIRECTORY", "IS_LINK", "LINK_LOOP", "NOT_EMPTY", "READ_ONLY", "CROSS_MOUNT", "BUSY", "IO_ERROR", "BAD_IMAGE"]);
  # As rename. `noReplace`: what is at `to` stays (EXISTS). `exchange`: what is at `to` is at `from` afterwards, and there has to be something; of
  # two directories neither is in the other (BAD_ARGUMENT).
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
  describe @4 () -> NodeDescription $Os.needs([]) $Os.errors(["IO_ERROR"]) $Os.retry $Os.registers;
  # All that is known of the open file.
  change @5 (changes :UInt32 $Os.bitsOf("AttributeChange"), permissions :UInt16 $Os.maxValue(.permissionsAll), modifiedNs :UInt64, accessedNs :UInt64) -> ()
       $Os.needs(["write"]) $Os.errors(["READ_ONLY", "IO_ERROR"]) $Os.retry $Os.registers;
  # Set those attributes that `changes` names.
  page @6 (index :UInt64) -> (page :K.Frame $Os.move)
       $Os.needs(["read"]) $Os.errors(["BAD_RANGE", "NO_SPACE", "NO_MEMORY", "UNSUPPORTED", "IO_ERROR"]) $Os.retry;
  # The page of memory that holds that page of the file, for as long as somebody has the file open: the same for everybody, and what is stored
  # there is what is read. It can be written if the file can. BAD_RANGE: the file ends before it. What lies behind the file's end is kept by nobody.
  # Of a file system that nobody changes (isReadOnly) it can be executed, and is there for as long as somebody has this capability.
  reserve @7 (offset :UInt64, count :UInt64 $Os.minValue(1)) -> ()
       $Os.needs(["write"]) $Os.errors(["NO_SPACE", "BAD_RANGE", "READ_ONLY", "IO_ERROR"]) $Os.retry $Os.registers;
  # Room for what is written there later, as long as the file is not cut. It reaches as far then; what is new reads as zeros. NO_SPACE has
  # changed nothing.
  window @8 (index :UInt64, isWritten :Bool) -> (length :UInt32, page :K.Frame $Os.move)
       $Os.needs(["read"]) $Os.errors(["BAD_RANGE", "NO_SPACE", "NO_MEMORY", "UNSUPPORTED", "ACCESS_DENIED", "IO_ERROR"]) $Os.retry;
  # That page of the file, to copy from without a message, or to copy into as well if it is to be written: its first `length` bytes are what the file
  # has there, also after others have written to it, and what is behind them is not the file's. It is taken back when the file gets another end in
  # this page, when somebody asks for the times of a file that is written so, when nobody has the file open any more, and when its memory is wanted for
  # something else; so it is not for mapping. BAD_RANGE: the file ends before it. ACCESS_DENIED: it cannot be written, or only at its end.
}
