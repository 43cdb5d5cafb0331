// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/posix.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// What processes of another system share: numbers and families, who waits for whom, signals from one to another,
// terminals, pipes, and the state of what is open in several. Signals, their codes and the settings of terminals
// are those of idl/personality/linux.yaml.
#pragma once

#include <tessera/wire.h>

enum : uint32_t {
    POSIX_DATA_MAX = 896, // bytes of one read or write of a pipe
    POSIX_PIECE_MAX = 4096, // bytes that are written to a pipe in one piece
    POSIX_PIPE_MAX = 65536, // bytes that a pipe holds at most, and if nobody says other
    POSIX_PART_MAX = 768, // bytes of one part of a socket's message
    POSIX_ARGUMENTS_MAX = 512, // bytes that are kept of a program's arguments
    POSIX_NAME_MAX = 108, // bytes of a socket's name
    POSIX_PTYS_MAX = 16, // pseudo-terminals of all families, numbered from 0
    POSIX_PTYS_OF_FAMILY = 8,
    POSIX_EVENT_CHANGE = 256, // something that was waited for has changed
    POSIX_EVENT_SIGNAL = 512, // there are signals to be taken
    POSIX_EVENT_TERMINAL = 1024, // the settings of its terminal have changed
    POSIX_EVENT_FUTEX = 2048, // threads that waited on words were woken
    POSIX_EVENT_STATE = 4096, // the state of a cell has changed whose next change the process wanted to be told of
};

enum posix_selection : uint16_t {
    POSIX_SELECTION_ANY = 0,
    POSIX_SELECTION_PROCESS = 1,
    POSIX_SELECTION_GROUP = 2,
};

enum : uint32_t { POSIX_SELECTION_COUNT = 3 };

// The name in the spec; "?" for a number that is none.
const char *posix_selection_name(enum posix_selection value);

enum posix_change : uint16_t {
    POSIX_CHANGE_EXITED = 0,
    POSIX_CHANGE_KILLED = 1,
    POSIX_CHANGE_STOPPED = 2,
    POSIX_CHANGE_CONTINUED = 3,
};

enum : uint32_t { POSIX_CHANGE_COUNT = 4 };

// The name in the spec; "?" for a number that is none.
const char *posix_change_name(enum posix_change value);

enum posix_flow : uint16_t {
    POSIX_FLOW_STOP = 0,
    POSIX_FLOW_START = 1,
    POSIX_FLOW_SEND_STOP = 2,
    POSIX_FLOW_SEND_START = 3,
};

enum : uint32_t { POSIX_FLOW_COUNT = 4 };

// The name in the spec; "?" for a number that is none.
const char *posix_flow_name(enum posix_flow value);

enum posix_socket_kind : uint16_t {
    POSIX_SOCKET_KIND_STREAM = 0,
    POSIX_SOCKET_KIND_PACKETS = 1,
    POSIX_SOCKET_KIND_DATAGRAMS = 2,
};

enum : uint32_t { POSIX_SOCKET_KIND_COUNT = 3 };

// The name in the spec; "?" for a number that is none.
const char *posix_socket_kind_name(enum posix_socket_kind value);

enum posix_lock_kind : uint16_t {
    POSIX_LOCK_KIND_NONE = 0,
    POSIX_LOCK_KIND_SHARED = 1,
    POSIX_LOCK_KIND_EXCLUSIVE = 2,
};

enum : uint32_t { POSIX_LOCK_KIND_COUNT = 3 };

// The name in the spec; "?" for a number that is none.
const char *posix_lock_kind_name(enum posix_lock_kind value);

enum : uint32_t {
    INTERFACE_POSIX = 51,
    METHOD_POSIX_JOIN = 0x3300,
    METHOD_POSIX_ATTACH = 0x3301,
};

enum : uint32_t {
    INTERFACE_POSIX_PROCESS = 52,
    METHOD_POSIX_PROCESS_FORK = 0x3400,
    METHOD_POSIX_PROCESS_PARENT = 0x3401,
    METHOD_POSIX_PROCESS_READY = 0x3402,
    METHOD_POSIX_PROCESS_TAKE_CHANGE = 0x3403,
    METHOD_POSIX_PROCESS_SEND = 0x3404,
    METHOD_POSIX_PROCESS_TAKE_SIGNAL = 0x3405,
    METHOD_POSIX_PROCESS_SET_CHILDREN = 0x3406,
    METHOD_POSIX_PROCESS_NUMBERS = 0x3407,
    METHOD_POSIX_PROCESS_SET_GROUP = 0x3408,
    METHOD_POSIX_PROCESS_MAKE_SESSION = 0x3409,
    METHOD_POSIX_PROCESS_TERMINAL = 0x340a,
    METHOD_POSIX_PROCESS_STOP = 0x340b,
    METHOD_POSIX_PROCESS_STATE = 0x340c,
    METHOD_POSIX_PROCESS_LEAVE = 0x340d,
    METHOD_POSIX_PROCESS_MAKE_PIPE = 0x340e,
    METHOD_POSIX_PROCESS_MAKE_CELL = 0x340f,
    METHOD_POSIX_PROCESS_MAKE_SOCKET = 0x3410,
    METHOD_POSIX_PROCESS_MAKE_SOCKET_PAIR = 0x3411,
    METHOD_POSIX_PROCESS_OPEN_FIFO = 0x3412,
    METHOD_POSIX_PROCESS_LOCK = 0x3413,
    METHOD_POSIX_PROCESS_FIND_LOCK = 0x3414,
    METHOD_POSIX_PROCESS_MAKE_MEMORY = 0x3415,
    METHOD_POSIX_PROCESS_BEGIN = 0x3416,
    METHOD_POSIX_PROCESS_HAND_OVER = 0x3417,
    METHOD_POSIX_PROCESS_START = 0x3418,
    METHOD_POSIX_PROCESS_FINISH = 0x3419,
    METHOD_POSIX_PROCESS_MAKE_TERMINAL = 0x341a,
    METHOD_POSIX_PROCESS_FIND_TERMINAL = 0x341b,
    METHOD_POSIX_PROCESS_LIST_TERMINALS = 0x341c,
    METHOD_POSIX_PROCESS_DESCRIBE = 0x341d,
    METHOD_POSIX_PROCESS_SET_PROGRAM = 0x341e,
    METHOD_POSIX_PROCESS_USAGE = 0x341f,
    METHOD_POSIX_PROCESS_FUTEX_WAIT = 0x3420,
    METHOD_POSIX_PROCESS_FUTEX_LEAVE = 0x3421,
    METHOD_POSIX_PROCESS_FUTEX_TAKE = 0x3422,
    METHOD_POSIX_PROCESS_FUTEX_WAKE = 0x3423,
    METHOD_POSIX_PROCESS_FUTEX_REQUEUE = 0x3424,
    METHOD_POSIX_PROCESS_WATCH_BY = 0x3425,
    METHOD_POSIX_PROCESS_CANCEL = 0x3426,
    METHOD_POSIX_PROCESS_HEAR_BY = 0x3427,
};

enum : uint32_t {
    INTERFACE_POSIX_PIPE = 53,
    METHOD_POSIX_PIPE_READ = 0x3500,
    METHOD_POSIX_PIPE_WRITE = 0x3501,
    METHOD_POSIX_PIPE_STATE = 0x3502,
    METHOD_POSIX_PIPE_RESIZE = 0x3503,
    METHOD_POSIX_PIPE_PEEK = 0x3504,
    METHOD_POSIX_PIPE_READ_BLOCKING = 0x3505,
    METHOD_POSIX_PIPE_LEND_PAGE = 0x3506,
    METHOD_POSIX_PIPE_READ_PAGE = 0x3507,
    METHOD_POSIX_PIPE_WRITE_PAGE = 0x3508,
    METHOD_POSIX_PIPE_NUMBER = 0x3509,
};

enum : uint32_t {
    INTERFACE_POSIX_CELL = 54,
    METHOD_POSIX_CELL_LOAD = 0x3600,
    METHOD_POSIX_CELL_STORE = 0x3601,
    METHOD_POSIX_CELL_LOCK = 0x3602,
    METHOD_POSIX_CELL_FIND_LOCK = 0x3603,
};

enum : uint32_t {
    INTERFACE_POSIX_SOCKET = 55,
    METHOD_POSIX_SOCKET_BIND = 0x3700,
    METHOD_POSIX_SOCKET_LISTEN = 0x3701,
    METHOD_POSIX_SOCKET_CONNECT = 0x3702,
    METHOD_POSIX_SOCKET_ACCEPT = 0x3703,
    METHOD_POSIX_SOCKET_SEND = 0x3704,
    METHOD_POSIX_SOCKET_ATTACH = 0x3705,
    METHOD_POSIX_SOCKET_RECEIVE = 0x3706,
    METHOD_POSIX_SOCKET_TAKE_PARCEL = 0x3707,
    METHOD_POSIX_SOCKET_SHUTDOWN = 0x3708,
    METHOD_POSIX_SOCKET_NAME = 0x3709,
    METHOD_POSIX_SOCKET_STATE = 0x370a,
    METHOD_POSIX_SOCKET_NUMBER = 0x370b,
};

enum : uint32_t {
    INTERFACE_POSIX_MEMORY = 58,
    METHOD_POSIX_MEMORY_PAGE = 0x3a00,
    METHOD_POSIX_MEMORY_NUMBER = 0x3a01,
};

// An end of a terminal: what is typed, by way of the line discipline; or the master of a pseudo-terminal. It is
// closed when the last capability to it is. One that was hung up stays so: it has nothing to be read and says
// IO_ERROR. Who calls says its number (`caller`): a process in the background of the terminal's session is told
// ACCESS_DENIED, and is to send its group the signal that stops it, or IO_ERROR if nobody could have it go on;
// unless it `isForcing`, because it ignores that signal.
enum : uint32_t {
    INTERFACE_POSIX_TERMINAL = 60,
    METHOD_POSIX_TERMINAL_READ = 0x3c00,
    METHOD_POSIX_TERMINAL_SETTINGS = 0x3c01,
    METHOD_POSIX_TERMINAL_SET_SETTINGS = 0x3c02,
    METHOD_POSIX_TERMINAL_SIZE = 0x3c03,
    METHOD_POSIX_TERMINAL_SET_SIZE = 0x3c04,
    METHOD_POSIX_TERMINAL_GROUP = 0x3c05,
    METHOD_POSIX_TERMINAL_SET_GROUP = 0x3c06,
    METHOD_POSIX_TERMINAL_STATE = 0x3c07,
    METHOD_POSIX_TERMINAL_DROP = 0x3c08,
    METHOD_POSIX_TERMINAL_CHECK_WRITE = 0x3c09,
    METHOD_POSIX_TERMINAL_WRITE = 0x3c0a,
    METHOD_POSIX_TERMINAL_TAKE = 0x3c0b,
    METHOD_POSIX_TERMINAL_MASTER = 0x3c0c,
    METHOD_POSIX_TERMINAL_SET_LOCK = 0x3c0d,
    METHOD_POSIX_TERMINAL_FLOW = 0x3c0e,
    METHOD_POSIX_TERMINAL_LEAVE = 0x3c0f,
    METHOD_POSIX_TERMINAL_SET_PACKETS = 0x3c10,
};

