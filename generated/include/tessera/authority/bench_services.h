// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/services/bench_services.yaml
// Template: codegen/tessera_gen/templates/systems/authority.h.j2
// Command: ./tessera gen
//
// Slots that service bench_services finds filled at its start, with the authority that its manifest names.
#pragma once

enum authority_bench_services {
    AUTHORITY_BENCH_SERVICES_CONSOLE = 6, // console: write
    AUTHORITY_BENCH_SERVICES_FILESYSTEM = 7, // filesystem: read, write
    AUTHORITY_BENCH_SERVICES_PROCESS = 8, // process: read, write
    AUTHORITY_BENCH_SERVICES_SUPERVISOR = 9, // supervisor: write
    AUTHORITY_BENCH_SERVICES_LOG = 10, // log: write
    AUTHORITY_BENCH_SERVICES_POSIX = 11, // posix: write
};
