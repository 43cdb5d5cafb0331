# SPDX-License-Identifier: MIT
"""The process table: what the official tool reads in it, and that it gives what manifests name and nothing else."""

from __future__ import annotations

import re
import subprocess

import pytest
from spec_tree import ROOT, SpecTree
from tessera_gen import pipeline
from tessera_gen.protocols import codec
from tessera_gen.systems.context import plans
from tessera_gen.systems.process_table import table

SYSTEMS = [(system, board) for system in ("default", "conformance") for board in ("virt", "virt-16k", "virt-gicv2")]


@pytest.fixture(scope="module")
def models():
    models, diagnostics = pipeline.load(ROOT)
    assert diagnostics.report() == ""
    return models


def plan_of(models, system, board):
    return next(plan for plan in plans(models) if (plan.system.name, plan.board.name) == (system, board))


def convert(conversion: str, data: bytes) -> bytes:
    command = ["capnp", "convert", conversion, f"-I{ROOT}/idl", f"{ROOT}/idl/proto/process_table.capnp", "ProcessTable"]
    return subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True).stdout


@pytest.mark.parametrize(("system", "board"), SYSTEMS)
def test_the_official_tool_reads_the_same_from_text_and_bytes(system, board):
    folder = ROOT / "generated/system" / system / board
    from_text = convert("text:text", (folder / "process_table.txt").read_bytes())
    from_bytes = convert("flat:text", (folder / "process_table.bin").read_bytes())
    assert _without_empty_lists(from_bytes) == _without_empty_lists(from_text)


def _without_empty_lists(text: bytes) -> bytes:
    """An empty list may be absent: the tool writes it, our encoding leaves it out."""
    return re.sub(rb"\w+ = \[ *\],\s*", b"", text)


def test_the_bytes_are_the_value(models):
    struct = models["protocols"].struct_by_name["ProcessTable"]
    data = (ROOT / "generated/system/default/virt/process_table.bin").read_bytes()
    decoded = codec.decode(struct, data)
    for service in decoded["services"]:
        if service["name"] != "shell":   # which has a slot for a bus that this board does not use
            assert service.pop("emptySlots") == 0
        for grant in service["grants"]:
            assert grant.pop("portCount") == 0   # no device of this board has ports, and the table says nothing of them
            if grant["piece"] == 0:              # nor of what is no piece of RAM
                del grant["piece"]
    assert decoded == table(plan_of(models, "default", "virt"), models["kernel"])


def test_root_is_record_0_and_servers_start_before_their_clients(models):
    records = plan_of(models, "default", "virt").records
    assert records[0].service.name == "root"
    for record in records:
        assert all(grant.target < record.index for grant in record.grants if grant.kind == "port")


def test_slots_are_consecutive_and_a_client_is_known_by_its_place(models):
    for record in plan_of(models, "default", "virt").records:
        assert [grant.slot for grant in record.grants] == list(range(6, 6 + len(record.grants)))
        assert {grant.badge for grant in record.grants if grant.kind == "port"} <= {record.index + 1}


def test_device_memory_is_the_page_that_holds_the_registers_and_the_offset_is_an_argument(models):
    for board, base, size, offset in (("virt", 0x0A003000, 0x1000, "0xe00"), ("virt-16k", 0x0A000000, 0x4000, "0x3e00")):
        record = plan_of(models, "default", board).record("disk")
        device = next(grant for grant in record.grants if grant.kind == "device")
        assert (device.base, device.size) == (base, size)
        assert f"controller.offset={offset}" in record.arguments


def test_rights_are_those_of_the_kind_and_the_manifest_and_no_others(models):
    rights = {(record.service.name, grant.name): set(grant.rights) for record in plan_of(models, "default", "virt").records
              for grant in record.grants}
    assert rights["tarfs", "disk"] == {"send", "read", "grant"}
    assert rights["tarfs", "log"] == {"send", "write"}
    assert rights["disk", "buffer"] == {"read", "manage", "dma"}
    assert rights["disk", "controller"] == {"read", "manage"}
    assert rights["log", "endpoint"] == {"receive"}


def test_what_is_left_of_ram_is_a_row_of_slots_behind_all_others_one_for_each_piece(models):
    grants = plan_of(models, "default", "virt").record("process_manager").grants
    most = next(constant.value for constant in models["kernel"].constants if constant.name == "ram_ranges_max")
    row = [grant for grant in grants if grant.kind == "ram"]
    assert row == list(grants[-most:])
    assert [(grant.name, grant.piece) for grant in row] == [(f"programs{number}", number + 1) for number in range(most)]
    assert {grant.rights for grant in row} == {("read", "manage")}   # and nobody learns where it lies


def test_a_server_above_which_its_client_runs_is_fine_if_the_client_never_waits(tmp_path):
    tree = SpecTree(tmp_path)
    tree.replace("idl/services/root.yaml", ", one_way: true", "")
    assert tree.report() == (
        "idl/services/log.yaml:8:11: error: service 'log' has priority 160 and its client 'root' has 200\n"
        "  a server runs above its clients, so that nobody waits for somebody less urgent\n")
