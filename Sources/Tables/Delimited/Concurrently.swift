internal import Dispatch

enum Concurrently {
    /// Runs `body` on every element, as many at once as the machine has cores, and returns when all are done.
    static func forEach<Element>(_ elements: inout [Element], _ body: @Sendable (inout Element) -> Void) {
        elements.withUnsafeMutableBufferPointer { elements in
            // Each iteration touches its own element only, and none outlives this call.
            nonisolated(unsafe) let own = elements
            DispatchQueue.concurrentPerform(iterations: own.count) { body(&own[$0]) }
        }
    }
}
