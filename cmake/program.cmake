# SPDX-License-Identifier: MIT
# User programs. A folder of services/, services/drivers/, apps/ or conformance/programs/ that holds a .c file is a program of
# that name; adding one needs no edit here.
#
# The runtime, the stubs and the services leave the floating-point unit alone: the compiler would use it to copy and to clear, and every
# call between two programs that do so is two faults that hand the unit over.

# Sets TESSERA_PROGRAMS, and TESSERA_PROGRAM_<name>_SOURCES and _LIBRARIES for each. Conformance programs also see what the generator
# makes for them (generated/conformance/).
function(tessera_find_programs)
  set(root ${CMAKE_SOURCE_DIR})
  file(GLOB sources CONFIGURE_DEPENDS
       ${root}/services/*/*.c ${root}/services/drivers/*/*.c ${root}/apps/*/*.c ${root}/apps/personalities/*/*.c
       ${root}/conformance/programs/*/*.c)
  set(names "")
  foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(GET folder FILENAME name)
    if(folder MATCHES "^${root}/(services/drivers|apps/personalities)$")
      message(FATAL_ERROR "${source}: a driver or a personality is a folder of ${folder}/")
    endif()
    if(NOT name IN_LIST names)
      list(APPEND names ${name})
      set(folder_${name} ${folder})
    elseif(NOT folder STREQUAL "${folder_${name}}")
      message(FATAL_ERROR "Two programs are called ${name}: ${folder_${name}} and ${folder}")
    endif()
    list(APPEND sources_${name} ${source})
  endforeach()
  foreach(name IN LISTS names)
    set(TESSERA_PROGRAM_${name}_SOURCES ${sources_${name}} PARENT_SCOPE)
    if(folder_${name} MATCHES "^${root}/conformance/")
      set(TESSERA_PROGRAM_${name}_LIBRARIES tessera_conformance PARENT_SCOPE)
    elseif(folder_${name} MATCHES "^${root}/apps/personalities/")
      set(TESSERA_PROGRAM_${name}_LIBRARIES tessera_personality PARENT_SCOPE)
    elseif(folder_${name} MATCHES "^${root}/services/")
      set(TESSERA_PROGRAM_${name}_LIBRARIES tessera_service PARENT_SCOPE)
    else()
      set(TESSERA_PROGRAM_${name}_LIBRARIES tessera_user PARENT_SCOPE)
    endif()
  endforeach()
  list(SORT names)
  set(TESSERA_PROGRAMS ${names} PARENT_SCOPE)
endfunction()

# tessera_user_library(ARCH): the runtime and the generated stubs that every program is linked with, and the start code.
function(tessera_user_library arch)
  set(root ${CMAKE_SOURCE_DIR})
  tessera_bare_library(${arch})
  add_library(tessera_user_headers_${arch} INTERFACE)
  target_include_directories(
    tessera_user_headers_${arch} INTERFACE
    ${root}/generated/include ${root}/generated/user ${root}/lib/include ${root}/arch/${arch}/user/include)
  target_link_libraries(tessera_user_headers_${arch} INTERFACE tessera_bare_user_${arch})

  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
       ${root}/lib/*.c ${root}/generated/user/*.c ${root}/arch/${arch}/user/*.c)
  list(FILTER sources EXCLUDE REGEX "^${root}/lib/posix/")
  set_source_files_properties(${root}/lib/string/memory.c PROPERTIES COMPILE_OPTIONS -fno-unroll-loops)
  file(GLOB start CONFIGURE_DEPENDS ${root}/arch/${arch}/user/*.S)
  if(NOT sources OR NOT start OR NOT EXISTS ${root}/arch/${arch}/user/program.ld)
    message(STATUS "Architecture ${arch}: no user programs yet (lib/, arch/${arch}/user/*.S or program.ld missing)")
    return()
  endif()
  add_library(tessera_user_${arch} STATIC ${sources})
  set_target_properties(tessera_user_${arch} PROPERTIES ARCHIVE_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/programs/${arch})
  target_link_libraries(tessera_user_${arch} PUBLIC tessera_user_headers_${arch})
  target_compile_options(tessera_user_${arch} PRIVATE ${TESSERA_NO_FLOAT})
  add_library(tessera_service_${arch} INTERFACE)
  target_link_libraries(tessera_service_${arch} INTERFACE tessera_user_${arch})
  target_include_directories(tessera_service_${arch} INTERFACE ${root}/generated/personality/${arch})
  target_compile_options(tessera_service_${arch} INTERFACE ${TESSERA_NO_FLOAT})
  add_library(tessera_start_${arch} OBJECT ${start})
  target_link_libraries(tessera_start_${arch} PRIVATE tessera_user_headers_${arch})

  tessera_personality_library(${arch} "${sources}")

  file(GLOB_RECURSE cases CONFIGURE_DEPENDS ${root}/generated/conformance/*.c)
  if(NOT cases)
    add_library(tessera_conformance_${arch} ALIAS tessera_user_${arch})
    return()
  endif()
  add_library(tessera_conformance_${arch} STATIC EXCLUDE_FROM_ALL ${cases})
  set_target_properties(
    tessera_conformance_${arch} PROPERTIES ARCHIVE_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/programs/${arch})
  target_include_directories(tessera_conformance_${arch} PUBLIC ${root}/generated/conformance PRIVATE ${root})
  target_link_libraries(tessera_conformance_${arch} PUBLIC tessera_user_${arch})
endfunction()

# The same runtime once more with lib/posix, for programs that live beside another one in its process: without the floating-point
# registers, which are the other's, and linked where no other program is.
function(tessera_personality_library arch sources)
  set(root ${CMAKE_SOURCE_DIR})
  file(GLOB_RECURSE own CONFIGURE_DEPENDS ${root}/lib/posix/*.c ${root}/generated/personality/${arch}/personality/*.c)
  add_library(tessera_personality_${arch} STATIC ${sources} ${own})
  set_target_properties(
    tessera_personality_${arch} PROPERTIES ARCHIVE_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/programs/${arch})
  target_compile_options(tessera_personality_${arch} PUBLIC ${TESSERA_NO_FLOAT})
  target_include_directories(tessera_personality_${arch} PUBLIC ${root}/generated/personality/${arch})
  target_link_libraries(tessera_personality_${arch} PUBLIC tessera_user_headers_${arch})
  target_link_options(tessera_personality_${arch} INTERFACE LINKER:--defsym=program_base=0xc000000)
endfunction()

# tessera_program(NAME ARCH arch... SOURCES file... LIBRARIES library...): programs/<arch>/<name>.elf for every architecture, with symbols and checked,
# and programs/<arch>/stripped/<name>, which is what images carry. program.ld starts every segment on a multiple of 64 KiB, so every page size can map them, and
# check_elf.py sees to it; in the file they are packed to 4 KiB, because a loader copies them.
function(tessera_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ARCH;SOURCES;LIBRARIES")
  set(root ${CMAKE_SOURCE_DIR})
  foreach(arch IN LISTS arg_ARCH)
    if(NOT TARGET tessera_user_${arch})
      continue()
    endif()
    set(target program-${arch}-${name})
    set(folder ${CMAKE_BINARY_DIR}/programs/${arch})
    set(script ${root}/arch/${arch}/user/program.ld)
    add_executable(${target} ${arg_SOURCES} $<TARGET_OBJECTS:tessera_start_${arch}>)
    list(TRANSFORM arg_LIBRARIES APPEND _${arch} OUTPUT_VARIABLE libraries)
    target_link_libraries(${target} PRIVATE ${libraries})
    target_link_options(${target} PRIVATE LINKER:-T,${script} LINKER:-z,max-page-size=4096)
    set_target_properties(
      ${target} PROPERTIES LINK_DEPENDS ${script} RUNTIME_OUTPUT_DIRECTORY ${folder} OUTPUT_NAME ${name}.elf)
    add_custom_command(
      TARGET ${target} POST_BUILD
      COMMAND ${TESSERA_TOOL} ${root}/tools/check_elf.py --page-size 65536 ${folder}/${name}.elf
      COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}/stripped
      COMMAND ${TESSERA_OBJCOPY} --strip-all ${folder}/${name}.elf ${folder}/stripped/${name}
      BYPRODUCTS ${folder}/stripped/${name}
      VERBATIM)
  endforeach()
endfunction()

# Linux programs of our own, for tests: program-ARCH-NAME for every folder of conformance/foreign/, linked as Linux's tools do. What they take of lib/
# is compiled for them.
function(tessera_foreign_programs arch)
  set(root ${CMAKE_SOURCE_DIR})
  set(output ${CMAKE_BINARY_DIR}/programs/${arch})
  add_library(tessera_foreign_${arch} STATIC ${root}/lib/samples/samples.c)
  set_target_properties(tessera_foreign_${arch} PROPERTIES ARCHIVE_OUTPUT_DIRECTORY ${output})
  target_include_directories(
    tessera_foreign_${arch} PUBLIC ${root}/generated/include ${root}/generated/personality/${arch} ${root}/arch/${arch}/user/include
    ${root}/lib/include)
  target_link_libraries(tessera_foreign_${arch} PUBLIC tessera_base)
  target_compile_options(
    tessera_foreign_${arch} PUBLIC --target=${arch}-linux-gnu -ffreestanding -fno-stack-protector -fno-pic
    -ffile-prefix-map=${root}/= -fdebug-compilation-dir=.)
  file(GLOB mains CONFIGURE_DEPENDS ${root}/conformance/foreign/*/main.c)
  foreach(main IN LISTS mains)
    cmake_path(GET main PARENT_PATH folder)
    cmake_path(GET folder FILENAME name)
    set(target program-${arch}-${name})
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.c)
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE tessera_foreign_${arch})
    target_link_options(${target} PRIVATE --target=${arch}-linux-gnu -nostdlib -static -no-pie -fuse-ld=lld LINKER:--build-id=none)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${output} OUTPUT_NAME ${name}.elf)
    add_custom_command(
      TARGET ${target} POST_BUILD
      COMMAND ${CMAKE_COMMAND} -E make_directory ${output}/stripped
      COMMAND ${TESSERA_OBJCOPY} --strip-all ${output}/${name}.elf ${output}/stripped/${name}
      BYPRODUCTS ${output}/stripped/${name}
      VERBATIM)
  endforeach()
endfunction()
