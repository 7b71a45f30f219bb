/// Spaces and tabs, and the no-break space that pasting from a web page leaves.
enum ByteTrim {
    static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.withUnsafeBufferPointer { all in
            let range = range(all, 0, all.count)
            return bytes[range]
        }
    }

    @inline(__always)
    static func range(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Range<Int> {
        var (low, high) = (start, end)
        while low < high {
            if bytes[low] == 0x20 || bytes[low] == 0x09 {
                low += 1
            } else if bytes[low] == 0xC2, low + 1 < high, bytes[low + 1] == 0xA0 {
                low += 2
            } else {
                break
            }
        }
        while low < high {
            if bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 {
                high -= 1
            } else if bytes[high - 1] == 0xA0, high - low > 1, bytes[high - 2] == 0xC2 {
                high -= 2
            } else {
                break
            }
        }
        return low..<high
    }
}
