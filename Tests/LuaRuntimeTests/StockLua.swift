#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The `lua5.4` program of the system: an independent reading of what Lua means.
enum StockLua {
    static let path: String? = ["/usr/bin/lua5.4", "/usr/local/bin/lua5.4", "/opt/homebrew/bin/lua5.4"]
        .first { access($0, X_OK) == 0 }

    /// What a script prints.
    static func output(of script: String) throws -> String {
        var name = Array("/tmp/moim-lua-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0, let path else { throw Failure() }
        defer { unlink(name) }
        guard let file = fdopen(descriptor, "w") else { throw Failure() }
        fputs(script, file)
        fclose(file)
        let written = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        guard let pipe = popen("\(path) \(written) 2>&1", "r") else { throw Failure() }
        defer { pclose(pipe) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&block, 1, block.count, pipe), count > 0 { bytes += block[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    struct Failure: Error {}
}

/// The resident memory of this process, in bytes.
func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let fields = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self).split(
        separator: " ")
    return (Int(fields[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
}
