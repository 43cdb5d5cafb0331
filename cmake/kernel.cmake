# SPDX-License-Identifier: MIT
# tessera_kernel(BOARD): the kernel's object files for one board, and a first link that tells where its functions are.
#
# Targets: kernel-BOARD (objects), kernel-BOARD-unnamed (first link). The file kernels/BOARD/symbols.bin under the build tree is
# the symbol table for backtraces; tessera_image links objects, symbols and bundle into what boots. .symbols and .bundle lie
# behind everything else, so nothing moves between the two links, and check_elf.py verifies that nothing did.

function(tessera_kernel board)
  set(arch ${TESSERA_BOARD_${board}_ARCH})
  set(root ${CMAKE_SOURCE_DIR})
  set(work ${CMAKE_BINARY_DIR}/kernels/${board})
  tessera_bare_library(${arch})

  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
       ${root}/kernel/*.c ${root}/arch/${arch}/*.c ${root}/arch/${arch}/*.S
       ${root}/generated/kernel/*.c ${root}/generated/platform/${board}/*.c ${root}/platform/${board}/*.c)
  list(FILTER sources EXCLUDE REGEX "^${root}/arch/${arch}/user/")
  if(NOT sources OR NOT EXISTS ${root}/generated/platform/${board}/kernel.ld)
    message(STATUS "Board ${board}: no kernel yet (no sources, or no generated/platform/${board}/kernel.ld)")
    return()
  endif()

  add_library(kernel-${board} OBJECT ${sources})
  target_include_directories(
    kernel-${board} PRIVATE
    ${root}/generated/include ${root}/generated/kernel ${root}/kernel/include ${root}/arch/${arch}/include
    ${root}/generated/platform/${board} ${root}/platform/${board})
  target_link_libraries(kernel-${board} PRIVATE tessera_bare_kernel_${arch})
  include(${root}/cmake/arch/${arch}.cmake)
  # What an architecture needs to keep the payload where it is.
  set_source_files_properties(${root}/arch/${arch}/fast_path.c PROPERTIES COMPILE_OPTIONS "${TESSERA_ARCH_FAST_PATH_FLAGS}")
  # What runs once, or seldom, or ends everything is built for size.
  list(TRANSFORM TESSERA_ARCH_SELDOM PREPEND ${root}/arch/${arch}/ OUTPUT_VARIABLE seldom)
  file(GLOB boot ${root}/kernel/boot/*.c ${root}/kernel/debug/*.c)
  list(APPEND seldom ${boot} ${root}/kernel/object/machine.c ${root}/kernel/object/ioport.c ${root}/kernel/sched/core.c
       ${root}/kernel/syscall/foreign.c
       ${root}/generated/kernel/trace.c)
  set_source_files_properties(${seldom} PROPERTIES COMPILE_OPTIONS -Oz)

  tessera_blob_source(${work}/no_symbols.S symbols kernel_symbols 8 "")
  tessera_blob_source(${work}/no_bundle.S bundle bundle 4096 "")
  tessera_link_kernel(kernel-${board}-unnamed ${board} ${work}/unnamed.elf ${work}/no_symbols.S ${work}/no_bundle.S)

  add_custom_command(
    OUTPUT ${work}/symbols.bin
    COMMAND ${TESSERA_TOOL} ${root}/tools/make_symbols.py ${work}/unnamed.elf -o ${work}/symbols.bin
    DEPENDS kernel-${board}-unnamed ${work}/unnamed.elf ${root}/tools/make_symbols.py ${TESSERA_TOOL_SOURCES}
    COMMENT "Naming the functions of kernel ${board}" VERBATIM)
  tessera_blob_source(${work}/symbols.S symbols kernel_symbols 8 ${work}/symbols.bin)
  add_custom_target(kernel-${board}-symbols DEPENDS ${work}/symbols.bin)
endfunction()

# One link of a kernel: its objects and the two blobs behind them.
function(tessera_link_kernel target board output symbols bundle)
  set(script ${CMAKE_SOURCE_DIR}/generated/platform/${board}/kernel.ld)
  cmake_path(GET output PARENT_PATH folder)
  cmake_path(GET output FILENAME name)
  add_executable(${target} $<TARGET_OBJECTS:kernel-${board}> ${symbols} ${bundle})
  target_link_libraries(${target} PRIVATE tessera_bare_kernel_${TESSERA_BOARD_${board}_ARCH})
  target_link_options(${target} PRIVATE LINKER:-T,${script} LINKER:-z,max-page-size=4096)
  set_target_properties(
    ${target} PROPERTIES LINK_DEPENDS ${script} RUNTIME_OUTPUT_DIRECTORY ${folder} OUTPUT_NAME ${name})
endfunction()

# Writes an assembly file that puts FILE (or nothing) into section .SECTION between NAME_start and NAME_end.
function(tessera_blob_source output section name alignment file)
  set(content "")
  if(file)
    set(content "    .incbin \"${file}\"\n")
    set_source_files_properties(${output} PROPERTIES OBJECT_DEPENDS ${file})
  endif()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
    .section .@section@, "aR", %progbits
    .balign @alignment@
    .globl @name@_start
@name@_start:
@content@    .globl @name@_end
@name@_end:
]])
endfunction()
