// xoshiro256**, seeded through splitmix64 (Blackman and Vigna): the same evaluation always draws the same numbers.

#include "internal.h"

static uint64_t rotate(uint64_t x, int by) {
    return (x << by) | (x >> (64 - by));
}

void guard_seed(LuaGuard *guard, uint64_t seed) {
    for (int i = 0; i < 4; i++) {
        seed += UINT64_C(0x9E3779B97F4A7C15);
        uint64_t z = seed;
        z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
        z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
        guard->random[i] = z ^ (z >> 31);
    }
}

static uint64_t draw(LuaGuard *guard) {
    uint64_t *s = guard->random;
    uint64_t result = rotate(s[1] * 5, 7) * 9;
    uint64_t shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotate(s[3], 45);
    return result;
}

/// math.random(), (m), (m, n), as in Lua: (0) gives all bits.
int guard_random(lua_State *L) {
    LuaGuard *guard = guard_of(L);
    lua_Integer low = 1, high;
    switch (lua_gettop(L)) {
    case 0:
        lua_pushnumber(L, (lua_Number)(draw(guard) >> 11) * 0x1p-53);
        return 1;
    case 1:
        high = luaL_checkinteger(L, 1);
        if (high == 0) {
            lua_pushinteger(L, (lua_Integer)draw(guard));
            return 1;
        }
        break;
    case 2:
        low = luaL_checkinteger(L, 1);
        high = luaL_checkinteger(L, 2);
        break;
    default: return luaL_error(L, "wrong number of arguments");
    }
    luaL_argcheck(L, low <= high, lua_gettop(L), "interval is empty");
    uint64_t span = (uint64_t)high - (uint64_t)low, mask = span, drawn;
    for (int shift = 1; shift < 64; shift *= 2) mask |= mask >> shift;
    // Rejection, so that no number is likelier than another.
    do drawn = draw(guard) & mask; while (drawn > span);
    lua_pushinteger(L, (lua_Integer)((uint64_t)low + drawn));
    return 1;
}
