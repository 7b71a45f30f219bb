/// A Lua state behind a wall. No function here raises: whatever Lua may throw with `longjmp` is thrown and caught
/// below this header, so no jump ever crosses a frame of the language above. `lua.h` is not included on purpose.
///
/// Values are reached through the Lua stack, by index as in Lua: 1 is the first argument of the function being
/// answered, -1 the top. A guard belongs to one thread at a time.
#ifndef CLUAGUARD_H
#define CLUAGUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct LuaGuard LuaGuard;

typedef enum {
    LUAGUARD_WITHIN = 0,
    LUAGUARD_STEPS,
    LUAGUARD_TIME,
    LUAGUARD_MEMORY,
    LUAGUARD_OUTPUT,
} LuaGuardLimit;

typedef enum {
    LUAGUARD_OK = 0,
    /// The error value lies on top of the stack.
    LUAGUARD_ERROR,
    /// A limit was hit, now or before. It is sticky; nothing more runs.
    LUAGUARD_OVER,
} LuaGuardStatus;

typedef enum {
    LUAGUARD_NONE = -1,
    LUAGUARD_NIL = 0,
    LUAGUARD_BOOLEAN,
    LUAGUARD_INTEGER,
    LUAGUARD_NUMBER,
    LUAGUARD_STRING,
    LUAGUARD_TABLE,
    LUAGUARD_FUNCTION,
    LUAGUARD_OBJECT,
    LUAGUARD_OTHER,
} LuaGuardKind;

/// What the host is asked to answer. `target` is a function's id for a call, an object type's id otherwise.
typedef enum {
    LUAGUARD_CALL = 0,
    LUAGUARD_INDEX,
    LUAGUARD_SET_INDEX,
    LUAGUARD_COUNT,
    LUAGUARD_EQUAL,
    LUAGUARD_TEXT,
    LUAGUARD_KEYS,
    LUAGUARD_CALL_OBJECT,
    LUAGUARD_ADD,
    LUAGUARD_SUBTRACT,
    LUAGUARD_MULTIPLY,
    LUAGUARD_DIVIDE,
    LUAGUARD_REMAINDER,
    LUAGUARD_POWER,
    LUAGUARD_FLOOR_DIVIDE,
    LUAGUARD_NEGATE,
    LUAGUARD_CONCATENATE,
    LUAGUARD_LESS,
    LUAGUARD_LESS_OR_EQUAL,
} LuaGuardOperation;

/// Returns how many results it left on top of the stack, or LUAGUARD_RAISE with a message on top, which becomes a
/// Lua error with the line of the caller. It must return; it cannot raise.
typedef int32_t (*LuaGuardCallback)(void *context, int32_t operation, int32_t target);
#define LUAGUARD_RAISE (-1)

typedef struct {
    /// One for a Lua instruction; C functions charge in proportion to what they do. Where it is 0 there is no such limit,
    /// instructions are not counted, and a loop runs at Lua's full speed.
    int64_t steps;
    /// Spent only while a script runs, including what it calls in the host.
    int64_t nanoseconds;
    size_t memory_bytes;
    size_t output_bytes;
    /// No single text may be longer: it bounds what one comparison or one copy costs between two looks at the clock.
    size_t text_bytes;
} LuaGuardBudget;

typedef struct {
    /// The chunk's name as it was given; empty where unknown.
    char source[64];
    char function[64];
    /// 0 where unknown.
    int32_t line;
} LuaGuardPlace;

/// NULL when there is no memory for it.
LuaGuard *luaguard_open(LuaGuardBudget budget, uint64_t seed, LuaGuardCallback callback, void *context);
void luaguard_close(LuaGuard *guard);

// What the budget has seen.
LuaGuardLimit luaguard_limit(const LuaGuard *guard);
LuaGuardPlace luaguard_limit_place(const LuaGuard *guard);
typedef enum { LUAGUARD_REFUSED_NOTHING = 0, LUAGUARD_REFUSED_TEXT, LUAGUARD_REFUSED_TABLE } LuaGuardRefusal;
/// Whether a single text or a single table was refused for its size.
LuaGuardRefusal luaguard_refusal(const LuaGuard *guard);
/// A table may hold this many keys beside its positions 1, 2, ….
#define LUAGUARD_TABLE_KEYS 65536
/// Without a limit of steps, only what functions charged.
int64_t luaguard_steps_used(const LuaGuard *guard);
int64_t luaguard_nanoseconds_used(const LuaGuard *guard);
size_t luaguard_memory_used(const LuaGuard *guard);
size_t luaguard_memory_peak(const LuaGuard *guard);
const char *luaguard_output(const LuaGuard *guard, size_t *length);
/// For work the host does on a script's behalf. False when a limit is hit.
bool luaguard_charge(LuaGuard *guard, int64_t steps);

