// The string functions that differ from Lua's: their work is bounded and charged.

#include "internal.h"

static int string_rep(lua_State *L) {
    size_t length, gap;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Integer count = luaL_checkinteger(L, 2);
    const char *separator = luaL_optlstring(L, 3, "", &gap);
    if (count <= 0 || length + gap == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    size_t most = guard_of(L)->budget.text_bytes;
    // The last piece has no separator behind it, so this refuses at most one separator too early.
    if ((lua_Unsigned)count > (most + gap) / (length + gap)) guard_check_text(L, most + 1);
    size_t total = (size_t)count * (length + gap) - gap;
    guard_spend_unsigned(L, (lua_Unsigned)count / 4);
    // A userdata and not a buffer of Lua's, so that the allocator sees what it is for.
    char *buffer = lua_newuserdatauv(L, total, 0), *at = buffer;
    for (lua_Integer i = 0; i < count; i++) {
        memcpy(at, text, length);
        at += length;
        if (i + 1 == count) break;
        memcpy(at, separator, gap);
        at += gap;
    }
    lua_pushlstring(L, buffer, total);
    return 1;
}

static int string_byte(lua_State *L) {
    size_t length;
    const char *text = luaL_checklstring(L, 1, &length);
    lua_Integer size = (lua_Integer)length;
    lua_Integer first = luaL_optinteger(L, 2, 1);
    lua_Integer last = luaL_optinteger(L, 3, first);
    if (first < 0) first = first < -size ? 1 : size + first + 1;
    else if (first == 0) first = 1;
    if (last < 0) last = last < -size ? 0 : size + last + 1;
    else if (last > size) last = size;
    if (first > last) return 0;
    if (last - first >= INT32_MAX) return luaL_error(L, "string slice too long");
    int count = (int)(last - first + 1);
    guard_spend(L, count);
    luaL_checkstack(L, count, "string slice too long");
    for (int i = 0; i < count; i++) lua_pushinteger(L, (unsigned char)text[first - 1 + i]);
    return count;
}

/// Lua's own `format`, after its arguments are made safe: what is neither text nor number becomes text here, without
/// an address, and `%p` is refused.
static int string_format(lua_State *L) {
    size_t length;
    const char *at = luaL_checklstring(L, 1, &length), *end = at + length;
    guard_spend_unsigned(L, length / 4);
    int argument = 1, top = lua_gettop(L);
    while (at < end) {
        if (*at++ != '%') continue;
        if (at < end && *at == '%') {
            at++;
            continue;
        }
        while (at < end && strchr("-+ #0123456789.", *at) != NULL && *at != 0) at++;
        argument++;
        if (at == end || argument > top) break;
        if (*at == 'p') return luaL_error(L, "'%%p' is not available in 'format'");
        if (*at == 's' && !lua_isstring(L, argument)) {
            guard_to_text(L, argument, NULL);
            lua_replace(L, argument);
        }
        if (lua_type(L, argument) == LUA_TSTRING) guard_spend_unsigned(L, lua_rawlen(L, argument) / 8);
        at++;
    }
    return guard_stock(STOCK_FORMAT)(L);
}

const Entry guard_string[] = {
    { "byte", string_byte }, { "find", guard_find }, { "format", string_format }, { "gmatch", guard_gmatch },
    { "gsub", guard_gsub }, { "match", guard_match }, { "rep", string_rep }, { NULL, NULL },
};
