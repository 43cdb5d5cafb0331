# SPDX-License-Identifier: MIT
"""Every rule about profiles, manifests and systems, broken by one edit, with the exact message."""

from __future__ import annotations

import re

import pytest
from spec_tree import SpecTree
from tessera_gen import pipeline
from tessera_gen.boards import command


@pytest.fixture
def tree(tmp_path):
    return SpecTree(tmp_path)


def test_specs_as_they_are_have_nothing_to_report(tree):
    assert tree.report() == ""


# (name of the case, file, text, what takes its place, report)
CASES = [
    ("unknown_profile", "idl/services/log.yaml", "profile: server", "profile: sever",
     "idl/services/log.yaml:5:10: error: no profile 'sever'\n  did you mean 'server'?\n"),
    ("unknown_key", "idl/services/log.yaml", "priority: 160", "prioriti: 160",
     "idl/services/log.yaml:2:1: error: key 'priority' is missing\n"
     "idl/services/log.yaml:8:1: error: unknown key 'prioriti'\n  did you mean 'priority'?\n"),
    ("name_differs_from_file", "idl/services/log.yaml", "name: log", "name: journal",
     "idl/services/log.yaml:3:7: error: a service is called as its file is: 'log', not 'journal'\n"),
    ("unknown_protocol_provided", "idl/services/ramfs.yaml", "provides: filesystem", "provides: filesytem",
     "idl/services/ramfs.yaml:6:11: error: no protocol 'filesytem'\n  did you mean 'filesystem'?\n"
     "idl/services/vfs.yaml:9:47: error: service 'ramfs' provides filesytem, not 'filesystem'\n"),
    ("provides_beyond_profile", "idl/services/log.yaml", "provides: log", "provides: block",
     "idl/services/log.yaml:6:11: error: service 'log' provides 'block', which profile 'server' does not allow\n  the profile allows: log\n"),
    ("unknown_protocol_used", "idl/services/tarfs.yaml", "protocol: block", "protocol: blok",
     "idl/services/tarfs.yaml:8:28: error: no protocol 'blok'\n  did you mean 'block'?\n"),
    ("use_beyond_profile", "idl/services/tarfs.yaml", "protocol: block", "protocol: supervisor",
     "idl/services/tarfs.yaml:8:28: error: service 'tarfs' uses 'supervisor', which profile 'filesystem_server' does not allow\n"
     "  the profile allows: log, block, filesystem\n"),
    ("right_beyond_profile", "idl/services/console.yaml", "rights: [write]", "rights: [write, read]",
     "idl/services/console.yaml:9:48: error: right 'read' on 'log' is beyond profile 'driver'\n  the profile allows: write\n"),
    ("unknown_right", "idl/services/tarfs.yaml", "protocol: block, rights: [read]", "protocol: block, rights: [reed]",
     "idl/services/tarfs.yaml:8:44: error: no right 'reed'\n  did you mean 'read'?\n"),
    ("right_that_no_method_needs", "idl/services/tarfs.yaml", "protocol: block, rights: [read]", "protocol: block, rights: [read, manage]",
     "idl/services/tarfs.yaml:8:50: error: no method of 'block' needs the right 'manage'\n  they need: read, write\n"),
    ("device_beyond_profile", "idl/services/virtio_blk.yaml", "profile: driver", "profile: filesystem_server",
     "idl/services/virtio_blk.yaml:6:11: error: service 'virtio_blk' provides 'block', which profile 'filesystem_server' does not allow\n"
     "  the profile allows: filesystem\n"
     "idl/services/virtio_blk.yaml:10:3: error: service 'virtio_blk' asks for a device, which profile 'filesystem_server' does not allow\n"
     "  the profile allows: endpoint, port\n"
     "idl/services/virtio_blk.yaml:10:3: error: service 'virtio_blk' asks for an interrupt, which profile 'filesystem_server' does not allow\n"
     "  the profile allows: endpoint, port\n"
     "idl/services/virtio_blk.yaml:12:3: error: dma 131072 of service 'virtio_blk' is beyond the 0 of profile 'filesystem_server'\n"
     "idl/services/virtio_blk.yaml:12:3: error: service 'virtio_blk' asks for a dma, which profile 'filesystem_server' does not allow\n"
     "  the profile allows: endpoint, port\n"
     "idl/services/virtio_blk.yaml:13:11: error: priority 110 of service 'virtio_blk' is beyond the 100 of profile 'filesystem_server'\n"),
    ("memory_beyond_profile", "idl/services/log.yaml", "memory: 1MiB", "memory: 32MiB",
     "idl/services/log.yaml:9:9: error: memory 33554432 of service 'log' is beyond the 16777216 of profile 'server'\n"),
    ("priority_beyond_profile", "idl/services/shell.yaml", "priority: 20", "priority: 41",
     "idl/services/shell.yaml:12:11: error: priority 41 of service 'shell' is beyond the 40 of profile 'session'\n"),
    ("cspace_beyond_profile", "idl/services/log.yaml", "cspace_slots: 256", "cspace_slots: 2048",
     "idl/services/log.yaml:11:15: error: cspace_slots 2048 of service 'log' is beyond the 1024 of profile 'server'\n"),
    ("stack_of_the_first_process", "idl/services/root.yaml", "memory: 16MiB", "stack: 64KiB\nmemory: 16MiB",
     "idl/services/root.yaml:10:8: error: 'stack' of the first process is the kernel's to say\n  it stands in idl/kernel/layouts.yaml\n"),
    ("cspace_not_a_power_of_two", "idl/services/log.yaml", "cspace_slots: 256", "cspace_slots: 300",
     "idl/services/log.yaml:11:15: error: cspace_slots 300 is not a power of two\n"),
    ("essential_beyond_profile", "idl/services/log.yaml", "memory: 1MiB", "essential: true\nmemory: 1MiB",
     "idl/services/log.yaml:9:12: error: profile 'server' does not allow a service to be essential\n"),
    ("two_slots_of_one_name", "idl/services/tarfs.yaml", "name: disk", "name: log",
     "idl/services/tarfs.yaml:8:3: error: service 'tarfs' has two slots called 'log'\n"),
    ("unknown_provider", "idl/services/shell.yaml", "from: vfs", "from: vsf",
     "idl/services/shell.yaml:8:52: error: no service 'vsf'\n  did you mean 'vfs'?\n"),
    ("provider_of_another_protocol", "idl/services/shell.yaml", "from: vfs", "from: log",
     "idl/services/shell.yaml:8:52: error: service 'log' provides log, not 'filesystem'\n"),
    ("mount_of_what_is_not_used", "idl/services/vfs.yaml", "{path: /tmp, from: ramfs}", "{path: /tmp, from: romfs}",
     "idl/services/vfs.yaml:13:24: error: 'romfs' is no file system that service 'vfs' uses\n  did you mean 'ramfs'?\n"),
    ("mounted_twice", "idl/services/vfs.yaml", "path: /tmp", "path: /",
     "idl/services/vfs.yaml:13:21: error: '/' is mounted twice\n"),
    ("nothing_on_slash", "idl/services/vfs.yaml", "path: /,", "path: /disk,",
     "idl/services/vfs.yaml:12:3: error: nothing is mounted on '/'\n"),
    ("spawned_with_a_priority", "idl/services/hello.yaml", "start: spawned", "start: spawned\npriority: 3",
     "idl/services/hello.yaml:7:11: error: a spawned program has no 'priority' of its own\n"
     "  it gets what profile 'application' says and its starter hands over\n"),
    ("files_of_a_program_of_ours", "idl/services/hello.yaml", "start: spawned", "start: spawned\nfiles:\n  - {path: /, rights: [read]}",
     "idl/services/hello.yaml:8:3: error: only programs of others have 'files': service 'hello' is started with capabilities\n"),
    ("two_rules_for_a_path", "idl/profiles/application.yaml", "kind: profile",
     "kind: profile\nfiles: [{path: /x, rights: [read]}, {path: /x, rights: [read, write]}]",
     "idl/profiles/application.yaml:5:8: error: two rules for '/x'\n"),
    ("two_limits_of_a_name", "idl/services/log.yaml", "kind: service",
     "kind: service\nlimits: [{name: rows_max, value: 3, doc: rows}, {name: rows_max, value: 4KiB, doc: rows}]",
     "idl/services/log.yaml:3:56: error: two limits called 'rows_max'\n"),
    ("own_memory_beyond_memory", "idl/profiles/application.yaml", "spawn: {priority: 20, memory: 1MiB,", "spawn: {priority: 20, memory: 1MiB, own_memory: 2MiB,",
     "idl/profiles/application.yaml:14:8: error: own_memory 2097152 is more than the memory 1048576\n"),
    ("spawned_from_a_service_profile", "idl/services/hello.yaml", "profile: application", "profile: server",
     "idl/services/hello.yaml:5:10: error: profile 'server' is not for spawned programs: it has no slots\n"),
    ("unknown_service_in_system", "idl/systems/default.yaml", "[log, console,", "[log, consol,",
     "idl/systems/default.yaml:7:17: error: no service 'consol'\n  did you mean 'console'?\n"),
    ("spawned_program_at_boot", "idl/systems/default.yaml", "process_manager, shell]", "process_manager, shell, hello]",
     "idl/systems/default.yaml:7:81: error: 'hello' is not started at boot: its manifest says start: spawned\n"),
    ("root_that_is_not_first", "idl/systems/default.yaml", "root: root", "root: shell",
     "idl/systems/default.yaml:6:7: error: no service 'shell' that can be the first process\n  known: conformance_kernel, conformance_protocols, root\n"),
    ("unknown_program_on_disk", "idl/systems/default.yaml", " hello,", " helo,",
     "idl/systems/default.yaml:10:28: error: no program 'helo' that can be spawned\n  did you mean 'hello'?\n"),
    ("empty_disk_folder", "idl/systems/default.yaml", "folder: default", "folder: defalt",
     "idl/systems/default.yaml:9:11: error: idl/systems/defalt/ holds no files\n"),
    ("unknown_board", "idl/systems/conformance.yaml", "services: []", "services: []\nboards: [vird]",
     "idl/systems/conformance.yaml:8:10: error: no board 'vird'\n  did you mean 'virt'?\n"),
    ("first_board_that_it_is_not_for", "idl/systems/conformance.yaml", "services: []", "services: []\nboards: [virt]\nfirst_board: virt-16k",
     "idl/systems/conformance.yaml:9:14: error: system 'conformance' is for no board 'virt-16k'\n  did you mean 'virt'?\n"),
    ("without_an_unknown_system", "platform/virt/board.yaml", "console: uart0\n", "console: uart0\nwithout: [protocols, conformanc]\n",
     "platform/virt/board.yaml:30:22: error: no system 'conformanc'\n  did you mean 'conformance'?\n"),
    ("based_on_an_unknown_system", "idl/systems/isolation.yaml", "based_on: default", "based_on: defalt",
     "idl/systems/isolation.yaml:9:11: error: no system 'defalt' to be based on\n  did you mean 'default'?\n"),
    ("teller_that_is_not_there", "idl/systems/isolation.yaml", "teller: shell", "teller: shel",
     "idl/systems/isolation.yaml:10:43: error: no service 'shel' in system 'default'\n  did you mean 'shell'?\n"),
    ("teller_that_cannot_tell", "idl/systems/isolation.yaml", "teller: shell", "teller: vfs",
     "idl/systems/isolation.yaml:10:43: error: service 'vfs' cannot tell the results: it has no right 'read' on 'log'\n"
     "idl/systems/isolation.yaml:10:43: error: service 'vfs' cannot tell the results: it has no right 'write' on 'console'\n"
     "idl/systems/isolation.yaml:10:43: error: service 'vfs' cannot tell the results: it has no right 'write' on 'supervisor'\n"),
    ("probe_without_a_base", "idl/systems/isolation.yaml", "based_on: default\n", "",
     "idl/systems/isolation.yaml:5:1: error: key 'root' is missing\n"
     "idl/systems/isolation.yaml:5:1: error: key 'services' is missing\n"),
    ("base_and_services_of_its_own", "idl/systems/isolation.yaml", "based_on: default", "based_on: default\nservices: [log]",
     "idl/systems/isolation.yaml:10:11: error: 'services' does not go with 'probe'\n"),
    ("probe_and_no_base", "idl/systems/conformance.yaml", "services: []", "services: []\nprobe: {program: isolation_probe, teller: shell}",
     "idl/systems/conformance.yaml:8:8: error: 'probe' does not go without 'based_on'\n"),
    ("protocol_that_nobody_provides", "idl/systems/default.yaml", "services: [log, console, virtio_blk,", "services: [log, console,",
     "idl/services/tarfs.yaml:8:28: error: nobody in system 'default' provides 'block'\n  'tarfs' uses it\n"),
    ("provider_that_is_not_in_the_system", "idl/systems/default.yaml", "ramfs, tarfs,", "tarfs,",
     "idl/services/vfs.yaml:9:47: error: service 'ramfs' is not in system 'default'\n  'vfs' uses its protocol 'filesystem'\n"),
    ("several_providers", "idl/services/shell.yaml", "protocol: filesystem, from: vfs,", "protocol: filesystem,",
     "idl/services/shell.yaml:8:34: error: several services in system 'default' provide 'filesystem': ramfs, tarfs, vfs\n"
     "  say which with 'from'\n"),
    ("server_below_its_client", "idl/services/virtio_blk.yaml", "priority: 110", "priority: 99",
     "idl/services/virtio_blk.yaml:13:11: error: service 'virtio_blk' has priority 99 and its client 'tarfs' has 100\n"
     "  a server runs above its clients, so that nobody waits for somebody less urgent\n"),
    ("server_level_with_its_client", "idl/services/virtio_blk.yaml", "priority: 110", "priority: 100",
     "idl/services/virtio_blk.yaml:13:11: error: service 'virtio_blk' has priority 100 and its client 'tarfs' has 100\n"
     "  a server runs above its clients, so that nobody waits for somebody less urgent\n"),
    ("device_that_the_board_lacks", "idl/services/virtio_blk.yaml", "holds: block", "holds: net",
     "idl/services/virtio_blk.yaml:10:12: error: board 'virt' has no device virtio,mmio that holds net\n  service 'virtio_blk' drives it\n"
     "idl/services/virtio_blk.yaml:10:12: error: board 'virt-16k' has no device virtio,mmio that holds net\n  service 'virtio_blk' drives it\n"
     "idl/services/virtio_blk.yaml:10:12: error: board 'virt-gicv2' has no device virtio,mmio that holds net\n  service 'virtio_blk' drives it\n"),
    ("more_interrupts_than_the_device_has", "idl/services/console.yaml", "compatible: [\"arm,pl011\"],", "compatible: [\"arm,pl011\"], interrupts: 2,",
     "".join(f"idl/services/console.yaml:11:12: error: 'uart0' of board '{board}' has 1 interrupts, not 2\n"
             for board in ("virt", "virt-16k", "virt-gicv2"))),
    ("memory_beyond_the_board", "platform/virt/board.yaml", "size: 512MiB", "size: 96MiB",
     "".join(f"idl/systems/default.yaml:7:11: error: system 'default' promises 105.125 MiB of memory and board '{board}' has 96 MiB\n"
             for board in ("virt", "virt-16k", "virt-gicv2"))),
    ("what_is_left_of_ram_beyond_the_profile", "idl/profiles/process_manager.yaml", "grants: [endpoint, port, ram]", "grants: [endpoint, port]",
     "idl/services/process_manager.yaml:12:6: error: service 'process_manager' asks for a ram, which profile 'process_manager' does not allow\n"
     "  the profile allows: endpoint, port\n"),
    ("what_is_left_of_ram_without_a_bound", "idl/services/process_manager.yaml", ", least: 64MiB", "",
     "idl/services/process_manager.yaml:12:6: error: key 'least' is missing\n"),
    ("more_arguments_than_a_program_can_have", "idl/services/log.yaml", "client_names: true",
     "client_names: true\narguments: [" + ", ".join(f"word{number}" for number in range(30)) + "]",
     "idl/services/log.yaml:7:15: error: service 'log' has 39 arguments in system 'default'; there can be 32\n"),
    ("longer_arguments_than_a_program_can_have", "idl/services/log.yaml", "client_names: true",
     "client_names: true\narguments: [" + ", ".join("x" * 60 + str(number) for number in range(10, 27)) + "]",
     "idl/services/log.yaml:7:15: error: arguments of service 'log' take 1153 bytes in system 'default'; there can be 1024\n"),
    ("argument_that_the_process_table_cannot_hold", "idl/proto/process_table.capnp", "$Os.itemMaxLen(63)", "$Os.itemMaxLen(21)",
     "idl/systems/default.yaml:3:7: error: the process table of system 'default' cannot be written: arguments: 22 is more than 21\n"),
    ("memory_of_half_a_page", "idl/services/log.yaml", "memory: 1MiB", "memory: 20KiB",
     "idl/services/log.yaml:9:9: error: memory of 20480 bytes is not a number of whole pages of 16 KiB\n  board 'virt-16k' has such pages\n"),
    ("profile_of_an_unknown_protocol", "idl/profiles/server.yaml", "log: [write]", "lug: [write]",
     "idl/profiles/server.yaml:8:3: error: no protocol 'lug'\n  did you mean 'log'?\n"),
    ("profile_of_an_unknown_grant", "idl/profiles/server.yaml", "grants: [endpoint, port]", "grants: [endpoint, prt]",
     "idl/profiles/server.yaml:6:9: error: no kind of grant 'prt'\n  did you mean 'port'?\n"),
    ("slot_that_the_profile_may_not_use", "idl/profiles/application.yaml", "  log: [read, write]\n", "",
     "idl/profiles/application.yaml:14:8: error: profile 'application' has a slot for 'log' and does not allow to use it\n"),
    ("grant_with_a_right_its_object_lacks", "idl/profiles/grants.yaml", "rights: [manage],             doc", "rights: [manage, dma], doc",
     "idl/profiles/grants.yaml:10:50: error: object 'interrupt' has no right 'dma'\n"),
]


