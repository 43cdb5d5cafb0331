# SPDX-License-Identifier: MIT
# Booting by UEFI. tessera_uefi_loader(ARCH): uefi/ARCH.efi, the loader of boot/uefi, one source for all architectures.
# tessera_uefi_disk(BOARD SYSTEM): images/BOARD-SYSTEM-esp.img, a disk whose EFI system partition holds loader and kernel. Target:
# esp-BOARD-SYSTEM.
#
# Facts, from generated/build.cmake: TESSERA_UEFI_ARCHES, TESSERA_UEFI_LOADER_<arch> and TESSERA_UEFI_KERNEL (paths on the disk), and
# TESSERA_BOARD_<board>_BOOTS, which names uefi.

# A UEFI application is a PE file, so it is compiled for Windows' formats and calling convention, and linked by lld's linker for those.
# No stack probes: there is no guard page to touch. Its bytes depend on its sources only (/Brepro).
function(tessera_uefi_loader arch)
  set(root ${CMAKE_SOURCE_DIR})
  set(output ${CMAKE_BINARY_DIR}/uefi/${arch}.efi)
  file(GLOB sources CONFIGURE_DEPENDS ${root}/boot/uefi/*.c ${root}/boot/uefi/arch/${arch}/*.c ${root}/boot/uefi/arch/${arch}/*.S)
  add_library(uefi-objects-${arch} OBJECT ${sources} ${root}/lib/string/memory.c)
  target_include_directories(
    uefi-objects-${arch} PRIVATE
    ${root}/boot/uefi ${root}/generated/boot/uefi ${root}/lib/include ${root}/arch/${arch}/include ${root}/arch/${arch}/user/include)
  target_link_libraries(uefi-objects-${arch} PRIVATE tessera_base)
  set(red_zone "")
  if(arch STREQUAL "x86_64")
    set(red_zone -mno-red-zone)
  endif()
  target_compile_options(
    uefi-objects-${arch} PRIVATE
    --target=${arch}-unknown-windows -ffreestanding -mgeneral-regs-only -fno-stack-protector -mno-stack-arg-probe ${red_zone}
    -ffunction-sections -ffile-prefix-map=${root}/= -fdebug-compilation-dir=.)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${TESSERA_LLD_LINK} /subsystem:efi_application /entry:efi_main /nodefaultlib /opt:ref /Brepro /out:${output}
            $<TARGET_OBJECTS:uefi-objects-${arch}>
    DEPENDS uefi-objects-${arch} $<TARGET_OBJECTS:uefi-objects-${arch}>
    COMMENT "Linking the UEFI loader for ${arch}" COMMAND_EXPAND_LISTS VERBATIM)
  add_custom_target(uefi-${arch} DEPENDS ${output})
endfunction()

function(tessera_uefi_disk board system)
  if(NOT "uefi" IN_LIST TESSERA_BOARD_${board}_BOOTS OR NOT TARGET image-${board}-${system})
    return()
  endif()
  set(arch ${TESSERA_BOARD_${board}_ARCH})
  set(loader ${CMAKE_BINARY_DIR}/uefi/${arch}.efi)
  set(kernel ${CMAKE_BINARY_DIR}/images/${board}-${system}.elf)
  set(output ${CMAKE_BINARY_DIR}/images/${board}-${system}-esp.img)
  set(tool ${CMAKE_SOURCE_DIR}/tools/make_esp.py)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${TESSERA_TOOL} ${tool} -o ${output} ${TESSERA_UEFI_LOADER_${arch}}=${loader} ${TESSERA_UEFI_KERNEL}=${kernel}
    DEPENDS uefi-${arch} ${loader} image-${board}-${system} ${kernel} ${tool}
    COMMENT "Packing ${board}-${system}-esp.img" VERBATIM)
  add_custom_target(esp-${board}-${system} ALL DEPENDS ${output})
endfunction()
