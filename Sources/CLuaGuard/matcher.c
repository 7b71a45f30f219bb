// Lua's patterns, with every attempt counted: a pattern that backtracks for ever runs out of steps like a loop.
// Letters are ASCII whatever the locale.

#include "matcher.h"

typedef unsigned char Byte;

Matcher matcher_make(
    lua_State *L, const char *subject, size_t subject_length, const char *pattern, size_t pattern_length
) {
    Matcher matcher;
    matcher.state = L;
    matcher.subject = subject;
    matcher.subject_end = subject + subject_length;
    matcher.pattern_end = pattern + pattern_length;
    matcher.cost = 0;
    matcher.depth = 0;
    matcher.count = 0;
    return matcher;
}

void matcher_settle(Matcher *matcher) {
    int64_t cost = matcher->cost;
    matcher->cost = 0;
    guard_spend(matcher->state, cost);
}

static inline void spend(Matcher *matcher, ptrdiff_t cost) {
    matcher->cost += cost;
    if (matcher->cost >= 512) matcher_settle(matcher);
}

// MARK: Classes

static bool is_lower(Byte c) { return c >= 'a' && c <= 'z'; }
static bool is_upper(Byte c) { return c >= 'A' && c <= 'Z'; }
static bool is_digit(Byte c) { return c >= '0' && c <= '9'; }
static bool is_graphic(Byte c) { return c > ' ' && c < 0x7F; }

/// Whether `c` belongs to the class named by a letter, such as `a` of `%a`; a capital names the complement.
static bool in_class(Byte c, Byte name) {
    bool is;
    switch (name | 0x20) {
    case 'a': is = is_lower(c) || is_upper(c); break;
    case 'c': is = c < ' ' || c == 0x7F; break;
    case 'd': is = is_digit(c); break;
    case 'g': is = is_graphic(c); break;
    case 'l': is = is_lower(c); break;
    case 'p': is = is_graphic(c) && !is_lower(c) && !is_upper(c) && !is_digit(c); break;
    case 's': is = c == ' ' || (c >= '\t' && c <= '\r'); break;
    case 'u': is = is_upper(c); break;
    case 'w': is = is_lower(c) || is_upper(c) || is_digit(c); break;
    case 'x': is = is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); break;
    case 'z': is = c == 0; break;
    default: return name == c;
    }
    if (!is_lower(name) && !is_upper(name)) return name == c;
    return is_upper(name) ? !is : is;
}

/// Just past the single-character item that begins at `item`.
static const char *item_end(Matcher *matcher, const char *item) {
    const char *at = item + 1;
    if (*item == '%') {
        if (at == matcher->pattern_end) luaL_error(matcher->state, "malformed pattern (ends with '%%')");
        return at + 1;
    }
    if (*item != '[') return at;
    if (*at == '^') at++;
    // The first character of a set stands for itself, even a bracket.
    do {
        if (at == matcher->pattern_end) luaL_error(matcher->state, "malformed pattern (missing ']')");
        if (*at++ == '%' && at < matcher->pattern_end) at++;
    } while (at == matcher->pattern_end || *at != ']');
    return at + 1;
}

/// `set` points at the opening bracket and `close` at the closing one.
static bool in_set(Byte c, const char *set, const char *close) {
    bool found = true;
    const char *at = set + 1;
    if (*at == '^') {
        found = false;
        at++;
    }
    for (; at < close; at++) {
        if (*at == '%') {
            if (in_class(c, (Byte)*++at)) return found;
        } else if (at[1] == '-' && at + 2 < close) {
            if ((Byte)at[0] <= c && c <= (Byte)at[2]) return found;
            at += 2;
        } else if ((Byte)*at == c) {
            return found;
        }
    }
    return !found;
}

static bool matches_one(Matcher *matcher, const char *subject, const char *item, const char *end) {
    spend(matcher, 1 + (end - item) / 8);
    if (subject >= matcher->subject_end) return false;
    Byte c = (Byte)*subject;
    switch (*item) {
    case '.': return true;
    case '%': return in_class(c, (Byte)item[1]);
    case '[': return in_set(c, item, end - 1);
    default: return (Byte)*item == c;
    }
}

// MARK: Captures

static const char *with_capture(Matcher *matcher, const char *subject, const char *pattern, ptrdiff_t length) {
    if (matcher->count >= CAPTURES) luaL_error(matcher->state, "too many captures");
    matcher->captures[matcher->count].start = subject;
    matcher->captures[matcher->count].length = length;
    matcher->count++;
    const char *end = matcher_try(matcher, subject, pattern);
    if (end == NULL) matcher->count--;
    return end;
}

static const char *close_capture(Matcher *matcher, const char *subject, const char *pattern) {
    int index = matcher->count - 1;
    while (index >= 0 && matcher->captures[index].length != CAPTURE_OPEN) index--;
    if (index < 0) luaL_error(matcher->state, "invalid pattern capture");
    matcher->captures[index].length = subject - matcher->captures[index].start;
    const char *end = matcher_try(matcher, subject, pattern);
    if (end == NULL) matcher->captures[index].length = CAPTURE_OPEN;
    return end;
}

/// What the capture named by `digit` holds must come again.
static const char *match_again(Matcher *matcher, const char *subject, Byte digit) {
    int index = digit - '1';
    if (index < 0 || index >= matcher->count || matcher->captures[index].length == CAPTURE_OPEN) {
        luaL_error(matcher->state, "invalid capture index %%%d", index + 1);
    }
    size_t length = (size_t)matcher->captures[index].length;
    if ((size_t)(matcher->subject_end - subject) < length) return NULL;
    spend(matcher, 1 + (ptrdiff_t)length / 16);
    return memcmp(matcher->captures[index].start, subject, length) == 0 ? subject + length : NULL;
}

