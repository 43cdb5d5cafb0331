# SPDX-License-Identifier: MIT
# Compiler and linker options, one interface library for each kind of code:
#   tessera_base            the language and the warnings: every line of ours
#   tessera_bare_<arch>     code without a host below it (made by tessera_bare_library)
#   tessera_host            tests on the build machine, with AddressSanitizer and UndefinedBehaviorSanitizer

if(NOT CMAKE_C_COMPILER_ID STREQUAL "Clang" OR CMAKE_C_COMPILER_VERSION VERSION_LESS 19)
  message(FATAL_ERROR "Tessera is built by Clang 19 (use the preset: cmake --preset default), not ${CMAKE_C_COMPILER}")
endif()

# The one build type of the presets. Assertions are not a matter of the build type: ASSERT stays on.
foreach(language C CXX ASM)
  set(CMAKE_${language}_FLAGS_TESSERA "-O2 -g")
endforeach()
set(CMAKE_EXE_LINKER_FLAGS_TESSERA "")

add_library(tessera_base INTERFACE)
target_compile_options(
  tessera_base INTERFACE
  $<$<COMPILE_LANGUAGE:C>:-std=c23>
  $<$<COMPILE_LANGUAGE:C>:-Wstrict-prototypes> $<$<COMPILE_LANGUAGE:C>:-Wmissing-prototypes>
  $<$<COMPILE_LANGUAGE:CXX>:-std=c++17>
  -Wall -Wextra -Wshadow -Wconversion -Werror
  -fno-common -fno-strict-aliasing)

# For code that leaves the registers of the floating-point unit alone.
set(TESSERA_NO_FLOAT $<$<COMPILE_LANGUAGE:C>:-mgeneral-regs-only>)

# Everything that a compiler may assume of a host is switched off. Frame pointers stay: backtraces walk them.
# Paths in debug information are relative to the checkout, so that an image does not depend on where it was built.
function(tessera_bare_library arch)
  if(TARGET tessera_bare_${arch})
    return()
  endif()
  include(${CMAKE_SOURCE_DIR}/cmake/arch/${arch}.cmake)
  add_library(tessera_bare_${arch} INTERFACE)
  target_link_libraries(tessera_bare_${arch} INTERFACE tessera_base)
  target_compile_options(
    tessera_bare_${arch} INTERFACE
    ${TESSERA_ARCH_FLAGS}
    ${TESSERA_ARCH_COMPILE_FLAGS} -ffreestanding -fno-stack-protector -fno-omit-frame-pointer
    -fno-unwind-tables -fno-asynchronous-unwind-tables
    -ffunction-sections -fdata-sections
    -fno-delete-null-pointer-checks
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}/= -fdebug-compilation-dir=.)
  target_link_options(
    tessera_bare_${arch} INTERFACE
    ${TESSERA_ARCH_FLAGS} ${TESSERA_ARCH_LINK_FLAGS}
    -ffreestanding -nostdlib -static -fuse-ld=lld
    LINKER:--gc-sections LINKER:--build-id=none LINKER:--fatal-warnings LINKER:-z,noexecstack)

  # A kernel does not touch the registers that it saves for nobody.
  add_library(tessera_bare_kernel_${arch} INTERFACE)
  target_link_libraries(tessera_bare_kernel_${arch} INTERFACE tessera_bare_${arch})
  target_compile_options(tessera_bare_kernel_${arch} INTERFACE ${TESSERA_ARCH_KERNEL_FLAGS})
  target_link_options(tessera_bare_kernel_${arch} INTERFACE ${TESSERA_ARCH_KERNEL_LINK_FLAGS})

  add_library(tessera_bare_user_${arch} INTERFACE)
  target_link_libraries(tessera_bare_user_${arch} INTERFACE tessera_bare_${arch})
  target_compile_options(tessera_bare_user_${arch} INTERFACE ${TESSERA_ARCH_USER_FLAGS})
  # A program is optimised as one whole, too. Only what is small is inlined then: each page of a program is mapped in every process of it.
  target_link_options(tessera_bare_user_${arch} INTERFACE LINKER:-mllvm,-inline-threshold=100)
endfunction()

add_library(tessera_host INTERFACE)
target_link_libraries(tessera_host INTERFACE tessera_base)
set(TESSERA_SANITIZERS -fsanitize=address,undefined -fno-sanitize-recover=all)
target_compile_options(tessera_host INTERFACE ${TESSERA_SANITIZERS} -fno-omit-frame-pointer -O1)
target_link_options(tessera_host INTERFACE ${TESSERA_SANITIZERS} -fuse-ld=lld)
