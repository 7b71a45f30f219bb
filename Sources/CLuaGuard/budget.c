// The budget: what a script may use, and how it is stopped.
//
// A limit is sticky. Once it is hit every instruction, charge and protected call raises again, so a script can neither
// catch it nor outlive it. Four places notice: the count hook, where instructions are counted; `guard_spend` inside C
// functions whose work grows with their arguments; and the alarm and the allocator, which cannot raise and therefore
// leave word in `pending` and install the hook, to be met by the next instruction.

#include "internal.h"

#include <stdlib.h>
#include <time.h>

int64_t guard_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/// The innermost Lua function at or above `level`.
bool guard_find_place(lua_State *L, int level, LuaGuardPlace *place) {
    lua_Debug activation;
    for (; lua_getstack(L, level, &activation); level++) {
        if (!lua_getinfo(L, "Sl", &activation) || activation.currentline <= 0) continue;
        strncpy(place->source, activation.short_src, sizeof place->source - 1);
        place->source[sizeof place->source - 1] = 0;
        place->function[0] = 0;
        place->line = activation.currentline;
        return true;
    }
    return false;
}

_Noreturn void guard_raise_limit(lua_State *L) {
    // A light userdata, because it needs no memory.
    lua_pushlightuserdata(L, guard_of(L));
    lua_error(L);
    abort();
}

_Noreturn void guard_trip(lua_State *L, LuaGuardLimit limit) {
    LuaGuard *guard = guard_of(L);
    if (guard->limit == LUAGUARD_WITHIN) {
        guard->limit = limit;
        guard_find_place(L, 0, &guard->limit_place);
        lua_sethook(L, guard_hook, LUA_MASKCOUNT, 1);
    }
    guard_raise_limit(L);
}

void guard_out_of_memory(LuaGuard *guard) {
    if (guard->limit != LUAGUARD_WITHIN) return;
    guard->limit = guard->pending != LUAGUARD_WITHIN ? guard->pending : LUAGUARD_MEMORY;
    guard->limit_place = guard->refused_place;
    lua_sethook(guard->state, guard_hook, LUA_MASKCOUNT, 1);
}

/// Lua's string buffers report a refusal in words, as an error like any other.
bool guard_is_memory_error(lua_State *L, int status) {
    if (status == LUA_ERRMEM) return true;
    return status == LUA_ERRRUN && guard_of(L)->refused && lua_type(L, -1) == LUA_TSTRING
        && strcmp(lua_tostring(L, -1), "not enough memory") == 0;
}

/// `lua_sethook` may be called at any time, even from a signal handler, so also from within the allocator.
static void leave_word(LuaGuard *guard, LuaGuardLimit limit) {
    if (guard->pending != LUAGUARD_WITHIN) return;
    guard->pending = limit;
    lua_sethook(guard->state, guard_hook, LUA_MASKCOUNT, 1);
}

void guard_ring(LuaGuard *guard) {
    leave_word(guard, LUAGUARD_TIME);
    // The hook may have been lost since word was left; see alarm.c.
    lua_sethook(guard->state, guard_hook, LUA_MASKCOUNT, 1);
}

static bool is_late(LuaGuard *guard) {
    return guard->running > 0 && guard_now() > guard->deadline;
}

void guard_watch(LuaGuard *guard) {
    if (guard->counts || !guard->alarmed) {
        int64_t left = guard->counts && guard->steps_left < INTERVAL ? guard->steps_left : INTERVAL;
        guard->interval = left < 1 ? 1 : (int32_t)left;
        lua_sethook(guard->state, guard_hook, LUA_MASKCOUNT, guard->interval);
    } else {
        lua_sethook(guard->state, NULL, 0, 0);
    }
    // The alarm may have rung while the hook was being changed.
    if (guard->pending != LUAGUARD_WITHIN) lua_sethook(guard->state, guard_hook, LUA_MASKCOUNT, 1);
}

static void collect(LuaGuard *guard) {
    guard->collects = false;
    guard->uncollected_bytes = 0;
    lua_gc(guard->state, LUA_GCCOLLECT);
    if (guard->memory > guard->budget.memory_bytes) guard_trip(guard->state, LUAGUARD_MEMORY);
}

void guard_hook(lua_State *L, lua_Debug *activation) {
    (void)activation;
    LuaGuard *guard = guard_of(L);
    if (guard->limit != LUAGUARD_WITHIN) guard_raise_limit(L);
    if (guard->pending != LUAGUARD_WITHIN) guard_trip(L, guard->pending);
    if (guard->counts) guard->steps_left -= guard->interval;
    if (guard->steps_left <= 0) guard_trip(L, LUAGUARD_STEPS);
    if (!guard->alarmed && is_late(guard)) guard_trip(L, LUAGUARD_TIME);
    bool early = guard->collects;
    if (early) collect(guard);
    bool stays = guard->counts ? guard->steps_left >= INTERVAL : !guard->alarmed;
    // Setting the hook anew costs more than all of the above.
    if (early || !stays) guard_watch(guard);
}

void guard_spend(lua_State *L, int64_t steps) {
    LuaGuard *guard = guard_of(L);
    if (guard->limit != LUAGUARD_WITHIN) guard_raise_limit(L);
    if (guard->pending != LUAGUARD_WITHIN) guard_trip(L, guard->pending);
    guard->steps_left -= steps;
    if (guard->steps_left <= 0) guard_trip(L, LUAGUARD_STEPS);
    if (guard->alarmed) return;
    guard->unclocked_steps += steps;
    if (guard->unclocked_steps >= INTERVAL) {
        guard->unclocked_steps = 0;
        if (is_late(guard)) guard_trip(L, LUAGUARD_TIME);
    }
}

