// Looking at values on the stack, and pushing those that need no memory. Nothing here can raise.

#include "internal.h"

int32_t luaguard_top(LuaGuard *guard) {
    return lua_gettop(guard->state);
}

void luaguard_drop(LuaGuard *guard, int32_t count) {
    lua_pop(guard->state, count);
}

LuaGuardKind luaguard_kind(LuaGuard *guard, int32_t index) {
    switch (lua_type(guard->state, index)) {
    case LUA_TNONE: return LUAGUARD_NONE;
    case LUA_TNIL: return LUAGUARD_NIL;
    case LUA_TBOOLEAN: return LUAGUARD_BOOLEAN;
    case LUA_TNUMBER: return lua_isinteger(guard->state, index) ? LUAGUARD_INTEGER : LUAGUARD_NUMBER;
    case LUA_TSTRING: return LUAGUARD_STRING;
    case LUA_TTABLE: return LUAGUARD_TABLE;
    case LUA_TFUNCTION: return LUAGUARD_FUNCTION;
    case LUA_TUSERDATA: return LUAGUARD_OBJECT;
    default: return LUAGUARD_OTHER;
    }
}

bool luaguard_boolean(LuaGuard *guard, int32_t index) {
    return lua_toboolean(guard->state, index);
}

int64_t luaguard_integer(LuaGuard *guard, int32_t index) {
    return lua_isinteger(guard->state, index) ? lua_tointeger(guard->state, index) : 0;
}

double luaguard_number(LuaGuard *guard, int32_t index) {
    return lua_type(guard->state, index) == LUA_TNUMBER ? lua_tonumber(guard->state, index) : 0;
}

bool luaguard_take_integer(LuaGuard *guard, int32_t index, int64_t *value) {
    if (!lua_isinteger(guard->state, index)) return false;
    *value = lua_tointeger(guard->state, index);
    return true;
}

bool luaguard_take_number(LuaGuard *guard, int32_t index, double *value) {
    if (lua_type(guard->state, index) != LUA_TNUMBER) return false;
    *value = lua_tonumber(guard->state, index);
    return true;
}

const char *luaguard_text(LuaGuard *guard, int32_t index, size_t *length) {
    *length = 0;
    // lua_tolstring on a number would convert it in place.
    return lua_type(guard->state, index) == LUA_TSTRING ? lua_tolstring(guard->state, index, length) : NULL;
}

int32_t luaguard_object(LuaGuard *guard, int32_t index) {
    HostObject *object = guard_to_object(guard->state, index);
    return object == NULL ? -1 : object->handle;
}

int64_t luaguard_length(LuaGuard *guard, int32_t index) {
    return lua_istable(guard->state, index) ? (int64_t)lua_rawlen(guard->state, index) : 0;
}

bool luaguard_push_nil(LuaGuard *guard) {
    if (!lua_checkstack(guard->state, 1)) return false;
    lua_pushnil(guard->state);
    return true;
}

bool luaguard_push_boolean(LuaGuard *guard, bool value) {
    if (!lua_checkstack(guard->state, 1)) return false;
    lua_pushboolean(guard->state, value);
    return true;
}

bool luaguard_push_integer(LuaGuard *guard, int64_t value) {
    if (!lua_checkstack(guard->state, 1)) return false;
    lua_pushinteger(guard->state, value);
    return true;
}

bool luaguard_push_number(LuaGuard *guard, double value) {
    if (!lua_checkstack(guard->state, 1)) return false;
    lua_pushnumber(guard->state, value);
    return true;
}

bool luaguard_push_globals(LuaGuard *guard) {
    if (!lua_checkstack(guard->state, 1)) return false;
    lua_pushglobaltable(guard->state);
    return true;
}

bool luaguard_push_copy(LuaGuard *guard, int32_t index) {
    if (!lua_checkstack(guard->state, 1)) return false;
    lua_pushvalue(guard->state, index);
    return true;
}

LuaGuardPlace luaguard_caller(LuaGuard *guard) {
    LuaGuardPlace place = { .line = 0 };
    guard_find_place(guard->state, 1, &place);
    return place;
}

int32_t luaguard_frame_count(const LuaGuard *guard) {
    return guard->frame_count;
}

LuaGuardPlace luaguard_frame(const LuaGuard *guard, int32_t index) {
    return guard->frames[index];
}

LuaGuardLimit luaguard_limit(const LuaGuard *guard) {
    return guard->limit != LUAGUARD_WITHIN ? guard->limit : guard->pending;
}

LuaGuardPlace luaguard_limit_place(const LuaGuard *guard) {
    return guard->limit_place;
}

LuaGuardRefusal luaguard_refusal(const LuaGuard *guard) {
    return guard->refusal;
}

int64_t luaguard_steps_used(const LuaGuard *guard) {
    return guard->budget.steps - guard->steps_left;
}

int64_t luaguard_nanoseconds_used(const LuaGuard *guard) {
    return guard->budget.nanoseconds
        - (guard->running > 0 ? guard->deadline - guard_now() : guard->nanoseconds_left);
}

size_t luaguard_memory_used(const LuaGuard *guard) {
    return guard->memory;
}

size_t luaguard_memory_peak(const LuaGuard *guard) {
    return guard->memory_peak;
}

const char *luaguard_output(const LuaGuard *guard, size_t *length) {
    *length = guard->output_length;
    return guard->output;
}
