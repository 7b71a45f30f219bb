#if canImport(Glibc)
    import Engine
    import Foundation
    import Glibc

    /// Is told of saves by Linux. It watches folders, not files: an editor that saves by renaming puts another file in
    /// place of the one there was.
    final class InotifyWatcher: FileWatcher {
        private let descriptor: Int32
        /// Which names count in which watched folder; nil where all of them do.
        private var names: [Int32: Set<String>?] = [:]

        /// Nil where the system has no more of these to give.
        init?() {
            descriptor = inotify_init1(Int32(IN_CLOEXEC))
            if descriptor < 0 { return nil }
        }

        deinit { close(descriptor) }

        func watch(_ paths: [String]) {
            for path in paths {
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
                    add(path, name: nil)
                    for inner in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
                        let inner = "\(path)/\(inner)"
                        if FileManager.default.fileExists(atPath: inner, isDirectory: &isFolder), isFolder.boolValue {
                            add(inner, name: nil)
                        }
                    }
                } else {
                    let url = URL(fileURLWithPath: path)
                    add(url.deletingLastPathComponent().filePath, name: url.lastPathComponent)
                }
            }
        }

        /// A folder watched twice has one number.
        private func add(_ folder: String, name: String?) {
            let number = inotify_add_watch(descriptor, folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO))
            guard number >= 0 else { return }
            guard let name else {
                names[number] = .some(nil)
                return
            }
            if case .some(nil) = names[number] { return }
            names[number] = (names[number] ?? []).map { $0.union([name]) }
        }

        func next() -> Bool {
            while true {
                guard let saved = read() else { return false }
                guard saved else { continue }
                // One save is often several events: the rest of them belong to it.
                while isReady(within: 30) { if read() == nil { return false } }
                return true
            }
        }

        private func isReady(within milliseconds: Int32) -> Bool {
            var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            return poll(&poller, 1, milliseconds) > 0
        }

        /// Whether one of the events that came is a save of a file that counts; nil when none can come any more.
        private func read() -> Bool? {
            var buffer = [UInt8](repeating: 0, count: 1 << 14)
            var count: Int
            repeat { count = Glibc.read(descriptor, &buffer, buffer.count) } while count < 0 && errno == EINTR
            guard count > 0 else { return nil }
            return buffer.withUnsafeBytes { bytes in
                var saved = false
                var at = 0
                let head = MemoryLayout<inotify_event>.size
                while at + head <= count {
                    let event = bytes.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
                    let name = String(
                        decoding: bytes[(at + head)..<(at + head + Int(event.len))].prefix { $0 != 0 }, as: UTF8.self)
                    if counts(name, in: event.wd) { saved = true }
                    at += head + Int(event.len)
                }
                return saved
            }
        }

        private func counts(_ name: String, in folder: Int32) -> Bool {
            switch names[folder] {
            case nil: false
            case .some(nil): true
            case .some(.some(let names)): names.contains(name)
            }
        }
    }
#endif
