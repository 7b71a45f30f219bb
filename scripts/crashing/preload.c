// Loaded before the C library, it kills the process at the N-th call that changes a file (CRASH_AT=N): before the call, or in
// the middle of a write, of which half the bytes are left behind. What a power cut can do, a kill at each such point does.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int calls;

static int last(void) {
    static int at = -1;
    if (at < 0) {
        const char *word = getenv("CRASH_AT");
        at = word ? atoi(word) : 0;
    }
    return at > 0 && atomic_fetch_add(&calls, 1) + 1 == at;
}

static void die(void) {
    raise(SIGKILL);
    for (;;) pause();
}

// Only files: what goes to a terminal or a pipe is no part of the store.
static int is_file(int file) {
    struct stat status;
    return fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t count) {
    if (is_file(file) && last()) {
        NEXT(write)(file, bytes, count / 2);
        die();
    }
    return NEXT(write)(file, bytes, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
    if (last()) {
        NEXT(pwrite64)(file, bytes, count / 2, offset);
        die();
    }
    return NEXT(pwrite64)(file, bytes, count, offset);
}

int fsync(int file) {
    if (last()) die();
    return NEXT(fsync)(file);
}

int fdatasync(int file) {
    if (last()) die();
    return NEXT(fdatasync)(file);
}

int ftruncate64(int file, off64_t length) {
    if (last()) die();
    return NEXT(ftruncate64)(file, length);
}

int unlink(const char *path) {
    if (last()) die();
    return NEXT(unlink)(path);
}

int rename(const char *old, const char *new) {
    if (last()) die();
    return NEXT(rename)(old, new);
}
