// SPDX-License-Identifier: MIT
//
// The methods are MicroPython's own (py/stream.c), over what is here. A file that nobody has any
// more is closed when memory is collected.
#include "file.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "py/builtin.h"
#include "py/gc.h"
#include "py/runtime.h"
#include "py/stream.h"

// A stream is told where it is between reading and writing, as C wants it.
enum last { LAST_NOTHING, LAST_READ, LAST_WRITTEN };

struct file {
    mp_obj_base_t base;
    FILE *stream; // NULL: closed
    enum last last;
};

extern const mp_obj_type_t mp_type_fileio;
extern const mp_obj_type_t mp_type_textio;

struct file mp_sys_stdin_obj = {{&mp_type_textio}, NULL, LAST_NOTHING};
struct file mp_sys_stdout_obj = {{&mp_type_textio}, NULL, LAST_NOTHING};
struct file mp_sys_stderr_obj = {{&mp_type_textio}, NULL, LAST_NOTHING};

void file_init(void) {
    mp_sys_stdin_obj.stream = stdin;
    mp_sys_stdout_obj.stream = stdout;
    mp_sys_stderr_obj.stream = stderr;
}

static struct file *open_file(mp_obj_t object) {
    struct file *file = MP_OBJ_TO_PTR(object);
    if (file->stream == NULL) {
        mp_raise_ValueError("I/O operation on closed file");
    }
    return file;
}

// A stream that is not for this says so without a number.
static void turn(struct file *file, enum last to) {
    if (file->last != LAST_NOTHING && file->last != to) {
        (void)fseeko(file->stream, 0, SEEK_CUR);
    }
    file->last = to;
    errno = EBADF;
}

static mp_uint_t moved(const struct file *file, size_t count, int *error) {
    if (count == 0 && ferror(file->stream)) {
        *error = errno;
        clearerr(file->stream);
        return MP_STREAM_ERROR;
    }
    return count;
}

// What was asked for by print() is to be seen before the answer is awaited.
static mp_uint_t read_file(mp_obj_t object, void *out, mp_uint_t size, int *error) {
    struct file *file = open_file(object);
    if (file->stream == stdin) {
        (void)fflush(stdout);
    }
    turn(file, LAST_READ);
    return moved(file, fread(out, 1, size, file->stream), error);
}

static mp_uint_t write_file(mp_obj_t object, const void *from, mp_uint_t size, int *error) {
    struct file *file = open_file(object);
    turn(file, LAST_WRITTEN);
    return moved(file, fwrite(from, 1, size, file->stream), error);
}

static mp_uint_t control_file(mp_obj_t object, mp_uint_t request, uintptr_t argument, int *error) {
    struct file *file = open_file(object);
    struct mp_stream_seek_t *seek = (struct mp_stream_seek_t *)argument;
    int wrong = -1;
    errno = EINVAL;
    if (request == MP_STREAM_FLUSH) {
        wrong = fflush(file->stream);
    } else if (request == MP_STREAM_SEEK) {
        wrong = fseeko(file->stream, seek->offset, seek->whence);
        seek->offset = wrong == 0 ? ftello(file->stream) : 0;
        file->last = LAST_NOTHING;
    }
    *error = errno;
    return wrong == 0 ? 0 : MP_STREAM_ERROR;
}

static void print_file(const mp_print_t *print, mp_obj_t object, mp_print_kind_t kind) {
    (void)kind;
    mp_printf(print, "<io.%s>", mp_obj_get_type_str(object));
}

