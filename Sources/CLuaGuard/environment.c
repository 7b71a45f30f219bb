// What a script finds when it wakes up: an allow-list. What is not named here does not exist.

#include "internal.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>

// MARK: Lua's own functions, found once

static pthread_once_t stock_once = PTHREAD_ONCE_INIT;

static const char *const stock_names[STOCK_COUNT] = {
    "_G.tonumber", "string.format", "utf8.len", "utf8.codepoint", "utf8.offset",
};
static lua_CFunction stock[STOCK_COUNT];

/// Handed out as they are: what they do is bounded by the allocator or does not grow with their arguments.
static struct { const char *library, *name; lua_CFunction function; } plain[] = {
    { "_G", "assert" }, { "_G", "error" }, { "_G", "getmetatable" }, { "_G", "ipairs" }, { "_G", "rawequal" },
    { "_G", "rawget" }, { "_G", "rawlen" }, { "_G", "select" }, { "_G", "type" },
    { "string", "char" }, { "string", "len" }, { "string", "lower" }, { "string", "reverse" }, { "string", "sub" },
    { "string", "upper" },
    { "math", "abs" }, { "math", "acos" }, { "math", "asin" }, { "math", "atan" }, { "math", "ceil" },
    { "math", "cos" }, { "math", "deg" }, { "math", "exp" }, { "math", "floor" }, { "math", "fmod" },
    { "math", "log" }, { "math", "max" }, { "math", "min" }, { "math", "modf" }, { "math", "rad" },
    { "math", "sin" }, { "math", "sqrt" }, { "math", "tan" }, { "math", "tointeger" }, { "math", "type" },
    { "math", "ult" },
    { "utf8", "char" }, { "utf8", "codes" },
};
enum { PLAIN_COUNT = sizeof plain / sizeof *plain };

static lua_CFunction find(lua_State *L, const char *library, const char *name) {
    lua_getglobal(L, library);
    lua_getfield(L, -1, name);
    lua_CFunction function = lua_tocfunction(L, -1);
    lua_pop(L, 2);
    if (function == NULL) abort();
    return function;
}

static void find_stock(void) {
    lua_State *L = luaL_newstate();
    if (L == NULL) abort();
    luaL_requiref(L, "_G", luaopen_base, 1);
    luaL_requiref(L, "string", luaopen_string, 1);
    luaL_requiref(L, "math", luaopen_math, 1);
    luaL_requiref(L, "utf8", luaopen_utf8, 1);
    for (int i = 0; i < STOCK_COUNT; i++) {
        const char *dot = strchr(stock_names[i], '.');
        lua_pushlstring(L, stock_names[i], (size_t)(dot - stock_names[i]));
        stock[i] = find(L, lua_tostring(L, -1), dot + 1);
        lua_pop(L, 1);
    }
    for (int i = 0; i < PLAIN_COUNT; i++) plain[i].function = find(L, plain[i].library, plain[i].name);
    lua_close(L);
}

lua_CFunction guard_stock(Stock which) {
    return stock[which];
}

// MARK: The collector's keys

/// Takes `__gc`, `__mode` and `__close` out of the language.
///
/// A finalizer or a closing method runs when the script should already have ended, and weak tables make both the time
/// of a collection visible and its cost quadratic. `setmetatable` refuses the names, but a script can write them into
/// a metatable afterwards. Lua finds these events by the identity of an interned string, so the bytes of those three
/// strings are overwritten: the same name written by a script becomes another string, and nothing reads it.
static void hide_events(lua_State *L) {
    // Lua's own buffers close themselves when they are long; their metatable is made with the first one, now.
    luaL_Buffer buffer;
    luaL_buffinitsize(L, &buffer, LUAL_BUFFERSIZE + 1);
    luaL_pushresultsize(&buffer, 0);
    lua_pop(L, 1);
    static const char *const names[] = { "__gc", "__mode", "__close" };
    for (int i = 0; i < 3; i++) {
        lua_pushstring(L, names[i]);
        memset((char *)lua_tostring(L, -1), i + 1, strlen(names[i]));
        if (i == 0) {
            lua_pushvalue(L, -1);
            lua_rawsetp(L, LUA_REGISTRYINDEX, &guard_collect_key);
        }
        lua_pop(L, 1);
    }
}

