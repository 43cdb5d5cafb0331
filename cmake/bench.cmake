# SPDX-License-Identifier: MIT
# The benchmark: a plugin for QEMU that counts what the guest executes, and the gate that compares its figures with the baseline.

# QEMU says which versions of its plugin interface it takes, and no one version is taken by all: until QEMU 8, and from QEMU 9 on.
function(tessera_bench_plugins)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/conformance/bench/plugin/*.c)
  foreach(version 1 2)
    add_library(bench-plugin-${version} MODULE ${sources})
    target_compile_definitions(bench-plugin-${version} PRIVATE TESSERA_PLUGIN_VERSION=${version})
    target_link_libraries(bench-plugin-${version} PRIVATE tessera_base)
    set_target_properties(
      bench-plugin-${version} PROPERTIES PREFIX "" OUTPUT_NAME bench_plugin_${version} LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/host)
  endforeach()
  add_custom_target(bench-plugins DEPENDS bench-plugin-1 bench-plugin-2)
endfunction()

# bench.BOARD.gate: the figures of every board that has a baseline are no worse than it.
function(tessera_bench_tests)
  set(baseline ${CMAKE_SOURCE_DIR}/conformance/bench/baseline.json)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${baseline})
  file(READ ${baseline} text)
  string(JSON boards GET "${text}" boards)
  string(JSON last LENGTH "${boards}")
  math(EXPR last "${last} - 1")
  foreach(index RANGE ${last})
    string(JSON board MEMBER "${boards}" ${index})
    tessera_guest_test(bench ${board} gate bench.py ${board} --gate)
  endforeach()
endfunction()