@pytest.mark.parametrize(("file", "old", "new", "report"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_broken_spec_is_refused_with_the_exact_message(tree, file, old, new, report):
    assert tree.replace(file, old, new).report() == report


def test_limits_of_a_service_are_constants_and_a_table(tree):
    tree.replace("idl/services/log.yaml", "kind: service", "kind: service\nlimits: [{name: rows_max, value: 3, doc: of rows}, {name: bytes_max, value: 4KiB, doc: of all}]")
    files = pipeline.generate(tree.root)[0].files
    assert "ROWS_MAX = 3, // of rows\n    BYTES_MAX = 4096, // of all\n" in files["generated/include/tessera/limits/log.h"].decode()
    assert "| `ROWS_MAX` | 3 | of rows |\n| `BYTES_MAX` | 4 KiB | of all |\n" in files["generated/docs/reference/service_log.md"].decode()


def test_what_is_left_of_ram_goes_to_one_service_of_a_system(tree):
    tree.replace("idl/profiles/server.yaml", "grants: [endpoint, port]", "grants: [endpoint, port, ram]")
    tree.replace("idl/services/log.yaml", "memory: 1MiB", "ram: {name: rest, least: 1MiB, doc: Lines.}\nmemory: 1MiB")
    assert tree.report() == (   # once for all boards
        "idl/services/process_manager.yaml:12:13: error: 'process_manager' and 'log' would both get what is left of RAM in system 'default'\n")


def boards_of(tree) -> dict[str, tuple[str, ...]]:
    models, _ = pipeline.load(tree.root)
    return {system.name: system.boards for system in models["systems"].systems}


def test_a_board_may_be_without_a_system_and_is_then_without_those_based_on_it(tree):
    before = boards_of(tree)
    tree.replace("platform/virt-gicv2/board.yaml", "based_on: virt\n", "based_on: virt\nwithout: [default]\n")
    assert tree.report() == ""
    after = boards_of(tree)
    assert all("virt-gicv2" in before[name] for name in before)
    assert {name for name in after if "virt-gicv2" not in after[name]} == {"default", "isolation"}


def test_a_system_cannot_name_a_board_that_is_without_it(tree):
    tree.replace("platform/virt-gicv2/board.yaml", "based_on: virt\n", "based_on: virt\nwithout: [conformance]\n")
    tree.replace("idl/systems/conformance.yaml", "services: []", "services: []\nboards: [virt, virt-gicv2]")
    assert tree.report() == ("idl/systems/conformance.yaml:8:16: error: board 'virt-gicv2' is without system 'conformance'\n"
                             "  platform/virt-gicv2/board.yaml:5:11 says so\n")


def test_a_device_that_several_systems_lack_is_told_once(tree):
    tree.replace("platform/virt/board.yaml", "    holds: {31: block}\n", "")
    assert tree.report().count("error:") == 3   # for each board, though the isolation system is the default one again


def based_on_default(tree, more: str) -> str:
    tree.write("idl/systems/larger.yaml", f'kind: system\nname: larger\ndoc: "More."\npurpose: general\nbased_on: default\n{more}')
    return tree.report()


def test_a_system_says_how_much_memory_a_service_of_its_base_has(tree):
    assert based_on_default(tree, "memory: {ramfs: 3MiB}\n") == ""
    larger, _ = authority_of(tree, "larger")
    default, _ = authority_of(tree, "default")
    words = f"memoryBytes = {3 << 20}"
    assert larger.count(words) == default.count(words) + 1


@pytest.mark.parametrize(("memory", "report"), [
    ("{ramfz: 3MiB}", "6:17: error: no service 'ramfz' in system 'larger'\n  did you mean 'ramfs'?\n"),
    ("{ramfs: 65MiB}", "6:17: error: memory 68157440 of service 'ramfs' is beyond the 67108864 of profile 'filesystem_server'\n"),
    ("{ramfs: 3KiB}", "6:17: error: memory of 3072 bytes is not a number of whole pages of 16 KiB\n  board 'virt-16k' has such pages\n"),
])
def test_memory_that_a_service_cannot_have__refused_with_the_exact_message(tree, memory, report):
    assert based_on_default(tree, f"memory: {memory}\n").startswith(f"idl/systems/larger.yaml:{report}")


def test_memory_in_a_system_of_its_own__the_manifest_says_it(tree):
    tree.replace("idl/systems/default.yaml", "root: root\n", "root: root\nmemory: {ramfs: 3MiB}\n")
    assert tree.report() == "idl/systems/default.yaml:7:9: error: 'memory' does not go without 'based_on'\n"


def test_a_system_has_its_services_beside_those_of_the_one_it_is_based_on(tree):
    manifest = (tree.root / "idl/services/ramfs.yaml").read_text(encoding="utf-8").replace("name: ramfs", "name: second_ramfs")
    tree.write("idl/services/second_ramfs.yaml", manifest.replace("provides: filesystem\n", "").replace("doc: ", "binary: ramfs\ndoc: "))
    assert based_on_default(tree, "services: [second_ramfs]\n") == ""
    models, _ = pipeline.load(tree.root)
    default, larger = (next(system for system in models["systems"].systems if system.name == name) for name in ("default", "larger"))
    assert larger.services == (*default.services, "second_ramfs")
    assert (larger.root, larger.boards, larger.disk_files, larger.disk_programs) == (default.root, default.boards, default.disk_files, default.disk_programs)


def test_a_system_may_have_another_disk_than_the_one_it_is_based_on(tree):
    tree.write("idl/systems/large/etc/motd", "large\n")
    assert based_on_default(tree, "disk: {folder: large}\n") == ""
    models, _ = pipeline.load(tree.root)
    default, larger = (next(system for system in models["systems"].systems if system.name == name) for name in ("default", "larger"))
    assert larger.services == default.services
    assert (larger.disk_files, larger.disk_programs) == (("etc/motd",), ())


def test_the_board_that_a_system_names_is_its_first(tree):
    tree.replace("idl/systems/default.yaml", "root: root\n", "root: root\nfirst_board: virt-gicv2\n")
    models, _ = pipeline.load(tree.root)
    systems = {system.name: system for system in models["systems"].systems}
    assert systems["default"].boards == systems["isolation"].boards == ("virt-gicv2", "virt", "virt-16k")


@pytest.mark.parametrize(("more", "report"), [
    ("services: [log]\n", "idl/systems/larger.yaml:6:12: error: 'log' is in system 'default' already\n"),
    ("root: root\n", "idl/systems/larger.yaml:6:7: error: 'root' does not go with 'based_on'\n"),
    ("probe: {program: isolation_probe, teller: shell}\ndisk: {folder: default}\n", "idl/systems/larger.yaml:7:7: error: 'disk' does not go with 'probe'\n"),
    ("services: [lgo]\n", "idl/systems/larger.yaml:6:12: error: no service 'lgo'\n  did you mean 'log'?\n"),
])
def test_what_a_system_cannot_add_to_the_one_it_is_based_on(tree, more, report):
    assert based_on_default(tree, more) == report


TOGETHER = "ramfs, {where_driven: [virtio_blk, tarfs]}, vfs,"
OPTIONAL = "from: tarfs, rights: [read], optional: true}"


def with_a_disk_where_it_is_driven(tree) -> SpecTree:
    return tree.replace("idl/systems/default.yaml", "virtio_blk, ramfs, tarfs, vfs,", TOGETHER) \
        .replace("idl/services/vfs.yaml", "from: tarfs, rights: [read]}", OPTIONAL)


def without_disks(tree) -> SpecTree:
    board = (tree.root / "platform/virt/board.yaml").read_text(encoding="utf-8")
    return tree.replace("platform/virt/board.yaml", board[board.index("  - name: virtio_mmio\n"):board.index("qemu:\n")], "")


def authority_of(tree, system: str) -> tuple[str, bytes]:
    outputs, diagnostics = pipeline.generate(tree.root)
    assert diagnostics.report() == ""
    return (outputs.files[f"generated/system/{system}/virt/process_table.txt"].decode(),
            outputs.files[f"generated/system/{system}/virt/process_table.bin"])


@pytest.mark.parametrize("system", ["default", "isolation"])
def test_where_the_board_has_what_they_drive_services_are_there_as_if_nothing_were_said(tree, system):
    before = authority_of(tree, system)
    assert authority_of(with_a_disk_where_it_is_driven(tree), system) == before


@pytest.mark.parametrize("system", ["default", "isolation"])
def test_where_the_board_has_nothing_to_drive_those_of_the_row_are_absent_together(tree, system):
    table, _ = authority_of(without_disks(with_a_disk_where_it_is_driven(tree)), system)
    assert not {'name = "virtio_blk"', 'name = "tarfs"', "mount=7:/"} & {word for word in re.findall(r'name = "\w+"|mount=\d+:[/\w]+', table)}
    assert 'arguments = ["vfs", "absent=virtio_blk:/", "mount=8:/tmp"' in table and table.count("emptySlots = 1\n") == 1


def test_a_board_that_does_not_say_which_device_holds_the_disk_is_no_board_without_one(tree):
    with_a_disk_where_it_is_driven(tree).replace("platform/virt/board.yaml", "holds: {31: block}", "holds: {31: net}")
    assert tree.report() == "".join(
        f"idl/services/virtio_blk.yaml:10:12: error: board '{board}' has no device virtio,mmio that holds block\n  service 'virtio_blk' drives it\n"
        for board in ("virt", "virt-16k", "virt-gicv2"))


def held_for_default(tree) -> set[str | None]:
    """What a draft asks a board's devices to hold, if the board is to have the system."""
    return {need.holds for service in command.software_of(tree.root).needs["default"] for needs in service for need in needs}


def test_a_draft_is_not_without_a_system_that_does_without_a_disk(tree):
    assert held_for_default(tree) == {None, "block"}
    assert held_for_default(with_a_disk_where_it_is_driven(tree)) == {None}


# (name of the case, edits of a system that has its disk where it is driven, report)
WHERE_DRIVEN = [
    ("used_by_who_cannot_do_without", [("idl/services/vfs.yaml", OPTIONAL, "from: tarfs, rights: [read]}")],
     "idl/services/vfs.yaml:8:12: error: service 'vfs' cannot do without 'tarfs', which is in system 'default' only where it is driven\n"
     "  a use that says 'optional: true' leaves its slot empty elsewhere\n"),
    ("what_stands_on_it_is_not_in_the_row", [("idl/systems/default.yaml", TOGETHER, "ramfs, {where_driven: [virtio_blk]}, tarfs, vfs,")],
     "idl/services/tarfs.yaml:8:12: error: service 'tarfs' cannot do without 'virtio_blk', which is in system 'default' only where it is driven\n"
     "  a use that says 'optional: true' leaves its slot empty elsewhere\n"),
    ("nothing_is_driven", [("idl/systems/default.yaml", TOGETHER, "virtio_blk, ramfs, {where_driven: [tarfs]}, vfs,")],
     "idl/systems/default.yaml:7:45: error: 'where_driven' of services that drive nothing: tarfs\n"),
    ("unknown_service", [("idl/systems/default.yaml", TOGETHER, "ramfs, {where_driven: [virtio_blk, tarf]}, vfs,")],
     "idl/systems/default.yaml:7:33: error: no service 'tarf'\n  did you mean 'tarfs'?\n"),
]


@pytest.mark.parametrize(("edits", "report"), [case[1:] for case in WHERE_DRIVEN], ids=[case[0] for case in WHERE_DRIVEN])
def test_what_cannot_be_where_it_is_driven_is_refused_with_the_exact_message(tree, edits, report):
    with_a_disk_where_it_is_driven(tree)
    for edit in edits:
        tree.replace(*edit)
    assert tree.report() == report


def as_on_a_board_without_a_disk(tree, undriven: str) -> str:
    with_a_disk_where_it_is_driven(tree)
    return based_on_default(tree, f"undriven: [{undriven}]\n")


def test_a_system_may_be_what_another_is_where_nobody_drives_the_disk(tree):
    assert as_on_a_board_without_a_disk(tree, "virtio_blk") == ""
    larger, _ = authority_of(tree, "larger")
    default, _ = authority_of(without_disks(tree), "default")
    assert larger[larger.index("  services = "):] == default[default.index("  services = "):]


@pytest.mark.parametrize(("undriven", "report"), [
    ("tarfs", "idl/systems/larger.yaml:6:12: error: 'tarfs' is no driver in a row of 'where_driven' of system 'default'\n  known: virtio_blk\n"),
    ("virtio_blok", "idl/systems/larger.yaml:6:12: error: 'virtio_blok' is no driver in a row of 'where_driven' of system 'default'\n"
                    "  did you mean 'virtio_blk'?\n"),
])
def test_what_nobody_drives_is_a_driver_that_the_base_can_do_without(tree, undriven, report):
    assert as_on_a_board_without_a_disk(tree, undriven) == report


def test_a_system_that_says_which_services_it_has_says_nothing_of_what_is_not_driven(tree):
    tree.replace("idl/systems/default.yaml", "root: root\n", "root: root\nundriven: [virtio_blk]\n")
    assert tree.report() == "idl/systems/default.yaml:7:11: error: 'undriven' does not go without 'based_on'\n"


def test_services_that_call_each_other_in_a_circle_are_refused_and_the_circle_is_named(tree):
    tree.replace("idl/services/virtio_blk.yaml", "uses:\n",
                 "uses:\n  - {name: files, protocol: filesystem, from: vfs, rights: [read]}\n")
    tree.replace("idl/profiles/driver.yaml", "  log: [write]\n", "  log: [write]\n  filesystem: [read]\n")
    assert tree.report() == (
        "idl/services/tarfs.yaml:8:3: error: services call each other in a circle: tarfs -> virtio_blk -> vfs -> tarfs\n"
        "  each would wait for the other; let one of them be told by a signal instead\n"
        "idl/services/vfs.yaml:14:11: error: service 'vfs' has priority 90 and its client 'virtio_blk' has 110\n"
        "  a server runs above its clients, so that nobody waits for somebody less urgent\n")


def test_a_device_is_not_given_to_two_drivers(tree):
    manifest = (tree.root / "idl/services/console.yaml").read_text(encoding="utf-8")
    tree.write("idl/services/second_console.yaml",
               manifest.replace("name: console", "name: second_console").replace("provides: console\n", ""))
    tree.replace("idl/systems/default.yaml", "[log, console,", "[log, console, second_console,")
    report = "".join(
        f"idl/services/second_console.yaml:10:12: error: 'uart0' of board '{board}' is given to 'console' already\n"
        "  'second_console' would share its registers and interrupts\n" for board in ("virt", "virt-16k", "virt-gicv2"))
    assert tree.report() == report


def test_two_drivers_do_not_share_a_page_of_device_memory(tree):
    manifest = (tree.root / "idl/services/virtio_blk.yaml").read_text(encoding="utf-8")
    tree.write("idl/services/virtio_net.yaml",
               manifest.replace("name: virtio_blk", "name: virtio_net").replace("provides: block\n", "").replace("holds: block", "holds: net"))
    tree.replace("idl/systems/default.yaml", "[log, console,", "[log, console, virtio_net,")
    tree.replace("platform/virt/board.yaml", "holds: {31: block}", "holds: {31: block, 30: net}")
    report = "".join(
        "idl/services/virtio_blk.yaml:10:12: error: 'virtio_blk' and 'virtio_net' would share the page of 'virtio_mmio31' and "
        f"'virtio_mmio30' on board '{board}'\n" for board in ("virt", "virt-16k", "virt-gicv2"))
    assert tree.report() == report


def test_a_driver_does_not_get_a_page_of_device_memory_twice(tree):
    manifest = "idl/services/virtio_blk.yaml"
    line = next(line for line in (tree.root / manifest).read_text(encoding="utf-8").splitlines() if "name: transport" in line)
    tree.replace(manifest, line, line + "\n" + line.replace("transport", "network").replace("holds: block", "holds: net"))
    tree.replace("platform/virt/board.yaml", "holds: {31: block}", "holds: {31: block, 30: net}")
    report = "".join(f"{manifest}:11:12: error: 'virtio_blk' would get the page of 'virtio_mmio30' and 'virtio_mmio31' on board '{board}' "
                     "twice\n" for board in ("virt", "virt-16k", "virt-gicv2"))
    assert tree.report() == report


def test_all_mistakes_are_told_in_one_run(tree):
    tree.replace("idl/services/log.yaml", "profile: server", "profile: sever")
    tree.replace("idl/services/tarfs.yaml", "protocol: block", "protocol: blok")
    assert tree.report().count("error:") == 2
