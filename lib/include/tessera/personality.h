// SPDX-License-Identifier: MIT
//
// The program that runs programs of another system. The process manager starts it in the place of
// one, with its own name, the path of the program's file and the program's arguments; the server of
// what such programs share starts it as a child of one.
#pragma once

constexpr char PERSONALITY_NAME[] = "linux";
constexpr char PERSONALITY_PATH[] = "/bin/linux";

// What it is told instead of a path: to copy itself from its parent.
#define PERSONALITY_CHILD "--child"

// Its arguments then, each with its NUL (the last by the literal).
#define PERSONALITY_CHILD_ARGUMENTS "linux\0" PERSONALITY_CHILD
