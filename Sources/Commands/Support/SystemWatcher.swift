/// The best watcher that this system has.
enum SystemWatcher {
    static func make() -> any FileWatcher {
        #if canImport(Glibc)
            if let watcher = InotifyWatcher() { return watcher }
        #endif
        return PollingWatcher()
    }
}
