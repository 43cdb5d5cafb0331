# SPDX-License-Identifier: MIT
# tessera_image(BOARD SYSTEM): images/BOARD-SYSTEM.elf (and .bin), a kernel with the system's boot bundle inside, and
# images/ARCH-SYSTEM-disk.tar if the system has files on a disk. Target: image-BOARD-SYSTEM.
#
# Facts about a system, from generated/build.cmake:
#   TESSERA_SYSTEM_<system>_PROGRAMS       programs of the boot bundle
#   TESSERA_SYSTEM_<system>_PROCESS_TABLE  the file that becomes `process_table` in the bundle
#   TESSERA_SYSTEM_<system>_DISK_FILES     PATH=FILE or PATH=@program:NAME
#   TESSERA_SYSTEM_<system>_BOARDS         the boards it is for; every board if it is not set

function(tessera_image board system)
  if(DEFINED TESSERA_SYSTEM_${system}_BOARDS AND NOT board IN_LIST TESSERA_SYSTEM_${system}_BOARDS)
    return()
  endif()
  set(root ${CMAKE_SOURCE_DIR})
  set(arch ${TESSERA_BOARD_${board}_ARCH})
  set(images ${CMAKE_BINARY_DIR}/images)
  set(target image-${board}-${system})

  set(missing "")
  if(NOT TARGET kernel-${board})
    list(APPEND missing "the kernel")
  endif()
  tessera_system_files(${arch} ${system} missing)
  if(missing)
    list(JOIN missing ", " missing)
    message(STATUS "Image ${board}-${system} cannot be built: missing ${missing}")
    add_custom_target(
      ${target} COMMAND ${CMAKE_COMMAND} -E echo "Image ${board}-${system} cannot be built: missing ${missing}"
      COMMAND ${CMAKE_COMMAND} -E false VERBATIM)
    return()
  endif()

  set(work ${CMAKE_BINARY_DIR}/kernels/${board})
  tessera_blob_source(${work}/${system}-bundle.S bundle bundle 65536 ${images}/${arch}-${system}-bundle.tar)
  tessera_link_kernel(${target} ${board} ${images}/${board}-${system}.elf ${work}/symbols.S ${work}/${system}-bundle.S)
  add_dependencies(${target} kernel-${board}-symbols system-${arch}-${system})
  add_custom_command(
    TARGET ${target} POST_BUILD
    COMMAND ${TESSERA_TOOL} ${root}/tools/check_elf.py --symbols ${images}/${board}-${system}.elf
    COMMAND ${TESSERA_OBJCOPY} -O binary ${images}/${board}-${system}.elf ${images}/${board}-${system}.bin
    BYPRODUCTS ${images}/${board}-${system}.bin
    VERBATIM)
endfunction()

# The files of a system that do not depend on the board: bundle and disk. Appends to the list called `missing_list` what is not
# there. Target: system-ARCH-SYSTEM.
function(tessera_system_files arch system missing_list)
  set(missing ${${missing_list}})
  set(images ${CMAKE_BINARY_DIR}/images)
  set(table ${TESSERA_SYSTEM_${system}_PROCESS_TABLE})
  cmake_path(ABSOLUTE_PATH table BASE_DIRECTORY ${CMAKE_SOURCE_DIR})
  if(NOT EXISTS ${table})
    list(APPEND missing ${TESSERA_SYSTEM_${system}_PROCESS_TABLE})
  endif()

  set(bundle process_table=${table})
  set(bundle_inputs ${table})
  foreach(program IN LISTS TESSERA_SYSTEM_${system}_PROGRAMS)
    tessera_program_file(${arch} ${program} file missing)
    list(APPEND bundle ${program}=${file})
    list(APPEND bundle_inputs ${file})
  endforeach()

  set(disk "")
  set(disk_inputs "")
  foreach(entry IN LISTS TESSERA_SYSTEM_${system}_DISK_FILES)
    string(REGEX MATCH "^([^=]+)=(.+)$" matched "${entry}")
    set(path "${CMAKE_MATCH_1}")
    set(file "${CMAKE_MATCH_2}")
    if(file MATCHES "^@program:(.+)$")
      tessera_program_file(${arch} ${CMAKE_MATCH_1} file missing)
    else()
      cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${CMAKE_SOURCE_DIR})
      if(NOT EXISTS ${file})
        list(APPEND missing ${CMAKE_MATCH_2})
      endif()
    endif()
    list(APPEND disk ${path}=${file})
    list(APPEND disk_inputs ${file})
  endforeach()

  set(${missing_list} ${missing} PARENT_SCOPE)
  if(missing OR TARGET system-${arch}-${system})
    return()
  endif()
  set(outputs ${images}/${arch}-${system}-bundle.tar)
  tessera_tar(${images}/${arch}-${system}-bundle.tar "${bundle}" "${bundle_inputs}")
  if(disk)
    tessera_tar(${images}/${arch}-${system}-disk.tar "${disk}" "${disk_inputs}" --directories)
    list(APPEND outputs ${images}/${arch}-${system}-disk.tar)
  endif()
  add_custom_target(system-${arch}-${system} DEPENDS ${outputs})
endfunction()

function(tessera_tar output entries inputs)
  set(tool ${CMAKE_SOURCE_DIR}/tools/make_tar.py)
  cmake_path(GET output FILENAME name)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${TESSERA_TOOL} ${tool} -o ${output} ${ARGN} ${entries}
    DEPENDS ${inputs} ${tool}
    COMMENT "Packing ${name}" VERBATIM)
endfunction()

# The stripped file of a program, or one more word in the list called `missing_list`.
function(tessera_program_file arch program out_file missing_list)
  set(${out_file} ${CMAKE_BINARY_DIR}/programs/${arch}/stripped/${program} PARENT_SCOPE)
  if(NOT TARGET program-${arch}-${program})
    set(${missing_list} ${${missing_list}} "program ${program}" PARENT_SCOPE)
  endif()
endfunction()
