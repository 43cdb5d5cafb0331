// SPDX-License-Identifier: MIT
//
// The main function of a program, for the code that calls it. Its result is the status that the
// program ends with.
#pragma once

int main(int argc, char **argv);
