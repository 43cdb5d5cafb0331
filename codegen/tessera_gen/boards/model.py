# SPDX-License-Identifier: MIT
"""A board as the rest of the generator sees it: numbers, with every repeated device written out."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..diagnostics import Location

_NOWHERE = Location("")
_HEADER_ALIGNMENT = 1 << 21


@dataclass(frozen=True, order=True)
class Range:
    """Physical addresses from `base` to before `end`."""

    base: int
    size: int
    where: Location = field(default=_NOWHERE, compare=False)

    @property
    def end(self) -> int:
        return self.base + self.size

    def overlaps(self, other: Range) -> bool:
        return self.base < other.end and other.base < self.end

    def contains(self, other: Range) -> bool:
        return self.base <= other.base and other.end <= self.end

    def pages(self, page_bytes: int) -> Range:
        """The whole pages that it touches."""
        start = self.base // page_bytes * page_bytes
        end = -(-self.end // page_bytes) * page_bytes
        return Range(start, end - start, self.where)

    def __str__(self) -> str:
        return f"{self.base:#x} to {self.end - 1:#x}"


@dataclass(frozen=True)
class Interrupt:
    line: int
    trigger: str
    where: Location = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True)
class Clock:
    name: str
    hz: int


@dataclass(frozen=True)
class Route:
    """Of devices `first_slot` to `last_slot` of a bus: pin p of device d raises the interrupt `first` + p mod 4 of the bus, or with
    `is_rotated` `first` + (d + p) mod 4."""

    first_slot: int
    last_slot: int
    first: int
    is_rotated: bool
    where: Location = field(default=_NOWHERE, compare=False)

    def interrupt(self, slot: int, pin: int) -> int:
        return self.first + ((slot if self.is_rotated else 0) + pin) % PINS


PINS = 4


@dataclass(frozen=True)
class Device:
    """Reached by `registers` in memory, by `ports`, or through the device called `bus`. A bus has a `window` of physical addresses for
    what is on it, and routes for its interrupts. Register n lies n << `register_shift` behind the first, if the part leaves that open.
    `told_by`: the table of firmware's that may say that its registers are elsewhere."""

    name: str
    doc: str
    compatible: tuple[str, ...]
    registers: tuple[Range, ...]
    ports: tuple[Range, ...]
    interrupts: tuple[Interrupt, ...]
    clock: Clock | None
    shares_page: bool
    shares_line: bool
    register_shift: int
    holds: str | None
    bus: str | None = None
    window: Range | None = None
    routes: tuple[Route, ...] = ()
    told_by: str | None = None
    where: Location = field(default=_NOWHERE, compare=False)
    wheres: dict[str, Location] = field(default_factory=dict, compare=False)

    @property
    def memory(self) -> tuple[Range, ...]:
        """The physical addresses that are its own."""
        return (*self.registers, *((self.window,) if self.window else ()))


@dataclass(frozen=True)
class ControllerKind:
    """What all interrupt controllers of a kind have: register blocks, the words that each node of one may be compatible with in a device
    tree, the first line that is not private to a core, the lines of timers, triggers, and how many lines the kernel can have messages raise."""

    blocks: tuple[str, ...]
    compatible: tuple[tuple[str, ...], ...]
    first_shared_line: int
    timer_lines: range
    triggers: tuple[str, ...]
    messages_max: int = 0


CONTROLLER_KINDS = {
    "gic_v2": ControllerKind(("distributor", "cpu_interface"), (("arm,gic-400", "arm,cortex-a15-gic"),), 32, range(16, 32), ("edge", "level")),
    "gic_v3": ControllerKind(("distributor", "redistributor"), (("arm,gic-v3",),), 32, range(16, 32), ("edge", "level")),
    "apic": ControllerKind(("local_apic", "io_apic"), (), 0, range(0), ("edge", "level"), messages_max=4),
    "bcm2836": ControllerKind(("local", "legacy"), (("brcm,bcm2836-l1-intc",), ("brcm,bcm2836-armctrl-ic",)), 32, range(4), ("level",)),
}


