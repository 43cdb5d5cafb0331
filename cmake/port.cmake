# SPDX-License-Identifier: MIT
# Programs of others that are built from source. Facts about a port, from generated/ports.cmake:
#   TESSERA_PORT_<port>_PACKAGE, _VERSION   source package of the distribution; or else
#   TESSERA_PORT_<port>_FOLDER              folder of the repository
#   TESSERA_PORT_<port>_LIBC                the port that is its C library, if it has one
#   TESSERA_PORT_<port>_INCLUDE             folders of the repository whose headers come before all others
#   TESSERA_PORT_<port>_BUILTINS_<arch>     package, version and file of the compiler's library, of a C library
#   TESSERA_PORT_<port>_PRODUCTS            what tools/build_port.py makes in ports/ARCH/PORT/bin

# Where the port's product will be; or words in the list called `missing_list` that say what is not to be had, said once, and the port is in
# the list TESSERA_ABSENT_PORTS_<arch>. A port is built once for an architecture, when an image wants something of it.
function(tessera_port_file arch port product out_file missing_list)
  set(missing ${${missing_list}})
  tessera_port(${arch} ${port} missing)
  set(${missing_list} ${missing} PARENT_SCOPE)
  set(${out_file} ${CMAKE_BINARY_DIR}/ports/${arch}/${port}/bin/${product} PARENT_SCOPE)
endfunction()

function(tessera_port arch port missing_list)
  get_property(is_known GLOBAL PROPERTY TESSERA_PORT_${arch}_${port}_KNOWN)
  if(NOT is_known)
    set(lacks "")
    tessera_add_port(${arch} ${port} lacks)
    set_property(GLOBAL PROPERTY TESSERA_PORT_${arch}_${port}_KNOWN TRUE)
    set_property(GLOBAL PROPERTY TESSERA_PORT_${arch}_${port}_LACKS "${lacks}")
    if(lacks)
      list(JOIN lacks ", " words)
      message(STATUS "Port ${port} cannot be built for ${arch}: missing ${words}")
      set_property(GLOBAL APPEND PROPERTY TESSERA_ABSENT_PORTS_${arch} ${port})
    endif()
  endif()
  get_property(lacks GLOBAL PROPERTY TESSERA_PORT_${arch}_${port}_LACKS)
  set(${missing_list} ${${missing_list}} ${lacks} PARENT_SCOPE)
endfunction()

function(tessera_add_port arch port missing_list)
  set(missing "")
  set(root ${CMAKE_SOURCE_DIR})
  set(facts TESSERA_PORT_${port})
  set(out ${CMAKE_BINARY_DIR}/ports/${arch}/${port})
  set(table ${root}/generated/ports/${port}.json)
  set(inputs ${table} ${root}/tools/build_port.py)
  set(words "")
  if(${facts}_FOLDER)
    set(source ${root}/${${facts}_FOLDER})
    file(GLOB_RECURSE own CONFIGURE_DEPENDS ${source}/*)
    list(APPEND inputs ${own})
  else()
    tessera_fetch("source package ${${facts}_PACKAGE} ${${facts}_VERSION}" source missing --source ${${facts}_PACKAGE} ${${facts}_VERSION})
  endif()
  foreach(folder IN LISTS ${facts}_INCLUDE)
    file(GLOB_RECURSE own CONFIGURE_DEPENDS ${root}/${folder}/*)
    list(APPEND inputs ${own})
    list(APPEND words --include ${root}/${folder})
  endforeach()
  if(${facts}_BUILTINS_${arch})
    list(GET ${facts}_BUILTINS_${arch} 0 package)
    list(GET ${facts}_BUILTINS_${arch} 1 version)
    list(GET ${facts}_BUILTINS_${arch} 2 file)
    tessera_package_file(${arch} ${package} ${version} ${file} builtins missing)
    list(APPEND words --builtins ${builtins})
  endif()
  if(${facts}_LIBC)
    tessera_port(${arch} ${${facts}_LIBC} missing)
    list(APPEND words --libc ${CMAKE_BINARY_DIR}/ports/${arch}/${${facts}_LIBC})
    list(APPEND inputs ${CMAKE_BINARY_DIR}/ports/${arch}/${${facts}_LIBC}/built)
  endif()
  set(${missing_list} ${missing} PARENT_SCOPE)
  if(missing)
    return()
  endif()
  list(TRANSFORM ${facts}_PRODUCTS PREPEND ${out}/bin/ OUTPUT_VARIABLE products)
  add_custom_command(
    OUTPUT ${out}/built ${products}
    COMMAND ${TESSERA_TOOL} ${root}/tools/build_port.py ${table} --arch ${arch} --source ${source} --out ${out} ${words}
    COMMAND ${CMAKE_COMMAND} -E touch ${out}/built
    DEPENDS ${inputs}
    COMMENT "Building port ${port} for ${arch}" VERBATIM)
endfunction()
