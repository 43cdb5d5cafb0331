// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/pci.capnp
// Template: codegen/tessera_gen/templates/protocols/codec.h.j2
// Command: ./tessera gen
//
// The PCI bus. A driver is connected with the right to open the one function that its manifest names; it then has
// that function's registers and interrupts, and never its configuration space. A person with the right to read
// sees what is on the bus.
#pragma once

#include <tessera/wire.h>

enum : uint32_t {
    PCI_BARS_MAX = 6,
    PCI_CAPABILITY_MAX = 64, // bytes of a capability that are told
};

enum pci_interrupt_kind : uint16_t {
    PCI_INTERRUPT_KIND_NONE = 0,
    PCI_INTERRUPT_KIND_LINE = 1, // a wire, perhaps shared: each signal is answered by acknowledge
    PCI_INTERRUPT_KIND_MESSAGE = 2, // written by the function: nothing to acknowledge
};

enum : uint32_t { PCI_INTERRUPT_KIND_COUNT = 3 };

// The name in the spec; "?" for a number that is none.
const char *pci_interrupt_kind_name(enum pci_interrupt_kind value);

enum pci_function_state : uint16_t {
    PCI_FUNCTION_STATE_UNCLAIMED = 0, // no driver of this system is for it
    PCI_FUNCTION_STATE_WAITING = 1, // has a driver, which has not opened it
    PCI_FUNCTION_STATE_OPEN = 2,
    PCI_FUNCTION_STATE_STUCK = 3, // open, and its interrupts are switched off: the driver did not acknowledge one in time
    PCI_FUNCTION_STATE_GONE = 4, // answers all ones
    PCI_FUNCTION_STATE_BROKEN = 5, // its header or registers make no sense, or do not fit
};

enum : uint32_t { PCI_FUNCTION_STATE_COUNT = 6 };

// The name in the spec; "?" for a number that is none.
const char *pci_function_state_name(enum pci_function_state value);

enum pci_bar_kind : uint16_t {
    PCI_BAR_KIND_NONE = 0,
    PCI_BAR_KIND_MEMORY32 = 1,
    PCI_BAR_KIND_MEMORY64 = 2,
    PCI_BAR_KIND_PORT = 3,
};

enum : uint32_t { PCI_BAR_KIND_COUNT = 4 };

// The name in the spec; "?" for a number that is none.
const char *pci_bar_kind_name(enum pci_bar_kind value);

enum : uint32_t {
    INTERFACE_PCI_BUS = 48,
    METHOD_PCI_BUS_LIST = 0x3000,
    METHOD_PCI_BUS_OPEN = 0x3001,
};

enum : uint32_t {
    INTERFACE_PCI_FUNCTION = 49,
    METHOD_PCI_FUNCTION_DESCRIBE = 0x3100,
    METHOD_PCI_FUNCTION_REGISTERS = 0x3101,
    METHOD_PCI_FUNCTION_CAPABILITY = 0x3102,
    METHOD_PCI_FUNCTION_ATTACH_INTERRUPT = 0x3103,
    METHOD_PCI_FUNCTION_ACKNOWLEDGE = 0x3104,
};