# The words that a power method's node may be compatible with in a device tree, and a timer's.
POWER_COMPATIBLE = {"psci": ("arm,psci-1.0", "arm,psci-0.2", "arm,psci"), "bcm2835_pm": ("brcm,bcm2835-pm-wdt",)}
TIMER_COMPATIBLE = ("arm,armv8-timer", "arm,armv7-timer")


@dataclass(frozen=True)
class Controller:
    """The interrupt controller; its register blocks by what they are. Lines that messages raise are numbered after those with a wire."""

    kind: str
    compatible: tuple[str, ...]
    blocks: tuple[tuple[str, Range], ...]
    lines: int
    messages: int
    messages_where: Location = field(default=_NOWHERE, compare=False)

    @property
    def facts(self) -> ControllerKind:
        return CONTROLLER_KINDS[self.kind]

    @property
    def message_lines(self) -> range:
        return range(self.lines, self.lines + self.messages)


@dataclass(frozen=True)
class Timer:
    """`interrupt`: None if the timer is part of the core and raises no line."""

    compatible: tuple[str, ...]
    source: str
    interrupt: Interrupt | None


@dataclass(frozen=True)
class Power:
    """How the machine is switched off. `conduit` is PSCI's, the ports are a PC's, `compatible` and `registers` a power manager's."""

    method: str
    conduit: str
    exit_status: str
    control_port: int
    off_value: int
    reset_port: int
    exit_port: int
    compatible: tuple[str, ...]
    registers: Range | None


# A SIPI carries eight bits: the number of a page of this size.
TRAMPOLINE_ALIGNMENT = 4096
TRAMPOLINE_END = 256 * TRAMPOLINE_ALIGNMENT


@dataclass(frozen=True)
class CoreStart:
    """How the other cores are started. A spin table has an address for each core, `stride` bytes apart from `release` on. By INIT and SIPI a
    core starts at the beginning of a page, the `trampoline`."""

    method: str
    release: int
    stride: int
    trampoline: Range | None


@dataclass(frozen=True)
class Uefi:
    """Booting by UEFI: paths in the EFI system partition, and pairs of files, code and settings, where the firmware that QEMU runs may be."""

    source: str
    kernel: str
    loader: str
    firmware: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ConsolePart:
    """What a kernel has to know of a console in memory that it writes to: words, number n of them n << `shift` bytes behind the first."""

    is_pl011: bool
    shift: int


@dataclass(frozen=True)
class TreeSource:
    """The file of a distribution's package with the vendor's device tree."""

    package: str
    version: str
    file: str


@dataclass(frozen=True)
class Differs:
    """A fact that the board's device tree tells otherwise, rightly: of a node of the tree or of a device of the spec."""

    subject: str
    fact: str
    where: Location = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True)
class Qemu:
    """`least`: the first version that has the machine as the board is, or 0 if every one that the tools take has it. `counted_cpu`: the CPU where
    instructions are counted. `other_cpus`: CPUs that the kernel's suite runs on as well, by what tells them from `cpu`. `cores_beside`: how
    many more it counts than the board has."""

    binary: str
    machine: str
    cpu: str
    counted_cpu: str
    other_cpus: tuple[tuple[str, str], ...]
    cores_beside: int
    memory: int
    args: tuple[str, ...]
    disk_device: str
    disk_args: tuple[str, ...]
    disk_bytes: int
    esp_device: str
    has_device_tree: bool
    least: int


