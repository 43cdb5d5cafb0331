// SPDX-License-Identifier: MIT
//
// The generated codecs against libcapnp: what ours accept, libcapnp must read too, as the same
// value; and encoding the value must give one message, whichever way it came. Inputs are raw words,
// or changes to a golden message, so that no corpus is needed to get deep. For long runs:
// build/host/fuzz-wire -max_len=2048 -jobs=2 DIRECTORY
//
// Sources: generated/conformance/wire_golden.c

#include <capnp/dynamic.h>
#include <capnp/schema-loader.h>
#include <capnp/schema.capnp.h>
#include <capnp/serialize.h>
#include <kj/exception.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

extern "C" {
#include "generated/conformance/wire_golden.h"
}

namespace {

constexpr size_t kTextBytes = 1 << 20;
constexpr uint32_t kWordsMax = 65536;
constexpr uint64_t kBitsAnnotation = 0xe3a1b5c7d9f20462;

char ours[kTextBytes];
uint64_t first_words[kWordsMax];
uint64_t second_words[kWordsMax];

capnp::SchemaLoader loader;
std::map<std::string, capnp::StructSchema> schemas;

[[noreturn]] void fail(const char *what, const std::string &detail) {
    std::fprintf(stderr, "%s\n%s\n", what, detail.c_str());
    std::abort();
}

// --- The value of a message as text, in the notation of the generated trace formatters, by
// libcapnp.

std::string quoted(capnp::Text::Reader text) {
    std::string out = "\"";
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += character;
        } else if (byte < 0x20 || byte > 0x7e) {
            char hex[8];
            std::snprintf(hex, sizeof hex, "\\x%02x", byte);
            out += hex;
        } else {
            out += character;
        }
    }
    return out + "\"";
}

std::string bits(uint64_t value, const std::string &names) {
    std::string out;
    size_t start = 0;
    for (uint32_t bit = 0; start < names.size(); bit++) {
        const size_t end = std::min(names.find(' ', start), names.size());
        if ((value >> bit & 1) != 0) {
            out += (out.empty() ? "" : "|") + names.substr(start, end - start);
        }
        start = end + 1;
    }
    return out.empty() ? "0" : out;
}

std::string shown(capnp::DynamicStruct::Reader value);

std::string shown(capnp::DynamicValue::Reader value) {
    switch (value.getType()) {
    case capnp::DynamicValue::BOOL:
        return value.as<bool>() ? "true" : "false";
    case capnp::DynamicValue::INT:
        return std::to_string(value.as<int64_t>());
    case capnp::DynamicValue::UINT:
        return std::to_string(value.as<uint64_t>());
    case capnp::DynamicValue::ENUM: {
        const auto item = value.as<capnp::DynamicEnum>();
        KJ_IF_MAYBE (enumerant, item.getEnumerant()) {
            return enumerant->getProto().getName().cStr();
        }
        return "?" + std::to_string(item.getRaw());
    }
    case capnp::DynamicValue::TEXT:
        return quoted(value.as<capnp::Text>());
    case capnp::DynamicValue::DATA: {
        std::string out = "0x\"";
        for (const capnp::byte byte : value.as<capnp::Data>()) {
            char hex[4];
            std::snprintf(hex, sizeof hex, "%02x", byte);
            out += hex;
        }
        return out + "\"";
    }
    case capnp::DynamicValue::LIST: {
        std::string out = "[";
        for (const auto item : value.as<capnp::DynamicList>()) {
            out += (out.size() > 1 ? ", " : "") + shown(item);
        }
        return out + "]";
    }
    case capnp::DynamicValue::STRUCT:
        return shown(value.as<capnp::DynamicStruct>());
    default:
        fail("a type that no protocol has", "");
    }
}

std::string shown_field(capnp::DynamicStruct::Reader value, capnp::StructSchema::Field field) {
    for (const auto annotation : field.getProto().getAnnotations()) {
        if (annotation.getId() == kBitsAnnotation) {
            return bits(value.get(field).as<uint64_t>(), annotation.getValue().getText().cStr());
        }
    }
    return shown(value.get(field));
}

std::string shown(capnp::DynamicStruct::Reader value) {
    std::vector<capnp::StructSchema::Field> fields(value.getSchema().getFields().size());
    for (const auto field : value.getSchema().getFields()) {
        fields[field.getProto().getCodeOrder()] = field;
    }
    std::string out = "(";
    for (const auto &field : fields) {
        out += (out.size() > 1 ? ", " : "") + std::string(field.getProto().getName().cStr()) +
               " = " + shown_field(value, field);
    }
    return out + ")";
}

std::string read_by_libcapnp(const wire_codec *codec, const uint64_t *words, uint32_t count) {
    const auto segment = kj::arrayPtr(reinterpret_cast<const capnp::word *>(words), count);
    const kj::ArrayPtr<const capnp::word> segments[] = {segment};
    capnp::SegmentArrayMessageReader reader(kj::arrayPtr(segments, 1));
    return shown(reader.getRoot<capnp::DynamicStruct>(schemas.at(codec->mirror_name)));
}

// --- One input.

