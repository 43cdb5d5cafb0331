// SPDX-License-Identifier: MIT
// File.page and File.window: frames for pages of files, made when they are asked for first. Blocks
// for what a page holds are there as long as somebody may have it mapped, so that it can always go
// back to them; one that is only copied from is given up when there is no other room.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

// A capability to a page of the file, with those rights. BAD_RANGE, NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t lending_page(uint32_t node, uint64_t index, uint64_t rights, cap_t *out);

// A capability to copy from a page of the file, or into it, and how many bytes of it are the
// file's: taken back before that changes. BAD_RANGE, NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t lending_window(uint32_t node, uint64_t index, uint64_t rights,
                                      uint32_t *out_length, cap_t *out);

// Before somebody asks for the file's times, or sets them: what was written through windows has
// been written by now, and whoever writes more asks for another one.
void lending_settle(uint32_t node);

// The file has another size than `old_size`: what is new of it is zeros. NO_SPACE: there are no
// blocks for lent pages that it has again, and its size is as it was.
[[nodiscard]] status_t lending_resized(uint32_t node, uint64_t old_size);

// The last one closes the file: takes all its pages back.
void lending_end(uint32_t node);
