/* A disk that fails on command, for the files below one folder: preload it, then call failing_disk_arm from inside.
   Counts writes, truncations and syncs; from the n-th on, `times` of them fail with `error`, or write half (error 0). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long countdown = 0, failures_left = 0, counted = 0;
static int failure = 0;

void failing_disk_arm(long at, int error, long times) {
    countdown = at;
    failure = error;
    failures_left = times;
    counted = 0;
}

long failing_disk_counted(void) { return counted; }

static int concerns(int fd) {
    const char *folder = getenv("FAILING_DISK_FOLDER");
    char link[64], path[4096];
    ssize_t length;
    if (!folder || (countdown <= 0 && failures_left <= 0 && countdown != -1)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

/* 1: this operation fails now. Armed with -1 it only counts. */
static int fails(int fd) {
    if (!concerns(fd)) return 0;
    counted++;
    if (countdown == -1) return 0;
    if (countdown > 1) {
        countdown--;
        return 0;
    }
    if (failures_left == 0) return 0;
    countdown = 1;
    if (failures_left > 0) failures_left--;
    if (failures_left == 0) countdown = 0;
    return 1;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, name)

#define FAIL_WRITE(call) \
    if (fails(fd)) { \
        if (failure == 0 && size > 1) { \
            size /= 2; \
            return call; \
        } \
        errno = failure ? failure : ENOSPC; \
        return -1; \
    } \
    return call

#define FAIL(call) \
    if (fails(fd)) { \
        errno = failure ? failure : EIO; \
        return -1; \
    } \
    return call

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    FAIL_WRITE(real(fd, data, size, at));
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    FAIL_WRITE(real(fd, data, size, at));
}
ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, "write", int, const void *, size_t);
    FAIL_WRITE(real(fd, data, size));
}
int fsync(int fd) {
    REAL(int, "fsync", int);
    FAIL(real(fd));
}
int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    FAIL(real(fd));
}
int ftruncate64(int fd, off64_t size) {
    REAL(int, "ftruncate64", int, off64_t);
    FAIL(real(fd, size));
}
int ftruncate(int fd, off_t size) {
    REAL(int, "ftruncate", int, off_t);
    FAIL(real(fd, size));
}
