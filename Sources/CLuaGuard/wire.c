// Whole values cross in one piece, as bytes: one protected call instead of one for each field.
//
//   n                        nil                    s LENGTH BYTES           text
//   t f                      booleans               [ COUNT VALUE…           table of 1…COUNT
//   i INT64                  whole number           { COUNT (TEXT VALUE)…    table of names
//   d DOUBLE                 other number
//
// Into Lua also: o HANDLE TYPE COST (object), r REFERENCE (held value), F ID (host function).
// Out of Lua also: ( COUNT VALUE… (KEY VALUE)… ) for any table, its positions first; o HANDLE; F for a function;
// D for a table deeper than asked; ? for anything else.
// Counts, lengths, handles, types and ids are 32 bits, costs 64; all in the machine's own order.

#include "internal.h"

#include <stdlib.h>

// MARK: Into Lua

typedef struct { const uint8_t *at, *end; int depth; } Reader;

/// Each level takes a frame of the C stack.
enum { BUILD_DEPTH = 200 };

static void take(lua_State *L, Reader *reader, void *into, size_t size) {
    if ((size_t)(reader->end - reader->at) < size) luaL_error(L, "wire form cut off");
    memcpy(into, reader->at, size);
    reader->at += size;
}

static int32_t take_int(lua_State *L, Reader *reader) {
    int32_t value;
    take(L, reader, &value, sizeof value);
    return value;
}

static void take_text(lua_State *L, Reader *reader) {
    uint32_t length;
    take(L, reader, &length, sizeof length);
    if ((size_t)(reader->end - reader->at) < length) luaL_error(L, "wire form cut off");
    lua_pushlstring(L, (const char *)reader->at, length);
    reader->at += length;
}

static void build(lua_State *L, Reader *reader) {
    luaL_checkstack(L, 6, "too deep");
    if (++reader->depth > BUILD_DEPTH) luaL_error(L, "a value given to the script is too deep");
    char tag;
    take(L, reader, &tag, 1);
    switch (tag) {
    case 'n': lua_pushnil(L); break;
    case 't': lua_pushboolean(L, true); break;
    case 'f': lua_pushboolean(L, false); break;
    case 's': take_text(L, reader); break;
    case 'i': {
        int64_t value;
        take(L, reader, &value, sizeof value);
        lua_pushinteger(L, value);
        break;
    }
    case 'd': {
        double value;
        take(L, reader, &value, sizeof value);
        lua_pushnumber(L, value);
        break;
    }
    case '[': {
        int32_t count = take_int(L, reader);
        guard_create_list(L, count);
        for (int32_t i = 1; i <= count; i++) {
            build(L, reader);
            lua_rawseti(L, -2, i);
        }
        break;
    }
    case '{': {
        int32_t count = take_int(L, reader);
        lua_createtable(L, 0, count);
        for (int32_t i = 0; i < count; i++) {
            take_text(L, reader);
            build(L, reader);
            lua_rawset(L, -3);
        }
        break;
    }
    case 'o': {
        int32_t handle = take_int(L, reader), type = take_int(L, reader);
        int64_t cost;
        take(L, reader, &cost, sizeof cost);
        guard_push_object(L, handle, type, (size_t)cost);
        break;
    }
    case 'r': lua_rawgeti(L, LUA_REGISTRYINDEX, take_int(L, reader)); break;
    case 'F': guard_push_host_function(L, take_int(L, reader)); break;
    default: luaL_error(L, "wire form not known");
    }
    reader->depth--;
}

static int build_value(lua_State *L) {
    Reader *reader = lua_touserdata(L, 1);
    build(L, reader);
    return 1;
}

LuaGuardStatus luaguard_build(LuaGuard *guard, const uint8_t *bytes, size_t length) {
    Reader reader = { bytes, bytes + length, 0 };
    return guard_protect(guard, build_value, &reader, 0, 1);
}

// MARK: Out of Lua

typedef struct {
    LuaGuard *guard;
    int32_t depth;
    int64_t nodes;
    bool too_many;
} Writer;