// What processes have used. Of several the times are added up, and the memory is that of the largest.
struct posix_usage {
    uint64_t time_ns; // of the processor
    uint64_t peak_bytes; // of memory at once; 0: nobody has said
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_USAGE_DATA_WORDS = 2,
    POSIX_USAGE_POINTER_WORDS = 0,
    POSIX_USAGE_MAX_WORDS = 2,
    POSIX_USAGE_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_usage_encode(const struct posix_usage *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_usage_decode(const struct wire_message *message, struct posix_usage *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_usage_pack(const struct posix_usage *value, uint64_t words[POSIX_USAGE_DATA_WORDS]);
status_t posix_usage_unpack(const uint64_t words[POSIX_USAGE_DATA_WORDS], struct posix_usage *out);
// For encoders and decoders of what contains it.
void posix_usage_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_usage *value);
void posix_usage_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_usage *out);

// What became of a child: `value` is its exit status, or the signal.
struct posix_end {
    uint32_t id;
    enum posix_change change;
    int32_t value;
    uint64_t time_ns; // what it used, with the children that it waited for: as PosixUsage
    uint64_t peak_bytes;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_END_DATA_WORDS = 4,
    POSIX_END_POINTER_WORDS = 0,
    POSIX_END_MAX_WORDS = 4,
    POSIX_END_MESSAGE_WORDS = 5,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_end_encode(const struct posix_end *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_end_decode(const struct wire_message *message, struct posix_end *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_end_pack(const struct posix_end *value, uint64_t words[POSIX_END_DATA_WORDS]);
status_t posix_end_unpack(const uint64_t words[POSIX_END_DATA_WORDS], struct posix_end *out);
// For encoders and decoders of what contains it.
void posix_end_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_end *value);
void posix_end_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_end *out);

struct posix_signal_sent {
    uint8_t number; // 0: there is none; 0 to 64
    int32_t code;
    uint32_t sender; // process, or child
    uint64_t value;
    uint32_t continues; // how often the process was told to go on
    uint8_t rest; // how many more wait
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SIGNAL_SENT_DATA_WORDS = 3,
    POSIX_SIGNAL_SENT_POINTER_WORDS = 0,
    POSIX_SIGNAL_SENT_MAX_WORDS = 3,
    POSIX_SIGNAL_SENT_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_signal_sent_encode(const struct posix_signal_sent *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_signal_sent_decode(const struct wire_message *message, struct posix_signal_sent *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_signal_sent_pack(const struct posix_signal_sent *value, uint64_t words[POSIX_SIGNAL_SENT_DATA_WORDS]);
status_t posix_signal_sent_unpack(const uint64_t words[POSIX_SIGNAL_SENT_DATA_WORDS], struct posix_signal_sent *out);
// For encoders and decoders of what contains it.
void posix_signal_sent_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_signal_sent *value);
void posix_signal_sent_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_signal_sent *out);

struct posix_terminal_state {
    uint32_t filled; // bytes that a read takes, in canonical mode of the lines that have ended
    bool is_ready; // a read gives something, if only the end
    uint32_t room; // bytes that can be written
    uint32_t arrivals; // times that something to be read has come
    uint32_t departures; // times that room was made
    bool is_hung_up; // nobody is at the other end, or it was taken from whoever had it
    bool has_status; // of a master that is read in packets: something else has happened than that something was written
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_STATE_DATA_WORDS = 3,
    POSIX_TERMINAL_STATE_POINTER_WORDS = 0,
    POSIX_TERMINAL_STATE_MAX_WORDS = 3,
    POSIX_TERMINAL_STATE_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_state_encode(const struct posix_terminal_state *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_state_decode(const struct wire_message *message, struct posix_terminal_state *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_state_pack(const struct posix_terminal_state *value, uint64_t words[POSIX_TERMINAL_STATE_DATA_WORDS]);
status_t posix_terminal_state_unpack(const uint64_t words[POSIX_TERMINAL_STATE_DATA_WORDS], struct posix_terminal_state *out);
// For encoders and decoders of what contains it.
void posix_terminal_state_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_state *value);
void posix_terminal_state_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_state *out);

struct posix_terminal_size {
    uint16_t rows;
    uint16_t columns;
    uint16_t width;
    uint16_t height;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_SIZE_DATA_WORDS = 1,
    POSIX_TERMINAL_SIZE_POINTER_WORDS = 0,
    POSIX_TERMINAL_SIZE_MAX_WORDS = 1,
    POSIX_TERMINAL_SIZE_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_size_encode(const struct posix_terminal_size *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_size_decode(const struct wire_message *message, struct posix_terminal_size *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_size_pack(const struct posix_terminal_size *value, uint64_t words[POSIX_TERMINAL_SIZE_DATA_WORDS]);
status_t posix_terminal_size_unpack(const uint64_t words[POSIX_TERMINAL_SIZE_DATA_WORDS], struct posix_terminal_size *out);
// For encoders and decoders of what contains it.
void posix_terminal_size_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_size *value);
void posix_terminal_size_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_size *out);

struct posix_numbers {
    uint32_t parent; // 0: it was started by a program of ours, or its parent has ended
    uint32_t group;
    uint32_t session;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_NUMBERS_DATA_WORDS = 2,
    POSIX_NUMBERS_POINTER_WORDS = 0,
    POSIX_NUMBERS_MAX_WORDS = 2,
    POSIX_NUMBERS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_numbers_encode(const struct posix_numbers *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_numbers_decode(const struct wire_message *message, struct posix_numbers *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_numbers_pack(const struct posix_numbers *value, uint64_t words[POSIX_NUMBERS_DATA_WORDS]);
status_t posix_numbers_unpack(const uint64_t words[POSIX_NUMBERS_DATA_WORDS], struct posix_numbers *out);
// For encoders and decoders of what contains it.
void posix_numbers_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_numbers *value);
void posix_numbers_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_numbers *out);

struct posix_pipe_state {
    uint32_t filled; // bytes to be read
    uint32_t room; // bytes that can be written
    bool has_reader;
    bool has_writer;
    uint32_t arrivals; // times that bytes have come
    uint32_t departures; // times that bytes were taken
    uint32_t openings; // times that the other end was opened
    uint32_t capacity;
    uint32_t pipe; // the same for all ends of it, and for those of no other one
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_STATE_DATA_WORDS = 4,
    POSIX_PIPE_STATE_POINTER_WORDS = 0,
    POSIX_PIPE_STATE_MAX_WORDS = 4,
    POSIX_PIPE_STATE_MESSAGE_WORDS = 5,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_state_encode(const struct posix_pipe_state *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_state_decode(const struct wire_message *message, struct posix_pipe_state *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_state_pack(const struct posix_pipe_state *value, uint64_t words[POSIX_PIPE_STATE_DATA_WORDS]);
status_t posix_pipe_state_unpack(const uint64_t words[POSIX_PIPE_STATE_DATA_WORDS], struct posix_pipe_state *out);
// For encoders and decoders of what contains it.
void posix_pipe_state_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_state *value);
void posix_pipe_state_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_state *out);

// Of what is open in several processes: a place in a file, a count, a time. What the words are is between the
// clients.
struct posix_state {
    uint32_t version; // other after each change
    uint32_t flags;
    uint64_t first;
    uint64_t second;
    uint64_t third;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_STATE_DATA_WORDS = 4,
    POSIX_STATE_POINTER_WORDS = 0,
    POSIX_STATE_MAX_WORDS = 4,
    POSIX_STATE_MESSAGE_WORDS = 5,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_state_encode(const struct posix_state *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_state_decode(const struct wire_message *message, struct posix_state *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_state_pack(const struct posix_state *value, uint64_t words[POSIX_STATE_DATA_WORDS]);
status_t posix_state_unpack(const uint64_t words[POSIX_STATE_DATA_WORDS], struct posix_state *out);
// For encoders and decoders of what contains it.
void posix_state_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_state *value);
void posix_state_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_state *out);

// Of a socket: found by the node of a file system if that is not 0, else by the name.
struct posix_address {
    struct data name; // at most 108 bytes
    uint32_t file_system;
    uint64_t node;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_ADDRESS_DATA_WORDS = 2,
    POSIX_ADDRESS_POINTER_WORDS = 1,
    POSIX_ADDRESS_MAX_WORDS = 17,
    POSIX_ADDRESS_MESSAGE_WORDS = 18,
    POSIX_ADDRESS_BYTES_AT = 4, // where `name` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_address_encode(const struct posix_address *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_address_decode(const struct wire_message *message, struct posix_address *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_address_pack(const struct posix_address *value, uint64_t words[POSIX_ADDRESS_DATA_WORDS]);
status_t posix_address_unpack(const uint64_t words[POSIX_ADDRESS_DATA_WORDS], struct posix_address *out);
// For encoders and decoders of what contains it.
void posix_address_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_address *value);
void posix_address_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_address *out);

struct posix_socket_state {
    uint32_t queued; // bytes that can be received
    uint32_t arrivals; // times that something has come
    uint32_t departures; // times that room was made, here or at the peer
    uint32_t peer_process; // number of the process that made the peer; 0: there was none
    enum posix_socket_kind kind;
    bool has_message; // or somebody to be accepted
    bool has_room; // for a part
    bool is_listening;
    bool is_connected; // or was
    bool is_shut_in; // nothing will come any more
    bool is_shut_out; // nothing can be sent any more
    bool is_reset; // the peer has gone without having received all
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_STATE_DATA_WORDS = 3,
    POSIX_SOCKET_STATE_POINTER_WORDS = 0,
    POSIX_SOCKET_STATE_MAX_WORDS = 3,
    POSIX_SOCKET_STATE_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_state_encode(const struct posix_socket_state *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_state_decode(const struct wire_message *message, struct posix_socket_state *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_state_pack(const struct posix_socket_state *value, uint64_t words[POSIX_SOCKET_STATE_DATA_WORDS]);
status_t posix_socket_state_unpack(const uint64_t words[POSIX_SOCKET_STATE_DATA_WORDS], struct posix_socket_state *out);
// For encoders and decoders of what contains it.
void posix_socket_state_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_state *value);
void posix_socket_state_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_state *out);

// On bytes of a file, which only those heed who ask.
struct posix_lock {
    uint64_t first;
    uint64_t last;
    uint64_t node;
    uint32_t file_system;
    uint32_t process; // of who asks, and may wait; or who has it, 0 for a cell
    enum posix_lock_kind kind;
    bool is_apart; // of those that only exclude their like
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_LOCK_DATA_WORDS = 5,
    POSIX_LOCK_POINTER_WORDS = 0,
    POSIX_LOCK_MAX_WORDS = 5,
    POSIX_LOCK_MESSAGE_WORDS = 6,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_lock_encode(const struct posix_lock *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_lock_decode(const struct wire_message *message, struct posix_lock *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_lock_pack(const struct posix_lock *value, uint64_t words[POSIX_LOCK_DATA_WORDS]);
status_t posix_lock_unpack(const uint64_t words[POSIX_LOCK_DATA_WORDS], struct posix_lock *out);
// For encoders and decoders of what contains it.
void posix_lock_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_lock *value);
void posix_lock_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_lock *out);

// On a word of memory that processes share: a memory of the family by its number, or a file, and the offset in it.
struct posix_futex_wait {
    uint64_t object; // the memory's number, or the file's node
    uint64_t offset;
    uint32_t file_system; // 0 for a memory
    uint32_t bits; // a wake for one of these is meant for it; 1 to 4294967295
    uint8_t thread; // of the caller, by a number that the caller gave it; 0 to 63
    bool is_memory;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_FUTEX_WAIT_DATA_WORDS = 4,
    POSIX_FUTEX_WAIT_POINTER_WORDS = 0,
    POSIX_FUTEX_WAIT_MAX_WORDS = 4,
    POSIX_FUTEX_WAIT_MESSAGE_WORDS = 5,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_futex_wait_encode(const struct posix_futex_wait *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_futex_wait_decode(const struct wire_message *message, struct posix_futex_wait *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_futex_wait_pack(const struct posix_futex_wait *value, uint64_t words[POSIX_FUTEX_WAIT_DATA_WORDS]);
status_t posix_futex_wait_unpack(const uint64_t words[POSIX_FUTEX_WAIT_DATA_WORDS], struct posix_futex_wait *out);
// For encoders and decoders of what contains it.
void posix_futex_wait_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_futex_wait *value);
void posix_futex_wait_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_futex_wait *out);

struct posix_futex_wake {
    uint64_t object;
    uint64_t offset;
    uint32_t file_system;
    uint32_t bits; // 1 to 4294967295
    uint32_t count; // at most
    bool is_memory;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_FUTEX_WAKE_DATA_WORDS = 4,
    POSIX_FUTEX_WAKE_POINTER_WORDS = 0,
    POSIX_FUTEX_WAKE_MAX_WORDS = 4,
    POSIX_FUTEX_WAKE_MESSAGE_WORDS = 5,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_futex_wake_encode(const struct posix_futex_wake *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_futex_wake_decode(const struct wire_message *message, struct posix_futex_wake *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_futex_wake_pack(const struct posix_futex_wake *value, uint64_t words[POSIX_FUTEX_WAKE_DATA_WORDS]);
status_t posix_futex_wake_unpack(const uint64_t words[POSIX_FUTEX_WAKE_DATA_WORDS], struct posix_futex_wake *out);
// For encoders and decoders of what contains it.
void posix_futex_wake_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_futex_wake *value);
void posix_futex_wake_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_futex_wake *out);

struct posix_futex_requeue {
    uint64_t object;
    uint64_t offset;
    uint64_t to_object;
    uint64_t to_offset;
    uint32_t file_system;
    uint32_t to_file_system;
    uint32_t wakes; // so many are woken
    uint32_t moves; // and so many of the others wait on the other word from then on
    bool is_memory;
    bool to_is_memory;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_FUTEX_REQUEUE_DATA_WORDS = 7,
    POSIX_FUTEX_REQUEUE_POINTER_WORDS = 0,
    POSIX_FUTEX_REQUEUE_MAX_WORDS = 7,
    POSIX_FUTEX_REQUEUE_MESSAGE_WORDS = 8,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_futex_requeue_encode(const struct posix_futex_requeue *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_futex_requeue_decode(const struct wire_message *message, struct posix_futex_requeue *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_futex_requeue_pack(const struct posix_futex_requeue *value, uint64_t words[POSIX_FUTEX_REQUEUE_DATA_WORDS]);
status_t posix_futex_requeue_unpack(const uint64_t words[POSIX_FUTEX_REQUEUE_DATA_WORDS], struct posix_futex_requeue *out);
// For encoders and decoders of what contains it.
void posix_futex_requeue_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_futex_requeue *value);
void posix_futex_requeue_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_futex_requeue *out);

// What the others of a family may know of a process. Names are its own words.
struct posix_description {
    uint32_t id;
    uint32_t parent;
    uint32_t group;
    uint32_t session;
    uint32_t core;
    bool has_ended; // and was not waited for
    uint64_t memory_bytes; // that it was given
    uint64_t run_time_ns;
    struct text name; // at most 15 bytes
    struct text program; // at most 255 bytes
    struct data arguments; // at most 512 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_DESCRIPTION_DATA_WORDS = 5,
    POSIX_DESCRIPTION_POINTER_WORDS = 3,
    POSIX_DESCRIPTION_MAX_WORDS = 106,
    POSIX_DESCRIPTION_MESSAGE_WORDS = 107,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_description_encode(const struct posix_description *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_description_decode(const struct wire_message *message, struct posix_description *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_description_pack(const struct posix_description *value, uint64_t words[POSIX_DESCRIPTION_DATA_WORDS]);
status_t posix_description_unpack(const uint64_t words[POSIX_DESCRIPTION_DATA_WORDS], struct posix_description *out);
// For encoders and decoders of what contains it.
void posix_description_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_description *value);
void posix_description_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_description *out);

// Posix.join params.
struct posix_join_params {
    uint32_t id; // 1 to 4294967295
    cap_t event; // Notification, send; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_JOIN_PARAMS_DATA_WORDS = 1,
    POSIX_JOIN_PARAMS_POINTER_WORDS = 1,
    POSIX_JOIN_PARAMS_MAX_WORDS = 2,
    POSIX_JOIN_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_join_params_encode(const struct posix_join_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_join_params_decode(const struct wire_message *message, struct posix_join_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_join_params_pack(const struct posix_join_params *value, uint64_t words[POSIX_JOIN_PARAMS_DATA_WORDS]);
status_t posix_join_params_unpack(const uint64_t words[POSIX_JOIN_PARAMS_DATA_WORDS], struct posix_join_params *out);
// For encoders and decoders of what contains it.
void posix_join_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_join_params *value);
void posix_join_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_join_params *out);

// Posix.join results.
struct posix_join_results {
    cap_t process; // PosixProcess; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_JOIN_RESULTS_DATA_WORDS = 0,
    POSIX_JOIN_RESULTS_POINTER_WORDS = 1,
    POSIX_JOIN_RESULTS_MAX_WORDS = 1,
    POSIX_JOIN_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_join_results_encode(const struct posix_join_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_join_results_decode(const struct wire_message *message, struct posix_join_results *out);
// For encoders and decoders of what contains it.
void posix_join_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_join_results *value);
void posix_join_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_join_results *out);

// Posix.attach params.
struct posix_attach_params {
    uint32_t id; // 1 to 4294967295
    cap_t event; // Notification, send; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_ATTACH_PARAMS_DATA_WORDS = 1,
    POSIX_ATTACH_PARAMS_POINTER_WORDS = 1,
    POSIX_ATTACH_PARAMS_MAX_WORDS = 2,
    POSIX_ATTACH_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_attach_params_encode(const struct posix_attach_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_attach_params_decode(const struct wire_message *message, struct posix_attach_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_attach_params_pack(const struct posix_attach_params *value, uint64_t words[POSIX_ATTACH_PARAMS_DATA_WORDS]);
status_t posix_attach_params_unpack(const uint64_t words[POSIX_ATTACH_PARAMS_DATA_WORDS], struct posix_attach_params *out);
// For encoders and decoders of what contains it.
void posix_attach_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_attach_params *value);
void posix_attach_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_attach_params *out);

// Posix.attach results.
struct posix_attach_results {
    cap_t process; // PosixProcess; moves
    cap_t terminal; // PosixTerminal; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_ATTACH_RESULTS_DATA_WORDS = 0,
    POSIX_ATTACH_RESULTS_POINTER_WORDS = 2,
    POSIX_ATTACH_RESULTS_MAX_WORDS = 2,
    POSIX_ATTACH_RESULTS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_attach_results_encode(const struct posix_attach_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_attach_results_decode(const struct wire_message *message, struct posix_attach_results *out);
// For encoders and decoders of what contains it.
void posix_attach_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_attach_results *value);
void posix_attach_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_attach_results *out);

// PosixProcess.fork params.
struct posix_process_fork_params {
    cap_t cspace; // Cspace; is copied
    uint64_t token;
    uint8_t signal; // 0 to 64
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FORK_PARAMS_DATA_WORDS = 2,
    POSIX_PROCESS_FORK_PARAMS_POINTER_WORDS = 1,
    POSIX_PROCESS_FORK_PARAMS_MAX_WORDS = 3,
    POSIX_PROCESS_FORK_PARAMS_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_fork_params_encode(const struct posix_process_fork_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_fork_params_decode(const struct wire_message *message, struct posix_process_fork_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_fork_params_pack(const struct posix_process_fork_params *value, uint64_t words[POSIX_PROCESS_FORK_PARAMS_DATA_WORDS]);
status_t posix_process_fork_params_unpack(const uint64_t words[POSIX_PROCESS_FORK_PARAMS_DATA_WORDS], struct posix_process_fork_params *out);
// For encoders and decoders of what contains it.
void posix_process_fork_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_fork_params *value);
void posix_process_fork_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_fork_params *out);

// PosixProcess.fork results.
struct posix_process_fork_results {
    uint32_t id;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FORK_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_FORK_RESULTS_POINTER_WORDS = 0,
    POSIX_PROCESS_FORK_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_FORK_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_fork_results_encode(const struct posix_process_fork_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_fork_results_decode(const struct wire_message *message, struct posix_process_fork_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_fork_results_pack(const struct posix_process_fork_results *value, uint64_t words[POSIX_PROCESS_FORK_RESULTS_DATA_WORDS]);
status_t posix_process_fork_results_unpack(const uint64_t words[POSIX_PROCESS_FORK_RESULTS_DATA_WORDS], struct posix_process_fork_results *out);
// For encoders and decoders of what contains it.
void posix_process_fork_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_fork_results *value);
void posix_process_fork_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_fork_results *out);

// PosixProcess.parent results.
struct posix_process_parent_results {
    cap_t cspace; // Cspace; moves
    uint64_t token;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_PARENT_RESULTS_POINTER_WORDS = 1,
    POSIX_PROCESS_PARENT_RESULTS_MAX_WORDS = 2,
    POSIX_PROCESS_PARENT_RESULTS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_parent_results_encode(const struct posix_process_parent_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_parent_results_decode(const struct wire_message *message, struct posix_process_parent_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_parent_results_pack(const struct posix_process_parent_results *value, uint64_t words[POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS]);
status_t posix_process_parent_results_unpack(const uint64_t words[POSIX_PROCESS_PARENT_RESULTS_DATA_WORDS], struct posix_process_parent_results *out);
// For encoders and decoders of what contains it.
void posix_process_parent_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_parent_results *value);
void posix_process_parent_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_parent_results *out);

// PosixProcess.ready params.
struct posix_process_ready_params {
    cap_t event; // Notification, send; is copied
    cap_t thread; // Thread, manage; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_READY_PARAMS_DATA_WORDS = 0,
    POSIX_PROCESS_READY_PARAMS_POINTER_WORDS = 2,
    POSIX_PROCESS_READY_PARAMS_MAX_WORDS = 2,
    POSIX_PROCESS_READY_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_ready_params_encode(const struct posix_process_ready_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_ready_params_decode(const struct wire_message *message, struct posix_process_ready_params *out);
// For encoders and decoders of what contains it.
void posix_process_ready_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_ready_params *value);
void posix_process_ready_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_ready_params *out);

// PosixProcess.takeChange params.
struct posix_process_take_change_params {
    enum posix_selection selection;
    uint32_t number;
    bool is_kept;
    uint32_t changes;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS = 2,
    POSIX_PROCESS_TAKE_CHANGE_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_TAKE_CHANGE_PARAMS_MAX_WORDS = 2,
    POSIX_PROCESS_TAKE_CHANGE_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_take_change_params_encode(const struct posix_process_take_change_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_take_change_params_decode(const struct wire_message *message, struct posix_process_take_change_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_take_change_params_pack(const struct posix_process_take_change_params *value, uint64_t words[POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS]);
status_t posix_process_take_change_params_unpack(const uint64_t words[POSIX_PROCESS_TAKE_CHANGE_PARAMS_DATA_WORDS], struct posix_process_take_change_params *out);
// For encoders and decoders of what contains it.
void posix_process_take_change_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_take_change_params *value);
void posix_process_take_change_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_take_change_params *out);

// PosixProcess.send params.
struct posix_process_send_params {
    enum posix_selection selection;
    uint32_t number;
    uint8_t signal; // 0 to 64
    int32_t code;
    uint64_t value;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_SEND_PARAMS_DATA_WORDS = 3,
    POSIX_PROCESS_SEND_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_SEND_PARAMS_MAX_WORDS = 3,
    POSIX_PROCESS_SEND_PARAMS_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_send_params_encode(const struct posix_process_send_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_send_params_decode(const struct wire_message *message, struct posix_process_send_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_send_params_pack(const struct posix_process_send_params *value, uint64_t words[POSIX_PROCESS_SEND_PARAMS_DATA_WORDS]);
status_t posix_process_send_params_unpack(const uint64_t words[POSIX_PROCESS_SEND_PARAMS_DATA_WORDS], struct posix_process_send_params *out);
// For encoders and decoders of what contains it.
void posix_process_send_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_send_params *value);
void posix_process_send_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_send_params *out);

// PosixProcess.setChildren params.
struct posix_process_set_children_params {
    bool is_forgetting;
    bool is_silent;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_SET_CHILDREN_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_SET_CHILDREN_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_SET_CHILDREN_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_set_children_params_encode(const struct posix_process_set_children_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_set_children_params_decode(const struct wire_message *message, struct posix_process_set_children_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_set_children_params_pack(const struct posix_process_set_children_params *value, uint64_t words[POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS]);
status_t posix_process_set_children_params_unpack(const uint64_t words[POSIX_PROCESS_SET_CHILDREN_PARAMS_DATA_WORDS], struct posix_process_set_children_params *out);
// For encoders and decoders of what contains it.
void posix_process_set_children_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_set_children_params *value);
void posix_process_set_children_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_set_children_params *out);

// PosixProcess.numbers params.
struct posix_process_numbers_params {
    uint32_t id;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_NUMBERS_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_NUMBERS_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_NUMBERS_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_numbers_params_encode(const struct posix_process_numbers_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_numbers_params_decode(const struct wire_message *message, struct posix_process_numbers_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_numbers_params_pack(const struct posix_process_numbers_params *value, uint64_t words[POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS]);
status_t posix_process_numbers_params_unpack(const uint64_t words[POSIX_PROCESS_NUMBERS_PARAMS_DATA_WORDS], struct posix_process_numbers_params *out);
// For encoders and decoders of what contains it.
void posix_process_numbers_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_numbers_params *value);
void posix_process_numbers_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_numbers_params *out);

// PosixProcess.setGroup params.
struct posix_process_set_group_params {
    uint32_t id;
    uint32_t group;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_SET_GROUP_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_SET_GROUP_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_SET_GROUP_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_set_group_params_encode(const struct posix_process_set_group_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_set_group_params_decode(const struct wire_message *message, struct posix_process_set_group_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_set_group_params_pack(const struct posix_process_set_group_params *value, uint64_t words[POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS]);
status_t posix_process_set_group_params_unpack(const uint64_t words[POSIX_PROCESS_SET_GROUP_PARAMS_DATA_WORDS], struct posix_process_set_group_params *out);
// For encoders and decoders of what contains it.
void posix_process_set_group_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_set_group_params *value);
void posix_process_set_group_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_set_group_params *out);

// PosixProcess.terminal results.
struct posix_process_terminal_results {
    cap_t terminal; // PosixTerminal; moves
    bool is_pty;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_TERMINAL_RESULTS_POINTER_WORDS = 1,
    POSIX_PROCESS_TERMINAL_RESULTS_MAX_WORDS = 2,
    POSIX_PROCESS_TERMINAL_RESULTS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_terminal_results_encode(const struct posix_process_terminal_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_terminal_results_decode(const struct wire_message *message, struct posix_process_terminal_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_terminal_results_pack(const struct posix_process_terminal_results *value, uint64_t words[POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS]);
status_t posix_process_terminal_results_unpack(const uint64_t words[POSIX_PROCESS_TERMINAL_RESULTS_DATA_WORDS], struct posix_process_terminal_results *out);
// For encoders and decoders of what contains it.
void posix_process_terminal_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_terminal_results *value);
void posix_process_terminal_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_terminal_results *out);

// PosixProcess.stop params.
struct posix_process_stop_params {
    uint8_t signal; // 1 to 64
    uint32_t continues;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_STOP_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_STOP_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_STOP_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_STOP_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_stop_params_encode(const struct posix_process_stop_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_stop_params_decode(const struct wire_message *message, struct posix_process_stop_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_stop_params_pack(const struct posix_process_stop_params *value, uint64_t words[POSIX_PROCESS_STOP_PARAMS_DATA_WORDS]);
status_t posix_process_stop_params_unpack(const uint64_t words[POSIX_PROCESS_STOP_PARAMS_DATA_WORDS], struct posix_process_stop_params *out);
// For encoders and decoders of what contains it.
void posix_process_stop_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_stop_params *value);
void posix_process_stop_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_stop_params *out);

// PosixProcess.state results.
struct posix_process_state_results {
    bool is_stopped;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_STATE_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_STATE_RESULTS_POINTER_WORDS = 0,
    POSIX_PROCESS_STATE_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_STATE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_state_results_encode(const struct posix_process_state_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_state_results_decode(const struct wire_message *message, struct posix_process_state_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_state_results_pack(const struct posix_process_state_results *value, uint64_t words[POSIX_PROCESS_STATE_RESULTS_DATA_WORDS]);
status_t posix_process_state_results_unpack(const uint64_t words[POSIX_PROCESS_STATE_RESULTS_DATA_WORDS], struct posix_process_state_results *out);
// For encoders and decoders of what contains it.
void posix_process_state_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_state_results *value);
void posix_process_state_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_state_results *out);

// PosixProcess.leave params.
struct posix_process_leave_params {
    uint8_t signal; // 0 to 64
    uint64_t others_ns;
    uint64_t peak_bytes;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS = 3,
    POSIX_PROCESS_LEAVE_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_LEAVE_PARAMS_MAX_WORDS = 3,
    POSIX_PROCESS_LEAVE_PARAMS_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_leave_params_encode(const struct posix_process_leave_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_leave_params_decode(const struct wire_message *message, struct posix_process_leave_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_leave_params_pack(const struct posix_process_leave_params *value, uint64_t words[POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS]);
status_t posix_process_leave_params_unpack(const uint64_t words[POSIX_PROCESS_LEAVE_PARAMS_DATA_WORDS], struct posix_process_leave_params *out);
// For encoders and decoders of what contains it.
void posix_process_leave_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_leave_params *value);
void posix_process_leave_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_leave_params *out);

// PosixProcess.makePipe results.
struct posix_process_make_pipe_results {
    cap_t reader; // PosixPipe; moves
    cap_t writer; // PosixPipe; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_PIPE_RESULTS_DATA_WORDS = 0,
    POSIX_PROCESS_MAKE_PIPE_RESULTS_POINTER_WORDS = 2,
    POSIX_PROCESS_MAKE_PIPE_RESULTS_MAX_WORDS = 2,
    POSIX_PROCESS_MAKE_PIPE_RESULTS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_pipe_results_encode(const struct posix_process_make_pipe_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_pipe_results_decode(const struct wire_message *message, struct posix_process_make_pipe_results *out);
// For encoders and decoders of what contains it.
void posix_process_make_pipe_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_pipe_results *value);
void posix_process_make_pipe_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_pipe_results *out);

// PosixProcess.makeCell params.
struct posix_process_make_cell_params {
    struct posix_state state;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_CELL_PARAMS_DATA_WORDS = 0,
    POSIX_PROCESS_MAKE_CELL_PARAMS_POINTER_WORDS = 1,
    POSIX_PROCESS_MAKE_CELL_PARAMS_MAX_WORDS = 5,
    POSIX_PROCESS_MAKE_CELL_PARAMS_MESSAGE_WORDS = 6,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_cell_params_encode(const struct posix_process_make_cell_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_cell_params_decode(const struct wire_message *message, struct posix_process_make_cell_params *out);
// For encoders and decoders of what contains it.
void posix_process_make_cell_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_cell_params *value);
void posix_process_make_cell_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_cell_params *out);

// PosixProcess.makeCell results.
struct posix_process_make_cell_results {
    cap_t cell; // PosixCell; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_CELL_RESULTS_DATA_WORDS = 0,
    POSIX_PROCESS_MAKE_CELL_RESULTS_POINTER_WORDS = 1,
    POSIX_PROCESS_MAKE_CELL_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_MAKE_CELL_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_cell_results_encode(const struct posix_process_make_cell_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_cell_results_decode(const struct wire_message *message, struct posix_process_make_cell_results *out);
// For encoders and decoders of what contains it.
void posix_process_make_cell_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_cell_results *value);
void posix_process_make_cell_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_cell_results *out);

// PosixProcess.makeSocket params.
struct posix_process_make_socket_params {
    enum posix_socket_kind kind;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_MAKE_SOCKET_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_MAKE_SOCKET_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_MAKE_SOCKET_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_socket_params_encode(const struct posix_process_make_socket_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_socket_params_decode(const struct wire_message *message, struct posix_process_make_socket_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_make_socket_params_pack(const struct posix_process_make_socket_params *value, uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS]);
status_t posix_process_make_socket_params_unpack(const uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PARAMS_DATA_WORDS], struct posix_process_make_socket_params *out);
// For encoders and decoders of what contains it.
void posix_process_make_socket_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_socket_params *value);
void posix_process_make_socket_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_socket_params *out);

// PosixProcess.makeSocket results.
struct posix_process_make_socket_results {
    cap_t socket; // PosixSocket; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_SOCKET_RESULTS_DATA_WORDS = 0,
    POSIX_PROCESS_MAKE_SOCKET_RESULTS_POINTER_WORDS = 1,
    POSIX_PROCESS_MAKE_SOCKET_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_MAKE_SOCKET_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_socket_results_encode(const struct posix_process_make_socket_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_socket_results_decode(const struct wire_message *message, struct posix_process_make_socket_results *out);
// For encoders and decoders of what contains it.
void posix_process_make_socket_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_socket_results *value);
void posix_process_make_socket_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_socket_results *out);

// PosixProcess.makeSocketPair params.
struct posix_process_make_socket_pair_params {
    enum posix_socket_kind kind;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_socket_pair_params_encode(const struct posix_process_make_socket_pair_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_socket_pair_params_decode(const struct wire_message *message, struct posix_process_make_socket_pair_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_make_socket_pair_params_pack(const struct posix_process_make_socket_pair_params *value, uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS]);
status_t posix_process_make_socket_pair_params_unpack(const uint64_t words[POSIX_PROCESS_MAKE_SOCKET_PAIR_PARAMS_DATA_WORDS], struct posix_process_make_socket_pair_params *out);
// For encoders and decoders of what contains it.
void posix_process_make_socket_pair_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_socket_pair_params *value);
void posix_process_make_socket_pair_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_socket_pair_params *out);

// PosixProcess.makeSocketPair results.
struct posix_process_make_socket_pair_results {
    cap_t first; // PosixSocket; moves
    cap_t second; // PosixSocket; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_SOCKET_PAIR_RESULTS_DATA_WORDS = 0,
    POSIX_PROCESS_MAKE_SOCKET_PAIR_RESULTS_POINTER_WORDS = 2,
    POSIX_PROCESS_MAKE_SOCKET_PAIR_RESULTS_MAX_WORDS = 2,
    POSIX_PROCESS_MAKE_SOCKET_PAIR_RESULTS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_socket_pair_results_encode(const struct posix_process_make_socket_pair_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_socket_pair_results_decode(const struct wire_message *message, struct posix_process_make_socket_pair_results *out);
// For encoders and decoders of what contains it.
void posix_process_make_socket_pair_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_socket_pair_results *value);
void posix_process_make_socket_pair_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_socket_pair_results *out);

// PosixProcess.openFifo params.
struct posix_process_open_fifo_params {
    uint32_t file_system;
    uint64_t node;
    bool is_reader;
    bool is_writer;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS = 2,
    POSIX_PROCESS_OPEN_FIFO_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_OPEN_FIFO_PARAMS_MAX_WORDS = 2,
    POSIX_PROCESS_OPEN_FIFO_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_open_fifo_params_encode(const struct posix_process_open_fifo_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_open_fifo_params_decode(const struct wire_message *message, struct posix_process_open_fifo_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_open_fifo_params_pack(const struct posix_process_open_fifo_params *value, uint64_t words[POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS]);
status_t posix_process_open_fifo_params_unpack(const uint64_t words[POSIX_PROCESS_OPEN_FIFO_PARAMS_DATA_WORDS], struct posix_process_open_fifo_params *out);
// For encoders and decoders of what contains it.
void posix_process_open_fifo_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_open_fifo_params *value);
void posix_process_open_fifo_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_open_fifo_params *out);

// PosixProcess.openFifo results.
struct posix_process_open_fifo_results {
    cap_t end; // PosixPipe; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_OPEN_FIFO_RESULTS_DATA_WORDS = 0,
    POSIX_PROCESS_OPEN_FIFO_RESULTS_POINTER_WORDS = 1,
    POSIX_PROCESS_OPEN_FIFO_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_OPEN_FIFO_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_open_fifo_results_encode(const struct posix_process_open_fifo_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_open_fifo_results_decode(const struct wire_message *message, struct posix_process_open_fifo_results *out);
// For encoders and decoders of what contains it.
void posix_process_open_fifo_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_open_fifo_results *value);
void posix_process_open_fifo_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_open_fifo_results *out);

// PosixProcess.makeMemory params.
struct posix_process_make_memory_params {
    uint32_t pages; // 1 to 4294967295
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_MAKE_MEMORY_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_MAKE_MEMORY_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_MAKE_MEMORY_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_memory_params_encode(const struct posix_process_make_memory_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_memory_params_decode(const struct wire_message *message, struct posix_process_make_memory_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_make_memory_params_pack(const struct posix_process_make_memory_params *value, uint64_t words[POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS]);
status_t posix_process_make_memory_params_unpack(const uint64_t words[POSIX_PROCESS_MAKE_MEMORY_PARAMS_DATA_WORDS], struct posix_process_make_memory_params *out);
// For encoders and decoders of what contains it.
void posix_process_make_memory_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_memory_params *value);
void posix_process_make_memory_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_memory_params *out);

// PosixProcess.makeMemory results.
struct posix_process_make_memory_results {
    cap_t memory; // PosixMemory; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_MEMORY_RESULTS_DATA_WORDS = 0,
    POSIX_PROCESS_MAKE_MEMORY_RESULTS_POINTER_WORDS = 1,
    POSIX_PROCESS_MAKE_MEMORY_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_MAKE_MEMORY_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_memory_results_encode(const struct posix_process_make_memory_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_memory_results_decode(const struct wire_message *message, struct posix_process_make_memory_results *out);
// For encoders and decoders of what contains it.
void posix_process_make_memory_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_memory_results *value);
void posix_process_make_memory_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_memory_results *out);

// PosixProcess.begin params.
struct posix_process_begin_params {
    uint8_t signal; // 0 to 64
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_BEGIN_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_BEGIN_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_BEGIN_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_begin_params_encode(const struct posix_process_begin_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_begin_params_decode(const struct wire_message *message, struct posix_process_begin_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_begin_params_pack(const struct posix_process_begin_params *value, uint64_t words[POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS]);
status_t posix_process_begin_params_unpack(const uint64_t words[POSIX_PROCESS_BEGIN_PARAMS_DATA_WORDS], struct posix_process_begin_params *out);
// For encoders and decoders of what contains it.
void posix_process_begin_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_begin_params *value);
void posix_process_begin_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_begin_params *out);

// PosixProcess.begin results.
struct posix_process_begin_results {
    uint32_t id;
    cap_t child; // PosixProcess; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_BEGIN_RESULTS_POINTER_WORDS = 1,
    POSIX_PROCESS_BEGIN_RESULTS_MAX_WORDS = 2,
    POSIX_PROCESS_BEGIN_RESULTS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_begin_results_encode(const struct posix_process_begin_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_begin_results_decode(const struct wire_message *message, struct posix_process_begin_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_begin_results_pack(const struct posix_process_begin_results *value, uint64_t words[POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS]);
status_t posix_process_begin_results_unpack(const uint64_t words[POSIX_PROCESS_BEGIN_RESULTS_DATA_WORDS], struct posix_process_begin_results *out);
// For encoders and decoders of what contains it.
void posix_process_begin_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_begin_results *value);
void posix_process_begin_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_begin_results *out);

// PosixProcess.handOver params.
struct posix_process_hand_over_params {
    cap_t cspace; // Cspace; is copied
    uint64_t token;
    cap_t port; // Any; is copied
    uint64_t used_ns;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS = 2,
    POSIX_PROCESS_HAND_OVER_PARAMS_POINTER_WORDS = 2,
    POSIX_PROCESS_HAND_OVER_PARAMS_MAX_WORDS = 4,
    POSIX_PROCESS_HAND_OVER_PARAMS_MESSAGE_WORDS = 5,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_hand_over_params_encode(const struct posix_process_hand_over_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_hand_over_params_decode(const struct wire_message *message, struct posix_process_hand_over_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_hand_over_params_pack(const struct posix_process_hand_over_params *value, uint64_t words[POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS]);
status_t posix_process_hand_over_params_unpack(const uint64_t words[POSIX_PROCESS_HAND_OVER_PARAMS_DATA_WORDS], struct posix_process_hand_over_params *out);
// For encoders and decoders of what contains it.
void posix_process_hand_over_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_hand_over_params *value);
void posix_process_hand_over_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_hand_over_params *out);

// PosixProcess.start params.
struct posix_process_start_params {
    uint32_t id;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_START_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_START_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_START_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_START_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_start_params_encode(const struct posix_process_start_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_start_params_decode(const struct wire_message *message, struct posix_process_start_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_start_params_pack(const struct posix_process_start_params *value, uint64_t words[POSIX_PROCESS_START_PARAMS_DATA_WORDS]);
status_t posix_process_start_params_unpack(const uint64_t words[POSIX_PROCESS_START_PARAMS_DATA_WORDS], struct posix_process_start_params *out);
// For encoders and decoders of what contains it.
void posix_process_start_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_start_params *value);
void posix_process_start_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_start_params *out);

// PosixProcess.finish params.
struct posix_process_finish_params {
    int32_t status;
    uint8_t signal; // 0 to 64
    uint64_t used_ns;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS = 2,
    POSIX_PROCESS_FINISH_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_FINISH_PARAMS_MAX_WORDS = 2,
    POSIX_PROCESS_FINISH_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_finish_params_encode(const struct posix_process_finish_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_finish_params_decode(const struct wire_message *message, struct posix_process_finish_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_finish_params_pack(const struct posix_process_finish_params *value, uint64_t words[POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS]);
status_t posix_process_finish_params_unpack(const uint64_t words[POSIX_PROCESS_FINISH_PARAMS_DATA_WORDS], struct posix_process_finish_params *out);
// For encoders and decoders of what contains it.
void posix_process_finish_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_finish_params *value);
void posix_process_finish_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_finish_params *out);

// PosixProcess.makeTerminal results.
struct posix_process_make_terminal_results {
    cap_t master; // PosixTerminal; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_MAKE_TERMINAL_RESULTS_DATA_WORDS = 0,
    POSIX_PROCESS_MAKE_TERMINAL_RESULTS_POINTER_WORDS = 1,
    POSIX_PROCESS_MAKE_TERMINAL_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_MAKE_TERMINAL_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_make_terminal_results_encode(const struct posix_process_make_terminal_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_make_terminal_results_decode(const struct wire_message *message, struct posix_process_make_terminal_results *out);
// For encoders and decoders of what contains it.
void posix_process_make_terminal_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_make_terminal_results *value);
void posix_process_make_terminal_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_make_terminal_results *out);

// PosixProcess.findTerminal params.
struct posix_process_find_terminal_params {
    uint32_t number;
    bool is_taking;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_FIND_TERMINAL_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_FIND_TERMINAL_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_FIND_TERMINAL_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_find_terminal_params_encode(const struct posix_process_find_terminal_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_find_terminal_params_decode(const struct wire_message *message, struct posix_process_find_terminal_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_find_terminal_params_pack(const struct posix_process_find_terminal_params *value, uint64_t words[POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS]);
status_t posix_process_find_terminal_params_unpack(const uint64_t words[POSIX_PROCESS_FIND_TERMINAL_PARAMS_DATA_WORDS], struct posix_process_find_terminal_params *out);
// For encoders and decoders of what contains it.
void posix_process_find_terminal_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_find_terminal_params *value);
void posix_process_find_terminal_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_find_terminal_params *out);

// PosixProcess.findTerminal results.
struct posix_process_find_terminal_results {
    cap_t terminal; // PosixTerminal; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FIND_TERMINAL_RESULTS_DATA_WORDS = 0,
    POSIX_PROCESS_FIND_TERMINAL_RESULTS_POINTER_WORDS = 1,
    POSIX_PROCESS_FIND_TERMINAL_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_FIND_TERMINAL_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_find_terminal_results_encode(const struct posix_process_find_terminal_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_find_terminal_results_decode(const struct wire_message *message, struct posix_process_find_terminal_results *out);
// For encoders and decoders of what contains it.
void posix_process_find_terminal_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_find_terminal_results *value);
void posix_process_find_terminal_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_find_terminal_results *out);

// PosixProcess.listTerminals results.
struct posix_process_list_terminals_results {
    uint64_t numbers;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_LIST_TERMINALS_RESULTS_POINTER_WORDS = 0,
    POSIX_PROCESS_LIST_TERMINALS_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_LIST_TERMINALS_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_list_terminals_results_encode(const struct posix_process_list_terminals_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_list_terminals_results_decode(const struct wire_message *message, struct posix_process_list_terminals_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_list_terminals_results_pack(const struct posix_process_list_terminals_results *value, uint64_t words[POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS]);
status_t posix_process_list_terminals_results_unpack(const uint64_t words[POSIX_PROCESS_LIST_TERMINALS_RESULTS_DATA_WORDS], struct posix_process_list_terminals_results *out);
// For encoders and decoders of what contains it.
void posix_process_list_terminals_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_list_terminals_results *value);
void posix_process_list_terminals_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_list_terminals_results *out);

// PosixProcess.describe params.
struct posix_process_describe_params {
    uint32_t id;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_DESCRIBE_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_DESCRIBE_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_DESCRIBE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_describe_params_encode(const struct posix_process_describe_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_describe_params_decode(const struct wire_message *message, struct posix_process_describe_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_describe_params_pack(const struct posix_process_describe_params *value, uint64_t words[POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS]);
status_t posix_process_describe_params_unpack(const uint64_t words[POSIX_PROCESS_DESCRIBE_PARAMS_DATA_WORDS], struct posix_process_describe_params *out);
// For encoders and decoders of what contains it.
void posix_process_describe_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_describe_params *value);
void posix_process_describe_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_describe_params *out);

// PosixProcess.setProgram params.
struct posix_process_set_program_params {
    struct text name; // at most 15 bytes
    struct text program; // at most 255 bytes
    struct data arguments; // at most 512 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_SET_PROGRAM_PARAMS_DATA_WORDS = 0,
    POSIX_PROCESS_SET_PROGRAM_PARAMS_POINTER_WORDS = 3,
    POSIX_PROCESS_SET_PROGRAM_PARAMS_MAX_WORDS = 101,
    POSIX_PROCESS_SET_PROGRAM_PARAMS_MESSAGE_WORDS = 102,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_set_program_params_encode(const struct posix_process_set_program_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_set_program_params_decode(const struct wire_message *message, struct posix_process_set_program_params *out);
// For encoders and decoders of what contains it.
void posix_process_set_program_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_set_program_params *value);
void posix_process_set_program_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_set_program_params *out);

// PosixProcess.futexLeave params.
struct posix_process_futex_leave_params {
    uint8_t thread; // 0 to 63
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS = 1,
    POSIX_PROCESS_FUTEX_LEAVE_PARAMS_POINTER_WORDS = 0,
    POSIX_PROCESS_FUTEX_LEAVE_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_FUTEX_LEAVE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_futex_leave_params_encode(const struct posix_process_futex_leave_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_futex_leave_params_decode(const struct wire_message *message, struct posix_process_futex_leave_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_futex_leave_params_pack(const struct posix_process_futex_leave_params *value, uint64_t words[POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS]);
status_t posix_process_futex_leave_params_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_LEAVE_PARAMS_DATA_WORDS], struct posix_process_futex_leave_params *out);
// For encoders and decoders of what contains it.
void posix_process_futex_leave_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_leave_params *value);
void posix_process_futex_leave_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_leave_params *out);

// PosixProcess.futexLeave results.
struct posix_process_futex_leave_results {
    bool is_woken;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_FUTEX_LEAVE_RESULTS_POINTER_WORDS = 0,
    POSIX_PROCESS_FUTEX_LEAVE_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_FUTEX_LEAVE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_futex_leave_results_encode(const struct posix_process_futex_leave_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_futex_leave_results_decode(const struct wire_message *message, struct posix_process_futex_leave_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_futex_leave_results_pack(const struct posix_process_futex_leave_results *value, uint64_t words[POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS]);
status_t posix_process_futex_leave_results_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_LEAVE_RESULTS_DATA_WORDS], struct posix_process_futex_leave_results *out);
// For encoders and decoders of what contains it.
void posix_process_futex_leave_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_leave_results *value);
void posix_process_futex_leave_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_leave_results *out);

// PosixProcess.futexTake results.
struct posix_process_futex_take_results {
    uint64_t threads;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_FUTEX_TAKE_RESULTS_POINTER_WORDS = 0,
    POSIX_PROCESS_FUTEX_TAKE_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_FUTEX_TAKE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_futex_take_results_encode(const struct posix_process_futex_take_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_futex_take_results_decode(const struct wire_message *message, struct posix_process_futex_take_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_futex_take_results_pack(const struct posix_process_futex_take_results *value, uint64_t words[POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS]);
status_t posix_process_futex_take_results_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_TAKE_RESULTS_DATA_WORDS], struct posix_process_futex_take_results *out);
// For encoders and decoders of what contains it.
void posix_process_futex_take_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_take_results *value);
void posix_process_futex_take_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_take_results *out);

// PosixProcess.futexWake results.
struct posix_process_futex_wake_results {
    uint32_t woken;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_FUTEX_WAKE_RESULTS_POINTER_WORDS = 0,
    POSIX_PROCESS_FUTEX_WAKE_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_FUTEX_WAKE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_futex_wake_results_encode(const struct posix_process_futex_wake_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_futex_wake_results_decode(const struct wire_message *message, struct posix_process_futex_wake_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_futex_wake_results_pack(const struct posix_process_futex_wake_results *value, uint64_t words[POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS]);
status_t posix_process_futex_wake_results_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_WAKE_RESULTS_DATA_WORDS], struct posix_process_futex_wake_results *out);
// For encoders and decoders of what contains it.
void posix_process_futex_wake_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_wake_results *value);
void posix_process_futex_wake_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_wake_results *out);

// PosixProcess.futexRequeue results.
struct posix_process_futex_requeue_results {
    uint32_t count;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS = 1,
    POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_POINTER_WORDS = 0,
    POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_MAX_WORDS = 1,
    POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_futex_requeue_results_encode(const struct posix_process_futex_requeue_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_futex_requeue_results_decode(const struct wire_message *message, struct posix_process_futex_requeue_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_process_futex_requeue_results_pack(const struct posix_process_futex_requeue_results *value, uint64_t words[POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS]);
status_t posix_process_futex_requeue_results_unpack(const uint64_t words[POSIX_PROCESS_FUTEX_REQUEUE_RESULTS_DATA_WORDS], struct posix_process_futex_requeue_results *out);
// For encoders and decoders of what contains it.
void posix_process_futex_requeue_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_futex_requeue_results *value);
void posix_process_futex_requeue_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_futex_requeue_results *out);

// PosixProcess.watchBy params.
struct posix_process_watch_by_params {
    cap_t event; // Notification, send; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_WATCH_BY_PARAMS_DATA_WORDS = 0,
    POSIX_PROCESS_WATCH_BY_PARAMS_POINTER_WORDS = 1,
    POSIX_PROCESS_WATCH_BY_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_WATCH_BY_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_watch_by_params_encode(const struct posix_process_watch_by_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_watch_by_params_decode(const struct wire_message *message, struct posix_process_watch_by_params *out);
// For encoders and decoders of what contains it.
void posix_process_watch_by_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_watch_by_params *value);
void posix_process_watch_by_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_watch_by_params *out);

// PosixProcess.hearBy params.
struct posix_process_hear_by_params {
    cap_t event; // Notification, send; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PROCESS_HEAR_BY_PARAMS_DATA_WORDS = 0,
    POSIX_PROCESS_HEAR_BY_PARAMS_POINTER_WORDS = 1,
    POSIX_PROCESS_HEAR_BY_PARAMS_MAX_WORDS = 1,
    POSIX_PROCESS_HEAR_BY_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_process_hear_by_params_encode(const struct posix_process_hear_by_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_process_hear_by_params_decode(const struct wire_message *message, struct posix_process_hear_by_params *out);
// For encoders and decoders of what contains it.
void posix_process_hear_by_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_process_hear_by_params *value);
void posix_process_hear_by_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_process_hear_by_params *out);

// PosixPipe.read params.
struct posix_pipe_read_params {
    uint32_t count; // 1 to 896
    uint32_t waiter;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_READ_PARAMS_DATA_WORDS = 1,
    POSIX_PIPE_READ_PARAMS_POINTER_WORDS = 0,
    POSIX_PIPE_READ_PARAMS_MAX_WORDS = 1,
    POSIX_PIPE_READ_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_read_params_encode(const struct posix_pipe_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_read_params_decode(const struct wire_message *message, struct posix_pipe_read_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_read_params_pack(const struct posix_pipe_read_params *value, uint64_t words[POSIX_PIPE_READ_PARAMS_DATA_WORDS]);
status_t posix_pipe_read_params_unpack(const uint64_t words[POSIX_PIPE_READ_PARAMS_DATA_WORDS], struct posix_pipe_read_params *out);
// For encoders and decoders of what contains it.
void posix_pipe_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_params *value);
void posix_pipe_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_params *out);

// PosixPipe.read results.
struct posix_pipe_read_results {
    struct data data; // at most 896 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_READ_RESULTS_DATA_WORDS = 0,
    POSIX_PIPE_READ_RESULTS_POINTER_WORDS = 1,
    POSIX_PIPE_READ_RESULTS_MAX_WORDS = 113,
    POSIX_PIPE_READ_RESULTS_MESSAGE_WORDS = 114,
    POSIX_PIPE_READ_RESULTS_BYTES_AT = 2, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_read_results_encode(const struct posix_pipe_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_read_results_decode(const struct wire_message *message, struct posix_pipe_read_results *out);
// For encoders and decoders of what contains it.
void posix_pipe_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_results *value);
void posix_pipe_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_results *out);

// PosixPipe.write params.
struct posix_pipe_write_params {
    struct data data; // at most 896 bytes
    uint32_t rest; // 0 to 4096
    uint32_t writer;
    bool is_waiting;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_WRITE_PARAMS_DATA_WORDS = 2,
    POSIX_PIPE_WRITE_PARAMS_POINTER_WORDS = 1,
    POSIX_PIPE_WRITE_PARAMS_MAX_WORDS = 115,
    POSIX_PIPE_WRITE_PARAMS_MESSAGE_WORDS = 116,
    POSIX_PIPE_WRITE_PARAMS_BYTES_AT = 4, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_write_params_encode(const struct posix_pipe_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_write_params_decode(const struct wire_message *message, struct posix_pipe_write_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_write_params_pack(const struct posix_pipe_write_params *value, uint64_t words[POSIX_PIPE_WRITE_PARAMS_DATA_WORDS]);
status_t posix_pipe_write_params_unpack(const uint64_t words[POSIX_PIPE_WRITE_PARAMS_DATA_WORDS], struct posix_pipe_write_params *out);
// For encoders and decoders of what contains it.
void posix_pipe_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_write_params *value);
void posix_pipe_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_write_params *out);

// PosixPipe.state params.
struct posix_pipe_state_params {
    uint32_t waiter;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_STATE_PARAMS_DATA_WORDS = 1,
    POSIX_PIPE_STATE_PARAMS_POINTER_WORDS = 0,
    POSIX_PIPE_STATE_PARAMS_MAX_WORDS = 1,
    POSIX_PIPE_STATE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_state_params_encode(const struct posix_pipe_state_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_state_params_decode(const struct wire_message *message, struct posix_pipe_state_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_state_params_pack(const struct posix_pipe_state_params *value, uint64_t words[POSIX_PIPE_STATE_PARAMS_DATA_WORDS]);
status_t posix_pipe_state_params_unpack(const uint64_t words[POSIX_PIPE_STATE_PARAMS_DATA_WORDS], struct posix_pipe_state_params *out);
// For encoders and decoders of what contains it.
void posix_pipe_state_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_state_params *value);
void posix_pipe_state_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_state_params *out);

// PosixPipe.resize params.
struct posix_pipe_resize_params {
    uint32_t capacity; // 1 to 65536
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS = 1,
    POSIX_PIPE_RESIZE_PARAMS_POINTER_WORDS = 0,
    POSIX_PIPE_RESIZE_PARAMS_MAX_WORDS = 1,
    POSIX_PIPE_RESIZE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_resize_params_encode(const struct posix_pipe_resize_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_resize_params_decode(const struct wire_message *message, struct posix_pipe_resize_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_resize_params_pack(const struct posix_pipe_resize_params *value, uint64_t words[POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS]);
status_t posix_pipe_resize_params_unpack(const uint64_t words[POSIX_PIPE_RESIZE_PARAMS_DATA_WORDS], struct posix_pipe_resize_params *out);
// For encoders and decoders of what contains it.
void posix_pipe_resize_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_resize_params *value);
void posix_pipe_resize_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_resize_params *out);

// PosixPipe.resize results.
struct posix_pipe_resize_results {
    uint32_t capacity;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS = 1,
    POSIX_PIPE_RESIZE_RESULTS_POINTER_WORDS = 0,
    POSIX_PIPE_RESIZE_RESULTS_MAX_WORDS = 1,
    POSIX_PIPE_RESIZE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_resize_results_encode(const struct posix_pipe_resize_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_resize_results_decode(const struct wire_message *message, struct posix_pipe_resize_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_resize_results_pack(const struct posix_pipe_resize_results *value, uint64_t words[POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS]);
status_t posix_pipe_resize_results_unpack(const uint64_t words[POSIX_PIPE_RESIZE_RESULTS_DATA_WORDS], struct posix_pipe_resize_results *out);
// For encoders and decoders of what contains it.
void posix_pipe_resize_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_resize_results *value);
void posix_pipe_resize_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_resize_results *out);

// PosixPipe.peek params.
struct posix_pipe_peek_params {
    uint32_t offset;
    uint32_t count; // 1 to 896
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_PEEK_PARAMS_DATA_WORDS = 1,
    POSIX_PIPE_PEEK_PARAMS_POINTER_WORDS = 0,
    POSIX_PIPE_PEEK_PARAMS_MAX_WORDS = 1,
    POSIX_PIPE_PEEK_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_peek_params_encode(const struct posix_pipe_peek_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_peek_params_decode(const struct wire_message *message, struct posix_pipe_peek_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_peek_params_pack(const struct posix_pipe_peek_params *value, uint64_t words[POSIX_PIPE_PEEK_PARAMS_DATA_WORDS]);
status_t posix_pipe_peek_params_unpack(const uint64_t words[POSIX_PIPE_PEEK_PARAMS_DATA_WORDS], struct posix_pipe_peek_params *out);
// For encoders and decoders of what contains it.
void posix_pipe_peek_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_peek_params *value);
void posix_pipe_peek_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_peek_params *out);

// PosixPipe.peek results.
struct posix_pipe_peek_results {
    uint32_t departures;
    struct data data; // at most 896 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_PEEK_RESULTS_DATA_WORDS = 1,
    POSIX_PIPE_PEEK_RESULTS_POINTER_WORDS = 1,
    POSIX_PIPE_PEEK_RESULTS_MAX_WORDS = 114,
    POSIX_PIPE_PEEK_RESULTS_MESSAGE_WORDS = 115,
    POSIX_PIPE_PEEK_RESULTS_BYTES_AT = 3, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_peek_results_encode(const struct posix_pipe_peek_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_peek_results_decode(const struct wire_message *message, struct posix_pipe_peek_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_peek_results_pack(const struct posix_pipe_peek_results *value, uint64_t words[POSIX_PIPE_PEEK_RESULTS_DATA_WORDS]);
status_t posix_pipe_peek_results_unpack(const uint64_t words[POSIX_PIPE_PEEK_RESULTS_DATA_WORDS], struct posix_pipe_peek_results *out);
// For encoders and decoders of what contains it.
void posix_pipe_peek_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_peek_results *value);
void posix_pipe_peek_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_peek_results *out);

// PosixPipe.readBlocking params.
struct posix_pipe_read_blocking_params {
    uint32_t count; // 1 to 896
    uint32_t reader;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS = 1,
    POSIX_PIPE_READ_BLOCKING_PARAMS_POINTER_WORDS = 0,
    POSIX_PIPE_READ_BLOCKING_PARAMS_MAX_WORDS = 1,
    POSIX_PIPE_READ_BLOCKING_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_read_blocking_params_encode(const struct posix_pipe_read_blocking_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_read_blocking_params_decode(const struct wire_message *message, struct posix_pipe_read_blocking_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_read_blocking_params_pack(const struct posix_pipe_read_blocking_params *value, uint64_t words[POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS]);
status_t posix_pipe_read_blocking_params_unpack(const uint64_t words[POSIX_PIPE_READ_BLOCKING_PARAMS_DATA_WORDS], struct posix_pipe_read_blocking_params *out);
// For encoders and decoders of what contains it.
void posix_pipe_read_blocking_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_blocking_params *value);
void posix_pipe_read_blocking_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_blocking_params *out);

// PosixPipe.readBlocking results.
struct posix_pipe_read_blocking_results {
    struct data data; // at most 896 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_READ_BLOCKING_RESULTS_DATA_WORDS = 0,
    POSIX_PIPE_READ_BLOCKING_RESULTS_POINTER_WORDS = 1,
    POSIX_PIPE_READ_BLOCKING_RESULTS_MAX_WORDS = 113,
    POSIX_PIPE_READ_BLOCKING_RESULTS_MESSAGE_WORDS = 114,
    POSIX_PIPE_READ_BLOCKING_RESULTS_BYTES_AT = 2, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_read_blocking_results_encode(const struct posix_pipe_read_blocking_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_read_blocking_results_decode(const struct wire_message *message, struct posix_pipe_read_blocking_results *out);
// For encoders and decoders of what contains it.
void posix_pipe_read_blocking_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_blocking_results *value);
void posix_pipe_read_blocking_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_blocking_results *out);

// PosixPipe.lendPage params.
struct posix_pipe_lend_page_params {
    cap_t page; // Frame; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_LEND_PAGE_PARAMS_DATA_WORDS = 0,
    POSIX_PIPE_LEND_PAGE_PARAMS_POINTER_WORDS = 1,
    POSIX_PIPE_LEND_PAGE_PARAMS_MAX_WORDS = 1,
    POSIX_PIPE_LEND_PAGE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_lend_page_params_encode(const struct posix_pipe_lend_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_lend_page_params_decode(const struct wire_message *message, struct posix_pipe_lend_page_params *out);
// For encoders and decoders of what contains it.
void posix_pipe_lend_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_lend_page_params *value);
void posix_pipe_lend_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_lend_page_params *out);

// PosixPipe.lendPage results.
struct posix_pipe_lend_page_results {
    cap_t end; // PosixPipe; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_LEND_PAGE_RESULTS_DATA_WORDS = 0,
    POSIX_PIPE_LEND_PAGE_RESULTS_POINTER_WORDS = 1,
    POSIX_PIPE_LEND_PAGE_RESULTS_MAX_WORDS = 1,
    POSIX_PIPE_LEND_PAGE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_lend_page_results_encode(const struct posix_pipe_lend_page_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_lend_page_results_decode(const struct wire_message *message, struct posix_pipe_lend_page_results *out);
// For encoders and decoders of what contains it.
void posix_pipe_lend_page_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_lend_page_results *value);
void posix_pipe_lend_page_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_lend_page_results *out);

// PosixPipe.readPage params.
struct posix_pipe_read_page_params {
    uint32_t count; // 1 to 4096
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS = 1,
    POSIX_PIPE_READ_PAGE_PARAMS_POINTER_WORDS = 0,
    POSIX_PIPE_READ_PAGE_PARAMS_MAX_WORDS = 1,
    POSIX_PIPE_READ_PAGE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_read_page_params_encode(const struct posix_pipe_read_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_read_page_params_decode(const struct wire_message *message, struct posix_pipe_read_page_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_read_page_params_pack(const struct posix_pipe_read_page_params *value, uint64_t words[POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS]);
status_t posix_pipe_read_page_params_unpack(const uint64_t words[POSIX_PIPE_READ_PAGE_PARAMS_DATA_WORDS], struct posix_pipe_read_page_params *out);
// For encoders and decoders of what contains it.
void posix_pipe_read_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_page_params *value);
void posix_pipe_read_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_page_params *out);

// PosixPipe.readPage results.
struct posix_pipe_read_page_results {
    uint32_t count;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS = 1,
    POSIX_PIPE_READ_PAGE_RESULTS_POINTER_WORDS = 0,
    POSIX_PIPE_READ_PAGE_RESULTS_MAX_WORDS = 1,
    POSIX_PIPE_READ_PAGE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_read_page_results_encode(const struct posix_pipe_read_page_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_read_page_results_decode(const struct wire_message *message, struct posix_pipe_read_page_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_read_page_results_pack(const struct posix_pipe_read_page_results *value, uint64_t words[POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS]);
status_t posix_pipe_read_page_results_unpack(const uint64_t words[POSIX_PIPE_READ_PAGE_RESULTS_DATA_WORDS], struct posix_pipe_read_page_results *out);
// For encoders and decoders of what contains it.
void posix_pipe_read_page_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_read_page_results *value);
void posix_pipe_read_page_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_read_page_results *out);

// PosixPipe.writePage params.
struct posix_pipe_write_page_params {
    uint32_t count; // 1 to 4096
    uint32_t writer;
    bool is_waiting;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS = 2,
    POSIX_PIPE_WRITE_PAGE_PARAMS_POINTER_WORDS = 0,
    POSIX_PIPE_WRITE_PAGE_PARAMS_MAX_WORDS = 2,
    POSIX_PIPE_WRITE_PAGE_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_write_page_params_encode(const struct posix_pipe_write_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_write_page_params_decode(const struct wire_message *message, struct posix_pipe_write_page_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_write_page_params_pack(const struct posix_pipe_write_page_params *value, uint64_t words[POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS]);
status_t posix_pipe_write_page_params_unpack(const uint64_t words[POSIX_PIPE_WRITE_PAGE_PARAMS_DATA_WORDS], struct posix_pipe_write_page_params *out);
// For encoders and decoders of what contains it.
void posix_pipe_write_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_write_page_params *value);
void posix_pipe_write_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_write_page_params *out);

// PosixPipe.number results.
struct posix_pipe_number_results {
    uint64_t number;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS = 1,
    POSIX_PIPE_NUMBER_RESULTS_POINTER_WORDS = 0,
    POSIX_PIPE_NUMBER_RESULTS_MAX_WORDS = 1,
    POSIX_PIPE_NUMBER_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_pipe_number_results_encode(const struct posix_pipe_number_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_pipe_number_results_decode(const struct wire_message *message, struct posix_pipe_number_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_pipe_number_results_pack(const struct posix_pipe_number_results *value, uint64_t words[POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS]);
status_t posix_pipe_number_results_unpack(const uint64_t words[POSIX_PIPE_NUMBER_RESULTS_DATA_WORDS], struct posix_pipe_number_results *out);
// For encoders and decoders of what contains it.
void posix_pipe_number_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_pipe_number_results *value);
void posix_pipe_number_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_pipe_number_results *out);

// PosixCell.load params.
struct posix_cell_load_params {
    uint32_t waiter;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_CELL_LOAD_PARAMS_DATA_WORDS = 1,
    POSIX_CELL_LOAD_PARAMS_POINTER_WORDS = 0,
    POSIX_CELL_LOAD_PARAMS_MAX_WORDS = 1,
    POSIX_CELL_LOAD_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_cell_load_params_encode(const struct posix_cell_load_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_cell_load_params_decode(const struct wire_message *message, struct posix_cell_load_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_cell_load_params_pack(const struct posix_cell_load_params *value, uint64_t words[POSIX_CELL_LOAD_PARAMS_DATA_WORDS]);
status_t posix_cell_load_params_unpack(const uint64_t words[POSIX_CELL_LOAD_PARAMS_DATA_WORDS], struct posix_cell_load_params *out);
// For encoders and decoders of what contains it.
void posix_cell_load_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_cell_load_params *value);
void posix_cell_load_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_cell_load_params *out);

// PosixSocket.bind params.
struct posix_socket_bind_params {
    struct posix_address address;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_BIND_PARAMS_DATA_WORDS = 0,
    POSIX_SOCKET_BIND_PARAMS_POINTER_WORDS = 1,
    POSIX_SOCKET_BIND_PARAMS_MAX_WORDS = 18,
    POSIX_SOCKET_BIND_PARAMS_MESSAGE_WORDS = 19,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_bind_params_encode(const struct posix_socket_bind_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_bind_params_decode(const struct wire_message *message, struct posix_socket_bind_params *out);
// For encoders and decoders of what contains it.
void posix_socket_bind_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_bind_params *value);
void posix_socket_bind_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_bind_params *out);

// PosixSocket.listen params.
struct posix_socket_listen_params {
    uint32_t backlog;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS = 1,
    POSIX_SOCKET_LISTEN_PARAMS_POINTER_WORDS = 0,
    POSIX_SOCKET_LISTEN_PARAMS_MAX_WORDS = 1,
    POSIX_SOCKET_LISTEN_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_listen_params_encode(const struct posix_socket_listen_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_listen_params_decode(const struct wire_message *message, struct posix_socket_listen_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_listen_params_pack(const struct posix_socket_listen_params *value, uint64_t words[POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS]);
status_t posix_socket_listen_params_unpack(const uint64_t words[POSIX_SOCKET_LISTEN_PARAMS_DATA_WORDS], struct posix_socket_listen_params *out);
// For encoders and decoders of what contains it.
void posix_socket_listen_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_listen_params *value);
void posix_socket_listen_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_listen_params *out);

// PosixSocket.connect params.
struct posix_socket_connect_params {
    struct posix_address address;
    uint32_t waiter;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS = 1,
    POSIX_SOCKET_CONNECT_PARAMS_POINTER_WORDS = 1,
    POSIX_SOCKET_CONNECT_PARAMS_MAX_WORDS = 19,
    POSIX_SOCKET_CONNECT_PARAMS_MESSAGE_WORDS = 20,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_connect_params_encode(const struct posix_socket_connect_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_connect_params_decode(const struct wire_message *message, struct posix_socket_connect_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_connect_params_pack(const struct posix_socket_connect_params *value, uint64_t words[POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS]);
status_t posix_socket_connect_params_unpack(const uint64_t words[POSIX_SOCKET_CONNECT_PARAMS_DATA_WORDS], struct posix_socket_connect_params *out);
// For encoders and decoders of what contains it.
void posix_socket_connect_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_connect_params *value);
void posix_socket_connect_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_connect_params *out);

// PosixSocket.accept params.
struct posix_socket_accept_params {
    uint32_t waiter;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS = 1,
    POSIX_SOCKET_ACCEPT_PARAMS_POINTER_WORDS = 0,
    POSIX_SOCKET_ACCEPT_PARAMS_MAX_WORDS = 1,
    POSIX_SOCKET_ACCEPT_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_accept_params_encode(const struct posix_socket_accept_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_accept_params_decode(const struct wire_message *message, struct posix_socket_accept_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_accept_params_pack(const struct posix_socket_accept_params *value, uint64_t words[POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS]);
status_t posix_socket_accept_params_unpack(const uint64_t words[POSIX_SOCKET_ACCEPT_PARAMS_DATA_WORDS], struct posix_socket_accept_params *out);
// For encoders and decoders of what contains it.
void posix_socket_accept_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_accept_params *value);
void posix_socket_accept_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_accept_params *out);

// PosixSocket.accept results.
struct posix_socket_accept_results {
    cap_t socket; // PosixSocket; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_ACCEPT_RESULTS_DATA_WORDS = 0,
    POSIX_SOCKET_ACCEPT_RESULTS_POINTER_WORDS = 1,
    POSIX_SOCKET_ACCEPT_RESULTS_MAX_WORDS = 1,
    POSIX_SOCKET_ACCEPT_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_accept_results_encode(const struct posix_socket_accept_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_accept_results_decode(const struct wire_message *message, struct posix_socket_accept_results *out);
// For encoders and decoders of what contains it.
void posix_socket_accept_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_accept_results *value);
void posix_socket_accept_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_accept_results *out);

// PosixSocket.send params.
struct posix_socket_send_params {
    struct data data; // at most 768 bytes
    bool is_more;
    uint32_t sender;
    struct posix_address address;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_SEND_PARAMS_DATA_WORDS = 1,
    POSIX_SOCKET_SEND_PARAMS_POINTER_WORDS = 2,
    POSIX_SOCKET_SEND_PARAMS_MAX_WORDS = 116,
    POSIX_SOCKET_SEND_PARAMS_MESSAGE_WORDS = 117,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_send_params_encode(const struct posix_socket_send_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_send_params_decode(const struct wire_message *message, struct posix_socket_send_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_send_params_pack(const struct posix_socket_send_params *value, uint64_t words[POSIX_SOCKET_SEND_PARAMS_DATA_WORDS]);
status_t posix_socket_send_params_unpack(const uint64_t words[POSIX_SOCKET_SEND_PARAMS_DATA_WORDS], struct posix_socket_send_params *out);
// For encoders and decoders of what contains it.
void posix_socket_send_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_send_params *value);
void posix_socket_send_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_send_params *out);

// PosixSocket.attach params.
struct posix_socket_attach_params {
    uint32_t owner;
    uint32_t kind;
    uint32_t flags;
    bool has_file;
    struct text path; // at most 255 bytes
    cap_t file; // Any; is copied
    cap_t cell; // Any; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS = 2,
    POSIX_SOCKET_ATTACH_PARAMS_POINTER_WORDS = 3,
    POSIX_SOCKET_ATTACH_PARAMS_MAX_WORDS = 37,
    POSIX_SOCKET_ATTACH_PARAMS_MESSAGE_WORDS = 38,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_attach_params_encode(const struct posix_socket_attach_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_attach_params_decode(const struct wire_message *message, struct posix_socket_attach_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_attach_params_pack(const struct posix_socket_attach_params *value, uint64_t words[POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS]);
status_t posix_socket_attach_params_unpack(const uint64_t words[POSIX_SOCKET_ATTACH_PARAMS_DATA_WORDS], struct posix_socket_attach_params *out);
// For encoders and decoders of what contains it.
void posix_socket_attach_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_attach_params *value);
void posix_socket_attach_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_attach_params *out);

// PosixSocket.receive params.
struct posix_socket_receive_params {
    uint32_t count; // 0 to 768
    bool is_kept;
    bool is_continued;
    uint32_t receiver;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS = 2,
    POSIX_SOCKET_RECEIVE_PARAMS_POINTER_WORDS = 0,
    POSIX_SOCKET_RECEIVE_PARAMS_MAX_WORDS = 2,
    POSIX_SOCKET_RECEIVE_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_receive_params_encode(const struct posix_socket_receive_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_receive_params_decode(const struct wire_message *message, struct posix_socket_receive_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_receive_params_pack(const struct posix_socket_receive_params *value, uint64_t words[POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS]);
status_t posix_socket_receive_params_unpack(const uint64_t words[POSIX_SOCKET_RECEIVE_PARAMS_DATA_WORDS], struct posix_socket_receive_params *out);
// For encoders and decoders of what contains it.
void posix_socket_receive_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_receive_params *value);
void posix_socket_receive_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_receive_params *out);

// PosixSocket.receive results.
struct posix_socket_receive_results {
    struct data data; // at most 768 bytes
    struct data name; // at most 108 bytes
    bool is_more;
    uint32_t parcels;
    uint32_t sender;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS = 2,
    POSIX_SOCKET_RECEIVE_RESULTS_POINTER_WORDS = 2,
    POSIX_SOCKET_RECEIVE_RESULTS_MAX_WORDS = 114,
    POSIX_SOCKET_RECEIVE_RESULTS_MESSAGE_WORDS = 115,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_receive_results_encode(const struct posix_socket_receive_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_receive_results_decode(const struct wire_message *message, struct posix_socket_receive_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_receive_results_pack(const struct posix_socket_receive_results *value, uint64_t words[POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS]);
status_t posix_socket_receive_results_unpack(const uint64_t words[POSIX_SOCKET_RECEIVE_RESULTS_DATA_WORDS], struct posix_socket_receive_results *out);
// For encoders and decoders of what contains it.
void posix_socket_receive_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_receive_results *value);
void posix_socket_receive_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_receive_results *out);

// PosixSocket.takeParcel params.
struct posix_socket_take_parcel_params {
    uint32_t receiver;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS = 1,
    POSIX_SOCKET_TAKE_PARCEL_PARAMS_POINTER_WORDS = 0,
    POSIX_SOCKET_TAKE_PARCEL_PARAMS_MAX_WORDS = 1,
    POSIX_SOCKET_TAKE_PARCEL_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_take_parcel_params_encode(const struct posix_socket_take_parcel_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_take_parcel_params_decode(const struct wire_message *message, struct posix_socket_take_parcel_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_take_parcel_params_pack(const struct posix_socket_take_parcel_params *value, uint64_t words[POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS]);
status_t posix_socket_take_parcel_params_unpack(const uint64_t words[POSIX_SOCKET_TAKE_PARCEL_PARAMS_DATA_WORDS], struct posix_socket_take_parcel_params *out);
// For encoders and decoders of what contains it.
void posix_socket_take_parcel_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_take_parcel_params *value);
void posix_socket_take_parcel_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_take_parcel_params *out);

// PosixSocket.takeParcel results.
struct posix_socket_take_parcel_results {
    uint32_t kind;
    uint32_t flags;
    bool has_file;
    struct text path; // at most 255 bytes
    cap_t file; // Any; moves
    cap_t cell; // Any; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS = 2,
    POSIX_SOCKET_TAKE_PARCEL_RESULTS_POINTER_WORDS = 3,
    POSIX_SOCKET_TAKE_PARCEL_RESULTS_MAX_WORDS = 37,
    POSIX_SOCKET_TAKE_PARCEL_RESULTS_MESSAGE_WORDS = 38,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_take_parcel_results_encode(const struct posix_socket_take_parcel_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_take_parcel_results_decode(const struct wire_message *message, struct posix_socket_take_parcel_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_take_parcel_results_pack(const struct posix_socket_take_parcel_results *value, uint64_t words[POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS]);
status_t posix_socket_take_parcel_results_unpack(const uint64_t words[POSIX_SOCKET_TAKE_PARCEL_RESULTS_DATA_WORDS], struct posix_socket_take_parcel_results *out);
// For encoders and decoders of what contains it.
void posix_socket_take_parcel_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_take_parcel_results *value);
void posix_socket_take_parcel_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_take_parcel_results *out);

// PosixSocket.shutdown params.
struct posix_socket_shutdown_params {
    bool is_in;
    bool is_out;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS = 1,
    POSIX_SOCKET_SHUTDOWN_PARAMS_POINTER_WORDS = 0,
    POSIX_SOCKET_SHUTDOWN_PARAMS_MAX_WORDS = 1,
    POSIX_SOCKET_SHUTDOWN_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_shutdown_params_encode(const struct posix_socket_shutdown_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_shutdown_params_decode(const struct wire_message *message, struct posix_socket_shutdown_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_shutdown_params_pack(const struct posix_socket_shutdown_params *value, uint64_t words[POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS]);
status_t posix_socket_shutdown_params_unpack(const uint64_t words[POSIX_SOCKET_SHUTDOWN_PARAMS_DATA_WORDS], struct posix_socket_shutdown_params *out);
// For encoders and decoders of what contains it.
void posix_socket_shutdown_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_shutdown_params *value);
void posix_socket_shutdown_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_shutdown_params *out);

// PosixSocket.name params.
struct posix_socket_name_params {
    bool is_peers;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_NAME_PARAMS_DATA_WORDS = 1,
    POSIX_SOCKET_NAME_PARAMS_POINTER_WORDS = 0,
    POSIX_SOCKET_NAME_PARAMS_MAX_WORDS = 1,
    POSIX_SOCKET_NAME_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_name_params_encode(const struct posix_socket_name_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_name_params_decode(const struct wire_message *message, struct posix_socket_name_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_name_params_pack(const struct posix_socket_name_params *value, uint64_t words[POSIX_SOCKET_NAME_PARAMS_DATA_WORDS]);
status_t posix_socket_name_params_unpack(const uint64_t words[POSIX_SOCKET_NAME_PARAMS_DATA_WORDS], struct posix_socket_name_params *out);
// For encoders and decoders of what contains it.
void posix_socket_name_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_name_params *value);
void posix_socket_name_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_name_params *out);

// PosixSocket.name results.
struct posix_socket_name_results {
    struct data name; // at most 108 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_NAME_RESULTS_DATA_WORDS = 0,
    POSIX_SOCKET_NAME_RESULTS_POINTER_WORDS = 1,
    POSIX_SOCKET_NAME_RESULTS_MAX_WORDS = 15,
    POSIX_SOCKET_NAME_RESULTS_MESSAGE_WORDS = 16,
    POSIX_SOCKET_NAME_RESULTS_BYTES_AT = 2, // where `name` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_name_results_encode(const struct posix_socket_name_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_name_results_decode(const struct wire_message *message, struct posix_socket_name_results *out);
// For encoders and decoders of what contains it.
void posix_socket_name_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_name_results *value);
void posix_socket_name_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_name_results *out);

// PosixSocket.state params.
struct posix_socket_state_params {
    uint32_t waiter;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_STATE_PARAMS_DATA_WORDS = 1,
    POSIX_SOCKET_STATE_PARAMS_POINTER_WORDS = 0,
    POSIX_SOCKET_STATE_PARAMS_MAX_WORDS = 1,
    POSIX_SOCKET_STATE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_state_params_encode(const struct posix_socket_state_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_state_params_decode(const struct wire_message *message, struct posix_socket_state_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_state_params_pack(const struct posix_socket_state_params *value, uint64_t words[POSIX_SOCKET_STATE_PARAMS_DATA_WORDS]);
status_t posix_socket_state_params_unpack(const uint64_t words[POSIX_SOCKET_STATE_PARAMS_DATA_WORDS], struct posix_socket_state_params *out);
// For encoders and decoders of what contains it.
void posix_socket_state_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_state_params *value);
void posix_socket_state_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_state_params *out);

// PosixSocket.number results.
struct posix_socket_number_results {
    uint64_t number;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS = 1,
    POSIX_SOCKET_NUMBER_RESULTS_POINTER_WORDS = 0,
    POSIX_SOCKET_NUMBER_RESULTS_MAX_WORDS = 1,
    POSIX_SOCKET_NUMBER_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_socket_number_results_encode(const struct posix_socket_number_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_socket_number_results_decode(const struct wire_message *message, struct posix_socket_number_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_socket_number_results_pack(const struct posix_socket_number_results *value, uint64_t words[POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS]);
status_t posix_socket_number_results_unpack(const uint64_t words[POSIX_SOCKET_NUMBER_RESULTS_DATA_WORDS], struct posix_socket_number_results *out);
// For encoders and decoders of what contains it.
void posix_socket_number_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_socket_number_results *value);
void posix_socket_number_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_socket_number_results *out);

// PosixMemory.page params.
struct posix_memory_page_params {
    uint32_t index;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS = 1,
    POSIX_MEMORY_PAGE_PARAMS_POINTER_WORDS = 0,
    POSIX_MEMORY_PAGE_PARAMS_MAX_WORDS = 1,
    POSIX_MEMORY_PAGE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_memory_page_params_encode(const struct posix_memory_page_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_memory_page_params_decode(const struct wire_message *message, struct posix_memory_page_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_memory_page_params_pack(const struct posix_memory_page_params *value, uint64_t words[POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS]);
status_t posix_memory_page_params_unpack(const uint64_t words[POSIX_MEMORY_PAGE_PARAMS_DATA_WORDS], struct posix_memory_page_params *out);
// For encoders and decoders of what contains it.
void posix_memory_page_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_memory_page_params *value);
void posix_memory_page_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_memory_page_params *out);

// PosixMemory.page results.
struct posix_memory_page_results {
    cap_t page; // Frame; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_MEMORY_PAGE_RESULTS_DATA_WORDS = 0,
    POSIX_MEMORY_PAGE_RESULTS_POINTER_WORDS = 1,
    POSIX_MEMORY_PAGE_RESULTS_MAX_WORDS = 1,
    POSIX_MEMORY_PAGE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_memory_page_results_encode(const struct posix_memory_page_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_memory_page_results_decode(const struct wire_message *message, struct posix_memory_page_results *out);
// For encoders and decoders of what contains it.
void posix_memory_page_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_memory_page_results *value);
void posix_memory_page_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_memory_page_results *out);

// PosixMemory.number results.
struct posix_memory_number_results {
    uint64_t number;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS = 1,
    POSIX_MEMORY_NUMBER_RESULTS_POINTER_WORDS = 0,
    POSIX_MEMORY_NUMBER_RESULTS_MAX_WORDS = 1,
    POSIX_MEMORY_NUMBER_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_memory_number_results_encode(const struct posix_memory_number_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_memory_number_results_decode(const struct wire_message *message, struct posix_memory_number_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_memory_number_results_pack(const struct posix_memory_number_results *value, uint64_t words[POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS]);
status_t posix_memory_number_results_unpack(const uint64_t words[POSIX_MEMORY_NUMBER_RESULTS_DATA_WORDS], struct posix_memory_number_results *out);
// For encoders and decoders of what contains it.
void posix_memory_number_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_memory_number_results *value);
void posix_memory_number_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_memory_number_results *out);

// PosixTerminal.read params.
struct posix_terminal_read_params {
    uint32_t count; // 1 to 896
    uint32_t caller;
    bool is_late;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_READ_PARAMS_DATA_WORDS = 2,
    POSIX_TERMINAL_READ_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_READ_PARAMS_MAX_WORDS = 2,
    POSIX_TERMINAL_READ_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_read_params_encode(const struct posix_terminal_read_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_read_params_decode(const struct wire_message *message, struct posix_terminal_read_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_read_params_pack(const struct posix_terminal_read_params *value, uint64_t words[POSIX_TERMINAL_READ_PARAMS_DATA_WORDS]);
status_t posix_terminal_read_params_unpack(const uint64_t words[POSIX_TERMINAL_READ_PARAMS_DATA_WORDS], struct posix_terminal_read_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_read_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_read_params *value);
void posix_terminal_read_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_read_params *out);

// PosixTerminal.read results.
struct posix_terminal_read_results {
    struct data data; // at most 896 bytes
    uint8_t wait;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_READ_RESULTS_DATA_WORDS = 1,
    POSIX_TERMINAL_READ_RESULTS_POINTER_WORDS = 1,
    POSIX_TERMINAL_READ_RESULTS_MAX_WORDS = 114,
    POSIX_TERMINAL_READ_RESULTS_MESSAGE_WORDS = 115,
    POSIX_TERMINAL_READ_RESULTS_BYTES_AT = 3, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_read_results_encode(const struct posix_terminal_read_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_read_results_decode(const struct wire_message *message, struct posix_terminal_read_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_read_results_pack(const struct posix_terminal_read_results *value, uint64_t words[POSIX_TERMINAL_READ_RESULTS_DATA_WORDS]);
status_t posix_terminal_read_results_unpack(const uint64_t words[POSIX_TERMINAL_READ_RESULTS_DATA_WORDS], struct posix_terminal_read_results *out);
// For encoders and decoders of what contains it.
void posix_terminal_read_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_read_results *value);
void posix_terminal_read_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_read_results *out);

// PosixTerminal.settings results.
struct posix_terminal_settings_results {
    struct data settings; // at most 64 bytes
    bool is_stopped;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS = 1,
    POSIX_TERMINAL_SETTINGS_RESULTS_POINTER_WORDS = 1,
    POSIX_TERMINAL_SETTINGS_RESULTS_MAX_WORDS = 10,
    POSIX_TERMINAL_SETTINGS_RESULTS_MESSAGE_WORDS = 11,
    POSIX_TERMINAL_SETTINGS_RESULTS_BYTES_AT = 3, // where `settings` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_settings_results_encode(const struct posix_terminal_settings_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_settings_results_decode(const struct wire_message *message, struct posix_terminal_settings_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_settings_results_pack(const struct posix_terminal_settings_results *value, uint64_t words[POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS]);
status_t posix_terminal_settings_results_unpack(const uint64_t words[POSIX_TERMINAL_SETTINGS_RESULTS_DATA_WORDS], struct posix_terminal_settings_results *out);
// For encoders and decoders of what contains it.
void posix_terminal_settings_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_settings_results *value);
void posix_terminal_settings_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_settings_results *out);

// PosixTerminal.setSettings params.
struct posix_terminal_set_settings_params {
    struct data settings; // at most 64 bytes
    bool is_dropping;
    uint32_t caller;
    bool is_forcing;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_SET_SETTINGS_PARAMS_POINTER_WORDS = 1,
    POSIX_TERMINAL_SET_SETTINGS_PARAMS_MAX_WORDS = 10,
    POSIX_TERMINAL_SET_SETTINGS_PARAMS_MESSAGE_WORDS = 11,
    POSIX_TERMINAL_SET_SETTINGS_PARAMS_BYTES_AT = 3, // where `settings` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_set_settings_params_encode(const struct posix_terminal_set_settings_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_set_settings_params_decode(const struct wire_message *message, struct posix_terminal_set_settings_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_set_settings_params_pack(const struct posix_terminal_set_settings_params *value, uint64_t words[POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS]);
status_t posix_terminal_set_settings_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_SETTINGS_PARAMS_DATA_WORDS], struct posix_terminal_set_settings_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_set_settings_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_settings_params *value);
void posix_terminal_set_settings_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_settings_params *out);

// PosixTerminal.setSize params.
struct posix_terminal_set_size_params {
    uint16_t rows;
    uint16_t columns;
    uint16_t width;
    uint16_t height;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_SET_SIZE_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_SET_SIZE_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_SET_SIZE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_set_size_params_encode(const struct posix_terminal_set_size_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_set_size_params_decode(const struct wire_message *message, struct posix_terminal_set_size_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_set_size_params_pack(const struct posix_terminal_set_size_params *value, uint64_t words[POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS]);
status_t posix_terminal_set_size_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_SIZE_PARAMS_DATA_WORDS], struct posix_terminal_set_size_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_set_size_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_size_params *value);
void posix_terminal_set_size_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_size_params *out);

// PosixTerminal.group params.
struct posix_terminal_group_params {
    uint32_t caller;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_GROUP_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_GROUP_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_GROUP_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_group_params_encode(const struct posix_terminal_group_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_group_params_decode(const struct wire_message *message, struct posix_terminal_group_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_group_params_pack(const struct posix_terminal_group_params *value, uint64_t words[POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS]);
status_t posix_terminal_group_params_unpack(const uint64_t words[POSIX_TERMINAL_GROUP_PARAMS_DATA_WORDS], struct posix_terminal_group_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_group_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_group_params *value);
void posix_terminal_group_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_group_params *out);

// PosixTerminal.group results.
struct posix_terminal_group_results {
    uint32_t group;
    uint32_t session;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS = 1,
    POSIX_TERMINAL_GROUP_RESULTS_POINTER_WORDS = 0,
    POSIX_TERMINAL_GROUP_RESULTS_MAX_WORDS = 1,
    POSIX_TERMINAL_GROUP_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_group_results_encode(const struct posix_terminal_group_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_group_results_decode(const struct wire_message *message, struct posix_terminal_group_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_group_results_pack(const struct posix_terminal_group_results *value, uint64_t words[POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS]);
status_t posix_terminal_group_results_unpack(const uint64_t words[POSIX_TERMINAL_GROUP_RESULTS_DATA_WORDS], struct posix_terminal_group_results *out);
// For encoders and decoders of what contains it.
void posix_terminal_group_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_group_results *value);
void posix_terminal_group_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_group_results *out);

// PosixTerminal.setGroup params.
struct posix_terminal_set_group_params {
    uint32_t caller;
    bool is_forcing;
    uint32_t group;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS = 2,
    POSIX_TERMINAL_SET_GROUP_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_SET_GROUP_PARAMS_MAX_WORDS = 2,
    POSIX_TERMINAL_SET_GROUP_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_set_group_params_encode(const struct posix_terminal_set_group_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_set_group_params_decode(const struct wire_message *message, struct posix_terminal_set_group_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_set_group_params_pack(const struct posix_terminal_set_group_params *value, uint64_t words[POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS]);
status_t posix_terminal_set_group_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_GROUP_PARAMS_DATA_WORDS], struct posix_terminal_set_group_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_set_group_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_group_params *value);
void posix_terminal_set_group_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_group_params *out);

// PosixTerminal.state params.
struct posix_terminal_state_params {
    uint32_t caller;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_STATE_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_STATE_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_STATE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_state_params_encode(const struct posix_terminal_state_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_state_params_decode(const struct wire_message *message, struct posix_terminal_state_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_state_params_pack(const struct posix_terminal_state_params *value, uint64_t words[POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS]);
status_t posix_terminal_state_params_unpack(const uint64_t words[POSIX_TERMINAL_STATE_PARAMS_DATA_WORDS], struct posix_terminal_state_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_state_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_state_params *value);
void posix_terminal_state_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_state_params *out);

// PosixTerminal.drop params.
struct posix_terminal_drop_params {
    bool is_input;
    bool is_output;
    uint32_t caller;
    bool is_forcing;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_DROP_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_DROP_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_DROP_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_drop_params_encode(const struct posix_terminal_drop_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_drop_params_decode(const struct wire_message *message, struct posix_terminal_drop_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_drop_params_pack(const struct posix_terminal_drop_params *value, uint64_t words[POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS]);
status_t posix_terminal_drop_params_unpack(const uint64_t words[POSIX_TERMINAL_DROP_PARAMS_DATA_WORDS], struct posix_terminal_drop_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_drop_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_drop_params *value);
void posix_terminal_drop_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_drop_params *out);

// PosixTerminal.checkWrite params.
struct posix_terminal_check_write_params {
    uint32_t caller;
    bool is_forcing;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_CHECK_WRITE_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_CHECK_WRITE_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_CHECK_WRITE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_check_write_params_encode(const struct posix_terminal_check_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_check_write_params_decode(const struct wire_message *message, struct posix_terminal_check_write_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_check_write_params_pack(const struct posix_terminal_check_write_params *value, uint64_t words[POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS]);
status_t posix_terminal_check_write_params_unpack(const uint64_t words[POSIX_TERMINAL_CHECK_WRITE_PARAMS_DATA_WORDS], struct posix_terminal_check_write_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_check_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_check_write_params *value);
void posix_terminal_check_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_check_write_params *out);

// PosixTerminal.write params.
struct posix_terminal_write_params {
    struct data data; // at most 896 bytes
    uint32_t caller;
    bool is_forcing;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_WRITE_PARAMS_POINTER_WORDS = 1,
    POSIX_TERMINAL_WRITE_PARAMS_MAX_WORDS = 114,
    POSIX_TERMINAL_WRITE_PARAMS_MESSAGE_WORDS = 115,
    POSIX_TERMINAL_WRITE_PARAMS_BYTES_AT = 3, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_write_params_encode(const struct posix_terminal_write_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_write_params_decode(const struct wire_message *message, struct posix_terminal_write_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_write_params_pack(const struct posix_terminal_write_params *value, uint64_t words[POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS]);
status_t posix_terminal_write_params_unpack(const uint64_t words[POSIX_TERMINAL_WRITE_PARAMS_DATA_WORDS], struct posix_terminal_write_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_write_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_write_params *value);
void posix_terminal_write_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_write_params *out);

// PosixTerminal.write results.
struct posix_terminal_write_results {
    uint32_t written;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS = 1,
    POSIX_TERMINAL_WRITE_RESULTS_POINTER_WORDS = 0,
    POSIX_TERMINAL_WRITE_RESULTS_MAX_WORDS = 1,
    POSIX_TERMINAL_WRITE_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_write_results_encode(const struct posix_terminal_write_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_write_results_decode(const struct wire_message *message, struct posix_terminal_write_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_write_results_pack(const struct posix_terminal_write_results *value, uint64_t words[POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS]);
status_t posix_terminal_write_results_unpack(const uint64_t words[POSIX_TERMINAL_WRITE_RESULTS_DATA_WORDS], struct posix_terminal_write_results *out);
// For encoders and decoders of what contains it.
void posix_terminal_write_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_write_results *value);
void posix_terminal_write_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_write_results *out);

// PosixTerminal.take params.
struct posix_terminal_take_params {
    uint32_t caller;
    bool is_stealing;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_TAKE_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_TAKE_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_TAKE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_take_params_encode(const struct posix_terminal_take_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_take_params_decode(const struct wire_message *message, struct posix_terminal_take_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_take_params_pack(const struct posix_terminal_take_params *value, uint64_t words[POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS]);
status_t posix_terminal_take_params_unpack(const uint64_t words[POSIX_TERMINAL_TAKE_PARAMS_DATA_WORDS], struct posix_terminal_take_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_take_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_take_params *value);
void posix_terminal_take_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_take_params *out);

// PosixTerminal.master results.
struct posix_terminal_master_results {
    uint32_t number;
    bool is_locked;
    bool is_in_packets;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS = 1,
    POSIX_TERMINAL_MASTER_RESULTS_POINTER_WORDS = 0,
    POSIX_TERMINAL_MASTER_RESULTS_MAX_WORDS = 1,
    POSIX_TERMINAL_MASTER_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_master_results_encode(const struct posix_terminal_master_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_master_results_decode(const struct wire_message *message, struct posix_terminal_master_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_master_results_pack(const struct posix_terminal_master_results *value, uint64_t words[POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS]);
status_t posix_terminal_master_results_unpack(const uint64_t words[POSIX_TERMINAL_MASTER_RESULTS_DATA_WORDS], struct posix_terminal_master_results *out);
// For encoders and decoders of what contains it.
void posix_terminal_master_results_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_master_results *value);
void posix_terminal_master_results_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_master_results *out);

// PosixTerminal.setLock params.
struct posix_terminal_set_lock_params {
    bool is_locked;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_SET_LOCK_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_SET_LOCK_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_SET_LOCK_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_set_lock_params_encode(const struct posix_terminal_set_lock_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_set_lock_params_decode(const struct wire_message *message, struct posix_terminal_set_lock_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_set_lock_params_pack(const struct posix_terminal_set_lock_params *value, uint64_t words[POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS]);
status_t posix_terminal_set_lock_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_LOCK_PARAMS_DATA_WORDS], struct posix_terminal_set_lock_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_set_lock_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_lock_params *value);
void posix_terminal_set_lock_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_lock_params *out);

// PosixTerminal.flow params.
struct posix_terminal_flow_params {
    enum posix_flow action;
    uint32_t caller;
    bool is_forcing;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_FLOW_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_FLOW_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_FLOW_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_flow_params_encode(const struct posix_terminal_flow_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_flow_params_decode(const struct wire_message *message, struct posix_terminal_flow_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_flow_params_pack(const struct posix_terminal_flow_params *value, uint64_t words[POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS]);
status_t posix_terminal_flow_params_unpack(const uint64_t words[POSIX_TERMINAL_FLOW_PARAMS_DATA_WORDS], struct posix_terminal_flow_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_flow_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_flow_params *value);
void posix_terminal_flow_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_flow_params *out);

// PosixTerminal.leave params.
struct posix_terminal_leave_params {
    uint32_t caller;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_LEAVE_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_LEAVE_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_LEAVE_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_leave_params_encode(const struct posix_terminal_leave_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_leave_params_decode(const struct wire_message *message, struct posix_terminal_leave_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_leave_params_pack(const struct posix_terminal_leave_params *value, uint64_t words[POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS]);
status_t posix_terminal_leave_params_unpack(const uint64_t words[POSIX_TERMINAL_LEAVE_PARAMS_DATA_WORDS], struct posix_terminal_leave_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_leave_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_leave_params *value);
void posix_terminal_leave_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_leave_params *out);

// PosixTerminal.setPackets params.
struct posix_terminal_set_packets_params {
    bool is_on;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS = 1,
    POSIX_TERMINAL_SET_PACKETS_PARAMS_POINTER_WORDS = 0,
    POSIX_TERMINAL_SET_PACKETS_PARAMS_MAX_WORDS = 1,
    POSIX_TERMINAL_SET_PACKETS_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t posix_terminal_set_packets_params_encode(const struct posix_terminal_set_packets_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t posix_terminal_set_packets_params_decode(const struct wire_message *message, struct posix_terminal_set_packets_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t posix_terminal_set_packets_params_pack(const struct posix_terminal_set_packets_params *value, uint64_t words[POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS]);
status_t posix_terminal_set_packets_params_unpack(const uint64_t words[POSIX_TERMINAL_SET_PACKETS_PARAMS_DATA_WORDS], struct posix_terminal_set_packets_params *out);
// For encoders and decoders of what contains it.
void posix_terminal_set_packets_params_write_fields(struct wire_writer *writer, uint32_t at, const struct posix_terminal_set_packets_params *value);
void posix_terminal_set_packets_params_read_fields(struct wire_reader *reader, struct wire_section section, struct posix_terminal_set_packets_params *out);
