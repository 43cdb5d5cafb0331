// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/profiles/posix.yaml, idl/services/linux_jail.yaml
// Template: codegen/tessera_gen/templates/systems/file_views.c.j2
// Command: ./tessera gen
#include <file_views/file_views.h>

static const struct file_rule rules_0[] = {
    {"/", false},
    {"/tmp", true},
};

static const struct file_rule rules_1[] = {
    {"/bin", false},
    {"/etc/motd", false},
    {"/tmp/jail", true},
    {"/tmp/jail/kept", false},
};

const struct file_view file_views[FILE_VIEWS] = {
    {nullptr, rules_0, 2},
    {"/bin/linux_jail", rules_1, 4},
};
