// string.find, match, gmatch and gsub, over the counting matcher.

#include "matcher.h"

/// A position as Lua counts them, from 1 or from the end; never below 1.
static size_t start_position(lua_Integer position, size_t length) {
    if (position > 0) return (size_t)position;
    if (position == 0 || position < -(lua_Integer)length) return 1;
    return length + (size_t)position + 1;
}

static bool is_plain(const char *pattern, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (pattern[i] != 0 && strchr("^$*+?.([%-", pattern[i]) != NULL) return false;
    }
    return true;
}

static int find_plain(
    lua_State *L, const char *subject, size_t subject_length, const char *sought, size_t sought_length, size_t start
) {
    guard_spend_unsigned(L, (subject_length - start + sought_length) / 8);
    const char *found = sought_length == 0
        ? subject + start : memmem(subject + start, subject_length - start, sought, sought_length);
    if (found == NULL) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushinteger(L, found - subject + 1);
    lua_pushinteger(L, found - subject + (lua_Integer)sought_length);
    return 2;
}

static int find_or_match(lua_State *L, bool find) {
    size_t subject_length, pattern_length;
    const char *subject = luaL_checklstring(L, 1, &subject_length);
    const char *pattern = luaL_checklstring(L, 2, &pattern_length);
    size_t start = start_position(luaL_optinteger(L, 3, 1), subject_length) - 1;
    if (start > subject_length) {
        lua_pushnil(L);
        return 1;
    }
    if (find) {
        guard_spend_unsigned(L, pattern_length / 8);
        if (lua_toboolean(L, 4) || is_plain(pattern, pattern_length)) {
            return find_plain(L, subject, subject_length, pattern, pattern_length, start);
        }
    }
    bool anchored = *pattern == '^' && pattern_length > 0;
    if (anchored) {
        pattern++;
        pattern_length--;
    }
    Matcher matcher = matcher_make(L, subject, subject_length, pattern, pattern_length);
    const char *at = subject + start;
    do {
        matcher.count = 0;
        const char *end = matcher_try(&matcher, at, pattern);
        if (end == NULL) continue;
        matcher_settle(&matcher);
        if (!find) return matcher_push_all(&matcher, at, end);
        lua_pushinteger(L, at - subject + 1);
        lua_pushinteger(L, end - subject);
        return matcher_push_all(&matcher, NULL, NULL) + 2;
    } while (at++ < matcher.subject_end && !anchored);
    matcher_settle(&matcher);
    lua_pushnil(L);
    return 1;
}

int guard_find(lua_State *L) {
    return find_or_match(L, true);
}

int guard_match(lua_State *L) {
    return find_or_match(L, false);
}

/// Upvalues: subject, pattern, where to go on, where the last match ended (-1 for nowhere).
static int next_match(lua_State *L) {
    size_t subject_length, pattern_length;
    const char *subject = lua_tolstring(L, lua_upvalueindex(1), &subject_length);
    const char *pattern = lua_tolstring(L, lua_upvalueindex(2), &pattern_length);
    size_t start = (size_t)lua_tointeger(L, lua_upvalueindex(3));
    lua_Integer last = lua_tointeger(L, lua_upvalueindex(4));
    Matcher matcher = matcher_make(L, subject, subject_length, pattern, pattern_length);
    for (; start <= subject_length; start++) {
        matcher.count = 0;
        const char *end = matcher_try(&matcher, subject + start, pattern);
        // An empty match right after another match is no match.
        if (end == NULL || end - subject == last) continue;
        matcher_settle(&matcher);
        lua_pushinteger(L, end - subject);
        lua_pushvalue(L, -1);
        lua_replace(L, lua_upvalueindex(3));
        lua_replace(L, lua_upvalueindex(4));
        return matcher_push_all(&matcher, subject + start, end);
    }
    matcher_settle(&matcher);
    lua_pushinteger(L, (lua_Integer)start);
    lua_replace(L, lua_upvalueindex(3));
    return 0;
}

