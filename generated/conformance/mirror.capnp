# SPDX-License-Identifier: MIT
# GENERATED - DO NOT EDIT
# Source: idl/proto/block.capnp, idl/proto/console.capnp, idl/proto/filesystem.capnp, idl/proto/log.capnp, idl/proto/pci.capnp, idl/proto/posix.capnp, idl/proto/process.capnp, idl/proto/process_table.capnp, idl/proto/supervisor.capnp
# Template: codegen/tessera_gen/templates/protocols/mirror.capnp.j2
# Command: ./tessera gen
@0xe3a1b5c7d9f20461;
# Every struct of every protocol under a name of its own, for the official tools: tests and fuzzers.

# Names of the bits of a word, the lowest first.
annotation bits @0xe3a1b5c7d9f20462 (field) :Text;

enum NodeKind {
  file @0;
  directory @1;
}

enum NodeType {
  file @0;
  directory @1;
  symbolicLink @2;
  fifo @3;
  socket @4;
}

enum LogLevel {
  error @0;
  warning @1;
  info @2;
  debug @3;
}

enum PciInterruptKind {
  none @0;
  line @1;
  message @2;
}

enum PciFunctionState {
  unclaimed @0;
  waiting @1;
  open @2;
  stuck @3;
  gone @4;
  broken @5;
}

enum PciBarKind {
  none @0;
  memory32 @1;
  memory64 @2;
  port @3;
}

enum PosixSelection {
  any @0;
  process @1;
  group @2;
}

enum PosixChange {
  exited @0;
  killed @1;
  stopped @2;
  continued @3;
}

enum PosixFlow {
  stop @0;
  start @1;
  sendStop @2;
  sendStart @3;
}

enum PosixSocketKind {
  stream @0;
  packets @1;
  datagrams @2;
}

enum PosixLockKind {
  none @0;
  shared @1;
  exclusive @2;
}

enum ProcessState {
  created @0;
  running @1;
  exited @2;
  killed @3;
  faulted @4;
}

enum RestartPolicy {
  never @0;
  onFailure @1;
  always @2;
}

enum GrantKind {
  endpoint @0;
  port @1;
  device @2;
  interrupt @3;
  dma @4;
}

enum ServiceState {
  starting @0;
  running @1;
  waiting @2;
  failed @3;
  stopped @4;
}

struct BlockGeometry {
  sectorCount @0 :UInt64;
  sectorBytes @1 :UInt32;
  isReadOnly @2 :Bool;
}

struct BlockDeviceReadSectorsParams {
  first @0 :UInt64;
  count @1 :UInt32;
  bufferOffset @2 :UInt32;
}

struct BlockDeviceWriteSectorsParams {
  first @0 :UInt64;
  count @1 :UInt32;
  bufferOffset @2 :UInt32;
}

struct ConsoleReadParams {
  count @0 :UInt32;
}

struct ConsoleReadResults {
  data @0 :Data;
}

struct ConsoleWriteParams {
  data @0 :Data;
}

struct ConsoleWriteResults {
  written @0 :UInt32;
}

struct ConsolePollResults {
  available @0 :UInt32;
}

struct ConsoleOfferParams {
  data @0 :Data;
}

struct ConsoleInputReadParams {
  count @0 :UInt32;
}

struct ConsoleInputReadResults {
  data @0 :Data;
}

struct ConsoleInputPutBackParams {
  data @0 :Data;
}

struct NodeAttributes {
  size @0 :UInt64;
  modifiedNs @1 :UInt64;
  kind @2 :NodeKind;
  isReadOnly @3 :Bool;
}

struct NodeDescription {
  size @0 :UInt64;
  modifiedNs @1 :UInt64;
  changedNs @2 :UInt64;
  accessedNs @3 :UInt64;
  node @4 :UInt64;
  fileSystem @5 :UInt32;
  links @6 :UInt32;
  permissions @7 :UInt16;
  type @8 :NodeType;
  isReadOnly @9 :Bool;
}

struct DirectoryEntry {
  name @0 :Text;
  size @1 :UInt64;
  modifiedNs @2 :UInt64;
  kind @3 :NodeKind;
  node @4 :UInt64;
  type @5 :UInt64;
}

struct FileSystemUsage {
  totalBytes @0 :UInt64;
  freeBytes @1 :UInt64;
  nodes @2 :UInt32;
  isReadOnly @3 :Bool;
}

