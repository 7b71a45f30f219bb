---@meta lua

-- 스크립트에 있는 루아의 함수들. 여기에 없는 것(load, require, io, os, string.dump …)은 스크립트에도 없다.
-- Lua's own functions as scripts have them. What is not listed here (load, require, io, os, string.dump …) is not there.

--------------------------------------------------------------------------------
-- 기본 Basic functions
--------------------------------------------------------------------------------

---거짓이면 오류를 낸다. Raises an error if the value is false or nil.
---@generic T
---@param v? T
---@param message? any
---@return T
---@return any ...
function assert(v, message, ...) end

---@param message any
---@param level? integer
function error(message, level) end

---@param object any
---@return any
function getmetatable(object) end

---@generic T: table, V
---@param t T
---@return fun(table: V[], i?: integer): integer, V
---@return T
---@return integer i
function ipairs(t) end

---@generic K, V
---@param table table<K, V>
---@param index? K
---@return K?
---@return V?
function next(table, index) end

---키의 차례로 걷는다: 같은 테이블이면 언제나 같은 차례다. Walks in the order of the keys, always the same.
---@generic T: table, K, V
---@param t T
---@return fun(table: table<K, V>, index?: K): K, V
---@return T
function pairs(t) end

---예산을 넘긴 오류는 잡히지 않는다. An exhausted budget cannot be caught.
---@param f function
---@return boolean success
---@return any result
---@return any ...
function pcall(f, ...) end

---@param ... any
function print(...) end

---@param v1 any
---@param v2 any
---@return boolean
function rawequal(v1, v2) end

---@param table table
---@param index any
---@return any
function rawget(table, index) end

---@param v table|string
---@return integer
function rawlen(v) end

---@param table table
---@param index any
---@param value any
---@return table
function rawset(table, index, value) end

---@param index integer|"#"
---@param ... any
---@return any
function select(index, ...) end

---`__gc`, `__mode`, `__close`는 없다. There is no `__gc`, `__mode` or `__close`.
---@param table table
---@param metatable? table
---@return table
function setmetatable(table, metatable) end

---@param e any
---@param base? integer
---@return number?
function tonumber(e, base) end

---@param v any
---@return string
function tostring(v) end

---@param v any
---@return "nil"|"number"|"string"|"boolean"|"table"|"function"|"userdata" type
function type(v) end

---@param f function
---@param msgh function
---@return boolean success
---@return any result
---@return any ...
function xpcall(f, msgh, ...) end

--------------------------------------------------------------------------------
-- 글 Texts
--------------------------------------------------------------------------------

---@class stringlib
string = {}

---@param s string|number
---@param i? integer
---@param j? integer
---@return integer ...
function string.byte(s, i, j) end

---@param byte integer
---@param ... integer
---@return string
function string.char(byte, ...) end

---@param s string|number
---@param pattern string|number
---@param init? integer
---@param plain? boolean
---@return integer? start
---@return integer? finish
---@return any ... 잡은 것. What was captured.
function string.find(s, pattern, init, plain) end

---@param s string|number
---@param ... any
---@return string
function string.format(s, ...) end

---@param s string|number
---@param pattern string|number
---@param init? integer
---@return fun(): string, ...
function string.gmatch(s, pattern, init) end

---@param s string|number
---@param pattern string|number
---@param repl string|number|table|function
---@param n? integer
---@return string
---@return integer count
function string.gsub(s, pattern, repl, n) end

---바이트의 수. 글자의 수는 utf8.len이다. How many bytes; `utf8.len` counts characters.
---@param s string|number
---@return integer
function string.len(s) end

---@param s string|number
---@return string
function string.lower(s) end

---@param s string|number
---@param pattern string|number
---@param init? integer
---@return any ...
function string.match(s, pattern, init) end

---@param s string|number
---@param n integer
---@param sep? string|number
---@return string
function string.rep(s, n, sep) end

---@param s string|number
---@return string
function string.reverse(s) end

---@param s string|number
---@param i integer
---@param j? integer
---@return string
function string.sub(s, i, j) end

---@param s string|number
---@return string
function string.upper(s) end

--------------------------------------------------------------------------------
-- 테이블 Tables of Lua
--------------------------------------------------------------------------------

---@class tablelib
table = {}

---@param list table
---@param sep? string
---@param i? integer
---@param j? integer
---@return string
function table.concat(list, sep, i, j) end

---@param list table
---@param pos integer
---@param value any
---@overload fun(list: table, value: any)
function table.insert(list, pos, value) end

---@param a1 table
---@param f integer
---@param e integer
---@param t integer
---@param a2? table
---@return table
function table.move(a1, f, e, t, a2) end

---@param ... any
---@return { n: integer, [integer]: any }
function table.pack(...) end

---@param list table
---@param pos? integer
---@return any
function table.remove(list, pos) end

---@generic T
---@param list T[]
---@param comp? fun(a: T, b: T): boolean
function table.sort(list, comp) end

---@generic T
---@param list T[]
---@param i? integer
---@param j? integer
---@return T ...
function table.unpack(list, i, j) end

--------------------------------------------------------------------------------
-- 수 Numbers
--------------------------------------------------------------------------------

---@class mathlib
---@field huge number
---@field maxinteger integer
---@field mininteger integer
---@field pi number
math = {}

---@generic Number: number
---@param x Number
---@return Number
function math.abs(x) end

---@param x number
---@return number
function math.acos(x) end

---@param x number
---@return number
function math.asin(x) end

---@param y number
---@param x? number
---@return number
function math.atan(y, x) end

---@param x number
---@return integer
function math.ceil(x) end

---@param x number
---@return number
function math.cos(x) end

---@param x number
---@return number
function math.deg(x) end

---@param x number
---@return number
function math.exp(x) end

---@param x number
---@return integer
function math.floor(x) end

---@param x number
---@param y number
---@return number
function math.fmod(x, y) end

---@param x number
---@param base? number
---@return number
function math.log(x, base) end

---@generic Number: number
---@param x Number
---@param ... Number
---@return Number
function math.max(x, ...) end

---@generic Number: number
---@param x Number
---@param ... Number
---@return Number
function math.min(x, ...) end

---@param x number
---@return number whole
---@return number fraction
function math.modf(x) end

---@param x number
---@return number
function math.rad(x) end

---같은 자료에서는 언제나 같은 수가 나온다. The same data always draw the same numbers.
---@param m? integer
---@param n? integer
---@return number
function math.random(m, n) end

---@param x number
---@return number
function math.sin(x) end

---@param x number
---@return number
function math.sqrt(x) end

---@param x number
---@return number
function math.tan(x) end

---@param x any
---@return integer?
function math.tointeger(x) end

---@param x any
---@return "integer"|"float"|nil
function math.type(x) end

---@param m integer
---@param n integer
---@return boolean
function math.ult(m, n) end

--------------------------------------------------------------------------------
-- 글자 Characters
--------------------------------------------------------------------------------

---@class utf8lib
---@field charpattern string
utf8 = {}

---@param code integer
---@param ... integer
---@return string
function utf8.char(code, ...) end

---@param s string
---@param lax? boolean
---@return fun(s: string, i: integer): integer, integer
function utf8.codes(s, lax) end

---@param s string
---@param i? integer
---@param j? integer
---@param lax? boolean
---@return integer ...
function utf8.codepoint(s, i, j, lax) end

---@param s string
---@param i? integer
---@param j? integer
---@param lax? boolean
---@return integer?
---@return integer? position
function utf8.len(s, i, j, lax) end

---@param s string
---@param n integer
---@param i? integer
---@return integer?
function utf8.offset(s, n, i) end
