// Opening and closing a state.

#include "internal.h"

#include <stdlib.h>

static int panic(lua_State *L) {
    (void)L;
    // Only an error outside every protected call comes here, and there is no such call.
    abort();
}

static int open(lua_State *L) {
    guard_open_environment(L);
    return 0;
}

LuaGuard *luaguard_open(LuaGuardBudget budget, uint64_t seed, LuaGuardCallback callback, void *context) {
    LuaGuard *guard = calloc(1, sizeof *guard);
    if (guard == NULL) return NULL;
    guard->budget = budget;
    guard->callback = callback;
    guard->context = context;
    guard->counts = budget.steps > 0;
    if (!guard->counts) guard->budget.steps = INT64_MAX;
    guard->steps_left = guard->budget.steps;
    guard->nanoseconds_left = budget.nanoseconds;
    guard_seed(guard, seed);
    guard->state = lua_newstate(guard_allocate, guard);
    if (guard->state == NULL) {
        free(guard);
        return NULL;
    }
    *(LuaGuard **)lua_getextraspace(guard->state) = guard;
    lua_atpanic(guard->state, panic);
    guard->limit = LUAGUARD_WITHIN;
    if (guard_protect(guard, open, NULL, 0, 0) != LUAGUARD_OK) {
        luaguard_close(guard);
        return NULL;
    }
    // The empty room of a state is the host's to pay for, not the script's.
    guard->budget.memory_bytes += guard->memory;
    guard->ready = true;
    guard->alarmed = true;
    guard_watch(guard);
    return guard;
}

void luaguard_close(LuaGuard *guard) {
    lua_close(guard->state);
    free(guard->output);
    free(guard->scratch);
    free(guard->dead);
    free(guard);
}