struct MountedFileSystem {
  path @0 :Text;
  usage @1 :FileSystemUsage;
}

struct FileSystemOpenParams {
  path @0 :Text;
  flags @1 :UInt32 $bits("read write create truncate append exclusive noFollow");
}

struct FileSystemStatParams {
  path @0 :Text;
}

struct FileSystemListParams {
  path @0 :Text;
  cookie @1 :UInt64;
}

struct FileSystemListResults {
  next @0 :UInt64;
  entries @1 :List(DirectoryEntry);
}

struct FileSystemMakeDirectoryParams {
  path @0 :Text;
}

struct FileSystemRemoveParams {
  path @0 :Text;
}

struct FileSystemRenameParams {
  from @0 :Text;
  to @1 :Text;
}

struct FileSystemCreateParams {
  path @0 :Text;
  flags @1 :UInt32 $bits("read write create truncate append exclusive noFollow");
  permissions @2 :UInt16;
}

struct FileSystemDescribeParams {
  path @0 :Text;
  flags @1 :UInt32 $bits("noFollow");
}

struct FileSystemChangeParams {
  path @0 :Text;
  flags @1 :UInt32 $bits("noFollow");
  changes @2 :UInt32 $bits("permissions modified accessed");
  permissions @3 :UInt16;
  modifiedNs @4 :UInt64;
  accessedNs @5 :UInt64;
}

struct FileSystemReadLinkParams {
  path @0 :Text;
}

struct FileSystemReadLinkResults {
  length @0 :UInt32;
  target @1 :Text;
}

struct FileSystemMakeSymbolicLinkParams {
  path @0 :Text;
  target @1 :Text;
}

struct FileSystemResolveParams {
  path @0 :Text;
}

struct FileSystemResolveResults {
  path @0 :Text;
}

struct FileSystemMakeLinkParams {
  from @0 :Text;
  to @1 :Text;
}

struct FileSystemMountedParams {
  number @0 :UInt32;
}

struct FileSystemMakeSpecialParams {
  path @0 :Text;
  type @1 :NodeType;
  permissions @2 :UInt16;
}

struct FileSystemNarrowParams {
  program @0 :Text;
}

struct FileSystemMoveParams {
  from @0 :Text;
  to @1 :Text;
  flags @2 :UInt32 $bits("noReplace exchange");
}

struct FileReadParams {
  offset @0 :UInt64;
  count @1 :UInt32;
}

struct FileReadResults {
  data @0 :Data;
}

struct FileWriteParams {
  offset @0 :UInt64;
  data @1 :Data;
}

struct FileWriteResults {
  written @0 :UInt32;
}

struct FileTruncateParams {
  size @0 :UInt64;
}

struct FileChangeParams {
  changes @0 :UInt32 $bits("permissions modified accessed");
  permissions @1 :UInt16;
  modifiedNs @2 :UInt64;
  accessedNs @3 :UInt64;
}

struct FilePageParams {
  index @0 :UInt64;
}

struct FileReserveParams {
  offset @0 :UInt64;
  count @1 :UInt64;
}

struct FileWindowParams {
  index @0 :UInt64;
  isWritten @1 :Bool;
}

struct LogEntry {
  sequence @0 :UInt64;
  timeNs @1 :UInt64;
  source @2 :Text;
  level @3 :LogLevel;
  text @4 :Text;
}

struct LogWriteParams {
  level @0 :LogLevel;
  text @1 :Text;
}

struct LogReadParams {
  sequence @0 :UInt64;
}

struct LogReadResults {
  next @0 :UInt64;
  entries @1 :List(LogEntry);
}

struct PciIdentity {
  address @0 :UInt16;
  vendor @1 :UInt16;
  device @2 :UInt16;
  subVendor @3 :UInt16;
  subDevice @4 :UInt16;
  vectors @5 :UInt16;
  classCode @6 :UInt32;
  revision @7 :UInt8;
  interruptKind @8 :PciInterruptKind;
  state @9 :PciFunctionState;
  isBridge @10 :Bool;
  line @11 :UInt16;
}

struct PciBar {
  base @0 :UInt64;
  sizeBytes @1 :UInt64;
  kind @2 :PciBarKind;
  isPrefetchable @3 :Bool;
}