int guard_gmatch(lua_State *L) {
    size_t length;
    luaL_checklstring(L, 1, &length);
    luaL_checkstring(L, 2);
    size_t start = start_position(luaL_optinteger(L, 3, 1), length) - 1;
    lua_settop(L, 2);
    lua_pushinteger(L, (lua_Integer)(start > length + 1 ? length + 1 : start));
    lua_pushinteger(L, -1);
    lua_pushcclosure(L, next_match, 4);
    return 1;
}

// MARK: gsub

static void add_template(Matcher *matcher, luaL_Buffer *out, const char *start, const char *end) {
    lua_State *L = matcher->state;
    size_t length;
    const char *at = lua_tolstring(L, 3, &length), *stop = at + length;
    guard_spend_unsigned(L, length / 8);
    while (at < stop) {
        const char *escape = memchr(at, '%', (size_t)(stop - at));
        if (escape == NULL) escape = stop;
        luaL_addlstring(out, at, (size_t)(escape - at));
        if (escape == stop) return;
        char c = escape[1];
        if (c == '%') {
            luaL_addchar(out, '%');
        } else if (c == '0') {
            luaL_addlstring(out, start, (size_t)(end - start));
        } else if (c >= '1' && c <= '9') {
            int index = c - '1';
            if (index >= matcher->count && index != 0) {
                luaL_error(L, "invalid capture index %%%d", index + 1);
            }
            matcher_push(matcher, index, start, end);
            luaL_tolstring(L, -1, NULL);
            lua_remove(L, -2);
            luaL_addvalue(out);
        } else {
            luaL_error(L, "invalid use of '%%' in replacement string");
        }
        at = escape + 2;
    }
}

/// Adds what stands for the match; false when that is the match itself.
static bool add_replacement(Matcher *matcher, luaL_Buffer *out, const char *start, const char *end, int kind) {
    lua_State *L = matcher->state;
    switch (kind) {
    case LUA_TFUNCTION: {
        lua_pushvalue(L, 3);
        int count = matcher_push_all(matcher, start, end);
        lua_call(L, count, 1);
        break;
    }
    case LUA_TTABLE:
        matcher_push(matcher, 0, start, end);
        lua_gettable(L, 3);
        break;
    default:
        add_template(matcher, out, start, end);
        return true;
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        luaL_addlstring(out, start, (size_t)(end - start));
        return false;
    }
    if (!lua_isstring(L, -1)) luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    luaL_addvalue(out);
    return true;
}

int guard_gsub(lua_State *L) {
    size_t subject_length, pattern_length;
    const char *subject = luaL_checklstring(L, 1, &subject_length);
    const char *pattern = luaL_checklstring(L, 2, &pattern_length);
    int kind = lua_type(L, 3);
    luaL_argexpected(
        L, kind == LUA_TNUMBER || kind == LUA_TSTRING || kind == LUA_TFUNCTION || kind == LUA_TTABLE, 3,
        "string/function/table");
    lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)subject_length + 1), count = 0;
    bool anchored = pattern_length > 0 && *pattern == '^', changed = false;
    if (anchored) {
        pattern++;
        pattern_length--;
    }
    if (kind == LUA_TNUMBER) lua_tolstring(L, 3, NULL);
    Matcher matcher = matcher_make(L, subject, subject_length, pattern, pattern_length);
    const char *at = subject, *last = NULL;
    luaL_Buffer out;
    luaL_buffinit(L, &out);
    while (count < most) {
        matcher.count = 0;
        const char *end = matcher_try(&matcher, at, pattern);
        if (end != NULL && end != last) {
            count++;
            changed = add_replacement(&matcher, &out, at, end, kind) | changed;
            at = last = end;
        } else if (at < matcher.subject_end) {
            luaL_addchar(&out, *at++);
        } else {
            break;
        }
        if (anchored) break;
    }
    matcher_settle(&matcher);
    if (changed) {
        luaL_addlstring(&out, at, (size_t)(matcher.subject_end - at));
        luaL_pushresult(&out);
    } else {
        lua_pushvalue(L, 1);
    }
    lua_pushinteger(L, count);
    return 2;
}
