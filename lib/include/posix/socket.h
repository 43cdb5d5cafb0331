// SPDX-License-Identifier: MIT
//
// Sockets of one machine, which are the server's (idl/proto/posix.capnp): a description's file is
// the capability. The third word of its state is the kind.
#pragma once

#include <posix/descriptors.h>
#include <posix/posix_client.h>

enum : uint32_t {
    SOCKET_PATH_BYTES = POSIX_NAME_MAX, // of struct sockaddr_un
    SOCKET_KIND_MASK = 0xff,            // of the third word of the state
    SOCKET_TELLS_SENDER = 0x100,        // of the same: SO_PASSCRED
};

// A socket's address as a program passes it.
struct socket_address {
    struct posix_address found_by;
    uint8_t bytes[SOCKET_PATH_BYTES]; // of its name
};

// Null: the descriptor, which is open, is no socket.
struct description *socket_of(int32_t fd);

// Which it is: enum posix_socket_kind.
enum posix_socket_kind socket_kind(const struct description *socket);

// A description for a socket of the server's, which is given back if there is none left: then null.
struct description *socket_describe(cap_t socket, enum posix_socket_kind kind, uint32_t flags);

// Reads an address of `length` bytes. 0 or a negative errno.
int64_t socket_address_read(uint64_t address, uint64_t length, struct socket_address *out);

// Looks up the node that a path leads to. 0 or a negative errno.
int64_t socket_address_find(struct socket_address *address);

// Gives the socket this address; a path becomes a node. 0 or a negative errno.
int64_t socket_address_bind(struct description *socket, struct socket_address *address);

// Copies as much of a value as the program has room for, by the number at `length_address`, which
// may be written then. How many bytes, or a negative errno.
int64_t socket_copy_out(const void *value, uint32_t bytes, uint64_t address,
                        uint64_t length_address);

// Writes what there is room for, and how long the address is. 0 or a negative errno. `address` 0:
// nothing.
int64_t socket_address_write(struct data name, uint64_t address, uint64_t length_address);

// When a call on it is to end.
uint64_t socket_deadline(struct description *socket, bool is_sending);

// After an answer that there is nothing to do now. `flags`: LINUX_MSG_*. 0: try again; else a
// negative errno.
int64_t socket_await(struct description *socket, uint32_t flags, uint64_t deadline_ns);

// What is received or sent in one call.
struct socket_transfer {
    struct description *socket;
    const struct linux_iovec *vector;
    uint64_t count;
    uint32_t flags;  // LINUX_MSG_*
    bool is_checked; // the parts are the program's memory, or the library's own
};

// One call's worth of bytes; a negative errno. `to` null: the peer. `files`: descriptors that go
// along.
int64_t socket_send(const struct socket_transfer *transfer, const struct posix_address *to,
                    const int32_t *files, uint32_t file_count);

// What came beside the bytes.
struct socket_received {
    uint32_t flags;   // LINUX_MSG_TRUNC
    uint32_t parcels; // that are to be taken
    uint32_t sender;  // number of a process
    uint32_t name_length;
    uint8_t name[SOCKET_PATH_BYTES];
};

int64_t socket_receive(const struct socket_transfer *transfer, struct socket_received *out);

// A descriptor for the next parcel that came, or a negative errno.
int64_t socket_take(struct description *socket, bool closes_on_exec);

// Bytes that can be received.
uint32_t socket_count(const struct description *socket);

// Drops those that the program has no room for.
void socket_drop(struct description *socket, uint32_t parcels);
