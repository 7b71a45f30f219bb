// The only door into Lua from outside: everything that may raise goes through a protected call here.

#include "internal.h"

#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

LuaGuardStatus guard_protect(LuaGuard *guard, lua_CFunction function, void *argument, int taken, int given) {
    lua_State *L = guard->state;
    if (!lua_checkstack(L, 4 + (given > 0 ? given : 0))) {
        lua_pop(L, taken);
        guard_out_of_memory(guard);
        return LUAGUARD_OVER;
    }
    lua_pushcfunction(L, function);
    lua_insert(L, -1 - taken);
    lua_pushlightuserdata(L, argument);
    int status = lua_pcall(L, taken + 1, given, 0);
    if (status == LUA_OK) return LUAGUARD_OK;
    if (guard_is_memory_error(L, status)) guard_out_of_memory(guard);
    if (guard->limit == LUAGUARD_WITHIN) return LUAGUARD_ERROR;
    lua_pop(L, 1);
    return LUAGUARD_OVER;
}

/// Notes where the script was. It needs no memory, so it also works when there is none left.
int guard_message_handler(lua_State *L) {
    LuaGuard *guard = guard_of(L);
    lua_Debug activation;
    guard->frame_count = 0;
    for (int level = 1; guard->frame_count < FRAMES && lua_getstack(L, level, &activation); level++) {
        if (!lua_getinfo(L, "Sln", &activation) || activation.currentline <= 0) continue;
        LuaGuardPlace *frame = &guard->frames[guard->frame_count++];
        memset(frame, 0, sizeof *frame);
        strncpy(frame->source, activation.short_src, sizeof frame->source - 1);
        if (activation.name != NULL) strncpy(frame->function, activation.name, sizeof frame->function - 1);
        frame->line = activation.currentline;
    }
    return 1;
}

static pthread_once_t locale_once = PTHREAD_ONCE_INIT;
static locale_t plain_locale;

static void make_locale(void) {
    plain_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0);
}

/// Numbers are written and texts compared in the same way whatever locale the host runs in.
static locale_t enter(LuaGuard *guard) {
    pthread_once(&locale_once, make_locale);
    if (guard->running++ == 0) {
        guard->deadline = guard_now() + guard->nanoseconds_left;
        bool alarmed = guard_alarm_begin(guard);
        if (alarmed != guard->alarmed) {
            guard->alarmed = alarmed;
            guard_watch(guard);
        }
    }
    return uselocale(plain_locale);
}

static void leave(LuaGuard *guard, locale_t before) {
    if (--guard->running == 0) {
        if (guard->alarmed) guard_alarm_end(guard);
        guard->nanoseconds_left = guard->deadline - guard_now();
    }
    uselocale(before);
}

/// What was noticed where nothing could be raised counts as hit, even when the script came to its end first.
static bool is_over(LuaGuard *guard) {
    if (guard->limit == LUAGUARD_WITHIN && guard->pending != LUAGUARD_WITHIN) guard_out_of_memory(guard);
    return guard->limit != LUAGUARD_WITHIN;
}

LuaGuardStatus luaguard_call(LuaGuard *guard, int32_t arguments, int32_t results) {
    lua_State *L = guard->state;
    int base = lua_gettop(L) - arguments;
    if (!is_over(guard) && !lua_checkstack(L, 4 + (results > 0 ? results : 0))) guard_out_of_memory(guard);
    if (is_over(guard)) {
        lua_settop(L, base - 1);
        return LUAGUARD_OVER;
    }
    guard->frame_count = 0;
    lua_pushcfunction(L, guard_message_handler);
    lua_insert(L, base);
    locale_t before = enter(guard);
    int status = lua_pcall(L, arguments, results < 0 ? LUA_MULTRET : results, base);
    leave(guard, before);
    lua_remove(L, base);
    if (guard_is_memory_error(L, status)) guard_out_of_memory(guard);
    // A script that hit a limit has not succeeded, even where a host function let it go on.
    if (is_over(guard)) {
        lua_settop(L, base - 1);
        return LUAGUARD_OVER;
    }
    return status == LUA_OK ? LUAGUARD_OK : LUAGUARD_ERROR;
}

typedef struct { const char *source; size_t length; const char *name; } Chunk;

