// SPDX-License-Identifier: MIT
//
// tcc -run FILE [ARGUMENT...]: tcc would load a program beside itself, with the C library's dynamic
// linker, into pages that it may write and execute. Here it is linked into a file, and started.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

int tcc_main(int argc, char **argv); // what tcc.c has as main()

enum { SIGNALLED = 128, NOT_STARTED = 127 };

// In a child. `program`: its file; NULL: the compiler.
static _Noreturn void go_on_as(const char *program, int argc, char **argv) {
    if (program == NULL) {
        exit(tcc_main(argc, argv));
    }
    (void)execv(program, argv);
    perror(program);
    _exit(NOT_STARTED);
}

// The terminal's signals are for the child.
static int start(const char *program, int argc, char **argv) {
    int status;
    pid_t child = fork();
    if (child == 0) {
        go_on_as(program, argc, argv);
    }
    void (*interrupted)(int) = signal(SIGINT, SIG_IGN);
    void (*quit)(int) = signal(SIGQUIT, SIG_IGN);
    if (child < 0 || waitpid(child, &status, 0) < 0) {
        perror("tcc");
        status = 1 << 8;
    }
    (void)signal(SIGINT, interrupted);
    (void)signal(SIGQUIT, quit);
    return WIFSIGNALED(status) ? SIGNALLED + WTERMSIG(status) : WEXITSTATUS(status);
}

// `run`: where -run is. The file is the first word behind it that is no option.
static int compile_and_start(int argc, char **argv, int run) {
    char path[] = "/tmp/tcc-run-XXXXXX";
    int file = run + 1;
    while (file < argc && argv[file][0] == '-' && argv[file][1] != '\0') {
        file++;
    }
    char **words = calloc((size_t)argc + 2, sizeof(words[0]));
    int output = words != NULL && file < argc ? mkstemp(path) : -1;
    if (output < 0) {
        fprintf(stderr, file < argc ? "tcc: no file to link into\n" : "tcc: no input files\n");
        return 1;
    }
    (void)close(output);
    int count = 0;
    for (int i = 0; i <= file; i++) {
        if (i != run) {
            words[count++] = argv[i];
        }
    }
    words[count++] = "-o";
    words[count++] = path;
    int status = start(NULL, count, words);
    if (status == 0 && chmod(path, S_IRWXU) == 0) {
        status = start(path, argc - file, &argv[file]);
    }
    (void)unlink(path);
    free(words);
    return status;
}

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "-run") == 0) {
            return compile_and_start(argc, argv, i);
        }
    }
    return tcc_main(argc, argv);
}