// Running. `name` is at most 59 bytes.
/// Leaves the chunk, a function, on the stack.
LuaGuardStatus luaguard_load(LuaGuard *guard, const char *source, size_t length, const char *name);
/// Takes a function and its arguments; leaves the results. `results` is negative for all of them.
LuaGuardStatus luaguard_call(LuaGuard *guard, int32_t arguments, int32_t results);
/// Where the script was when the last error was raised, innermost first, without the host's own frames.
int32_t luaguard_frame_count(const LuaGuard *guard);
LuaGuardPlace luaguard_frame(const LuaGuard *guard, int32_t index);
/// The line of the script that made the call being answered.
LuaGuardPlace luaguard_caller(LuaGuard *guard);

// Looking. None of these converts, calls a metamethod or allocates.
int32_t luaguard_top(LuaGuard *guard);
void luaguard_drop(LuaGuard *guard, int32_t count);
LuaGuardKind luaguard_kind(LuaGuard *guard, int32_t index);
bool luaguard_boolean(LuaGuard *guard, int32_t index);
int64_t luaguard_integer(LuaGuard *guard, int32_t index);
double luaguard_number(LuaGuard *guard, int32_t index);
/// False, and nothing taken, where something else lies there.
bool luaguard_take_integer(LuaGuard *guard, int32_t index, int64_t *value);
bool luaguard_take_number(LuaGuard *guard, int32_t index, double *value);
const char *luaguard_text(LuaGuard *guard, int32_t index, size_t *length);
/// The handle of a host object, or -1.
int32_t luaguard_object(LuaGuard *guard, int32_t index);
int64_t luaguard_length(LuaGuard *guard, int32_t index);

// Reading tables, raw. Each leaves one value.
LuaGuardStatus luaguard_field(LuaGuard *guard, int32_t index, const char *name, size_t length);
LuaGuardStatus luaguard_element(LuaGuard *guard, int32_t index, int64_t position);

typedef enum { LUAGUARD_READ = 0, LUAGUARD_READ_TOO_MANY, LUAGUARD_READ_OVER } LuaGuardReading;
/// Writes a whole value in the wire form of wire.c into a buffer that lives until the next reading.
LuaGuardReading luaguard_read(
    LuaGuard *guard, int32_t index, int32_t depth, int64_t nodes, const uint8_t **bytes, size_t *length);

// Giving. Each leaves one value.
bool luaguard_push_nil(LuaGuard *guard);
bool luaguard_push_boolean(LuaGuard *guard, bool value);
bool luaguard_push_integer(LuaGuard *guard, int64_t value);
bool luaguard_push_number(LuaGuard *guard, double value);
bool luaguard_push_globals(LuaGuard *guard);
bool luaguard_push_copy(LuaGuard *guard, int32_t index);
LuaGuardStatus luaguard_push_text(LuaGuard *guard, const char *text, size_t length);
/// Builds one value out of the wire form of wire.c.
LuaGuardStatus luaguard_build(LuaGuard *guard, const uint8_t *bytes, size_t length);
/// Takes a value and puts it into the globals under `name`, where a dot makes or enters a table.
LuaGuardStatus luaguard_set_global(LuaGuard *guard, const char *name);

// Holding. A reference is a positive number.
/// Takes a value; 0 when it could not be held.
int32_t luaguard_hold(LuaGuard *guard);
bool luaguard_push_held(LuaGuard *guard, int32_t reference);
void luaguard_release(LuaGuard *guard, int32_t reference);

// Host objects: a handle in Lua, the object itself with the host.
/// `methods` holds `count` names, each ended by a zero; `ids` are the functions the host will be called for.
LuaGuardStatus luaguard_declare_type(
    LuaGuard *guard, int32_t type, const char *name, const char *methods, const int32_t *ids, int32_t count);
/// Takes the next handle whose object no script can reach any more, or -1.
int32_t luaguard_next_dead(LuaGuard *guard);

#endif
