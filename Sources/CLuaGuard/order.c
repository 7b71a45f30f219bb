// `pairs` and `next` in an order that does not depend on hashes: first 1, 2, … up to the first gap, then the other
// numbers from small to large, then texts by their bytes, then false and true, then host objects from old to new.
// Tables and functions as keys have no order that could be told; they are refused.

#include "internal.h"

typedef enum { RANK_NUMBER, RANK_TEXT, RANK_BOOLEAN, RANK_OBJECT, RANK_NONE } Rank;

typedef struct {
    Rank rank;
    bool whole;
    /// The first eight bytes of a text, the first one highest: most comparisons need no more.
    uint64_t prefix;
    size_t length;
    union { lua_Integer integer; lua_Number number; const char *text; } value;
} Key;

static Key key_at(lua_State *L, int index) {
    Key key = { .rank = RANK_NONE };
    switch (lua_type(L, index)) {
    case LUA_TNUMBER:
        key.rank = RANK_NUMBER;
        key.whole = lua_isinteger(L, index);
        if (key.whole) key.value.integer = lua_tointeger(L, index);
        else key.value.number = lua_tonumber(L, index);
        break;
    case LUA_TSTRING:
        key.rank = RANK_TEXT;
        key.value.text = lua_tolstring(L, index, &key.length);
        for (size_t i = 0; i < 8; i++) {
            key.prefix = key.prefix << 8 | (i < key.length ? (unsigned char)key.value.text[i] : 0);
        }
        break;
    case LUA_TBOOLEAN:
        key.rank = RANK_BOOLEAN;
        key.value.integer = lua_toboolean(L, index);
        break;
    case LUA_TUSERDATA:
        key.rank = RANK_OBJECT;
        key.value.integer = guard_to_object(L, index)->serial;
        break;
    default:
        luaL_error(L, "a key of type %s has no order: keep such keys in a list", luaL_typename(L, index));
    }
    return key;
}

/// Exact between whole and other numbers; a key is never NaN, and a float key is never a whole number.
static bool number_less(const Key *a, const Key *b) {
    if (a->whole && b->whole) return a->value.integer < b->value.integer;
    if (!a->whole && !b->whole) return a->value.number < b->value.number;
    if (a->whole) {
        if (b->value.number >= 0x1p63) return true;
        if (b->value.number < -0x1p63) return false;
        lua_Integer below = (lua_Integer)b->value.number;
        return b->value.number > (lua_Number)below ? a->value.integer <= below : a->value.integer < below;
    }
    return !number_less(b, a);
}

static bool key_less(const Key *a, const Key *b) {
    if (a->rank != b->rank) return a->rank < b->rank;
    if (a->rank == RANK_NUMBER) return number_less(a, b);
    if (a->rank != RANK_TEXT) return a->value.integer < b->value.integer;
    if (a->prefix != b->prefix) return a->prefix < b->prefix;
    int order = memcmp(a->value.text, b->value.text, a->length < b->length ? a->length : b->length);
    return order != 0 ? order < 0 : a->length < b->length;
}

typedef struct { lua_State *state; const Key *keys; int64_t cost; } Sorting;

static int sorting_less(void *context, uint32_t left, uint32_t right) {
    Sorting *sorting = context;
    const Key *a = &sorting->keys[left], *b = &sorting->keys[right];
    sorting->cost += 1 + (int64_t)(a->length < b->length ? a->length : b->length) / 16;
    if (sorting->cost >= 512) {
        guard_spend(sorting->state, sorting->cost);
        sorting->cost = 0;
    }
    return key_less(a, b);
}

/// How many of 1, 2, … are there without a gap.
static lua_Integer count_positions(lua_State *L, int table) {
    lua_Integer count = 0;
    while (lua_rawgeti(L, table, count + 1) != LUA_TNIL) {
        lua_pop(L, 1);
        count++;
        guard_spend(L, 1);
    }
    lua_pop(L, 1);
    return count;
}

static bool is_position(lua_State *L, int index, lua_Integer count) {
    return lua_isinteger(L, index) && lua_tointeger(L, index) >= 1 && lua_tointeger(L, index) <= count;
}

