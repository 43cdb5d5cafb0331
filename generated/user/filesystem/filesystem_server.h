// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/filesystem.capnp
// Template: codegen/tessera_gen/templates/protocols/server.h.j2
// Command: ./tessera gen
//
// Server side of filesystem: a table of handlers per interface, in ordinal order, and its dispatcher.
//
// A handler gets checked parameters: rights, bounds, kinds of capabilities. Text and data among them are valid until it returns.
// Capabilities among them are the handler's, whatever it returns. It sets results and returns STATUS_OK, or returns another status
// and its results are dropped. Text, data and lists among results must stay where they are until the handler has returned; they may
// lie in the message buffer. A handler that is nullptr is answered STATUS_UNSUPPORTED.
#pragma once

#include <tessera/request.h>
#include <filesystem/filesystem.h>

struct file_system_server {
    // Open a file, and with `create` make it. Needs the write right for any flag but `read`. The file's capability
    // carries read and write as the flags ask.
    // Needs read. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK, LINK_LOOP,
    // READ_ONLY, ACCESS_DENIED, UNSUPPORTED, IO_ERROR, BAD_IMAGE.
    status_t (*open)(struct request *request, struct text path, uint32_t flags, cap_t *out_file);
    // Attributes of a node.
    // Needs read. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, IO_ERROR, BAD_IMAGE.
    status_t (*stat)(struct request *request, struct text path, struct node_attributes *out);
    // Entries of a directory, in order of name. Start with cookie 0 and go on with `next` until it is 0.
    // Needs read. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, IO_ERROR, BAD_IMAGE.
    status_t (*list)(struct request *request, struct text path, uint64_t cookie, uint64_t *out_next, struct directory_entry_list_writer *out_entries);
    // Make an empty directory.
    // Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, READ_ONLY,
    // IO_ERROR, BAD_IMAGE.
    status_t (*make_directory)(struct request *request, struct text path);
    // Remove a file or an empty directory. A file that is open stays readable to its holders until they let go.
    // Needs write. Errors: NOT_FOUND, BAD_NAME, NOT_EMPTY, NOT_DIRECTORY, IS_LINK, LINK_LOOP, READ_ONLY, BUSY,
    // IO_ERROR, BAD_IMAGE.
    status_t (*remove)(struct request *request, struct text path);
    // Rename a node; an existing file at `to` is replaced. A directory cannot move into itself (BAD_ARGUMENT).
    // Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, BAD_ARGUMENT, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK,
    // LINK_LOOP, NOT_EMPTY, READ_ONLY, CROSS_MOUNT, BUSY, IO_ERROR, BAD_IMAGE.
    status_t (*rename)(struct request *request, struct text from, struct text to);
    // Room in the file system.
    // Needs read. Errors: IO_ERROR, BAD_IMAGE.
    status_t (*usage)(struct request *request, struct file_system_usage *out);
    // As open with `create`, and with permissions for a file that is made.
    // Needs read, write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK,
    // LINK_LOOP, READ_ONLY, UNSUPPORTED, IO_ERROR, BAD_IMAGE.
    status_t (*create)(struct request *request, struct text path, uint32_t flags, uint16_t permissions, cap_t *out_file);
    // All that is known of a node.
    // Needs read. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, IO_ERROR, BAD_IMAGE.
    status_t (*describe)(struct request *request, struct text path, uint32_t flags, struct node_description *out);
    // Set those attributes that `changes` names.
    // Needs write. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, READ_ONLY, IO_ERROR, BAD_IMAGE.
    status_t (*change)(struct request *request, struct text path, uint32_t flags, uint32_t changes, uint16_t permissions, uint64_t modified_ns, uint64_t accessed_ns);
    // Target of the first symbolic link that the path leads through or to, and how many bytes of the path name it.
    // BAD_ARGUMENT: there is none. vfs follows those before the last part: `length` is all of the path.
    // Needs read. Errors: NOT_FOUND, BAD_NAME, BAD_ARGUMENT, NOT_DIRECTORY, LINK_LOOP, IO_ERROR, BAD_IMAGE.
    status_t (*read_link)(struct request *request, struct text path, uint32_t *out_length, struct text *out_target);
    // Make a symbolic link. The target, which is not empty, is kept as it is.
    // Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, READ_ONLY,
    // IO_ERROR, BAD_IMAGE.
    status_t (*make_symbolic_link)(struct request *request, struct text path, struct text target);
    // The path of a node that leads through no symbolic link.
    // Needs read. Errors: NOT_FOUND, BAD_NAME, NOT_DIRECTORY, IS_LINK, LINK_LOOP, IO_ERROR, BAD_IMAGE.
    status_t (*resolve)(struct request *request, struct text path, struct text *out_path);
    // Give a node that is no directory another name. All names of a node are equal; it goes with the last one.
    // Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK, LINK_LOOP,
    // READ_ONLY, CROSS_MOUNT, IO_ERROR, BAD_IMAGE.
    status_t (*make_link)(struct request *request, struct text from, struct text to);
    // What is mounted, one after the other from number 0 until NOT_FOUND. A single file system is mounted at "/".
    // Needs read. Errors: NOT_FOUND, IO_ERROR, BAD_IMAGE.
    status_t (*mounted)(struct request *request, uint32_t number, struct mounted_file_system *out);
    // Make a node that only has a name and a type: a FIFO or a socket; others are BAD_ARGUMENT. What it stands for is
    // between those who look at it. It cannot be opened: UNSUPPORTED.
    // Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, BAD_ARGUMENT, NOT_DIRECTORY, IS_LINK, LINK_LOOP,
    // READ_ONLY, IO_ERROR, BAD_IMAGE.
    status_t (*make_special)(struct request *request, struct text path, enum node_type type, uint16_t permissions);
    // This capability's rights on what the manifest of a program lets it see, which is named by the path of its file;
    // the profile's least for one that has none. What the capability did not show, the new one does not either.
    // UNSUPPORTED: a single file system.
    // Needs read. Errors: NO_SPACE, NO_MEMORY, UNSUPPORTED.
    status_t (*narrow)(struct request *request, struct text program, cap_t *out_view);
    // As rename. `noReplace`: what is at `to` stays (EXISTS). `exchange`: what is at `to` is at `from` afterwards, and
    // there has to be something; of two directories neither is in the other (BAD_ARGUMENT).
    // Needs write. Errors: NOT_FOUND, EXISTS, NO_SPACE, BAD_NAME, BAD_ARGUMENT, IS_DIRECTORY, NOT_DIRECTORY, IS_LINK,
    // LINK_LOOP, NOT_EMPTY, READ_ONLY, CROSS_MOUNT, BUSY, IO_ERROR, BAD_IMAGE.
    status_t (*move)(struct request *request, struct text from, struct text to, uint32_t flags);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void file_system_dispatch(const struct file_system_server *server, struct request *request);

struct file_server {
    // Read up to `count` bytes at `offset`; fewer only at the end of the file, none beyond it.
    // Needs read. Errors: IO_ERROR, BAD_IMAGE.
    status_t (*read)(struct request *request, uint64_t offset, uint32_t count, struct data *out_data);
    // Write at `offset`, or at the end if the file was opened with `append`. All of it or nothing; a gap reads as
    // zeros.
    // Needs write. Errors: NO_SPACE, BAD_RANGE, READ_ONLY, IO_ERROR.
    status_t (*write)(struct request *request, uint64_t offset, struct data data, uint32_t *out_written);
    // Attributes of the open file.
    // Needs no right. Errors: IO_ERROR.
    status_t (*stat)(struct request *request, struct node_attributes *out);
    // Set the size.
    // Needs write. Errors: NO_SPACE, BAD_RANGE, READ_ONLY, IO_ERROR.
    status_t (*truncate)(struct request *request, uint64_t size);
    // All that is known of the open file.
    // Needs no right. Errors: IO_ERROR.
    status_t (*describe)(struct request *request, struct node_description *out);
    // Set those attributes that `changes` names.
    // Needs write. Errors: READ_ONLY, IO_ERROR.
    status_t (*change)(struct request *request, uint32_t changes, uint16_t permissions, uint64_t modified_ns, uint64_t accessed_ns);
    // The page of memory that holds that page of the file, for as long as somebody has the file open: the same for
    // everybody, and what is stored there is what is read. It can be written if the file can. BAD_RANGE: the file ends
    // before it. What lies behind the file's end is kept by nobody. Of a file system that nobody changes (isReadOnly)
    // it can be executed, and is there for as long as somebody has this capability.
    // Needs read. Errors: BAD_RANGE, NO_SPACE, NO_MEMORY, UNSUPPORTED, IO_ERROR.
    status_t (*page)(struct request *request, uint64_t index, cap_t *out_page);
    // Room for what is written there later, as long as the file is not cut. It reaches as far then; what is new reads
    // as zeros. NO_SPACE has changed nothing.
    // Needs write. Errors: NO_SPACE, BAD_RANGE, READ_ONLY, IO_ERROR.
    status_t (*reserve)(struct request *request, uint64_t offset, uint64_t count);
    // That page of the file, to copy from without a message, or to copy into as well if it is to be written: its first
    // `length` bytes are what the file has there, also after others have written to it, and what is behind them is not
    // the file's. It is taken back when the file gets another end in this page, when somebody asks for the times of a
    // file that is written so, when nobody has the file open any more, and when its memory is wanted for something
    // else; so it is not for mapping. BAD_RANGE: the file ends before it. ACCESS_DENIED: it cannot be written, or only
    // at its end.
    // Needs read. Errors: BAD_RANGE, NO_SPACE, NO_MEMORY, UNSUPPORTED, ACCESS_DENIED, IO_ERROR.
    status_t (*window)(struct request *request, uint64_t index, bool is_written, uint32_t *out_length, cap_t *out_page);

    // Does each handler that gets bytes keep them before it makes a call? Then they stay in the message buffer, where a call overwrites them.
    bool keeps_bytes;
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void file_dispatch(const struct file_server *server, struct request *request);

// Room in the reply of read for `data`, 896 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *file_read_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[FILE_READ_RESULTS_BYTES_AT];
}
