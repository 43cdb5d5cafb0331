// SPDX-License-Identifier: MIT
//
// Runs the cases of a group of the Open POSIX Test Suite one after the other, in the guest, and
// says for each what came of it: `run_cases FOLDER GROUP SECONDS`. A case begins in an empty
// folder, as the leader of a session and without children, and has so long; what it leaves running
// is ended. A file CASE.refused stands for a case that the compiler did not take, and says why.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define WORK    "/tmp/posix"
#define SCRATCH "/tmp" // shared memory and semaphores of names are there, too
#define SAID    "/tmp/posix.log"
#define REFUSAL ".refused"

enum {
    PATH_BYTES = 256,
    TAIL_BYTES = 1200,
    SIGNALLED = 128,
    GONE_TRIES = 100,
    GONE_NS = 10'000'000
};
enum { CASE_PASSED = 0, CASE_UNSUPPORTED = 4, CASE_UNTESTED = 5 };

static struct plan {
    const char *folder;
    const char *group;
    int seconds;
    int short_seconds;
    char **short_names; // behind the last one is null
} plan;

static int remove_node(const char *path, const struct stat *, int, struct FTW *place) {
    if (place->level > 0) {
        (void)remove(path);
    }
    return 0;
}

static void empty_folder(const char *path) {
    (void)nftw(path, remove_node, 4, FTW_DEPTH | FTW_PHYS);
}

// The end of a file, each line indented, so that none looks like one of ours.
static void print_end(const char *path) {
    char text[TAIL_BYTES + 1];
    FILE *file = fopen(path, "r");
    if (file == nullptr) {
        return;
    }
    if (fseek(file, -TAIL_BYTES, SEEK_END) != 0) {
        rewind(file);
    }
    text[fread(text, 1, TAIL_BYTES, file)] = 0;
    (void)fclose(file);
    for (char *rest = text, *line; (line = strsep(&rest, "\n")) != nullptr;) {
        if (line[0] != 0) {
            printf("  %s\n", line);
        }
    }
}

static void become_case(const char *program, const sigset_t *mask) {
    int out = open(SAID, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0644);
    if (setsid() < 0 || chdir(WORK) != 0 || dup2(out, STDOUT_FILENO) < 0 ||
        dup2(out, STDERR_FILENO) < 0 || close(out) != 0 ||
        sigprocmask(SIG_SETMASK, mask, nullptr) != 0) {
        _exit(SIGNALLED - 1);
    }
    execl(program, program, (char *)nullptr);
    _exit(SIGNALLED - 1);
}

// Until the case has ended, or its time; then what it left in its group is ended too.
static int await(pid_t leader, const sigset_t *child, int seconds) {
    const struct timespec pause = {.tv_nsec = GONE_NS};
    time_t end = time(nullptr) + seconds;
    int status = 0;
    while (waitpid(leader, &status, WNOHANG) != leader) {
        const struct timespec left = {.tv_sec = 1};
        if (time(nullptr) >= end) {
            (void)kill(-leader, SIGKILL);
            (void)waitpid(leader, &status, 0);
            break;
        }
        (void)sigtimedwait(child, nullptr, &left);
    }
    for (int i = 0; i < GONE_TRIES && kill(-leader, SIGKILL) == 0; i++) {
        (void)nanosleep(&pause, nullptr);
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : SIGNALLED + WTERMSIG(status);
}

static const char *word_of(int status) {
    switch (status) {
    case CASE_PASSED:
        return "PASS";
    case CASE_UNSUPPORTED:
        return "UNSUPPORTED";
    case CASE_UNTESTED:
        return "UNTESTED";
    default:
        return "FAIL";
    }
}

static int seconds_of(const char *name) {
    for (char **of_short = plan.short_names; *of_short != nullptr; of_short++) {
        if (strcmp(*of_short, name) == 0) {
            return plan.short_seconds;
        }
    }
    return plan.seconds;
}

static bool run_case(const char *path, const char *name) {
    sigset_t child;
    sigset_t before;
    (void)sigemptyset(&child);
    (void)sigaddset(&child, SIGCHLD);
    empty_folder(SCRATCH);
    (void)mkdir(WORK, 0755);
    (void)fflush(stdout);
    (void)sigprocmask(SIG_BLOCK, &child, &before);
    pid_t leader = fork();
    if (leader == 0) {
        become_case(path, &before);
    }
    if (leader < 0) {
        perror("fork");
        return false;
    }
    int status = await(leader, &child, seconds_of(name));
    (void)sigprocmask(SIG_SETMASK, &before, nullptr);
    printf("%s: %s/%s\n", word_of(status), plan.group, name);
    if (status != CASE_PASSED) {
        printf("status %d\n", status);
        print_end(SAID);
    }
    return true;
}

static bool take(char *name) {
    char path[PATH_BYTES];
    char *refused = strstr(name, REFUSAL);
    (void)snprintf(path, sizeof(path), "%s/%s/%s", plan.folder, plan.group, name);
    if (refused == nullptr) {
        return run_case(path, name);
    }
    *refused = 0;
    printf("FAIL: %s/%s\ndoes not compile\n", plan.group, name);
    print_end(path);
    return true;
}

static int is_case(const struct dirent *entry) {
    return strchr(entry->d_name, '-') != nullptr;
}

int main(int count, char **words) {
    char folder[PATH_BYTES];
    struct dirent **entries;
    if (count < 5) {
        return 2;
    }
    plan = (struct plan){words[1], words[2], atoi(words[3]), atoi(words[4]), &words[5]};
    (void)snprintf(folder, sizeof(folder), "%s/%s", plan.folder, plan.group);
    int found = scandir(folder, &entries, is_case, alphasort);
    for (int i = 0; i < found; i++) {
        if (!take(entries[i]->d_name)) {
            return 1;
        }
    }
    return found < 0;
}