static mp_obj_t close_file(mp_obj_t object) {
    struct file *file = MP_OBJ_TO_PTR(object);
    FILE *stream = file->stream;
    file->stream = NULL;
    if (stream != NULL && fclose(stream) != 0) {
        mp_raise_OSError(errno);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(close_object, close_file);

// Of `with`: whatever happened in it.
static mp_obj_t leave_file(size_t count, const mp_obj_t *arguments) {
    (void)count;
    return close_file(arguments[0]);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(leave_object, 4, 4, leave_file);

static const mp_rom_map_elem_t methods[] = {
    {MP_ROM_QSTR(MP_QSTR___del__), MP_ROM_PTR(&close_object)},
    {MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&mp_identity_obj)},
    {MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&leave_object)},
    {MP_ROM_QSTR(MP_QSTR_close), MP_ROM_PTR(&close_object)},
    {MP_ROM_QSTR(MP_QSTR_flush), MP_ROM_PTR(&mp_stream_flush_obj)},
    {MP_ROM_QSTR(MP_QSTR_read), MP_ROM_PTR(&mp_stream_read_obj)},
    {MP_ROM_QSTR(MP_QSTR_readinto), MP_ROM_PTR(&mp_stream_readinto_obj)},
    {MP_ROM_QSTR(MP_QSTR_readline), MP_ROM_PTR(&mp_stream_unbuffered_readline_obj)},
    {MP_ROM_QSTR(MP_QSTR_readlines), MP_ROM_PTR(&mp_stream_unbuffered_readlines_obj)},
    {MP_ROM_QSTR(MP_QSTR_seek), MP_ROM_PTR(&mp_stream_seek_obj)},
    {MP_ROM_QSTR(MP_QSTR_tell), MP_ROM_PTR(&mp_stream_tell_obj)},
    {MP_ROM_QSTR(MP_QSTR_write), MP_ROM_PTR(&mp_stream_write_obj)},
};
static MP_DEFINE_CONST_DICT(methods_of_files, methods);

static const mp_stream_p_t bytes_protocol = {
    .read = read_file,
    .write = write_file,
    .ioctl = control_file,
};

static const mp_stream_p_t text_protocol = {
    .read = read_file,
    .write = write_file,
    .ioctl = control_file,
    .is_text = true,
};

const mp_obj_type_t mp_type_fileio = {
    {&mp_type_type},
    .name = MP_QSTR_FileIO,
    .print = print_file,
    .getiter = mp_identity_getiter,
    .iternext = mp_stream_unbuffered_iter,
    .protocol = &bytes_protocol,
    .locals_dict = (mp_obj_dict_t *)&methods_of_files,
};

const mp_obj_type_t mp_type_textio = {
    {&mp_type_type},
    .name = MP_QSTR_TextIOWrapper,
    .print = print_file,
    .getiter = mp_identity_getiter,
    .iternext = mp_stream_unbuffered_iter,
    .protocol = &text_protocol,
    .locals_dict = (mp_obj_dict_t *)&methods_of_files,
};

// ---- open()

// Python's mode as C's, which has no `t`, and `x` behind `w`. False: it is none.
static bool translate(const char *mode, char out[5], bool *out_is_bytes) {
    bool is_updated = strchr(mode, '+') != NULL;
    bool is_text = strchr(mode, 't') != NULL;
    char kind = mode[0] != '\0' ? mode[strcspn(mode, "rwax")] : '\0';
    *out_is_bytes = strchr(mode, 'b') != NULL;
    if (kind == '\0' || strlen(mode) != 1u + is_updated + is_text + *out_is_bytes ||
        (is_text && *out_is_bytes)) {
        return false;
    }
    size_t length = 0;
    out[length++] = kind == 'x' ? 'w' : kind;
    if (is_updated) {
        out[length++] = '+';
    }
    if (kind == 'x') {
        out[length++] = 'x';
    }
    out[length] = '\0';
    return true;
}

// Files that nobody has any more may be what there are too many of.
static FILE *open_stream(const char *path, const char *mode) {
    FILE *stream = fopen(path, mode);
    if (stream == NULL && errno == EMFILE) {
        gc_collect();
        stream = fopen(path, mode);
    }
    return stream;
}

// What further words CPython knows (buffering, encoding) is accepted and not looked at.
mp_obj_t mp_builtin_open(size_t count, const mp_obj_t *arguments, mp_map_t *words) {
    enum { PATH, MODE, BUFFERING, ENCODING, NEWLINE, WORDS };
    static const mp_arg_t known[] = {
        {MP_QSTR_file, MP_ARG_OBJ | MP_ARG_REQUIRED, {.u_rom_obj = MP_ROM_PTR(&mp_const_none_obj)}},
        {MP_QSTR_mode, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_QSTR(MP_QSTR_r)}},
        {MP_QSTR_buffering, MP_ARG_INT, {.u_int = -1}},
        {MP_QSTR_encoding, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(&mp_const_none_obj)}},
        {MP_QSTR_newline, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(&mp_const_none_obj)}},
    };
    mp_arg_val_t values[WORDS];
    char mode[5];
    bool is_bytes;
    mp_arg_parse_all(count, arguments, words, WORDS, known, values);
    if (!translate(mp_obj_str_get_str(values[MODE].u_obj), mode, &is_bytes)) {
        mp_raise_ValueError("invalid mode");
    }
    struct file *file = m_new_obj_with_finaliser(struct file);
    file->base.type = is_bytes ? &mp_type_fileio : &mp_type_textio;
    file->last = LAST_NOTHING;
    file->stream = NULL;
    file->stream = open_stream(mp_obj_str_get_str(values[PATH].u_obj), mode);
    if (file->stream == NULL) {
        mp_raise_OSError(errno);
    }
    return MP_OBJ_FROM_PTR(file);
}
MP_DEFINE_CONST_FUN_OBJ_KW(mp_builtin_open_obj, 1, mp_builtin_open);