struct PciEntry {
  identity @0 :PciIdentity;
  bars @1 :List(PciBar);
  driver @2 :Text;
}

struct PciBusListParams {
  cookie @0 :UInt32;
}

struct PciBusListResults {
  next @0 :UInt32;
  entries @1 :List(PciEntry);
}

struct PciFunctionRegistersParams {
  bar @0 :UInt8;
  part @1 :UInt8;
}

struct PciFunctionCapabilityParams {
  id @0 :UInt8;
  index @1 :UInt8;
}

struct PciFunctionCapabilityResults {
  data @0 :Data;
}

struct PosixUsage {
  timeNs @0 :UInt64;
  peakBytes @1 :UInt64;
}

struct PosixEnd {
  id @0 :UInt32;
  change @1 :PosixChange;
  value @2 :Int32;
  timeNs @3 :UInt64;
  peakBytes @4 :UInt64;
}

struct PosixSignalSent {
  number @0 :UInt8;
  code @1 :Int32;
  sender @2 :UInt32;
  value @3 :UInt64;
  continues @4 :UInt32;
  rest @5 :UInt8;
}

struct PosixTerminalState {
  filled @0 :UInt32;
  isReady @1 :Bool;
  room @2 :UInt32;
  arrivals @3 :UInt32;
  departures @4 :UInt32;
  isHungUp @5 :Bool;
  hasStatus @6 :Bool;
}

struct PosixTerminalSize {
  rows @0 :UInt16;
  columns @1 :UInt16;
  width @2 :UInt16;
  height @3 :UInt16;
}

struct PosixNumbers {
  parent @0 :UInt32;
  group @1 :UInt32;
  session @2 :UInt32;
}

struct PosixPipeState {
  filled @0 :UInt32;
  room @1 :UInt32;
  hasReader @2 :Bool;
  hasWriter @3 :Bool;
  arrivals @4 :UInt32;
  departures @5 :UInt32;
  openings @6 :UInt32;
  capacity @7 :UInt32;
  pipe @8 :UInt32;
}

struct PosixState {
  version @0 :UInt32;
  flags @1 :UInt32;
  first @2 :UInt64;
  second @3 :UInt64;
  third @4 :UInt64;
}

struct PosixAddress {
  name @0 :Data;
  fileSystem @1 :UInt32;
  node @2 :UInt64;
}

struct PosixSocketState {
  queued @0 :UInt32;
  arrivals @1 :UInt32;
  departures @2 :UInt32;
  peerProcess @3 :UInt32;
  kind @4 :PosixSocketKind;
  hasMessage @5 :Bool;
  hasRoom @6 :Bool;
  isListening @7 :Bool;
  isConnected @8 :Bool;
  isShutIn @9 :Bool;
  isShutOut @10 :Bool;
  isReset @11 :Bool;
}

struct PosixLock {
  first @0 :UInt64;
  last @1 :UInt64;
  node @2 :UInt64;
  fileSystem @3 :UInt32;
  process @4 :UInt32;
  kind @5 :PosixLockKind;
  isApart @6 :Bool;
}

struct PosixFutexWait {
  object @0 :UInt64;
  offset @1 :UInt64;
  fileSystem @2 :UInt32;
  bits @3 :UInt32;
  thread @4 :UInt8;
  isMemory @5 :Bool;
}

struct PosixFutexWake {
  object @0 :UInt64;
  offset @1 :UInt64;
  fileSystem @2 :UInt32;
  bits @3 :UInt32;
  count @4 :UInt32;
  isMemory @5 :Bool;
}

struct PosixFutexRequeue {
  object @0 :UInt64;
  offset @1 :UInt64;
  toObject @2 :UInt64;
  toOffset @3 :UInt64;
  fileSystem @4 :UInt32;
  toFileSystem @5 :UInt32;
  wakes @6 :UInt32;
  moves @7 :UInt32;
  isMemory @8 :Bool;
  toIsMemory @9 :Bool;
}

struct PosixDescription {
  id @0 :UInt32;
  parent @1 :UInt32;
  group @2 :UInt32;
  session @3 :UInt32;
  core @4 :UInt32;
  hasEnded @5 :Bool;
  memoryBytes @6 :UInt64;
  runTimeNs @7 :UInt64;
  name @8 :Text;
  program @9 :Text;
  arguments @10 :Data;
}

