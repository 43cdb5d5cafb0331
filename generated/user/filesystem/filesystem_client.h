// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/filesystem.capnp
// Template: codegen/tessera_gen/templates/protocols/client.h.j2
// Command: ./tessera gen
//
// Client stubs of filesystem: each makes one call and returns its status. Results are set only on STATUS_OK. Text, data and
// lists among them are views into the thread's message buffer: valid until its next call. A capability among them is the caller's.
#pragma once

#include <filesystem/filesystem.h>

// Open a file, and with `create` make it. Needs the write right for any flag but `read`. The file's capability
// carries read and write as the flags ask.
// Needs read. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK, LINK_LOOP,
// READ_ONLY, ACCESS_DENIED, UNSUPPORTED, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_open(cap_t file_system, struct text path, uint32_t flags, cap_t *out_file);

// Attributes of a node.
// Needs read. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_stat(cap_t file_system, struct text path, struct node_attributes *out);

// Entries of a directory, in order of name. Start with cookie 0 and go on with `next` until it is 0.
// Needs read. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_list(cap_t file_system, struct text path, uint64_t cookie, uint64_t *out_next, struct directory_entry_list *out_entries);

// Make an empty directory.
// Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, READ_ONLY,
// IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_make_directory(cap_t file_system, struct text path);

// Remove a file or an empty directory. A file that is open stays readable to its holders until they let go.
// Needs write. Errors: NOT_FOUND, BAD_NAME, NOT_EMPTY, NOT_DIRECTORY, IS_LINK, LINK_LOOP, READ_ONLY, BUSY,
// IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_remove(cap_t file_system, struct text path);

// Rename a node; an existing file at `to` is replaced. A directory cannot move into itself (BAD_ARGUMENT).
// Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, BAD_ARGUMENT, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK,
// LINK_LOOP, NOT_EMPTY, READ_ONLY, CROSS_MOUNT, BUSY, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_rename(cap_t file_system, struct text from, struct text to);

// Room in the file system.
// Needs read. Errors: IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_usage(cap_t file_system, struct file_system_usage *out);

// As open with `create`, and with permissions for a file that is made.
// Needs read, write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK,
// LINK_LOOP, READ_ONLY, UNSUPPORTED, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_create(cap_t file_system, struct text path, uint32_t flags, uint16_t permissions, cap_t *out_file);

// All that is known of a node.
// Needs read. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_describe(cap_t file_system, struct text path, uint32_t flags, struct node_description *out);

// Set those attributes that `changes` names.
// Needs write. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, READ_ONLY, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_change(cap_t file_system, struct text path, uint32_t flags, uint32_t changes, uint16_t permissions, uint64_t modified_ns, uint64_t accessed_ns);

// Target of the first symbolic link that the path leads through or to, and how many bytes of the path name it.
// BAD_ARGUMENT: there is none. vfs follows those before the last part: `length` is all of the path.
// Needs read. Errors: NOT_FOUND, BAD_NAME, BAD_ARGUMENT, NOT_DIRECTORY, LINK_LOOP, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_read_link(cap_t file_system, struct text path, uint32_t *out_length, struct text *out_target);

// Make a symbolic link. The target, which is not empty, is kept as it is.
// Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, READ_ONLY,
// IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_make_symbolic_link(cap_t file_system, struct text path, struct text target);

// The path of a node that leads through no symbolic link.
// Needs read. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_resolve(cap_t file_system, struct text path, struct text *out_path);

// Give a node that is no directory another name. All names of a node are equal; it goes with the last one.
// Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK, LINK_LOOP,
// READ_ONLY, CROSS_MOUNT, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_make_link(cap_t file_system, struct text from, struct text to);

// What is mounted, one after the other from number 0 until NOT_FOUND. A single file system is mounted at "/".
// Needs read. Errors: NOT_FOUND, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_mounted(cap_t file_system, uint32_t number, struct mounted_file_system *out);

