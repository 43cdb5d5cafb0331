# SPDX-License-Identifier: MIT
# What is tested on the build machine: kernel logic over a fake architecture, the generated codecs and library code.

# kernel_host and user_host hold everything; a test links what it uses of them. The fake architecture gives the headers that
# arch/<arch>/include and arch/<arch>/user/include give on a real one, and may have sources. A program is of one world only, because
# both have a <kernel/thread.h>: the kernel's own if its name begins with `kernel`, else that of user programs.
function(tessera_host_libraries)
  set(root ${CMAKE_SOURCE_DIR})
  set(fake ${root}/conformance/unit/fake_arch)

  file(GLOB_RECURSE kernel CONFIGURE_DEPENDS ${root}/kernel/*.c ${root}/generated/kernel/*.c ${fake}/*.c)
  list(FILTER kernel EXCLUDE REGEX "^${fake}/user/")
  if(kernel AND EXISTS ${fake}/include)
    add_library(kernel_host STATIC EXCLUDE_FROM_ALL ${kernel})
    target_include_directories(
      kernel_host PUBLIC ${root}/generated/include ${root}/generated/kernel ${root}/kernel/include ${fake}/include)
    target_link_libraries(kernel_host PUBLIC tessera_host)
  endif()

  file(GLOB_RECURSE user CONFIGURE_DEPENDS ${root}/lib/*.c ${root}/generated/user/*.c ${fake}/user/*.c)
  list(FILTER user EXCLUDE REGEX "^${root}/lib/posix/")
  if(user)
    add_library(user_host STATIC EXCLUDE_FROM_ALL ${user})
    target_include_directories(
      user_host PUBLIC ${root}/generated/include ${root}/generated/user ${root}/lib/include ${fake}/user/include
      ${root}/generated/personality/x86_64)
    target_link_libraries(user_host PUBLIC tessera_host)
    # Coverage counters, which the fuzzers need and nobody else notices.
    target_compile_options(user_host PRIVATE -fsanitize=fuzzer-no-link)
  endif()
endfunction()

# tessera_unit_tests(): every conformance/unit/<name>_test.c is the test unit.<name>. A line `// Sources: FILE ...` in it names
# further files of the tree, compiled with it (the logic of a service, say).
function(tessera_unit_tests)
  file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/conformance/unit/*_test.c)
  foreach(source IN LISTS tests)
    cmake_path(GET source STEM name)
    string(REGEX REPLACE "_test$" "" name ${name})
    tessera_host_program(unit-${name} ${name} ${source})
    target_link_libraries(unit-${name} PRIVATE cmocka)
    add_test(NAME unit.${name} COMMAND unit-${name})
    set_tests_properties(unit.${name} PROPERTIES LABELS unit TIMEOUT 120)
  endforeach()
endfunction()

# tessera_fuzz_tests(): every *_fuzz.c or *_fuzz.cpp of conformance/fuzz/ or generated/fuzz/ is a libFuzzer target that also runs
# as the test fuzz.<name>: a fixed number of inputs from a fixed seed. For longer runs start build/host/fuzz-<name> by hand.
function(tessera_fuzz_tests)
  set(root ${CMAKE_SOURCE_DIR})
  file(GLOB fuzzers CONFIGURE_DEPENDS
       ${root}/conformance/fuzz/*_fuzz.c ${root}/conformance/fuzz/*_fuzz.cpp
       ${root}/generated/fuzz/*_fuzz.c ${root}/generated/fuzz/*_fuzz.cpp)
  foreach(source IN LISTS fuzzers)
    cmake_path(GET source STEM name)
    string(REGEX REPLACE "_fuzz$" "" name ${name})
    tessera_host_program(fuzz-${name} ${name} ${source})
    target_compile_options(fuzz-${name} PRIVATE -fsanitize=fuzzer)
    target_link_options(fuzz-${name} PRIVATE -fsanitize=fuzzer)
    if(source MATCHES "\\.cpp$")
      target_link_libraries(fuzz-${name} PRIVATE capnp kj)
    endif()
    add_test(NAME fuzz.${name} COMMAND fuzz-${name} -runs=50000 -seed=1 -max_len=2048 -print_final_stats=1)
    set_tests_properties(fuzz.${name} PROPERTIES LABELS unit TIMEOUT 300)
  endforeach()
endfunction()

function(tessera_host_program target name source)
  set(library user_host)
  if(name MATCHES "^kernel")
    set(library kernel_host)
  endif()
  if(NOT TARGET ${library})
    message(FATAL_ERROR "${source} needs ${library}, which has no sources")
  endif()
  file(STRINGS ${source} lines REGEX "^// Sources: ")
  set(extra "")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^// Sources: +" "" line "${line}")
    separate_arguments(files UNIX_COMMAND "${line}")
    list(TRANSFORM files PREPEND ${CMAKE_SOURCE_DIR}/)
    list(APPEND extra ${files})
  endforeach()
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
  add_executable(${target} ${source} ${extra})
  target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/host)
  target_link_libraries(${target} PRIVATE ${library})
endfunction()
