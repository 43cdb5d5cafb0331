# SPDX-License-Identifier: MIT
# The programs that the build calls besides the compiler: a Python with the right modules, LLVM's objcopy, its linker for PE files.
execute_process(
  COMMAND ${CMAKE_SOURCE_DIR}/tools/find_python.sh
  OUTPUT_VARIABLE TESSERA_PYTHON OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT TESSERA_PYTHON)
  message(FATAL_ERROR "No Python 3.11 or newer with the modules that tools/packages.txt names. ./tessera setup installs them.")
endif()
message(STATUS "Python: ${TESSERA_PYTHON}")

find_program(TESSERA_OBJCOPY NAMES llvm-objcopy-19 REQUIRED)
find_program(TESSERA_LLD_LINK NAMES lld-link-19 REQUIRED)

# Tools of ours start as isolated Pythons: nothing from the caller's environment or site folder reaches them.
set(TESSERA_TOOL ${TESSERA_PYTHON} -B -I -S)
set(TESSERA_TOOL_SOURCES ${CMAKE_SOURCE_DIR}/tools/elf_file.py)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
             ${CMAKE_SOURCE_DIR}/tools/find_python.sh ${CMAKE_SOURCE_DIR}/tools/packages.txt)