// MARK: The tables

static void add(lua_State *L, const char *name, lua_CFunction function) {
    lua_pushcfunction(L, function);
    lua_setfield(L, -2, name);
}

static void add_entries(lua_State *L, const char *library, const Entry *entries) {
    for (int i = 0; i < PLAIN_COUNT; i++) {
        if (strcmp(plain[i].library, library) == 0) add(L, plain[i].name, plain[i].function);
    }
    for (; entries != NULL && entries->name != NULL; entries++) add(L, entries->name, entries->function);
}

static int utf8_charged(lua_State *L, Stock which) {
    if (lua_type(L, 1) == LUA_TSTRING) guard_spend_unsigned(L, lua_rawlen(L, 1) / 8);
    return stock[which](L);
}

static int utf8_len(lua_State *L) {
    return utf8_charged(L, STOCK_UTF8_LEN);
}

static int utf8_codepoint(lua_State *L) {
    // The cost is in the range, which is a single character unless it is given.
    if (lua_gettop(L) >= 3) return utf8_charged(L, STOCK_UTF8_CODEPOINT);
    return stock[STOCK_UTF8_CODEPOINT](L);
}

static int utf8_offset(lua_State *L) {
    // Walks |n| characters, whatever the text.
    lua_Integer n = luaL_optinteger(L, 2, 0);
    lua_Unsigned distance = n < 0 ? 0 - (lua_Unsigned)n : (lua_Unsigned)n;
    size_t length = lua_type(L, 1) == LUA_TSTRING ? lua_rawlen(L, 1) : 0;
    guard_spend_unsigned(L, (distance < length ? distance : length) / 8);
    return stock[STOCK_UTF8_OFFSET](L);
}

static const Entry utf8_entries[] = {
    { "len", utf8_len }, { "codepoint", utf8_codepoint }, { "offset", utf8_offset }, { NULL, NULL },
};

void guard_open_environment(lua_State *L) {
    pthread_once(&stock_once, find_stock);
    // Reporting an error inside an error handler needs this text; kept, it needs no memory then.
    lua_pushliteral(L, "error in error handling");
    luaL_ref(L, LUA_REGISTRYINDEX);
    hide_events(L);

    lua_pushglobaltable(L);
    add_entries(L, "_G", guard_base);

    lua_createtable(L, 0, 16);
    add_entries(L, "string", guard_string);
    lua_createtable(L, 0, 2);
    lua_pushvalue(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pushliteral(L, "");
    lua_insert(L, -2);
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
    lua_setfield(L, -2, "string");

    lua_createtable(L, 0, 8);
    add_entries(L, "table", guard_table);
    lua_setfield(L, -2, "table");

    lua_createtable(L, 0, 32);
    add_entries(L, "math", NULL);
    add(L, "random", guard_random);
    lua_pushnumber(L, 3.141592653589793);
    lua_setfield(L, -2, "pi");
    lua_pushnumber(L, (lua_Number)HUGE_VAL);
    lua_setfield(L, -2, "huge");
    lua_pushinteger(L, LUA_MAXINTEGER);
    lua_setfield(L, -2, "maxinteger");
    lua_pushinteger(L, LUA_MININTEGER);
    lua_setfield(L, -2, "mininteger");
    lua_setfield(L, -2, "math");

    lua_createtable(L, 0, 8);
    add_entries(L, "utf8", utf8_entries);
    // The literal holds a zero.
    static const char any_character[] = "[\0-\x7F\xC2-\xFD][\x80-\xBF]*";
    lua_pushlstring(L, any_character, sizeof any_character - 1);
    lua_setfield(L, -2, "charpattern");
    lua_setfield(L, -2, "utf8");

    // Where Lua looks for the name of a function that is at fault.
    static const char *const libraries[] = { "string", "table", "math", "utf8" };
    lua_createtable(L, 0, 5);
    lua_pushvalue(L, -2);
    lua_setfield(L, -2, "_G");
    for (int i = 0; i < 4; i++) {
        lua_getfield(L, -2, libraries[i]);
        lua_setfield(L, -2, libraries[i]);
    }
    lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
    lua_pop(L, 1);
}
