// SPDX-License-Identifier: MIT
//
// What the parts of the probe know of each other. Every service of system `isolation` runs this
// program; it is started with the service's name as its first argument and does the cases of that
// service.
#pragma once

#include <isolation_cases.h>
#include <stdbool.h>
#include <tessera/errors.h>

// What a case says: null if it passed, otherwise what was wrong. The text is good until the next
// case.
typedef const char *(*isolation_try)(const struct isolation_case *item);

[[gnu::format(printf, 1, 2)]] const char *failure(const char *format, ...);

// Null if the status is the expected one.
const char *expect_status(const char *what, status_t actual, status_t expected);

// A number that the service was told in an argument; false: it was not.
bool probe_argument(const char *name, uint64_t *out);

// Whether an argument has that value.
bool probe_argument_is(const char *name, const char *value);

// slot_cases.c. slots_count() looks at the whole cspace once, before anything is made.
void slots_count(void);
const char *try_slot(const struct isolation_case *item);
const char *try_slot_or_nothing(const struct isolation_case *item);
const char *try_count(const struct isolation_case *item);
const char *try_widen(const struct isolation_case *item);
const char *try_physical_works(const struct isolation_case *item);
const char *try_physical_denied(const struct isolation_case *item);
const char *try_priority(const struct isolation_case *item);

// call_cases.c
const char *try_reached(const struct isolation_case *item);
const char *try_denied(const struct isolation_case *item);
const char *try_unreachable(const struct isolation_case *item);
const char *try_receive(const struct isolation_case *item);

// device_cases.c. The registers of the device that was mapped last, or the slot of the ports that
// were read last; null, 0: none.
const char *try_device_works(const struct isolation_case *item);
const char *try_device_denied(const struct isolation_case *item);
const char *try_interrupt_works(const struct isolation_case *item);
const char *try_interrupt_denied(const struct isolation_case *item);
const char *try_ports_work(const struct isolation_case *item);
const char *try_ports_denied(const struct isolation_case *item);
volatile uint8_t *mapped_device(void);
cap_t readable_ports(void);
