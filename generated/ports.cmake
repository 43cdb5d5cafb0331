# SPDX-License-Identifier: MIT
# GENERATED - DO NOT EDIT
# Source: idl/ports/libc_hello.yaml, idl/ports/lua.yaml, idl/ports/musl.yaml
# Template: codegen/tessera_gen/templates/ports/ports.cmake.j2
# Command: ./tessera gen
# Programs of others that are built from source, for images that carry them.

set(TESSERA_PORTS libc_hello lua musl)

# A program of ours that says what the C library and its way into the personality do for it.
set(TESSERA_PORT_libc_hello_FOLDER conformance/ports/libc_hello)
set(TESSERA_PORT_libc_hello_LIBC musl)
set(TESSERA_PORT_libc_hello_PRODUCTS libc_hello)

# The interpreter of Lua.
set(TESSERA_PORT_lua_PACKAGE lua5.4)
set(TESSERA_PORT_lua_VERSION 5.4.4-3+deb12u1)
set(TESSERA_PORT_lua_LIBC musl)
set(TESSERA_PORT_lua_PRODUCTS lua)

# The C library, whose system calls call the personality's library directly.
set(TESSERA_PORT_musl_PACKAGE musl)
set(TESSERA_PORT_musl_VERSION 1.2.3-1)
set(TESSERA_PORT_musl_INCLUDE ports/musl)
set(TESSERA_PORT_musl_BUILTINS_aarch64 libclang-rt-19-dev 1:19.1.7-3~deb12u1 usr/lib/llvm-19/lib/clang/19/lib/linux/libclang_rt.builtins-aarch64.a)
set(TESSERA_PORT_musl_BUILTINS_x86_64 libclang-rt-19-dev 1:19.1.7-3~deb12u1 usr/lib/llvm-19/lib/clang/19/lib/linux/libclang_rt.builtins-x86_64.a)