void matcher_push(Matcher *matcher, int index, const char *start, const char *end) {
    if (index >= matcher->count) {
        if (index != 0) luaL_error(matcher->state, "invalid capture index %%%d", index + 1);
        lua_pushlstring(matcher->state, start, (size_t)(end - start));
        return;
    }
    const char *from = matcher->captures[index].start;
    ptrdiff_t length = matcher->captures[index].length;
    if (length == CAPTURE_OPEN) luaL_error(matcher->state, "unfinished capture");
    if (length == CAPTURE_POSITION) lua_pushinteger(matcher->state, from - matcher->subject + 1);
    else lua_pushlstring(matcher->state, from, (size_t)length);
}

int matcher_push_all(Matcher *matcher, const char *start, const char *end) {
    int count = matcher->count == 0 && start != NULL ? 1 : matcher->count;
    luaL_checkstack(matcher->state, count, "too many captures");
    for (int index = 0; index < count; index++) matcher_push(matcher, index, start, end);
    return count;
}

// MARK: Matching

/// `%bxy`: balanced from x to y.
static const char *match_balanced(Matcher *matcher, const char *subject, const char *pair) {
    if (pair + 1 >= matcher->pattern_end) {
        luaL_error(matcher->state, "malformed pattern (missing arguments to '%%b')");
    }
    if (subject >= matcher->subject_end || *subject != pair[0]) return NULL;
    int64_t open = 1;
    for (const char *at = subject + 1; at < matcher->subject_end; at++) {
        spend(matcher, 1);
        // Where both are the same character, it closes.
        if (*at == pair[1]) {
            if (--open == 0) return at + 1;
        } else if (*at == pair[0]) {
            open++;
        }
    }
    return NULL;
}

static const char *match_longest(Matcher *matcher, const char *subject, const char *item, const char *end) {
    ptrdiff_t count = 0;
    while (matches_one(matcher, subject + count, item, end)) count++;
    for (; count >= 0; count--) {
        const char *found = matcher_try(matcher, subject + count, end + 1);
        if (found != NULL) return found;
    }
    return NULL;
}

static const char *match_shortest(Matcher *matcher, const char *subject, const char *item, const char *end) {
    for (;; subject++) {
        const char *found = matcher_try(matcher, subject, end + 1);
        if (found != NULL) return found;
        if (!matches_one(matcher, subject, item, end)) return NULL;
    }
}

/// Moves both past a frontier, `%f[set]`: from outside of the set into it.
static bool match_frontier(Matcher *matcher, const char *subject, const char **pattern) {
    const char *set = *pattern + 2;
    if (set >= matcher->pattern_end || *set != '[') luaL_error(matcher->state, "missing '[' after '%%f' in pattern");
    const char *end = item_end(matcher, set);
    spend(matcher, 1 + (end - set) / 8);
    Byte before = subject == matcher->subject ? 0 : (Byte)subject[-1];
    Byte after = subject == matcher->subject_end ? 0 : (Byte)*subject;
    *pattern = end;
    return !in_set(before, set, end - 1) && in_set(after, set, end - 1);
}

static const char *match_from(Matcher *matcher, const char *subject, const char *pattern) {
    while (pattern != matcher->pattern_end) {
        switch (*pattern) {
        case '(':
            if (pattern[1] == ')') return with_capture(matcher, subject, pattern + 2, CAPTURE_POSITION);
            return with_capture(matcher, subject, pattern + 1, CAPTURE_OPEN);
        case ')': return close_capture(matcher, subject, pattern + 1);
        case '$':
            if (pattern + 1 == matcher->pattern_end) return subject == matcher->subject_end ? subject : NULL;
            break;
        case '%':
            if (pattern[1] == 'b') {
                subject = match_balanced(matcher, subject, pattern + 2);
                if (subject == NULL) return NULL;
                pattern += 4;
                continue;
            }
            if (pattern[1] == 'f') {
                if (!match_frontier(matcher, subject, &pattern)) return NULL;
                continue;
            }
            if (is_digit((Byte)pattern[1])) {
                subject = match_again(matcher, subject, (Byte)pattern[1]);
                if (subject == NULL) return NULL;
                pattern += 2;
                continue;
            }
            break;
        default: break;
        }
        const char *end = item_end(matcher, pattern);
        char suffix = end < matcher->pattern_end ? *end : 0;
        bool one = matches_one(matcher, subject, pattern, end);
        if (!one) {
            if (suffix != '*' && suffix != '-' && suffix != '?') return NULL;
            // None at all is the only way, so nothing needs to be tried and taken back.
            pattern = end + 1;
            continue;
        }
        switch (suffix) {
        case '*': return match_longest(matcher, subject, pattern, end);
        case '+': return match_longest(matcher, subject + 1, pattern, end);
        case '-': return match_shortest(matcher, subject, pattern, end);
        case '?': {
            const char *found = matcher_try(matcher, subject + 1, end + 1);
            if (found != NULL) return found;
            pattern = end + 1;
            continue;
        }
        default:
            subject++;
            pattern = end;
        }
    }
    return subject;
}

const char *matcher_try(Matcher *matcher, const char *subject, const char *pattern) {
    if (matcher->depth == MATCH_DEPTH) luaL_error(matcher->state, "pattern too complex");
    matcher->depth++;
    spend(matcher, 1);
    const char *end = match_from(matcher, subject, pattern);
    matcher->depth--;
    return end;
}