// Make a node that only has a name and a type: a FIFO or a socket; others are BAD_ARGUMENT. What it stands for is
// between those who look at it. It cannot be opened: UNSUPPORTED.
// Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, BAD_ARGUMENT, NOT_DIRECTORY, IS_LINK, LINK_LOOP,
// READ_ONLY, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_make_special(cap_t file_system, struct text path, enum node_type type, uint16_t permissions);

// This capability's rights on what the manifest of a program lets it see, which is named by the path of its file;
// the profile's least for one that has none. What the capability did not show, the new one does not either.
// UNSUPPORTED: a single file system.
// Needs read. Errors: NO_SPACE, NO_MEMORY, UNSUPPORTED.
[[nodiscard]] status_t file_system_narrow(cap_t file_system, struct text program, cap_t *out_view);

// As rename. `noReplace`: what is at `to` stays (EXISTS). `exchange`: what is at `to` is at `from` afterwards, and
// there has to be something; of two directories neither is in the other (BAD_ARGUMENT).
// Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, BAD_ARGUMENT, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK,
// LINK_LOOP, NOT_EMPTY, READ_ONLY, CROSS_MOUNT, BUSY, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_system_move(cap_t file_system, struct text from, struct text to, uint32_t flags);

// Read up to `count` bytes at `offset`; fewer only at the end of the file, none beyond it.
// Needs read. Errors: IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t file_read(cap_t file, uint64_t offset, uint32_t count, struct data *out_data);

// Write at `offset`, or at the end if the file was opened with `append`. All of it or nothing; a gap reads as
// zeros.
// Needs write. Errors: NO_SPACE, BAD_RANGE, READ_ONLY, IO_ERROR.
[[nodiscard]] status_t file_write(cap_t file, uint64_t offset, struct data data, uint32_t *out_written);

// Attributes of the open file.
// Needs no right. Errors: IO_ERROR.
[[nodiscard]] status_t file_stat(cap_t file, struct node_attributes *out);

// Set the size.
// Needs write. Errors: NO_SPACE, BAD_RANGE, READ_ONLY, IO_ERROR.
[[nodiscard]] status_t file_truncate(cap_t file, uint64_t size);

// All that is known of the open file.
// Needs no right. Errors: IO_ERROR.
[[nodiscard]] status_t file_describe(cap_t file, struct node_description *out);

// Set those attributes that `changes` names.
// Needs write. Errors: READ_ONLY, IO_ERROR.
[[nodiscard]] status_t file_change(cap_t file, uint32_t changes, uint16_t permissions, uint64_t modified_ns, uint64_t accessed_ns);

// The page of memory that holds that page of the file, for as long as somebody has the file open: the same for
// everybody, and what is stored there is what is read. It can be written if the file can. BAD_RANGE: the file ends
// before it. What lies behind the file's end is kept by nobody. Of a file system that nobody changes (isReadOnly)
// it can be executed, and is there for as long as somebody has this capability.
// Needs read. Errors: BAD_RANGE, NO_SPACE, NO_MEMORY, UNSUPPORTED, IO_ERROR.
[[nodiscard]] status_t file_page(cap_t file, uint64_t index, cap_t *out_page);

// Room for what is written there later, as long as the file is not cut. It reaches as far then; what is new reads
// as zeros. NO_SPACE has changed nothing.
// Needs write. Errors: NO_SPACE, BAD_RANGE, READ_ONLY, IO_ERROR.
[[nodiscard]] status_t file_reserve(cap_t file, uint64_t offset, uint64_t count);

// That page of the file, to copy from without a message, or to copy into as well if it is to be written: its first
// `length` bytes are what the file has there, also after others have written to it, and what is behind them is not
// the file's. It is taken back when the file gets another end in this page, when somebody asks for the times of a
// file that is written so, when nobody has the file open any more, and when its memory is wanted for something
// else; so it is not for mapping. BAD_RANGE: the file ends before it. ACCESS_DENIED: it cannot be written, or only
// at its end.
// Needs read. Errors: BAD_RANGE, NO_SPACE, NO_MEMORY, UNSUPPORTED, ACCESS_DENIED, IO_ERROR.
[[nodiscard]] status_t file_window(cap_t file, uint64_t index, bool is_written, uint32_t *out_length, cap_t *out_page);
