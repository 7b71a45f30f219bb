#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import LuaRuntime
import Testing

@Suite(.serialized) struct LeakTests {
    /// Ten thousand scripts that fail in every way leave nothing behind. In a process of their own: what the tests beside
    /// this one hold would be counted with it.
    @Test func tenThousandHostileRunsLeaveNothing() async {
        await #expect(processExitsWith: .success) {
            // Steps are few, so that ten thousand end within seconds.
            let budget = LuaBudget(steps: 5_000, milliseconds: 1000, memoryBytes: 256 << 10, outputBytes: 1 << 10)
            func round(_ count: Int) throws {
                for index in 0..<count {
                    let attack = Attack.all[index % Attack.all.count]
                    let state = try Attack.state(budget)
                    try state.register("host") { call in .ref(try call.table(1)) }
                    _ = try? state.run("t = host({ {} })", name: "given.lua")
                    _ = try? attack.strike(state)
                }
            }
            try round(2_000)
            let before = Held()
            try round(10_000)
            let left = Held() - before
            // A kilobyte left by each run would be ten megabytes.
            #expect(left.bytes < 2 << 20)
            #expect(left.files <= 0)
            #expect(left.timers <= 0)
        }
    }

    /// What the process holds.
    struct Held {
        var bytes: Int
        var files: Int
        var timers: Int

        init(bytes: Int, files: Int, timers: Int) {
            self.bytes = bytes
            self.files = files
            self.timers = timers
        }

        init() {
            self.init(
                bytes: residentBytes(), files: (Int32(0)..<4096).filter { fcntl($0, F_GETFD) != -1 }.count,
                timers: Self.lines("/proc/self/timers"))
        }

        static func - (left: Held, right: Held) -> Held {
            Held(
                bytes: left.bytes - right.bytes, files: left.files - right.files, timers: left.timers - right.timers)
        }

        /// None where there is no such file.
        private static func lines(_ path: String) -> Int {
            guard let file = fopen(path, "r") else { return 0 }
            defer { fclose(file) }
            var count = 0
            while case let byte = getc(file), byte != EOF { if byte == 10 { count += 1 } }
            return count
        }
    }
}