@dataclass(frozen=True)
class Board:
    name: str
    title: str
    doc: str
    arch: str
    cpu_model: str
    cpu_compatible: tuple[str, ...]
    cpu_count: int
    cpu_ids: tuple[int, ...]
    core_start: CoreStart
    page_bytes: int
    ram: tuple[Range, ...]
    ram_bounds: tuple[Range, ...]
    boot_protocol: str
    uefi: Uefi | None
    load_address: int
    tree_address: int
    controller: Controller
    timer: Timer
    power: Power
    kernel_ports: tuple[Range, ...]
    console: Device
    clocks: tuple[Clock, ...]
    devices: tuple[Device, ...]
    qemu: Qemu | None
    sources: tuple[str, ...]
    tree: TreeSource | None = None
    differs: tuple[Differs, ...] = ()
    firmware: str = ""
    without: tuple[str, ...] = ()   # systems that are not for it
    wheres: dict[str, Location] = field(default_factory=dict, compare=False)
    load_where: Location = field(default=_NOWHERE, compare=False)

    @property
    def console_part(self) -> ConsolePart | None:
        """None if the kernel cannot write to the console, or does by ports."""
        words, shift = self.console.compatible, self.console.register_shift
        if "arm,pl011" in words:
            return ConsolePart(True, 0)
        if "brcm,bcm2835-aux-uart" in words:
            return ConsolePart(False, 2)
        return ConsolePart(False, shift) if "snps,dw-apb-uart" in words and shift >= 2 else None

    @property
    def disk_bytes(self) -> int:
        """How long a disk must be that is of a fixed size; 0: as long as it likes."""
        return self.qemu.disk_bytes if self.qemu else 0

    @property
    def boot_protocols(self) -> tuple[str, ...]:
        """All of them, the one that is taken if nobody says which first."""
        return (self.boot_protocol, "uefi") if self.uefi else (self.boot_protocol,)

    def offered(self, ram: tuple[Range, ...]) -> tuple[Range, ...]:
        """What the kernel may use of it: not the page at address 0, which many a device takes for no address at all."""
        return tuple(part if part.base else Range(self.page_bytes, part.size - self.page_bytes, part.where) for part in ram)

    @property
    def text_offset(self) -> int:
        """Where a loader that reads the image's header puts it: so far above the first multiple of 2 MiB at the start of RAM."""
        return self.load_address - self.ram[0].base // _HEADER_ALIGNMENT * _HEADER_ALIGNMENT

    @property
    def image_flags(self) -> int:
        """Of that header: little-endian, the page size, and to be put at that place and no other."""
        return {4096: 1, 16384: 2}[self.page_bytes] << 1

    @property
    def ram_bytes(self) -> int:
        return sum(part.size for part in self.ram)

    @property
    def windows(self) -> tuple[Range, ...]:
        """The device memory that can be handed out: whole pages, in order of address, each once."""
        found: list[Range] = []
        for part in sorted(block.pages(self.page_bytes) for device in self.devices for block in device.memory):
            if found and found[-1].overlaps(part):
                found[-1] = Range(found[-1].base, max(found[-1].end, part.end) - found[-1].base)
            else:
                found.append(part)
        return tuple(found)

    def where(self, *keys: str) -> Location:
        """Of the first of the keys that the spec has; the spec as a whole if it has none."""
        return next((self.wheres[key] for key in keys if key in self.wheres), Location(self.sources[0]))

    @property
    def told_by_firmware(self) -> tuple[int, ...] | None:
        """Of the device whose place firmware tells: its registers and its window, as positions in `windows`."""
        told = next((device for device in self.devices if device.told_by), None)
        return tuple(index for part in told.memory for index, window in enumerate(self.windows) if window.contains(part)) if told else None

    def device(self, name: str) -> Device | None:
        return next((device for device in self.devices if device.name == name), None)

    @property
    def interrupts(self) -> tuple[tuple[Interrupt, Device], ...]:
        """Interrupt lines of devices, in order of line; of devices that share one, with the first of them."""
        lines = {line.line: (line, device) for device in reversed(self.devices) for line in device.interrupts}
        return tuple(lines[number] for number in sorted(lines))