struct PosixProcessForkResults {
  id @0 :UInt32;
}

struct PosixProcessTakeChangeParams {
  selection @0 :PosixSelection;
  number @1 :UInt32;
  isKept @2 :Bool;
  changes @3 :UInt32;
}

struct PosixProcessSendParams {
  selection @0 :PosixSelection;
  number @1 :UInt32;
  signal @2 :UInt8;
  code @3 :Int32;
  value @4 :UInt64;
}

struct PosixProcessSetChildrenParams {
  isForgetting @0 :Bool;
  isSilent @1 :Bool;
}

struct PosixProcessNumbersParams {
  id @0 :UInt32;
}

struct PosixProcessSetGroupParams {
  id @0 :UInt32;
  group @1 :UInt32;
}

struct PosixProcessStopParams {
  signal @0 :UInt8;
  continues @1 :UInt32;
}

struct PosixProcessStateResults {
  isStopped @0 :Bool;
}

struct PosixProcessLeaveParams {
  signal @0 :UInt8;
  othersNs @1 :UInt64;
  peakBytes @2 :UInt64;
}

struct PosixProcessMakeCellParams {
  state @0 :PosixState;
}

struct PosixProcessMakeSocketParams {
  kind @0 :PosixSocketKind;
}

struct PosixProcessMakeSocketPairParams {
  kind @0 :PosixSocketKind;
}

struct PosixProcessOpenFifoParams {
  fileSystem @0 :UInt32;
  node @1 :UInt64;
  isReader @2 :Bool;
  isWriter @3 :Bool;
}

struct PosixProcessMakeMemoryParams {
  pages @0 :UInt32;
}

struct PosixProcessBeginParams {
  signal @0 :UInt8;
}

struct PosixProcessStartParams {
  id @0 :UInt32;
}

struct PosixProcessFinishParams {
  status @0 :Int32;
  signal @1 :UInt8;
  usedNs @2 :UInt64;
}

struct PosixProcessFindTerminalParams {
  number @0 :UInt32;
  isTaking @1 :Bool;
}

struct PosixProcessListTerminalsResults {
  numbers @0 :UInt64;
}

struct PosixProcessDescribeParams {
  id @0 :UInt32;
}

struct PosixProcessSetProgramParams {
  name @0 :Text;
  program @1 :Text;
  arguments @2 :Data;
}

struct PosixProcessFutexLeaveParams {
  thread @0 :UInt8;
}

struct PosixProcessFutexLeaveResults {
  isWoken @0 :Bool;
}

struct PosixProcessFutexTakeResults {
  threads @0 :UInt64;
}

struct PosixProcessFutexWakeResults {
  woken @0 :UInt32;
}

struct PosixProcessFutexRequeueResults {
  count @0 :UInt32;
}

struct PosixPipeReadParams {
  count @0 :UInt32;
  waiter @1 :UInt32;
}

struct PosixPipeReadResults {
  data @0 :Data;
}

struct PosixPipeWriteParams {
  data @0 :Data;
  rest @1 :UInt32;
  writer @2 :UInt32;
  isWaiting @3 :Bool;
}

struct PosixPipeStateParams {
  waiter @0 :UInt32;
}

struct PosixPipeResizeParams {
  capacity @0 :UInt32;
}

struct PosixPipeResizeResults {
  capacity @0 :UInt32;
}

struct PosixPipePeekParams {
  offset @0 :UInt32;
  count @1 :UInt32;
}

struct PosixPipePeekResults {
  departures @0 :UInt32;
  data @1 :Data;
}

struct PosixPipeReadBlockingParams {
  count @0 :UInt32;
  reader @1 :UInt32;
}

struct PosixPipeReadBlockingResults {
  data @0 :Data;
}

struct PosixPipeReadPageParams {
  count @0 :UInt32;
}

struct PosixPipeReadPageResults {
  count @0 :UInt32;
}

struct PosixPipeWritePageParams {
  count @0 :UInt32;
  writer @1 :UInt32;
  isWaiting @2 :Bool;
}

struct PosixPipeNumberResults {
  number @0 :UInt64;
}

struct PosixCellLoadParams {
  waiter @0 :UInt32;
}

struct PosixSocketBindParams {
  address @0 :PosixAddress;
}

struct PosixSocketListenParams {
  backlog @0 :UInt32;
}

