// SPDX-License-Identifier: MIT
//
// Runs the generated cases of single calls (generated/conformance/kernel_cases.h), each in a world
// of its own.
#pragma once

unsigned call_case_count(void);
void run_call_cases(void);
