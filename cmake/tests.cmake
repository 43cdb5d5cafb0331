# SPDX-License-Identifier: MIT
# CTest's list. Labels: bench, image, generator, harness, tutorial, unit, conformance, scenario, mutation, and board=<board>. Time limits are hang detectors;
# guests have one of their own, a little shorter, so that the runner can say where it hung.

function(tessera_tool_tests)
  set(root ${CMAKE_SOURCE_DIR})
  set(pytest ${TESSERA_PYTHON} -B -m pytest -q -p no:cacheprovider)
  add_test(NAME harness.pytest COMMAND ${pytest} tools/tests WORKING_DIRECTORY ${root})
  set_tests_properties(harness.pytest PROPERTIES LABELS harness TIMEOUT 900)
  add_test(NAME harness.style COMMAND ${TESSERA_TOOL} tools/check_style.py WORKING_DIRECTORY ${root})
  set_tests_properties(harness.style PROPERTIES LABELS harness TIMEOUT 600)

  file(GLOB tests CONFIGURE_DEPENDS ${root}/codegen/tests/test_*.py)
  if(tests)
    add_test(NAME generator.pytest COMMAND ${pytest} codegen/tests WORKING_DIRECTORY ${root})
    set_tests_properties(generator.pytest PROPERTIES LABELS generator TIMEOUT 1200 ENVIRONMENT PYTHONPATH=codegen)
  endif()
  # It builds and boots in a copy, with two jobs of its own.
  add_test(
    NAME tutorials COMMAND ${TESSERA_TOOL} conformance/tutorials/follow.py --build ${CMAKE_BINARY_DIR} WORKING_DIRECTORY ${root})
  set_tests_properties(tutorials PROPERTIES LABELS tutorial TIMEOUT 4800 PROCESSORS 2)

  if(EXISTS ${root}/codegen/tessera_gen)
    add_test(NAME generator.check COMMAND ${TESSERA_PYTHON} -B -m tessera_gen gen --check WORKING_DIRECTORY ${root})
    set_tests_properties(generator.check PROPERTIES LABELS generator TIMEOUT 600 ENVIRONMENT PYTHONPATH=codegen)
  endif()
endfunction()

