# SPDX-License-Identifier: MIT
"""The isolation matrix: same authority as the system it is about, and no pair of a service and something that it lacks left out."""

from __future__ import annotations

import re

import pytest
from spec_tree import ROOT, SpecTree
from tessera_gen import pipeline
from tessera_gen.systems.context import plans

BOARDS = ("virt", "virt-16k", "virt-gicv2")


def matrices_of(root) -> dict[str, list[str]]:
    """Names of the cases of each matrix, by the board that it is called after."""
    outputs, diagnostics = pipeline.generate(root)
    assert diagnostics.report() == ""
    text = outputs.files["generated/conformance/isolation_cases.c"].decode()
    parts = re.split(r"static const struct isolation_matrix (\w+)_matrix = {", text)
    return {name: re.findall(r'name = "(\w+__\w+)"', part) for part, name in zip(parts[::2], parts[1::2], strict=False)}


def names_of(root) -> list[str]:
    return matrices_of(root)["virt"]


@pytest.fixture(scope="module")
def models():
    models, diagnostics = pipeline.load(ROOT)
    assert diagnostics.report() == ""
    return models


@pytest.fixture(scope="module")
def names():
    return names_of(ROOT)


def plan_of(models, system, board):
    return next(plan for plan in plans(models) if (plan.system.name, plan.board.name) == (system, board))


@pytest.mark.parametrize("board", BOARDS)
def test_probes_have_the_authority_of_the_services_in_whose_place_they_run(models, board):
    real, probed = plan_of(models, "default", board), plan_of(models, "isolation", board)
    assert [record.grants for record in probed.records] == [record.grants for record in real.records]
    assert [record.service.name for record in probed.records] == [record.service.name for record in real.records]
    assert {record.service.binary for record in probed.records[1:]} == {"isolation_probe"}
    for ours, theirs in zip(probed.records, real.records, strict=True):
        assert (ours.service.priority, ours.service.memory_bytes) == (theirs.service.priority, theirs.service.memory_bytes)


def test_a_probe_that_ends_takes_the_machine_down(models):
    for record in plan_of(models, "isolation", "virt").records[1:]:
        assert record.service.restart == "never" and record.service.is_essential


def test_every_case_of_a_matrix_has_a_name_of_its_own_and_is_planned():
    text = (ROOT / "generated/conformance/isolation_cases.c").read_text(encoding="utf-8")
    for name, cases in matrices_of(ROOT).items():
        assert len(cases) == len(set(cases))
        assert re.search(rf"{name}_matrix = {{\n.*\n    \.case_count = {len(cases)},", text)


def test_every_board_of_the_default_system_is_tried(models):
    text = (ROOT / "generated/conformance/isolation_cases.c").read_text(encoding="utf-8")
    boards = {plan.board.name for plan in plans(models) if plan.system.name == "default"}
    assert set(re.findall(r'\{\.name = "([^"]+)", \.matrix', text)) == boards


def test_ports_are_tried_as_devices_are():
    names = matrices_of(ROOT)["q35"]
    assert "console__ports_console_uart__can_be_read" in names
    assert "shell__ports_console_uart__cannot_be_had" in names


def test_every_service_tries_every_server(models, names):
    """Over its connection, or over all of its slots if it has none."""
    records = plan_of(models, "default", "virt").records
    for client in records[1:]:
        connected = {grant.target_name for grant in client.grants if grant.kind == "port"}
        for server in records:
            if server.service.provides is None or server is client:
                continue
            tried = [name for name in names if re.match(rf"{client.service.name}__\w+_on_{server.service.name}__", name)]
            refused = f"{client.service.name}__{server.service.provides}_of_{server.service.name}__no_slot_leads_there" in names
            assert bool(tried) == (server.service.name in connected)
            assert refused == (server.service.name not in connected)


def test_every_service_tries_every_device_and_interrupt(models, names):
    records = plan_of(models, "default", "virt").records
    for service in records[1:]:
        for owner in records:
            for grant in owner.grants:
                if grant.kind in ("device", "interrupt"):
                    tried = [name for name in names
                             if name.startswith(f"{service.service.name}__{grant.kind}_{owner.service.name}_{grant.name}__")]
                    assert len(tried) == 1
                    assert tried[0].endswith(("can_be_mapped", "can_be_bound")) == (owner is service)


def test_every_service_counts_every_type_of_object(models, names):
    for record in plan_of(models, "default", "virt").records[1:]:
        for item in models["kernel"].objects:
            assert len([name for name in names if name.startswith(f"{record.service.name}__capabilities_to_{item.name}__are_")]) == 1


def test_every_connection_is_heard_at_the_other_end(models, names):
    for record in plan_of(models, "default", "virt").records[1:]:
        for grant in record.grants:
            if grant.kind == "port" and grant.target != 0:  # root is no probe
                assert f"{grant.target_name}__message_from_{record.service.name}__comes_with_its_rights" in names


def test_a_right_that_is_taken_away_turns_its_methods_into_denials(tmp_path):
    tree = SpecTree(tmp_path)
    before = names_of(tree.root)
    tree.replace("idl/services/vfs.yaml", "from: ramfs, rights: [read, write]", "from: ramfs, rights: [read]")
    after = names_of(tree.root)
    assert "vfs__file_system_remove_on_ramfs__reaches_the_server" in before
    assert "vfs__file_system_remove_on_ramfs__write_missing__access_denied" in after


def test_a_connection_that_is_taken_away_is_tried_over_all_slots(tmp_path):
    tree = SpecTree(tmp_path)
    tree.replace("idl/services/shell.yaml", "  - {name: process, protocol: process, rights: [read, write]}\n", "")
    assert "shell__process_of_process_manager__no_slot_leads_there" in names_of(tree.root)


def test_of_pieces_of_ram_the_first_is_certain_and_the_others_are_not_counted(names):
    slots = [name for name in names if name.startswith("process_manager__slot_programs")]
    assert slots[0] == "process_manager__slot_programs0__holds_what_the_manifest_says"
    assert slots[1:] and all(name.endswith("__holds_a_piece_of_ram_or_nothing") for name in slots[1:])
    assert "process_manager__capabilities_to_memory__are_1_beside_the_pieces" in names
    assert "process_manager__physical_address_of_programs0__access_denied" in names
