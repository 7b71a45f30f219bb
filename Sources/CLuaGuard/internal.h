#ifndef CLUAGUARD_INTERNAL_H
#define CLUAGUARD_INTERNAL_H

// For memmem, uselocale and clock_gettime; this header is included first everywhere.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "CLuaGuard.h"

#include <lua5.4/lauxlib.h>
#include <lua5.4/lua.h>
#include <lua5.4/lualib.h>
#include <string.h>

enum {
    /// Lua instructions between two hooks.
    INTERVAL = 4000,
    /// Bytes of growth that cost one step, and between two looks at the clock.
    BYTES_PER_STEP = 16,
    BYTES_PER_LOOK = 1 << 20,
    /// How many bytes may be given out between two close looks, and what is never looked at closely: smaller than any
    /// text or table that is too large.
    ALLOWANCE = 128 << 10,
    SMALL_BYTES = 16 << 10,
    HOST_CALL_STEPS = 16,
    FRAMES = 24,
    /// How long past its deadline a C function of Lua may go on allocating before it is refused.
    GRACE_NANOSECONDS = 100 * 1000 * 1000,
};

struct LuaGuard {
    lua_State *state;
    LuaGuardCallback callback;
    void *context;
    LuaGuardBudget budget;

    LuaGuardLimit limit;
    /// Hit where nothing can be raised, in the allocator or a signal handler; the next instruction or charge turns it
    /// into `limit`.
    volatile LuaGuardLimit pending;
    LuaGuardPlace limit_place;
    LuaGuardPlace refused_place;
    LuaGuardRefusal refusal;
    /// The last thing the allocator did was to refuse.
    bool refused;

    /// Instructions are counted, because there is a limit to them. What functions charge is always added up.
    bool counts;
    int64_t steps_left;
    int32_t interval;
    /// An alarm tells of the deadline, so nobody need look at the clock.
    bool alarmed;
    /// The script on the same thread that waits for this one.
    LuaGuard *interrupted;
    /// Steps charged since the clock was looked at.
    int64_t unclocked_steps;
    size_t unclocked_bytes;
    int64_t nanoseconds_left;
    int64_t deadline;
    int32_t running;

    size_t memory;
    size_t memory_peak;
    /// What was allowed at the last close look, and what is left of it.
    size_t allowed, allowance;
    /// Bytes granted since the collector was last called from here.
    size_t uncollected_bytes;
    /// The next hook is to call the collector.
    bool collects;
    bool ready;
    /// The block that holds the Lua stack, while which grows the stack must not be looked at.
    void *stack;
    int32_t blocks;

    char *output;
    size_t output_length, output_room;

    uint8_t *scratch;
    size_t scratch_length, scratch_room;

    LuaGuardPlace frames[FRAMES];
    int32_t frame_count;

    int32_t *dead;
    int32_t dead_count, dead_room;
    int32_t live;
    int64_t next_serial;

    uint64_t random[4];
};

typedef struct {
    int32_t handle;
    int32_t type;
    size_t cost;
    /// Handles are used again; this number is not.
    int64_t serial;
} HostObject;

/// Names the slot of the registry that keeps the collector's key; see `hide_events`.
extern const char guard_collect_key;

static inline LuaGuard *guard_of(lua_State *L) {
    return *(LuaGuard **)lua_getextraspace(L);
}

// budget.c
int64_t guard_now(void);
void *guard_allocate(void *context, void *block, size_t old_size, size_t new_size);
void guard_hook(lua_State *L, lua_Debug *activation);
/// Sets the hook to what the budget needs, which for most scripts is none.
void guard_watch(LuaGuard *guard);
/// The deadline has passed. Safe in a signal handler on the thread that runs the script.
void guard_ring(LuaGuard *guard);
/// Raises when a limit is hit.
void guard_spend(lua_State *L, int64_t steps);
/// As `guard_spend`, for a count that may be as large as a script likes.
void guard_spend_unsigned(lua_State *L, uint64_t steps);
_Noreturn void guard_trip(lua_State *L, LuaGuardLimit limit);
/// Marks memory as exhausted after Lua itself reported it.
void guard_out_of_memory(LuaGuard *guard);
/// Whether the error on top of the stack says that memory was refused.
bool guard_is_memory_error(lua_State *L, int status);
_Noreturn void guard_raise_limit(lua_State *L);
void guard_check_text(lua_State *L, size_t length);
bool guard_find_place(lua_State *L, int level, LuaGuardPlace *place);

// alarm.c
/// From now to the end, `guard_ring` is called when the deadline passes. False where this machine cannot do that.
bool guard_alarm_begin(LuaGuard *guard);
void guard_alarm_end(LuaGuard *guard);

// protect.c
/// Runs `function` with `argument` as a light userdata after the `taken` values on top of the stack.
LuaGuardStatus guard_protect(LuaGuard *guard, lua_CFunction function, void *argument, int taken, int given);
int guard_message_handler(lua_State *L);

// objects.c
int guard_invoke(lua_State *L, int32_t operation, int32_t target);
void guard_push_host_function(lua_State *L, int32_t id);
void guard_push_object(lua_State *L, int32_t handle, int32_t type, size_t cost);
HostObject *guard_to_object(lua_State *L, int index);

// sorting.c
typedef int (*GuardLess)(void *context, uint32_t left, uint32_t right);
/// Stable; `less` may raise and may be inconsistent.
void guard_merge_sort(uint32_t *order, uint32_t *spare, uint32_t count, GuardLess less, void *context);

// tables.c
/// lua_createtable for a count that may be large; see `is_oversized_table` in budget.c.
void guard_create_list(lua_State *L, lua_Integer count);

// environment.c
/// Functions of Lua's own library that are handed out as they are, found once by name.
typedef enum {
    STOCK_TONUMBER, STOCK_FORMAT, STOCK_UTF8_LEN, STOCK_UTF8_CODEPOINT, STOCK_UTF8_OFFSET, STOCK_COUNT
} Stock;
lua_CFunction guard_stock(Stock which);
void guard_open_environment(lua_State *L);

typedef struct { const char *name; lua_CFunction function; } Entry;
extern const Entry guard_base[], guard_string[], guard_table[];

// base.c
/// Like luaL_tolstring, without addresses.
const char *guard_to_text(lua_State *L, int index, size_t *length);

// order.c
int guard_pairs(lua_State *L);
int guard_next(lua_State *L);

// patterns.c
int guard_find(lua_State *L);
int guard_match(lua_State *L);
int guard_gmatch(lua_State *L);
int guard_gsub(lua_State *L);

// random.c
void guard_seed(LuaGuard *guard, uint64_t seed);
int guard_random(lua_State *L);

#endif