/// The buffer lies outside the script's memory but under the same limit, so one text named a thousand times cannot
/// grow without bound.
static void put(lua_State *L, Writer *writer, const void *bytes, size_t length) {
    LuaGuard *guard = writer->guard;
    size_t needed = guard->scratch_length + length;
    if (needed > guard->scratch_room) {
        size_t room = guard->scratch_room < 256 ? 256 : guard->scratch_room * 2;
        while (room < needed) room *= 2;
        uint8_t *grown = needed > guard->budget.memory_bytes ? NULL : realloc(guard->scratch, room);
        if (grown == NULL) {
            writer->too_many = true;
            luaL_error(L, "too large");
        }
        guard->scratch = grown;
        guard->scratch_room = room;
    }
    memcpy(guard->scratch + guard->scratch_length, bytes, length);
    guard->scratch_length = needed;
}

static void put_tag(lua_State *L, Writer *writer, char tag) {
    put(L, writer, &tag, 1);
}

static void write(lua_State *L, Writer *writer, int index, int32_t depth) {
    if (--writer->nodes < 0) {
        writer->too_many = true;
        luaL_error(L, "too many");
    }
    luaL_checkstack(L, 6, "too deep");
    switch (lua_type(L, index)) {
    case LUA_TNIL: put_tag(L, writer, 'n'); break;
    case LUA_TBOOLEAN: put_tag(L, writer, lua_toboolean(L, index) ? 't' : 'f'); break;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            int64_t value = lua_tointeger(L, index);
            put_tag(L, writer, 'i');
            put(L, writer, &value, sizeof value);
        } else {
            double value = lua_tonumber(L, index);
            put_tag(L, writer, 'd');
            put(L, writer, &value, sizeof value);
        }
        break;
    case LUA_TSTRING: {
        size_t length;
        const char *text = lua_tolstring(L, index, &length);
        uint32_t short_length = (uint32_t)length;
        put_tag(L, writer, 's');
        put(L, writer, &short_length, sizeof short_length);
        put(L, writer, text, length);
        break;
    }
    case LUA_TTABLE: {
        if (depth >= writer->depth) {
            put_tag(L, writer, 'D');
            break;
        }
        index = lua_absindex(L, index);
        lua_Unsigned length = lua_rawlen(L, index);
        if (length > (lua_Unsigned)writer->nodes) {
            writer->too_many = true;
            luaL_error(L, "too many");
        }
        uint32_t count = (uint32_t)length;
        put_tag(L, writer, '(');
        put(L, writer, &count, sizeof count);
        for (uint32_t i = 1; i <= count; i++) {
            lua_rawgeti(L, index, i);
            write(L, writer, -1, depth + 1);
            lua_pop(L, 1);
        }
        lua_pushnil(L);
        while (lua_next(L, index)) {
            if (!lua_isinteger(L, -2) || (lua_Unsigned)lua_tointeger(L, -2) - 1 >= count) {
                // A key is never looked into.
                write(L, writer, -2, INT32_MAX - 1);
                write(L, writer, -1, depth + 1);
            }
            lua_pop(L, 1);
        }
        put_tag(L, writer, ')');
        break;
    }
    case LUA_TFUNCTION: put_tag(L, writer, 'F'); break;
    case LUA_TUSERDATA: {
        int32_t handle = guard_to_object(L, index)->handle;
        put_tag(L, writer, 'o');
        put(L, writer, &handle, sizeof handle);
        break;
    }
    default: put_tag(L, writer, '?');
    }
}

static int write_value(lua_State *L) {
    write(L, lua_touserdata(L, 2), 1, 0);
    return 0;
}

LuaGuardReading luaguard_read(
    LuaGuard *guard, int32_t index, int32_t depth, int64_t nodes, const uint8_t **bytes, size_t *length
) {
    Writer writer = { guard, depth, nodes, false };
    guard->scratch_length = 0;
    if (!luaguard_push_copy(guard, index)) return LUAGUARD_READ_OVER;
    LuaGuardStatus status = guard_protect(guard, write_value, &writer, 1, 0);
    *bytes = guard->scratch;
    *length = guard->scratch_length;
    if (status == LUAGUARD_OK) return LUAGUARD_READ;
    if (status == LUAGUARD_ERROR) lua_pop(guard->state, 1);
    return writer.too_many ? LUAGUARD_READ_TOO_MANY : LUAGUARD_READ_OVER;
}
