# SPDX-License-Identifier: MIT
# GENERATED - DO NOT EDIT
# Source: idl/ports/busybox.yaml, idl/ports/dash.yaml, idl/ports/libc_hello.yaml, idl/ports/lua.yaml, idl/ports/micropython.yaml, idl/ports/mujs.yaml, idl/ports/musl.yaml, idl/ports/sqlite3.yaml, idl/ports/tcc.yaml
# Template: codegen/tessera_gen/templates/ports/ports.cmake.j2
# Command: ./tessera gen
# Programs of others that are built from source, for images that carry them.

set(TESSERA_PORTS busybox dash libc_hello lua micropython mujs musl sqlite3 tcc)

# A shell and the commands of a small system in one program.
set(TESSERA_PORT_busybox_PACKAGE busybox)
set(TESSERA_PORT_busybox_VERSION 1:1.35.0-4+deb12u1)
set(TESSERA_PORT_busybox_LIBC musl)
set(TESSERA_PORT_busybox_INCLUDE ports/busybox)
set(TESSERA_PORT_busybox_PRODUCTS busybox)

# A POSIX shell.
set(TESSERA_PORT_dash_PACKAGE dash)
set(TESSERA_PORT_dash_VERSION 0.5.12-2)
set(TESSERA_PORT_dash_LIBC musl)
set(TESSERA_PORT_dash_PRODUCTS dash)

# A program of ours that says what the C library and its way into the personality do for it.
set(TESSERA_PORT_libc_hello_FOLDER conformance/ports/libc_hello)
set(TESSERA_PORT_libc_hello_LIBC musl)
set(TESSERA_PORT_libc_hello_PRODUCTS libc_hello)

# The interpreter of Lua.
set(TESSERA_PORT_lua_PACKAGE lua5.4)
set(TESSERA_PORT_lua_VERSION 5.4.4-3+deb12u1)
set(TESSERA_PORT_lua_LIBC musl)
set(TESSERA_PORT_lua_PRODUCTS lua)

# An interpreter of Python, small: the language, as a board has it, and files.
set(TESSERA_PORT_micropython_PACKAGE firmware-microbit-micropython)
set(TESSERA_PORT_micropython_VERSION 1.0.1-4)
set(TESSERA_PORT_micropython_LIBC musl)
set(TESSERA_PORT_micropython_INCLUDE ports/micropython)
set(TESSERA_PORT_micropython_PRODUCTS micropython)

# An interpreter of JavaScript.
set(TESSERA_PORT_mujs_PACKAGE mujs)
set(TESSERA_PORT_mujs_VERSION 1.3.2-1)
set(TESSERA_PORT_mujs_LIBC musl)
set(TESSERA_PORT_mujs_PRODUCTS mujs)

# The C library, whose system calls call the personality's library directly.
set(TESSERA_PORT_musl_PACKAGE musl)
set(TESSERA_PORT_musl_VERSION 1.2.3-1)
set(TESSERA_PORT_musl_INCLUDE ports/musl)
set(TESSERA_PORT_musl_BUILTINS_aarch64 libclang-rt-19-dev 1:19.1.7-3~deb12u1 usr/lib/llvm-19/lib/clang/19/lib/linux/libclang_rt.builtins-aarch64.a)
set(TESSERA_PORT_musl_BUILTINS_x86_64 libclang-rt-19-dev 1:19.1.7-3~deb12u1 usr/lib/llvm-19/lib/clang/19/lib/linux/libclang_rt.builtins-x86_64.a)
set(TESSERA_PORT_musl_PRODUCTS libc libcrypt libdl libm libpthread librt libutil crt1 crti crtn include)

# The shell of the SQLite database.
set(TESSERA_PORT_sqlite3_PACKAGE sqlite3)
set(TESSERA_PORT_sqlite3_VERSION 3.40.1-2+deb12u2)
set(TESSERA_PORT_sqlite3_LIBC musl)
set(TESSERA_PORT_sqlite3_PRODUCTS sqlite3 fuzzcheck)

# A compiler of C, with what its programs are linked with: tcc hello.c -o hello, tcc -run hello.c.
set(TESSERA_PORT_tcc_PACKAGE tcc)
set(TESSERA_PORT_tcc_VERSION 0.9.27+git20200814.62c30a4a-1)
set(TESSERA_PORT_tcc_LIBC musl)
set(TESSERA_PORT_tcc_INCLUDE ports/tcc)
set(TESSERA_PORT_tcc_PRODUCTS tcc libtcc1 include)
