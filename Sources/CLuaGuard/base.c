// The base functions that differ from Lua's: limits pass through every catch, order is fixed, addresses are not shown.

#include "internal.h"

#include <stdlib.h>

// MARK: Catching

static int finish_catch(lua_State *L, int status, int base) {
    LuaGuard *guard = guard_of(L);
    if (guard_is_memory_error(L, status)) guard_out_of_memory(guard);
    // Raises again whatever was raised, if a limit was behind it. Unwinding costs about as much as fifty instructions.
    guard_spend(L, status == LUA_OK ? 2 : 50);
    if (status == LUA_OK) return lua_gettop(L) - base;
    lua_pushboolean(L, false);
    lua_insert(L, -2);
    return 2;
}

static int base_pcall(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushboolean(L, true);
    lua_insert(L, 1);
    return finish_catch(L, lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0), 0);
}

/// A handler of a script does not hear of limits.
static int handle(lua_State *L) {
    if (guard_is_memory_error(L, LUA_ERRRUN)) guard_out_of_memory(guard_of(L));
    guard_spend(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, 1);
    return 1;
}

static int base_xpcall(lua_State *L) {
    int arguments = lua_gettop(L) - 2;
    luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_pushvalue(L, 2);
    lua_pushcclosure(L, handle, 1);
    lua_replace(L, 2);
    // handler, true, function, arguments…
    lua_pushvalue(L, 1);
    lua_insert(L, 3);
    lua_pushvalue(L, 2);
    lua_replace(L, 1);
    lua_pushboolean(L, true);
    lua_replace(L, 2);
    return finish_catch(L, lua_pcall(L, arguments, LUA_MULTRET, 1), 1);
}

// MARK: Text

const char *guard_to_text(lua_State *L, int index, size_t *length) {
    index = lua_absindex(L, index);
    if (luaL_callmeta(L, index, "__tostring")) {
        if (!lua_isstring(L, -1)) luaL_error(L, "'__tostring' must return a string");
        return lua_tolstring(L, -1, length);
    }
    switch (lua_type(L, index)) {
    case LUA_TNIL: lua_pushliteral(L, "nil"); break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TNUMBER:
    case LUA_TSTRING: lua_pushvalue(L, index); break;
    default: {
        int kind = luaL_getmetafield(L, index, "__name");
        if (kind == LUA_TSTRING) break;
        if (kind != LUA_TNIL) lua_pop(L, 1);
        lua_pushstring(L, luaL_typename(L, index));
    }
    }
    return lua_tolstring(L, -1, length);
}

static int base_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    guard_to_text(L, 1, NULL);
    return 1;
}

static int base_tonumber(lua_State *L) {
    if (lua_type(L, 1) == LUA_TSTRING) guard_spend_unsigned(L, lua_rawlen(L, 1) / 8);
    return guard_stock(STOCK_TONUMBER)(L);
}

static void print_bytes(lua_State *L, const char *bytes, size_t length) {
    // Nothing may come before anything has been printed, when there is no buffer yet.
    if (length == 0) return;
    LuaGuard *guard = guard_of(L);
    size_t needed = guard->output_length + length;
    if (needed > guard->budget.output_bytes) guard_trip(L, LUAGUARD_OUTPUT);
    if (needed > guard->output_room) {
        size_t room = needed * 2 < guard->budget.output_bytes ? needed * 2 : guard->budget.output_bytes;
        char *grown = realloc(guard->output, room);
        if (grown == NULL) guard_trip(L, LUAGUARD_MEMORY);
        guard->output = grown;
        guard->output_room = room;
    }
    memcpy(guard->output + guard->output_length, bytes, length);
    guard->output_length = needed;
}

static int base_print(lua_State *L) {
    int count = lua_gettop(L);
    for (int i = 1; i <= count; i++) {
        size_t length;
        const char *text = guard_to_text(L, i, &length);
        guard_spend_unsigned(L, length / 8 + 1);
        if (i > 1) print_bytes(L, "\t", 1);
        print_bytes(L, text, length);
        lua_pop(L, 1);
    }
    print_bytes(L, "\n", 1);
    return 0;
}

// MARK: Metatables

static bool is_protected(lua_State *L, int index) {
    if (luaL_getmetafield(L, index, "__metatable") == LUA_TNIL) return false;
    lua_pop(L, 1);
    return true;
}

static int base_setmetatable(lua_State *L) {
    static const char *const refused[] = { "__gc", "__mode", "__close" };
    int kind = lua_type(L, 2);
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_argexpected(L, kind == LUA_TNIL || kind == LUA_TTABLE, 2, "nil or table");
    if (is_protected(L, 1)) return luaL_error(L, "cannot change a protected metatable");
    for (int i = 0; kind == LUA_TTABLE && i < 3; i++) {
        lua_pushstring(L, refused[i]);
        if (lua_rawget(L, 2) != LUA_TNIL) return luaL_error(L, "metamethod '%s' is not available", refused[i]);
        lua_pop(L, 1);
    }
    if (kind == LUA_TTABLE) {
        // Tables that are called by way of each other are followed within one instruction, at the square of their number.
        lua_pushliteral(L, "__call");
        int call = lua_rawget(L, 2);
        if (call != LUA_TNIL && call != LUA_TFUNCTION) return luaL_error(L, "metamethod '__call' must be a function");
        lua_pop(L, 1);
    }
    lua_settop(L, 2);
    lua_setmetatable(L, 1);
    return 1;
}

static int base_rawset(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkany(L, 2);
    luaL_checkany(L, 3);
    if (is_protected(L, 1)) return luaL_error(L, "cannot change a protected table");
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 1;
}

// MARK: Names


const Entry guard_base[] = {
    { "next", guard_next }, { "pairs", guard_pairs }, { "pcall", base_pcall }, { "print", base_print },
    { "rawset", base_rawset }, { "setmetatable", base_setmetatable }, { "tonumber", base_tonumber },
    { "tostring", base_tostring }, { "xpcall", base_xpcall }, { NULL, NULL },
};
