// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/profiles/posix.yaml, idl/services/linux_jail.yaml
// Template: codegen/tessera_gen/templates/systems/file_views.h.j2
// Command: ./tessera gen
//
// What programs see of the tree of files, by their manifests. A server of files holds programs to it
// (FileSystem.narrow in idl/proto/filesystem.capnp).
#pragma once

#include <stdint.h>

struct file_rule {
    const char *path; // and all below it
    bool can_write;   // or else only be read
};

struct file_view {
    const char *program; // path of its file; null: every program that has no row
    const struct file_rule *rules;
    uint32_t rule_count;
};

enum : uint32_t { FILE_VIEWS = 2 };

extern const struct file_view file_views[FILE_VIEWS];