/// Pushes a table of the keys beyond the positions in order, or nil when there are none. Returns their number.
static lua_Integer push_sorted_keys(lua_State *L, int table, lua_Integer positions) {
    lua_Integer count = 0;
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pop(L, 1);
        if (!is_position(L, -1, positions)) count++;
        guard_spend(L, 1);
    }
    if (count == 0) {
        lua_pushnil(L);
        return 0;
    }
    if (count > INT32_MAX / 8) guard_trip(L, LUAGUARD_MEMORY);
    guard_create_list(L, count);
    int unsorted = lua_gettop(L);
    Key *keys = lua_newuserdatauv(L, (size_t)count * sizeof *keys, 0);
    uint32_t *order = lua_newuserdatauv(L, (size_t)count * 2 * sizeof *order, 0);
    uint32_t filled = 0;
    lua_pushnil(L);
    while (lua_next(L, table)) {
        lua_pop(L, 1);
        if (is_position(L, -1, positions)) continue;
        keys[filled] = key_at(L, -1);
        order[filled] = filled;
        lua_pushvalue(L, -1);
        lua_rawseti(L, unsorted, ++filled);
    }
    Sorting sorting = { L, keys, 0 };
    guard_merge_sort(order, order + count, (uint32_t)count, sorting_less, &sorting);
    guard_create_list(L, count);
    for (uint32_t i = 0; i < count; i++) {
        lua_rawgeti(L, unsorted, order[i] + 1);
        lua_rawseti(L, -2, i + 1);
    }
    lua_replace(L, unsorted);
    lua_settop(L, unsorted);
    return count;
}

/// Upvalues: place in the walk, positions, keys. A value that has gone meanwhile is passed over.
static int walk(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(1)), positions = lua_tointeger(L, lua_upvalueindex(2));
    lua_settop(L, 1);
    for (;;) {
        at++;
        guard_spend(L, 1);
        if (at <= positions) {
            lua_pushinteger(L, at);
        } else if (lua_isnil(L, lua_upvalueindex(3))
            || lua_rawgeti(L, lua_upvalueindex(3), at - positions) == LUA_TNIL) {
            lua_pushnil(L);
            return 1;
        }
        lua_pushvalue(L, -1);
        if (lua_istable(L, 1)) lua_rawget(L, 1); else lua_gettable(L, 1);
        if (!lua_isnil(L, -1)) break;
        lua_settop(L, 1);
    }
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(1));
    return 2;
}

int guard_pairs(lua_State *L) {
    luaL_checkany(L, 1);
    if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
        lua_pushvalue(L, 1);
        lua_call(L, 1, 3);
        return 3;
    }
    lua_settop(L, 1);
    HostObject *object = guard_to_object(L, 1);
    lua_pushinteger(L, 0);
    if (object != NULL) {
        lua_pushinteger(L, 0);
        if (guard_invoke(L, LUAGUARD_KEYS, object->type) != 1) lua_pushnil(L);
    } else {
        luaL_checktype(L, 1, LUA_TTABLE);
        lua_Integer positions = count_positions(L, 1);
        lua_pushinteger(L, positions);
        push_sorted_keys(L, 1, positions);
    }
    lua_pushcclosure(L, walk, 3);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

/// Finds the successor by looking at every key, so `pairs` is the way to walk a large table.
int guard_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    bool first = lua_isnil(L, 2);
    if (first && lua_rawgeti(L, 1, 1) != LUA_TNIL) {
        lua_pushinteger(L, 1);
        lua_insert(L, -2);
        return 2;
    }
    lua_settop(L, 2);
    lua_Integer positions = count_positions(L, 1);
    bool in_positions = !first && is_position(L, 2, positions);
    if (in_positions && lua_tointeger(L, 2) < positions) {
        lua_pushinteger(L, lua_tointeger(L, 2) + 1);
        lua_rawgeti(L, 1, lua_tointeger(L, -1));
        return 2;
    }
    Key after = { .rank = RANK_NONE }, best = { .rank = RANK_NONE };
    bool bounded = !first && !in_positions;
    if (bounded) after = key_at(L, 2);
    lua_pushnil(L);
    lua_pushnil(L);
    while (lua_next(L, 1)) {
        lua_pop(L, 1);
        guard_spend(L, 1);
        if (is_position(L, -1, positions)) continue;
        Key key = key_at(L, -1);
        guard_spend_unsigned(L, key.length / 8);
        if ((bounded && !key_less(&after, &key)) || (best.rank != RANK_NONE && !key_less(&key, &best))) continue;
        best = key;
        lua_pushvalue(L, -1);
        lua_replace(L, 3);
    }
    if (lua_isnil(L, 3)) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushvalue(L, 3);
    lua_rawget(L, 1);
    return 2;
}
