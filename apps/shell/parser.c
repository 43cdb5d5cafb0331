// SPDX-License-Identifier: MIT
// One pass over the line. A word is collected byte by byte at the end of `text`; what it becomes
// (argument or file name) is decided when it is complete.
#include "parser.h"

#include <tessera/format.h>
#include <tessera/string.h>

struct parser {
    const char *at;
    int32_t last_status;
    struct command_line *out;
    bool expects_file;
};

static enum parse_error parse_operator(struct parser *parser);
static enum parse_error parse_word(struct parser *parser);
static enum parse_error parse_quoted(struct parser *parser, char quote);
static enum parse_error keep_word(struct parser *parser, char *word);
static enum parse_error put(struct parser *parser, char byte);
static enum parse_error put_status(struct parser *parser);
static bool is_blank(char byte);
static bool ends_word(char byte);

enum parse_error parse_line(const char *line, int32_t last_status, struct command_line *out) {
    *out = (struct command_line){0};
    struct parser parser = {.at = line, .last_status = last_status, .out = out};
    enum parse_error error = PARSE_OK;
    while (error == PARSE_OK) {
        while (is_blank(*parser.at)) {
            parser.at++;
        }
        if (*parser.at == '\0' || *parser.at == '#') {
            break;
        }
        if (out->is_background) {
            return PARSE_AFTER_AMP;
        }
        bool is_operator = *parser.at == '>' || *parser.at == '&';
        error = is_operator ? parse_operator(&parser) : parse_word(&parser);
    }
    if (error != PARSE_OK) {
        return error;
    }
    if (parser.expects_file) {
        return PARSE_NO_FILE;
    }
    bool is_bare = out->count == 0 && (out->is_background || out->output_path != nullptr);
    return is_bare ? PARSE_NO_COMMAND : PARSE_OK;
}

const char *parse_error_text(enum parse_error error) {
    switch (error) {
    case PARSE_OK:
        return "ok";
    case PARSE_OPEN_QUOTE:
        return "a quote is not closed";
    case PARSE_NO_FILE:
        return "> needs the name of a file";
    case PARSE_TWO_FILES:
        return "output goes to one file only";
    case PARSE_AFTER_AMP:
        return "& stands at the end";
    case PARSE_NO_COMMAND:
        return "no command";
    case PARSE_TOO_MANY_WORDS:
        return "too many words";
    case PARSE_TOO_LONG:
        return "line too long";
    }
    return "?";
}

static enum parse_error parse_operator(struct parser *parser) {
    struct command_line *out = parser->out;
    if (parser->expects_file) {
        return PARSE_NO_FILE;
    }
    if (*parser->at == '&') {
        out->is_background = true;
        parser->at++;
        return PARSE_OK;
    }
    if (out->output_path != nullptr) {
        return PARSE_TWO_FILES;
    }
    parser->at++;
    out->is_append = *parser->at == '>';
    parser->at += out->is_append;
    parser->expects_file = true;
    return PARSE_OK;
}

static enum parse_error parse_word(struct parser *parser) {
    char *word = parser->out->text + parser->out->used;
    enum parse_error error = PARSE_OK;
    while (error == PARSE_OK && !ends_word(*parser->at)) {
        char byte = *parser->at++;
        if (byte == '\'' || byte == '"') {
            error = parse_quoted(parser, byte);
        } else if (byte == '$' && *parser->at == '?') {
            error = put_status(parser);
        } else if (byte == '\\' && *parser->at != '\0') {
            error = put(parser, *parser->at++);
        } else {
            error = put(parser, byte);
        }
    }
    return error == PARSE_OK ? keep_word(parser, word) : error;
}

static enum parse_error parse_quoted(struct parser *parser, char quote) {
    enum parse_error error = PARSE_OK;
    while (error == PARSE_OK) {
        char byte = *parser->at;
        if (byte == '\0') {
            return PARSE_OPEN_QUOTE;
        }
        parser->at++;
        if (byte == quote) {
            return PARSE_OK;
        }
        bool is_double = quote == '"';
        if (is_double && byte == '$' && *parser->at == '?') {
            error = put_status(parser);
        } else if (is_double && byte == '\\' && *parser->at != '\0') {
            error = put(parser, *parser->at++);
        } else {
            error = put(parser, byte);
        }
    }
    return error;
}

static enum parse_error keep_word(struct parser *parser, char *word) {
    struct command_line *out = parser->out;
    enum parse_error error = put(parser, '\0');
    if (error != PARSE_OK) {
        return error;
    }
    if (parser->expects_file) {
        out->output_path = word;
        parser->expects_file = false;
        return PARSE_OK;
    }
    if (out->count == WORDS_MAX) {
        return PARSE_TOO_MANY_WORDS;
    }
    out->words[out->count++] = word;
    return PARSE_OK;
}

static enum parse_error put(struct parser *parser, char byte) {
    struct command_line *out = parser->out;
    if (out->used == sizeof(out->text)) {
        return PARSE_TOO_LONG;
    }
    out->text[out->used++] = byte;
    return PARSE_OK;
}

// At the '?' of "$?".
static enum parse_error put_status(struct parser *parser) {
    char digits[STATUS_DIGITS_MAX + 1];
    size_t length = format_text(digits, sizeof(digits), "%d", parser->last_status);
    enum parse_error error = PARSE_OK;
    for (size_t i = 0; i < length && error == PARSE_OK; i++) {
        error = put(parser, digits[i]);
    }
    parser->at++;
    return error;
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

static bool ends_word(char byte) {
    return byte == '\0' || is_blank(byte) || byte == '>' || byte == '&';
}