# tree.BOARD: the board's spec against its device tree, QEMU's or that of a distribution's package, and the draft that the tree makes.
# Skipped where the tree is not to be had: without a network, or in a distribution that does not have the package.
function(tessera_tree_tests)
  foreach(board IN LISTS TESSERA_BOARDS)
    add_test(
      NAME tree.${board}
      COMMAND ${TESSERA_PYTHON} -B tools/check_board.py ${board} --dts ${CMAKE_BINARY_DIR}/trees/${board}.dts
      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(tree.${board} PROPERTIES LABELS "generator;board=${board}" TIMEOUT 600 SKIP_RETURN_CODE 77)
  endforeach()
endfunction()

# mutation.quick: the rows that conformance/mutations/mutations.yaml marks so, in a copy of the tree that stays for the next run. The whole
# list is conformance/mutations/run.py, by hand.
function(tessera_mutation_tests)
  add_test(
    NAME mutation.quick
    COMMAND ${TESSERA_PYTHON} -B conformance/mutations/run.py --quick --work ${CMAKE_BINARY_DIR}/mutations
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(mutation.quick PROPERTIES LABELS mutation TIMEOUT 2400)
endfunction()

# Suites and scenarios that are run once more with the machine booted by UEFI, on the boards that can, as LABEL.BOARD.uefi.NAME: what
# firmware leaves behind, in devices and memory, is met by the kernel and the drivers that these exercise.
set(TESSERA_UEFI_TESTS conformance everything ram_128 ram_8192)

# Suites that are run once more for each architecture with as many cores as the host has processors, side by side, as
# conformance.BOARD.parallel.SYSTEM: with more cores than that QEMU runs them in turn (tools/machine.py). Those whose cores wait for each other
# all the time it runs in turn on every host, because tests share it.
set(TESSERA_PARALLEL_TESTS conformance stress_cores)
set(TESSERA_CORES_TESTS stress_cores)
set(TESSERA_IN_TURN --accel tcg,thread=single)
cmake_host_system_information(RESULT TESSERA_HOST_PROCESSORS QUERY NUMBER_OF_LOGICAL_CORES)
set(TESSERA_PARALLEL_CORES 4)
if(TESSERA_HOST_PROCESSORS LESS TESSERA_PARALLEL_CORES)
  set(TESSERA_PARALLEL_CORES ${TESSERA_HOST_PROCESSORS})
endif()

# conformance.BOARD.SYSTEM for every system of kind `conformance`, scenario.BOARD.NAME for every conformance/scenarios/NAME.script.
# conformance.BOARD.cpu.NAME runs the kernel's suite on another CPU. conformance.BOARD.kernel_bug and conformance.BOARD.cores_* spoil an
# image of the default system. A script's line `set boards NAME ...` keeps it to those boards; it is
# for those that its system is for in any case. `set ports NAME ...`: what it uses of what is built from source.
function(tessera_guest_tests)
  set(root ${CMAKE_SOURCE_DIR})
  set(build --build ${CMAKE_BINARY_DIR})
  file(GLOB scripts CONFIGURE_DEPENDS ${root}/conformance/scenarios/*.script)
  set(refused "") # architectures whose loader is shown wrong kernels
  get_property(without_packages GLOBAL PROPERTY TESSERA_WITHOUT_PACKAGES)
  foreach(board IN LISTS TESSERA_QEMU_BOARDS)
    foreach(system IN LISTS TESSERA_SYSTEMS)
      if(TESSERA_SYSTEM_${system}_KIND STREQUAL "conformance" AND TARGET image-${board}-${system})
        set(how "")
        if(system IN_LIST TESSERA_CORES_TESTS)
          set(how ${TESSERA_IN_TURN})
        endif()
        if(system IN_LIST TESSERA_PARALLEL_TESTS)
          tessera_parallel_test(${board} ${system})
        endif()
        tessera_guest_test(conformance ${board} ${system} run_suite.py ${board} --system ${system} ${how})
        if(TARGET esp-${board}-${system} AND system IN_LIST TESSERA_UEFI_TESTS)
          tessera_guest_test(conformance ${board} uefi.${system} run_suite.py ${board} --system ${system} --boot uefi)
        endif()
      endif()
    endforeach()
    if(TARGET esp-${board}-default AND NOT TESSERA_BOARD_${board}_ARCH IN_LIST refused)
      tessera_guest_test(conformance ${board} uefi.refusals ../conformance/uefi/run.py ${board})
      list(APPEND refused ${TESSERA_BOARD_${board}_ARCH})
    endif()
    if(TARGET image-${board}-conformance)
      foreach(cpu IN LISTS TESSERA_BOARD_${board}_CPUS)
        tessera_guest_test(conformance ${board} cpu.${cpu} run_suite.py ${board} --cpu ${TESSERA_BOARD_${board}_CPU_${cpu}})
      endforeach()
    endif()
    if(TARGET image-${board}-default)
      tessera_guest_test(conformance ${board} kernel_bug ../conformance/kernel_bug/run.py ${board})
      set(cases missing stopped)
      if(TESSERA_BOARD_${board}_ARCH STREQUAL "x86_64")
        list(APPEND cases stuck)
      endif()
      foreach(case IN LISTS cases)
        tessera_guest_test(conformance ${board} cores_${case} ../conformance/kernel_bug/cores.py ${board} ${case})
      endforeach()
    endif()
    foreach(script IN LISTS scripts)
      cmake_path(GET script STEM name)
      file(STRINGS ${script} boards REGEX "^set boards ")
      string(REGEX REPLACE "^set boards +" "" boards "${boards}")
      separate_arguments(boards)
      file(STRINGS ${script} system REGEX "^set system ")
      string(REGEX REPLACE "^set system +" "" system "${system}")
      if(NOT system)
        set(system default)
      endif()
      file(STRINGS ${script} ports REGEX "^set ports ")
      string(REGEX REPLACE "^set ports +" "" ports "${ports}")
      separate_arguments(ports)
      get_property(absent_ports GLOBAL PROPERTY TESSERA_ABSENT_PORTS_${TESSERA_BOARD_${board}_ARCH})
      set(absent "")
      foreach(port IN LISTS ports)
        if(port IN_LIST absent_ports)
          set(absent " ${port}")
        endif()
      endforeach()
      set(is_for_board FALSE)
      if((NOT boards OR board IN_LIST boards) AND TARGET image-${board}-${system})
        set(is_for_board TRUE)
      endif()
      if("${board}-${system}" IN_LIST without_packages OR (is_for_board AND absent))
        message(STATUS "Not tested: scenario.${board}.${name}, for want of a package${absent}")
      elseif(is_for_board)
        tessera_guest_test(scenario ${board} ${name} run_qemu.py ${board} --headless --script ${script})
        if(TARGET esp-${board}-${system} AND name IN_LIST TESSERA_UEFI_TESTS)
          tessera_guest_test(scenario ${board} uefi.${name} run_qemu.py ${board} --headless --boot uefi --script ${script})
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${script})
      endif()
    endforeach()
  endforeach()
endfunction()

# On the architecture's first board that boots by UEFI also: such a machine has any number of cores.
function(tessera_parallel_test board system)
  get_property(done GLOBAL PROPERTY TESSERA_PARALLEL_${system})
  if(TESSERA_PARALLEL_CORES EQUAL 1 OR NOT TARGET esp-${board}-default OR TESSERA_BOARD_${board}_ARCH IN_LIST done)
    return()
  endif()
  tessera_guest_test(conformance ${board} parallel.${system} run_suite.py ${board} --system ${system} --smp ${TESSERA_PARALLEL_CORES})
  set_tests_properties(conformance.${board}.parallel.${system} PROPERTIES PROCESSORS ${TESSERA_PARALLEL_CORES})
  set_property(GLOBAL APPEND PROPERTY TESSERA_PARALLEL_${system} ${TESSERA_BOARD_${board}_ARCH})
endfunction()

# image.BOARD: boards that QEMU does not have are built, and their images looked at.
function(tessera_image_tests)
  foreach(board IN LISTS TESSERA_BOARDS)
    if(board IN_LIST TESSERA_QEMU_BOARDS)
      continue()
    endif()
    foreach(system IN LISTS TESSERA_SYSTEMS)
      if(TARGET image-${board}-${system})
        set(image ${CMAKE_BINARY_DIR}/images/${board}-${system})
        add_test(
          NAME image.${board}.${system} COMMAND ${TESSERA_PYTHON} -B ${CMAKE_SOURCE_DIR}/tools/check_image.py ${image}.elf ${image}.bin)
        set_tests_properties(image.${board}.${system} PROPERTIES LABELS "image;board=${board}" TIMEOUT 60)
      endif()
    endforeach()
  endforeach()
endfunction()

function(tessera_guest_test label board name tool)
  set(test ${label}.${board}.${name})
  add_test(
    NAME ${test}
    COMMAND ${TESSERA_PYTHON} -B ${CMAKE_SOURCE_DIR}/tools/${tool} ${ARGN} --build ${CMAKE_BINARY_DIR} --timeout 540
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(${test} PROPERTIES LABELS "${label};board=${board}" TIMEOUT 600 SKIP_RETURN_CODE 77) # machine.SKIPPED
endfunction()