void guard_spend_unsigned(lua_State *L, uint64_t steps) {
    guard_spend(L, steps > INT64_MAX / 2 ? INT64_MAX / 2 : (int64_t)steps);
}

void guard_check_text(lua_State *L, size_t length) {
    LuaGuard *guard = guard_of(L);
    if (length <= guard->budget.text_bytes) return;
    guard->refusal = LUAGUARD_REFUSED_TEXT;
    guard_trip(L, LUAGUARD_MEMORY);
}

bool luaguard_charge(LuaGuard *guard, int64_t steps) {
    if (guard->limit != LUAGUARD_WITHIN) return false;
    guard->steps_left -= steps;
    if (guard->steps_left <= 0) leave_word(guard, LUAGUARD_STEPS);
    if (!guard->alarmed && is_late(guard)) leave_word(guard, LUAGUARD_TIME);
    return guard->pending == LUAGUARD_WITHIN;
}

/// Looking at the stack needs no memory, and Lua stores the line before whatever may allocate, or a few instructions
/// earlier. Only while the stack itself moves must it be left alone; see `grant`.
static bool refuse(LuaGuard *guard, void *block) {
    guard->refused = true;
    if (block == NULL || block != guard->stack) guard_find_place(guard->state, 0, &guard->refused_place);
    return false;
}

/// Asks the next instruction to call the collector, and to stop the script if that does not help.
static void ask_to_collect(LuaGuard *guard) {
    if (guard->collects) return;
    guard->collects = true;
    lua_sethook(guard->state, guard_hook, LUA_MASKCOUNT, 1);
}

/// Numbers are hashed without a seed, so a script can choose keys that all collide. Growing a table then compares each
/// of them with all others within one instruction, where nothing can stop it: a bound on the keys is a bound on that
/// time. Node vectors are the only blocks of this size, three times a power of two; lists are made one longer where
/// they would have it too.
static bool is_oversized_table(size_t size) {
    size_t node = 3 * sizeof(void *), nodes = size / node;
    return size % node == 0 && nodes > LUAGUARD_TABLE_KEYS && (nodes & (nodes - 1)) == 0;
}

/// What is beyond the allowance that was given last time, or larger than any small object.
static bool grant_closely(LuaGuard *guard, void *block, size_t kind, size_t growth, size_t size) {
    size_t used = guard->allowed - guard->allowance;
    guard->allowed = guard->allowance = 0;
    guard->uncollected_bytes += used;
    guard->unclocked_bytes += used + growth;
    if (guard->unclocked_bytes >= BYTES_PER_LOOK && guard->running > 0) {
        guard->unclocked_bytes = 0;
        int64_t late = guard_now() - guard->deadline;
        if (late > 0) leave_word(guard, LUAGUARD_TIME);
        if (late > GRACE_NANOSECONDS) return refuse(guard, block);
    }
    // For a new block Lua passes the kind of object in place of the old size.
    if (block == NULL && kind == LUA_TSTRING && size > guard->budget.text_bytes + 64) {
        guard->refusal = LUAGUARD_REFUSED_TEXT;
        return refuse(guard, block);
    }
    if (block == NULL && kind == 0 && is_oversized_table(size)) {
        guard->refusal = LUAGUARD_REFUSED_TABLE;
        return refuse(guard, block);
    }
    size_t most = guard->budget.memory_bytes;
    if (guard->memory + growth > most) {
        // Lua bounds its stack, so one more growth of it may pass: the script is stopped where its line can be told.
        if (block == NULL || block != guard->stack) return refuse(guard, block);
        ask_to_collect(guard);
    } else {
        size_t room = most - guard->memory - growth, piece = most / 32;
        guard->allowed = room < piece ? room : piece < ALLOWANCE ? piece : ALLOWANCE;
        guard->allowance = guard->allowed;
    }
    guard->uncollected_bytes += growth;
    // Lua's string buffers do not call the collector before they give up, so room is kept for them.
    if (guard->memory > most / 4 * 3 && guard->uncollected_bytes > most / 8) ask_to_collect(guard);
    guard->refused = false;
    return true;
}

/// Most objects are small: they are taken from an allowance that leaves the budget whole, and nothing else is asked.
static inline bool grant(LuaGuard *guard, void *block, size_t kind, size_t growth, size_t size) {
    if (guard->counts) {
        guard->steps_left -= (int64_t)(growth / BYTES_PER_STEP);
        if (guard->steps_left <= 0) leave_word(guard, LUAGUARD_STEPS);
    }
    if (growth > guard->allowance || size > SMALL_BYTES) return grant_closely(guard, block, kind, growth, size);
    guard->allowance -= growth;
    guard->refused = false;
    return true;
}

void *guard_allocate(void *context, void *block, size_t old_size, size_t new_size) {
    LuaGuard *guard = context;
    size_t old = block == NULL ? 0 : old_size;
    if (new_size == 0) {
        free(block);
        guard->memory -= old;
        return NULL;
    }
    if (new_size > old && guard->ready && !grant(guard, block, old_size, new_size - old, new_size)) return NULL;
    void *moved = realloc(block, new_size);
    if (moved == NULL) {
        // Lua relies on shrinking never to fail.
        if (new_size > old) return NULL;
        moved = block;
    }
    // lua_newstate asks for the state first and for its stack second.
    if (!guard->ready && ++guard->blocks == 2) guard->stack = moved;
    if (block != NULL && block == guard->stack) guard->stack = moved;
    guard->memory += new_size - old;
    if (guard->memory > guard->memory_peak) guard->memory_peak = guard->memory;
    return moved;
}