static int load_chunk(lua_State *L) {
    const Chunk *chunk = lua_touserdata(L, 1);
    // Text only: a precompiled chunk could break the virtual machine.
    if (luaL_loadbufferx(L, chunk->source, chunk->length, lua_pushfstring(L, "=%s", chunk->name), "t") != LUA_OK) {
        return lua_error(L);
    }
    return 1;
}

LuaGuardStatus luaguard_load(LuaGuard *guard, const char *source, size_t length, const char *name) {
    if (is_over(guard)) return LUAGUARD_OVER;
    guard->frame_count = 0;
    Chunk chunk = { source, length, name };
    locale_t before = enter(guard);
    LuaGuardStatus status = guard_protect(guard, load_chunk, &chunk, 0, 1);
    leave(guard, before);
    if (status == LUAGUARD_OK && is_over(guard)) {
        lua_pop(guard->state, 1);
        return LUAGUARD_OVER;
    }
    return status;
}

typedef struct { const void *bytes; size_t length; int64_t position; } Argument;

static int push_text(lua_State *L) {
    const Argument *text = lua_touserdata(L, 1);
    lua_pushlstring(L, text->bytes, text->length);
    return 1;
}

LuaGuardStatus luaguard_push_text(LuaGuard *guard, const char *text, size_t length) {
    Argument argument = { text, length, 0 };
    return guard_protect(guard, push_text, &argument, 0, 1);
}

static int get_field(lua_State *L) {
    const Argument *name = lua_touserdata(L, 2);
    lua_pushlstring(L, name->bytes, name->length);
    lua_rawget(L, 1);
    return 1;
}

static int get_element(lua_State *L) {
    const Argument *argument = lua_touserdata(L, 2);
    lua_rawgeti(L, 1, argument->position);
    return 1;
}

static LuaGuardStatus get(LuaGuard *guard, int32_t index, lua_CFunction function, Argument *argument) {
    if (!luaguard_push_copy(guard, index)) return LUAGUARD_OVER;
    if (!lua_istable(guard->state, -1)) {
        lua_pop(guard->state, 1);
        lua_pushnil(guard->state);
        return LUAGUARD_OK;
    }
    return guard_protect(guard, function, argument, 1, 1);
}

LuaGuardStatus luaguard_field(LuaGuard *guard, int32_t index, const char *name, size_t length) {
    Argument argument = { name, length, 0 };
    return get(guard, index, get_field, &argument);
}

LuaGuardStatus luaguard_element(LuaGuard *guard, int32_t index, int64_t position) {
    Argument argument = { NULL, 0, position };
    return get(guard, index, get_element, &argument);
}

/// `a.b.c`: enters or makes the tables on the way.
static int set_global(lua_State *L) {
    const char *name = lua_touserdata(L, 2);
    lua_pushglobaltable(L);
    for (;;) {
        const char *dot = strchr(name, '.');
        if (dot == NULL) break;
        lua_pushlstring(L, name, (size_t)(dot - name));
        lua_pushvalue(L, -1);
        if (lua_rawget(L, -3) != LUA_TTABLE) {
            lua_pop(L, 1);
            lua_newtable(L);
            lua_pushvalue(L, -2);
            lua_pushvalue(L, -2);
            lua_rawset(L, -5);
        }
        lua_replace(L, -3);
        lua_pop(L, 1);
        name = dot + 1;
    }
    lua_pushstring(L, name);
    lua_pushvalue(L, 1);
    lua_rawset(L, -3);
    return 0;
}

LuaGuardStatus luaguard_set_global(LuaGuard *guard, const char *name) {
    return guard_protect(guard, set_global, (void *)name, 1, 0);
}

static int hold(lua_State *L) {
    int32_t *reference = lua_touserdata(L, 2);
    lua_pushvalue(L, 1);
    *reference = luaL_ref(L, LUA_REGISTRYINDEX);
    return 0;
}

int32_t luaguard_hold(LuaGuard *guard) {
    int32_t reference = 0;
    if (guard_protect(guard, hold, &reference, 1, 0) != LUAGUARD_OK) return 0;
    return reference;
}

bool luaguard_push_held(LuaGuard *guard, int32_t reference) {
    if (!lua_checkstack(guard->state, 4)) return false;
    lua_rawgeti(guard->state, LUA_REGISTRYINDEX, reference);
    return true;
}

/// Writes only to slots that exist already, so it cannot fail.
void luaguard_release(LuaGuard *guard, int32_t reference) {
    if (lua_checkstack(guard->state, 4)) luaL_unref(guard->state, LUA_REGISTRYINDEX, reference);
}