struct PosixSocketConnectParams {
  address @0 :PosixAddress;
  waiter @1 :UInt32;
}

struct PosixSocketAcceptParams {
  waiter @0 :UInt32;
}

struct PosixSocketSendParams {
  data @0 :Data;
  isMore @1 :Bool;
  sender @2 :UInt32;
  address @3 :PosixAddress;
}

struct PosixSocketReceiveParams {
  count @0 :UInt32;
  isKept @1 :Bool;
  isContinued @2 :Bool;
  receiver @3 :UInt32;
}

struct PosixSocketReceiveResults {
  data @0 :Data;
  name @1 :Data;
  isMore @2 :Bool;
  parcels @3 :UInt32;
  sender @4 :UInt32;
}

struct PosixSocketTakeParcelParams {
  receiver @0 :UInt32;
}

struct PosixSocketShutdownParams {
  isIn @0 :Bool;
  isOut @1 :Bool;
}

struct PosixSocketNameParams {
  isPeers @0 :Bool;
}

struct PosixSocketNameResults {
  name @0 :Data;
}

struct PosixSocketStateParams {
  waiter @0 :UInt32;
}

struct PosixSocketNumberResults {
  number @0 :UInt64;
}

struct PosixMemoryPageParams {
  index @0 :UInt32;
}

struct PosixMemoryNumberResults {
  number @0 :UInt64;
}

struct PosixTerminalReadParams {
  count @0 :UInt32;
  caller @1 :UInt32;
  isLate @2 :Bool;
}

struct PosixTerminalReadResults {
  data @0 :Data;
  wait @1 :UInt8;
}

struct PosixTerminalSettingsResults {
  settings @0 :Data;
  isStopped @1 :Bool;
}

struct PosixTerminalSetSettingsParams {
  settings @0 :Data;
  isDropping @1 :Bool;
  caller @2 :UInt32;
  isForcing @3 :Bool;
}

struct PosixTerminalSetSizeParams {
  rows @0 :UInt16;
  columns @1 :UInt16;
  width @2 :UInt16;
  height @3 :UInt16;
}

struct PosixTerminalGroupParams {
  caller @0 :UInt32;
}

struct PosixTerminalGroupResults {
  group @0 :UInt32;
  session @1 :UInt32;
}

struct PosixTerminalSetGroupParams {
  caller @0 :UInt32;
  isForcing @1 :Bool;
  group @2 :UInt32;
}

struct PosixTerminalStateParams {
  caller @0 :UInt32;
}

struct PosixTerminalDropParams {
  isInput @0 :Bool;
  isOutput @1 :Bool;
  caller @2 :UInt32;
  isForcing @3 :Bool;
}

struct PosixTerminalCheckWriteParams {
  caller @0 :UInt32;
  isForcing @1 :Bool;
}

struct PosixTerminalWriteParams {
  data @0 :Data;
  caller @1 :UInt32;
  isForcing @2 :Bool;
}

struct PosixTerminalWriteResults {
  written @0 :UInt32;
}

struct PosixTerminalTakeParams {
  caller @0 :UInt32;
  isStealing @1 :Bool;
}

struct PosixTerminalMasterResults {
  number @0 :UInt32;
  isLocked @1 :Bool;
  isInPackets @2 :Bool;
}

struct PosixTerminalSetLockParams {
  isLocked @0 :Bool;
}

struct PosixTerminalFlowParams {
  action @0 :PosixFlow;
  caller @1 :UInt32;
  isForcing @2 :Bool;
}

struct PosixTerminalLeaveParams {
  caller @0 :UInt32;
}

struct PosixTerminalSetPacketsParams {
  isOn @0 :Bool;
}

struct ProcessEnd {
  status @0 :Int32;
  state @1 :ProcessState;
  faultKind @2 :UInt16;
  faultAddress @3 :UInt64;
  faultPc @4 :UInt64;
  runTimeNs @5 :UInt64;
}

struct ProcessEntry {
  id @0 :UInt32;
  parent @1 :UInt32;
  state @2 :ProcessState;
  status @3 :Int32;
  memoryBytes @4 :UInt64;
  runTimeNs @5 :UInt64;
  name @6 :Text;
  core @7 :UInt32;
}

struct CapabilityEntry {
  slot @0 :UInt32;
  objectType @1 :UInt8;
  rights @2 :UInt8;
  badge @3 :UInt32;
  origin @4 :Text;
}

