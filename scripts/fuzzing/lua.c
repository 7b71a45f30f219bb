#define _GNU_SOURCE
// The sandbox under a fuzzer: bytes are Lua source, run twice under a small budget. It fails on a crash, on memory that
// is touched or left where it must not be, on a run that outlives its budget by far, and when two runs differ.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "CLuaGuard.h"

typedef struct {
    LuaGuardStatus loaded, ended;
    LuaGuardLimit limit;
    LuaGuardKind kind;
    char output[4096];
    size_t length;
} Outcome;

static int32_t answer(void *context, int32_t operation, int32_t target) {
    (void)context, (void)operation, (void)target;
    return LUAGUARD_RAISE;
}

static double now(void) {
    struct timespec moment;
    clock_gettime(CLOCK_MONOTONIC, &moment);
    return (double)moment.tv_sec + (double)moment.tv_nsec * 1e-9;
}

static Outcome run(const char *source, size_t size) {
    LuaGuardBudget budget = {
        .steps = 20000,
        .nanoseconds = 1000000000,
        .memory_bytes = 1 << 20,
        .output_bytes = 2048,
        .text_bytes = 64 << 10,
    };
    Outcome outcome = {0};
    LuaGuard *guard = luaguard_open(budget, 1, answer, NULL);
    if (guard == NULL) abort();
    outcome.loaded = luaguard_load(guard, source, size, "fuzz.lua");
    if (outcome.loaded == LUAGUARD_OK) {
        outcome.ended = luaguard_call(guard, 0, 1);
        if (outcome.ended == LUAGUARD_OK) outcome.kind = luaguard_kind(guard, -1);
    }
    outcome.limit = luaguard_limit(guard);
    size_t length = 0;
    const char *text = luaguard_output(guard, &length);
    outcome.length = length < sizeof outcome.output ? length : sizeof outcome.output;
    if (text != NULL) memcpy(outcome.output, text, outcome.length);
    luaguard_close(guard);
    return outcome;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    // The runtime reads scripts of up to a mebibyte and refuses the name _ENV before Lua sees it.
    if (memmem(data, size, "_ENV", 4) != NULL) return 0;
    double start = now();
    Outcome first = run((const char *)data, size);
    if (now() - start > 10) {
        fputs("a run outlived its second by far\n", stderr);
        abort();
    }
    Outcome second = run((const char *)data, size);
    // Time is the one limit that may fall differently.
    if (first.limit == LUAGUARD_TIME || second.limit == LUAGUARD_TIME) return 0;
    if (memcmp(&first, &second, sizeof first) != 0) {
        fputs("two runs of one script differ\n", stderr);
        abort();
    }
    return 0;
}