void compare(const wire_codec *codec, const wire_message &message) {
    if (codec->read(&message, ours, sizeof ours) != STATUS_OK) {
        return;
    }
    const std::string value = ours;
    if (codec->mirror_name != nullptr && message.is_encoded) {
        std::string theirs;
        const auto exception = kj::runCatchingExceptions(
            [&] { theirs = read_by_libcapnp(codec, message.words, message.word_count); });
        KJ_IF_MAYBE (thrown, exception) {
            fail("accepted what libcapnp refuses", thrown->getDescription().cStr());
        }
        if (theirs != value) {
            fail("read differently", value + "\n" + theirs);
        }
    }
    uint32_t count = 0;
    uint32_t again = 0;
    if (codec->copy(&message, first_words, kWordsMax, &count) == STATUS_NO_SPACE) {
        return; // a list of a newer peer may be larger than ours ever are
    }
    wire_message encoded = message;
    encoded.words = first_words;
    encoded.word_count = count;
    encoded.is_encoded = true;
    if (codec->read(&encoded, ours, sizeof ours) != STATUS_OK || value != ours) {
        fail("encoding changed the value", value + "\n" + ours);
    }
    if (codec->rebuild(&encoded, second_words, kWordsMax, &again) != STATUS_OK) {
        fail("lists cannot be built anew", value);
    }
    encoded.words = second_words;
    encoded.word_count = again;
    if (codec->read(&encoded, ours, sizeof ours) != STATUS_OK || value != ours) {
        fail("building lists anew changed the value", value + "\n" + ours);
    }
    if (again > codec->message_words) {
        fail("larger than the largest message", value);
    }
}

void run(const wire_codec *codec, const std::vector<uint64_t> &words, bool is_encoded) {
    static const cap_t slots[] = {101, 102, 103, 104};
    // A block of exactly their size, so that the sanitizer sees a read beyond them.
    uint64_t *exact = static_cast<uint64_t *>(
        std::malloc(words.size() * sizeof(uint64_t) + (words.empty() ? 1 : 0)));
    std::copy(words.begin(), words.end(), exact);
    wire_message message = {};
    message.words = exact;
    message.word_count = static_cast<uint32_t>(words.size());
    message.is_encoded = is_encoded;
    message.capabilities = slots;
    message.capability_count = codec->capability_count;
    compare(codec, message);
    std::free(exact);
}

// Applies one change, told by four bytes.
void change(std::vector<uint64_t> &words, const uint8_t *bytes) {
    if (words.empty()) {
        words.push_back(bytes[3]);
        return;
    }
    uint64_t &word = words[bytes[0] % words.size()];
    const unsigned shift = bytes[2] % 64;
    switch (bytes[1] % 6) {
    case 0:
        word ^= uint64_t{1} << shift;
        break;
    case 1:
        word += uint64_t{bytes[3]} << shift;
        break;
    case 2:
        word -= uint64_t{bytes[3]} << shift;
        break;
    case 3:
        word = (word & ~(uint64_t{0xff} << shift)) | uint64_t{bytes[3]} << shift;
        break;
    case 4:
        words.insert(words.begin() + bytes[0] % static_cast<std::ptrdiff_t>(words.size()),
                     bytes[3]);
        break;
    default:
        words.erase(words.begin() + bytes[0] % static_cast<std::ptrdiff_t>(words.size()));
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***) {
    const std::string here = __FILE__;
    const std::string root = here.substr(0, here.rfind("conformance/fuzz/"));
    const std::string folder = root + "generated/conformance";
    const std::string command =
        "capnp compile -o- --src-prefix='" + folder + "' '" + folder + "/mirror.capnp'";
    FILE *pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) {
        fail("cannot run", command);
    }
    capnp::StreamFdMessageReader reader(fileno(pipe));
    const auto request = reader.getRoot<capnp::schema::CodeGeneratorRequest>();
    for (const auto node : request.getNodes()) {
        const auto schema = loader.load(node);
        if (node.isStruct()) {
            schemas[node.getDisplayName().cStr() + node.getDisplayNamePrefixLength()] =
                schema.asStruct();
        }
    }
    pclose(pipe);
    return 0;
}

// Byte 0: whether the rest is words or changes, and the form. Bytes 1 and 2: which struct, or which
// golden message.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    if (size < 3) {
        return 0;
    }
    const uint32_t selector = bytes[1] | static_cast<uint32_t>(bytes[2]) << 8;
    if ((bytes[0] & 1) == 0) {
        std::vector<uint64_t> words;
        for (size_t at = 3; at + sizeof(uint64_t) <= size; at += sizeof(uint64_t)) {
            uint64_t word;
            std::memcpy(&word, bytes + at, sizeof word);
            words.push_back(word);
        }
        run(wire_codecs[selector % wire_codec_count], words, (bytes[0] & 2) == 0);
        return 0;
    }
    const wire_case &base = wire_cases[selector % wire_case_count];
    std::vector<uint64_t> words(base.words, base.words + base.word_count);
    for (size_t at = 3; at + 4 <= size; at += 4) {
        change(words, bytes + at);
    }
    run(base.codec, words, base.is_encoded);
    return 0;
}
