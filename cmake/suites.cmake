# SPDX-License-Identifier: MIT
# suite.BOARD.NAME: what the spec of the suite names as quick, against what was accepted of it. One board of each architecture. The whole
# suite is `./tessera suites`, by hand. Skipped where its source package is not to be had.
function(tessera_suite_tests)
  foreach(board IN ITEMS virt q35)
    if(NOT TARGET image-${board}-posix OR NOT TARGET disk-${TESSERA_BOARD_${board}_ARCH}-posix)
      message(STATUS "Not tested: suite.${board}.*, for want of a package")
      continue()
    endif()
    foreach(suite IN ITEMS busybox fuzzcheck posix)
      add_test(
        NAME suite.${board}.${suite}
        COMMAND ${TESSERA_PYTHON} -B tools/suites.py ${suite} ${board} --quick --gate --build ${CMAKE_BINARY_DIR}
        WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
      set_tests_properties(suite.${board}.${suite} PROPERTIES LABELS "suite;board=${board}" TIMEOUT 1200 SKIP_RETURN_CODE 77)
    endforeach()
  endforeach()
endfunction()
