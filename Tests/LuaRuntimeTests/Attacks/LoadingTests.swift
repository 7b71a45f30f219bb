import LuaRuntime
import Testing

extension Attack {
    /// Other code than the script's own, and other libraries than its list.
    static let loading: [Attack] = [
        Attack("bytecode", "syntax", source: "\u{1B}Lua"),
        Attack("load", "unknown-name", source: "return load('return 1')"),
        Attack("loadstring", "unknown-name", source: "return loadstring('return 1')"),
        Attack("dofile", "unknown-name", source: "dofile('/etc/passwd')"),
        Attack("require", "unknown-name", source: "require('os')"),
        Attack("io", "unknown-name", source: "io.open('/etc/passwd')"),
        Attack("os", "unknown-name", source: "os.execute('true')"),
        Attack("debug", "unknown-name", source: "debug.sethook()"),
        Attack("coroutine", "unknown-name", source: "coroutine.wrap(function() end)()"),
        Attack("collectgarbage", "unknown-name", source: "collectgarbage('stop')"),
        Attack("string.dump", "unknown-name", source: "string.dump(function() end)"),
        Attack("bytecode behind a comment", "syntax", source: "#!/usr/bin/lua\n\u{1B}Lua"),
        Attack("bytecode behind a byte order mark", "syntax", source: "\u{FEFF}\u{1B}Lua"),
        Attack("loadfile", "unknown-name", source: "loadfile('/etc/passwd')"),
        Attack("package", "unknown-name", source: "package.loadlib('libc.so', 'system')"),
        Attack("_G", "unknown-name", source: "_G.print('x')"),
        Attack("getfenv", "unknown-name", source: "getfenv(print)"),
        Attack("string.dump by method", "unknown-name", source: "('').dump(print)"),
        Attack("load found in a library", "runtime", source: "getmetatable('').__index.load('return 1')()"),
    ]
}

@Suite struct LoadingTests {
    @Test func theEnvironmentIsAnAllowList() throws {
        let state = try LuaState()
        let names = ["string", "table", "math", "utf8"]
        var listed: [String] = []
        for name in names {
            let table = try #require(try state.global(name).table)
            listed.append("\(name): " + (try table.names()).joined(separator: " "))
        }
        #expect(
            listed == [
                "string: byte char find format gmatch gsub len lower match rep reverse sub upper",
                "table: concat insert move pack remove sort unpack",
                "math: abs acos asin atan ceil cos deg exp floor fmod huge log max maxinteger min mininteger modf pi rad random sin sqrt tan "
                    + "tointeger type ult",
                "utf8: char charpattern codepoint codes len offset",
            ])
        let base =
            "assert error getmetatable ipairs next pairs pcall print rawequal rawget rawlen rawset select setmetatable tonumber tostring "
            + "type xpcall"
        for name in base.split(separator: " ") { #expect(try state.global(String(name)).kind == .function) }
        for name in [
            "load", "loadstring", "dofile", "loadfile", "require", "os", "io", "debug", "coroutine", "collectgarbage",
            "_G", "package",
        ] {
            #expect(try state.global(name).isNil, "\(name)")
        }
    }
}
