#ifndef CLUAGUARD_MATCHER_H
#define CLUAGUARD_MATCHER_H

#include "internal.h"

enum {
    CAPTURES = 32,
    /// Nested quantifiers and captures, as in Lua; it also bounds the C stack.
    MATCH_DEPTH = 200,
    /// Lengths of captures that have none.
    CAPTURE_OPEN = -1,
    CAPTURE_POSITION = -2,
};

typedef struct {
    lua_State *state;
    const char *subject, *subject_end, *pattern_end;
    int64_t cost;
    int depth;
    int count;
    struct { const char *start; ptrdiff_t length; } captures[CAPTURES];
} Matcher;

Matcher matcher_make(
    lua_State *L, const char *subject, size_t subject_length, const char *pattern, size_t pattern_length);
/// The end of the match of `pattern` at `subject`, or NULL.
const char *matcher_try(Matcher *matcher, const char *subject, const char *pattern);
/// Charges what has been done but not been charged.
void matcher_settle(Matcher *matcher);
/// Pushes capture `index` from 0; 0 is the whole match where the pattern has no captures.
void matcher_push(Matcher *matcher, int index, const char *start, const char *end);
/// Pushes all captures, or the whole match if there are none and `start` is not NULL.
int matcher_push_all(Matcher *matcher, const char *start, const char *end);

#endif
