# SPDX-License-Identifier: MIT
# tessera_image(BOARD SYSTEM): images/BOARD-SYSTEM.elf (and .bin), a kernel with the system's boot bundle inside, and
# images/ARCH-SYSTEM-disk.tar if the system has files on a disk. Target: image-BOARD-SYSTEM.
#
# Facts about a system, from generated/build.cmake; an entry is PATH=FILE or PATH=@program:NAME:
# or PATH=@package|NAME|VERSION|FILE, a file of a package of the distribution, or PATH=@port|PORT|PRODUCT, something that a port makes,
# both for the architecture:
#   TESSERA_SYSTEM_<system>_BUNDLE_FILES_<board>    entries of the boot bundle, beside the process table
#   TESSERA_SYSTEM_<system>_PROCESS_TABLE_<board>   the file that becomes `process_table` in the bundle
#   TESSERA_SYSTEM_<system>_DISK_FILES              entries of the disk, if there is one
#   TESSERA_SYSTEM_<system>_BOARDS                  the boards it is for; every board if it is not set

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
  tessera_bundle(${board} ${system} missing)
  tessera_disk(${arch} ${system} missing)
  if(missing)
    list(JOIN missing ", " missing)
    message(STATUS "Image ${board}-${system} cannot be built: missing ${missing}")
    if(missing MATCHES "package ")
      set_property(GLOBAL APPEND PROPERTY TESSERA_WITHOUT_PACKAGES ${board}-${system})
    endif()
    # Nobody shall boot what an earlier configuration built.
    file(REMOVE ${images}/${board}-${system}.elf ${images}/${board}-${system}.bin)
    add_custom_target(
      ${target} COMMAND ${CMAKE_COMMAND} -E echo "Image ${board}-${system} cannot be built: missing ${missing}"
      COMMAND ${CMAKE_COMMAND} -E false VERBATIM)
    return()
  endif()

  set(work ${CMAKE_BINARY_DIR}/kernels/${board})
  tessera_blob_source(${work}/${system}-bundle.S bundle bundle 4096 ${images}/${board}-${system}-bundle.tar)
  tessera_link_kernel(${target} ${board} ${images}/${board}-${system}.elf ${work}/symbols.S ${work}/${system}-bundle.S)
  add_dependencies(${target} kernel-${board}-symbols)
  if(TARGET disk-${arch}-${system})
    add_dependencies(${target} disk-${arch}-${system})
  endif()
  add_custom_command(
    TARGET ${target} POST_BUILD
    COMMAND ${TESSERA_TOOL} ${root}/tools/check_elf.py --symbols ${images}/${board}-${system}.elf
    COMMAND ${TESSERA_OBJCOPY} -O binary ${images}/${board}-${system}.elf ${images}/${board}-${system}.bin
    BYPRODUCTS ${images}/${board}-${system}.bin
    VERBATIM)
  if(arch STREQUAL "aarch64")
    add_custom_command(
      TARGET ${target} POST_BUILD
      COMMAND ${TESSERA_TOOL} ${root}/tools/check_image.py ${images}/${board}-${system}.elf ${images}/${board}-${system}.bin
      VERBATIM)
  endif()
endfunction()

# The boot bundle: BOARD-SYSTEM-bundle.tar. Appends to the list called `missing_list` what is not there.
function(tessera_bundle board system missing_list)
  set(missing ${${missing_list}})
  set(entries process_table=${TESSERA_SYSTEM_${system}_PROCESS_TABLE_${board}} ${TESSERA_SYSTEM_${system}_BUNDLE_FILES_${board}})
  tessera_entries(${TESSERA_BOARD_${board}_ARCH} "${entries}" files inputs missing)
  set(${missing_list} ${missing} PARENT_SCOPE)
  if(NOT missing)
    tessera_tar(${CMAKE_BINARY_DIR}/images/${board}-${system}-bundle.tar "${files}" "${inputs}")
  endif()
endfunction()

# The disk, the same for every board of an architecture: ARCH-SYSTEM-disk.tar. Target: disk-ARCH-SYSTEM.
function(tessera_disk arch system missing_list)
  set(missing ${${missing_list}})
  set(disk ${CMAKE_BINARY_DIR}/images/${arch}-${system}-disk.tar)
  tessera_entries(${arch} "${TESSERA_SYSTEM_${system}_DISK_FILES}" files inputs missing)
  set(${missing_list} ${missing} PARENT_SCOPE)
  if(files AND NOT missing AND NOT TARGET disk-${arch}-${system})
    tessera_tar(${disk} "${files}" "${inputs}" --directories)
    add_custom_target(disk-${arch}-${system} DEPENDS ${disk})
  endif()
endfunction()

# Entries with the files that they stand for, the files alone, and in the list called `missing_list` what is not there.
function(tessera_entries arch entries out_entries out_files missing_list)
  set(missing ${${missing_list}})
  set(found "")
  set(files "")
  foreach(entry IN LISTS entries)
    string(REGEX MATCH "^([^=]+)=(.+)$" matched "${entry}")
    set(path "${CMAKE_MATCH_1}")
    set(file "${CMAKE_MATCH_2}")
    if(file MATCHES "^@program:(.+)$")
      tessera_program_file(${arch} ${CMAKE_MATCH_1} file missing)
    elseif(file MATCHES "^@package[|](.+)[|](.+)[|](.+)$")
      tessera_package_file(${arch} "${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" "${CMAKE_MATCH_3}" file missing)
    elseif(file MATCHES "^@port[|](.+)[|](.+)$")
      # An image does without what has no source.
      set(lacks "")
      tessera_port_file(${arch} ${CMAKE_MATCH_1} ${CMAKE_MATCH_2} file lacks)
      if(lacks)
        continue()
      endif()
    else()
      cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${CMAKE_SOURCE_DIR})
      if(NOT EXISTS ${file})
        list(APPEND missing ${CMAKE_MATCH_2})
      endif()
    endif()
    list(APPEND found ${path}=${file})
    list(APPEND files ${file})
  endforeach()
  set(${out_entries} ${found} PARENT_SCOPE)
  set(${out_files} ${files} PARENT_SCOPE)
  set(${missing_list} ${missing} PARENT_SCOPE)
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

# A file of a package, fetched now if it was not before; or one more word in the list called `missing_list`.
function(tessera_package_file arch package version inner out_file missing_list)
  set(missing ${${missing_list}})
  tessera_fetch("package ${package} ${version} for ${arch}" file missing --arch ${arch} ${package} ${version} ${inner})
  set(${missing_list} ${missing} PARENT_SCOPE)
  set(${out_file} ${file} PARENT_SCOPE)
endfunction()

# What tools/fetch_package.py prints for the arguments that are left.
function(tessera_fetch what out_path missing_list)
  execute_process(
    COMMAND ${TESSERA_TOOL} ${CMAKE_SOURCE_DIR}/tools/fetch_package.py ${ARGN}
    OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_VARIABLE complaint ERROR_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(STATUS "${complaint}")
    set(${missing_list} ${${missing_list}} "${what}" PARENT_SCOPE)
  endif()
  set(${out_path} ${path} PARENT_SCOPE)
endfunction()
