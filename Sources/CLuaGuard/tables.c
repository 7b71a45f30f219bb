// The table functions, each charged by the element: with `__len` and `__index` a script can claim any length.

#include "internal.h"

void guard_create_list(lua_State *L, lua_Integer count) {
    lua_Unsigned third = (lua_Unsigned)count / 3;
    bool is_triple = count > 0 && count % 3 == 0 && (third & (third - 1)) == 0;
    lua_createtable(L, (int)count + is_triple, 0);
}

static void check_table(lua_State *L, int index) {
    if (lua_type(L, index) != LUA_TTABLE) luaL_checktype(L, index, LUA_TTABLE);
}

static lua_Integer length_of(lua_State *L, int index) {
    check_table(L, index);
    return luaL_len(L, index);
}

static int table_concat(lua_State *L) {
    lua_Integer length = length_of(L, 1);
    size_t gap;
    const char *separator = luaL_optlstring(L, 2, "", &gap);
    lua_Integer at = luaL_optinteger(L, 3, 1);
    lua_Integer last = luaL_optinteger(L, 4, length);
    luaL_Buffer out;
    luaL_buffinit(L, &out);
    for (; at <= last; at++) {
        guard_spend(L, 1);
        lua_geti(L, 1, at);
        if (!lua_isstring(L, -1)) {
            return luaL_error(
                L, "invalid value (%s) at index %I in table for 'concat'", luaL_typename(L, -1), (LUAI_UACINT)at);
        }
        luaL_addvalue(&out);
        if (at == last) break;
        luaL_addlstring(&out, separator, gap);
    }
    luaL_pushresult(&out);
    return 1;
}

static int table_insert(lua_State *L) {
    lua_Integer end = (lua_Integer)((lua_Unsigned)length_of(L, 1) + 1), position = end;
    switch (lua_gettop(L)) {
    case 2: break;
    case 3:
        position = luaL_checkinteger(L, 2);
        luaL_argcheck(L, (lua_Unsigned)position - 1 < (lua_Unsigned)end, 2, "position out of bounds");
        for (lua_Integer i = end; i > position; i--) {
            guard_spend(L, 1);
            lua_geti(L, 1, i - 1);
            lua_seti(L, 1, i);
        }
        break;
    default: return luaL_error(L, "wrong number of arguments to 'insert'");
    }
    lua_seti(L, 1, position);
    return 0;
}

static int table_remove(lua_State *L) {
    lua_Integer size = length_of(L, 1);
    lua_Integer position = luaL_optinteger(L, 2, size);
    if (position != size) {
        luaL_argcheck(L, (lua_Unsigned)position - 1 <= (lua_Unsigned)size, 2, "position out of bounds");
    }
    lua_geti(L, 1, position);
    for (; position < size; position++) {
        guard_spend(L, 1);
        lua_geti(L, 1, position + 1);
        lua_seti(L, 1, position);
    }
    lua_pushnil(L);
    lua_seti(L, 1, position);
    return 1;
}

static int table_move(lua_State *L) {
    lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3), to = luaL_checkinteger(L, 4);
    int target = lua_isnoneornil(L, 5) ? 1 : 5;
    check_table(L, 1);
    check_table(L, target);
    if (last >= first) {
        luaL_argcheck(L, first > 0 || last < LUA_MAXINTEGER + first, 3, "too many elements to move");
        lua_Integer count = last - first + 1;
        luaL_argcheck(L, to <= LUA_MAXINTEGER - count + 1, 4, "destination wrap around");
        bool forward = to > last || to <= first || (target != 1 && !lua_compare(L, 1, target, LUA_OPEQ));
        for (lua_Integer i = 0; i < count; i++) {
            lua_Integer offset = forward ? i : count - 1 - i;
            guard_spend(L, 1);
            lua_geti(L, 1, first + offset);
            lua_seti(L, target, to + offset);
        }
    }
    lua_pushvalue(L, target);
    return 1;
}

static int table_pack(lua_State *L) {
    int count = lua_gettop(L);
    guard_spend(L, count);
    guard_create_list(L, count);
    lua_insert(L, 1);
    for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
    lua_pushinteger(L, count);
    lua_setfield(L, 1, "n");
    return 1;
}

static int table_unpack(lua_State *L) {
    lua_Integer first = luaL_optinteger(L, 2, 1);
    lua_Integer last = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
    if (first > last) return 0;
    lua_Unsigned span = (lua_Unsigned)last - (lua_Unsigned)first;
    if (span >= INT32_MAX || !lua_checkstack(L, (int)span + 1)) return luaL_error(L, "too many results to unpack");
    guard_spend(L, (int64_t)span + 1);
    for (lua_Integer i = first; i < last; i++) lua_geti(L, 1, i);
    lua_geti(L, 1, last);
    return (int)span + 1;
}

// MARK: sort

typedef struct { lua_State *state; int values; bool compare; } Sorting;

static int sorting_less(void *context, uint32_t left, uint32_t right) {
    Sorting *sorting = context;
    lua_State *L = sorting->state;
    int less;
    if (sorting->compare) lua_pushvalue(L, 2);
    lua_rawgeti(L, sorting->values, left + 1);
    lua_rawgeti(L, sorting->values, right + 1);
    if (sorting->compare) {
        guard_spend(L, 2);
        lua_call(L, 2, 1);
        less = lua_toboolean(L, -1);
        lua_pop(L, 1);
    } else {
        size_t cost = 2;
        if (lua_type(L, -1) == LUA_TSTRING && lua_type(L, -2) == LUA_TSTRING) {
            size_t a = lua_rawlen(L, -1), b = lua_rawlen(L, -2);
            cost += (a < b ? a : b) / 16;
        }
        guard_spend_unsigned(L, cost);
        less = lua_compare(L, -2, -1, LUA_OPLT);
        lua_pop(L, 2);
    }
    return less;
}

/// A stable merge sort: a comparator that contradicts itself gives some order, never a crash or an endless loop.
static int table_sort(lua_State *L) {
    lua_Integer count = length_of(L, 1);
    if (count < 2) return 0;
    luaL_argcheck(L, count < INT32_MAX / 16, 1, "array too big");
    if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    guard_spend(L, count);
    guard_create_list(L, count);
    uint32_t *order = lua_newuserdatauv(L, (size_t)count * 2 * sizeof *order, 0);
    for (lua_Integer i = 0; i < count; i++) {
        guard_spend(L, 1);
        lua_geti(L, 1, i + 1);
        lua_rawseti(L, 3, i + 1);
        order[i] = (uint32_t)i;
    }
    Sorting sorting = { L, 3, !lua_isnil(L, 2) };
    guard_merge_sort(order, order + count, (uint32_t)count, sorting_less, &sorting);
    for (lua_Integer i = 0; i < count; i++) {
        guard_spend(L, 1);
        lua_rawgeti(L, 3, order[i] + 1);
        lua_seti(L, 1, i + 1);
    }
    return 0;
}

const Entry guard_table[] = {
    { "concat", table_concat }, { "insert", table_insert }, { "move", table_move }, { "pack", table_pack },
    { "remove", table_remove }, { "sort", table_sort }, { "unpack", table_unpack }, { NULL, NULL },
};
