// SPDX-License-Identifier: MIT
//
// What MicroPython is built with here; everything else is as py/mpconfig.h has it.
#pragma once

#include <alloca.h>
#include <stdint.h>

#define MICROPY_ALLOC_PATH_MAX      256
#define MICROPY_COMP_MODULE_CONST   1
#define MICROPY_ENABLE_GC           1
#define MICROPY_ENABLE_FINALISER    1
#define MICROPY_STACK_CHECK         1
#define MICROPY_ENABLE_SOURCE_LINE  1
#define MICROPY_ERROR_REPORTING     MICROPY_ERROR_REPORTING_DETAILED
#define MICROPY_LONGINT_IMPL        MICROPY_LONGINT_IMPL_MPZ
#define MICROPY_FLOAT_IMPL          MICROPY_FLOAT_IMPL_DOUBLE
#define MICROPY_READER_POSIX        1
#define MICROPY_NLR_SETJMP          1
#define MICROPY_USE_INTERNAL_PRINTF 0

#define MICROPY_PY_BUILTINS_STR_UNICODE    1
#define MICROPY_PY_BUILTINS_STR_SPLITLINES 1
#define MICROPY_PY_BUILTINS_MEMORYVIEW     1
#define MICROPY_PY_BUILTINS_FROZENSET      1
#define MICROPY_PY_ALL_SPECIAL_METHODS     1
#define MICROPY_PY_COLLECTIONS_ORDEREDDICT 1
#define MICROPY_PY_MATH_SPECIAL_FUNCTIONS  1
#define MICROPY_PY_CMATH                   1
#define MICROPY_PY_IO                      1
#define MICROPY_PY_IO_FILEIO               1
#define MICROPY_PY_SYS_EXIT                1
#define MICROPY_PY_SYS_STDFILES            1
#define MICROPY_PY_SYS_PLATFORM            "linux"
#define MICROPY_PY_SYS_MAXSIZE             1
#define MICROPY_PY_UERRNO                  1

// What programs know by the names of CPython.
#define MICROPY_PORT_BUILTINS     {MP_ROM_QSTR(MP_QSTR_open), MP_ROM_PTR(&mp_builtin_open_obj)},
#define MICROPY_MODULE_WEAK_LINKS 1
#define MICROPY_PORT_BUILTIN_MODULE_WEAK_LINKS                                                     \
    {MP_ROM_QSTR(MP_QSTR_collections), MP_ROM_PTR(&mp_module_collections)},                        \
        {MP_ROM_QSTR(MP_QSTR_errno), MP_ROM_PTR(&mp_module_uerrno)},                               \
        {MP_ROM_QSTR(MP_QSTR_io), MP_ROM_PTR(&mp_module_io)},                                      \
        {MP_ROM_QSTR(MP_QSTR_struct), MP_ROM_PTR(&mp_module_ustruct)},

#define MP_STATE_PORT                    MP_STATE_VM
#define MP_SSIZE_MAX                     INTPTR_MAX
#define MP_PLAT_PRINT_STRN(text, length) mp_hal_stdout_tx_strn_cooked(text, length)

typedef intptr_t mp_int_t;
typedef uintptr_t mp_uint_t;
typedef long mp_off_t;