struct ProcessManagerSpawnParams {
  path @0 :Text;
  arguments @1 :Data;
  memoryBytes @2 :UInt64;
  name @3 :Text;
  parent @4 :UInt32;
}

struct ProcessManagerListParams {
  cookie @0 :UInt32;
}

struct ProcessManagerListResults {
  next @0 :UInt32;
  entries @1 :List(ProcessEntry);
}

struct ProcessManagerWaitParams {
  id @0 :UInt32;
}

struct ProcessManagerKillParams {
  id @0 :UInt32;
}

struct ProcessManagerCapabilitiesParams {
  id @0 :UInt32;
  slot @1 :UInt32;
}

struct ProcessManagerCapabilitiesResults {
  next @0 :UInt32;
  entries @1 :List(CapabilityEntry);
}

struct ProcessManagerSetCoreParams {
  id @0 :UInt32;
  core @1 :UInt32;
}

struct ProcessManagerSetTracedParams {
  id @0 :UInt32;
  isTraced @1 :Bool;
}

struct ProcessSetNameParams {
  name @0 :Text;
}

struct ProcessPagesMostResults {
  pages @0 :UInt32;
}

struct ProcessPagesTakeParams {
  slots @0 :Data;
}

struct ProcessPagesTakeResults {
  pages @0 :Data;
}

struct ProcessPagesHoldParams {
  pages @0 :Data;
}

struct ProcessPagesDropParams {
  pages @0 :Data;
}

struct GrantRecord {
  slot @0 :UInt32;
  kind @1 :GrantKind;
  rights @2 :UInt8;
  target @3 :UInt32;
  badge @4 :UInt32;
  base @5 :UInt64;
  sizeBytes @6 :UInt64;
  line @7 :UInt32;
  name @8 :Text;
  portCount @9 :UInt64;
  piece @10 :UInt64;
}

struct ServiceRecord {
  name @0 :Text;
  binary @1 :Text;
  arguments @2 :List(Text);
  priority @3 :UInt8;
  maxPriority @4 :UInt8;
  memoryBytes @5 :UInt64;
  stackBytes @6 :UInt32;
  cspaceSlots @7 :UInt32;
  restart @8 :RestartPolicy;
  backoffNs @9 :UInt64;
  isProvider @10 :Bool;
  isEssential @11 :Bool;
  grants @12 :List(GrantRecord);
  isRoot @13 :Bool;
  emptySlots @14 :UInt32;
}

struct ProcessTable {
  version @0 :UInt32;
  system @1 :Text;
  board @2 :Text;
  services @3 :List(ServiceRecord);
}

struct ServiceEntry {
  index @0 :UInt32;
  restarts @1 :UInt32;
  memoryBytes @2 :UInt64;
  runTimeNs @3 :UInt64;
  state @4 :ServiceState;
  priority @5 :UInt8;
  lastFault @6 :UInt16;
  name @7 :Text;
}

struct MemoryUsage {
  totalBytes @0 :UInt64;
  freeBytes @1 :UInt64;
  servicesBytes @2 :UInt64;
  kernelBytes @3 :UInt64;
  pageBytes @4 :UInt32;
  programsBytes @5 :UInt64;
  programPieces @6 :UInt64;
}

struct CoreEntry {
  core @0 :UInt32;
  lockWaits @1 :UInt64;
  lockWaitNs @2 :UInt64;
  idleNs @3 :UInt64;
  uptimeNs @4 :UInt64;
}

struct SupervisorListParams {
  cookie @0 :UInt32;
}

struct SupervisorListResults {
  next @0 :UInt32;
  entries @1 :List(ServiceEntry);
}

struct SupervisorRestartParams {
  name @0 :Text;
}

struct SupervisorKillParams {
  name @0 :Text;
}

struct SupervisorCapabilitiesParams {
  index @0 :UInt32;
  slot @1 :UInt32;
}

struct SupervisorCapabilitiesResults {
  next @0 :UInt32;
  entries @1 :List(CapabilityEntry);
}

struct SupervisorShutdownParams {
  status @0 :UInt8;
}

struct SupervisorCoresParams {
  cookie @0 :UInt32;
}

struct SupervisorCoresResults {
  next @0 :UInt32;
  entries @1 :List(CoreEntry);
}