struct pci_identity {
    uint16_t address; // bus * 256 + device * 8 + function
    uint16_t vendor;
    uint16_t device;
    uint16_t sub_vendor;
    uint16_t sub_device;
    uint16_t vectors; // how many interrupts can be attached
    uint32_t class_code; // class * 65536 + subclass * 256 + interface
    uint8_t revision;
    enum pci_interrupt_kind interrupt_kind;
    enum pci_function_state state;
    bool is_bridge;
    uint16_t line; // of its wire; 65535: it has none
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_IDENTITY_DATA_WORDS = 3,
    PCI_IDENTITY_POINTER_WORDS = 0,
    PCI_IDENTITY_MAX_WORDS = 3,
    PCI_IDENTITY_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_identity_encode(const struct pci_identity *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_identity_decode(const struct wire_message *message, struct pci_identity *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t pci_identity_pack(const struct pci_identity *value, uint64_t words[PCI_IDENTITY_DATA_WORDS]);
status_t pci_identity_unpack(const uint64_t words[PCI_IDENTITY_DATA_WORDS], struct pci_identity *out);
// For encoders and decoders of what contains it.
void pci_identity_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_identity *value);
void pci_identity_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_identity *out);

struct pci_bar {
    uint64_t base; // physical address; 0: not placed
    uint64_t size_bytes;
    enum pci_bar_kind kind;
    bool is_prefetchable;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_BAR_DATA_WORDS = 3,
    PCI_BAR_POINTER_WORDS = 0,
    PCI_BAR_MAX_WORDS = 3,
    PCI_BAR_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_bar_encode(const struct pci_bar *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_bar_decode(const struct wire_message *message, struct pci_bar *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t pci_bar_pack(const struct pci_bar *value, uint64_t words[PCI_BAR_DATA_WORDS]);
status_t pci_bar_unpack(const uint64_t words[PCI_BAR_DATA_WORDS], struct pci_bar *out);
// For encoders and decoders of what contains it.
void pci_bar_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_bar *value);
void pci_bar_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_bar *out);

// A view of an encoded list.
struct pci_bar_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * PCI_BAR_MAX_WORDS words.
struct pci_bar_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void pci_bar_at(const struct pci_bar_list *list, uint32_t index, struct pci_bar *out);
void pci_bar_list_begin(struct pci_bar_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t pci_bar_append(struct pci_bar_list_writer *writer, const struct pci_bar *value);
struct pci_bar_list pci_bar_list_finish(struct pci_bar_list_writer *writer);
struct pci_bar_list pci_bar_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

struct pci_entry {
    struct pci_identity identity;
    struct pci_bar_list bars; // at most 6
    struct text driver; // the service that it is for; at most 31 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_ENTRY_DATA_WORDS = 0,
    PCI_ENTRY_POINTER_WORDS = 3,
    PCI_ENTRY_MAX_WORDS = 29,
    PCI_ENTRY_MESSAGE_WORDS = 30,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_entry_encode(const struct pci_entry *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_entry_decode(const struct wire_message *message, struct pci_entry *out);
// For encoders and decoders of what contains it.
void pci_entry_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_entry *value);
void pci_entry_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_entry *out);

// A view of an encoded list.
struct pci_entry_list {
    uint32_t count;
    struct wire_list list;
};

// Builds a list in storage of 1 + count_max * PCI_ENTRY_MAX_WORDS words.
struct pci_entry_list_writer {
    struct wire_list_writer list;
};

// Views in *out are valid as long as the list is. An index out of range reads as zeros.
void pci_entry_at(const struct pci_entry_list *list, uint32_t index, struct pci_entry *out);
void pci_entry_list_begin(struct pci_entry_list_writer *writer, uint64_t *storage, uint32_t capacity, uint32_t count_max);
// STATUS_NO_SPACE: the list is full. After an error the list is as it was before.
status_t pci_entry_append(struct pci_entry_list_writer *writer, const struct pci_entry *value);
struct pci_entry_list pci_entry_list_finish(struct pci_entry_list_writer *writer);
struct pci_entry_list pci_entry_list_read(struct wire_reader *reader, struct wire_section section, uint32_t pointer, uint32_t count_max);

// PciBus.list params.
struct pci_bus_list_params {
    uint32_t cookie;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_BUS_LIST_PARAMS_DATA_WORDS = 1,
    PCI_BUS_LIST_PARAMS_POINTER_WORDS = 0,
    PCI_BUS_LIST_PARAMS_MAX_WORDS = 1,
    PCI_BUS_LIST_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_bus_list_params_encode(const struct pci_bus_list_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_bus_list_params_decode(const struct wire_message *message, struct pci_bus_list_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t pci_bus_list_params_pack(const struct pci_bus_list_params *value, uint64_t words[PCI_BUS_LIST_PARAMS_DATA_WORDS]);
status_t pci_bus_list_params_unpack(const uint64_t words[PCI_BUS_LIST_PARAMS_DATA_WORDS], struct pci_bus_list_params *out);
// For encoders and decoders of what contains it.
void pci_bus_list_params_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_bus_list_params *value);
void pci_bus_list_params_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_bus_list_params *out);

// PciBus.list results.
struct pci_bus_list_results {
    uint32_t next;
    struct pci_entry_list entries; // at most 3
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_BUS_LIST_RESULTS_DATA_WORDS = 1,
    PCI_BUS_LIST_RESULTS_POINTER_WORDS = 1,
    PCI_BUS_LIST_RESULTS_MAX_WORDS = 90,
    PCI_BUS_LIST_RESULTS_MESSAGE_WORDS = 91,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_bus_list_results_encode(const struct pci_bus_list_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_bus_list_results_decode(const struct wire_message *message, struct pci_bus_list_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t pci_bus_list_results_pack(const struct pci_bus_list_results *value, uint64_t words[PCI_BUS_LIST_RESULTS_DATA_WORDS]);
status_t pci_bus_list_results_unpack(const uint64_t words[PCI_BUS_LIST_RESULTS_DATA_WORDS], struct pci_bus_list_results *out);
// For encoders and decoders of what contains it.
void pci_bus_list_results_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_bus_list_results *value);
void pci_bus_list_results_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_bus_list_results *out);

// PciBus.open results.
struct pci_bus_open_results {
    cap_t function; // PciFunction; moves
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_BUS_OPEN_RESULTS_DATA_WORDS = 0,
    PCI_BUS_OPEN_RESULTS_POINTER_WORDS = 1,
    PCI_BUS_OPEN_RESULTS_MAX_WORDS = 1,
    PCI_BUS_OPEN_RESULTS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_bus_open_results_encode(const struct pci_bus_open_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_bus_open_results_decode(const struct wire_message *message, struct pci_bus_open_results *out);
// For encoders and decoders of what contains it.
void pci_bus_open_results_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_bus_open_results *value);
void pci_bus_open_results_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_bus_open_results *out);

// PciFunction.registers params.
struct pci_function_registers_params {
    uint8_t bar; // 0 to 5
    uint8_t part; // 0 to 1
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS = 1,
    PCI_FUNCTION_REGISTERS_PARAMS_POINTER_WORDS = 0,
    PCI_FUNCTION_REGISTERS_PARAMS_MAX_WORDS = 1,
    PCI_FUNCTION_REGISTERS_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_function_registers_params_encode(const struct pci_function_registers_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_function_registers_params_decode(const struct wire_message *message, struct pci_function_registers_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t pci_function_registers_params_pack(const struct pci_function_registers_params *value, uint64_t words[PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS]);
status_t pci_function_registers_params_unpack(const uint64_t words[PCI_FUNCTION_REGISTERS_PARAMS_DATA_WORDS], struct pci_function_registers_params *out);
// For encoders and decoders of what contains it.
void pci_function_registers_params_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_registers_params *value);
void pci_function_registers_params_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_registers_params *out);

// PciFunction.registers results.
struct pci_function_registers_results {
    cap_t memory; // Memory; moves
    uint64_t offset;
    uint64_t size_bytes;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS = 2,
    PCI_FUNCTION_REGISTERS_RESULTS_POINTER_WORDS = 1,
    PCI_FUNCTION_REGISTERS_RESULTS_MAX_WORDS = 3,
    PCI_FUNCTION_REGISTERS_RESULTS_MESSAGE_WORDS = 4,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_function_registers_results_encode(const struct pci_function_registers_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_function_registers_results_decode(const struct wire_message *message, struct pci_function_registers_results *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t pci_function_registers_results_pack(const struct pci_function_registers_results *value, uint64_t words[PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS]);
status_t pci_function_registers_results_unpack(const uint64_t words[PCI_FUNCTION_REGISTERS_RESULTS_DATA_WORDS], struct pci_function_registers_results *out);
// For encoders and decoders of what contains it.
void pci_function_registers_results_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_registers_results *value);
void pci_function_registers_results_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_registers_results *out);

// PciFunction.capability params.
struct pci_function_capability_params {
    uint8_t id;
    uint8_t index;
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS = 1,
    PCI_FUNCTION_CAPABILITY_PARAMS_POINTER_WORDS = 0,
    PCI_FUNCTION_CAPABILITY_PARAMS_MAX_WORDS = 1,
    PCI_FUNCTION_CAPABILITY_PARAMS_MESSAGE_WORDS = 2,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_function_capability_params_encode(const struct pci_function_capability_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_function_capability_params_decode(const struct wire_message *message, struct pci_function_capability_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t pci_function_capability_params_pack(const struct pci_function_capability_params *value, uint64_t words[PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS]);
status_t pci_function_capability_params_unpack(const uint64_t words[PCI_FUNCTION_CAPABILITY_PARAMS_DATA_WORDS], struct pci_function_capability_params *out);
// For encoders and decoders of what contains it.
void pci_function_capability_params_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_capability_params *value);
void pci_function_capability_params_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_capability_params *out);

// PciFunction.capability results.
struct pci_function_capability_results {
    struct data data; // at most 64 bytes
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_FUNCTION_CAPABILITY_RESULTS_DATA_WORDS = 0,
    PCI_FUNCTION_CAPABILITY_RESULTS_POINTER_WORDS = 1,
    PCI_FUNCTION_CAPABILITY_RESULTS_MAX_WORDS = 9,
    PCI_FUNCTION_CAPABILITY_RESULTS_MESSAGE_WORDS = 10,
    PCI_FUNCTION_CAPABILITY_RESULTS_BYTES_AT = 2, // where `data` is in the message
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_function_capability_results_encode(const struct pci_function_capability_results *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_function_capability_results_decode(const struct wire_message *message, struct pci_function_capability_results *out);
// For encoders and decoders of what contains it.
void pci_function_capability_results_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_capability_results *value);
void pci_function_capability_results_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_capability_results *out);

// PciFunction.attachInterrupt params.
struct pci_function_attach_interrupt_params {
    uint16_t vector;
    uint32_t bits; // 1 to 4294967295
    cap_t notification; // Notification, send; is copied
};

// Sections, the struct with all that it points to, and a message with it as its root.
enum : uint32_t {
    PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS = 1,
    PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_POINTER_WORDS = 1,
    PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_MAX_WORDS = 2,
    PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_MESSAGE_WORDS = 3,
};

// Encodes as a message. STATUS_BAD_RANGE, STATUS_BAD_ARGUMENT: a field breaks its bounds; STATUS_NO_SPACE: more than `capacity` words.
status_t pci_function_attach_interrupt_params_encode(const struct pci_function_attach_interrupt_params *value, uint64_t *words, uint32_t capacity, uint32_t *out_count);
// Decodes a message of either form. On an error *out holds nothing of use.
status_t pci_function_attach_interrupt_params_decode(const struct wire_message *message, struct pci_function_attach_interrupt_params *out);
// The data section alone. Unpacking sets the fields that are in it, and refuses what decoding does.
status_t pci_function_attach_interrupt_params_pack(const struct pci_function_attach_interrupt_params *value, uint64_t words[PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS]);
status_t pci_function_attach_interrupt_params_unpack(const uint64_t words[PCI_FUNCTION_ATTACH_INTERRUPT_PARAMS_DATA_WORDS], struct pci_function_attach_interrupt_params *out);
// For encoders and decoders of what contains it.
void pci_function_attach_interrupt_params_write_fields(struct wire_writer *writer, uint32_t at, const struct pci_function_attach_interrupt_params *value);
void pci_function_attach_interrupt_params_read_fields(struct wire_reader *reader, struct wire_section section, struct pci_function_attach_interrupt_params *out);
