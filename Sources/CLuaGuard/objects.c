// Host functions and host objects: closures and userdata that hold numbers, never pointers.

#include "internal.h"

#include <stdlib.h>

/// Addresses that name slots of the registry.
static const char events_key, types_key;
const char guard_collect_key;

/// Asks the host, and raises what it reports only after it has returned.
int guard_invoke(lua_State *L, int32_t operation, int32_t target) {
    LuaGuard *guard = guard_of(L);
    guard_spend(L, HOST_CALL_STEPS);
    // Lua gives every C function some room, and each value that is pushed asks for its own.
    int32_t results = guard->callback(guard->context, operation, target);
    // Whatever the host made of a limit that was hit meanwhile, the script ends here.
    guard_spend(L, 0);
    if (results >= 0) return results;
    luaL_where(L, 1);
    lua_insert(L, -2);
    lua_concat(L, 2);
    return lua_error(L);
}

static int call_host(lua_State *L) {
    return guard_invoke(L, LUAGUARD_CALL, (int32_t)lua_tointeger(L, lua_upvalueindex(1)));
}

void guard_push_host_function(lua_State *L, int32_t id) {
    lua_pushinteger(L, id);
    lua_pushcclosure(L, call_host, 1);
}

/// Every full userdata a script can reach is one of ours: no library here makes another.
HostObject *guard_to_object(lua_State *L, int index) {
    return lua_type(L, index) == LUA_TUSERDATA ? lua_touserdata(L, index) : NULL;
}

static int event(lua_State *L) {
    // Of two operands either may be the object.
    HostObject *object = guard_to_object(L, 1);
    if (object == NULL) object = guard_to_object(L, 2);
    if (object == NULL) return luaL_error(L, "not an object of the host");
    return guard_invoke(L, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), object->type);
}

/// Methods are found here, without asking the host; fields are the host's.
static int index_object(lua_State *L) {
    HostObject *object = guard_to_object(L, 1);
    if (object == NULL) return luaL_error(L, "not an object of the host");
    if (lua_type(L, 2) == LUA_TSTRING) {
        lua_pushvalue(L, 2);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
        lua_pop(L, 1);
    }
    return guard_invoke(L, LUAGUARD_INDEX, object->type);
}

/// Runs inside the collector: it may neither raise nor call the host.
static int collect_object(lua_State *L) {
    LuaGuard *guard = guard_of(L);
    HostObject *object = lua_touserdata(L, 1);
    guard->memory -= object->cost;
    guard->live--;
    guard->dead[guard->dead_count++] = object->handle;
    return 0;
}

static const struct { const char *name; LuaGuardOperation operation; } events[] = {
    { "__newindex", LUAGUARD_SET_INDEX }, { "__len", LUAGUARD_COUNT }, { "__eq", LUAGUARD_EQUAL },
    { "__tostring", LUAGUARD_TEXT }, { "__call", LUAGUARD_CALL_OBJECT }, { "__add", LUAGUARD_ADD },
    { "__sub", LUAGUARD_SUBTRACT }, { "__mul", LUAGUARD_MULTIPLY }, { "__div", LUAGUARD_DIVIDE },
    { "__mod", LUAGUARD_REMAINDER }, { "__pow", LUAGUARD_POWER }, { "__idiv", LUAGUARD_FLOOR_DIVIDE },
    { "__unm", LUAGUARD_NEGATE }, { "__concat", LUAGUARD_CONCATENATE }, { "__lt", LUAGUARD_LESS },
    { "__le", LUAGUARD_LESS_OR_EQUAL },
};

typedef struct {
    int32_t type;
    const char *name;
    const char *methods;
    const int32_t *ids;
    int32_t count;
} Declaration;

/// Closures for the events are made with the first type and shared by the others.
static int declare(lua_State *L) {
    const Declaration *declaration = lua_touserdata(L, 1);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &events_key);
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        lua_newtable(L);
        for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
            lua_pushinteger(L, events[i].operation);
            lua_pushcclosure(L, event, 1);
            lua_setfield(L, -2, events[i].name);
        }
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &events_key);
    }
    int shared = lua_gettop(L);
    lua_createtable(L, 0, 20);
    for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
        lua_getfield(L, shared, events[i].name);
        lua_setfield(L, -2, events[i].name);
    }
    lua_pushstring(L, declaration->name);
    lua_setfield(L, -2, "__name");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_createtable(L, 0, declaration->count);
    const char *method = declaration->methods;
    for (int32_t i = 0; i < declaration->count; i++) {
        guard_push_host_function(L, declaration->ids[i]);
        lua_setfield(L, -2, method);
        method += strlen(method) + 1;
    }
    lua_pushcclosure(L, index_object, 1);
    lua_setfield(L, -2, "__index");
    // The key that the collector knows; see `hide_events` in environment.c.
    lua_rawgetp(L, LUA_REGISTRYINDEX, &guard_collect_key);
    lua_pushcfunction(L, collect_object);
    lua_rawset(L, -3);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &types_key);
    if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
        lua_newtable(L);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &types_key);
    }
    lua_insert(L, -2);
    lua_rawseti(L, -2, declaration->type);
    return 0;
}

LuaGuardStatus luaguard_declare_type(
    LuaGuard *guard, int32_t type, const char *name, const char *methods, const int32_t *ids, int32_t count
) {
    Declaration declaration = { type, name, methods, ids, count };
    return guard_protect(guard, declare, &declaration, 0, 0);
}

void guard_push_object(lua_State *L, int32_t handle, int32_t type, size_t cost) {
    LuaGuard *guard = guard_of(L);
    // What the object holds outside of Lua counts as well; Lua's collector does not know of it, so it is called here.
    if (guard->memory + cost > guard->budget.memory_bytes) lua_gc(L, LUA_GCCOLLECT);
    if (guard->memory + cost > guard->budget.memory_bytes) guard_trip(L, LUAGUARD_MEMORY);
    // Room for the day it dies, when nothing can fail any more.
    if (guard->live + guard->dead_count + 1 > guard->dead_room) {
        int32_t room = guard->dead_room < 16 ? 16 : guard->dead_room * 2;
        int32_t *grown = realloc(guard->dead, (size_t)room * sizeof *grown);
        if (grown == NULL) guard_trip(L, LUAGUARD_MEMORY);
        guard->dead = grown;
        guard->dead_room = room;
    }
    HostObject *object = lua_newuserdatauv(L, sizeof *object, 0);
    *object = (HostObject){ handle, type, cost, guard->next_serial++ };
    lua_rawgetp(L, LUA_REGISTRYINDEX, &types_key);
    lua_rawgeti(L, -1, type);
    lua_remove(L, -2);
    lua_setmetatable(L, -2);
    guard->memory += cost;
    guard->live++;
    if (guard->memory > guard->memory_peak) guard->memory_peak = guard->memory;
}

int32_t luaguard_next_dead(LuaGuard *guard) {
    return guard->dead_count > 0 ? guard->dead[--guard->dead_count] : -1;
}
