# SPDX-License-Identifier: MIT
# suite.BOARD.busybox: what the spec of the suite names as quick, against what was accepted of it. One board of each architecture. The whole
# suite is `./tessera suites`, by hand. Skipped where its source package is not to be had.
function(tessera_suite_tests)
  foreach(board IN ITEMS virt q35)
    if(NOT TARGET image-${board}-posix OR NOT TARGET disk-${TESSERA_BOARD_${board}_ARCH}-posix)
      message(STATUS "Not tested: suite.${board}.busybox, for want of a package")
      continue()
    endif()
    add_test(
      NAME suite.${board}.busybox
      COMMAND ${TESSERA_PYTHON} -B tools/suites.py busybox ${board} --quick --gate --build ${CMAKE_BINARY_DIR}
      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(suite.${board}.busybox PROPERTIES LABELS "suite;board=${board}" TIMEOUT 1200 SKIP_RETURN_CODE 77)
  endforeach()
endfunction()
