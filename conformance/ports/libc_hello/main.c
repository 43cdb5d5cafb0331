// SPDX-License-Identifier: MIT
//
// What a program gets from the C library: its arguments, floating point, the heap, files, signals,
// timers, threads, the environment and the clock.
#include <errno.h>
#include <limits.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int check(int is_right, const char *what) {
    if (!is_right) {
        printf("wrong: %s (%s)\n", what, strerror(errno));
    }
    return is_right ? 0 : 1;
}

static int write_and_read(void) {
    char line[32];
    FILE *file = fopen("/tmp/libc_hello", "w+");
    if (check(file != NULL, "open")) {
        return 1;
    }
    int wrong = check(fprintf(file, "%s %d\n", "written", 42) == 11, "fprintf");
    rewind(file);
    wrong += check(fgets(line, sizeof(line), file) == line, "fgets");
    wrong += check(strcmp(line, "written 42\n") == 0, "what is in the file");
    wrong += check(fclose(file) == 0 && unlink("/tmp/libc_hello") == 0, "unlink");
    wrong += check(fopen("/tmp/libc_hello", "r") == NULL && errno == ENOENT, "a file that is gone");
    return wrong;
}

static int use_the_heap(void) {
    enum { BLOCKS = 200, BLOCK_BYTES = 5000 };
    static char *blocks[BLOCKS];
    int wrong = 0;
    for (int i = 0; i < BLOCKS; i++) {
        blocks[i] = malloc(BLOCK_BYTES);
        wrong += check(blocks[i] != NULL, "malloc");
        memset(blocks[i], i, BLOCK_BYTES);
    }
    for (int i = 0; i < BLOCKS; i++) {
        wrong += check(blocks[i][BLOCK_BYTES - 1] == (char)i, "what is in a block");
        free(blocks[i]);
    }
    return wrong;
}

static volatile sig_atomic_t caught;

static void catch (int signal) {
    caught = signal;
}

// A handler runs when the call that sends the signal ends, and the call has its result.
static int handle_a_signal(void) {
    struct sigaction action = {.sa_handler = catch};
    int wrong = check(sigaction(SIGUSR1, &action, NULL) == 0, "sigaction");
    wrong += check(kill(getpid(), SIGUSR1) == 0, "kill");
    return wrong + check(caught == SIGUSR1, "the handler");
}

// With a timer, or a second thread, there is somebody who interrupts.
static int wait_for_a_timer(void) {
    struct sigaction action = {.sa_handler = catch};
    struct itimerval time = {.it_value = {.tv_usec = 2000}};
    int wrong = check(sigaction(SIGALRM, &action, NULL) == 0, "sigaction");
    wrong += check(setitimer(ITIMER_REAL, &time, NULL) == 0, "setitimer");
    for (long i = 0; i < LONG_MAX && caught != SIGALRM; i++) {
        (void)getppid();
    }
    return wrong + check(caught == SIGALRM, "the timer's signal");
}

static void *add_one(void *number) {
    ++*(int *)number;
    return number;
}

static int run_a_thread(void) {
    pthread_t thread;
    int number = 41;
    int wrong = check(pthread_create(&thread, NULL, add_one, &number) == 0, "pthread_create");
    wrong += check(pthread_join(thread, NULL) == 0, "pthread_join");
    return wrong + check(number == 42, "what the thread did");
}

static int compare_doubles(const void *a, const void *b) {
    return *(const double *)a < *(const double *)b ? -1 : 1;
}

int main(int argc, char **argv) {
    double numbers[] = {3.5, -1, sqrt(2)};
    qsort(numbers, 3, sizeof(numbers[0]), compare_doubles);
    printf("%.3f %.3f %.3f %.18Lg\n", numbers[0], numbers[1], numbers[2], 1.0L / 3);
    struct timespec before, after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
    clock_gettime(CLOCK_MONOTONIC, &after);
    int64_t passed_ns =
        (after.tv_sec - before.tv_sec) * 1000000000 + after.tv_nsec - before.tv_nsec;
    int wrong = check(passed_ns >= 1000000, "time that passed") + write_and_read() +
                use_the_heap() + handle_a_signal() + wait_for_a_timer() + run_a_thread() +
                check(getenv("PATH") != NULL, "PATH");
    printf("%s: %d arguments, %d wrong, %s\n", argv[0], argc - 1, wrong,
           getauxval(AT_SYSINFO) != 0 ? "direct" : "by traps");
    return wrong == 0 ? 0 : 1;
}
